"""From a drop of files and folders to tracks."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from lincae_studio.engine.events import ImportedStream, ImportResult
from lincae_studio.engine.jobs import Job, JobState
from lincae_studio.errors import AudioReadError
from lincae_studio.project import edits
from lincae_studio.project.model import PROJECT_RATES, Clip, Project, Track
from lincae_studio.studio.turns import Turn
from lincae_studio.units import rescale_samples
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.engine.engine import Engine
    from lincae_studio.studio.document import Document

SHOWN_FAILURES = 6
MAX_NAME = 200


@dataclass(eq=False)
class _Drop:
    """One drop on its way in: where it goes, what has arrived and what is in the document."""

    dropped: tuple[Path, ...]
    at: int
    at_rate: int
    track_id: str | None
    title: str | None
    names_of: Mapping[Path, str]
    prepare: Callable[[Project], Project] | None
    want_rate: bool
    dress: Callable[[Track, Path], Track] | None = None
    paths: list[Path] = field(default_factory=list)
    rate: int | None = None
    complaints: list[str] = field(default_factory=list)
    arrived: list[ImportedStream] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    last_track: str | None = None
    received: int = 0
    job: Job | None = None
    finished: bool = False
    cancelled: bool = False


class Importer(QObject):
    """Brings files into the document, each drop as one undo step.

    Signals:
        failed: title and sentences about what could not be brought in
        notice: what was changed while reading
        finished: all that a job has brought is in the document
    """

    failed = Signal(str, str)
    notice = Signal(str)
    finished = Signal(object)
    _planned = Signal(object)

    def __init__(self, engine: Engine, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._document = document
        self._drops: list[_Drop] = []
        self._threads: list[threading.Thread] = []
        self._planned.connect(self._submit, Qt.ConnectionType.QueuedConnection)
        self._placing = Turn(self, self._place_next)
        document.gesture_ended.connect(self._placing.start)

    def start(
        self,
        paths: Iterable[Path],
        *,
        at: int = 0,
        track_id: str | None = None,
        below: str | None = None,
        title: str | None = None,
        names: Mapping[Path, str] | None = None,
        prepare: Callable[[Project], Project] | None = None,
        dress: Callable[[Track, Path], Track] | None = None,
    ) -> None:
        """Bring in files, and the audio files of folders, at timeline position `at` (samples).

        With `track_id` the first stream becomes a clip of that track, unless it is a recipe, and the
        others become tracks below it; otherwise each stream becomes a track, at the end or below the
        track `below`. `title` is the
        undo text, `names` gives files other names than their own, `prepare` is an edit that belongs to the
        same step, and `dress` changes each new track by the path of its file.
        """
        project = self._document.project
        drop = _Drop(
            tuple(Path(path) for path in paths),
            at,
            project.sample_rate,
            track_id or below,
            title,
            names or {},
            prepare,
            want_rate=not project.clips,
            dress=dress,
            last_track=below,
        )
        self._drops.append(drop)
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        # Folders may lie on slow disks: looking through them must not stop the window.
        thread = threading.Thread(target=self._plan, args=(drop,), name="import plan", daemon=True)
        self._threads.append(thread)
        thread.start()

    def cancel(self) -> None:
        """Forget every drop that is on its way: the document it was meant for is gone."""
        for drop in self._drops:
            drop.cancelled = True
            if drop.job is not None:
                self._engine.cancel(drop.job)
        self._drops.clear()

    def close(self) -> None:
        """Cancel, and wait shortly for the threads."""
        self.cancel()
        for thread in self._threads:
            thread.join(0.3)

    def add_stream(self, job: Job, stream: ImportedStream) -> None:
        """A stream of a drop is ready: make it a track."""
        for drop in self._drops:
            if drop.job is job and not drop.finished:  # or it came with the end of the job
                drop.received += 1
                drop.arrived.append(stream)
                self._placing.start()

    def job_ended(self, job: Job) -> bool:
        """Whether this was the job of a drop: `finished` comes when all that it brought is placed."""
        drop = next((drop for drop in self._drops if drop.job is job), None)
        if drop is None:
            return False
        if not drop.finished and isinstance(job.result, ImportResult):
            # A job can be seen to have ended before the last of its streams was told.
            drop.arrived += job.result.streams[drop.received :]
        drop.finished = True
        self._placing.start()
        return True

    def _plan(self, drop: _Drop) -> None:
        """Find the files, and the rate that all of them share; on a thread of its own."""
        for path in drop.dropped:
            if drop.cancelled:
                return
            try:
                found = _audio_files(path) if path.is_dir() else [path]
            except OSError as error:
                drop.complaints.append(
                    tr("“{name}” cannot be looked through: {reason}.", name=path.name, reason=error.strerror)
                )
                continue
            if not found:
                drop.complaints.append(tr("“{name}” holds no audio files.", name=path.name))
            drop.paths.extend(found)
        if drop.want_rate:
            drop.rate = _shared_rate(drop)
        if not drop.cancelled:
            self._planned.emit(drop)

    def _submit(self, drop: _Drop) -> None:
        if drop.cancelled:
            return
        if not drop.paths:
            self._drops.remove(drop)
            self._tell(drop.complaints)
            return
        drop.job = self._engine.import_files(drop.paths)

    def _place_next(self) -> None:
        if self._document.in_gesture:
            return  # or the new tracks would become a part of the gesture; its end comes back here
        drop = next((drop for drop in self._drops if drop.arrived or drop.finished), None)
        if drop is None:
            return
        if drop.arrived:
            project = self._place(drop, self._document.project, drop.arrived.pop(0))
            count = len(drop.names)
            text = drop.title or (
                tr("Import {name}", name=drop.names[0])
                if count == 1
                else tr("Import {count} tracks", count=count)
            )
            assert drop.job is not None
            self._document.apply(text, project, merge_id=("import", drop.job.id), merge_seconds=inf)
        if drop.finished and not drop.arrived:
            self._drops.remove(drop)
            self._report(drop)
            self.finished.emit(drop.job)
        self._placing.start()

    def _place(self, drop: _Drop, project: Project, stream: ImportedStream) -> Project:
        if drop.rate is not None and not project.clips:
            project = edits.set_sample_rate(project, drop.rate)
        if drop.prepare is not None and not drop.names:
            project = drop.prepare(project)
        ref, rate = stream.ref, project.sample_rate
        clip = Clip(
            ref,
            start=rescale_samples(drop.at, drop.at_rate, rate),
            length=max(1, rescale_samples(ref.frames, ref.sample_rate, rate)),
        )
        for notice in stream.notices:
            self.notice.emit(f"{stream.name}: {notice}")
        tracks = {track.id: track for track in project.tracks}
        below = drop.last_track or drop.track_id
        if drop.last_track is None and drop.track_id in tracks and tracks[drop.track_id].recipe is None:
            drop.last_track = drop.track_id
            drop.names.append(stream.name)
            return edits.add_clip(project, drop.track_id, clip)
        name = " ".join(drop.names_of.get(Path(ref.path), stream.name).split())[:MAX_NAME] or tr("Track")
        name = _unique(name, {track.name for track in project.tracks})
        track = Track(name, color=edits.next_color(project), clips=(clip,))
        if drop.dress is not None:
            track = drop.dress(track, Path(ref.path))
        index = list(tracks).index(below) + 1 if drop.track_id and below in tracks else None
        drop.last_track = track.id
        drop.names.append(name)
        return edits.add_tracks(project, (track,), index)

    def _report(self, drop: _Drop) -> None:
        complaints, job = list(drop.complaints), drop.job
        assert job is not None
        if job.state is JobState.DONE and isinstance(job.result, ImportResult):
            complaints += [failure.message for failure in job.result.failures]
        self._tell(complaints)

    def _tell(self, complaints: list[str]) -> None:
        if complaints:
            count = len(complaints)
            title = (
                tr("A file was not imported")
                if count == 1
                else tr("{count} files were not imported", count=count)
            )
            shown = complaints[:SHOWN_FAILURES]
            if count > len(shown):
                shown.append(tr("And {count} more.", count=count - len(shown)))
            self.failed.emit(title, "\n".join(shown))


def _audio_files(folder: Path) -> list[Path]:
    from lincae_studio.audio import io  # its decoders are not loaded before the window stands

    files = (file for file in folder.rglob("*") if io.is_audio_path(file) and file.is_file())
    return sorted(files, key=lambda file: natural_key(file.relative_to(folder)))


def natural_key(path: Path) -> list[list[tuple[int, str]]]:
    """Sort key by which 'Take 9' comes before 'Take 10', folder by folder.

    >>> sorted([Path("a10.wav"), Path("a9.wav")], key=natural_key)[0].name
    'a9.wav'
    """
    return [
        [(int(number or 0), text.casefold()) for number, text in re.findall(r"(\d+)|(\D+)", part)]
        for part in path.parts
    ]


def _shared_rate(drop: _Drop) -> int | None:
    from lincae_studio.audio import io

    rates: set[int] = set()
    for path in drop.paths:
        try:
            rates.update(stream.sample_rate for stream in io.probe(path).streams)
        except AudioReadError:
            continue  # the import itself tells what is wrong with it
        if drop.cancelled or len(rates) > 1:
            return None
    rate = rates.pop() if rates else None
    return rate if rate in PROJECT_RATES else None


def _unique(name: str, taken: set[str]) -> str:
    number, unique = 1, name
    while unique in taken:
        number += 1
        unique = f"{name} {number}"
    return unique
