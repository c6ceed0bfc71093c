"""Loudness and true peak after ITU-R BS.1770-4 and EBU R 128."""

from __future__ import annotations

import math

import numpy as np

from lincae_studio.units import SILENCE_DB, gain_to_db

_OFFSET = -0.691
_ABSOLUTE_GATE = -70.0
_RELATIVE_GATE = -10.0
_MOMENTARY_STEPS, _SHORT_TERM_STEPS = 4, 30  # of 100 ms
# Integrated loudness keeps a histogram instead of every block: time may run on for ever.
_BINS_PER_LU = 100
_TOP_LUFS = 50.0
_FEED = 1 << 16
_TAPS_PER_PHASE = 12


class LoudnessMeter:
    """Meters a stream of one or two channels as it goes by, in constant memory.

    Attributes:
        momentary: loudness of the last 400 ms, LUFS
        short_term: loudness of the last 3 s, LUFS
        true_peak: highest level between the samples so far, dBTP
    """

    def __init__(self, sample_rate: int, channels: int) -> None:
        self._rate = sample_rate
        self._channels = channels
        self._step = round(sample_rate / 10)
        self._sections = _k_weighting(sample_rate)
        self._oversampling = 4 if sample_rate < 80_000 else 2 if sample_rate < 160_000 else 1
        self._kernel = _interpolator(self._oversampling)
        self.reset()

    def reset(self) -> None:
        """Forget everything heard so far."""
        self._state = np.zeros((len(self._sections), self._channels, 2))
        self._tail = np.zeros((self._channels, _TAPS_PER_PHASE), np.float32)
        self._peak = 0.0
        self._partial, self._partial_count = 0.0, 0
        self._steps = np.zeros(_SHORT_TERM_STEPS)
        self._steps_seen = 0
        size = int((_TOP_LUFS - _ABSOLUTE_GATE) * _BINS_PER_LU)
        self._energies, self._counts = np.zeros(size), np.zeros(size, np.int64)

    def feed(self, block: np.ndarray) -> None:
        """Add float32 `[channels, n]`."""
        for start in range(0, block.shape[1], _FEED):
            part = block[:, start : start + _FEED]
            self._feed_peak(part)
            self._feed_loudness(part)

    def _feed_peak(self, block: np.ndarray) -> None:
        from scipy.signal import upfirdn

        self._peak = max(self._peak, float(np.abs(block).max()))
        if self._oversampling == 1:
            return
        joined = np.concatenate([self._tail, block], axis=1)
        self._tail = joined[:, -_TAPS_PER_PHASE:].copy()
        # Both ends of the result lack samples: the start belongs to the block before, the end to the next.
        edge = self._oversampling * _TAPS_PER_PHASE
        between = upfirdn(self._kernel, joined, up=self._oversampling, axis=1)[:, edge:-edge]
        if between.shape[1]:
            self._peak = max(self._peak, float(np.abs(between).max()))

    def _feed_loudness(self, block: np.ndarray) -> None:
        from scipy.signal import sosfilt

        weighted, self._state = sosfilt(self._sections, block.astype(np.float64), axis=1, zi=self._state)
        power = np.einsum("cn,cn->n", weighted, weighted)
        first = self._step - self._partial_count
        if len(power) < first:
            self._partial += float(power.sum())
            self._partial_count += len(power)
            return
        self._end_step(self._partial + float(power[:first].sum()))
        whole = (len(power) - first) // self._step
        for energy in power[first : first + whole * self._step].reshape(whole, self._step).sum(axis=1):
            self._end_step(float(energy))
        rest = power[first + whole * self._step :]
        self._partial, self._partial_count = float(rest.sum()), len(rest)

    def _end_step(self, energy: float) -> None:
        self._steps[self._steps_seen % _SHORT_TERM_STEPS] = energy
        self._steps_seen += 1
        if self._steps_seen < _MOMENTARY_STEPS:
            return
        power = self._mean_power(_MOMENTARY_STEPS)
        loudness = _lufs(power)
        if loudness >= _ABSOLUTE_GATE:
            index = min(int((loudness - _ABSOLUTE_GATE) * _BINS_PER_LU), len(self._counts) - 1)
            self._energies[index] += power
            self._counts[index] += 1

    def _mean_power(self, steps: int) -> float:
        newest = np.arange(self._steps_seen - steps, self._steps_seen) % _SHORT_TERM_STEPS
        return float(self._steps[newest].sum()) / (steps * self._step)

    @property
    def momentary(self) -> float:
        return _lufs(self._mean_power(_MOMENTARY_STEPS))

    @property
    def short_term(self) -> float:
        return _lufs(self._mean_power(_SHORT_TERM_STEPS))

    @property
    def true_peak(self) -> float:
        return gain_to_db(self._peak)

    @property
    def integrated(self) -> float:
        """Gated loudness of everything so far, LUFS; -inf when nothing is above the gate."""
        count = int(self._counts.sum())
        if not count:
            return SILENCE_DB
        gate = _lufs(float(self._energies.sum()) / count) + _RELATIVE_GATE
        first = max(0, math.ceil((gate - _ABSOLUTE_GATE) * _BINS_PER_LU))
        return _lufs(float(self._energies[first:].sum()) / int(self._counts[first:].sum()))


