"""A codec ships if it is in nothing worse than untrained."""

from pathlib import Path

import numpy as np
import pytest

from lincae_studio.codec.compact.trained import TrainedCompactCodec
from lincae_studio.codec.compact.trained_config import TrainedConfig, TrainedModel
from lincae_studio.evaluation import gates
from lincae_studio.evaluation.gates import Gate
from lincae_studio.evaluation.trivial import LowPassCodec

CONFIG = TrainedConfig(width=16)
RATE = 44100


@pytest.fixture
def sounds():
    rng = np.random.default_rng(0)
    seconds = np.arange(RATE) / RATE
    return [
        np.float32(0.1 * rng.standard_normal((1, RATE)) * np.exp(-decay * seconds)) for decay in (0.0, 3.0)
    ]


def untrained():
    made = TrainedCompactCodec(CONFIG, TrainedModel(Path(), "a", "A", "", CONFIG).info)
    made.corrections = None
    return made


def test_a_codec_is_not_worse_than_itself(sounds):
    found = gates.compare(untrained(), untrained(), sounds, [sounds])
    assert all(gate.passed for gate in found)
    assert len({gate.name for gate in found}) == len(found) == 16


def test_a_dull_codec_does_not_pass(sounds):
    found = {gate.name: gate for gate in gates.compare(LowPassCodec(8.0), untrained(), sounds, [sounds])}
    for name in ("reconstruction", "worst recording against untrained", "level of sines, worst"):
        assert not found[name].passed
    assert found["reconstruction, median SI-SDR"].passed


def test_limits_and_directions():
    assert Gate("a", "dB", 10.0, 10.05, more=True).passed
    assert not Gate("a", "dB", 10.0, 10.2, more=True).passed
    assert Gate("a", "dB", 10.0, 9.95).passed
    assert not Gate("a", "dB", 10.0, 9.8).passed
    assert Gate("a", "dB", 120.0, 140.0, more=True, limit=100.0).passed
    assert not Gate("a", "dB", 99.0, 90.0, more=True, limit=100.0).passed
    assert not Gate("a", "log-mel distance", 0.031, 0.0, limit=0.03).passed
