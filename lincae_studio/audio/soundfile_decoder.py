"""Reading with libsndfile: WAV, AIFF, FLAC, Ogg and their kin."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.audio.av_decoder import AvDecoder, av_streams
from lincae_studio.audio.decoding import DAMAGED, label, shortfall
from lincae_studio.errors import AudioReadError
from lincae_studio.wording import tr

if TYPE_CHECKING:
    import soundfile  # 0.05 s that the first window should not wait for: imported where it is used

# How its files begin. It knows more formats, but some of those recognise almost anything, and its MP3
# decoder writes to the terminal; ffmpeg reads MP3 just as well.
_MAGIC = (b"RIFF", b"RIFX", b"RF64", b"riff\x2e\x91\xcf\x11", b"FORM", b"fLaC", b"OggS", b"caff", b".snd")
_MPEG_IN_WAV = re.compile(rb"fmt ....[\x50\x55]\0", re.DOTALL)
_FORMATS = {"WAV", "WAVEX", "RF64", "W64", "AIFF", "AU", "CAF", "FLAC", "OGG"}
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
_LARGE = 4096
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
        self.exact = known
        self.seekable = known and (file.format == "FLAC" or file.subtype.startswith(_SAMPLE_EXACT))
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
            self.notices.append(shortfall(self.frames, announced, self.sample_rate))

    @staticmethod
    def open(path: Path) -> SoundFileDecoder | None:
        """A decoder, or None when libsndfile does not know the format."""
        import soundfile

        with path.open("rb") as file:
            head = file.read(_LARGE)
        if not head.startswith(_MAGIC) or _MPEG_IN_WAV.search(head):
            return None
        try:
            opened = _sound_file(path)
        except soundfile.SoundFileError:
            return None
        # No samples in a large file: a recorder died before it wrote the size, which ffmpeg can do without.
        unfinished = opened.frames == 0 and path.stat().st_size > _LARGE
        if opened.format not in _FORMATS or unfinished:
            opened.close()
            return None
        return SoundFileDecoder(path, opened)

    def _ends_well(self) -> bool:
        """Whether the last sample can be read, as it cannot in a file that was cut off."""
        import soundfile

        try:
            self._file.seek(self.frames - 1)
            return len(self._file.read(1)) == 1
        except soundfile.SoundFileError:
            self._file.close()
            self._file = _sound_file(self._path)
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
            self.notices.append(shortfall(position, self.frames, self.sample_rate))

    def _rest(self, position: int, frames: int) -> Iterator[np.ndarray]:
        """What ffmpeg finds from sample `position` on."""
        end = position
        notices = [DAMAGED]
        try:
            second = AvDecoder(self._path, 0)
            if second.channels == self.channels and second.sample_rate == self.sample_rate:
                start = 0
                for block in second.blocks(frames):
                    start += block.shape[1]
                    if start > end:
                        yield block[:, max(0, block.shape[1] - (start - end)) :]
                        end = start
                notices = second.notices
        except AudioReadError:
            if not end:
                raise
        if self.exact and end < self.frames:
            self.notices.append(shortfall(end, self.frames, self.sample_rate))
        else:
            self.notices += notices

    def read(self, start: int, frames: int) -> np.ndarray:
        import soundfile

        try:
            self._file.seek(start)
            block = self._file.read(frames, dtype="float32", always_2d=True)
        except soundfile.SoundFileError as error:
            raise AudioReadError(
                tr(
                    "{file} is damaged near {start:.2f} s; export it again.",
                    file=label(self._path),
                    start=start / self.sample_rate,
                )
            ) from error
        return np.ascontiguousarray(block.T)

    def close(self) -> None:
        self._file.close()


def _sound_file(path: Path) -> soundfile.SoundFile:
    """Open without telling the name: libsndfile would believe the suffix more than the contents."""
    import soundfile

    if os.name == "nt":
        return soundfile.SoundFile(str(path))  # its C library need not share our file descriptors
    return soundfile.SoundFile(os.open(path, os.O_RDONLY | os.O_CLOEXEC), closefd=True)


def _layout(path: Path) -> tuple[str, ...]:
    try:
        streams = av_streams(path)
    except AudioReadError:
        return ()
    return streams[0].layout
