"""Activations without new memory.

Fresh pages cost more than the arithmetic on them: on two cores, writing 50 MB of new memory takes 100 ms, the
convolution that fills it 45 ms. So on the CPU results are written into buffers that no tensor uses any more.
Other devices have an allocator that does the same, and there the plain operations are used.
"""

from __future__ import annotations

import bisect
import threading

import torch
from torch import Tensor
from torch.nn import functional as F

# Buffers kept between calls. A chunk of the grid needs two thirds of it.
_KEPT_BYTES = 2 << 30
_SMALL = 1 << 18  # elements: below this, reuse saves nothing


class _Buffers(threading.local):
    """Flat float32 buffers of this thread, the shortest first."""

    def __init__(self) -> None:
        self.all: list[Tensor] = []


_buffers = _Buffers()


def take(items: int, channels: int, time: int, frequency: int, *, like: Tensor) -> Tensor:
    """An uninitialised tensor `[items, channels, time, frequency]`, channels last in memory.

    Its buffer is free again once no tensor refers to it.
    """
    length = items * channels * time * frequency
    if not reuses(like) or length < _SMALL:
        flat = like.new_empty(length)
    else:
        # The shortest that is long enough: what one level of the network has left serves the next.
        buffers = _buffers.all
        flat = next((b for b in buffers if len(b) >= length and _unused(b)), torch.empty(0))
        if not len(flat):
            with torch.inference_mode(False):  # else it could not be written to outside of that mode
                flat = torch.empty(length)
            bisect.insort(buffers, flat, key=len)
        flat = flat[:length]
    return flat.view(items, time, frequency, channels).permute(0, 3, 1, 2)


def release() -> None:
    """Give back what this thread need not keep between calls."""
    if sum(4 * len(buffer) for buffer in _buffers.all) > _KEPT_BYTES:
        _buffers.all.clear()


def convolve(
    x: Tensor, weight: Tensor, bias: Tensor, *, padding: tuple[int, int], stride: tuple[int, int] = (1, 1)
) -> Tensor:
    """A convolution."""
    if not reuses(x):
        return F.conv2d(x, weight, bias, stride=stride, padding=padding)
    time, frequency = (
        (size + 2 * pad - kernel) // step + 1
        for size, pad, kernel, step in zip(x.shape[2:], padding, weight.shape[2:], stride, strict=True)
    )
    out = take(len(x), len(weight), time, frequency, like=x).zero_()
    return add_convolution(out, x, weight, bias, padding=padding, stride=stride)


def add_convolution(
    out: Tensor,
    x: Tensor,
    weight: Tensor,
    bias: Tensor,
    *,
    padding: tuple[int, int],
    stride: tuple[int, int] = (1, 1),
) -> Tensor:
    """Add a convolution to `out`, and return it."""
    if not reuses(x):
        return out.add_(F.conv2d(x, weight, bias, stride=stride, padding=padding))
    # The one convolution of torch that writes into a tensor it is given.
    accumulate = torch.ops.mkldnn._convolution_pointwise_.binary
    accumulate(out, x, weight, bias, padding, stride, (1, 1), 1, "add", 1.0, None, [], None)
    return out


def multiply(x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """A 1x1 convolution, `weight` `[outputs, inputs]`: with the channels last, a matrix product."""
    items, _, time, frequency = x.shape
    out = take(items, len(weight), time, frequency, like=x)
    rows = x.permute(0, 2, 3, 1).flatten(0, 2)
    torch.addmm(bias, rows, weight.T, out=out.permute(0, 2, 3, 1).flatten(0, 2))
    return out


def take_like(x: Tensor) -> Tensor:
    """An uninitialised tensor of the same shape, channels last in memory."""
    return take(*x.shape, like=x)


def reuses(x: Tensor) -> bool:
    """Whether results for `x` go into reused buffers."""
    return x.device.type == "cpu" and x.dtype == torch.float32 and torch.backends.mkldnn.is_available()


def _unused(buffer: Tensor) -> bool:
    """Whether nothing but the list of buffers refers to a buffer."""
    return torch._C._storage_Use_Count(buffer.untyped_storage()._cdata) <= _IDLE_COUNT


def _idle_count() -> int:
    """What torch counts for a buffer that only one tensor refers to."""
    buffer = torch.empty(1)
    return torch._C._storage_Use_Count(buffer.untyped_storage()._cdata)


_IDLE_COUNT = _idle_count()
