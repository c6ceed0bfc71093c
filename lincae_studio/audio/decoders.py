"""The two libraries that read audio files, behind one face: libsndfile first, ffmpeg second."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from lincae_studio.audio.mp4 import Mp4Notes, read_notes
from lincae_studio.errors import AudioReadError

if TYPE_CHECKING:
    import soundfile  # 0.05 s that the first window should not wait for: imported where it is used


class Decoder(Protocol):
    """Reads one audio stream as it is stored.

    Attributes:
        channels: as in the file
        layout: names of the channels as ffmpeg spells them (FL, FR, FC, ...); empty when unknown
        frames: samples per channel, a mere estimate unless `exact`
        seekable: `read` is exact to the sample
        notices: what the user should know, filled while reading
    """

    container: str
    title: str
    sample_rate: int
    channels: int
    layout: tuple[str, ...]
    frames: int
    exact: bool
    seekable: bool
    notices: list[str]

    def blocks(self, frames: int) -> Iterator[np.ndarray]:
        """The whole stream from its start as float32 `[channels, n]`."""

    def read(self, start: int, frames: int) -> np.ndarray:
        """Float32 `[channels, n]`, where n is less than `frames` at the end."""

    def close(self) -> None: ...


# --- libsndfile -------------------------------------------------------------------------------------

_LOSSLESS = {"WAV", "WAVEX", "RF64", "W64", "AIFF", "AU", "CAF", "FLAC"}
# Its other formats are obsolete, and some of them recognise almost anything.
_TRUSTED = _LOSSLESS | {"OGG", "MP3"}
_SAMPLE_EXACT = ("PCM", "FLOAT", "DOUBLE", "ULAW", "ALAW")
# libsndfile leaves the channels of Vorbis and Opus in their own order.
_OGG_LAYOUTS = {
    3: ("FL", "FC", "FR"),
    5: ("FL", "FC", "FR", "BL", "BR"),
    6: ("FL", "FC", "FR", "BL", "BR", "LFE"),
    7: ("FL", "FC", "FR", "SL", "SR", "BC", "LFE"),
    8: ("FL", "FC", "FR", "SL", "SR", "BL", "BR", "LFE"),
}
_NAMES = {"WAVEX": "WAV"}
_UNKNOWN_FRAMES = 1 << 48
_CUT_CHUNK = re.compile(r"^ ?(?:data|SSND) ?: (\d+) \(should be (\d+)\)", re.MULTILINE)


class SoundFileDecoder:
    """A file that libsndfile reads. Use `open` to make one."""

    def __init__(self, path: Path, file: soundfile.SoundFile) -> None:
        self._path = path
        self._file = file
        self.container = _NAMES.get(file.format, file.format)
        self.title = file.title
        self.sample_rate = file.samplerate
        self.channels = file.channels
        known = file.frames < _UNKNOWN_FRAMES
        self.frames = file.frames if known else 0
        self.exact = known and (file.format != "MP3" or _has_length_tag(path))
        self.seekable = known and (
            file.format in _LOSSLESS and (file.format == "FLAC" or file.subtype.startswith(_SAMPLE_EXACT))
        )
        if file.format == "OGG":
            self.layout = _OGG_LAYOUTS.get(file.channels, ())
        else:
            self.layout = _layout(path) if file.channels > 2 else ()
        self.notices: list[str] = []
        if self.seekable and file.format == "FLAC" and not self._ends_well():
            # Only a pass from the start finds out what can be read.
            self.seekable = False
        cut = _CUT_CHUNK.search(self._file.extra_info)
        # Recorders and pipes leave an impossible size in the header of a file that is complete.
        if cut and int(cut[2]) < int(cut[1]) < 0xFFFFFF00 and self.frames:
            announced = self.frames * int(cut[1]) // max(int(cut[2]), 1)
            self._note_shortfall(self.frames, announced)

    @staticmethod
    def open(path: Path) -> SoundFileDecoder | None:
        """A decoder, or None when libsndfile does not know the format."""
        import soundfile

        try:
            file = soundfile.SoundFile(system_name(path))
        except (soundfile.SoundFileError, TypeError):  # TypeError: a suffix that stands for headerless audio
            return None
        if file.format not in _TRUSTED:
            file.close()
            return None
        return SoundFileDecoder(path, file)

    def _ends_well(self) -> bool:
        """Whether the last sample can be read, as it cannot in a file that was cut off."""
        import soundfile

        try:
            self._file.seek(self.frames - 1)
            return len(self._file.read(1)) == 1
        except soundfile.SoundFileError:
            self._file.close()
            self._file = soundfile.SoundFile(system_name(self._path))
            return False

    def blocks(self, frames: int) -> Iterator[np.ndarray]:
        import soundfile

        position = 0
        try:
            self._file.seek(0)
            while True:
                block = self._file.read(frames, dtype="float32", always_2d=True)
                if not len(block):
                    break
                position += len(block)
                yield np.ascontiguousarray(block.T)
        except soundfile.SoundFileError:
            # libsndfile gives up at the first damaged frame; ffmpeg goes on behind it.
            yield from self._rest(position, frames)
            return
        if self.exact and position < self.frames:
            self._note_shortfall(position, self.frames)

    def _rest(self, position: int, frames: int) -> Iterator[np.ndarray]:
        end = position
        try:
            second = AvDecoder(self._path, 0)
            if second.channels == self.channels and second.sample_rate == self.sample_rate:
                start = 0
                for block in second.blocks(frames):
                    start += block.shape[1]
                    if start > end:
                        yield block[:, max(0, block.shape[1] - (start - end)) :]
                        end = start
        except AudioReadError:
            pass  # what was read so far is all there is, as the notice says
        if self.exact and end < self.frames:
            self._note_shortfall(end, self.frames)
        else:
            self.notices.append("The file is damaged: parts of it may be silent.")

    def _note_shortfall(self, found: int, announced: int) -> None:
        self.notices.append(
            f"The file is cut off: it ends after {found / self.sample_rate:.2f} s"
            f" instead of {announced / self.sample_rate:.2f} s."
        )

    def read(self, start: int, frames: int) -> np.ndarray:
        import soundfile

        try:
            self._file.seek(start)
            block = self._file.read(frames, dtype="float32", always_2d=True)
        except soundfile.SoundFileError as error:
            raise AudioReadError(
                f"{label(self._path)} is damaged near {start / self.sample_rate:.2f} s; export it again."
            ) from error
        return np.ascontiguousarray(block.T)

    def close(self) -> None:
        self._file.close()


def _has_length_tag(path: Path) -> bool:
    """Whether the first frame of an MP3 file tells its length; libsndfile guesses otherwise."""
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


def _layout(path: Path) -> tuple[str, ...]:
    try:
        streams = av_streams(path)
    except AudioReadError:
        return ()
    return streams[0].layout


# --- ffmpeg -----------------------------------------------------------------------------------------

# Playlists and image sequences, which would open other files, are left out.
_FORMATS = "wav,w64,aiff,au,caf,flac,ogg,mp3,aac,mov,matroska,asf,ape,wv,tta,ac3,eac3,dts,mpc,mpc8,avi,mpegts"
_GENERIC_TITLES = {"soundhandler", "sound handler", "soundhandle", "core media audio", "audio"}
_MAX_LEAD_SECONDS = 600


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


@contextmanager
def _container(path: Path) -> Iterator[Any]:
    """An open PyAV container; whatever ffmpeg objects to becomes an `AudioReadError`."""
    import av  # 0.1 s, and most files never need it

    refusal = f"{label(path)} is not an audio file that can be read; export it as WAV or FLAC and try again."
    # A file object rather than a path: a path may look like an address to ffmpeg.
    with path.open("rb") as file:
        try:
            with av.open(
                file, mode="r", options={"format_whitelist": _FORMATS}, metadata_errors="replace"
            ) as container:
                yield container
        except (av.FFmpegError, ValueError, OverflowError, MemoryError) as error:
            raise AudioReadError(refusal) from error


def av_streams(path: Path) -> tuple[AvStream, ...]:
    """The audio streams of a file, in the file's order. Raises AudioReadError."""
    with _container(path) as container:
        streams = [s for s in container.streams.audio if s.codec_context is not None]
        is_mov = "mov" in container.format.name.split(",")
        notes = read_notes(path) if is_mov else Mp4Notes()
        titles = _titles(container, streams, notes)
        name = "MP4" if is_mov else container.format.name.split(",")[0].upper()
        return tuple(
            _describe(container, s, name, t, notes, is_mov) for s, t in zip(streams, titles, strict=True)
        )


