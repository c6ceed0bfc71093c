"""The one clock for what moves while the song plays: playhead, time display, meters."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from lincae_studio.studio.controller import Controller

# The longest a hold line takes to be gone: 1.5 s, then 63 dB at 20 dB/s.
TAIL_SECONDS = 5.0


class Pulse(QObject):
    """Ticks at the screen's rate while the session plays, and shortly after so that meters can fall.

    `Pulse.of(controller)` is the session's only one: reading the meters empties them, so everybody has to
    take the levels from here.

    Signals:
        tick(): time for a new frame
        metered(MeterReading): levels since the last tick
    """

    tick = Signal()
    metered = Signal(object)

    @classmethod
    def of(cls, controller: Controller) -> "Pulse":
        """The pulse of a session, made on first use."""
        found = controller.findChild(cls)
        return found if found is not None else cls(controller)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._quiet_since: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        controller.playing_changed.connect(self._on_playing)
        if controller.playing:
            self._on_playing(True)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def _on_playing(self, playing: bool) -> None:
        self._quiet_since = None if playing else time.monotonic()
        if playing and not self._timer.isActive():
            screen = QGuiApplication.primaryScreen()
            rate = min(max(screen.refreshRate(), 30.0), 144.0) if screen else 60.0
            self._timer.start(round(1000 / rate))

    def _beat(self) -> None:
        if self._quiet_since is not None and time.monotonic() - self._quiet_since > TAIL_SECONDS:
            self._timer.stop()
        self.metered.emit(self._controller.meters())
        self.tick.emit()
