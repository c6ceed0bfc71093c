"""Latents on disk, found by what they were made of. Losing them costs time, never data.

A series is a folder named by its key: `data` holds a random token and the frames `[frames, channels,
latent_channels]` in a sparse file of the final size, `index` grows by one record per finished chunk,
`meta.json` holds the shape. A record is written after the chunk it vouches for, and carries the chunk's
checksum: whatever interrupts a write, the chunk is missing afterwards, never wrong. That is also why nothing
waits for the disk here. The token tells when another process deleted the series and began it anew.
"""

from __future__ import annotations

import errno
import json
import os
import re
import secrets
import struct
import threading
import zlib
from contextlib import suppress
from dataclasses import asdict, dataclass
from io import RawIOBase
from pathlib import Path

import numpy as np

from lincae_studio.errors import LatentError
from lincae_studio.wording import tr

_RECORD = struct.Struct("<III")  # chunk, CRC-32 of the chunk, CRC-32 of the two
_KEY = re.compile(r"[0-9a-z][0-9a-z_-]{7,127}")
_DATA, _INDEX, _META = "data", "index", "meta.json"
_NEW_META = "meta.tmp"
_TOKEN_BYTES = 16
_FORMAT = {"format": "lincae-studio-latents", "version": 1}
_MISSING, _RECORDED, _VERIFIED = 0, 1, 2


class ChunkMissingError(LatentError):
    """A chunk of a series is not there, or is damaged and has to be made again.

    Attributes:
        chunk: its index in the series
    """

    def __init__(self, chunk: int) -> None:
        super().__init__(tr("Part of the latents is not encoded yet; wait for the encoding to finish."))
        self.chunk = chunk


