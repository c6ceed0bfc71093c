"""Against the authors' own packages: same weights, same noise, their checkpoint files."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from lincae_studio.codec.baselines import convert_music2latent
from lincae_studio.codec.lin_cae import checkpoint
from tests.codec.lin_cae import published

TOLERANCE = 1e-4
SAMPLE_RATE = 44100
REASON = "install it with `pip install --no-deps`: it wants an older NumPy"


def assert_close(ours: torch.Tensor, theirs: torch.Tensor, tolerance: float = TOLERANCE) -> None:
    assert ours.shape == theirs.shape
    assert torch.isfinite(ours).all()
    assert (ours - theirs).abs().max() <= tolerance * theirs.abs().max()


def noise(items: int, frames: int, steps: int) -> list[torch.Tensor]:
    """The noise that the authors' decoders draw, in the order in which they draw it."""
    return [torch.randn(items, 2, 1024, 8 * frames).transpose(2, 3) for _ in range(steps)]


@pytest.fixture(scope="module")
def make_pair(tmp_path_factory):
    """Makes their model and ours of the same weights, by way of a checkpoint that they wrote."""
    inference = pytest.importorskip("linear_cae.inference", reason=REASON)

    def make(generator: dict, *, seed: int, model_id: str = "lin-cae"):
        theirs = inference.Autoencoder(
            dict(published.FRONT_END),
            dict(generator),
            dict(published.DIFFUSION),
            name=model_id,
            max_batch_size=8,
        ).eval()
        published.randomise(theirs, seed=seed)
        folder = tmp_path_factory.mktemp("model")
        source = published.write(
            folder, theirs.state_dict(), generator=generator, weights_hash=inference.id_to_hash[model_id]
        )
        model = checkpoint.convert(source, folder / "model.safetensors")
        assert model.published.id == model_id
        return theirs, checkpoint.load(checkpoint.read_header(model.path))

    return make


@pytest.fixture(scope="module")
def small_pair(make_pair):
    return make_pair(published.SMALL, seed=1)


def test_the_front_end_and_its_inverse_are_theirs(small_pair):
    theirs, ours = small_pair
    audio = torch.randn(2, SAMPLE_RATE, generator=torch.Generator().manual_seed(3)) * 0.3
    audio[:, 9000:20000] = 0
    expected = theirs.frontend.to_representation(audio)
    spectra = ours.frontend.spectra(audio)
    assert_close(spectra.transpose(2, 3), expected, 1e-6)
    assert_close(ours.frontend.audio(spectra), theirs.frontend.to_waveform(expected), 1e-6)


@pytest.mark.parametrize("items", [1, 4])
@pytest.mark.parametrize("seconds", [0.1, 0.77, 3.0, pytest.param(20.0, marks=pytest.mark.slow)])
def test_encoding_and_decoding_are_theirs(small_pair, items, seconds):
    theirs, ours = small_pair
    samples = int(seconds * SAMPLE_RATE)
    audio = torch.randn(items, samples, generator=torch.Generator().manual_seed(samples)) * 0.2
    with torch.inference_mode():
        latents = theirs.encode(audio)
        assert_close(ours.encode(audio), latents)
        torch.manual_seed(items)
        expected = theirs.decode(latents)
        torch.manual_seed(items)
        assert_close(ours.decode(latents, noise(items, latents.shape[2], 1)), expected)


def test_several_steps_are_theirs(small_pair):
    theirs, ours = small_pair
    latents = torch.randn(2, 64, 5, generator=torch.Generator().manual_seed(4)) * 10
    for steps in (2, 3):
        torch.manual_seed(steps)
        expected = theirs.decode(latents, diffusion_steps=steps)
        torch.manual_seed(steps)
        assert_close(ours.decode(latents, noise(2, 5, steps)), expected)


@pytest.mark.slow
@pytest.mark.parametrize(("model_id", "seed"), [("lin-cae", 5), ("lin-cae-2", 6), ("m2l", 7)])
def test_the_full_size_is_theirs(make_pair, model_id, seed):
    theirs, ours = make_pair(published.LARGE, seed=seed, model_id=model_id)
    audio = torch.randn(1, SAMPLE_RATE, generator=torch.Generator().manual_seed(seed)) * 0.2
    with torch.inference_mode():
        latents = theirs.encode(audio)
        assert_close(ours.encode(audio), latents)
        torch.manual_seed(seed)
        expected = theirs.decode(latents)
        torch.manual_seed(seed)
        assert_close(ours.decode(latents, noise(1, latents.shape[2], 1)), expected)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # theirs asks for CUDA's autocast on the CPU
@pytest.mark.parametrize("items", [1, 2])
def test_music2latent_is_theirs(tmp_path, items):
    pytest.importorskip("music2latent", reason=REASON)
    from music2latent import inference, models

    network = models.UNet().eval()
    published.randomise(network, seed=8)
    torch.save({"gen_state_dict": network.state_dict()}, tmp_path / "music2latent.pt")
    ours = checkpoint.load(convert_music2latent(tmp_path, tmp_path / "music2latent.safetensors"))

    theirs = SimpleNamespace(gen=network)
    frames = 6
    random = np.random.default_rng(9)
    audio = (0.2 * random.standard_normal((items, frames * 4096 + 1536))).astype(np.float32)
    latents = inference.encode_audio_inference(audio, theirs, 44100 * 60, 1, device="cpu")
    assert_close(ours.encode(torch.from_numpy(audio)), latents)
    torch.manual_seed(10)
    expected = inference.decode_latent_inference(latents, theirs, 44100 * 60, items, device="cpu")
    torch.manual_seed(10)
    assert_close(ours.decode(latents, noise(items, frames, 1)).clamp(-1, 1), expected)
