import numpy as np
import pytest
import torch

from lincae_studio.codec import grid
from lincae_studio.codec.lin_cae.codec import LinCaeCodec
from lincae_studio.latent.algebra import LatentSpace
from tests.codec.lin_cae import published


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return published.small_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def codec(model):
    return LinCaeCodec(model)


def latents(items: int, frames: int) -> torch.Tensor:
    return torch.randn(items, 64, frames, generator=torch.Generator().manual_seed(frames)) * 10


@pytest.mark.parametrize("frames", [1, 2, 7])
def test_frames_and_samples_go_together(codec, frames):
    audio = torch.randn(2, frames * 4096, generator=torch.Generator().manual_seed(1)) * 0.1
    assert codec.encode(audio).shape == (2, 64, frames)
    assert codec.decode(latents(2, frames), first_frame=-3).shape == (2, frames * 4096)


def test_the_front_end_puts_every_sample_back_in_its_place(codec):
    """What the encoder sees and the decoder writes, without the network in between."""
    front, margin = codec._model.frontend, codec._config.front_end.margin
    audio = torch.randn(1, 2 * 4096, generator=torch.Generator().manual_seed(2)) * 0.3
    padded = torch.nn.functional.pad(audio, (margin, margin))
    back = front.audio(front.spectra(padded))[:, margin:-margin]
    head, tail = front.edge_gains()
    back[:, :margin] *= head
    back[:, -margin:] *= tail
    # The Nyquist frequency is not kept.
    spectrum = torch.fft.rfft(audio - back).abs() / torch.fft.rfft(audio).abs().max()
    assert spectrum[:, :-40].max() < 1e-3
    assert (audio - back).abs().max() < 0.1


def test_items_are_independent_and_equal_channels_stay_equal(codec):
    audio = torch.randn(2, 3 * 4096, generator=torch.Generator().manual_seed(3)) * 0.1
    assert torch.equal(codec.encode(audio)[1:], codec.encode(audio[1:]))
    left = latents(1, 3)
    decoded = codec.decode(left.repeat(2, 1, 1), first_frame=5)
    assert torch.equal(decoded[0], decoded[1])


def test_noise_belongs_to_the_place_on_the_timeline(codec, model):
    long, short = codec._noise(-4, 12, 0), codec._noise(-1, 3, 0)
    assert torch.equal(long[:, :, 24:48], short)
    assert abs(float(long.mean())) < 0.01
    assert abs(float(long.std()) - 1) < 0.01
    other = LinCaeCodec(model, seed=1)
    assert not torch.equal(other._noise(-1, 3, 0), short)
    assert not torch.equal(codec._noise(-1, 3, 1), short)
    again = codec.decode(latents(1, 3), first_frame=7)
    assert torch.equal(codec.decode(latents(1, 3), first_frame=7), again)
    assert not torch.equal(codec.decode(latents(1, 3), first_frame=8), again)


@pytest.mark.parametrize("context", [0, 1, 2])
def test_the_middle_is_cut_from_the_whole(codec, context):
    whole = codec.decode(latents(2, 9), first_frame=-3)
    middle = codec.decode_middle(latents(2, 9), first_frame=-3, context=context)
    assert torch.equal(middle, whole[:, context * 4096 : (9 - context) * 4096])


@pytest.mark.parametrize("steps", [1, 2])
def test_the_middle_knows_of_a_context_without_audio(model, steps):
    """Its ends are much nearer to the whole than without the latents beyond them."""
    codec, frames = LinCaeCodec(model, steps=steps), 60
    given = latents(1, frames)
    whole = codec.decode(given, first_frame=-3)
    middle = codec.decode_middle(given, first_frame=-3, context=8)
    bare = codec.decode_middle(given[..., 6:-6], first_frame=3, context=2)
    assert middle.shape == bare.shape == (1, (frames - 16) * 4096)

    def error(found):
        difference = found - whole[:, 8 * 4096 : -8 * 4096]
        return float(difference[:, : 2 * 4096].square().mean() + difference[:, -2 * 4096 :].square().mean())

    assert error(middle) < error(bare) / 4


@pytest.mark.slow
def test_a_stretch_alone_is_the_same_as_in_a_pass_of_the_grid(codec):
    space = LatentSpace(codec, device="cpu")
    start, stop, chunk = 600 * 44100, 605 * 44100, space.info.chunk_frames * 4096
    assert start // chunk < stop // chunk  # they hold a border

    def read(first, last):
        rows = [np.random.default_rng(frame).standard_normal(64, np.float32) for frame in range(first, last)]
        return 10 * np.stack(rows, axis=1)[None]

    early = start - chunk
    passed = np.concatenate(list(grid.decode_all(space, read, start_sample=early, stop_sample=stop)), axis=1)
    alone = np.concatenate(list(grid.decode_all(space, read, start_sample=start, stop_sample=stop)), axis=1)
    np.testing.assert_array_equal(alone, passed[:, start - early :])


def test_results_outlive_later_calls(codec):
    """Buffers are reused, but never those of a result."""
    audio = torch.randn(1, 30 * 4096, generator=torch.Generator().manual_seed(4)) * 0.1
    encoded, decoded = codec.encode(audio), codec.decode(latents(1, 30), first_frame=0)
    kept = encoded.clone(), decoded.clone()
    codec.encode(-audio)
    codec.decode(-latents(1, 30), first_frame=0)
    assert torch.equal(encoded, kept[0])
    assert torch.equal(decoded, kept[1])


def test_more_steps_are_another_decode(model, codec):
    twice = LinCaeCodec(model, steps=2).decode(latents(1, 2), first_frame=0)
    assert torch.isfinite(twice).all()
    assert not torch.equal(twice, codec.decode(latents(1, 2), first_frame=0))
    with pytest.raises(ValueError, match="at least one step"):
        LinCaeCodec(model, steps=0)


def test_silence_is_the_origin_of_its_latent_space(codec):
    space = LatentSpace(codec, device="cpu")
    silence = space.encode(np.zeros((2, 3 * 4096), np.float32))
    assert silence.shape == (2, 64, 3)
    assert not silence.any()
    assert np.isfinite(space.decode(silence, first_frame=0)).all()
