"""One process, or several that `torchrun` has started."""

from __future__ import annotations

import os
from types import TracebackType
from typing import Any

import torch
import torch.distributed as dist
from torch import nn

from lincae_studio.errors import DeviceError


class Processes:
    """This process among those of a run; a context that joins and leaves them.

    Attributes:
        rank: number of this process
        count: of processes
        device: torch device of this process
    """

    def __init__(self, device: str = "auto") -> None:
        """`DeviceError` when there is no such device."""
        self.rank = int(os.environ.get("RANK", "0"))
        self.count = int(os.environ.get("WORLD_SIZE", "1"))
        if device == "auto":
            device = "cuda" if torch.cuda.is_available() else "cpu"
        if device == "cuda":
            device = f"cuda:{os.environ.get('LOCAL_RANK', '0')}"
        if device != "cpu" and not (device.startswith("cuda:") and torch.cuda.is_available()):
            raise DeviceError(f"Training cannot run on '{device}' here; use --device cpu.")
        self.device = device

    @property
    def first(self) -> bool:
        """Whether this process writes files and tells about progress."""
        return self.rank == 0

    def __enter__(self) -> Processes:
        if self.count > 1:
            dist.init_process_group("nccl" if self.device.startswith("cuda") else "gloo")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.count > 1:
            dist.destroy_process_group()

    def wrap(self, module: nn.Module) -> Any:
        """The module, with its gradients averaged over all processes."""
        return nn.parallel.DistributedDataParallel(module) if self.count > 1 else module

    def wait(self) -> None:
        """Wait until every process is here."""
        if self.count > 1:
            dist.barrier()
