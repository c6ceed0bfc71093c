"""Reading a recording at positions between its samples: delay, drift, and their course through a mix."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from lincae_studio.audio.recording import Read

# At the double rate everything lies in the lower half of the spectrum, where a short kernel is exact.
_HALF = 10
_PHASES = 1024
_BETA = 11.0
_LONG_HALF = 256
_LONG_BETA = 14.0
_STEP = 1 << 14
INEXACT_ABOVE = 0.4955
"""Share of the sample rate above which what lies between samples is more than a hair too soft."""


def sinc_taps(fraction: float) -> np.ndarray:
    """Float64 taps of a delay by `-fraction` samples: tap k weighs the sample at `k - 255`."""
    at = np.arange(-_LONG_HALF + 1, _LONG_HALF + 1) - fraction
    if fraction == 0.0:
        return (at == 0).astype(float)
    taps = np.sinc(at) * np.i0(_LONG_BETA * np.sqrt(np.clip(1 - (at / _LONG_HALF) ** 2, 0, None)))
    return np.asarray(taps / taps.sum())


@cache
def _table() -> tuple[np.ndarray, np.ndarray]:
    """Windowed sincs for `_PHASES` fractions, and the differences to the next one, float32."""
    fractions = np.arange(_PHASES + 1)[:, None] / _PHASES
    at = np.arange(-_HALF + 1, _HALF + 1)[None, :] - fractions
    taps = np.sinc(at) * np.i0(_BETA * np.sqrt(np.clip(1 - (at / _HALF) ** 2, 0, None)))
    taps /= taps.sum(axis=1, keepdims=True)
    return taps[:-1].astype(np.float32), np.diff(taps, axis=0).astype(np.float32)


def interpolate(read: Read, positions: np.ndarray) -> np.ndarray:
    """Audio `[channels, n]` at ascending positions `[n]` in samples: windowed sinc interpolation."""
    parts = []
    table, slope = _table()
    for begin in range(0, len(positions), _STEP):
        at = 2.0 * positions[begin : begin + _STEP]
        whole = np.floor(at).astype(np.int64)
        first = int(whole[0]) - _HALF + 1
        audio = _at_double_rate(read, first, int(whole[-1]) + _HALF + 1 - first)
        phase = (at - whole) * _PHASES
        index = phase.astype(np.int64)
        weights = table[index] + slope[index] * (phase - index)[:, None].astype(np.float32)
        stretches = np.lib.stride_tricks.sliding_window_view(audio, 2 * _HALF, axis=1)
        parts.append(np.einsum("cnk,nk->cn", stretches[:, whole - int(whole[0])], weights, optimize=False))
    return np.concatenate(parts, axis=1) if parts else read(0, 0)


def _at_double_rate(read: Read, start: int, frames: int) -> np.ndarray:
    """Float32 `[channels, frames]` from half a sample times `start` on, half a sample apart."""
    first = start // 2
    count = -(-(start + frames) // 2) - first
    audio = _with_reach(read, first, count)
    doubled = np.stack([audio[:, _LONG_HALF - 1 :][:, :count], _between(audio, 0.5)], axis=2)
    return doubled.reshape(len(doubled), -1)[:, start - 2 * first :][:, :frames]


def shift(read: Read, start: float, frames: int) -> np.ndarray:
    """Float32 `[channels, frames]` from the fractional position `start` on."""
    whole = int(np.floor(start))
    fraction = start - whole
    return read(whole, frames) if fraction == 0.0 else _between(_with_reach(read, whole, frames), fraction)


def _with_reach(read: Read, start: int, frames: int) -> np.ndarray:
    """Samples, and those around them that have a say in what lies between."""
    return read(start - _LONG_HALF + 1, frames + 2 * _LONG_HALF - 1)


def _between(audio: np.ndarray, fraction: float) -> np.ndarray:
    """Float32 `[channels, frames]` a fraction after every sample, from what `_with_reach` read."""
    from scipy.signal import oaconvolve

    taps = sinc_taps(fraction)[::-1]
    return oaconvolve(audio.astype(np.float64), taps[None], mode="valid", axes=1).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Warp:
    """Which position of the rest sounds at which sample of the mix.

    `position(n) = (n - offset) * (1 + drift) + bend(n)`

    Attributes:
        bends: (sample of the mix, extra samples), joined by straight lines
    """

    offset: float
    drift: float = 0.0
    bends: tuple[tuple[float, float], ...] = ()

    @staticmethod
    def of_line(lag: float, slope: float) -> Warp:
        """The warp `position(n) = n + lag + slope * n`."""
        return Warp(-lag / (1.0 + slope), slope)

    @property
    def between_samples(self) -> bool:
        """Whether it asks for what lies between the samples of the rest."""
        return bool(self.drift or self.bends or self.offset % 1.0)

    def at(self, samples: np.ndarray) -> np.ndarray:
        """Positions `[n]` in the rest of samples `[n]` of the mix."""
        position = samples - self.offset
        if self.drift:
            position = position * (1.0 + self.drift)
        return position + self.bend(samples) if self.bends else position

    def bend(self, samples: np.ndarray) -> np.ndarray:
        """What the bends add to the line; beyond the first and the last they go on as they were."""
        if len(self.bends) < 2:
            return np.full(len(samples), self.bends[0][1] if self.bends else 0.0)
        times, values = (np.array(column) for column in zip(*self.bends, strict=True))
        slopes = np.diff(values)[[0, -1]] / np.diff(times)[[0, -1]]
        before, after = np.minimum(samples - times[0], 0.0), np.maximum(samples - times[-1], 0.0)
        return np.interp(samples, times, values) + slopes[0] * before + slopes[1] * after

    def advanced(self, delay: float, stretch: float) -> Warp:
        """The warp with `delay + stretch * n` added to its positions."""
        slope = self.drift + stretch
        lag = -self.offset * (1.0 + self.drift) + delay
        return replace(self, offset=-lag / (1.0 + slope), drift=slope)

    def read(self, read: Read, start: int, frames: int) -> np.ndarray:
        """Float32 `[channels, frames]` from sample `start` of the mix on."""
        if not self.drift and not self.bends:
            return shift(read, start - self.offset, frames)
        return interpolate(read, self.at(np.arange(start, start + frames, dtype=np.float64)))
