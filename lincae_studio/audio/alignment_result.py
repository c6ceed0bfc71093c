"""What the alignment of two recordings consists of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from lincae_studio.audio.warp import Warp
from lincae_studio.units import gain_to_db


@dataclass(frozen=True, slots=True)
class Band:
    """Predicted depth of the null in a band.

    Attributes:
        low_hz, high_hz: its limits
        depth_db: level of what stays of the rest against the rest, negative
        plain_db: the same without filter and gain tracking
        residual_db: level of the whole difference against the mix
    """

    low_hz: float
    high_hz: float
    depth_db: float
    plain_db: float
    residual_db: float


@dataclass(frozen=True, eq=False, slots=True)
class MatchingFilter:
    """FIR filters `[channels, taps]`, one per channel of the mix; tap `centre` has no delay."""

    taps: np.ndarray
    centre: int


@dataclass(frozen=True, eq=False, slots=True)
class Alignment:
    """What turns the rest into the part of the mix that it is.

    Attributes:
        found: whether the rest was found in the mix; when not, everything else is neutral
        reason: why not, or what is worth knowing, in a sentence; may be empty
        sample_rate: of the mix, Hz; the unit of every sample below
        rest_rate: at which the rest has to be played, Hz; differs from its file's when that is wrong
        offset: sample of the mix at which the rest's first sample sounds
        gains: linear, signed, by which the rest is multiplied, one per channel of the mix
        drift_ppm: how much longer the rest's recording is than it is in the mix
        bends: (sample of the mix, samples of delay on top of the line), when the drift is not steady
        swapped: whether left and right are exchanged
        filter: None when a gain does as well
        tracking: whether the gain follows the mix, for a limiter in one of them
        confidence: 0 to 1
        depth_db, plain_depth_db: predicted null depth with and without filter and tracking
        bands: the same, by band
        rivals: other offsets that fit nearly as well, when the music repeats itself exactly
    """

    found: bool
    sample_rate: int
    rest_rate: int
    reason: str = ""
    offset: float = 0.0
    gains: tuple[float, ...] = (1.0,)
    drift_ppm: float = 0.0
    bends: tuple[tuple[float, float], ...] = ()
    swapped: bool = False
    filter: MatchingFilter | None = None
    tracking: bool = False
    confidence: float = 0.0
    depth_db: float = 0.0
    plain_depth_db: float = 0.0
    bands: tuple[Band, ...] = field(default=(), repr=False)
    rivals: tuple[float, ...] = ()

    @property
    def gain_db(self) -> float:
        """Level by which the rest is changed, dB."""
        return gain_to_db(float(np.sqrt(np.mean(np.square(self.gains)))))

    @property
    def polarity(self) -> int:
        """1, or -1 when the rest is inverted."""
        return 1 if sum(self.gains) >= 0 else -1

    @property
    def exact(self) -> bool:
        """Whether the rest is part of the mix as it stands: nothing but a move by whole samples."""
        whole = self.offset == round(self.offset) and not self.swapped
        return self.steady and whole and all(gain == 1.0 for gain in self.gains)

    @property
    def steady(self) -> bool:
        """Whether nothing but a delay and gains, the same throughout, makes the rest a part of the mix."""
        plain = self.filter is None and not self.tracking
        return self.found and plain and not self.drift_ppm and not self.bends

    @property
    def warp(self) -> Warp:
        return Warp(self.offset, self.drift_ppm * 1e-6, self.bends)

    def as_json(self) -> dict[str, Any]:
        """Plain values for a receipt."""
        taps = 0 if self.filter is None else int(self.filter.taps.shape[1])
        return {
            "found": self.found,
            "reason": self.reason,
            "confidence": round(self.confidence, 3),
            "sample_rate": self.sample_rate,
            "rest_rate": self.rest_rate,
            "offset": self.offset,
            "gain_db": self.gain_db,
            "gains": list(self.gains),
            "polarity": self.polarity,
            "drift_ppm": self.drift_ppm,
            "bends": [list(bend) for bend in self.bends],
            "swapped": self.swapped,
            "filter": {"taps": taps, "centre": 0 if self.filter is None else self.filter.centre},
            "tracking": self.tracking,
            "null_depth_db": self.depth_db,
            "null_depth_plain_db": self.plain_depth_db,
            "bands": [
                {"low_hz": b.low_hz, "high_hz": b.high_hz, "depth_db": b.depth_db, "plain_db": b.plain_db}
                for b in self.bands
            ],
            "rivals": list(self.rivals),
        }
