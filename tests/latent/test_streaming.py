"""Streaming, feedback and the limiter."""

from __future__ import annotations

import time

import numpy as np
import pytest

from lincae_studio.codec import registry
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.latent.feedback import BandPass, Limiter
from lincae_studio.latent.streaming import (
    Feedback,
    LiveChain,
    Stream,
    block_frames,
    measure_reach,
    run_offline,
)

RATE = 44100


QUICK = (registry.default_id(), "reference", "compact-8x")
BUNDLED = [entry.info.id for entry in registry.entries() if entry.source == "built in"]


@pytest.fixture(
    scope="module",
    params=[pytest.param(name, marks=[] if name in QUICK else [pytest.mark.slow]) for name in BUNDLED],
)
def space(request: pytest.FixtureRequest) -> LatentSpace:
    return LatentSpace(registry.load(request.param, device="cpu"), device="cpu")


def music(seconds: float, channels: int = 2) -> np.ndarray:
    n = np.arange(int(seconds * RATE))
    tone = sum(np.sin(2 * np.pi * f * n / RATE) for f in (110, 331, 2200, 7000)) * (n % 11025 < 6000)
    noise = np.random.default_rng(0).standard_normal((channels, len(n))) * (n % 22050 < 900)
    return (0.1 * tone + 0.1 * noise).astype(np.float32)


def streamed(chain, audio: np.ndarray, block: int) -> np.ndarray:
    padded = np.pad(audio, ((0, 0), (0, -audio.shape[1] % block + chain.latency + block)))
    count = padded.shape[1] // block
    out = np.concatenate(
        [chain.process(padded[:, k * block : (k + 1) * block]) for k in range(count)], axis=1
    )
    return out[:, chain.latency : chain.latency + audio.shape[1]]


def wobble(latents: np.ndarray, first: int) -> np.ndarray:
    return latents * np.sin(0.3 * (first + np.arange(latents.shape[2]))).astype(np.float32)


@pytest.mark.parametrize("frames", [1, 3, 4])
@pytest.mark.parametrize("operation", [None, wobble])
def test_streaming_is_what_doing_it_at_once_gives(space, frames, operation):
    audio = music(0.9)
    stream = Stream(space, channels=2, frames=frames, operation=operation)
    made = streamed(stream, audio, stream.block_samples)
    expected = run_offline(space, audio, operation)
    assert np.abs(made - expected).max() < 1e-4
    assert stream.latency < 0.6 * RATE


def test_without_feedback_the_chain_only_delays(space):
    audio = 0.5 * music(0.6)  # what a decoder overshoots is not for the limiter here
    stream = Stream(space, channels=2, frames=2)
    chain = LiveChain(stream, channels=2, sample_rate=RATE)
    assert chain.latency == stream.latency + 64
    assert np.abs(streamed(chain, audio, stream.block_samples) - run_offline(space, audio)).max() < 1e-4


def test_feedback_is_heard_and_never_grows(space):
    frames = 2
    out = {}
    for amount in (0.0, 1.0):
        stream = Stream(space, channels=1, frames=frames)
        chain = LiveChain(stream, channels=1, sample_rate=RATE)
        chain.feedback = Feedback(amount, 700.0, 8.0)
        stream.operation = lambda latents, first: 3.0 * latents  # a loop gain above one
        loud = np.zeros((1, stream.block_samples), np.float32)
        loud[0, :200] = 0.9
        blocks = [chain.process(loud if k == 0 else 0 * loud) for k in range(60)]
        out[amount] = np.concatenate(blocks, axis=1)[0]
    assert np.abs(out[0.0][-2000:]).max() < 1e-4
    assert np.abs(out[1.0]).max() <= 0.97 + 1e-6
    tail = out[1.0][-16384:]
    assert np.abs(tail).max() > 0.01
    peak = np.abs(np.fft.rfft(tail * np.hanning(len(tail)))).argmax() * RATE / len(tail)
    assert 400 < peak < 1100


def test_a_band_pass_keeps_its_state_and_centre():
    audio = np.random.default_rng(0).standard_normal((2, 4000))
    whole = BandPass(centre=900, q=3, sample_rate=RATE, channels=2).process(audio)
    cut = BandPass(centre=900, q=3, sample_rate=RATE, channels=2)
    np.testing.assert_allclose(
        np.concatenate([cut.process(audio[:, :777]), cut.process(audio[:, 777:])], 1), whole
    )
    n = np.arange(RATE)
    for hertz, least, most in ((900, 0.99, 1.01), (90, 0.03, 0.037), (9000, 0.0, 0.037)):
        tone = BandPass(centre=900, q=3, sample_rate=RATE, channels=1).process(
            np.sin(2 * np.pi * hertz * n / RATE)[None]
        )
        assert least <= np.abs(tone[0, RATE // 2 :]).max() <= most


@pytest.mark.parametrize("size", [64, 333, 4096])
def test_the_limiter_limits_and_otherwise_delays(size):
    generator = np.random.default_rng(1)
    audio = (generator.standard_normal((2, 16384)) * np.repeat(generator.random(64) ** 3, 256)).astype("f4")

    def limited(signal: np.ndarray) -> np.ndarray:
        limiter = Limiter(ceiling=0.9, sample_rate=RATE, channels=2)
        parts = [limiter.process(signal[:, at : at + size]) for at in range(0, signal.shape[1], size)]
        return np.concatenate(parts, axis=1)

    loud = limited(4 * audio)
    assert np.abs(loud).max() <= 0.9
    assert np.abs(loud).max() > 0.85
    quiet = 0.1 * audio
    np.testing.assert_array_equal(limited(quiet)[:, 64:], quiet[:, :-64])
    # Turned down smoothly: it is not clipped.
    source = np.abs(4 * audio[:, :-64])
    gain = np.abs(loud[:, 64:]) / np.maximum(source, 1e-3)
    clear = np.minimum(source[:, 1:], source[:, :-1]) > 0.2
    steps = np.abs(np.diff(gain, axis=1))[clear]
    assert steps.max() < 0.05


def test_the_limiter_swallows_what_is_no_number():
    limiter = Limiter(ceiling=0.9, sample_rate=RATE, channels=1)
    out = limiter.process(np.array([[np.nan, np.inf, -np.inf] + [0.0] * 200], np.float32))
    assert np.isfinite(out).all()


def test_blocks_are_at_most_a_tenth_of_a_second():
    for hop, rate in ((1024, 44100), (4096, 44100), (1024, 96000)):
        frames = block_frames(hop, rate)
        assert frames >= 1
        assert frames * hop <= max(hop, 0.1 * rate)


@pytest.mark.slow
@pytest.mark.parametrize("name", BUNDLED)
def test_the_bundled_models_hold_real_time(name):
    space = LatentSpace(registry.load(name, device="cpu"), device="cpu")
    frames = block_frames(space.info.hop, RATE)
    stream = Stream(space, channels=2, frames=frames, operation=wobble)
    chain = LiveChain(stream, channels=2, sample_rate=RATE)
    chain.feedback = Feedback(0.5, 800.0, 2.0)
    audio = music(6.0)
    times = []
    for at in range(0, audio.shape[1] - stream.block_samples, stream.block_samples):
        begun = time.perf_counter()
        chain.process(audio[:, at : at + stream.block_samples])
        times.append(time.perf_counter() - begun)
    assert stream.block_samples / RATE <= 0.1
    assert np.median(times) < 0.5 * stream.block_samples / RATE


def test_reach_is_at_most_what_the_codec_promises(space):
    reach = measure_reach(space)
    assert reach.encode <= space.info.context_frames
    assert reach.decode <= space.info.decode_context
