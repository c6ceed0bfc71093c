"""Waveforms as pictures: columns of minimum, maximum and RMS become rows of pixels, a strip at a time.

A strip is drawn with a few array operations into one byte a pixel, whose values are steps between the
colours of a `Look`, and coloured by Qt in one pass. Everything here counts in device pixels.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

import numpy as np
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

TILE = 128
"""Columns of a tile: small enough to scroll by, large enough to draw quickly."""

WAVE_HEIGHT = 0.94
LINE_WIDTH = 1.5
LINE_BELOW = 3.0
"""Samples a pixel below which a line through the samples is drawn."""

DOT_GAP = 6.0
CACHE_BYTES = 32 << 20
"""Several screens at one device pixel a pixel. More would cost: fresh memory is slower to fill than used."""

# Values of a pixel: 0 the fill, up to _OUTER the peaks at rising coverage, up to _CORE the core over
# the peaks, then the two parts of an outline; one more such range stands for the same over the ghost,
# and both again for the zero line.
_OUTER, _CORE, _EDGE, _INSIDE = 16, 32, 33, 34
_GHOST, _ZERO = 40, 80

Style = Literal["solid", "outline", "line", "mask"]


class Columns(NamedTuple):
    """Float32 arrays `[lanes, columns]`, full scale 1; NaN where nothing is known yet."""

    low: np.ndarray
    high: np.ndarray
    rms: np.ndarray

    def merged(self) -> Columns:
        """All channels in one lane: the outermost peaks and the mean power."""
        if len(self.low) == 1:
            return self
        return Columns(
            self.low.min(0, keepdims=True),
            self.high.max(0, keepdims=True),
            np.sqrt(np.mean(np.square(self.rms), 0, keepdims=True)),
        )


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of a clip's body, each 0xRRGGBB.

    Attributes:
        fill: behind the waveform
        outer, core: of minimum to maximum, and of the RMS
        ghost: of what a recipe started from, behind the waveform
        zero: of the zero line
        edge, inside: of a waveform in outline
    """

    fill: int
    outer: int
    core: int
    ghost: int
    zero: int
    edge: int
    inside: int


def mix(under: int, over: int, amount: float) -> int:
    """The colour of `over` laid on `under` at an opacity of `amount`.

    >>> hex(mix(0x000000, 0xFF8000, 0.5))
    '0x804000'
    """
    channels = ((under >> shift & 255, over >> shift & 255) for shift in (16, 8, 0))
    red, green, blue = (round(a + (b - a) * amount) for a, b in channels)
    return red << 16 | green << 8 | blue


@lru_cache(maxsize=256)
def _color_table(look: Look, style: Style) -> list[int]:
    table = np.zeros((2 * _ZERO, 3))
    core, edge, inside, zero = map(_rgb, (look.core, look.edge, look.inside, look.zero))
    peak = core if style == "line" else _rgb(look.outer)
    rise = np.arange(_OUTER + 1)[:, None] / _OUTER
    for base, fill in ((0, _rgb(look.fill)), (_GHOST, _rgb(look.ghost))):
        table[base : base + _OUTER + 1] = fill + (peak - fill) * rise
        table[base + _OUTER : base + _CORE + 1] = peak + (core - peak) * rise
        table[base + _EDGE], table[base + _INSIDE] = edge, inside
    table[_ZERO:] = table[:_ZERO] + (zero - table[:_ZERO]) * 0.07
    red, green, blue = np.rint(table).astype(np.uint32).T
    return (0xFF000000 | red << 16 | green << 8 | blue).tolist()


def _rgb(color: int) -> np.ndarray:
    return np.array([color >> shift & 255 for shift in (16, 8, 0)], float)


def shape(columns: Columns, height: int, style: Style = "solid") -> np.ndarray:
    """Bytes `[height, columns]` of the lanes of `columns`, one above the other.

    Args:
        columns: in style "line" `low` and `high` are the ends of the stroke of that column
        height: of all lanes together, pixels
    """
    lanes = len(columns.low)
    edges = [round(lane * height / lanes) for lane in range(lanes + 1)]
    parts = [
        _lane(columns.low[lane], columns.high[lane], columns.rms[lane], below - above, style)
        for lane, (above, below) in enumerate(pairwise(edges))
    ]
    return parts[0] if lanes == 1 else np.concatenate(parts)


