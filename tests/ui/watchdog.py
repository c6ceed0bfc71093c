"""Measures how long the main thread stays away from its event loop."""

import statistics
import time

from PySide6.QtCore import Qt, QTimer

LIMIT_MS = 50.0
REFERENCE_MS = 15.0
"""Processor time that a laptop takes to add up a million numbers in Python."""


def slowness() -> float:
    """How many times as long as a laptop this machine takes just now; at least 1."""
    return min(max(statistics.median(_reference_ms() for _ in range(3)) / REFERENCE_MS, 1.0), 3.0)


def _reference_ms() -> float:
    start = time.thread_time()
    sum(range(1_000_000))
    return 1000.0 * (time.thread_time() - start)


class Watchdog:
    """Processor time of the main thread from one turn of the event loop to the next, as on a laptop.

    Processor time, because on a loaded machine the wall clock counts what other programs do. A turn that
    looks too long is compared with what the machine is able to do in the same moment: a virtual one may be
    at half its speed for a fraction of a second.

    Attributes:
        turns: milliseconds of each turn
    """

    def __init__(self) -> None:
        self.turns: list[float] = []
        self._last = 0.0
        # Every turn of the loop comes by a timer that is due.
        self._timer = QTimer(interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = 1000.0 * time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._tick()

    def _tick(self) -> None:
        turn = 1000.0 * time.thread_time() - self._last
        self.turns.append(turn / slowness() if turn > LIMIT_MS else turn)
        self._last = 1000.0 * time.thread_time()

    @property
    def slowest(self) -> float:
        """Of the turns so far, milliseconds."""
        return max(self.turns, default=0.0)
