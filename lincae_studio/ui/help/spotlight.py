"""What the tour lays over the window: all but one place is dimmed, and a card beside it explains it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from lincae_studio.ui.controls import push_button
from lincae_studio.ui.dialogs import Text
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

AROUND = 6
"""Pixels that stay light around what is pointed at."""

GAP = 12
CARD_WIDTH = 348
_RADIUS = 8
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class Spotlight(QWidget):
    """Dims a window but for what it points at; the mouse and everything dragged go through it.

    Attributes:
        hole: what stays light, in the window's coordinates; empty where there is nothing to point at

    Signals:
        moved: the hole is elsewhere now, or the window has another size
    """

    moved = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hole = QRect()
        self._targets: list[QWidget] = []
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Layouts move many widgets at once: look when all of them are in place.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._place)
        theme.changed.connect(self.update)
        self.hide()

    def point_at(self, targets: Sequence[QWidget]) -> None:
        """Keep these widgets light, wherever they go; those that cannot be seen do not count."""
        if self.isVisible() and list(targets) == self._targets:
            self._timer.start()
            return
        self._forget()
        self._targets = list(targets)
        window = self.parentWidget()
        for target in self._targets:
            widget: QWidget | None = target
            while widget is not None and widget not in self._watched:
                widget.installEventFilter(self)
                self._watched.append(widget)
                widget = None if widget is window else widget.parentWidget()
        if window not in self._watched:
            window.installEventFilter(self)
            self._watched.append(window)
        self.show()
        self.raise_()
        self._place()

    def leave(self) -> None:
        """Point at nothing and go."""
        self._forget()
        self.hide()

    def _forget(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._targets = [], []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._timer.start()
        return False

    def _place(self) -> None:
        window = self.parentWidget()
        self.setGeometry(window.rect())
        hole = QRect()
        for target in self._targets:
            if isValid(target) and target.isVisible():
                seen = target.visibleRegion().boundingRect()
                if not seen.isEmpty():
                    hole |= seen.translated(target.mapTo(window, QPoint(0, 0)))
        if not hole.isEmpty():
            hole = hole.adjusted(-AROUND, -AROUND, AROUND, AROUND) & window.rect()
        self.hole = hole
        # Masked, it costs nothing when what it points at repaints. The round corners are painted.
        self.setMask(QRegion(self.rect()).subtracted(QRegion(hole.adjusted(3, 3, -3, -3))))
        self.update()
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRect(QRectF(self.rect()))
        if not self.hole.isEmpty():
            light = QPainterPath()
            light.addRoundedRect(QRectF(self.hole), _RADIUS, _RADIUS)
            ground = ground.subtracted(light)
        shade = theme.color("well", 0.6) if theme.is_dark else theme.color("text1", 0.3)
        painter.fillPath(ground, shade)
        if not self.hole.isEmpty():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.hole).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def place_beside(hole: QRect, size: QRect, room: QRect) -> QPoint:
    """Where a card stands: beside a hole and not over it, else in the lower right corner of the room.

    >>> place_beside(QRect(0, 100, 200, 50), QRect(0, 0, 300, 100), QRect(0, 0, 1000, 600))
    PySide6.QtCore.QPoint(212, 100)
    """
    width, height = size.width(), size.height()
    inside = room.adjusted(GAP, GAP, -GAP, -GAP)
    corner = QPoint(inside.right() + 1 - width, inside.bottom() + 1 - height)
    if hole.isEmpty():
        return corner
    x = min(max(hole.center().x() - width // 2, inside.left()), corner.x())
    y = min(max(hole.top(), inside.top()), corner.y())
    for place in (
        QPoint(hole.right() + 1 + GAP, y),
        QPoint(x, hole.bottom() + 1 + GAP),
        QPoint(hole.left() - GAP - width, y),
        QPoint(x, hole.top() - GAP - height),
    ):
        if inside.contains(QRect(place, size.size())):
            return place
    return corner


class _Dots(QWidget):
    """How far one is: a dot for each step."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._at = count, 0
        self.setFixedSize(12 * count, 8)
        theme.changed.connect(self.update)

    def set_at(self, at: int) -> None:
        self._at = at
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for i in range(self._count):
            painter.setBrush(theme.color("accent" if i <= self._at else "bg4"))
            painter.drawEllipse(QRectF(12 * i + 3, 1, 6, 6))


