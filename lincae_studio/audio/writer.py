"""Writing audio files: whole or not at all, never rescaled, never clipped."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import numpy as np

from lincae_studio.audio.decoding import label, system_name
from lincae_studio.audio.dither import Quantiser
from lincae_studio.audio.output_format import BYTES, LOSSY_SUBTYPES, SUBTYPES, OutputFormat
from lincae_studio.audio.tags import Broadcast, Tags, write_broadcast, write_tags
from lincae_studio.errors import AudioWriteError
from lincae_studio.units import gain_to_db
from lincae_studio.wording import tr

if TYPE_CHECKING:
    import soundfile

# Beyond this many bytes of samples RIFF's 32-bit sizes overflow, and RF64 is written instead.
WAV_LIMIT = 0xFFFFFFFF - 4096
_NEARLY_FULL = 1 << 20


class OversError(AudioWriteError):
    """Samples beyond full scale do not fit the integer format. `peak_db` is the level to come down by."""

    def __init__(self, peak_db: float, depth: str) -> None:
        self.peak_db = peak_db
        what = tr("lossy") if depth == "lossy" else tr("{depth}-bit", depth=depth)
        super().__init__(
            tr(
                "The peak is {peak_db:.2f} dB above full scale, which {what} files cannot hold; lower the "
                "gain by {less:.1f} dB or choose 32-bit float.",
                peak_db=peak_db,
                what=what,
                less=np.ceil(peak_db * 10) / 10,
            )
        )


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
            raise AudioWriteError(
                tr("{name} is one of the inputs; choose another name for the output.", name=name)
            )
    if target.is_dir():
        raise AudioWriteError(tr("{name} is a folder; add a file name.", name=name))
    if target.exists() and not target.is_file():
        raise AudioWriteError(tr("{name} is not a regular file; choose another name.", name=name))
    if not target.parent.is_dir():
        raise AudioWriteError(
            tr("The folder {file} does not exist; make it or choose another.", file=label(target.parent))
        )
    if not os.access(target.parent, os.W_OK | os.X_OK):
        raise AudioWriteError(
            tr("The folder {file} may not be written to; choose another.", file=label(target.parent))
        )
    if target.exists() and not os.access(target, os.W_OK):
        raise AudioWriteError(tr("{name} is protected against writing; choose another name.", name=name))


class AudioWriter:
    """Writes blocks to `path`, which is replaced when the `with` block ends well and untouched otherwise.

    16 bits are dithered as the format says, from `seed`; 24 bits rounded, float is stored as it is. A file
    that holds `broadcast` is a WAV file; others have no place for it.

    Raises AudioWriteError when the output cannot be written, when a sample is not a number, and at the
    end when the frame count is not `frames`; and OversError at the end when the format is an integer one
    and cannot hold the peak.
    """

    def __init__(
        self,
        path: Path | str,
        *,
        sample_rate: int,
        channels: int,
        frames: int,
        format: OutputFormat,
        seed: int = 0,
        tags: Tags | None = None,
        broadcast: Broadcast | None = None,
    ) -> None:
        self._path = Path(path)
        check_output(self._path)
        format.check_rate(sample_rate)
        if frames <= 0:
            raise AudioWriteError(tr("There is no sound to write; choose a range that holds some."))
        self._rate, self._channels, self._frames = sample_rate, channels, frames
        self._depth, self._format = format.depth, format
        self._tags, self._broadcast = tags, broadcast
        size = frames * channels * BYTES[format.depth]
        # The size of compressed files is not known beforehand.
        self._least_size = size if format.container in ("wav", "aiff") else 0
        self._major = format.container.upper()
        if format.container in ("wav", "aiff") and size > WAV_LIMIT:
            if format.container == "aiff":
                raise AudioWriteError(tr("An AIFF file cannot be that long; choose WAV or a shorter range."))
            self._major = "RF64"
        # The file behind a link is replaced, not the link.
        self._target = Path(os.path.realpath(self._path))
        self._temporary = self._target.with_name(f".{secrets.token_hex(8)}.part")
        self._file: soundfile.SoundFile | None = None
        self._quantiser = Quantiser(
            format.depth, channels, dither=format.dither, sample_rate=sample_rate, seed=seed
        )
        self._done = self._overs = 0
        self._peak = 0.0

    def __enter__(self) -> AudioWriter:
        import soundfile

        try:
            with self._system_errors():
                if shutil.disk_usage(self._target.parent).free < self._least_size:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                # Made here rather than by tempfile, so that it has the permissions of any new file.
                os.close(os.open(self._temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
                self._file = soundfile.SoundFile(
                    system_name(self._temporary),
                    "w",
                    self._rate,
                    self._channels,
                    LOSSY_SUBTYPES.get(self._format.container) or SUBTYPES[self._depth],
                    format=self._major,
                    **self._compression(),
                )
                if self._tags:
                    write_tags(self._file, self._tags)
                if self._broadcast is not None and self._format.container == "wav":
                    write_broadcast(self._file, self._broadcast)
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._finish()
        finally:
            self._discard()

    def _compression(self) -> dict[str, Any]:
        if not self._format.lossy:
            return {}
        level = {"compression_level": 1.0 - self._format.quality}
        return {**level, "bitrate_mode": "CONSTANT"} if self._format.container == "mp3" else level

    def write(self, block: np.ndarray) -> None:
        """Add a float block `[channels, n]`."""
        if block.ndim != 2 or block.shape[0] != self._channels:
            raise ValueError(f"a block of shape {block.shape} was given for {self._channels} channels")
        if not block.shape[1]:
            return
        peak = float(max(block.max(), -block.min()))
        if not np.isfinite(peak):
            raise AudioWriteError(tr("The sound contains samples that are not numbers; nothing was written."))
        self._peak = max(self._peak, peak)
        if peak > 1.0:
            self._overs += int(np.count_nonzero(np.abs(block) > 1.0))
        self._done += block.shape[1]
        # After an over only the peak is of interest, and too many samples fail at the end.
        if self._done <= self._frames and (self._depth == "32f" or not self._overs):
            assert self._file is not None
            self._store(self._quantiser.feed(block))

    def _store(self, data: np.ndarray) -> None:
        assert self._file is not None
        if len(data):
            with self._system_errors():
                self._file.write(data)

    @property
    def report(self) -> WriteReport:
        """What has been written so far."""
        return WriteReport(self._done, self._peak, self._overs)

    def _finish(self) -> None:
        import soundfile

        assert self._file is not None
        if self._done != self._frames:
            raise AudioWriteError(
                tr(
                    "{done} samples were rendered instead of {frames}; nothing was written.",
                    done=self._done,
                    frames=self._frames,
                )
            )
        if self._overs and self._depth != "32f":
            raise OversError(gain_to_db(self._peak), self._depth)
        self._store(self._quantiser.rest())
        with self._system_errors():
            self._file.close()
            # libsndfile keeps silent about a header that could not be written: read it back.
            info = soundfile.info(system_name(self._temporary))
            if (info.frames, info.samplerate, info.channels) != (self._frames, self._rate, self._channels):
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            with self._temporary.open("rb+") as file:
                os.fsync(file.fileno())
            os.replace(self._temporary, self._target)
            _sync_folder(self._target.parent)

    def _discard(self) -> None:
        import soundfile

        if self._file is not None:
            # What an unfinished file still wants to write does not matter any more.
            with suppress(OSError, soundfile.SoundFileError, AssertionError):
                self._file.close()
        self._temporary.unlink(missing_ok=True)

    @contextmanager
    def _system_errors(self) -> Iterator[None]:
        """Turn what the system and libsndfile (which asserts complete writes) raise into a sentence."""
        import soundfile

        try:
            yield
        except (OSError, soundfile.SoundFileError, AssertionError) as error:
            name = label(self._path)
            code = error.errno if isinstance(error, OSError) else None
            nearly_full = code is None and shutil.disk_usage(self._target.parent).free < _NEARLY_FULL
            if nearly_full or code in (errno.ENOSPC, errno.EDQUOT):
                sentence = tr(
                    "There is not enough space for {name}; free some or choose another disk.", name=name
                )
            else:
                sentence = tr("{name} cannot be written; choose another folder.", name=name)
            raise AudioWriteError(sentence) from error


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
    """Write blocks of `frames` samples altogether to `path`, as `AudioWriter` does."""
    with AudioWriter(
        path, sample_rate=sample_rate, channels=channels, frames=frames, format=format, seed=seed
    ) as writer:
        for block in blocks:
            writer.write(block)
    return writer.report


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system has a way to ask for it."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # network folders refuse
            raise
    finally:
        os.close(descriptor)
