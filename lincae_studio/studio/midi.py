"""MIDI input: faders, pads and keys of a controller as signals."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from lincae_studio.errors import DeviceError
from lincae_studio.wording import tr

log = logging.getLogger(__name__)

NO_MIDI = tr(
    "No MIDI system was found on this computer: connect a controller, or start its driver, and try again."
)


def ports() -> list[str]:
    """Names of the inputs. DeviceError when the system has no MIDI."""
    names: dict[str, None] = {}
    found = False
    for backend in _backends():
        with contextlib.suppress(OSError, RuntimeError, SystemError):
            names |= dict.fromkeys(backend.get_input_names())
            found = True
    if not found:
        log.info("There is no MIDI")
        raise DeviceError(NO_MIDI)
    return list(names)


def _backends() -> Iterator[Any]:
    """One for every MIDI system that can be there: on Linux, JACK is where ALSA's sequencer is not."""
    try:
        import mido
        import rtmidi
    except ImportError as error:
        log.info("There is no MIDI: %s", error)
        return
    for api in rtmidi.get_compiled_api():
        name = next(
            (key[4:] for key, value in vars(rtmidi).items() if key[:4] == "API_" and value == api), ""
        )
        if name not in ("RTMIDI_DUMMY", "UNSPECIFIED"):
            yield mido.Backend("mido.backends.rtmidi", api=name)


class MidiInput(QObject):
    """One open input.

    Attributes:
        port: its name; empty while none is open

    Signals:
        control: number of a controller and its value, 0 to 1
        note: number of a key that was pressed and its velocity, 0 to 1; released with velocity 0
        changed: `port`
    """

    control = Signal(int, float)
    note = Signal(int, float)
    changed = Signal()
    _received = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.port = ""
        self._open: Any = None
        # Messages arrive on a thread of the driver.
        self._received.connect(self.take, Qt.ConnectionType.QueuedConnection)

    def open(self, name: str) -> None:
        """Listen to an input; DeviceError when it cannot be opened."""
        self.close()
        for backend in _backends():
            with contextlib.suppress(OSError, RuntimeError, SystemError):
                if name in backend.get_input_names():
                    self._open = backend.open_input(name, callback=self._received.emit)
                    break
        if self._open is None:
            raise DeviceError(
                tr(
                    "The MIDI input “{name}” cannot be opened: close other programs that use it and try "
                    "again.",
                    name=name,
                )
            )
        self.port = name
        self.changed.emit()

    def take(self, message: Any) -> None:
        """Tell about a message of mido."""
        if message.type == "control_change":
            self.control.emit(message.control, message.value / 127.0)
        elif message.type == "note_on":
            self.note.emit(message.note, message.velocity / 127.0)
        elif message.type == "note_off":
            self.note.emit(message.note, 0.0)

    def close(self) -> None:
        """Stop listening."""
        if self._open is not None:
            with contextlib.suppress(OSError, RuntimeError):
                self._open.close()
            self._open = None
            self.port = ""
            self.changed.emit()
