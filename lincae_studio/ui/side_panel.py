"""Inspector and master strip: side by side, or as two tabs of one column where the window is small."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lincae_studio.ui.controls import Segmented, Separator
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

INSPECTOR, MASTER, COMPACT = 304, 112, 264


class SidePanel(QWidget):
    """Holds both panels; `set_compact` chooses the arrangement."""

    def __init__(self, inspector: QWidget, master: QWidget) -> None:
        super().__init__()
        self._inspector, self._master = inspector, master
        self._compact = False
        self.tabs = Segmented(
            [("inspector", tr("Inspector")), ("master", tr("Master"))],
            "inspector",
            name=tr("Side panel"),
            stretch=True,
        )
        self.tabs.value_changed.connect(self._show_tab)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(8, 6, 8, 5)
        head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        self._rule = Separator()
        column.addWidget(self._rule)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(Separator(vertical=True))
        self._row.addWidget(inspector)
        self._between = Separator(vertical=True)
        self._row.addWidget(self._between)
        self._row.addWidget(master)
        column.addLayout(self._row, 1)
        theme.changed.connect(self.update)
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        """One column of 264 px with tabs, or both panels beside each other."""
        if compact != self._compact:
            self._compact = compact
            self._arrange()

    def _arrange(self) -> None:
        self._head.setVisible(self._compact)
        self._rule.setVisible(self._compact)
        self._between.setVisible(not self._compact)
        self._inspector.setFixedWidth(COMPACT - 1 if self._compact else INSPECTOR)
        self._master.setFixedWidth(COMPACT - 1 if self._compact else MASTER)
        self.setFixedWidth(COMPACT if self._compact else INSPECTOR + MASTER + 2)
        self._show_tab()

    def _show_tab(self) -> None:
        self._inspector.setVisible(not self._compact or self.tabs.value == "inspector")
        self._master.setVisible(not self._compact or self.tabs.value == "master")

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.color("bg1"))
