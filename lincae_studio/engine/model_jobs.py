"""Installing, importing, verifying and removing models, as tasks.

What downloads and converts is imported by the task that needs it: the window opens without the network stack.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

from lincae_studio.codec.weights import store
from lincae_studio.codec.weights.catalogue import KnownModel
from lincae_studio.codec.weights.store import Record
from lincae_studio.codec.weights.work import Steps
from lincae_studio.engine.jobs import Progress

T = TypeVar("T")


def install_model(model_id: str, *, mirror: str = "") -> Generator[Progress, None, Record]:
    """Download a model; see `codec.weights.install.install`."""
    from lincae_studio.codec.weights.install import install

    return _in_progress(install(model_id, mirror=mirror))


def import_model(
    path: Path, *, model_id: str | None = None
) -> Generator[Progress, None, tuple[KnownModel, Record]]:
    """Install a model from a folder or file; see `codec.weights.importing.import_model`."""
    from lincae_studio.codec.weights import importing

    return _in_progress(importing.import_model(path, model_id=model_id))


def verify_model(model_id: str) -> Generator[Progress, None, Record]:
    """Compare an installed model with its checksum; `ModelError` when it is another."""
    return _in_progress(store.verify(model_id))


def remove_model(model_id: str) -> Generator[Progress, None, None]:
    """Delete an installed model and what was downloaded of it."""
    yield Progress(0, 1)
    store.remove(model_id)


def _in_progress(steps: Steps[T]) -> Generator[Progress, None, T]:
    try:
        while True:
            try:
                step = next(steps)
            except StopIteration as stop:
                return stop.value
            yield Progress(step.fraction, 1.0, step.label, step.seconds_left)
    finally:
        steps.close()
