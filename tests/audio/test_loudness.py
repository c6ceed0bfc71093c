"""Meters against the sequences of the EBU, the formula of the standard and another implementation."""

import math

import numpy as np
import pytest

from lincae_studio.audio import io
from lincae_studio.audio.loudness import LoudnessMeter, integrated_loudness, true_peak_db
from tests.audio.signals import noise


@pytest.mark.parametrize(
    ("name", "integrated", "last"),
    [
        ("seq-3341-1-16bit.flac", -23.0, -23.0),
        ("seq-3341-2-16bit.flac", -33.0, -33.0),
        ("seq-3341-3-16bit-v02.flac", -23.0, -36.0),
        ("seq-3342-1-16bit.flac", None, -30.0),
    ],
)
def test_sequences_of_the_ebu(test_data, name, integrated, last):
    path = test_data / "meters" / name
    if not path.exists():
        pytest.skip(f"{name} is absent")
    with io.open_audio(path) as reader:
        meter = LoudnessMeter(reader.sample_rate, reader.channels)
        for block in reader.blocks(1000):
            meter.feed(block)
    if integrated is not None:
        assert meter.integrated == pytest.approx(integrated, abs=0.1)
    assert meter.momentary == pytest.approx(last, abs=0.1)
    assert meter.short_term == pytest.approx(last, abs=0.1)


def tone(rate, level_db, *, frequency=1000.0, seconds=4.0, channels=2, phase=0.0):
    t = np.arange(round(rate * seconds)) / rate
    wave = 10 ** (level_db / 20) * np.sin(2 * np.pi * frequency * t + phase)
    return np.tile(wave.astype(np.float32), (channels, 1))


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000, 88200, 96000, 192000, 384000])
def test_a_stereo_tone_reads_its_level_at_any_rate(rate):
    meter = LoudnessMeter(rate, 2)
    meter.feed(tone(rate, -23.0))
    for reading in (meter.momentary, meter.short_term, meter.integrated):
        assert reading == pytest.approx(-23.0, abs=0.1)
    assert meter.true_peak == pytest.approx(-23.0, abs=0.2)


def test_mono_counts_once():
    assert integrated_loudness(tone(48000, -20.0, channels=1), 48000) == pytest.approx(-23.0, abs=0.1)


def test_against_pyloudnorm():
    import pyloudnorm

    audio = noise(48000 * 20, rate=48000) * np.repeat([0.02, 1.0, 0.3, 0.001], 48000 * 5).astype(np.float32)
    theirs = pyloudnorm.Meter(48000, filter_class="DeMan").integrated_loudness(audio.T)
    assert integrated_loudness(audio, 48000) == pytest.approx(theirs, abs=0.05)


def test_blocks_do_not_matter():
    audio = noise(44100 * 5)
    whole = LoudnessMeter(44100, 2)
    whole.feed(audio)
    cut = LoudnessMeter(44100, 2)
    rng = np.random.default_rng(0)
    start = 0
    while start < audio.shape[1]:
        size = int(rng.integers(0, 3000))
        cut.feed(audio[:, start : start + size])
        start += size
    for name in ("momentary", "short_term", "integrated", "true_peak"):
        assert getattr(cut, name) == pytest.approx(getattr(whole, name), abs=1e-4)


def test_silence_and_reset():
    meter = LoudnessMeter(48000, 2)
    readings = ("momentary", "short_term", "integrated", "true_peak")
    assert all(getattr(meter, name) == -math.inf for name in readings)
    meter.feed(np.zeros((2, 48000 * 4), np.float32))
    assert all(getattr(meter, name) == -math.inf for name in readings)
    meter.feed(tone(48000, -10.0))
    assert all(getattr(meter, name) > -20 for name in readings)
    meter.reset()
    assert all(getattr(meter, name) == -math.inf for name in readings)
    assert integrated_loudness(np.zeros((1, 0), np.float32), 48000) == -math.inf
    assert true_peak_db(np.zeros((1, 0), np.float32), 48000) == -math.inf
    assert integrated_loudness(tone(48000, -10.0, seconds=0.3), 48000) == -math.inf  # less than a block


def test_gates():
    loud = tone(48000, -20.0, seconds=10)
    assert integrated_loudness(np.concatenate([loud, 0 * loud], axis=1), 48000) == pytest.approx(-20, abs=0.1)
    quiet = tone(48000, -35.0, seconds=10)
    assert integrated_loudness(np.concatenate([loud, quiet], axis=1), 48000) == pytest.approx(-20, abs=0.1)


@pytest.mark.parametrize(("divisor", "degrees"), [(4, 0), (4, 45), (6, 60), (8, 67.5)])
@pytest.mark.parametrize("rate", [44100, 48000, 96000])
def test_peaks_between_the_samples(rate, divisor, degrees):
    """The cases 15 to 19 of EBU Tech 3341: tolerance +0.2 and -0.4 dB."""
    audio = tone(rate, -6.0206, frequency=rate / divisor, seconds=0.2, phase=math.radians(degrees))
    audio *= np.hanning(audio.shape[1]).astype(np.float32) ** np.float32(0.1)  # no clicks at the ends
    assert -0.4 <= true_peak_db(audio, rate) + 6.0206 <= 0.2


def test_peak_at_the_very_end():
    audio = np.zeros((1, 1000), np.float32)
    audio[0, -3:] = (0.5, 0.5, -0.1)
    ends = true_peak_db(audio, 48000)
    assert ends == pytest.approx(true_peak_db(np.roll(audio, -500, axis=1), 48000), abs=1e-4)
    assert ends > -5.5
