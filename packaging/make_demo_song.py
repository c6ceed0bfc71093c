"""Makes the demo song: four stems of the same length, from nothing but arithmetic and a seed.

    python packaging/make_demo_song.py [FOLDER]

Writes the FLAC stems and `demo.json` to FOLDER (default: `resources/demo`). What is played stands in
`demo_score.py`. Signals are float64, mono `[samples]` or stereo `[2, samples]`.
"""

import json
import math
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile as sf
from demo_score import BARS, BEATS, CHORDS, KICKS, MELODY, SNARES, TEMPO, TITLE
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d
from scipy.signal import butter, fftconvolve, lfilter, sosfilt

Signal = NDArray[np.float64]

RATE = 44100
BEAT = round(RATE * 60 / TEMPO)  # 25200: the grid falls on whole samples
LENGTH = BARS * BEATS * BEAT
CONTROL = 128  # samples between two values of a control curve
SWING = 0.14  # how late every second sixteenth is, in sixteenths
SEED = 20510

# Formant frequencies of an alto, Hz, and the loudness of the sound.
PHONES = {
    "a": ((820, 1250, 2800, 3700, 4950), 1.0),
    "e": ((520, 1950, 2750, 3600, 4950), 1.0),
    "o": ((480, 880, 2700, 3500, 4950), 1.05),
    "u": ((350, 760, 2550, 3500, 4950), 1.1),
    "m": ((260, 1050, 2300, 3300, 4600), 0.40),
    "n": ((270, 1450, 2500, 3400, 4700), 0.45),
    "l": ((350, 1250, 2850, 3600, 4900), 0.60),
    "y": ((310, 2250, 3000, 3700, 4950), 0.75),
    "d": ((300, 1750, 2700, 3600, 4900), 0.02),
}
BANDWIDTHS = (75, 95, 130, 180, 260)


def at(bar: float, beat: float = 1.0, *, swing: bool = True) -> int:
    """Sample of a position; every second sixteenth comes late by `SWING`."""
    sixteenth = (beat - 1.0) * 4
    late = SWING if swing and round(sixteenth) % 2 and abs(sixteenth - round(sixteenth)) < 1e-6 else 0.0
    return round(((bar - 1) * BEATS + (sixteenth + late) / 4) * BEAT)


def hertz(note: float) -> float:
    """Frequency of a MIDI note."""
    return 440.0 * 2.0 ** ((note - 69.0) / 12.0)


def add(target: Signal, start: int, sound: Signal) -> None:
    """Mix `sound` into `target` at `start`, cutting what hangs over the end."""
    stop = min(start + sound.shape[-1], target.shape[-1])
    if stop > start:
        target[..., start:stop] += sound[..., : stop - start]


def decay(seconds: float, tau: float, *, attack: float = 0.0005) -> Signal:
    """Exponential decay that ends in true silence."""
    t = np.arange(round(seconds * RATE)) / RATE
    return np.exp(-t / tau) * np.minimum(1.0, t / attack) * np.minimum(1.0, (seconds - t) / (0.15 * seconds))


def band(sound: Signal, kind: str, edge: float | tuple[float, float], order: int = 2) -> Signal:
    """Butterworth filter along the last axis."""
    return np.asarray(sosfilt(butter(order, edge, kind, fs=RATE, output="sos"), sound))


def placed(sound: Signal, pan: float) -> Signal:
    """Stereo from mono with equal power; `pan` from -1 (left) to 1."""
    angle = (pan + 1.0) * np.pi / 4.0
    return np.stack([np.cos(angle) * sound, np.sin(angle) * sound]) * np.sqrt(2.0)


def compressed(sound: Signal, *, threshold_db: float, ratio: float, window: float = 0.012) -> Signal:
    """Even out the level: the gain follows the energy of both channels over `window` seconds."""
    energy = np.atleast_2d(sound**2).mean(axis=0)
    level = 10.0 * np.log10(gaussian_filter1d(energy, window * RATE) + 1e-12)
    over = np.maximum(0.0, level - threshold_db)
    return sound * 10.0 ** (-over * (1.0 - 1.0 / ratio) / 20.0)


