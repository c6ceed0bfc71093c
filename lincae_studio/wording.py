"""Texts for the user in the user's language; knows no toolkit, so that every layer can use it."""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]


def _as_written(source: str, disambiguation: str) -> str:
    return source


_translate: Translate = _as_written


def tr(source: str, disambiguation: str = "", /, **values: object) -> str:
    """The text in the language in use, with `{name}` fields filled in.

    `source` is a literal, so that it can be collected for translation; `disambiguation` tells texts apart
    that are the same in English only. Until `use` is called, as on the command line, texts stay English.

    >>> tr("{count} tracks", count=3)
    '3 tracks'
    """
    text = _translate(source, disambiguation)
    return text.format(**values) if values else text


def is_translated() -> bool:
    """Whether texts are in another language than they are written in."""
    return _translate is not _as_written


def within_sentence(name: str) -> str:
    """A name as it is written within a sentence: beginning small, where the language does so.

    >>> within_sentence("Pencil"), within_sentence("MIDI file")
    ('pencil', 'MIDI file')
    """
    small = tr("small", "'small' where names begin with a small letter within a sentence, else 'as it is'")
    return name if small != "small" or name[1:2].isupper() else name[:1].lower() + name[1:]


def plural(count: int, one: str, many: str, **values: object) -> str:
    """`one` where `count` is 1, else `many`: both already translated, and with a field `{count}`.

    >>> plural(1, tr("{count} track"), tr("{count} tracks"))
    '1 track'
    """
    return (one if count == 1 else many).format(count=count, **values)


def use(translate: Translate | None) -> None:
    """Translate by `translate(source, disambiguation)` from now on; as written where None is given.

    Texts of modules are made when these are imported: call it before.
    """
    global _translate
    _translate = translate or _as_written
