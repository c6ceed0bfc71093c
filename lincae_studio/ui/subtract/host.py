"""Where the subtract assistant opens: under the timeline, which makes room for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lincae_studio.project.model import Track
from lincae_studio.studio.comparison import Comparison
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.timeline.arrange import BAR, ArrangeView
from lincae_studio.ui.timeline.ruler import RULER_HEIGHT, STRIP_HEIGHT

if TYPE_CHECKING:
    from lincae_studio.ui.subtract.assistant import SubtractAssistant

LANES = 2
QWIDGETSIZE_MAX = (1 << 24) - 1
LEAST_SHARE = 0.3
"""Of the page's height, for the timeline."""


class AssistantHost(QObject):
    """Opens and closes the assistant on a page.

    `AssistantHost(controller, arrange, side, column, side_wanted)`: `column` is the page's layout below the
    timeline, `side_wanted` says whether the side panel is to come back.

    Attributes:
        assistant: the panel; None while it is closed
    """

    def __init__(
        self,
        controller: Controller,
        arrange: ArrangeView,
        side: QWidget,
        column: QVBoxLayout,
        side_wanted: Callable[[], bool],
    ) -> None:
        super().__init__(arrange)
        self._controller = controller
        self._arrange, self._side, self._column = arrange, side, column
        self._side_wanted = side_wanted
        self.assistant: SubtractAssistant | None = None
        self._mark: QWidget | None = None
        arrange.assist_requested.connect(self.open)
        column.parentWidget().installEventFilter(self)

    def open(self, whole_id: str, part_id: str, recipe_id: str | None = None) -> None:
        """Open it on a whole and a part; with `recipe_id` on a recipe of both that is aligned again."""
        from lincae_studio.studio.subtraction import Subtraction
        from lincae_studio.ui.subtract.assistant import ShownMark, SubtractAssistant

        self.close()
        Comparison.of(self._controller).end()
        self._controller.document.end_gesture()
        subtraction = Subtraction(self._controller, whole_id, part_id, recipe_id=recipe_id)
        self.assistant = SubtractAssistant(self._controller, subtraction)
        self._column.addWidget(self.assistant, 1)
        self.assistant.show()
        self._mark = ShownMark(self._arrange.canvas, self._arrange.viewport, subtraction)
        self._side.hide()
        self._arrange.set_brief(True)
        self._fit()
        order = [track.id for track in self._controller.project.tracks]
        view = self._arrange.viewport
        view.scroll_to(view.lane_y(order.index(whole_id)) + view.top)
        subtraction.closed.connect(self._closed)
        self.assistant.overlay.setFocus(Qt.FocusReason.MouseFocusReason)

    def open_for_recipe(self, recipe_id: str, index: int) -> None:
        """Open it for a term of a recipe, on what the recipe starts from."""
        recipe = self._controller.project.track(recipe_id).recipe
        whole = next((term for term in recipe.terms if term.sign > 0 and term.alignment is None), None)
        if whole is not None and recipe.terms[index] is not whole:
            self.open(whole.track_id, recipe.terms[index].track_id, recipe_id)

    def open_selected(self) -> None:
        """Open it for two selected tracks, or the first subtracted part of a selected recipe."""
        selected = self._controller.selected_track_ids
        if len(selected) == 2:
            self.open(*selected)
        elif len(selected) == 1:
            track = self._controller.project.track(selected[0])
            index = subtracted_term(track)
            if index is not None:
                self.open_for_recipe(track.id, index)

    def can_open_selected(self) -> bool:
        """Whether `open_selected` would do anything."""
        selected = self._controller.selected_track_ids
        if len(selected) == 2:
            return True
        return len(selected) == 1 and subtracted_term(self._controller.project.track(selected[0])) is not None

    def close(self) -> None:
        """Close it, if it is open; nothing is made."""
        if self.assistant is not None:
            self.assistant.subtraction.close()

    def _closed(self, made: tuple[str, ...]) -> None:
        assistant, self.assistant = self.assistant, None
        self._column.removeWidget(assistant)
        for part in (assistant, self._mark):
            part.hide()
            part.deleteLater()
        self._arrange.set_brief(False)
        self._arrange.setMinimumHeight(0)
        self._arrange.setMaximumHeight(QWIDGETSIZE_MAX)
        self._side.setVisible(self._side_wanted())
        self._arrange.canvas.setFocus()

    def _fit(self) -> None:
        page = self._column.parentWidget().height()
        lanes = LANES * self._arrange.viewport.lane_height
        wanted = RULER_HEIGHT + STRIP_HEIGHT + lanes + BAR
        self._arrange.setFixedHeight(min(wanted, round(LEAST_SHARE * page)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.assistant is not None:
            self._fit()
        return False


def subtracted_term(track: Track) -> int | None:
    """Which term of a recipe is taken out of what it starts from; None when that is not plain."""
    terms = track.recipe.terms if track.recipe else ()
    if not any(term.sign > 0 and term.alignment is None for term in terms):
        return None
    return next((at for at, term in enumerate(terms) if term.sign < 0 or term.alignment), None)
