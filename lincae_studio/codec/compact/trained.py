"""A trained member of the compact family: companded projections and corrected energies."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.compact.bands import Bands, band_edges, measured, sizes
from lincae_studio.codec.compact.codec import CompactCodec
from lincae_studio.codec.compact.config import HOP, CompactConfig
from lincae_studio.codec.compact.corrections import Corrections
from lincae_studio.codec.compact.energy import EXPONENT, MOMENT, EnergyEstimator
from lincae_studio.codec.compact.trained_config import TrainedConfig, TrainedModel
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

_SMALLEST = 1e-30
# Of the power that companded projections stand for. The whole would bring levels nearer, and spectra not.
_POWER = 0.95


class TrainedCompactCodec(CompactCodec):
    """A trained member as a `Codec`; with new corrections it is the untrained codec.

    Attributes:
        corrections: the network; None: the untrained codec of the same latents
    """

    def __init__(self, config: TrainedConfig, info: CodecInfo, *, device: str = "cpu") -> None:
        self.corrections: Corrections | None = Corrections(config)
        unbiased, power = _unbiased(config)
        self._unbiased = torch.from_numpy(unbiased)
        self._companded = config.exponent > 0
        super().__init__(config.base, info, device="cpu")
        self._bands: _CompandedBands = _CompandedBands(config.base, config.exponent)
        if self._companded:
            self._energy = EnergyEstimator(config.base, scale=_POWER * power)
        self.to(device)

    def to(self, device: str) -> None:
        """Move to a torch device."""
        super().to(device)
        self._unbiased = self._unbiased.to(device)
        if self.corrections is not None:
            self.corrections.to(device)

    def seen(self, latents: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """What the corrections see of latents: exact coefficients, projections, and energies to correct."""
        exact, projections = self._parts(latents)
        return exact, projections, self._uncorrected(exact, projections, self._attacks.blocks(exact))

    @torch.no_grad()  # the estimator works in place; a projector trains through this decoder
    def _uncorrected(self, exact: Tensor, projections: Tensor, blocks: Tensor) -> Tensor:
        return super()._energies(exact, projections * self._unbiased, blocks)

    def _energies(self, exact: Tensor, projections: Tensor, blocks: Tensor) -> Tensor:
        energies = self._uncorrected(exact, projections, blocks)
        return energies if self.corrections is None else self.corrections(exact, projections, energies)

    def _matched(self, noise: Tensor, projections: Tensor) -> Tensor:
        # Companded projections are no projections of a sound.
        return noise if self._companded else super()._matched(noise, projections)

    def _projections(self, rest: Tensor) -> Tensor:
        if not self._companded:
            return super()._projections(rest)
        spectra = functional.pad(rest, (HOP - rest.shape[-1], 0))
        return self._bands.project(self._short.forward(self._long.inverse(spectra)))

    def sound_of(self, spectra: Tensor) -> Tensor:
        """Audio `[items, frames * short_hop]` of short spectra `[items, frames, short_hop]`."""
        return self._short.inverse(spectra)

    def energies_of(self, audio: Tensor) -> Tensor:
        """True energies of the cells of audio `[items, frames * 1024]`."""
        spectra = self._long.forward(audio)
        spectra[..., : self._config.exact] = 0
        return self._short.forward(self._long.inverse(spectra)).square() @ self._bands.means


class _CompandedBands(Bands):
    """Bands whose projections are drawn towards the levels of their bands."""

    def __init__(self, config: CompactConfig, exponent: float) -> None:
        super().__init__(config)
        self._exponent = exponent

    @property
    def means(self) -> Tensor:
        """What takes the mean of every band `[short_hop, bands]`."""
        return self._owner.T / self._owner.sum(1)

    def project(self, spectra: Tensor) -> Tensor:
        if not self._exponent:
            return super().project(spectra)
        projections = measured(spectra @ self._projection, self.splits)
        power = measured(spectra.square() @ self.means, self.splits)
        size = projections.abs().clamp(min=_SMALLEST)
        return projections * (power.sqrt() / size).pow(self._exponent)


def _unbiased(config: TrainedConfig) -> tuple[np.ndarray, float]:
    """Factors `[bands]` with which companded projections have the moments of plain ones, and their power.

    The energies are estimated from a moment of projections that are normal; companded ones vary less.
    The power is that of the high band over what the squares of these projections tell of it.
    """
    widths = np.diff(band_edges(config.base))
    if not config.exponent:
        return np.ones(len(widths), np.float32), 1.0
    factors, powers = {}, {}
    for width in set(widths.tolist()):
        draws = np.random.default_rng(width).standard_normal((1 << 15, width))
        level = np.sqrt(np.mean(draws**2, axis=1))
        projection = np.abs(draws @ sizes(width))
        size = level**config.exponent * projection ** (1 - config.exponent)
        factors[width] = (MOMENT / np.mean(size**EXPONENT)) ** (1 / EXPONENT)
        powers[width] = 1 / np.mean((factors[width] * size) ** 2)
    power = np.average([powers[width] for width in widths.tolist()], weights=widths)
    return np.array([factors[width] for width in widths.tolist()], np.float32), float(power)


def load(model: TrainedModel, *, device: str) -> TrainedCompactCodec:
    """The codec of a model file. `ModelError` when the file is damaged."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    codec = TrainedCompactCodec(model.config, model.info)
    assert codec.corrections is not None
    try:
        codec.corrections.load_state_dict(load_file(model.path))
    except (OSError, SafetensorError, RuntimeError) as error:
        raise ModelError(
            tr("The model file {name} is damaged; install the model again.", name=model.path.name)
        ) from error
    codec.corrections.eval().requires_grad_(False)
    codec.to(device)
    return codec
