"""Composes songs of a few instruments from a seed, as one MIDI file for each part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

TICKS = 480  # of a beat
DRUMS = 9  # the channel of drums in General MIDI

# Note of a degree of the scale above a lowest note.
Pitch = Callable[[int, int], int]

_SCALES = {"major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10), "dorian": (0, 2, 3, 5, 7, 9, 10)}
_PROGRESSIONS = ((0, 4, 5, 3), (0, 5, 3, 4), (5, 3, 0, 4), (0, 3, 4, 3), (1, 4, 0, 0), (0, 6, 5, 6))
# Programs of General MIDI, from 0.
_BASSES = (32, 33, 34, 35, 36, 38, 39, 43, 58)
_CHORDS = (0, 1, 4, 5, 6, 11, 16, 18, 19, 24, 25, 26, 27, 28, 46, 48, 50, 51, 88, 89, 90)
_LEADS = (9, 12, 13, 21, 22, 29, 30, 40, 41, 42, 52, 53, 54, 56, 57, 60, 61, 64, 65, 66, 68, 71, 73, 75, 78)
_COLOURS = (8, 10, 14, 15, 45, 47, 49, 55, 62, 63, 80, 81, 91, 93, 95, 104, 106, 108, 114)
_KITS = (0, 8, 16, 24, 25, 32, 40, 48)
_PERCUSSION = (54, 56, 60, 61, 62, 63, 64, 69, 70, 75, 76, 85)


@dataclass(frozen=True, slots=True)
class Note:
    """A note; times in ticks."""

    start: int
    length: int
    pitch: int
    velocity: int


@dataclass(frozen=True, slots=True)
class Part:
    """An instrument of a song."""

    name: str
    program: int
    channel: int
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Song:
    """Parts that sound together, at a tempo in beats per minute."""

    tempo: float
    parts: tuple[Part, ...]


def compose(seed: int, number: int, *, seconds: float = 20.0) -> Song:
    """Song `number` of a collection; the same for the same seed.

    >>> compose(1, 5) == compose(1, 5), compose(1, 5) == compose(1, 6)
    (True, False)
    """
    rng = np.random.default_rng([seed, number])
    tempo = float(rng.uniform(70, 165))
    bars = max(2, round(seconds * tempo / 240))
    scale = _SCALES[str(rng.choice(list(_SCALES)))]
    key = int(rng.integers(0, 12))
    chords = [int(c) for c in _PROGRESSIONS[int(rng.integers(len(_PROGRESSIONS)))]]

    def pitch(degree: int, low: int) -> int:
        octave, step = divmod(degree, 7)
        return low + key + 12 * octave + scale[step]

    parts = [
        Part("drums", int(rng.choice(_KITS)), DRUMS, _drums(rng, bars)),
        Part("bass", int(rng.choice(_BASSES)), 0, _bass(rng, bars, chords, pitch)),
        Part("chords", int(rng.choice(_CHORDS)), 1, _chords(rng, bars, chords, pitch)),
        Part("lead", int(rng.choice(_LEADS)), 2, _lead(rng, bars, chords, pitch)),
        Part("colour", int(rng.choice(_COLOURS)), 3, _colour(rng, bars, chords, pitch)),
    ]
    return Song(tempo, tuple(parts))


def midi_file(song: Song, part: Part) -> bytes:
    """One part as a Standard MIDI File of format 0."""
    program = bytes((0, 0xC0 | part.channel, part.program))
    tempo = bytes((0, 0xFF, 0x51, 3)) + round(60e6 / song.tempo).to_bytes(3, "big")
    events = []
    for note in part.notes:
        events.append((note.start, 1, bytes((0x90 | part.channel, note.pitch, note.velocity))))
        events.append((note.start + note.length, 0, bytes((0x80 | part.channel, note.pitch, 0))))
    track, now = tempo + program, 0
    for when, _, message in sorted(events):
        track += _variable(when - now) + message
        now = when
    track += _variable(TICKS) + bytes((0xFF, 0x2F, 0))
    head = b"MThd" + (6).to_bytes(4, "big") + bytes((0, 0, 0, 1)) + TICKS.to_bytes(2, "big")
    return head + b"MTrk" + len(track).to_bytes(4, "big") + track


def _variable(number: int) -> bytes:
    """A number in the variable length of MIDI files."""
    out = bytes((number & 0x7F,))
    while number := number >> 7:
        out = bytes((0x80 | number & 0x7F,)) + out
    return out


def _note(start: float, length: float, pitch: int, velocity: float) -> Note:
    """A note with times in beats."""
    return Note(
        max(0, round(start * TICKS)),
        max(1, round(length * TICKS)),
        int(np.clip(pitch, 12, 115)),
        int(np.clip(velocity, 1, 127)),
    )


def _drums(rng: np.random.Generator, bars: int) -> tuple[Note, ...]:
    density = rng.uniform(0.1, 0.5)
    kick, snare = rng.random(16) < density * 0.6, rng.random(16) < density * 0.25
    kick[0], snare[4], snare[12] = True, True, True
    hat, every = int(rng.choice((42, 44, 46, 51, 53, 59))), int(rng.choice((1, 2, 4)))
    shaken = rng.random(16) < density
    percussion = int(rng.choice(_PERCUSSION))
    notes = []
    for step in range(16 * bars):
        at, place = step / 4, step % 16
        human = float(rng.normal(0, 0.012))
        if kick[place]:
            notes.append(_note(at + human, 0.2, 36, rng.normal(105, 10)))
        if snare[place]:
            notes.append(_note(at + human, 0.2, int(rng.choice((38, 38, 40, 37, 39))), rng.normal(95, 15)))
        if step % every == 0:
            notes.append(_note(at + human, 0.2, hat, rng.normal(75 if place % 4 else 95, 12)))
        if shaken[place]:
            notes.append(_note(at + human, 0.2, percussion, rng.normal(70, 15)))
        if step % 64 == 0 and rng.random() < 0.6:
            notes.append(_note(at, 2, int(rng.choice((49, 57, 52, 55))), 110))
        if step % 64 > 59 and rng.random() < 0.6:
            notes.append(_note(at, 0.2, int(rng.choice((41, 45, 48, 50))), rng.normal(95, 12)))
    return tuple(notes)


def _bass(rng: np.random.Generator, bars: int, chords: list[int], pitch: Pitch) -> tuple[Note, ...]:
    rhythm = [i for i in range(8) if i == 0 or rng.random() < 0.45]
    notes = []
    for bar in range(bars):
        root = chords[bar % len(chords)]
        for i, eighth in enumerate(rhythm):
            end = rhythm[i + 1] if i + 1 < len(rhythm) else 8
            degree = root + int(rng.choice((0, 0, 0, 4, 7)))
            length = (end - eighth) / 2 * rng.uniform(0.5, 0.98)
            notes.append(_note(4 * bar + eighth / 2, length, pitch(degree, 28), rng.normal(95, 10)))
    return tuple(notes)


def _chords(rng: np.random.Generator, bars: int, chords: list[int], pitch: Pitch) -> tuple[Note, ...]:
    pattern = [i for i in range(8) if i == 0 or rng.random() < rng.choice((0.0, 0.3, 0.6))]
    broken = rng.random() < 0.35
    low = int(rng.choice((48, 55, 60)))
    notes = []
    for bar in range(bars):
        root = chords[bar % len(chords)]
        voices = [pitch(root + step, low) for step in (0, 2, 4, 6)[: int(rng.integers(3, 5))]]
        if broken:
            order = rng.permutation(len(voices))
            for eighth in range(8):
                voice = voices[order[eighth % len(voices)]]
                notes.append(_note(4 * bar + eighth / 2, 0.6, voice, rng.normal(80, 10)))
            continue
        for i, eighth in enumerate(pattern):
            end = pattern[i + 1] if i + 1 < len(pattern) else 8
            strum = rng.uniform(0, 0.03)
            for k, voice in enumerate(voices):
                length = (end - eighth) / 2 * 0.95
                notes.append(_note(4 * bar + eighth / 2 + k * strum, length, voice, rng.normal(78, 10)))
    return tuple(notes)


def _lead(rng: np.random.Generator, bars: int, chords: list[int], pitch: Pitch) -> tuple[Note, ...]:
    notes, degree, at = [], int(rng.integers(0, 7)), 0.0
    low = int(rng.choice((60, 67, 72)))
    while at < 4 * bars:
        length = float(rng.choice((0.25, 0.5, 0.5, 1.0, 1.0, 1.5, 2.0)))
        if rng.random() < 0.2:
            at += length
            continue
        if at % 2 == 0:
            degree = chords[int(at // 4) % len(chords)] + int(rng.choice((0, 2, 4)))
        notes.append(_note(at, length * rng.uniform(0.6, 1.0), pitch(degree, low), rng.normal(92, 12)))
        degree = int(np.clip(degree + rng.integers(-2, 3), -3, 12))
        at += length
    return tuple(notes)


def _colour(rng: np.random.Generator, bars: int, chords: list[int], pitch: Pitch) -> tuple[Note, ...]:
    notes = []
    for bar in range(bars):
        if rng.random() < 0.35:
            continue
        root = chords[bar % len(chords)]
        length = float(rng.choice((0.5, 2.0, 4.0)))
        at = 4 * bar + float(rng.choice((0, 0, 1, 2, 3, 1.5)))
        steps = (0, 4, 9)[: int(rng.integers(1, 4))]
        notes += [_note(at, length, pitch(root + step, 60), rng.normal(75, 12)) for step in steps]
    return tuple(notes)