def _titles(container: Any, streams: list[Any], notes: Mp4Notes) -> list[str]:
    if len(streams) == 1:
        return [container.metadata.get("title", "")]
    if notes.stem_names and len(streams) == len(notes.stem_names) + 1:
        return ["Mix", *notes.stem_names]
    titles = []
    for stream in streams:
        title = stream.metadata.get("title") or stream.metadata.get("handler_name", "")
        titles.append("" if title.strip().lower() in _GENERIC_TITLES else title)
    return titles


def _describe(container: Any, stream: Any, name: str, title: str, notes: Mp4Notes, is_mov: bool) -> AvStream:
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
    if is_mov and rate and base:
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
            exact = True
    return AvStream(name, title, rate, channels, layout, frames, exact, lead)


def _gapless_total(metadata: dict[str, str]) -> int:
    """Samples of the original according to iTunes' gapless tag, 0 when it is absent."""
    fields = metadata.get("iTunSMPB", "").split()
    try:
        return int(fields[3], 16)
    except (IndexError, ValueError):
        return 0


def _last_end(container: Any, stream: Any) -> int:
    import av

    end = 0
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
            held = "one audio stream" if len(streams) == 1 else f"{len(streams)} audio streams"
            raise AudioReadError(f"{label(path)} has {held}; choose another one than stream {stream + 1}.")
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
        if self.exact and total < self.frames:
            self.notices.append(
                f"The file is cut off: it ends after {total / self.sample_rate:.2f} s"
                f" instead of {self.frames / self.sample_rate:.2f} s."
            )

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
        import av

        damaged = decoded = 0
        if self._lead:
            yield np.zeros((self.channels, self._lead), np.float32)
        with _container(self._path) as container:
            stream = [s for s in container.streams.audio if s.codec_context is not None][self._index]
            packets = container.demux(stream)
            while True:
                try:
                    packet = next(packets, None)
                except av.FFmpegError:
                    damaged += 1
                    break
                if packet is None:
                    break
                try:
                    frames = packet.decode()
                except av.FFmpegError:
                    damaged += 1
                    # Silence of the packet's length keeps what follows in its place.
                    lost = round((packet.duration or 0) * stream.time_base * self.sample_rate)
                    if decoded and 0 < lost <= self.sample_rate:
                        yield np.zeros((self.channels, lost), np.float32)
                    continue
                for frame in frames:
                    part = _samples(frame)
                    if frame.sample_rate != self.sample_rate or len(part) != self.channels:
                        seconds = decoded / self.sample_rate
                        self.notices.append(
                            f"The format changes at {seconds:.2f} s: what follows is left out."
                        )
                        return
                    decoded += part.shape[1]
                    yield part
        if damaged:
            self.notices.append("The file is damaged: parts of it may be silent.")

    def read(self, start: int, frames: int) -> np.ndarray:
        raise AudioReadError(f"{label(self._path)} cannot be read from the middle; convert it to WAV first.")

    def close(self) -> None:
        pass  # every pass over the stream opens the file anew


