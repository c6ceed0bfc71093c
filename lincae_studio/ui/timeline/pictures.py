"""Clips seen as a spectrogram or as latents: which track is seen how, and painting it tile by tile."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from lincae_studio.audio.spectrogram import FACTOR, LEVELS, ROWS, Picture, row_of
from lincae_studio.project.model import Project, Track
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.looks import ClipItem
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.ui.timeline.waveform import TileCache
from lincae_studio.wording import tr

View = Literal["waveform", "spectrogram", "latents"]
VIEWS: tuple[View, ...] = ("waveform", "spectrogram", "latents")
VIEW_NAMES = {"waveform": tr("Waveform"), "spectrogram": tr("Spectrogram"), "latents": tr("Latents")}
STOPS = (0x0D0F14, 0x1D1B3A, 0x2B2A63, 0x28508A, 0x217A8C, 0x2AA07F, 0x62C35F, 0xB3D945, 0xF7EE7A)
AXIS_HZ = (100.0, 300.0, 1000.0, 3000.0, 10000.0)
TILE_BYTES = 64 << 20
_LABEL_ABOVE = 56
"""Height of a body from which its axis is written."""

_MOST_A_PIXEL = 8
"""Columns of the coarsest level that a pixel looks at; beyond that the whole song is a few pixels wide."""

_RETRY_MS = 500
_MUTED = 0.4


class TrackViews(QObject):
    """How each track is seen; no part of the document and nothing to undo.

    Signals:
        changed: some track is seen in another way
    """

    changed = Signal()

    @classmethod
    def of(cls, controller: Controller) -> TrackViews:
        """The views of a session, made on first use."""
        found = controller.findChild(cls)
        return found if found is not None else cls(controller)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._kinds: dict[str, View] = {}

    @property
    def any_pictures(self) -> bool:
        return bool(self._kinds)

    def kind(self, track_id: str) -> View:
        return self._kinds.get(track_id, "waveform")

    def show(self, track_ids: Iterable[str], view: View) -> None:
        """See tracks in one way."""
        before = dict(self._kinds)
        for track_id in track_ids:
            if view == "waveform":
                self._kinds.pop(track_id, None)
            else:
                self._kinds[track_id] = view
        if self._kinds != before:
            self.changed.emit()

    def chosen(self) -> tuple[str, ...]:
        """The selected tracks, or all where none is selected."""
        selected = self._controller.selected_track_ids
        return selected or tuple(track.id for track in self._controller.project.tracks)

    def show_chosen(self, view: View) -> None:
        """See the selected tracks in one way, or all of them where none is selected."""
        self.show(self.chosen(), view)

    def all_are(self, view: View) -> bool:
        """Whether the chosen tracks are all seen in one way."""
        chosen = self.chosen()
        return bool(chosen) and all(self.kind(track_id) == view for track_id in chosen)

    def step_chosen(self) -> None:
        """See the chosen tracks in the next way."""
        chosen = self.chosen()
        if chosen:
            self.show(chosen, VIEWS[(VIEWS.index(self.kind(chosen[0])) + 1) % len(VIEWS)])


@dataclass(frozen=True, slots=True)
class _Placed:
    """A picture on the timeline.

    Attributes:
        base: project samples from column 0 of the picture to the start of the item
        per: columns of the picture a project sample
    """

    picture: Picture
    base: float
    per: float


class PicturePainter(QObject):
    """Paints the bodies of clips on tracks that are not seen as waveforms. `update` asks for a new frame."""

    def __init__(self, controller: Controller, viewport: Viewport, update: Callable[[], None]) -> None:
        super().__init__(viewport)
        self._controller = controller
        self._viewport = viewport
        self._views = TrackViews.of(controller)
        self._tiles = TileCache(TILE_BYTES)
        self._views.changed.connect(update)
        controller.pictures_changed.connect(update)
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(controller.engine.pictures.forget_failures)
        self._retry.timeout.connect(update)
        controller.encode_changed.connect(self._encode_changed)

    def _encode_changed(self) -> None:
        if self._views.any_pictures and not self._retry.isActive():
            self._retry.start()

    def shows(self, track: Track) -> bool:
        """Whether a track is seen as pictures."""
        return self._views.kind(track.id) != "waveform"

    def paint(
        self, painter: QPainter, item: ClipItem, body: QRectF, left: float, right: float, scale: float
    ) -> bool:
        """Paint the part of a body between two pixels; False where the track is seen as a waveform."""
        view = self._views.kind(item.track.id)
        top = round(body.top() * scale)
        height = round(body.bottom() * scale) - top
        if view == "waveform" or height < 8:
            return False
        ground = QColor.fromRgb(STOPS[0])
        placed = self._placed(item, view)
        if placed is None:
            painter.fillRect(QRectF(left, body.top(), right - left, body.height()), ground)
            self._write(painter, body, _waiting(item, view))
            return True
        zoom = self._viewport.state.samples_per_pixel / scale
        x = round(body.left() * scale)
        first = round(left * scale) - x
        last = min(self._viewport.device_x(item.end, scale), round(right * scale)) - x
        if last <= first:
            return True
        if item.track.mute:
            painter.fillRect(QRectF(left, body.top(), right - left, body.height()), ground)
            painter.setOpacity(_MUTED)
        picture = placed.picture
        key: Hashable = (picture, picture.ready, round(placed.base), placed.per, zoom, height)
        self._tiles.draw(
            painter,
            key,
            make=lambda start, stop: colored(columns_of(placed, zoom, start, stop), height),
            columns=(first, last),
            origin=(x, top),
            scale=scale,
        )
        painter.setOpacity(1.0)
        if body.height() >= _LABEL_ABOVE:
            self._paint_axis(painter, item, view, body, picture)
        return True

    def _placed(self, item: ClipItem, view: View) -> _Placed | None:
        project, pictures = self._controller.project, self._controller.engine.pictures
        if view == "latents":
            found = None if item.clip is None else pictures.latents(project, item.clip)
            return None if found is None else _Placed(found[0], item.start - found[1], 1.0 / found[0].hop)
        if item.clip is None:
            picture = pictures.recipe_spectrogram(project, item.track.id)
            return None if picture is None else _Placed(picture, item.start, 1.0 / picture.hop)
        picture = pictures.spectrogram(item.clip.source)
        ratio = item.clip.source.sample_rate / project.sample_rate
        return None if picture is None else _Placed(picture, item.clip.offset, ratio / picture.hop)

    def _write(self, painter: QPainter, body: QRectF, text: str) -> None:
        if body.height() < 20:
            return
        painter.setFont(theme.font(11))
        painter.setPen(QColor.fromRgb(0xAAB2BC))
        box = QRectF(max(body.left(), 0.0) + 8, body.top(), min(body.width(), 600.0) - 8, body.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_axis(
        self, painter: QPainter, item: ClipItem, view: View, body: QRectF, picture: Picture
    ) -> None:
        """Frequencies, or channels, at the left edge of what can be seen."""
        x = max(body.left(), 0.0)
        if body.right() - x < 64:
            return
        painter.setFont(theme.font(10, tabular=True))
        room = painter.fontMetrics().height()
        before = body.bottom() + room
        for place, text in _axis(view, picture.rows, _rate(item, self._controller.project)):
            y = body.bottom() - place * body.height()
            if before - y < room + 2 or y - room / 2 < body.top() or y + room / 2 > body.bottom():
                continue
            before = y
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.fillRect(QRectF(x, round(y), 4, 1), QColor.fromRgb(0xE6E9ED))
            box = QRectF(x + 6, y - room / 2, wide + 6, room)
            painter.fillRect(box, QColor(13, 15, 20, 150))
            painter.setPen(QColor.fromRgb(0xE6E9ED))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def columns_of(placed: _Placed, zoom: float, first: int, last: int) -> np.ndarray:
    """Levels `[last - first, rows]` of device columns counted from the item's start; bytes."""
    picture, step = placed.picture, zoom * placed.per
    at = ((np.arange(first, last) + 0.5) * zoom + placed.base) * placed.per
    if step < 1.0:
        at -= 0.5
        left = np.floor(at).astype(np.int64)
        share = ((at - left) * 256).astype(np.uint16)[:, None]
        a, b = _taken(picture, 0, left), _taken(picture, 0, left + 1)
        return ((a * (256 - share) + b * share) >> 8).astype(np.uint8)
    level = min(int(math.log(step, FACTOR) + 1e-9), LEVELS - 1)
    size = FACTOR**level
    low = np.floor((at - step / 2) / size).astype(np.int64)
    high = np.maximum(np.ceil((at + step / 2) / size).astype(np.int64) - 1, low)
    block = _taken(picture, level, low)
    for number in range(1, min(int(np.max(high - low)), _MOST_A_PIXEL) + 1):
        block = np.maximum(block, _taken(picture, level, np.minimum(low + number, high)))
    return block


