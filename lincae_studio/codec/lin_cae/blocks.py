"""Layers of the encoder, the decoder pyramid and the U-Net.

Tensors are `[items, channels, time, frequency]` with the channels last in memory. Names of parameters are
those of the published checkpoints. Layers work for inference only: they overwrite what they have made.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from lincae_studio.codec.lin_cae import memory, winograd

# Sums of a norm that are added up beside each other: each is of fewer values and so more exact, and all of
# them stay in the fastest cache.
_SUMS = 4096


class GroupNorm(nn.GroupNorm):
    """The family's group norm.

    On the CPU torch's own, with the channels last, adds up in one float: after 5 s of audio it is off by
    3e-5, and every norm adds to that. Here many short sums are made, which is also faster.
    """

    def __init__(self, channels: int) -> None:
        super().__init__(min(channels // 4, 32), channels)

    def forward(self, x: Tensor) -> Tensor:
        if x.ndim == 3 or x.device.type != "cpu" or x.dtype != torch.float32:
            return super().forward(x)
        scale, shift = self._scale_and_shift(x)
        return torch.addcmul(shift, x, scale, out=memory.take_like(x))

    def _scale_and_shift(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """What to multiply by and to add, `[items, channels, 1, 1]`."""
        mean, variance = torch.stack([self._moments(item) for item in x.split(1)]).unbind(1)
        deviation = variance.add_(self.eps).rsqrt_()
        per_channel = self.num_channels // self.num_groups
        scale = self.weight * deviation.repeat_interleave(per_channel, dim=1)
        shift = self.bias - mean.repeat_interleave(per_channel, dim=1) * scale
        return scale[:, :, None, None], shift[:, :, None, None]

    def _moments(self, item: Tensor) -> Tensor:
        """Mean and variance `[2, groups]` of one item `[1, channels, time, frequency]`."""
        values = item.permute(0, 2, 3, 1)
        frequencies = math.gcd(values.shape[2], max(1, _SUMS // self.num_channels))
        rows = values.reshape(-1, frequencies * self.num_channels)
        means, variances = (
            column.view(frequencies, self.num_groups, -1)
            for column in torch.batch_norm_update_stats(rows, None, None, 0.0)
        )
        mean = means.mean((0, 2))
        # Within each sum, and of the sums around the mean of their group.
        spread = variances + (means - mean[:, None]).square()
        return torch.stack((mean, spread.mean((0, 2))))


def norm_silu(norm: nn.GroupNorm, x: Tensor) -> Tensor:
    """Norm and activation in one new tensor."""
    return F.silu(norm(x), inplace=True)


class FrequencyGain(nn.Module):
    """A learned gain per frequency."""

    def __init__(self, bins: int) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1, 1, 1, bins))

    def forward(self, x: Tensor) -> Tensor:
        return x.mul_(self.scale)


class FrequencyAttention(nn.Module):
    """Every spectrum attends over its frequencies; adds the result to its input."""

    HEADS = 4

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = GroupNorm(channels)
        self.mha = nn.MultiheadAttention(channels, self.HEADS, batch_first=True)

    def forward(self, x: Tensor) -> Tensor:
        norm = self.norm(x)
        qkv = memory.multiply(norm, self.mha.in_proj_weight, self.mha.in_proj_bias)
        heads = qkv.permute(0, 2, 3, 1).flatten(0, 1).unflatten(-1, (3, self.HEADS, -1))
        query, key, value = heads.permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)
        attended = attended.unflatten(0, (x.shape[0], -1)).permute(0, 3, 1, 2)
        return x.add_(memory.multiply(attended, self.mha.out_proj.weight, self.mha.out_proj.bias))


class Convolution(nn.Conv2d):
    """A 3x3 convolution that keeps the size."""

    matrices: Tensor | None

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(inputs, outputs, 3, padding=1)
        self.register_buffer("matrices", None, persistent=False)

    def fold(self) -> None:
        """Prepare for the rest, once the weights are known."""
        if min(self.in_channels, self.out_channels) >= winograd.LEAST_CHANNELS:
            self.matrices = winograd.transform_kernel(self.weight.detach())

    def forward(self, x: Tensor, bias: Tensor | None = None) -> Tensor:
        """The convolution, with another bias if one is given."""
        bias = self.bias if bias is None else bias
        assert bias is not None
        if self.matrices is not None and winograd.suits(x):
            return winograd.convolve(x, self.matrices).add_(bias[:, None, None])
        return memory.convolve(x, self.weight, bias, padding=(1, 1))

    def add_to(self, out: Tensor, x: Tensor) -> Tensor:
        """Add the convolution of `x` to `out`, and return it."""
        assert self.bias is not None
        if self.matrices is not None and winograd.suits(x):
            return out.add_(winograd.convolve(x, self.matrices)).add_(self.bias[:, None, None])
        return memory.add_convolution(out, x, self.weight, self.bias, padding=(1, 1))


class ResidualBlock(nn.Module):
    """Two convolutions, each after norm and activation, added to the input; then attention, if any."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        *,
        embedding: int | None = None,
        attention: bool = False,
    ) -> None:
        super().__init__()
        self.norm1 = GroupNorm(inputs)
        self.conv1 = Convolution(inputs, outputs)
        self.norm2 = GroupNorm(outputs)
        self.conv2 = Convolution(outputs, outputs)
        self.res_conv = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else None
        self.proj_emb = nn.Linear(embedding, outputs) if embedding is not None else None
        self.att = FrequencyAttention(outputs) if attention else None

    def first_bias(self, embedded: Tensor) -> Tensor:
        """Bias of the first convolution at an embedded noise level `[embedding]`, which only moves it."""
        assert self.proj_emb is not None
        assert self.conv1.bias is not None
        return self.conv1.bias + self.proj_emb(embedded)

    def forward(self, x: Tensor, first_bias: Tensor | None = None) -> Tensor:
        """The block's result. Overwrites `x` where inputs and outputs are equally many."""
        hidden = norm_silu(self.norm2, self.conv1(norm_silu(self.norm1, x), first_bias))
        if self.res_conv is not None:
            assert self.res_conv.bias is not None
            x = memory.multiply(x, self.res_conv.weight.flatten(1), self.res_conv.bias)
        self.conv2.add_to(x, hidden)
        return x if self.att is None else self.att(x)


