"""The real application, which edits and saves by itself until it is killed.

`python -m tests.ui.kill_driver PROJECT LOG SEED`: every edit gives the first track the next number as its
name. What happened is appended to LOG, a line each with the time: `start N`, `edit N`, `saving N`, `saved N`.
"""

import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from lincae_studio.ui import app
from lincae_studio.ui.keeping import RecoveryDialog
from lincae_studio.ui.main_window import MainWindow

EDIT_MS = 30


class EditingWindow(MainWindow):
    """Answers the question about unsaved work as a user does, then edits and saves without an end."""

    def __init__(self, controller):
        super().__init__(controller)
        self._random = random.Random(sys.argv[3])
        self._log = os.open(sys.argv[2], os.O_APPEND | os.O_CREAT | os.O_WRONLY)
        self._begun = False
        self._editing = QTimer(self, interval=EDIT_MS)
        self._editing.timeout.connect(self._step)
        self.painted.connect(self._editing.start)

    def _step(self):
        dialogs = [child for child in self.findChildren(RecoveryDialog) if child.isVisible()]
        if dialogs:
            dialogs[0].recover.click()
            return
        tracks = self.controller.project.tracks
        if not tracks:
            return
        number = int(tracks[0].name)
        if not self._begun:
            self._begun = True
            self._note("start", number)
        self.controller.rename_track(tracks[0].id, str(number + 1))
        self._note("edit", number + 1)
        if self._random.random() < 0.1:
            self._note("saving", number + 1)
            if self.controller.save():
                self._note("saved", number + 1)

    def _note(self, what, number):
        os.write(self._log, f"{what} {number} {time.time():.4f}\n".encode())


if __name__ == "__main__":
    app.MainWindow = EditingWindow
    app.run([Path(sys.argv[1])])
