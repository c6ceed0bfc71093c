"""Where the canvas gets the columns of a waveform from: the peak pyramid, or the samples when zoomed in."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from weakref import WeakKeyDictionary, WeakSet

import numpy as np

from lincae_studio.audio.peaks import BASE_BLOCK, LEVEL_FACTOR, Peaks
from lincae_studio.engine.media import MediaPool
from lincae_studio.errors import StudioError
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import AudioRef, Clip, Project
from lincae_studio.ui.timeline.waveform import LINE_BELOW, Columns
from lincae_studio.units import rescale_samples

RAW_BELOW = 64.0
"""Samples a column below which the samples themselves are read: a pyramid's block would show as a step."""

BLOCK = 1 << 15
BLOCKS = 256
_SMALLEST_LEVEL = 64
FRAME_SECONDS = 0.006
"""Time a frame may spend reading files; what is missing then is drawn from the pyramid, and again later."""


class SampleCache:
    """Blocks of decoded samples for the deepest zoom, read on demand by the interface's own file handles.

    Attributes:
        envelopes: what is drawn of pyramids again and again
        late: whether something was left for a later frame since `begin_frame`
    """

    def __init__(self, pool: MediaPool) -> None:
        self._pool = pool
        self.envelopes = Envelopes()
        self._blocks: OrderedDict[tuple[str, int, int], np.ndarray] = OrderedDict()
        self._unreadable: set[tuple[str, int]] = set()
        self._left = 0.0
        self.late = False

    def begin_frame(self) -> None:
        """Allow another slice of time for reading."""
        self._left = FRAME_SECONDS
        self.late = False

    def read(self, ref: AudioRef, start: int, frames: int) -> np.ndarray | None:
        """Samples `[channels, frames]` at the file's rate, zeros outside; None when not at hand."""
        if (ref.sha256, ref.stream) in self._unreadable:
            return None
        first, last = start // BLOCK, -(-(start + frames) // BLOCK)
        parts = [self._block(ref, index) for index in range(first, last)]
        known = [part for part in parts if part is not None]
        if len(known) < len(parts) or not known:
            return None
        whole = known[0] if len(known) == 1 else np.concatenate(known, axis=1)
        return whole[:, start - first * BLOCK :][:, :frames]

    def retry(self) -> None:
        """Try files again that could not be read: an import may have finished."""
        self._unreadable.clear()

    def close(self) -> None:
        """Close the files."""
        self._blocks.clear()
        self._pool.close()

    def _block(self, ref: AudioRef, index: int) -> np.ndarray | None:
        key = (ref.sha256, ref.stream, index)
        block = self._blocks.get(key)
        if block is None:
            if self._left <= 0:
                self.late = True
                return None
            start = time.perf_counter()
            try:
                block = self._pool.source(ref, ref.sample_rate)(index * BLOCK, BLOCK)
            except StudioError:
                # The track says that its file is missing; the pyramid still shows what it was.
                self._unreadable.add(key[:2])
                return None
            finally:
                self._left -= time.perf_counter() - start
            self._blocks[key] = block
            while len(self._blocks) > BLOCKS:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(key)
        return block


class Envelope:
    """One lane of a finished pyramid in memory, all channels together: what a frame of a zoom needs.

    Several times as fast as the pyramid itself, because it holds no more than is drawn.
    """

    def __init__(self, peaks: Peaks) -> None:
        low, high, rms = Columns(*peaks.blocks()).merged()
        level = (low[0], high[0], np.square(rms[0]))
        self._levels = [level]
        while len(level[0]) > _SMALLEST_LEVEL:
            at = np.arange(0, len(level[0]), LEVEL_FACTOR)
            counts = np.diff(np.append(at, len(level[0]))).astype(np.float32)
            level = (
                np.minimum.reduceat(level[0], at),
                np.maximum.reduceat(level[1], at),
                np.add.reduceat(level[2], at) / counts,
            )
            self._levels.append(level)

    def columns(self, start: float, step: float, count: int) -> Columns:
        """Columns from sample `start` on, each `step` samples wide; all of them inside the stream."""
        index, block = 0, BASE_BLOCK
        while 2 * LEVEL_FACTOR * block <= step and index + 1 < len(self._levels):
            index, block = index + 1, block * LEVEL_FACTOR
        low, high, power = self._levels[index]
        edges = ((start + step * np.arange(count + 1)) / block).astype(np.intp)
        at, stop = edges[:-1], min(max(int(edges[-1]), int(edges[-2]) + 1), len(low))
        np.minimum(at, stop - 1, out=at)
        counts = np.maximum(np.diff(np.append(at, stop)), 1).astype(np.float32)
        return Columns(
            np.minimum.reduceat(low[:stop], at)[None],
            np.maximum.reduceat(high[:stop], at)[None],
            np.sqrt(np.add.reduceat(power[:stop], at) / counts)[None],
        )


