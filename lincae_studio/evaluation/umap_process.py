"""UMAP of latents in a process of its own: it takes long to load, cannot be interrupted, and is optional.

`python -m lincae_studio.evaluation.umap_process POINTS.npy DIMENSIONS OUT.npy` reads float32
`[series, frames, channels]`, writes float32 `[series, frames, DIMENSIONS]`, and prints how much is done, from
0 to 1, a line each.
"""

from __future__ import annotations

import importlib
import sys
import warnings
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

NEIGHBOURS = 15
_SEED = 1
# Of the whole, until the neighbours are found and the points begin to move.
_LOADED, _FOUND = 0.15, 0.3


def installed() -> bool:
    """Whether the optional package umap-learn is there."""
    found = find_spec("umap")
    return found is not None and found.origin is not None  # a mere folder of that name has no origin


def embed(points: np.ndarray, dimensions: int, progress: Any) -> np.ndarray:
    """Points `[series, frames, channels]` in few dimensions, each within −1 and 1 and about zero.

    `progress` is a file that gets lines with the share that is done.
    """
    umap = importlib.import_module("umap")
    print(_LOADED, file=progress, flush=True)
    series, frames, channels = points.shape
    flat = points.reshape(-1, channels)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="n_jobs value")  # one thread is the price of a fixed seed
        model = umap.UMAP(
            n_components=dimensions,
            n_neighbors=min(NEIGHBOURS, len(flat) - 1),
            init="pca",
            random_state=_SEED,
            tqdm_kwds={
                "disable": False,
                "file": _Epochs(progress),
                "bar_format": "{n_fmt} {total_fmt} ",
                "mininterval": 0.2,
            },
        )
        found = np.asarray(model.fit_transform(flat), np.float32)
    found -= (found.max(axis=0) + found.min(axis=0)) / 2
    return (found / max(float(np.abs(found).max()), 1e-12)).reshape(series, frames, dimensions)


class _Epochs:
    """What the progress bar of the package writes to: epochs done and their number, again and again."""

    def __init__(self, progress: Any) -> None:
        self._progress = progress

    def write(self, text: str) -> None:
        numbers = [int(part) for part in text.split() if part.isdigit()]
        if len(numbers) == 2 and numbers[1]:
            share = _FOUND + (1.0 - _FOUND) * numbers[0] / numbers[1]
            print(f"{share:.3f}", file=self._progress, flush=True)

    def flush(self) -> None:
        """Every line is flushed as it is written."""


def main(arguments: list[str]) -> int:
    """Embed the points of a file; the exit code."""
    source, dimensions, target = Path(arguments[0]), int(arguments[1]), Path(arguments[2])
    np.save(target, embed(np.load(source, allow_pickle=False), dimensions, sys.stdout))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
