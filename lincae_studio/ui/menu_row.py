"""The top row: logo, menus, and the project's name in the middle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenuBar,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.actions import ActionRegistry
from lincae_studio.ui.menus import MENUS, menu_title
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

HEIGHT = 32
LOGO = 18


def paint_logo(painter: QPainter, box: QRectF, ground: QColor, ink: QColor) -> None:
    """A plus and a minus parted by a stroke: what the studio does."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 18.0, box.height() / 18.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(0, 0, 18, 18), 4, 4)
    pen = QPen(ink, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for x1, y1, x2, y2 in ((4, 14, 14, 4), (3.5, 6, 8, 6), (5.75, 3.75, 5.75, 8.25), (10, 12.5, 14.5, 12.5)):
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    painter.restore()


def app_icon() -> QIcon:
    """The logo for the task bar."""
    made = QIcon()
    for size in (32, 64, 128):
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_logo(painter, QRectF(0, 0, size, size), QColor("#8FAAFF"), QColor("#0E1220"))
        painter.end()
        made.addPixmap(pixmap)
    return made


class _QuietMnemonics(QProxyStyle):
    """Alt and a letter open a menu, but the letters are not underlined."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, option, widget, data)


class MenuRow(QWidget):
    """Menus made from the action registry; paints the title centred in the window."""

    def __init__(self, controller: Controller, registry: ActionRegistry) -> None:
        super().__init__()
        self._controller = controller
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16 + LOGO + 4, 0, 16, 1)
        self.bar = QMenuBar()
        # Its open menu shows where the keyboard is.
        self.bar.setProperty("ownFocus", True)
        self.bar.setNativeMenuBar(False)
        self._style = _QuietMnemonics("Fusion")
        self.bar.setStyle(self._style)
        row.addWidget(self.bar, 0)
        row.addStretch(1)
        for name in MENUS:
            menu = self.bar.addMenu(menu_title(name))
            menu.setToolTipsVisible(True)
            registry.fill_menu(menu, name)
            menu.aboutToShow.connect(registry.refresh)
        controller.title_changed.connect(self._describe)
        theme.changed.connect(self.update)
        self._describe()

    def _describe(self) -> None:
        title = self._controller.title
        self.setAccessibleName(tr("{title}, edited", title=title) if self._controller.dirty else title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg1"))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, theme.color("line1"))
        paint_logo(painter, QRectF(16, 7, LOGO, LOGO), theme.color("accent"), theme.color("onAccent"))
        named, edited = self._controller.path is not None, self._controller.dirty
        name_font, rest_font = theme.font(12, 600 if named else 400), theme.font(12)
        painter.setFont(rest_font)
        rest = "  ·  " + tr("edited") if edited else ""
        rest_width = painter.fontMetrics().horizontalAdvance(rest)
        painter.setFont(name_font)
        room = self.width() - 2 * (self.bar.geometry().right() + 24)
        name = painter.fontMetrics().elidedText(
            self._controller.title, Qt.TextElideMode.ElideMiddle, max(0, room - rest_width)
        )
        width = painter.fontMetrics().horizontalAdvance(name)
        left = (self.width() - width - rest_width) / 2
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("text1" if named else "text2"))
        painter.drawText(QRectF(left, 0, width + 2, HEIGHT - 1), middle, name)
        painter.setFont(rest_font)
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(left + width, 0, rest_width + 2, HEIGHT - 1), middle, rest)
