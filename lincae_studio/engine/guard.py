"""The loudness guard: a decoder's mistakes must not reach the loudspeakers at full level.

What a render should sound like is known, because the signed sum of the recordings is what it stands for.
"""

from __future__ import annotations

import math

import numpy as np

from lincae_studio.units import gain_to_db

MARGIN = 2.0
"""How many times as loud as the arithmetic a render may be: 6 dB."""

PEAK_MARGIN = 4.0
RMS_FLOOR, PEAK_FLOOR = 0.01, 0.1
"""What is softer than this does no harm, whatever was expected: -40 dBFS RMS, -20 dBFS peak."""

HOLD_SECONDS = 0.3
RELEASE_DB_PER_SECOND = 20.0
_ATTACK = 64
_NOTICEABLE = 0.7


class LoudnessGuard:
    """Turns a render down where it is far louder than plain arithmetic; silences what is no number.

    A gain, never a clipper: the sound keeps its shape. Feed it stretches in the order in which they sound.

    Attributes:
        gain: in force at the end of the last stretch, linear, at most 1
        acted: whether it has turned anything down by 3 dB or more since `reset`
        broken: whether it has met values that are no numbers since `reset`
    """

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self.reset()

    def reset(self) -> None:
        """Forget everything, as when another project is played."""
        self.gain = 1.0
        self.acted = self.broken = False
        self._rms = self._peak = 0.0

    @property
    def reduction_db(self) -> float:
        """How much is taken off now, dB, 0 or less."""
        return gain_to_db(self.gain)

    def apply(self, rendered: np.ndarray, expected: np.ndarray) -> np.ndarray:
        """What may be heard of a stretch `[channels, samples]`, given the arithmetic it stands for."""
        count = rendered.shape[1]
        if not np.isfinite(rendered).all():
            self.broken, self.gain = True, 0.0
            return np.zeros_like(rendered)
        decay = math.exp(-count / (HOLD_SECONDS * self._rate))
        self._rms = max(_rms(expected), self._rms * decay)
        self._peak = max(_peak(expected), self._peak * decay)
        rms, peak = _rms(rendered), _peak(rendered)
        wanted = min(
            1.0,
            max(MARGIN * self._rms, RMS_FLOOR) / max(rms, 1e-9),
            max(PEAK_MARGIN * self._peak, PEAK_FLOOR) / max(peak, 1e-9),
        )
        before = self.gain
        if wanted >= 1.0 and before >= 1.0:
            return rendered
        if wanted < before:
            # Down at once: the ramp only avoids a click.
            ramp = np.full(count, wanted, np.float32)
            edge = min(_ATTACK, count)
            ramp[:edge] = np.linspace(min(before, 2 * wanted), wanted, edge, dtype=np.float32)
            self.gain = wanted
        else:
            most = max(before, 1e-3) * 10 ** (RELEASE_DB_PER_SECOND / 20 * count / self._rate)
            self.gain = min(wanted, most)
            ramp = np.linspace(before, self.gain, count, dtype=np.float32)
        self.acted = self.acted or wanted < _NOTICEABLE
        return rendered * ramp


def _rms(audio: np.ndarray) -> float:
    """Of the loudest channel; 0 where it is not finite."""
    power = float(np.square(audio, dtype=np.float64).mean(axis=1).max()) if audio.size else 0.0
    return math.sqrt(power) if math.isfinite(power) else 0.0


def _peak(audio: np.ndarray) -> float:
    peak = float(np.abs(audio).max()) if audio.size else 0.0
    return peak if math.isfinite(peak) else 0.0
