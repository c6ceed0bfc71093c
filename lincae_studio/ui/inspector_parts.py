"""What the inspector's pages are put together from."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lincae_studio.project.model import Sign
from lincae_studio.ui.controls import ElidedLabel, NumberField, Separator, TextLabel, paint_sign
from lincae_studio.ui.controls.base import Hover, fill_rounded
from lincae_studio.ui.icons import color_swatch, paint_icon
from lincae_studio.ui.keys import KeyMap
from lincae_studio.ui.theme import TRACK_COLOR_NAMES, theme
from lincae_studio.wording import tr

HEAD = 48
PADDING = 16
LABEL_WIDTH = 80
NARROW_LABEL_WIDTH = 60
ROW = 28
TEXT_INSET = 4
"""From the edge of a flat field to its text."""


class Caption(ElidedLabel):
    """The label of a row, as wide as all others."""

    def __init__(self, text: str) -> None:
        super().__init__(text, color="text2")
        self.setFixedWidth(LABEL_WIDTH)


class Section(QWidget):
    """A titled group of rows with a line below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(PADDING, 12, PADDING, 16)
        inner.setSpacing(4)
        self.title = ElidedLabel(title, weight=600, color="text2")
        self.title.setFixedHeight(20)
        inner.addWidget(self.title)
        self.rows = inner
        column.addLayout(inner)
        column.addWidget(Separator())

    def add(self, item: QWidget) -> None:
        self.rows.addWidget(item)

    def add_field(self, label: str, field: QWidget) -> None:
        """A row of 28 px with a label and a control that fills the rest."""
        row = QHBoxLayout()
        row.setSpacing(PADDING)
        row.addWidget(Caption(label))
        row.addWidget(field, 1)
        self.rows.addLayout(row)


