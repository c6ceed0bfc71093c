"""The real window in a pseudo-language, which names every text of its own that is not translated.

In the pseudo-language a translated text stands in ⟦ and ⟧. It has to be in use before this module is
imported.
"""

import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QMenu, QWidget

from lincae_studio.codec import registry
from lincae_studio.studio import translation
from lincae_studio.studio.controller import create_controller
from lincae_studio.studio.settings import Settings
from lincae_studio.ui.main_window import APP_NAME, MainWindow
from lincae_studio.ui.pages import PAGES
from lincae_studio.ui.theme import theme

SECONDS = 60.0
GETTERS = ("text", "title", "windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription",
           "placeholderText")  # fmt: skip
UNITS = "dB dBFS dBTP LUFS LU SI-SDR Hz kHz ms GB MB kB GiB bpm ppm min bit"
FORMATS = (
    "WAV FLAC AIFF Ogg Vorbis OGG MP3 DAWproject Reaper rpp lincae float TPDF BWF JSON MIDI MDCT CPU cpu"
)
KEYS = "Ctrl Shift Alt Meta Space Home End Del Backspace Esc Return Enter Tab Up Down Left Right PgUp PgDown"
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip


class Reader:
    """Collects the texts of widgets, and what is painted in them, that hold an untranslated word.

    `Reader(known)`; `known` are names that are no texts of the program, such as those of tracks. `found` has
    the places of the offenders, `places` what has been read.
    """

    def __init__(self, known: list[str]) -> None:
        self.found: dict[str, str] = {}
        self.places: list[str] = []
        names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True) if name)
        words = f"{UNITS} {FORMATS} {KEYS}".replace(" ", "|")
        self._known = re.compile(rf"{names}|\b(?:{words})\b")
        self._watch_painting()

    def _watch_painting(self) -> None:
        draw = QPainter.drawText

        def draw_text(painter: QPainter, *arguments: object) -> object:
            for text in arguments:
                if isinstance(text, str):
                    self._judge(text, "painted")
            return draw(painter, *arguments)

        QPainter.drawText = draw_text

    def _judge(self, text: str, where: str) -> None:
        before = None
        rest = re.sub(r"<[^>]*>|\{\w+\}|\S*[/\\]\S*", " ", text)  # mark-up, fields and paths
        while rest != before:  # texts that were filled into others stand inside them
            before, rest = rest, re.sub(r"⟦[^⟦⟧]*⟧", " ", rest)
        # What was elided has lost one of its brackets.
        rest = re.sub(r"⟦.*$|^.*⟧", " ", rest, flags=re.DOTALL)
        if re.search(r"[^\W\d_]{2}", self._known.sub(" ", rest)):
            self.found.setdefault(text, f"{self.places[-1]}: {where}")

    def read(self, place: str, top: QWidget) -> None:
        """Read a widget and all in it; `place` names it in the list of offenders."""
        self.places.append(place)
        QApplication.processEvents()
        top.grab()
        for item in [top, *top.findChildren(QObject)]:
            if isinstance(item, QMenu):
                item.aboutToShow.emit()
            if not isinstance(item, (QWidget, QAction)):
                continue
            for getter in GETTERS:
                if getter == "text" and isinstance(item, QLineEdit):
                    continue  # it is the user's
                read = getattr(item, getter, None)
                if callable(read) and isinstance(text := read(), str):
                    self._judge(text, f"{type(item).__name__}.{getter} {item.objectName()}".strip())
            for text in _items(item):
                self._judge(text, f"item of {type(item).__name__}")


def _items(widget: QObject) -> Iterator[str]:
    if not isinstance(widget, (QComboBox, QAbstractItemView)) or widget.model() is None:
        return
    model, top = widget.model(), QModelIndex()
    for row in range(model.rowCount(top)):
        for role in ROLES:
            text = model.index(row, 0, top).data(role)
            if isinstance(text, str):
                yield text


def until(done: Callable[[], bool]) -> None:
    """Handle events until something has come about; RuntimeError when it does not."""
    end = time.monotonic() + SECONDS
    while not done():
        if time.monotonic() > end:
            raise RuntimeError("what was waited for did not come about")
        QApplication.processEvents()
        time.sleep(0.005)


def read_dialog(reader: Reader, place: str) -> None:
    """Read the dialog that is open, and leave it."""
    until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    reader.read(place, dialog)
    dialog.close()
    until(lambda: QApplication.activeModalWidget() is None)


def main(files: list[Path]) -> NoReturn:
    """Open everything there is and read it; prints the offenders and where they were found, as JSON pairs.

    `files` are two recordings.
    """
    app = QApplication(sys.argv[:1])
    theme.apply(app, "dark")
    settings = Settings()
    settings.device = "cpu"
    controller = create_controller(settings)
    models = [text for entry in registry.entries()
              for text in (entry.info.id, entry.info.name, entry.info.licence, entry.source)]  # fmt: skip
    reader = Reader(
        [
            APP_NAME,
            *(name for file in files for name in (file.name, file.stem)),
            *models,
            *translation.LANGUAGES.values(),
        ]
    )
    window = MainWindow(controller)
    window.resize(1920, 1080)
    window.show()
    reader.read("empty window", window)

    controller.import_files(files)
    until(lambda: len(controller.project.tracks) == len(files))
    until(lambda: controller.device is not None)
    mix, part = (track.id for track in controller.project.tracks)
    controller.make_recipe(mix, part, -1)
    for track in controller.project.tracks:
        controller.select([track.id])
        reader.read("track page", window)
    controller.select([mix, part])
    window.toggle_jobs()
    window.show_search()
    for page in PAGES:
        window.show_page(page.id)
        reader.read(f"page {page.id}", window)

    window.show_page(PAGES[0].id)
    for show in (window.show_preferences, window.show_export, window.show_models, window.show_shortcuts,
                 window.edit_shortcuts, window.handing.show_batch):  # fmt: skip
        show()
        read_dialog(reader, show.__name__)
    QTimer.singleShot(0, lambda: read_dialog(reader, "about"))
    window.show_about()  # comes back when the dialog is left
    if "about" not in reader.places:
        raise RuntimeError("the about dialog was left unread")
    controller.close()
    print(json.dumps(list(reader.found.items()), ensure_ascii=False), flush=True)
    os._exit(0)  # torch may still be loading on a thread
