"""The rotating log file, and what happens to an error nobody expected."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from lincae_studio import paths

_log = logging.getLogger("lincae_studio")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_file() -> Path:
    """The file that is written now; older ones stand beside it with .1 and .2."""
    return paths.data_dir() / "logs" / "lincae-studio.log"


def start_logging() -> None:
    """Write the package's and Qt's messages to the log file, from now on.

    A folder that cannot be written costs the log, not the program.
    """
    _log.setLevel(logging.INFO)
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            log_file(), maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError as error:
        handler = logging.StreamHandler(sys.stderr)
        handler.setLevel(logging.WARNING)
        _log.warning("no log file: %s", error)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(threadName)s: %(message)s"))
    _log.addHandler(handler)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("lincae_studio.qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)


class FaultReporter(QObject):
    """Catches what no one caught: logs it with its traceback and tells the window, on the window's thread.

    Signals:
        fault: one sentence that names the error
    """

    fault = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previous: tuple[Callable, Callable] | None = None

    def install(self) -> None:
        """Take over `sys.excepthook` and that of threads."""
        self._previous = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def uninstall(self) -> None:
        """Give both hooks back."""
        if self._previous is not None:
            sys.excepthook, threading.excepthook = self._previous
            self._previous = None

    def _caught(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        _log.critical("an error nobody expected", exc_info=(kind, error, traceback))
        self.fault.emit(f"{kind.__name__}: {error}" if str(error) else kind.__name__)

    def _caught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
            self._caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
