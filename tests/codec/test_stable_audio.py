"""Stable Audio Open's autoencoder: against diffusers on random weights, and as a model that is imported."""

import json
import sys
import warnings

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from lincae_studio.codec import grid, registry, stable_audio
from lincae_studio.codec.weights import store
from lincae_studio.codec.weights.importing import import_model
from lincae_studio.errors import ModelError
from lincae_studio.latent.algebra import LatentSpace

ID = stable_audio.STABLE_AUDIO.id
SMALL = {
    "encoder_hidden_size": 16,
    "downsampling_ratios": [2, 4, 4, 8, 8],
    "channel_multiples": [1, 1, 2, 2, 2],
    "decoder_channels": 4,
    "decoder_input_channels": 8,
    "audio_channels": 2,
    "sampling_rate": 44100,
}
HOP = 2048


def finish(steps):
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def theirs():
    """The autoencoder in diffusers, small, with random weights."""
    package = pytest.importorskip(
        "diffusers.models.autoencoders.autoencoder_oobleck", reason="pip install diffusers"
    )
    torch.manual_seed(3)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return package.AutoencoderOobleck(**SMALL).eval()


@pytest.fixture(scope="module")
def published(theirs, tmp_path_factory):
    """Its folder as it is published."""
    folder = tmp_path_factory.mktemp("stable-audio-open-1.0")
    (folder / "vae").mkdir()
    save_file(theirs.state_dict(), folder / stable_audio.FILES[0])
    config = {"_class_name": "AutoencoderOobleck", "_diffusers_version": "0.30", **SMALL}
    (folder / stable_audio.FILES[1]).write_text(json.dumps(config), encoding="utf-8")
    return folder


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("LINCAE_STUDIO_DATA", str(tmp_path / "data"))


def test_an_imported_folder_is_the_model_of_diffusers(theirs, published, data):
    model, record = finish(import_model(published))
    assert model.id == ID
    assert record.source_sha256
    codec = registry.load(ID, device="cpu")
    assert (codec.info.hop, codec.info.latent_channels) == (HOP, 8)
    assert "Stability AI Community" in registry.entry(ID).info.licence
    audio = 0.2 * torch.randn(2, 5 * HOP, generator=torch.Generator().manual_seed(4))
    with torch.inference_mode():
        expected = theirs.encode(torch.stack((audio, audio), dim=1)).latent_dist.mean
        sound = theirs.decode(expected).sample.mean(dim=1)
    latents = codec.encode(audio)
    assert torch.allclose(latents, expected, atol=1e-6)
    assert torch.allclose(codec.decode(latents, first_frame=3), sound, atol=1e-6)
    assert finish(store.verify(ID)) == record


def test_chunks_join_as_if_coded_in_one_piece(published, tmp_path):
    model = stable_audio.convert(published / "vae", tmp_path / "model.safetensors")
    space = LatentSpace(stable_audio.StableAudioCodec(model), device="cpu")
    frames, at = 160, 64 * HOP
    audio = 0.2 * np.random.default_rng(5).standard_normal((1, frames * HOP)).astype(np.float32)
    whole = space.encode(audio)
    part = grid.encode_chunk(space, lambda start, count: audio[:, start + at - 32 * HOP :][:, :count], 0)
    np.testing.assert_allclose(part, whole[..., 32:96], atol=1e-5)
    decoder = grid.ChunkDecoder(space, lambda start, stop: whole[..., start + 32 : stop + 32])
    sound = space.decode(whole, first_frame=0)[:, 32 * HOP : 96 * HOP]
    np.testing.assert_allclose(decoder.decode(0), sound, atol=1e-5)


def test_another_model_is_refused(published, tmp_path):
    (tmp_path / "config.json").write_text('{"_class_name": "AutoencoderKL"}', encoding="utf-8")
    with pytest.raises(ModelError, match="does not hold Stable Audio Open VAE"):
        stable_audio.convert(tmp_path, tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_bytes((published / stable_audio.FILES[1]).read_bytes())
    with pytest.raises(ModelError, match="missing from"):
        stable_audio.convert(tmp_path, tmp_path / "model.safetensors")
    assert not (tmp_path / "model.safetensors").exists()


def test_without_diffusers_it_says_what_to_install(published, tmp_path, monkeypatch):
    model = stable_audio.convert(published / "vae", tmp_path / "model.safetensors")
    monkeypatch.setitem(sys.modules, "diffusers.models.autoencoders.autoencoder_oobleck", None)
    with pytest.raises(ModelError, match=r"pip install 'lincae-studio\[stable-audio\]'"):
        stable_audio.StableAudioCodec(model)


def test_it_is_in_the_catalogue_with_its_place_on_the_hub():
    entry = registry.entry(ID)
    assert entry.source.endswith("stabilityai/stable-audio-open-1.0")
    assert not entry.commercial
    assert (entry.info.hop, entry.info.latent_channels) == (2048, 64)
