"""Latents of clips as placed on the timeline, made once and kept in the cache.

A clip is encoded where it lies relative to the codec's grid, not where it lies on the timeline: moving it
by whole periods of the grid finds the same latents again.
"""

from __future__ import annotations

import hashlib
import json
import logging
import math
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.audio.resample import ResampledReader
from lincae_studio.codec import grid
from lincae_studio.codec.base import CodecInfo
from lincae_studio.engine.media import MediaPool
from lincae_studio.errors import LatentError
from lincae_studio.latent.cache import ChunkMissingError
from lincae_studio.project.model import Clip

if TYPE_CHECKING:
    from lincae_studio.latent.algebra import LatentSpace
    from lincae_studio.latent.cache import LatentSeries, LatentStore

log = logging.getLogger(__name__)


RECENT_CHUNKS = 4
RELATIVES = 32
"""Clips of a stream whose latents are looked through for a chunk."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a clip's latents lie.

    Attributes:
        key: names the series in the cache; equal for clips whose latents are equal
        phase: start of the clip within a period of the grid, samples at the project's rate
        first_frame: frame at which the series begins when the clip starts at `phase`; a chunk border
        frames: length of the series, whole chunks
        shift: frames to add to get from there to the timeline
    """

    key: str
    phase: int
    first_frame: int
    frames: int
    shift: int

    @property
    def start(self) -> int:
        """First frame on the timeline."""
        return self.first_frame + self.shift

    @property
    def stop(self) -> int:
        """Frame after the last on the timeline."""
        return self.start + self.frames


def codec_rate(info: CodecInfo, project_rate: int) -> int:
    """Rate in Hz at which a codec works in a project."""
    return info.sample_rate or project_rate


def place(clip: Clip, info: CodecInfo, *, project_rate: int) -> Placement:
    """Where the latents of a clip lie on the frame grid."""
    rate = codec_rate(info, project_rate)
    grid = info.hop if info.shift_invariant else info.hop * info.chunk_frames
    # The smallest move, in project samples, that is a whole number of grid steps at the codec's rate.
    period = project_rate * grid // math.gcd(rate, project_rate * grid)
    phase = clip.start % period
    shift = (clip.start - phase) * rate // (project_rate * info.hop)
    begin = math.floor(phase * rate / (project_rate * info.hop)) - info.context_frames
    end = math.ceil((phase + clip.length) * rate / (project_rate * info.hop)) + info.context_frames
    first = begin // info.chunk_frames * info.chunk_frames
    chunks = -(-(end - first) // info.chunk_frames)
    identity: list[object] = [
        info.fingerprint,
        clip.source.sha256,
        clip.source.stream,
        project_rate,
        clip.offset,
        clip.length,
        phase,
    ]
    fades = [[fade.length, fade.curve] for fade in (clip.fade_in, clip.fade_out)]
    if clip.fade_in.length or clip.fade_out.length:
        identity += fades
    key = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:40]
    return Placement(key, phase, first, chunks * info.chunk_frames, shift)