def dispersed(sound: Signal, edges: tuple[float, ...]) -> Signal:
    """All-passes, one for each frequency, Hz: partials in step make one-sided peaks and waste headroom."""
    for edge in edges:
        w = 2.0 * np.pi * edge / RATE
        a = np.array([1.0 + np.sin(w) / 1.4, -2.0 * np.cos(w), 1.0 - np.sin(w) / 1.4])
        sound = lfilter(a[::-1], a, sound)
    return sound


def additive(
    frequency: Signal, partials: int, response: Callable[[Signal], NDArray[np.complex128]]
) -> Signal:
    """Harmonic sound that never aliases.

    `frequency` is given for every `CONTROL` samples; `response` gives the complex amplitudes of the
    partials whose frequencies `[control]` it is handed. Partials fade out between 13 and 15 kHz.
    """
    n = np.arange((len(frequency) - 1) * CONTROL)
    knots = np.arange(len(frequency)) * CONTROL
    phase = 2.0 * np.pi * np.cumsum(np.interp(n, knots, frequency)) / RATE
    out = np.zeros(len(n))
    for k in range(1, partials + 1):
        hz = k * frequency
        amplitude = response(hz) * np.clip((15000.0 - hz) / 2000.0, 0.0, 1.0)
        if not amplitude.any():
            break
        # Im(a e^{jkp}) = Re a sin(kp) + Im a cos(kp): interpolating both parts avoids phase jumps.
        out += np.interp(n, knots, amplitude.real) * np.sin(k * phase)
        out += np.interp(n, knots, amplitude.imag) * np.cos(k * phase)
    return out


def room(sound: Signal, rng: np.random.Generator, *, seconds: float, top: float, predelay: float) -> Signal:
    """Reverb of a stereo sound: decorrelated noise whose treble dies away faster than its bass."""
    n = round(seconds * RATE)
    t = np.arange(n) / RATE
    noise = rng.standard_normal((2, n))
    low = band(noise, "lowpass", 900.0, 1) * np.exp(-6.9 * t / seconds)
    high = band(noise - band(noise, "lowpass", 900.0, 1), "lowpass", top, 2) * np.exp(-11.0 * t / seconds)
    tail = (low + high) * np.minimum(1.0, t / 0.012)
    tail /= np.sqrt((tail**2).sum(axis=1, keepdims=True))
    wet = np.stack([fftconvolve(sound[c], tail[c]) for c in (0, 1)])
    out = np.zeros_like(sound)
    add(out, round(predelay * RATE), band(wet, "highpass", 160.0))
    return out


