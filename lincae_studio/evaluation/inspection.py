"""Looking into a codec's latent space: where stems, their sum and the mix lie, and what gains and sums do."""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from lincae_studio.codec.base import Codec
from lincae_studio.evaluation import linearity, metrics
from lincae_studio.evaluation.compare import Step
from lincae_studio.latent.algebra import LatentSpace, combine
from lincae_studio.wording import tr

GAINS_DB = tuple(range(-60, 13, 6))
MOST_SOURCES = 8
_CURVE_SECONDS = 4.0
_POINTS = 400


@dataclass(frozen=True, slots=True)
class Homogeneity:
    """What a gain on the way in does.

    Attributes:
        gain_db: gains
        decoded_db: level of D(a z) against D(z): the latents were scaled
        encoded_db: norm of z(a x) against that of z(x): the audio was scaled
        snr_db: of D(a z) against a D(z)
        flipped_db: SNR of D(−z) against −D(z): the sign
    """

    gain_db: tuple[float, ...]
    decoded_db: tuple[float, ...]
    encoded_db: tuple[float, ...]
    snr_db: tuple[float, ...]
    flipped_db: float


@dataclass(frozen=True, slots=True)
class Sums:
    """Sums of ever more sources.

    Attributes:
        count: of sources; beyond the stems they are repeated, moved in time
        additivity: |Σ z − z(Σ)|² / |z(Σ)|²
        si_sdr_db: of D(Σ z) against the sum
    """

    count: tuple[int, ...]
    additivity: tuple[float, ...]
    si_sdr_db: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Recentring:
    """What taking off the latents of silence does.

    Attributes:
        origin_share: |f(0)|² / |f(mix)|²
        additivity_raw, additivity: of sums without and with it
        subtraction_raw_db, subtraction_db: SI-SDR of a stem taken out of the mix
    """

    origin_share: float
    additivity_raw: float
    additivity: float
    subtraction_raw_db: float
    subtraction_db: float


@dataclass(frozen=True, slots=True)
class Inspection:
    """Everything about one codec on one set of stems.

    Attributes:
        names: of the stems; then 'sum' and 'mix'
        points: float32 `[names, frames, 3]` on the principal axes of the stems, their sum and the mix
        frames: float32 `[names, frames, latent_channels]`, what `points` show
        explained: share of the variance on each of the three axes
        seconds: of a frame of `points`
        additivity: |Σ z − z(mix)|² / |z(mix)|²: the encoder additivity of `lincae-studio evaluate`
        cosine: of the sum and the latents of the mix
        error_over_time: |Σ z − z(mix)|² / |z(mix)|² of every frame of `points`, of the mean power
        error_by_dimension: the same of every latent dimension
    """

    codec_id: str
    names: tuple[str, ...]
    points: np.ndarray
    frames: np.ndarray
    explained: tuple[float, float, float]
    seconds: float
    additivity: float
    cosine: float
    error_over_time: np.ndarray
    error_by_dimension: np.ndarray
    homogeneity: Homogeneity
    sums: Sums
    recentring: Recentring


def inspect(
    codec: Codec,
    sources: Sequence[np.ndarray],
    *,
    names: Sequence[str],
    source: int = 0,
    device: str = "cpu",
) -> Generator[Step, None, Inspection]:
    """Look at sources `[channels, samples]` at 44.1 kHz that sound together.

    `ValueError` when there are fewer than two.
    """
    if len(sources) < 2:
        raise ValueError("sums take at least two sources")
    space = LatentSpace(codec, device=device)
    around = linearity.Round(space)
    plain = linearity.Round(linearity.Unrecentred(codec, device=device))
    total = len(sources) + len(GAINS_DB) + MOST_SOURCES + 6
    mix = np.stack(sources).sum(axis=0)
    latents = []
    for done, audio in enumerate((*sources, mix)):
        latents.append(around.encode(audio))
        yield Step(done + 1, total, tr("Encoding the stems"))
    *parts, whole = latents
    summed = combine([(1.0, part) for part in parts])
    done = len(latents)
    short = [_middle(audio) for audio in sources]
    homogeneity = yield from _homogeneity(around, np.stack(short).sum(axis=0), done, total)
    done += len(GAINS_DB) + 1
    sums = yield from _sums(around, short, done, total)
    done += MOST_SOURCES - 1
    recentring = yield from _recentring(around, plain, short, source, done, total)
    thinned, stride = _thinned([*parts, summed, whole])
    points, explained = _points(thinned)
    off, energy = summed - whole, np.square(whole, dtype=np.float64)
    error = np.square(off, dtype=np.float64)
    frames = points.shape[1]
    over_time = error.sum(axis=(0, 1))[: frames * stride].reshape(frames, stride).sum(axis=1)
    mean_power = max(float(energy.sum()) / energy.shape[2] * stride, 1e-30)
    yield Step(total, total, tr("Principal axes"))
    return Inspection(
        codec.info.id,
        (*names, "sum", "mix"),
        points,
        thinned,
        explained,
        stride * codec.info.hop / (codec.info.sample_rate or 44100),
        _share(off, whole),
        _cosine(summed, whole),
        (over_time / mean_power).astype(np.float32),
        (error.sum(axis=(0, 2)) / np.maximum(energy.sum(axis=(0, 2)), 1e-30)).astype(np.float32),
        homogeneity,
        sums,
        recentring,
    )


