"""Energies of the high band from its signed projections.

A projection is one random number whose variance is the energy that is looked for. Many have to be averaged;
which ones belong together depends on the sound. Several averages are formed, long or short in time, narrow or
wide in frequency, and mixed in every cell by how well each foretells the projections around it when it has
to do without the one in the cell itself.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from lincae_studio.codec.compact.bands import band_edges, measured, placed
from lincae_studio.codec.compact.config import CompactConfig
from lincae_studio.codec.compact.smoothing import bell, smooth, sums

if TYPE_CHECKING:
    from torch import Tensor

# Averages are taken of |p|^0.8. Of |p|^2 a single large projection would rule its surroundings.
EXPONENT = 0.8
# Expectation of |p|^0.8 of a normal number of variance 1.
MOMENT = 2 ** (EXPONENT / 2) * math.gamma((EXPONENT + 1) / 2) / math.sqrt(math.pi)
_SURPRISE_LIMIT = 60.0
# Of tones and attacks the mean of |p|^0.8 says too little, of noise too much. About a short frame the
# estimates are given the power that is measured there, within these factors.
_ABOUT = 6
_FACTORS = (0.5, 20.0)
# What a gain that the low spectrum gives may be.
_LOW_GAINS = (1e-3, 1e3)
_TINY = 1e-30
_SMALLEST = 1e-36
_NO_WEIGHT = 1e-6
# Of all averages together: less than that is silence beside them, whatever their level.
_SILENT = 1e-5
# Its power 2 / 0.8 is still a number.
_TINY_MEAN = 1e-12


class _Reach(NamedTuple):
    """Half-widths of an average: short frames before and after a cell, bands below and above it."""

    time: int
    bands: int


_PLAIN = (_Reach(6, 3), _Reach(12, 2), _Reach(3, 6), _Reach(2, 10))
# A spectrum averaged over a time in short frames, times a gain averaged over a reach.
_SHAPED = ((18, _Reach(1, 16)), (6, _Reach(1, 4)), (18, _Reach(0, 16)))
_JUDGED = _Reach(2, 4)
# The time, one of those of the spectra, over which the low spectrum's rise is told.
_STEADY = 18
_TIMES = tuple(sorted({reach.time for reach in _PLAIN} | {time for time, _ in _SHAPED}))


class _Average:
    """Weighted mean over the measured cells around a cell, with and without the cell itself."""

    def __init__(self, reach: _Reach, config: CompactConfig) -> None:
        import torch

        in_time, in_bands = bell(reach.time), bell(reach.bands)
        band = np.arange(config.bands)
        distance = np.abs(band[:, None] - band)
        across = np.where(
            distance <= reach.bands, in_bands[np.minimum(distance, reach.bands) + reach.bands], 0
        )
        # Sums of the weights of the measured cells around a cell; they repeat with every frame.
        steps = np.arange(-reach.time, reach.time + 1)
        turn = band % config.splits
        weights = np.stack(
            [
                (in_time @ ((at + steps[:, None]) % config.splits == turn)) @ across
                for at in range(config.splits)
            ]
        )
        # A measured cell has the weight 1 in its own sum.
        others = weights[turn, band] - 1
        self.time = reach.time
        self._splits = config.splits
        self._across = torch.from_numpy(across.astype(np.float32)) if reach.bands else None
        self._of_all = torch.from_numpy(1 / np.maximum(weights, _NO_WEIGHT)).float()
        self._of_others = torch.from_numpy(1 / np.maximum(others, _NO_WEIGHT)).float()

    def to(self, device: str) -> None:
        if self._across is not None:
            self._across = self._across.to(device)
        self._of_all = self._of_all.to(device)
        self._of_others = self._of_others.to(device)

    def sum(self, in_time: Tensor) -> Tensor:
        """Weighted sums around cells `[items, short frames, bands]` of their sums over time."""
        return in_time if self._across is None else in_time @ self._across

    def mean(self, in_time: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Means over all `[items, short frames, bands]`, and for measured cells over the others around them.

        The latter are `[items, frames, bands]`, like the measured `values`, of which `in_time` are the sums.
        """
        total = self.sum(in_time)
        others = (measured(total, self._splits) - values).clamp(min=0)
        means = total.unflatten(1, (-1, self._splits)) * self._of_all
        return means.flatten(1, 2), others * self._of_others


