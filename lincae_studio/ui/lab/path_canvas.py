"""The path of a sound, taken in hand: ranges, drawing and breakpoints by mouse."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from lincae_studio.latent.path import PathEdit
from lincae_studio.studio.lab import LatentLab, with_points
from lincae_studio.ui.lab.parts import picture_of
from lincae_studio.ui.lab.path_view import GUTTER, PathView, lane_name
from lincae_studio.wording import tr

NEAR = 9


class PathCanvas(PathView):
    """Draws the path and takes the mouse.

    `PathCanvas(lab)`; a click on a lane's name chooses it, with Ctrl or Shift several; the eye hides its
    curve. Tools: 'select' drags a range of time, 'draw' draws a line, 'curve' sets and moves breakpoints.

    Attributes:
        tool: 'select', 'draw' or 'curve'
        chosen: lanes that operators work on
        span: frames that operators work on; None: all

    Signals:
        chosen_changed: `chosen` or `span`
    """

    chosen_changed = Signal()
    handled_keys = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape})

    def __init__(self, lab: LatentLab) -> None:
        super().__init__(name=tr("Latent path"))
        self._lab = lab
        self.tool = "select"
        self.chosen: tuple[int, ...] = (1,)
        self.span: tuple[int, int] | None = None
        self.fade = 2
        self._hidden: set[int] = set()
        self._picture: QImage | None = None
        self._pictured: object = None
        self._anchor: float | None = None
        self._points: list[tuple[float, float]] = []
        self._held: int | None = None
        self._lane = 1
        self._dragged = False
        self.setMinimumSize(420, 320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        lab.changed.connect(self._follow)
        lab.opened_changed.connect(self._reset)
        lab.player.moved.connect(self.update)

    # Following

    def _reset(self) -> None:
        self.span = None
        self.chosen = tuple(d for d in self.chosen if d in self.dimensions) or (1,)
        self._picture = self._pictured = None
        self.chosen_changed.emit()
        self.update()

    def _follow(self) -> None:
        rendered = self._lab.rendered
        if rendered is not self._pictured:
            self._pictured = rendered
            self._picture = None if rendered is None else picture_of(rendered.spectrum)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chosen_changed.emit()  # there may be more lanes or fewer

    def choose(self, dimensions: tuple[int, ...]) -> None:
        """Let operators work on these lanes."""
        self.chosen = dimensions
        self.chosen_changed.emit()
        self.update()

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() != Qt.MouseButton.LeftButton or self._lab.opened is None:
            return
        at = event.position()
        dimension = self._dimension_at(at.y())
        if at.x() < GUTTER:
            self._press_name(at, dimension, event.modifiers())
            return
        self._dragged = False
        self._anchor = self._frame_at(at.x())
        if self.tool == "select" or dimension is None:
            if dimension is not None and not event.modifiers():
                self.choose((dimension,))
            self._set_span(self._anchor, self._anchor)
            return
        self._lane = dimension
        self.choose((dimension,))
        value = self._value_at(self.lane_box(dimension), at.y())
        if self.tool == "draw":
            self._points = [(self._anchor, value)]
            self._dragged = True
        else:
            self._press_curve(at, value)

    def _press_name(self, at: QPointF, dimension: int | None, modifiers: Qt.KeyboardModifier) -> None:
        if dimension is None:
            return
        box = self.lane_box(dimension)
        if at.x() > GUTTER - 30 and at.y() < box.top() + 28:
            self._hidden ^= {dimension}
        elif modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            kept = set(self.chosen) ^ {dimension}
            self.choose(tuple(sorted(kept)) or (dimension,))
        else:
            self.choose((dimension,))
        self.update()

    def _press_curve(self, at: QPointF, value: float) -> None:
        edit = self._curve_edit()
        start, _ = self.work_range
        self._points = [] if edit is None else list(edit.points)
        box = self.lane_box(self._lane)
        self._held = next(
            (
                index
                for index, (frame, level) in enumerate(self._points)
                if abs(self._x(frame + start) - at.x()) < NEAR and abs(self._y(box, level) - at.y()) < NEAR
            ),
            None,
        )
        if self._held is None:
            self._points.append((self._in_range(self._anchor), value))
            self._held = len(self._points) - 1
            self._dragged = True
        self._show_curve()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._anchor is None:
            return
        at = event.position()
        frame = min(max(self._frame_at(at.x()), 0.0), float(self._frames))
        if self.tool == "select" or not (self._points or self._held is not None):
            self._set_span(self._anchor, frame)
            return
        box = self.lane_box(self._lane)
        value = self._value_at(box, at.y())
        self._dragged = True
        if self.tool == "draw":
            self._points.append((frame, value))
            self._lab.set_draft(self._drawing())
        elif self._held is not None:
            self._points[self._held] = (self._in_range(frame), value)
            self._show_curve()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._anchor is None:
            return
        self._anchor = None
        if self.tool == "select":
            if self.span is not None and self.span[1] - self.span[0] < 2:
                self.span = None
            self.chosen_changed.emit()
            self.update()
        elif self._points and self._dragged:
            self._finish()
        self._points, self._held = [], None
        self._lab.set_draft(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        edit = self._curve_edit()
        if self.tool == "curve" and edit is not None and len(edit.points) > 1:
            box, start = self.lane_box(self._lane), self.work_range[0]
            kept = tuple(
                (frame, level)
                for frame, level in edit.points
                if abs(self._x(frame + start) - event.position().x()) >= NEAR
                or abs(self._y(box, level) - event.position().y()) >= NEAR
            )
            if kept and len(kept) < len(edit.points):
                self._lab.replace_edit(edit, with_points(edit, kept), tr("Remove a breakpoint"))
        elif self.tool == "select":
            self.span = None
            self.chosen_changed.emit()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.takes_key(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self.span = None
            self.chosen_changed.emit()
            self.update()
        elif self.dimensions:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            at = min(max(self.chosen[0] + step, 0), self.dimensions[-1])
            self.choose((at,))

    def _set_span(self, a: float, b: float) -> None:
        low, high = sorted((round(min(max(a, 0), self._frames)), round(min(max(b, 0), self._frames))))
        self.span = (low, max(high, low + 1))
        self.update()

    def _curve_edit(self) -> PathEdit | None:
        """The curve that was last done to this lane, in this range: it goes on being edited."""
        last = next((edit for edit in reversed(self._lab.edits) if self._lane in edit.dims), None)
        if last is None or last.kind != "curve" or last.dims != (self._lane,):
            return None
        return last if (last.start, last.stop) == self.work_range else None

    def _in_range(self, frame: float) -> float:
        """Counted from the start of the range; beyond its ends, at them."""
        start, stop = self.work_range
        return min(max(frame, start), stop - 1) - start

    def _curve(self) -> PathEdit:
        start, stop = self.work_range
        points = tuple(sorted(self._points))
        return PathEdit("curve", (self._lane,), start, stop, points=points, fade=self.fade)

    def _show_curve(self) -> None:
        self._lab.set_draft(self._curve())

    def _drawing(self) -> PathEdit:
        """What the mouse drew, between its outermost frames; going back draws over."""
        last: dict[int, float] = {}
        for (a, low), (b, high) in zip(self._points[:-1], self._points[1:], strict=True):
            first, final = sorted((round(a), round(b)))
            for frame in range(first, final + 1):
                share = 1.0 if a == b else (frame - a) / (b - a)
                last[frame] = low + min(max(share, 0.0), 1.0) * (high - low)
        if not last:
            frame, level = self._points[0]
            last[round(frame)] = level
        start, stop = max(min(last), 0), min(max(last) + 1, self._frames)
        points = tuple((float(frame - start), level) for frame, level in sorted(last.items()))
        return PathEdit("draw", (self._lane,), start, max(stop, start + 1), points=points, fade=1)

    def _finish(self) -> None:
        name = lane_name(self._lane)
        if self.tool == "draw":
            self._lab.add_edit(self._drawing(), tr("Draw {name}", name=name))
        elif (edit := self._curve_edit()) is not None:
            self._lab.replace_edit(edit, self._curve(), tr("Move the curve of {name}", name=name))
        else:
            self._lab.add_edit(self._curve(), tr("Curve {name}", name=name))

    def _shown_curve(self, dimension: int) -> PathEdit | None:
        draft = self._lab.draft
        if draft is not None and draft.kind == "curve":
            return draft if draft.dims == (dimension,) else None
        if self.tool != "curve":
            return None
        self._lane = dimension
        return self._curve_edit()


def with_amount(edit: PathEdit, amount: float) -> PathEdit:
    """The same operator with another amount."""
    return replace(edit, amount=amount)