class Fact(QWidget):
    """A label and what is to be known: text that elides in the middle."""

    def __init__(self, label: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(PADDING)
        self.value = ElidedLabel(tabular=True)
        row.addWidget(Caption(label))
        row.addWidget(self.value, 1)
        self._label = label
        self.setFixedHeight(24)

    def show_text(self, text: str, tip: str = "") -> None:
        self.value.set_text(text)
        self.value.set_tip(tip)
        self.setAccessibleName(f"{self._label}: {text}")


class NameField(QLineEdit):
    """The track's name as a title that can be edited in place.

    Signals:
        renamed(str): a new name was entered
    """

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setProperty("flat", True)
        self.setFont(theme.font(15, 600))
        self.setFixedHeight(28)
        self.setMaxLength(200)
        self.setAccessibleName(tr("Track name"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.editingFinished.connect(self._finish)

    def show_name(self, name: str) -> None:
        self._name = name
        self.setToolTip(tr("{name}\nClick to rename the track.", name=name))
        if not self.hasFocus() or not self.isModified():
            self._write()

    def _write(self) -> None:
        """Show the whole name while it is edited; at rest what fits of it, like every other label."""
        text = self._name
        if not self.hasFocus():
            room = self.width() - 2 * TEXT_INSET
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        self.setText(text)
        self.setCursorPosition(0)

    def _finish(self) -> None:
        text = " ".join(self.text().split())
        changed = self.isModified() and text and text != self._name
        self.setModified(False)
        if changed:
            self._name = text
        self._write()
        if changed:
            self.renamed.emit(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.hasFocus():
            self._write()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._write()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isModified():
            self._write()

    def keyPressEvent(self, event: QEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._name)
            self.setModified(False)
            self.clearFocus()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.clearFocus()


class ColorButton(Hover, QAbstractButton):
    """The track's colour; a click offers the palette.

    Signals:
        chosen(int): index of a colour
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._init_hover()
        self._index = 0
        self.setFixedSize(24, 24)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Track colour"))
        self.clicked.connect(self._offer)

    def show_index(self, index: int) -> None:
        self._index = index % len(TRACK_COLOR_NAMES)
        self.setToolTip(
            tr("Track colour: {colour}. Click to change it.", colour=TRACK_COLOR_NAMES[self._index])
        )
        self.update()

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for index, name in enumerate(TRACK_COLOR_NAMES):
            action = menu.addAction(color_swatch(index, chosen=index == self._index), name.capitalize())
            action.triggered.connect(lambda _=False, index=index: self.chosen.emit(index))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        if self.hover > 0.0:
            fill_rounded(painter, QRectF(self.rect()), 4, self.hovered("bg1", "bg3"))
        fill_rounded(painter, QRectF(6, 6, 12, 12), 3, theme.track_color(self._index))


class SignSquare(Hover, QAbstractButton):
    """The sign of a source, 20 × 20 in a 24 px target; a click turns it round.

    Signals:
        sign_changed(int): 1 or -1
    """

    sign_changed = Signal(int)

    def __init__(self, sign: int) -> None:
        super().__init__()
        self._init_hover()
        self.setFixedSize(24, 24)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.sign_changed.emit(-self._sign))
        self.show_sign(sign)

    def show_sign(self, sign: int) -> None:
        self._sign = sign
        self.setAccessibleName(tr("Added") if sign > 0 else tr("Subtracted"))
        self.setToolTip(
            tr("Added. Click to subtract it.") if sign > 0 else tr("Subtracted. Click to add it.")
        )
        self.update()

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        kind = "plus" if self._sign > 0 else "minus"
        box = QRectF(0, 2, 20, 20)
        line = theme.color(kind) if self.hover > 0.5 else None
        fill_rounded(painter, box, 4, theme.color(f"{kind}Bg"), line)
        paint_sign(painter, box.center(), self._sign, theme.color(kind))


class SourceRow(QWidget):
    """A term of a recipe: sign, name and gain.

    Signals:
        sign_changed(int), gain_changed(float): the user changed it
        gesture_started, gesture_finished: around changes of the gain
    """

    sign_changed = Signal(int)
    gain_changed = Signal(float)
    gesture_started = Signal()
    gesture_finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.sign = SignSquare(1)
        self.name = ElidedLabel()
        self.gain = NumberField(name=tr("Gain"), flat=True, maximum=12.0)
        self.gain.setFixedWidth(72)
        for item in (self.sign, self.name, self.gain):
            row.addWidget(item, 1 if item is self.name else 0)
        self.setFixedHeight(ROW - 4)
        self.sign.sign_changed.connect(self.sign_changed)
        self.gain.value_changed.connect(self.gain_changed)
        self.gain.gesture_started.connect(self.gesture_started)
        self.gain.gesture_finished.connect(self.gesture_finished)

    def show_term(self, name: str, sign: Sign, gain_db: float) -> None:
        self.name.set_text(name)
        self.sign.show_sign(sign)
        self.gain.setAccessibleName(tr("Gain of {name} in the recipe", name=name))
        self.gain.set_value(gain_db)


class ChoiceRow(Hover, QAbstractButton):
    """One way to listen: its action's key, its name and a hint; checked is the one that is heard."""

    def __init__(self, keys: KeyMap, action_id: str, text: str, hint: str, sentence: str) -> None:
        super().__init__()
        self._init_hover()
        self._keys, self._action_id, self._hint = keys, action_id, hint
        self._best = False
        self.sentence = sentence
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)
        self.setAccessibleDescription(sentence)
        keys.changed.connect(self._show_key)
        self._show_key()

    def _show_key(self) -> None:
        self.setToolTip(self._keys.beside(self.sentence, self._action_id))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 32)

    def show_best(self, best: bool) -> None:
        """Say whether it is expected to be the best one."""
        if best != self._best:
            self._best = best
            self.setAccessibleName(tr("{method}, best here", method=self.text()) if best else self.text())
            self.update()

    def nextCheckState(self) -> None:
        # The document says which one is on.
        pass

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        on = self.isChecked()
        if on:
            fill_rounded(painter, box, 6, theme.color("accentBg"))
        elif self.hover > 0.0:
            fill_rounded(painter, box, 6, self.hovered("bg1", "bg2"))
        left = 33.0
        if key := self._keys.text(self._action_id):
            painter.setFont(theme.font(10))
            width = max(16, painter.fontMetrics().horizontalAdvance(key) + 8)
            left += width - 16
            cap = QRectF(8, 8, width, 16)
            fill_rounded(painter, cap, 3, None, theme.color("accent" if on else "line2"))
            painter.setPen(theme.color("accent" if on else "text3"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.setFont(theme.font(12, 600 if on else 400))
        painter.setPen(theme.color("text1"))
        painter.drawText(QRectF(left, 0, 72, 32), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(theme.font(11))
        painter.setPen(theme.color("text3"))
        room = QRectF(left + 71, 0, self.width() - left - 79, 32)
        if self._best:
            painter.setPen(theme.color("accent"))
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tr("best here")
            )
            painter.setPen(theme.color("text3"))
            room.setWidth(room.width() - painter.fontMetrics().horizontalAdvance(tr("best here")) - 8)
        hint = painter.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, hint)


class InfoCard(QFrame):
    """A sentence of advice on a card."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setProperty("surface", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 9, 12, 9)
        self._label = TextLabel(text, px=11)
        row.addWidget(self._label)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._label.text()

    def show_text(self, text: str) -> None:
        self._label.setText(text)

    def paintEvent(self, event: QEvent) -> None:
        super().paintEvent(event)
        paint_icon(QPainter(self), "info", QRectF(13, 10, 14, 14), theme.color("accent"))
