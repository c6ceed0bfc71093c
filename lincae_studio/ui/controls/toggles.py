"""Switches between a few states: sign, mute and solo, on and off, one of several."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from lincae_studio.ui.controls.base import TOGGLE_MS, Control, Hover, fill_rounded
from lincae_studio.ui.theme import mix, theme
from lincae_studio.wording import tr


def paint_sign(painter: QPainter, at: QPointF, sign: int, color: QColor) -> None:
    """Draw a plus or a minus around a point, 7 px wide."""
    painter.setPen(QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(at - QPointF(3.25, 0), at + QPointF(3.25, 0))
    if sign > 0:
        painter.drawLine(at - QPointF(0, 3.25), at + QPointF(0, 3.25))


class SignSwitch(Control):
    """Whether a track is added or subtracted: two halves "+" and "−", 48 × 24.

    `SignSwitch(sign=1, *, name="Sign", parent=None)`

    A click on a half chooses it; Enter toggles (Space is the app's: play), + and − or the arrows choose.

    Signals:
        sign_changed(int): 1 or -1, chosen by the user (not emitted by `set_sign`)
    """

    sign_changed = Signal(int)

    handled_keys = frozenset(
        {
            Qt.Key.Key_Plus,
            Qt.Key.Key_Minus,
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        }
    )

    def __init__(self, sign: int = 1, *, name: str = tr("Sign"), parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._sign = sign
        self.setFixedSize(48, 24)
        self._describe()

    @property
    def sign(self) -> int:
        return self._sign

    def set_sign(self, sign: int) -> None:
        """Show a sign."""
        if sign != self._sign:
            self._sign = sign
            self._describe()
            self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(tr("added") if self._sign > 0 else tr("subtracted"))
        self.setToolTip(
            tr("Added to the mix. Press − to subtract it.")
            if self._sign > 0
            else tr("Subtracted from the mix. Press + to add it.")
        )

    def _choose(self, sign: int) -> None:
        if sign != self._sign:
            self.set_sign(sign)
            self.sign_changed.emit(sign)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(1 if event.position().x() < self.width() / 2 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.takes_key(event):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(-self._sign)
        else:
            plus = event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Left, Qt.Key.Key_Home)
            self._choose(1 if plus else -1)

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        fill_rounded(painter, box, 4, self.hovered("bg2", "bg3"))
        clip = QPainterPath()
        clip.addRoundedRect(box, 4, 4)
        painter.setClipPath(clip)
        plus, minus = QRectF(0, 0, 24, 24), QRectF(24, 0, 24, 24)
        enabled = self.isEnabled()
        if enabled:
            if self._sign > 0:
                painter.fillRect(plus, theme.color("plusBg"))
            else:
                painter.fillRect(minus, theme.color("minus"))
        painter.setClipping(False)
        solid = self._sign < 0 and enabled
        fill_rounded(painter, box, 4, None, theme.color("line2" if enabled else "line1"))
        if solid:
            # The block reaches over the border: it has to be seen from across the room.
            painter.setClipPath(clip)
            painter.fillRect(minus, theme.color("minus"))
            painter.setClipping(False)
        rest = theme.color("text2" if enabled else "disabled")
        paint_sign(painter, plus.center(), 1, theme.color("plus") if self._sign > 0 and enabled else rest)
        paint_sign(painter, minus.center(), -1, theme.color("bg0") if solid else rest)


class ToggleChip(Hover, QAbstractButton):
    """A one-letter toggle, 24 × 24: mute "M" and solo "S".

    `ToggleChip(text, *, kind="mute" | "solo", name, parent=None)`; signals of QAbstractButton:
    connect `clicked(bool)` for what the user does, set with `setChecked`.
    """

    def __init__(self, text: str, *, kind: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._init_hover()
        self._kind = kind
        self.setText(text)
        self.setCheckable(True)
        self.setFixedSize(24, 24)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        if not self.isEnabled():
            fill_rounded(painter, box, 4, theme.color("bg1"), theme.color("line1"))
            ink = theme.color("disabled")
        elif self.isChecked():
            fill_rounded(painter, box, 4, theme.color("text2" if self._kind == "mute" else "warn"))
            ink = theme.color("bg0" if theme.is_dark or self._kind == "mute" else "bg2")
        else:
            fill = theme.color("bg4") if self.isDown() else self.hovered("bg2", "bg3")
            fill_rounded(painter, box, 4, fill, theme.color("line2"))
            ink = self.hovered("text2", "text1")
        painter.setPen(ink)
        painter.setFont(theme.font(11, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())


class Switch(Hover, QAbstractButton):
    """An on/off switch, drawn 28 × 16 in a 24 px high target.

    `Switch(*, name, checked=False, tip="", parent=None)`; connect `clicked(bool)`, set with `setChecked`.
    """

    def __init__(
        self, *, name: str, checked: bool = False, tip: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._init_hover()
        self.setCheckable(True)
        self.setChecked(checked)
        self.setFixedSize(28, 24)
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place = 1.0 if checked else 0.0
        self._slide = QVariantAnimation(self)
        self._slide.valueChanged.connect(self._set_place)
        self.toggled.connect(self._start_slide)

    def _start_slide(self, checked: bool) -> None:
        self._slide.stop()
        self._slide.setDuration(theme.duration(TOGGLE_MS) if self.isVisible() else 0)
        self._slide.setStartValue(self._place)
        self._slide.setEndValue(1.0 if checked else 0.0)
        self._slide.start()

    def _set_place(self, place: float) -> None:
        self._place = float(place)
        self.update()

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        box = QRectF(0, 4, 28, 16)
        if not self.isEnabled():
            fill_rounded(painter, box, 8, theme.color("bg2"), theme.color("line1"))
            knob = theme.color("disabled")
        else:
            on = mix(theme.color("accent"), theme.color("accentHover"), self.hover)
            off = theme.color("bg4")
            fill_rounded(painter, box, 8, mix(off, on, self._place))
            if not self.isChecked():
                fill_rounded(painter, box, 8, None, self.hovered("line2", "text3"))
            knob = mix(theme.color("text2"), theme.color("onAccent"), self._place)
        fill_rounded(painter, QRectF(2 + 12 * self._place, 6, 12, 12), 6, knob)


class Segmented(Control):
    """One of several, side by side, 28 px high.

    `Segmented(options, value=None, *, name, stretch=False, parent=None)` with options as
    `(key, text)` pairs; `stretch` shares the full width equally.

    Arrows, Home and End move the choice.

    Signals:
        value_changed(str): key chosen by the user (not emitted by `set_value`)
    """

    value_changed = Signal(str)

    handled_keys = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        value: str | None = None,
        *,
        name: str,
        stretch: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name=name, parent=parent)
        self._options = list(options)
        self._index = 0
        self._stretch = stretch
        self._over: int | None = None
        self._shown = 0.0
        self._slide = QVariantAnimation(self)
        self._slide.valueChanged.connect(self._set_shown)
        self.setMouseTracking(True)
        self.setFixedHeight(28)
        self._measure()
        if value is not None:
            self.set_value(value)
        self._describe()

    @property
    def value(self) -> str:
        """The key of the choice; empty while none is shown."""
        return self._options[self._index][0] if self._index >= 0 else ""

    def show_none(self) -> None:
        """Show no choice: what is so is none of the options."""
        self._index = -1
        self.setAccessibleDescription("")
        self.update()

    def set_value(self, key: str) -> None:
        """Show a choice; KeyError for a key that is no option."""
        index = next((i for i, option in enumerate(self._options) if option[0] == key), None)
        if index is None:
            raise KeyError(key)
        self._show(index)

    def _measure(self) -> None:
        advance = [round(self._advance(text)) + 24 for _, text in self._options]
        self._widths = advance
        if self._stretch:
            self.setMinimumWidth(sum(advance) - 16 * len(advance) + 4)
        else:
            self.setFixedWidth(sum(advance) + 4)

    def _advance(self, text: str) -> float:
        return QFontMetricsF(theme.font(12, 500)).horizontalAdvance(text)

    def _cell(self, index: float) -> QRectF:
        if self._stretch:
            width = (self.width() - 4) / len(self._options)
            return QRectF(2 + width * index, 2, width, 24)
        low = int(index)
        left = 2 + sum(self._widths[:low]) + self._widths[low] * (index - low)
        after = self._widths[min(low + 1, len(self._widths) - 1)]
        width = self._widths[low] + (after - self._widths[low]) * (index - low)
        return QRectF(left, 2, width, 24)

    def _show(self, index: int) -> None:
        if index == self._index:
            return
        self._index = index
        self._describe()
        self._slide.stop()
        self._slide.setDuration(theme.duration(TOGGLE_MS) if self.isVisible() else 0)
        self._slide.setStartValue(self._shown)
        self._slide.setEndValue(float(index))
        self._slide.start()
        self.update()

    def _set_shown(self, shown: float) -> None:
        self._shown = float(shown)
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._options[self._index][1])

    def _choose(self, index: int) -> None:
        index = min(max(index, 0), len(self._options) - 1)
        if index != self._index:
            self._show(index)
            self.value_changed.emit(self.value)

    def _index_at(self, x: float) -> int:
        cells = [self._cell(float(i)) for i in range(len(self._options))]
        return next((i for i, cell in enumerate(cells) if x < cell.right()), len(cells) - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._index_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._index_at(event.position().x())
        if over != self._over:
            self._over = over
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.takes_key(event):
            event.ignore()
            return
        target = {
            Qt.Key.Key_Left: self._index - 1,
            Qt.Key.Key_Right: self._index + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._options) - 1,
        }[Qt.Key(event.key())]
        self._choose(target)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths) + 4, 28)

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), 6, theme.color("well"), theme.color("line1"))
        if self._index >= 0:
            inks = (theme.color("bg4"),) if theme.is_dark else (theme.color("bg2"), theme.color("line2"))
            fill_rounded(painter, self._cell(self._shown), 4, *inks)
        for index, (_, text) in enumerate(self._options):
            chosen = index == self._index
            if not self.isEnabled():
                ink = theme.color("disabled")
            elif chosen:
                ink = theme.color("text1")
            else:
                ink = self.hovered("text2", "text1") if index == self._over else theme.color("text2")
            painter.setFont(theme.font(12, 500 if chosen else 400))
            painter.setPen(ink)
            painter.drawText(self._cell(float(index)), Qt.AlignmentFlag.AlignCenter, text)
