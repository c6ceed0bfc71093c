"""A trained member keeps what the untrained ones promise, whatever its weights are."""

from pathlib import Path

import numpy as np
import pytest
import torch

from lincae_studio.codec import registry
from lincae_studio.codec.compact import trained, trained_config
from lincae_studio.codec.compact.codec import CompactCodec
from lincae_studio.codec.compact.config import HOP
from lincae_studio.codec.compact.trained import TrainedCompactCodec
from lincae_studio.codec.compact.trained_config import TrainedConfig, TrainedModel
from lincae_studio.codec.grid import decode_all
from lincae_studio.errors import ModelError
from lincae_studio.evaluation import metrics
from lincae_studio.latent.algebra import LatentSpace

CONFIG = TrainedConfig(width=16)
INFO = TrainedModel(Path(), "trained", "Trained", "", CONFIG).info


@pytest.fixture
def codec():
    """A codec whose corrections are as wild as they can be."""
    torch.manual_seed(0)
    made = TrainedCompactCodec(CONFIG, INFO)
    torch.nn.init.normal_(made.corrections.outward.weight, std=1.0)
    made.corrections.requires_grad_(False)
    return made


def noise(*shape, seed=0, level=0.1):
    return torch.from_numpy(level * np.random.default_rng(seed).standard_normal(shape)).float()


def energies(codec, audio):
    """Energies of the decoder's cells, untrained and corrected, for audio."""
    seen = codec.seen(codec.encode(audio))
    return seen[2], codec.corrections(*seen)


def test_before_training_it_is_the_untrained_decoder():
    made = TrainedCompactCodec(CONFIG, INFO)
    latents = made.encode(noise(1, 40 * HOP))
    with torch.no_grad():
        new = made.decode(latents, first_frame=3)
    made.corrections = None
    torch.testing.assert_close(new, made.decode(latents, first_frame=3), rtol=0, atol=0)


def test_without_companding_the_latents_are_those_of_the_untrained_member():
    model = TrainedModel(Path(), "linear", "Linear", "", TrainedConfig(exponent=0.0))
    linear = TrainedCompactCodec(model.config, model.info)
    audio = noise(1, 20 * HOP)
    torch.testing.assert_close(linear.encode(audio), CompactCodec(CONFIG.base, INFO).encode(audio))
    assert model.info.fingerprint == CONFIG.base.fingerprint() != INFO.fingerprint


@pytest.mark.parametrize("exponent", [0.0, 0.3, 0.6, 1.0])
def test_noise_keeps_its_level_however_its_projections_are_companded(exponent):
    config = TrainedConfig(exponent=exponent)
    made = TrainedCompactCodec(config, TrainedModel(Path(), "a", "A", "", config).info)
    made.corrections = None
    audio = noise(1, 200 * HOP)
    decoded = made.decode(made.encode(audio), first_frame=0)
    # A twentieth of the power of companded ones is left out.
    assert abs(metrics.level_difference_db(decoded.numpy(), audio.numpy()) + 0.22 * (exponent > 0)) < 0.1


def test_corrections_are_bounded_and_do_something(codec):
    untrained, corrected = energies(codec, noise(2, 60 * HOP))
    decibels = 10 * torch.log10(corrected / untrained)
    assert float(decibels.abs().max()) <= CONFIG.limit_db + 1e-3
    assert float(decibels.std()) > 0.5


@pytest.mark.parametrize("hz", [None, 5000.0, 11_000.0])
def test_corrections_preserve_the_power_of_the_high_band(codec, hz):
    audio = noise(1, 200 * HOP)
    if hz is not None:
        audio = 1e-3 * audio + 0.3 * torch.sin(2 * torch.pi * hz / 44100 * torch.arange(200 * HOP))
    # Weights that stay off the limit, where preserving gives way to it.
    codec.corrections.outward.weight.mul_(0.1)
    untrained, corrected = energies(codec, audio)
    assert float((corrected / untrained).log().std()) > 0.04
    powers = [codec._bands.spread(each).sum() for each in (untrained, corrected)]
    change = 10 * torch.log10(powers[1] / powers[0])
    assert abs(float(change)) < 0.1


@pytest.mark.parametrize("gain", [2.0**-12, -1.0, 0.1, 3.0, -1234.5])
def test_decoding_is_scale_equivariant_for_both_signs(codec, gain):
    latents = codec.encode(noise(1, 40 * HOP))
    scaled = codec.decode(gain * latents, first_frame=5)
    assert metrics.snr_db(scaled.numpy(), (gain * codec.decode(latents, first_frame=5)).numpy()) > 100


@pytest.mark.parametrize("gain", [-2.0, 0.25, 3.0])
def test_encoding_is_scale_equivariant(codec, gain):
    audio = noise(1, 20 * HOP)
    torch.testing.assert_close(codec.encode(gain * audio), gain * codec.encode(audio), rtol=1e-4, atol=1e-5)


def test_silence_is_silence(codec):
    latents = codec.encode(torch.zeros(2, 30 * HOP))
    assert not latents.any()
    assert not codec.decode(latents, first_frame=0).any()


def test_chunked_equals_whole(codec):
    audio = noise(1, 150 * HOP)
    latents = codec.encode(audio).numpy()
    margin = INFO.context_frames
    padded = np.pad(latents, ((0, 0), (0, 0), (margin, margin)))

    def read(start, stop):
        return padded[..., start + margin : stop + margin]

    space = LatentSpace(codec, device="cpu")
    chunked = np.concatenate(
        list(decode_all(space, read, start_sample=0, stop_sample=audio.shape[1])), axis=1
    )
    whole = codec.decode(torch.from_numpy(padded), first_frame=-margin).numpy()
    assert np.abs(chunked - whole[:, margin * HOP : -margin * HOP]).max() < 1e-5


def test_gradients_are_numbers_on_silence_and_sound():
    made = TrainedCompactCodec(CONFIG, INFO)
    audio = torch.cat((torch.zeros(1, 40 * HOP), noise(1, 40 * HOP)))
    (energies(made, audio)[1] + 1e-9).log10().sum().backward()
    for parameter in made.corrections.parameters():
        assert parameter.grad is not None
        assert bool(parameter.grad.isfinite().all())


def test_a_damaged_model_file_is_refused(tmp_path):
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"no model")
    with pytest.raises(ModelError, match="cannot be read"):
        trained_config.read_header(path)
    with pytest.raises(ModelError, match="damaged"):
        trained.load(TrainedModel(path, "a", "A", "", CONFIG), device="cpu")


def test_what_ships_can_be_loaded():
    shipped = [entry for entry in registry.entries() if entry.path is not None and entry.source == "built in"]
    for entry in shipped:
        assert entry.size_bytes <= 20e6
        codec = registry.load(entry.info.id, device="cpu")
        assert codec.info == entry.info
        assert (entry.path.parent / "README.md").exists()
