"""What happens to recordings on their way to the listener: seeded, and exact where the truth matters.

Every function takes and gives float32 `[channels, samples]`.
"""

from __future__ import annotations

import io
from fractions import Fraction
from typing import Any

import numpy as np

from lincae_studio.audio.recording import Recording
from lincae_studio.audio.warp import interpolate, shift
from lincae_studio.units import db_to_gain

_ENCODER_TAIL = 4096
_RINGING = 256


def delayed(audio: np.ndarray, samples: float) -> np.ndarray:
    """Silence of `samples` before the audio; a fraction is interpolated."""
    read = Recording.of(audio, sample_rate=1).read
    return shift(read, -samples, audio.shape[1] + int(np.ceil(samples)))


def drifted(audio: np.ndarray, ppm: float) -> np.ndarray:
    """Played slower by `ppm`: longer, and lower. After an abrupt end its filter rings on for a moment."""
    rate = 1.0 + ppm * 1e-6
    read = Recording.of(audio, sample_rate=1).read
    return interpolate(read, np.arange(int(audio.shape[1] * rate) + _RINGING) / rate)


def limited(
    audio: np.ndarray, *, sample_rate: int, over_db: float = 4.0, release: float = 0.08
) -> np.ndarray:
    """A look-ahead limiter whose ceiling lies `over_db` below the peak; both channels together."""
    from scipy.ndimage import minimum_filter1d, uniform_filter1d

    ceiling = float(np.abs(audio).max()) * db_to_gain(-over_db)
    wanted = np.minimum(1.0, ceiling / np.maximum(np.abs(audio).max(axis=0), 1e-9))
    ahead = max(1, round(0.0015 * sample_rate))
    held = minimum_filter1d(wanted, 2 * ahead + 1)
    # Falls at once and recovers exponentially, on a grid fine enough to be heard as continuous.
    step = 16
    coarse = held[: len(held) // step * step].reshape(-1, step).min(axis=1) if len(held) >= step else held
    keep = float(np.exp(-step / (release * sample_rate)))
    gain, now = np.empty(len(coarse)), 1.0
    for i, value in enumerate(coarse):
        now = min(value, 1.0 - (1.0 - now) * keep)
        gain[i] = now
    curve = np.interp(np.arange(audio.shape[1]), (np.arange(len(gain)) + 0.5) * step, gain)
    smooth = uniform_filter1d(np.minimum(curve, held), 2 * ahead + 1)
    return (audio * smooth).astype(np.float32)


def clipped(audio: np.ndarray, *, over_db: float = 3.0) -> np.ndarray:
    """A hard limiter: everything beyond `over_db` below the peak is cut off."""
    ceiling = float(np.abs(audio).max()) * db_to_gain(-over_db)
    return np.clip(audio, -ceiling, ceiling)


def equalised(audio: np.ndarray, *, sample_rate: int) -> np.ndarray:
    """The tone of a master: more bass and air, less mud, more presence; minimum phase."""
    from scipy.signal import sosfilt

    sections = [
        _shelf(90.0, 2.5, sample_rate, low=True),
        _bell(350.0, -2.5, 0.9, sample_rate),
        _bell(3000.0, 1.5, 0.8, sample_rate),
        _shelf(9000.0, 3.0, sample_rate, low=False),
    ]
    return np.asarray(sosfilt(np.array(sections), audio, axis=1), np.float32)


def in_room(audio: np.ndarray, *, sample_rate: int, seconds: float = 0.04, seed: int = 0) -> np.ndarray:
    """Early reflections and a short tail, different on either side."""
    from scipy.signal import oaconvolve

    rng = np.random.default_rng(seed)
    taps = round(seconds * sample_rate)
    tail = rng.standard_normal((len(audio), taps)) * np.exp(-5.0 * np.arange(taps) / taps)
    tail *= 0.45 / np.sqrt(np.square(tail).sum(axis=1, keepdims=True))
    tail[:, 0] = 1.0
    return oaconvolve(audio, tail, axes=1)[:, : audio.shape[1]].astype(np.float32)


def dithered(audio: np.ndarray, *, seed: int = 0, bits: int = 16) -> np.ndarray:
    """Rounded to `bits` with triangular dither."""
    rng = np.random.default_rng(seed)
    step = 2.0 ** (1 - bits)
    noise = rng.random(audio.shape) - rng.random(audio.shape)
    return (np.round(audio / step + noise) * step).astype(np.float32)


def quantised(audio: np.ndarray, *, bits: int = 24) -> np.ndarray:
    """Rounded to `bits`."""
    step = 2.0 ** (1 - bits)
    return (np.round(audio.astype(np.float64) / step) * step).astype(np.float32)


def coded(audio: np.ndarray, *, codec: str, sample_rate: int, bit_rate: int = 128_000) -> np.ndarray:
    """Encoded and decoded with 'libmp3lame' or 'aac'; the encoder's delay stays in, nothing is cut off."""
    import av

    audio = np.pad(audio, ((0, 0), (0, _ENCODER_TAIL)))

    container, layout = (
        ("mp3" if codec == "libmp3lame" else "adts"),
        ("stereo" if len(audio) == 2 else "mono"),
    )
    file = io.BytesIO()
    with av.open(file, "w", format=container) as out:
        stream: Any = out.add_stream(codec, rate=sample_rate, layout=layout)
        stream.bit_rate = bit_rate
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(audio), format="fltp", layout=layout)
        frame.sample_rate, frame.pts, frame.time_base = sample_rate, 0, Fraction(1, sample_rate)
        context = stream.codec_context
        context.open()
        cutter = av.AudioResampler(
            format=context.codec.audio_formats[0].name,
            layout=layout,
            rate=sample_rate,
            frame_size=context.frame_size or 0,
        )
        for part in [*cutter.resample(frame), *cutter.resample(None), None]:
            out.mux(stream.encode(part))
    file.seek(0)
    with av.open(file, "r") as source:
        resampler = av.AudioResampler(format="fltp", layout=layout, rate=sample_rate)
        parts = [
            piece.to_ndarray() for decoded in source.decode(audio=0) for piece in resampler.resample(decoded)
        ]
    return np.concatenate(parts, axis=1)[:, : audio.shape[1]]


def _bell(hz: float, db: float, q: float, rate: int) -> list[float]:
    """RBJ's peaking equaliser as a second-order section."""
    a, w = 10.0 ** (db / 40.0), 2.0 * np.pi * hz / rate
    alpha, cos = np.sin(w) / (2.0 * q), np.cos(w)
    head = 1 + alpha / a
    return [
        (1 + alpha * a) / head,
        -2 * cos / head,
        (1 - alpha * a) / head,
        1.0,
        -2 * cos / head,
        (1 - alpha / a) / head,
    ]


def _shelf(hz: float, db: float, rate: int, *, low: bool) -> list[float]:
    """RBJ's shelf with slope 1 as a second-order section."""
    a, w = 10.0 ** (db / 40.0), 2.0 * np.pi * hz / rate
    cos, root = np.cos(w), 2.0 * np.sqrt(a) * np.sin(w) / np.sqrt(2.0)
    s = 1.0 if low else -1.0
    head = (a + 1) + s * (a - 1) * cos + root
    return [
        a * ((a + 1) - s * (a - 1) * cos + root) / head,
        s * 2 * a * ((a - 1) - s * (a + 1) * cos) / head,
        a * ((a + 1) - s * (a - 1) * cos - root) / head,
        1.0,
        s * -2 * ((a - 1) + s * (a + 1) * cos) / head,
        ((a + 1) + s * (a - 1) * cos - root) / head,
    ]
