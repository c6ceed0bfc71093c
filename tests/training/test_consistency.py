"""Consistency training computes the codec's own network, with gradients."""

import dataclasses

import pytest
import torch

from lincae_studio.codec.lin_cae.config import LinCaeConfig, NoiseConfig, UNetConfig
from lincae_studio.codec.lin_cae.consistency import ConsistencyAutoencoder
from lincae_studio.training import differentiable
from lincae_studio.training.config import ConsistencyConfig
from lincae_studio.training.consistency import noise_levels

SMALL = UNetConfig(
    channels=(4, 8, 8, 8, 8),
    blocks=(1, 2, 1, 1, 1),
    bottleneck_channels=16,
    bottleneck_blocks=2,
    latent_channels=6,
    embedding=16,
)


@pytest.fixture(params=[True, False])
def model(request):
    """A small network with weights everywhere, none of them at its start."""
    unet = dataclasses.replace(SMALL, fourier=request.param, normalize_flat=request.param)
    torch.manual_seed(1)
    network = ConsistencyAutoencoder(LinCaeConfig(unet=unet))
    for parameter in network.parameters():
        parameter.data.add_(0.1 * torch.randn_like(parameter))
    return network


def test_the_network_with_gradients_is_the_network_of_the_codec(model):
    audio = torch.randn(2, 8 * 4096 + 1536) * 0.1
    noise = torch.randn(1, 2, 64, 1024)
    spectra = differentiable.spectra(model.frontend, audio)
    latents = differentiable.encode(model.generator.encoder, spectra)
    sigma = torch.tensor([80.0, 80.0])
    levels = differentiable.pyramid(model.generator.decoder, latents)
    clean = differentiable.clean(model.generator, noise * 80.0, levels, sigma)
    found = model.frontend.audio(clean.detach())
    model.prepare()
    torch.testing.assert_close(model.encode(audio), latents, rtol=1e-3, atol=1e-4)
    decoded = model.decode(latents.detach(), [noise])
    assert float((decoded - found).norm() / decoded.norm()) < 1e-3


def test_every_weight_is_reached(model):
    audio = torch.randn(2, 8 * 4096 + 1536) * 0.1
    spectra = differentiable.spectra(model.frontend, audio)
    levels = differentiable.pyramid(
        model.generator.decoder, differentiable.encode(model.generator.encoder, spectra)
    )
    sigma = torch.tensor([80.0, 0.5])
    noisy = spectra + torch.randn_like(spectra) * sigma.view(-1, 1, 1, 1)
    differentiable.clean(model.generator, noisy, levels, sigma).square().mean().backward()
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            assert parameter.grad is not None, name
            assert bool(parameter.grad.isfinite().all()), name


def test_silence_has_gradients():
    network = ConsistencyAutoencoder(LinCaeConfig(unet=SMALL))
    audio = torch.zeros(1, 8 * 4096 + 1536, requires_grad=True)
    differentiable.spectra(network.frontend, audio).sum().backward()
    assert audio.grad is not None
    assert bool(audio.grad.isfinite().all())


def test_at_the_least_noise_the_network_changes_nothing(model):
    noisy = torch.randn(1, 2, 64, 1024)
    levels = differentiable.pyramid(model.generator.decoder, torch.randn(1, 6, 8))
    least = torch.tensor([NoiseConfig().sigma_min])
    torch.testing.assert_close(differentiable.clean(model.generator, noisy, levels, least), noisy)


@pytest.mark.parametrize("progress", [0.0, 0.5, 1.0])
def test_the_teacher_is_a_step_below_the_student(progress):
    noise, settings = NoiseConfig(), ConsistencyConfig()
    high, low = noise_levels(settings, noise, 4000, torch.Generator().manual_seed(1), progress=progress)
    assert bool((low < high).all())
    assert float(low.min()) == pytest.approx(noise.sigma_min)
    assert float(high.max()) <= noise.sigma_max * 1.0001
    place = [
        (level ** (1 / 7) - 0.002 ** (1 / 7)) / (80 ** (1 / 7) - 0.002 ** (1 / 7)) for level in (high, low)
    ]
    step = 0.1 ** (1 + 2 * progress)
    torch.testing.assert_close(place[0] - place[1], torch.full_like(high, step), rtol=0.02, atol=1e-5)
    # Log-normal but for the lowest levels, which the step lifts.
    assert float(high.log().median()) == pytest.approx(-1.1, abs=0.15)
