"""Reading audio files of any kind, as mono or stereo, to the sample."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import numpy as np

from lincae_studio.audio.av_decoder import AvDecoder, av_streams
from lincae_studio.audio.decoding import Decoder, label, unreadable
from lincae_studio.audio.soundfile_decoder import SoundFileDecoder
from lincae_studio.errors import AudioReadError
from lincae_studio.wording import plural, tr

AUDIO_SUFFIXES = frozenset(
    {".wav", ".wave", ".bwf", ".rf64", ".w64", ".aif", ".aiff", ".aifc", ".caf", ".au", ".flac"}
    | {".ogg", ".oga", ".opus", ".mp3", ".m4a", ".mp4", ".aac", ".mka"}
)
MIN_RATE, MAX_RATE = 8_000, 384_000
BLOCK_FRAMES = 65536


@dataclass(frozen=True, slots=True)
class StreamInfo:
    """One audio stream of a file.

    Attributes:
        index: among the file's audio streams
        sample_rate: Hz
        channels: 1 or 2, after folding down
        file_channels: as stored
        frames: samples per channel, exact or what the container claims
        title: empty when the file names none
    """

    index: int
    sample_rate: int
    channels: int
    file_channels: int
    frames: int
    title: str


@dataclass(frozen=True, slots=True)
class FileInfo:
    """What a file holds; `seekable` means that its samples can be read in any order."""

    path: Path
    container: str
    streams: tuple[StreamInfo, ...]
    seekable: bool


def is_audio_path(path: Path | str) -> bool:
    """Whether the suffix is that of an audio file.

    >>> is_audio_path("Mix.WAV"), is_audio_path("song.stem.mp4"), is_audio_path("notes.txt")
    (True, True, False)
    """
    return Path(path).suffix.lower() in AUDIO_SUFFIXES


def file_sha256(path: Path | str) -> str:
    """SHA-256 of a file's bytes, in hexadecimal. Raises AudioReadError when it cannot be read."""
    path = _readable(path)
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def probe(path: Path | str) -> FileInfo:
    """The audio streams of a file, without decoding them. Raises AudioReadError."""
    path = _readable(path)
    decoder = SoundFileDecoder.open(path)
    if decoder is not None:
        with closing(decoder):
            _check_format(path, decoder.sample_rate, decoder.channels)
            if decoder.exact and not decoder.frames:
                raise _no_samples(path)
            info = StreamInfo(
                0,
                decoder.sample_rate,
                min(decoder.channels, 2),
                decoder.channels,
                decoder.frames,
                decoder.title,
            )
            return FileInfo(path, decoder.container, (info,), decoder.seekable)
    streams = av_streams(path)
    for stream in streams:
        _check_format(path, stream.sample_rate, stream.channels)
    infos = tuple(
        StreamInfo(i, s.sample_rate, min(s.channels, 2), s.channels, s.frames, s.title)
        for i, s in enumerate(streams)
    )
    return FileInfo(path, streams[0].container, infos, False)


def open_audio(path: Path | str, *, stream: int = 0) -> AudioReader:
    """Open one audio stream of a file. Raises AudioReadError."""
    path = _readable(path)
    decoder: Decoder | None = SoundFileDecoder.open(path)
    if decoder is None:
        decoder = AvDecoder(path, stream)
    elif stream != 0:
        decoder.close()
        raise AudioReadError(
            tr(
                "{file} has one audio stream; choose another one than stream {stream}.",
                file=label(path),
                stream=stream + 1,
            )
        )
    try:
        return AudioReader(path, decoder)
    except BaseException:
        decoder.close()
        raise


def read(path: Path | str, *, stream: int = 0) -> tuple[np.ndarray, int]:
    """A whole audio stream as float32 `[channels, samples]`, and its rate in Hz. Raises AudioReadError."""
    with open_audio(path, stream=stream) as reader:
        return np.concatenate(list(reader.blocks()), axis=1), reader.sample_rate