class FlatBlock(nn.Module):
    """A residual block over time alone, `[items, channels, time]`."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm1 = GroupNorm(channels)
        self.conv1 = nn.Conv1d(channels, channels, 3, padding=1)
        self.norm2 = GroupNorm(channels)
        self.conv2 = nn.Conv1d(channels, channels, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        hidden = norm_silu(self.norm2, self.conv1(norm_silu(self.norm1, x)))
        return self.conv2(hidden).add_(x)


class Downsample(nn.Module):
    """A step down: half the time and frequency, or a quarter of the frequency."""

    def __init__(self, inputs: int, outputs: int, *, halve_time: bool, normalize: bool = False) -> None:
        super().__init__()
        self.norm = GroupNorm(inputs) if normalize else None
        self._padding, self._stride = ((1, 1), (2, 2)) if halve_time else ((0, 2), (1, 4))
        self.c = nn.Conv2d(inputs, outputs, 3 if halve_time else (1, 5))

    def forward(self, x: Tensor) -> Tensor:
        assert self.c.bias is not None
        x = x if self.norm is None else self.norm(x)
        return memory.convolve(x, self.c.weight, self.c.bias, padding=self._padding, stride=self._stride)


class Upsample(nn.Module):
    """A step up: every value is repeated (time and frequency by 2, or frequency by 4), then convolved.

    Convolving repeated values multiplies the same value more than once. `fold` adds up the weights that meet
    the same value, which leaves a small kernel for every output phase, run on the coarse grid.
    """

    kernel: Tensor
    bias: Tensor

    def __init__(self, inputs: int, outputs: int, *, double_time: bool) -> None:
        super().__init__()
        self.double_time = double_time
        self.c = nn.Conv2d(inputs, outputs, 3 if double_time else (1, 5))

    def fold(self) -> None:
        """Prepare for `forward`, once the weights are known."""
        weight = self.c.weight.detach()
        assert self.c.bias is not None
        if self.double_time:
            # Phase 0 meets the values before and at its own, phase 1 the ones at and after it.
            taps = weight.new_tensor([[[1, 0, 0], [0, 1, 1]], [[1, 1, 0], [0, 0, 1]]])
            kernel = torch.einsum("oitf,pkt,qlf->pqoikl", weight, taps, taps)
        else:
            meets = (torch.arange(4)[:, None] + torch.arange(5) + 2) // 4  # [phase, weight] -> tap
            taps = F.one_hot(meets, 3).to(weight).transpose(1, 2)
            kernel = torch.einsum("oitf,qlf->qoitl", weight, taps)
        kernel = kernel.flatten(0, -4)
        phases = kernel.shape[0] // weight.shape[0]
        self.register_buffer("kernel", kernel.contiguous(memory_format=torch.channels_last), persistent=False)
        self.register_buffer("bias", self.c.bias.detach().repeat(phases), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        if not self.double_time:
            # The phases of a value are neighbours in frequency, and so they lie in memory.
            phases = memory.convolve(x, self.kernel, self.bias, padding=(0, 1))
            fine = phases.permute(0, 2, 3, 1).unflatten(-1, (4, -1)).flatten(2, 3)
            return fine.permute(0, 3, 1, 2)
        items, _, time, frequency = x.shape
        phases = memory.convolve(x, self.kernel, self.bias, padding=(1, 1)).unflatten(1, (2, 2, -1))
        fine = memory.take(items, phases.shape[3], 2 * time, 2 * frequency, like=x)
        for p in range(2):
            for q in range(2):
                fine[:, :, p::2, q::2] = phases[:, p, q, :, p : p + time, q : q + frequency]
        return fine
