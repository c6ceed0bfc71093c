"""The Compare page without its widgets: codecs side by side on the stems of the project."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from lincae_studio.codec import registry
from lincae_studio.codec.base import Codec
from lincae_studio.engine.compare import SAMPLE_RATE, Stretch, stems
from lincae_studio.engine.jobs import Job, JobState, is_user_error
from lincae_studio.engine.variants import Variant
from lincae_studio.project.model import AudioRef, Clip, LoopRegion, Project, Track
from lincae_studio.units import db_to_gain, gain_to_db, seconds_to_samples
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.evaluation.compare import Cell, Column, Row
    from lincae_studio.studio.controller import Controller

LONGEST_SECONDS = 30.0
LOUD_DB = 3.0
_FAULT = tr("The studio made a mistake: try again, and look into the log if it happens again.")
_ORIGINAL = "original"
_SETTLE_MS = 150
# The originals are read with a codec like all else; this one costs nothing to load.
_READS_WITH = "reference"

State = Literal["ready", "rendering", "waiting", "missing", "failed"]


@dataclass(frozen=True, slots=True)
class Key:
    """A cell of the table: a codec and a row; the originals have no codec."""

    codec_id: str
    row: Row


class CodecComparison(QObject):
    """Codecs on the same stretch of the same stems, and what of it is played.

    Everything is called on the main thread and returns at once.

    Attributes:
        codec_ids: columns, left to right
        stretch: what is compared; None while there are not two stems
        source: index of the stem that is taken out of the mix
        gain_db: of the row of latent scaling
        playing: the cell that is heard; None: the document
        sync: switching keeps the position; else a cell begins at the start
        loop: the stretch is repeated
        equal_loudness: every cell is heard as loud as what it should be
        volume_db: of listening
        as_it_is: cells that are heard as loud as they came out, by the user's wish
        warning: the cell whose loudness is being warned of

    Signals:
        table_changed: columns, stretch, source or the state of cells
        playing_changed: what is heard, or how
        exported: path of a page that was written
    """

    table_changed = Signal()
    playing_changed = Signal()
    exported = Signal(object)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._engine = controller.engine.compare
        self.codec_ids = _installed()
        self.stretch: Stretch | None = None
        self.source = 0
        self.gain_db = gain_to_db(0.5)
        self.playing: Key | None = None
        self.sync = self.loop = self.equal_loudness = True
        self.volume_db = 0.0
        self.as_it_is: set[Key] = set()
        self.warning: Key | None = None
        self._folder: Path | None = None
        self._cells: dict[Key, Cell] = {}
        self._columns: dict[str, tuple[Codec, Column]] = {}
        self._jobs: dict[str, Job] = {}
        self._exports: list[Job] = []
        self._errors: dict[str, str] = {}
        self._wanted: Key | None = None
        self._active = False
        self._round = 0
        self._refresh = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._refresh.timeout.connect(self._take_stretch)
        controller.project_changed.connect(lambda *_: self._refresh.start())
        controller.time_range_changed.connect(self._refresh.start)
        controller.job_changed.connect(self._on_job)
        controller.models_changed.connect(self._on_models)
        controller.playing_changed.connect(self._on_playing)

    @property
    def controller(self) -> Controller:
        """The session."""
        return self._controller

    # The table

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the stems."""
        return self.stretch.names if self.stretch is not None else ()

    @property
    def source_name(self) -> str:
        return self.names[self.source] if self.source < len(self.names) else ""

    def cell(self, key: Key) -> Cell | None:
        """What was rendered of a cell; None while there is nothing."""
        return self._cells.get(key)

    def state(self, key: Key) -> tuple[State, float, str]:
        """What a cell is up to: its state, how much of it is done from 0 to 1, and why it failed."""
        if key in self._cells:
            return "ready", 1.0, ""
        job = self._jobs.get(key.codec_id)
        if job is not None and not job.state.ended:
            progress = job.progress
            if job.state is JobState.RUNNING and progress.label == key.row:
                return "rendering", progress.done % 1.0, ""
            return "waiting", 0.0, ""
        if key.codec_id in self._errors:
            return "failed", 0.0, self._errors[key.codec_id]
        return "missing", 0.0, ""

    def busy(self, codec_id: str) -> bool:
        """Whether a column is being rendered."""
        job = self._jobs.get(codec_id)
        return job is not None and not job.state.ended

    def available(self) -> tuple[str, ...]:
        """Installed codecs that are not in the table."""
        return tuple(e.info.id for e in registry.entries() if e.installed and e.info.id not in self.codec_ids)

    def set_codecs(self, codec_ids: Iterable[str]) -> None:
        """Show these columns, in this order."""
        self.codec_ids = tuple(dict.fromkeys(codec_ids))
        for gone in set(self._jobs) - {*self.codec_ids, _ORIGINAL}:
            self.cancel(gone)
        self._render()
        self.table_changed.emit()

    def set_source(self, source: int) -> None:
        """Take another stem out of the mix."""
        if source != self.source and 0 <= source < len(self.names):
            self.source = source
            self._start_over()

    def set_gain(self, gain_db: float) -> None:
        """Scale latents by another gain, dB."""
        if gain_db != self.gain_db:
            self.gain_db = gain_db
            self._drop(key for key in self._cells if key.row == "scaling")
            self._render()

    def cancel(self, codec_id: str) -> None:
        """Stop rendering a column; what is there stays."""
        if (job := self._jobs.get(codec_id)) is not None and not job.state.ended:
            self._controller.cancel_job(job)

    def render(self, codec_id: str) -> None:
        """Render what a column lacks."""
        self._errors.pop(codec_id, None)
        self._submit(codec_id)
        self.table_changed.emit()

    # Coming and going

    def enter(self) -> None:
        """The page came into view: render what is missing."""
        self._active = True
        self._take_stretch()

    def leave(self) -> None:
        """The page went out of view: play the document again, and stop rendering."""
        self._active = False
        self.stop()
        for codec_id in list(self._jobs):
            self.cancel(codec_id)

    def close(self) -> None:
        """Delete the files that were made."""
        self.leave()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _take_stretch(self) -> None:
        if not self._active:
            return
        project = self._controller.project
        found = stems(project, *self._span(project))
        before = self.stretch
        if found is not None and before is not None and _content(found) == _content(before):
            self._render()
            return
        self.stretch = found
        if before is None or found is None or found.names != before.names:
            self.source = _voice(found.names) if found is not None else 0
        self._start_over()

    def _span(self, project: Project) -> tuple[int, int]:
        if self._controller.time_range is not None:
            return self._controller.time_range
        if project.loop is not None and project.loop.enabled:
            return project.loop.start, project.loop.end
        length = seconds_to_samples(LONGEST_SECONDS, project.sample_rate)
        if project.length <= length:
            return 0, project.length
        start = min(max(self._controller.position, 0), project.length - length)
        return start, start + length

    def _start_over(self) -> None:
        self.stop()
        self._errors.clear()
        self._columns.clear()
        self._round += 1
        self._drop(list(self._cells))
        self._render()
        self.table_changed.emit()

    def _drop(self, keys: Iterable[Key]) -> None:
        for key in list(keys):
            if self.playing == key:
                self.stop()
            self.as_it_is.discard(key)
            self._cells.pop(key).path.unlink(missing_ok=True)

    # Rendering

    def _render(self) -> None:
        if not self._active or self.stretch is None:
            return
        for codec_id in (_ORIGINAL, *self.codec_ids):
            if codec_id not in self._errors:
                self._submit(codec_id)
        self.table_changed.emit()

    def _submit(self, codec_id: str, *, first: Row | None = None) -> None:
        from lincae_studio.evaluation.compare import MADE, ORIGINALS

        assert self.stretch is not None
        rows: Sequence[Row] = ORIGINALS if codec_id == _ORIGINAL else MADE
        missing = [row for row in rows if Key(codec_id, row) not in self._cells]
        if not missing:
            return
        if first is not None:
            missing.sort(key=lambda row: row != first)
        name = tr("the originals") if codec_id == _ORIGINAL else registry.info(codec_id).name
        self._jobs[codec_id] = self._engine.submit(
            tr("Comparing {name}", name=name),
            self._work(codec_id, missing),
            codec_id=_READS_WITH if codec_id == _ORIGINAL else codec_id,
            stretch=self.stretch,
            key=f"compare {codec_id}",
            urgent=first is not None or codec_id == _ORIGINAL,
        )

    def _work(self, codec_id: str, rows: Sequence[Row]) -> Any:
        """What the worker does for a column: nothing here is touched from there but dicts of ready values."""
        source, gain, number = self.source, db_to_gain(self.gain_db), self._round
        folder = self._place()

        def path(row: Row) -> Path:
            scaled = f"-{gain:.6f}" if row == "scaling" else ""
            return folder / f"{number}-{codec_id}-{row}{scaled}.wav"

        def made(row: Row, cell: Cell) -> None:
            if number == self._round and (row != "scaling" or gain == db_to_gain(self.gain_db)):
                self._cells[Key(codec_id, row)] = cell

        def work(codec: Codec, device: str, sounds: Sequence[np.ndarray]) -> Generator[Any, None, object]:
            from lincae_studio.evaluation.compare import Column, make_cells

            kept = self._columns.get(codec_id)
            if kept is None or kept[0] is not codec or number != self._round:
                kept = (codec, Column(codec, sounds, source=source, device=device))
                self._columns[codec_id] = kept
            return (yield from make_cells(kept[1], rows, path=path, gain=gain, made=made))

        return work

    def _place(self) -> Path:
        if self._folder is None:
            parent = self._controller.settings.cache_dir / "compare"
            parent.mkdir(parents=True, exist_ok=True)
            self._folder = Path(tempfile.mkdtemp(dir=parent))
        return self._folder

    def _on_job(self, job: Job) -> None:
        if job in self._exports:
            if job.state is JobState.DONE:
                self.exported.emit(job.result)
            if job.state.ended:
                self._exports.remove(job)
            return
        codec_id = next((name for name, own in self._jobs.items() if own is job), None)
        if codec_id is None:
            return
        if job.state is JobState.FAILED:
            self._errors[codec_id] = str(job.error) if is_user_error(job.error) else _FAULT
        if self._wanted is not None and self._wanted in self._cells:
            self.play(self._wanted)
        self.table_changed.emit()

    def _on_models(self, model_id: str) -> None:
        known = {e.info.id for e in registry.entries() if e.installed}
        shown = [codec_id for codec_id in self.codec_ids if codec_id in known]
        if model_id in known and model_id not in shown:
            shown.append(model_id)
        self._columns.pop(model_id, None)
        self._drop(key for key in list(self._cells) if key.codec_id == model_id)
        self.set_codecs(shown)

    # Export

    def export(self, folder: Path) -> Job | None:
        """Write what is rendered, and a page that plays it; the job's result is the page's path."""
        from lincae_studio.evaluation.compare import ROWS
        from lincae_studio.evaluation.compare_page import Table, write_folder

        if self.stretch is None:
            return None
        keys = [Key(codec_id, row) for codec_id in (_ORIGINAL, *self.codec_ids) for row in ROWS]
        cells = {(key.codec_id, key.row): self._cells[key] for key in keys if key in self._cells}
        infos = [registry.info(codec_id) for codec_id in self.codec_ids]
        title = tr("Codecs on {title}", title=self._controller.title)
        table = Table(title, infos, cells, {row: self.row_name(row) for row in ROWS})
        job = self._engine.run(tr("Exporting the comparison"), lambda: write_folder(folder, table))
        self._exports.append(job)
        return job

    def row_name(self, row: Row) -> str:
        """Name of a row."""
        source = self.source_name
        return {
            "mix": tr("Original mix"),
            "autoencoded": tr("Autoencoded mix"),
            "addition": tr("Latent addition"),
            "source": tr("Original {source}", source=source),
            "raw": tr("Separated {source}, raw", source=source),
            "recentred": tr("Separated {source}, recentred", source=source),
            "scaling": tr("Latent scaling"),
        }[row]

    # Listening

    def play(self, key: Key) -> None:
        """Hear a cell: at once, or as soon as it is rendered."""
        cell = self._cells.get(key)
        if cell is None:
            self._wanted = key
            self._errors.pop(key.codec_id, None)
            if self.stretch is not None:
                self._submit(key.codec_id, first=key.row)
            self.table_changed.emit()
            return
        self._wanted = None
        first = self.playing is None
        self.playing = key
        if cell.louder_db > LOUD_DB:
            self.warning = key
        self._hear()
        assert self.stretch is not None
        position = self._controller.position
        inside = self.stretch.start <= position < self.stretch.stop
        if not self.sync or (first and not inside) or not inside:
            self._controller.seek(self.stretch.start)
        self._controller.play()
        self.playing_changed.emit()

    def toggle(self, key: Key) -> None:
        """Hear a cell, or pause where it is heard."""
        if self.playing == key and self._controller.playing:
            self._controller.pause()
        else:
            self.play(key)

    def stop(self) -> None:
        """Stop, and let the transport play the document again."""
        self._wanted = None
        if self.playing is not None:
            self.playing = None
            self._controller.pause()
            self._controller.engine.listening.play_document()
            self.playing_changed.emit()

    def set_sync(self, on: bool) -> None:
        self.sync = on

    def set_loop(self, on: bool) -> None:
        self.loop = on
        self._hear()

    def set_equal_loudness(self, on: bool) -> None:
        self.equal_loudness = on
        self._hear()

    def set_volume(self, db: float) -> None:
        """Volume of listening, dB; no more than 0."""
        self.volume_db = min(db, 0.0)
        self._hear()

    def play_as_it_is(self, key: Key) -> None:
        """Lift the loudness guard from one cell."""
        self.as_it_is.add(key)
        self.dismiss_warning()
        self._hear()

    def dismiss_warning(self) -> None:
        self.warning = None
        self.playing_changed.emit()

    def level_db(self, key: Key) -> float:
        """By how much a cell is turned up or down for listening, dB, before the volume."""
        cell = self._cells.get(key)
        if cell is None or key in self.as_it_is:
            return 0.0
        if self.equal_loudness:
            return -min(max(cell.louder_db, -24.0), 60.0)
        return -cell.louder_db if cell.louder_db > LOUD_DB else 0.0

    def _hear(self) -> None:
        if self.playing is None or self.stretch is None:
            return
        cell, stretch = self._cells[self.playing], self.stretch
        project = stretch.project
        ref = AudioRef(str(cell.path), cell.path.name.rjust(64, "0"), SAMPLE_RATE, cell.frames, cell.channels)
        clip = Clip(ref, start=stretch.start, length=stretch.stop - stretch.start)
        track = Track(name=self.playing.row, clips=(clip,), id="compare")
        heard = replace(
            Project(sample_rate=project.sample_rate, tempo=project.tempo),
            tracks=(track,),
            loop=LoopRegion(stretch.start, stretch.stop, enabled=self.loop),
            codec_id=_READS_WITH,
        )
        gain = self.level_db(self.playing) + self.volume_db
        self._controller.engine.listening.play(Variant(heard, plain=True), gain_db=gain)

    def _on_playing(self, playing: bool) -> None:
        self.playing_changed.emit()


def _installed() -> tuple[str, ...]:
    """Every installed codec, the lossless one first."""
    ids = [entry.info.id for entry in registry.entries() if entry.installed]
    return tuple(sorted(ids, key=lambda codec_id: codec_id != _READS_WITH))


def _content(stretch: Stretch) -> object:
    """What the audio of a stretch depends on."""
    project = stretch.project
    used = {track_id for plus, minus in stretch.groups for track_id in (*plus, *minus)}
    tracks = tuple(
        replace(track, name="", color=0, solo=False) for track in project.tracks if track.id in used
    )
    return project.sample_rate, project.channels, stretch.start, stretch.stop, stretch.groups, tracks


def _voice(names: Sequence[str]) -> int:
    """The stem that is taken out first: a voice where one is named so."""
    voices = ("vocal", "voice", "vox", "sing", "sax")
    found = (at for at, name in enumerate(names) if any(word in name.lower() for word in voices))
    return next(found, 0)
