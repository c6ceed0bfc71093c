"""The absolute chunk grid: chunk c holds the frames `[c * chunk_frames, (c + 1) * chunk_frames)`.

Frame 0 begins at sample 0 of the timeline and indices may be negative. What is encoded and decoded on this
grid does not depend on where one starts: latents of different tracks can be added chunk by chunk, and a
chunk rendered alone is the same as in a render of everything.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Protocol

import numpy as np

from lincae_studio.codec.base import CodecInfo
from lincae_studio.units import ceil_frame, floor_frame

ReadAudio = Callable[[int, int], np.ndarray]
"""`(start_sample, samples)` to float32 `[channels, samples]`, zeros outside the signal."""

ReadLatents = Callable[[int, int], np.ndarray]
"""`(start_frame, stop_frame)` to float32 `[channels, latent_channels, frames]`, zeros outside the signal."""


class Space(Protocol):
    """What the grid needs of `latent.algebra.LatentSpace`."""

    @property
    def info(self) -> CodecInfo: ...
    def encode(self, audio: np.ndarray) -> np.ndarray: ...
    def decode(self, latents: np.ndarray, *, first_frame: int, context: int, on_grid: bool) -> np.ndarray: ...


def chunk_frames(info: CodecInfo, chunk: int) -> tuple[int, int]:
    """First frame of a chunk, and the frame after its last."""
    return chunk * info.chunk_frames, (chunk + 1) * info.chunk_frames


def chunk_samples(info: CodecInfo, chunk: int) -> tuple[int, int]:
    """First sample of a chunk, and the sample after its last."""
    start, stop = chunk_frames(info, chunk)
    return start * info.hop, stop * info.hop


def chunks_covering(info: CodecInfo, start_sample: int, stop_sample: int) -> range:
    """Chunks that hold the samples `[start_sample, stop_sample)`."""
    if stop_sample <= start_sample:
        return range(0)
    size = info.hop * info.chunk_frames
    return range(floor_frame(start_sample, size), ceil_frame(stop_sample, size))


def frames_reached(info: CodecInfo, start_sample: int, stop_sample: int) -> tuple[int, int]:
    """Frames, first and one after the last, in which the samples `[start_sample, stop_sample)` have a say.

    All of them are needed to get the samples back. With a codec that is not shift invariant a sample has a
    say in its whole chunk.
    """
    if stop_sample <= start_sample:
        frame = floor_frame(start_sample, info.hop)
        return frame, frame
    start = floor_frame(start_sample, info.hop) - info.context_frames
    stop = ceil_frame(stop_sample, info.hop) + info.context_frames
    if not info.shift_invariant:
        size = info.chunk_frames
        start, stop = start // size * size, -(-stop // size) * size
    return start, stop


def encode_chunk(space: Space, read: ReadAudio, chunk: int) -> np.ndarray:
    """Recentred latents `[channels, latent_channels, chunk_frames]` of one chunk."""
    return _encoded(space, read, *chunk_frames(space.info, chunk))


def _encoded(space: Space, read: ReadAudio, start: int, stop: int) -> np.ndarray:
    """Recentred latents `[channels, latent_channels, stop - start]` of these frames."""
    info = space.info
    context = info.encode_context
    audio = read((start - context) * info.hop, (stop - start + 2 * context) * info.hop)
    return space.encode(audio)[..., context : context + stop - start]


class ChunkDecoder:
    """Decodes chunks of one series of latents, in any order.

    Where the codec's chunks do not join exactly, each is decoded with its context and cross-faded with its
    neighbours: overlap-add with linear ramps, divided by the sum of the weights. The last few are kept, so
    that each is decoded once in a pass through the timeline. When the latents change, make a new decoder.
    """

    def __init__(self, space: Space, read: ReadLatents) -> None:
        self._space = space
        self._read = read
        info = space.info
        self._half_fade = info.fade_frames * info.hop // 2
        if info.fade_frames > 2 * info.decode_context:
            raise ValueError(f"{info.id}: the cross-fade reaches beyond the context")
        self._reach = ceil_frame(self._half_fade, info.hop * info.chunk_frames)
        self._kept: OrderedDict[int, np.ndarray] = OrderedDict()

    def decode(self, chunk: int) -> np.ndarray:
        """Audio float32 `[channels, chunk_frames * hop]` of one chunk.

        Raises what the reader of the latents raises, `LatentError` for a chunk that is not there.
        """
        info = self._space.info
        start, stop = chunk_samples(info, chunk)
        if not self._half_fade:
            return self._decoded(chunk)
        margin = info.fade_reach * info.hop
        total: np.ndarray | None = None
        weights = np.zeros(stop - start)
        for other in range(chunk - self._reach, chunk + self._reach + 1):
            begin, end = chunk_samples(info, other)
            low, high = max(start, begin - self._half_fade), min(stop, end + self._half_fade)
            weight = self._weight(np.arange(low, high), begin, end)
            part = self._decoded(other)[:, low - begin + margin : high - begin + margin]
            if total is None:
                total = np.zeros((part.shape[0], stop - start))
            total[:, low - start : high - start] += weight * part
            weights[low - start : high - start] += weight
        assert total is not None
        return (total / weights).astype(np.float32)

    def _weight(self, samples: np.ndarray, begin: int, end: int) -> np.ndarray:
        """A trapezium over a chunk; its ramps are centred on the borders and never zero inside."""
        rise = (samples + 0.5 - begin + self._half_fade) / (2 * self._half_fade)
        fall = (end + self._half_fade - samples - 0.5) / (2 * self._half_fade)
        return np.minimum(rise, 1.0) * np.minimum(fall, 1.0)

    def _decoded(self, chunk: int) -> np.ndarray:
        """A chunk and what is faded beyond it, `[channels, (chunk_frames + 2 * fade_reach) * hop]`."""
        if chunk in self._kept:
            self._kept.move_to_end(chunk)
            return self._kept[chunk]
        info = self._space.info
        start, stop = chunk_frames(info, chunk)
        audio = _decoded(self._space, self._read, start, stop, beyond=info.fade_reach)
        if self._half_fade:
            self._kept[chunk] = audio
            if len(self._kept) > 2 * self._reach + 1:
                self._kept.popitem(last=False)
        return audio


def encode_all(space: Space, read: ReadAudio, *, start_sample: int, stop_sample: int) -> Iterator[np.ndarray]:
    """Latents of the samples `[start_sample, stop_sample)`, chunk by chunk.

    Joined along the last axis, the blocks are the frames of `frames_reached`. Holds one chunk at a time.
    """
    info = space.info
    first, last = frames_reached(info, start_sample, stop_sample)
    for chunk in chunks_covering(info, first * info.hop, last * info.hop):
        start, stop = chunk_frames(info, chunk)
        if info.shift_invariant:  # otherwise these are whole chunks already
            start, stop = max(start, first), min(stop, last)
        yield _encoded(space, read, start, stop)


def decode_all(
    space: Space, read: ReadLatents, *, start_sample: int, stop_sample: int
) -> Iterator[np.ndarray]:
    """Audio of the samples `[start_sample, stop_sample)`, chunk by chunk."""
    info = space.info
    decoder = ChunkDecoder(space, read)
    for chunk in chunks_covering(info, start_sample, stop_sample):
        start, stop = chunk_samples(info, chunk)
        low, high = max(start_sample, start), min(stop_sample, stop)
        if info.shift_invariant and not info.fade_frames and (start, stop) != (low, high):
            # Of a chunk that is not wanted whole, the frames that are.
            begin, end = floor_frame(low, info.hop), ceil_frame(high, info.hop)
            start, audio = begin * info.hop, _decoded(space, read, begin, end)
        else:
            audio = decoder.decode(chunk)
        yield audio[:, low - start : high - start]


def _decoded(space: Space, read: ReadLatents, start: int, stop: int, *, beyond: int = 0) -> np.ndarray:
    """Audio of these frames and `beyond` more on either side, `[channels, samples]`."""
    context = space.info.decode_context
    latents = read(start - context, stop + context)
    return space.decode(latents, first_frame=start - context, context=context - beyond, on_grid=True)
