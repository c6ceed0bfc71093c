"""Faders, horizontal and vertical, with one law for the whole studio."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from lincae_studio.ui import figures
from lincae_studio.ui.controls.base import Control, fill_rounded
from lincae_studio.ui.controls.number_field import NumberField
from lincae_studio.ui.theme import mix, theme
from lincae_studio.wording import tr

MAXIMUM_DB = 12.0
FOOT_DB = -24.0
FOOT = 0.22
UNITY = 0.72
STEP_DB = 0.5
FINE_STEP_DB = 0.1
PAGE_DB = 3.0
FINE_DRAG = 0.1


def fader_position(db: float) -> float:
    """Place of a level on a fader, 0 to 1.

    >>> [round(fader_position(db), 3) for db in (-math.inf, -24.0, -6.0, 0.0, 12.0)]
    [0.0, 0.22, 0.595, 0.72, 1.0]
    """
    if db <= FOOT_DB:
        # Linear in amplitude below the foot, so that the end is silence.
        return FOOT * 10.0 ** ((db - FOOT_DB) / 20.0) if db > -math.inf else 0.0
    if db <= 0.0:
        return UNITY + (UNITY - FOOT) * db / -FOOT_DB
    return min(UNITY + (1.0 - UNITY) * db / MAXIMUM_DB, 1.0)


def fader_db(position: float) -> float:
    """Level at a place on a fader; the inverse of `fader_position`.

    >>> [round(fader_db(p), 2) for p in (0.0, 0.11, 0.22, 0.595, 0.72, 1.0)]
    [-inf, -30.02, -24.0, -6.0, 0.0, 12.0]
    """
    if position <= 0.0:
        return -math.inf
    if position <= FOOT:
        return FOOT_DB + 20.0 * math.log10(position / FOOT)
    if position <= UNITY:
        return (position - UNITY) / (UNITY - FOOT) * -FOOT_DB
    return min((position - UNITY) / (1.0 - UNITY), 1.0) * MAXIMUM_DB


class Fader(Control):
    """A gain fader in dB, −∞ to +12.

    `Fader(orientation=Qt.Horizontal, *, name="Gain", value=0.0, parent=None)`

    Drag, click beside the handle, Shift for fine, wheel 0.5 dB (Shift 0.1), arrows, Page Up/Down 3 dB,
    Home −∞, End +12, double click 0 dB, Esc while dragging puts the value back, digits go to the linked
    number field. The arrow keys and Home/End are its own while it has the focus.

    Signals:
        value_changed(float): the user moved it, dB (not emitted by `set_value`)
        gesture_started, gesture_finished, gesture_cancelled: see `Control`
    """

    value_changed = Signal(float)

    handled_keys = frozenset(
        {
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
        }
    )

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        *,
        name: str = tr("Gain"),
        value: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._horizontal = orientation == Qt.Orientation.Horizontal
        self._value = value
        self._track_color: int | None = None
        self._negative = False
        self._dimmed = False
        self._drag_from: tuple[float, float] | None = None
        self._drag_fine = False
        self._before = value
        self._field: NumberField | None = None
        self._pointed_at = False
        self._length = QSize(10, 16) if self._horizontal else QSize(20, 16)
        if self._horizontal:
            self.setMinimumSize(48, 24)
        else:
            self.setMinimumSize(24, 96)
        self._describe()

    @property
    def value(self) -> float:
        """Level in dB; -inf at the lower end."""
        return self._value

    def set_value(self, db: float) -> None:
        """Show a level; ignored while the user drags."""
        if self._drag_from is None:
            self._show(db)

    def set_track_color(self, index: int | None) -> None:
        """Fill in a colour of the track palette; None is the neutral one."""
        self._track_color = index
        self.update()

    def set_negative(self, negative: bool) -> None:
        """Fill in `minus`: the track is subtracted."""
        self._negative = negative
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Fill weakly: the track is muted."""
        self._dimmed = dimmed
        self.update()

    def link(self, field: NumberField) -> None:
        """Keep a number field and this fader on the same value; digits typed here go there.

        The field's changes are emitted by the fader, so that one connection serves both.
        """
        self._field = field
        field.set_value(self._value)
        field.value_changed.connect(self._take_from_field)
        field.gesture_started.connect(self.gesture_started)
        field.gesture_finished.connect(self.gesture_finished)

    def sizeHint(self) -> QSize:
        return QSize(160, 24) if self._horizontal else QSize(32, 240)

    # Geometry: the handle's centre travels over the whole length.

    def _span(self) -> tuple[float, float]:
        if self._horizontal:
            return 0.0, float(self.width())
        half = self._length.height() / 2
        return self.height() - half, half

    def _place(self, db: float) -> float:
        low, high = self._span()
        return low + (high - low) * fader_position(db)

    def _position_at(self, point: QPointF) -> float:
        low, high = self._span()
        along = point.x() if self._horizontal else point.y()
        return min(max((along - low) / (high - low), 0.0), 1.0)

    def handle_rect(self) -> QRectF:
        """Where the handle is, in widget coordinates."""
        width, height = self._length.width(), self._length.height()
        at = self._place(self._value)
        if self._horizontal:
            left = min(max(at - width / 2, 0.0), self.width() - width)
            return QRectF(round(left), (self.height() - height) // 2, width, height)
        return QRectF((self.width() - width) // 2, round(at - height / 2), width, height)

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        handle = self.handle_rect()
        if self._horizontal:
            self._paint_horizontal(painter, handle)
        else:
            self._paint_vertical(painter, handle)

    def _paint_horizontal(self, painter: QPainter, handle: QRectF) -> None:
        middle = self.height() // 2
        track = QRectF(0, middle - 2, self.width(), 4)
        fill_rounded(painter, track, 2, theme.color("bg4"))
        if self.isEnabled() and handle.left() > 0:
            fill_rounded(painter, QRectF(0, middle - 2, handle.center().x(), 4), 2, self._fill_color())
        tick = round(self._place(0.0))
        painter.fillRect(QRectF(tick, middle - 6, 1, 12), theme.color("text3"))
        # The gap around the handle keeps it apart from fill and tick.
        fill_rounded(painter, handle, 3, self._backdrop())
        fill_rounded(painter, handle.adjusted(1, 1, -1, -1), 2.5, self._handle_color())

    def _paint_vertical(self, painter: QPainter, handle: QRectF) -> None:
        middle = self.width() // 2
        low, high = self._span()
        fill_rounded(painter, QRectF(middle - 2, high, 4, low - high), 2, theme.color("bg4"))
        painter.fillRect(QRectF(middle - 8, round(self._place(0.0)), 16, 1), theme.color("text3"))
        fill_rounded(painter, handle.adjusted(-1, -1, 1, 1), 4, self._backdrop())
        fill_rounded(painter, handle, 3, self._handle_color())
        painter.fillRect(
            QRectF(handle.left() + 3, handle.center().y() - 0.5, handle.width() - 6, 1), theme.color("bg1")
        )

    def _fill_color(self) -> QColor:
        if self._negative:
            color = theme.color("minus")
        elif self._track_color is not None:
            color = theme.track_color(self._track_color)
        else:
            color = theme.color("text3")
        return mix(color, theme.color("bg4"), 0.4) if self._dimmed else color

    def _handle_color(self) -> QColor:
        if not self.isEnabled():
            return theme.color("disabled")
        rest = theme.color("text1")
        if self._drag_from:
            return mix(rest, theme.color("accent"), 0.35)
        return mix(rest, QColor("white") if theme.is_dark else QColor("black"), self.hover)

    def _backdrop(self) -> QColor:
        parent = self.parentWidget()
        return parent.palette().color(parent.backgroundRole()) if parent else theme.color("bg1")

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._gesture.finish()
        self._before = self._value
        self._gesture.start()
        point = event.position()
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not fine and not self.handle_rect().adjusted(-3, -3, 3, 3).contains(point):
            self._change(self._rounded(fader_db(self._position_at(point))))
        self._grab(point, fine)

    def _grab(self, point: QPointF, fine: bool) -> None:
        self._drag_from = (self._position_at(point), fader_position(self._value))
        self._drag_fine = fine
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is None:
            return
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if fine != self._drag_fine:
            self._grab(event.position(), fine)
            return
        pointer, start = self._drag_from
        moved = (self._position_at(event.position()) - pointer) * (FINE_DRAG if fine else 1.0)
        self._change(self._rounded(fader_db(min(max(start + moved, 0.0), 1.0))))
        QToolTip.showText(event.globalPosition().toPoint(), figures.decibels(self._value), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag_from = None
            self.update()
            self._gesture.finish()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._gesture.start()
            self._change(0.0)
            self._gesture.finish()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HoverMove:
            self._pointed_at = True
        elif event.type() == QEvent.Type.HoverLeave:
            self._pointed_at = False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        # A list that scrolls brings faders under the pointer that nobody means to move.
        if not self.isEnabled() or not turned or not self._pointed_at:
            event.ignore()
            return
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._step((FINE_STEP_DB if fine else STEP_DB) * turned / 120)
        event.accept()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        step = FINE_STEP_DB if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_DB
        if key == Qt.Key.Key_Escape and self._drag_from is not None:
            self._drag_from = None
            self._show(self._before)
            self._gesture.cancel()
        elif not self.takes_key(event):
            event.ignore()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._step(step)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._step(-step)
        elif key == Qt.Key.Key_PageUp:
            self._step(PAGE_DB)
        elif key == Qt.Key.Key_PageDown:
            self._step(-PAGE_DB)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._gesture.start()
            self._change(-math.inf if key == Qt.Key.Key_Home else MAXIMUM_DB)
            self._gesture.finish_soon()
        elif text.isdigit() and self._field is not None:
            self._field.begin_typing(text)
        else:
            event.ignore()

    def takes_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._drag_from is not None
        return super().takes_key(event)

    # Value

    def _rounded(self, db: float) -> float:
        return db if math.isinf(db) else round(db, 1)

    def _step(self, db: float) -> None:
        self._gesture.start()
        # Below −80 dB a step of half a dB says nothing: the next stop is silence.
        base = -80.0 if math.isinf(self._value) else self._value
        target = base + db
        self._change(-math.inf if target < -80.0 or (math.isinf(self._value) and db < 0) else target)
        self._gesture.finish_soon()

    def _change(self, db: float) -> None:
        db = self._rounded(min(db, MAXIMUM_DB))
        if db != self._value:
            self._show(db)
            self.value_changed.emit(db)

    def _take_from_field(self, db: float) -> None:
        self._show(db)
        self.value_changed.emit(db)

    def _show(self, db: float) -> None:
        if self._field is not None:
            self._field.set_value(db)
        if db != self._value:
            self._value = db
            self._describe()
            self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(figures.decibels(self._value))
        self.setToolTip(
            tr(
                "{name} {gain}. Drag, Shift for fine steps, double click for 0 dB.",
                name=self.accessibleName(),
                gain=figures.decibels(self._value),
            )
        )
