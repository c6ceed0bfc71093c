"""Help in the window: its actions, the tour, and the manual, each made when it is first wanted."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog

from lincae_studio.studio.comparison import Comparison
from lincae_studio.ui.actions import ActionSpec
from lincae_studio.ui.pages import HOME
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.ui.help.manual_window import ManualWindow
    from lincae_studio.ui.help.tour import Tour
    from lincae_studio.ui.main_window import MainWindow

TOUR = "LINCAE_STUDIO_TOUR"
"""`off` never offers the tour: for runs that nobody watches."""


class Help(QObject):
    """The tour and the manual of a window.

    Attributes:
        tour: None before it was wanted
        manual: None before it was opened, and after it was closed
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.tour: Tour | None = None
        self.manual: ManualWindow | None = None
        window.closed.connect(self._window_closed)

    def specs(self) -> list[ActionSpec]:
        """The actions of the menu Help that teach."""
        return [
            ActionSpec("help.manual", tr("Manual"), self.show_manual, "Help", shortcuts=("F1",),
                       keywords=tr("help documentation handbook guide"),
                       hint=tr("Opens at what the window shows.")),
            ActionSpec("help.tour", tr("Take the tour"), self.start_tour, "Help",
                       keywords=tr("help introduction first steps tutorial begin"),
                       hint=tr("The main job in five steps.")),
        ]  # fmt: skip

    def key_of(self, action_id: str) -> str:
        """The first shortcut of an action as it is set now, or its name where it has none."""
        registry = self._window.registry
        return registry.keys.text(action_id) or registry[action_id].text().rstrip(".")

    def opens_manual(self, key: QKeySequence) -> bool:
        """Whether this is the key of the manual as it is set now; a dialog sees it before the window does."""
        return key in self._window.registry["help.manual"].shortcuts()

    def offer_tour(self) -> None:
        """Offer the tour in the first session, and never again."""
        settings = self._window.controller.settings
        if settings.tour_offered or os.environ.get(TOUR) == "off":
            return
        if not self._window.controller.project.tracks:
            settings.tour_offered = True
            self._tour().offer()

    def start_tour(self) -> None:
        """Begin the tour."""
        self._window.controller.settings.tour_offered = True
        self._tour().start()

    def _tour(self) -> Tour:
        if self.tour is None:
            from lincae_studio.ui.help.tour import Tour

            self.tour = Tour(self._window)
        return self.tour

    def show_manual(self, chapter: str = "", *, over: QDialog | None = None) -> None:
        """Show the manual, by default at the chapter of what the window shows.

        Args:
            over: a dialog that is open; it would keep the user from a manual that belongs to the window
        """
        owner = over or self._window
        if self.manual is not None and self.manual.parent() is not owner:
            self.manual.close()
            self.manual = None
        if self.manual is None:
            from lincae_studio.ui.help.manual_window import ManualWindow

            made = self.manual = ManualWindow(owner, self._window.registry, self._window.controller.settings)
            made.destroyed.connect(lambda: self._forget(made))
            if over is not None:
                over.finished.connect(made.close)
        self.manual.open_at(chapter or self.chapter_of_window())

    def _forget(self, manual: ManualWindow) -> None:
        if self.manual is manual:
            self.manual = None

    def _window_closed(self) -> None:
        if self.manual is not None:
            self.manual.close()

    def chapter_of_window(self) -> str:
        """Id of the chapter about what the window shows."""
        window = self._window
        page = window.page_shown()
        if page == "compare" and window.page_switch.widget(page).view.value == "projector":
            return "projector"
        if page != HOME:
            return page
        if window.assist.assistant is not None:
            return "alignment"
        if Comparison.of(window.controller).active:
            return "listening"
        return "timeline" if window.controller.project.tracks else "first-separation"
