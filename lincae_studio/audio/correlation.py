"""How much left and right have in common."""

from __future__ import annotations

import math

import numpy as np

WINDOW_SECONDS = 0.4
_SILENT = 1e-12


class CorrelationMeter:
    """Phase correlation of a stereo stream, over about the last 0.4 s.

    The correlation of both channels without removing their means, in an exponential window: 1 for mono,
    0 for unrelated channels, -1 where the sum to mono cancels.
    """

    def __init__(self, sample_rate: int) -> None:
        self._window = WINDOW_SECONDS * sample_rate
        self.reset()

    def reset(self) -> None:
        """Forget everything heard so far."""
        self._sums = np.zeros(3)

    def feed(self, block: np.ndarray) -> None:
        """Add float32 `[2, n]`."""
        left, right = block.astype(np.float64)
        decay = math.exp(-block.shape[1] / self._window)
        self._sums = decay * self._sums + (left @ right, left @ left, right @ right)

    @property
    def correlation(self) -> float:
        """-1 to 1; nan while one of the channels is silent."""
        both, left, right = self._sums
        if min(left, right) <= _SILENT:
            return math.nan
        return float(np.clip(both / math.sqrt(left * right), -1.0, 1.0))
