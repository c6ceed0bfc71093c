"""A card in which a list scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lincae_studio.ui.controls import ScrollArea
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.theme import theme


class ScrollCard(QWidget):
    """The ground of a list, which scrolls inside it. `ScrollCard(page, *, height)`, px at least."""

    def __init__(self, page: QWidget, *, height: int) -> None:
        super().__init__()
        area = ScrollArea(page)
        page.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(area)
        self.setMinimumHeight(height)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), QRectF(self.rect()), 8, theme.color("bg1"), theme.color("line1"))
