"""Hand-over to other programs: archives, Reaper projects, rendered files for dragging and copying, stems."""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from lincae_studio.engine import export_plan
from lincae_studio.engine.jobs import Job, JobState, Progress
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import Track
from lincae_studio.project.stem_names import Kind
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.engine.session import Session
    from lincae_studio.studio.controller import Controller

KEEP_DAYS = 2.0
FOLDER = "handover"


class HandOver(QObject):
    """What one controller hands to other programs and takes from them.

    Signals:
        written: path of an archive or project for another program
        taken: remarks about an archive that was opened, as a tuple of sentences
    """

    written = Signal(object)
    taken = Signal(object)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._waiting: dict[int, Callable[[Any], object]] = {}
        controller.job_changed.connect(self._job_changed)

    # Files of other programs

    def write_dawproject(self, path: Path) -> Job:
        """Write a DAWproject archive; `written` tells when it is there."""
        project = self._controller.project

        def task(session: Session) -> Generator[Progress, None, object]:
            from lincae_studio.engine import dawproject

            return (yield from dawproject.write(session, project, path))

        return self._render(tr("Writing {name}", name=path.name), task, self.written.emit)

    def write_reaper(self, path: Path) -> Job:
        """Write a Reaper project; `written` tells when it is there."""
        project = self._controller.project

        def task(session: Session) -> Generator[Progress, None, object]:
            from lincae_studio.engine import reaper

            return (yield from reaper.write(session, project, path))

        return self._render(tr("Writing {name}", name=path.name), task, self.written.emit)

    def open_dawproject(self, path: Path, media_folder: Path) -> Job:
        """Read an archive into a new, unsaved project, its media into a new folder."""

        def task() -> Generator[Progress, None, object]:
            from lincae_studio.engine import dawproject

            return (yield from dawproject.read(path, media_folder))

        job = self._controller.engine.submit(tr("Opening {name}", name=path.name), "open", task)
        self._waiting[job.id] = self._take
        return job

    def _take(self, result: Any) -> None:
        controller = self._controller
        empty = replace(result.project, tracks=())
        controller.take_over(replace(empty, markers=(), regions=(), loop=None), None)
        controller.document.apply(tr("Open a DAWproject"), result.project)
        self.taken.emit(result.remarks)

    # Rendered files

    def rendered(self, track_ids: Sequence[str]) -> list[Path] | None:
        """Files of what tracks sound like now, over the selected range, where they have been rendered."""
        paths = [self._place(track_id) for track_id in track_ids]
        return paths if paths and all(path.is_file() for path in paths) else None

    def render(self, track_ids: Sequence[str], done: Callable[[list[Path]], object]) -> Job | None:
        """Render tracks into files of their own, 32-bit float; calls `done` at once where they are there."""
        there = self.rendered(track_ids)
        if there is not None:
            done(there)
            return None
        project, span = self._controller.project, self._controller.time_range
        wanted = [(project.track(track_id), self._place(track_id)) for track_id in track_ids]

        def task(session: Session) -> Generator[Progress, None, object]:
            from lincae_studio.engine.exporting import ExportRequest, export
            from lincae_studio.engine.flattening import FLOAT

            self.clean()
            made = []
            for number, (track, path) in enumerate(wanted):
                if not path.is_file():
                    path.parent.mkdir(parents=True, exist_ok=True)
                    request = ExportRequest(path, FLOAT, range=span, track_ids=(track.id,), time_stamp=True)
                    steps = export(session, project, request)
                    while True:
                        try:
                            progress = next(steps)
                        except StopIteration:
                            break
                        yield Progress(
                            number + progress.fraction, len(wanted), tr("Rendering {name}", name=track.name)
                        )
                made.append(path)
            return made

        name = wanted[0][0].name if len(wanted) == 1 else tr("{count} tracks", count=len(wanted))
        return self._render(tr("Rendering {name}", name=name), task, done)

    def _place(self, track_id: str) -> Path:
        """Where the file of a track as it sounds now is kept; another sound has another place."""
        project = self._controller.project
        track = project.track(track_id)
        parts = contributions(project, track_ids=[track_id])
        identity = repr(
            (parts, project.sample_rate, project.codec_id, project.length, project.master_gain_db,
             self._controller.time_range)
        )  # fmt: skip
        key = hashlib.sha256(identity.encode()).hexdigest()[:16]
        return self._folder / key / f"{export_plan.file_name(track.name)}.wav"

    @property
    def _folder(self) -> Path:
        return Path(self._controller.settings.cache_dir) / FOLDER

    def clean(self) -> None:
        """Delete rendered files that nobody can be using any more."""
        limit = time.time() - KEEP_DAYS * 86_400
        for folder in self._folder.glob("*"):
            if folder.is_dir() and folder.stat().st_mtime < limit:
                shutil.rmtree(folder, ignore_errors=True)

    def send(self, files: Sequence[Path], folder: Path, done: Callable[[list[Path]], object]) -> Job:
        """Copy rendered files into a folder that another program watches; none is replaced."""

        def task() -> Generator[Progress, None, object]:
            from lincae_studio.engine.copying import copy

            made = []
            for number, file in enumerate(files):
                target, count = folder / file.name, 1
                while target.exists():
                    count += 1
                    target = folder / f"{file.stem} {count}{file.suffix}"
                size = max(1, file.stat().st_size)
                for bytes_done in copy(file, target):
                    yield Progress(
                        number + bytes_done / size, len(files), tr("Copying {name}", name=file.name)
                    )
                made.append(target)
            return made

        job = self._controller.engine.submit(tr("Sending to {name}", name=folder.name), "send", task)
        self._waiting[job.id] = done
        return job

    # Stems

    def import_stems(
        self, kinds: Mapping[Path, Kind | None], *, group: bool, below: str | None = None
    ) -> None:
        """Bring in files as tracks in the order given, coloured by kind; `group` links those of a kind."""
        counts: dict[str, int] = {}
        for kind in kinds.values():
            if kind is not None:
                counts[kind.id] = counts.get(kind.id, 0) + 1

        def dress(track: Track, path: Path) -> Track:
            kind = kinds.get(path)
            if kind is None:
                return track
            linked = group and counts[kind.id] > 1
            return replace(track, color=kind.color, group=kind.label if linked else track.group)

        self._controller.import_dressed(
            list(kinds), dress, title=tr("Import {count} stems", count=len(kinds))
        )

    def _render(
        self,
        title: str,
        task: Callable[[Session], Generator[Progress, None, object]],
        done: Callable[[Any], object],
    ) -> Job:
        job = self._controller.engine.render(title, "hand over", self._controller.project.codec_id, task)
        self._waiting[job.id] = done
        return job

    def _job_changed(self, job: Job) -> None:
        if job.state.ended and job.id in self._waiting:
            done = self._waiting.pop(job.id)
            if job.state is JobState.DONE:
                done(job.result)
