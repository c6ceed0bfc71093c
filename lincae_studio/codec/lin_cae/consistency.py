"""The whole model: audio to latents, and latents to audio by a consistency model in one step or more."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from lincae_studio.codec.lin_cae import memory
from lincae_studio.codec.lin_cae.blocks import Convolution, Upsample
from lincae_studio.codec.lin_cae.config import LinCaeConfig
from lincae_studio.codec.lin_cae.frontend import ScaledStft
from lincae_studio.codec.lin_cae.unet import NoiseLevel, UNet


class ConsistencyAutoencoder(nn.Module):
    """Encoder and decoder on uncentred frames, as published; `codec.LinCaeCodec` puts them in place.

    For inference only. Call `prepare` when the weights are there.
    """

    def __init__(self, config: LinCaeConfig) -> None:
        super().__init__()
        self.config = config
        self.frontend = ScaledStft(config.front_end)
        self.generator = UNet(config)
        self._levels: dict[float, NoiseLevel] = {}

    def prepare(self) -> None:
        """Fold the upsampling kernels and put the channels last; once the weights are known."""
        self.eval().requires_grad_(False)
        # Copies, as the whole file stays in memory for as long as one tensor lies in it.
        self.frontend.window = self.frontend.window.clone()
        for parameter in self.parameters():
            dense = torch.channels_last if parameter.ndim == 4 else torch.contiguous_format
            parameter.data = parameter.data.clone(memory_format=dense)
        for module in self.modules():
            if isinstance(module, Convolution | Upsample):
                module.fold()

    @torch.inference_mode()
    def encode(self, audio: Tensor) -> Tensor:
        """Latents `[items, latent_channels, frames]` of audio `[items, samples]`, at least one window."""
        latents = self.generator.encoder(self.frontend.spectra(audio)).mul_(self.config.scale_factor)
        memory.release()
        return latents

    @torch.inference_mode()
    def decode(self, latents: Tensor, noise: Sequence[Tensor], *, coarse: int = 0) -> Tensor:
        """Audio `[items, samples]` of latents, one step of the consistency model for each noise.

        A noise is `[items or 1, 2, time, bins]`, normal, with `spectra_per_latent` spectra for every frame.
        The outer `coarse` frames have neither noise nor audio: the coarsest level of the pyramid sees them.
        """
        net, steps = self.generator, len(noise)
        pyramid = net.decoder(latents / self.config.scale_factor, coarse=coarse)
        guides = [guide.make() for guide in net.guides(pyramid)] if steps > 1 else net.guides(pyramid)
        noisy = (noise[0] * self.config.noise.sigma_max).expand(latents.shape[0], -1, -1, -1)
        for step in range(steps):
            level = self._level(self.sigma(step, steps))
            clean = net(noisy, guides, level)
            if step + 1 < steps:
                spread = self.sigma(step + 1, steps) ** 2 - self.config.noise.sigma_min**2
                noisy = clean.add_(noise[step + 1], alpha=spread**0.5)
        memory.release()
        return self.frontend.audio(clean)

    def sigma(self, step: int, steps: int) -> float:
        """Noise level before a step: from `sigma_max` down, evenly in its `rho`-th root."""
        noise = self.config.noise
        low, high = (value ** (1 / noise.rho) for value in (noise.sigma_min, noise.sigma_max))
        return (low + (steps - step) / steps * (high - low)) ** noise.rho

    def _level(self, sigma: float) -> NoiseLevel:
        """What a noise level means, computed once on the device in use."""
        level = self._levels.get(sigma)
        if level is None or level.biases[0].device != self.generator.conv_inp.weight.device:
            level = self._levels[sigma] = self.generator.noise_level(sigma)
        return level
