"""The ruler above the canvas, and the strip that tells what is rendered."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from lincae_studio.project.model import LoopRegion
from lincae_studio.studio.controller import Controller
from lincae_studio.studio.hearing import Scrub
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.canvas import turn_wheel
from lincae_studio.ui.timeline.clip_drag import anchors, snapped
from lincae_studio.ui.timeline.names import draw_text
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.wording import tr

RULER_HEIGHT = 40
STRIP_HEIGHT = 8
HANDLE = 6
"""Half the width of the playhead's handle."""

EDGE_PIXELS = 6
BRACKET = 4
SMALLEST_LOOP_PIXELS = 3
RANGE_TOP = 20
"""From here down a drag selects time; above it makes the loop."""

RANGE_TINT = 0.28


class _Part(Enum):
    EMPTY = auto()
    PLAYHEAD = auto()
    LOOP_START = auto()
    LOOP_END = auto()
    LOOP = auto()
    RANGE = auto()
    RANGE_START = auto()
    RANGE_END = auto()


class Ruler(QWidget):
    """Bars, time, loop region, selected time and playhead.

    A click puts the playhead; a drag over the upper half makes the loop, a drag of its bracket moves it and
    of its edges resizes it; a drag over the lower half, or with Shift, selects time. The playhead can be
    dragged by its handle. A double click in the loop switches it on or off.
    """

    def __init__(self, controller: Controller, viewport: Viewport) -> None:
        super().__init__()
        self._controller = controller
        self._viewport = viewport
        self._playhead_x: int | None = None
        self._part = _Part.EMPTY
        self._press: QPointF | None = None
        self._from: LoopRegion | None = None
        self._fixed: int | None = None
        self._held = 0.0
        self._dragging = self._scrubbing = False
        self.setFixedHeight(RULER_HEIGHT)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(tr("Ruler"))
        self.setAccessibleDescription(tr("Click to go there, drag to set the loop or to select time."))
        self.setToolTip(
            tr(
                "Click to go there. Drag above to set the loop, below to select time; Ctrl scrubs. Alt "
                "suspends the snap."
            )
        )
        theme.changed.connect(self.update)
        viewport.moved.connect(self._moved)
        controller.project_changed.connect(self.update)
        controller.time_range_changed.connect(self.update)

    def _moved(self) -> None:
        self._playhead_x = None
        self.update()

    def follow_playhead(self) -> None:
        """The playhead has moved: repaint where it was and is."""
        x = self._x(self._controller.position)
        if x != self._playhead_x:
            for at in (self._playhead_x, x):
                if at is not None:
                    self.update(at - HANDLE - 1, 0, 2 * HANDLE + 3, self.height())
            self._playhead_x = x

    def _x(self, sample: float) -> int:
        return round(self._viewport.pixel_x(sample, self.devicePixelRatioF()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for rect in event.region():
            painter.setClipRect(rect)
            self._paint(painter, rect)

    def _paint(self, painter: QPainter, exposed: QRect) -> None:
        state = self._viewport.state
        painter.fillRect(exposed, theme.color("bg1"))
        loop = self._controller.project.loop
        if loop is not None:
            self._paint_loop(painter, self._x(loop.start), self._x(loop.end), loop.enabled)
        if (selected := self._controller.time_range) is not None:
            left, right = (self._x(at) for at in selected)
            height = RULER_HEIGHT - RANGE_TOP
            painter.fillRect(left, RANGE_TOP, right - left, height, theme.color("accent", RANGE_TINT))
            for x in (left, right - 1):
                painter.fillRect(x, RANGE_TOP, 1, height, theme.color("accent"))
        tick = theme.color("line2")
        low = state.sample(exposed.left() - 120)
        for line in self._viewport.grid().lines(low, state.sample(exposed.right() + 2)):
            x = self._x(line.sample)
            painter.fillRect(QRect(x, 24 if line.major else 34, 1, 16 if line.major else 6), tick)
            if line.major:
                draw_text(painter, x + 7, 20, line.title, px=12, weight=500, token="text1")
                draw_text(painter, x + 8, 34, line.caption, px=10, weight=400, token="text3")
        if self._playhead_x is None:
            self._playhead_x = self._x(self._controller.position)
        x = self._playhead_x
        if exposed.left() - HANDLE - 1 <= x <= exposed.right() + HANDLE + 1:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("playhead"))
            painter.drawPolygon(_handle(x + 0.5))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_loop(self, painter: QPainter, left: int, right: int, enabled: bool) -> None:
        color = theme.color("accent" if enabled else "line2")
        if enabled:
            painter.fillRect(left, 0, right - left, RULER_HEIGHT, theme.color("accentBg"))
        painter.fillRect(left, 0, right - left, BRACKET, color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for x, toward in ((left, 1), (right, -1)):
            corner = (QPointF(x, BRACKET), QPointF(x + toward * 6, BRACKET), QPointF(x, BRACKET + 7))
            painter.drawPolygon(QPolygonF(corner))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # Mouse

    def _part_at(self, at: QPointF) -> _Part:
        x, y = at.x(), at.y()
        if y >= 24 and abs(x - self._x(self._controller.position)) <= HANDLE + 1:
            return _Part.PLAYHEAD
        loop = self._controller.project.loop
        if loop is not None and (y < RANGE_TOP or self._controller.time_range is None):
            left, right = self._x(loop.start), self._x(loop.end)
            # A short loop must still be movable: its edges then reach outwards only.
            inner = min(EDGE_PIXELS, (right - left) / 4)
            if left - EDGE_PIXELS <= x <= left + inner:
                return _Part.LOOP_START
            if right - inner <= x <= right + EDGE_PIXELS:
                return _Part.LOOP_END
            if left < x < right and y < 2 * BRACKET + 2:
                return _Part.LOOP
        selected = self._controller.time_range
        if y >= RANGE_TOP:
            for part, sample in zip((_Part.RANGE_START, _Part.RANGE_END), selected or (), strict=False):
                if abs(x - self._x(sample)) <= EDGE_PIXELS:
                    return part
            return _Part.RANGE
        return _Part.EMPTY

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._scrubbing = True
            self._scrub(event.position().x())
            return
        self._press = event.position()
        self._part = self._part_at(self._press)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._part = _Part.RANGE
        self._dragging = False
        self._fixed = None
        self._from = self._controller.project.loop
        at = self._viewport.state.sample(self._press.x())
        self._held = at - self._from.start if self._from and self._part is _Part.LOOP else at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._scrubbing:
            self._scrub(at.x())
            return
        if self._press is None:
            self.setCursor(_CURSORS.get(self._part_at(at), Qt.CursorShape.ArrowCursor))
            return
        if not self._dragging:
            if (at - self._press).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragging = True
            if self._sets_loop:
                self._controller.begin_gesture(tr("Set loop"))
        if self._part is _Part.PLAYHEAD:
            self._controller.seek(self._snapped(at.x(), event.modifiers(), playhead=False))
        elif not self._sets_loop:
            self._drag_range(at.x(), event.modifiers())
        else:
            self._drag_loop(at.x(), event.modifiers())

    def _scrub(self, x: float) -> None:
        Scrub.of(self._controller).to(round(self._viewport.state.sample(x)))

    @property
    def _sets_loop(self) -> bool:
        return self._part in (_Part.EMPTY, _Part.LOOP, _Part.LOOP_START, _Part.LOOP_END)

    def _drag_range(self, x: float, modifiers: Qt.KeyboardModifier) -> None:
        assert self._press is not None
        selected = self._controller.time_range
        if self._fixed is None:
            fixed = {_Part.RANGE_START: 1, _Part.RANGE_END: 0}.get(self._part)
            whole = fixed is None or selected is None
            self._fixed = self._snapped(self._press.x(), modifiers) if whole else selected[fixed]
        self._controller.set_time_range((self._fixed, self._snapped(x, modifiers)))

    def _drag_loop(self, x: float, modifiers: Qt.KeyboardModifier) -> None:
        loop = self._from
        if self._part is _Part.LOOP and loop is not None:
            sample = self._viewport.state.sample(x) - self._held
            length = loop.end - loop.start
            start = snapped(
                self._viewport, sample, modifiers, others=self._anchors(playhead=True), length=length
            )
            self._controller.set_loop(start, start + length)
            return
        end = self._snapped(x, modifiers)
        if self._part is _Part.LOOP_START and loop is not None:
            start = loop.end
        elif self._part is _Part.LOOP_END and loop is not None:
            start = loop.start
        else:
            assert self._press is not None
            start = self._snapped(self._press.x(), modifiers)
        smallest = SMALLEST_LOOP_PIXELS * self._viewport.state.samples_per_pixel
        if abs(end - start) >= max(smallest, 1):
            self._controller.set_loop(min(start, end), max(start, end))

    def _anchors(self, *, playhead: bool) -> list[float]:
        position = self._controller.position if playhead else 0
        return anchors(self._controller.project, position)

    def _snapped(self, x: float, modifiers: Qt.KeyboardModifier, *, playhead: bool = True) -> int:
        sample = self._viewport.state.sample(x)
        return snapped(self._viewport, sample, modifiers, others=self._anchors(playhead=playhead))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._scrubbing:
            self._scrubbing = False
            Scrub.of(self._controller).end()
            return
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        press, self._press = self._press, None
        if not self._dragging:
            if self._part is not _Part.PLAYHEAD:
                self._controller.seek(self._snapped(press.x(), event.modifiers(), playhead=False))
                if self._part in (_Part.RANGE, _Part.RANGE_START, _Part.RANGE_END):
                    self._controller.set_time_range(None)
        elif self._sets_loop:
            self._controller.end_gesture()
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        loop = self._controller.project.loop
        if loop is not None and self._part_at(event.position()) is _Part.LOOP:
            self._controller.set_loop_enabled(not loop.enabled)

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride and self._dragging:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            if self._sets_loop:
                self._controller.cancel_gesture()
            elif self._part is not _Part.PLAYHEAD:
                self._controller.set_time_range(None)
            self._press, self._dragging = None, False
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(self._viewport, event, event.position().x())


_CURSORS = {
    _Part.PLAYHEAD: Qt.CursorShape.SizeHorCursor,
    _Part.LOOP_START: Qt.CursorShape.SizeHorCursor,
    _Part.LOOP_END: Qt.CursorShape.SizeHorCursor,
    _Part.LOOP: Qt.CursorShape.OpenHandCursor,
    _Part.RANGE: Qt.CursorShape.IBeamCursor,
    _Part.RANGE_START: Qt.CursorShape.SizeHorCursor,
    _Part.RANGE_END: Qt.CursorShape.SizeHorCursor,
}


def _handle(x: float) -> QPolygonF:
    top, shoulder, tip = RULER_HEIGHT - 13, RULER_HEIGHT - 7, RULER_HEIGHT - 0.5
    left, right = x - HANDLE - 0.5, x + HANDLE + 0.5
    outline = ((left, top), (right, top), (right, shoulder), (x, tip), (left, shoulder))
    return QPolygonF([QPointF(*point) for point in outline])


class RenderStrip(QWidget):
    """What is rendered (solid), being rendered (solid, accent) or heard as a preview (hatched)."""

    def __init__(self, controller: Controller, viewport: Viewport) -> None:
        super().__init__()
        self._controller = controller
        self._viewport = viewport
        self.setFixedHeight(STRIP_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Render state"))
        self._describe()
        theme.changed.connect(self.update)
        viewport.moved.connect(self.update)
        controller.render_changed.connect(self._describe)
        controller.project_changed.connect(self._describe)

    def _describe(self) -> None:
        self._spans = self._controller.render_spans()
        total = sum(stop - start for start, stop, _ in self._spans)
        done = sum(stop - start for start, stop, kind in self._spans if kind == "rendered")
        share = tr("{share} % rendered", share=100 * done // total) if total else tr("nothing to render")
        self.setAccessibleDescription(share)
        self.setToolTip(
            tr("{share}. Where it is hatched you hear a preview: the sum of the recordings.", share=share)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        exposed = event.rect()
        painter.fillRect(exposed, theme.color("well"))
        scale = self.devicePixelRatioF()
        for start, stop, kind in self._spans:
            left = max(round(self._viewport.pixel_x(start, scale)), exposed.left() - 8)
            right = min(round(self._viewport.pixel_x(stop, scale)), exposed.right() + 1)
            if left >= right:
                continue
            if kind != "preview":
                color = theme.color("ok" if kind == "rendered" else "accent")
                painter.fillRect(left, 2, right - left, 4, color)
            else:
                origin = round(self._viewport.pixel_x(0, scale))
                paint_hatch(painter, QRectF(left, 2, right - left, 4), origin)


def paint_hatch(painter: QPainter, rect: QRectF, origin: int = 0) -> None:
    """Slanted lines 5 px apart, which keep their place on the song."""
    brush = QBrush(_hatch(theme.color("text3").rgb(), painter.device().devicePixelRatioF()))
    painter.setBrushOrigin(origin, rect.top())
    painter.fillRect(rect, brush)
    painter.setBrushOrigin(0, 0)


@lru_cache(maxsize=8)
def _hatch(color: int, scale: float) -> QImage:
    """One period of the hatch, for strips of 4 px."""
    picture = QImage(round(5 * scale), round(4 * scale), QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(color), 1))
    for x in (-5, 0, 5):
        painter.drawLine(QLineF(x, 4.5, x + 5, -0.5))
    painter.end()
    return picture