def _taken(picture: Picture, level: int, index: np.ndarray) -> np.ndarray:
    table = picture.levels[level]
    if len(index) and index[0] >= 0 and index[-1] < len(table):
        return table[index]
    block = table[index.clip(0, len(table) - 1)]
    block[(index < 0) | (index >= len(table))] = 0
    return block


def colored(block: np.ndarray, height: int) -> QImage:
    """The picture of levels `[columns, rows]`, the lowest row at the bottom, `height` pixels high."""
    columns, rows = block.shape
    edges = np.arange(height, -1, -1) * rows / height
    low = np.minimum(edges[1:].astype(np.int64), rows - 1)
    high = np.minimum(np.maximum(np.ceil(edges[:-1]).astype(np.int64) - 1, low), rows - 1)
    plane = block.T[low]
    if rows > height:
        plane = np.maximum(plane, block.T[high])
    plane = np.ascontiguousarray(plane)
    image = QImage(plane.data, columns, height, columns, QImage.Format.Format_Indexed8)
    image.setColorTable(_color_table())
    return image.convertToFormat(QImage.Format.Format_RGB32)


@lru_cache(maxsize=1)
def _color_table() -> list[int]:
    stops = np.array([[stop >> 16 & 255, stop >> 8 & 255, stop & 255] for stop in STOPS], float)
    at = np.linspace(0, len(STOPS) - 1, 256)
    channels = [np.interp(at, np.arange(len(STOPS)), stops[:, n]).round().astype(np.uint32) for n in range(3)]
    red, green, blue = channels
    return (0xFF000000 | red << 16 | green << 8 | blue).tolist()


@lru_cache(maxsize=32)
def _axis(view: View, rows: int, rate: int) -> tuple[tuple[float, str], ...]:
    """Share of the height from below, and text."""
    if view == "latents":
        return ((0.0 + 0.5 / rows, "low"), (1.0 - 0.5 / rows, "high"))
    marks = []
    for hertz in AXIS_HZ:
        text = f"{hertz / 1000:g}k" if hertz >= 1000 else f"{hertz:g}"
        marks.append(((row_of(hertz, rate) + 0.5) / ROWS, text))
    return tuple(mark for mark in marks if mark[0] <= 1.0)


def _rate(item: ClipItem, project: Project) -> int:
    return project.sample_rate if item.clip is None else item.clip.source.sample_rate


def _waiting(item: ClipItem, view: View) -> str:
    if view == "latents":
        if item.clip is None:
            return tr("The latents of a recipe are those of its sources.")
        return tr("Latents can be seen when the track is encoded.")
    return tr("The spectrogram is being drawn.")
