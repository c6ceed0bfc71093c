"""The Compare page: every codec on the same music, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.controls import TextLabel


class ComparePage(QFrame):
    """`ComparePage(controller)`"""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "canvas")
        self._controller = controller
        column = QVBoxLayout(self)
        self.hint = TextLabel("Import at least two stems that sound together to compare codecs.", px=13)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.hint)
