"""Sums of sounds as audio: latents combined and decoded, waveforms added, separations refined."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.audio.resample import ResampledReader
from lincae_studio.codec import grid
from lincae_studio.engine.clip_latents import ClipLatents, codec_rate
from lincae_studio.engine.media import MediaPool
from lincae_studio.engine.render_cache import FIXED_RATE_BLOCK
from lincae_studio.engine.sounds import Separators
from lincae_studio.engine.stage import latent_gain, spread, staged
from lincae_studio.project.mixing import Contribution, Separation
from lincae_studio.project.model import Clip

if TYPE_CHECKING:
    from lincae_studio.latent.algebra import LatentSpace

DECODERS = 4
DECODED_CHUNKS = 4


class Renderer:
    """Renders any stretch of a sum; equal stretches are bit-identical however they are cut out."""

    def __init__(
        self,
        space: LatentSpace,
        latents: ClipLatents,
        media: MediaPool,
        separators: Separators,
        *,
        project_rate: int,
        broken: Callable[[], None] = lambda: None,
    ) -> None:
        """`broken` is called once when the codec gives values that are no numbers; they become silence."""
        self._broken, self._told_broken = broken, False
        self._space = space
        self._separators = separators
        self._latents = latents
        self._media = media
        self._rate = project_rate
        info = space.info
        self._chunk_samples = info.chunk_frames * info.hop
        self._codec_rate = codec_rate(info, project_rate)
        self._decoders: OrderedDict[tuple[Contribution, ...], grid.ChunkDecoder] = OrderedDict()
        self._decoded: OrderedDict[tuple[tuple[Contribution, ...], int], np.ndarray] = OrderedDict()

    @property
    def block_samples(self) -> int:
        """Project samples that are best rendered at a time, cut at multiples of this."""
        return self._chunk_samples if self._codec_rate == self._rate else FIXED_RATE_BLOCK

    def read(self, parts: Sequence[Contribution], start: int, frames: int, *, channels: int) -> np.ndarray:
        """Audio `[channels, frames]` of a sum from timeline sample `start` on, at the project's rate.

        Mono is heard on both sides; where only mono is asked for, it is the mean of both sides.

        Raises AudioReadError when a file cannot be read, LatentError when latents do not fit.
        """
        out = np.zeros((channels, frames), np.float32)
        latent = tuple(part for part in parts if part.method == "latent" and isinstance(part.clip, Clip))
        if latent:
            out += _folded(self._decode(latent, start, frames), channels)
        for part in parts:
            if part in latent or part.clip.start >= start + frames or part.clip.end <= start:
                continue
            if isinstance(part.clip, Separation):
                audio = self._separators.get(part.clip, rate=self._rate).read(start, frames)
            else:
                audio = self._media.read_sound(part.clip, start, frames, rate=self._rate)
            out += _folded(staged(part, audio, start), channels)
        if not np.isfinite(out).all():
            if not self._told_broken:
                self._told_broken = True
                self._broken()
            out = np.nan_to_num(out, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
        return out

    def _decode(self, parts: tuple[Contribution, ...], start: int, frames: int) -> np.ndarray:
        channels = max(part.channels for part in parts)

        def read(first: int, count: int) -> np.ndarray:
            return self._read_codec(parts, channels, first, count)

        if self._codec_rate == self._rate:
            return read(start, frames)
        length = max(part.clip.end for part in parts) * self._codec_rate // self._rate + self._chunk_samples
        return ResampledReader(read, frames=length, from_rate=self._codec_rate, to_rate=self._rate).read(
            start, frames
        )

    def _read_codec(
        self, parts: tuple[Contribution, ...], channels: int, start: int, frames: int
    ) -> np.ndarray:
        """Decoded audio `[channels, frames]` at the codec's rate."""
        out = np.zeros((channels, frames), np.float32)
        for chunk in grid.chunks_covering(self._space.info, start, start + frames):
            begin = chunk * self._chunk_samples
            low, high = max(start, begin), min(start + frames, begin + self._chunk_samples)
            out[:, low - start : high - start] = self._chunk(parts, chunk)[:, low - begin : high - begin]
        return out

    def _chunk(self, parts: tuple[Contribution, ...], chunk: int) -> np.ndarray:
        key = (parts, chunk)
        if key not in self._decoded:
            self._decoded[key] = self._decoder(parts).decode(chunk)
            if len(self._decoded) > DECODED_CHUNKS:
                self._decoded.popitem(last=False)
        self._decoded.move_to_end(key)
        return self._decoded[key]

    def _decoder(self, parts: tuple[Contribution, ...]) -> grid.ChunkDecoder:
        if parts not in self._decoders:
            self._decoders[parts] = grid.ChunkDecoder(
                self._space, lambda start, stop: self._combined(parts, start, stop)
            )
            if len(self._decoders) > DECODERS:
                self._decoders.popitem(last=False)
        self._decoders.move_to_end(parts)
        return self._decoders[parts]

    def _combined(self, parts: tuple[Contribution, ...], start: int, stop: int) -> np.ndarray:
        """Recentred latents of the sum at frames `[start, stop)`, zero where nothing sounds."""
        channels = max(part.channels for part in parts)
        frame_samples = self._space.info.hop * self._rate / self._codec_rate
        terms = [
            (
                latent_gain(part, start, stop, frame_samples=frame_samples),
                spread(part.stage, self._latents.read(part.clip, start, stop)),
            )
            for part in parts
            if isinstance(part.clip, Clip)
            and (placement := self._latents.place(part.clip)).start < stop
            and placement.stop > start
        ]
        silence = self._space.zeros(channels=channels, frames=stop - start)
        return self._space.combine([*terms, (1.0, silence)])


def _folded(audio: np.ndarray, channels: int) -> np.ndarray:
    return audio if len(audio) <= channels else audio.mean(axis=0, keepdims=True)
