"""How much of each place of a spectrogram belongs to the wanted source: a rule learnt from examples.

R is what is left of a mix, A what was taken out of it; where the two recordings were mastered or encoded
differently, R holds a remainder of A. A place of R is weighed by what is known of its neighbourhood: the
levels of R and A there and around it, how they compare with the whole song, and whether both move together.
Two small layers turn that into a share between 0 and 1. They were fitted by `packaging/fit_refinement.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from lincae_studio import paths
from lincae_studio.audio import matching

SIZE, HOP = 4096, 1024
# Frames to either side that have a say in a share.
REACH = 22
# A place, its neighbours, and what is around them: frames and bins.
_NEAR, _TONE, _CLICK, _BAND, _WIDE, _LONG = (3, 3), (1, 9), (5, 1), (3, 15), (9, 41), (43, 63)
_FLOOR_OF, _FLOOR_MEAN, _EVERY = (15, 5), (9, 5), 4
AROUND = 64
_QUANTILES, _QUANTILE_BINS = (0.1, 0.5, 0.9), 61
_TINY = np.float32(1e-9)
_LIMIT = 6.0
FEATURES = 26


@dataclass(frozen=True, eq=False, slots=True)
class Song:
    """What is known of a whole song, for each channel.

    Attributes:
        ratios: low, middle and high quantile of log10 power of R over A `[channels, 3, bins]`
        left, taken: mean power of R and A `[channels]`
        remainder: share of A that R holds for certain `[channels, bins]`; see `matching.unexplained`
        trust: how far that is to be believed `[channels, bins]`
    """

    ratios: np.ndarray
    left: np.ndarray
    taken: np.ndarray
    remainder: np.ndarray
    trust: np.ndarray

    def at(self, bins: slice) -> Song:
        """What is known of some of the bins."""
        cut = (self.ratios[..., bins], self.left, self.taken, self.remainder[:, bins], self.trust[:, bins])
        return Song(*cut)

    @staticmethod
    def of(left: np.ndarray, taken: np.ndarray) -> Song:
        """From powers of R and A `[channels, frames, bins]`."""
        from scipy.ndimage import uniform_filter1d

        ratios = []
        for own, other in zip(left, taken, strict=True):
            found = np.quantile(_log(_mean(own, _NEAR)) - _log(_mean(other, _BAND)), _QUANTILES, axis=0)
            ratios.append(uniform_filter1d(found, _QUANTILE_BINS, axis=1, mode="nearest"))
        found = matching.unexplained(left, matching.spread(taken))
        return Song(
            np.array(ratios, np.float32),
            left.mean(axis=(1, 2)),
            taken.mean(axis=(1, 2)),
            found.share.astype(np.float32),
            found.trust.astype(np.float32),
        )


def shares(
    left: np.ndarray,
    taken: np.ndarray,
    cross: np.ndarray,
    song: Song,
    *,
    rate: int,
    inner: slice,
    bins: slice = slice(None),
) -> np.ndarray:
    """Float32 `[channels, frames, bins]`, 0 to 1, of the frames `inner`.

    Args:
        left, taken: powers of R and A `[channels, frames, bins]` with square-root Hann windows
        cross: R times the conjugate of A
        inner: frames; `REACH` frames around them should be there
        bins: which of them all this is about; `AROUND` bins at either side of a part are less sure
    """
    rule = _rule()
    place = places(rate)[bins]
    found = []
    for channel in range(len(left)):
        known = features(left[channel], taken[channel], cross[channel], song, channel, place, inner)
        values = known.reshape(FEATURES, -1)
        out = np.empty(values.shape[1], np.float32)
        for start in range(0, len(out), 1 << 13):  # as much as stays in the processor's cache
            out[start : start + (1 << 13)] = rule(values[:, start : start + (1 << 13)])
        found.append(out.reshape(known.shape[1:]))
    return np.stack(found)


def places(rate: int) -> np.ndarray:
    """Where every bin `[bins]` lies for the ear, 0 to about 1."""
    return np.arcsinh(np.linspace(0.0, rate / 2.0, SIZE // 2 + 1) / 650.0) / 4.0


def features(
    left: np.ndarray,
    taken: np.ndarray,
    cross: np.ndarray,
    song: Song,
    channel: int,
    place: np.ndarray,
    inner: slice,
) -> np.ndarray:
    """What is known of the places of one channel, float32 `[FEATURES, frames, bins]`; mostly log10 ratios.

    `left`, `taken` and `cross` are `[frames, bins]`, `place` is `places` of the sample rate.
    """
    from scipy.ndimage import minimum_filter, uniform_filter

    r = {scale: _mean(left, scale) for scale in (_NEAR, _TONE, _CLICK, _BAND, _WIDE, _LONG)}
    a = {scale: _mean(taken, scale) for scale in (_NEAR, _BAND, _WIDE, _LONG)}
    near_over_band = _log(r[_NEAR]) - _log(a[_BAND])
    # What is always there, in a band of about half a second.
    floor = minimum_filter(near_over_band[:, ::_EVERY], _FLOOR_OF, mode="nearest")
    floor = uniform_filter(floor, _FLOOR_MEAN, mode="nearest")[inner]
    floor = np.repeat(floor, _EVERY, axis=1)[:, : left.shape[1]]
    real, imaginary = (
        uniform_filter(np.ascontiguousarray(part), _BAND, mode="nearest")[inner]
        for part in (cross.real, cross.imag)
    )
    remainder = song.remainder[channel]
    certain = _log(remainder * a[_BAND][inner])
    r_band, a_band = r[_BAND][inner], a[_BAND][inner]
    together = np.sqrt((np.square(real) + np.square(imaginary)) / (r_band * a_band + np.float32(1e-18)))
    in_phase = real / (a_band + _TINY) / (np.sqrt(r_band / (a_band + _TINY)) + np.float32(1e-4))
    own, other = _log(left[inner]), _log(taken[inner])
    log_r = {scale: _log(power[inner]) for scale, power in r.items()}
    log_a = {scale: _log(power[inner]) for scale, power in a.items()}
    ratio = near_over_band[inner]
    low, middle, high = song.ratios[channel]
    frames = ratio.shape[0]
    found = (
        own - log_r[_NEAR],
        log_r[_NEAR] - log_r[_BAND],
        log_r[_TONE] - log_r[_CLICK],
        log_r[_BAND] - log_r[_WIDE],
        log_r[_WIDE] - log_r[_LONG],
        ratio,
        own - other,
        other - log_a[_NEAR],
        log_a[_NEAR] - log_a[_BAND],
        log_a[_BAND] - log_a[_WIDE],
        log_a[_WIDE] - log_a[_LONG],
        ratio - floor,
        log_r[_WIDE] - log_a[_WIDE],
        ratio - low,
        ratio - middle,
        np.broadcast_to(low, (frames, len(low))),
        np.broadcast_to(high - middle, (frames, len(low))),
        together,
        in_phase,
        np.broadcast_to(place, (frames, len(place))),
        log_a[_BAND] - _log(song.taken[channel]),
        log_r[_NEAR] - _log(song.left[channel]),
        np.maximum(log_r[_BAND], -6.0) / 4.0,
        log_r[_NEAR] - certain,
        np.broadcast_to(np.log10(remainder + _TINY), (frames, len(low))),
        np.broadcast_to(song.trust[channel], (frames, len(low))),
    )
    out = np.empty((FEATURES, frames, left.shape[1]), np.float32)
    for row, values in zip(out, found, strict=True):
        np.clip(values, -_LIMIT, _LIMIT, out=row)
    return out


class _Rule:
    """Two layers of rectifiers over normalised features."""

    def __init__(self, tensors: dict[str, np.ndarray]) -> None:
        spread = tensors["spread"][:, None]
        # The normalisation is part of the first layer.
        self._first = np.ascontiguousarray((tensors["first"].T / spread).T, np.float32)
        self._first_bias = (tensors["first_bias"] - self._first @ tensors["mean"])[:, None]
        self._second, self._second_bias = tensors["second"], tensors["second_bias"][:, None]
        self._last, self._last_bias = tensors["last"], tensors["last_bias"]

    def __call__(self, features: np.ndarray) -> np.ndarray:
        """Shares `[places]` of features `[FEATURES, places]`."""
        hidden = self._first @ features
        hidden += self._first_bias
        np.maximum(hidden, 0.0, out=hidden)
        hidden = self._second @ hidden
        hidden += self._second_bias
        np.maximum(hidden, 0.0, out=hidden)
        value = (self._last @ hidden)[0] + self._last_bias
        return np.asarray(0.5 + 0.5 * np.tanh(0.5 * value), np.float32)


@cache
def _rule() -> _Rule:
    from safetensors.numpy import load_file

    return _Rule(load_file(paths.resources() / "refinement" / "rule.safetensors"))


def _mean(power: np.ndarray, scale: tuple[int, int]) -> np.ndarray:
    from scipy.ndimage import uniform_filter

    # The filter's running sum may fall below nothing by a rounding error.
    return np.maximum(uniform_filter(power, scale, mode="nearest"), 0.0)


def _log(power: np.ndarray) -> np.ndarray:
    return np.log10(np.asarray(power, np.float32) + _TINY)
