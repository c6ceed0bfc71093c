"""Peak pyramids of everything that is drawn: streams, and the sums that recipes make of them."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np

from lincae_studio.audio.peaks import Peaks, PeakWriter
from lincae_studio.engine.events import Event, Notice, PeaksGrew
from lincae_studio.engine.importing import build_peaks
from lincae_studio.engine.jobs import Job, JobState, Priority, Progress
from lincae_studio.engine.media import READ_BLOCK, MediaPool
from lincae_studio.engine.render_cache import identity
from lincae_studio.engine.sounds import Separators
from lincae_studio.engine.worker import Worker
from lincae_studio.errors import StudioError
from lincae_studio.project.mixing import Contribution, Separation, Sound, contributions
from lincae_studio.project.model import AudioRef, Project
from lincae_studio.wording import tr


class Waveforms:
    """Builds peaks in the background and keeps them on disk, named by content.

    `PeaksGrew` carries `key(ref)` for a stream and the track's id for a recipe.
    """

    def __init__(self, worker: Worker, *, cache_dir: Path, emit: Callable[[Event], None]) -> None:
        self._worker = worker
        self._folder = cache_dir / "peaks"
        self._media = MediaPool(cache_dir)  # used on the worker's thread only
        # Without a codec, whose thread has other things to do: the outline is the same.
        self._separators = Separators(
            None, lambda sound, start, frames, rate: self._media.read_sound(sound, start, frames, rate=rate)
        )
        self._emit = emit
        self._lock = threading.Lock()
        self._open: dict[Path, Peaks] = {}
        self._submitted: dict[Path, Job] = {}
        self._recipes: dict[str, Path] = {}

    @staticmethod
    def key(ref: AudioRef) -> str:
        """Name of a stream's waveform."""
        return f"{ref.sha256[:32]}-{ref.stream}"

    def path(self, ref: AudioRef) -> Path:
        """File of a stream's waveform."""
        return self._folder / f"{self.key(ref)}.peaks"

    def set_project(self, project: Project, present: set[AudioRef]) -> None:
        """Build what a project shows and has not been built; `present` are the streams whose files exist."""
        for ref in dict.fromkeys(clip.source for clip in project.clips):
            if ref in present:
                path, key = self.path(ref), self.key(ref)

                def task(
                    ref: AudioRef = ref, path: Path = path, key: str = key
                ) -> Generator[Progress, None, None]:
                    return build_peaks(
                        ref,
                        path,
                        media=self._media,
                        grew=lambda: self._emit(PeaksGrew(key)),
                        notice=lambda sentence: self._emit(Notice(sentence)),
                    )

                self._build(path, tr("Drawing {name}", name=Path(ref.path).name), task, key=f"peaks {key}")
        for track in project.tracks:
            if track.recipe is not None:
                self._recipe(project, track.id, track.name, present)

    def peaks(self, ref: AudioRef) -> Peaks | None:
        """The waveform of a stream, also while it is being built."""
        return self._opened(self.path(ref))

    def recipe_peaks(self, track_id: str) -> Peaks | None:
        """The waveform of a recipe, or what it was before its latest change."""
        with self._lock:
            path = self._recipes.get(track_id)
        return self._opened(path) if path else None

    def _opened(self, path: Path) -> Peaks | None:
        with self._lock:
            peaks = self._open.get(path)
        if peaks is None and path.exists():
            try:
                peaks = Peaks.open(path)
            except StudioError:  # being created at this moment, or damaged: it is built anew
                return None
            with self._lock:
                self._open[path] = peaks
        return peaks

    def _recipe(self, project: Project, track_id: str, name: str, present: set[AudioRef]) -> None:
        parts = tuple(
            part
            for part in contributions(project, track_ids=[track_id], faders=False)
            if present.issuperset(part.sources)
        )
        sounds = sorted(repr((identity(part.clip), part.gain)) for part in parts)
        digest = hashlib.sha256(repr((project.sample_rate, sounds)).encode()).hexdigest()[:40]
        path = self._folder / f"{digest}.peaks"
        rough = self._folder / f"{digest}-rough.peaks"

        def task() -> Generator[Progress, None, None]:
            # What refinement changes takes longer to work out than the plain difference takes to draw.
            for made in (rough, path) if any(map(_is_refined, parts)) else (path,):
                if made == path or not made.exists():
                    yield from self._sum(project, parts, made, plainly=made == rough)
                with self._lock:
                    self._recipes[track_id] = made
                self._emit(PeaksGrew(track_id))

        peaks = self._opened(path)
        if peaks is not None and peaks.complete:
            with self._lock:
                self._recipes[track_id] = path
        else:
            self._build(path, tr("Drawing {name}", name=name), task, key=f"recipe {track_id}")

    def _sum(
        self, project: Project, parts: tuple[Contribution, ...], path: Path, *, plainly: bool
    ) -> Generator[Progress, None, None]:
        """Peaks of the sum, from the start of the timeline to the end of the last part.

        `plainly` draws plain differences in place of refined ones.
        """
        for ref in dict.fromkeys(ref for part in parts for ref in part.sources):
            yield from self._media.prepare(ref)
        frames = max((part.clip.end for part in parts), default=0)
        channels = max((part.channels for part in parts), default=1)
        path.parent.mkdir(parents=True, exist_ok=True)
        writer = PeakWriter(path, channels=channels, frames=frames)
        try:
            for start in range(0, frames, READ_BLOCK):
                count = min(READ_BLOCK, frames - start)
                total = np.zeros((channels, count), np.float32)
                for part in parts:
                    if part.clip.start < start + count and part.clip.end > start:
                        read = self._media.read_sound if plainly else self._read
                        audio = read(part.clip, start, count, rate=project.sample_rate)
                        total += np.float32(part.gain) * audio
                writer.feed(total)
                yield Progress(start + count, frames)
            writer.finish()
        except BaseException:
            writer.abort()
            raise

    def _read(self, sound: Sound, start: int, frames: int, *, rate: int) -> np.ndarray:
        """Audio as it is heard, but for what decoding changes."""
        if isinstance(sound, Separation) and sound.method != "latent":
            return self._separators.get(sound, rate=rate).read(start, frames)
        return self._media.read_sound(sound, start, frames, rate=rate)

    def _build(
        self, path: Path, title: str, task: Callable[[], Generator[Progress, None, None]], *, key: str
    ) -> None:
        submitted = self._submitted.get(path)
        if submitted is not None and submitted.state in (JobState.QUEUED, JobState.RUNNING, JobState.FAILED):
            return
        peaks = self._opened(path)
        if peaks is not None and peaks.complete:
            return
        with self._lock:
            self._open.pop(path, None)
        self._submitted[path] = self._worker.submit(
            Job(title, task, "peaks", Priority.PEAKS, key=key, transient=True)
        )


def _is_refined(part: Contribution) -> bool:
    return isinstance(part.clip, Separation) and part.clip.method != "latent"
