"""Every shortcut on one sheet, made from the action registry."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lincae_studio.ui.actions import ActionRegistry
from lincae_studio.ui.controls import paint_keys
from lincae_studio.ui.dialogs import Dialog, Text
from lincae_studio.ui.keys import key_text
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

MOUSE = (
    (tr("Zoom at the pointer"), tr("Ctrl+Wheel")),
    (tr("Height of waveforms"), tr("Ctrl+Shift+Wheel")),
    (tr("Height of tracks"), tr("Ctrl+Alt+Wheel")),
    (tr("Scroll in time"), tr("Shift+Wheel")),
    (tr("Fine fader"), tr("Shift+Drag")),
    (tr("Reset a fader or field"), tr("Double click")),
)
COLUMNS = 3


class _Line(QWidget):
    """The name of an action and its keys; further shortcuts follow the first with "or"."""

    def __init__(self, text: str, shortcuts: tuple[str, ...]) -> None:
        super().__init__()
        self._text, self._shortcuts = text, shortcuts
        self.setFixedHeight(28)
        either = " " + tr("or") + " "
        self.setAccessibleName(f"{text}: {either.join(shortcuts)}")
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right, middle = float(self.width()), self.height() / 2.0
        for i, keys in enumerate(reversed(self._shortcuts)):
            if i:
                painter.setFont(theme.font(11))
                painter.setPen(theme.color("text3"))
                painter.drawText(
                    QRectF(right - 16, 0, 16, self.height()), Qt.AlignmentFlag.AlignCenter, tr("or")
                )
                right -= 20
            right = paint_keys(painter, right, middle, keys, "text1")
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text2"))
        text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, int(right - 8))
        painter.drawText(QRectF(0, 0, right, self.height()), Qt.AlignmentFlag.AlignVCenter, text)


class ShortcutsSheet(Dialog):
    """Columns of shortcuts by menu; Escape or Enter closes.

    Signals:
        edit_wanted: the shortcuts are to be changed; the sheet is left
    """

    edit_wanted = Signal()

    chapter = "keyboard"

    def __init__(self, window: QWidget, registry: ActionRegistry) -> None:
        super().__init__(window, tr("Keyboard shortcuts"), width=960)
        keys = registry.keys
        groups = [
            (label, [(spec.name, tuple(map(key_text, keys.keys(spec.id)[:2]))) for spec in specs])
            for label, specs in registry.by_menu(lambda spec: keys.keys(spec.id))
        ]
        groups.append((tr("Mouse"), [(text, (keys,)) for text, keys in MOUSE]))
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(40)
        for column in _columns(groups):
            box = QVBoxLayout()
            box.setSpacing(0)
            for i, (name, lines) in enumerate(column):
                if i:
                    box.addSpacing(16)
                box.addWidget(Text(name, px=13, weight=600))
                box.addSpacing(4)
                for text, keys in lines:
                    box.addWidget(_Line(text, keys))
            box.addStretch(1)
            row.addLayout(box, 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setProperty("ownFocus", True)  # the keyboard only scrolls it
        page.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self.body.addWidget(area)
        change = self.add_button(tr("Change shortcuts..."), left=True)
        change.clicked.connect(self.accept)
        change.clicked.connect(self.edit_wanted)
        self.add_button(tr("Close"), primary=True).clicked.connect(self.accept)
        self.setFocus()
        room = window.height() - 120 if window is not None else 640
        self.resize(960, min(page.sizeHint().height() + 160, max(320, room)))


def _columns(groups: list[tuple[str, list]]) -> list[list[tuple[str, list]]]:
    """The groups in order, dealt to columns of about equal height."""
    total = sum(len(lines) + 2 for _, lines in groups)
    columns: list[list[tuple[str, list]]] = [[]]
    height = 0
    for name, lines in groups:
        size = len(lines) + 2
        if columns[-1] and len(columns) < COLUMNS and height + size / 2 > total * len(columns) / COLUMNS:
            columns.append([])
        columns[-1].append((name, lines))
        height += size
    return columns
