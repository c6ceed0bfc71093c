"""The Lin-CAE network with gradients: the layers of `codec.lin_cae`, computed by plain operations.

The codec's own layers overwrite what they have made, which is fast and has no gradient. Here the same
parameters are used, noise levels differ from item to item, and results are equal to rounding.
Tensors are `[items, channels, time, frequency]`.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from lincae_studio.codec.lin_cae.blocks import (
    Downsample,
    FlatBlock,
    FrequencyAttention,
    ResidualBlock,
    Upsample,
)
from lincae_studio.codec.lin_cae.config import NoiseConfig
from lincae_studio.codec.lin_cae.frontend import ScaledStft
from lincae_studio.codec.lin_cae.unet import Decoder, Encoder, FourierEmbedding, SinusoidalEmbedding, UNet

# Under the square root of an amplitude, whose gradient is infinite at silence.
_QUIET = 1e-12


class Scales(NamedTuple):
    """How a noisy spectrum goes in and what comes out, each `[items, 1, 1, 1]` (Song et al., 2023)."""

    inward: Tensor
    outward: Tensor
    keep: Tensor

    @staticmethod
    def of(sigma: Tensor, noise: NoiseConfig) -> Scales:
        data, above = noise.sigma_data, sigma - noise.sigma_min
        spread = (sigma.square() + data**2).sqrt()
        columns = (1 / spread, data * above / spread, data**2 / (above.square() + data**2))
        return Scales(*(column.view(-1, 1, 1, 1) for column in columns))


def spectra(front_end: ScaledStft, audio: Tensor) -> Tensor:
    """Spectra `[items, 2, time, bins]` of audio `[items, samples]`."""
    config = front_end.config
    frames = audio.unfold(-1, config.window, config.hop) * front_end.window
    spectrum = torch.fft.rfft(frames)[..., : config.bins]
    parts = torch.view_as_real(spectrum)
    amplitude = (parts.square().sum(-1) + _QUIET).sqrt()
    gain = amplitude.pow(config.exponent - 1) * config.scale
    return (parts * gain[..., None]).permute(0, 3, 1, 2)


def encode(encoder: Encoder, clean: Tensor) -> Tensor:
    """Latents `[items, latent_channels, frames]`; not scaled."""
    x = _convolution(encoder.conv_inp, clean)
    if encoder.scale_frequency:
        x = x * encoder.gain.scale
    for layer in encoder.down_layers:
        x = _layer(layer, x)
    norm = encoder.prenorm_1d_to_2d
    x = _norm(norm, x) if isinstance(norm, nn.GroupNorm) else x
    x = _flat(encoder.bottleneck_layers, x.transpose(2, 3).flatten(1, 2))
    return torch.tanh(encoder.conv_out(F.silu(_norm(encoder.norm_out, x))))


def pyramid(decoder: Decoder, latents: Tensor) -> list[Tensor]:
    """Features of every level of the U-Net, the finest first."""
    x = decoder.conv_out_bottleneck(_flat(decoder.bottleneck_layers, decoder.conv_inp(latents)))
    x = x.unflatten(1, (decoder.coarse_bins, -1)).permute(0, 2, 3, 1)
    found: list[Tensor] = []
    layers = iter(decoder.up_layers)
    for level in reversed(range(len(decoder.blocks))):
        for _ in range(decoder.blocks[level]):
            x = _layer(next(layers), x)
        found.insert(0, x)
        if level:
            x = _layer(next(layers), x)
    return found


def clean(net: UNet, noisy: Tensor, levels: list[Tensor], sigma: Tensor) -> Tensor:
    """The consistency function: clean spectra of noisy ones with noise levels `sigma` `[items]`."""
    two, three = 1 / math.sqrt(2), 1 / math.sqrt(3)
    scales = Scales.of(sigma, net.noise)
    embedded = _embedded(net, sigma)
    projected = net.emb_proj(embedded)
    x = _convolution(net.conv_inp, noisy * scales.inward)
    if net.config.scale_frequency:
        x = x * (1 + net.scale_inp(embedded))[:, None, None, :]
    kept: list[Tensor] = []
    layers = iter(net.down_layers)
    for level, blocks in enumerate(net.config.blocks):
        for _ in range(blocks):
            x = (x + _plain(next(layers), levels[level])) * two
            x = _block(next(layers), x, projected)
            kept.append(x)
        if (step := next(layers, None)) is not None:
            x = _layer(step, x)
    layers = iter(net.up_layers)
    for level in reversed(range(len(net.config.blocks))):
        for _ in range(net.config.blocks[level]):
            x = (x + kept.pop() + _plain(next(layers), levels[level])) * three
            x = _block(next(layers), x, projected)
        if (step := next(layers, None)) is not None:
            x = _layer(step, x)
    x = F.silu(_norm(net.norm_out, (x + _plain(net.conv_decoded, levels[0])) * two))
    if net.config.scale_frequency:
        x = x * (1 + net.scale_out(embedded))[:, None, None, :]
    return _convolution(net.conv_out, x) * scales.outward + noisy * scales.keep


def _embedded(net: UNet, sigma: Tensor) -> Tensor:
    """Noise levels as the network sees them, `[items, embedding]`."""
    number = (sigma.log() / 4)[:, None]
    if isinstance(net.emb, FourierEmbedding):
        angles = 2 * math.pi * number * net.emb.W
    else:
        half = net.config.embedding // 2
        steps = torch.arange(half, dtype=torch.float32, device=sigma.device)
        angles = number * (1 / SinusoidalEmbedding._LONGEST) ** (steps / (half - 1))
    return torch.cat((angles.sin(), angles.cos()), dim=1)


def _layer(layer: nn.Module, x: Tensor) -> Tensor:
    if isinstance(layer, ResidualBlock):
        return _block(layer, x, None)
    if isinstance(layer, Downsample):
        x = x if layer.norm is None else _norm(layer.norm, x)
        return F.conv2d(x, layer.c.weight, layer.c.bias, stride=layer._stride, padding=layer._padding)
    assert isinstance(layer, Upsample)
    if layer.double_time:
        fine = x.repeat_interleave(2, dim=2).repeat_interleave(2, dim=3)
        return F.conv2d(fine, layer.c.weight, layer.c.bias, padding=(1, 1))
    return F.conv2d(x.repeat_interleave(4, dim=3), layer.c.weight, layer.c.bias, padding=(0, 2))


def _block(layer: nn.Module, x: Tensor, projected: Tensor | None) -> Tensor:
    assert isinstance(layer, ResidualBlock)
    hidden = _convolution(layer.conv1, F.silu(_norm(layer.norm1, x)))
    if projected is not None:
        assert layer.proj_emb is not None
        hidden = hidden + layer.proj_emb(projected)[:, :, None, None]
    hidden = _convolution(layer.conv2, F.silu(_norm(layer.norm2, hidden)))
    x = (x if layer.res_conv is None else _plain(layer.res_conv, x)) + hidden
    return x if layer.att is None else _attention(layer.att, x)


def _attention(layer: FrequencyAttention, x: Tensor) -> Tensor:
    rows = _norm(layer.norm, x).permute(0, 2, 3, 1).flatten(0, 1)
    qkv = F.linear(rows, layer.mha.in_proj_weight, layer.mha.in_proj_bias)
    query, key, value = qkv.unflatten(-1, (3, layer.HEADS, -1)).permute(2, 0, 3, 1, 4)
    attended = F.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)
    out = F.linear(attended, layer.mha.out_proj.weight, layer.mha.out_proj.bias)
    return x + out.unflatten(0, (x.shape[0], -1)).permute(0, 3, 1, 2)


def _flat(layers: nn.Sequential, x: Tensor) -> Tensor:
    for layer in layers:
        if isinstance(layer, FlatBlock):
            hidden = layer.conv1(F.silu(_norm(layer.norm1, x)))
            x = x + layer.conv2(F.silu(_norm(layer.norm2, hidden)))
        else:
            x = layer(x)
    return x


def _norm(layer: nn.Module, x: Tensor) -> Tensor:
    assert isinstance(layer, nn.GroupNorm)
    return F.group_norm(x, layer.num_groups, layer.weight, layer.bias, layer.eps)


def _convolution(layer: nn.Conv2d, x: Tensor) -> Tensor:
    return F.conv2d(x, layer.weight, layer.bias, padding=(1, 1))


def _plain(layer: nn.Module, x: Tensor) -> Tensor:
    assert isinstance(layer, nn.Conv2d)
    return F.conv2d(x, layer.weight, layer.bias)
