"""Writing WAV and FLAC files: whole or not at all, never rescaled, never clipped."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import numpy as np
import soundfile

from lincae_studio.audio.decoders import label
from lincae_studio.errors import AudioWriteError
from lincae_studio.units import gain_to_db

Container = Literal["wav", "flac"]
Depth = Literal["16", "24", "32f"]
_BYTES = {"16": 2, "24": 3, "32f": 4}
_SUBTYPES = {"16": "PCM_16", "24": "PCM_24", "32f": "FLOAT"}
_HEADER_BYTES = 4096
_WAV_LIMIT = 0xFFFFFFFF - _HEADER_BYTES


class OversError(AudioWriteError):
    """Samples beyond full scale do not fit the integer format. `peak_db` is the level to come down by."""

    def __init__(self, peak_db: float, depth: str) -> None:
        self.peak_db = peak_db
        super().__init__(
            f"The peak is {peak_db:.2f} dB above full scale, which {depth}-bit files cannot hold;"
            f" lower the gain by {np.ceil(peak_db * 10) / 10:.1f} dB or choose 32-bit float."
        )


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """Container and sample format of an output file. Raises AudioWriteError for pairs that do not exist."""

    container: Container
    depth: Depth

    def __post_init__(self) -> None:
        if self.container not in get_args(Container):
            raise AudioWriteError(f"Files of type “{self.container}” cannot be written; use .wav or .flac.")
        if self.depth not in get_args(Depth):
            raise AudioWriteError(f"A depth of “{self.depth}” cannot be written; use 16, 24 or 32f.")
        if self.container == "flac" and self.depth == "32f":
            raise AudioWriteError("FLAC holds integers only; choose 24 bits, or WAV for 32-bit float.")

    @staticmethod
    def from_path(path: Path | str, depth: str) -> OutputFormat:
        """The format that a file's suffix stands for, at `depth` "16", "24" or "32f"."""
        suffix = Path(path).suffix.lower().removeprefix(".")
        if suffix not in get_args(Container):
            raise AudioWriteError(f"{label(Path(path))} has no known suffix; end the name in .wav or .flac.")
        return OutputFormat(suffix, depth)  # type: ignore[arg-type]  # checked above and in __post_init__


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What was written: samples per channel, linear peak, and samples beyond full scale (float only)."""

    frames: int
    peak: float
    overs: int


def check_output(path: Path | str, inputs: Iterable[Path | str] = ()) -> None:
    """Raise AudioWriteError when a file cannot be written at `path`, or would replace one of `inputs`."""
    path = Path(path)
    name = label(path)
    target = Path(os.path.realpath(path))
    for source in inputs:
        same = target == Path(os.path.realpath(source))
        if same or (target.exists() and Path(source).exists() and target.samefile(source)):
            raise AudioWriteError(f"{name} is one of the inputs; choose another name for the output.")
    if target.is_dir():
        raise AudioWriteError(f"{name} is a folder; add a file name.")
    if target.exists() and not target.is_file():
        raise AudioWriteError(f"{name} is not a regular file; choose another name.")
    if not target.parent.is_dir():
        raise AudioWriteError(f"The folder {label(target.parent)} does not exist; make it or choose another.")
    if not os.access(target.parent, os.W_OK | os.X_OK):
        raise AudioWriteError(f"The folder {label(target.parent)} may not be written to; choose another.")
    if target.exists() and not os.access(target, os.W_OK):
        raise AudioWriteError(f"{name} is protected against writing; choose another name.")


def write(
    path: Path | str,
    blocks: Iterable[np.ndarray],
    *,
    sample_rate: int,
    channels: int,
    frames: int,
    format: OutputFormat,
    seed: int = 0,
) -> WriteReport:
    """Write float blocks `[channels, n]` of `frames` samples altogether to `path`, replacing it at the end.

    16 bits are dithered (TPDF, from `seed`), 24 bits rounded, float is stored as it is.

    Raises OversError when integers cannot hold a sample (after finding the peak of all blocks), and
    AudioWriteError when the frame count is wrong, a sample is not a number, or the system refuses.
    Nothing is left behind then.
    """
    path = Path(path)
    check_output(path)
    if frames <= 0:
        raise AudioWriteError("There is no sound to write; choose a range that holds some.")
    size = frames * channels * _BYTES[format.depth]
    if format.container == "wav":
        _check_space(path, size)
    major = "FLAC" if format.container == "flac" else "WAV" if size <= _WAV_LIMIT else "RF64"
    with _replacing(path) as temporary:
        report = _write_blocks(temporary, blocks, sample_rate, channels, frames, major, format.depth, seed)
        _verify(temporary, sample_rate, channels, frames)
    return report


def _write_blocks(
    path: Path,
    blocks: Iterable[np.ndarray],
    sample_rate: int,
    channels: int,
    frames: int,
    major: str,
    depth: Depth,
    seed: int,
) -> WriteReport:
    dither = np.random.Generator(np.random.SFC64(seed))
    done = overs = 0
    peak = 0.0
    name = str(path) if os.name == "nt" else os.fsencode(path)
    with soundfile.SoundFile(name, "w", sample_rate, channels, _SUBTYPES[depth], format=major) as file:
        for block in blocks:
            if block.ndim != 2 or block.shape[0] != channels:
                raise ValueError(f"a block of shape {block.shape} was given for {channels} channels")
            if not block.shape[1]:
                continue
            top = float(max(block.max(), -block.min()))
            if not np.isfinite(top):
                raise AudioWriteError("The sound contains samples that are not numbers; nothing was written.")
            peak = max(peak, top)
            overs += int(np.count_nonzero(np.abs(block) > 1.0)) if top > 1.0 else 0
            done += block.shape[1]
            # After an over only the peak matters, and too many samples fail below: nothing more is written.
            if done <= frames and (depth == "32f" or not overs):
                file.write(_quantised(block, depth, dither))
    if done != frames:
        raise AudioWriteError(f"{done} samples were rendered instead of {frames}; nothing was written.")
    if overs and depth != "32f":
        raise OversError(gain_to_db(peak), depth)
    return WriteReport(done, peak, overs)


def _quantised(block: np.ndarray, depth: Depth, dither: np.random.Generator) -> np.ndarray:
    """`[n, channels]` as libsndfile stores it without further rounding."""
    if depth == "32f":
        return np.ascontiguousarray(block.T, np.float32)
    if depth == "24":
        steps = np.rint(block.T * np.float64(1 << 23))
        return np.clip(steps, -(1 << 23), (1 << 23) - 1).astype(np.int32) << 8
    noise = dither.random(block.T.shape, np.float32) - dither.random(block.T.shape, np.float32)
    return np.clip(np.rint(block.T * np.float32(1 << 15) + noise), -32768, 32767).astype(np.int16)


def _verify(path: Path, sample_rate: int, channels: int, frames: int) -> None:
    """libsndfile does not report a header that could not be written, so read it back."""
    info = soundfile.info(str(path) if os.name == "nt" else os.fsencode(path))
    if (info.frames, info.samplerate, info.channels) != (frames, sample_rate, channels):
        raise OSError(errno.EIO, "the file is not what was written")


def _check_space(path: Path, size: int) -> None:
    if shutil.disk_usage(path.absolute().parent).free < size:
        raise _disk_full(path)


def _disk_full(path: Path) -> AudioWriteError:
    return AudioWriteError(f"There is not enough space for {label(path)}; free some or choose another disk.")


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """A temporary file beside `path` that takes its place when the block succeeds and vanishes otherwise."""
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        # Made here rather than by tempfile, so that the result has the permissions of any new file.
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except AudioWriteError:
        raise
    # libsndfile reports a short write with an assertion, and hides the system's reason.
    except (OSError, soundfile.SoundFileError, AssertionError) as error:
        full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
        if full or (not isinstance(error, OSError) and _is_full(target)):
            raise _disk_full(path) from error
        raise AudioWriteError(f"{label(path)} cannot be written; choose another folder.") from error
    finally:
        temporary.unlink(missing_ok=True)


def _is_full(target: Path) -> bool:
    return shutil.disk_usage(target.parent).free < 1 << 20
