"""Pictures of sound over time: columns of levels, in a pyramid of ever fewer columns."""

from __future__ import annotations

import os
import struct
import tempfile
from pathlib import Path

import numpy as np

from lincae_studio.errors import AudioReadError, AudioWriteError
from lincae_studio.wording import tr

FFT, HOP = 2048, 512
ROWS = 192
LOWEST_HZ, HIGHEST_HZ = 30.0, 20000.0
FLOOR_DB = -96.0
FACTOR, LEVELS = 4, 7
CHUNK = FACTOR ** (LEVELS - 1)
"""Columns after which every level is whole."""

_MAGIC = b"LCPICT01"
_HEADER = struct.Struct("<8sqqd")  # magic, rows, columns, samples a column


class Picture:
    """Levels over time: bytes `[columns, rows]` from `FLOOR_DB` (0) to 0 dB (255), row 0 lowest.

    Level k of the pyramid holds the loudest of every `FACTOR ** k` columns. One thread fills it while any
    number look at it.

    Attributes:
        rows, columns: of the finest level
        hop: samples a column, at the rate of what is pictured
        levels: bytes `[columns, rows]` each, the finest first
        ready: columns of the finest level that are there
    """

    def __init__(self, rows: int, columns: int, hop: float) -> None:
        self.rows, self.columns, self.hop = rows, columns, hop
        counts = [max(1, -(-columns // FACTOR**level)) for level in range(LEVELS)]
        self.levels = [np.zeros((count, rows), np.uint8) for count in counts]
        self.ready = 0

    @property
    def complete(self) -> bool:
        return self.ready >= self.columns

    def append(self, columns: np.ndarray) -> None:
        """Add levels in dB `[columns, rows]`; all but the last time a multiple of `CHUNK` columns."""
        level = np.clip((columns - FLOOR_DB) * (255.0 / -FLOOR_DB), 0.0, 255.0).astype(np.uint8)
        start = self.ready
        for number, table in enumerate(self.levels):
            first = start // FACTOR**number
            count = min(len(level), len(table) - first)
            table[first : first + count] = level[:count]
            if number + 1 < len(self.levels):
                rest = -len(level) % FACTOR
                padded = np.pad(level, ((0, rest), (0, 0)))
                level = padded.reshape(-1, FACTOR, self.rows).max(axis=1)
        self.ready = min(start + len(columns), self.columns)

    def save(self, path: Path) -> None:
        """Write a complete picture, atomically. Raises AudioWriteError."""
        part = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as out:
                part = Path(out.name)
                out.write(_HEADER.pack(_MAGIC, self.rows, self.columns, self.hop))
                for table in self.levels:
                    out.write(table.data)
            os.replace(part, path)
        except OSError as error:
            if part is not None:
                part.unlink(missing_ok=True)
            raise AudioWriteError(
                tr(
                    "The spectrogram cannot be stored in {folder} ({reason}): free some disk space.",
                    folder=path.parent,
                    reason=error.strerror,
                )
            ) from error

    @classmethod
    def open(cls, path: Path) -> Picture:
        """A saved picture, mapped into memory. Raises AudioReadError when it is damaged."""
        try:
            with path.open("rb") as file:
                magic, rows, columns, hop = _HEADER.unpack(file.read(_HEADER.size))
            data = np.memmap(path, np.uint8, "r", offset=_HEADER.size)
        except (OSError, ValueError, struct.error) as error:
            raise AudioReadError(
                tr("The spectrogram {name} cannot be read; it is made again.", name=path.name)
            ) from error
        counts = [max(1, -(-columns // FACTOR**level)) for level in range(LEVELS)]
        if magic != _MAGIC or len(data) != rows * sum(counts):
            raise AudioReadError(tr("The spectrogram {name} is damaged; it is made again.", name=path.name))
        picture = cls.__new__(cls)
        picture.rows, picture.columns, picture.hop, picture.ready = rows, columns, hop, columns
        ends = np.cumsum([0, *counts]) * rows
        picture.levels = [
            data[start:stop].reshape(count, rows)
            for start, stop, count in zip(ends[:-1], ends[1:], counts, strict=True)
        ]
        return picture


class MelSpectrogram:
    """Levels of a stream in mel bands, column by column: column k is centred on sample `k * HOP`.

    A sine of full scale reads 0 dB; Hann windows of 2048 samples.
    """

    def __init__(self, sample_rate: int) -> None:
        self._weights = mel_weights(sample_rate)
        self._window = np.hanning(FFT + 1)[:-1].astype(np.float32)
        self._scale = np.float32(1.0 / (0.5 * float(self._window.sum())) ** 2)
        self._tail = np.zeros(FFT // 2, np.float32)

    def feed(self, audio: np.ndarray) -> np.ndarray:
        """Columns in dB `[columns, rows]` that mono float32 `[samples]` completes."""
        joined = np.concatenate([self._tail, audio])
        count = max(0, (len(joined) - FFT) // HOP + 1)
        self._tail = joined[count * HOP :]
        if not count:
            return np.zeros((0, ROWS), np.float32)
        frames = np.lib.stride_tricks.sliding_window_view(joined, FFT)[: count * HOP : HOP]
        return self._levels(frames)

    def finish(self, columns: int) -> np.ndarray:
        """The last `columns`, as if silence followed."""
        return self.feed(np.zeros(columns * HOP + FFT, np.float32))[:columns]

    def _levels(self, frames: np.ndarray) -> np.ndarray:
        from scipy.fft import rfft  # single precision, unlike numpy's

        out = np.empty((len(frames), ROWS), np.float32)
        for at in range(0, len(frames), 256):
            spectra = rfft(frames[at : at + 256] * self._window, axis=1)
            power = (spectra.real**2 + spectra.imag**2) * self._scale
            out[at : at + 256] = power @ self._weights
        return 10.0 * np.log10(out + np.float32(1e-12))


def mel_edges(sample_rate: int) -> np.ndarray:
    """Lowest and highest frequency of the rows and their middles, Hz `[ROWS + 2]`.

    The mel scale of O'Shaughnessy: 2595 log10(1 + f / 700).
    """
    low, high = (
        2595.0 * np.log10(1.0 + hertz / 700.0) for hertz in (LOWEST_HZ, min(HIGHEST_HZ, 0.5 * sample_rate))
    )
    return 700.0 * (10.0 ** (np.linspace(low, high, ROWS + 2) / 2595.0) - 1.0)


def row_of(hertz: float, sample_rate: int) -> float:
    """Row, with a fraction, on which a frequency lies.

    >>> round(row_of(30.0, 44100), 6), round(row_of(20000.0, 44100))
    (-1.0, 192)
    """
    return float(np.interp(hertz, mel_edges(sample_rate), np.arange(-1, ROWS + 1)))


def mel_weights(sample_rate: int) -> np.ndarray:
    """Triangles of height 1 over the bins of the spectrum, at least two bins wide `[bins, ROWS]`."""
    edges = mel_edges(sample_rate)
    bins = np.fft.rfftfreq(FFT, 1.0 / sample_rate)[:, None]
    width = sample_rate / FFT
    left = np.maximum(edges[1:-1] - edges[:-2], width)
    right = np.maximum(edges[2:] - edges[1:-1], width)
    away = bins - edges[1:-1]
    return np.clip(np.minimum(1.0 + away / left, 1.0 - away / right), 0.0, 1.0).astype(np.float32)
