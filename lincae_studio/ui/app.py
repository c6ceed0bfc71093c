"""The application around the window: start-up, faults, and an end that does not wait."""

from __future__ import annotations

import logging
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lincae_studio import __version__
from lincae_studio.errors import StudioError
from lincae_studio.studio import translation
from lincae_studio.studio.controller import Controller, create_controller
from lincae_studio.studio.garbage import MainThreadCollector
from lincae_studio.studio.settings import Settings
from lincae_studio.ui.controls import FocusRing
from lincae_studio.ui.fault_log import FaultReporter, start_logging
from lincae_studio.ui.main_window import APP_NAME, MainWindow
from lincae_studio.ui.menu_row import app_icon
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

TRACE_START = "LINCAE_STUDIO_TRACE_START"
"""Names a file that gets the time of the first painted window, in seconds since the epoch, for the bench."""

CLOSE_SECONDS = 1.9

_log = logging.getLogger(__name__)


def run(paths: Sequence[Path]) -> int:
    """Open the window, and the project or the audio files named; ends the process when it is closed."""
    # Ctrl+C in the terminal ends the program: Qt would not see it before its next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("lincae-studio")
    app.setApplicationDisplayName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("lincae-studio")
    translation.add_qt_texts(app, translation.chosen())
    MainThreadCollector(app).start()
    start_logging()
    faults = FaultReporter()
    faults.install()
    settings = Settings()
    theme.apply(app, settings.theme)
    FocusRing.install(app)
    app.setWindowIcon(app_icon())
    controller, complaint = _start_session(settings)
    window = MainWindow(controller)
    faults.fault.connect(window.show_fault)
    window.painted.connect(lambda: _go_on(window, list(paths), complaint))
    window.closed.connect(_end_in_time)
    window.show()
    code = app.exec()
    controller.close()
    _leave(code)


def _start_session(settings: Settings) -> tuple[Controller, str]:
    """A session, in a temporary cache folder if need be, and a sentence about what is not as it should be."""
    try:
        return create_controller(settings), ""
    except StudioError as error:
        os.environ["LINCAE_STUDIO_CACHE"] = tempfile.mkdtemp(prefix="lincae-studio-")
        return create_controller(settings), tr("{error} A temporary one is used until then.", error=error)


def _go_on(window: MainWindow, paths: list[Path], complaint: str) -> None:
    """What could wait until the window was on screen."""
    if trace := os.environ.get(TRACE_START):
        Path(trace).write_text(f"{time.time():.6f}\n", encoding="utf-8")
    if complaint:
        window.toasts.show_message(complaint, kind="error")
    window.controller.engine.warm_up()
    # Let the window answer once before a question or a long import comes.
    QTimer.singleShot(0, window, lambda: _begin(window, paths))


def _begin(window: MainWindow, paths: list[Path]) -> None:
    """Offer what a crash left behind; otherwise open what was named, or offer the tour."""
    if window.keeping.offer_recovery():
        return
    if paths:
        window.flows.take_in(paths)
    else:
        window.help.offer_tour()


def _leave(code: int) -> NoReturn:
    """End the process now: what the user has is saved.

    A thread may still be inside torch, whose import alone takes seconds, and an interpreter that is taken
    down around it crashes.
    """
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _end_in_time() -> None:
    """End the process even when a thread hangs in a driver or a slow disk; saved files are closed by now."""

    def end() -> None:
        time.sleep(CLOSE_SECONDS)
        _log.warning("a thread did not end in time")
        _leave(0)

    threading.Thread(target=end, name="end in time", daemon=True).start()
