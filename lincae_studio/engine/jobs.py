"""Jobs: frozen requests that a worker carries out step by step.

A task is a generator: it does one block of work, yields its `Progress` and is resumed by the worker,
which checks for cancellation in between and may let a more urgent job go first. What it returns is the
job's result.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import Any

from lincae_studio.errors import Cancelled, StudioError


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` units, what it is doing, and seconds left where it knows."""

    done: float
    total: float
    label: str = ""
    seconds_left: float | None = None

    @property
    def fraction(self) -> float:
        return self.done / self.total if self.total else 0.0


Task = Callable[[], Generator[Progress, None, Any]]


class JobState(Enum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def ended(self) -> bool:
        return self in (JobState.DONE, JobState.CANCELLED, JobState.FAILED)


class Priority(IntEnum):
    """Lower runs first; a running job is interrupted between steps."""

    LISTEN = -1
    RENDER = 0
    IMPORT = 1
    PEAKS = 2
    ENCODE = 3
    EXPORT = 4
    MODEL = 5


_ids = itertools.count(1)


@dataclass(eq=False)
class Job:
    """A request on its way through a worker.

    Attributes:
        title: what the user reads in the jobs panel
        task: called on the worker's thread
        kind: 'import', 'encode', 'render', 'export', ...
        key: a queued or running job with the same key is cancelled when a newer one is submitted
        hidden: not worth showing to the user (housekeeping)
        transient: not kept in the list once it has ended (a render that the next edit replaces)
        error: set when it failed; a `StudioError` is shown as it stands, anything else is a fault
        started: `time.monotonic()` when it began running
        not_before: `time.monotonic()` before which it does not start, so that a burst of edits settles
    """

    title: str
    task: Task
    kind: str
    priority: Priority
    key: str | None = None
    hidden: bool = False
    transient: bool = False
    id: int = field(default_factory=lambda: next(_ids))
    state: JobState = JobState.QUEUED
    progress: Progress = field(default_factory=lambda: Progress(0, 0))
    result: Any = None
    error: BaseException | None = None
    started: float | None = None
    not_before: float = 0.0
    _cancel: threading.Event = field(default_factory=threading.Event, repr=False)

    def cancel(self) -> None:
        """Ask the job to stop; a queued job never starts, a running one stops after its present step."""
        self._cancel.set()

    @property
    def cancel_requested(self) -> bool:
        return self._cancel.is_set()

    @property
    def eta(self) -> float | None:
        """Seconds left, as the task knows or judged by the pace so far; None while unknown."""
        if self.state is JobState.RUNNING and self.progress.seconds_left is not None:
            return self.progress.seconds_left
        if self.state is not JobState.RUNNING or self.started is None or self.progress.fraction <= 0.02:
            return None
        elapsed = time.monotonic() - self.started
        return elapsed / self.progress.fraction * (1.0 - self.progress.fraction)


def run_inline(
    task: Task,
    *,
    report: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Any:
    """Run a task on the calling thread and return its result.

    Raises `Cancelled` when `cancelled()` becomes true between two steps.
    """
    steps = task()
    try:
        while True:
            if cancelled is not None and cancelled():
                raise Cancelled
            try:
                progress = next(steps)
            except StopIteration as stop:
                return stop.value
            if report is not None:
                report(progress)
    finally:
        steps.close()


def is_user_error(error: BaseException | None) -> bool:
    """Whether an error is a sentence for the user rather than a fault of the program."""
    return isinstance(error, StudioError)
