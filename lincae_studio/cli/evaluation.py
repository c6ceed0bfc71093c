"""The verb that measures on songs in stems: codecs, or subtraction after what masters go through."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lincae_studio import paths
from lincae_studio.audio import io
from lincae_studio.cli.console import Console, Receipt
from lincae_studio.codec import registry
from lincae_studio.engine.jobs import Progress
from lincae_studio.errors import UsageError

# What is printed of a codec; everything is in the files.
_SHOWN = {
    "reconstruction_log_mel": "log-mel",
    "reconstruction_si_sdr_db": "SI-SDR",
    "additivity_log_mel": "log-mel of a sum",
    "subtraction_log_mel": "log-mel of a difference",
    "linearity_tax_db": "tax",
}


def evaluate(options: argparse.Namespace, console: Console) -> None:
    """Measure, print what is found, and write all figures to the files asked for."""
    stems = options.stems or paths.resources() / "demo"
    codecs = options.codec or [registry.default_id()]
    for codec in codecs:
        registry.check_installed(codec)
    receipt = Receipt(options.json, verb="evaluate")  # refuses a place that cannot be written
    if options.task == "subtraction":
        figures = _subtraction(options, console, stems, codecs)
    elif options.task == "seams":
        figures = _seams(options, console, stems, codecs)
    else:
        figures = _codecs(options, console, stems, codecs)
    receipt.write(task=options.task, stems=stems.absolute(), codecs=codecs, figures=figures)


def _codecs(
    options: argparse.Namespace, console: Console, stems: Path, codecs: Sequence[str]
) -> dict[str, Any]:
    from lincae_studio.evaluation import report, report_page

    if options.html is not None:
        io.check_output(options.html)

    def progress(label: str, done: float) -> None:
        console.progress(Progress(done, 1.0, label))

    found = report.evaluate(stems, codecs, device=options.device, seconds=options.seconds, progress=progress)
    for codec, row in found["codecs"].items():
        means = {name: row["figures"][name]["mean"] for name in _SHOWN}
        console.result(
            f"{codec:20} "
            + ", ".join(f"{_SHOWN[name]} {_short(name, value)}" for name, value in means.items())
        )
    if options.html is not None:
        heard = report_page.players(stems, codecs, device=options.device)
        text = report_page.page(found, heard, title="Codecs on songs in stems")
        options.html.write_text(text, encoding="utf-8")
        console.result(f"{options.html}")
    return found


def _subtraction(
    options: argparse.Namespace, console: Console, stems: Path, codecs: Sequence[str]
) -> dict[str, Any]:
    from lincae_studio.evaluation import subtraction

    if len(codecs) > 1:
        raise UsageError("subtraction is measured with one codec at a time; give one --codec.")
    unknown = [case for case in options.case or () if case not in subtraction.CASES]
    if unknown:
        raise UsageError(f"there is no case '{unknown[0]}'; choose from {', '.join(subtraction.CASES)}.")
    if options.html is not None:
        io.check_output(options.html)
    results = []
    for result in subtraction.run(
        stems, codec_id=codecs[0], device=options.device, cases=options.case, seconds=options.seconds
    ):
        results.append(result)
        scores = {row: result.scores[row].si_sdr_db for row in ("unprocessed", *subtraction.METHODS)}
        line = ", ".join(f"{row} {_decibels(value)}" for row, value in scores.items())
        console.result(f"{result.song}, {result.case}: {line}; {result.chosen or 'not found'}")
    if options.html is not None:
        subtraction.write_page(options.html, results, title=f"Subtraction with {codecs[0]}")
        console.result(f"{options.html}")
    return subtraction.summary(results)


def _short(name: str, value: float | None) -> str:
    if name.endswith("_db"):
        return _decibels(value)
    return "−" if value is None else f"{value:.3f}"


def _seams(
    options: argparse.Namespace, console: Console, stems: Path, codecs: Sequence[str]
) -> dict[str, Any]:
    from lincae_studio.evaluation import seams

    if options.html is not None:
        io.check_output(options.html)
    found = {}
    for codec in seams.measure_codecs(stems, codecs, device=options.device):
        info, result = codec
        found[info.id] = codec
        for name, curves in (("latents", result.latents_db), ("decoded", result.audio_db)):
            border, inside = result.at_borders_db(curves), result.inside_db(curves)
            excess, error = result.excess_db(curves)
            console.result(
                f"{info.id:20} {name:8} {_decibels(border)} at borders, {_decibels(inside)} inside chunks; "
                f"a border adds {_decibels(excess)} ± {error:.1f}"
            )
    if options.html is not None:
        seams.write_page(options.html, found.values())
        console.result(f"{options.html}")
    return {codec_id: result.as_json() for codec_id, (_, result) in found.items()}


def _decibels(value: float | None) -> str:
    return "−" if value is None else f"{value:.1f} dB".replace("-", "−")
