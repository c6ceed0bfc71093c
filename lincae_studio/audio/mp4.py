"""What ffmpeg leaves out of an MP4 file: stem names and the resolution of its edit lists."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_MOVIE_LIMIT = 64 << 20  # a larger moov atom is damage: hours of audio need a few megabytes


@dataclass(frozen=True, slots=True)
class Mp4Notes:
    """Read from the movie header.

    Attributes:
        timescale: ticks per second of edit list durations; 0 when unknown
        stem_names: of a Native Instruments stem file, without the mix that comes first
    """

    timescale: int = 0
    stem_names: tuple[str, ...] = ()


def read_notes(path: Path) -> Mp4Notes:
    """Look into the movie header; a damaged or missing one gives empty notes."""
    with path.open("rb") as file:
        movie = _movie_atom(file)
    timescale = 0
    names: tuple[str, ...] = ()
    for kind, body in _atoms(movie):
        if kind == b"mvhd" and len(body) >= 24:
            (timescale,) = struct.unpack_from(">I", body, 20 if body[0] == 1 else 12)
        elif kind == b"udta":
            for inner, content in _atoms(body):
                if inner == b"stem":
                    names = _stem_names(content)
    return Mp4Notes(timescale, names)


def _movie_atom(file: BinaryIO) -> bytes:
    position = 0
    while True:
        file.seek(position)
        header = file.read(16)
        if len(header) < 8:
            return b""
        size, kind = struct.unpack_from(">I4s", header)
        start = 8
        if size == 1 and len(header) == 16:
            (size,) = struct.unpack_from(">Q", header, 8)
            start = 16
        if kind == b"moov":
            file.seek(position + start)
            return file.read(max(0, min(size - start, _MOVIE_LIMIT)))
        if size < start:
            return b""
        position += size
        if position >= 1 << 62:
            return b""


def _atoms(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = 0
    while position + 8 <= len(body):
        size, kind = struct.unpack_from(">I4s", body, position)
        if size < 8:
            return
        yield kind, body[position + 8 : position + size]
        position += size


def _stem_names(content: bytes) -> tuple[str, ...]:
    try:
        stems = json.loads(content)["stems"]
        return tuple(str(stem["name"]) for stem in stems)
    except (ValueError, KeyError, TypeError, RecursionError):
        return ()
