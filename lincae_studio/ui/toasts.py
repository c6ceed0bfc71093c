"""Notices and errors inside the window, one at a time, read out by screen readers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lincae_studio.ui.controls import IconButton, push_button
from lincae_studio.ui.dialogs import Text
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

WIDTH = 560
NOTICE_MS, ERROR_MS = 6000, 20000
_LOOKS = {"notice": ("info", "accent"), "done": ("check", "ok"), "error": ("error", "error")}


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence; `action` is the label of a button and what it does."""

    text: str
    kind: str = "notice"
    action: tuple[str, Callable[[], object]] | None = None


class Toasts(QFrame):
    """The message shown now, over the bottom of the window; further ones wait their turn.

    It goes by itself, later for errors, and not while the pointer or the keyboard is in it.
    """

    def __init__(self, window: QWidget, *, bottom: int = 24, beside: QWidget | None = None) -> None:
        """Stands `bottom` px above the window's edge, and to the right of `beside` while that is shown."""
        super().__init__(window)
        self._bottom, self._beside = bottom, beside
        self._waiting: deque[Message] = deque()
        self.message: Message | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 10, 8, 10)
        row.setSpacing(12)
        self.text = Text(wrap=True)
        row.addWidget(self.text, 1)
        self.action = push_button("", kind="link")
        self.action.clicked.connect(self._act)
        row.addWidget(self.action)
        self.dismiss = IconButton("close", name=tr("Dismiss"), width=24, height=24)
        self.dismiss.clicked.connect(self.next)
        row.addWidget(self.dismiss)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._time_over)
        window.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    def show_message(
        self, text: str, *, kind: str = "notice", action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Show a sentence now or after those before it; the same one is not queued twice."""
        message = Message(text, kind, action)
        known = [self.message, *self._waiting] if self.isVisible() else list(self._waiting)
        if any(other is not None and other.text == text for other in known):
            return
        self._waiting.append(message)
        if not self.isVisible():
            self.next()

    def next(self) -> None:
        """Leave the message shown now and go on to the next one."""
        self._timer.stop()
        if not self._waiting:
            self.message = None
            self.hide()
            return
        self.message = self._waiting.popleft()
        self.text.setText(self.message.text)
        self.setAccessibleName(self.message.text)
        self.action.setVisible(self.message.action is not None)
        if self.message.action is not None:
            self.action.setText(self.message.action[0])
        self._place()
        self.show()
        self.raise_()
        self.update()
        self._timer.start(ERROR_MS if self.message.kind == "error" else NOTICE_MS)
        event = QAccessibleAnnouncementEvent(self, self.message.text)
        if self.message.kind == "error":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _act(self) -> None:
        message = self.message
        self.next()
        if message is not None and message.action is not None:
            message.action[1]()

    def _time_over(self) -> None:
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.start(1000)
        else:
            self.next()

    def place(self, *_: object) -> None:
        """Stand where there is room now; to be called when `beside` comes or goes."""
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        parent = self.parentWidget()
        clear = 16
        if self._beside is not None and self._beside.isVisible():
            clear = self._beside.geometry().right() + 16
        width = min(WIDTH, parent.width() - clear - 16)
        height = max(44, self.layout().heightForWidth(width))
        top = parent.height() - self._bottom - 16 - height
        self.setGeometry(max(clear, (parent.width() - width) // 2), top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.message is None:
            return
        shape, token = _LOOKS[self.message.kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("bg3"))
        painter.setPen(QPen(theme.color("error" if self.message.kind == "error" else "line2"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        paint_icon(painter, shape, QRectF(16, self.height() / 2.0 - 8, 16, 16), theme.color(token))
