"""A gain that follows the mix: what a limiter in one of two recordings did, found again and undone."""

from __future__ import annotations

import numpy as np

from lincae_studio.audio.matching import smooth_power, stft

SIZE, HOP = 2048, 512
_GROUP, _SMOOTH, _DOUBT = 8, 21, 6.0
_PRIOR = np.float32(100.0)
_LEAST = 0.008
# Depth of the null without tracking, dB, and the share of what tracking should take out that it has to.
_DEEP = (10.0, 20.0), (0.1, 0.7)


def gain_curve(mix: np.ndarray, rest: np.ndarray, *, sweeps: int = 6) -> np.ndarray:
    """Gain `[frames]` of the rest in spectra `[channels, frames, bins]`.

    One gain for all channels: limiters are linked. It departs from 1 only where two halves of the bins say
    the same, so that it follows a limiter but not the wanted source.
    """
    return _fitted(mix[..., : _bins(rest)], rest[..., : _bins(rest)], sweeps=sweeps)


def _fitted(mix: np.ndarray, rest: np.ndarray, *, sweeps: int = 6) -> np.ndarray:
    from scipy.ndimage import uniform_filter1d

    own = np.square(rest.real) + np.square(rest.imag)
    cross = (mix * rest.conj()).real
    power = smooth_power(rest)
    floor = np.float32(1e-9 * float(power.mean()) + 1e-30)
    half = np.arange(rest.shape[2]) // _GROUP % 2 == 1
    halves = np.stack((half, ~half), axis=1).astype(np.float32)
    gain = np.ones(rest.shape[1], np.float32)
    for step in range(sweeps):
        left = smooth_power(mix - gain[:, None] * rest)
        weight = 1.0 / (left + np.float32(10.0 ** -(1 + 0.8 * step)) * power + floor)
        above = (weight * cross).sum(axis=0) @ halves
        below = (weight * own).sum(axis=0) @ halves
        gain = (above.sum(axis=1) + _PRIOR) / (below.sum(axis=1) + _PRIOR)
    each = (above + _PRIOR / 2) / (below + _PRIOR / 2)
    doubt = uniform_filter1d(np.square(each[:, 0] - each[:, 1]) / 4.0, _SMOOTH, mode="nearest")
    change = uniform_filter1d(np.square(gain - 1.0), _SMOOTH, mode="nearest")
    keep = np.clip(1.0 - _DOUBT * doubt / (change + 1e-12), 0.0, 1.0)
    return np.clip(1.0 + keep * (gain - 1.0), 0.0, 4.0)


def _bins(spectra: np.ndarray) -> int:
    """How many bins the gain curve is fitted to: the lower two fifths."""
    return spectra.shape[2] * 2 // 5


def tracked(mix: np.ndarray, rest: np.ndarray) -> np.ndarray:
    """The rest `[channels, samples]` with the gain that makes it cancel best at each moment."""
    pad = ((0, 0), (SIZE, SIZE))
    spectra = [stft(np.pad(part, pad), SIZE, hop=HOP) for part in (mix, rest)]
    gain = gain_curve(*spectra)
    middles = np.arange(len(gain)) * HOP - SIZE / 2
    return (rest * np.interp(np.arange(rest.shape[1]), middles, gain)).astype(np.float32)


def helps(mix: list[np.ndarray], rest: list[np.ndarray]) -> bool:
    """Whether the gain moves, and takes power out of bins it was not fitted to.

    By as much as it should if the rest really changed its level: what only looks so does not. An encoder's
    noise hides some of that, but where the recordings cancel deeply there is none.
    """
    squared, reduced, expected, frames = 0.0, 0.0, 0.0, 0
    nulls = []
    for pair in zip(mix, rest, strict=True):
        m, r = (stft(part, SIZE, hop=HOP) for part in pair)
        bins = np.arange(_bins(r))
        tested = bins // _GROUP % 3 == 2
        gain = _fitted(m[..., bins[~tested]], r[..., bins[~tested]])
        left, own = (smooth_power(part)[..., bins[tested]] for part in (m - r, r))
        nulls.append(10.0 * float(np.log10(np.clip(left / (own + np.float32(1e-12)), 1e-9, 1.0)).mean()))
        frames += len(gain)
        squared += float(np.square(gain - 1.0).sum())
        moved = np.abs(gain - 1.0) > _LEAST
        gain = gain[moved, None]
        a, b = (part[:, moved][..., bins[tested]] for part in (m, r))
        # Weighed like the fit, or the wanted source would drown what a change of level does.
        weight = 1.0 / (smooth_power(a - b) + np.float32(1e-3) * smooth_power(b) + np.float32(1e-12))
        reduced += float((weight * (np.abs(a - b) ** 2 - np.abs(a - gain * b) ** 2)).sum())
        expected += float((weight * np.square(gain - 1.0) * np.abs(b) ** 2).sum())
    share = np.interp(-np.mean(nulls), *_DEEP)
    return bool(squared > frames * _LEAST**2 and reduced > share * expected)
