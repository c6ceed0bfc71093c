"""Which cell of the Compare page is rendered next, and what was rendered."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from PySide6.QtCore import QObject, Signal

from lincae_studio.codec import registry
from lincae_studio.codec.base import Codec
from lincae_studio.engine.jobs import Job, JobState, Priority, is_user_error
from lincae_studio.units import db_to_gain
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.engine.compare import Work
    from lincae_studio.evaluation.compare import Cell, Column, Row
    from lincae_studio.studio.compare import CodecComparison

ORIGINAL = "original"
# The originals are read with a codec like all else; this one costs nothing to load.
READS_WITH = "reference"
_FAULT = tr("The studio made a mistake: try again, and look into the log if it happens again.")

State = Literal["ready", "rendering", "wanted", "waiting", "missing", "failed"]


@dataclass(frozen=True, slots=True)
class Key:
    """A cell of the table: a codec and a row; the originals have no codec."""

    codec_id: str
    row: Row


class CellQueue(QObject):
    """Renders the cells of a comparison one by one, and keeps them.

    First the cell that was asked for, in the midst of another one if need be; then the originals, the columns
    that are seen, and the others. A column that failed or was cancelled is left alone until it is asked for.

    Attributes:
        active: whether anything is rendered at all
        seen: ids of the columns that the user sees
        wanted: the cell that was asked for and is not there yet

    Signals:
        changed: a cell came, went or got on
    """

    changed = Signal()

    def __init__(self, comparison: CodecComparison) -> None:
        super().__init__(comparison)
        self._comparison = comparison
        self._controller = comparison.controller
        self._engine = self._controller.engine.compare
        self.active = False
        self.seen: Collection[str] = ()
        self.wanted: Key | None = None
        self._cells: dict[Key, Cell] = {}
        self._columns: dict[tuple[int, str], tuple[Codec, Column]] = {}
        self._jobs: dict[Key, Job] = {}
        self._errors: dict[str, str] = {}
        self._halted: set[str] = set()
        self._folder: Path | None = None
        self._round = 0
        self._controller.job_changed.connect(self._on_job)

    def cell(self, key: Key) -> Cell | None:
        """What was rendered of a cell; None while there is nothing."""
        return self._cells.get(key)

    def state(self, key: Key) -> tuple[State, float, str]:
        """What a cell is up to: its state, how much of it is done from 0 to 1, and why it failed."""
        if key in self._cells:
            return "ready", 1.0, ""
        job = self._jobs.get(key)
        if job is not None and job.state is JobState.RUNNING:
            reading = job.progress.label != self._comparison.row_name(key.row)
            return "rendering", 0.0 if reading else job.progress.fraction, ""
        if key == self.wanted:
            return "wanted", 0.0, ""
        if key.codec_id in self._errors:
            return "failed", 0.0, self._errors[key.codec_id]
        return ("waiting" if self._awaited(key.codec_id) else "missing"), 0.0, ""

    def busy(self, codec_id: str) -> bool:
        """Whether a column is being rendered, or will be."""
        return self._awaited(codec_id) and any(key.codec_id == codec_id for key in self._missing())

    def ask(self, key: Key) -> None:
        """Render a cell before all others."""
        self.wanted = key
        for other, job in list(self._jobs.items()):
            if other != key and job.priority is Priority.LISTEN:
                self._stop(other)
        self.resume(key.codec_id)

    def resume(self, codec_id: str) -> None:
        """Render what a column lacks, in its turn, whatever became of it before."""
        self._errors.pop(codec_id, None)
        self._halted.discard(codec_id)
        self.advance()

    def halt(self, codec_id: str) -> None:
        """Stop rendering a column; what is there stays."""
        self._halted.add(codec_id)
        self._stop_all(key for key in self._jobs if key.codec_id == codec_id)
        self.advance()

    def pause(self) -> None:
        """Stop rendering until `active` is set and the queue advances again."""
        self.active, self.wanted = False, None
        self._halted.clear()
        self._stop_all(self._jobs)

    def start_over(self) -> None:
        """Forget everything: the sounds are others."""
        self.wanted = None
        self._errors.clear()
        self._columns.clear()
        self._round += 1
        self.drop(lambda key: True)
        self.advance()

    def forget_codec(self, codec_id: str) -> None:
        """A codec is another one than before, or is gone."""
        self._columns.pop((self._round, codec_id), None)
        self._errors.pop(codec_id, None)
        self.drop(lambda key: key.codec_id == codec_id)

    def drop(self, which: Callable[[Key], bool]) -> None:
        """Delete what was rendered of some cells, and what is being rendered of them."""
        self._stop_all(key for key in self._jobs if which(key))
        for key in [key for key in self._cells if which(key)]:
            self._cells.pop(key).path.unlink(missing_ok=True)

    def close(self) -> None:
        """Delete the files that were made."""
        self.pause()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def advance(self) -> None:
        """Submit what comes next."""
        shown = {ORIGINAL, *self._comparison.codec_ids}
        self._stop_all(key for key in self._jobs if key.codec_id not in shown)
        if self.active and self._comparison.stretch is not None:
            missing = self._missing()
            if self.wanted in missing and self.wanted not in self._jobs:
                self._submit(self.wanted, Priority.LISTEN)
            todo = [key for key in missing if self._awaited(key.codec_id) and key not in self._jobs]
            if todo and not any(job.priority is not Priority.LISTEN for job in self._jobs.values()):
                self._submit(min(todo, key=self._turn), Priority.EXPORT)
        self.changed.emit()

    def _missing(self) -> list[Key]:
        """Cells that are not there, column by column."""
        from lincae_studio.evaluation.compare import MADE, ORIGINALS

        keys = [Key(ORIGINAL, row) for row in ORIGINALS]
        keys += [Key(codec_id, row) for codec_id in self._comparison.codec_ids for row in MADE]
        return [key for key in keys if key not in self._cells]

    def _awaited(self, codec_id: str) -> bool:
        return self.active and codec_id not in self._errors and codec_id not in self._halted

    def _turn(self, key: Key) -> int:
        return 0 if key.codec_id == ORIGINAL else 1 if key.codec_id in self.seen else 2

    def _submit(self, key: Key, priority: Priority) -> None:
        original = key.codec_id == ORIGINAL
        name = tr("the originals") if original else registry.info(key.codec_id).name
        stretch = self._comparison.stretch
        assert stretch is not None
        self._jobs[key] = self._engine.submit(
            tr("Comparing {name}", name=name),
            self._work(key),
            codec_id=READS_WITH if original else key.codec_id,
            stretch=stretch,
            priority=priority,
            transient=True,
        )

    def _work(self, key: Key) -> Work:
        """What the worker does for a cell; of what is here it touches the columns of its round alone."""
        comparison, place = self._comparison, (self._round, key.codec_id)
        source, gain, name = comparison.source, db_to_gain(comparison.gain_db), comparison.row_name(key.row)
        scaled = f"-{gain:.6f}" if key.row == "scaling" else ""
        path = self._place() / f"{place[0]}-{key.codec_id}-{key.row}{scaled}.wav"

        def work(codec: Codec, device: str, sounds: Sequence[np.ndarray]) -> Generator[Any, None, Cell]:
            from lincae_studio.evaluation.compare import Column, make_cells

            kept = self._columns.get(place)
            if kept is None or kept[0] is not codec:
                kept = self._columns[place] = (codec, Column(codec, sounds, source=source, device=device))
            steps = make_cells(kept[1], [key.row], path=lambda row: path, gain=gain)
            try:
                while True:
                    yield replace(next(steps), label=name)
            except StopIteration as ended:
                return ended.value[key.row]

        return work

    def _place(self) -> Path:
        if self._folder is None:
            parent = self._controller.settings.cache_dir / "compare"
            parent.mkdir(parents=True, exist_ok=True)
            self._folder = Path(tempfile.mkdtemp(dir=parent))
        return self._folder

    def _stop_all(self, keys: Iterable[Key]) -> None:
        for key in list(keys):
            self._stop(key)

    def _stop(self, key: Key) -> None:
        self._controller.cancel_job(self._jobs.pop(key))

    def _on_job(self, job: Job) -> None:
        key = next((key for key, own in self._jobs.items() if own is job), None)
        if key is None:
            return
        if not job.state.ended:
            self.changed.emit()
            return
        del self._jobs[key]
        if job.state is JobState.DONE:
            self._cells[key] = job.result
        elif job.state is JobState.FAILED:
            self._errors[key.codec_id] = str(job.error) if is_user_error(job.error) else _FAULT
        else:  # cancelled by the user, in the list of jobs
            self._halted.add(key.codec_id)
        if key == self.wanted and job.state is not JobState.DONE:
            self.wanted = None
        self.advance()
