"""Reading with ffmpeg what libsndfile does not: MP3, AAC, ALAC, everything in MP4 or Matroska."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from lincae_studio.audio.decoding import DAMAGED, label, rechunk, shortfall, unreadable
from lincae_studio.audio.mp4 import Mp4Notes, read_notes
from lincae_studio.errors import AudioReadError
from lincae_studio.wording import plural, tr

# Playlists and image sequences, which would open other files, are left out.
_FORMATS = "wav,w64,aiff,au,caf,flac,ogg,mp3,aac,mov,matroska,asf,ape,wv,tta,ac3,eac3,dts,mpc,mpc8,avi,mpegts"
_GENERIC_TITLES = {"soundhandler", "sound handler", "soundhandle", "core media audio", "audio"}
# Some MP3 encoders count a frame too many.
_TOLERANCE = 2 * 1152
_MAX_LEAD_SECONDS = 600
_LEAD_PART = 65536
# Jumps of the time stamps that mean lost packets: not rounding, and not the fancies of a damaged file.
_MIN_GAP, _MAX_GAP_SECONDS = 64, 10


@dataclass(frozen=True, slots=True)
class AvStream:
    """What ffmpeg says of an audio stream; `lead` samples of silence come before its first packet."""

    container: str
    title: str
    sample_rate: int
    channels: int
    layout: tuple[str, ...]
    frames: int
    exact: bool
    lead: int


class _Input:
    """A file as PyAV takes it. A path could look like an address to it, and a name mislead it."""

    def __init__(self, file: BinaryIO) -> None:
        self.read, self.tell = file.read, file.tell
        self._seek = file.seek

    def seek(self, offset: int, whence: int) -> int:
        """As of a file, but -1 for an impossible place: PyAV writes exceptions to the terminal."""
        try:
            return self._seek(offset, whence)
        except (OSError, ValueError, OverflowError):
            return -1


@contextmanager
def _container(path: Path) -> Iterator[Any]:
    """An open PyAV container; whatever ffmpeg objects to becomes an `AudioReadError`."""
    import av  # 0.1 s, and most files never need it

    with path.open("rb") as file:
        try:
            with av.open(
                _Input(file), mode="r", options={"format_whitelist": _FORMATS}, metadata_errors="replace"
            ) as container:
                yield container
        except (av.FFmpegError, OSError, ValueError, OverflowError, MemoryError) as error:
            raise unreadable(path) from error


def av_streams(path: Path) -> tuple[AvStream, ...]:
    """The audio streams of a file, in the file's order. Raises AudioReadError."""
    with _container(path) as container:
        streams = _audio_streams(container)
        if not streams:
            raise AudioReadError(tr("{file} holds no sound; choose another file.", file=label(path)))
        is_mov = "mov" in container.format.name.split(",")
        notes = read_notes(path) if is_mov else Mp4Notes()
        titles = _titles(container, streams, notes)
        name = "MP4" if is_mov else container.format.name.split(",")[0].upper()
        tagged = name == "MP3" and _has_length_tag(path)
        return tuple(
            _describe(container, s, name=name, title=t, notes=notes, tagged=tagged)
            for s, t in zip(streams, titles, strict=True)
        )


def _titles(container: Any, streams: list[Any], notes: Mp4Notes) -> list[str]:
    if len(streams) == 1:
        return [container.metadata.get("title", "")]
    if notes.stem_names and len(streams) == len(notes.stem_names) + 1:
        return [tr("Mix"), *notes.stem_names]
    titles = []
    for stream in streams:
        title = stream.metadata.get("title") or stream.metadata.get("handler_name", "")
        titles.append("" if title.strip().lower() in _GENERIC_TITLES else title)
    return titles


