"""The verb that trains."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from lincae_studio import paths
from lincae_studio.cli.console import Console
from lincae_studio.errors import UsageError


def train(options: argparse.Namespace, console: Console) -> None:
    """Train a model, or go on where an earlier run of the same config was stopped."""
    from lincae_studio.training.config import read_config
    from lincae_studio.training.run import train as run

    config = read_config(_config(options.config))
    if options.data:
        config = config.with_folders(tuple(str(folder) for folder in options.data))
    output = options.output or paths.data_dir() / "training" / config.run.id
    first = os.environ.get("RANK", "0") == "0"
    model = run(config, output, device=options.device, say=console.result if first else lambda text: None)
    if first:
        console.result(f"model  {model}")


def _config(path: Path) -> Path:
    """A file, or the name of a config that ships."""
    shipped = paths.resources() / "training" / f"{path.name}.toml"
    if path.exists() or path.suffix or len(path.parts) > 1:
        return path
    if not shipped.exists():
        names = ", ".join(sorted(item.stem for item in shipped.parent.glob("*.toml")))
        raise UsageError(f"There is no config {path}; name a file, or one of: {names}.")
    return shipped
