"""What a trained member of the family adds: bounded corrections of the energies of the high band.

The network says for every cell, a band in a short frame, by how many decibels its energy is off. It sees
ratios of energies only, so D(a z) = a D(z) stays exact; it may move a cell by a few decibels at most, and
what it adds in one cell it takes from those around it.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from lincae_studio.codec.compact.bands import interpolation
from lincae_studio.codec.compact.trained_config import TrainedConfig

# Energies below it are silence; their ratios still fit float32.
_SMALLEST = 1e-35
# A ratio of energies, in nepers, that is told apart from nothing.
_FAINTEST = 14.0
_LOW_BANDS = 8
# Of the level of the low spectrum: no high band is told apart below it.
_FAINT_HIGH = 1e-7


class _Block(nn.Module):
    """Two convolutions over frames and groups of bands, added to the input."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(F.silu(self.first(F.silu(x))))


class Corrections(nn.Module):
    """Corrects energies of cells `[items, frames * splits, bands]`.

    `splits` neighbouring bands of one frame, each in all its short frames, are a place of a grid of frames
    and groups: `splits` projections and `splits` squared energies.
    """

    powers: Tensor

    def __init__(self, config: TrainedConfig) -> None:
        super().__init__()
        base, width = config.base, config.width
        self._splits = base.splits
        self._limit = config.limit_db * math.log(10) / 20
        self._groups = base.bands // base.splits
        # The power of the spectrum that is made of a band's energy, over that energy.
        powers = interpolation(base).sum(1).astype(np.float32)
        self.register_buffer("powers", torch.from_numpy(powers), persistent=False)
        self.low = nn.Linear(_LOW_BANDS, width * self._groups)
        self.place = nn.Parameter(torch.zeros(width, 1, self._groups))
        self.inward = nn.Conv2d(base.splits + base.splits**2, width, 3, padding=1)
        self.blocks = nn.Sequential(*(_Block(width) for _ in range(config.blocks)))
        self.outward = nn.Conv2d(width, base.splits**2, 1)
        # Before training: no correction.
        nn.init.zeros_(self.outward.weight)
        nn.init.zeros_(self.outward.bias)  # type: ignore[arg-type]

    def forward(self, exact: Tensor, projections: Tensor, energies: Tensor) -> Tensor:
        """Corrected energies `[items, frames * splits, bands]`, with the power about a frame as it was."""
        gains = self.gains(exact, projections, energies)
        after, before = (
            self._by_frame(each).sum(2) @ self.powers for each in (energies * (2 * gains).exp(), energies)
        )
        ratio = (_smooth(before, 1) + _SMALLEST) / (_smooth(after, 1) + _SMALLEST)
        # Averaged once more, under the same triangle, the sum over all frames is what it was.
        off = -0.5 * (_smooth(ratio, 1) / _smooth(torch.ones_like(ratio), 1)).log()
        off = off.repeat_interleave(self._splits, dim=1)[..., None]
        return energies * (2 * (gains - off).clamp(-self._limit, self._limit)).exp()

    def gains(self, exact: Tensor, projections: Tensor, energies: Tensor) -> Tensor:
        """Log amplitude gains for the cells, before power is preserved."""
        frames = self._by_frame(energies)
        low = exact.square().unflatten(2, (_LOW_BANDS, -1)).mean(-1)
        level = _smooth(frames.sum(2) @ self.powers, 2) / (self._splits * self.powers.sum())
        # What is left of silence by rounding has a level too.
        level = (level + _FAINT_HIGH * low.mean(2))[:, None, :, None]
        # [items, splits + splits², frames, groups]
        seen = torch.cat(
            (
                _ratio(projections.square().unflatten(2, (-1, self._splits)).permute(0, 3, 1, 2), level),
                _ratio(self._grid(energies), level),
            ),
            dim=1,
        )
        aside = self.low(_ratio(low[:, None], level)[:, 0]).unflatten(2, (-1, self._groups))
        hidden = self.inward(seen.contiguous(memory_format=torch.channels_last))
        hidden = hidden + aside.permute(0, 2, 1, 3) + self.place
        found = self.outward(F.silu(self.blocks(hidden)))
        # [items, splits * splits, frames, groups] -> [items, frames * splits, bands]
        cells = found.unflatten(1, (self._splits, self._splits)).permute(0, 3, 1, 4, 2)
        return self._limit * torch.tanh(cells.flatten(3).flatten(1, 2))

    def _by_frame(self, cells: Tensor) -> Tensor:
        return cells.unflatten(1, (-1, self._splits))

    def _grid(self, cells: Tensor) -> Tensor:
        """Cells `[items, frames * splits, bands]` as `[items, splits², frames, groups]`."""
        grid = self._by_frame(cells).unflatten(3, (-1, self._splits))
        return grid.permute(0, 2, 4, 1, 3).flatten(1, 2)


def _smooth(values: Tensor, reach: int) -> Tensor:
    """Sums of `[items, frames]` over neighbouring frames under a triangle; beyond the ends lies silence."""
    weights = 1 - torch.arange(-reach, reach + 1, device=values.device).abs() / (reach + 1)
    return F.conv1d(values[:, None], weights.to(values.dtype)[None, None], padding=reach)[:, 0]


def _ratio(energies: Tensor, level: Tensor) -> Tensor:
    """Log of energies against a level, in a range that suits a network."""
    ratio = (energies + _SMALLEST) / (level + _SMALLEST)
    # The quotient first: its logarithm is as fine for loud sounds as for quiet ones.
    return ratio.clamp(math.exp(-_FAINTEST), math.exp(_FAINTEST)).log() / 4