def _describe(
    container: Any, stream: Any, *, name: str, title: str, notes: Mp4Notes, tagged: bool
) -> AvStream:
    context = stream.codec_context
    rate = int(context.sample_rate or 0)
    channels = int(context.channels or 0)
    layout = tuple(c.name for c in context.layout.channels) if channels > 2 else ()
    base = stream.time_base
    frames, lead, exact = 0, 0, False
    if rate and base and stream.duration:
        frames = max(0, round(stream.duration * base * rate))
    elif rate and container.duration:
        frames = max(0, container.duration * rate // 1_000_000)
    if name == "MP4" and rate and base:
        total = _gapless_total(container.metadata)
        if total:
            frames, exact = total, True
        elif frames:
            lead = max(0, round((stream.start_time or 0) * base * rate))
            lead = 0 if lead > _MAX_LEAD_SECONDS * rate else lead
            end = round(_last_end(container, stream) * base * rate)
            # Edit lists are rounded to the movie's ticks, packets are exact: unless the list really cuts.
            tick = rate / notes.timescale if notes.timescale else 0
            frames += lead
            if 0 < end - frames <= tick or 0 < end < frames:
                frames = end
            exact = stream.duration is not None
    elif name == "MP3":
        exact = frames > 0 and tagged
    return AvStream(name, title, rate, channels, layout, frames, exact, lead)


def _gapless_total(metadata: dict[str, str]) -> int:
    """Samples of the original according to iTunes' gapless tag, 0 when it is absent."""
    fields = metadata.get("iTunSMPB", "").split()
    try:
        return int(fields[3], 16)
    except (IndexError, ValueError):
        return 0


def _has_length_tag(path: Path) -> bool:
    """Whether the first frame of an MP3 file tells its length, which is guessed otherwise."""
    with path.open("rb") as file:
        head = file.read(10)
        if head[:3] == b"ID3" and len(head) == 10:
            file.seek(
                10 + sum((byte & 0x7F) << shift for byte, shift in zip(head[6:], (21, 14, 7, 0), strict=True))
            )
        else:
            file.seek(0)
        frame = file.read(4096)
    return any(tag in frame for tag in (b"Xing", b"Info", b"VBRI"))


def _last_end(container: Any, stream: Any) -> int:
    """Where the last packet of a stream ends, in its ticks; 0 when that cannot be found out."""
    import av

    end = 0
    if stream.duration is None:
        return end
    try:
        container.seek(max(0, stream.duration + (stream.start_time or 0)), stream=stream)
        for packet in container.demux(stream):
            if packet.pts is not None and packet.duration:
                end = max(end, packet.pts + packet.duration)
        container.seek(0)
    except (av.FFmpegError, OverflowError):
        return 0
    return end


class AvDecoder:
    """An audio stream that ffmpeg reads, from start to end only.

    ffmpeg itself leaves out what MP3, Opus and Matroska headers call padding; the ends of MP4 streams
    are cut here.
    """

    def __init__(self, path: Path, stream: int) -> None:
        self._path = path
        self._index = stream
        streams = av_streams(path)
        if not 0 <= stream < len(streams):
            raise AudioReadError(
                plural(
                    len(streams),
                    tr("{file} has one audio stream; choose another one than stream {stream}."),
                    tr("{file} has {count} audio streams; choose another one than stream {stream}."),
                    file=label(path),
                    stream=stream + 1,
                )
            )
        found = streams[stream]
        self.container, self.title = found.container, found.title
        self.sample_rate, self.channels, self.layout = found.sample_rate, found.channels, found.layout
        self.frames, self.exact, self._lead = found.frames, found.exact, found.lead
        self.seekable = False
        self.notices: list[str] = []

    def blocks(self, frames: int) -> Iterator[np.ndarray]:
        total = 0
        for block in rechunk(self._cut(), frames):
            total += block.shape[1]
            yield block
        if self.exact and total + _TOLERANCE < self.frames:
            self.notices.append(shortfall(total, self.frames, self.sample_rate))

    def _cut(self) -> Iterator[np.ndarray]:
        left = self.frames if self.exact else None
        for part in self._parts():
            if left is not None:
                part = part[:, :left]
                left -= part.shape[1]
            yield part
            if left == 0:
                return

    def _parts(self) -> Iterator[np.ndarray]:
        for start in range(0, self._lead, _LEAD_PART):
            yield np.zeros((self.channels, min(_LEAD_PART, self._lead - start)), np.float32)
        expected: int | None = None
        damaged = False
        with _container(self._path) as container:
            stream = _audio_streams(container)[self._index]
            scale = (stream.time_base or 0) * self.sample_rate
            for frame in _decoded(container, stream):
                if frame is None:
                    damaged = True
                    continue
                part = _samples(frame)
                if frame.sample_rate != self.sample_rate or len(part) != self.channels:
                    self.notices.append(tr("The format changes on the way: what follows is left out."))
                    break
                position = None if frame.pts is None else round(frame.pts * scale)
                if expected is not None and position is not None:
                    gap = position - expected
                    if max(_MIN_GAP, 3 * scale) < gap < _MAX_GAP_SECONDS * self.sample_rate:
                        # Silence in place of a lost packet keeps what follows where it belongs.
                        yield np.zeros((self.channels, gap), np.float32)
                        damaged, expected = True, position
                expected = (position or 0 if expected is None else expected) + part.shape[1]
                yield part
        if damaged:
            self.notices.append(DAMAGED)

    def read(self, start: int, frames: int) -> np.ndarray:
        raise AudioReadError(
            tr("{file} cannot be read from the middle; convert it to WAV first.", file=label(self._path))
        )

    def close(self) -> None:
        pass  # every pass over the stream opens the file anew


def _audio_streams(container: Any) -> list[Any]:
    return [stream for stream in container.streams.audio if stream.codec_context is not None]


def _decoded(container: Any, stream: Any) -> Iterator[Any]:
    """The frames of a stream, None for every packet that cannot be decoded."""
    import av

    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets, None)
        except av.FFmpegError:
            yield None
            return
        if packet is None:
            return
        try:
            frames = packet.decode()
        except av.FFmpegError:
            yield None
            continue
        yield from frames


def _samples(frame: Any) -> np.ndarray:
    """Float32 `[channels, n]` of an ffmpeg frame in any sample format."""
    data = frame.to_ndarray()
    if frame.format.is_packed:
        data = data.reshape(-1, frame.layout.nb_channels).T
    if data.dtype == np.uint8:
        return (data.astype(np.float32) - 128.0) / 128.0
    if data.dtype.kind == "i":
        return data.astype(np.float32) * np.float32(1.0 / -float(np.iinfo(data.dtype).min))
    with np.errstate(over="ignore", invalid="ignore"):  # infinity is dealt with later
        return np.ascontiguousarray(data, np.float32)
