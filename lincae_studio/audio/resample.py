"""Sample rate conversion without delay: sample 0 stays sample 0, and lengths are exact."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from math import gcd

import numpy as np
import soxr

from lincae_studio.units import rescale_samples

_QUALITY = "VHQ"
# Ringing of the filter falls below -140 dB within this many samples of the lower rate (tests measure it).
_CONTEXT = 512
_BLOCK = 32768
_KEPT_BLOCKS = 4


def resample(audio: np.ndarray, *, from_rate: int, to_rate: int) -> np.ndarray:
    """Float32 `[channels, units.rescale_samples(n)]` of float32 `[channels, n]`.

    >>> resample(np.zeros((2, 44100), np.float32), from_rate=44100, to_rate=48000).shape
    (2, 48000)
    """
    stream = StreamResampler(from_rate, to_rate, len(audio))
    return stream.process(audio, last=True)


class StreamResampler:
    """Converts a stream block by block; what has come out of it is what `resample` gives of the whole."""

    def __init__(self, from_rate: int, to_rate: int, channels: int) -> None:
        self._from, self._to = from_rate, to_rate
        self._taken = self._given = 0
        self._started = False
        # soxr is not exact at the very ends of a stream: they are made to lie in silence.
        self._silence = np.zeros((channels, _context(from_rate, to_rate)), np.float32)
        self._skip = self._silence.shape[1] * to_rate // from_rate
        self._stream = None
        if from_rate != to_rate:
            self._stream = soxr.ResampleStream(
                from_rate, to_rate, channels, dtype="float32", quality=_QUALITY
            )

    def process(self, block: np.ndarray, last: bool = False) -> np.ndarray:
        """Float32 `[channels, m]` that is ready after `[channels, n]`; with `last`, all that remains."""
        if self._stream is None:
            return np.asarray(block, np.float32)
        parts = [block] if self._started else [self._silence, block]
        self._started = True
        parts += [self._silence] if last else []
        self._taken += block.shape[1]
        source = np.concatenate(parts, axis=1).T
        if not len(source):
            return np.zeros(block.shape, np.float32)
        out = self._stream.resample_chunk(np.ascontiguousarray(source, np.float32), last=bool(last)).T
        skipped = min(self._skip, out.shape[1])
        self._skip -= skipped
        out = out[:, skipped:]
        if last:
            out = out[:, : rescale_samples(self._taken, self._from, self._to) - self._given]
        self._given += out.shape[1]
        return np.ascontiguousarray(out)


def _context(from_rate: int, to_rate: int) -> int:
    """Samples at `from_rate` beyond which nothing is heard of, a whole number of samples at `to_rate` too."""
    step = from_rate // gcd(from_rate, to_rate)
    reach = -(-_CONTEXT * max(from_rate, to_rate) // to_rate)
    return step * -(-reach // step)


class ResampledReader:
    """Random access to a resampled stream, the same however it is cut. Not thread-safe.

    `read(start, frames)` must give float32 `[channels, frames]` at `from_rate`, with silence outside
    `[0, frames)`.

    Attributes:
        frames: at `to_rate`
    """

    def __init__(
        self, read: Callable[[int, int], np.ndarray], *, frames: int, from_rate: int, to_rate: int
    ) -> None:
        self._source = read
        self._from, self._to = from_rate, to_rate
        self.frames = rescale_samples(frames, from_rate, to_rate)
        # Blocks start where a sample of one rate meets a sample of the other, so that every block is
        # computed as part of one and the same resampled stream.
        common = gcd(from_rate, to_rate)
        period = to_rate // common
        self._block = period * -(-_BLOCK // period)
        self._blocks: OrderedDict[int, np.ndarray] = OrderedDict()
        self._lead = _context(from_rate, to_rate)

    def read(self, start: int, frames: int) -> np.ndarray:
        """Float32 `[channels, frames]` from sample `start` of the resampled stream on, silence outside."""
        if self._from == self._to:
            return self._source(start, frames)
        first, last = max(start, 0), min(start + frames, self.frames)
        parts = []
        for index in range(first // self._block, -(-last // self._block) if first < last else 0):
            block = self._render(index)
            low = index * self._block
            parts.append(block[:, max(first - low, 0) : min(last - low, self._block)])
        if not parts:
            return np.zeros((self._source(0, 0).shape[0], frames), np.float32)
        out = parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)
        if out.shape[1] < frames:
            return np.pad(out, ((0, 0), (first - start, start + frames - last)))
        return out.copy()

    def _render(self, index: int) -> np.ndarray:
        block = self._blocks.get(index)
        if block is None:
            begin = index * self._block * self._from // self._to
            length = self._block * self._from // self._to
            source = self._source(begin - self._lead, length + 2 * self._lead)
            skip = self._lead * self._to // self._from
            whole = soxr.resample(np.ascontiguousarray(source.T), self._from, self._to, quality=_QUALITY).T
            block = np.ascontiguousarray(whole[:, skip : skip + self._block])
            self._blocks[index] = block
            if len(self._blocks) > _KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(index)
        return block
