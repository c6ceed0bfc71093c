"""The loop: draws, steps, averages, reports, and goes on from where it was stopped.

All that is random is a function of the seed, the step and the process, so a run that was killed and goes on
from a checkpoint ends with the same bits as one that was not.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from lincae_studio.errors import UsageError
from lincae_studio.training import checkpoint
from lincae_studio.training.augmentation import Plan, draw_plan
from lincae_studio.training.checkpoint import Progress
from lincae_studio.training.config import AugmentationConfig, OptimizerConfig, TrainingConfig
from lincae_studio.training.corpus import Corpus
from lincae_studio.training.material import Material
from lincae_studio.training.processes import Processes

CHECKPOINT = "checkpoint.safetensors"
MODEL = "model.safetensors"
_VALIDATION_BATCHES = 4
# What the validation part is looked at with, whatever the run trains on.
_VALIDATED = {
    "plain": AugmentationConfig(gains=0.0, sums=0.0, differences=0.0),
    "sum": AugmentationConfig(gains=0.0, sums=1.0, differences=0.0),
    "difference": AugmentationConfig(gains=0.0, sums=0.0, differences=1.0),
}


def rate(config: OptimizerConfig, step: int, steps: int) -> float:
    """Learning rate of a step.

    >>> config = OptimizerConfig(rate=1e-3, final_rate=1e-5)
    >>> rate(config, 0, 100), round(rate(config, 100, 100), 9)
    (0.001, 1e-05)
    """
    falling = 0.5 * (1.0 + math.cos(math.pi * min(step / steps, 1.0)))
    return config.final_rate + (config.rate - config.final_rate) * falling


class Trainer:
    """One run in a folder.

    Attributes:
        family: the module that is trained; its `network` has the weights
        ema: averaged weights by name
        progress: how far it is
    """

    def __init__(
        self,
        config: TrainingConfig,
        folder: Path,
        training: Corpus,
        validation: Corpus,
        *,
        processes: Processes,
        say: Callable[[str], None],
    ) -> None:
        """Build the network and go on from the folder's checkpoint, if it has one."""
        self.config = config
        self._folder = folder
        self._processes = processes
        self._say = say
        if config.run.threads:
            torch.set_num_threads(config.run.threads)
        torch.manual_seed(config.run.seed)
        self.family = build(config)
        self.family.place(processes.device)
        network = self.family.network
        self._module: nn.Module = processes.wrap(self.family)
        self._optimizer = torch.optim.RAdam(
            network.parameters(), lr=config.optimizer.rate, betas=config.optimizer.betas
        )
        self.ema = {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}
        self.progress = Progress()
        if (folder / CHECKPOINT).exists():
            self.progress = checkpoint.load(
                folder / CHECKPOINT, network, self.ema, self._optimizer, identity=config.identity()
            )
        frames = math.ceil(config.data.clip_seconds * self.family.sample_rate / self.family.hop)
        samples = frames * self.family.hop
        self._material = Material(training, config.data, samples=samples, seed=config.run.seed)
        self._kept: dict[int, tuple[Tensor, ...]] = {}
        self._validation = (
            Material(validation, config.data, samples=samples, seed=0) if validation.recordings else None
        )

    def run(self, *, until: int | None = None) -> None:
        """Train up to the last step, or to step `until`; then write the model.

        `UsageError` when the loss is no longer a number.
        """
        run, stop = self.config.run, min(until or self.config.run.steps, self.config.run.steps)
        begun = time.monotonic() - self.progress.seconds
        shown: dict[str, float] = {}
        with self._board() as board:
            while self.progress.step < stop:
                if self.progress.step % run.validate_every == 0:
                    self._validate(board)
                found = self._step(self.progress.step)
                for name, value in found.items():
                    shown[name] = shown.get(name, 0.0) + value / run.report_every
                self.progress.step += 1
                self.progress.seconds = time.monotonic() - begun
                if self.progress.step % run.report_every == 0:
                    self._report(shown, board)
                    shown = {}
                if self.progress.step % run.checkpoint_every == 0 or self.progress.step == stop:
                    self._save()
            if self.progress.step >= run.steps:
                self._validate(board)
                self._save_model()

    def _step(self, step: int) -> dict[str, float]:
        config = self.config
        for group in self._optimizer.param_groups:
            group["lr"] = rate(config.optimizer, step, config.run.steps)
        network = self.family.network
        network.train()
        losses = self._losses(self._module, self._drawn(step), step, self._processes.rank)
        self._optimizer.zero_grad(set_to_none=True)
        losses["total"].backward()
        norm = nn.utils.clip_grad_norm_(network.parameters(), config.optimizer.clip)
        if not torch.isfinite(norm):
            raise UsageError(
                f"The loss is no longer a number at step {step}; lower the rate and begin again."
            )
        self._optimizer.step()
        self._average(step)
        return {name: float(value.detach()) for name, value in losses.items()}

    def _drawn(self, step: int) -> tuple[Tensor, ...]:
        """The batch of a step, kept where it will come again."""
        method, batches = self.config.augmentation, self.config.data.batches
        number = step % batches if batches else step
        batch = self._kept.get(number)
        if batch is None:
            batch = self._batch(self._material, method, number, self._processes.rank)
            if batches:
                self._kept[number] = batch
        return batch

    def _batch(
        self, material: Material, method: AugmentationConfig, number: int, rank: int
    ) -> tuple[Tensor, ...]:
        sources = material.draw(number, rank)
        progress = number / self.config.run.steps
        plan: Plan = draw_plan(method, sources, material.rng(number, rank, 1), progress=progress)
        tensors = (torch.from_numpy(array).to(self._processes.device) for array in (sources, *plan))
        return self.family.prepared(*tensors)

    def _losses(
        self, module: nn.Module, batch: tuple[Tensor, ...], step: int, rank: int
    ) -> dict[str, Tensor]:
        device = self._processes.device
        seed = int(self._material.rng(step, rank, 2).integers(1 << 62))
        generator = torch.Generator(device).manual_seed(seed)
        half = self.config.run.precision == "bfloat16"
        with torch.autocast(device.split(":")[0], torch.bfloat16) if half else nullcontext():
            found: dict[str, Tensor] = module(*batch, generator, step / self.config.run.steps)
        return found

    def _average(self, step: int) -> None:
        """Move the averaged weights; the average of a young run is a short one."""
        keep = min(self.config.optimizer.ema, (1 + step) / (10 + step))
        with torch.no_grad():
            for name, tensor in self.family.network.state_dict().items():
                if tensor.is_floating_point():
                    self.ema[name].lerp_(tensor, 1.0 - keep)
                else:
                    self.ema[name].copy_(tensor)

    @contextmanager
    def averaged(self) -> Iterator[nn.Module]:
        """The network with its averaged weights, for a while."""
        network = self.family.network
        before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
        network.load_state_dict(self.ema)
        network.eval()
        try:
            yield network
        finally:
            network.load_state_dict(before)

    def validate(self) -> dict[str, float]:
        """Losses of the averaged weights on the validation part, of sounds, sums and differences."""
        found: dict[str, float] = {}
        if self._validation is None:
            return found
        with self.averaged(), torch.no_grad():
            for name, method in _VALIDATED.items():
                for batch in range(_VALIDATION_BATCHES):
                    drawn = self._batch(self._validation, method, batch, 0)
                    losses = self._losses(self.family, drawn, batch, 0)
                    for kind, value in losses.items():
                        key = f"{name} {kind}"
                        found[key] = found.get(key, 0.0) + float(value) / _VALIDATION_BATCHES
        return found

    def _validate(self, board: Any) -> None:
        if not self._processes.first:
            return
        found = self.validate()
        if found:
            self._tell("validation " + _figures(found))
        for name, value in found.items():
            if board is not None:
                board.add_scalar(f"validation/{name.replace(' ', '/')}", value, self.progress.step)

    def _report(self, shown: dict[str, float], board: Any) -> None:
        if not self._processes.first:
            return
        each = self.progress.seconds / self.progress.step
        left = each * (self.config.run.steps - self.progress.step) / 60
        self._tell(f"{_figures(shown)}  {each:.2f} s a step, {left:.0f} min left")
        if board is not None:
            for name, value in shown.items():
                board.add_scalar(f"training/{name}", value, self.progress.step)

    def _tell(self, text: str) -> None:
        line = f"step {self.progress.step} of {self.config.run.steps}  {text}"
        self._say(line)
        with (self._folder / "progress.txt").open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def _save(self) -> None:
        if self._processes.first:
            checkpoint.save(
                self._folder / CHECKPOINT,
                self.family.network,
                self.ema,
                self._optimizer,
                progress=self.progress,
                identity=self.config.identity(),
            )
        self._processes.wait()

    def _save_model(self) -> None:
        """Write the averaged weights as the studio loads them."""
        if not self._processes.first:
            return
        temporary = self._folder / f".{MODEL}.{os.getpid()}.part"
        notes = {"training": self.config.identity(), "steps": str(self.progress.step)}
        with self.averaged():
            self.family.save(temporary, licence="Apache-2.0", notes=notes)
        temporary.replace(self._folder / MODEL)

    @contextmanager
    def _board(self) -> Iterator[Any]:
        """A TensorBoard writer where one is wanted; `UsageError` when the package is missing."""
        if not self.config.run.tensorboard or not self._processes.first:
            yield None
            return
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError as error:
            raise UsageError(
                "TensorBoard is not installed; install lincae-studio[train], or set tensorboard = false."
            ) from error
        # What was told after the checkpoint will be told again; what was told of its own step stays.
        with SummaryWriter(str(self._folder / "tensorboard"), purge_step=self.progress.step + 1) as writer:
            yield writer


def build(config: TrainingConfig) -> Any:
    """The module of a family."""
    if config.family == "compact":
        from lincae_studio.training.compact import CompactFamily

        return CompactFamily(config)
    from lincae_studio.training.consistency import ConsistencyFamily

    return ConsistencyFamily(config)


def _figures(values: dict[str, float]) -> str:
    return "  ".join(f"{name} {value:.4f}" for name, value in values.items())