def drums(rng: np.random.Generator) -> Signal:
    """Kick, snare, hats, shaker, crash and toms `[2, LENGTH]`."""
    dry, wet = np.zeros((2, LENGTH)), np.zeros((2, LENGTH))

    def hit(sound: Signal, start: int, *, pan: float = 0.0, send: float = 0.1, sway: float = 0.003) -> None:
        start = max(0, start + round(float(rng.normal(0.0, sway)) * RATE))
        add(dry, start, placed(sound, pan))
        add(wet, start, placed(sound * send, pan))

    def noise(seconds: float) -> Signal:
        return rng.standard_normal(round(seconds * RATE))

    def kick(velocity: float) -> Signal:
        t = np.arange(round(0.42 * RATE)) / RATE
        sweep = 47.0 + 70.0 * np.exp(-t / 0.035) + 190.0 * np.exp(-t / 0.006)
        body = np.sin(2.0 * np.pi * np.cumsum(sweep) / RATE) * decay(0.42, 0.13)
        body = np.tanh(1.8 * body)
        click = band(noise(0.42), "bandpass", (1800.0, 5200.0)) * decay(0.42, 0.003)
        return velocity * (body + 0.35 * velocity * click)

    def snare(velocity: float) -> Signal:
        seconds = 0.34
        t = np.arange(round(seconds * RATE)) / RATE
        bend = 1.0 + 0.25 * np.exp(-t / 0.012)
        body = sum(
            level * np.sin(2.0 * np.pi * np.cumsum(f * bend) / RATE) * decay(seconds, tau)
            for f, level, tau in ((187.0, 0.9, 0.055), (331.0, 0.45, 0.035), (478.0, 0.15, 0.02))
        )
        wires = band(noise(seconds), "bandpass", (1400.0, 7200.0)) * decay(seconds, 0.045 + 0.05 * velocity)
        stick = band(noise(seconds), "highpass", 2500.0) * decay(seconds, 0.0025)
        return velocity * (0.8 * body + 0.85 * wires * velocity**0.3 + 0.5 * velocity * stick)

    def rim(velocity: float) -> Signal:
        t = np.arange(round(0.09 * RATE)) / RATE
        ring = np.sin(2.0 * np.pi * 1710.0 * t) + 0.7 * np.sin(2.0 * np.pi * 452.0 * t)
        return velocity * 0.55 * ring * decay(0.09, 0.011)

    def cymbal(velocity: float, seconds: float, tau: float, low: float) -> Signal:
        n = round(seconds * RATE)
        t = np.arange(n) / RATE
        metal = sum(np.sign(np.sin(2.0 * np.pi * f * t + f)) for f in (541, 813, 1187, 1521, 2137, 2713))
        metal = band(np.asarray(metal), "bandpass", (low, 13500.0), 3)
        hiss = band(noise(seconds), "bandpass", (low, 12500.0))
        shape = 0.35 + 0.65 * velocity
        return velocity * (0.16 * metal + 0.24 * hiss) * decay(seconds, tau * shape)

    def tom(velocity: float, hz: float) -> Signal:
        t = np.arange(round(0.4 * RATE)) / RATE
        sweep = hz * (1.0 + 0.5 * np.exp(-t / 0.03))
        return velocity * np.sin(2.0 * np.pi * np.cumsum(sweep) / RATE) * decay(0.4, 0.12, attack=0.002)

    for bar in range(1, BARS):
        hook = 5 <= bar <= 10
        for step in range(16):
            beat = 1.0 + step / 4
            if bar == 10 and beat >= 3.0:
                continue
            accent = (0.85, 0.28, 0.6, 0.34)[step % 4] * (1.0 if hook else 0.55)
            open_hat = hook and step == 14 and bar % 2 == 0
            if bar > 1 and (hook or step % 2 == 0):
                hat = cymbal(accent * rng.uniform(0.85, 1.1), 0.3 if open_hat else 0.09,
                             0.12 if open_hat else 0.022, 6500.0)  # fmt: skip
                hit(0.55 * hat, at(bar, beat), pan=0.25, send=0.05)
            if not hook:  # a shaker carries the intro and the build
                grain = band(noise(0.07), "bandpass", (5200.0, 9500.0)) * decay(0.07, 0.02, attack=0.012)
                hit(0.2 * (0.4 + accent) * grain, at(bar, beat), pan=-0.3, send=0.06)
        if bar in (3, 4):
            for step, velocity in ((0, 0.8), (10, 0.65)):
                hit(kick(velocity), at(bar, 1 + step / 4), send=0.02)
            for beat in (2.0, 4.0) if bar == 3 else (2.0,):
                hit(rim(0.7), at(bar, beat) + 300, pan=-0.1, send=0.35)
        if hook:
            for step, velocity in KICKS[bar % 2]:
                if bar < 10 or step < 8:
                    hit(kick(velocity * rng.uniform(0.96, 1.02)), at(bar, 1 + step / 4), send=0.02)
            for step, velocity in SNARES[bar % 2]:
                if (bar < 10 or step < 8) and (bar != 8 or step < 14):
                    back = 330 if velocity > 0.5 else 0  # the backbeat sits behind the grid
                    hit(snare(velocity * rng.uniform(0.95, 1.03)), at(bar, 1 + step / 4) + back, send=0.16)
    for beat, velocity in ((4.0, 0.45), (4.25, 0.3), (4.5, 0.7), (4.75, 0.9)):
        hit(snare(velocity), at(4, beat), send=0.16)
    for beat, velocity in ((4.5, 0.4), (4.75, 0.6)):
        hit(snare(velocity), at(8, beat), send=0.16)
    for beat, hz, pan in ((3.5, 168.0, -0.35), (3.75, 168.0, -0.35), (4.0, 128.0, 0.0), (4.5, 92.0, 0.35)):
        hit(tom(0.85, hz), at(10, beat), pan=pan, send=0.3)
    for bar, beat, velocity in ((4, 4.75, 0.8), (8, 4.75, 0.45), (11, 1.0, 0.7)):
        hit(0.8 * cymbal(velocity, 2.2, 0.5, 3800.0), at(bar, beat), pan=-0.2, send=0.05)
        hit(kick(0.95), at(bar, beat), send=0.03)
    wet = room(band(wet, "highpass", 220.0), rng, seconds=0.9, top=5000.0, predelay=0.008)
    return compressed(band(dry + wet, "highpass", 24.0), threshold_db=-17.0, ratio=2.2, window=0.008)


