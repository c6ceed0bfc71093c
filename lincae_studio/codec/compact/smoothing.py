"""Averages over time under a bell.

They are products of matrices for a block of rows each: for as few lines as there are it takes a fifth of the
time of a convolution.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from torch import Tensor

_BLOCK = 32


def bell(reach: int) -> np.ndarray:
    """Weights of a bell that ends beyond `reach`, `[2 * reach + 1]`."""
    return np.cos(np.pi / 2 * np.arange(-reach, reach + 1) / (reach + 1)) ** 2


def smooth(values: Tensor, reach: int) -> Tensor:
    """Means of `[items, n]` under a bell; beyond the ends lies silence."""
    from torch.nn.functional import pad

    n = values.shape[1]
    blocks = pad(values, (reach, reach - n % -_BLOCK)).unfold(1, _BLOCK + 2 * reach, _BLOCK)
    return (blocks @ _means(reach, str(values.device))).flatten(1)[:, :n]


def sums(values: Tensor, reaches: Sequence[int], splits: int) -> Tensor:
    """Sums under bells of what is measured in one short frame of each frame only.

    Args:
        values: `[items, frames, bands]`; band b is measured in short frame b modulo `splits`
        reaches: of the bells, in short frames

    Returns:
        `[reaches, items, frames * splits, bands]`; beyond the ends lies silence.
    """
    from torch.nn.functional import pad

    items, frames, bands = values.shape
    weights = _cells(tuple(reaches), splits, str(values.device))
    width = weights.shape[1]
    beyond = (width - _BLOCK) // 2
    padded = pad(values, (0, 0, beyond, beyond - frames % -_BLOCK))
    # [items, blocks, bands / splits, splits, width] -> [splits, items * blocks * bands / splits, width]
    blocks = padded.unflatten(2, (-1, splits)).unfold(1, width, _BLOCK)
    rows = blocks.permute(3, 0, 1, 2, 4).flatten(1, 3)
    # [splits, items, blocks, bands / splits, reaches, short frames of a block]
    found = (rows @ weights).view(splits, items, blocks.shape[1], bands // splits, len(reaches), -1)
    return found.permute(4, 1, 2, 5, 3, 0).flatten(4).flatten(2, 3)[:, :, : frames * splits]


@cache
def _means(reach: int, device: str) -> Tensor:
    """Weights `[rows of a block and `reach` more on either side, rows of a block]`."""
    weights = np.zeros((_BLOCK + 2 * reach, _BLOCK))
    for row in range(_BLOCK):
        weights[row : row + 2 * reach + 1, row] = bell(reach) / bell(reach).sum()
    return _kept(weights, device)


@cache
def _cells(reaches: tuple[int, ...], splits: int, device: str) -> Tensor:
    """Weights `[splits, frames of a block and those around it, reaches * short frames of a block]`."""
    beyond = (max(reaches) + splits - 1) // splits
    measured = splits * (np.arange(_BLOCK + 2 * beyond) - beyond)
    weights = np.zeros((splits, len(measured), len(reaches), splits * _BLOCK))
    for turn in range(splits):
        distance = measured[:, None] + turn - np.arange(splits * _BLOCK)
        for i, reach in enumerate(reaches):
            inside = np.abs(distance) <= reach
            weights[turn, :, i][inside] = bell(reach)[distance[inside] + reach]
    return _kept(weights.reshape(splits, len(measured), -1), device)


def _kept(weights: np.ndarray, device: str) -> Tensor:
    import torch

    with torch.inference_mode(False):  # it is kept, for training as well
        return torch.from_numpy(weights.astype(np.float32)).to(device)
