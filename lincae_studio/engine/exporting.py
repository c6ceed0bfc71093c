"""Rendering a project into files."""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from lincae_studio import units
from lincae_studio.audio import io
from lincae_studio.audio.loudness import LoudnessMeter
from lincae_studio.audio.resample import StreamResampler
from lincae_studio.engine import export_plan, receipt
from lincae_studio.engine.copying import unwritable
from lincae_studio.engine.export_plan import ExportRequest, Output
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.render import Renderer
from lincae_studio.engine.session import Session
from lincae_studio.errors import AudioReadError
from lincae_studio.project.model import Project
from lincae_studio.wording import tr

__all__ = ["ExportRequest", "ExportedFile", "export", "measure_peak"]

_TAIL = 16


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """What was written.

    Attributes:
        peak_db: highest sample, dBFS
        lufs: integrated loudness
        offset: timeline position of its first sample, at `sample_rate`
        true_peak_db: highest level between the samples, dBTP
        gain_db: that was applied on top of the master fader
        remark: a sentence when the loudness asked for was not reached
    """

    path: Path
    sample_rate: int
    channels: int
    frames: int
    peak_db: float
    lufs: float
    offset: int = 0
    true_peak_db: float = -math.inf
    gain_db: float = 0.0
    remark: str = ""


class _Measure:
    """Peak, true peak and loudness of a stream."""

    def __init__(self, sample_rate: int, channels: int) -> None:
        self.meter = LoudnessMeter(sample_rate, channels)
        self._channels = channels
        self.peak = 0.0

    def feed(self, block: np.ndarray) -> None:
        if block.shape[1]:
            self.peak = max(self.peak, float(np.abs(block).max()))
            self.meter.feed(block)

    @property
    def true_peak_db(self) -> float:
        """After the last block: what comes then is silence."""
        self.meter.feed(np.zeros((self._channels, _TAIL), np.float32))
        return self.meter.true_peak


def export(
    session: Session, project: Project, request: ExportRequest
) -> Generator[Progress, None, tuple[ExportedFile, ...]]:
    """Write the mix, and the other files asked for; with a loudness in two passes.

    A file that fails or is cancelled leaves nothing behind; those that were finished before it stay.

    Raises AudioReadError for missing audio, AudioWriteError when a file cannot be written, and its
    subclass OversError when an integer format would clip.
    """
    began = time.monotonic()
    outputs = export_plan.outputs(project, request)
    inputs = [Path(clip.source.path) for clip in project.clips]
    folders = _make_folders({output.path.parent for output in outputs}, request)
    try:
        request.format.check_rate(request.sample_rate or project.sample_rate)
        for output in outputs:
            io.check_output(output.path, inputs)
        needed = (
            outputs if request.loudness is None else [*outputs, *export_plan.mix_outputs(project, request)]
        )
        yield from _prepare(session, needed)
        renderer = session.renderer(project.sample_rate)
        found = yield from _level(renderer, project, request, outputs)
        written = yield from _write_all(renderer, project, request, outputs, found)
    finally:
        for folder in reversed(folders):
            with suppress(OSError):  # one that holds files stays
                folder.rmdir()
    if request.receipt:
        info = session.space.info
        receipt.write_beside(
            written, request.format, project,
            codec={"id": info.id, "fingerprint": info.fingerprint},
            device=session.choice.device,
            seconds=time.monotonic() - began,
            remark=found.remark,
        )  # fmt: skip
    return written


def _make_folders(folders: set[Path], request: ExportRequest) -> list[Path]:
    """Make what the pattern and the stems need below the folder of the mix; those that are new."""
    made: list[Path] = []
    for folder in sorted(folders - {request.path.parent}):
        missing = [place for place in (folder, *folder.parents) if not place.exists()]
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unwritable(folder, error) from error
        made.extend(reversed(missing))
    return made


@dataclass(frozen=True, slots=True)
class _Level:
    gain_db: float = 0.0
    remark: str = ""


def _level(
    renderer: Renderer, project: Project, request: ExportRequest, outputs: list[Output]
) -> Generator[Progress, None, _Level]:
    """The gain that reaches the loudness asked for; a first pass over everything."""
    wanted = request.loudness
    if wanted is None:
        return _Level()
    rate, channels = request.sample_rate or project.sample_rate, request.channels or project.channels
    mix = export_plan.mix_outputs(project, request)
    heard = {(output.parts, output.start): output for output in [*mix, *outputs]}
    whole = _Measure(rate, channels)
    peaks: list[float] = []
    for number, output in enumerate(heard.values()):
        measure = _Measure(rate, channels)
        for block, share in _blocks(renderer, project, request, output):
            measure.feed(block)
            if output in mix:
                whole.meter.feed(block)
            yield Progress(number + share, 2 * len(heard), tr("Measuring loudness"))
        if any((other.parts, other.start) == (output.parts, output.start) for other in outputs):
            peaks.append(measure.true_peak_db)
    lufs, true_peak = whole.meter.integrated, max(peaks)
    if true_peak == -math.inf:
        return _Level(remark=tr("There is only silence."))
    room = wanted.ceiling_dbtp - true_peak
    if wanted.target_lufs is None or lufs == -math.inf:
        return _Level(min(0.0, room))
    gain = wanted.target_lufs - lufs
    if gain <= room:
        return _Level(gain)
    reached = f"{lufs + room:.1f}".replace("-", "−")
    return _Level(room, tr("The true-peak ceiling keeps the mix at {reached} LUFS.", reached=reached))


