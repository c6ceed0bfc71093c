"""The manual: pages among the resources, in which names and keys stand as placeholders.

A page is plain HTML. `[[action:ID]]` becomes the name and the key of an action, `[[menu:ID]]` the way to it
through the menus, `[[key:ID]]` its key alone, `[[label:TEXT]]` a text of the window in its language,
`[[chapter:ID]]` a link, and `[[shortcuts]]` the table of all keys: what the window says, it says too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from lincae_studio import paths
from lincae_studio.ui.actions import ActionRegistry
from lincae_studio.ui.keys import key_text
from lincae_studio.ui.menus import menu_label
from lincae_studio.wording import tr

_PLACEHOLDER = re.compile(r"\[\[(\w+)(?::([^\]]+))?\]\]")
_TITLE = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page of the manual.

    Attributes:
        id: stable name, that of its file without the number
        title: its heading
        source: its HTML with placeholders
    """

    id: str
    title: str
    source: str


def folder() -> Path:
    """Where the pages are: one HTML file a chapter, numbered in their order."""
    return paths.resources() / "manual"


@cache
def chapters() -> tuple[Chapter, ...]:
    """All pages, in order; ValueError for one without a heading."""
    made = []
    for path in sorted(folder().glob("*.html")):
        source = path.read_text(encoding="utf-8")
        title = _TITLE.search(source)
        if title is None:
            raise ValueError(f"{path.name} has no heading")
        made.append(Chapter(path.stem.split("-", 1)[1], title[1], source))
    return tuple(made)


def chapter(chapter_id: str) -> Chapter:
    """A page by its id; KeyError for none."""
    return {page.id: page for page in chapters()}[chapter_id]


def fill(source: str, registry: ActionRegistry) -> str:
    """A page with names, keys and links in place of its placeholders.

    Raises:
        KeyError: a placeholder names what there is not
    """

    def one(found: re.Match[str]) -> str:
        kind, what = found[1], found[2] or ""
        match kind:
            case "action":
                return f"{_bold(_name(registry, what))}{_key(registry, what)}"
            case "menu":
                menu = menu_label(registry.spec(what).menu)
                return f"{_bold(f'{menu} › {_name(registry, what)}')}{_key(registry, what)}"
            case "key":
                return _key(registry, what).strip() or _bold(_name(registry, what))
            case "label":
                return _bold(tr(what))
            case "chapter":
                return f'<a href="{what}">{chapter(what).title}</a>'
            case "shortcuts":
                return _shortcut_table(registry)
        raise KeyError(found[0])

    return _PLACEHOLDER.sub(one, source)


def _bold(text: str) -> str:
    return f"<b>{escape(text)}</b>"


def _name(registry: ActionRegistry, action_id: str) -> str:
    return registry.spec(action_id).text


def _cap(keys: str) -> str:
    return f'<span class="key">&nbsp;{escape(keys)}&nbsp;</span>'


def _key(registry: ActionRegistry, action_id: str) -> str:
    key = registry.keys.text(action_id)
    return f" {_cap(key)}" if key else ""


def _shortcut_table(registry: ActionRegistry) -> str:
    made = []
    for label, specs in registry.by_menu(lambda spec: registry.keys.keys(spec.id)):
        rows = [
            f'<tr><td width="60%">{escape(spec.name)}</td>'
            f"<td>{' '.join(_cap(key_text(key)) for key in registry.keys.keys(spec.id))}</td></tr>"
            for spec in specs
        ]
        made.append(f'<h2>{escape(label)}</h2><table width="100%">{"".join(rows)}</table>')
    return "".join(made)
