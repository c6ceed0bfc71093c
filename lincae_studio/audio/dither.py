"""From float samples to integers: rounding, TPDF dither and noise shaping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from lincae_studio.audio.output_format import Depth, Dither

LANE = 2048
"""Samples after which the error fed back starts anew: lanes are worked through side by side."""

# Error feedback that moves the noise to where hearing is dull at 44.1 and 48 kHz: the five-tap filter of
# S. Lipshitz, J. Vanderkooy and R. Wannamaker, Minimally Audible Noise Shaping, JAES 39 (1991).
_AUDIBLE = (2.033, -2.165, 1.959, -1.590, 0.6149)
# At higher rates there is room above hearing: two zeros at 0 Hz.
_HIGH_PASS = (2.0, -1.0)
_HIGH_RATE = 80_000


class Quantiser:
    """Turns float blocks into what libsndfile stores without further rounding; whatever their lengths,
    the samples are the same.

    `Quantiser(depth, channels, *, dither, sample_rate, seed)`: `dither` counts at 16 bits only; 24 bits are
    rounded and float is left as it is.
    """

    def __init__(
        self, depth: Depth, channels: int, *, dither: Dither = "tpdf", sample_rate: int = 44100, seed: int = 0
    ) -> None:
        self._depth, self._dither, self._channels = depth, dither, channels
        self._random = np.random.Generator(np.random.SFC64(seed))
        self._taps = _HIGH_PASS if sample_rate >= _HIGH_RATE else _AUDIBLE
        self._held = np.zeros((0, channels), np.float32)

    def feed(self, block: np.ndarray) -> np.ndarray:
        """`[n, channels]` of a float block `[channels, n]`; shaped samples come in whole lanes, later."""
        if self._depth in ("32f", "lossy"):
            return np.ascontiguousarray(block.T, np.float32)
        if self._depth == "24":
            steps = np.rint(block.T * np.float64(1 << 23))
            return np.clip(steps, -(1 << 23), (1 << 23) - 1).astype(np.int32) << 8
        if self._dither == "none":
            return _int16(np.rint(block.T * np.float32(1 << 15)))
        if self._dither == "tpdf":
            noise = self._noise(block.T.shape)
            return _int16(np.rint(block.T * np.float32(1 << 15) + noise))
        self._held = np.concatenate([self._held, block.T.astype(np.float32)])
        whole = len(self._held) // LANE * LANE
        ready, self._held = self._held[:whole], self._held[whole:]
        return self._shaped(ready)

    def rest(self) -> np.ndarray:
        """What was held back of the last lane."""
        held, self._held = self._held, self._held[:0]
        if not len(held):
            return np.zeros((0, self._channels), np.int16)
        padded = np.zeros((LANE, self._channels), np.float32)
        padded[: len(held)] = held
        return self._shaped(padded)[: len(held)]

    def _noise(self, shape: tuple[int, ...]) -> np.ndarray:
        """Triangular noise of ±1 step."""
        pairs = self._random.random((*shape, 2), np.float32)
        return pairs[..., 0] - pairs[..., 1]

    def _shaped(self, samples: np.ndarray) -> np.ndarray:
        """Whole lanes `[n, channels]`, quantised with the error of each sample fed back into the next."""
        lanes = len(samples) // LANE
        if not lanes:
            return np.zeros((0, self._channels), np.int16)
        # [LANE, lanes, channels]: a step through time works on every lane at once.
        steps = (samples * np.float32(1 << 15)).reshape(lanes, LANE, -1).transpose(1, 0, 2)
        # Lane by lane, so that a lane gets the same noise however the blocks were cut.
        noise = np.stack([self._noise((LANE, self._channels)) for _ in range(lanes)], axis=1)
        out = np.empty(steps.shape, np.float32)
        errors = [np.zeros(steps.shape[1:], np.float32) for _ in self._taps]
        for index in range(LANE):
            wanted = steps[index] - sum(
                np.float32(tap) * error for tap, error in zip(self._taps, errors, strict=True)
            )
            out[index] = np.rint(wanted + noise[index])
            errors = [out[index] - wanted, *errors[:-1]]
        return _int16(out.transpose(1, 0, 2).reshape(len(samples), -1))


def _int16(steps: np.ndarray) -> np.ndarray:
    return np.clip(steps, -32768, 32767).astype(np.int16)