def _lane(low: np.ndarray, high: np.ndarray, rms: np.ndarray, height: int, style: Style) -> np.ndarray:
    middle, scale = (height - 1) // 2 + 0.5, WAVE_HEIGHT * height / 2
    known = np.isfinite(high)
    whole = bool(known.all())
    if not whole:
        low, high, rms = (np.where(known, values, np.float32(0)) for values in (low, high, rms))
    top, bottom = middle - high * scale, middle - low * scale
    grow = LINE_WIDTH / 2 if style == "line" else np.maximum(1.0 - (bottom - top), 0.0) / 2
    top, bottom = (top - grow).clip(0, height), (bottom + grow).clip(0, height)
    if not whole:
        # Unknown columns get a stroke of no height above the lane.
        top, bottom = np.where(known, top, 0.0), np.where(known, bottom, 0.0)
    strokes = [(top, bottom)]
    if style == "solid":
        core = rms * scale
        strokes.append((np.maximum(top, middle - core), np.minimum(bottom, middle + core)))
    plane = _filled(height, strokes)
    if style == "outline":
        plane = _outlined(plane >= _OUTER // 2)
    elif style == "mask":
        return plane >= _OUTER // 2
    plane[int(middle)] += _ZERO
    return plane


def _filled(height: int, strokes: list[tuple[np.ndarray, np.ndarray]]) -> np.ndarray:
    """Bytes `[height, columns]`: each stroke adds one full step from its top to its bottom, softly at both
    ends; a stroke lies within the one before it.
    """
    # Bytes are several times as fast as wider numbers, and one comparison does for two because the
    # difference wraps around above the first row.
    kind = np.uint8 if height < 255 else np.uint16
    rows = np.arange(height, dtype=kind)[:, None]
    ends = [(np.ceil(top).astype(kind), np.floor(bottom).astype(kind)) for top, bottom in strokes]
    inside = [rows - first < np.where(last > first, last - first, 0) for first, last in ends]
    plane = inside[0].view(np.uint8)
    for more in inside[1:]:
        plane += more.view(np.uint8)
    plane <<= 4
    pixels, count = plane.reshape(-1), plane.shape[1]
    columns = np.arange(count)
    for level, ((top, bottom), (first, last)) in enumerate(zip(strokes, ends, strict=True)):
        above, below = first.astype(np.intp), last.astype(np.intp)
        upper = np.minimum(bottom, above) - top
        lower = (bottom - below) * (below >= above)
        steps = (np.concatenate((upper, lower)) * _OUTER + 0.5).astype(np.uint8)
        flat = np.concatenate(((above - 1) * count + columns, below * count + columns))
        hit = np.flatnonzero(steps)
        flat, steps = flat[hit], steps[hit]
        under = pixels[flat]
        pixels[flat] = under + steps * (under == level * _OUTER)
    return plane


def _outlined(mask: np.ndarray) -> np.ndarray:
    core = mask.copy()
    core[1:] &= mask[:-1]
    core[:-1] &= mask[1:]
    core[:, 1:] &= mask[:, :-1]
    core[:, :-1] &= mask[:, 1:]
    core[0] = core[-1] = False
    outlined = mask.view(np.uint8) * np.uint8(_EDGE)
    outlined += core.view(np.uint8)
    return outlined


def add_ghost(plane: np.ndarray, ghost: Columns) -> None:
    """Put the outline of another waveform behind `plane`, in place."""
    # Too faint for soft edges to be seen: half covered counts as covered.
    behind = shape(ghost, len(plane), "mask")
    plane += behind.view(np.uint8) * np.uint8(_GHOST)


def add_dots(plane: np.ndarray, x: np.ndarray, values: np.ndarray, diameter: float) -> None:
    """Mark samples: round dots at columns `x` (fractional) for `values` `[lanes, samples]`, in place."""
    lanes, height = len(values), len(plane)
    reach = int(np.ceil(diameter / 2 + 0.5))
    steps = np.arange(-reach, reach + 1)
    for lane, row in enumerate(values):
        above, below = round(lane * height / lanes), round((lane + 1) * height / lanes)
        middle, scale = above + (below - above - 1) // 2 + 0.5, WAVE_HEIGHT * (below - above) / 2
        y = middle - row.clip(-1.1, 1.1) * scale
        column = np.floor(x).astype(int)[:, None, None] + steps[None, None, :]
        line = np.floor(y).astype(int)[:, None, None] + steps[None, :, None]
        away = np.hypot(column + 0.5 - x[:, None, None], line + 0.5 - y[:, None, None])
        cover = ((diameter / 2 + 0.5 - away).clip(0, 1) * _OUTER + 0.5).astype(np.uint8)
        column, line = np.broadcast_arrays(column, line)
        hit = (cover > 0) & (column >= 0) & (column < plane.shape[1]) & (line >= above) & (line < below)
        at, where = line[hit], column[hit]
        old = plane[at, where]
        plane[at, where] = np.maximum(old % _ZERO, cover[hit]) + old // _ZERO * _ZERO


def colored(plane: np.ndarray, look: Look, style: Style = "solid") -> QImage:
    """The picture of a plane, opaque."""
    height, width = plane.shape
    picture = QImage(plane.data, width, height, width, QImage.Format.Format_Indexed8)
    picture.setColorTable(_color_table(look, style))
    return picture.convertToFormat(QImage.Format.Format_RGB32)


class TileCache:
    """Pictures of waveforms in tiles, the waveforms used longest ago dropped first.

    Tiles that were made together share one picture and are kept as long as any of them.
    """

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._waves: OrderedDict[Hashable, dict[int, tuple[QImage, int]]] = OrderedDict()
        self._bytes = 0

    def __len__(self) -> int:
        return sum(len(tiles) for tiles in self._waves.values())

    def clear(self) -> None:
        """Forget everything, as when the theme changed."""
        self._waves.clear()
        self._bytes = 0

    def forget(self, key: Hashable) -> None:
        """Drop the tiles of one key, which were not what they should be."""
        for picture, _ in self._waves.pop(key, {}).values():
            self._bytes -= _tile_bytes(picture)

    def draw(
        self,
        painter: QPainter,
        key: Hashable,
        *,
        make: Callable[[int, int], QImage],
        columns: tuple[int, int],
        origin: tuple[int, int],
        scale: float,
    ) -> None:
        """Draw columns `[first, last)` of a waveform.

        Args:
            key: of everything that the picture depends on but the tile
            make: the picture of columns `[first, last)`; called once for each run of missing tiles
            columns: to draw, counted from the start of the waveform
            origin: device pixel of column 0, top
            scale: device pixels a logical pixel
        """
        first, last = columns
        tiles = self._waves.setdefault(key, {})
        self._waves.move_to_end(key)
        self._fill(tiles, range(first // TILE, -(-last // TILE)), make)
        at = first
        while at < last:
            picture, start = tiles[at // TILE]
            # Neighbours of the same picture go out in one piece.
            end = (at // TILE + 1) * TILE
            while end < last and tiles[end // TILE][0] is picture:
                end += TILE
            stop = min(end, last)
            painter.drawImage(
                _rect(origin[0] + at, origin[1], stop - at, picture.height(), scale),
                picture,
                _rect(at - start, 0, stop - at, picture.height(), 1.0),
            )
            at = stop
        while self._bytes > self._limit * scale * scale and len(self._waves) > 1:
            self.forget(next(iter(self._waves)))

    def _fill(
        self, tiles: dict[int, tuple[QImage, int]], wanted: range, make: Callable[[int, int], QImage]
    ) -> None:
        run: list[int] = []
        for tile in (*wanted, None):
            if tile is not None and tile not in tiles:
                run.append(tile)
            elif run:
                start = run[0] * TILE
                picture = make(start, (run[-1] + 1) * TILE)
                tiles.update((made, (picture, start)) for made in run)
                self._bytes += len(run) * _tile_bytes(picture)
                run.clear()


def _tile_bytes(picture: QImage) -> int:
    return TILE * picture.height() * 4


def _rect(x: float, y: float, width: float, height: float, scale: float) -> QRect | QRectF:
    if scale == 1.0:
        return QRect(int(x), int(y), int(width), int(height))
    return QRectF(x / scale, y / scale, width / scale, height / scale)
