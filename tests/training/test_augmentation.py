"""The algebra of the method is exact, whatever the codec."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from lincae_studio.training.augmentation import combined, draw_gain, draw_plan, gain_range
from lincae_studio.training.config import AugmentationConfig

HOP = 16


def sources(items=6, seed=0, level=0.2):
    return np.float32(level) * np.random.default_rng(seed).standard_normal((items, 4, 4 * HOP)).astype(
        np.float32
    )


def affine(matrix, origin):
    """An encoder that is linear but for an origin, which recentring is to take out."""

    def encode(audio):
        return (audio.unflatten(-1, (-1, HOP)) @ matrix + origin).transpose(1, 2)

    return encode


@settings(max_examples=30)
@given(
    sums=st.sampled_from([0.0, 0.5, 1.0]),
    differences=st.sampled_from([0.0, 0.5]),
    gains=st.sampled_from([0.0, 1.0]),
    seed=st.integers(0, 2**32 - 1),
)
def test_the_latents_of_a_plan_are_those_of_its_sound_for_an_affine_encoder(sums, differences, gains, seed):
    config = AugmentationConfig(sums=min(sums, 1 - differences), differences=differences, gains=gains)
    sounds = sources(seed=seed)
    plan = draw_plan(config, sounds, np.random.default_rng(seed), progress=0.0)
    generator = torch.Generator().manual_seed(seed)
    encode = affine(torch.randn(HOP, 5, generator=generator), torch.randn(5, generator=generator))
    latents, target = combined(encode, torch.from_numpy(sounds), *map(torch.from_numpy, plan), recentre=True)
    torch.testing.assert_close(latents, encode(target), rtol=0, atol=2e-5)


def test_without_recentring_the_origins_add_up():
    sounds = torch.from_numpy(sources(1))
    mixing, weights = torch.zeros(1, 4, 4), torch.zeros(1, 4)
    mixing[0, 0, :2] = 1
    mixing[0, 1, 1] = 1
    weights[0, :2] = torch.tensor([1.0, -1.0])
    encode = affine(torch.eye(HOP), torch.full((HOP,), 7.0))
    raw, target = combined(encode, sounds, mixing, weights, recentre=False)
    centred, _ = combined(encode, sounds, mixing, weights, recentre=True)
    torch.testing.assert_close(target, sounds[:, 0], rtol=0, atol=1e-6)
    torch.testing.assert_close(centred - raw, torch.full_like(raw, 7.0), rtol=0, atol=1e-5)


def test_a_difference_is_a_mix_less_all_but_one_of_its_parts():
    config = AugmentationConfig(sums=0.0, differences=1.0, gains=0.0)
    plan = draw_plan(config, sources(200), np.random.default_rng(1), progress=0.0)
    for mixing, weights in zip(*plan, strict=True):
        assert weights.tolist() == [1, -1, 0, 0]
        part = mixing[0] - mixing[1]
        assert np.count_nonzero(part) == 1
        assert part.sum() > 0
        assert 2 <= np.count_nonzero(mixing[0]) <= 4
        assert mixing[0].sum() == pytest.approx(1)


def test_a_sum_encodes_its_sources_alone():
    config = AugmentationConfig(sums=1.0, differences=0.0, gains=0.0)
    plan = draw_plan(config, sources(300), np.random.default_rng(2), progress=0.0)
    counts = set()
    for mixing, weights in zip(*plan, strict=True):
        used = int(np.count_nonzero(weights))
        counts.add(used)
        np.testing.assert_array_equal(mixing[:used], np.eye(4)[:used])
        assert not mixing[used:].any()
        assert weights.sum() == pytest.approx(1)
        if used == 2:
            assert 0.5 <= weights[0] <= 1
    assert counts == {2, 3, 4}


def test_the_ablation_scales_and_combines_nothing():
    config = AugmentationConfig(sums=0.0, differences=0.0, gains=0.0)
    plan = draw_plan(config, sources(100), np.random.default_rng(3), progress=0.0)
    assert (plan.weights == [1, 0, 0, 0]).all()
    assert {int(np.count_nonzero(mixing[0])) for mixing in plan.mixing} == {1, 2, 3, 4}


def test_gains_are_as_the_authors_draw_them():
    config = AugmentationConfig(gains=0.8)
    rng = np.random.default_rng(4)
    gains = np.array([draw_gain(config, rng, progress=0.0, peak=1e-3) for _ in range(5000)])
    assert np.mean(gains == 1.0) == pytest.approx(0.2, abs=0.03)
    assert np.mean(gains == 0.0) == pytest.approx(0.8 * 0.05 / 3, abs=0.008)
    assert not np.any((gains > 0) & (gains < 0.05))
    assert gains.max() <= 3
    capped = [draw_gain(config, rng, progress=0.0, peak=0.8) for _ in range(1000)]
    assert max(capped) <= 1 / 0.8


def test_the_range_of_gains_shrinks_by_a_cosine():
    config = AugmentationConfig()
    assert gain_range(config, 0.2) == (0.0, 3.0)
    assert gain_range(config, 0.55) == pytest.approx((0.5, 2.0))
    assert gain_range(config, 0.9) == (1.0, 1.0)
    assert gain_range(AugmentationConfig(anneal=()), 1.0) == (0.0, 3.0)


def test_gradients_flow_through_the_encoder():
    config = AugmentationConfig(sums=0.5, differences=0.5)
    sounds = sources()
    plan = draw_plan(config, sounds, np.random.default_rng(5), progress=0.0)
    matrix = torch.randn(HOP, 5, requires_grad=True)
    latents, _ = combined(
        affine(matrix, torch.zeros(5)), torch.from_numpy(sounds), *map(torch.from_numpy, plan), recentre=True
    )
    latents.square().sum().backward()
    assert matrix.grad is not None
    assert bool(matrix.grad.abs().sum() > 0)
