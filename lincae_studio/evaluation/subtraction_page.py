"""The figures of a subtraction bench as one HTML page."""

from __future__ import annotations

from html import escape
from typing import Any

from lincae_studio.evaluation.html_page import document

COLOURS = {
    "unprocessed": "#8A8F98",
    "raw": "#C08A3E",
    "waveform": "#F2A516",
    "latent": "#4F8DF5",
    "refined": "#2FA36B",
    "auto": "#C23B8A",
    "oracle": "#5B5F66",
}
_TOP_DB = 60.0
_FIGURES = (
    ("si_sdr_db", "SI-SDR, dB", True),
    ("snr_db", "SNR, dB", True),
    ("log_mel", "Log-mel distance", False),
    ("sdr_db", "SDR, dB", True),
    ("sir_db", "SIR, dB", True),
    ("sar_db", "SAR, dB", True),
)


def page(summary: dict[str, Any], *, title: str) -> str:
    """A page with a plot, and a table for each figure that was measured."""
    cases = summary["cases"]
    below = summary["auto_below_the_mix"]
    verdict = ""
    if summary["auto_within_0.3_db"] is not None:
        share = f"{100 * summary['auto_within_0.3_db']:.0f} % of {len(summary['results'])} cases"
        where = escape(", ".join(below)) if below else "none"
        verdict = (
            f"<p>Auto is within 0.3 dB of the best single method in {share}, "
            f"and below the unprocessed mix in {where}.</p>"
        )
    tables = "".join(
        f"<h2>{label}</h2>{_table(cases, field, higher)}"
        for field, label, higher in _FIGURES
        if any(row[field] is not None for rows in cases.values() for row in rows.values())
    )
    return document(title, f"<h1>{escape(title)}</h1>{verdict}{_plot(cases)}{tables}")


def _table(cases: dict[str, Any], field: str, higher: bool) -> str:
    head = "".join(f"<th>{escape(row)}</th>" for row in COLOURS)
    lines = []
    for case, rows in cases.items():
        known = {
            row: rows[row][field] for row in ("waveform", "latent", "refined") if rows[row][field] is not None
        }
        best = (max if higher else min)(known.values()) if known else None
        cells = "".join(
            f'<td class="{"best" if value is not None and value == best else ""}">{_number(value)}</td>'
            for value in (rows[row][field] for row in COLOURS)
        )
        lines.append(f"<tr><td>{escape(case)}</td>{cells}</tr>")
    return f"<div class=scroll><table><tr><th>Case</th>{head}</tr>{''.join(lines)}</table></div>"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}".replace("-", "−")


def _plot(cases: dict[str, Any]) -> str:
    """SI-SDR of every row, a line of dots per case, up to 60 dB."""
    left, width, step = 220, 720, 26
    height = step * len(cases) + 60

    def x(value: float) -> float:
        return left + width * (min(max(value, -10.0), _TOP_DB) + 10.0) / (_TOP_DB + 10.0)

    parts = [f'<svg width="{left + width + 40}" height="{height}" role="img" aria-label="SI-SDR by case">']
    parts.extend(
        f'<line x1="{x(tick):.0f}" x2="{x(tick):.0f}" y1="24" y2="{height - 30}" stroke="#8884"/>'
        f'<text x="{x(tick):.0f}" y="{height - 12}" text-anchor="middle">{_number(tick)[:-3]}</text>'
        for tick in range(-10, int(_TOP_DB) + 1, 10)
    )
    for k, (row, colour) in enumerate(COLOURS.items()):
        parts.append(
            f'<circle cx="{left + 100 * k}" cy="10" r="5" fill="{colour}"/>'
            f'<text x="{left + 100 * k + 10}" y="14">{escape(row)}</text>'
        )
    for k, (case, rows) in enumerate(cases.items()):
        y = 40 + step * k
        parts.append(
            f'<text x="{left - 12}" y="{y + 4}" class="name" text-anchor="end">{escape(case)}</text>'
        )
        for row, colour in COLOURS.items():
            value = rows[row]["si_sdr_db"]
            if value is not None:
                parts.append(
                    f'<circle cx="{x(value):.1f}" cy="{y}" r="5" fill="{colour}" fill-opacity="0.8"/>'
                )
    return "".join([*parts, "</svg>"])
