"""What a mix has above the end of a recording: whose it is, and what becomes of it."""

import numpy as np
import pytest

from lincae_studio.audio.alignment import Recording, align
from lincae_studio.audio.resample import resample
from lincae_studio.evaluation import degradations as degrade
from lincae_studio.evaluation.metrics import snr_db
from lincae_studio.latent import bandwidth
from lincae_studio.latent.separation import Separator

RATE, SECONDS, END_HZ = 44100, 6, 15_000.0
BINS = 2049


def strokes(seed: int, *, every: float, channels: int = 2) -> np.ndarray:
    """White noise that is struck again and again and dies away, `[channels, samples]`."""
    rng = np.random.default_rng(seed)
    t = np.arange(RATE * SECONDS) / RATE
    level = np.zeros(len(t))
    for start in np.arange(rng.uniform(0, every), SECONDS, every):
        at = t >= start
        level[at] = np.maximum(level[at], rng.uniform(0.4, 1.0) * np.exp(-(t[at] - start) / 0.08))
    return (0.1 * level * rng.standard_normal((channels, len(t)))).astype(np.float32)


def filtered(audio: np.ndarray, keep) -> np.ndarray:
    hertz = np.fft.rfftfreq(audio.shape[1], 1 / RATE)
    return np.fft.irfft(np.fft.rfft(audio, axis=1) * keep(hertz), audio.shape[1], axis=1).astype(np.float32)


def above(audio: np.ndarray) -> np.ndarray:
    return filtered(audio, lambda hertz: hertz > END_HZ + 500)


def without_top(audio: np.ndarray) -> np.ndarray:
    return filtered(audio, lambda hertz: hertz < END_HZ)


def separated(mix: np.ndarray, rest: np.ndarray, *, rate: int = RATE) -> tuple[Separator, np.ndarray]:
    recordings = Recording.of(mix, sample_rate=RATE), Recording.of(rest, sample_rate=rate)
    separator = Separator(recordings[0], [(recordings[1], align(*recordings))], space=None, method="auto")
    return separator, separator.read(0, mix.shape[1])


def test_only_a_sharp_end_is_an_end() -> None:
    hertz = np.linspace(0, RATE / 2, BINS)
    flat, falling = np.ones(BINS), 10.0 ** (-hertz / 4000.0)
    for power in (flat, falling, falling**2):
        assert bandwidth.end_of(power, rate=RATE) is None
        cut = np.where(hertz < END_HZ, power, 1e-9 * power)
        end = bandwidth.end_of(cut, rate=RATE)
        assert end is not None
        assert abs(hertz[end] - END_HZ) < 800
    gap = np.where((hertz > 10_000) & (hertz < 14_000), 1e-9, flat)
    assert bandwidth.end_of(gap, rate=RATE) is None, "the recording goes on above it"


def test_what_the_rest_lost_at_the_top_is_turned_down_and_the_source_is_not() -> None:
    source, rest = strokes(1, every=0.9), strokes(2, every=0.4)
    separator, found = separated(source + rest, without_top(rest))
    assert separator.guide is not None
    assert separator.guide.beyond is not None
    assert separator.decision.method == "refined"
    assert "15." in separator.decision.reason or "14." in separator.decision.reason
    lost, left = np.square(above(rest)).sum(), np.square(above(found) - above(source)).sum()
    assert 10 * np.log10(lost / left) > 8
    # Below the end nothing was lost, and nothing is changed.
    below = lambda hertz: hertz < END_HZ - 1500  # noqa: E731
    assert snr_db(filtered(found, below), filtered(source, below)) > 55
    alone = np.abs(source).max(axis=0) > 20 * np.abs(rest).max(axis=0)
    kept = np.square(above(found)[:, alone]).sum() / np.square(above(source)[:, alone]).sum()
    assert abs(10 * np.log10(kept)) < 1.5


def test_a_rest_that_never_had_a_top_leaves_that_of_the_source_alone() -> None:
    source, rest = strokes(1, every=0.9), degrade.quantised(without_top(strokes(2, every=0.4)))
    source = degrade.quantised(source)
    separator, found = separated(source + rest, rest)
    assert separator.decision.method == "waveform"
    assert snr_db(found, source) > 120


def test_between_samples_the_very_top_is_inexact_and_turned_down() -> None:
    source, rest = without_top(strokes(1, every=0.9)), strokes(2, every=0.4)
    separator, found = separated(source + rest, degrade.delayed(rest, 1234.5))
    assert separator.decision.method == "refined"
    assert "21.9 kHz" in separator.decision.reason
    assert snr_db(found, source) > snr_db(separator.difference(0, found.shape[1]), source) + 2
    whole, _ = separated(source + rest, degrade.delayed(rest, 1234.0))
    assert whole.decision.method == "waveform"


@pytest.mark.parametrize("rate", [32_000, 48_000])
def test_converting_the_rate_costs_nothing_that_is_heard(rate: int) -> None:
    source, rest = without_top(strokes(1, every=0.9)), strokes(2, every=0.4)
    given = resample(rest, from_rate=RATE, to_rate=rate)
    _, plain = separated(source + rest, given, rate=rate)
    end = min(rate, RATE) / 2
    left = filtered(plain - source, lambda hertz: hertz > 0.9 * end)
    lost = filtered(rest, lambda hertz: hertz > 0.97 * end)
    assert 10 * np.log10(np.square(lost).sum() / np.square(left).sum()) > 12
