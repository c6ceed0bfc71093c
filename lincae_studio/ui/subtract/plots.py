"""Plots of the assistant: both recordings over each other, their difference, and the null by frequency."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lincae_studio.engine.subtraction import Depth, View
from lincae_studio.ui import figures
from lincae_studio.ui.controls import paint_chip
from lincae_studio.ui.controls.base import Control, fill_rounded
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

AXIS = 22
TICK_ROOM = 84
LOWEST_HZ, HIGHEST_HZ = 30.0, 20000.0
FLOOR_DB = -40.0
DENSE = 3
"""Samples a pixel from which on a curve is drawn as the stroke it covers."""

BASE_SHARE = 0.32
"""Of the height, for the difference."""


@dataclass(frozen=True, slots=True)
class Inks:
    """Palette indices of the curves, and their names."""

    whole: int = 0
    part: int = 1
    left: int = 2
    whole_name: str = ""
    part_name: str = ""


def draw_trace(painter: QPainter, values: np.ndarray, box: QRectF, *, peak: float, color: QColor) -> None:
    """A curve through samples `[n]`; where there are many a pixel, the stroke they cover in each column."""
    count, columns = len(values), max(2, round(box.width()))
    middle, scale = box.center().y(), 0.5 * box.height() / peak
    if count <= DENSE * columns:
        x = (box.left() + (np.arange(count) + 0.5) * box.width() / count).tolist()
        y = (middle - values * scale).tolist()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1.5))
        # Line by line: as one polyline it takes ten times as long to paint.
        painter.drawLines([QLineF(x[at], y[at], x[at + 1], y[at + 1]) for at in range(count - 1)])
        return
    # Upright lines without soft edges: a polyline that goes to and fro takes seconds to paint.
    edges = np.linspace(0, count, columns + 1).astype(int)[:-1]
    high = (middle - np.maximum.reduceat(values, edges) * scale).tolist()
    low = (middle - np.minimum.reduceat(values, edges) * scale + 1.0).tolist()
    left = box.left()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(color, 1))
    painter.drawLines([QLineF(left + at, high[at], left + at, low[at]) for at in range(columns)])


def step_125(smallest: float) -> float:
    """The smallest of 1, 2 or 5 times a power of ten that is no less.

    >>> step_125(0.003), step_125(0.0051), step_125(17.0)
    (0.005, 0.01, 20.0)
    """
    power = 10.0 ** math.floor(math.log10(smallest))
    chosen = next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= smallest * 0.999)
    return float(f"{chosen:.9g}")


class OverlayPlot(Control):
    """Whole and part over each other, their difference below.

    A drag moves along the song, the wheel zooms; with the focus, arrow keys nudge the part, with Shift ten
    times as far.

    Signals:
        nudged(int): steps, later when positive
        moved(int): samples by which the view was dragged along the song
        zoomed(int): steps of the wheel, closer when positive
    """

    nudged = Signal(int)
    moved = Signal(int)
    zoomed = Signal(int)
    handled_keys = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})

    def __init__(self, *, rate: int) -> None:
        super().__init__(name=tr("Overlay of both recordings"))
        self._rate = rate
        self._inks = Inks()
        self._view: View | None = None
        self._anchor = 0
        self._drag: float | None = None
        self.setMinimumSize(320, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(840, 340)

    @property
    def null_db(self) -> float | None:
        """Level of the difference against the part in what is shown; None where there is nothing."""
        if self._view is None:
            return None
        own = float(np.mean(np.square(self._view.part, dtype=np.float64)))
        left = float(np.mean(np.square(self._view.whole - self._view.part, dtype=np.float64)))
        return 10.0 * math.log10((left + 1e-14) / own) if own > 1e-12 else None

    def show_view(self, view: View | None, *, anchor: int, inks: Inks) -> None:
        """Show a stretch; the anchor is a timeline sample."""
        if (view, anchor, inks) == (self._view, self._anchor, self._inks):
            return
        self._view, self._anchor, self._inks = view, anchor, inks
        null = self.null_db
        self.setAccessibleDescription("" if null is None else tr("null {gain}", gain=figures.decibels(null)))
        self.update()

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position().x()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or self._view is None:
            return
        samples = round((self._drag - event.position().x()) * len(self._view.whole) / max(self.width(), 1))
        if samples:
            self._drag = event.position().x()
            self.moved.emit(samples)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self.zoomed.emit(1 if turned > 0 else -1)
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes_key(event):
            steps = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.nudged.emit(steps if event.key() == Qt.Key.Key_Right else -steps)
        else:
            event.ignore()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect())
        fill_rounded(painter, frame, 8, theme.color("canvas"), theme.color("line1"))
        inner = frame.adjusted(1, 1, -1, -1 - AXIS)
        below = inner.height() * BASE_SHARE
        upper = inner.adjusted(0, 28, 0, -below - 4)
        lower = QRectF(inner.left(), inner.bottom() - below, inner.width(), below)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(inner.left(), lower.top(), inner.width(), 1), theme.color("grid2"))
        painter.fillRect(QRectF(inner.left(), inner.bottom(), inner.width(), 1), theme.color("grid2"))
        self._paint_axis(painter, inner)
        if self._view is not None and len(self._view.whole) > 1:
            self._paint_curves(painter, upper, lower.adjusted(0, 14, 0, -6))
        self._paint_legend(painter, inner, lower)

    def _paint_axis(self, painter: QPainter, inner: QRectF) -> None:
        view = self._view
        if view is None:
            return
        seconds = len(view.whole) / self._rate
        step = step_125(seconds * TICK_ROOM / max(inner.width(), 1))
        unit, scale = ("ms", 1000.0) if seconds < 1.0 else ("s", 1.0)
        decimals = max(0, -math.floor(math.log10(step * scale) + 1e-9))
        painter.setFont(theme.font(10, tabular=True))
        for index in range(int(seconds / step) + 1):
            x = round(inner.left() + index * step / seconds * inner.width())
            if index:
                painter.fillRect(QRectF(x, inner.top(), 1, inner.height()), theme.color("grid2"))
            painter.setPen(theme.color("text3"))
            box = QRectF(x + 6, inner.bottom() + 2, TICK_ROOM, AXIS - 4)
            if box.left() + 40 < inner.right():
                text = f"{figures.number(index * step * scale, decimals)} {unit}"
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_curves(self, painter: QPainter, upper: QRectF, lower: QRectF) -> None:
        view = self._view
        painter.save()
        painter.setClipRect(upper.united(lower))
        peak = max(float(np.abs(view.whole).max()), float(np.abs(view.part).max()), 1e-5) / 0.94
        painter.fillRect(QRectF(upper.left(), upper.center().y(), upper.width(), 1), theme.color("grid2"))
        for values, index in ((view.whole, self._inks.whole), (view.part, self._inks.part)):
            color = theme.track_color(index)
            if index == self._inks.part and len(values) > DENSE * upper.width():
                color.setAlphaF(0.7)  # it covers what is behind it
            draw_trace(painter, values, upper, peak=peak, color=color)
        # At the scale of the curves above where it fits, so that a deep null looks like one.
        left = view.whole - view.part
        room = peak * lower.height() / upper.height()
        scale = max(room, float(np.abs(left).max()))
        if len(left) <= DENSE * lower.width():
            x = lower.left() + (np.arange(len(left)) + 0.5) * lower.width() / len(left)
            y = lower.center().y() - left * 0.5 * lower.height() / scale
            area = [QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]
            ends = [QPointF(area[-1].x(), lower.center().y()), QPointF(area[0].x(), lower.center().y())]
            fill = theme.track_color(self._inks.left)
            fill.setAlphaF(0.35)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawPolygon(QPolygonF([*area, *ends]))
        draw_trace(painter, left, lower, peak=scale, color=theme.track_color(self._inks.left))
        painter.restore()

    def _paint_legend(self, painter: QPainter, inner: QRectF, lower: QRectF) -> None:
        font = theme.font(11)
        metrics = QFontMetricsF(font)
        x, y = inner.left() + 16.0, inner.top() + 8.0
        room = (inner.width() - 64) / 2
        names = (
            (self._inks.whole_name, self._inks.whole),
            (self._inks.part_name, self._inks.part),
        )
        for name, index in names:
            x = self._paint_name(painter, name, index, x, y, room) + 20
        self._paint_name(painter, tr("Difference"), self._inks.left, inner.left() + 16, lower.top() + 6, room)
        view = self._view
        if view is not None and view.start <= self._anchor < view.start + len(view.whole):
            at = round(inner.left() + (self._anchor - view.start) / len(view.whole) * inner.width())
            painter.fillRect(QRectF(at, inner.top(), 1, inner.height()), theme.color("accent"))
            wide = metrics.horizontalAdvance(tr("anchor: attack")) + 14
            if at + 6 + wide < inner.right() and x < at:
                paint_chip(painter, QRectF(at + 6, y - 2, wide, 20), tr("anchor: attack"), "accent")
        if (null := self.null_db) is not None:
            text = tr("Null here {gain}", gain=figures.decibels(null))
            painter.setFont(theme.font(11, tabular=True))
            painter.setPen(theme.color("text2"))
            box = QRectF(inner.right() - 180, lower.top() + 4, 168, 18)
            wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 8
            ground = QRectF(box.right() - wide + 4, box.top(), wide, box.height())
            painter.fillRect(ground, theme.color("canvas", 0.75))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_name(self, painter: QPainter, name: str, index: int, x: float, y: float, room: float) -> float:
        font = theme.font(11)
        metrics = QFontMetricsF(font)
        fill_rounded(painter, QRectF(x, y + 6, 10, 4), 2, theme.track_color(index))
        text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(theme.color("text1"))
        wide = metrics.horizontalAdvance(text)
        # The curves run behind the names.
        ground = theme.color("canvas", 0.75)
        painter.fillRect(QRectF(x + 14, y, wide + 4, 16), ground)
        painter.drawText(QRectF(x + 16, y, wide + 4, 16), Qt.AlignmentFlag.AlignVCenter, text)
        return x + 16 + wide


class BandPlot(QWidget):
    """Predicted null depth over frequency: with tone match filled, without it dashed."""

    def __init__(self) -> None:
        super().__init__()
        self._depth: Depth | None = None
        self.setMinimumSize(320, 84)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Predicted null depth per band"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(840, 160)

    def show_depth(self, depth: Depth | None) -> None:
        if depth is not self._depth:
            self._depth = depth
            self.update()

    def _floor(self) -> float:
        depths = [band.depth_db for band in self._depth.bands] if self._depth else []
        return FLOOR_DB if not depths or min(depths) > FLOOR_DB - 5 else -80.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        plot = QRectF(36, 6, self.width() - 44, self.height() - 6 - 20)
        floor = self._floor()
        painter.setFont(theme.font(10, tabular=True))
        grid = theme.color("grid2")
        for step in range(5):
            db = floor * step / 4
            y = round(plot.top() + plot.height() * step / 4)
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), grid)
            painter.setPen(theme.color("text3"))
            box = QRectF(0, y - 8, plot.left() - 8, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             figures.number(db, 0))  # fmt: skip
        for hertz in (50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000):
            x = self._x(hertz, plot)
            painter.fillRect(QRectF(round(x), plot.top(), 1, plot.height()), grid)
            painter.setPen(theme.color("text3"))
            text = f"{hertz // 1000}k" if hertz >= 1000 else str(hertz)
            right = min(x + 20, float(self.width()))
            flags = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if x + 20 > self.width() else Qt.AlignmentFlag.AlignHCenter
            )
            painter.drawText(QRectF(right - 40, plot.bottom() + 3, 40, 16), flags, text)
        if self._depth is None or not self._depth.bands:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(plot.adjusted(0, -1, 0, 1))
        bands = self._depth.bands
        middles = [math.sqrt(max(band.low_hz, LOWEST_HZ) * max(band.high_hz, LOWEST_HZ)) for band in bands]
        with_match = self._curve(middles, [band.depth_db for band in bands], plot, floor)
        without = self._curve(middles, [band.plain_db for band in bands], plot, floor)
        area = QPainterPath(with_match)
        area.lineTo(plot.right(), plot.top())
        area.lineTo(plot.left(), plot.top())
        area.closeSubpath()
        painter.fillPath(area, theme.color("ok", 0.22))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dashed = QPen(theme.color("text3"), 1.25)
        dashed.setDashPattern([4, 3])
        painter.setPen(dashed)
        painter.drawPath(without)
        painter.setPen(QPen(theme.color("ok"), 1.75))
        painter.drawPath(with_match)

    @staticmethod
    def _x(hertz: float, plot: QRectF) -> float:
        span = math.log(HIGHEST_HZ / LOWEST_HZ)
        return plot.left() + plot.width() * math.log(hertz / LOWEST_HZ) / span

    def _curve(self, middles: list[float], values: list[float], plot: QRectF, floor: float) -> QPainterPath:
        points = [
            QPointF(self._x(hertz, plot), plot.top() + plot.height() * min(max(db / floor, 0.0), 1.0))
            for hertz, db in zip(middles, values, strict=True)
        ]
        path = QPainterPath(QPointF(plot.left(), points[0].y()))
        for point in points:
            path.lineTo(point)
        path.lineTo(plot.right(), points[-1].y())
        return path


class BandLegend(QWidget):
    """What the two curves of the plot below are."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(16)
        self.setMinimumWidth(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = theme.font(11)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = ((tr("dB, deeper is better"), "text3", None), (tr("Without tone match"), "text2", [3.0, 2.5]),
                 (tr("Aligned"), "text2", []))  # fmt: skip
        x = float(self.width())
        for text, token, dashes in words:
            wide = metrics.horizontalAdvance(text)
            if x - wide - 24 < 0:
                return
            painter.setPen(theme.color(token))
            painter.drawText(QRectF(x - wide - 1, 0, wide + 2, 16), Qt.AlignmentFlag.AlignVCenter, text)
            x -= wide + 8
            if dashes is not None:
                pen = QPen(theme.color("text3" if dashes else "ok"), 1.75)
                if dashes:
                    pen.setDashPattern(dashes)
                painter.setPen(pen)
                painter.drawLine(QPointF(x - 16, 8.5), QPointF(x, 8.5))
                x -= 24
            else:
                x -= 12
