"""What codecs make of the same music, side by side: the rows of the comparison, with their figures.

The figures are those of `evaluation.linearity`, computed in the same way on the same chunk grid: a row here
and the same figure of `lincae-studio evaluate` are one number.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from lincae_studio.audio import io
from lincae_studio.audio.loudness import integrated_loudness, true_peak_db
from lincae_studio.audio.spectrogram import HOP, MelSpectrogram
from lincae_studio.codec.base import Codec
from lincae_studio.codec.grid import chunks_covering
from lincae_studio.evaluation import linearity, metrics
from lincae_studio.latent.algebra import LatentSpace, combine

SAMPLE_RATE = 44100
Row = Literal["mix", "autoencoded", "addition", "source", "raw", "recentred", "scaling"]
ORIGINALS: tuple[Row, ...] = ("mix", "source")
MADE: tuple[Row, ...] = ("autoencoded", "addition", "raw", "recentred", "scaling")
ROWS: tuple[Row, ...] = ("mix", "autoencoded", "addition", "source", "raw", "recentred", "scaling")
SCALING = 0.5
LOUD_DB = 3.0
"""A cell that is louder than what it should be by more than this is turned down, with a warning."""

_COLUMNS = 360
_ROWS_POOLED = 2
_TRACE = 720


@dataclass(frozen=True, slots=True)
class Step:
    """How far a comparison is: of `total` steps `done`, and what is being done."""

    done: float
    total: float
    label: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of one codec.

    Attributes:
        path: 32-bit float WAV at 44.1 kHz
        frames, channels: of the audio
        score: against what it should be; None for the originals
        distance: multi-resolution STFT against the same; None for the originals
        lufs, true_peak_db: of the audio
        louder_db: loudness above what it should be; 0 for the originals
        spectrogram: bytes `[columns, rows]`, −96 dB (0) to 0 dB (255), lowest first
        trace: float32 `[3, columns]`: lowest, highest and RMS of every column
    """

    path: Path
    frames: int
    channels: int
    score: linearity.Score | None
    distance: float | None
    lufs: float
    true_peak_db: float
    louder_db: float
    spectrogram: np.ndarray
    trace: np.ndarray

    @property
    def loud(self) -> bool:
        """Whether it is to be turned down, and announced before it is heard."""
        return self.louder_db > LOUD_DB


class Column:
    """A codec on stems that sound together.

    Args:
        sources: float32 `[channels, samples]` at 44.1 kHz, as `report.read_song` gives them
        source: which of them is taken out of the mix

    `ValueError` when there are fewer than two sources or the codec works at another rate.
    """

    def __init__(
        self, codec: Codec, sources: Sequence[np.ndarray], *, source: int = 0, device: str = "cpu"
    ) -> None:
        if len(sources) < 2:
            raise ValueError("sums and differences take at least two sources")
        if codec.info.sample_rate not in (None, SAMPLE_RATE):
            raise ValueError(f"{codec.info.id} works at {codec.info.sample_rate} Hz, not {SAMPLE_RATE}")
        self._info = codec.info
        self._around = linearity.Round(LatentSpace(codec, device=device))
        self._plain = linearity.Round(linearity.Unrecentred(codec, device=device))
        self._sources = sources
        self._chosen = source
        self._mix = np.stack(sources).sum(axis=0)
        self._latents: dict[str, np.ndarray] = {}

    def original(self, row: Row) -> np.ndarray:
        """What a row should sound like at gain 1."""
        return self._mix if row in ("mix", "autoencoded", "addition") else self._sources[self._chosen]

    def truth(self, row: Row, *, gain: float = SCALING) -> np.ndarray:
        """What a row should sound like."""
        return np.float32(gain) * self.original(row) if row == "scaling" else self.original(row)

    def render(self, row: Row, *, gain: float = SCALING) -> Generator[Step, None, np.ndarray]:
        """Audio `[channels, samples]` of a row."""
        if row in ORIGINALS:
            return self.original(row)
        samples = self._mix.shape[1]
        latents = yield from self._row(row, gain)
        around = self._plain if row == "raw" else self._around
        blocks = []
        for block in around.decoded(latents, samples=samples):
            blocks.append(block)
            yield Step(sum(map(_length, blocks)), samples, "Decoding")
        return np.concatenate(blocks, axis=1)

    def _row(self, row: Row, gain: float) -> Generator[Step, None, np.ndarray]:
        if row == "autoencoded":
            return (yield from self._encoded("mix", self._mix))
        if row == "addition":
            parts = []
            for index, part in enumerate(self._sources):
                parts.append((1.0, (yield from self._encoded(f"stem {index}", part))))
            return combine(parts)
        if row == "scaling":
            part = yield from self._encoded(f"stem {self._chosen}", self._sources[self._chosen])
            return combine([(gain, part)])
        whole = yield from self._encoded("mix", self._mix)
        rest = yield from self._encoded("rest", self._mix - self._sources[self._chosen])
        # The origins of the two cancel: raw and recentred differ in how the difference is decoded.
        return combine([(1.0, whole), (-1.0, rest)])

    def _encoded(self, name: str, audio: np.ndarray) -> Generator[Step, None, np.ndarray]:
        if name not in self._latents:
            total = len(chunks_covering(self._info, 0, audio.shape[1]))
            blocks = []
            for block in self._around.encoded(audio):
                blocks.append(block)
                yield Step(len(blocks), max(total, len(blocks)), "Encoding")
            self._latents[name] = np.concatenate(blocks, axis=2)
        return self._latents[name]


