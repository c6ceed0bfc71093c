"""The bridge from the engine's threads to the main thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Hashable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lincae_studio.engine.events import EncodeChanged, Event, JobChanged, PeaksGrew, RenderChanged
from lincae_studio.engine.jobs import Job, JobState

INTERVAL = 0.05
TURN_SECONDS = 0.01
"""Time after which the other events wait for another turn of the event loop."""


class EventBridge(QObject):
    """Takes events on any thread and delivers them on the thread it lives on.

    What repeats (the progress of a job, the growth of a waveform) is delivered at most every `INTERVAL`
    seconds, the last one always; a job's change of state is delivered at once.

    Signals:
        delivered: an `engine.events` object
    """

    delivered = Signal(object)
    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._pending: dict[Hashable, Event] = {}
        self._awake = self._closed = False
        self._late: dict[Hashable, Event] = {}
        self._delivered_at: dict[Hashable, float] = {}
        self._states: WeakKeyDictionary[Job, JobState] = WeakKeyDictionary()
        self._timer = QTimer(self, singleShot=True, interval=round(1000 * INTERVAL))
        self._timer.timeout.connect(self._deliver_late)
        # Not 0: such a timer waits until nothing else is due.
        self._rest = QTimer(self, singleShot=True, interval=1)
        self._rest.timeout.connect(self._drain)
        # By a timer: what is posted while the loop delivers posted events would be of the same turn.
        self._wake.connect(self._rest.start, Qt.ConnectionType.QueuedConnection)

    def post(self, event: Event) -> None:
        """Hand over an event; returns at once, on any thread."""
        with self._lock:
            if self._closed:
                return
            key = _key(event) or object()
            self._pending.pop(key, None)
            self._pending[key] = event
            # Emitted under the lock, so that a bridge that was closed is never touched again.
            if not self._awake:
                self._awake = True
                self._wake.emit()

    def close(self) -> None:
        """Deliver nothing any more."""
        with self._lock:
            self._closed = True
            self._pending.clear()
        self._late.clear()
        self._timer.stop()
        self._rest.stop()

    def _drain(self) -> None:
        with self._lock:
            pending, self._pending = self._pending, {}
            self._awake = False
        end = time.monotonic() + TURN_SECONDS
        while pending:
            event = pending.pop(next(iter(pending)))
            key = _key(event)
            new_state = self._is_new_state(event)
            if isinstance(event, JobChanged) and event.job.state.ended and not new_state:
                continue  # progress had been looked at late, when the job had already ended: told then
            if key is None or new_state or self._is_due(key):
                self._deliver(key, event)
            else:
                self._late[key] = event
            if pending and time.monotonic() > end:
                self._keep(pending)
                break
        if self._late and not self._timer.isActive():
            self._timer.start()

    def _keep(self, events: dict[Hashable, Event]) -> None:
        """Leave events to another turn, before those that came in the meantime."""
        with self._lock:
            if not self._closed:
                older = {slot: event for slot, event in events.items() if slot not in self._pending}
                self._pending = {**older, **self._pending}
                self._rest.start()

    def _deliver_late(self) -> None:
        for key in list(self._late):
            if self._is_due(key):
                self._deliver(key, self._late[key])
        if self._late:
            self._timer.start()

    def _deliver(self, key: Hashable | None, event: Event) -> None:
        if key is not None:
            self._late.pop(key, None)
            self._delivered_at[key] = time.monotonic()
        if isinstance(event, JobChanged) and event.job.state.ended:
            self._delivered_at.pop(key, None)
        self.delivered.emit(event)

    def _is_due(self, key: Hashable) -> bool:
        return time.monotonic() - self._delivered_at.get(key, -1.0) >= INTERVAL

    def _is_new_state(self, event: Event) -> bool:
        if not isinstance(event, JobChanged):
            return False
        old, new = self._states.get(event.job), event.job.state
        self._states[event.job] = new
        return old is not new


def _key(event: Event) -> Hashable | None:
    """Events with the same key stand for each other; None: each one counts."""
    match event:
        case JobChanged(job):
            return "job", job.id
        case PeaksGrew(key):
            return "peaks", key
        case EncodeChanged(clip_id):
            return "encode", clip_id
        case RenderChanged():
            return ("render",)
        case _:
            return None
