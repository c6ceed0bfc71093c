"""Figures that are functions of something: of a gain, of the number of sources, of frequency; and attacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lincae_studio.codec.base import Codec
from lincae_studio.evaluation import metrics
from lincae_studio.evaluation.linearity import Round
from lincae_studio.latent.algebra import LatentSpace, combine

GAINS = (-2.0, -1.0, -0.5, 0.05, 0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0)
BANDS = 32
_BURSTS = 12


@dataclass(frozen=True, slots=True)
class Count:
    """A sum of the latents of the first `sources` recordings, held against the sum of the sounds.

    Attributes:
        encoded_log_mel: what encoding that sum costs
    """

    sources: int
    si_sdr_db: float
    log_mel: float
    encoded_log_mel: float


@dataclass(frozen=True, slots=True)
class Curves:
    """Of one song.

    Attributes:
        si_sdr_db, level_error_db: of D(a z(mix)) against a mix, by gain a
        counts: of 1, 2, ... sources
        band_errors: log-mel distance of the reconstructions by band `[BANDS]`, from low to high
        length_error: samples too many
    """

    si_sdr_db: dict[float, float]
    level_error_db: dict[float, float]
    counts: tuple[Count, ...]
    band_errors: np.ndarray
    length_error: int


def measure(codec: Codec, sources: Sequence[np.ndarray], *, sample_rate: int, device: str = "cpu") -> Curves:
    """Curves of a codec on sources `[channels, samples]` that sound together."""
    around = Round(LatentSpace(codec, device=device))
    samples = sources[0].shape[1]

    def decode(latents: np.ndarray) -> np.ndarray:
        return around.decode(latents, samples=samples)

    def log_mel(estimate: np.ndarray, truth: np.ndarray) -> float:
        return metrics.log_mel_distance(estimate, truth, sample_rate=sample_rate)

    latents = [around.encode(source) for source in sources]
    decoded = [decode(item) for item in latents]
    counts = []
    for count in range(1, len(sources) + 1):
        mix = np.stack(sources[:count]).sum(axis=0)
        added = decode(combine([(1.0, item) for item in latents[:count]]))
        whole = around.encode(mix)
        counts.append(
            Count(count, metrics.si_sdr_db(added, mix), log_mel(added, mix), log_mel(decode(whole), mix))
        )
    scaled = {gain: decode(combine([(gain, whole)])) for gain in GAINS}
    return Curves(
        {gain: metrics.si_sdr_db(audio, np.float32(gain) * mix) for gain, audio in scaled.items()},
        {gain: metrics.level_error_db(audio, np.float32(gain) * mix) for gain, audio in scaled.items()},
        tuple(counts),
        np.mean(
            [
                metrics.log_mel_by_band(estimate, truth, sample_rate=sample_rate, bands=BANDS)
                for estimate, truth in zip(decoded, sources, strict=True)
            ],
            axis=0,
        ),
        metrics.length_error(decoded[0], expected=samples),
    )


def attacks(codec: Codec, *, sample_rate: int, device: str = "cpu") -> tuple[float, float]:
    """Mean energy before bursts of noise out of near silence, and mean level of the bursts, both in dB."""
    around = Round(LatentSpace(codec, device=device))
    found = []
    for seed in range(_BURSTS):
        rng = np.random.default_rng(seed)
        audio = 1e-4 * rng.standard_normal((1, sample_rate))
        at = sample_rate // 2 + 331 * seed
        length = min(4000, sample_rate - at)
        audio[0, at : at + length] += 0.3 * np.exp(-np.arange(length) / 600) * rng.standard_normal(length)
        audio = audio.astype(np.float32)
        decoded = around.decode(around.encode(audio), samples=audio.shape[1])
        found.append(metrics.attack(decoded, audio, at=at, sample_rate=sample_rate))
    before, level = np.mean(found, axis=0)
    return float(before), float(level)
