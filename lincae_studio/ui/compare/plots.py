"""Plots of the Compare page: curves over one axis, and a scatter in two or three dimensions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from lincae_studio.ui import figures
from lincae_studio.ui.controls.base import Control, fill_rounded
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

LEFT, BOTTOM, TOP, RIGHT = 52, 40, 36, 12
_TURN = math.radians(15)


@dataclass(frozen=True, slots=True)
class Curve:
    """A line of a plot; what is not finite is left out.

    Attributes:
        color: index of the track palette
        dashed: drawn as what is expected rather than measured
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]
    color: int = 0
    dashed: bool = False
    dots: bool = False


class CurvePlot(QWidget):
    """Curves over one axis. `CurvePlot(name, *, x_label, y_label)`, then `show_curves`."""

    def __init__(self, name: str, *, x_label: str, y_label: str) -> None:
        super().__init__()
        self._name, self._labels = name, (x_label, y_label)
        self._curves: tuple[Curve, ...] = ()
        self._range: tuple[float, float] | None = None
        self._log = False
        self.setAccessibleName(name)
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(420, 240)

    def show_curves(
        self, curves: Sequence[Curve], *, y_range: tuple[float, float] | None = None, log: bool = False
    ) -> None:
        """Show curves; `log` draws the values of y on a logarithmic axis."""
        self._curves, self._range, self._log = tuple(curves), y_range, log
        last = [f"{curve.name} {curve.y[-1]:.3g}" for curve in curves if len(curve.y)]
        self.setAccessibleDescription(", ".join(last))
        self.update()

    def _y(self, values: Sequence[float]) -> np.ndarray:
        array = np.asarray(values, float)
        if self._log:
            return np.log10(np.maximum(array, 1e-12))
        return array

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        fill_rounded(painter, whole, 8, theme.color("canvas"), theme.color("line1"))
        painter.setFont(theme.font(12, 600))
        painter.setPen(theme.color("text1"))
        painter.drawText(QRectF(14, 8, whole.width() - 28, 20), Qt.AlignmentFlag.AlignVCenter, self._name)
        plot = whole.adjusted(LEFT, TOP, -RIGHT, -BOTTOM)
        x = np.concatenate([np.asarray(c.x, float) for c in self._curves] or [np.zeros(0)])
        y = np.concatenate([self._y(c.y) for c in self._curves] or [np.zeros(0)])
        good = np.isfinite(x) & np.isfinite(y)
        if not good.any():
            painter.setFont(theme.font(11))
            painter.setPen(theme.color("text3"))
            painter.drawText(plot, Qt.AlignmentFlag.AlignCenter, tr("Nothing measured yet"))
            return
        low_x, high_x = float(x[good].min()), float(x[good].max())
        low_y, high_y = self._range or (float(y[good].min()), float(y[good].max()))
        high_x = high_x if high_x > low_x else low_x + 1.0
        margin = 0.06 * max(high_y - low_y, 0.5 if self._log else 1e-6)
        if self._range is None:
            low_y, high_y = low_y - margin, high_y + margin
        self._paint_axes(painter, plot, (low_x, high_x), (low_y, high_y))

        def place(at_x: float, at_y: float) -> QPointF:
            return QPointF(
                plot.left() + (at_x - low_x) / (high_x - low_x) * plot.width(),
                plot.bottom() - (at_y - low_y) / (high_y - low_y) * plot.height(),
            )

        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(plot.adjusted(-4, -4, 4, 4))
        for curve in self._curves:
            color = theme.track_color(curve.color)
            points = [
                place(a, b)
                for a, b in zip(curve.x, self._y(curve.y).tolist(), strict=True)
                if math.isfinite(a) and math.isfinite(b)
            ]
            style = Qt.PenStyle.DashLine if curve.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(color, 1.75, style))
            painter.drawPolyline(QPolygonF(points))
            if curve.dots:
                painter.setBrush(color)
                painter.setPen(Qt.PenStyle.NoPen)
                for point in points:
                    painter.drawEllipse(point, 3, 3)
                painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.restore()
        self._paint_legend(painter, whole)

    def _paint_axes(
        self, painter: QPainter, plot: QRectF, x: tuple[float, float], y: tuple[float, float]
    ) -> None:
        painter.setFont(theme.font(10, tabular=True))
        for value in ticks(*x, wanted=max(2, int(plot.width() // 80))):
            at = round(plot.left() + (value - x[0]) / (x[1] - x[0]) * plot.width())
            painter.fillRect(QRectF(at, plot.top(), 1, plot.height()), theme.color("grid2"))
            painter.setPen(theme.color("text3"))
            painter.drawText(
                QRectF(at - 40, plot.bottom() + 4, 80, 14), Qt.AlignmentFlag.AlignCenter, _short(value)
            )
        for value in ticks(*y, wanted=max(2, int(plot.height() // 36))):
            at = round(plot.bottom() - (value - y[0]) / (y[1] - y[0]) * plot.height())
            painter.fillRect(QRectF(plot.left(), at, plot.width(), 1), theme.color("grid2"))
            painter.setPen(theme.color("text3"))
            text = f"{10**value:.2g}".replace("-", figures.MINUS) if self._log else _short(value)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, at - 8, LEFT - 6, 16), flags, text)
        painter.setPen(theme.color("text3"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        across = tr("{y} over {x}", y=self._labels[1], x=self._labels[0])
        painter.drawText(QRectF(plot.left(), plot.bottom() + 19, plot.width(), 16), flags, across)

    def _paint_legend(self, painter: QPainter, whole: QRectF) -> None:
        painter.setFont(theme.font(10))
        right = whole.right() - 12
        for curve in reversed(self._curves):
            wide = painter.fontMetrics().horizontalAdvance(curve.name)
            painter.setPen(theme.color("text2"))
            painter.drawText(
                QRectF(right - wide, 10, wide + 2, 16), Qt.AlignmentFlag.AlignVCenter, curve.name
            )
            style = Qt.PenStyle.DashLine if curve.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.track_color(curve.color), 2, style))
            painter.drawLine(QPointF(right - wide - 20, 18), QPointF(right - wide - 6, 18))
            right -= wide + 34


class ScatterPlot(Control):
    """Series of points in two or three dimensions; in three a drag or the arrow keys turn it.

    `ScatterPlot()`, then `show_points`. The later a point, the more opaque.
    """

    handled_keys = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})

    def __init__(self) -> None:
        super().__init__(name=tr("Latents of stems, their sum and the mix"))
        self._points = np.zeros((0, 0, 3), np.float32)
        self._names: tuple[str, ...] = ()
        self._colors: tuple[QColor, ...] = ()
        self._explained: tuple[float, float, float] | None = None
        self._flat = True
        self._turn, self._tilt = 0.6, 0.4
        self._drag: QPointF | None = None
        self.setMinimumSize(280, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(tr("One dot a frame. The sum is ringed: where it lies on the mix, sums are mixes."))

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    def show_points(
        self, points: np.ndarray, names: Sequence[str], explained: tuple[float, float, float] | None
    ) -> None:
        """Show series `[names, frames, 3]`, the last two of which are the sum and the mix.

        `explained` is the share of the variance on principal axes; None: the axes are others, those of UMAP.
        """
        self._points, self._names, self._explained = points, tuple(names), explained
        if explained is None:
            told = tr("{count} series, laid out by UMAP", count=len(names))
        else:
            shares = ", ".join(f"{share * 100:.0f} %" for share in explained)
            told = tr("{count} series; variance on the axes {shares}", count=len(names), shares=shares)
        self.setAccessibleDescription(told)
        self.update()

    def set_flat(self, flat: bool) -> None:
        """Two dimensions, or three."""
        self._flat = flat
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and not self._flat:
            moved = event.position() - self._drag
            self._drag = event.position()
            self._rotate(moved.x() / 120, moved.y() / 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.takes_key(event):
            event.ignore()
            return
        turn, tilt = {
            Qt.Key.Key_Left: (-_TURN, 0.0),
            Qt.Key.Key_Right: (_TURN, 0.0),
            Qt.Key.Key_Up: (0.0, -_TURN),
            Qt.Key.Key_Down: (0.0, _TURN),
        }[Qt.Key(event.key())]
        self._rotate(turn, tilt)

    def _rotate(self, turn: float, tilt: float) -> None:
        self._turn += turn
        self._tilt = min(max(self._tilt + tilt, -math.pi / 2), math.pi / 2)
        self.update()

    def _projected(self, points: np.ndarray) -> np.ndarray:
        """Points `[..., 3]` as they are seen `[..., 2]`."""
        if self._flat:
            return points[..., :2]
        x, y, z = points[..., 0], points[..., 1], points[..., 2]
        across = x * math.cos(self._turn) + z * math.sin(self._turn)
        away = z * math.cos(self._turn) - x * math.sin(self._turn)
        return np.stack([across, y * math.cos(self._tilt) - away * math.sin(self._tilt)], axis=-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        fill_rounded(painter, whole, 8, theme.color("canvas"), theme.color("line1"))
        if not self._points.size:
            painter.setFont(theme.font(11))
            painter.setPen(theme.color("text3"))
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, tr("Nothing measured yet"))
            return
        plot = whole.adjusted(20, 20, -20, -44)
        seen = self._projected(self._points)
        # What lies far out does not squeeze the rest.
        reach = float(np.quantile(np.abs(seen), 0.995)) or 1.0
        scale = 0.5 * min(plot.width(), plot.height()) / (1.05 * reach)
        middle = plot.center()
        painter.setClipRect(whole.adjusted(1, 1, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter, middle, reach * scale)
        frames = seen.shape[1]
        for index in range(len(self._names)):
            last = len(self._names) - 1
            color = self._color(index)
            for at in range(frames):
                point = middle + QPointF(
                    float(seen[index, at, 0]) * scale, -float(seen[index, at, 1]) * scale
                )
                ink = QColor(color)
                ink.setAlphaF(0.25 + 0.65 * at / max(frames - 1, 1))
                if index == last - 1:
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(ink, 1.5))
                    painter.drawEllipse(point, 5, 5)
                else:
                    painter.setBrush(ink)
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.drawEllipse(point, 2.5, 2.5)
        self._paint_names(painter, whole)

    def _color(self, index: int) -> QColor:
        last = len(self._names) - 1
        if index == last:
            return theme.color("text1")
        return theme.color("warn") if index == last - 1 else theme.track_color(index + 1)

    def _paint_axes(self, painter: QPainter, middle: QPointF, length: float) -> None:
        axes = np.eye(3)[: 2 if self._flat else 3]
        painter.setFont(theme.font(10))
        for number, axis in enumerate(axes):
            end = self._projected(axis) * length
            tip = middle + QPointF(float(end[0]), -float(end[1]))
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.drawLine(middle, tip)
            painter.setPen(theme.color("text3"))
            if self._explained is None:
                text = tr("axis {number}", number=number + 1)
            else:
                share = figures.number(100 * self._explained[number], 0)
                text = tr("axis {number}, {share} %", number=number + 1, share=share)
            right = self.width() - 8 - painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QPointF(min(tip.x() + 4, right), tip.y() - 4), text)

    def _paint_names(self, painter: QPainter, whole: QRectF) -> None:
        painter.setFont(theme.font(11))
        left, top = whole.left() + 16.0, whole.bottom() - 26
        for index, name in enumerate(self._names):
            painter.setBrush(self._color(index) if index != len(self._names) - 2 else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._color(index), 1.5))
            painter.drawEllipse(QPointF(left + 4, top + 8), 3.5, 3.5)
            painter.setPen(theme.color("text1"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 110)
            painter.drawText(QRectF(left + 14, top, 120, 16), Qt.AlignmentFlag.AlignVCenter, shown)
            left += 30 + painter.fontMetrics().horizontalAdvance(shown)


def ticks(low: float, high: float, *, wanted: int) -> list[float]:
    """Round values between two ends, about as many as wanted.

    >>> ticks(-60.0, 12.0, wanted=5)
    [-60.0, -40.0, -20.0, 0.0]
    """
    if high <= low:
        return [low]
    rough = (high - low) / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [round(index * step, 10) for index in range(first, math.floor(high / step + 1e-9) + 1)]


def _short(value: float) -> str:
    return figures.number(value, 0 if abs(value - round(value)) < 1e-9 else 2)
