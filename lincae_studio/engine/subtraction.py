"""What the subtract assistant asks for: find one track in another, look at both, measure, and try methods.

Searching and measuring have a thread of their own, so that playback's renders never wait for them; methods
are tried on the inference worker, into the cache that playback reads.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from lincae_studio.audio import delay_search, matching
from lincae_studio.audio.aligned_reader import AlignedReader
from lincae_studio.audio.alignment import Alignment, Band, align
from lincae_studio.audio.loudness import integrated_loudness
from lincae_studio.audio.recording import Recording
from lincae_studio.codec import registry
from lincae_studio.engine import sounds
from lincae_studio.engine.events import Event, JobChanged
from lincae_studio.engine.jobs import Job, Priority, Progress, Task
from lincae_studio.engine.media import MediaPool
from lincae_studio.engine.render_cache import RenderCache, RenderPlan
from lincae_studio.engine.session import Session
from lincae_studio.engine.worker import Worker
from lincae_studio.errors import Cancelled, UsageError
from lincae_studio.project.alignment import audio_alignment, term_alignment
from lincae_studio.project.mixing import Contribution, Matched, Separation, Sound, contributions, matched_term
from lincae_studio.project.model import Project, RecipeTerm
from lincae_studio.wording import tr

_WINDOW = 1 << 16
_WINDOWS = 8
_FRAME = 4096
_REPORT_SECONDS = 0.1
# Share of the search that is over when both recordings have been read once.
_READ_SHARE = 0.6
_ATTACK_HOP = 64


@dataclass(frozen=True, slots=True)
class Found:
    """The result of a search.

    Attributes:
        term: the part with what was found; as it was when nothing was found
        anchor: timeline sample of an attack in the part, for looking at
    """

    alignment: Alignment
    term: RecipeTerm
    anchor: int


@dataclass(frozen=True, slots=True)
class Depth:
    """How well a part cancels.

    Attributes:
        overall_db, plain_db: level of what stays of the part, with and without filter and gain tracking
        bands: the same, by band
    """

    overall_db: float
    plain_db: float
    bands: tuple[Band, ...]


@dataclass(frozen=True, eq=False, slots=True)
class View:
    """A stretch of both, mono `[samples]` at the project's rate.

    Attributes:
        start: timeline sample of the first one
        part: as it is part of the whole; whole − part is what is left
    """

    start: int
    whole: np.ndarray
    part: np.ndarray


@dataclass(frozen=True, slots=True)
class Verdict:
    """Which method is expected to be best, and why.

    Attributes:
        predicted: SDR in dB that each method is expected to reach
    """

    method: str
    reason: str
    predicted: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Pair:
    """A track, and a term that is to be taken out of it."""

    project: Project
    whole_id: str
    term: RecipeTerm

    def sounds(self) -> tuple[tuple[Contribution, ...], Matched]:
        """Raises UsageError when one of them has no audio."""
        whole, matched = matched_term(self.project, self.whole_id, replace(self.term, sign=-1))
        if matched is None:
            raise UsageError(tr("One of the two tracks has no audio: choose two that have."))
        return whole, matched


class Subtraction:
    """Submits the assistant's jobs; a newer request of a kind replaces the one before it."""

    def __init__(
        self,
        inference: Worker,
        load: Callable[[str], Generator[Progress, None, Session]],
        renders: RenderCache,
        *,
        cache_dir: Path,
        emit: Callable[[Event], None],
    ) -> None:
        self.worker = Worker("analysis", emit)
        self._inference = inference
        self._load = load
        self._renders = renders
        self._media = MediaPool(cache_dir)  # used on the worker's thread only
        self._emit = emit

    def find(self, pair: Pair, *, max_offset_seconds: float | None = 30.0, near: int = 0) -> Job:
        """Search for the part in the whole; the job's result is a `Found`.

        Args:
            max_offset_seconds: how far apart both may begin; None searches everywhere
            near: timeline sample near which the anchor is looked for
        """
        name = pair.project.track(pair.term.track_id).name

        def task() -> Generator[Progress, None, Found]:
            return (yield from self._find(pair, job, max_offset_seconds, near))

        job = Job(
            tr("Aligning {name}", name=name),
            task,
            "align",
            Priority.RENDER,
            key="align",
            transient=True,
        )
        return self.worker.submit(job)

    def measure(self, pair: Pair) -> Job:
        """Predict how well the part cancels as its term says; the job's result is a `Depth`."""

        def task() -> Generator[Progress, None, Depth]:
            yield from self._prepare(pair)
            return (yield from _depth(*self._recordings(pair)))

        return self._submit(tr("Measuring the alignment"), task, "measure")

    def look(self, pair: Pair, start: int, frames: int) -> Job:
        """Read a stretch of both; the job's result is a `View`."""

        def task() -> Generator[Progress, None, View]:
            yield from self._prepare(pair)
            whole, rest, alignment = self._recordings(pair)
            part = AlignedReader(whole, rest, alignment).read(start, frames)
            return View(start, whole.read(start, frames).mean(axis=0), part.mean(axis=0))

        return self._submit(tr("Reading both tracks"), task, "look")

    def judge(self, pair: Pair) -> Job:
        """Predict how good each method will be; the job's result is a `Verdict`."""

        def task() -> Generator[Progress, None, Verdict]:
            session = yield from self._load(pair.project.codec_id)
            whole, matched = pair.sounds()
            yield from _prepared(session.media, pair)
            yield Progress(0, 1, tr("Comparing the methods"))
            rate = pair.project.sample_rate
            separator = session.separators.get(Separation(whole, (matched,), "auto"), rate=rate)
            guide = separator.guide
            predicted = {} if guide is None else {
                "latent": guide.latent_db, "refined": guide.refined_db, "waveform": guide.waveform_db,
            }  # fmt: skip
            return Verdict(separator.decision.method, separator.decision.reason, predicted)

        return self._inference.submit(
            Job(
                tr("Comparing the methods"),
                task,
                "judge",
                Priority.RENDER,
                key="judge",
                transient=True,
            )
        )

    def audition(self, variants: Mapping[str, Project], start: int, stop: int) -> Job:
        """Render a stretch of projects, so that playing them finds it.

        The job's result is the integrated loudness of each in LUFS, −inf when silent.
        """

        def task() -> Generator[Progress, None, dict[str, float]]:
            return (yield from self._audition(variants, start, stop))

        title = tr("Rendering the preview")
        return self._inference.submit(
            Job(title, task, "audition", Priority.RENDER, key="audition", transient=True)
        )

    def _submit(self, title: str, task: Task, kind: str) -> Job:
        return self.worker.submit(
            Job(title, task, kind, Priority.RENDER, key=kind, hidden=True, transient=True)
        )

    # On the threads of the workers.

    def _prepare(self, pair: Pair) -> Generator[Progress, None, None]:
        yield from _prepared(self._media, pair)

    def _recordings(self, pair: Pair) -> tuple[Recording, Recording, Alignment]:
        whole, matched = pair.sounds()
        rate = pair.project.sample_rate

        def read(sound: Sound, start: int, frames: int) -> np.ndarray:
            return self._media.read_sound(sound, start, frames, rate=rate)

        recording = sounds.recording(read, whole, rate=rate)
        alignment = audio_alignment(
            matched.alignment, level=matched.level, channels=recording.channels, rate=rate
        )
        return recording, sounds.recording(read, matched.parts, rate=rate), alignment

    def _find(
        self, pair: Pair, job: Job, max_offset_seconds: float | None, near: int
    ) -> Generator[Progress, None, Found]:
        yield from self._prepare(pair)
        whole, rest, present = self._recordings(pair)
        watch = _Watch(job, whole.frames + rest.frames, self._emit)
        found = align(watch.over(whole), watch.over(rest), max_offset_seconds=max_offset_seconds)
        if not found.found:
            return Found(found, pair.term, _attack(whole, rest, present, near))
        if len(matched_term(pair.project, pair.whole_id, pair.term)[0]) > 1 or len(_leaves(pair)) > 1:
            found = replace(found, tracking=False)  # a gain that follows belongs to one recording
        alignment, gain_db = term_alignment(found)
        term = replace(pair.term, alignment=alignment, gain_db=gain_db)
        return Found(found, term, _attack(whole, rest, found, near))

    def _audition(
        self, variants: Mapping[str, Project], start: int, stop: int
    ) -> Generator[Progress, None, dict[str, float]]:
        loudness: dict[str, float] = {}
        for number, (name, project) in enumerate(variants.items()):
            session = yield from self._load(project.codec_id)
            info = registry.info(project.codec_id)
            plan = RenderPlan.of(project, contributions(project), info)
            renderer = session.renderer(project.sample_rate)
            size = plan.block_samples
            blocks = range(start // size, -(-stop // size))
            heard = np.zeros((plan.channels, len(blocks) * size), np.float32)
            for done, block in enumerate(blocks):
                yield Progress(number + done / len(blocks), len(variants), tr("Rendering {name}", name=name))
                key = plan.key(block)
                if key is None:
                    continue
                audio = self._renders.get(key)
                if audio is None:
                    audio = renderer.read(plan.parts, block * size, size, channels=plan.channels)
                    self._renders.put(key, audio)
                heard[:, done * size : (done + 1) * size] = audio
            first = start - blocks.start * size
            loudness[name] = integrated_loudness(heard[:, first : first + stop - start], project.sample_rate)
        return loudness


class _Watch:
    """Follows a search by what it reads: progress for the user, and the place where it can be cancelled."""

    def __init__(self, job: Job, frames: int, emit: Callable[[Event], None]) -> None:
        self._job, self._total, self._emit = job, max(frames, 1), emit
        self._read = 0
        self._told = time.monotonic()

    def over(self, recording: Recording) -> Recording:
        """The recording, watched."""

        def read(start: int, frames: int) -> np.ndarray:
            self._note(frames)
            return recording.read(start, frames)

        return replace(recording, read=read)

    def _note(self, frames: int) -> None:
        if self._job.cancel_requested:
            raise Cancelled
        self._read += frames
        now = time.monotonic()
        if now - self._told < _REPORT_SECONDS:
            return
        self._told = now
        passes = self._read / self._total
        if passes < 1.0:
            progress = Progress(_READ_SHARE * passes, 1.0, tr("Searching"))
        else:  # how much more will be read depends on what is found
            progress = Progress(1.0 - (1.0 - _READ_SHARE) / passes**2, 1.0, tr("Fitting"))
        self._job.progress = progress
        self._emit(JobChanged(self._job))


def _prepared(media: MediaPool, pair: Pair) -> Generator[Progress, None, None]:
    whole, matched = pair.sounds()
    for part in (*whole, *matched.parts):
        for ref in part.sources:
            yield from media.prepare(ref)


def _leaves(pair: Pair) -> tuple[Contribution, ...]:
    return contributions(pair.project, track_ids=[pair.term.track_id], faders=False)


def _depth(whole: Recording, rest: Recording, alignment: Alignment) -> Generator[Progress, None, Depth]:
    """Predicted depth of the null, from windows all over what both have in common."""
    plain = replace(alignment, filter=None, tracking=False)
    begin = int(max(0, alignment.offset))
    end = int(min(whole.frames, alignment.offset + rest.frames / (1.0 + alignment.drift_ppm * 1e-6)))
    if end - begin < _FRAME:
        return Depth(0.0, 0.0, ())
    size = min(_WINDOW, end - begin)
    starts = delay_search.windows(begin, end, size=size, limit=_WINDOWS)
    readers = [AlignedReader(whole, rest, found) for found in (alignment, plain)]
    spectra: list[list[np.ndarray]] = [[], [], []]
    for number, start in enumerate(starts):
        yield Progress(number, len(starts))
        for kept, read in zip(spectra, (whole.read, *(reader.read for reader in readers)), strict=True):
            kept.append(matching.stft(read(int(start), size), _FRAME, hop=_FRAME // 2))
    mix, matched, unfiltered = (np.concatenate(kept, axis=1) for kept in spectra)
    pair = matching.Spectra(mix, matched, np.zeros(mix.shape[1]))
    full, simple = matching.unexplained_in(pair, matched), matching.unexplained_in(pair, unfiltered)
    bands = matching.null_bands(mix, matched, full, simple, hertz=whole.sample_rate / _FRAME)
    return Depth(full.overall_db, simple.overall_db, bands)


def _attack(whole: Recording, rest: Recording, alignment: Alignment, near: int) -> int:
    """Sample near a place at which the part sets in most clearly, where alignment is best seen."""
    reach = 10 * whole.sample_rate
    begin = max(0, int(alignment.offset), near - reach)
    end = min(whole.frames, int(alignment.offset) + rest.frames, begin + 2 * reach)
    if end - begin < 64 * _ATTACK_HOP:
        return max(0, min(near, whole.frames))
    audio = AlignedReader(whole, rest, alignment).read(begin, end - begin).mean(axis=0)
    # Differences, because attacks are bright and what sounds on through them is not.
    hops = (len(audio) - 1) // _ATTACK_HOP
    power = np.square(np.diff(audio)[: hops * _ATTACK_HOP]).reshape(hops, _ATTACK_HOP).mean(axis=1)
    before = np.convolve(power, np.ones(16) / 16)[: hops - 16]
    rise = np.sqrt(power[16:]) * np.log10((power[16:] + 1e-9) / (before + 1e-9)).clip(0.0)
    return begin + (int(np.argmax(rise)) + 16) * _ATTACK_HOP
