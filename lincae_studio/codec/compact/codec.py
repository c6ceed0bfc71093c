"""The compact codec.

The lowest MDCT coefficients are latents as they are. The rest of the spectrum is taken to short frames, and
of each band one signed projection a frame is kept. Encoding is exactly linear: z(sum of g x) = sum of g z(x),
and f(0) = 0, so a sum of latents is the latents of the sum and costs nothing over encoding the mix.

Decoding is exactly linear in the low spectrum. The high band is noise that is shaped by the projections and
has them, so that what was decoded is encoded to the same latents again: it is not additive, but
D(a z) = a D(z) for every a, negative ones too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.compact.attacks import Attacks
from lincae_studio.codec.compact.bands import Bands, placed
from lincae_studio.codec.compact.config import HOP, CompactConfig
from lincae_studio.codec.compact.energy import EnergyEstimator
from lincae_studio.codec.mdct import Mdct

if TYPE_CHECKING:
    from torch import Tensor

# Short frames after which the noise repeats: 24 s.
_NOISE_PERIOD = 4096
_NOISE_SEED = 20
_BESIDE = 1e-3


class CompactCodec:
    """A member of the compact family as a `Codec`."""

    def __init__(self, config: CompactConfig, info: CodecInfo, *, device: str = "cpu") -> None:
        import torch

        self.info = info
        self._config = config
        self._long = Mdct(HOP)
        # Side lobes of loud low sounds must not drown a quiet top.
        self._short = Mdct(config.short_hop, kaiser_alpha=4.0)
        self._bands = Bands(config)
        self._energy = EnergyEstimator(config)
        self._attacks = Attacks(config)
        words = np.random.PCG64(_NOISE_SEED).random_raw(_NOISE_PERIOD * config.short_hop // 64)
        bits = np.unpackbits(words.astype("<u8").view(np.uint8)).reshape(_NOISE_PERIOD, config.short_hop)
        self._noise = torch.from_numpy(2.0 * bits.astype(np.float32) - 1.0)
        self.to(device)

    def to(self, device: str) -> None:
        """Move to a torch device."""
        for part in (self._long, self._short, self._bands, self._energy, self._attacks):
            part.to(device)
        self._noise = self._noise.to(device)

    def encode(self, audio: Tensor) -> Tensor:
        """Latents `[items, latent_channels, frames]` of audio `[items, frames * 1024]`."""
        from torch import cat

        spectra = self._long.forward(audio)
        exact = spectra[..., : self._config.exact].clone()
        spectra[..., : self._config.exact] = 0
        projections = self._bands.project(self._short.forward(self._long.inverse(spectra)))
        return cat((exact, projections), dim=-1).transpose(1, 2)

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Audio `[items, frames * 1024]` of latents `[items, latent_channels, frames]`."""
        frames = latents.transpose(1, 2)
        exact, projections = frames.split((self._config.exact, self._config.bands), dim=-1)
        blocks = self._attacks.blocks(exact, self._long)
        energies = self._energies(projections, self._attacks.levels(blocks))
        size = self._size(exact, projections, energies)
        high = self._short.inverse(self._high_band(size, projections, first_frame))
        high = high * self._attacks.gains(blocks, self._energy.total(energies))
        spectra = self._long.forward(high)
        spectra[..., : self._config.exact] = exact
        return self._long.inverse(spectra)

    def _energies(self, projections: Tensor, low: Tensor) -> Tensor:
        """Energies of cells `[items, frames * splits, bands]`; `low` are those of the low spectrum."""
        return self._energy(projections, low)

    def _size(self, exact: Tensor, projections: Tensor, energies: Tensor) -> Tensor:
        """Magnitudes of the short spectra `[items, frames * splits, short_hop]`."""
        return self._bands.spread(energies).sqrt()

    def _high_band(self, size: Tensor, projections: Tensor, first_frame: int) -> Tensor:
        """Short spectra `[items, frames * splits, short_hop]` of these magnitudes."""
        from torch import arange

        splits = self._config.splits
        rows = arange(size.shape[1], device=size.device) + first_frame * splits
        turned = self._bands.repeat(_signs(projections)).repeat_interleave(splits, dim=1)
        noise = size * self._noise[rows % _NOISE_PERIOD] * turned
        return self._matched(noise, projections)

    def _matched(self, noise: Tensor, projections: Tensor) -> Tensor:
        """Noise whose own projections are those that it was made of, so that it is encoded to the same."""
        off = projections - self._bands.project(noise)
        return noise + self._bands.unproject(placed(off, self._config.splits))


def _signs(projections: Tensor) -> Tensor:
    """Signs -1, 0 or 1 by which the noise of a band is turned over, in the shape of the projections.

    With them -z sounds as -D(z), silence stays silence, and what is alike in two channels stays in the middle
    between them. Where a projection is nothing, the frames beside it decide: an attack out of digital silence
    is heard in the bands that are measured just before it too.
    """
    from torch.nn.functional import pad

    beside = pad(projections, (0, 0, 1, 1))
    return (projections + _BESIDE * (beside[:, :-2] + beside[:, 2:])).sign()
