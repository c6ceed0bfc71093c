"""Metrics give the values that their formulas give by hand."""

import math

import numpy as np
import pytest

from lincae_studio.evaluation import metrics

RATE = 44100


def noise(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32) * 0.1


def test_si_sdr_ignores_level_sign_and_offset():
    truth, error = noise(1, 50_000), noise(1, 50_000, seed=1)
    for scale in (1.0, -0.3, 7.0):
        estimate = scale * (truth + 0.1 * error) + 0.5
        assert metrics.si_sdr_db(estimate, truth) == pytest.approx(20.0, abs=0.1)


def test_snr_counts_level_errors():
    truth = noise(2, 1000)
    assert metrics.snr_db(0.5 * truth, truth) == pytest.approx(20 * math.log10(2))
    assert metrics.snr_db(truth, truth) == math.inf
    assert metrics.snr_db(truth, np.zeros_like(truth)) == -math.inf


def test_level_error_is_the_gain_of_the_part_in_common():
    truth, error = noise(1, 200_000), noise(1, 200_000, seed=1)
    assert metrics.level_error_db(-2 * truth + error, truth) == pytest.approx(6.02, abs=0.05)
    assert metrics.level_error_db(np.zeros_like(truth), truth) == -math.inf


def test_channels_are_averaged():
    truth = noise(2, 1000)
    estimate = truth * np.array([[1.1], [1.01]], np.float32)
    assert metrics.snr_db(estimate, truth) == pytest.approx(30.0, abs=1e-3)


def test_silence_is_scored_without_warnings():
    silence, sound = np.zeros((1, 4096), np.float32), noise(1, 4096)
    assert metrics.si_sdr_db(silence, sound) == metrics.si_sdr_db(sound, silence) == -math.inf
    assert metrics.snr_db(silence, silence) == math.inf
    assert metrics.level_error_db(silence, silence) == 0.0
    assert metrics.log_mel_distance(silence, silence, sample_rate=RATE) == 0.0
    assert metrics.frame_correlation(silence, sample_rate=RATE) == 0.0


def test_log_mel_distance_of_a_gain_is_the_gain():
    truth = noise(1, RATE) * 3
    assert metrics.log_mel_distance(truth * 10, truth, sample_rate=RATE) == pytest.approx(2.0, abs=1e-3)
    assert metrics.log_mel_distance(truth, truth, sample_rate=RATE) == 0.0


def test_log_mel_distance_clamps_what_nobody_hears():
    truth = noise(1, RATE) * 1e-6
    assert metrics.log_mel_distance(truth * 10, truth, sample_rate=RATE) == 0.0


def test_multi_resolution_stft_of_a_gain():
    truth = noise(1, RATE)
    expected = 0.5 + math.log(1.5)  # convergence and log magnitude of a factor of 1.5
    assert metrics.multi_resolution_stft(1.5 * truth, truth) == pytest.approx(expected, abs=1e-3)


def test_a_repeated_template_shows_in_the_frame_correlation():
    truth = noise(1, 200 * 1024)
    buzz = np.tile(noise(1, 2048, seed=3), 100)
    assert abs(metrics.frame_correlation(truth, sample_rate=RATE)) < 0.02
    assert metrics.frame_correlation(buzz, sample_rate=RATE) > 0.95
    assert metrics.excess_frame_correlation(buzz, truth, sample_rate=RATE) > 0.9


def test_level_difference_of_a_tone():
    tone = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)[None]
    assert metrics.level_difference_db(0.1 * tone, tone) == pytest.approx(-20.0)


def test_attack_measures_what_comes_before_it_and_its_level():
    truth = np.zeros((1, RATE), np.float32)
    truth[:, 20_000:21_000] = 1.0
    estimate = truth.copy()
    estimate[:, 19_000:20_000] = 0.1
    estimate[:, 20_000:21_000] = 0.5
    found = metrics.attack(estimate, truth, at=20_000, sample_rate=RATE)
    assert found.before_db == pytest.approx(-20.0, abs=1e-5)
    assert found.level_db == pytest.approx(-6.02, abs=0.01)
    assert metrics.attack(truth, truth, at=20_000, sample_rate=RATE) == (-math.inf, 0.0)
    with pytest.raises(ValueError, match="too close"):
        metrics.attack(truth, truth, at=10, sample_rate=RATE)


def test_length_error_is_signed():
    assert metrics.length_error(np.zeros((1, 7)), expected=10) == -3


@pytest.mark.parametrize("score", [metrics.si_sdr_db, metrics.snr_db, metrics.multi_resolution_stft])
def test_signals_of_different_lengths_are_not_compared(score):
    with pytest.raises(ValueError, match="cannot be compared"):
        score(np.zeros((1, 5)), np.zeros((1, 6)))
