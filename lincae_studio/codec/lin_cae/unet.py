"""The encoder, the decoder pyramid and the consistency U-Net that it guides.

Tensors are `[items, channels, time, frequency]` with the channels last in memory. Names of parameters are
those of the published checkpoints.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from lincae_studio.codec.lin_cae import memory
from lincae_studio.codec.lin_cae.blocks import (
    Convolution,
    Downsample,
    FlatBlock,
    FrequencyGain,
    GroupNorm,
    ResidualBlock,
    Upsample,
    norm_silu,
)
from lincae_studio.codec.lin_cae.config import LinCaeConfig, UNetConfig


@dataclass(frozen=True, slots=True)
class NoiseLevel:
    """What a noise level means to the U-Net.

    Attributes:
        scale_in: of a noisy spectrum on the way in, `[1, 1, 1, 1]`
        scale_out: of the network's answer
        keep: share of the noisy spectrum in the result
        gain_in: per frequency after the first convolution, `[1, 1, 1, bins]`; None: none
        gain_out: the same before the last one
        biases: of the first convolution of every residual block, on the way down, then up
    """

    scale_in: float
    scale_out: float
    keep: float
    gain_in: Tensor | None
    gain_out: Tensor | None
    biases: tuple[Tensor, ...]


class Guide:
    """A 1x1 convolution of a level of the pyramid, to be added to what the U-Net has there.

    Both are scaled, so that the sum of two or three equal parts keeps their level.
    """

    def __init__(self, features: Tensor, convolution: nn.Module, scale: float) -> None:
        assert isinstance(convolution, nn.Conv2d)
        assert convolution.bias is not None
        self._features = features
        self._weight = convolution.weight * scale
        self._bias = convolution.bias * scale
        self._scale = scale
        self._made: Tensor | None = None

    def make(self) -> Guide:
        """Convolve now and keep the result, for those who add it more than once."""
        self._made = self._convolved()
        return self

    def mixed(self, x: Tensor, *, overwrite: bool) -> Tensor:
        """The sum of `x` and the guide, in the memory of `x` if that may be overwritten."""
        if self._made is not None:
            out = x if overwrite else memory.take_like(x)
            return torch.add(self._made, x, alpha=self._scale, out=out)
        if overwrite:
            x.mul_(self._scale)
            return memory.add_convolution(x, self._features, self._weight, self._bias, padding=(0, 0))
        return self._convolved().add_(x, alpha=self._scale)

    def _convolved(self) -> Tensor:
        return memory.multiply(self._features, self._weight.flatten(1), self._bias)


class SinusoidalEmbedding(nn.Module):
    """Sine and cosine of a number at geometrically spaced frequencies, `[embedding]`."""

    _LONGEST = 10000.0

    def __init__(self, embedding: int) -> None:
        super().__init__()
        self.pairs = embedding // 2

    def forward(self, number: Tensor) -> Tensor:
        steps = torch.arange(self.pairs, dtype=torch.float32, device=number.device)
        angles = number * (1 / self._LONGEST) ** (steps / (self.pairs - 1))
        return torch.cat((angles.sin(), angles.cos()))


class FourierEmbedding(nn.Module):
    """Sine and cosine of a number at stored frequencies, `[embedding]`."""

    def __init__(self, embedding: int) -> None:
        super().__init__()
        self.W = nn.Parameter(torch.zeros(embedding // 2), requires_grad=False)

    def forward(self, number: Tensor) -> Tensor:
        angles = 2 * math.pi * number * self.W
        return torch.cat((angles.sin(), angles.cos()))


class Encoder(nn.Module):
    """Latents `[items, latent_channels, frames]` of spectra; not scaled."""

    def __init__(self, config: UNetConfig, bins: int) -> None:
        super().__init__()
        self.scale_frequency = config.scale_frequency
        self.conv_inp = Convolution(2, config.channels[0])
        self.gain = FrequencyGain(bins)
        layers: list[nn.Module] = []
        previous = config.channels[0]
        for level, channels in enumerate(config.channels):
            for _ in range(config.coder_blocks[level]):
                attention = config.coder_attention[level]
                layers.append(ResidualBlock(previous, channels, attention=attention))
                previous = channels
            if level < len(config.halve_time):
                halve = config.halve_time[level]
                layers.append(
                    Downsample(previous, previous, halve_time=halve, normalize=config.normalize_down)
                )
        self.down_layers = nn.ModuleList(layers)
        self.prenorm_1d_to_2d = GroupNorm(previous) if config.normalize_flat else nn.Identity()
        wide = config.bottleneck_channels
        flat = previous * bins // config.frequency_reduction
        blocks = (FlatBlock(wide) for _ in range(config.bottleneck_blocks))
        self.bottleneck_layers = nn.Sequential(nn.Conv1d(flat, wide, 1), *blocks)
        self.norm_out = GroupNorm(wide)
        self.conv_out = nn.Conv1d(wide, config.latent_channels, 1)

    def forward(self, spectra: Tensor) -> Tensor:
        x = self.conv_inp(spectra)
        if self.scale_frequency:
            x = self.gain(x)
        for layer in self.down_layers:
            x = layer(x)
        x = self.prenorm_1d_to_2d(x).transpose(2, 3).flatten(1, 2)
        x = norm_silu(self.norm_out, self.bottleneck_layers(x))
        return self.conv_out(x).tanh_()


class Decoder(nn.Module):
    """The pyramid of latents: features of every level of the U-Net, the finest first.

    The outer `coarse` frames are left out once the coarsest level has seen them. It looks ten frames in
    either direction and takes a hundredth of the time; what follows hardly looks beyond one.
    """

    def __init__(self, config: UNetConfig, bins: int) -> None:
        super().__init__()
        self.blocks = config.coder_blocks
        self.coarse_bins = bins // config.frequency_reduction
        wide = config.bottleneck_channels
        self.conv_inp = nn.Conv1d(config.latent_channels, wide, 1)
        self.bottleneck_layers = nn.Sequential(*(FlatBlock(wide) for _ in range(config.bottleneck_blocks)))
        self.conv_out_bottleneck = nn.Conv1d(wide, config.channels[-1] * self.coarse_bins, 1)
        self.up_layers = nn.ModuleList(
            _upward(config, blocks=config.coder_blocks, attention=config.coder_attention, guided=False)
        )

    def forward(self, latents: Tensor, *, coarse: int = 0) -> list[Tensor]:
        x = self.conv_out_bottleneck(self.bottleneck_layers(self.conv_inp(latents)))
        x = x.unflatten(1, (self.coarse_bins, -1)).permute(0, 2, 3, 1)
        x = x.contiguous(memory_format=torch.channels_last)
        pyramid: list[Tensor] = []
        layers = iter(self.up_layers)
        for level in reversed(range(len(self.blocks))):
            for _ in range(self.blocks[level]):
                x = next(layers)(x)
            if coarse and not pyramid:
                x = x[:, :, coarse:-coarse].contiguous(memory_format=torch.channels_last)
            pyramid.insert(0, x)
            if level:
                x = next(layers)(x)
        return pyramid


class UNet(nn.Module):
    """The consistency function: a clean spectrum of a noisy one, guided by the pyramid of latents."""

    def __init__(self, config: LinCaeConfig) -> None:
        super().__init__()
        net, bins = config.unet, config.front_end.bins
        self.config = net
        self.noise = config.noise
        self.encoder = Encoder(net, bins)
        self.decoder = Decoder(net, bins)
        size = net.embedding
        self.emb = FourierEmbedding(size) if net.fourier else SinusoidalEmbedding(size)
        self.emb_proj = nn.Sequential(nn.Linear(size, size), nn.SiLU(), nn.Linear(size, size), nn.SiLU())
        self.scale_inp = _frequency_gains(size, bins)
        self.scale_out = _frequency_gains(size, bins)
        self.conv_inp = Convolution(2, net.channels[0])
        down: list[nn.Module] = []
        for level, channels in enumerate(net.channels):
            for _ in range(net.blocks[level]):
                down.append(nn.Conv2d(channels, channels, 1))
                down.append(
                    ResidualBlock(channels, channels, embedding=net.embedding, attention=net.attention[level])
                )
            if level < len(net.halve_time):
                halve = net.halve_time[level]
                down.append(Downsample(channels, net.channels[level + 1], halve_time=halve))
        self.down_layers = nn.ModuleList(down)
        self.up_layers = nn.ModuleList(_upward(net, blocks=net.blocks, attention=net.attention, guided=True))
        fine = net.channels[0]
        self.conv_decoded = nn.Conv2d(fine, fine, 1)
        self.norm_out = GroupNorm(fine)
        self.conv_out = Convolution(fine, 2)

    def noise_level(self, sigma: float) -> NoiseLevel:
        """All that depends on the noise level alone; the same for every chunk."""
        data, low = self.noise.sigma_data, self.noise.sigma_min
        spread = math.hypot(sigma, data)
        embedded = self.emb(torch.tensor(math.log(sigma) / 4, device=self.conv_inp.weight.device))
        projected = self.emb_proj(embedded)
        blocks = (m for m in (*self.down_layers, *self.up_layers) if isinstance(m, ResidualBlock))
        gains = self.config.scale_frequency
        return NoiseLevel(
            scale_in=1 / spread,
            scale_out=data * (sigma - low) / spread,
            keep=data**2 / ((sigma - low) ** 2 + data**2),
            gain_in=(1 + self.scale_inp(embedded)).view(1, 1, 1, -1) if gains else None,
            gain_out=(1 + self.scale_out(embedded)).view(1, 1, 1, -1) if gains else None,
            biases=tuple(block.first_bias(projected) for block in blocks),
        )

    def guides(self, pyramid: list[Tensor]) -> Iterator[Guide]:
        """What the pyramid adds before every residual block, in the order of `forward`."""
        two, three = 1 / math.sqrt(2), 1 / math.sqrt(3)
        layers = iter(self.down_layers)
        for level, blocks in enumerate(self.config.blocks):
            for _ in range(blocks):
                yield Guide(pyramid[level], next(layers), two)
                next(layers)
            next(layers, None)
        layers = iter(self.up_layers)
        for level in reversed(range(len(pyramid))):
            for _ in range(self.config.blocks[level]):
                yield Guide(pyramid[level], next(layers), three)
                next(layers)
            next(layers, None)
        yield Guide(pyramid[0], self.conv_decoded, two)

    def forward(self, noisy: Tensor, guides: Iterable[Guide], level: NoiseLevel) -> Tensor:
        """A clean spectrum `[items, 2, time, bins]`."""
        guide, biases = iter(guides), iter(level.biases)
        x = self.conv_inp(noisy * level.scale_in)
        if level.gain_in is not None:
            x.mul_(level.gain_in)
        kept: list[Tensor] = []
        layers = iter(self.down_layers)
        for blocks in self.config.blocks:
            for block in range(blocks):
                next(layers)  # the convolution of the guide
                x = next(guide).mixed(x, overwrite=block == 0)
                x = next(layers)(x, next(biases))
                kept.append(x)
            if (step := next(layers, None)) is not None:
                x = step(x)
        layers = iter(self.up_layers)
        for blocks in reversed(self.config.blocks):
            for _ in range(blocks):
                next(layers)
                x = next(guide).mixed(x.add_(kept.pop()), overwrite=True)
                x = next(layers)(x, next(biases))
            if (step := next(layers, None)) is not None:
                x = step(x)
        x = norm_silu(self.norm_out, next(guide).mixed(x, overwrite=True))
        if level.gain_out is not None:
            x.mul_(level.gain_out)
        return self.conv_out(x).mul_(level.scale_out).add_(noisy, alpha=level.keep)


def _upward(
    config: UNetConfig, *, blocks: tuple[int, ...], attention: tuple[bool, ...], guided: bool
) -> Iterator[nn.Module]:
    """Layers from the coarsest level to the finest; a guided block follows the convolution of its guide."""
    for level in reversed(range(len(config.channels))):
        channels = config.channels[level]
        for _ in range(blocks[level]):
            if guided:
                yield nn.Conv2d(channels, channels, 1)
            embedding = config.embedding if guided else None
            yield ResidualBlock(channels, channels, embedding=embedding, attention=attention[level])
        if level:
            yield Upsample(channels, config.channels[level - 1], double_time=config.halve_time[level - 1])


def _frequency_gains(embedding: int, bins: int) -> nn.Sequential:
    """Gains per frequency, less one, of an embedded noise level."""
    return nn.Sequential(
        nn.Linear(embedding, embedding),
        nn.SiLU(),
        nn.Linear(embedding, embedding),
        nn.SiLU(),
        nn.Linear(embedding, bins),
    )