class EnergyEstimator:
    """Energies of all cells from the projections; exactly scale-equivariant, and even in the projections."""

    def __init__(self, config: CompactConfig, *, scale: float = 1.0) -> None:
        """`scale` is the power that the squares of the projections stand for, over their mean."""
        import torch

        self._splits = config.splits
        self._scale = scale
        self._plain = [_Average(reach, config) for reach in _PLAIN]
        self._spectra = {time: _Average(_Reach(time, 0), config) for time, _ in _SHAPED}
        self._gains = [(time, _Average(reach, config)) for time, reach in _SHAPED]
        self._judged = _Average(_JUDGED, config)
        widths = np.diff(band_edges(config)).astype(np.float32)
        self._widths = torch.from_numpy(widths)
        self._measured = placed(torch.from_numpy(widths).expand(1, 1, -1), config.splits)

    def to(self, device: str) -> None:
        """Move to a torch device."""
        gains = (gain for _, gain in self._gains)
        for average in (*self._plain, *self._spectra.values(), *gains, self._judged):
            average.to(device)
        self._widths = self._widths.to(device)
        self._measured = self._measured.to(device)

    def __call__(self, projections: Tensor, low: Tensor) -> Tensor:
        """Energies `[items, frames * splits, bands]` of projections `[items, frames, bands]`.

        `low` are energies of the low spectrum, `[items, frames * splits]`.
        """
        from torch import softmax

        seen = projections.abs().pow(EXPONENT) / MOMENT
        # In the domain of |p|^0.8.
        in_time = dict(zip(_TIMES, sums(seen, _TIMES, self._splits), strict=True))
        candidates = [average.mean(in_time[average.time], seen) for average in self._plain]
        shapes = {time: spectrum.mean(in_time[time], seen) for time, spectrum in self._spectra.items()}
        for time, gain in self._gains:
            shape, shape_of_others = shapes[time]
            share = seen / measured(shape, self._splits).clamp(min=_TINY)
            gains, gains_of_others = gain.mean(sums(share, (gain.time,), self._splits)[0], share)
            candidates.append((shape * gains, shape_of_others * gains_of_others))
        shape, shape_of_others = shapes[_STEADY]
        rises = self._rises(low)[..., None].expand_as(shape)
        candidates.append((shape * rises, shape_of_others * measured(rises, self._splits)))
        fits = self._fit(_audible([others for _, others in candidates]), seen)
        logs = _audible([every for every, _ in candidates]).log_()
        energies = (softmax(fits, dim=0).mul_(logs).sum(dim=0) * (2 / EXPONENT)).exp_()
        return energies * self._factors(energies, projections)[..., None]

    def total(self, energies: Tensor) -> Tensor:
        """Energies of short frames `[items, frames * splits]` of those of their cells."""
        return energies @ self._widths

    def _rises(self, low: Tensor) -> Tensor:
        """The low spectrum in time against its mean `[items, frames * splits]`, in the domain of |p|^0.8."""
        levels = low.clamp(min=_TINY).pow(EXPONENT / 2)
        inside = smooth(low.new_ones(1, low.shape[1]), _STEADY)
        return (levels * inside / smooth(levels, _STEADY).clamp(min=_TINY_MEAN)).clamp(*_LOW_GAINS)

    def _factors(self, energies: Tensor, projections: Tensor) -> Tensor:
        """Measured power over that of the estimates `[items, frames * splits]`, about every short frame."""
        there = self._measured
        seen = placed(projections.square(), self._splits) @ self._widths
        told = (energies.unflatten(1, (-1, self._splits)) * there).sum(-1).flatten(1)
        return (self._scale * (smooth(seen, _ABOUT) + _SMALLEST) / (smooth(told, _ABOUT) + _SMALLEST)).clamp(
            *_FACTORS
        )

    def _fit(self, foretold: Tensor, seen: Tensor) -> Tensor:
        """Log likelihoods around every cell, `[candidates, items, short frames, bands]`.

        They are those of normal projections with the variances that the candidates foretell.
        """
        surprise = _to_power(seen * MOMENT / foretold).clamp_(max=_SURPRISE_LIMIT)
        fits = (-0.5 * (foretold.log() * (2 / EXPONENT) + surprise)).flatten(0, 1)
        in_time = sums(fits, (self._judged.time,), self._splits)[0]
        return self._judged.sum(in_time).unflatten(0, (len(foretold), -1))


def _audible(averages: list[Tensor]) -> Tensor:
    """Averages `[averages, ...]`, none of them nothing beside the others."""
    from torch import stack

    found = stack(averages)
    return found.add_(found.sum(0), alpha=_SILENT).clamp_(min=_TINY)


def _to_power(values: Tensor) -> Tensor:
    """|p|^0.8 to |p|^2: the power 2 / 0.8, by operations that are far cheaper than a power."""
    return values.square() * values.sqrt()
