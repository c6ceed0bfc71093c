"""Rendered blocks of the timeline, found by what they were made of."""

from __future__ import annotations

import hashlib
import tempfile
import threading
import weakref
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from lincae_studio.codec.base import CodecInfo
from lincae_studio.engine.clip_latents import codec_rate
from lincae_studio.project.envelope import within
from lincae_studio.project.mixing import Contribution, Separation, Sound
from lincae_studio.project.model import Clip, Envelope, LoopRegion, Project

FIXED_RATE_BLOCK = 1 << 16
AROUND_SECONDS = 15


def identity(sound: Sound) -> object:
    """What a sound's audio depends on, as plain values; where its file lies is no part of it."""
    if isinstance(sound, Clip):
        source = sound.source
        fades = (sound.fade_in, sound.fade_out)
        return source.sha256, source.stream, sound.start, sound.length, sound.offset, fades
    whole = [(identity(part.clip), part.gain) for part in sound.whole]
    if isinstance(sound, Separation):
        return sound.method, whole, [identity(rest) for rest in sound.rests]
    parts = [(identity(part.clip), part.gain) for part in sound.parts]
    return whole, parts, sound.level, sound.alignment


class RenderPlan:
    """How the timeline is cut into blocks, and what each block is made of.

    Equal blocks of two revisions have equal keys: what an edit does not touch stays rendered, and undo
    finds the earlier render again.

    Attributes:
        parts: the sum to be rendered
        channels: of the render, 1 or 2
        block_samples: length of a block at the project's rate
        blocks: number of blocks that cover the timeline
        length: samples of the whole timeline
    """

    def __init__(
        self, parts: tuple[Contribution, ...], info: CodecInfo, *, rate: int, channels: int, length: int
    ) -> None:
        self.parts = parts
        self.info = info
        self.rate = rate
        self.channels = channels
        self.length = length
        same_rate = codec_rate(info, rate) == rate
        self.block_samples = info.chunk_frames * info.hop if same_rate else FIXED_RATE_BLOCK
        self.blocks = -(-length // self.block_samples)
        # A clip's influence reaches past its end by the codec's context and a cross-fade. Where a chunk is
        # tied together, its last latents change the whole of the next chunk, and by the fade the one after.
        beyond = info.fade_frames if info.shift_invariant else 2 * info.chunk_frames
        reach = (info.context_frames + beyond + 1) * info.hop
        self._reach = -(-reach * rate // codec_rate(info, rate))
        self._stretches = self._cut(self._reach)
        self._keys: dict[int, str] = {}
        self._starts = [start for start, *_ in self._stretches]

    def _cut(self, reach: int) -> list[tuple[int, str | None, tuple[Envelope, ...]]]:
        """Stretches of blocks in which the same parts sound: first block, what identifies them, envelopes."""
        size = self.block_samples
        spans = [
            ((part.clip.start - reach) // size, (part.clip.end + reach - 1) // size + 1, part)
            for part in self.parts
        ]
        cuts = {0, *(max(cut, 0) for start, stop, _ in spans for cut in (start, stop))}
        stretches = []
        for cut in sorted(cuts):
            parts = [part for start, stop, part in spans if start <= cut < stop]
            # By what else they are, so that the order of the envelopes says which is whose.
            parts.sort(key=self._sound)
            moving = tuple(part.stage.envelope for part in parts if part.stage.envelope is not None)
            stretches.append((cut, self._identity(parts), moving))
        return stretches

    @staticmethod
    def _sound(part: Contribution) -> str:
        steady = part.stage.envelope is None
        return repr((part.method, identity(part.clip), part.gain, part.stage.matrix, steady))

    def _identity(self, parts: list[Contribution]) -> str | None:
        if not parts:
            return None
        sounds = [self._sound(part) for part in parts]
        whole = repr((self.info.fingerprint, self.rate, self.channels, sounds))
        return hashlib.sha256(whole.encode()).hexdigest()

    @classmethod
    def of(cls, project: Project, parts: tuple[Contribution, ...], info: CodecInfo) -> RenderPlan:
        """The plan for a sum of a project's clips."""
        return cls(parts, info, rate=project.sample_rate, channels=project.channels, length=project.length)

    @classmethod
    def empty(cls) -> RenderPlan:
        """The plan of a timeline without clips."""
        info = CodecInfo("", "", None, 1, 1, FIXED_RATE_BLOCK, 0, 0, True, True, "", "")
        return cls((), info, rate=44100, channels=2, length=0)

    def key(self, block: int) -> str | None:
        """Identity of a block's sound; None when nothing sounds there."""
        if block in self._keys:
            return self._keys[block]
        _, identity, moving = self._stretches[max(bisect_right(self._starts, block) - 1, 0)]
        if identity is None:
            return None
        key = f"{identity}/{block}"
        if moving:
            # What is drawn elsewhere leaves a block as it is.
            start, stop = block * self.block_samples, (block + 1) * self.block_samples
            shapes = [within(envelope, start - self._reach, stop + self._reach) for envelope in moving]
            key += f"/{hashlib.sha256(repr(shapes).encode()).hexdigest()[:32]}"
        self._keys[block] = key
        return key

    def nearest(self, blocks: Iterable[int], position: int, *, loop: LoopRegion | None = None) -> int:
        """What to render first of `blocks`: the loop, then what is around a timeline position, then the rest.

        Each from the position on, then from the start; what lies shortly before the position comes
        before what lies far behind it.
        """
        size = self.block_samples
        here, around = position // size, max(1, -(-AROUND_SECONDS * self.rate // size))
        looped = range(loop.start // size, -(-loop.end // size)) if loop and loop.enabled else range(0)

        def rank(block: int) -> tuple[int, bool, int]:
            if block in looped:
                return 0, block < here, block
            if abs(block - here) <= around:
                return 1, block < here, abs(block - here)
            return 2, block < here, block

        return min(blocks, key=rank)


class RenderCache:
    """Blocks of audio in a scratch file of the session, the least recently used dropped first.

    Memory stays flat however long the song is: the file's pages belong to the system. Thread-safe.
    """

    def __init__(self, folder: Path, *, limit_bytes: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - lives as long as the cache
        weakref.finalize(self, self._file.close)
        self._lock = threading.Lock()
        self._limit = limit_bytes
        self._slots: OrderedDict[str, tuple[int, tuple[int, int]]] = OrderedDict()
        self._free: dict[int, list[int]] = {}
        self._end = 0

    def has(self, key: str) -> bool:
        """Whether a block is there."""
        with self._lock:
            return key in self._slots

    def get(self, key: str) -> np.ndarray | None:
        """A block `[channels, samples]`, or None."""
        with self._lock:
            slot = self._slots.get(key)
            if slot is None:
                return None
            self._slots.move_to_end(key)
            offset, shape = slot
            self._file.seek(offset)
            data = self._file.read(4 * shape[0] * shape[1])
        return np.frombuffer(data, np.float32).reshape(shape)

    def put(self, key: str, block: np.ndarray) -> None:
        """Keep a block `[channels, samples]`."""
        data = np.ascontiguousarray(block, np.float32)
        with self._lock:
            if key in self._slots:
                return
            free = self._free.setdefault(data.nbytes, [])
            if not free and self._end + data.nbytes > self._limit and self._slots:
                self._drop_oldest()
            if free:
                offset = free.pop()
            else:
                offset, self._end = self._end, self._end + data.nbytes
            self._file.seek(offset)
            self._file.write(data.tobytes())
            self._slots[key] = (offset, (data.shape[0], data.shape[1]))

    def _drop_oldest(self) -> None:
        offset, shape = self._slots.popitem(last=False)[1]
        self._free.setdefault(4 * shape[0] * shape[1], []).append(offset)

    def clear(self) -> None:
        """Forget every block and give the disk space back."""
        with self._lock:
            self._slots.clear()
            self._free.clear()
            self._end = 0
            self._file.truncate(0)

    def close(self) -> None:
        """Remove the scratch file."""
        with self._lock:
            self._slots.clear()
            self._file.close()
