"""Small line plots as SVG, for pages that need nothing but themselves."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import cycle

COLOURS = ("#4F8DF5", "#F2A516", "#2FA36B", "#C23B8A", "#8A6FE8", "#D9534F", "#3FB5B5", "#A68A64")
_WIDTH, _HEIGHT = 620, 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 12, 16, 44


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis; `ticks` are in its unit.

    Attributes:
        logarithmic: positions are logarithms of values
    """

    label: str
    ticks: Sequence[float]
    logarithmic: bool = False

    def place(self, value: float) -> float:
        """Where a value lies, 0 to 1; values beyond the outer ticks lie on them."""
        low, high = (self._scaled(end) for end in (self.ticks[0], self.ticks[-1]))
        return min(max((self._scaled(value) - low) / (high - low), 0.0), 1.0)

    def _scaled(self, value: float) -> float:
        return math.log(value) if self.logarithmic else value


def lines(title: str, series: Mapping[str, Sequence[tuple[float, float | None]]], *, x: Axis, y: Axis) -> str:
    """A figure with one line per name; where a value is None, and beyond the axis, the line stops."""
    parts = [
        f'<figure><figcaption>{escape(title)}</figcaption><svg viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'width="{_WIDTH}" height="{_HEIGHT}" role="img" aria-label="{escape(title)}">'
    ]
    for tick in x.ticks:
        at = _x(x, tick)
        parts.append(
            f'<line class="grid" x1="{at:.1f}" x2="{at:.1f}" y1="{_TOP}" y2="{_HEIGHT - _BOTTOM}"/>'
            f'<text x="{at:.1f}" y="{_HEIGHT - _BOTTOM + 16}" text-anchor="middle">{number(tick)}</text>'
        )
    for tick in y.ticks:
        at = _y(y, tick)
        parts.append(
            f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>'
            f'<text x="{_LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{number(tick)}</text>'
        )
    middle = (_TOP + _HEIGHT - _BOTTOM) / 2
    parts.append(
        f'<text x="{(_LEFT + _WIDTH - _RIGHT) / 2}" y="{_HEIGHT - 8}" text-anchor="middle">'
        f"{escape(x.label)}</text>"
        f'<text transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">{escape(y.label)}</text>'
    )
    for index, (name, points) in enumerate(series.items()):
        colour = COLOURS[index % len(COLOURS)]
        known = [(_x(x, at), _y(y, value)) for at, value in points if value is not None]
        path = " ".join(f"{at:.1f},{value:.1f}" for at, value in known)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.extend(
            f'<circle cx="{at:.1f}" cy="{value:.1f}" r="2.5" fill="{colour}">'
            f"<title>{escape(name)}</title></circle>"
            for at, value in known
        )
    return "".join([*parts, "</svg></figure>"])


def legend(names: Sequence[str] | Mapping[str, str]) -> str:
    """The names beside their colours: those of the lines, or the ones that are given."""
    colours = names if isinstance(names, Mapping) else dict(zip(names, cycle(COLOURS), strict=False))
    return '<p class="legend">{}</p>'.format(
        "".join(f'<span><i style="background:{colours[name]}"></i>{escape(name)}</span>' for name in names)
    )


def number(value: float) -> str:
    """As short as it can be told, with a true minus sign.

    >>> number(-0.5), number(20000.0)
    ('−0.5', '20\\u2009000')
    """
    text = f"{value:,.10g}" if abs(value) >= 10_000 else f"{value:.10g}"
    return text.replace(",", "\u2009").replace("-", "−")


def _x(axis: Axis, value: float) -> float:
    return _LEFT + axis.place(value) * (_WIDTH - _LEFT - _RIGHT)


def _y(axis: Axis, value: float) -> float:
    return _HEIGHT - _BOTTOM - axis.place(value) * (_HEIGHT - _TOP - _BOTTOM)
