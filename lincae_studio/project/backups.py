"""The last saves of a project, kept in a folder beside it."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from lincae_studio.errors import ProjectError
from lincae_studio.project import serialize
from lincae_studio.project.model import Project, new_id
from lincae_studio.wording import tr

FOLDER = "Backups"
KEPT = 10
_STAMP = "%Y-%m-%d %H.%M.%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of an earlier save, and when it was saved (local time)."""

    path: Path
    saved: datetime


def keep(path: Path, *, now: datetime | None = None) -> Path:
    """Copy a project file that was just saved to its backups and drop all but the last `KEPT`.

    Raises:
        ProjectError: the copy cannot be made; earlier backups stay
    """
    path = Path(path).absolute()
    folder = path.parent / FOLDER
    stamp = (now or datetime.now()).strftime(_STAMP)
    target = folder / f"{path.stem} {stamp}{path.suffix}"
    number = 1
    while target.exists():  # two saves within a second
        number += 1
        target = folder / f"{path.stem} {stamp} {number}{path.suffix}"
    temporary = folder / f".{new_id()}.lincae-part"
    try:
        folder.mkdir(exist_ok=True)
        try:
            shutil.copyfile(path, temporary)
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
            os.replace(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
        for old in of_project(path)[KEPT:]:
            old.path.unlink(missing_ok=True)
    except OSError as error:
        raise ProjectError(
            tr(
                "“{name}” was saved, but no backup could be kept in {folder} ({reason}): free some space or "
                "save the project to another place.",
                name=path.name,
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    return target


def of_project(path: Path) -> list[Backup]:
    """The backups of a project file, the latest first."""
    path = Path(path).absolute()
    pattern = re.compile(
        re.escape(path.stem) + r" (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: (\d+))?" + re.escape(path.suffix)
    )
    found: list[tuple[datetime, int, Path]] = []
    try:
        names = os.listdir(path.parent / FOLDER)
    except OSError:
        return []
    for name in names:
        if match := pattern.fullmatch(name):
            try:
                saved = datetime.strptime(match[1], _STAMP)
            except ValueError:
                continue  # no such day: a file of somebody else
            found.append((saved, int(match[2] or 1), path.parent / FOLDER / name))
    return [Backup(file, saved) for saved, _, file in sorted(found, reverse=True)]


def load(backup: Backup, path: Path) -> Project:
    """The project of a backup, with audio looked for from the project file `path` on.

    Raises:
        ProjectError: the backup is gone or damaged
    """
    return serialize.load_with_fingerprint(backup.path, folder=Path(path).absolute().parent)[0]
