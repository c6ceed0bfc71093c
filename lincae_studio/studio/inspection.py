"""Looking into latent spaces and training projections, for the Compare page without its widgets."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from PySide6.QtCore import QObject, Signal

from lincae_studio.audio import io
from lincae_studio.codec import projection, registry
from lincae_studio.codec.base import Codec
from lincae_studio.engine.compare import Stretch
from lincae_studio.engine.jobs import Job, JobState, Priority, is_user_error
from lincae_studio.errors import StudioError
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.evaluation.inspection import Inspection
    from lincae_studio.latent.projector import Figures, Training
    from lincae_studio.studio.compare import CodecComparison

_FAULT = tr("The studio made a mistake: try again, and look into the log if it happens again.")
MOST_FILES = 60
Material = Literal["stems", "demo", "folder"]


class _Work(QObject):
    """One job at a time on the engine's Compare.

    Attributes:
        progress: 0 to 1
        message: what it is doing, or why it failed

    Signals:
        changed: any of it, or a result
    """

    changed = Signal()

    def __init__(self, comparison: CodecComparison) -> None:
        super().__init__(comparison)
        self._comparison = comparison
        self._controller: Any = comparison.controller
        self._job: Job | None = None
        self.progress = 0.0
        self.message = ""
        self._controller.job_changed.connect(self._on_job)

    @property
    def busy(self) -> bool:
        return self._job is not None and not self._job.state.ended

    def cancel(self) -> None:
        """Stop what runs."""
        if self._job is not None:
            self._controller.cancel_job(self._job)

    def _on_job(self, job: Job) -> None:
        if job is not self._job:
            return
        self.progress = job.progress.fraction
        self.message = job.progress.label
        if job.state is JobState.QUEUED:
            self.message = tr("Waiting for what is being rendered.")
        elif job.state is JobState.FAILED:
            self.message = str(job.error) if is_user_error(job.error) else _FAULT
        elif job.state is JobState.CANCELLED:
            self.message = tr("Cancelled.")
        elif job.state is JobState.DONE:
            self.message = ""
            self._done(job.result)
        self.changed.emit()

    def _done(self, result: Any) -> None:
        raise NotImplementedError


class LatentInspection(_Work):
    """What codecs make of the stems that are compared."""

    def __init__(self, comparison: CodecComparison) -> None:
        super().__init__(comparison)
        self._found: dict[str, tuple[Stretch, Inspection]] = {}
        self._measured: Stretch | None = None

    def result(self, codec_id: str) -> Inspection | None:
        """What was found of a codec on the present stems; None before it was measured."""
        found = self._found.get(codec_id)
        return found[1] if found is not None and found[0] == self._comparison.stretch else None

    def measure(self, codec_id: str) -> None:
        """Measure a codec on the present stems."""
        stretch, source = self._comparison.stretch, self._comparison.source
        if stretch is None:
            return

        def work(codec: Codec, device: str, sounds: Sequence[np.ndarray]) -> Generator[Any, None, object]:
            from lincae_studio.evaluation.inspection import inspect

            return inspect(codec, sounds, names=stretch.names, source=source, device=device)

        self._measured = stretch
        title = tr("Looking into {name}", name=registry.info(codec_id).name)
        self._job = self._controller.engine.compare.submit(
            title, work, codec_id=codec_id, stretch=stretch, key="inspect", priority=Priority.RENDER
        )
        self.changed.emit()

    def _done(self, result: Any) -> None:
        assert self._measured is not None
        self._found[result.codec_id] = (self._measured, result)


class ProjectorTraining(_Work):
    """Training a projection that is then one more codec.

    Attributes:
        losses: of the steps so far
        errors: relative error of sums in the projection, of the steps so far
        figures: of the last projection, on held-out sums; None before one was trained
        made: id of the last projection; empty before
    """

    def __init__(self, comparison: CodecComparison) -> None:
        super().__init__(comparison)
        self.losses: list[float] = []
        self.errors: list[float] = []
        self.figures: Figures | None = None
        self.made = ""

    def train(
        self, codec_id: str, name: str, training: Training, *, material: Material, folder: Path | None = None
    ) -> None:
        """Train on the stems that are compared, on the demo song, or on the recordings of a folder."""
        projection_id = "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())
        try:
            path = projection.path_of(projection_id)
            files = recordings(folder) if material == "folder" and folder is not None else _demo()
            known = {entry.info.id for entry in registry.entries()}
            if projection_id in known and not path.exists():
                raise StudioError(
                    tr(
                        "There is a codec named {projection_id} already; choose another name.",
                        projection_id=projection_id,
                    )
                )
        except StudioError as error:
            self.message = str(error)
            self.changed.emit()
            return
        self.losses, self.errors = [], []
        losses, errors = self.losses, self.errors

        def work(codec: Codec, device: str, sounds: Sequence[np.ndarray]) -> Generator[Any, None, object]:
            from lincae_studio.latent import projection_examples, projector
            from lincae_studio.latent.algebra import LatentSpace

            space = LatentSpace(codec, device=device)
            steps = projector.train(space, *projection_examples.split(sounds), training)
            try:
                while True:
                    step = next(steps)
                    if step.loss is not None and step.additivity is not None:
                        losses.append(step.loss)
                        errors.append(step.additivity)
                    yield step
            except StopIteration as ended:
                trained = ended.value
            projector.save(path, trained, space=space, projection_id=projection_id, name=name)
            return projection_id, trained.figures

        stretch = self._comparison.stretch if material == "stems" else None
        title = tr("Training a projection of {name}", name=registry.info(codec_id).name)
        self._job = self._controller.engine.compare.submit(
            title, work, codec_id=codec_id, stretch=stretch, files=files, key="projector"
        )
        self.changed.emit()

    def _done(self, result: Any) -> None:
        self.made, self.figures = result
        self._controller.models_changed.emit(self.made)


def recordings(folder: Path) -> list[Path]:
    """Recordings under a folder, at most `MOST_FILES`. `StudioError` when there are fewer than two."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and io.is_audio_path(path))
    if len(found) < 2:
        raise StudioError(
            tr("There are no two recordings in {folder}; choose a folder with more.", folder=folder)
        )
    stride = -(-len(found) // MOST_FILES)
    return found[::stride]


def _demo() -> list[Path]:
    from lincae_studio import paths

    return sorted((paths.resources() / "demo").glob("*.flac"))
