"""One registry of everything the user can do: menus, tool bar, command search and shortcuts sheet read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from lincae_studio.ui.icons import icon
from lincae_studio.ui.keys import KeyMap
from lincae_studio.ui.menus import MENUS, menu_label
from lincae_studio.ui.theme import theme


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What there is to know about one action.

    Attributes:
        id: stable name, `group.verb`
        text: label in sentence case; ends with "..." when a question follows
        run: what it does
        menu: one of `MENUS`, or "Transport" for what stands in the tool bar only
        section: a menu draws a line between two neighbours of different section
        shortcuts: keys where the user has set none, in Qt's portable form; the first one is shown
        hint: a sentence for the tooltip and the command search
        keywords: other words it is found by
        enabled: whether it can run now
        checked: for a switch, whether it is on now
        label: a text that depends on the document; `text` stays the name it is found by
        submenu: filled each time it opens
        name: `text` without the dots
    """

    id: str
    text: str
    run: Callable[[], object]
    menu: str
    section: int = 0
    shortcuts: tuple[str, ...] = ()
    hint: str = ""
    icon: str = ""
    keywords: str = ""
    enabled: Callable[[], bool] = _always
    checked: Callable[[], bool] | None = None
    label: Callable[[], str] | None = None
    submenu: Callable[[QMenu], None] | None = None

    @property
    def name(self) -> str:
        return self.text.rstrip(".")


class ActionRegistry(QObject):
    """The actions of a window.

    Attributes:
        specs: every action, in the order of menus and sheet
        keys: which keys run them

    Signals:
        refreshed: texts, keys, states or enabled rules were looked at again
    """

    refreshed = Signal()

    def __init__(self, window: QWidget, specs: Iterable[ActionSpec], keys: KeyMap) -> None:
        super().__init__(window)
        self._window = window
        self.keys = keys
        self.specs: tuple[ActionSpec, ...] = tuple(specs)
        self._by_id = {spec.id: spec for spec in self.specs}
        if len(self._by_id) != len(self.specs):
            raise ValueError("two actions have the same id")
        keys.set_defaults({spec.id: spec.shortcuts for spec in self.specs})
        self._actions = {spec.id: self._make(spec) for spec in self.specs}
        # Signals arrive in bursts (one edit changes document, selection and undo stack): look once.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        keys.changed.connect(self._apply_keys)
        self._apply_keys()
        theme.changed.connect(self._paint_icons)
        self._paint_icons()
        self.refresh()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        return ((spec, self._actions[spec.id]) for spec in self.specs)

    def spec(self, action_id: str) -> ActionSpec:
        return self._by_id[action_id]

    def trigger(self, action_id: str) -> bool:
        """Run an action if its rule allows it; whether it ran."""
        self.refresh()
        action = self._actions[action_id]
        if not action.isEnabled():
            return False
        action.trigger()
        return True

    def schedule_refresh(self, *_: object) -> None:
        """Look at every rule again once the present event is over; connect any signal to it."""
        self._timer.start()

    def refresh(self) -> None:
        """Look at every rule, label and switch now."""
        for spec, action in self:
            action.setEnabled(spec.enabled())
            if spec.checked is not None:
                action.setChecked(spec.checked())
            if spec.label is not None:
                action.setText(spec.label())
        self.refreshed.emit()

    def by_menu(self, wanted: Callable[[ActionSpec], object]) -> Iterator[tuple[str, list[ActionSpec]]]:
        """The wanted actions by the label of their menu, tool bar first; menus without any are left out."""
        for menu in ("Transport", *MENUS):
            found = [spec for spec in self.specs if spec.menu == menu and wanted(spec)]
            if found:
                yield menu_label(menu), found

    def fill_menu(self, menu: QMenu, name: str) -> None:
        """Put the actions of the menu `name` into `menu`."""
        section = None
        for spec, action in self:
            if spec.menu != name:
                continue
            if section is not None and spec.section != section:
                menu.addSeparator()
            section = spec.section
            if spec.submenu is None:
                menu.addAction(action)
                continue
            child = menu.addMenu(spec.text)
            child.menuAction().setEnabled(spec.enabled())
            fill = spec.submenu
            child.aboutToShow.connect(lambda child=child, fill=fill: (child.clear(), fill(child)))
            self.refreshed.connect(
                lambda child=child, spec=spec: child.menuAction().setEnabled(spec.enabled())
            )

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self._window)
        action.setObjectName(spec.id)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(spec.id in _REPEATING)
        action.setStatusTip("")
        action.setCheckable(spec.checked is not None)
        action.triggered.connect(lambda: (spec.run(), self.schedule_refresh()))
        self._window.addAction(action)
        return action

    def _apply_keys(self) -> None:
        for spec, action in self:
            action.setShortcuts([QKeySequence(key) for key in self.keys.keys(spec.id)])
            key = self.keys.text(spec.id)
            shown = f"{spec.name} ({key})" if key else spec.name
            action.setToolTip(f"{shown}\n{spec.hint}" if spec.hint else shown)
        self.refreshed.emit()

    def _paint_icons(self) -> None:
        for spec, action in self:
            if spec.icon:
                action.setIcon(icon(spec.icon))
                action.setIconVisibleInMenu(False)


_ROLES = {
    "file.quit": QAction.MenuRole.QuitRole,
    "file.preferences": QAction.MenuRole.PreferencesRole,
    "help.about": QAction.MenuRole.AboutRole,
}
_REPEATING = {
    *("edit.undo", "edit.redo", "view.zoom_in", "view.zoom_out"),
    *("edit.nudge_left", "edit.nudge_right", "edit.nudge_left_sample", "edit.nudge_right_sample"),
    *("transport.scrub_back", "transport.scrub_forward"),
    *("view.waves_taller", "view.waves_shorter", "view.tracks_taller", "view.tracks_lower"),
}


def match_score(query: str, text: str) -> float | None:
    """How well `query` names `text`; None when its letters do not occur in that order.

    Words that start with the typed letters come before letters strewn over the text.

    >>> match_score("exp", "Export...") > match_score("exp", "Next pattern")
    True
    >>> match_score("xyz", "Export...") is None
    True
    """
    wanted, text = query.casefold().split(), text.casefold()
    score = 0.0
    for word in wanted:
        at = text.find(word)
        starts = at == 0 or (at > 0 and not text[at - 1].isalnum())
        if at >= 0 and not starts:
            later = text.find(" " + word)
            at, starts = (later + 1, True) if later >= 0 else (at, False)
        if at >= 0:
            score += (20.0 if starts else 10.0) - min(at, 40) * 0.1
            continue
        strewn = _strewn(word, text)
        if strewn is None:
            return None
        score += strewn
    return score - len(text) * 0.01


def _strewn(word: str, text: str) -> float | None:
    """Score of letters that occur in order but apart, at most 6; None for a mere accident."""
    score, at = 0.0, -1
    for letter in word:
        found = text.find(letter, at + 1)
        if found < 0:
            return None
        starts = found == 0 or not text[found - 1].isalnum()
        score += 1.0 if starts or found == at + 1 else 0.3
        at = found
    share = score / len(word)
    return 6.0 * share if share >= 0.5 else None
