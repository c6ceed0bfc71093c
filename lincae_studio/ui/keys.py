"""Which keys run which action: the defaults, and what the user set in their place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from lincae_studio.ui.menus import MENUS, menu_label, mnemonic
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller
    from lincae_studio.studio.settings import Settings

MOST = 4
"""Keys that one action can have."""

METHOD_KEYS = {"latent": "A", "refined": "B", "waveform": "C"}
"""What plays the methods while a subtraction is open; no action can have them."""

_Key, _Mod = Qt.Key, Qt.KeyboardModifier
_NOT_ALONE = {
    *(_Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_AltGr, _Key.Key_Meta, _Key.Key_unknown),
    *(_Key.Key_Super_L, _Key.Key_Super_R, _Key.Key_CapsLock, _Key.Key_NumLock, _Key.Key_ScrollLock),
}
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_STEPPING = {
    *(_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown),
}
# Keys by which a window without a mouse is used and text is written, and what they do.
_RESERVED = (
    ({_Key.Key_Tab, _Key.Key_Backtab}, False,
     tr("{key} moves the keyboard from one control to the next: choose another key.")),
    ({_Key.Key_Escape}, False, tr("{key} leaves what is open: choose another key.")),
    ({_Key.Key_Menu}, False, tr("{key} opens the menu of what has the keyboard: choose another key.")),
    ({_Key.Key_Return, _Key.Key_Enter}, True, tr("{key} presses what has the keyboard: choose another key.")),
    ({_Key.Key_Backspace}, True, tr("{key} deletes what was typed: choose another key.")),
    (_STEPPING, True, tr("{key} moves through tracks, lists and values: choose another key.")),
)  # fmt: skip


def canonical(key: str) -> str:
    """A key press as it is stored and compared; empty for what is no single press of a key.

    >>> canonical("shift+delete"), canonical("Shift+!"), canonical("Ctrl+K, Ctrl+S"), canonical("nonsense")
    ('Shift+Del', '!', '', '')
    """
    sequence = QKeySequence.fromString(key, _PORTABLE)
    return _text_of(sequence[0]) if sequence.count() == 1 else ""


def _text_of(press: QKeyCombination) -> str:
    code, modifiers = press.key(), press.keyboardModifiers() & ~_Mod.KeypadModifier
    if code in _NOT_ALONE:
        return ""
    if 0x21 <= code <= 0x7E and not chr(code).isalnum():
        modifiers &= ~_Mod.ShiftModifier  # needed to type the sign on some keyboards and not on others
    return QKeySequence(QKeyCombination(modifiers, code)).toString(_PORTABLE)


def key_text(key: str) -> str:
    """A key as the user reads it on this platform, with a true minus sign."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return text[:-1] + "−" if text.endswith("-") else text


def refusal(key: str) -> str:
    """Why no action can have a key, in one sentence; empty where nothing speaks against it."""
    press = QKeySequence(key)[0]
    modified = bool(press.keyboardModifiers() & ~(_Mod.ShiftModifier | _Mod.KeypadModifier))
    for codes, plain, sentence in _RESERVED:
        if press.key() in codes and not (plain and modified):
            return sentence.format(key=key_text(key))
    if key in METHOD_KEYS.values():
        return tr("{key} plays a method while a subtraction is open: choose another key.", key=key_text(key))
    for name in MENUS:
        if key == f"Alt+{mnemonic(name)}":
            return tr(
                "{key} opens the menu “{menu}”: choose another key.",
                key=key_text(key),
                menu=menu_label(name),
            )
    return ""


class KeyMap(QObject):
    """The keys of every action. `KeyMap.of(controller)` is the session's; no key ever runs two actions.

    Keys are in the form of `canonical`. The settings hold what differs from the defaults; what is damaged
    there counts as not set.

    Signals:
        changed: some action has other keys now
    """

    changed = Signal()

    @classmethod
    def of(cls, controller: Controller) -> KeyMap:
        """The keys of a session, made on first use."""
        found = controller.findChild(cls)
        return found if found is not None else cls(controller.settings, controller)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._defaults: dict[str, tuple[str, ...]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}

    def set_defaults(self, defaults: Mapping[str, Iterable[str]]) -> None:
        """Take the actions that there are, by id, with the keys that they have where the user set none."""
        self._defaults = {action_id: _cleaned(keys) for action_id, keys in defaults.items()}
        self._work_out()

    def keys(self, action_id: str) -> tuple[str, ...]:
        """The keys of an action, the shown one first; none for one that is not known."""
        return self._keys.get(action_id, ())

    def text(self, action_id: str) -> str:
        """The shown key of an action as the user reads it; empty where it has none."""
        keys = self.keys(action_id)
        return key_text(keys[0]) if keys else ""

    def beside(self, text: str, action_id: str, gap: str = "  ") -> str:
        """A text and the shown key of an action behind it, if it has one; in menus the gap is a tabulator."""
        key = self.text(action_id)
        return f"{text}{gap}{key}" if key else text

    def user_of(self, key: str) -> str | None:
        """Id of the action that has a key."""
        return next((action_id for action_id, keys in self._keys.items() if key in keys), None)

    def is_changed(self, action_id: str) -> bool:
        """Whether an action has other keys than by default."""
        return self.keys(action_id) != self._defaults[action_id]

    def defaults(self, action_id: str) -> tuple[str, ...]:
        return self._defaults[action_id]

    def pressed(self, event: QKeyEvent, action_id: str) -> bool:
        """Whether a key event is a key of an action."""
        return _text_of(event.keyCombination()) in self.keys(action_id)

    def set_keys(self, action_id: str, keys: Iterable[str]) -> None:
        """Give an action exactly these keys, taken from other actions where they have them; kept at once.

        ValueError for a key that no action can have, or for more than `MOST`.
        """
        wanted = tuple(keys)
        if _cleaned(wanted) != wanted or action_id not in self._defaults:
            raise ValueError(f"{action_id} cannot have the keys {wanted}")
        new = {other: tuple(key for key in had if key not in wanted) for other, had in self._keys.items()}
        new[action_id] = wanted
        self._store(new)

    def reset(self, action_id: str) -> None:
        """Give an action its default keys, taken from other actions where they have them."""
        self.set_keys(action_id, self._defaults[action_id])

    def reset_all(self) -> None:
        """Give every action its default keys."""
        self._store(self._defaults)

    def _store(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._settings.shortcuts = {
            action_id: list(keys[action_id])
            for action_id, default in self._defaults.items()
            if keys[action_id] != default
        }
        self._settings.sync()
        self._work_out()

    def _work_out(self) -> None:
        """What the user set goes before defaults, and the first before the second to want a key."""
        own = {
            action_id: _cleaned(keys)
            for action_id, keys in self._settings.shortcuts.items()
            if action_id in self._defaults and _is_list_of_texts(keys)
        }
        new: dict[str, tuple[str, ...]] = {}
        for action_id in (*own, *(known for known in self._defaults if known not in own)):
            taken = {key for keys in new.values() for key in keys}
            wanted = own.get(action_id, self._defaults[action_id])
            new[action_id] = tuple(key for key in wanted if key not in taken)
        if new != self._keys:
            self._keys = new
            self.changed.emit()


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _cleaned(keys: Iterable[str]) -> tuple[str, ...]:
    """Those of some keys that an action can have, each once."""
    known = dict.fromkeys(canonical(key) for key in keys)
    return tuple(key for key in known if key and not refusal(key))[:MOST]
