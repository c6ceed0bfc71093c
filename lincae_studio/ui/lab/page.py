"""The Latent Lab page: the path on the left; the plane, and map, transfer or live, on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from lincae_studio.studio.controller import Controller
from lincae_studio.studio.lab import LatentLab
from lincae_studio.studio.lab_live import LiveLab
from lincae_studio.studio.lab_tools import CodebookMap, Plane, Transfer
from lincae_studio.ui import figures
from lincae_studio.ui.controls import Segmented, Separator
from lincae_studio.ui.lab.live_panel import LivePanel
from lincae_studio.ui.lab.map_panel import MapPanel
from lincae_studio.ui.lab.parts import head
from lincae_studio.ui.lab.path_panel import PathPanel
from lincae_studio.ui.lab.plane_panel import PlanePanel
from lincae_studio.ui.lab.transfer_panel import TransferPanel
from lincae_studio.wording import tr

COMPACT_WIDTH, COMPACT_HEIGHT = 1500, 760
TABS = (
    ("path", tr("Latent path")),
    ("plane", tr("Interpolation plane")),
    ("map", tr("Codebook map")),
    ("transfer", tr("Transfer")),
    ("live", tr("Live")),
)
LOWER = ("map", "transfer", "live")
TITLES = {"map": tr("Codebook map"), "transfer": tr("Transfer"), "live": tr("Live")}
SHORT_TITLES = {"map": tr("Map", "codebook map"), "transfer": tr("Transfer"), "live": tr("Live")}


class LabPage(QFrame):
    """`LabPage(controller)`

    Attributes:
        lab, plane, book, transfer, live: what the panels show
        path_panel, plane_panel, map_panel, transfer_panel, live_panel: the panels
    """

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.lab = LatentLab(controller)
        self.plane = Plane(self.lab)
        self.book = CodebookMap(self.lab)
        self.transfer = Transfer(self.lab, self.book)
        self.live = LiveLab(self.lab, self.plane)
        self.path_panel = PathPanel(self.lab)
        self.plane_panel = PlanePanel(self.lab, self.plane)
        self.map_panel = MapPanel(self.lab, self.book)
        self.transfer_panel = TransferPanel(self.lab, self.transfer)
        self.live_panel = LivePanel(self.lab, self.live)
        self._compact: bool | None = None
        self._shown = "path"
        self._lay_out()
        self.lab.changed.connect(self._refresh)
        self.book.changed.connect(self._refresh)
        self._arrange(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._tab_bar = QFrame()
        self._tab_bar.setProperty("surface", "bar")
        self._tab_bar.setFixedHeight(44)
        row = QHBoxLayout(self._tab_bar)
        row.setContentsMargins(16, 0, 16, 0)
        self.tabs = Segmented(TABS, "path", name=tr("Panels of the lab"))
        self.tabs.value_changed.connect(self.show_panel)
        row.addWidget(self.tabs)
        row.addStretch(1)
        column.addWidget(self._tab_bar)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.setHandleWidth(1)
        self._right.setChildrenCollapsible(False)
        self._lower = QFrame()
        self._lower.setProperty("surface", "panel")
        inner = QVBoxLayout(self._lower)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._lower_head, row, self._facts = head(tr("Codebook map"))
        self._lower_title = row.itemAt(0).widget()
        self.which = Segmented([(key, SHORT_TITLES[key]) for key in LOWER], "map", name=tr("Panel"))
        self.which.value_changed.connect(self.show_panel)
        row.addWidget(self.which)
        inner.addWidget(self._lower_head)
        self._stack = QStackedWidget()
        for panel in (self.map_panel, self.transfer_panel, self.live_panel):
            self._stack.addWidget(panel)
        inner.addWidget(self._stack, 1)
        self._right.addWidget(self.plane_panel)
        self._right.addWidget(self._lower)
        self._right.setStretchFactor(0, 45)
        self._right.setStretchFactor(1, 55)
        self._split.addWidget(self.path_panel)
        self._split.addWidget(self._right)
        self._split.setStretchFactor(0, 61)
        self._split.setStretchFactor(1, 39)
        self._line = Separator()
        column.addWidget(self._split, 1)

    def show_panel(self, key: str) -> None:
        """Bring a panel into view: 'path', 'plane', 'map', 'transfer' or 'live'."""
        self._shown = key
        if key in LOWER:
            self._stack.setCurrentIndex(LOWER.index(key))
            self.which.set_value(key)
            self._lower_title.set_text(TITLES[key])
        self._arrange(bool(self._compact))
        self._refresh()

    def _arrange(self, compact: bool) -> None:
        self._tab_bar.setVisible(compact)
        self.tabs.set_value(self._shown)
        self.which.setVisible(not compact)
        self.path_panel.setVisible(not compact or self._shown == "path")
        self._right.setVisible(not compact or self._shown != "path")
        self.plane_panel.setVisible(not compact or self._shown == "plane")
        self._lower.setVisible(not compact or self._shown in LOWER)
        if compact:  # what is shown alone takes all the room, whatever it had before it was hidden
            self._split.setSizes([self.width()] * 2)
            self._right.setSizes([self.height()] * 2)

    def _refresh(self) -> None:
        book = self.book.codebook
        facts = ""
        if self._stack.currentIndex() == 0 and book is not None:
            seconds = book.frames * book.hop / book.sample_rate
            facts = tr(
                "{count} entries of {number} s, PCA", count=len(book), number=figures.number(seconds, 2)
            )
        self._facts.set_text(facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < COMPACT_WIDTH or self.height() < COMPACT_HEIGHT - 130
        if compact != self._compact:
            self._compact = compact
            self._arrange(compact)
            if not compact:
                self._split.setSizes([round(0.61 * self.width()), round(0.39 * self.width())])
                self._right.setSizes([round(0.46 * self.height()), round(0.54 * self.height())])

    def entered(self) -> None:
        """The page came into view."""
        self.lab.enter()
        self.live.reopen()
        self.path_panel.canvas.setFocus(Qt.FocusReason.MouseFocusReason)

    def left(self) -> None:
        """The page went: nothing of it is heard any more."""
        self.live.close()
        self.lab.leave()