class Envelopes:
    """The envelopes of all waveforms on screen, made one at a time when there is nothing else to do."""

    def __init__(self) -> None:
        self._made: WeakKeyDictionary[Peaks, Envelope] = WeakKeyDictionary()
        self._wanted: WeakSet[Peaks] = WeakSet()

    def get(self, peaks: Peaks) -> Envelope | None:
        """The envelope of a pyramid, if there is one already."""
        made = self._made.get(peaks)
        if made is None and peaks.complete:
            self._wanted.add(peaks)
        return made

    @property
    def wanted(self) -> bool:
        """Whether there is one to make."""
        return bool(self._wanted)

    def make_one(self) -> None:
        """Make one that was asked for."""
        if self._wanted:
            peaks = self._wanted.pop()
            self._made[peaks] = Envelope(peaks)


@dataclass(frozen=True, slots=True)
class Part:
    """Samples that a waveform is made of, in samples of its pyramid.

    Attributes:
        shift: where the file's first sample stands
        first, last: what of it is used, `last` exclusive
    """

    ref: AudioRef
    gain: float
    shift: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Wave:
    """A waveform that starts at a place of the timeline.

    Attributes:
        peaks: its pyramid
        start, end: where it stands, samples at the project's rate
        offset: first sample used, at the project's rate
        ratio: samples of the pyramid per sample of the project
        parts: what it is the sum of, where the samples themselves can be read
        frames, ready: length of the pyramid, and how much of it there was when this was made
    """

    peaks: Peaks
    start: int
    end: int
    offset: int = 0
    ratio: float = 1.0
    parts: tuple[Part, ...] = ()
    frames: int = 0
    ready: int = 0

    @classmethod
    def of_clip(cls, clip: Clip, peaks: Peaks, rate: int) -> Wave:
        """A clip's waveform in a project at `rate` Hz."""
        whole = rescale_samples(clip.source.frames, clip.source.sample_rate, rate)
        ready, frames = peaks.ready_frames, peaks.frames
        part = Part(clip.source, 1.0, 0, 0, frames)
        ratio = frames / whole if whole else 1.0
        return cls(peaks, clip.start, clip.end, clip.offset, ratio, (part,), frames, ready)

    @classmethod
    def of_recipe(cls, project: Project, track_id: str, peaks: Peaks) -> Wave:
        """The waveform of a recipe at gain 1, which stands at the start of the timeline."""
        found = contributions(project, track_ids=[track_id], faders=False)
        parts = tuple(
            Part(c.clip.source, c.gain, c.clip.start - c.clip.offset, c.clip.start, c.clip.end)
            for c in found
            if isinstance(c.clip, Clip)
        )
        if len(parts) < len(found) or any(part.ref.sample_rate != project.sample_rate for part in parts):
            parts = ()  # resampling and aligning is the engine's business: the pyramid has to do
        ready, frames = peaks.ready_frames, peaks.frames
        return cls(peaks, 0, frames, parts=parts, frames=frames, ready=ready)

    @property
    def key(self) -> Hashable:
        """Changes whenever a picture of it would."""
        return (id(self.peaks), self.ready, self.offset, self.ratio)

    def columns(
        self, first: float, count: int, zoom: float, samples: SampleCache | None, *, mixed: bool = False
    ) -> Columns:
        """Columns of `zoom` project samples each, from `first` project samples after `start` on.

        `mixed` takes the mean of the channels where single samples are seen: an envelope of channels
        that are apart would hide the line that each of them draws.
        """
        start, step = (self.offset + first) * self.ratio, zoom * self.ratio
        if samples is not None and self.parts and step < RAW_BELOW:
            found = self._from_samples(start, count, step, samples, mixed)
            if found is not None:
                return found
        if samples is not None and mixed and (envelope := samples.envelopes.get(self.peaks)) is not None:
            return self._padded(start, count, step, envelope.columns)
        return self._padded(start, count, step, partial(_of_peaks, self.peaks))

    def dots(self, first: float, count: int, zoom: float, samples: SampleCache) -> tuple[np.ndarray, ...]:
        """Column (fractional) and value `[channels, n]` of the single samples in a range of columns."""
        start, step = (self.offset + first) * self.ratio, zoom * self.ratio
        low = max(int(np.floor(start)), 0)
        high = min(int(np.ceil(start + count * step)) + 1, self.frames)
        values = self._read(samples, low, high - low) if self.parts and high > low else None
        if values is None:
            return np.empty(0), np.empty((1, 0), np.float32)
        return (np.arange(low, high) - start) / step, values

    def _padded(
        self, start: float, count: int, step: float, inside: Callable[[float, float, int], Columns]
    ) -> Columns:
        # Columns outside the stream stay unknown, which draws nothing.
        skip = min(max(int(np.ceil(-start / step)), 0), count)
        known = min(max(int(np.ceil((self.frames - start) / step)), skip), count)
        if known == skip:
            return unknown(count)
        found = inside(start + skip * step, step, known - skip)
        if known - skip == count:
            return found
        edges = ((0, 0), (skip, count - known))
        return Columns(*(np.pad(values, edges, constant_values=np.nan) for values in found))

    def _from_samples(
        self, start: float, count: int, step: float, samples: SampleCache, mixed: bool
    ) -> Columns | None:
        first = int(np.floor(start)) - 1
        frames = int(np.ceil(count * step)) + 4
        audio = self._read(samples, first, frames)
        if audio is None:
            return None
        if mixed and step < LINE_BELOW:
            audio = audio.mean(0, keepdims=True)
        edges = start - first + step * np.arange(count + 1)
        found = _traced(audio, edges) if step < LINE_BELOW else _reduced(audio, edges)
        outside = (edges[1:] + first <= 0) | (edges[:-1] + first >= self.frames)
        for values in found:
            values[:, outside] = np.nan
        return found

    def _read(self, samples: SampleCache, start: int, frames: int) -> np.ndarray | None:
        total = np.zeros((self.peaks.channels, frames), np.float32)
        for part in self.parts:
            first, last = max(start, part.first), min(start + frames, part.last)
            if first < last:
                audio = samples.read(part.ref, first - part.shift, last - first)
                if audio is None:
                    return None
                total[:, first - start : last - start] += np.float32(part.gain) * audio
        return total


