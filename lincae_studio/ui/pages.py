"""The pages of the window, and the switch between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.actions import ActionSpec
from lincae_studio.ui.transport_bar import TransportBar
from lincae_studio.wording import tr


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the window.

    Attributes:
        id: stable name
        label: on the page switch
        shortcut: key sequence that shows it
        target: 'module:Class' of its widget, made with the controller when it is first shown; empty for the
            timeline, which is always there
    """

    id: str
    label: str
    shortcut: str
    target: str = ""


HOME = "arrange"
PAGES = (
    Page(HOME, tr("Arrange"), "F5"),
    Page("compare", tr("Compare"), "F6", "lincae_studio.ui.compare.page:ComparePage"),
    Page("lab", tr("Lab"), "F7", "lincae_studio.ui.lab.page:LabPage"),
)


class PageSwitch(QObject):
    """Shows one page at a time in a stack.

    `PageSwitch(controller, stack)`. A widget of a page may have the methods `entered()` and `left()`, called
    when it comes into view and when it goes, and `window_closing()`, called at the end. That of the timeline
    is the one given to `show_home`.

    Attributes:
        current: id of the page that is shown

    Signals:
        changed: id of the page that is shown now
    """

    changed = Signal(str)

    def __init__(self, controller: Controller, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._controller = controller
        self._stack = stack
        self._home: QWidget | None = None
        self._made: dict[str, QWidget] = {}
        self.current = HOME

    def offer_on(self, transport: TransportBar) -> None:
        """Offer the pages on the transport bar."""
        transport.set_pages([(page.id, page.label) for page in PAGES], self.current)
        transport.page_chosen.connect(self.show)
        self.changed.connect(transport.show_page)

    def widget(self, page_id: str) -> QWidget:
        """The widget of a page; makes it when it is asked for the first time. KeyError for no such page."""
        if page_id == HOME:
            assert self._home is not None
            return self._home
        if page_id not in self._made:
            page = {page.id: page for page in PAGES}[page_id]
            module, name = page.target.split(":")
            made = getattr(import_module(module), name)(self._controller)
            self._made[page_id] = made
            self._stack.addWidget(made)
        return self._made[page_id]

    def show(self, page_id: str) -> None:
        """Show a page; KeyError for no such page."""
        widget = self.widget(page_id)
        before = self._stack.currentWidget()
        if widget is before:
            return
        if hasattr(before, "left"):
            before.left()
        self._stack.setCurrentWidget(widget)
        self.current = page_id
        if hasattr(widget, "entered"):
            widget.entered()
        self.changed.emit(page_id)

    def show_home(self, widget: QWidget, *, unless_elsewhere: bool = False) -> None:
        """Let this widget of the stack be the timeline's page, and show it, or leave another page shown."""
        self._home = widget
        if self.current == HOME or not unless_elsewhere:
            self.show(HOME)

    def close(self) -> None:
        """Leave the page that is shown, before the window goes."""
        shown = self._stack.currentWidget()
        if hasattr(shown, "left"):
            shown.left()
        for made in self._made.values():
            if hasattr(made, "window_closing"):
                made.window_closing()


def specs(show: Callable[[str], None], current: Callable[[], str]) -> list[ActionSpec]:
    """The actions that show the pages."""
    return [
        ActionSpec(
            f"view.page_{page.id}",
            page.label,
            lambda page_id=page.id: show(page_id),  # type: ignore[misc]
            "View",
            section=-1,
            shortcuts=(page.shortcut,),
            keywords=tr("page view switch"),
            checked=lambda page_id=page.id: current() == page_id,  # type: ignore[misc]
        )
        for page in PAGES
    ]
