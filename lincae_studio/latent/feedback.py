"""Feedback shaping: an output fed back through a band-pass, and a limiter that keeps it safe."""

from __future__ import annotations

import numpy as np

LOOKAHEAD = 64
_RELEASE_SECONDS = 0.12


class BandPass:
    """A second-order band-pass with a gain of one at its centre that keeps its state between blocks.

    Coefficients after the Audio EQ Cookbook (Bristow-Johnson). Linear; changing it while it runs is allowed.

    Attributes:
        centre: Hz
        q: centre over bandwidth
    """

    def __init__(self, *, centre: float, q: float, sample_rate: int, channels: int) -> None:
        self._rate = sample_rate
        self._state = np.zeros((channels, 2))
        self.set(centre=centre, q=q)

    def set(self, *, centre: float, q: float) -> None:
        """Move it; out of range becomes the nearest that is possible."""
        self.centre = min(max(centre, 20.0), 0.45 * self._rate)
        self.q = min(max(q, 0.1), 50.0)
        omega = 2 * np.pi * self.centre / self._rate
        alpha = np.sin(omega) / (2 * self.q)
        self._b = np.array([alpha, 0.0, -alpha]) / (1 + alpha)
        self._a = np.array([1 + alpha, -2 * np.cos(omega), 1 - alpha]) / (1 + alpha)

    def process(self, audio: np.ndarray) -> np.ndarray:
        """A block `[channels, samples]`."""
        from scipy.signal import lfilter

        out, self._state = lfilter(self._b, self._a, audio, axis=1, zi=self._state)
        return out.astype(np.float32)


class Limiter:
    """No sample above the ceiling, whatever comes in; exactly a delay while nothing is that loud.

    It looks `LOOKAHEAD` samples ahead, turns down in time, and lets go slowly. Samples that are no numbers
    become silence.

    Attributes:
        delay: samples between input and output
        reduction_db: how much the last block was turned down at most, dB
    """

    delay = LOOKAHEAD

    def __init__(self, *, ceiling: float, sample_rate: int, channels: int) -> None:
        self.ceiling = ceiling
        self.reduction_db = 0.0
        self._held = np.zeros((channels, LOOKAHEAD), np.float32)
        self._needed = np.ones(LOOKAHEAD)
        self._gains = np.ones(LOOKAHEAD - 1)
        self._keep = float(np.exp(-1.0 / (_RELEASE_SECONDS * sample_rate)))

    def process(self, audio: np.ndarray) -> np.ndarray:
        """A block `[channels, samples]`, `delay` samples late."""
        samples = audio.shape[1]
        if not samples:
            return np.zeros(audio.shape, np.float32)
        audio = np.nan_to_num(audio, nan=0.0, posinf=0.0, neginf=0.0).astype(np.float32)
        joined = np.concatenate([self._held, audio], axis=1)
        needed = np.minimum(1.0, self.ceiling / np.maximum(np.abs(audio).max(axis=0), 1e-9))
        # The gain of a sample is a mean of minima that all reach over it: never more than it needs.
        windows = np.lib.stride_tricks.sliding_window_view(
            np.concatenate([self._needed, needed]), LOOKAHEAD + 1
        )
        slow = np.concatenate([self._gains, self._released(windows.min(axis=1))])
        if slow.min() < 1.0:
            gains = np.lib.stride_tricks.sliding_window_view(slow, LOOKAHEAD).mean(axis=1)
        else:
            gains = np.ones(samples)
        self._held = joined[:, samples:]
        self._needed = np.concatenate([self._needed, needed])[-LOOKAHEAD:]
        self._gains = slow[-(LOOKAHEAD - 1) :]
        self.reduction_db = float(-20 * np.log10(max(gains.min(), 1e-9)))
        out = (joined[:, :samples] * gains).astype(np.float32)
        return np.clip(out, -self.ceiling, self.ceiling)  # of the last bit of rounding

    def _released(self, least: np.ndarray) -> np.ndarray:
        """Gains that fall at once and rise slowly."""
        gain = float(self._gains[-1])
        if gain >= 1.0 and least.min() >= 1.0:
            return least
        out = np.empty(len(least))
        for index, wanted in enumerate(least.tolist()):
            gain = min(wanted, 1.0 - (1.0 - gain) * self._keep)
            gain = 1.0 if gain > 1.0 - 1e-6 else gain
            out[index] = gain
        return out
