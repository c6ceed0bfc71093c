"""Audio of clips at the project's rate, readable at any position."""

from __future__ import annotations

import os
import tempfile
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np

from lincae_studio import units
from lincae_studio.audio import io
from lincae_studio.audio.resample import ResampledReader
from lincae_studio.engine import sounds
from lincae_studio.engine.jobs import Progress
from lincae_studio.errors import AudioReadError, AudioWriteError
from lincae_studio.project.fades import fade_gains
from lincae_studio.project.mixing import Matched, Separation, Sound
from lincae_studio.project.model import AudioRef, Clip
from lincae_studio.wording import tr

READ_BLOCK = 1 << 16
OPEN_FILES = 48
COMPOSED = 8

Read = Callable[[int, int], np.ndarray]


class _Source(Protocol):
    """Random access to a stream at its own rate."""

    sample_rate: int
    frames: int

    @property
    def notices(self) -> list[str]: ...

    @property
    def damaged(self) -> bool: ...

    def read(self, start: int, frames: int) -> np.ndarray: ...

    def blocks(self, frames: int) -> Iterator[np.ndarray]: ...

    def close(self) -> None: ...


class _Conformed:
    """A decoded stream in the cache: interleaved float32, mapped into memory."""

    def __init__(self, path: Path, sample_rate: int, channels: int) -> None:
        self.sample_rate = sample_rate
        self.frames = path.stat().st_size // (4 * channels)
        self._channels = channels
        shape = (self.frames, channels)
        self._samples = (
            np.memmap(path, np.float32, "r", shape=shape) if self.frames else np.zeros(shape, "f4")
        )

    def read(self, start: int, frames: int) -> np.ndarray:
        out = np.zeros((self._channels, frames), np.float32)
        first, last = max(start, 0), min(start + frames, self.frames)
        if first < last:
            out[:, first - start : last - start] = self._samples[first:last].T
        return out

    @property
    def notices(self) -> list[str]:
        return []

    @property
    def damaged(self) -> bool:
        return False

    def blocks(self, frames: int) -> Iterator[np.ndarray]:
        for start in range(0, self.frames, frames):
            yield self.read(start, min(frames, self.frames - start))

    def close(self) -> None:
        del self._samples


def conformed_path(cache_dir: Path, sha256: str, stream: int) -> Path:
    """Where a stream that cannot be read at random positions is kept decoded."""
    return cache_dir / "media" / f"{sha256[:32]}-{stream}.f32"


def conform(
    reader: io.AudioReader, *, name: str, sha256: str, stream: int, cache_dir: Path
) -> Generator[Progress, None, int]:
    """Decode a stream into the cache; returns its length, which only decoding tells for sure."""
    target = conformed_path(cache_dir, sha256, stream)
    if target.exists():
        return target.stat().st_size // (4 * reader.channels)
    frames = 0
    part = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=target.parent, suffix=".part", delete=False) as out:
            part = Path(out.name)
            for block in reader.blocks(READ_BLOCK):
                out.write(np.ascontiguousarray(block.T, np.float32).tobytes())
                frames += block.shape[1]
                yield Progress(frames, max(reader.frames, frames), tr("Decoding {name}", name=name))
        os.replace(part, target)
    except OSError as error:
        raise AudioWriteError(
            tr(
                "'{name}' could not be decoded into the cache at {folder} ({reason}): free some disk "
                "space or choose another cache folder.",
                name=name,
                folder=target.parent,
                reason=error.strerror,
            )
        ) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
    return frames


