"""Figures of projections as text: what rose or fell, and what was not measured."""

from dataclasses import fields, replace

from lincae_studio.evaluation import projection_figures
from lincae_studio.latent.projector import Figures

FIGURES = Figures(**{field.name: 1.0 for field in fields(Figures)})


def test_changes_are_told_beside_the_figures():
    found = replace(
        FIGURES,
        additivity=0.5,
        projected_additivity=0.125,
        addition_db=-3.0,
        projected_addition_db=4.25,
        own_addition_mel_db=float("nan"),
    )
    rows = {row.name: row[1:] for row in projection_figures.rows(found)}
    assert rows["Relative error of sums"] == ("0.5", "0.125", "−75 %")
    assert rows["Decoded sums against the mix, SI-SDR"] == ("−3.00 dB", "4.25 dB", "+7.25 dB")
    assert "against the decoded mix, log mel" not in rows
    page = projection_figures.table(found)
    assert page.count("<tr>") == 1 + len(rows)
    assert "<td>−75 %</td>" in page


def test_every_figure_is_shown():
    shown = {name for _, first, second, _ in projection_figures._ROWS for name in (first, second)}
    assert shown == {field.name for field in fields(Figures)}
