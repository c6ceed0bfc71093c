"""The verbs that tell about the installation: models, devices and bench."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

from lincae_studio import paths
from lincae_studio.cli.console import Console
from lincae_studio.codec import registry


def models(options: argparse.Namespace, console: Console) -> None:
    """List the known codecs, or tell where models and caches lie."""
    if options.action == "where":
        console.result(f"models  {paths.data_dir() / 'models'}")
        console.result(f"cache   {paths.cache_dir()}")
        return
    rows = [("ID", "NAME", "STATE", "RATE", "HOP", "COMPRESSION", "LICENCE", "SOURCE")]
    for entry in registry.entries():
        info = entry.info
        state = "installed" if entry.installed else "not installed"
        rows.append(
            (
                info.id,
                info.name,
                f"{state}, default" if info.id == registry.default_id() else state,
                f"{info.sample_rate} Hz" if info.sample_rate else "any",
                str(info.hop),
                f"{info.compression:g}x",
                info.licence,
                entry.source,
            )
        )
    _table(console, rows)


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
    _table(console, rows)
    choice = device.choose()
    console.result(f"in use: {choice.device}, {choice.description}")
    if choice.reason:
        console.result(choice.reason)


def _table(console: Console, rows: Sequence[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        console.result("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
