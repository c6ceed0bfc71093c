"""A recording that can be read at any position, whatever it is stored in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lincae_studio.audio.resample import ResampledReader

Read = Callable[[int, int], np.ndarray]
"""`(start, frames)` to float32 `[channels, frames]`, silent outside the recording."""


@dataclass(frozen=True, eq=False, slots=True)
class Recording:
    """Random access to a mono or stereo recording.

    Attributes:
        read: `(start, frames)` to float32 `[channels, frames]`, silent outside
        frames: samples per channel
        sample_rate: Hz
    """

    read: Read
    frames: int
    channels: int
    sample_rate: int

    @staticmethod
    def of(audio: np.ndarray, *, sample_rate: int) -> Recording:
        """The recording that an array `[channels, samples]` holds.

        >>> Recording.of(np.ones((1, 4), np.float32), sample_rate=44100).read(-1, 3)
        array([[0., 1., 1.]], dtype=float32)
        """
        audio = np.asarray(audio, np.float32)
        frames = audio.shape[1]

        def read(start: int, count: int) -> np.ndarray:
            out = np.zeros((len(audio), count), np.float32)
            first, last = max(start, 0), min(start + count, frames)
            if first < last:
                out[:, first - start : last - start] = audio[:, first:last]
            return out

        return Recording(read, frames, len(audio), sample_rate)

    def at_rate(self, sample_rate: int) -> Recording:
        """The same recording, resampled where needed."""
        if sample_rate == self.sample_rate:
            return self
        reader = ResampledReader(
            self.read, frames=self.frames, from_rate=self.sample_rate, to_rate=sample_rate
        )
        return Recording(reader.read, reader.frames, self.channels, sample_rate)