def make_cells(
    column: Column,
    rows: Sequence[Row],
    *,
    path: Callable[[Row], Path],
    gain: float = SCALING,
) -> Generator[Step, None, dict[Row, Cell]]:
    """Render rows one after the other into files, and measure them.

    Raises AudioWriteError when a file cannot be written.
    """
    cells: dict[Row, Cell] = {}
    for index, row in enumerate(rows):
        steps = column.render(row, gain=gain)
        try:
            while True:
                step = next(steps)
                share = 0.5 * step.done / step.total + (0.5 if step.label == "Decoding" else 0.0)
                yield Step(index + 0.95 * share, len(rows), row)
        except StopIteration as ended:
            audio = ended.value
        yield Step(index + 0.95, len(rows), row)
        truth = None if row in ORIGINALS else column.truth(row, gain=gain)
        cells[row] = measured(audio, truth, path(row))
        yield Step(index + 1, len(rows), row)
    return cells


def measured(audio: np.ndarray, truth: np.ndarray | None, path: Path) -> Cell:
    """Write audio `[channels, samples]` at 44.1 kHz and measure it against the truth, if there is one."""
    channels, frames = audio.shape
    io.write(
        path,
        [audio],
        sample_rate=SAMPLE_RATE,
        channels=channels,
        frames=frames,
        format=io.OutputFormat.from_path(path, "32f"),
    )
    lufs = integrated_loudness(audio, SAMPLE_RATE)
    score = distance = None
    louder = 0.0
    if truth is not None:
        score = linearity.compare(audio, truth, sample_rate=SAMPLE_RATE)
        distance = metrics.multi_resolution_stft(audio, truth)
        wanted = integrated_loudness(truth, SAMPLE_RATE)
        louder = lufs - wanted if math.isfinite(lufs) and math.isfinite(wanted) else 0.0
    return Cell(
        path,
        frames,
        channels,
        score,
        distance,
        lufs,
        true_peak_db(audio, SAMPLE_RATE),
        louder,
        _spectrogram(audio),
        _trace(audio),
    )


def _spectrogram(audio: np.ndarray) -> np.ndarray:
    mono = audio.mean(axis=0).astype(np.float32)
    wanted = max(1, -(-len(mono) // HOP))
    bank = MelSpectrogram(SAMPLE_RATE)
    levels = np.concatenate([bank.feed(mono), bank.finish(wanted)])[:wanted]
    edges = np.unique(np.linspace(0, wanted, min(_COLUMNS, wanted) + 1).astype(int))[:-1]
    pooled = np.maximum.reduceat(levels, edges, axis=0)
    pooled = pooled.reshape(len(pooled), -1, _ROWS_POOLED).max(axis=2)
    return np.clip((pooled + 96.0) * (255.0 / 96.0), 0.0, 255.0).astype(np.uint8)


def _trace(audio: np.ndarray) -> np.ndarray:
    mono = audio.mean(axis=0)
    edges = np.unique(np.linspace(0, len(mono), min(_TRACE, len(mono)) + 1).astype(int))
    sizes = np.diff(edges)
    squares = np.add.reduceat(np.square(mono, dtype=np.float64), edges[:-1]) / sizes
    low, high = (reduce.reduceat(mono, edges[:-1]) for reduce in (np.minimum, np.maximum))
    return np.stack([low, high, np.sqrt(squares)]).astype(np.float32)


def _length(block: np.ndarray) -> int:
    return int(block.shape[1])
