"""Drags over the canvas that do not hold a clip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.timeline.clip_drag import anchors, snapped
from lincae_studio.ui.timeline.viewport import Viewport


class RangeDrag:
    """A drag with Shift: selects the time that it passes over.

    Attributes:
        active: the pointer has moved far enough to mean it
    """

    def __init__(self, controller: Controller, viewport: Viewport, at: QPointF) -> None:
        self._controller = controller
        self._viewport = viewport
        self._press = at
        self._before = controller.time_range
        self.active = False

    def move(self, at: QPointF, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the canvas."""
        if not self.active:
            if (at - self._press).manhattanLength() < QApplication.startDragDistance():
                return
            self.active = True
        ends = (self._sample(self._press.x(), modifiers), self._sample(at.x(), modifiers))
        self._controller.set_time_range(ends)

    def _sample(self, x: float, modifiers: Qt.KeyboardModifier) -> int:
        others = anchors(self._controller.project, self._controller.position)
        return snapped(self._viewport, self._viewport.state.sample(x), modifiers, others=others)

    def release(self, on_screen: QPoint) -> None:
        """Let go: the range stays."""

    def cancel(self) -> None:
        """Select what was selected before."""
        if self.active:
            self._controller.set_time_range(self._before)


class RubberBand:
    """A drag over empty ground: selects the clips that it touches; with Ctrl beside those that are.

    Attributes:
        active: the pointer has moved far enough to mean it
        box: what it spans, on the canvas
    """

    def __init__(
        self,
        controller: Controller,
        found: Callable[[QRectF], list[str]],
        at: QPointF,
        modifiers: Qt.KeyboardModifier,
    ) -> None:
        """`found` gives the ids of the clips in a rectangle of the canvas."""
        self._controller = controller
        self._found = found
        self._press = at
        self._before = controller.selected_clip_ids
        self._adds = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self.box = QRectF()
        self.active = False

    def move(self, at: QPointF, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the canvas."""
        if not self.active:
            if (at - self._press).manhattanLength() < QApplication.startDragDistance():
                return
            self.active = True
        self.box = QRectF(self._press, at).normalized()
        kept = self._before if self._adds else ()
        self._controller.select_clips((*kept, *self._found(self.box)))

    def release(self, on_screen: QPoint) -> None:
        """Let go: what it touched stays selected."""

    def cancel(self) -> None:
        """Select what was selected before."""
        if self.active:
            self._controller.select_clips(self._before)
