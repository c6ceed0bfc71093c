"""The state of a run as one safetensors file: complete or not there, and nothing is unpickled."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lincae_studio.errors import ModelError

if TYPE_CHECKING:
    from torch import Tensor, nn
    from torch.optim import Optimizer

_FORMAT = "lincae-studio training 1"


@dataclass(slots=True)
class Progress:
    """How far a run is.

    Attributes:
        step: updates that were made
        seconds: of work so far, breaks left out
    """

    step: int = 0
    seconds: float = 0.0


def save(
    path: Path,
    network: nn.Module,
    ema: Mapping[str, Tensor],
    optimizer: Optimizer,
    *,
    progress: Progress,
    identity: str,
) -> None:
    """Write a checkpoint. Until it is complete on the disk, the one before it stays."""
    from safetensors.torch import save_file

    tensors = {f"network.{name}": tensor for name, tensor in network.state_dict().items()}
    tensors |= {f"ema.{name}": tensor for name, tensor in ema.items()}
    for name, parameter in network.named_parameters():
        for kind, value in optimizer.state.get(parameter, {}).items():
            tensors[f"optimizer.{kind}.{name}"] = value
    plain = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
    state = json.dumps({"step": progress.step, "seconds": progress.seconds})
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        save_file(plain, temporary, metadata={"format": _FORMAT, "identity": identity, "state": state})
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def load(
    path: Path, network: nn.Module, ema: dict[str, Tensor], optimizer: Optimizer, *, identity: str
) -> Progress:
    """Put a run back to where its checkpoint was written.

    `ModelError` when the file is damaged or of a run with another config.
    """
    import torch
    from safetensors import SafetensorError, safe_open

    device = next(network.parameters()).device
    try:
        with safe_open(path, framework="pt", device=str(device)) as file:
            metadata = file.metadata() or {}
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
    except (OSError, SafetensorError) as error:
        raise ModelError(f"The checkpoint {path} is damaged; delete it to begin again.") from error
    if metadata.get("format") != _FORMAT or metadata.get("identity") != identity:
        raise ModelError(f"The checkpoint {path} is of another run; choose another folder with --output.")
    network.load_state_dict(_of(tensors, "network."))
    for name, value in _of(tensors, "ema.").items():
        ema[name].copy_(value)
    for name, parameter in network.named_parameters():
        kinds = ("step", "exp_avg", "exp_avg_sq")
        found = {kind: tensors.get(f"optimizer.{kind}.{name}") for kind in kinds}
        if all(isinstance(value, torch.Tensor) for value in found.values()):
            # Optimizers count steps on the CPU.
            optimizer.state[parameter] = {**found, "step": found["step"].cpu()}  # type: ignore[union-attr]
    state = json.loads(metadata["state"])
    return Progress(int(state["step"]), float(state["seconds"]))


def _of(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}
