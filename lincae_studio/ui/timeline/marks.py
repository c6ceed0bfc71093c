"""The lane of markers and regions above the ruler; it is there while there are any."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from lincae_studio.project import timeline_edits
from lincae_studio.project.model import Marker, Project, Region
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.icons import color_swatch
from lincae_studio.ui.theme import TRACK_COLOR_NAMES, theme
from lincae_studio.ui.timeline.canvas import turn_wheel
from lincae_studio.ui.timeline.clip_drag import anchors, snapped
from lincae_studio.ui.timeline.name_edit import NameEdit
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.wording import tr

HEIGHT = 24
FLAG = 9
EDGE = 5
_TINT, _BAR = 0.30, 3


@lru_cache(maxsize=512)
def _advance(name: str) -> float:
    return QFontMetricsF(theme.font(11, 400)).horizontalAdvance(name)


@lru_cache(maxsize=512)
def _elided(name: str, width: float) -> str:
    return QFontMetricsF(theme.font(11, 400)).elidedText(name, Qt.TextElideMode.ElideRight, width)


class MarkLane(QWidget):
    """Drag a mark to move it, the edges of a region to resize it; click goes there, double click renames."""

    def __init__(self, controller: Controller, viewport: Viewport) -> None:
        super().__init__()
        self._controller = controller
        self._viewport = viewport
        self._press: tuple[QPointF, Marker | Region | None, str] | None = None
        self._base = controller.project
        self._dragging = False
        self._editor: NameEdit | None = None
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(tr("Markers and regions"))
        self.setToolTip(tr("Click to go there, drag to move, double click to rename."))
        self._follow()
        theme.changed.connect(self.update)
        viewport.moved.connect(self.update)
        controller.project_changed.connect(self._follow)

    def _follow(self) -> None:
        project = self._controller.project
        shown = bool(project.markers or project.regions)
        self.setFixedHeight(HEIGHT if shown else 0)
        names = [mark.name for mark in (*project.markers, *project.regions)]
        self.setAccessibleDescription(", ".join(names[:20]))
        self.update()

    def _x(self, sample: float) -> int:
        return round(self._viewport.pixel_x(sample, self.devicePixelRatioF()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        exposed = event.rect()
        painter.fillRect(exposed, theme.color("bg1"))
        painter.fillRect(exposed.left(), self.height() - 1, exposed.width(), 1, theme.color("line1"))
        project = self._controller.project
        painter.setFont(theme.font(11, 400))
        for region in project.regions:
            left, right = self._x(region.start), self._x(region.end)
            if right < exposed.left() or left > exposed.right():
                continue
            color = theme.track_color(region.color)
            painter.fillRect(left, 3, max(right - left, 2), HEIGHT - 7, _tinted(color))
            painter.fillRect(left, 3, max(right - left, 2), _BAR, color)
            x = max(left, 0) + 6
            name = _elided(region.name, max(right - x - 4, 0))
            painter.setPen(theme.color("text1"))
            painter.drawText(QRectF(x, 5, max(right - x, 0), HEIGHT - 8), _LEFT, name)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = [*(self._x(marker.at) for marker in project.markers), self.width() + 400]
        for marker, (x, end) in zip(project.markers, pairwise(places), strict=True):
            if x > exposed.right() + 2:
                break
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("text1"))
            painter.drawPolygon(_flag(x))
            room = max(end - x - FLAG - 8, 0)
            width = min(_advance(marker.name) + 2, room)
            if width > 10:
                box = QRectF(x + FLAG + 4, 4, width, HEIGHT - 8)
                painter.fillRect(box.adjusted(-2, 0, 2, 0), theme.color("bg1", 0.8))
                painter.setPen(theme.color("text1"))
                painter.drawText(box, _LEFT, _elided(marker.name, width))

    # What is where

    def mark_at(self, at: QPointF) -> tuple[Marker | Region | None, str]:
        """The mark at a place, and what of it: 'flag', 'start', 'end' or 'body'."""
        project, x = self._controller.project, at.x()
        for marker in reversed(project.markers):
            if -3 <= x - self._x(marker.at) <= FLAG + 3:
                return marker, "flag"
        for region in reversed(project.regions):
            left, right = self._x(region.start), self._x(region.end)
            if abs(x - left) <= EDGE:
                return region, "start"
            if abs(x - right) <= EDGE:
                return region, "end"
            if left < x < right:
                return region, "body"
        return None, ""

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = (event.position(), *self.mark_at(event.position()))
            self._base, self._dragging = self._controller.project, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._press is None:
            part = self.mark_at(at)[1]
            shape = Qt.CursorShape.SizeHorCursor if part in ("start", "end") else Qt.CursorShape.ArrowCursor
            self.setCursor(Qt.CursorShape.OpenHandCursor if part in ("flag", "body") else shape)
            return
        press, mark, part = self._press
        if mark is None:
            return
        if not self._dragging:
            if (at - press).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragging = True
            self._controller.begin_gesture(tr("Move {name}", name=mark.name))
        edit = self._moved(mark, part, at.x() - press.x(), event.modifiers())
        self._controller.edit_from(self._base, tr("Move {name}", name=mark.name), edit)

    def _moved(
        self, mark: Marker | Region, part: str, pixels: float, modifiers: Qt.KeyboardModifier
    ) -> Callable[[Project], Project]:
        origin = mark.at if isinstance(mark, Marker) else mark.end if part == "end" else mark.start
        length = mark.end - mark.start if isinstance(mark, Region) and part == "body" else 0
        without = timeline_edits.remove_mark(self._base, mark.id)  # it does not snap to itself
        others = anchors(without, self._controller.position)
        wanted = origin + pixels * self._viewport.state.samples_per_pixel
        sample = snapped(self._viewport, wanted, modifiers, others=others, length=length)
        if isinstance(mark, Marker):
            return lambda project: timeline_edits.move_marker(project, mark.id, sample)
        if part == "start":
            start = min(sample, mark.end - 1)
            return lambda project: timeline_edits.set_region(project, mark.id, start=start)
        if part == "end":
            end = max(sample, mark.start + 1)
            return lambda project: timeline_edits.set_region(project, mark.id, end=end)
        return lambda project: timeline_edits.set_region(
            project, mark.id, start=sample, end=sample + mark.end - mark.start
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        press, mark, _ = self._press
        self._press = None
        if self._dragging:
            self._controller.end_gesture()
        elif isinstance(mark, Marker):
            self._controller.seek(mark.at)
        elif isinstance(mark, Region):
            self._controller.seek(mark.start)
            self._controller.set_time_range((mark.start, mark.end))
        else:
            self._controller.seek(round(max(self._viewport.state.sample(press.x()), 0)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        mark, _ = self.mark_at(event.position())
        self._press = None
        if mark is not None:
            self.rename(mark.id)
        elif made := self._controller.add_marker(round(self._viewport.state.sample(event.position().x()))):
            self.rename(made)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mark, _ = self.mark_at(QPointF(event.pos()))
        if mark is not None:
            self.menu(mark).popup(event.globalPos())

    def menu(self, mark: Marker | Region) -> QMenu:
        """What can be done with one mark."""
        c = self._controller
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Rename"), lambda: self.rename(mark.id))
        if isinstance(mark, Region):
            colors = menu.addMenu(tr("Colour"))
            for index, name in enumerate(TRACK_COLOR_NAMES):
                colors.addAction(
                    color_swatch(index, chosen=index == mark.color),
                    name.capitalize(),
                    lambda index=index: c.set_region(mark.id, color=index),
                )
            menu.addSeparator()
            menu.addAction(tr("Select its time"), lambda: c.set_time_range((mark.start, mark.end)))
            menu.addAction(tr("Loop"), lambda: c.set_loop(mark.start, mark.end))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: c.remove_mark(mark.id))
        return menu

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self._dragging
            and self._press is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._press is not None:
            self._press = None
            self._controller.cancel_gesture()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(self._viewport, event, event.position().x())

    # Renaming

    def rename(self, mark_id: str) -> None:
        """Edit a mark's name in place: Enter takes it, Esc leaves it."""
        project = self._controller.project
        mark = next((m for m in (*project.markers, *project.regions) if m.id == mark_id), None)
        if mark is None:
            return
        if self._editor is not None:
            self._editor.finish(True)
        x = self._x(mark.at) + FLAG if isinstance(mark, Marker) else max(self._x(mark.start), 0)
        editor = self._editor = NameEdit(
            mark.name,
            self,
            lambda name: self._finish(mark_id, name),
            name=tr("Name of the mark"),
            font=theme.font(11),
        )
        editor.setGeometry(min(max(x, 0), max(self.width() - 160, 0)), 0, 160, HEIGHT)
        editor.start()

    def _finish(self, mark_id: str, name: str | None) -> None:
        self._editor = None
        marks = (*self._controller.project.markers, *self._controller.project.regions)
        if name and any(mark.id == mark_id and mark.name != name for mark in marks):
            self._controller.rename_mark(mark_id, name)
        self.update()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _tinted(color: QColor) -> QColor:
    tint = QColor(color)
    tint.setAlphaF(_TINT)
    return tint


def _flag(x: int) -> QPolygonF:
    outline = ((0, 4), (FLAG, 4), (FLAG - 3, 8), (FLAG, 12), (1.5, 12), (1.5, HEIGHT), (0, HEIGHT))
    return QPolygonF([QPointF(x + dx, y) for dx, y in outline])
