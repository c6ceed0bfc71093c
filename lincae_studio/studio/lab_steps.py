"""Undo in the lab: what its tools are set to, among the steps of the document."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from lincae_studio.studio.document import MERGE_SECONDS

if TYPE_CHECKING:
    from lincae_studio.studio.lab import LatentLab

_MERGEABLE = 2


class LabStep(QUndoCommand):
    """A change of the lab's own state; those with the same `merge` that follow at once become one."""

    def __init__(
        self, text: str, old: Any, new: Any, show: Callable[[Any], None], *, merge: str = ""
    ) -> None:
        super().__init__(text)
        self._old, self._new, self._show = old, new, show
        self._merge = merge
        self._until = time.monotonic() + MERGE_SECONDS

    def id(self) -> int:
        return _MERGEABLE if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, LabStep) or other._merge != self._merge or time.monotonic() > self._until:
            return False
        self._new, self._until = other._new, other._until
        self.setObsolete(self._new == self._old)
        return True

    def undo(self) -> None:
        self._show(self._old)

    def redo(self) -> None:
        self._show(self._new)


class Tool(QObject):
    """A tool of the lab whose settings are undone like edits: each change is a step.

    Signals:
        changed: anything
    """

    changed = Signal()

    def __init__(self, lab: LatentLab) -> None:
        super().__init__(lab)
        self._lab = lab

    def _set(self, text: str, *, merge: str = "", **values: Any) -> None:
        """Set attributes as one undo step; without effect when they are so already."""
        before = {name: getattr(self, name) for name in values}
        if values != before:
            self._lab.controller.undo_stack.push(LabStep(text, before, values, self._restore, merge=merge))

    def _restore(self, values: dict[str, Any]) -> None:
        for name, value in values.items():
            setattr(self, name, value)
        self._outdate()

    def _outdate(self) -> None:
        """What was made is not what the settings say any more."""
        raise NotImplementedError