def bass(rng: np.random.Generator) -> Signal:
    """Plucked synth bass with a filter envelope `[2, LENGTH]`."""
    events: list[tuple[float, float, float, float, float]] = []  # bar, beat, beats, note, velocity
    for i, (bar, beat, beats, root, _) in enumerate(CHORDS):
        following = CHORDS[i + 1][3] if i + 1 < len(CHORDS) else root
        if bar < 3:
            events.append((bar, beat, beats - 0.1, root, 0.55))
            continue
        if bar == 11:
            events.append((bar, beat, 3.2, root - 12, 0.85))
            continue
        events.append((bar, beat, min(1.6, beats - 0.4), root, 0.95))
        approach = following + (1 if following < root else -1)
        offset = math.ceil(beat - 0.5) - 1.0  # a pushed chord comes early, the figure after it does not
        if beats > 3.0:
            for at_beat, length, note, velocity in (
                (2.0, 0.2, root, 0.35), (2.5, 0.45, root + 7, 0.75), (3.0, 0.2, root + 12, 0.45),
            ):  # fmt: skip
                events.append((bar, 1.0 + offset + at_beat, length, note, velocity))
            events.append((bar, beat + beats - 0.5, 0.4, approach, 0.7))
        else:
            events.append((bar, beat + beats - 0.75, 0.2, root + 12, 0.5))
            events.append((bar, beat + beats - 0.5, 0.4, approach if following != root else root + 7, 0.72))
    out = np.zeros(LENGTH)
    for bar, beat, beats, note, velocity in events:
        frames = round((beats * BEAT + 0.09 * RATE) / CONTROL) + 1
        t = np.arange(frames) * CONTROL / RATE
        held = beats * BEAT / RATE
        cutoff = 170.0 + (350.0 + 1900.0 * velocity**2) * np.exp(-t / 0.11) + 3.0 * hertz(note)

        def response(hz: Signal, cutoff: Signal = cutoff, f0: float = hertz(note)) -> NDArray[np.complex128]:
            k = hz / f0
            ratio = hz / cutoff
            wave = (1.0 + 0.35 * np.cos(np.pi * k)) / k  # between saw and square
            return wave / ((1.0 - ratio**2 + 0.75j * ratio) * (1.0 + 1j * ratio))

        glide = hertz(note) * 2.0 ** (-0.6 * np.exp(-t / 0.012) / 12.0)
        tone = additive(glide, 48, response)
        s = np.arange(len(tone)) / RATE
        level = np.minimum(1.0, s / 0.004) * (0.72 + 0.28 * np.exp(-s / 0.18)) * np.exp(-s / 2.2)
        level *= np.clip((held + 0.07 - s) / 0.07, 0.0, 1.0) ** 2
        late = at(bar + int((beat - 1) // 4), (beat - 1) % 4 + 1) + round(
            float(rng.normal(0.0015, 0.002)) * RATE
        )
        add(out, max(0, late), velocity * tone * level)
    out = np.tanh(0.9 * out) + 0.15 * band(out, "bandpass", (700.0, 2400.0))
    out = compressed(band(out, "highpass", 28.0), threshold_db=-14.0, ratio=2.5, window=0.03)
    return placed(dispersed(out, (60.0, 120.0, 240.0, 480.0)), 0.0)


def chorus(sound: Signal, *, rate: float, depth: float, mix: float) -> Signal:
    """Two modulated delays, one a side, a quarter of a cycle apart: stereo `[2, samples]` of mono."""
    n = np.arange(len(sound))
    sides = []
    for side in (0.0, 0.25):
        delay = (0.011 + depth * np.sin(2.0 * np.pi * (rate * n / RATE + side))) * RATE
        sides.append(sound + mix * np.interp(n - delay, n, sound, left=0.0))
    return np.stack(sides)


def chords(rng: np.random.Generator) -> Signal:
    """Electric piano over a soft detuned pad `[2, LENGTH]`."""
    piano, pad = np.zeros(LENGTH), np.zeros(LENGTH)

    def tine(note: int, velocity: float, seconds: float) -> Signal:
        n = round((seconds + 0.25) * RATE)
        t = np.arange(n) / RATE
        f = hertz(note)
        tau = 2.6 * (f / 220.0) ** -0.5
        index = (0.35 + 1.5 * velocity**1.5) * np.exp(-t / (0.55 * tau)) + 0.12
        body = np.sin(2.0 * np.pi * f * t + index * np.sin(2.0 * np.pi * f * 1.0005 * t))
        bell = 0.26 * velocity**1.5 * np.sin(2.0 * np.pi * f * 6.98 * t) * np.exp(-t / 0.07)
        level = np.minimum(1.0, t / 0.003) * np.exp(-t / tau) * np.clip((seconds + 0.22 - t) / 0.2, 0, 1) ** 2
        return velocity * (body + bell) * level

    for bar, beat, beats, _, voicing in CHORDS:
        seconds = beats * BEAT / RATE * (1.3 if bar == 11 else 0.93)
        start = at(bar, beat)
        soft = 0.62 if bar < 3 or bar == 11 else 0.72 if bar < 5 else 0.85
        for i, note in enumerate(voicing):
            roll = i * (0.022 if bar in (1, 11) else 0.006) + abs(float(rng.normal(0.0, 0.003)))
            velocity = soft * (1.08 if i == len(voicing) - 1 else 0.92) * rng.uniform(0.92, 1.06)
            add(piano, start + round(roll * RATE), tine(note, velocity, seconds))
        # Comping: the upper voices answer on an off-beat of the longer chords.
        answers = (2.5, 3.25) if beats > 3 else (1.25,) if beats > 1.8 and bar < 11 else ()
        for after in answers if bar > 2 else ():
            for note in voicing[1:]:
                moment = math.ceil(beat - 0.5) - 1 + after
                late = at(bar + int(moment // 4), moment % 4 + 1)
                late += round(abs(float(rng.normal(0.0, 0.004))) * RATE)
                add(piano, late, tine(note, 0.42 * rng.uniform(0.85, 1.1), 0.3))
        frames = round((beats * BEAT + 0.5 * RATE) / CONTROL) + 1
        t = np.arange(frames) * CONTROL / RATE
        fade = np.clip(t / 0.35, 0, 1) * np.clip((beats * BEAT / RATE + 0.45 - t) / 0.45, 0, 1)
        bright = 500.0 + 90.0 * min(bar, 10) + 150.0 * np.sin(2 * np.pi * 0.3 * t)
        for note in voicing:
            for cents in (-7.0, 6.0):

                def response(
                    hz: Signal, fade: Signal = fade, bright: Signal = bright, base: float = hertz(note)
                ) -> NDArray[np.complex128]:
                    return np.asarray(base / hz * fade / (1.0 + (hz / bright) ** 4) + 0j)

                voice = additive(np.full(frames, hertz(note + cents / 100.0)), 14, response)
                add(pad, max(0, start - round(0.03 * RATE)), voice)
    sway = 1.0 + 0.10 * np.sin(2.0 * np.pi * 4.3 * np.arange(LENGTH) / RATE) * np.array([[1.0], [-1.0]])
    keys = chorus(np.tanh(0.55 * piano), rate=0.7, depth=0.0022, mix=0.55) * sway
    bed = chorus(pad, rate=0.31, depth=0.004, mix=0.9)
    dry = band(0.85 * keys + 0.15 * bed, "highpass", 110.0)
    return dry + 0.22 * room(dry, rng, seconds=1.6, top=3200.0, predelay=0.018)


def sung(
    notes: list[tuple[float, float, float, int, str, float]], rng: np.random.Generator, *, drift: float
) -> Signal:
    """A voice `[LENGTH]`: glottal harmonics through five moving formants, and a little breath."""
    frames = -(-LENGTH // CONTROL) + 1
    pitch = np.full(frames, float(notes[0][3]))
    level, tract = np.zeros(frames), np.tile(np.array(PHONES["u"][0], float), (frames, 1))
    vibrato = np.zeros(frames)
    breaths = []
    end = 0
    for bar, beat, beats, note, syllable, loudness in notes:
        start = at(bar, beat) // CONTROL + round(float(rng.normal(0.004, 0.004)) * RATE / CONTROL)
        stop = min(frames, start + round(beats * BEAT / CONTROL))
        fresh = start - end > 8
        if fresh:
            breaths.append((start, loudness))
        onset = 0 if syllable[0] in "aeou" else round(0.055 * RATE / CONTROL)
        vowels = syllable[1:] if onset else syllable
        pitch[start:] = note
        if fresh:  # scoop into the first note of a phrase
            scoop = np.arange(min(14, frames - start))
            pitch[start : start + 14] -= 1.1 * np.exp(-scoop / 6.0)
        spans = np.linspace(start, stop, len(vowels) + 1).astype(int)
        for vowel, a, b in zip(vowels, spans[:-1], spans[1:], strict=True):
            tract[a:] = PHONES[vowel][0]
            level[a:b] = loudness * PHONES[vowel][1]
        if onset:
            head = max(0, start - onset // 2)
            tract[head : head + onset] = PHONES[syllable[0]][0]
            level[head : head + onset] = loudness * PHONES[syllable[0]][1]
        t = np.arange(stop - start) * CONTROL / RATE
        vibrato[start:stop] = np.clip((t - 0.22) / 0.4, 0.0, 1.0) * (0.2 + 0.16 * loudness)
        level[start:stop] *= 1.0 - 0.22 * np.clip((t - 0.25) / 1.2, 0.0, 1.0)
        end = stop
    ms = RATE / CONTROL / 1000.0
    pitch = gaussian_filter1d(pitch, 22 * ms)
    tract = gaussian_filter1d(tract, 15 * ms, axis=0)
    level = gaussian_filter1d(level, 11 * ms)
    vibrato = gaussian_filter1d(vibrato, 60 * ms)
    wander = gaussian_filter1d(rng.standard_normal(frames), 120 * ms)
    wander *= drift / (wander.std() + 1e-12)
    turns = (
        np.cumsum(5.3 + 0.35 * gaussian_filter1d(rng.standard_normal(frames), 150 * ms) * 8) * CONTROL / RATE
    )
    wave = np.sin(2.0 * np.pi * turns)
    f0 = hertz(0) * 2.0 ** ((pitch + wander + vibrato * wave) / 12.0)
    level = level * (1.0 + 0.25 * vibrato * np.roll(wave, 6))
    first = np.maximum(tract[:, 0], 1.04 * f0)  # singers open the mouth so that F1 stays above the note

    def formants(hz: Signal) -> NDArray[np.complex128]:
        gain = np.ones(len(hz), complex)
        for i, width in enumerate(BANDWIDTHS):
            centre = first if i == 0 else tract[:, i]
            gain *= (centre**2 + width**2 / 4) / (centre**2 + width**2 / 4 - hz**2 + 1j * hz * width)
        return gain * np.sqrt(1.0 + (hz / 2300.0) ** 2)  # formants above the fifth

    def response(hz: Signal) -> NDArray[np.complex128]:
        tilt = (f0 / hz) ** (1.38 - 0.42 * level)  # louder is brighter
        return tilt * level * formants(hz)

    voice = additive(f0, 64, response)
    n = np.arange(len(voice))
    phase = np.cumsum(np.interp(n, np.arange(frames) * CONTROL, f0)) / RATE
    air = band(rng.standard_normal(len(n)), "bandpass", (1500.0, 7500.0)) * (
        0.6 + 0.4 * np.cos(2 * np.pi * phase)
    )
    steady = gaussian_filter1d(np.interp(n, np.arange(frames) * CONTROL, level), 0.01 * RATE)
    voice += 0.03 * air * steady
    for start, loudness in breaths:  # an intake before each phrase
        gasp = rng.standard_normal(round(0.24 * RATE)) * np.hanning(round(0.24 * RATE)) ** 1.5
        place = start * CONTROL - round(0.31 * RATE)
        if place > 0:
            add(voice, place, 0.035 * loudness * band(gasp, "bandpass", (1300.0, 5500.0)))
    return compressed(voice[:LENGTH], threshold_db=-16.0, ratio=3.0, window=0.025)


def lead(rng: np.random.Generator) -> Signal:
    """The voice, a quiet second voice in the hook, delay and plate `[2, LENGTH]`."""
    main = sung(MELODY, rng, drift=0.05)
    scale = [62, 64, 66, 67, 69, 71, 73, 74]
    below = []  # diatonic thirds and sixths under the turn, where the chord has them
    for bar, beat, beats, note, syllable, loudness in MELODY:
        if (bar, beat) >= (8, 4.75) and note in scale:
            below.append((bar, beat, beats, scale[max(0, scale.index(note) - 2)], syllable, 0.8 * loudness))
    second = sung(below, rng, drift=0.08)
    dry = placed(main, 0.0) + 0.30 * placed(second, -0.45) + 0.16 * placed(np.roll(second, 700), 0.5)
    dry = band(dry, "highpass", 130.0)
    source = band(main, "bandpass", (300.0, 3200.0), 1)
    echo = np.zeros((2, LENGTH))
    for i in range(1, 5):  # dotted eighths, from side to side
        add(echo, round(0.75 * i * BEAT), placed(source * 0.30 * 0.45 ** (i - 1), -0.6 if i % 2 else 0.6))
    wet = room(dry + 0.5 * echo, rng, seconds=1.9, top=4200.0, predelay=0.028)
    return dry + 0.55 * echo + 0.26 * wet


STEMS: list[tuple[str, str, Callable[[np.random.Generator], Signal], float]] = [
    ("Drums", "drums.flac", drums, -7.5),
    ("Bass", "bass.flac", bass, -11.5),
    ("Chords", "chords.flac", chords, -18.5),
    ("Voice", "voice.flac", lead, -15.5),
]


def stem(make: Callable[[np.random.Generator], Signal], gain_db: float, seed: int) -> NDArray[np.int16]:
    """One stem `[LENGTH, 2]`, 16 bit: levelled, faded out at the very end, silence where it is silent."""
    sound = make(np.random.default_rng([SEED, seed])) * 10.0 ** (gain_db / 20.0)
    fade = round(0.9 * RATE)
    sound[:, -fade:] *= np.cos(np.linspace(0.0, np.pi / 2.0, fade)) ** 2
    return np.round(sound.T * 32767.0).astype(np.int16)


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for seed, (_, name, make, gain_db) in enumerate(STEMS):
        sf.write(folder / name, stem(make, gain_db, seed), RATE, subtype="PCM_16", compression_level=1.0)
    about = {
        "title": TITLE,
        "tempo": TEMPO,
        "beats_per_bar": BEATS,
        "stems": [{"name": name, "file": file} for name, file, _, _ in STEMS],
        "voice": "Voice",
    }
    (folder / "demo.json").write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    default = Path(__file__).resolve().parent.parent / "resources" / "demo"
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
