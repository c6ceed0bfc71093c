"""Draws the sources of a batch.

What a batch holds depends on the seed, the step and the process alone: a run that goes on after a break draws
what it would have drawn.
"""

from __future__ import annotations

import math

import numpy as np
from scipy.signal import butter, sosfilt

from lincae_studio.training.config import DataConfig
from lincae_studio.training.corpus import SAMPLE_RATE, Corpus, Recording

SOURCES = 4
_TRIES = 4


class Material:
    """Batches of sources from a corpus."""

    def __init__(self, corpus: Corpus, config: DataConfig, *, samples: int, seed: int) -> None:
        """`samples` is the length of an item."""
        self._corpus = corpus
        self._config = config
        self._samples = samples
        self._seed = seed
        self._groups = tuple(group for group in corpus.groups if len(group) > 1)
        # A long recording is drawn more often than a short one, but not as often as it is longer.
        weights = np.sqrt([max(recording.samples, samples) for recording in corpus.recordings])
        self._weights = np.cumsum(weights) / np.sum(weights)

    def rng(self, step: int, rank: int, purpose: int) -> np.random.Generator:
        """The generator of a step of a process."""
        return np.random.default_rng([self._seed, purpose, step, rank])

    def draw(self, step: int, rank: int) -> np.ndarray:
        """Sources `[items, 4, samples]` float32."""
        rng = self.rng(step, rank, 0)
        return np.stack([self._item(rng) for _ in range(self._config.items)])

    def _item(self, rng: np.random.Generator) -> np.ndarray:
        sources: list[np.ndarray] = []
        if self._groups and rng.random() < self._config.together:
            group = self._groups[int(rng.integers(len(self._groups)))]
            longest = max(recording.samples for recording in group)
            start = int(rng.integers(0, max(1, longest - self._samples)))
            chosen = (group[index] for index in rng.permutation(len(group))[:SOURCES])
            sources += [self._corpus.read(recording, start, self._samples) for recording in chosen]
        while len(sources) < SOURCES:
            sources.append(self._solo(rng))
        return np.stack([self._changed(source, rng) for source in sources])

    def _solo(self, rng: np.random.Generator) -> np.ndarray:
        kind = rng.random()
        if kind < self._config.tones:
            return _tones(rng, self._samples)
        if kind < self._config.tones + self._config.attacks:
            return _attacks(rng, self._samples)
        found = np.zeros(self._samples, np.float32)
        for _ in range(_TRIES):
            recording = self._recording(rng)
            start = int(rng.integers(min(0, recording.samples - self._samples), self._latest(recording) + 1))
            found = self._corpus.read(recording, start, self._samples)
            if np.abs(found).max() > 1e-3:
                break
        return found

    def _recording(self, rng: np.random.Generator) -> Recording:
        return self._corpus.recordings[int(np.searchsorted(self._weights, rng.random(), side="right"))]

    def _latest(self, recording: Recording) -> int:
        return max(0, recording.samples - self._samples)

    def _changed(self, source: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """Another level, and now and then another tone, little treble or silence."""
        config = self._config
        if rng.random() < config.equalised:
            source = _equalised(source, rng)
        if rng.random() < config.dull:
            edge = math.exp(rng.uniform(math.log(1500), math.log(9000)))
            sections = butter(int(rng.integers(1, 5)), edge, fs=SAMPLE_RATE, output="sos")
            source = sosfilt(sections, source)
        if rng.random() < config.gapped:
            source = source.copy()
            start, stop = np.sort(rng.integers(0, self._samples, 2))
            source[start:stop] = 0.0
        peak = float(np.abs(source).max(initial=0.0))
        level = 10.0 ** (rng.uniform(*config.levels_db) / 20.0)
        return np.asarray(source * (level / peak if peak > 1e-6 else 0.0), np.float32)


def _equalised(source: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A random, smooth curve of up to 9 dB over the octaves."""
    spectrum = np.fft.rfft(source)
    octave = np.log2(np.maximum(np.fft.rfftfreq(len(source), 1 / SAMPLE_RATE), 30.0) / 30.0)
    knots = rng.uniform(-9.0, 9.0, 6)
    curve = np.interp(octave, np.linspace(0, 9.6, 6), knots)
    return np.fft.irfft(spectrum * 10.0 ** (curve / 20.0), len(source))


def _tones(rng: np.random.Generator, samples: int) -> np.ndarray:
    """One to four sines of different levels, some of them gliding."""
    seconds = np.arange(samples) / SAMPLE_RATE
    out = np.zeros(samples)
    for _ in range(int(rng.integers(1, 5))):
        hz = math.exp(rng.uniform(math.log(50), math.log(18000)))
        glide = rng.uniform(-0.2, 0.2) if rng.random() < 0.3 else 0.0
        phase = 2 * np.pi * hz * (seconds + glide * seconds**2 / 2) + rng.uniform(0, 2 * np.pi)
        out += 10.0 ** (rng.uniform(-24, 0) / 20.0) * np.sin(phase)
    return out


def _attacks(rng: np.random.Generator, samples: int) -> np.ndarray:
    """Bursts of noise out of near silence, each with a decay and a colour of its own."""
    out = rng.standard_normal(samples) * 10.0 ** (rng.uniform(-100, -50) / 20.0)
    at = int(rng.integers(0, SAMPLE_RATE // 4))
    while at < samples:
        length = min(samples - at, int(SAMPLE_RATE * rng.uniform(0.02, 0.4)))
        burst = rng.standard_normal(length) * np.exp(
            -np.arange(length) / (SAMPLE_RATE * rng.uniform(0.002, 0.08))
        )
        low = math.exp(rng.uniform(math.log(200), math.log(6000)))
        out[at : at + length] += sosfilt(butter(2, low, "highpass", fs=SAMPLE_RATE, output="sos"), burst)
        at += int(SAMPLE_RATE * rng.uniform(0.08, 0.6))
    return out
