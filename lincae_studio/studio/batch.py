"""The batch queue: what is exported one after another, with pause, retry and cancel."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lincae_studio.engine import batch
from lincae_studio.engine.batch import BatchItem, BatchSettings
from lincae_studio.engine.jobs import Job, JobState, Progress, is_user_error
from lincae_studio.errors import StudioError
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.engine.exporting import ExportedFile
    from lincae_studio.engine.session import Session
    from lincae_studio.studio.controller import Controller

FAULT = tr("The studio made a mistake here; the log says more.")


class RowState(Enum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(eq=False)
class BatchRow:
    """One line of the queue.

    Attributes:
        message: why it failed
        seconds: how long it took
    """

    item: BatchItem
    state: RowState = RowState.WAITING
    message: str = ""
    seconds: float = 0.0
    job: Job | None = None
    files: tuple[ExportedFile, ...] = ()

    @property
    def fraction(self) -> float:
        if self.state is RowState.DONE:
            return 1.0
        return self.job.progress.fraction if self.job is not None and self.state is RowState.RUNNING else 0.0


class BatchQueue(QObject):
    """Exports rows one after another; a row that fails does not stop the others.

    Attributes:
        rows: in the order in which they are done
        settings: what all have in common; None until the first start

    Signals:
        changed: rows, states or progress
        finished: nothing waits or runs any more
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self.rows: list[BatchRow] = []
        self.settings: BatchSettings | None = None
        self._going = self._paused = False
        controller.job_changed.connect(self._job_changed)

    @property
    def going(self) -> bool:
        """Whether it works through the rows, or would if it were not paused."""
        return self._going

    @property
    def paused(self) -> bool:
        return self._paused

    def add(self, items: Iterable[BatchItem]) -> int:
        """Append items that are not in the queue yet; how many."""
        known = {row.item for row in self.rows}
        new = [BatchRow(item) for item in dict.fromkeys(items) if item not in known]
        self.rows += new
        self.changed.emit()
        return len(new)

    def clear_ended(self) -> None:
        """Take out what is done, failed or cancelled."""
        self.rows = [row for row in self.rows if row.state in (RowState.WAITING, RowState.RUNNING)]
        self.changed.emit()

    def start(self, settings: BatchSettings) -> None:
        """Begin with the first row that waits."""
        self.settings = settings
        self._going, self._paused = True, False
        self._next()

    def set_paused(self, paused: bool) -> None:
        """Stand still in the middle of a row, or go on."""
        self._paused = paused
        self.changed.emit()

    def retry(self, rows: Sequence[BatchRow]) -> None:
        """Let rows that failed or were cancelled wait again."""
        for row in rows:
            if row.state in (RowState.FAILED, RowState.CANCELLED):
                row.state, row.message, row.job = RowState.WAITING, "", None
        self.changed.emit()
        if self._going or self.settings is not None:
            self._going = True
            self._next()

    def cancel(self, row: BatchRow) -> None:
        """Stop a row; the next one begins."""
        if row.state is RowState.RUNNING and row.job is not None:
            self._controller.cancel_job(row.job)
        elif row.state is RowState.WAITING:
            row.state = RowState.CANCELLED
            self.changed.emit()

    def cancel_all(self) -> None:
        """Stop, and let nothing wait."""
        self._paused = False
        for row in self.rows:
            self.cancel(row)

    @property
    def seconds_left(self) -> float | None:
        """Of all that runs or waits, by what is known so far; None before anything is."""
        ended = [row.seconds for row in self.rows if row.state is RowState.DONE]
        running = next((row for row in self.rows if row.state is RowState.RUNNING), None)
        eta = None if running is None or running.job is None else running.job.eta
        waiting = sum(row.state is RowState.WAITING for row in self.rows)
        if ended:
            each = sum(ended) / len(ended)
            return (each if eta is None and running else eta or 0.0) + each * waiting
        if eta is None or running is None:
            return None
        share = max(running.fraction, 0.01)
        return eta + waiting * eta / max(1.0 - share, 0.01)

    def _next(self) -> None:
        if any(row.state is RowState.RUNNING for row in self.rows):
            return
        while True:
            row = next((row for row in self.rows if row.state is RowState.WAITING), None)
            if row is None or not self._going or self.settings is None:
                if self._going:
                    self._going = False
                    self.finished.emit()
                self.changed.emit()
                return
            try:
                self._begin(row, self.settings)
            except StudioError as error:
                row.state, row.message = RowState.FAILED, str(error)
                continue
            self.changed.emit()
            return

    def _begin(self, row: BatchRow, settings: BatchSettings) -> None:
        codec_id = batch.codec_of(row.item, settings)
        cache_dir = Path(self._controller.settings.cache_dir)

        def task(session: Session) -> Generator[Progress, None, object]:
            steps = batch.run(
                session,
                row.item,
                settings,
                cache_dir=cache_dir,
                cancelled=lambda: row.job is not None and row.job.cancel_requested,
            )
            return (yield from batch.paused(steps, lambda: self._paused))

        row.state = RowState.RUNNING
        row.job = self._controller.engine.render(
            tr("Batch: {name}", name=row.item.name), "batch", codec_id, task
        )

    def _job_changed(self, job: Job) -> None:
        row = next((row for row in self.rows if row.job is job), None)
        if row is None:
            return
        if job.state.ended:
            self._end(row, job)
            self._next()
        self.changed.emit()

    def _end(self, row: BatchRow, job: Job) -> None:
        if job.state is JobState.DONE:
            row.state, row.files = RowState.DONE, job.result
            row.seconds = time.monotonic() - (job.started or time.monotonic())
        elif job.state is JobState.FAILED:
            row.state = RowState.FAILED
            row.message = str(job.error) if is_user_error(job.error) else FAULT
        else:
            row.state = RowState.CANCELLED
