"""The high band in short frames: bands, their signed projections, and the way back to a spectrum."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.codec.compact.config import SAMPLE_RATE, CompactConfig

if TYPE_CHECKING:
    from torch import Tensor

# Neighbouring coefficients of a tone depend on each other: with signs that alternate in pairs their cross
# terms cancel, and its level comes out within a decibel wherever it lies. Random signs miss by two.
_SIGNS = np.array([1.0, 1.0, -1.0, -1.0])
# What is added to the weight 1 of the outermost coefficients of a band, from its end inwards. With it bands
# together are as sensitive to a tone wherever it lies: to 0.17 dB at most instead of 1.1.
_ENDS = np.array([0.125, -0.2, 0.08, -0.03])


def band_edges(config: CompactConfig) -> np.ndarray:
    """First coefficients of the bands in a short frame, and the end of the last, `[bands + 1]`."""
    size, first = config.short_hop, config.first_short
    hz = SAMPLE_RATE / 2 / size
    even = np.linspace(first, size, config.bands + 1)
    low, high = np.log1p(first * hz / 700), np.log1p(size * hz / 700)
    mel = 700 * np.expm1(np.linspace(low, high, config.bands + 1)) / hz
    edges = np.round((1 - config.mel) * even + config.mel * mel).astype(int)
    if (np.diff(edges) < 1).any():
        raise ValueError(f"{config.bands} bands do not fit {size - first} coefficients")
    return edges


def sizes(width: int) -> np.ndarray:
    """Sizes of the weights of a band's coefficients in its projection `[width]`; their squares sum to one."""
    ends = np.pad(_ENDS, (0, max(width - len(_ENDS), 0)))[:width]
    weights: np.ndarray = 1 + ends + ends[::-1]
    return weights / np.linalg.norm(weights)


def interpolation(config: CompactConfig) -> np.ndarray:
    """What the energy of every band adds to the coefficients of a short spectrum, `[bands, short_hop]`.

    Power is interpolated between the centres of bands: what the bands measure stays what it was.
    """
    edges = band_edges(config)
    inside = np.arange(edges[0], config.short_hop)
    spread = np.zeros((config.bands, config.short_hop))
    for band, one in enumerate(np.eye(config.bands)):
        spread[band, inside] = np.interp(inside, (edges[:-1] + edges[1:] - 1) / 2, one)
    return spread


class Bands:
    """Projects short spectra on bands and spreads energies of bands over short spectra.

    A frame has `splits` short frames. Each band is measured in one of them, its neighbours in the others:
    together they follow the spectrum in time four times as finely as the frames do, with no more numbers.
    """

    def __init__(self, config: CompactConfig) -> None:
        import torch

        edges = band_edges(config)
        size, bands = config.short_hop, config.bands
        projection = np.zeros((size, bands))
        for band, (first, stop) in enumerate(pairwise(edges)):
            inside = np.arange(first, stop)
            projection[inside, band] = _SIGNS[inside % 4] * sizes(stop - first)
        owner = np.abs(projection.T) > 0
        # Where in a frame the coefficients lie that are measured: each in the short frame of its band.
        turns = np.where(owner.any(axis=0), owner.argmax(axis=0) % config.splits, 0)
        self._at = torch.from_numpy(turns * size + np.arange(size))
        inside = (turns == np.arange(config.splits)[:, None]) & owner.any(axis=0)
        self._inside = torch.from_numpy(inside.astype(np.float32))
        self.splits = config.splits
        self._owner = torch.from_numpy(owner.astype(np.float32))
        self._projection = torch.from_numpy(projection.astype(np.float32))
        self._spread = torch.from_numpy(interpolation(config).astype(np.float32))

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._projection = self._projection.to(device)
        self._spread = self._spread.to(device)
        self._owner = self._owner.to(device)
        self._at = self._at.to(device)
        self._inside = self._inside.to(device)

    def project(self, spectra: Tensor) -> Tensor:
        """Projections `[items, frames, bands]` of short spectra `[items, frames * splits, short_hop]`.

        The square of one has the mean energy of its band's coefficients as its expectation.
        """
        return measured(spectra @ self._projection, self.splits)

    def project_frames(self, spectra: Tensor) -> Tensor:
        """`project` of `[items, frames, splits, short_hop]`, which reads no more than is measured."""
        return spectra.flatten(2).index_select(2, self._at) @ self._projection

    def with_projections(self, spectra: Tensor, values: Tensor) -> Tensor:
        """Spectra `[items, frames, splits, short_hop]`, moved by as little as adds these projections."""
        return spectra.addcmul((values @ self._projection.T)[:, :, None], self._inside)

    def unproject(self, cells: Tensor) -> Tensor:
        """The smallest short spectra `[items, short frames, short_hop]` with projections `[..., bands]`."""
        return cells @ self._projection.T

    def spread(self, energies: Tensor) -> Tensor:
        """Energies of coefficients `[..., short_hop]` of energies of bands `[..., bands]`."""
        return energies @ self._spread

    def repeat(self, values: Tensor) -> Tensor:
        """The value of its band for every coefficient `[..., short_hop]`, zero below the bands."""
        return values @ self._owner


def measured(cells: Tensor, splits: int) -> Tensor:
    """Of cells `[items, frames * splits, bands]` those that are measured, `[items, frames, bands]`.

    Band b is measured in short frame b modulo `splits` of each frame.
    """
    grid = cells.unflatten(1, (-1, splits)).unflatten(3, (-1, splits))
    return grid.diagonal(dim1=2, dim2=4).flatten(2)


def placed(values: Tensor, splits: int) -> Tensor:
    """Values `[items, frames, bands]` in their cells `[items, frames * splits, bands]`, zeros elsewhere."""
    from torch import diag_embed

    return diag_embed(values.unflatten(2, (-1, splits)), dim1=2, dim2=4).flatten(3).flatten(1, 2)