def _samples(frame: Any) -> np.ndarray:
    """Float32 `[channels, n]` of an ffmpeg frame in any sample format."""
    data = frame.to_ndarray()
    if frame.format.is_packed:
        data = data.reshape(-1, frame.layout.nb_channels).T
    if data.dtype == np.uint8:
        return (data.astype(np.float32) - 128.0) / 128.0
    if data.dtype.kind == "i":
        return data.astype(np.float32) * np.float32(1.0 / -float(np.iinfo(data.dtype).min))
    return np.ascontiguousarray(data, np.float32)


def rechunk(parts: Iterable[np.ndarray], frames: int) -> Iterator[np.ndarray]:
    """Cut a stream of `[channels, n]` into blocks of `frames` samples; the last one may be shorter."""
    waiting: list[np.ndarray] = []
    held = 0
    for part in parts:
        waiting.append(part)
        held += part.shape[1]
        if held >= frames:
            joined = np.concatenate(waiting, axis=1)
            whole = held - held % frames
            for start in range(0, whole, frames):
                yield np.ascontiguousarray(joined[:, start : start + frames])
            waiting, held = [joined[:, whole:]], held - whole
    if held:
        yield np.concatenate(waiting, axis=1)


def system_name(path: Path) -> str | bytes:
    """A path as libsndfile takes it: bytes carry names that are not valid Unicode."""
    return str(path) if os.name == "nt" else os.fsencode(path)


def label(path: Path) -> str:
    """A file's name as it can stand in a one-line message."""
    return "".join(c if c.isprintable() else "?" for c in path.name) or str(path)
