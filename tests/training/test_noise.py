"""The metric's view of shaped noise against noise that is really made and looked at."""

from pathlib import Path

import numpy as np
import pytest
import torch

from lincae_studio.codec.compact.bands import interpolation
from lincae_studio.codec.compact.config import CONFIGS
from lincae_studio.codec.compact.trained import TrainedCompactCodec
from lincae_studio.codec.compact.trained_config import TrainedConfig, TrainedModel
from lincae_studio.training.noise import NoiseMel


@pytest.fixture(params=["compact-2x", "compact-4x", "compact-8x-linear"])
def member(request):
    config = TrainedConfig(base=CONFIGS[request.param])
    model = TrainedModel(Path(), request.param, request.param, "", config)
    codec = TrainedCompactCodec(config, model.info)
    return NoiseMel(codec, config.base), codec, config.base


def made(codec, base, energies, generator):
    """Noise with these energies, as the decoder makes it."""
    spectra = energies @ torch.from_numpy(interpolation(base)).float()
    return codec.sound_of(spectra.sqrt() * (2.0 * torch.randint(2, spectra.shape, generator=generator) - 1))


def test_even_noise_has_its_level_and_its_chance(member):
    view, codec, base = member
    generator = torch.Generator().manual_seed(1)
    energies = torch.full((4, 400, base.bands), 1e-3)
    told = view.of_noise(energies, generator)
    seen = view.of_sounds(made(codec, base, energies, generator))
    assert told.shape == seen.shape
    assert float((told.mean((0, 2)) - seen.mean((0, 2))).abs().max()) < 0.02
    ratio = told.std(2).mean(0) / seen.std(2).mean(0)
    assert float(ratio.min()) > 0.8
    assert float(ratio.max()) < 1.25


def test_noise_that_comes_and_goes_is_told_where_it_is(member):
    view, codec, base = member
    generator = torch.Generator().manual_seed(2)
    energies = torch.full((8, 400, base.bands), 1e-6)
    energies[:, 150:230, base.bands // 2 :] = 1e-2
    energies[:, 300] = 1.0
    told, seen = (
        torch.stack([each(energies) for _ in range(8)]).mean((0, 1))
        for each in (
            lambda cells: view.of_noise(cells, generator),
            lambda cells: view.of_sounds(made(codec, base, cells, generator)),
        )
    )
    assert float(seen.max() - seen.min()) > 3
    assert float((told - seen).abs().mean()) < 0.05
    assert np.corrcoef(told.flatten(), seen.flatten())[0, 1] > 0.999
