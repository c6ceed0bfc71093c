"""Buttons, choices and check boxes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QPushButton, QRadioButton, QWidget

from lincae_studio.ui.controls.base import Hover, fill_rounded
from lincae_studio.ui.controls.key_caps import paint_keys
from lincae_studio.ui.icons import icon as make_icon
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.keys import key_text
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

# Qt leaves 4 px between icon and text.
ICON_GAP = 4
Act = QAction | Callable[[], object]


def push_button(
    text: str,
    *,
    kind: str = "",
    size: str = "",
    icon: str | None = None,
    tip: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """A text button: kind '', 'primary' (one a view), 'quiet', 'link' or 'danger'; size '',
    'small' (24 px), 'large' (40 px)."""
    button = QPushButton(text, parent)
    button.setProperty("kind", kind)
    button.setProperty("scale", size)  # QWidget has a `size` of its own
    if icon is not None:
        side = 12 if size == "small" else 16
        button.setIcon(make_icon(icon, side, "onAccent" if kind == "primary" else "text1", gap=ICON_GAP))
        button.setIconSize(QSize(side + ICON_GAP, side))
    if tip:
        button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if kind == "link":
        button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def action_tip(action: QAction) -> str:
    """Tooltip of a button that stands for an action: its tooltip or text, and its shortcut."""
    text = (action.toolTip() or action.text()).replace("&", "").removesuffix("…")
    shortcut = key_text(action.shortcut().toString())
    return f"{text}  {shortcut}" if shortcut and f"({shortcut})" not in text else text


def bind_action(button: QAbstractButton, act: Act) -> None:
    """Let a button trigger a QAction and follow its state and tooltip, or call a callable."""
    if not isinstance(act, QAction):
        button.clicked.connect(lambda: act())
        return

    def follow() -> None:
        button.setEnabled(act.isEnabled())
        button.setToolTip(action_tip(act))
        if act.isCheckable():
            button.setCheckable(True)
            button.setChecked(act.isChecked())

    button.clicked.connect(lambda: act.trigger())
    # The action may live longer than the button.
    connection = act.changed.connect(follow)
    button.destroyed.connect(lambda: QObject.disconnect(connection))
    follow()


class IconButton(Hover, QAbstractButton):
    """A square button that shows an icon.

    `IconButton(icon, *, name, width=32, height=32, on="tool", checkable=False, parent=None)`

    `on` is the look when checked: 'tool' is an accent icon on accentBg, 'solid' the playing state. `bind`
    ties it to a QAction (icon state, enabled, checked, tooltip and shortcut follow) or to a callable.
    """

    def __init__(
        self,
        icon: str,
        *,
        name: str,
        width: int = 32,
        height: int = 32,
        on: str = "tool",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._init_hover()
        self._icon, self._on = icon, on
        self._bound = False
        self.setFixedSize(width, height)
        self.setCheckable(checkable)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_icon(self, name: str) -> None:
        if name != self._icon:
            self._icon = name
            self.update()

    def bind(self, act: Act) -> None:
        """Trigger a QAction, and look like it, or call a callable."""
        self._bound = True
        bind_action(self, act)

    def nextCheckState(self) -> None:
        # The action, or whoever listens, decides what a click changes.
        if not self._bound:
            super().nextCheckState()

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        ink = "text2"
        if not self.isEnabled():
            ink = "disabled"
        elif self.isChecked() and self._on == "solid":
            fill_rounded(painter, box, 6, self.hovered("accent", "accentHover"))
            ink = "onAccent"
        elif self.isChecked():
            fill_rounded(painter, box, 6, theme.color("bg4") if self.isDown() else theme.color("accentBg"))
            ink = "accent"
        elif self.isDown():
            fill_rounded(painter, box, 6, theme.color("bg4"))
            ink = "text1"
        elif self.hover > 0.0:
            fill_rounded(painter, box, 6, self.hovered("bg1", "bg3"))
        color = self.hovered("text2", "text1") if ink == "text2" else theme.color(ink)
        size = 16 if min(self.width(), self.height()) >= 24 else 12
        paint_icon(
            painter,
            self._icon,
            QRectF((self.width() - size) // 2, (self.height() - size) // 2, size, size),
            color,
        )


class SearchButton(Hover, QAbstractButton):
    """A button that looks like a search field and opens the command search.

    `SearchButton(*, parent=None)`; `bind` ties it to the QAction, whose shortcut it shows, or to a callable;
    `set_compact(True)` leaves only the icon.
    """

    FULL, COMPACT = 272, 32

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._init_hover()
        self._compact = False
        self.setFixedSize(self.FULL, 32)
        self.setText(tr("Search commands"))
        self.setAccessibleName(tr("Search commands"))
        self.setToolTip(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keys = ""

    def bind(self, act: Act) -> None:
        """Trigger a QAction, or call a callable."""
        bind_action(self, act)
        if isinstance(act, QAction):
            act.changed.connect(lambda: self._show_keys(act))
            self._show_keys(act)

    def _show_keys(self, act: QAction) -> None:
        self._keys = key_text(act.shortcut().toString())
        self.update()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.setFixedWidth(self.COMPACT if compact else self.FULL)
        self.update()

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._compact:
            if self.hover > 0.0 or self.isDown():
                fill = theme.color("bg4") if self.isDown() else self.hovered("bg1", "bg3")
                fill_rounded(painter, box, 6, fill)
            paint_icon(painter, "search", QRectF(8, 8, 16, 16), self.hovered("text2", "text1"))
            return
        fill_rounded(painter, box, 6, theme.color("well"), self.hovered("line1", "line2"))
        paint_icon(painter, "search", QRectF(9, 9, 14, 14), theme.color("text2"))
        painter.setFont(theme.font(12))
        painter.setPen(self.hovered("text2", "text1"))
        painter.drawText(QRectF(31, 0, 150, 32), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._keys:
            paint_keys(painter, self.width() - 8, self.height() / 2, self._keys, "text2")


class Select(Hover, QComboBox):
    """A menu of values, 28 px high: a QComboBox in the studio's look.

    `Select(*, name, parent=None)`; use `addItem(text, data)`, `currentData()`, and connect `activated(int)`
    for what the user chooses.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._init_hover()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedHeight(28)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumWidth(64)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        texts = [self.itemText(index) for index in range(self.count())]
        return QSize(max((metrics.horizontalAdvance(text) for text in texts), default=0) + 46, 28)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a page must not change settings it happens to pass over.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        enabled = self.isEnabled()
        line = self.hovered("line1", "line2") if enabled else theme.color("line1")
        fill_rounded(painter, QRectF(self.rect()), 6, theme.color("well"), line)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text1" if enabled else "disabled"))
        box = QRectF(10, 0, self.width() - 36, self.height())
        middle = Qt.TextElideMode.ElideMiddle
        text = self.fontMetrics().elidedText(self.currentText(), middle, int(box.width()) + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        chevron = QRectF(self.width() - 22, (self.height() - 12) / 2, 12, 12)
        paint_icon(painter, "chevron_down", chevron, theme.color("text2" if enabled else "disabled"))


def _paint_caption(button: QAbstractButton, painter: QPainter) -> None:
    painter.setFont(theme.font(12))
    painter.setPen(theme.color("text1" if button.isEnabled() else "disabled"))
    box = QRectF(24, 0, button.width() - 24, button.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, button.text())


class CheckBox(Hover, QCheckBox):
    """A QCheckBox in the studio's look. `CheckBox(text, parent=None)`"""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._init_hover()
        self.setMinimumHeight(24)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(28 + self.fontMetrics().horizontalAdvance(self.text().replace("&", "")), 24)

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(0, (self.height() - 16) // 2, 16, 16)
        if self.isChecked():
            on = self.hovered("accent", "accentHover") if self.isEnabled() else theme.color("bg4")
            fill_rounded(painter, box, 4, on)
            ink = theme.color("onAccent" if self.isEnabled() else "disabled")
            paint_icon(painter, "check", box.adjusted(2, 2, -2, -2), ink)
        else:
            line = self.hovered("text3", "text2") if self.isEnabled() else theme.color("line1")
            fill_rounded(painter, box, 4, theme.color("well"), line)
        _paint_caption(self, painter)


class RadioButton(Hover, QRadioButton):
    """A QRadioButton in the studio's look. `RadioButton(text, parent=None)`"""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._init_hover()
        self.setMinimumHeight(24)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(28 + self.fontMetrics().horizontalAdvance(self.text().replace("&", "")), 24)

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(0, (self.height() - 16) // 2, 16, 16)
        if self.isChecked():
            on = self.hovered("accent", "accentHover") if self.isEnabled() else theme.color("bg4")
            fill_rounded(painter, box, 8, on)
            fill_rounded(painter, box.adjusted(5, 5, -5, -5), 3, theme.color("onAccent"))
        else:
            line = self.hovered("text3", "text2") if self.isEnabled() else theme.color("line1")
            fill_rounded(painter, box, 8, theme.color("well"), line)
        _paint_caption(self, painter)
