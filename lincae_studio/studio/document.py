"""The open document: the present project, its file and its undo stack."""

from __future__ import annotations

import time
from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from lincae_studio.project import serialize
from lincae_studio.project.model import Project

MERGE_SECONDS = 0.8
_MERGEABLE = 1


class _Step(QUndoCommand):
    """From one project to the next; steps with the same merge id that follow at once become one."""

    def __init__(
        self,
        document: Document,
        text: str,
        old: Project,
        new: Project,
        merge_id: Hashable | None,
        merge_seconds: float,
    ) -> None:
        super().__init__(text)
        self._document = document
        self._old, self._new = old, new
        self._merge_id = merge_id
        self._merge_until = time.monotonic() + merge_seconds

    def id(self) -> int:
        return -1 if self._merge_id is None else _MERGEABLE

    def mergeWith(self, other: QUndoCommand) -> bool:
        now = time.monotonic()
        if not isinstance(other, _Step) or other._merge_id != self._merge_id or now > self._merge_until:
            return False
        self._new, self._merge_until = other._new, other._merge_until
        self.setText(other.text())
        self.setObsolete(self._new == self._old)
        return True

    def undo(self) -> None:
        self._document._restore(self._old)

    def redo(self) -> None:
        self._document._restore(self._new)


class Document(QObject):
    """A project being edited. Every edit is a whole new project and one step of the undo stack.

    Signals:
        changed: the project before and after
        path_changed: saved under another name, or another project was opened
        dirty_changed: whether there are unsaved changes
        gesture_ended: a gesture was ended or cancelled
    """

    changed = Signal(object, object)
    path_changed = Signal()
    dirty_changed = Signal(bool)
    gesture_ended = Signal()

    def __init__(self, project: Project | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project or Project()
        self._path: Path | None = None
        self._base: Project | None = None
        self._gesture_text = ""
        self._gesture_edits: dict[Hashable, str] = {}
        self._was_dirty = False
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self._update_dirty)

    @property
    def project(self) -> Project:
        return self._project

    @property
    def path(self) -> Path | None:
        """The project's file; None before it was first saved."""
        return self._path

    @property
    def dirty(self) -> bool:
        """Whether there is anything that the file does not hold."""
        in_gesture = self._base is not None and self._base != self._project
        return in_gesture or not self.undo_stack.isClean()

    @property
    def in_gesture(self) -> bool:
        """Whether edits are being collected into one step."""
        return self._base is not None

    def apply(
        self,
        text: str,
        project: Project,
        *,
        merge_id: Hashable | None = None,
        merge_seconds: float = MERGE_SECONDS,
    ) -> bool:
        """Make `project` the present one, as one undo step; returns False when nothing changed.

        A step with the merge id of the one before becomes part of it when it follows within
        `merge_seconds`. Within a gesture the change is shown at once and becomes a step at its end.
        """
        if project == self._project:
            return False
        if self._base is not None:
            self._gesture_edits[text if merge_id is None else merge_id] = text
            self._show(project)
        else:
            self.undo_stack.push(_Step(self, text, self._project, project, merge_id, merge_seconds))
        return True

    def begin_gesture(self, text: str) -> None:
        """Collect the edits up to `end_gesture` into one step, called `text`.

        Where all of them change the same thing, the step takes the text of the last one, which holds
        the final value.
        """
        self.end_gesture()
        self._base = self._project
        self._gesture_text = text
        self._gesture_edits = {}

    def end_gesture(self) -> None:
        """Make the edits of the open gesture one step; without effect when none is open."""
        if self._base is None:
            return
        base, self._base = self._base, None
        texts = list(self._gesture_edits.values())
        if base != self._project:
            text = texts[0] if len(texts) == 1 else self._gesture_text or texts[-1]
            self.undo_stack.push(_Step(self, text, base, self._project, None, 0.0))
        self._update_dirty()
        self.gesture_ended.emit()

    def cancel_gesture(self) -> None:
        """Take back the edits of the open gesture; without effect when none is open."""
        if self._base is None:
            return
        base, self._base = self._base, None
        self._show(base)
        self.gesture_ended.emit()

    def undo(self) -> None:
        """Take back the last step; an open gesture ends first and so is what is taken back."""
        self.end_gesture()
        self.undo_stack.undo()

    def redo(self) -> None:
        """Repeat the step taken back last."""
        self.end_gesture()
        self.undo_stack.redo()

    def load(self, path: Path) -> None:
        """Open a project file; raises ProjectError and leaves everything as it was."""
        self._replace(serialize.load(path), path)

    def save(self, path: Path) -> None:
        """Write the project to a file, which becomes the document's; raises ProjectError."""
        self.end_gesture()
        serialize.save(self._project, path)
        self.mark_saved(self._project, path)

    def mark_saved(self, project: Project, path: Path) -> None:
        """Note that a file holds a project; it becomes the document's file."""
        if project is self._project:
            self.undo_stack.setClean()
        self._set_path(path)
        self._update_dirty()

    def reset(self, project: Project | None = None, path: Path | None = None) -> None:
        """Go over to another project, by default an empty one, and its file; nothing of it is unsaved."""
        self._replace(project or Project(), path)

    def _replace(self, project: Project, path: Path | None) -> None:
        self._base = None
        self.undo_stack.clear()
        self._show(project)
        self._set_path(path)
        self._update_dirty()

    def _set_path(self, path: Path | None) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit()

    def _restore(self, project: Project) -> None:
        if self._base is not None:
            # The stack was stepped in the middle of a gesture: the gesture goes on from there.
            self._base = project
        self._show(project)

    def _show(self, project: Project) -> None:
        old, self._project = self._project, project
        if old != project:
            self.changed.emit(old, project)
        self._update_dirty()

    def _update_dirty(self) -> None:
        if self.dirty != self._was_dirty:
            self._was_dirty = not self._was_dirty
            self.dirty_changed.emit(self._was_dirty)