class TourCard(QFrame):
    """A card over the window: what there is to know about a step, and where to go from it.

    Signals:
        next_wanted, back_wanted, skip_wanted: a button was pressed, or Esc
        offer_taken: the button was pressed that does something for the user
    """

    next_wanted = Signal()
    back_wanted = Signal()
    skip_wanted = Signal()
    offer_taken = Signal()

    def __init__(self, window: QWidget, steps: int) -> None:
        super().__init__(window)
        self._steps = steps
        self._done = False
        self._said: tuple[object, ...] = ()
        self._hole = QRect()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        self.count = Text(px=11, token="text3", weight=500)
        self._dots = _Dots(steps)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self._dots)
        self.title = Text(px=15, weight=600, wrap=True)
        self.text = Text(token="text2", wrap=True)
        self.offer = push_button("", icon="play")
        column.addWidget(self._head)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.skip = push_button("", kind="link", tip=tr("Skip the tour  Esc"))
        self.back = push_button(tr("Back"))
        self.next = push_button("", kind="primary")
        for button in (self.offer, self.skip, self.back, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column.addLayout(row)
        for first, second in ((self.next, self.back), (self.back, self.skip), (self.skip, self.offer)):
            QWidget.setTabOrder(first, second)
        self.next.clicked.connect(self.next_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.skip.clicked.connect(self.skip_wanted)
        self.offer.clicked.connect(self.offer_taken)
        theme.changed.connect(self.update)
        self.hide()

    def show_offer(self, title: str, text: str) -> None:
        """Ask, in the corner, whether the tour is wanted."""
        self.raise_()
        self._say(None, title, text, offer="")
        self.back.hide()
        self.skip.show()
        self.skip.setText(tr("Not now"))
        self.next.setText(tr("Take the tour"))
        self.place(QRect())

    def show_step(self, number: int, title: str, text: str, *, offer: str = "") -> None:
        """Show a step by its number from 0; `offer` is the label of one more button."""
        self.raise_()
        self._say(number, title, text, offer=offer)
        self.back.setVisible(number > 0)
        last = number == self._steps - 1
        self.skip.setVisible(not last)
        self.skip.setText(tr("Skip"))
        self.next.setText(tr("Finish") if last else tr("Next"))
        self.place(self._hole)

    def _say(self, number: int | None, title: str, text: str, *, offer: str) -> None:
        said = (number, title, text, offer)
        if said == self._said and self.isVisible() and not self._done:
            return
        self._said, self._done = said, False
        counted = "" if number is None else tr("{number} of {count}", number=number + 1, count=self._steps)
        self._head.setVisible(number is not None)
        self.count.setText(counted)
        self._dots.set_at(number or 0)
        self.title.setText(title)
        self.text.setText(text)
        if not offer and self.offer.hasFocus():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)  # else it goes to anything in the window
        self.offer.setText(f" {offer}")
        self.offer.setVisible(bool(offer))
        self.setAccessibleName(f"{counted}: {title}" if counted else title)
        self.setAccessibleDescription(text)
        self.show()
        self.update()
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, f"{self.accessibleName()}. {text}")
        )

    def show_done(self) -> None:
        """Show that the user has done what the step says."""
        self._done = True
        self.count.setText(tr("Done"))
        self.update()

    def place(self, hole: QRect) -> None:
        """Stand beside a hole of the window."""
        self._hole = QRect(hole)
        window = self.parentWidget()
        self.layout().activate()
        height = self.layout().totalHeightForWidth(CARD_WIDTH)
        room = window.rect().adjusted(0, 0, 0, -24)  # the status line stays in sight
        size = QRect(0, 0, CARD_WIDTH, height)
        self.setGeometry(QRect(place_beside(hole, size, room), size.size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip_wanted.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("bg2"))
        painter.setPen(QPen(theme.color("ok" if self._done else "line2"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._done:
            width = self.count.fontMetrics().horizontalAdvance(self.count.text())
            middle = self.count.mapTo(self, self.count.rect().center()).y()
            left = self.count.mapTo(self, QPoint(0, 0)).x() + width + 6
            paint_icon(painter, "check", QRectF(left, middle - 6, 12, 12), theme.color("ok"))
