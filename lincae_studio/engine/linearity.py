"""The linearity meter: how far a latent render is from the arithmetic it stands for, over a stretch."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio import units
from lincae_studio.audio import fidelity
from lincae_studio.audio.recording import Read, Recording
from lincae_studio.audio.resample import ResampledReader
from lincae_studio.codec import grid
from lincae_studio.engine.clip_latents import codec_rate
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.session import Session
from lincae_studio.engine.variants import content
from lincae_studio.errors import UsageError
from lincae_studio.project.mixing import Contribution, Separation
from lincae_studio.project.model import Method, Project
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.latent.algebra import LatentSpace

MAX_SECONDS = 30.0
LOWEST_HZ, HIGHEST_HZ, BANDS = 45.0, 18000.0, 12
_WAYS: tuple[Method, ...] = ("waveform", "latent", "refined")
_STEP = 1 << 16
_QUIET = 1e-5
"""Root mean square under which nothing sounds: -100 dB."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """One way to form a sum, beside plain arithmetic; see METRICS in the documentation.

    Attributes:
        si_sdr_db: level-matched
        level_error_db: gain that the arithmetic has to be given to match it best
        bands: SI-SDR in each band, dB; nan where the arithmetic is silent
    """

    si_sdr_db: float
    level_error_db: float
    bands: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class LinearityReading:
    """What the meter found.

    Attributes:
        start, stop: timeline samples that were measured
        level_db: of the arithmetic, RMS dBFS
        latent: the sum formed on latents and decoded
        refined: None where there is nothing to refine
        ceiling: the arithmetic's own result encoded and decoded: no sum of latents can be expected to do
            better
        edges_hz: of the bands
        exact: the codec is exactly linear
    """

    start: int
    stop: int
    level_db: float
    latent: Likeness
    refined: Likeness | None
    ceiling: Likeness
    edges_hz: tuple[float, ...]
    exact: bool

    @property
    def tax_db(self) -> float:
        """What mixing on latents costs on top of the codec."""
        return self.ceiling.si_sdr_db - self.latent.si_sdr_db


def band_edges(rate: int) -> tuple[float, ...]:
    """Edges of the meter's bands at a sample rate, Hz, evenly spaced in octaves.

    >>> edges = band_edges(44100)
    >>> len(edges), edges[0], round(edges[-1])
    (13, 45.0, 18000)
    """
    return tuple(np.geomspace(LOWEST_HZ, min(HIGHEST_HZ, 0.48 * rate), BANDS + 1).tolist())


def measure(
    session: Session, project: Project, track_id: str | None, start: int, stop: int
) -> Generator[Progress, None, LinearityReading]:
    """Compare a track's content, or the mix when `track_id` is None, over timeline samples `[start, stop)`.

    At most the first 30 s are measured. Raises UsageError when nothing sounds there, AudioReadError when a
    file cannot be read, KeyError when the track does not exist.
    """
    rate = project.sample_rate
    stop = min(stop, start + round(MAX_SECONDS * rate))
    ways = {method: content(project, track_id, method) for method in _WAYS}
    if not any(isinstance(part.clip, Separation) for part in ways["refined"]):
        del ways["refined"]
    channels = max((part.channels for part in ways["waveform"]), default=1)
    for ref in dict.fromkeys(ref for part in ways["waveform"] for ref in part.sources):
        yield from session.media.prepare(ref)
    passes = len(ways) + 1
    renderer = session.renderer(rate)

    def rendered(parts: Sequence[Contribution]) -> Read:
        return lambda at, count: renderer.read(parts, at, count, channels=channels)

    found: dict[str, np.ndarray] = {}
    for number, (way, parts) in enumerate(ways.items()):
        found[way] = yield from _collected(rendered(parts), start, stop, number, passes)
        if way == "waveform" and _rms(found[way]) < _QUIET:
            raise UsageError(tr("Nothing sounds here: select a stretch with sound to measure it."))
    truth = found.pop("waveform")

    end = max(part.clip.end for part in ways["waveform"])
    whole = Recording(rendered(ways["waveform"]), end, channels, rate)
    again = reconstruction(session.space, whole)
    found["ceiling"] = yield from _collected(again, start, stop, passes - 1, passes)
    edges = band_edges(rate)
    likeness = {way: _likeness(audio, truth, edges, rate) for way, audio in found.items()}
    return LinearityReading(
        start,
        stop,
        units.gain_to_db(_rms(truth)),
        likeness["latent"],
        likeness.get("refined"),
        likeness["ceiling"],
        edges,
        session.space.info.linear,
    )


def reconstruction(space: LatentSpace, source: Recording) -> Read:
    """A recording encoded and decoded, at its own rate, wherever it is read."""
    info, rate = space.info, source.sample_rate
    own_rate = codec_rate(info, rate)
    read = source.at_rate(own_rate).read
    kept: OrderedDict[int, np.ndarray] = OrderedDict()

    def encoded(chunk: int) -> np.ndarray:
        if chunk not in kept:
            kept[chunk] = grid.encode_chunk(space, read, chunk)
            if len(kept) > 8:
                kept.popitem(last=False)
        return kept[chunk]

    def latents(first: int, last: int) -> np.ndarray:
        size = info.chunk_frames
        chunks = range(first // size, -(-last // size))
        joined = np.concatenate([encoded(chunk) for chunk in chunks], axis=-1)
        return joined[..., first - chunks.start * size : last - chunks.start * size]

    decoder = grid.ChunkDecoder(space, latents)
    decoded: OrderedDict[int, np.ndarray] = OrderedDict()

    def read_decoded(start: int, frames: int) -> np.ndarray:
        out = np.zeros((source.channels, frames), np.float32)
        for chunk in grid.chunks_covering(info, start, start + frames):
            if chunk not in decoded:
                decoded[chunk] = decoder.decode(chunk)
                if len(decoded) > 4:
                    decoded.popitem(last=False)
            begin, end = grid.chunk_samples(info, chunk)
            low, high = max(start, begin), min(start + frames, end)
            out[:, low - start : high - start] = decoded[chunk][:, low - begin : high - begin]
        return out

    if own_rate == rate:
        return read_decoded
    frames = source.frames * own_rate // rate + info.chunk_frames * info.hop
    return ResampledReader(read_decoded, frames=frames, from_rate=own_rate, to_rate=rate).read


def _collected(
    read: Read, start: int, stop: int, number: int, passes: int
) -> Generator[Progress, None, np.ndarray]:
    parts = []
    for at in range(start, stop, _STEP):
        yield Progress(number + (at - start) / (stop - start), passes, tr("Measuring linearity"))
        parts.append(read(at, min(_STEP, stop - at)))
    return np.concatenate(parts, axis=1)


def _likeness(audio: np.ndarray, truth: np.ndarray, edges: Sequence[float], rate: int) -> Likeness:
    # A channel in which nothing sounds cannot be right or wrong.
    heard = [channel for channel in range(len(truth)) if _rms(truth[channel]) >= _QUIET]
    audio, truth = audio[heard], truth[heard]
    return Likeness(
        float(np.clip(fidelity.si_sdr_db(audio, truth), -99.0, 150.0)),
        fidelity.level_error_db(audio, truth),
        tuple(
            db if math.isnan(db) else float(np.clip(db, -99.0, 150.0))
            for db in fidelity.band_si_sdr_db(audio, truth, edges, sample_rate=rate)
        ),
    )


def _rms(audio: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(audio, dtype=np.float64)))) if audio.size else 0.0
