"""What every painted control shares: hover, colours of the theme, gestures of wheel and keyboard."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from lincae_studio.ui.theme import mix, theme

HOVER_MS = 80
TOGGLE_MS = 120
GESTURE_PAUSE_MS = 400


def fill_rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, line: QColor | None = None
) -> None:
    """Rounded rectangle with an optional 1 px line that lies inside it, on the pixel grid."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(line, 1))
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        radius = max(radius - 0.5, 0.0)
    painter.drawRoundedRect(rect, radius, radius)


class Hover:
    """Mix-in for widgets: `hover` runs from 0 to 1 in 80 ms while the pointer is over an enabled widget.

    Also repaints on theme changes. Call `_init_hover()` in the constructor.
    """

    def _init_hover(self) -> None:
        self.hover = 0.0
        self._hover_animation: QVariantAnimation | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.HoverEnter:
            self._run_hover(1.0)
        elif kind in (QEvent.Type.HoverLeave, QEvent.Type.EnabledChange, QEvent.Type.Hide):
            self._run_hover(0.0)
        return super().event(event)

    def _run_hover(self, target: float) -> None:
        if self.hover == target:
            return
        length = theme.duration(HOVER_MS) if self.isVisible() else 0
        if length == 0:
            self._set_hover(target)
            return
        if self._hover_animation is None:
            self._hover_animation = QVariantAnimation(self)
            self._hover_animation.valueChanged.connect(self._set_hover)
        self._hover_animation.stop()
        self._hover_animation.setDuration(length)
        self._hover_animation.setStartValue(self.hover)
        self._hover_animation.setEndValue(target)
        self._hover_animation.start()

    def _set_hover(self, value: float) -> None:
        self.hover = float(value)
        self.update()

    def hovered(self, rest: str, over: str) -> QColor:
        """Colour between two tokens, as far as the pointer's arrival has got."""
        return mix(theme.color(rest), theme.color(over), self.hover)


class Control(Hover, QWidget):
    """Base of painted controls that hold a value.

    Keys in `handled_keys` belong to the control while it has the focus, before any shortcut of the app.

    Signals:
        gesture_started: the user begins to change the value (press, first wheel step, first key)
        gesture_finished: released, or nothing turned or pressed for 0.4 s; everything in between is one
            undo step
        gesture_cancelled: Esc during a drag; the value is what it was
    """

    gesture_started = Signal()
    gesture_finished = Signal()
    gesture_cancelled = Signal()

    handled_keys: frozenset[Qt.Key] = frozenset()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._init_hover()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._gesture = Gesture(self)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.takes_key(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def takes_key(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the control rather than to the app's shortcuts."""
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        return plain and event.key() in self.handled_keys


class Gesture:
    """Bundles the changes of a drag, or of wheel and key steps close to each other, into one gesture."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self.active = False
        self._pause: QTimer | None = None

    def start(self) -> None:
        """Begin, unless one runs."""
        if self._pause is not None:
            self._pause.stop()
        if not self.active:
            self.active = True
            self._owner.gesture_started.emit()

    def finish(self) -> None:
        """End, if one runs."""
        if self._pause is not None:
            self._pause.stop()
        if self.active:
            self.active = False
            self._owner.gesture_finished.emit()

    def cancel(self) -> None:
        """End without effect; the owner has already put the value back."""
        if self.active:
            self.active = False
            self._owner.gesture_cancelled.emit()

    def finish_soon(self) -> None:
        """End after a pause: the next step in time belongs to the same gesture."""
        if self._pause is None:
            self._pause = QTimer(self._owner)
            self._pause.setSingleShot(True)
            self._pause.setInterval(GESTURE_PAUSE_MS)
            self._pause.timeout.connect(self.finish)
        self._pause.start()