def _of_peaks(peaks: Peaks, start: float, step: float, count: int) -> Columns:
    return Columns(*peaks.query(start, start + count * step, count))


def _reduced(audio: np.ndarray, edges: np.ndarray) -> Columns:
    """Minimum, maximum and RMS of the samples between edges, which are at least one sample apart."""
    at = np.minimum(edges[:-1].astype(np.intp), audio.shape[1] - 1)
    stop = min(max(int(edges[-1]), int(at[-1]) + 1), audio.shape[1])
    audio = audio[:, :stop]
    counts = np.diff(np.append(at, stop)).clip(1)
    power = np.add.reduceat(np.square(audio), at, axis=1) / counts
    return Columns(
        np.minimum.reduceat(audio, at, axis=1),
        np.maximum.reduceat(audio, at, axis=1),
        np.sqrt(power, dtype=np.float32),
    )


def _traced(audio: np.ndarray, edges: np.ndarray) -> Columns:
    """What a line through the samples covers in each column."""
    base = np.minimum(edges.astype(np.intp), audio.shape[1] - 2)
    part = (edges - base).astype(np.float32)
    on_edge = audio[:, base] * (1 - part) + audio[:, base + 1] * part
    low = np.minimum(on_edge[:, :-1], on_edge[:, 1:])
    high = np.maximum(on_edge[:, :-1], on_edge[:, 1:])
    # At most three samples can lie inside a column.
    for inner in range(1, int(LINE_BELOW) + 1):
        at = np.minimum(base[:-1] + inner, audio.shape[1] - 1)
        inside = at <= edges[1:]
        low = np.where(inside, np.minimum(low, audio[:, at]), low)
        high = np.where(inside, np.maximum(high, audio[:, at]), high)
    return Columns(low, high, np.abs(high))


def summed(parts: list[Columns]) -> Columns:
    """One waveform of clips that lie over or beside each other: peaks together, power added."""
    if len(parts) == 1:
        return parts[0]
    low, high = (np.stack([part[field] for part in parts]) for field in (0, 1))
    rms = np.stack([np.nan_to_num(part.rms) for part in parts])
    known = np.isfinite(low).any(0)
    return Columns(
        np.where(known, np.nanmin(np.where(np.isnan(low), np.inf, low), 0), np.nan),
        np.where(known, np.nanmax(np.where(np.isnan(high), -np.inf, high), 0), np.nan),
        np.sqrt(np.sum(np.square(rms), 0)),
    )


def unknown(count: int) -> Columns:
    """Columns of a waveform that is not there yet."""
    nothing = np.full((1, count), np.nan, np.float32)
    return Columns(nothing, nothing, nothing)
