"""Rendering a project into files."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from lincae_studio import units
from lincae_studio.audio import io
from lincae_studio.audio.loudness import LoudnessMeter
from lincae_studio.audio.resample import StreamResampler
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.render import Renderer
from lincae_studio.engine.session import Session
from lincae_studio.errors import AudioReadError, UsageError
from lincae_studio.project.mixing import Contribution, contributions, is_heard
from lincae_studio.project.model import Method, Project


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write, and where.

    Attributes:
        path: of the mix
        sample_rate: Hz; None: the project's
        range: timeline samples `(start, stop)` at the project's rate; None: from 0 to the last clip's end
        track_ids: None: what is heard; otherwise exactly these tracks
        method: how recipes are formed, instead of what each of them says
        gain_db: applied on top of the master fader
        stems_dir: also write every heard track, as it enters the mix, into this folder
        channels: None: as many as the project has
    """

    path: Path
    format: io.OutputFormat
    sample_rate: int | None = None
    range: tuple[int, int] | None = None
    track_ids: tuple[str, ...] | None = None
    method: Method | None = None
    gain_db: float = 0.0
    stems_dir: Path | None = None
    channels: int | None = None


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """What was written.

    Attributes:
        peak_db: highest sample, dBFS
        lufs: integrated loudness
    """

    path: Path
    sample_rate: int
    channels: int
    frames: int
    peak_db: float
    lufs: float


@dataclass(frozen=True, slots=True)
class _Output:
    path: Path
    parts: tuple[Contribution, ...]


class _Measure:
    """Peak and loudness of a stream."""

    def __init__(self, sample_rate: int, channels: int) -> None:
        self._meter = LoudnessMeter(sample_rate, channels)
        self.peak = 0.0
        self.frames = 0

    def feed(self, block: np.ndarray) -> None:
        if block.shape[1]:
            self.peak = max(self.peak, float(np.abs(block).max()))
            self.frames += block.shape[1]
            self._meter.feed(block)

    @property
    def lufs(self) -> float:
        return self._meter.integrated


def export(
    session: Session, project: Project, request: ExportRequest
) -> Generator[Progress, None, tuple[ExportedFile, ...]]:
    """Write the mix, and the stems if asked for; nothing is left behind when it fails or is cancelled.

    Raises AudioReadError for missing audio, AudioWriteError when a file cannot be written, and its
    subclass OversError when an integer format would clip.
    """
    outputs = _outputs(project, request)
    inputs = [Path(clip.source.path) for clip in project.clips]
    if request.stems_dir is not None:
        request.stems_dir.mkdir(parents=True, exist_ok=True)
    for output in outputs:
        io.check_output(output.path, inputs)
    yield from _prepare(session, outputs)
    renderer = session.renderer(project.sample_rate)
    written: list[ExportedFile] = []
    for number, output in enumerate(outputs):
        rate = request.sample_rate or project.sample_rate
        start, stop = _range(project, request)
        frames = units.rescale_samples(stop - start, project.sample_rate, rate)
        channels = request.channels or project.channels
        measure = _Measure(rate, channels)
        with io.AudioWriter(
            output.path, sample_rate=rate, channels=channels, frames=frames, format=request.format
        ) as writer:
            for block, done in _blocks(renderer, project, request, output.parts):
                measure.feed(block)
                writer.write(block)
                share = done / (stop - start) if stop > start else 1.0
                yield Progress(number + share, len(outputs), f"Writing {output.path.name}")
        written.append(
            ExportedFile(output.path, rate, channels, frames, units.gain_to_db(measure.peak), measure.lufs)
        )
    return tuple(written)


def measure_peak(
    session: Session, project: Project, request: ExportRequest
) -> Generator[Progress, None, float]:
    """Highest sample of everything that `request` would write, dBFS; writes nothing."""
    outputs = _outputs(project, request)
    yield from _prepare(session, outputs)
    renderer = session.renderer(project.sample_rate)
    start, stop = _range(project, request)
    peak = 0.0
    for number, output in enumerate(outputs):
        for block, done in _blocks(renderer, project, request, output.parts):
            if block.shape[1]:
                peak = max(peak, float(np.abs(block).max()))
            share = done / (stop - start) if stop > start else 1.0
            yield Progress(number + share, len(outputs), "Measuring the peak")
    return units.gain_to_db(peak)


def _range(project: Project, request: ExportRequest) -> tuple[int, int]:
    start, stop = request.range or (0, project.length)
    if not 0 <= start < stop:
        raise UsageError("There is nothing to export in this range: choose one that contains audio.")
    return start, stop


def _outputs(project: Project, request: ExportRequest) -> list[_Output]:
    if request.method is not None:
        tracks = tuple(
            replace(track, recipe=replace(track.recipe, method=request.method)) if track.recipe else track
            for track in project.tracks
        )
        project = replace(project, tracks=tracks)
    outputs = [_Output(request.path, contributions(project, track_ids=request.track_ids))]
    if request.stems_dir is not None:
        chosen = request.track_ids or tuple(track.id for track in project.tracks if is_heard(project, track))
        names: set[str] = set()
        for track_id in chosen:
            name = _file_name(project.track(track_id).name)
            unique = next(n for n in _numbered(name) if n.casefold() not in names)
            names.add(unique.casefold())
            path = request.stems_dir / f"{request.path.stem} - {unique}{request.path.suffix}"
            outputs.append(_Output(path, contributions(project, track_ids=[track_id])))
    return outputs


def _numbered(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name} {number}"
        number += 1


def _file_name(name: str) -> str:
    """A track's name without what file systems refuse."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).strip(" .")[:100] or "track"


def _prepare(session: Session, outputs: list[_Output]) -> Generator[Progress, None, None]:
    refs = dict.fromkeys(ref for output in outputs for part in output.parts for ref in part.sources)
    for ref in refs:
        if not Path(ref.path).exists():
            raise AudioReadError(
                f"'{Path(ref.path).name}' is missing: put it back into {Path(ref.path).parent}, or mute or "
                "delete its track, and export again."
            )
        yield from session.media.prepare(ref)


def _blocks(
    renderer: Renderer, project: Project, request: ExportRequest, parts: tuple[Contribution, ...]
) -> Iterator[tuple[np.ndarray, int]]:
    """Blocks `[channels, samples]` at the output's rate, each with the project samples done so far."""
    start, stop = _range(project, request)
    rate = request.sample_rate or project.sample_rate
    channels = request.channels or project.channels
    gain = np.float32(units.db_to_gain(project.master_gain_db + request.gain_db))
    resampler = StreamResampler(project.sample_rate, rate, channels) if rate != project.sample_rate else None
    at = start
    size = renderer.block_samples
    while at < stop:
        # Cut at the blocks of the absolute grid, so that none is decoded twice.
        end = min((at // size + 1) * size, stop)
        block = renderer.read(parts, at, end - at, channels=channels) * gain
        at = end
        if resampler is not None:
            block = resampler.process(block, last=at == stop)
        yield block, at - start
