"""Collecting reference cycles on the thread that owns the widgets, and nowhere else."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 200


class MainThreadCollector(QObject):
    """Takes over from Python's automatic collection, which runs on whichever thread allocates next.

    A cycle that holds a widget would then be destroyed on a worker's thread, which Qt answers with a crash.
    The thresholds are those of the automatic collection.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)

    def start(self) -> None:
        """Collect from the event loop of this thread from now on."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Hand back to the automatic collection."""
        self._timer.stop()
        gc.enable()

    def collect_if_due(self) -> None:
        """Collect the oldest generation whose count is over its threshold."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation] > 0:
                gc.collect(generation)
                return