def _write_all(
    renderer: Renderer, project: Project, request: ExportRequest, outputs: list[Output], level: _Level
) -> Generator[Progress, None, tuple[ExportedFile, ...]]:
    written: list[ExportedFile] = []
    rate, channels = request.sample_rate or project.sample_rate, request.channels or project.channels
    gain = np.float32(units.db_to_gain(level.gain_db))
    for number, output in enumerate(outputs):
        frames = units.rescale_samples(output.stop - output.start, project.sample_rate, rate)
        offset = units.rescale_samples(output.start, project.sample_rate, rate)
        stamp = io.Broadcast(offset, output.title) if request.time_stamp else None
        measure = _Measure(rate, channels)
        with io.AudioWriter(
            output.path, sample_rate=rate, channels=channels, frames=frames, format=request.format,
            tags=_tags(request, output), broadcast=stamp,
        ) as writer:  # fmt: skip
            for block, share in _blocks(renderer, project, request, output):
                if level.gain_db:
                    block = block * gain
                measure.feed(block)
                writer.write(block)
                done = number + share
                if request.loudness is not None:
                    done += len(outputs)
                total = len(outputs) * (1 if request.loudness is None else 2)
                yield Progress(done, total, tr("Writing {name}", name=output.path.name))
        written.append(
            ExportedFile(
                output.path, rate, channels, frames, units.gain_to_db(measure.peak), measure.meter.integrated,
                offset=offset, true_peak_db=measure.true_peak_db,
                gain_db=request.gain_db + level.gain_db, remark=level.remark,
            )
        )  # fmt: skip
    return tuple(written)


def _tags(request: ExportRequest, output: Output) -> io.Tags | None:
    tags = request.tags
    if tags is None or output.path == request.path:
        return tags
    return replace(tags, title=f"{tags.title} - {output.title}" if tags.title else output.title)


def measure_peak(
    session: Session, project: Project, request: ExportRequest
) -> Generator[Progress, None, float]:
    """Highest sample of everything that `request` would write, dBFS; writes nothing."""
    outputs = export_plan.outputs(project, request)
    yield from _prepare(session, outputs)
    renderer = session.renderer(project.sample_rate)
    peak = 0.0
    for number, output in enumerate(outputs):
        for block, share in _blocks(renderer, project, request, output):
            if block.shape[1]:
                peak = max(peak, float(np.abs(block).max()))
            yield Progress(number + share, len(outputs), tr("Measuring the peak"))
    return units.gain_to_db(peak)


def _prepare(session: Session, outputs: list[Output]) -> Generator[Progress, None, None]:
    refs = dict.fromkeys(ref for output in outputs for part in output.parts for ref in part.sources)
    for ref in refs:
        if not Path(ref.path).exists():
            raise AudioReadError(
                tr(
                    "'{name}' is missing: put it back into {folder}, or mute or delete its track, and "
                    "export again.",
                    name=Path(ref.path).name,
                    folder=Path(ref.path).parent,
                )
            )
        yield from session.media.prepare(ref)


def _blocks(
    renderer: Renderer, project: Project, request: ExportRequest, output: Output
) -> Iterator[tuple[np.ndarray, float]]:
    """Blocks `[channels, samples]` at the output's rate, each with the share done so far."""
    start, stop = output.start, output.stop
    rate = request.sample_rate or project.sample_rate
    channels = request.channels or project.channels
    gain = np.float32(units.db_to_gain(project.master_gain_db + request.gain_db))
    resampler = StreamResampler(project.sample_rate, rate, channels) if rate != project.sample_rate else None
    at = start
    size = renderer.block_samples
    while at < stop:
        # Cut at the blocks of the absolute grid, so that none is decoded twice.
        end = min((at // size + 1) * size, stop)
        block = renderer.read(output.parts, at, end - at, channels=channels) * gain
        at = end
        if resampler is not None:
            block = resampler.process(block, last=at == stop)
        yield block, (at - start) / (stop - start)
