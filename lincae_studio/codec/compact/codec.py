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
# Float32 reaches as far above full scale as below it, and energies that far above do not occur: decoding is
# done at a higher level, by a power of two that rounds nothing.
_RAISED = 2.0**22


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
        bits = np.unpackbits(words.astype("<u8").view(np.uint8)).reshape(-1, config.splits, config.short_hop)
        self._noise = torch.from_numpy(2.0 * bits.astype(np.float32) - 1.0)
        self._direct = self._made_direct()
        self.to(device)

    def to(self, device: str) -> None:
        """Move to a torch device."""
        from torch import float32, float64

        for part in (self._long, self._short, self._bands, self._energy, self._attacks):
            part.to(device)
        self._noise = self._noise.to(device)
        self._direct = self._direct.to(device, float32 if device.startswith("mps") else float64)

    def _made_direct(self) -> Tensor:
        """Weights `[rest of a spectrum, 3 * bands]` of a frame in the projections of three.

        The way from a spectrum over the sound to short spectra and to their bands is linear, and reaches the
        neighbours only. Both transforms are orthonormal: the weights are found by going it backwards.
        """
        import torch

        bands = self._config.bands
        with torch.inference_mode(False):  # it is kept, for training as well
            one = torch.zeros(bands, 3, bands)
            one[:, 1] = torch.eye(bands)
            found = self._long.forward(
                self._short.inverse(self._bands.unproject(placed(one, self._config.splits)))
            )
            return found[..., self._config.exact :].flip(1).permute(2, 1, 0).flatten(1)

    def encode(self, audio: Tensor) -> Tensor:
        """Latents `[items, latent_channels, frames]` of audio `[items, frames * 1024]`."""
        from torch import cat

        spectra = self._long.forward(audio)
        exact, rest = spectra.split((self._config.exact, HOP - self._config.exact), dim=-1)
        return cat((exact, self._projections(rest)), dim=-1).transpose(1, 2)

    def _projections(self, rest: Tensor) -> Tensor:
        """Projections `[items, frames, bands]` of what is not exact of spectra `[items, frames, rest]`."""
        from torch.nn.functional import pad

        # What a frame has to say about the frame before it, about itself and about the one after it. In
        # double precision: products of matrices add up in another order for another number of frames, and
        # where a quiet band's projection is nearly nothing, the sign of the error would turn its noise over.
        before, own, after = (rest.to(self._direct.dtype) @ self._direct).split(self._config.bands, dim=-1)
        return (own + pad(before[:, 1:], (0, 0, 0, 1)) + pad(after[:, :-1], (0, 0, 1, 0))).to(rest.dtype)

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Audio `[items, frames * 1024]` of latents `[items, latent_channels, frames]`."""
        exact, projections = self._parts(latents * _RAISED)
        blocks = self._attacks.blocks(exact)
        energies = self._energies(exact, projections, blocks)
        size = self._bands.spread(energies).sqrt()
        high = self._short.inverse(self._high_band(size, projections, first_frame))
        high = high * self._attacks.gains(blocks, self._energy.total(energies))
        spectra = self._long.forward(high)
        spectra[..., : self._config.exact] = exact
        return self._long.inverse(spectra) / _RAISED

    def _parts(self, latents: Tensor) -> tuple[Tensor, Tensor]:
        """Exact coefficients `[items, frames, exact]` and projections `[items, frames, bands]` of latents."""
        exact, projections = latents.transpose(1, 2).split((self._config.exact, self._config.bands), dim=-1)
        return exact, projections

    def _energies(self, exact: Tensor, projections: Tensor, blocks: Tensor) -> Tensor:
        """Energies of cells `[items, frames * splits, bands]`; `blocks` are those of the low spectrum."""
        return self._energy(projections, self._attacks.levels(blocks))

    def _high_band(self, size: Tensor, projections: Tensor, first_frame: int) -> Tensor:
        """Short spectra `[items, frames * splits, short_hop]` of these magnitudes."""
        frames = size.unflatten(1, (-1, self._config.splits))
        turned = self._bands.repeat(_signs(projections))[:, :, None]
        noise = frames * self._noise_of(first_frame, frames.shape[1]) * turned
        return self._matched(noise, projections).flatten(1, 2)

    def _noise_of(self, first_frame: int, frames: int) -> Tensor:
        """Signs `[frames, splits, short_hop]` of these frames."""
        from torch import arange

        period = len(self._noise)
        first = first_frame % period
        if first + frames <= period:
            return self._noise[first : first + frames]
        return self._noise[(arange(frames, device=self._noise.device) + first) % period]

    def _matched(self, noise: Tensor, projections: Tensor) -> Tensor:
        """Noise whose own projections are those that it was made of, so that it is encoded to the same.

        Both are `[items, frames, splits, short_hop]`.
        """
        return self._bands.with_projections(noise, projections - self._bands.project_frames(noise))


def _signs(projections: Tensor) -> Tensor:
    """Signs -1, 0 or 1 by which the noise of a band is turned over, in the shape of the projections.

    With them -z sounds as -D(z), silence stays silence, and what is alike in two channels stays in the middle
    between them. Where a projection is nothing, the frames beside it decide: an attack out of digital silence
    is heard in the bands that are measured just before it too.
    """
    from torch.nn.functional import pad

    beside = pad(projections, (0, 0, 1, 1))
    return (projections + _BESIDE * (beside[:, :-2] + beside[:, 2:])).sign()
