"""Bringing files in: hash, decode what cannot be read at random positions, and waveform peaks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from lincae_studio.audio import io
from lincae_studio.audio.peaks import PeakWriter
from lincae_studio.engine.events import ImportedStream, ImportFailure, ImportResult
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.media import READ_BLOCK, MediaPool, conform
from lincae_studio.errors import AudioReadError, StudioError
from lincae_studio.project.model import AudioRef
from lincae_studio.wording import tr

HASH_BLOCK = 1 << 22
MEDIA_STEM_SUFFIX = ".stem"


def import_files(
    paths: Sequence[Path], *, cache_dir: Path, imported: Callable[[ImportedStream], None]
) -> Generator[Progress, None, ImportResult]:
    """Make every stream of every file ready to become a track; a bad file does not stop the others."""
    streams: list[ImportedStream] = []
    failures: list[ImportFailure] = []
    for number, path in enumerate(paths):
        steps = _import_file(path, cache_dir=cache_dir)
        try:
            for progress in steps:
                if isinstance(progress, ImportedStream):
                    streams.append(progress)
                    imported(progress)
                else:
                    yield Progress(number + min(progress.fraction, 1.0), len(paths), progress.label)
        except StudioError as error:
            failures.append(ImportFailure(path, str(error)))
        yield Progress(number + 1, len(paths), tr("Imported {name}", name=path.name))
    return ImportResult(tuple(streams), tuple(failures))


def _import_file(path: Path, *, cache_dir: Path) -> Generator[Progress | ImportedStream, None, None]:
    path = path.absolute()
    info = io.probe(path)
    sha256 = yield from _hash(path)
    for stream in info.streams:
        with io.open_audio(path, stream=stream.index) as reader:
            frames = reader.frames
            if not info.seekable or stream.index != 0:
                frames = yield from conform(
                    reader, name=path.name, sha256=sha256, stream=stream.index, cache_dir=cache_dir
                )
            if frames == 0:
                raise AudioReadError(tr("'{name}' holds no audio: choose another file.", name=path.name))
            ref = AudioRef(
                path=str(path),
                sha256=sha256,
                sample_rate=reader.sample_rate,
                frames=frames,
                channels=reader.channels,
                stream=stream.index,
            )
            name = path.stem.removesuffix(MEDIA_STEM_SUFFIX)
            if len(info.streams) > 1:
                name = stream.title or f"{name} {stream.index + 1}"
            yield ImportedStream(ref, name, tuple(reader.notices))


def _hash(path: Path) -> Generator[Progress, None, str]:
    digest = hashlib.sha256()
    done, total = 0, path.stat().st_size
    try:
        with path.open("rb") as file:
            while block := file.read(HASH_BLOCK):
                digest.update(block)
                done += len(block)
                yield Progress(done, total, tr("Reading {name}", name=path.name))
    except OSError as error:
        raise AudioReadError(
            tr("'{name}' could not be read: {reason}.", name=path.name, reason=error.strerror)
        ) from error
    return digest.hexdigest()


def build_peaks(
    ref: AudioRef,
    target: Path,
    *,
    media: MediaPool,
    grew: Callable[[], None],
    notice: Callable[[str], None],
) -> Generator[Progress, None, None]:
    """Write the peak pyramid of a stream, telling `grew` about every stretch that can be drawn.

    `notice` is told what was wrong with the samples. A stream that turns out to be damaged is decoded into
    the cache, as far as that goes: at random positions it could not be read.
    """
    yield from media.prepare(ref)
    name = Path(ref.path).name
    target.parent.mkdir(parents=True, exist_ok=True)
    writer = PeakWriter(target, channels=ref.channels, frames=ref.frames)
    try:
        with media.open(ref) as source:
            known = list(source.notices)
            done = 0
            for block in source.blocks(READ_BLOCK * 4):
                writer.feed(block[:, : ref.frames - done])
                done += block.shape[1]
                grew()
                yield Progress(done, ref.frames, tr("Drawing {name}", name=name))
            found = [sentence for sentence in source.notices if sentence not in known]
            damaged = source.damaged
        writer.finish()
    except BaseException:
        writer.abort()
        raise
    grew()
    if found:
        notice(f"{name}: {' '.join(found)}")
    if damaged:
        yield from media.prepare(ref, damaged=True)
