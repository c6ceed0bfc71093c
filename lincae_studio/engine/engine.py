"""The engine: keeps latents, renders and waveforms in step with the project."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

from lincae_studio.audio.peaks import Peaks
from lincae_studio.codec import registry
from lincae_studio.engine import caches
from lincae_studio.engine.clip_latents import place
from lincae_studio.engine.compare import Compare
from lincae_studio.engine.events import (
    AudioImported,
    DeviceChosen,
    EncodeChanged,
    Event,
    ModelsChanged,
    Notice,
    RenderChanged,
)
from lincae_studio.engine.exporting import ExportRequest, export, measure_peak
from lincae_studio.engine.importing import import_files
from lincae_studio.engine.jobs import Job, Priority, Progress, Task
from lincae_studio.engine.listening import Listening
from lincae_studio.engine.model_jobs import import_model, install_model, remove_model, verify_model
from lincae_studio.engine.pictures import Pictures
from lincae_studio.engine.playback import BROKEN, Playback
from lincae_studio.engine.render_cache import RenderCache, RenderPlan
from lincae_studio.engine.session import Session
from lincae_studio.engine.subtraction import Subtraction
from lincae_studio.engine.waveforms import Waveforms
from lincae_studio.engine.worker import Worker
from lincae_studio.errors import LatentError, ModelError
from lincae_studio.latent.cache import LatentStore
from lincae_studio.project.fades import sounding_clips
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import AudioRef, Clip, Project
from lincae_studio.wording import tr

log = logging.getLogger(__name__)

_UNUSABLE = tr("The cache folder {folder} cannot be used ({reason}): choose another one in the preferences.")

SETTLE_SECONDS = 0.15
RENDER_CACHE_BYTES = 4 << 30
RENDER_REPORT_SECONDS = 0.1

SpanState = Literal["rendered", "rendering", "preview"]


@dataclass(frozen=True, slots=True)
class EncodeState:
    """How far the latents of a clip are; `message` says why when they failed."""

    kind: Literal["waiting", "encoding", "ready", "failed"]
    fraction: float = 0.0
    message: str = ""


class Engine:
    """Owns the workers, the caches and the playback. Its methods are for the main thread and return at once.

    Attributes:
        playback: transport, ring and meters
        subtraction: what the subtract assistant asks for
        compare: work on stems with any codec, for the Compare page
        listening: variants played in place of the document, and the linearity meter
        pictures: spectrograms and latents to look at
    """

    def __init__(
        self,
        *,
        cache_dir: Path,
        cache_limit_bytes: int,
        device: str = "auto",
        emit: Callable[[Event], None],
    ) -> None:
        """Raises LatentError when the cache folder cannot be used."""
        self._emit = emit
        self._cache_dir = cache_dir
        self._device = device
        try:
            cache_dir.mkdir(parents=True, exist_ok=True)
            self._store = LatentStore(cache_dir / "latents", limit_bytes=cache_limit_bytes)
            self._renders = RenderCache(cache_dir / "render", limit_bytes=RENDER_CACHE_BYTES)
        except OSError as error:
            raise LatentError(_UNUSABLE.format(folder=cache_dir, reason=error.strerror)) from error
        self._session: tuple[tuple[str, str, str], Session] | None = None
        self._project = Project()
        self._plan = RenderPlan.empty()
        self._lock = threading.Lock()
        self._encoding: dict[str, EncodeState] = {}
        self._rendering: int | None = None
        self._missing = ""
        self._sounding: dict[str, Clip] = {}
        self._playhead = 0
        self._inference = Worker("inference", emit)
        self._files = Worker("files", emit)
        self._waveforms = Waveforms(self._files, cache_dir=cache_dir, emit=emit)
        self.pictures = Pictures(self._files, self._store, cache_dir=cache_dir, emit=emit)
        self.playback = Playback(self._renders, cache_dir=cache_dir, emit=emit)
        self.subtraction = Subtraction(
            self._inference, self._load, self._renders, cache_dir=cache_dir, emit=emit
        )
        self.compare = Compare(self._inference, cache_dir=cache_dir, device=lambda: self._device)
        self.listening = Listening(self._inference, self._load, self._renders, self.playback, self._render)

    # What the owner asks for.

    def warm_up(self) -> None:
        """Load the project's codec (and torch) before it is needed."""
        codec_id = self._project.codec_id
        if self._missing:
            return
        task = partial(self._load, codec_id)
        self._inference.submit(Job(tr("Starting the codec"), task, "warm up", Priority.RENDER, hidden=True))

    def set_device(self, device: str) -> None:
        """Work on another device from the next step on."""
        self._device = device
        self.warm_up()

    def set_project(self, project: Project) -> None:
        """Play, encode and render this revision; work that it no longer needs is cancelled."""
        try:
            info = registry.info(project.codec_id)
        except ModelError as error:
            self._emit(Notice(str(error)))
            project = replace(project, codec_id=registry.default_id())
            info = registry.info(project.codec_id)
        self._look_for_codec(project)
        present = {ref for ref in {clip.source for clip in project.clips} if Path(ref.path).exists()}
        parts = tuple(part for part in contributions(project) if present.issuperset(part.sources))
        plan = RenderPlan.of(project, parts, info)
        with self._lock:
            self._project, self._plan = project, plan
        self._sounding = {clip.id: clip for clip in sounding_clips(project)}
        self.listening.set_document(project, plan)
        self._waveforms.set_project(project, present)
        if not self._missing:
            self._inference.submit(
                Job(
                    tr("Planning"),
                    lambda: self._schedule(project, plan, present),
                    "plan",
                    Priority.RENDER,
                    key="plan",
                    hidden=True,
                    not_before=time.monotonic() + SETTLE_SECONDS,
                )
            )
        self._emit(RenderChanged())

    def _look_for_codec(self, project: Project) -> None:
        """Tell once that a project's codec is not installed: it then plays as a preview."""
        before, self._missing = self._missing, ""
        try:
            registry.check_installed(project.codec_id)
        except ModelError as error:
            self._missing = str(error)
            for job in self._inference.jobs():
                if job.kind in ("plan", "encode", "render") and not job.state.ended:
                    self._inference.cancel(job)
        if self._missing == before:
            return
        if self._missing:
            self._emit(Notice(self._missing))
        for clip in project.clips:
            self._emit(EncodeChanged(clip.id))

    def set_playhead(self, sample: int) -> None:
        """Render around this timeline position first."""
        self._playhead = sample

    def import_files(self, paths: Sequence[Path]) -> Job:
        """Read files; the job's result is an `ImportResult`, and every stream is told as it is ready."""
        name = paths[0].name if len(paths) == 1 else tr("{count} files", count=len(paths))
        job = Job(
            tr("Importing {name}", name=name),
            lambda: import_files(
                paths,
                cache_dir=self._cache_dir,
                imported=lambda stream: self._emit(AudioImported(job, stream)),
            ),
            "import",
            Priority.IMPORT,
        )
        return self._files.submit(job)

    def export(self, project: Project, request: ExportRequest) -> Job:
        """Write files; the job's result is a tuple of `ExportedFile`."""
        task = partial(export, project=project, request=request)
        return self.render(tr("Exporting {name}", name=request.path.name), "export", project.codec_id, task)

    def measure_peak(self, project: Project, request: ExportRequest) -> Job:
        """Render without writing; the job's result is the highest sample in dBFS."""
        task = partial(measure_peak, project=project, request=request)
        return self.render(tr("Measuring the peak"), "measure", project.codec_id, task, transient=True)

    def submit(self, title: str, kind: str, task: Task) -> Job:
        """Carry out a task with files, beside imports."""
        return self._files.submit(Job(title, task, kind, Priority.IMPORT))

    def render(
        self,
        title: str,
        kind: str,
        codec_id: str,
        task: Callable[[Session], Generator[Progress, None, object]],
        *,
        transient: bool = False,
    ) -> Job:
        """Carry out a task that needs a codec, as exports do."""

        def steps() -> Generator[Progress, None, object]:
            session = yield from self._load(codec_id)
            return (yield from task(session))

        return self._inference.submit(Job(title, steps, kind, Priority.EXPORT, transient=transient))

    def install_model(self, model_id: str, *, mirror: str = "") -> Job:
        """Download a model from `mirror`, by default the hub; the job's result is its record."""
        title = tr("Installing {name}", name=registry.info(model_id).name)
        return self._model_job(title, lambda: install_model(model_id, mirror=mirror))

    def import_model(self, path: Path, *, model_id: str | None = None) -> Job:
        """Install a model from a folder or file; the job's result is the model and its record."""
        title = tr("Importing {name}", name=path.name)
        return self._model_job(title, lambda: import_model(path, model_id=model_id))

    def verify_model(self, model_id: str) -> Job:
        """Compare an installed model with its checksum; the job's result is its record."""
        title = tr("Verifying {name}", name=registry.info(model_id).name)
        return self._model_job(title, lambda: verify_model(model_id), kind="verify")

    def remove_model(self, model_id: str) -> Job:
        """Delete an installed model, or what was downloaded of one."""
        title = tr("Removing {name}", name=registry.info(model_id).name)
        return self._model_job(title, lambda: remove_model(model_id))

    def _model_job(self, title: str, task: Task, *, kind: str = "model") -> Job:
        def watched() -> Generator[Progress, None, object]:
            before = {entry.info for entry in registry.entries() if entry.installed}
            try:
                return (yield from task())
            finally:
                after = {entry.info for entry in registry.entries() if entry.installed}
                changed = {info.id for info in before ^ after}
                for model_id in changed:
                    self._emit(ModelsChanged(model_id))
                if self._project.codec_id in changed:
                    self.set_project(self._project)

        return self._files.submit(Job(title, watched, kind, Priority.MODEL))

    # What the owner asks about.

    def jobs(self) -> tuple[Job, ...]:
        """Jobs of all workers that are worth showing, oldest first."""
        every = (*self._inference.jobs(), *self._files.jobs(), *self.subtraction.worker.jobs())
        return tuple(sorted((job for job in every if not job.hidden), key=lambda job: job.id))

    def cancel(self, job: Job) -> None:
        """Ask a job to stop."""
        self._inference.cancel(job)
        self._files.cancel(job)
        self.subtraction.worker.cancel(job)

    @staticmethod
    def peaks_key(ref: AudioRef) -> str:
        """What `PeaksGrew` calls the waveform of a stream."""
        return Waveforms.key(ref)

    def peaks(self, ref: AudioRef) -> Peaks | None:
        """Waveform of a stream, in samples of the file; None until the first stretch is there."""
        return self._waveforms.peaks(ref)

    def recipe_peaks(self, track_id: str) -> Peaks | None:
        """Waveform of a recipe at gain 1, in timeline samples from 0; None until there is one."""
        return self._waveforms.recipe_peaks(track_id)

    def encode_state(self, clip: Clip) -> EncodeState:
        """How far the latents of a clip are."""
        if self._missing:
            return EncodeState("failed", message=self._missing)
        info = registry.info(self._project.codec_id)
        heard = self._sounding.get(clip.id, clip)
        key = place(heard, info, project_rate=self._project.sample_rate).key
        with self._lock:
            return self._encoding.get(key, EncodeState("waiting"))

    def render_spans(self) -> list[tuple[int, int, SpanState]]:
        """The timeline cut into `(start, stop, state)`, in order."""
        with self._lock:
            plan, rendering = self._plan, self._rendering
        spans: list[tuple[int, int, SpanState]] = []
        for block in range(plan.blocks):
            key = plan.key(block)
            state: SpanState = "preview"
            if key is None or self._renders.has(key):
                state = "rendered"
            elif block == rendering:
                state = "rendering"
            start = block * plan.block_samples
            stop = min(start + plan.block_samples, plan.length)
            if spans and spans[-1][2] == state:
                spans[-1] = (spans[-1][0], stop, state)
            else:
                spans.append((start, stop, state))
        return spans

    def cache_bytes(self) -> int:
        """Disk space taken by everything that can be made again, but the session's renders."""
        return caches.size_bytes(self._cache_dir, self._store)

    def clear_cache(self) -> None:
        """Delete everything that can be made again, and begin to make again what the project needs."""

        def task() -> Generator[Progress, None, None]:
            needed = {self._waveforms.path(clip.source).name for clip in self._project.clips}
            yield from caches.clear(self._cache_dir, self._store, self._renders, peaks=needed)
            with self._lock:
                self._encoding.clear()
            self.set_project(self._project)

        self._inference.submit(Job(tr("Clearing the cache"), task, "cache", Priority.RENDER, transient=True))

    def close(self, timeout: float) -> bool:
        """Cancel all work and end the threads; whether they ended within `timeout` seconds."""
        deadline = time.monotonic() + timeout
        ended = [
            part.close(max(0.0, deadline - time.monotonic()))
            for part in (self.playback, self._inference, self._files, self.subtraction.worker)
        ]
        if all(ended):
            self._renders.close()
        return all(ended)

    # On the inference worker's thread.

    def _load(self, codec_id: str) -> Generator[Progress, None, Session]:
        """The session of a codec on the chosen device."""
        yield Progress(0, 1, tr("Starting the codec"))
        # The weights behind a name may have been installed, replaced or removed since.
        wanted = (codec_id, self._device, registry.info(codec_id).fingerprint)
        if self._session is None or self._session[0] != wanted:
            if self._session is not None:
                self._session[1].close()
                self._session = None
            session = Session(
                codec_id,
                device=wanted[1],
                cache_dir=self._cache_dir,
                store=self._store,
                broken=lambda: self._emit(Notice(BROKEN)),
            )
            self._session = (wanted, session)
            session.space.on_fallback = lambda sentence: self._emit(Notice(sentence))
            if session.space.fallback is not None:
                self._emit(Notice(session.space.fallback))
            self._emit(DeviceChosen(session.choice))
        return self._session[1]

    def _schedule(
        self, project: Project, plan: RenderPlan, present: set[AudioRef]
    ) -> Generator[Progress, None, None]:
        """Submit what is missing of a project's latents and render."""
        if self._session is None and not project.clips:
            return  # an empty project at start-up: the first window does not wait for torch
        session = yield from self._load(project.codec_id)
        latents = session.latents(project.sample_rate)
        wanted: dict[str, Clip] = {}
        for clip in sounding_clips(project):
            if clip.source in present:
                wanted.setdefault(latents.place(clip).key, clip)
        for job in self._inference.jobs():
            if job.kind == "encode" and not job.state.ended and job.key not in wanted:
                job.cancel()
        running = {job.key for job in self._inference.jobs() if job.kind == "encode" and not job.state.ended}
        names = {clip.id: track.name for track in project.tracks for clip in track.clips}
        for key, clip in wanted.items():
            if latents.series(clip).complete:
                self._note(key, project, EncodeState("ready", 1.0))
            elif key not in running:
                self._inference.submit(
                    Job(
                        tr("Encoding {name}", name=names[clip.id]),
                        lambda clip=clip, key=key: self._encode(project, clip, key),  # type: ignore[misc]
                        "encode",
                        Priority.ENCODE,
                        key=key,
                    )
                )
        self._store.prune(set(wanted))
        if any(
            plan.key(block) and not self._renders.has(plan.key(block) or "") for block in range(plan.blocks)
        ):
            self._inference.submit(
                Job(
                    tr("Rendering the mix"),
                    lambda: self._render(project, plan),
                    "render",
                    Priority.RENDER,
                    key="render",
                    transient=True,
                )
            )

    def _encode(self, project: Project, clip: Clip, key: str) -> Generator[Progress, None, None]:
        label = Path(clip.source.path).name
        try:
            session = yield from self._load(project.codec_id)
            yield from session.media.prepare(clip.source)
            latents = session.latents(project.sample_rate)
            series = latents.series(clip)
            told = 0.0
            for chunk in series.missing():
                if not series.has(chunk):  # a render may have been faster
                    latents.store_chunk(clip, chunk)
                now = time.monotonic()
                if now - told > 0.1:
                    told = now
                    fraction = series.done_chunks / series.total_chunks
                    self._note(key, project, EncodeState("encoding", fraction))
                yield Progress(series.done_chunks, series.total_chunks, tr("Encoding {label}", label=label))
        except GeneratorExit:
            self._note(key, project, EncodeState("waiting"))
            raise
        except Exception as error:
            self._note(key, project, EncodeState("failed", message=str(error)))
            raise
        self._note(key, project, EncodeState("ready", 1.0))

    def _note(self, key: str, project: Project, state: EncodeState) -> None:
        with self._lock:
            if self._encoding.get(key) == state:
                return
            self._encoding[key] = state
        info = registry.info(project.codec_id)
        for clip in sounding_clips(project):
            if place(clip, info, project_rate=project.sample_rate).key == key:
                self._emit(EncodeChanged(clip.id))

    def _render(self, project: Project, plan: RenderPlan) -> Generator[Progress, None, None]:
        """Render what is missing: the loop first, then around the playhead, then the rest."""
        session = yield from self._load(project.codec_id)
        renderer = session.renderer(project.sample_rate)
        # More than fits would push out what was just rendered, without end.
        block_bytes = 4 * plan.channels * plan.block_samples
        capacity = max(1, int(0.9 * RENDER_CACHE_BYTES / block_bytes))
        sounding = [block for block in range(plan.blocks) if plan.key(block) is not None]
        missing = {block for block in sounding if not self._renders.has(plan.key(block) or "")}
        total = min(capacity, len(sounding))
        told = 0.0
        try:
            while missing and len(sounding) - len(missing) < total:
                block = plan.nearest(missing, self._position(), loop=project.loop)
                missing.discard(block)
                self._rendering = block
                start = block * plan.block_samples
                audio = renderer.read(plan.parts, start, plan.block_samples, channels=plan.channels)
                self._renders.put(plan.key(block) or "", audio)
                self.playback.refresh()
                now = time.monotonic()
                if now - told > RENDER_REPORT_SECONDS:
                    told = now
                    self._note_encoded(project, plan, session)
                    self._emit(RenderChanged())
                yield Progress(len(sounding) - len(missing), total, tr("Rendering the mix"))
            self._note_encoded(project, plan, session)
        finally:
            self._rendering = None
            self._emit(RenderChanged())

    def _note_encoded(self, project: Project, plan: RenderPlan, session: Session) -> None:
        """Tell how much of the clips has been encoded on the way through a render."""
        latents = session.latents(project.sample_rate)
        for clip in {part.clip for part in plan.parts if part.method == "latent"}:
            if not isinstance(clip, Clip):
                continue
            series = latents.series(clip)
            if series.complete:
                self._note(latents.place(clip).key, project, EncodeState("ready", 1.0))
            elif series.done_chunks:
                fraction = series.done_chunks / series.total_chunks
                self._note(latents.place(clip).key, project, EncodeState("encoding", fraction))

    def _position(self) -> int:
        return self.playback.position if self.playback.playing else self._playhead
