"""What a projection was measured to be worth, in words: before, after, and what changed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from lincae_studio.latent.projector import Figures

# Of the codec, and of the projection; errors are shares, the rest is in dB.
_ROWS = (
    ("Relative error of sums", "additivity", "projected_additivity", ""),
    ("the median", "median_additivity", "projected_median_additivity", ""),
    ("of all sums together", "pooled_additivity", "projected_pooled_additivity", ""),
    ("of the dimensions moved", "moved_additivity", "projected_moved_additivity", ""),
    ("by dimension", "each_dimension", "projected_each_dimension", ""),
    ("after the way back", "additivity", "returned_additivity", ""),
    ("after the way back, by dimension", "each_dimension", "returned_each_dimension", ""),
    ("Reconstruction, SI-SDR", "reconstruction_db", "projected_reconstruction_db", "dB"),
    ("Decoded sums against the mix, SI-SDR", "addition_db", "projected_addition_db", "dB"),
    ("against the decoded mix, SI-SDR", "own_addition_db", "projected_own_addition_db", "dB"),
    ("against the decoded mix, log mel", "own_addition_mel_db", "projected_own_addition_mel_db", "dB"),
)


class Row(NamedTuple):
    """A figure of the codec and of the projection, as text."""

    name: str
    before: str
    after: str
    change: str


def rows(figures: Figures) -> Iterator[Row]:
    """The figures that could be measured."""
    for name, first, second, unit in _ROWS:
        before, after = getattr(figures, first), getattr(figures, second)
        if math.isnan(before) or math.isnan(after):
            continue
        if unit:
            texts = f"{before:.2f} dB", f"{after:.2f} dB", f"{after - before:+.2f} dB"
        else:
            texts = f"{before:.3g}", f"{after:.3g}", f"{100 * (after / before - 1):+.0f} %" if before else ""
        yield Row(name, *(text.replace("-", "−").replace("e−", "e-") for text in texts))


def table(figures: Figures) -> str:
    """The same as HTML."""
    lines = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows(figures)
    )
    head = "<tr><th>Held-out sums</th><th>Before</th><th>After</th><th>Change</th></tr>"
    return f"<table>{head}{lines}</table>"
