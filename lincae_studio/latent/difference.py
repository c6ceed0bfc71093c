"""The difference of two recordings, formed on their latents."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np

from lincae_studio.audio.recording import Recording
from lincae_studio.codec import grid
from lincae_studio.latent.algebra import LatentSpace

_KEPT_CHUNKS = 4


class LatentDifference:
    """D(z(mix) − z(rest)) at the mix's rate, chunk by chunk on the absolute grid."""

    def __init__(self, space: LatentSpace, mix: Recording, rest: Recording) -> None:
        self._space = space
        rate = space.info.sample_rate or mix.sample_rate
        self._sources = (mix.at_rate(rate), rest.at_rate(rate))
        self._latents: OrderedDict[int, np.ndarray] = OrderedDict()
        self._decoder = grid.ChunkDecoder(space, self._read_latents)
        self._decoded: OrderedDict[int, np.ndarray] = OrderedDict()
        self._channels = mix.channels
        at_codec = Recording(self._read_codec, self._sources[0].frames, mix.channels, rate)
        self.read = at_codec.at_rate(mix.sample_rate).read

    def _chunk_latents(self, chunk: int) -> np.ndarray:
        if chunk not in self._latents:
            mix, rest = (grid.encode_chunk(self._space, source.read, chunk) for source in self._sources)
            self._latents[chunk] = self._space.combine([(1.0, mix), (-1.0, rest)])
            if len(self._latents) > 2 * _KEPT_CHUNKS:
                self._latents.popitem(last=False)
        self._latents.move_to_end(chunk)
        return self._latents[chunk]

    def _read_latents(self, start: int, stop: int) -> np.ndarray:
        size = self._space.info.chunk_frames
        parts = []
        for chunk in range(start // size, -(-stop // size)):
            low, high = max(start, chunk * size), min(stop, (chunk + 1) * size)
            parts.append(self._chunk_latents(chunk)[..., low - chunk * size : high - chunk * size])
        return np.concatenate(parts, axis=2)

    def _read_codec(self, start: int, frames: int) -> np.ndarray:
        info = self._space.info
        out = np.zeros((self._channels, frames), np.float32)
        for chunk in grid.chunks_covering(info, start, start + frames):
            begin, end = grid.chunk_samples(info, chunk)
            if chunk not in self._decoded:
                self._decoded[chunk] = self._decoder.decode(chunk)
                if len(self._decoded) > _KEPT_CHUNKS:
                    self._decoded.popitem(last=False)
            self._decoded.move_to_end(chunk)
            low, high = max(start, begin), min(start + frames, end)
            out[:, low - start : high - start] = self._decoded[chunk][:, low - begin : high - begin]
        return out
