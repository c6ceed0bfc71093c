"""Sample rate conversion: exact lengths, no delay, the same however it is cut."""

import itertools

import numpy as np
import pytest

from lincae_studio.audio.resample import ResampledReader, StreamResampler, resample
from lincae_studio.units import rescale_samples
from tests.audio.signals import noise

RATES = [
    (44100, 48000),
    (48000, 44100),
    (96000, 44100),
    (44100, 88200),
    (8000, 44100),
    (384000, 48000),
    (22050, 8000),
    (11025, 96000),
]


def decibels(error, reference):
    return 20 * np.log10(np.abs(error).max() / np.abs(reference).max() + 1e-12)


def source(audio):
    def read(start, frames):
        out = np.zeros((len(audio), frames), np.float32)
        first, last = max(start, 0), min(start + frames, audio.shape[1])
        if first < last:
            out[:, first - start : last - start] = audio[:, first:last]
        return out

    return read


@pytest.mark.parametrize(("from_rate", "to_rate"), [*RATES, (44100, 44100)])
@pytest.mark.parametrize("frames", [0, 1, 2, 1000, 44099])
def test_length_is_exact(from_rate, to_rate, frames):
    out = resample(np.ones((2, frames), np.float32), from_rate=from_rate, to_rate=to_rate)
    assert out.shape == (2, rescale_samples(frames, from_rate, to_rate))
    assert out.dtype == np.float32
    assert out.flags.c_contiguous


@pytest.mark.parametrize(("from_rate", "to_rate"), RATES)
def test_no_delay(from_rate, to_rate):
    """A windowed tone lies, at the new rate, where its formula puts it."""
    seconds, frequency = 0.7, 0.21 * min(from_rate, to_rate)

    def tone(rate):
        t = np.arange(round(seconds * rate)) / rate
        return np.sin(2 * np.pi * frequency * t) * np.sin(np.pi * t / seconds) ** 2

    out = resample(tone(from_rate)[None].astype(np.float32), from_rate=from_rate, to_rate=to_rate)[0]
    assert decibels(out - tone(to_rate)[: len(out)], out) < -110


def test_an_impulse_stays_at_its_place():
    audio = np.zeros((1, 44100), np.float32)
    audio[0, [0, 22050]] = 1.0
    out = resample(audio, from_rate=44100, to_rate=48000)[0]
    assert np.argmax(out[100:]) + 100 == 24000
    assert np.argmax(out[:100]) == 0


@pytest.mark.parametrize(("from_rate", "to_rate"), RATES)
def test_a_stream_is_what_the_whole_is(from_rate, to_rate):
    audio = noise(60_001)
    whole = resample(audio, from_rate=from_rate, to_rate=to_rate)
    rng = np.random.default_rng(0)
    for longest in (1, 20_000):
        cuts = np.unique(np.concatenate([[0, 60_001], rng.integers(60_001, size=60_001 // longest // 8)]))
        stream = StreamResampler(from_rate, to_rate, 2)
        parts = [stream.process(audio[:, a:b], last=b == 60_001) for a, b in itertools.pairwise(cuts)]
        joined = np.concatenate(parts, axis=1)
        assert joined.shape == whole.shape
        assert decibels(joined - whole, whole) < -130
    stream = StreamResampler(from_rate, to_rate, 2)
    late = np.concatenate([stream.process(audio), stream.process(audio[:, :0], last=True)], axis=1)
    assert np.array_equal(late, whole)


@pytest.mark.parametrize(("from_rate", "to_rate"), [*RATES, (48000, 48000)])
def test_random_access_does_not_depend_on_the_cuts(from_rate, to_rate):
    audio = noise(150_001)
    whole = resample(audio, from_rate=from_rate, to_rate=to_rate)
    reader = ResampledReader(source(audio), frames=150_001, from_rate=from_rate, to_rate=to_rate)
    assert reader.frames == whole.shape[1]
    assert decibels(reader.read(0, reader.frames) - whole, whole) < -120
    rng = np.random.default_rng(1)
    for _ in range(40):
        start = int(rng.integers(-3000, reader.frames))
        frames = int(rng.choice([1, 7, 512, 4096, 50_000]))
        part = reader.read(start, frames)
        assert part.shape == (2, frames)
        assert decibels(part - source(whole)(start, frames), whole) < -120
    assert not reader.read(-500, 500).any()
    assert not reader.read(reader.frames, 500).any()
    again = ResampledReader(source(audio), frames=150_001, from_rate=from_rate, to_rate=to_rate)
    parts = [again.read(start, 999) for start in range(0, reader.frames, 999)]
    assert np.array_equal(np.concatenate(parts, axis=1)[:, : reader.frames], reader.read(0, reader.frames))


def test_what_was_read_may_be_changed():
    reader = ResampledReader(source(noise(50_000)), frames=50_000, from_rate=44100, to_rate=48000)
    first = reader.read(100, 100)
    kept = first.copy()
    first[:] = 0
    assert np.array_equal(reader.read(100, 100), kept)


def test_there_and_back():
    audio = noise(44_100)
    up = resample(audio, from_rate=44100, to_rate=96000)
    back = resample(up, from_rate=96000, to_rate=44100)
    inner = slice(2000, -2000)
    assert decibels((back - audio)[:, inner], audio) < -110
