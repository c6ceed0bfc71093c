"""Words inside audio files, and the time stamp of Broadcast Wave."""

from __future__ import annotations

import struct
from dataclasses import dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import soundfile

_SET_BROADCAST_INFO = 0x10F1
ORIGINATOR = "Lin-CAE Studio"


@dataclass(frozen=True, slots=True)
class Tags:
    """Words about a recording; empty ones are not written."""

    title: str = ""
    artist: str = ""
    album: str = ""
    date: str = ""
    genre: str = ""
    copyright: str = ""
    comment: str = ""

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Broadcast:
    """The `bext` chunk of EBU Tech 3285.

    Attributes:
        time_reference: samples from midnight (the start of the timeline) to the first sample of the file
        description: at most 256 ASCII characters; others become '?'
        made: when it was made, local time
    """

    time_reference: int
    description: str = ""
    made: datetime | None = None


def write_tags(file: soundfile.SoundFile, tags: Tags) -> None:
    """Put tags into a file that is open for writing, before its first sample."""
    for field in fields(tags):
        text = " ".join(getattr(tags, field.name).split())
        if text:
            setattr(file, field.name, text)


def write_broadcast(file: soundfile.SoundFile, info: Broadcast) -> bool:
    """Put a `bext` chunk into a WAV or RF64 file before its first sample; whether it was taken."""
    import soundfile

    made = info.made or datetime.now()
    low, high = info.time_reference & 0xFFFFFFFF, info.time_reference >> 32
    # libsndfile's SF_BROADCAST_INFO: two bytes of padding before the time reference.
    data = struct.pack(
        "<256s32s32s10s8s2xIIh64s10s180s2xI256s",
        _ascii(info.description, 256),
        _ascii(ORIGINATOR, 32),
        b"",
        made.strftime("%Y-%m-%d").encode(),
        made.strftime("%H:%M:%S").encode(),
        low,
        high,
        1,
        b"",
        b"",
        b"",
        0,
        b"",
    )
    # The module has no public name for this command of the library.
    buffer = soundfile._ffi.new("char[]", data)
    return bool(soundfile._snd.sf_command(file._file, _SET_BROADCAST_INFO, buffer, len(data)))


def _ascii(text: str, length: int) -> bytes:
    return text.encode("ascii", "replace")[:length]
