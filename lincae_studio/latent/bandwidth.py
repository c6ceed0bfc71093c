"""What a mix has above the end of the band of a recording that was cut off at the top.

MP3 and AAC leave out what lies above 16 kHz or so, and converting the sample rate takes off the last of it:
up there nothing of the rest can be subtracted, and all of it would stay. Whether what is heard there belongs
to the rest or to the wanted source is judged by whose level in the band below it rises and falls with.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

_LOWEST_HZ, _BELOW_HZ, _AROUND_HZ = 9_000.0, 3_000.0, 250.0
# By how many dB it has to fall within so many Hz, and from where on it does.
_STEEP_DB, _STEEP_HZ, _EDGE_DB = 25.0, 1_500.0, 3.0
# How much of the rest is left in the wanted source below: a low quantile of what there is, and a little more.
_REMAINDER, _SAFE = 0.15, 2.0
_ROUNDS, _FLOOR = 12, 0.01
# By how much the rest has to explain better what is up there than the wanted source alone would.
_BETTER = (0.1, 0.4)
_LEVEL_DB = (-40.0, -30.0)
_TINY = 1e-12


@dataclass(frozen=True, eq=False, slots=True)
class Beyond:
    """What lies above the end of a recording.

    Attributes:
        first: bin from which on the recording has nothing, or too little
        below: first bin of the band below by which is judged
        rest, wanted: level up there against that of the rest and of the wanted source below `[channels]`
        remainder: share of the rest below that is taken for the wanted source there, and is not `[channels]`
        belief: how far all this is to be believed `[channels]`
    """

    first: int
    below: int
    rest: np.ndarray
    wanted: np.ndarray
    remainder: np.ndarray
    belief: np.ndarray

    def shares(self, taken: np.ndarray, wanted: np.ndarray) -> np.ndarray:
        """Share of the wanted source from bin `first` on, float32 `[channels, frames, 1]`.

        From powers `[channels, frames, bins]` of what was taken out, and of the wanted source where it is
        known: below. The first and the last frame are judged with less around them than the others.
        """
        rest, source = (_level(power[..., self.below : self.first]) for power in (taken, wanted))
        source = self.wanted[:, None] * np.maximum(source - self.remainder[:, None] * rest, 0.0)
        share = (source + _TINY) / (source + self.rest[:, None] * rest + _TINY)
        return np.asarray(1.0 - self.belief[:, None] * (1.0 - share), np.float32)[..., None]


def _level(power: np.ndarray) -> np.ndarray:
    """Mean power `[channels, frames]` of bins `[channels, frames, bins]`, over three frames."""
    from scipy.ndimage import uniform_filter1d

    return np.maximum(uniform_filter1d(power.mean(axis=2, dtype=float), 3, axis=1, mode="nearest"), 0.0)


def end_of(power: np.ndarray, *, rate: int) -> int | None:
    """First bin above the end of a recording of mean power `[bins]`; None where it has none, or fades out."""
    from scipy.ndimage import uniform_filter1d

    hertz = rate / 2.0 / (len(power) - 1)
    steep, least = round(_STEEP_HZ / hertz), round(_LOWEST_HZ / hertz)
    decibels = 10.0 * np.log10(uniform_filter1d(power, max(1, round(_AROUND_HZ / hertz))) + _TINY)
    highest = np.maximum.accumulate(decibels[::-1])[::-1]
    falls = decibels[least - steep : -steep] - highest[least:] > _STEEP_DB
    if not falls.any():
        return None
    start = least - steep + int(np.argmax(falls))
    return start + int(np.argmax(decibels[start:] < decibels[start] - _EDGE_DB))


def beyond(
    left: np.ndarray, taken: np.ndarray, share: np.ndarray, *, rate: int, exact_to: float | None = None
) -> Beyond | None:
    """Judge from powers `[channels, frames, bins]` of R and A, and the wanted source's shares of R.

    None where the recording has no end, or nothing above it is believed to be its own. `exact_to` is the
    share of the rate above which it is inexact for another reason.
    """
    first = end_of(taken.mean(axis=(0, 1), dtype=float), rate=rate)
    if first is None and exact_to is not None:
        first = round(exact_to * 2.0 * (left.shape[2] - 1))
    if first is None:
        return None
    below = first - round(_BELOW_HZ / (rate / 2.0 / (left.shape[2] - 1)))
    above = left[..., first:].astype(float)
    mean = above.mean(axis=1, keepdims=True) + _TINY
    heard = _level(above / mean) + _TINY
    rest, source = (_level(power[..., below:first]) for power in (taken, share * left))
    # Of what is taken for the wanted source down there, some is a remainder of the rest.
    loud = rest >= np.median(rest, axis=1, keepdims=True)
    ratio = np.where(loud, source / (rest + _TINY), np.nan)
    remainder = _SAFE * np.nanquantile(ratio, _REMAINDER, axis=1)
    source = np.maximum(source - remainder[:, None] * rest, 0.0)
    found = np.array([_fitted(*both) for both in zip(heard, rest, source, strict=True)])
    # What is far softer than the rest below its end was never a part of it.
    level = 10.0 * np.log10(found[:, 0] * mean.mean(axis=(1, 2)) + _TINY)
    belief = found[:, 2] * np.interp(level, _LEVEL_DB, (0.0, 1.0))
    return Beyond(first, below, found[:, 0], found[:, 1], remainder, belief) if belief.any() else None


def _fitted(heard: np.ndarray, rest: np.ndarray, wanted: np.ndarray) -> tuple[float, float, float]:
    """How much of what is heard comes with the rest and with the wanted source, and how sure that is."""
    both, error = _explained(heard, np.stack([rest, wanted], axis=1))
    _, alone = _explained(heard, wanted[:, None])
    return both[0], both[1], float(np.interp(1.0 - error / (alone + _TINY), _BETTER, (0.0, 1.0)))


def _explained(heard: np.ndarray, parts: np.ndarray) -> tuple[np.ndarray, float]:
    """Factors of parts `[frames, parts]` whose sum comes close to what is heard, and the error of its log."""
    from scipy.optimize import nnls

    weight = 1.0 / heard
    for _ in range(_ROUNDS):
        # Errors count in proportion to what is expected.
        factors, _ = nnls((parts + _TINY) * weight[:, None], heard * weight)
        expected = parts @ factors + _FLOOR
        weight = 1.0 / expected
    return factors, float(np.var(np.log(heard) - np.log(expected)))
