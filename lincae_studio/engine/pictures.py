"""Spectrograms and pictures of latents of what is on the timeline, made when they are first looked at."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np

from lincae_studio.audio.recording import Read
from lincae_studio.audio.spectrogram import CHUNK, HOP, ROWS, MelSpectrogram, Picture
from lincae_studio.codec import registry
from lincae_studio.engine.clip_latents import codec_rate, place
from lincae_studio.engine.events import Event, PictureGrew
from lincae_studio.engine.jobs import Job, JobState, Priority, Progress, Task
from lincae_studio.engine.media import MediaPool
from lincae_studio.engine.render_cache import identity
from lincae_studio.engine.worker import Worker
from lincae_studio.errors import LatentError, StudioError
from lincae_studio.latent.cache import LatentSeries, LatentStore
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import AudioRef, Clip, Project
from lincae_studio.wording import tr

KEPT = 96
_BLOCK = CHUNK * HOP
_LATENT_FRAMES = CHUNK


class Pictures:
    """Makes pictures in the background and keeps them on disk, named by content.

    Asking is for the main thread and returns at once; `PictureGrew` tells when there is more to see.
    """

    def __init__(
        self, worker: Worker, store: LatentStore, *, cache_dir: Path, emit: Callable[[Event], None]
    ) -> None:
        self._worker = worker
        self._store = store
        self._folder = cache_dir / "pictures"
        self._media = MediaPool(cache_dir)  # used on the worker's thread only
        self._emit = emit
        self._lock = threading.Lock()
        self._pictures: dict[str, Picture] = {}
        self._jobs: dict[str, Job] = {}

    def spectrogram(self, ref: AudioRef) -> Picture | None:
        """Of a stream, in samples of the file; None until the first stretch is there."""
        key = f"spectrum-{ref.sha256[:32]}-{ref.stream}"

        def task() -> Generator[Progress, None, None]:
            yield from self._media.prepare(ref)
            read = self._media.source(ref, ref.sample_rate)
            yield from self._spectrum(key, read, ref.frames, ref.sample_rate)

        return self._get(key, tr("Drawing the spectrum of {name}", name=Path(ref.path).name), task)

    def recipe_spectrogram(self, project: Project, track_id: str) -> Picture | None:
        """Of a recipe's waveform arithmetic at gain 1, in timeline samples from 0."""
        parts = contributions(project, track_ids=[track_id], faders=False)
        sounds = sorted(repr((identity(part.clip), part.gain)) for part in parts)
        digest = hashlib.sha256(repr((project.sample_rate, sounds)).encode()).hexdigest()[:40]
        key, rate = f"spectrum-{digest}", project.sample_rate

        def read(start: int, frames: int) -> np.ndarray:
            total = np.zeros((1, frames), np.float32)
            for part in parts:
                if part.clip.start < start + frames and part.clip.end > start:
                    audio = self._media.read_sound(part.clip, start, frames, rate=rate)
                    total += np.float32(part.gain) * audio.mean(axis=0, keepdims=True)
            return total

        def task() -> Generator[Progress, None, None]:
            for ref in dict.fromkeys(ref for part in parts for ref in part.sources):
                yield from self._media.prepare(ref)
            end = max((part.clip.end for part in parts), default=0)
            yield from self._spectrum(key, read, end, rate)

        return self._get(key, tr("Drawing the spectrum of {name}", name=project.track(track_id).name), task)

    def latents(self, project: Project, clip: Clip) -> tuple[Picture, float] | None:
        """Magnitudes of a clip's latents, lowest channel first, and the project sample at which they begin.

        That sample counts from the start of the timeline. None until the clip is encoded.
        """
        info = registry.info(project.codec_id)
        placement = place(clip, info, project_rate=project.sample_rate)
        ratio = project.sample_rate / codec_rate(info, project.sample_rate)
        key = f"latents-{placement.key}"

        def task() -> Generator[Progress, None, None]:
            series = self._store.series(
                placement.key,
                channels=clip.source.channels,
                latent_channels=info.latent_channels,
                frames=placement.frames,
                chunk_frames=info.chunk_frames,
            )
            if series.complete:
                yield from self._latents(key, series, info.hop * ratio)

        picture = self._get(key, tr("Drawing the latents of {name}", name=Path(clip.source.path).name), task)
        return None if picture is None else (picture, placement.start * info.hop * ratio)

    def forget_failures(self) -> None:
        """Try again what could not be made, as when latents have been encoded since."""
        with self._lock:
            self._jobs = {
                key: job for key, job in self._jobs.items() if not job.state.ended or key in self._pictures
            }

    def _get(self, key: str, title: str, task: Task) -> Picture | None:
        with self._lock:
            if key in self._pictures:
                return self._pictures[key]
            job = self._jobs.get(key)
        if job is not None and job.state is not JobState.CANCELLED:
            return None

        def make() -> Generator[Progress, None, None]:
            path = self._path(key)
            if path.exists():
                try:
                    self._keep(key, Picture.open(path))
                    return
                except StudioError:
                    path.unlink(missing_ok=True)
            yield from task()

        made = Job(title, make, "picture", Priority.PEAKS, key=f"picture {key}", transient=True)
        with self._lock:
            self._jobs[key] = made
        self._worker.submit(made)
        return None

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.picture"

    def _keep(self, key: str, picture: Picture) -> None:
        with self._lock:
            self._pictures[key] = picture
            for other in list(self._pictures)[: len(self._pictures) - KEPT]:
                del self._pictures[other]
                self._jobs.pop(other, None)
        self._emit(PictureGrew(key))

    # On the worker's thread.

    def _spectrum(self, key: str, read: Read, frames: int, rate: int) -> Generator[Progress, None, None]:
        columns = max(1, -(-frames // HOP))
        picture, mel = Picture(ROWS, columns, HOP), MelSpectrogram(rate)
        waiting = np.zeros((0, ROWS), np.float32)
        for start in range(0, frames, _BLOCK // 8):
            yield Progress(start, frames)
            waiting = np.concatenate(
                [waiting, mel.feed(read(start, min(_BLOCK // 8, frames - start)).mean(axis=0))]
            )
            if len(waiting) >= CHUNK:
                picture.append(waiting[:CHUNK])
                waiting = waiting[CHUNK:]
                self._keep(key, picture)
        missing = columns - picture.ready - len(waiting)
        picture.append(np.concatenate([waiting, mel.finish(max(missing, 0))])[: columns - picture.ready])
        self._keep(key, picture)
        picture.save(self._path(key))

    def _latents(self, key: str, series: LatentSeries, hop: float) -> Generator[Progress, None, None]:
        peak = 0.0
        spans = range(0, series.frames, _LATENT_FRAMES)
        try:
            for start in spans:
                yield Progress(start, 2 * series.frames)
                peak = max(
                    peak, float(np.abs(series.read(start, min(start + _LATENT_FRAMES, series.frames))).max())
                )
            picture: Picture | None = None
            for start in spans:
                yield Progress(series.frames + start, 2 * series.frames)
                latents = series.read(start, min(start + _LATENT_FRAMES, series.frames))
                level = np.abs(latents).max(axis=0).T  # [frames, latent_channels]
                rows = min(level.shape[1], ROWS)
                cuts = np.arange(rows) * level.shape[1] // rows
                level = np.maximum.reduceat(level, cuts, axis=1) / (peak or 1.0)
                if picture is None:
                    picture = Picture(rows, series.frames, hop)
                picture.append(20.0 * np.log10(level + 1e-9))
        except LatentError:  # emptied in between: it is asked for again when it is encoded again
            return
        if picture is not None:
            self._keep(key, picture)
            picture.save(self._path(key))
