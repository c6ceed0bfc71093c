"""Work that can wait a moment, spread over turns of the event loop so that no user has to wait for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from shiboken6 import isValid


class Turn(QObject):
    """A single-shot timer whose task has a turn of the event loop to itself.

    Timers that are due together run in one turn, and before the next key or click. Of these tasks one runs
    at a time, and the next one when what the last one left to be painted has been painted and the loop has
    looked for keys and clicks.
    """

    def __init__(self, parent: QObject, task: Callable[[], object], *, delay_ms: int = 0) -> None:
        super().__init__(parent)
        self.task = task
        self._delay_ms = delay_ms
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._is_due)

    @property
    def waits(self) -> bool:
        """Whether the task is still to run."""
        return self._timer.isActive() or self in _queue().waiting

    def start(self, delay_ms: int | None = None) -> None:
        """Run the task after a time, by default its own, counted anew; one that is due keeps its place."""
        delay_ms = self._delay_ms if delay_ms is None else delay_ms
        if delay_ms:
            self.stop()
            self._timer.start(delay_ms)
        elif self not in _queue().waiting:
            self._timer.stop()
            _queue().add(self)

    def stop(self) -> None:
        """Run it no more."""
        self._timer.stop()
        _queue().waiting.pop(self, None)

    def _is_due(self) -> None:
        _queue().add(self)


class _Queue(QObject):
    """The tasks that are due, one for every other turn of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: dict[Turn, int] = {}
        self._round = 0
        self._next_round = 0
        # Not 0: such a timer waits until nothing else is due.
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._next)

    def add(self, turn: Turn) -> None:
        # What asked for it has left something to be painted, too.
        self.waiting[turn] = self._round + 2
        if not self._timer.isActive():
            self._timer.start()

    def _next(self) -> None:
        self._round += 1
        turn, ready = next(iter(self.waiting.items()), (None, 0))
        if turn is None:
            self._timer.stop()
        elif self._round >= max(ready, self._next_round):
            self._next_round = self._round + 2
            del self.waiting[turn]
            if isValid(turn):
                turn.task()


def _queue() -> _Queue:
    app = QCoreApplication.instance()
    assert app is not None, "there is no event loop without an application"
    return app.findChild(_Queue, options=Qt.FindChildOption.FindDirectChildrenOnly) or _Queue(app)
