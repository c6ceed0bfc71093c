"""The interpolation plane: four sources, a point between them, and ways over time."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lincae_studio.latent import interpolation
from lincae_studio.studio.lab import LatentLab
from lincae_studio.studio.lab_tools import CORNERS, Plane
from lincae_studio.ui import figures
from lincae_studio.ui.controls import (
    ElidedLabel,
    NumberField,
    Segmented,
    Select,
    Separator,
    Switch,
    TextLabel,
    push_button,
)
from lincae_studio.ui.controls.base import Control, fill_rounded
from lincae_studio.ui.lab.parts import CORNER_COLOURS, Letter, Thumb, caption, fill_tracks, head, show_playing
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

DOTS = 11
SNAP = 0.1
ROOM_FOR_THUMBS = 410
"""Height of the panel from which the corners show what their sources sound like."""
WAY_NAMES = {"linear": tr("Linear"), "spherical": tr("Spherical"), "timbre": tr("By timbre")}
CURVE_NAMES = {
    "linear": tr("Linear"),
    "smooth": tr("Smooth"),
    "exponential": tr("Exponential"),
    "logarithmic": tr("Logarithmic"),
    "early": tr("Early"),
    "late": tr("Late"),
}


class Pad(Control):
    """The square. `Pad(plane)`

    Signals:
        moved: x and y, 0 to 1, by mouse
        stepped: x and y by arrow keys
        pressed, released: the mouse
    """

    moved = Signal(float, float)
    stepped = Signal(float, float)
    pressed = Signal()
    released = Signal()
    handled_keys = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})

    def __init__(self, plane: Plane) -> None:
        super().__init__(name=tr("Interpolation plane"))
        self._plane = plane
        self.snap = False
        self._held = False
        self.setMinimumSize(160, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        plane.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(280, 280)

    def _inner(self) -> QRectF:
        return QRectF(self.rect()).adjusted(20, 20, -20, -20)

    def _place(self, at: QPointF) -> None:
        inner = self._inner()
        x = (at.x() - inner.left()) / max(inner.width(), 1)
        y = (at.y() - inner.top()) / max(inner.height(), 1)
        if self.snap:
            x, y = round(x / SNAP) * SNAP, round(y / SNAP) * SNAP
        self.moved.emit(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._held = True
            self.pressed.emit()
            self._place(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._place(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._held = False
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.takes_key(event):
            event.ignore()
            return
        step = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.02
        dx = {Qt.Key.Key_Left: -step, Qt.Key.Key_Right: step}.get(event.key(), 0.0)
        dy = {Qt.Key.Key_Up: -step, Qt.Key.Key_Down: step}.get(event.key(), 0.0)
        self.stepped.emit(self._plane.x + dx, self._plane.y + dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        plane = self._plane
        fill_rounded(painter, QRectF(self.rect()), 8, theme.color("canvas"), theme.color("line1"))
        inner = self._inner()
        colours = np.array([theme.track_color(index).getRgb()[:3] for index in CORNER_COLOURS], float)
        painter.setPen(Qt.PenStyle.NoPen)
        for row in range(DOTS):
            for column in range(DOTS):
                x, y = column / (DOTS - 1), row / (DOTS - 1)
                near = np.exp(-((x - plane.x) ** 2 + (y - plane.y) ** 2) / 0.02)
                color = QColor(*(interpolation.plane_weights(x, y) @ colours).astype(int).tolist())
                color.setAlphaF(0.35 + 0.55 * near)
                painter.setBrush(color)
                at = QPointF(inner.left() + x * inner.width(), inner.top() + y * inner.height())
                radius = 2.0 + 5.0 * near
                painter.drawEllipse(at, radius, radius)
        point = QPointF(inner.left() + plane.x * inner.width(), inner.top() + plane.y * inner.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        line = theme.color("line2")
        painter.fillRect(QRectF(round(point.x()), 8, 1, self.height() - 16), line)
        painter.fillRect(QRectF(8, round(point.y()), self.width() - 16, 1), line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        way = plane.recording or list(plane.recorded)
        if len(way) > 1:
            painter.setPen(QPen(theme.color("text1"), 1.75))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(inner.left() + x * inner.width(), inner.top() + y * inner.height())
                        for _, x, y in way
                    ]
                )
            )
            start = QPointF(
                inner.left() + way[0][1] * inner.width(), inner.top() + way[0][2] * inner.height()
            )
            painter.setBrush(theme.color("canvas"))
            painter.drawEllipse(start, 4, 4)
        painter.setBrush(theme.color("canvas"))
        painter.setPen(QPen(theme.color("text1"), 2))
        painter.drawEllipse(point, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("error" if plane.recording is not None else "text1"))
        painter.drawEllipse(point, 3, 3)


class WayPlot(QWidget):
    """Weights of the sources over time. `WayPlot(plane)`"""

    def __init__(self, plane: Plane) -> None:
        super().__init__()
        self._plane = plane
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Weights over time"))
        plane.changed.connect(self.update)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), 8, theme.color("canvas"), theme.color("line1"))
        box = QRectF(self.rect()).adjusted(40, 16, -16, -28)
        painter.setFont(theme.font(10, tabular=True))
        for share in (0.0, 0.5, 1.0):
            y = round(box.bottom() - share * box.height())
            painter.fillRect(QRectF(box.left(), y, box.width(), 1), theme.color("grid2"))
            painter.setPen(theme.color("text3"))
            box_of_text = QRectF(0, y - 8, 34, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box_of_text, right, f"{100 * share:.0f} %")
        painter.drawText(
            QRectF(box.left(), box.bottom() + 6, box.width(), 16), Qt.AlignmentFlag.AlignLeft, tr("start")
        )
        painter.drawText(
            QRectF(box.left(), box.bottom() + 6, box.width(), 16), Qt.AlignmentFlag.AlignRight, tr("end")
        )
        weights = interpolation.progress(128, self._plane.curve)
        curves = [(1.0 - weights, CORNER_COLOURS[0]), (weights, CORNER_COLOURS[1])]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for values, index in curves:
            painter.setPen(QPen(theme.track_color(index), 1.75))
            x = np.linspace(box.left(), box.right(), len(values))
            y = box.bottom() - values * box.height()
            painter.drawPolyline(
                QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])
            )


class PlanePanel(QFrame):
    """`PlanePanel(lab, plane)`"""

    def __init__(self, lab: LatentLab, plane: Plane) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setAccessibleName(tr("Interpolation plane"))
        self._lab, self._plane = lab, plane
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(Separator())
        column.addLayout(self._make_body(), 1)
        column.addLayout(self._make_foot())
        plane.changed.connect(self._refresh)
        lab.changed.connect(self._refresh)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for thumb in self._thumbs:
            thumb.setVisible(self.height() >= ROOM_FOR_THUMBS)

    def _make_head(self) -> QWidget:
        bar, row, self._facts = head(tr("Interpolation plane"))
        self.mode = Segmented(
            [("pad", tr("Pad")), ("time", tr("Over time"))], "pad", name=tr("Pad or over time")
        )
        self.mode.value_changed.connect(lambda key: self._plane.set_over_time(key == "time"))
        row.addWidget(self.mode)
        self.record = push_button(
            tr("Record path"),
            icon="pencil",
            tip=tr("Records the movement of the point with the next drag on the plane."),
        )
        self.record.setCheckable(True)
        self.record.clicked.connect(self._toggle_record)
        row.addWidget(self.record)
        return bar

    def _corner(self, index: int) -> QWidget:
        box = QWidget()
        box.setFixedWidth(136)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(Letter(CORNERS[index], CORNER_COLOURS[index]))
        row.addStretch(1)
        weight = ElidedLabel("25 %", color="text2", tabular=True, elide=False)
        row.addWidget(weight)
        select = Select(name=tr("Source in corner {corner}", corner=CORNERS[index]))
        select.activated.connect(lambda at: self._plane.set_corner(index, select.itemData(at)))
        column.addLayout(row)
        column.addWidget(select)
        thumb = Thumb(self._lab, CORNER_COLOURS[index])
        column.addWidget(thumb)
        self._thumbs.append(thumb)
        self.corners.append(select)
        self._weights.append(weight)
        return box

    def _make_body(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(16, 16, 16, 12)
        grid.setHorizontalSpacing(16)
        self.corners: list[Select] = []
        self._thumbs: list[Thumb] = []
        self._weights: list[ElidedLabel] = []
        made = [self._corner(index) for index in range(4)]
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        grid.addWidget(made[0], 0, 0, top)
        grid.addWidget(made[1], 0, 2, top)
        self._lower = [made[2], made[3]]
        grid.addWidget(made[2], 2, 0, bottom)
        grid.addWidget(made[3], 2, 2, bottom)
        self._hint = TextLabel("", px=11, color="text3")
        self._hint.setFixedWidth(136)
        grid.addWidget(self._hint, 1, 0, Qt.AlignmentFlag.AlignVCenter)
        self.pad = Pad(self._plane)
        self.pad.pressed.connect(self._plane.hold)
        self.pad.moved.connect(self._plane.set_point)
        self.pad.released.connect(self._plane.let_go)
        self.pad.stepped.connect(self._plane.move_to)
        self._views = QStackedWidget()
        self._views.addWidget(self.pad)
        self._views.addWidget(WayPlot(self._plane))
        grid.addWidget(self._views, 0, 1, 3, 1)
        grid.addWidget(self._make_figures(), 1, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        return grid

    def _make_figures(self) -> QWidget:
        box = QWidget()
        box.setFixedWidth(136)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        self.x, self.y = (
            NumberField(
                0.5, name=tr("{axis} of the point", axis=axis), unit="", minimum=0.0, maximum=1.0, step=0.05,
                fine_step=0.01, decimals=2, default=0.5,
            )
            for axis in "XY"
        )  # fmt: skip
        self.x.value_changed.connect(lambda value: self._plane.move_to(value, self._plane.y))
        self.y.value_changed.connect(lambda value: self._plane.move_to(self._plane.x, value))
        self.snap = Switch(name=tr("Snap to the grid of dots"))
        self.snap.clicked.connect(lambda on: setattr(self.pad, "snap", on))
        for row, (text, widget) in enumerate((("X", self.x), ("Y", self.y), (tr("Snap"), self.snap))):
            grid.addWidget(caption(text), row, 0)
            grid.addWidget(widget, row, 1)
        self._figures = box
        return box

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 12)
        row.setSpacing(8)
        row.addWidget(caption(tr("Way")))
        self.way = Select(name=tr("Way between the sources"))
        for way in interpolation.WAYS:
            self.way.addItem(WAY_NAMES[way], way)
        self.way.setToolTip(
            tr(
                "Linear adds the latents. Spherical keeps their length on the way. By timbre moves all "
                "sources to one timbre and level before it adds them."
            )
        )
        self.way.activated.connect(lambda at: self._plane.set_way(self.way.itemData(at)))
        row.addWidget(self.way)
        self._curve_label = caption(tr("Curve"))
        row.addWidget(self._curve_label)
        self.curve = Select(name=tr("Curve from A to B"))
        for curve in interpolation.CURVES:
            self.curve.addItem(CURVE_NAMES[curve], curve)
        self.curve.activated.connect(lambda at: self._plane.set_curve(self.curve.itemData(at)))
        row.addWidget(self.curve)
        row.addStretch(1)
        self.clear = push_button(tr("Clear path"), kind="quiet", tip=tr("Lets the point stand still again."))
        self.clear.clicked.connect(self._plane.clear_recording)
        row.addWidget(self.clear)
        self.play = push_button(tr("Play"), icon="play", tip=tr("Decodes it and plays it."))
        self.play.clicked.connect(self._plane.toggle)
        row.addWidget(self.play)
        self.land = push_button(tr("To track"), tip=tr("Makes it a new track."))
        self.land.clicked.connect(self._plane.land)
        row.addWidget(self.land)
        return row

    def _toggle_record(self, on: bool) -> None:
        if on:
            self._plane.start_recording()
        else:
            self._plane.stop_recording()

    def _refresh(self) -> None:
        plane, lab = self._plane, self._lab
        for select, chosen in zip(self.corners, plane.corners, strict=True):
            fill_tracks(select, lab.sources, chosen)
        for thumb, chosen in zip(self._thumbs, plane.corners, strict=True):
            thumb.show_track(chosen)
        for label, weight in zip(self._weights, plane.weights.tolist(), strict=True):
            label.set_text("" if plane.over_time else f"{100 * weight:.0f} %")
        self.mode.set_value("time" if plane.over_time else "pad")
        self._views.setCurrentIndex(1 if plane.over_time else 0)
        for widget in (*self._lower, self._figures):
            widget.setVisible(not plane.over_time)
        for widget in (self.curve, self._curve_label):
            widget.setVisible(plane.over_time)
        self.record.setVisible(not plane.over_time)
        self.record.setChecked(plane.recording is not None)
        self.clear.setVisible(bool(plane.recorded) and not plane.over_time)
        self.x.set_value(round(plane.x, 2))
        self.y.set_value(round(plane.y, 2))
        self.way.setCurrentIndex(self.way.findData(plane.way))
        self.curve.setCurrentIndex(self.curve.findData(plane.curve))
        hint = tr("Drag the point. The four sources are mixed as latents.")
        if plane.recording is not None:
            hint = tr("Drag the point: its way is being recorded.")
        elif plane.over_time:
            hint = tr("A turns into B over the time of the sound.")
        elif plane.recorded:
            seconds = figures.number(plane.recorded[-1][0], 1)
            hint = tr("A recorded path of {seconds} s is stretched over the sound.", seconds=seconds)
        self._hint.setText(hint)
        show_playing(self.play, lab.player.name == "plane")
        self.play.setEnabled(plane.ready)
        self.land.setEnabled(plane.rendered is not None)
        lab_range = (lab.range[1] - lab.range[0]) / lab.project.sample_rate
        self._facts.set_text(tr("{number} s of each source", number=figures.number(lab_range, 1)))
