"""Measures how long the main thread stays away from its event loop."""

import os
import statistics
import time

from PySide6.QtCore import Qt, QTimer

LIMIT_MS = 50.0
REFERENCE_MS = 15.0
"""Processor time that a laptop takes to add up a million numbers in Python."""


def limit_ms() -> float:
    """The longest turn allowed; more on a machine that is slower than a laptop, or is so just now."""
    load = os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 1.0
    slowness = statistics.median(_reference_ms() for _ in range(9)) / REFERENCE_MS
    return LIMIT_MS * min(max(load, slowness, 1.0), 3.0)


def _reference_ms() -> float:
    start = time.thread_time()
    sum(range(1_000_000))
    return 1000.0 * (time.thread_time() - start)


class Watchdog:
    """Processor time of the main thread from one turn of the event loop to the next.

    Processor time, because on a loaded machine the wall clock counts what other programs do.

    Attributes:
        turns: milliseconds of each turn
    """

    def __init__(self) -> None:
        self.turns: list[float] = []
        self._last: float | None = None
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
        now = 1000.0 * time.thread_time()
        if self._last is not None:
            self.turns.append(now - self._last)
        self._last = now

    @property
    def slowest(self) -> float:
        """Of the turns so far, milliseconds."""
        return max(self.turns, default=0.0)