class AudioReader:
    """One audio stream, folded down to at most two channels. A context manager; not thread-safe.

    Attributes:
        sample_rate: Hz
        channels: 1 or 2
        frames: samples per channel; exact once `blocks` has run to its end, before that what the file
            claims, which is never too small where `seekable`; 0 when it claims nothing
        seekable: whether `read` may be used
        notices: sentences for the user, complete once `blocks` has run to its end
    """

    def __init__(self, path: Path, decoder: Decoder) -> None:
        _check_format(path, decoder.sample_rate, decoder.channels)
        self._path = path
        self._decoder = decoder
        self._fold = _fold_matrix(decoder.channels, decoder.layout)
        self._invalid = 0
        self._known_faults = len(decoder.notices)
        self.sample_rate = decoder.sample_rate
        self.channels = min(decoder.channels, 2)
        self.seekable = decoder.seekable
        self.frames = decoder.frames
        if decoder.exact and not self.frames:
            raise _no_samples(path)

    def __enter__(self) -> AudioReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._decoder.close()

    @property
    def notices(self) -> list[str]:
        notices = list(dict.fromkeys(self._decoder.notices))
        if self._fold is not None:
            notices.append(
                tr("{channels} channels were folded down to stereo.", channels=self._decoder.channels)
            )
        if self._invalid:
            notices.append(
                plural(
                    self._invalid,
                    tr("{count} sample that was not a number was replaced by silence."),
                    tr("{count} samples that were not numbers were replaced by silence."),
                )
            )
        return notices

    @property
    def damaged(self) -> bool:
        """Whether decoding met a fault that opening had not: `read` may fail where `blocks` goes on."""
        return len(self._decoder.notices) > self._known_faults

    def blocks(self, frames: int = BLOCK_FRAMES) -> Iterator[np.ndarray]:
        """The whole stream from its start, as float32 `[channels, n]`, n = `frames` but for the last.

        Raises AudioReadError when nothing can be decoded; what is left of a damaged file is read.
        """
        self._invalid = 0
        done = 0
        limit = self._decoder.frames if self._decoder.exact else None
        for block in self._decoder.blocks(frames):
            if limit is not None:
                block = block[:, : limit - done]
            if not block.shape[1]:
                break
            done += block.shape[1]
            cleaned, invalid = _finite(block)
            self._invalid += invalid
            yield self._folded(cleaned)
        if not done:
            raise AudioReadError(
                tr("{file} is damaged: no sound can be read; export it again.", file=label(self._path))
            )
        self.frames = done

    def read(self, start: int, frames: int) -> np.ndarray:
        """Float32 `[channels, frames]` from sample `start` on, silence outside the stream.

        Raises AudioReadError when the file is damaged there or not `seekable`.
        """
        out = np.zeros((self.channels, frames), np.float32)
        first, last = max(start, 0), min(start + frames, self.frames)
        if first < last:
            block, _ = _finite(self._decoder.read(first, last - first))
            out[:, first - start : first - start + block.shape[1]] = self._folded(block)
        return out

    def _folded(self, block: np.ndarray) -> np.ndarray:
        return block if self._fold is None else self._fold @ block


def _readable(path: Path | str) -> Path:
    path = Path(path).absolute()
    name = label(path)
    try:
        if path.is_dir():
            raise AudioReadError(tr("{name} is a folder; choose an audio file.", name=name))
        if not path.exists():
            raise AudioReadError(tr("{name} does not exist; check its name and folder.", name=name))
        if not path.is_file():
            raise AudioReadError(tr("{name} is not a regular file; choose an audio file.", name=name))
        with path.open("rb") as file:
            empty = not file.read(1)
    except PermissionError as error:
        raise AudioReadError(
            tr("{name} may not be read; give yourself permission to read it.", name=name)
        ) from error
    except (OSError, ValueError) as error:
        raise AudioReadError(tr("{name} cannot be opened; check its name and folder.", name=name)) from error
    if empty:
        raise AudioReadError(tr("{name} is empty; export it again.", name=name))
    return path


def _check_format(path: Path, rate: int, channels: int) -> None:
    if rate <= 0 or channels <= 0:
        raise unreadable(path)
    if not MIN_RATE <= rate <= MAX_RATE:
        raise AudioReadError(
            tr(
                "{file} has a sample rate of {rate} Hz; convert it to one from 8 to 384 kHz.",
                file=label(path),
                rate=rate,
            )
        )


def _no_samples(path: Path) -> AudioReadError:
    return AudioReadError(tr("{file} contains no samples; export it again.", file=label(path)))


def _finite(block: np.ndarray) -> tuple[np.ndarray, int]:
    """The block with NaN and infinity replaced by 0, and how many there were."""
    with np.errstate(invalid="ignore", over="ignore"):
        suspicious = not np.isfinite(block.sum())
    if not suspicious:
        return block, 0
    finite = np.isfinite(block)
    return np.where(finite, block, np.float32(0.0)), int(np.count_nonzero(~finite))


# ITU-R BS.775: centre and surround channels 3 dB down, no LFE. (left, right)
_HALF_POWER = 0.5**0.5
_LEFT, _RIGHT = (_HALF_POWER, 0.0), (0.0, _HALF_POWER)
_FOLD = {
    "FL": (1.0, 0.0),
    "FR": (0.0, 1.0),
    "FC": (_HALF_POWER, _HALF_POWER),
    "LFE": (0.0, 0.0),
    "BC": (0.5, 0.5),
    "BL": _LEFT,
    "SL": _LEFT,
    "FLC": _LEFT,
    "BR": _RIGHT,
    "SR": _RIGHT,
    "FRC": _RIGHT,
}


def _fold_matrix(channels: int, layout: tuple[str, ...]) -> np.ndarray | None:
    """Float32 `[2, channels]` that folds down to stereo, None for mono and stereo."""
    if channels <= 2:
        return None
    if len(layout) == channels and "FC" in layout and set(layout) <= set(_FOLD):
        return np.array([_FOLD[name] for name in layout], np.float32).T
    fold = np.zeros((2, channels), np.float32)
    fold[0, 0::2] = 1.0 / ((channels + 1) // 2)
    fold[1, 1::2] = 1.0 / (channels // 2)
    return fold
