"""How linear a codec is: sums, differences and scales of latents against those of sounds.

Notation: encoder f, decoder g, recentred latents z(x) = f(x) - f(0), decoding D(z) = g(z + f(0)).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.codec.base import Codec
from lincae_studio.codec.grid import decode_all, encode_all, frames_reached
from lincae_studio.evaluation import metrics
from lincae_studio.latent.algebra import LatentSpace, combine

if TYPE_CHECKING:
    from torch import Tensor

GAINS = (-1.0, 0.1, 0.5, 2.0)


@dataclass(frozen=True, slots=True)
class Score:
    """A comparison with the truth.

    Attributes:
        si_sdr_db, snr_db, level_error_db, log_mel: see `evaluation.metrics`
        level_difference_db: of the RMS levels; unlike the fitted gain it counts sounds whose level is right
            but whose waveform is not kept
        frame_correlation: of the estimate minus that of the truth
    """

    si_sdr_db: float
    snr_db: float
    level_error_db: float
    log_mel: float
    level_difference_db: float
    frame_correlation: float


@dataclass(frozen=True, slots=True)
class Linearity:
    """Figures of a codec on one set of sources that sound together; see METRICS in the documentation.

    Attributes:
        reconstruction: D(z(x)) with x, of every source
        mix_reconstruction: the same of the mix
        homogeneity: D(a z(mix)) with a mix, by gain a
        scale_equivariance_db: SNR of D(a z(mix)) with a D(z(mix)), the worst of all gains
        additivity: D(sum of z) with the sum of the sources
        additivity_decoded: D(sum of z) with D(z(mix)); never to be quoted alone
        mix_rate: multi-resolution STFT distance of D(sum of z) over that of D(z(mix)); below 1: the latent
            route beats encoding the mix
        encoder_additivity: |sum of z - z(mix)|² / |z(mix)|²
        subtraction_raw: g(f(mix) - f(rest)) with the true source, of every source
        subtraction: D(z(mix) - z(rest)) with the true source, of every source
        decode_then_subtract: D(z(mix)) - D(z(rest)) with the true source, of every source
        tax_db: SI-SDR of the reconstruction minus that of the subtraction, of every source
    """

    reconstruction: tuple[Score, ...]
    mix_reconstruction: Score
    homogeneity: dict[float, Score]
    scale_equivariance_db: float
    additivity: Score
    additivity_decoded: Score
    mix_rate: float
    encoder_additivity: float
    subtraction_raw: tuple[Score, ...]
    subtraction: tuple[Score, ...]
    decode_then_subtract: tuple[Score, ...]

    @property
    def tax_db(self) -> tuple[float, ...]:
        return tuple(
            whole.si_sdr_db - left.si_sdr_db
            for whole, left in zip(self.reconstruction, self.subtraction, strict=True)
        )


class Round:
    """Whole signals through a latent space, on the chunk grid as in a render."""

    def __init__(self, space: LatentSpace) -> None:
        self._space = space

    def encode(self, audio: np.ndarray) -> np.ndarray:
        """Recentred latents of audio `[channels, samples]` that begins at sample 0 of the timeline."""
        return np.concatenate(list(self.encoded(audio)), axis=2)

    def decode(self, latents: np.ndarray, *, samples: int) -> np.ndarray:
        """Audio `[channels, samples]` of what `encode` gave for as many samples."""
        return np.concatenate(list(self.decoded(latents, samples=samples)), axis=1)

    def encoded(self, audio: np.ndarray) -> Iterator[np.ndarray]:
        """What `encode` gives, chunk by chunk."""

        def read(start: int, samples: int) -> np.ndarray:
            return _window(audio, start, start + samples)

        return encode_all(self._space, read, start_sample=0, stop_sample=audio.shape[1])

    def decoded(self, latents: np.ndarray, *, samples: int) -> Iterator[np.ndarray]:
        """What `decode` gives, chunk by chunk."""
        first, _ = frames_reached(self._space.info, 0, samples)

        def read(start: int, stop: int) -> np.ndarray:
            return _window(latents, start - first, stop - first)

        return decode_all(self._space, read, start_sample=0, stop_sample=samples)


def compare(estimate: np.ndarray, truth: np.ndarray, *, sample_rate: int) -> Score:
    """All figures of one comparison of audio `[channels, samples]`."""
    return Score(
        metrics.si_sdr_db(estimate, truth),
        metrics.snr_db(estimate, truth),
        metrics.level_error_db(estimate, truth),
        metrics.log_mel_distance(estimate, truth, sample_rate=sample_rate),
        metrics.level_difference_db(estimate, truth),
        metrics.excess_frame_correlation(estimate, truth, sample_rate=sample_rate),
    )


def measure(
    codec: Codec,
    sources: Sequence[np.ndarray],
    *,
    sample_rate: int,
    device: str = "cpu",
    gains: Sequence[float] = GAINS,
) -> Linearity:
    """Measure a codec on sources `[channels, samples]` that sound together, at the codec's rate in Hz.

    `ValueError` when there are fewer than two sources or the rate is not the codec's.
    """
    if len(sources) < 2:
        raise ValueError("sums and differences take at least two sources")
    if codec.info.sample_rate not in (None, sample_rate):
        raise ValueError(f"{codec.info.id} works at {codec.info.sample_rate} Hz, not {sample_rate}")
    around = Round(LatentSpace(codec, device=device))
    plain = Round(Unrecentred(codec, device=device))
    parts = [np.asarray(source, np.float32) for source in sources]
    mix = np.stack(parts).sum(axis=0)
    samples = mix.shape[1]

    def decode(latents: np.ndarray) -> np.ndarray:
        return around.decode(latents, samples=samples)

    def score(estimate: np.ndarray, truth: np.ndarray) -> Score:
        return compare(estimate, truth, sample_rate=sample_rate)

    latents = [around.encode(part) for part in parts]
    mix_latents = around.encode(mix)
    decoded_mix = decode(mix_latents)
    summed = combine([(1.0, item) for item in latents])
    decoded_sum = decode(summed)
    scaled = {gain: decode(combine([(gain, mix_latents)])) for gain in gains}
    differences, raw, late = [], [], []
    for part in parts:
        rest = mix - part
        rest_latents = around.encode(rest)
        difference = combine([(1.0, mix_latents), (-1.0, rest_latents)])
        differences.append(score(decode(difference), part))
        # The origins of the two cancel: the raw difference is the same, decoded without an origin.
        raw.append(score(plain.decode(difference, samples=samples), part))
        late.append(score(decoded_mix - decode(rest_latents), part))
    distance = metrics.multi_resolution_stft(decoded_mix, mix)
    return Linearity(
        reconstruction=tuple(score(decode(item), part) for item, part in zip(latents, parts, strict=True)),
        mix_reconstruction=score(decoded_mix, mix),
        homogeneity={gain: score(audio, np.float32(gain) * mix) for gain, audio in scaled.items()},
        scale_equivariance_db=min(
            metrics.snr_db(audio, np.float32(gain) * decoded_mix) for gain, audio in scaled.items()
        ),
        additivity=score(decoded_sum, mix),
        additivity_decoded=score(decoded_sum, decoded_mix),
        mix_rate=metrics.multi_resolution_stft(decoded_sum, mix) / distance if distance else 1.0,
        encoder_additivity=_energy(summed - mix_latents) / max(_energy(mix_latents), 1e-30),
        subtraction_raw=tuple(raw),
        subtraction=tuple(differences),
        decode_then_subtract=tuple(late),
    )


class Unrecentred(LatentSpace):
    """The codec as it is, without an origin."""

    def _origin(self, frames: int) -> Tensor | None:
        return None


def _window(array: np.ndarray, start: int, stop: int) -> np.ndarray:
    """`array[..., start:stop]` with zeros where there is nothing."""
    out = np.zeros((*array.shape[:-1], stop - start), array.dtype)
    low, high = max(start, 0), min(stop, array.shape[-1])
    if low < high:
        out[..., low - start : high - start] = array[..., low:high]
    return out


def _energy(array: np.ndarray) -> float:
    return float(np.sum(np.square(array, dtype=np.float64)))
