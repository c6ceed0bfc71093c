"""The ring around the control that has the keyboard's attention."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QRegion
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from shiboken6 import isValid

from lincae_studio.ui.theme import theme

RING = 2
GAP = 1
_MARGIN = RING + GAP


class FocusRing(QWidget):
    """Draws 2 px of accent, 1 px outside, around the focused widget: over everything, in its window.

    It shows when the focus came by keyboard, and always around text fields. A widget with the dynamic
    property `ownFocus` shows its focus itself (a canvas with its clips). Install once with
    `FocusRing.install(app)`.
    """

    _ring: "FocusRing | None" = None
    _installed = False

    @classmethod
    def install(cls, app: QApplication) -> None:
        """Follow the focus of an app from now on."""
        if not cls._installed:
            cls._installed = True
            app.focusChanged.connect(cls._focus_changed)

    @classmethod
    def _focus_changed(cls, old: QWidget | None, new: QWidget | None) -> None:
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        text = isinstance(new, (QLineEdit, QPlainTextEdit))
        # A window that is activated hands the focus to its first widget: nobody asked to see that.
        wanted = new is not None and (text or (old is not None and not by_mouse))
        ring = cls._ring
        # The ring goes down with the window it is shown in.
        if ring is not None and not isValid(ring):
            ring = None
        if wanted and not new.property("ownFocus") and new.window() is not new:
            cls._ring = ring or cls()
            cls._ring._follow(new)
        elif ring is not None:
            ring._leave()

    def __init__(self) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._radius = 6.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def _follow(self, target: QWidget) -> None:
        self._leave()
        self._target = target
        window = target.window()
        self._radius = min(6.0, target.height() / 2)
        self.setParent(window)
        widget: QWidget | None = target
        while widget is not None and widget is not window.parentWidget():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        window = target.window()
        top_left = target.mapTo(window, QPoint(0, 0))
        box = QRect(top_left, target.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        clip = self._clip(target, window)
        if not box.intersects(clip):
            self.hide()
            return
        # As wide as its scroll area, a row has no room beside it: its ring stands on its own edges.
        box.setLeft(max(box.left(), clip.left()))
        box.setRight(min(box.right(), clip.right()))
        self.setGeometry(box)
        inner = QRect(QPoint(0, 0), box.size()).adjusted(RING, _MARGIN, -RING, -_MARGIN)
        ring = QRegion(self.rect()).subtracted(QRegion(inner))
        # Masked, it costs nothing when a canvas beneath it repaints, and keeps within scroll areas.
        self.setMask(ring.intersected(clip.translated(-box.topLeft())))
        self.show()
        self.raise_()

    def _clip(self, target: QWidget, window: QWidget) -> QRect:
        clip = window.rect()
        parent = target.parentWidget()
        while parent is not None and parent is not window:
            area = parent.parentWidget()
            if isinstance(area, QScrollArea):
                clip &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
            parent = area
        return clip

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), RING))
        inset = RING / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = self._radius + GAP + inset
        painter.drawRoundedRect(box, radius, radius)
