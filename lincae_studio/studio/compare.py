"""The Compare page without its widgets: codecs side by side on the stems of the project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lincae_studio.codec import registry
from lincae_studio.engine.compare import SAMPLE_RATE, Stretch, stems
from lincae_studio.engine.jobs import Job, JobState
from lincae_studio.engine.variants import Variant
from lincae_studio.project.model import AudioRef, Clip, LoopRegion, Project, Track
from lincae_studio.studio.compare_queue import ORIGINAL, READS_WITH, CellQueue, Key
from lincae_studio.units import gain_to_db, seconds_to_samples
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.evaluation.compare import Cell, Row
    from lincae_studio.studio.controller import Controller

LONGEST_SECONDS = 30.0
LOUD_DB = 3.0
_SETTLE_MS = 150


class CodecComparison(QObject):
    """Codecs on the same stretch of the same stems, and what of it is played.

    Everything is called on the main thread and returns at once.

    Attributes:
        queue: what is rendered next, and what became of every cell
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
        self.queue = CellQueue(self)
        self.queue.changed.connect(self._on_queue)
        self._exports: list[Job] = []
        self._refresh = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._refresh.timeout.connect(self._take_stretch)
        controller.project_changed.connect(lambda *_: self._refresh.start())
        controller.time_range_changed.connect(self._refresh.start)
        controller.job_changed.connect(self._on_export)
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
        return self.queue.cell(key)

    def available(self) -> tuple[str, ...]:
        """Installed codecs that are not in the table."""
        return tuple(e.info.id for e in registry.entries() if e.installed and e.info.id not in self.codec_ids)

    def set_codecs(self, codec_ids: Iterable[str]) -> None:
        """Show these columns, in this order."""
        self.codec_ids = tuple(dict.fromkeys(codec_ids))
        self.queue.advance()

    def set_source(self, source: int) -> None:
        """Take another stem out of the mix."""
        if source != self.source and 0 <= source < len(self.names):
            self.source = source
            self._start_over()

    def set_gain(self, gain_db: float) -> None:
        """Scale latents by another gain, dB."""
        if gain_db != self.gain_db:
            self.gain_db = gain_db
            self._drop(lambda key: key.row == "scaling")
            self.queue.drop(lambda key: key.row == "scaling")
            self.queue.advance()

    # Coming and going

    def enter(self) -> None:
        """The page came into view: render what is missing."""
        self.queue.active = True
        self._take_stretch()

    def leave(self) -> None:
        """The page went out of view: play the document again, and stop rendering."""
        self.stop()
        self.queue.pause()

    def close(self) -> None:
        """Delete the files that were made."""
        self.leave()
        self.queue.close()

    def _take_stretch(self) -> None:
        if not self.queue.active:
            return
        project = self._controller.project
        found = stems(project, *self._span(project))
        before = self.stretch
        if found is not None and before is not None and _content(found) == _content(before):
            self.queue.advance()
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
        self._drop(lambda key: True)
        self.queue.start_over()

    def _drop(self, which: Callable[[Key], bool]) -> None:
        """No longer play, or remember a wish about, cells that are about to go."""
        if self.playing is not None and which(self.playing):
            self.stop()
        self.as_it_is = {key for key in self.as_it_is if not which(key)}

    def _on_queue(self) -> None:
        wanted = self.queue.wanted
        if wanted is not None and self.cell(wanted) is not None:
            self.play(wanted)
        self.table_changed.emit()

    # Models come and go

    def _on_models(self, model_id: str) -> None:
        known = {e.info.id for e in registry.entries() if e.installed}
        shown = [codec_id for codec_id in self.codec_ids if codec_id in known]
        if model_id in known and model_id not in shown:
            shown.append(model_id)
        self._drop(lambda key: key.codec_id == model_id)
        self.queue.forget_codec(model_id)
        self.set_codecs(shown)

    # Export

    def _on_export(self, job: Job) -> None:
        if job in self._exports and job.state.ended:
            self._exports.remove(job)
            if job.state is JobState.DONE:
                self.exported.emit(job.result)

    def export(self, folder: Path) -> Job | None:
        """Write what is rendered, and a page that plays it; the job's result is the page's path."""
        from lincae_studio.evaluation.compare import ROWS
        from lincae_studio.evaluation.compare_page import Table, write_folder

        if self.stretch is None:
            return None
        keys = [Key(codec_id, row) for codec_id in (ORIGINAL, *self.codec_ids) for row in ROWS]
        found = [(key, self.cell(key)) for key in keys]
        cells = {(key.codec_id, key.row): cell for key, cell in found if cell is not None}
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
        cell = self.cell(key)
        if cell is None:
            self.queue.ask(key)
            return
        self.queue.wanted = None
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
        self.queue.wanted = None
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
        cell = self.cell(key)
        if cell is None or key in self.as_it_is:
            return 0.0
        if self.equal_loudness:
            return -min(max(cell.louder_db, -24.0), 60.0)
        return -cell.louder_db if cell.louder_db > LOUD_DB else 0.0

    def _hear(self) -> None:
        cell, stretch = None if self.playing is None else self.cell(self.playing), self.stretch
        if self.playing is None or cell is None or stretch is None:
            return
        project = stretch.project
        ref = AudioRef(str(cell.path), cell.path.name.rjust(64, "0"), SAMPLE_RATE, cell.frames, cell.channels)
        clip = Clip(ref, start=stretch.start, length=stretch.stop - stretch.start)
        track = Track(name=self.playing.row, clips=(clip,), id="compare")
        heard = replace(
            Project(sample_rate=project.sample_rate, tempo=project.tempo),
            tracks=(track,),
            loop=LoopRegion(stretch.start, stretch.stop, enabled=self.loop),
            codec_id=READS_WITH,
        )
        gain = self.level_db(self.playing) + self.volume_db
        self._controller.engine.listening.play(Variant(heard, plain=True), gain_db=gain)

    def _on_playing(self, playing: bool) -> None:
        self.playing_changed.emit()


def _installed() -> tuple[str, ...]:
    """Every installed codec, the lossless one first."""
    ids = [entry.info.id for entry in registry.entries() if entry.installed]
    return tuple(sorted(ids, key=lambda codec_id: codec_id != READS_WITH))


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
