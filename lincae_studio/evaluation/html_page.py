"""The look that pages of figures share, in light and in dark."""

from __future__ import annotations

from html import escape

_STYLE = """
:root { --text: #1c1f24; --faint: #5b626d; --line: #e3e5e8; --page: #fff; --card: #f6f7f9 }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8eb; --faint: #9aa1ab; --line: #2a2e34; --page: #121417; --card: #1a1d22 }
}
body { font: 14px/1.5 Inter, system-ui, sans-serif; margin: 0 auto; padding: 32px; max-width: 1320px;
  color: var(--text); background: var(--page) }
h1 { font-size: 26px; margin: 0 0 4px } h2 { font-size: 18px; margin: 40px 0 8px } p { margin: 4px 0 12px }
p, figcaption, .note { color: var(--faint) } .scroll { overflow-x: auto }
table { border-collapse: collapse; margin: 8px 0 16px; font-variant-numeric: tabular-nums }
th, td { padding: 5px 12px; text-align: right; white-space: nowrap; vertical-align: top }
th { font-weight: 600; color: var(--faint); white-space: normal; max-width: 110px; vertical-align: bottom }
th:first-child, td:first-child { text-align: left }
tr + tr td { border-top: 1px solid var(--line) } td small { display: block; color: var(--faint) }
tr.trivial td, tr.literature td { background: var(--card) } figure { margin: 0 }
td.best { font-weight: 600 } figcaption { margin-bottom: 8px }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(560px, 1fr)); gap: 24px }
svg { max-width: 100%; height: auto } svg text { font: 11px Inter, system-ui, sans-serif; fill: var(--faint) }
svg .grid { stroke: var(--line) } svg .name { fill: var(--text) }
.squares { display: flex; flex-wrap: wrap; gap: 24px } .squares svg { border: 1px solid var(--line);
  border-radius: 8px; background: var(--card) }
.legend span { margin-right: 20px; white-space: nowrap }
.legend i { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-right: 6px }
audio { width: 220px; height: 32px }
"""


def document(title: str, body: str) -> str:
    """A page that needs no other file; `body` is HTML."""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )
