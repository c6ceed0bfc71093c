"""The value of an envelope at any sample of the timeline.

Before its first point it has the value of that, after its last point the value of the last. In between it
goes evenly in dB ('linear'), along half a period of a cosine in dB ('smooth'), or stays until the next point
('hold'). Where the sign changes, or one of the ends is silence, there is no way in dB: it then goes in the
same shape in linear gain, through zero.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from lincae_studio.project.model import Envelope, EnvelopePoint
from lincae_studio.units import db_to_gain


@lru_cache(maxsize=256)
def _table(points: tuple[EnvelopePoint, ...]) -> tuple[np.ndarray, ...]:
    at = np.array([point.at for point in points], np.float64)
    level = np.array([point.gain_db for point in points])
    value = np.array([point.sign * db_to_gain(point.gain_db) for point in points])
    smooth = np.array([point.curve == "smooth" for point in points])
    # A stretch without change keeps the exact value of its ends.
    flat = np.array([point.curve == "hold" for point in points])
    flat[:-1] |= value[:-1] == value[1:]
    signs = np.sign(value)
    even = np.zeros(len(points), bool)
    even[:-1] = (signs[:-1] == signs[1:]) & (signs[:-1] != 0)
    return at, level, value, smooth, flat, even


def gain_at(envelope: Envelope, sample: float) -> float:
    """Linear signed gain at one sample."""
    return float(gains_at(envelope, np.array([sample]))[0])


def gains_at(envelope: Envelope, samples: np.ndarray) -> np.ndarray:
    """Linear signed gains float64 at timeline samples, which may have fractions; 1 without points.

    >>> ramp = Envelope((EnvelopePoint(0, 0.0), EnvelopePoint(100, -20.0)))
    >>> gains_at(ramp, np.array([-5, 0, 50, 100, 200])).round(4).tolist()
    [1.0, 1.0, 0.3162, 0.1, 0.1]
    """
    if not envelope.points:
        return np.ones(len(samples))
    at, level, value, smooth, flat, even = _table(envelope.points)
    index = np.searchsorted(at, samples, side="right") - 1
    inside = (index >= 0) & (index < len(at) - 1)
    index = np.clip(index, 0, len(at) - 1)
    result = value[index]
    inside &= ~flat[index]
    if inside.any():
        low = index[inside]
        high = low + 1
        t = (samples[inside] - at[low]) / (at[high] - at[low])
        t = np.where(smooth[low], 0.5 - 0.5 * np.cos(np.pi * t), t)
        moved = value[low] + (value[high] - value[low]) * t
        decibels = even[low]
        start, end = level[low][decibels], level[high][decibels]
        moved[decibels] = np.sign(value[low][decibels]) * 10.0 ** ((start + (end - start) * t[decibels]) / 20)
        result[inside] = moved
    return result


def frame_gains(envelope: Envelope, start: int, stop: int, *, frame_samples: float) -> np.ndarray:
    """Gains float64 `[stop - start]` of latent frames: the value in the middle of each.

    `frame_samples` is the length of a frame in samples of the timeline. What changes within a frame is
    heard as the frames' overlap smooths it: within about a frame of where it is drawn.
    """
    return gains_at(envelope, (np.arange(start, stop) + 0.5) * frame_samples)


def constant(envelope: Envelope) -> float | None:
    """The one gain that an envelope has everywhere; None when it changes."""
    if not envelope.points:
        return 1.0
    values = {point.sign * db_to_gain(point.gain_db) for point in envelope.points}
    return values.pop() if len(values) == 1 else None


def within(envelope: Envelope, start: int, stop: int) -> tuple[EnvelopePoint, ...]:
    """The points that make out an envelope in `[start, stop)`: equal ones sound alike there."""
    points = envelope.points
    if not points:
        return ()
    first = max((k for k, point in enumerate(points) if point.at <= start), default=0)
    last = min((k for k, point in enumerate(points) if point.at >= stop), default=len(points) - 1)
    kept = points[first : last + 1]
    if len({(point.gain_db, point.sign) for point in kept}) == 1:
        return (replace(kept[0], at=0, curve="linear"),)
    return kept