class MediaPool:
    """Open files of one thread: random access to the audio of clips at the project's rate.

    Not thread-safe, because file handles have a position: every thread has a pool of its own.
    """

    def __init__(self, cache_dir: Path) -> None:
        self._cache_dir = cache_dir
        self._sources: OrderedDict[tuple[str, int, str], _Source] = OrderedDict()
        self._composed: OrderedDict[tuple[Sound, int], Read] = OrderedDict()

    def prepare(self, ref: AudioRef, *, damaged: bool = False) -> Generator[Progress, None, None]:
        """Decode a stream into the cache that cannot be read at random positions; else do nothing.

        `damaged` says that it only seemed so. Raises AudioReadError when the file is missing or cannot be
        read.
        """
        path = _existing(ref)
        if not damaged and _random_access(path, ref):
            return
        with io.open_audio(path, stream=ref.stream) as reader:
            yield from conform(
                reader, name=path.name, sha256=ref.sha256, stream=ref.stream, cache_dir=self._cache_dir
            )
        self._forget(ref)

    @contextmanager
    def open(self, ref: AudioRef) -> Iterator[_Source]:
        """The stream at its own rate, from a file handle of its own."""
        source = self._open(ref)
        try:
            yield source
        finally:
            source.close()

    def source(self, ref: AudioRef, rate: int) -> Read:
        """A function `(start, frames) -> float32 [channels, frames]` at `rate` Hz, silent outside.

        Raises AudioReadError when the file is missing, not prepared, or no longer what it was.
        """
        source = self._source(ref)
        if source.sample_rate == rate:
            return source.read
        return ResampledReader(
            source.read, frames=source.frames, from_rate=source.sample_rate, to_rate=rate
        ).read

    def read_sound(self, sound: Sound, start: int, frames: int, *, rate: int) -> np.ndarray:
        """Audio `[channels, frames]` of a clip or what is made of clips, by plain arithmetic."""
        if isinstance(sound, Clip):
            return self.read_clip(sound, start, frames, rate=rate)
        return self._made(sound, rate)(start, frames)

    def _made(self, sound: Matched | Separation, rate: int) -> Read:
        # Kept, because they keep the blocks they made last.
        key = (sound, rate)
        if key not in self._composed:

            def read(part: Sound, start: int, frames: int) -> np.ndarray:
                return self.read_sound(part, start, frames, rate=rate)

            self._composed[key] = sounds.composed(read, sound, rate=rate)
            if len(self._composed) > COMPOSED:
                self._composed.popitem(last=False)
        self._composed.move_to_end(key)
        return self._composed[key]

    def read_clip(self, clip: Clip, start: int, frames: int, *, rate: int) -> np.ndarray:
        """The clip's audio `[channels, frames]` as placed on the timeline, faded, silent outside the clip."""
        first, last = max(start, clip.start), min(start + frames, clip.end)
        out = np.zeros((clip.source.channels, frames), np.float32)
        if first < last:
            read = self.source(clip.source, rate)
            try:
                audio = read(first - clip.start + clip.offset, last - first)
            except AudioReadError:
                self._forget(clip.source)  # by the next time it may have been decoded as far as that goes
                raise
            gains = fade_gains(clip, first - clip.start, last - first)
            out[:, first - start : last - start] = audio if gains is None else gains * audio
        return out

    def close(self) -> None:
        """Close every file."""
        self._composed.clear()
        while self._sources:
            self._sources.popitem()[1].close()

    def _source(self, ref: AudioRef) -> _Source:
        key = (ref.path, ref.stream, ref.sha256)
        source = self._sources.get(key)
        if source is None:
            source = self._sources[key] = self._open(ref)
            while len(self._sources) > OPEN_FILES:
                self._sources.popitem(last=False)[1].close()
        self._sources.move_to_end(key)
        return source

    def _forget(self, ref: AudioRef) -> None:
        source = self._sources.pop((ref.path, ref.stream, ref.sha256), None)
        if source is not None:
            source.close()

    def _open(self, ref: AudioRef) -> _Source:
        path = _existing(ref)
        conformed = conformed_path(self._cache_dir, ref.sha256, ref.stream)
        source: _Source
        if conformed.exists():
            source = _Conformed(conformed, ref.sample_rate, ref.channels)
            expected = source.frames <= ref.frames  # less than announced where the file is damaged
        elif _random_access(path, ref):
            source = io.open_audio(path)
            expected = (source.frames, source.sample_rate) == (ref.frames, ref.sample_rate)
        else:
            raise AudioReadError(
                tr("'{name}' has not been decoded yet: wait for its import to end.", name=path.name)
            )
        if not expected:
            source.close()
            raise AudioReadError(
                tr("'{name}' has changed since it was imported: import it again.", name=path.name)
            )
        return source


def _random_access(path: Path, ref: AudioRef) -> bool:
    return ref.stream == 0 and io.probe(path).seekable


def _existing(ref: AudioRef) -> Path:
    path = Path(ref.path)
    if not path.exists():
        raise AudioReadError(
            tr(
                "'{name}' is missing: put it back into {folder} or import it again.",
                name=path.name,
                folder=path.parent,
            )
        )
    return path


def whole_clip(ref: AudioRef, *, start: int, rate: int) -> Clip:
    """A clip of a whole stream, at a timeline position in samples at `rate` Hz."""
    return Clip(source=ref, start=start, length=units.rescale_samples(ref.frames, ref.sample_rate, rate))
