"""Samples, seconds, latent frames, bars, decibels and gains. No other module converts between them."""

import math
from typing import NamedTuple

SILENCE_DB = -math.inf


def db_to_gain(db: float) -> float:
    """Linear amplitude gain of a level in dB.

    >>> db_to_gain(0.0), db_to_gain(-math.inf), round(db_to_gain(-6.0), 4)
    (1.0, 0.0, 0.5012)
    """
    return 0.0 if db == SILENCE_DB else 10.0 ** (db / 20.0)


def gain_to_db(gain: float) -> float:
    """Level in dB of a linear amplitude gain; the sign is ignored and 0 gives -inf.

    >>> gain_to_db(1.0), gain_to_db(0.0), round(gain_to_db(-2.0), 2)
    (0.0, -inf, 6.02)
    """
    return 20.0 * math.log10(abs(gain)) if gain else SILENCE_DB


def seconds_to_samples(seconds: float, rate: int) -> int:
    """Nearest sample index of a time in seconds at `rate` Hz.

    >>> seconds_to_samples(0.5, 44100)
    22050
    """
    return round(seconds * rate)


def samples_to_seconds(samples: float, rate: int) -> float:
    """Time in seconds of a sample index at `rate` Hz."""
    return samples / rate


def rescale_samples(samples: int, from_rate: int, to_rate: int) -> int:
    """Nearest sample index at `to_rate` Hz of a sample index at `from_rate` Hz, in exact arithmetic.

    >>> rescale_samples(48000, 48000, 44100), rescale_samples(1, 8000, 44100)
    (44100, 6)
    """
    return (2 * samples * to_rate + from_rate) // (2 * from_rate)


def floor_frame(sample: int, hop: int) -> int:
    """Latent frame that contains a sample.

    >>> floor_frame(1023, 1024), floor_frame(-1, 1024)
    (0, -1)
    """
    return sample // hop


def ceil_frame(sample: int, hop: int) -> int:
    """First latent frame that starts at or after a sample.

    >>> ceil_frame(1, 1024), ceil_frame(1024, 1024)
    (1, 1)
    """
    return -(-sample // hop)


class BarPosition(NamedTuple):
    """Musical position, counted from 1: bar, beat and sixteenth-of-a-beat."""

    bar: int
    beat: int
    tick: int

    def __str__(self) -> str:
        return f"{self.bar}.{self.beat}.{self.tick}"


TICKS_PER_BEAT = 4


def samples_per_beat(rate: int, tempo: float) -> float:
    """Length of a beat in samples, at `tempo` beats per minute."""
    return rate * 60.0 / tempo


def samples_to_bar(sample: int, *, rate: int, tempo: float, beats_per_bar: int) -> BarPosition:
    """Musical position of a sample.

    >>> str(samples_to_bar(44100, rate=44100, tempo=120.0, beats_per_bar=4))
    '1.3.1'
    """
    # A grid line falls between two samples: the nearest one belongs to it.
    ticks = math.floor((sample + 0.5) / samples_per_beat(rate, tempo) * TICKS_PER_BEAT)
    beats, tick = divmod(ticks, TICKS_PER_BEAT)
    bar, beat = divmod(beats, beats_per_bar)
    return BarPosition(bar + 1, beat + 1, tick + 1)


def bar_to_samples(bar: int, beat: float = 1.0, *, rate: int, tempo: float, beats_per_bar: int) -> int:
    """Nearest sample of a musical position; `bar` and `beat` count from 1.

    >>> bar_to_samples(2, rate=44100, tempo=120.0, beats_per_bar=4)
    88200
    """
    return round(((bar - 1) * beats_per_bar + beat - 1.0) * samples_per_beat(rate, tempo))
