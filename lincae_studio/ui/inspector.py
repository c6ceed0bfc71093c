"""The inspector: what is to be known and set about the selected track, or about the project."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from lincae_studio.studio.controller import Controller
from lincae_studio.studio.turns import Turn
from lincae_studio.ui.controls import ScrollArea
from lincae_studio.ui.inspector_parts import LABEL_WIDTH, NARROW_LABEL_WIDTH, Caption
from lincae_studio.ui.inspector_project import ProjectPage
from lincae_studio.ui.inspector_track import TrackPage

NARROW_BELOW = 296
USUAL_TERMS = 2
"""Of a recipe; their rows are made ahead."""


class Inspector(QFrame):
    """The panel at the right, 304 px wide or a tab of a narrower column. `Inspector(controller)`

    Signals:
        align_requested: id of a recipe and number of the term that is to be aligned
    """

    align_requested = Signal(str, int)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setProperty("surface", "panel")
        self.project_page = ProjectPage(controller)
        self._track_page: TrackPage | None = None
        self._making = TrackPage(controller)
        # Built in a quiet moment, so that the first selection does not have to wait for it.
        self._ahead = Turn(self, self._build_ahead, delay_ms=250)
        self._stack = QStackedWidget()
        self._stack.addWidget(ScrollArea(self.project_page))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        # The page of another track is shown when the timeline has been painted, which is to come at once.
        self._soon = Turn(self, self._refresh)
        controller.selection_changed.connect(self._follow_selection)
        controller.project_changed.connect(self._follow)
        controller.title_changed.connect(self._follow)
        controller.encode_changed.connect(self._on_encode)
        self._refresh()

    @property
    def track_page(self) -> TrackPage:
        """The page of a track, made when the first one is selected: the first window does not wait for it."""
        while self._track_page is None:
            self._make_part()
        if self._soon.waits:
            self._refresh()
        return self._track_page

    @property
    def is_ready(self) -> bool:
        """Whether a selection would be shown without building a page first."""
        return self._track_page is not None and self._track_page.has_rows(USUAL_TERMS)

    def _make_part(self) -> None:
        if not self._making.is_made:
            self._making.make_part()
            return
        self._track_page = self._making
        self._track_page.align_requested.connect(self.align_requested)
        self._stack.addWidget(ScrollArea(self._track_page))
        self._fit_captions()

    def _build_ahead(self) -> None:
        """Make one part of the page, and the next in another turn of the event loop."""
        if self._track_page is None:
            self._make_part()
        else:
            self._track_page.add_row()
            self._fit_captions()
        if not self.is_ready:
            self._ahead.start(30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_captions()

    def _fit_captions(self) -> None:
        width = LABEL_WIDTH if self.width() >= NARROW_BELOW else NARROW_LABEL_WIDTH
        for caption in self.findChildren(Caption):
            caption.setFixedWidth(width)

    def _follow_selection(self) -> None:
        if self._track_page is not None:
            self._track_page.commit()
        self._soon.start()

    def _follow(self, *_: object) -> None:
        if not self._soon.waits:
            self._refresh()

    def _refresh(self) -> None:
        self._soon.stop()
        if not self.is_ready and self._controller.project.tracks and not self._ahead.waits:
            self._ahead.start()
        selected = self._controller.selected_track_ids
        track = None
        if len(selected) == 1:
            track = next((t for t in self._controller.project.tracks if t.id == selected[0]), None)
        if track is None:
            self.project_page.show_project()
            self._stack.setCurrentIndex(0)
        else:
            self.track_page.show_track(track)
            self._stack.setCurrentIndex(1)

    def _on_encode(self, clip_id: str) -> None:
        if self._stack.currentIndex() == 1:
            self.track_page.show_codec()
