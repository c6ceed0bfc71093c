"""How much coding in chunks differs from coding in one piece, at the borders of chunks and inside them.

Music differs more from frame to frame than borders from insides. So the same frames are coded twice: on the
grid as it is, and moved by half a chunk, where those at a border lie in the middle of a chunk. Errors spread
over tens of dB, as a norm of the whole chunk and expanded amplitudes multiply them: a mean of their power
is that of one or two frames. So ratios of the same frame are averaged, in dB.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from lincae_studio.codec import grid, registry
from lincae_studio.codec.base import Codec, CodecInfo
from lincae_studio.evaluation import report
from lincae_studio.evaluation.linearity import Unrecentred
from lincae_studio.latent.algebra import LatentSpace

CHUNKS = 3
_FLOOR_DB = -120.0
_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 900, 300, 48, 8, 32, 36
_LATENTS, _AUDIO = ("#1f6feb", "#a9c8f7"), ("#c2410c", "#eebfa9")


@dataclass(frozen=True, slots=True)
class Seams:
    """Error of every latent frame against coding in one piece, on the grid and on the moved grid.

    Attributes:
        latents_db: power of the difference of the encoded latents against their mean power, dB,
            `[2, frames]`; NaN where a grid has no chunk
        audio_db: the same of the audio decoded, both times of the latents of one piece
        chunk_frames: of the codec; frame 0 lies at a border of the grid
    """

    latents_db: np.ndarray
    audio_db: np.ndarray
    chunk_frames: int

    def borders(self, which: int) -> np.ndarray:
        """First frames after the inner borders of the grid, 0, or of the moved one, 1."""
        return which * (self.chunk_frames // 2) + self.chunk_frames * np.arange(1, CHUNKS)

    def at_borders_db(self, curves: np.ndarray) -> float:
        """Mean over the frames on either side of the borders."""
        return float(self._by_border(curves).mean())

    def inside_db(self, curves: np.ndarray) -> float:
        """Mean over the same frames where they lie in the middle of a chunk."""
        return float(self._by_border(curves[::-1]).mean())

    def excess_db(self, curves: np.ndarray) -> tuple[float, float]:
        """What the border adds to the error of a frame: mean and its standard error over the borders."""
        excess = self._by_border(curves) - self._by_border(curves[::-1])
        return float(excess.mean()), float(excess.std(ddof=1) / np.sqrt(len(excess)))

    def as_json(self) -> dict[str, Any]:
        """Both means of both curves, the excess at borders with its standard error, and the curves, dB."""
        named = (("latents", self.latents_db), ("audio", self.audio_db))
        means = {
            f"{name}_{where}_db": round(mean(curves), 2)
            for name, curves in named
            for where, mean in (("at_borders", self.at_borders_db), ("inside", self.inside_db))
        }
        excess = {f"{name}_excess_db": np.round(self.excess_db(curves), 2).tolist() for name, curves in named}
        lists = {f"{name}_db": [[_number(v) for v in curve] for curve in curves] for name, curves in named}
        return {**means, **excess, **lists, "chunk_frames": self.chunk_frames}

    def _by_border(self, curves: np.ndarray) -> np.ndarray:
        """Mean of the two frames at every border of the grid, then of the moved one, `[borders]`."""
        return np.concatenate([self._beside(curve, which) for which, curve in enumerate(curves)])

    def _beside(self, curve: np.ndarray, which: int) -> np.ndarray:
        first = self.borders(which)
        return (curve[first - 1] + curve[first]) / 2


def measure(codec: Codec, audio: np.ndarray, *, device: str = "cpu") -> Seams:
    """Errors over `CHUNKS` chunks and a half of `audio` `[channels, samples]`, repeated if that is too short.

    One piece is these chunks and the context of one on either side.
    """
    # What silence adds back is not the same in a chunk as in one piece: latents to decode are not recentred.
    space, plain, info = LatentSpace(codec, device=device), Unrecentred(codec, device=device), codec.info
    context, half = info.context_frames, info.chunk_frames // 2
    frames = CHUNKS * info.chunk_frames + half
    piece = np.take(audio, np.arange((frames + 2 * context) * info.hop) % audio.shape[1], axis=1)
    recentred, whole = space.encode(piece), plain.encode(piece)
    latents_db, audio_db = (np.full((2, frames), np.nan) for _ in range(2))
    for which in (0, 1):
        at = which * half
        grid_frames = slice(at, at + CHUNKS * info.chunk_frames)
        piece_frames = slice(context + grid_frames.start, context + grid_frames.stop)
        pieces = _Pieces(piece, whole, first_frame=-context - at, hop=info.hop)
        parts = [grid.encode_chunk(space, pieces.audio, chunk) for chunk in range(CHUNKS)]
        at_once = recentred[..., piece_frames]
        latents_db[which, grid_frames] = _per_frame_db(np.concatenate(parts, axis=2), at_once)

        stop = CHUNKS * info.chunk_frames * info.hop
        decoded = grid.decode_all(plain, pieces.latents, start_sample=0, stop_sample=stop)
        parts = [_frames(part, info.hop) for part in decoded]
        at_once = _frames(plain.decode(whole, first_frame=pieces.first_frame), info.hop)[..., piece_frames]
        # At the outer borders the fade meets chunks that lie beyond the piece.
        inner = slice(info.fade_reach, CHUNKS * info.chunk_frames - info.fade_reach)
        decoded_db = _per_frame_db(np.concatenate(parts, axis=2), at_once)
        audio_db[which, at + inner.start : at + inner.stop] = decoded_db[inner]
    return Seams(latents_db, audio_db, info.chunk_frames)


class _Pieces:
    """A piece of audio `[channels, samples]` and its latents, from `first_frame` on the timeline."""

    def __init__(self, audio: np.ndarray, latents: np.ndarray, *, first_frame: int, hop: int) -> None:
        self.first_frame = first_frame
        self._audio = audio
        self._latents = latents
        self._hop = hop

    def audio(self, start: int, samples: int) -> np.ndarray:
        return _cut(self._audio, start - self.first_frame * self._hop, samples)

    def latents(self, start: int, stop: int) -> np.ndarray:
        return _cut(self._latents, start - self.first_frame, stop - start)


def measure_codecs(
    stems: Path, codec_ids: Sequence[str], *, device: str = "cpu"
) -> Iterator[tuple[CodecInfo, Seams]]:
    """Seams of codecs on the first channel of the mix of the first song under a folder of stems.

    ModelError for an unknown codec, AudioReadError when there are no stems or one cannot be read.
    """
    song = report.read_song(next(iter(report.find_songs(stems).values())))
    mix = np.stack(song).sum(axis=0)
    for codec_id in codec_ids:
        codec = registry.load(codec_id, device="cpu")
        yield codec.info, measure(codec, mix[:1], device=device)


def write_page(path: Path, found: Iterable[tuple[CodecInfo, Seams]]) -> None:
    """Write an HTML page with a picture for each codec."""
    pictures = "\n".join(f"<p>{plot(seams, info)}</p>" for info, seams in found)
    page = (
        f'<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>Seams</title>\n{pictures}\n</html>\n'
    )
    path.write_text(page, encoding="utf-8")


def plot(seams: Seams, info: CodecInfo) -> str:
    """The errors of every frame and the borders as an SVG picture; the moved grid is pale."""
    values = np.concatenate((seams.latents_db, seams.audio_db))
    low, high = 10 * np.floor(np.nanmin(values) / 10), 10 * np.ceil(np.nanmax(values) / 10)
    high = max(high, low + 10)
    frames = values.shape[1]

    def x(frame: float) -> float:
        return _LEFT + frame / frames * (_WIDTH - _LEFT - _RIGHT)

    def y(value: float) -> float:
        return _TOP + (high - value) / (high - low) * (_HEIGHT - _TOP - _BOTTOM)

    def curve(values: np.ndarray, color: str) -> str:
        points = (f"{x(i + 0.5):.1f},{y(v):.1f}" for i, v in enumerate(values) if np.isfinite(v))
        return f'<polyline points="{" ".join(points)}" fill="none" stroke="{color}" stroke-width="1.5"/>'

    def text(at_x: float, at_y: float, words: str, *, color: str = "#444", anchor: str = "start") -> str:
        return f'<text x="{at_x:.0f}" y="{at_y:.0f}" fill="{color}" text-anchor="{anchor}">{words}</text>'

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
    ]
    for value in np.arange(low, high + 1, 10):
        parts.append(f'<path d="M{_LEFT} {y(value):.1f}H{_WIDTH - _RIGHT}" stroke="#ddd"/>')
        parts.append(text(_LEFT - 6, y(value) + 4, f"{value:.0f}".replace("-", "−"), anchor="end"))
    for which in (1, 0):
        for border in seams.borders(which):
            line = f"M{x(border):.1f} {_TOP}V{_HEIGHT - _BOTTOM}"
            parts.append(f'<path d="{line}" stroke="{("#777", "#ccc")[which]}" stroke-dasharray="4"/>')
        parts.append(curve(seams.latents_db[which], _LATENTS[which]))
        parts.append(curve(seams.audio_db[which], _AUDIO[which]))
    parts += [
        text(_LEFT, 20, f"{info.name}: difference between coding in chunks and in one piece, dB"),
        text(_WIDTH - 170, 20, "latents", color=_LATENTS[0]),
        text(_WIDTH - 110, 20, "decoded audio", color=_AUDIO[0]),
        text(_LEFT, _HEIGHT - 12, "latent frame; dashed: borders of chunks; pale: moved by half a chunk"),
        "</svg>",
    ]
    return "\n".join(parts)


def _cut(array: np.ndarray, start: int, length: int) -> np.ndarray:
    """A stretch of the last axis, zeros beyond the ends."""
    low, high = max(start, 0), min(start + length, array.shape[-1])
    out = np.zeros((*array.shape[:-1], length), np.float32)
    if low < high:
        out[..., low - start : high - start] = array[..., low:high]
    return out


def _frames(audio: np.ndarray, hop: int) -> np.ndarray:
    """Audio `[channels, hop, frames]` of `[channels, frames * hop]`."""
    return audio.reshape(len(audio), -1, hop).swapaxes(1, 2)


def _per_frame_db(found: np.ndarray, true: np.ndarray) -> np.ndarray:
    """Power of the difference against the mean power, `[frames]`, of `[channels, values, frames]`."""
    power = float(np.mean(np.square(true, dtype=np.float64)))
    error = np.square(found - true, dtype=np.float64).mean(axis=(0, 1))
    return 10 * np.log10(np.maximum(error / (power or 1.0), 10 ** (_FLOOR_DB / 10)))


def _number(value: float) -> float | None:
    return round(float(value), 2) if np.isfinite(value) else None