@dataclass(frozen=True, slots=True)
class _Shape:
    channels: int
    latent_channels: int
    frames: int
    chunk_frames: int

    @property
    def chunks(self) -> int:
        return -(-self.frames // self.chunk_frames)

    @property
    def frame_bytes(self) -> int:
        return self.channels * self.latent_channels * 4

    def position(self, frame: int) -> int:
        """Of a frame in the data file."""
        return _TOKEN_BYTES + frame * self.frame_bytes


class LatentSeries:
    """The latents of one signal: frames 0 to `frames`, in chunks of `chunk_frames`, the last one shorter.

    One thread may write while any number read. Nothing is created on disk before the first write.
    """

    def __init__(self, folder: Path, shape: _Shape) -> None:
        self._folder = folder
        self._shape = shape
        self._lock = threading.Lock()
        self._state = bytearray(shape.chunks)
        self._checksums: dict[int, int] = {}
        self._token = b""
        self._load()

    @property
    def key(self) -> str:
        return self._folder.name

    @property
    def channels(self) -> int:
        return self._shape.channels

    @property
    def frames(self) -> int:
        return self._shape.frames

    @property
    def total_chunks(self) -> int:
        return self._shape.chunks

    @property
    def done_chunks(self) -> int:
        return self.total_chunks - self._state.count(_MISSING)

    @property
    def complete(self) -> bool:
        return _MISSING not in self._state

    def missing(self) -> list[int]:
        """Chunks that are not there, in order."""
        return [chunk for chunk, state in enumerate(self._state) if state == _MISSING]

    def has(self, chunk: int) -> bool:
        """Whether a chunk was written; damage shows when it is first read."""
        return 0 <= chunk < self.total_chunks and self._state[chunk] != _MISSING

    def span(self, chunk: int) -> tuple[int, int]:
        """Frames of a chunk, start and stop."""
        size = self._shape.chunk_frames
        return chunk * size, min((chunk + 1) * size, self.frames)

    def write(self, chunk: int, latents: np.ndarray) -> None:
        """Store a chunk `[channels, latent_channels, frames]`.

        What reaches beyond the end of the series in its last chunk is left out. `LatentError` when the disk
        is full or cannot be written.
        """
        shape, (start, stop) = self._shape, self.span(chunk)
        if not 0 <= chunk < self.total_chunks:
            raise ValueError(f"chunk {chunk} of {self.total_chunks}")
        expected = (shape.channels, shape.latent_channels)
        if latents.shape[:2] != expected or latents.shape[2] not in (stop - start, shape.chunk_frames):
            raise ValueError(f"chunk of shape {latents.shape}, expected {(*expected, stop - start)}")
        content = np.ascontiguousarray(latents.transpose(2, 0, 1)[: stop - start], "<f4").data.cast("B")
        checksum = zlib.crc32(content)
        pair = struct.pack("<II", chunk, checksum)
        with self._lock:
            # Until the new record stands, the old one must not vouch for half-written data in this process.
            self._state[chunk] = _MISSING
            try:
                self._store(start, content, pair + struct.pack("<I", zlib.crc32(pair)))
            except OSError as error:
                raise _disk_error(error, self._folder) from error
            self._checksums[chunk] = checksum
            self._state[chunk] = _VERIFIED

    def read(self, start_frame: int, stop_frame: int) -> np.ndarray:
        """Frames `[channels, latent_channels, stop_frame - start_frame]`, zeros outside the series.

        `ChunkMissingError` (a `LatentError`) when a chunk in the range is missing or turns out damaged.
        """
        shape = self._shape
        frames = np.zeros((max(stop_frame - start_frame, 0), shape.channels, shape.latent_channels), "<f4")
        first, last = max(start_frame, 0), min(stop_frame, shape.frames)
        if first < last:
            chunks = range(first // shape.chunk_frames, -(-last // shape.chunk_frames))
            for chunk in chunks:
                self._verify(chunk)
            try:
                whole = self._read_into(frames[first - start_frame : last - start_frame], first)
            except OSError:
                whole = False
            if not whole:  # somebody emptied the cache behind our back
                self._forget()
                raise ChunkMissingError(chunks.start)
        return frames.transpose(1, 2, 0)

    def _read_into(self, array: np.ndarray, start: int) -> bool:
        """Fill a contiguous array from frame `start` on; False when the file is not the one known."""
        with open(self._folder / _DATA, "rb", buffering=0) as data:
            if data.read(_TOKEN_BYTES) != self._token:
                return False
            data.seek(self._shape.position(start))
            return _read_fully(data, array)

    def _verify(self, chunk: int) -> None:
        state = self._state[chunk]
        if state == _VERIFIED:
            return
        if state == _RECORDED:
            start, stop = self.span(chunk)
            content = np.empty((stop - start) * self._shape.frame_bytes, np.uint8)
            with suppress(OSError):
                if self._read_into(content, start) and zlib.crc32(content.data) == self._checksums.get(chunk):
                    with self._lock:
                        if self._state[chunk] == _RECORDED:
                            self._state[chunk] = _VERIFIED
                    return
            with self._lock:
                if self._state[chunk] == _VERIFIED:  # written anew in the meantime
                    return
                self._state[chunk] = _MISSING
        raise ChunkMissingError(chunk)

    def _load(self) -> None:
        """Take over what an earlier run finished; what was known before counts no more."""
        self._reset()
        try:
            if json.loads((self._folder / _META).read_bytes()) != self._meta():
                return
            content = (self._folder / _INDEX).read_bytes()
            with open(self._folder / _DATA, "rb") as data:
                token = data.read(_TOKEN_BYTES)
        except (OSError, ValueError):
            return
        if len(token) < _TOKEN_BYTES:
            return
        self._token = token
        for position in range(0, len(content) - _RECORD.size + 1, _RECORD.size):
            chunk, checksum, own = _RECORD.unpack_from(content, position)
            if own == zlib.crc32(content[position : position + 8]) and chunk < self.total_chunks:
                self._state[chunk] = _RECORDED
                self._checksums[chunk] = checksum
        with suppress(OSError):
            os.utime(self._folder / _META)  # the time of last use, for `LatentStore.prune`

    def _meta(self) -> dict[str, object]:
        return {**_FORMAT, **asdict(self._shape)}

    def _store(self, start: int, content: memoryview, record: bytes) -> None:
        with self._open_data() as data:
            data.seek(self._shape.position(start))
            _write_fully(data, content)
        with open(self._folder / _INDEX, "ab", buffering=0) as index:
            # A record that was cut short, by a crash or a full disk, would shift every later one.
            end = os.fstat(index.fileno()).st_size
            if end % _RECORD.size:
                index.truncate(end - end % _RECORD.size)
            _write_fully(index, record)

    def _open_data(self) -> RawIOBase:
        """The data file for writing: the known one, or what another process began, or a new one."""
        for prepare in (lambda: None, self._load, self._create):
            prepare()
            with suppress(FileNotFoundError):
                data = open(self._folder / _DATA, "r+b", buffering=0)  # noqa: SIM115
                if self._token and data.read(_TOKEN_BYTES) == self._token:
                    return data
                data.close()
        raise FileNotFoundError(errno.ENOENT, "another program keeps deleting it")

    def _create(self) -> None:
        self._reset()
        _remove_series(self._folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        token = secrets.token_bytes(_TOKEN_BYTES)
        with open(self._folder / _DATA, "wb") as data:
            data.write(token)
            data.truncate(self._shape.position(self.frames))
        (self._folder / _INDEX).touch()
        temporary = self._folder / _NEW_META
        temporary.write_text(json.dumps(self._meta()), encoding="utf-8")
        temporary.replace(self._folder / _META)
        self._token = token

    def _forget(self) -> None:
        """Everything is missing from now on."""
        with self._lock:
            self._reset()

    def _reset(self) -> None:
        self._state[:] = bytes(len(self._state))
        self._checksums.clear()
        self._token = b""


class LatentStore:
    """Every series on this machine, in one folder.

    Attributes:
        root: the folder; made when the first series is written
        limit_bytes: what `prune` brings the size down to
    """

    def __init__(self, root: Path, *, limit_bytes: int) -> None:
        self.root = root
        self.limit_bytes = limit_bytes
        self._lock = threading.Lock()
        self._open: dict[str, LatentSeries] = {}

    def series(
        self, key: str, *, channels: int, latent_channels: int, frames: int, chunk_frames: int
    ) -> LatentSeries:
        """The series of a key, with the chunks it has; the same object for the same key.

        A key is a hash of everything the latents depend on, written in `[0-9a-z_-]`, 8 to 128 of them. What
        is on disk under this key with another shape counts as nothing.
        """
        if not _KEY.fullmatch(key):
            raise ValueError(f"not a key: {key!r}")
        shape = _Shape(channels, latent_channels, frames, chunk_frames)
        with self._lock:
            known = self._open.get(key)
            if known is None or known._shape != shape:
                known = self._open[key] = LatentSeries(self.root / key, shape)
            return known

    def size_bytes(self) -> int:
        """Disk space in use."""
        return sum(_allocated(folder) for folder in self._folders())

    def clear(self) -> None:
        """Delete every series. One that is being written starts over."""
        with self._lock:
            for folder in self._folders():
                self._delete(folder)

    def prune(self, keep: set[str] | frozenset[str] = frozenset()) -> int:
        """Delete series, least recently used first, until `limit_bytes` is kept; never one in `keep`.

        Returns the bytes freed.
        """
        with self._lock:
            sizes = {folder: _allocated(folder) for folder in self._folders()}
            excess, freed = sum(sizes.values()) - self.limit_bytes, 0
            for folder in sorted(sizes, key=_last_used):
                if freed >= excess:
                    break
                if folder.name not in keep:
                    self._delete(folder)
                    freed += sizes[folder]
            return freed

    def _folders(self) -> list[Path]:
        try:
            return [Path(entry.path) for entry in os.scandir(self.root) if _KEY.fullmatch(entry.name)]
        except FileNotFoundError:
            return []

    def _delete(self, folder: Path) -> None:
        series = self._open.get(folder.name)
        if series is not None:
            series._forget()
        _remove_series(folder)


def _write_fully(file: RawIOBase, content: bytes | memoryview) -> None:
    view = memoryview(content)
    while view:
        view = view[file.write(view) or 0 :]


def _read_fully(file: RawIOBase, array: np.ndarray) -> bool:
    """Fill a contiguous array from the file; False when the file ends before."""
    view = array.data.cast("B")
    while view:
        count = file.readinto(view)
        if not count:
            return False
        view = view[count:]
    return True


def _remove_series(folder: Path) -> None:
    # The shape first: without it, what is left counts as nothing.
    for name in (_META, _INDEX, _DATA, _NEW_META):
        (folder / name).unlink(missing_ok=True)
    with suppress(OSError):  # it holds something that is not ours, or never existed
        folder.rmdir()


def _last_used(folder: Path) -> int:
    times = [0]
    for path in (folder / _META, folder / _INDEX):
        with suppress(OSError):
            times.append(path.stat().st_mtime_ns)
    return max(times)


def _allocated(folder: Path) -> int:
    total = 0
    for name in (_META, _INDEX, _DATA):
        with suppress(OSError):
            stat = (folder / name).stat()
            # The data file is sparse: its length says nothing.
            total += stat.st_blocks * 512 if hasattr(stat, "st_blocks") else stat.st_size
    return total


def _disk_error(error: OSError, folder: Path) -> LatentError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return LatentError(
            tr(
                "The disk of the cache folder {folder} is full; free some space or choose another folder.",
                folder=folder.parent,
            )
        )
    return LatentError(
        tr(
            "Nothing can be written to the cache folder {folder} ({reason}); choose another folder.",
            folder=folder.parent,
            reason=error.strerror,
        )
    )
