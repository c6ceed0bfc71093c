"""The verbs that tell about the machine: devices and bench."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict
from typing import TYPE_CHECKING

from lincae_studio.cli.console import Console, Receipt

if TYPE_CHECKING:
    from lincae_studio.evaluation.bench import Line


def devices(options: argparse.Namespace, console: Console) -> None:
    """Test every device that is there, and tell which one is used."""
    from lincae_studio.codec import device

    rows = [("DEVICE", "NAME", "SELF-TEST")]
    for found in device.available():
        started = time.monotonic()
        try:
            verdict = "passed" if device.self_test(found.device) else "failed: wrong results"
        except RuntimeError as error:
            verdict = f"failed: {str(error).splitlines()[0]}"
        milliseconds = 1000.0 * (time.monotonic() - started)
        rows.append((found.device, found.description, f"{verdict} ({milliseconds:.0f} ms)"))
    console.table(rows)
    choice = device.choose()
    console.result(f"in use: {choice.device}, {choice.description}")
    if choice.reason:
        console.result(choice.reason)


def bench(options: argparse.Namespace, console: Console) -> None:
    """Measure, print a line as soon as it is known, and write all of them to a file."""
    from lincae_studio.evaluation import bench as measuring

    if options.profile is not None:
        _profile(options, console)
        return
    if options.json is not None:
        Receipt(options.json, verb="bench")  # refuses a place that cannot be written
    lines = []
    for _, found in measuring.run(only=options.only, runs=options.runs, minutes=options.minutes):
        lines += found
        for line in found:
            console.result(_bench_line(line))
    if options.json is not None:
        content = {"machine": measuring.machine(), "lines": [line.as_json() for line in lines]}
        Receipt(options.json, verb="bench").write(**content)
    if any(line.value is None and not line.skipped for line in lines):
        raise SystemExit(1)


def _profile(options: argparse.Namespace, console: Console) -> None:
    """Where the time of a model goes; of random weights where it is not installed."""
    from lincae_studio.evaluation import profile_lin_cae

    receipt = Receipt(options.json, verb="bench")
    found = profile_lin_cae.measure_model(options.profile)
    for line in found.lines():
        console.result(line)
    receipt.write(profile=asdict(found))


def _bench_line(line: Line) -> str:
    if line.value is None:
        return f"{line.name:30} {line.note}"
    verdict = {True: "met", False: "missed", None: ""}[line.met]
    target = "" if line.target is None else f"{'at least' if line.higher else 'at most'} {line.target:g}"
    return f"{line.name:30} {line.value:10.2f} {line.unit:12} {target:14} {verdict:7} {line.note}".rstrip()
