"""Missing audio: searched by what it holds, not by its name."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lincae_studio.audio import io
from lincae_studio.engine.jobs import Progress
from lincae_studio.errors import AudioReadError
from lincae_studio.project.model import AudioRef
from lincae_studio.wording import tr

MAX_FILES = 20_000
MAX_DEPTH = 8
_BLOCK = 1 << 22


@dataclass(frozen=True, slots=True)
class Search:
    """What a search found.

    Attributes:
        places: new absolute path by the missing one
        missing: what was not found
        looked_at: how many audio files there were
    """

    places: dict[str, str]
    missing: tuple[AudioRef, ...]
    looked_at: int


def search(
    refs: Sequence[AudioRef],
    folders: Iterable[Path],
    *,
    max_files: int = MAX_FILES,
    max_depth: int = MAX_DEPTH,
) -> Generator[Progress, None, Search]:
    """Find files with the same bytes as missing ones, in folders and what is below them.

    Files of the same name are hashed first; others only where rate, length and channels agree. What cannot
    be read is passed over.
    """
    wanted = {ref.path: ref for ref in refs}
    places: dict[str, str] = {}
    files: list[Path] = []
    for file in _audio_files(folders, max_depth):
        files.append(file)
        if len(files) >= max_files:
            break
        if len(files) % 64 == 0:
            yield Progress(0, 1, tr("Looking through {name}", name=file.parent.name))
    names = {Path(path).name.casefold() for path in wanted}
    files.sort(key=lambda file: file.name.casefold() not in names)
    for number, file in enumerate(files):
        if not wanted:
            break
        yield Progress(number, len(files), tr("Looking at {name}", name=file.name))
        if not _may_be(file, wanted.values()):
            continue
        try:
            sha256 = yield from _hash(file, number, len(files))
        except OSError:
            continue  # it went away or may not be read: it is not the one
        for path in [path for path, ref in wanted.items() if ref.sha256 == sha256]:
            places[path] = str(file)
            del wanted[path]
    return Search(places, tuple(wanted.values()), len(files))


def near(project_path: Path | None, refs: Iterable[AudioRef]) -> list[Path]:
    """Folders in which missing audio is looked for without asking: of the project, and where it lay."""
    folders = [] if project_path is None else [project_path.absolute().parent]
    for ref in refs:
        folder = Path(ref.path).parent
        if folder.is_dir() and len(folder.parts) > 2:  # never a whole disk
            folders.append(folder)
    return list(dict.fromkeys(folders))


def _audio_files(folders: Iterable[Path], max_depth: int) -> Iterator[Path]:
    seen: set[Path] = set()
    for folder in folders:
        depth = len(folder.parts)
        for here, below, names in os.walk(folder):
            place = Path(here)
            if place in seen:
                below.clear()
                continue
            seen.add(place)
            below[:] = sorted(name for name in below if not name.startswith("."))
            if len(place.parts) - depth >= max_depth:
                below.clear()
            for name in sorted(names):
                if io.is_audio_path(name):
                    yield place / name


def _may_be(file: Path, refs: Iterable[AudioRef]) -> bool:
    """Whether a file can be one of these, without reading all of it."""
    if any(Path(ref.path).name.casefold() == file.name.casefold() for ref in refs):
        return True
    try:
        streams = io.probe(file).streams
    except (AudioReadError, OSError):
        return False
    shapes = {(stream.sample_rate, stream.channels) for stream in streams}
    return any((ref.sample_rate, ref.channels) in shapes for ref in refs)


def _hash(file: Path, number: int, total: int) -> Generator[Progress, None, str]:
    digest = hashlib.sha256()
    with file.open("rb") as reading:
        while block := reading.read(_BLOCK):
            digest.update(block)
            yield Progress(number, total, tr("Comparing {name}", name=file.name))
    return digest.hexdigest()
