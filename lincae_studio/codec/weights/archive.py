"""Taking the files of a model out of an archive, and nothing else."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Collection, Generator, Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path, PurePosixPath
from typing import IO

from lincae_studio.codec.weights.work import Step, Steps
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

SUFFIXES = (".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz")
_BLOCK = 1 << 20
_Member = tuple[str, int, IO[bytes] | None]
"""Name, size and content of a file; no content for a link."""

_DAMAGE = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError)


def is_archive(path: Path) -> bool:
    """Whether a file is an archive by its name; a checkpoint, which is one too, is not."""
    return path.name.lower().endswith(SUFFIXES)


def extract(archive: Path, target: Path, *, wanted: Collection[str], limit_bytes: int) -> Steps[None]:
    """Write the files whose names are `wanted` below `target`, each in a folder named as theirs was.

    `ModelError` when the archive is damaged, holds more than `limit_bytes` of them, or has names or links
    that lead out of it.
    """
    total = max(1, archive.stat().st_size)
    room = limit_bytes
    try:
        with _members(archive) as members:
            for name, size, stream in members:
                parts = _checked(name, archive).parts
                if parts[-1] not in wanted:
                    continue
                if stream is None:
                    raise ModelError(
                        tr(
                            "{name} holds a link instead of {parts}; get it again.",
                            name=archive.name,
                            parts=parts[-1],
                        )
                    )
                path = target.joinpath(*parts[-2:])
                path.parent.mkdir(parents=True, exist_ok=True)
                done = 0
                with path.open("xb") as file:
                    while block := stream.read(_BLOCK):
                        file.write(block)
                        done += len(block)
                        if done > min(size, room):
                            raise ModelError(
                                tr("{name} holds more than a model; get it again.", name=archive.name)
                            )
                        yield Step(0.5 * min(1.0, done / total), tr("Unpacking {name}", name=archive.name))
                room -= done
    except _DAMAGE as error:
        raise ModelError(tr("{name} is damaged or no archive; get it again.", name=archive.name)) from error
    except (RuntimeError, NotImplementedError) as error:  # encrypted, or packed in an unknown way
        raise ModelError(
            tr("{name} cannot be unpacked; unpack it and choose its folder.", name=archive.name)
        ) from error
    except FileExistsError as error:
        raise ModelError(tr("{name} holds the same file twice; get it again.", name=archive.name)) from error


def _checked(name: str, archive: Path) -> PurePosixPath:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in name or not path.parts:
        raise ModelError(
            tr("{name} holds names that lead out of its folder; do not trust it.", name=archive.name)
        )
    return path


@contextmanager
def _members(archive: Path) -> Iterator[Iterator[_Member]]:
    if archive.name.lower().endswith(".zip"):
        with zipfile.ZipFile(archive) as packed, closing(_zip_members(packed)) as members:
            yield members
    else:
        with tarfile.open(archive) as bundle, closing(_tar_members(bundle)) as members:
            yield members


def _zip_members(packed: zipfile.ZipFile) -> Generator[_Member, None, None]:
    for info in packed.infolist():
        if not info.is_dir():
            is_link = info.external_attr >> 28 == 0o12
            with packed.open(info) as stream:
                yield info.filename, info.file_size, None if is_link else stream


def _tar_members(bundle: tarfile.TarFile) -> Generator[_Member, None, None]:
    for info in bundle:
        if not info.isdir():
            with (bundle.extractfile(info) if info.isreg() else None) or nullcontext() as stream:
                yield info.name, info.size, stream
