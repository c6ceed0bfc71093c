"""A recording moved onto the timeline of another: fractional delay, drift, and a matching filter."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

import numpy as np

from lincae_studio.audio import tracking
from lincae_studio.audio.alignment_result import Alignment
from lincae_studio.audio.matching import stft
from lincae_studio.audio.recording import Recording

BLOCK = 1 << 15
_KEPT_BLOCKS = 6


class BlockReader:
    """Random access to a stream that is made in blocks of an absolute grid.

    The same whichever way it is cut; the last few blocks are kept. Not thread-safe.
    """

    def __init__(self, *, channels: int, block: int = BLOCK) -> None:
        self.channels = channels
        self._block = block
        self._blocks: OrderedDict[int, np.ndarray] = OrderedDict()

    def make(self, start: int, frames: int) -> np.ndarray:
        """Float32 `[channels, frames]` of one block."""
        raise NotImplementedError

    def read(self, start: int, frames: int) -> np.ndarray:
        """Float32 `[channels, frames]` from sample `start` on."""
        out = np.zeros((self.channels, frames), np.float32)
        for index in range(start // self._block, -(-(start + frames) // self._block)):
            begin = index * self._block
            low, high = max(start, begin), min(start + frames, begin + self._block)
            out[:, low - start : high - start] = self._made(index)[:, low - begin : high - begin]
        return out

    def _made(self, index: int) -> np.ndarray:
        if index not in self._blocks:
            self._blocks[index] = self.make(index * self._block, self._block)
            if len(self._blocks) > _KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(index)
        return self._blocks[index]


def conformed(audio: np.ndarray, channels: int) -> np.ndarray:
    """Mono on every channel, or the mean of both sides where only mono is asked for."""
    if len(audio) == channels:
        return audio
    return np.repeat(audio, channels, axis=0) if len(audio) < channels else audio.mean(axis=0, keepdims=True)


class _Fitted(BlockReader):
    """The rest, warped, scaled and filtered."""

    def __init__(self, rest: Recording, alignment: Alignment, channels: int) -> None:
        super().__init__(channels=channels)
        self._rest = replace(rest, sample_rate=alignment.rest_rate).at_rate(alignment.sample_rate)
        self._alignment = alignment
        self._warp = alignment.warp
        self._gains = np.array(alignment.gains, np.float32)[:, None]

    def make(self, start: int, frames: int) -> np.ndarray:
        chosen = self._alignment.filter
        before, after = (
            (0, 0) if chosen is None else (chosen.taps.shape[1] - 1 - chosen.centre, chosen.centre)
        )
        audio = self._warp.read(self._rest.read, start - before, frames + before + after)
        audio = conformed(audio, self.channels)
        audio = (audio[::-1] if self._alignment.swapped else audio) * self._gains
        if chosen is None:
            return np.ascontiguousarray(audio, np.float32)
        from scipy.signal import oaconvolve

        return oaconvolve(audio.astype(np.float64), chosen.taps, mode="valid", axes=1).astype(np.float32)


class AlignedReader(BlockReader):
    """The rest as it is part of the mix, at any stretch of the mix: subtract it and the rest is gone.

    When the alignment was not found, it is the rest as it stands, from the first sample on.
    """

    def __init__(self, mix: Recording, rest: Recording, alignment: Alignment) -> None:
        super().__init__(channels=mix.channels)
        self._mix = mix
        self._fitted = _Fitted(rest, alignment, mix.channels)
        self._tracking = alignment.tracking

    def make(self, start: int, frames: int) -> np.ndarray:
        if not self._tracking:
            return self._fitted.read(start, frames)
        size, hop = tracking.SIZE, tracking.HOP
        # Frames on the grid of the timeline, from one that ends before the block to one after it.
        first = start - size
        length = frames + 2 * size
        mix, rest = self._mix.read(first, length), self._fitted.read(first, length)
        spectra = [stft(part, size, hop=hop) for part in (mix, rest)]
        gain = tracking.gain_curve(*spectra)
        middles = np.arange(len(gain)) * hop + size / 2
        curve = np.interp(np.arange(frames) + size, middles, gain).astype(np.float32)
        return rest[:, size : size + frames] * curve
