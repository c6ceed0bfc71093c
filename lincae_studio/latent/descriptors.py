"""Acoustic descriptors of short sounds, and curves of them over time.

Spectral shape after Peeters (2004), 'A large set of audio features': centroid and bandwidth are the mean and
standard deviation of the power spectrum over frequency, flatness is its geometric over its arithmetic mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from lincae_studio.wording import tr

Descriptor = Literal["centroid", "bandwidth", "fundamental", "loudness", "flatness"]
DESCRIPTORS: tuple[Descriptor, ...] = ("centroid", "bandwidth", "fundamental", "loudness", "flatness")
NAMES: dict[Descriptor, str] = {
    "centroid": tr("Spectral centroid"),
    "bandwidth": tr("Bandwidth"),
    "fundamental": tr("Fundamental"),
    "loudness": tr("Loudness"),
    "flatness": tr("Flatness"),
}
UNITS: dict[Descriptor, str] = {
    "centroid": "Hz",
    "bandwidth": "Hz",
    "fundamental": "Hz",
    "loudness": "dB",
    "flatness": "dB",
}
LOGARITHMIC: frozenset[Descriptor] = frozenset({"centroid", "bandwidth", "fundamental"})
"""Heard in ratios: compared and drawn by their logarithms."""

LOWEST_HZ, HIGHEST_HZ = 60.0, 1200.0
TRACKER_RATE = 8000
_FLOOR = 1e-12
_LOWEST_SHAPE_HZ = 20.0
_PERIODIC = 0.5
_AS_GOOD = 0.92


@dataclass(frozen=True, eq=False)
class Described:
    """Descriptors of sounds, `[sounds]` each.

    Attributes:
        centroid, bandwidth: Hz
        fundamental: Hz; NaN where nothing has a pitch
        loudness: dB relative to full scale (RMS)
        flatness: dB, 0 for white noise; −inf nowhere
    """

    centroid: np.ndarray
    bandwidth: np.ndarray
    fundamental: np.ndarray
    loudness: np.ndarray
    flatness: np.ndarray

    def values(self, name: Descriptor) -> np.ndarray:
        """One of them."""
        return getattr(self, name)


def describe(sounds: np.ndarray, *, sample_rate: int, pitch: bool = True) -> Described:
    """Descriptors of mono sounds of equal length `[sounds, samples]`.

    Silence has a centroid of 0 Hz and −120 dB.

    >>> tone = np.sin(2 * np.pi * 1000 * np.arange(8192) / 44100)[None]
    >>> round(describe(tone, sample_rate=44100).centroid[0], -1).item()
    1000.0
    """
    sounds = np.atleast_2d(np.asarray(sounds, np.float64))
    samples = sounds.shape[1]
    window = np.hanning(samples + 2)[1:-1]
    power = np.square(np.abs(np.fft.rfft(sounds * window)))
    hertz = np.fft.rfftfreq(samples, 1.0 / sample_rate)
    heard = hertz >= _LOWEST_SHAPE_HZ
    power, hertz = power[:, heard], hertz[heard]
    total = power.sum(axis=1)
    silent = total <= _FLOOR
    share = power / np.where(silent, 1.0, total)[:, None]
    centroid = share @ hertz
    bandwidth = np.sqrt(np.maximum(share @ np.square(hertz) - np.square(centroid), 0.0))
    mean = power.mean(axis=1) + 1e-30
    flatness = 10.0 * (np.log10(power + 1e-12 * mean[:, None] + 1e-30).mean(axis=1) - np.log10(mean))
    loudness = 10.0 * np.log10(np.square(sounds).mean(axis=1) + _FLOOR)
    found = fundamentals(sounds, sample_rate=sample_rate) if pitch else np.full(len(sounds), np.nan)
    return Described(
        centroid,
        bandwidth,
        np.where(silent, np.nan, found),
        loudness,
        np.where(silent, 0.0, flatness),
    )


def fundamentals(sounds: np.ndarray, *, sample_rate: int) -> np.ndarray:
    """Fundamental frequency in Hz of mono sounds `[sounds, samples]`; NaN where they are not periodic.

    By torchaudio's pitch tracker (normalised cross-correlation with median smoothing), between 60 and
    1200 Hz. What it says counts where the sound repeats itself after that period.
    """
    import torch
    from scipy.signal import resample_poly
    from torchaudio.functional import detect_pitch_frequency

    sounds = np.atleast_2d(np.asarray(sounds, np.float32))
    frame = 0.02
    if sounds.shape[1] < 3 * frame * sample_rate + sample_rate / LOWEST_HZ:
        return np.full(len(sounds), np.nan)
    # The tracker tries every lag: at a fifth of the rate it takes a fraction of the time, and what it
    # finds is refined at the full rate.
    factor = max(1, sample_rate // TRACKER_RATE)
    slow = resample_poly(sounds, 1, factor, axis=1) if factor > 1 else sounds
    tracks = detect_pitch_frequency(
        torch.from_numpy(np.ascontiguousarray(slow, np.float32)),
        sample_rate // factor,
        frame_time=frame,
        win_length=5,
        freq_low=int(LOWEST_HZ),
        freq_high=int(HIGHEST_HZ),
    ).numpy()
    pitch = np.median(tracks.reshape(len(sounds), -1), axis=1)
    return _refined(sounds, pitch, sample_rate)


def _refined(sounds: np.ndarray, pitch: np.ndarray, sample_rate: int) -> np.ndarray:
    """Frequencies at the top of the autocorrelation near to what a tracker found, NaN where it is low.

    A sound repeats after two, three, ... periods as well: the shortest that is about as good counts.
    """
    samples = sounds.shape[1]
    size = 1 << (2 * samples - 1).bit_length()
    own = np.fft.irfft(np.square(np.abs(np.fft.rfft(sounds, size))))
    found = np.full(len(sounds), np.nan)
    for index, hertz in enumerate(pitch):
        if hertz <= 0 or own[index, 0] <= 0:
            continue
        lags = np.arange(samples - 1)
        unbiased = own[index, : samples - 1] / (1.0 - lags / samples) / own[index, 0]
        parts = [part for part in range(8, 0, -1) if part == 1 or part * hertz <= HIGHEST_HZ]
        tops = [_top(unbiased, sample_rate / hertz / part) for part in parts]
        best = max(strength for _, strength in tops)
        if best >= _PERIODIC:
            lag = next(lag for lag, strength in tops if strength >= _AS_GOOD * best)
            found[index] = sample_rate / lag
    return found


def _top(correlation: np.ndarray, lag: float) -> tuple[float, float]:
    """The highest value within 6 % of a lag, at the top of the parabola through it and its neighbours."""
    low, high = max(2, int(0.94 * lag)), min(len(correlation) - 2, int(1.06 * lag) + 2)
    if high <= low:
        return lag, 0.0
    at = low + int(correlation[low:high].argmax())
    before, top, after = correlation[at - 1 : at + 2]
    bend = before - 2 * top + after
    if bend >= 0 or top < max(before, after):
        return float(at), 0.0  # a slope, no top
    return at + 0.5 * float((before - after) / bend), float(top)


def curve_of(
    audio: np.ndarray, name: Descriptor, *, sample_rate: int, step: int, length: int, count: int
) -> np.ndarray:
    """A descriptor over time `[count]`: of stretches of `length` samples centred on every `step` of them.

    Audio is `[channels, samples]`; where nothing is heard or nothing has a pitch, the value beside it holds.
    """
    mono = np.asarray(audio, np.float32).mean(axis=0)
    pad = length
    padded = np.pad(mono, (pad, pad + max(0, count * step + length - len(mono))))
    centres = pad + np.arange(count) * step + step // 2
    pieces = np.stack([padded[at - length // 2 : at - length // 2 + length] for at in centres])
    described = describe(pieces, sample_rate=sample_rate, pitch=name == "fundamental")
    values = described.values(name).copy()
    if name != "loudness":
        values[described.loudness < described.loudness.max() - 60.0] = np.nan
    return held(values)


def held(values: np.ndarray) -> np.ndarray:
    """The same `[n]` with gaps (NaN) filled by straight lines between what is known; zeros where nothing is.

    >>> held(np.array([np.nan, 1.0, np.nan, 3.0])).tolist()
    [1.0, 1.0, 2.0, 3.0]
    """
    known = np.flatnonzero(np.isfinite(values))
    if not len(known):
        return np.zeros(len(values))
    return np.interp(np.arange(len(values)), known, values[known])


def on_scale(values: np.ndarray | float, name: Descriptor) -> np.ndarray:
    """Values on the scale they are compared on: octaves for frequencies, dB for the rest."""
    values = np.asarray(values, np.float64)
    return np.log2(np.maximum(values, 1.0)) if name in LOGARITHMIC else values


def off_scale(values: np.ndarray, name: Descriptor) -> np.ndarray:
    """The inverse of `on_scale`."""
    return np.exp2(values) if name in LOGARITHMIC else np.asarray(values, np.float64)
