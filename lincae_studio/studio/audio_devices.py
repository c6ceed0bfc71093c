"""Which audio outputs there are, as they are plugged in and pulled out."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OutputDevice:
    """One output.

    Attributes:
        id: stable between sessions
        name: for the user
        audio: None for a loopback, which takes the samples at the pace of the clock and plays nothing
    """

    id: str
    name: str
    audio: QAudioDevice | None = field(default=None, compare=False)


class AudioDevices(QObject):
    """The outputs of the system. Asking for the first time loads the multimedia backend.

    Signals:
        changed: an output came or went, or another one is the system's default
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media: QMediaDevices | None = None
        self._missing = False

    def outputs(self) -> list[OutputDevice]:
        """Every output, in the system's order."""
        with _qt_messages_logged():
            media = self._backend()
            return [] if media is None else [_output(device) for device in media.audioOutputs()]

    def default(self) -> OutputDevice | None:
        """What the system plays on; None when there is no output."""
        with _qt_messages_logged():
            media = self._backend()
            device = None if media is None else media.defaultAudioOutput()
        return None if device is None or device.isNull() else _output(device)

    def find(self, device_id: str) -> OutputDevice | None:
        """The output with an id, or the default one when that is empty or not plugged in."""
        for device in self.outputs() if device_id else []:
            if device.id == device_id:
                return device
        return self.default()

    def _backend(self) -> QMediaDevices | None:
        if self._media is None and not self._missing:
            try:
                # Loading the multimedia backend takes time that the first window should not wait for.
                from PySide6.QtMultimedia import QMediaDevices
            except ImportError as error:
                log.info("There is no multimedia backend: %s", error)
                self._missing = True
                return None
            self._media = QMediaDevices(self)
            self._media.audioOutputsChanged.connect(self.changed)
        return self._media


def _output(device: QAudioDevice) -> OutputDevice:
    return OutputDevice(bytes(device.id().data()).hex(), device.description(), device)


@contextmanager
def _qt_messages_logged() -> Iterator[None]:
    """Qt tells of every sound server it does not find; the terminal is no place for that."""
    previous = qInstallMessageHandler(lambda mode, context, message: log.info("%s", message))
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
