import pytest
import torch
from torch.nn import functional as F

from lincae_studio.codec.lin_cae import memory, winograd
from lincae_studio.codec.lin_cae.blocks import GroupNorm, Upsample


def random(*shape: int) -> torch.Tensor:
    tensor = torch.randn(shape, generator=torch.Generator().manual_seed(sum(shape)))
    return tensor.contiguous(memory_format=torch.channels_last) if tensor.ndim == 4 else tensor


def assert_close(got: torch.Tensor, want: torch.Tensor, tolerance: float) -> None:
    assert got.shape == want.shape
    assert (got - want).abs().max() <= tolerance * want.abs().max()


@pytest.mark.parametrize("time", [1, 2, 5, 8])
def test_a_folded_step_up_is_repetition_then_convolution(time):
    for double_time, scale in ((True, (2, 2)), (False, (1, 4))):
        layer = Upsample(12, 8, double_time=double_time).requires_grad_(False)
        layer.fold()
        x = random(2, 12, time, 6)
        repeated = F.interpolate(x, scale_factor=scale, mode="nearest")
        expected = F.conv2d(repeated, layer.c.weight, layer.c.bias, padding="same")
        assert_close(layer(x), expected, 1e-5)


@pytest.mark.parametrize("time", [1, 4, 6, 17])
def test_a_convolution_by_tiles_is_the_convolution(time):
    x, weight = random(1, 24, time, 16), random(8, 24, 3, 3)
    expected = F.conv2d(x.double(), weight.double(), padding=1)
    assert_close(winograd.convolve(x, winograd.transform_kernel(weight)), expected, 2e-5)


def test_the_norm_stays_exact_over_long_audio():
    x = random(1, 64, 700, 256) + 0.2
    norm = GroupNorm(64).requires_grad_(False)
    expected = F.group_norm(x.double(), norm.num_groups, eps=norm.eps)
    assert_close(norm(x), expected, 2e-6)


def test_a_buffer_in_use_is_not_given_out_again():
    first = memory.take(1, 64, 64, 128, like=torch.empty(0))
    address, view = first.data_ptr(), first.permute(0, 2, 3, 1).flatten()
    del first
    second = memory.take(1, 64, 64, 128, like=torch.empty(0))
    assert second.data_ptr() != address
    del view
    assert memory.take(1, 64, 64, 128, like=torch.empty(0)).data_ptr() == address
