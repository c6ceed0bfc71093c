"""The shape of a waveform at every zoom: minimum, maximum and RMS of ever larger blocks, in one file.

A file is a header and one table per level. Level k holds, for blocks of `256 * 4**k` samples, float32
`[min/max/energy, channels, blocks]`. It is made at full size before the first sample is known, so that
readers can map it while it fills; `ready_frames` in the header says how far it is.
"""

from __future__ import annotations

import errno
import os
import struct
from pathlib import Path

import numpy as np

from lincae_studio.errors import AudioReadError, AudioWriteError
from lincae_studio.wording import tr

BASE_BLOCK = 256
LEVEL_FACTOR = 4
_MAGIC = b"LCPEAKS1"
# magic, channels, complete, frames the tables are made for, frames of the stream, frames ready
_HEADER = struct.Struct("<8sIIqqq")
_HEADER_SIZE = 64
_FIELDS = 3


def _level_blocks(frames: int) -> list[int]:
    """Blocks of each level, down to a level of one block."""
    blocks = [-(-frames // BASE_BLOCK)]
    while blocks[-1] > 1:
        blocks.append(-(-blocks[-1] // LEVEL_FACTOR))
    return blocks


class PeakWriter:
    """Writes the peaks of a stream of at most `frames` samples to `path` while the stream is read.

    Raises AudioWriteError when the file cannot be written.
    """

    def __init__(self, path: Path, *, channels: int, frames: int) -> None:
        self._path = path
        self._channels = channels
        self._capacity = frames
        self._blocks = _level_blocks(frames)
        self._done = [0] * len(self._blocks)
        self._rest = np.empty((channels, 0), np.float32)
        self._fed = 0
        size = _HEADER_SIZE + 4 * _FIELDS * channels * sum(self._blocks)
        header = _HEADER.pack(_MAGIC, channels, 0, frames, frames, 0).ljust(_HEADER_SIZE, b"\0")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                # Zeros rather than a hole: a full disk must fail here and not in the mapping, where it kills.
                file.write(header)
                file.write(bytes(size - _HEADER_SIZE))
        except OSError as error:
            path.unlink(missing_ok=True)
            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            raise AudioWriteError(
                tr("The waveform cannot be stored; free some disk space.")
                if full
                else tr("The waveform cannot be stored; check the folder of the caches in the preferences.")
            ) from error
        self._map: np.memmap | None = np.memmap(path, np.uint8, "r+")
        self._levels = _tables(self._map, channels, self._blocks)

    def feed(self, block: np.ndarray) -> None:
        """Add float32 `[channels, n]`, which continues what was fed before."""
        self._fed += block.shape[1]
        if self._fed > self._capacity:
            raise ValueError(f"{self._fed} samples were fed to peaks of {self._capacity}")
        if self._rest.shape[1]:
            block = np.concatenate([self._rest, block], axis=1)
        whole = block.shape[1] - block.shape[1] % BASE_BLOCK
        self._rest = block[:, whole:].copy()
        if whole:
            self._store(block[:, :whole])
            self._publish(self._done[0] * BASE_BLOCK, complete=False)

    def finish(self) -> None:
        """Complete the file; the stream may be shorter than announced."""
        if self._rest.shape[1]:
            # Repeating the last sample changes neither minimum nor maximum; its energy is taken out again.
            missing = BASE_BLOCK - self._rest.shape[1]
            self._store(np.pad(self._rest, ((0, 0), (0, missing)), mode="edge"))
            with np.errstate(over="ignore"):
                energy = (self._rest * self._rest).sum(axis=1)
            self._levels[0][2, :, self._done[0] - 1] = energy
        for level in range(1, len(self._levels)):
            self._reduce(level, -(-self._done[level - 1] // LEVEL_FACTOR))
        self._publish(self._fed, complete=True)
        assert self._map is not None
        self._map.flush()
        self._release()

    def abort(self) -> None:
        """Give up and delete the file; readers keep what they have mapped."""
        self._release()
        self._path.unlink(missing_ok=True)

    def _release(self) -> None:
        self._levels = []
        self._map = None

    def _store(self, samples: np.ndarray) -> None:
        blocks = np.ascontiguousarray(samples).reshape(self._channels, -1, BASE_BLOCK)
        start, stop = self._done[0], self._done[0] + blocks.shape[1]
        table = self._levels[0]
        blocks.min(axis=2, out=table[0, :, start:stop])
        blocks.max(axis=2, out=table[1, :, start:stop])
        with np.errstate(over="ignore"):
            table[2, :, start:stop] = np.einsum("cbi,cbi->cb", blocks, blocks)
        self._done[0] = stop
        for level in range(1, len(self._levels)):
            self._reduce(level, self._done[level - 1] // LEVEL_FACTOR)

    def _reduce(self, level: int, stop: int) -> None:
        """Fill a level up to block `stop` from the one below; the last block may have fewer parts."""
        start = self._done[level]
        if stop <= start:
            return
        source = self._levels[level - 1][
            :, :, start * LEVEL_FACTOR : min(stop * LEVEL_FACTOR, self._done[level - 1])
        ]
        parts = np.arange(0, source.shape[2], LEVEL_FACTOR)
        table = self._levels[level]
        table[0, :, start:stop] = np.minimum.reduceat(source[0], parts, axis=1)
        table[1, :, start:stop] = np.maximum.reduceat(source[1], parts, axis=1)
        with np.errstate(over="ignore"):
            table[2, :, start:stop] = np.add.reduceat(source[2], parts, axis=1)
        self._done[level] = stop

    def _publish(self, ready: int, *, complete: bool) -> None:
        assert self._map is not None
        frames = self._fed if complete else self._capacity
        self._map[24:32].view("<i8")[0] = frames
        self._map[32:40].view("<i8")[0] = ready
        self._map[12:16].view("<u4")[0] = complete


def _tables(mapping: np.ndarray, channels: int, blocks: list[int]) -> list[np.ndarray]:
    """Views of the levels, float32 `[3, channels, blocks]` each."""
    tables = []
    offset = _HEADER_SIZE
    for count in blocks:
        size = 4 * _FIELDS * channels * count
        tables.append(mapping[offset : offset + size].view("<f4").reshape(_FIELDS, channels, count))
        offset += size
    return tables


def _damaged() -> AudioReadError:
    # Made where it is raised: kept in a variable, it and its frames would keep each other alive.
    return AudioReadError(tr("The stored waveform is missing or damaged; import the file again."))


class Peaks:
    """Peaks of a stream, complete or still growing. Use `open`.

    Attributes:
        channels: of the stream
    """

    def __init__(self, mapping: np.ndarray, channels: int, capacity: int) -> None:
        self.channels = channels
        self._map = mapping
        self._capacity = capacity
        self._levels = _tables(mapping, channels, _level_blocks(capacity))

    @staticmethod
    def open(path: Path) -> Peaks:
        """Map a peak file. Raises AudioReadError when it is missing or damaged."""
        try:
            with path.open("rb") as file:
                header = file.read(_HEADER_SIZE)
                size = os.fstat(file.fileno()).st_size
            if len(header) < _HEADER_SIZE:
                raise _damaged()
            magic, channels, _, capacity, _, _ = _HEADER.unpack_from(header)
            if magic != _MAGIC or not 1 <= channels <= 2 or not 0 < capacity < 1 << 48:
                raise _damaged()
            if size != _HEADER_SIZE + 4 * _FIELDS * channels * sum(_level_blocks(capacity)):
                raise _damaged()
            return Peaks(np.memmap(path, np.uint8, "r"), channels, capacity)
        except OSError as error:
            raise _damaged() from error

    @property
    def frames(self) -> int:
        """Samples of the stream; while it grows, what was announced."""
        return self._stored(24)

    @property
    def ready_frames(self) -> int:
        """Samples from the start for which there are peaks."""
        return self._stored(32)

    def _stored(self, offset: int) -> int:
        # Whatever a damaged header says: never outside the tables.
        return min(max(int(self._map[offset : offset + 8].view("<i8")[0]), 0), self._capacity)

    @property
    def complete(self) -> bool:
        return bool(self._map[12:16].view("<u4")[0])

    def blocks(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Minimum, maximum and RMS, float32 `[channels, blocks]` each, of all blocks of `BASE_BLOCK` samples.

        Of a complete stream; the last block may have fewer samples.
        """
        low, high, energy = self._levels[0][:, :, : -(-self.frames // BASE_BLOCK)]
        samples = np.full(low.shape[1], BASE_BLOCK, np.float32)
        samples[-1:] = self.frames - BASE_BLOCK * (low.shape[1] - 1)
        return low, high, np.sqrt(energy / samples)

    def query(self, start: float, stop: float, columns: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Minimum, maximum and RMS, float32 `[channels, columns]` each, of equal parts of `[start, stop)`.

        Positions are in samples of the source. A part that reaches into blocks reaches to their borders:
        at most a quarter of its own width, or 255 samples. NaN where nothing is ready, and outside the
        stream.
        """
        out = np.full((_FIELDS, self.channels, columns), np.nan, np.float32)
        width = (stop - start) / columns if columns else 0.0
        # In this order: what is complete by now was all ready afterwards.
        complete, ready = self.complete, self.ready_frames
        if width <= 0 or not ready:
            return out[0], out[1], out[2]
        level = 0
        block = BASE_BLOCK
        while block * LEVEL_FACTOR * 4 <= width and level + 1 < len(self._levels):
            level += 1
            block *= LEVEL_FACTOR
        # A growing level ends at its last whole block; a complete one includes the shorter last block.
        held = -(-ready // block) if complete else ready // block
        edges = start + width * np.arange(columns + 1)
        first = np.floor(edges[:-1] / block).astype(np.int64)
        last = np.maximum(np.ceil(edges[1:] / block).astype(np.int64), first + 1)
        shown = (edges[1:] > 0) & (first < held) & (edges[:-1] < ready)
        if not shown.any():
            return out[0], out[1], out[2]
        low = np.clip(first[shown], 0, held - 1)
        high = np.clip(last[shown], low + 1, held)
        origin = int(low[0])
        # A column of padding: reduceat wants every border to be inside.
        table = self._levels[level][:, :, origin : int(high[-1])]
        table = np.concatenate([table, table[:, :, -1:]], axis=2)
        borders = np.stack([low, high], axis=1).ravel() - origin
        out[0][:, shown] = np.minimum.reduceat(table[0], borders, axis=1)[:, ::2]
        out[1][:, shown] = np.maximum.reduceat(table[1], borders, axis=1)[:, ::2]
        samples = np.minimum(high * block, ready) - low * block
        with np.errstate(over="ignore"):
            energy = np.add.reduceat(table[2].astype(np.float64), borders, axis=1)[:, ::2]
        out[2][:, shown] = np.sqrt(energy / samples)
        return out[0], out[1], out[2]
