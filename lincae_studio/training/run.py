"""A whole run, from its config to the model file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lincae_studio.training.config import TrainingConfig
from lincae_studio.training.corpus import Corpus, prepare


def train(
    config: TrainingConfig,
    folder: Path,
    *,
    device: str = "auto",
    until: int | None = None,
    say: Callable[[str], None] = lambda text: None,
) -> Path:
    """Train, or go on with what `folder` holds; the path of the model file.

    Started by `torchrun`, every process calls this and the first one writes. With `until` the run stops after
    that step, and the model file is there only when it was the last one. Raises `UsageError`,
    `ModelError` and `DeviceError`.
    """
    from lincae_studio.training.loop import MODEL, Trainer
    from lincae_studio.training.processes import Processes

    folder.mkdir(parents=True, exist_ok=True)
    with Processes(device) as processes:
        if processes.first:
            training, validation = corpora(config, folder, say=say)
        processes.wait()
        if not processes.first:
            training, validation = corpora(config, folder, say=lambda text: None)
        trainer = Trainer(config, folder, training, validation, processes=processes, say=say)
        if trainer.progress.step and processes.first:
            say(f"going on after step {trainer.progress.step}")
        trainer.run(until=until)
    return folder / MODEL


def corpora(config: TrainingConfig, folder: Path, *, say: Callable[[str], None]) -> tuple[Corpus, Corpus]:
    """The training part and the validation part, generated and decoded where that is not yet done."""
    from lincae_studio.training.synthesis import render_songs, render_voices

    data = config.data
    folders = [Path(name) for name in data.folders]
    material = folder / "material"
    if data.songs:
        songs = material / "songs"
        folders.append(render_songs(songs, songs=data.songs, seed=data.generator_seed, say=say))
    if data.spoken:
        voices = material / "voices"
        folders.append(render_voices(voices, recordings=data.spoken, seed=data.generator_seed, say=say))
    return prepare(folders, material / "decoded", validation=data.validation, say=say)
