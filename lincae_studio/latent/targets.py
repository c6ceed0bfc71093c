"""Curves that a descriptor is to follow, and how well it did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from lincae_studio.errors import AudioReadError, LatentError
from lincae_studio.latent.descriptors import Descriptor, off_scale, on_scale
from lincae_studio.wording import tr

Shape = Literal["sine", "exponential", "logarithmic"]
SHAPES: tuple[Shape, ...] = ("sine", "exponential", "logarithmic")
_STEEP = 4.0


def shape(name: Shape, count: int, *, cycles: float = 1.0) -> np.ndarray:
    """A target `[count]` between 0 and 1.

    The sine begins in the middle and runs through `cycles`; the others rise from 0 to 1 once.

    >>> shape("exponential", 3).round(3).tolist(), shape("logarithmic", 3)[[0, 2]].tolist()
    ([0.0, 0.119, 1.0], [0.0, 1.0])
    """
    at = np.linspace(0.0, 1.0, count)
    match name:
        case "sine":
            return 0.5 + 0.5 * np.sin(2 * np.pi * cycles * at)
        case "exponential":
            return np.expm1(_STEEP * at) / np.expm1(_STEEP)
        case "logarithmic":
            return np.log1p(at * np.expm1(_STEEP)) / _STEEP
    raise LatentError(
        tr("There is no curve named '{name}'; choose one of: {shapes}.", name=name, shapes=", ".join(SHAPES))
    )


def drawn(points: Sequence[tuple[float, float]], count: int) -> np.ndarray:
    """A target `[count]` between 0 and 1 along points (time 0 to 1, value 0 to 1), straight in between."""
    if not points:
        raise LatentError(tr("The target is empty; draw a curve first."))
    at, values = np.array(sorted(points), float).T
    return np.clip(np.interp(np.linspace(0.0, 1.0, count), at, values), 0.0, 1.0)


def in_range(unit: np.ndarray, low: float, high: float, name: Descriptor) -> np.ndarray:
    """A curve between 0 and 1 as values of a descriptor: even in octaves for frequencies."""
    bottom, top = on_scale(np.array([low, high]), name)
    return off_scale(bottom + unit * (top - bottom), name)


def fitted(curve: np.ndarray, low: float, high: float, name: Descriptor) -> np.ndarray:
    """A curve in any unit `[n]` moved and stretched into a range; what is constant, into its middle.

    A melody can lead a brightness that way. Outliers beyond the 5th and 95th percentile are cut.

    >>> fitted(np.array([110.0, 220.0, 440.0]), 1000.0, 4000.0, "centroid").round().tolist()
    [1000.0, 2000.0, 4000.0]
    """
    scaled = on_scale(curve, name)
    bottom, top = np.percentile(scaled, (5, 95)) if len(scaled) > 20 else (scaled.min(), scaled.max())
    if top - bottom < 1e-9:
        return in_range(np.full(len(scaled), 0.5), low, high, name)
    return in_range(np.clip((scaled - bottom) / (top - bottom), 0.0, 1.0), low, high, name)


def from_midi(path: Path, count: int, *, seconds: float | None = None) -> np.ndarray:
    """Frequencies of the notes of a MIDI file in Hz `[count]`, over its length or `seconds`.

    The highest of the notes that sound counts, and it holds until the next one. Raises AudioReadError.
    """
    from mido import MidiFile

    try:
        file = MidiFile(path)
        messages = list(file)
    except (OSError, EOFError, ValueError, IndexError, KeyError) as error:
        raise AudioReadError(
            tr("'{name}' is no MIDI file that can be read; choose another one.", name=path.name)
        ) from error
    now, sounding = 0.0, set()
    events: list[tuple[float, float]] = []
    for message in messages:
        now += message.time
        if message.type == "note_on" and message.velocity:
            sounding.add(message.note)
        elif message.type in ("note_on", "note_off"):
            sounding.discard(message.note)
        else:
            continue
        if sounding:
            events.append((now, 440.0 * 2.0 ** ((max(sounding) - 69) / 12)))
    if not events:
        raise AudioReadError(tr("'{name}' has no notes; choose a MIDI file with a melody.", name=path.name))
    times = np.array([time for time, _ in events])
    grid = (np.arange(count) + 0.5) * (seconds or max(now, 1e-3)) / count
    return np.array([hertz for _, hertz in events])[np.maximum(np.searchsorted(times, grid, "right") - 1, 0)]


@dataclass(frozen=True, slots=True)
class Fit:
    """How an achieved curve follows its target.

    Attributes:
        rank_correlation: Spearman's, −1 to 1; 0 where one of them is constant
        mean_error: mean distance in shares of the target's range, on the descriptor's scale
    """

    rank_correlation: float
    mean_error: float


def compare(target: np.ndarray, achieved: np.ndarray, name: Descriptor) -> Fit:
    """Of two curves `[n]` in the descriptor's unit.

    >>> compare(np.array([1.0, 2.0, 4.0]), np.array([1.0, 2.0, 4.0]), "centroid")
    Fit(rank_correlation=1.0, mean_error=0.0)
    """
    from scipy.stats import rankdata

    wanted, got = on_scale(target, name), on_scale(achieved, name)
    first, second = (rankdata(values) - (len(values) + 1) / 2 for values in (wanted, got))
    spread = float(np.sqrt(np.square(first).sum() * np.square(second).sum()))
    correlation = float(first @ second) / spread if spread else 0.0
    width = float(np.ptp(wanted)) or 1.0
    return Fit(round(correlation, 6), float(np.abs(wanted - got).mean() / width))
