"""A thread that carries out jobs, the most urgent first, one step at a time."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator

from lincae_studio.engine.events import Event, JobChanged
from lincae_studio.engine.jobs import Job, JobState, Progress
from lincae_studio.errors import Cancelled, StudioError

log = logging.getLogger(__name__)

REPORT_INTERVAL = 0.05
HISTORY = 50


class Worker:
    """One thread with a priority queue of jobs.

    After every step of a job the worker looks again at what is most urgent, so a render around the
    playhead never waits for the encoding of an hour. It outlives every failure of a job.
    """

    def __init__(self, name: str, emit: Callable[[Event], None]) -> None:
        self._emit = emit
        self._wake = threading.Condition()
        self._jobs: list[Job] = []
        self._ended: list[Job] = []
        self._steps: dict[int, Generator[Progress, None, object]] = {}
        self._reported: dict[int, float] = {}
        self._closing = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> Job:
        """Queue a job; an unfinished one with the same key is cancelled."""
        with self._wake:
            if job.key is not None:
                for other in self._jobs:
                    if other.key == job.key:
                        other.cancel()
            self._jobs.append(job)
            self._wake.notify()
        self._emit(JobChanged(job))
        return job

    def cancel(self, job: Job) -> None:
        """Ask a job to stop, and wake the worker so that a queued one ends at once."""
        job.cancel()
        with self._wake:
            self._wake.notify()

    def jobs(self) -> tuple[Job, ...]:
        """Unfinished jobs and the last ended ones, oldest first."""
        with self._wake:
            return tuple(sorted((*self._ended, *self._jobs), key=lambda job: job.id))

    def close(self, timeout: float) -> bool:
        """Cancel everything and end the thread; whether it ended within `timeout` seconds."""
        with self._wake:
            self._closing = True
            for job in self._jobs:
                job.cancel()
            self._wake.notify()
        if threading.current_thread() is self._thread:
            return False
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            self._step(job)

    def _next(self) -> Job | None:
        """The job to step, waiting for one; None when closing and nothing is left."""
        with self._wake:
            while True:
                for job in self._jobs:
                    if job.cancel_requested:
                        return job
                now = time.monotonic()
                due = [job for job in self._jobs if job.not_before <= now]
                if due:
                    return min(due, key=lambda job: (job.priority, job.id))
                if self._closing:
                    return None
                waits = [job.not_before - now for job in self._jobs]
                self._wake.wait(min(waits) if waits else None)

    def _step(self, job: Job) -> None:
        steps = self._steps.get(job.id)
        try:
            if job.cancel_requested:
                raise Cancelled
            if steps is None:
                job.state = JobState.RUNNING
                job.started = time.monotonic()
                steps = self._steps[job.id] = job.task()
                self._report(job, force=True)
            job.progress = next(steps)
        except StopIteration as stop:
            job.result = stop.value
            job.progress = Progress(job.progress.total or 1, job.progress.total or 1, job.progress.label)
            self._end(job, JobState.DONE)
        except Cancelled:
            self._end(job, JobState.CANCELLED)
        except StudioError as error:
            job.error = error
            self._end(job, JobState.FAILED)
        except Exception as error:
            log.exception("The job '%s' failed.", job.title)
            job.error = error
            self._end(job, JobState.FAILED)
        else:
            self._report(job)

    def _end(self, job: Job, state: JobState) -> None:
        steps = self._steps.pop(job.id, None)
        if steps is not None:
            try:
                steps.close()
            except Exception:
                log.exception("The job '%s' failed while being stopped.", job.title)
        with self._wake:
            job.state = state
            self._jobs.remove(job)
            if not (job.hidden or (job.transient and state is not JobState.FAILED)):
                self._ended = [*self._ended, job][-HISTORY:]
        self._report(job, force=True)
        self._reported.pop(job.id, None)

    def _report(self, job: Job, *, force: bool = False) -> None:
        now = time.monotonic()
        if force or now - self._reported.get(job.id, 0.0) >= REPORT_INTERVAL:
            self._reported[job.id] = now
            self._emit(JobChanged(job))