def _homogeneity(
    around: linearity.Round, audio: np.ndarray, done: int, total: int
) -> Generator[Step, None, Homogeneity]:
    samples = audio.shape[1]
    latents = around.encode(audio)
    decoded = around.decode(latents, samples=samples)
    out, into, snr = [], [], []
    for index, db in enumerate(GAINS_DB):
        gain = np.float32(10 ** (db / 20))
        scaled = around.decode(combine([(float(gain), latents)]), samples=samples)
        out.append(_ratio_db(scaled, decoded))
        into.append(_ratio_db(around.encode(gain * audio), latents))
        snr.append(metrics.snr_db(scaled, gain * decoded))
        yield Step(done + index + 1, total, tr("Gains"))
    flipped = around.decode(combine([(-1.0, latents)]), samples=samples)
    yield Step(done + len(GAINS_DB) + 1, total, tr("Sign"))
    return Homogeneity(
        tuple(map(float, GAINS_DB)), tuple(out), tuple(into), tuple(snr), metrics.snr_db(flipped, -decoded)
    )


def _sums(
    around: linearity.Round, sources: Sequence[np.ndarray], done: int, total: int
) -> Generator[Step, None, Sums]:
    samples = sources[0].shape[1]
    sounds, latents = [], []
    counts, shares, scores = [], [], []
    for number in range(MOST_SOURCES):
        turn, index = divmod(number, len(sources))
        sound = np.roll(sources[index], turn * samples // 3 + turn * 997, axis=1)
        sounds.append(sound)
        latents.append(around.encode(sound))
        if number:
            truth = np.stack(sounds).sum(axis=0)
            added = combine([(1.0, part) for part in latents])
            counts.append(number + 1)
            whole = around.encode(truth)
            shares.append(_share(added - whole, whole))
            scores.append(metrics.si_sdr_db(around.decode(added, samples=samples), truth))
            yield Step(done + number, total, tr("Sums"))
    return Sums(tuple(counts), tuple(shares), tuple(scores))


def _recentring(
    around: linearity.Round,
    plain: linearity.Round,
    sources: Sequence[np.ndarray],
    source: int,
    done: int,
    total: int,
) -> Generator[Step, None, Recentring]:
    mix, samples = np.stack(sources).sum(axis=0), sources[0].shape[1]
    rest = mix - sources[source]
    silence = plain.encode(np.zeros_like(mix))
    raw = [plain.encode(sound) for sound in sources]
    whole = plain.encode(mix)
    yield Step(done + 1, total, tr("Recentring"))
    difference = combine([(1.0, around.encode(mix)), (-1.0, around.encode(rest))])
    recentred = [part - silence for part in raw]
    yield Step(done + 2, total, tr("Recentring"))
    return Recentring(
        _share(silence, whole),
        _share(combine([(1.0, part) for part in raw]) - whole, whole),
        _share(combine([(1.0, part) for part in recentred]) - (whole - silence), whole - silence),
        metrics.si_sdr_db(plain.decode(difference, samples=samples), sources[source]),
        metrics.si_sdr_db(around.decode(difference, samples=samples), sources[source]),
    )


def _thinned(series: Sequence[np.ndarray]) -> tuple[np.ndarray, int]:
    """Means of so many frames `[series, frames, latent_channels]` that few are left, and of how many."""
    stride = -(-series[0].shape[2] // _POINTS)
    frames = series[0].shape[2] // stride
    means = [
        item.mean(axis=0).T[: frames * stride].reshape(frames, stride, -1).mean(axis=1) for item in series
    ]
    return np.stack(means).astype(np.float32), stride


def _points(frames: np.ndarray) -> tuple[np.ndarray, tuple[float, float, float]]:
    """Frames `[series, frames, channels]` on their three principal axes, and the variance on each."""
    everything = frames.reshape(-1, frames.shape[2]).astype(np.float64)
    middle = everything.mean(axis=0)
    _, values, axes = np.linalg.svd(everything - middle, full_matrices=False)
    kept = np.zeros((3, everything.shape[1]))
    kept[: min(3, len(axes))] = axes[:3]
    power = np.square(values) / max(float(np.square(values).sum()), 1e-30)
    shares = [float(power[at]) if at < len(power) else 0.0 for at in range(3)]
    points = ((everything - middle) @ kept.T).reshape(*frames.shape[:2], 3).astype(np.float32)
    return points, (shares[0], shares[1], shares[2])


def _middle(audio: np.ndarray) -> np.ndarray:
    """One channel of the middle, `[1, samples]`."""
    wanted = min(audio.shape[1], round(_CURVE_SECONDS * 44100))
    start = (audio.shape[1] - wanted) // 2
    return np.ascontiguousarray(audio[:, start : start + wanted].mean(axis=0, keepdims=True))


def _share(part: np.ndarray, whole: np.ndarray) -> float:
    return _energy(part) / max(_energy(whole), 1e-30)


def _cosine(first: np.ndarray, second: np.ndarray) -> float:
    inner = float(np.sum(first.astype(np.float64) * second))
    return inner / max(math.sqrt(_energy(first) * _energy(second)), 1e-30)


def _ratio_db(found: np.ndarray, other: np.ndarray) -> float:
    return 10.0 * math.log10(max(_energy(found), 1e-30) / max(_energy(other), 1e-30))


def _energy(array: np.ndarray) -> float:
    return float(np.sum(np.square(array, dtype=np.float64)))