def integrated_loudness(audio: np.ndarray, sample_rate: int) -> float:
    """Integrated loudness of float32 `[channels, samples]`, LUFS; -inf for silence and below 400 ms."""
    meter = LoudnessMeter(sample_rate, len(audio))
    meter.feed(audio)
    return meter.integrated


def true_peak_db(audio: np.ndarray, sample_rate: int) -> float:
    """True peak of float32 `[channels, samples]`, dBTP; -inf for silence."""
    meter = LoudnessMeter(sample_rate, len(audio))
    meter.feed(audio)
    # What comes after the end is silence: let the filter see it.
    meter.feed(np.zeros((len(audio), _TAPS_PER_PHASE), np.float32))
    return meter.true_peak


def _lufs(power: float) -> float:
    return _OFFSET + 10.0 * math.log10(power) if power > 0.0 else SILENCE_DB


def _k_weighting(rate: int) -> np.ndarray:
    """The two filters of BS.1770, which prints them for 48 kHz only, as second-order sections `[2, 6]`.

    The analogue prototypes behind the printed coefficients, brought to any rate by the bilinear transform.
    """
    frequency, gain_db, quality = 1681.974450955533, 3.999843853973347, 0.7071752369554196
    k = math.tan(math.pi * frequency / rate)
    high = 10.0 ** (gain_db / 20.0)
    band = high**0.4996667741545416
    norm = 1.0 + k / quality + k * k
    shelf = [
        (high + band * k / quality + k * k) / norm,
        2.0 * (k * k - high) / norm,
        (high - band * k / quality + k * k) / norm,
        1.0,
        2.0 * (k * k - 1.0) / norm,
        (1.0 - k / quality + k * k) / norm,
    ]
    frequency, quality = 38.13547087602444, 0.5003270373238773
    k = math.tan(math.pi * frequency / rate)
    norm = 1.0 + k / quality + k * k
    # The standard leaves the gain of this one at (1, -2, 1), and so is its figure of -0.691 dB meant.
    high_pass = [1.0, -2.0, 1.0, 1.0, 2.0 * (k * k - 1.0) / norm, (1.0 - k / quality + k * k) / norm]
    return np.array([shelf, high_pass])


def _interpolator(factor: int) -> np.ndarray:
    """Windowed sinc that fills `factor - 1` samples in between; its gain makes up for the zeros."""
    from scipy.signal import firwin

    if factor == 1:
        return np.ones(1, np.float32)
    kernel = firwin(factor * _TAPS_PER_PHASE + 1, 1.0 / factor, window=("kaiser", 8.0))
    return (kernel * factor).astype(np.float32)
