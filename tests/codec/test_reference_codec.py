"""The reference codec does what an orthonormal MDCT by its textbook formula does, without loss."""

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lincae_studio.codec import registry
from lincae_studio.codec.grid import decode_all, encode_all, frames_reached
from lincae_studio.codec.reference import HOP, INFO, ReferenceCodec
from lincae_studio.latent.algebra import LatentSpace


@pytest.fixture(scope="module")
def space():
    return LatentSpace(registry.load("reference", device="cpu"), device="cpu")


def noise(*shape, seed=0):
    return np.random.default_rng(seed).uniform(-1, 1, shape).astype(np.float32)


def reader(audio):
    def read(start, samples):
        out = np.zeros((audio.shape[0], samples), np.float32)
        low, high = max(start, 0), min(start + samples, audio.shape[1])
        if low < high:
            out[:, low - start : high - start] = audio[:, low:high]
        return out

    return read


def latent_reader(latents, first):
    def read(start, stop):
        out = np.zeros((*latents.shape[:2], stop - start), np.float32)
        low, high = max(start, first), min(stop, first + latents.shape[2])
        if low < high:
            out[..., low - start : high - start] = latents[..., low - first : high - first]
        return out

    return read


def through(space, audio, offset=0):
    """Encode at an offset on the timeline, on the chunk grid, and decode again."""
    stop = offset + audio.shape[1]

    def placed(start, samples):
        return reader(audio)(start - offset, samples)

    blocks = list(encode_all(space, placed, start_sample=offset, stop_sample=stop))
    if not blocks:
        return np.zeros_like(audio)
    first, last = frames_reached(space.info, offset, stop)
    latents = np.concatenate(blocks, axis=2)
    assert latents.shape[2] == last - first
    decoded = decode_all(space, latent_reader(latents, first), start_sample=offset, stop_sample=stop)
    return np.concatenate(list(decoded), axis=1)


def test_coefficients_are_the_textbook_mdct(space):
    audio = noise(2, 12 * HOP)
    n, k = np.arange(2 * HOP), np.arange(HOP)
    window = np.sin(np.pi / (2 * HOP) * (n + 0.5))
    basis = np.sqrt(2 / HOP) * window * np.cos(np.pi / HOP * (n + 0.5 + HOP / 2) * (k[:, None] + 0.5))
    padded = np.pad(audio.astype(np.float64), ((0, 0), (HOP // 2, HOP // 2)))
    expected = np.stack([padded[:, f * HOP : (f + 2) * HOP] @ basis.T for f in range(12)], axis=-1)
    assert np.abs(space.encode(audio) - expected).max() < 2e-6


def test_basis_is_orthonormal(space):
    audio = np.zeros((1, 6 * HOP), np.float32)
    audio[:, 2 * HOP : 4 * HOP] = noise(1, 2 * HOP)
    assert np.sum(space.encode(audio) ** 2) == pytest.approx(np.sum(audio**2), rel=1e-5)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("offset", [0, 1, 777, 64 * HOP - 3, 10**7 + 1])
@pytest.mark.parametrize("samples", [0, 1, 2, 511, 1023, 1024, 1025, 44101, 64 * HOP, 150 * HOP + 7])
def test_round_trip_is_lossless(space, samples, offset, channels):
    audio = noise(channels, samples, seed=samples)
    decoded = through(space, audio, offset)
    assert decoded.shape == audio.shape
    assert decoded.dtype == np.float32
    assert np.abs(decoded - audio).max(initial=0) <= 1e-6


def test_signal_to_noise_of_a_minute_is_over_100_db(space):
    audio = noise(1, 60 * 44100)
    error = through(space, audio) - audio
    assert 10 * np.log10(np.sum(audio.astype(float) ** 2) / np.sum(error.astype(float) ** 2)) > 120


def test_chunked_equals_whole(space):
    audio = noise(2, 200 * HOP)
    whole = space.encode(np.pad(audio, ((0, 0), (HOP, HOP))))
    chunked = np.concatenate(
        list(encode_all(space, reader(audio), start_sample=0, stop_sample=audio.shape[1])), axis=2
    )
    assert np.abs(whole - chunked).max() <= 1e-6
    assert np.abs(space.decode(whole, first_frame=-1)[:, HOP:-HOP] - through(space, audio)).max() <= 1e-6


@settings(max_examples=30)
@given(st.integers(-200, 200), st.integers(0, 2**32 - 1), st.integers(1, 3000))
def test_moving_by_hops_moves_the_latents_exactly(frames, seed, samples):
    space = LatentSpace(ReferenceCodec(), device="cpu")
    audio = noise(1, samples, seed=seed)

    def moved(start, count):
        return reader(audio)(start - frames * HOP, count)

    here = list(encode_all(space, reader(audio), start_sample=0, stop_sample=samples))
    there = list(encode_all(space, moved, start_sample=frames * HOP, stop_sample=frames * HOP + samples))
    np.testing.assert_array_equal(np.concatenate(here, 2), np.concatenate(there, 2))


@settings(max_examples=30)
@given(
    st.lists(st.floats(-4, 4, width=32), min_size=1, max_size=5),
    st.integers(0, 2**32 - 1),
)
def test_decoded_sum_is_the_sum_of_the_sounds(gains, seed):
    space = LatentSpace(ReferenceCodec(), device="cpu")
    parts = noise(len(gains), 1, 8 * HOP, seed=seed) / len(gains) / 4
    parts[..., :HOP] = parts[..., -HOP:] = 0
    mixed = space.combine([(g, space.encode(part)) for g, part in zip(gains, parts, strict=True)])
    expected = sum(np.float64(g) * part for g, part in zip(gains, parts, strict=True))
    assert np.abs(space.decode(mixed, first_frame=0) - expected).max() <= 1e-5


def test_subtraction_leaves_the_other_part(space):
    voice, band = noise(2, 30 * HOP, seed=1), noise(1, 30 * HOP, seed=2)
    edge = slice(HOP, -HOP)
    left = space.combine([(1.0, space.encode(voice + band)), (-1.0, space.encode(band))])
    error = (space.decode(left, first_frame=0) - voice)[:, edge]
    assert 20 * np.log10(np.linalg.norm(voice) / np.linalg.norm(error)) > 100


def test_repeated_runs_give_the_same_bits(space):
    audio = noise(2, 66 * HOP)
    latents = space.encode(audio)
    np.testing.assert_array_equal(latents, space.encode(audio))
    np.testing.assert_array_equal(space.decode(latents, first_frame=3), space.decode(latents, first_frame=99))


def test_info_describes_the_codec():
    assert INFO.compression == 1.0
    assert len(INFO.fingerprint) == 16
    assert ReferenceCodec().info is INFO


def test_it_is_much_faster_than_real_time(space):
    audio = noise(1, 66 * HOP)

    def best(work):
        times = []
        for _ in range(20):
            started = time.perf_counter()
            work()
            times.append(time.perf_counter() - started)
        return min(times)

    latents = space.encode(audio)
    seconds = audio.shape[1] / 44100
    assert seconds / best(lambda: space.encode(audio)) > 300
    assert seconds / best(lambda: space.decode(latents, first_frame=0)) > 300
