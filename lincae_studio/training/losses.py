"""What is to become small. Sounds are `[items, samples]`; every loss is a mean over items."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


def pseudo_huber(difference: Tensor) -> Tensor:
    """sqrt(|d|² + c²) - c of every item, `[items]`, with c = 0.00054 sqrt(dimensions).

    Song and Dhariwal, 2023.

    >>> import torch
    >>> round(float(pseudo_huber(torch.ones(1, 4))[0]), 3)
    1.999
    """
    flat = difference.flatten(1)
    c = 0.00054 * flat.shape[1] ** 0.5
    return (flat.square().sum(1) + c**2).sqrt() - c
