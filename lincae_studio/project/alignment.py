"""Alignments as plain values of the document, and as what the audio code works with."""

from __future__ import annotations

import base64
import math

import numpy as np

from lincae_studio.audio.alignment import Alignment, MatchingFilter
from lincae_studio.project.checks import MAX_GAIN_DB
from lincae_studio.project.model import TermAlignment, TermFilter


def term_alignment(found: Alignment) -> tuple[TermAlignment, float]:
    """What was found as an alignment and a gain in dB of a recipe's term.

    A level above what a fader can do stays in the balance of the channels.
    """
    gain_db = min(found.gain_db, MAX_GAIN_DB)
    level = found.polarity * 10.0 ** (gain_db / 20.0)
    # Equal channels come out as exactly one: only then is nothing multiplied twice.
    balance = tuple(gain / level for gain in found.gains)
    if len(set(found.gains)) == 1 and gain_db < MAX_GAIN_DB:
        balance = ()
    taps = found.filter
    alignment = TermAlignment(
        offset=found.offset,
        drift_ppm=found.drift_ppm,
        polarity=1 if found.polarity > 0 else -1,
        rate=0 if found.rest_rate == found.sample_rate else found.rest_rate,
        swapped=found.swapped,
        balance=balance,
        bends=found.bends,
        filter=None
        if taps is None
        else TermFilter(
            base64.b64encode(np.ascontiguousarray(taps.taps, "<f4").tobytes()).decode(),
            len(taps.taps),
            taps.centre,
        ),
        tracking=found.tracking,
    )
    return alignment, gain_db if math.isfinite(gain_db) else 0.0


def audio_alignment(alignment: TermAlignment, *, level: float, channels: int, rate: int) -> Alignment:
    """What moves a recording at `rate` Hz to its place in one of `channels`, multiplied by `level`."""
    taps = alignment.filter if alignment.tone_match else None
    balance = alignment.balance if len(alignment.balance) == channels else (1.0,) * channels
    return Alignment(
        True,
        rate,
        alignment.rate or rate,
        offset=alignment.offset,
        gains=tuple(level * alignment.polarity * gain for gain in balance),
        drift_ppm=alignment.drift_ppm,
        bends=alignment.bends,
        swapped=alignment.swapped and channels == 2,
        filter=None
        if taps is None or taps.channels != channels
        else MatchingFilter(
            np.frombuffer(base64.b64decode(taps.taps), "<f4").reshape(channels, -1).astype(float), taps.centre
        ),
        tracking=alignment.tracking and alignment.tone_match,
    )


def tap_count(alignment: TermAlignment) -> int:
    """Length of the matching filter; 0 without one."""
    taps = alignment.filter
    return 0 if taps is None else len(base64.b64decode(taps.taps)) // 4 // taps.channels