class Relatives:
    """Clips whose latents may be in the store: an edit of a clip leaves most of its chunks as they were.

    Only a chunk that was made of the very same samples, context and all, is taken from another clip, so
    that it is the same to the bit.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, int], OrderedDict[str, tuple[Clip, Placement]]] = {}

    def add(self, clip: Clip, placement: Placement) -> None:
        """Remember a clip; of each stream a number of them are."""
        known = self._known.setdefault((clip.source.sha256, clip.source.stream), OrderedDict())
        known[placement.key] = (clip, placement)
        known.move_to_end(placement.key)
        if len(known) > RELATIVES:
            known.popitem(last=False)

    def find(
        self, clip: Clip, placement: Placement, chunk: int, info: CodecInfo
    ) -> Iterator[tuple[Clip, Placement, int]]:
        """Clips, the latest first, and frames of their series that hold the same as a chunk of a clip."""
        size, context, hop = info.chunk_frames, info.context_frames, info.hop
        begin = (placement.first_frame + chunk * size - context) * hop
        length = (size + 2 * context) * hop
        if not _is_inside(clip, begin - placement.phase, length):
            return
        known = self._known.get((clip.source.sha256, clip.source.stream))
        for other, place in reversed(known.values()) if known else ():
            shift = clip.offset - placement.phase - (other.offset - place.phase)
            frame, over = divmod(begin + shift + context * hop, hop)
            frame -= place.first_frame
            fits = not over and not frame % size and 0 <= frame < place.frames
            if place.key != placement.key and fits and _is_inside(other, begin + shift - place.phase, length):
                yield other, place, frame


def _is_inside(clip: Clip, start: int, length: int) -> bool:
    """Whether samples of a clip are those of its source, neither faded nor beyond its ends."""
    end = clip.length - clip.fade_out.length
    return clip.fade_in.length <= start and start + length <= end


class ClipLatents:
    """Encodes clips chunk by chunk into the latent store and reads them back.

    Without a store nothing is kept but the last few chunks of each clip: for one pass over a project.
    """

    def __init__(
        self,
        space: LatentSpace,
        store: LatentStore | None,
        media: MediaPool,
        *,
        project_rate: int,
        relatives: Relatives | None = None,
    ) -> None:
        """`relatives` are those of one codec at one rate of the project."""
        self.info = space.info
        self._space = space
        self._store = store
        self._media = media
        self._project_rate = project_rate
        self._relatives = relatives or Relatives()
        self._recent: dict[str, OrderedDict[int, np.ndarray]] = {}

    def place(self, clip: Clip) -> Placement:
        """Where the clip's latents lie."""
        return place(clip, self.info, project_rate=self._project_rate)

    def series(self, clip: Clip) -> LatentSeries:
        """The clip's series in the store, complete or not."""
        assert self._store is not None, "there is no store to hold a series"
        placement = self.place(clip)
        self._relatives.add(clip, placement)
        return self._series(clip, placement)

    def _series(self, clip: Clip, placement: Placement) -> LatentSeries:
        assert self._store is not None
        return self._store.series(
            placement.key,
            channels=clip.source.channels,
            latent_channels=self.info.latent_channels,
            frames=placement.frames,
            chunk_frames=self.info.chunk_frames,
        )

    def encode_chunk(self, clip: Clip, chunk: int) -> np.ndarray:
        """Latents `[channels, latent_channels, chunk_frames]` of one chunk of the clip's series.

        Raises AudioReadError when the file cannot be read.
        """
        placement = self.place(clip)
        read = self._reader(clip, placement.phase)
        return grid.encode_chunk(self._space, read, placement.first_frame // self.info.chunk_frames + chunk)

    def store_chunk(self, clip: Clip, chunk: int) -> None:
        """Encode one chunk of the clip's series into the store, or take it from a relative."""
        latents = self._taken(clip, chunk)
        self.series(clip).write(chunk, self.encode_chunk(clip, chunk) if latents is None else latents)

    def _taken(self, clip: Clip, chunk: int) -> np.ndarray | None:
        """A chunk that another clip's series has; None where it has to be encoded."""
        if codec_rate(self.info, self._project_rate) != self._project_rate:
            return None  # what resampling makes of a stretch depends on what it began with
        for other, placement, frame in self._relatives.find(clip, self.place(clip), chunk, self.info):
            try:
                return self._series(other, placement).read(frame, frame + self.info.chunk_frames)
            except ChunkMissingError:
                continue
        return None

    def read(self, clip: Clip, start: int, stop: int) -> np.ndarray:
        """Recentred latents `[channels, latent_channels, stop - start]` of timeline frames.

        Zero outside the clip; what has not been encoded is encoded now.
        """
        placement = self.place(clip)
        size = self.info.chunk_frames
        out = self._space.zeros(channels=clip.source.channels, frames=stop - start)
        first, last = max(start, placement.start), min(stop, placement.stop)
        for chunk in range((first - placement.start) // size, -(-(last - placement.start) // size)):
            begin = placement.start + chunk * size
            low, high = max(first, begin), min(last, begin + size)
            part = self._chunk(clip, placement, chunk, low - begin, high - begin)
            out[..., low - start : high - start] = part
        return out

    def _chunk(self, clip: Clip, placement: Placement, chunk: int, low: int, high: int) -> np.ndarray:
        if self._store is not None:
            series = self.series(clip)
            at = chunk * self.info.chunk_frames
            try:
                return series.read(at + low, at + high)
            except ChunkMissingError:
                taken = self._taken(clip, chunk)
                latents = self.encode_chunk(clip, chunk) if taken is None else taken
            try:
                series.write(chunk, latents)
            except LatentError as error:  # a full disk costs time later, not the sound now
                log.warning("%s", error)
            return latents[..., low:high]
        recent = self._recent.setdefault(placement.key, OrderedDict())
        if chunk not in recent:
            recent[chunk] = self.encode_chunk(clip, chunk)
            if len(recent) > RECENT_CHUNKS:
                recent.popitem(last=False)
        return recent[chunk][..., low:high]

    def _reader(self, clip: Clip, phase: int) -> grid.ReadAudio:
        """Audio at the codec's rate, with the clip placed at `phase`."""
        placed = replace(clip, start=phase)
        rate = codec_rate(self.info, self._project_rate)

        def read(first: int, frames: int) -> np.ndarray:
            return self._media.read_clip(placed, first, frames, rate=self._project_rate)

        if rate == self._project_rate:
            return read
        return ResampledReader(read, frames=placed.end, from_rate=self._project_rate, to_rate=rate).read
