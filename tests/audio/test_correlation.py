"""The correlation meter against the definition."""

import math

import numpy as np
import pytest

from lincae_studio.audio.correlation import CorrelationMeter

RATE = 48000


@pytest.mark.parametrize("shared", [-1.0, -0.4, 0.0, 0.7, 1.0])
def test_it_reads_what_two_channels_share(shared):
    rng = np.random.default_rng(0)
    left, other = rng.standard_normal((2, 6 * RATE))
    right = shared * left + math.sqrt(1 - shared**2) * other
    meter = CorrelationMeter(RATE)
    for start in range(0, 6 * RATE, 1000):
        meter.feed(np.stack([left, right])[:, start : start + 1000].astype(np.float32))
    assert meter.correlation == pytest.approx(shared, abs=0.03)


def test_levels_do_not_matter_and_silence_has_none():
    wave = np.sin(np.arange(RATE) * 0.1).astype(np.float32)
    meter = CorrelationMeter(RATE)
    assert math.isnan(meter.correlation)
    meter.feed(np.stack([wave, -0.01 * wave]))
    assert meter.correlation == pytest.approx(-1.0)
    meter.reset()
    meter.feed(np.stack([wave, 0 * wave]))
    assert math.isnan(meter.correlation)


def test_it_forgets():
    wave = np.sin(np.arange(3 * RATE) * 0.1).astype(np.float32)
    meter = CorrelationMeter(RATE)
    for sign in (-1, 1):
        for start in range(0, 3 * RATE, 500):
            block = wave[start : start + 500]
            meter.feed(np.stack([block, sign * block]))
    assert meter.correlation > 0.99
