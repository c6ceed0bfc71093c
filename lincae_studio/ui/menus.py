"""The menus of the window: what they are called, and the letters that open them."""

from lincae_studio.wording import tr

MENUS = ("File", "Edit", "Track", "Latent", "View", "Help")
_LABELS = {
    "File": tr("File", "menu"),
    "Edit": tr("Edit", "menu"),
    "Track": tr("Track", "menu"),
    "Latent": tr("Latent", "menu"),
    "View": tr("View", "menu"),
    "Help": tr("Help", "menu"),
    "Transport": tr("Transport", "menu"),
}


def menu_label(name: str) -> str:
    """What one of `MENUS`, or "Transport", is called in the user's language."""
    return _LABELS[name]


def mnemonic(name: str) -> str:
    """The letter that opens one of `MENUS` together with Alt; empty where its label has none to spare.

    >>> [mnemonic(name) for name in MENUS]
    ['F', 'E', 'T', 'L', 'V', 'H']
    """
    return _MNEMONICS[name]


def menu_title(name: str) -> str:
    """The label of one of `MENUS` with an ampersand before its letter."""
    label, letter = _LABELS[name], _MNEMONICS[name]
    at = label.upper().find(letter)
    return f"{label[:at]}&{label[at:]}" if letter else label


def _choose_letters() -> dict[str, str]:
    taken = {"S"}  # Alt+S is an action's
    chosen = {}
    for name in MENUS:
        letters = (letter for letter in _LABELS[name].upper() if letter.isalpha() and letter not in taken)
        chosen[name] = next(letters, "")
        taken.add(chosen[name])
    return chosen


_MNEMONICS = _choose_letters()
