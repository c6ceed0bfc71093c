"""Copying media: whole or not at all, with progress, and hashed on the way."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from lincae_studio.engine.jobs import Progress
from lincae_studio.errors import AudioReadError, AudioWriteError, ProjectError
from lincae_studio.project.model import AudioRef, Project, new_id
from lincae_studio.wording import tr

BLOCK = 1 << 20
MEDIA_FOLDER = "Media"


@dataclass(frozen=True, slots=True)
class Collected:
    """Where copies of audio files lie.

    Attributes:
        places: new absolute path by the old one; files that lay there already are left out
        bytes: how much was copied
    """

    places: dict[str, str]
    bytes: int


def collect(project: Project, folder: Path) -> Generator[Progress, None, Collected]:
    """Copy every audio file of a project into `folder`/Media, unless it lies below `folder` already.

    When it is cancelled or fails, the copies made so far are removed and nothing else has changed.

    Raises:
        AudioReadError: a file is missing, or not any more what was imported
        AudioWriteError: the folder cannot be written, or the disk is full
    """
    folder = folder.absolute()
    media = folder / MEDIA_FOLDER
    refs = [ref for ref in _files(project) if not Path(ref.path).is_relative_to(folder)]
    missing = [Path(ref.path).name for ref in refs if not Path(ref.path).is_file()]
    if missing:
        raise AudioReadError(tr("“{name}” is missing: find it first, or delete its track.", name=missing[0]))
    total = sum(Path(ref.path).stat().st_size for ref in refs)
    check_space(folder, total)
    made: list[Path] = []
    places: dict[str, str] = {}
    done = 0
    new_folder = not media.exists()
    try:
        _make_folder(media)
        for ref in refs:
            source = Path(ref.path)
            target = _free_name(media, source, ref.sha256)
            if target.exists():  # the same sound, copied before
                places[ref.path] = str(target)
                done += source.stat().st_size
                continue
            made.append(target)
            for count in copy(source, target, sha256=ref.sha256):
                yield Progress(done + count, max(total, 1), tr("Copying {name}", name=source.name))
            done += source.stat().st_size
            places[ref.path] = str(target)
        finished = True
    except BaseException:
        finished = False
        raise
    finally:
        if not finished:
            for path in made:
                path.unlink(missing_ok=True)
            if new_folder:
                _remove_empty(media)
    return Collected(places, done)


def copy(source: Path, target: Path, *, sha256: str | None = None) -> Generator[int, None, None]:
    """Copy a file by way of a temporary one beside `target`, yielding the bytes done so far.

    Raises AudioReadError when it cannot be read or its SHA-256 is not the one given, and AudioWriteError.
    """
    temporary = target.with_name(f".{new_id()}.part")
    digest = hashlib.sha256()
    done = 0
    try:
        try:
            reading = source.open("rb")
        except OSError as error:
            raise AudioReadError(
                tr(
                    "“{name}” cannot be read ({reason}): check its disk.",
                    name=source.name,
                    reason=error.strerror,
                )
            ) from error
        with reading:
            try:
                with temporary.open("xb") as writing:
                    while block := _read(reading, source):
                        writing.write(block)
                        digest.update(block)
                        done += len(block)
                        yield done
                    writing.flush()
                    os.fsync(writing.fileno())
            except OSError as error:
                raise unwritable(target, error) from error
        if sha256 is not None and digest.hexdigest() != sha256:
            raise AudioReadError(
                tr("“{name}” has changed since it was imported: import it again.", name=source.name)
            )
        try:
            os.replace(temporary, target)
        except OSError as error:
            raise unwritable(target, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def check_space(folder: Path, needed: int) -> None:
    """Raise AudioWriteError when a disk has not enough space for so many bytes."""
    near = next((place for place in (folder, *folder.parents) if place.is_dir()), None)
    if near is not None and shutil.disk_usage(near).free < needed:
        raise AudioWriteError(
            tr(
                "There is not enough space in {folder} for {needed:.2f} GB: free some, or choose another "
                "disk.",
                folder=folder,
                needed=needed / 1e9,
            )
        )


def unwritable(target: Path, error: OSError) -> AudioWriteError:
    """What the system said about writing `target`, as a sentence."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return AudioWriteError(
            tr("There is not enough space for “{name}”: free some or choose another disk.", name=target.name)
        )
    return AudioWriteError(
        tr(
            "“{name}” cannot be written into {folder} ({reason}): choose another folder.",
            name=target.name,
            folder=target.parent,
            reason=error.strerror,
        )
    )


def unique_names(refs: Sequence[AudioRef]) -> list[str]:
    """File names for streams that are to lie in one folder: the same for the same file, else different.

    >>> one, other = AudioRef("/a/x.wav", "0", 1, 1, 1), AudioRef("/b/X.wav", "1", 1, 1, 1)
    >>> unique_names([one, other, one])
    ['x.wav', 'X 2.wav', 'x.wav']
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for ref in refs:
        if ref.path in names:
            continue
        path, number = Path(ref.path), 1
        name = path.name
        while name.casefold() in taken:
            number += 1
            name = f"{path.stem} {number}{path.suffix}"
        taken.add(name.casefold())
        names[ref.path] = name
    return [names[ref.path] for ref in refs]


def _files(project: Project) -> list[AudioRef]:
    return list({clip.source.path: clip.source for clip in project.clips}.values())


def _free_name(folder: Path, source: Path, sha256: str) -> Path:
    """A place for a copy: where the same sound lies already, or one that is free."""
    from lincae_studio.audio.io import file_sha256

    target, number = folder / source.name, 1
    while target.exists():
        same_size = target.is_file() and target.stat().st_size == source.stat().st_size
        if same_size and file_sha256(target) == sha256:
            return target
        number += 1
        target = folder / f"{source.stem} {number}{source.suffix}"
    return target


def _read(file: object, source: Path) -> bytes:
    try:
        return file.read(BLOCK)  # type: ignore[attr-defined]
    except OSError as error:
        raise AudioReadError(
            tr("“{name}” cannot be read ({reason}): check its disk.", name=source.name, reason=error.strerror)
        ) from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error


def _remove_empty(folder: Path) -> None:
    """Remove a folder that was made for nothing; one with files in it stays."""
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()


def relinked(project: Project, places: dict[str, str]) -> Project:
    """The project with audio files at other paths, by their old ones; what they hold is the same."""
    if any(not Path(path).is_absolute() for path in places.values()):
        raise ProjectError(tr("Audio files are named by their whole path: choose the file again."))
    tracks = tuple(
        replace(
            track,
            clips=tuple(
                replace(
                    clip, source=replace(clip.source, path=places.get(clip.source.path, clip.source.path))
                )
                for clip in track.clips
            ),
        )
        for track in project.tracks
    )
    return replace(project, tracks=tracks)
