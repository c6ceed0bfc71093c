"""A field for one number with a unit."""

import math

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lincae_studio.ui import figures
from lincae_studio.ui.controls.base import Gesture
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

UNIT_MARGIN = 8


class NumberField(QLineEdit):
    """A number that can be typed, turned with the wheel and reset by a double click.

    `NumberField(value, *, name, unit="dB", minimum=-inf, maximum=inf, step=0.5, fine_step=0.1, decimals=1,
    default=0.0, flat=False, sign=False, weight=400, parent=None)`

    Enter or leaving the field takes the text, Esc puts the old one back; text that is no number is dropped.
    Up/Down and, while it has the focus, the wheel step, with Shift finely. `flat` shows value and
    unit as plain text until it is pointed at or focused. `minimum=-inf` accepts and shows "−∞".

    Signals:
        value_changed(float): the user changed it (not emitted by `set_value`)
        gesture_started, gesture_finished: around every change, wheel and key steps close to each other once
    """

    value_changed = Signal(float)
    gesture_started = Signal()
    gesture_finished = Signal()

    def __init__(
        self,
        value: float = 0.0,
        *,
        name: str,
        unit: str = "dB",
        minimum: float = -math.inf,
        maximum: float = math.inf,
        step: float = 0.5,
        fine_step: float = 0.1,
        decimals: int = 1,
        default: float = 0.0,
        flat: bool = False,
        sign: bool = False,
        weight: int = 400,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value = value
        self._unit = unit
        self._range = (minimum, maximum)
        self._steps = (step, fine_step)
        self._decimals = decimals
        self._default = default
        self._flat = flat
        self._sign = sign
        self._gesture = Gesture(self)
        self._typed_into = False
        self.setAccessibleName(name)
        self.setFont(theme.font(12, weight, tabular=True))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setToolTip(
            tr(
                "{name}. Type a number, turn the wheel, double click for {default}.",
                name=f"{name}, {unit}" if unit else name,
                default=figures.number(default, decimals),
            )
        )
        if flat:
            self.setProperty("flat", True)
            self.setFixedHeight(24)
            # The text lines up with what stands above and below it, not with a border that is not there.
            self.setTextMargins(-2, 0, -2, 0)
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        else:
            self.setFixedHeight(28)
            if unit:
                advance = self.fontMetrics().horizontalAdvance(unit)
                self.setTextMargins(0, 0, advance + UNIT_MARGIN, 0)
        theme.changed.connect(self.update)
        self.textEdited.connect(self._note_typing)
        self._write()

    @property
    def value(self) -> float:
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value; a text being typed is left alone."""
        if value != self._value:
            self._value = value
            if not self._typed_into:
                self._write()

    def set_unit(self, unit: str, decimals: int) -> None:
        """Let the number be of another quantity."""
        if (unit, decimals) != (self._unit, self._decimals):
            self._unit, self._decimals = unit, decimals
            advance = self.fontMetrics().horizontalAdvance(unit)
            self.setTextMargins(0, 0, advance + UNIT_MARGIN if unit else 0, 0)
            self._write()
            self.update()

    def set_quiet(self, quiet: bool) -> None:
        """Write a flat field in the colour of hints (muted track)."""
        if self.property("quiet") != quiet:
            self.setProperty("quiet", quiet)
            self.style().polish(self)

    def begin_typing(self, text: str) -> None:
        """Take the focus with `text` as the start of a new number."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(text)
        self._typed_into = True

    def _text(self, *, unit: bool) -> str:
        text = figures.number(self._value, self._decimals, sign=self._sign)
        return f"{text} {self._unit}" if unit and self._unit else text

    def _write(self) -> None:
        self.setText(self._text(unit=self._flat and not self.hasFocus()))
        self.setCursorPosition(0)
        self.setAccessibleDescription(self._text(unit=True))

    def _note_typing(self) -> None:
        self._typed_into = True

    def _set_by_user(self, value: float) -> None:
        low, high = self._range
        value = min(max(value, low), high)
        if math.isfinite(value):
            value = round(value, self._decimals)
        if value == self._value:
            return
        self._value = value
        self._write()
        self.value_changed.emit(value)

    def commit(self) -> None:
        """Take what has been typed so far, as leaving the field does."""
        if not self._typed_into:
            return
        self._typed_into = False
        value = figures.parse_number(self.text())
        if value is not None and value != self._value and (math.isfinite(value) or value >= self._range[0]):
            self._gesture.start()
            self._set_by_user(value)
            self._gesture.finish()
        self._write()

    def _step(self, steps: float, *, fine: bool) -> None:
        self.commit()
        self._gesture.start()
        start = self._value
        if math.isinf(start):
            start = max(self._range[0], -80.0)
        self._set_by_user(start + steps * self._steps[1 if fine else 0])
        self._gesture.finish_soon()

    def event(self, event: QEvent) -> bool:
        # Undo belongs to the text only while there is one being typed.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and not self._typed_into
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Up else -1, fine=fine)
            self.selectAll()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._step(6 if key == Qt.Key.Key_PageUp else -6, fine=fine)
            self.selectAll()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.clearFocus()
        elif key == Qt.Key.Key_Escape:
            self._typed_into = False
            self._write()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._write()
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        first = not self.hasFocus() or self.selectedText() == ""
        super().mousePressEvent(event)
        if first and not self._typed_into:
            self.selectAll()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._typed_into:
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._typed_into = False
        self._gesture.start()
        self._set_by_user(self._default)
        self._gesture.finish()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()
        self._gesture.finish()
        self.deselect()
        self._write()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        # Scrolling a page must not change numbers it happens to pass over.
        if self.isEnabled() and turned and self.hasFocus():
            self._step(turned / 120, fine=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QEvent) -> None:
        super().paintEvent(event)
        if self._unit and not self._flat:
            painter = QPainter(self)
            painter.setFont(self.font())
            painter.setPen(theme.color("text3" if self.isEnabled() else "disabled"))
            box = QRect(0, 0, self.width() - UNIT_MARGIN, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._unit)
