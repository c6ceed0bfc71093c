"""Signals to encode, and files of every format to read: made with PyAV and soundfile."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import soundfile


def noise(frames: int, *, channels: int = 2, seed: int = 0, rate: int = 44100) -> np.ndarray:
    """Float32 `[channels, frames]`: noise below 4 kHz, which every codec keeps, different in each channel."""
    rng = np.random.default_rng(seed)
    spectrum = np.fft.rfft(rng.standard_normal((channels, frames)))
    spectrum[:, np.fft.rfftfreq(frames, 1 / rate) > 4000] = 0
    signal = np.fft.irfft(spectrum, frames)
    return (0.2 * signal / signal.std()).astype(np.float32)


def encode(
    path: Path,
    streams: list[np.ndarray],
    codec: str,
    *,
    rate: int = 44100,
    muxer: dict[str, str] | None = None,
    start: int = 0,
) -> Path:
    """Encode each `[channels, samples]` as an audio stream that begins at sample `start`, with ffmpeg."""
    with av.open(path, "w", options=muxer or {}) as container:
        outputs = []
        for audio in streams:
            layout = "stereo" if len(audio) == 2 else "mono"
            outputs.append(container.add_stream(codec, rate=rate, layout=layout))
            outputs[-1].bit_rate = 128_000
        packets = []
        for stream, audio in zip(outputs, streams, strict=True):
            layout = "stereo" if len(audio) == 2 else "mono"
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(audio), format="fltp", layout=layout)
            frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
            context = stream.codec_context
            context.open()
            resampler = av.AudioResampler(
                format=context.codec.audio_formats[0].name,
                layout=layout,
                rate=rate,
                frame_size=context.frame_size or 0,
            )
            for part in [*resampler.resample(frame), *resampler.resample(None), None]:
                packets += stream.encode(part)
        # Interleaved by time, as players need it.
        for packet in sorted(packets, key=lambda p: p.dts * p.time_base):
            container.mux(packet)
    return path


def store(path: Path, audio: np.ndarray, *, rate: int = 44100, format: str, subtype: str) -> Path:
    """Write `[channels, samples]` with libsndfile."""
    soundfile.write(path, audio.T, rate, format=format, subtype=subtype)
    return path


def lag(read: np.ndarray, original: np.ndarray) -> int:
    """Samples by which `[channels, n]` lies behind the original: the peak of the cross-correlation."""
    size = 2 * max(read.shape[1], original.shape[1])
    spectrum = np.fft.rfft(read[0], size) * np.conj(np.fft.rfft(original[0], size))
    peak = int(np.argmax(np.fft.irfft(spectrum, size)))
    return peak if peak < size // 2 else peak - size


def atom(kind: bytes, body: bytes) -> bytes:
    """An MP4 atom."""
    return struct.pack(">I", len(body) + 8) + kind + body


def with_user_data(path: Path, content: bytes) -> Path:
    """Replace what is in `moov/udta` of an MP4 file whose samples come before its header."""
    data = path.read_bytes()
    out = b""
    for kind, body in _atoms(data):
        if kind == b"moov":
            kept = b"".join(atom(k, b) for k, b in _atoms(body) if k != b"udta")
            body = kept + atom(b"udta", content)
        out += atom(kind, body)
    path.write_bytes(out)
    return path


def itunes_gapless(delay: int, padding: int, frames: int) -> bytes:
    """User data with the tag that iTunes writes."""
    text = f" 00000000 {delay:08X} {padding:08X} {frames:016X}" + " 00000000" * 8
    tag = atom(b"mean", bytes(4) + b"com.apple.iTunes") + atom(b"name", bytes(4) + b"iTunSMPB")
    tag += atom(b"data", struct.pack(">II", 1, 0) + text.encode())
    handler = atom(b"hdlr", bytes(8) + b"mdirappl" + bytes(9))
    return atom(b"meta", bytes(4) + handler + atom(b"ilst", atom(b"----", tag)))


def _atoms(data: bytes) -> list[tuple[bytes, bytes]]:
    atoms, position = [], 0
    while position < len(data):
        size, kind = struct.unpack_from(">I4s", data, position)
        atoms.append((kind, data[position + 8 : position + size]))
        position += size
    return atoms
