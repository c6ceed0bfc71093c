"""Snapshots of unsaved work: one file per session, replaced every few seconds."""

from __future__ import annotations

import contextlib
import os
import time
from dataclasses import dataclass
from pathlib import Path

from lincae_studio.errors import ProjectError
from lincae_studio.project import serialize
from lincae_studio.project.model import Project
from lincae_studio.wording import tr

FORMAT = "lincae-studio-journal"
SUFFIX = ".lincae-journal"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A project as it was at a moment.

    Attributes:
        path: of the project's file; None when it had never been saved
        taken: seconds since the epoch
        file: where the snapshot lies
    """

    project: Project
    path: Path | None
    taken: float
    file: Path


def write(project: Project, path: Path | None, file: Path, *, taken: float | None = None) -> None:
    """Replace the snapshot `file`, atomically and down to the disk.

    Raises:
        ProjectError: it cannot be written; an earlier one stays whole
    """
    content = {
        "format": FORMAT,
        "schema_version": serialize.SCHEMA_VERSION,
        "path": None if path is None else str(path),
        "taken": time.time() if taken is None else taken,
        # Paths are stored from no folder at all: the snapshot does not lie beside the audio.
        "project": serialize.to_json(project, file.parent / "nowhere"),
    }
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        serialize.write_json(content, file)
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ProjectError(
            tr(
                "What is not saved yet cannot be kept for a recovery ({reason}): save the project often, and "
                "free some space for {folder}.",
                reason=reason,
                folder=file.parent,
            )
        ) from error


def read(file: Path) -> Snapshot:
    """Read a snapshot.

    Raises:
        ProjectError: it is gone, damaged or of a newer version
    """
    content = serialize.read_json(file)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise ProjectError(tr("“{name}” holds no unsaved work of Lin-CAE Studio: delete it.", name=file.name))
    path, taken, stored = content.get("path"), content.get("taken"), content.get("project")
    if (
        not isinstance(stored, dict)
        or not isinstance(taken, int | float)
        or not (path is None or isinstance(path, str))
    ):
        raise ProjectError(tr("“{name}” is damaged: delete it.", name=file.name))
    try:
        project = serialize.from_json(stored, file.parent)
    except ProjectError as error:
        sentence = " ".join(str(error).split())  # it may quote a text with lines from the file
        raise ProjectError(
            tr("“{name}” cannot be read: {sentence}", name=file.name, sentence=sentence)
        ) from error
    return Snapshot(project, None if path is None else Path(path), float(taken), file)


def is_saved(snapshot: Snapshot) -> bool:
    """Whether the project's own file holds all of a snapshot, or something later."""
    if snapshot.path is None:
        return not snapshot.project.tracks
    try:
        later = snapshot.path.stat().st_mtime > snapshot.taken
    except OSError:
        return False
    if later:
        return True
    try:
        return serialize.load(snapshot.path) == snapshot.project
    except ProjectError:
        return False


def remove(file: Path) -> None:
    """Delete a snapshot, and what an interrupted write left of it."""
    with contextlib.suppress(FileNotFoundError):
        os.unlink(file)
