"""Painting clips: body with waveform, strip with name, edge, focus."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from lincae_studio import units
from lincae_studio.project.model import Track
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.looks import (
    DIM,
    FULL,
    PREVIEW,
    ClipItem,
    Role,
    items_of,
    look_of,
    role_of,
    shown_color,
    strip_color,
)
from lincae_studio.ui.timeline.names import NamePainter
from lincae_studio.ui.timeline.pictures import PicturePainter
from lincae_studio.ui.timeline.sources import SampleCache, Wave, summed, unknown
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.ui.timeline.waveform import (
    DOT_GAP,
    LINE_BELOW,
    Columns,
    Look,
    Style,
    TileCache,
    add_dots,
    add_ghost,
    colored,
    shape,
)

if TYPE_CHECKING:
    from lincae_studio.engine.engine import EncodeState

STRIP = 18
LANE_TOP, LANE_BOTTOM = 4, 5
"""Room between a clip and the edges of its lane; the last pixel is the line between lanes."""

SPLIT_ABOVE = 150
"""Lane height from which the channels get a lane each."""

RADIUS = 4
_OVER_PICTURES = QColor(255, 255, 255)


class ClipPainter:
    """Draws what stands on the lanes; keeps pictures of waveforms."""

    def __init__(
        self,
        controller: Controller,
        viewport: Viewport,
        samples: SampleCache,
        update: Callable[[], None],
    ) -> None:
        """`update` asks for a new frame."""
        self._controller = controller
        self._viewport = viewport
        self._samples = samples
        self._tiles = TileCache()
        self._pictures = PicturePainter(controller, viewport, update)
        self._names = NamePainter()
        self._items: dict[str, tuple[ClipItem, ...]] = {}
        self._roles: dict[str, Role] = {}
        self._encoded: dict[str, EncodeState] = {}
        self._waves: dict[str, Wave] = {}
        self._spans: list[tuple[int, int, str]] | None = None
        self._late: list[tuple[str, Hashable]] = []
        theme.changed.connect(self._tiles.clear)

    def forget_project(self) -> None:
        """The project is another one now."""
        self._items.clear()
        self._roles.clear()
        self._encoded.clear()
        self._waves.clear()
        self._spans = None

    def forget_waves(self) -> None:
        """A waveform has grown, or is another one."""
        self._waves.clear()

    def forget_states(self, clip_id: str | None = None) -> None:
        """What is encoded of a clip, or rendered of the song, has changed."""
        if clip_id is None:
            self._spans = None
        else:
            self._encoded.pop(clip_id, None)

    def items(self, track: Track) -> tuple[ClipItem, ...]:
        """What stands on a lane."""
        if track.id not in self._items:
            self._items[track.id] = items_of(self._controller.project, track)
        return self._items[track.id]

    def role(self, track: Track) -> Role:
        """What a track is in the session."""
        if track.id not in self._roles:
            self._roles[track.id] = role_of(self._controller.project, track)
        return self._roles[track.id]

    def rect(self, item: ClipItem, lane_y: int, lane_height: int, scale: float) -> QRectF:
        """Where an item is on the canvas."""
        left = self._viewport.pixel_x(item.start, scale)
        right = max(self._viewport.pixel_x(item.end, scale), left + 1)
        height = lane_height - LANE_TOP - LANE_BOTTOM
        return QRectF(left, lane_y + LANE_TOP, right - left, height)

    def paint(
        self,
        painter: QPainter,
        item: ClipItem,
        rect: QRectF,
        exposed: QRect,
        scale: float,
        *,
        focus: bool,
    ) -> None:
        """Draw the part of an item at `rect` that lies in `exposed`."""
        left, right = max(rect.left(), exposed.left() - 1), min(rect.right(), exposed.right() + 2)
        if left >= right:
            return
        strip = strip_height(rect)
        self._paint_body(painter, item, rect.adjusted(0, strip, 0, 0), left, right, scale)
        role = self.role(item.track)
        if strip:
            color = QColor.fromRgb(strip_color(item.track, role))
            painter.fillRect(QRectF(left, rect.top(), right - left, strip), color)
        self._paint_edge(painter, item, rect, left, right)
        if focus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = rect.intersected(QRectF(-8, -8, self._viewport.state.width + 16, 1 << 20))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(ring.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def paint_name(self, painter: QPainter, item: ClipItem, rect: QRectF, scale: float) -> None:
        """Write on the strip of an item at `rect`, if it has one."""
        if strip := strip_height(rect):
            role = self.role(item.track)
            self._names.paint(painter, item, role, QRectF(rect.topLeft(), QSizeF(rect.width(), strip)), scale)

    def paint_playhead(self, painter: QPainter, item: ClipItem, rect: QRectF, x: int) -> None:
        """The playhead again where it runs over a picture, which is dark in both themes."""
        if rect.left() <= x < rect.right() and self._pictures.shows(item.track):
            strip = strip_height(rect)
            painter.fillRect(QRectF(x, rect.top() + strip, 1, rect.height() - strip), _OVER_PICTURES)

    def take_late(self) -> set[str]:
        """Ids of the tracks that show stretches which want another try."""
        late, self._late = self._late, []
        for _, key in late:
            self._tiles.forget(key)
        return {track_id for track_id, _ in late}

    def has_stuck(self, track: Track) -> bool:
        """Whether something stays at the left edge while the clips of a track are scrolled: an axis."""
        return self._pictures.shows(track)

    # Waveform

    def _paint_body(
        self, painter: QPainter, item: ClipItem, body: QRectF, left: float, right: float, scale: float
    ) -> None:
        top = round(body.top() * scale)
        height = round(body.bottom() * scale) - top
        if self._pictures.paint(painter, item, body, left, right, scale):
            return
        role = self.role(item.track)
        fill = QColor.fromRgb(look_of(item.track, role, FULL).fill)
        wave = self._wave(item)
        ghosts = [
            found
            for track in item.sources
            for source in self.items(track)
            if (found := self._wave(source)) is not None
        ]
        if height < 8 or (wave is None and not ghosts):
            painter.fillRect(QRectF(left, body.top(), right - left, body.height()), fill)
            return
        strip = _Strip(
            wave,
            ghosts,
            item.start,
            zoom=self._viewport.state.samples_per_pixel / scale,
            height=height,
            split=body.height() > SPLIT_ABOVE - STRIP - LANE_TOP - LANE_BOTTOM,
            samples=self._samples,
            dot=4.0 * scale,
            gain=units.db_to_gain(self._viewport.wave_gain_db),
        )
        x = round(body.left() * scale)
        for start, end, state in self._states(item):
            first = max(self._viewport.device_x(start, scale), round(left * scale)) - x
            last = min(self._viewport.device_x(end, scale), round(right * scale)) - x
            if first >= last:
                continue
            look = look_of(item.track, role, state)
            style: Style = "line" if strip.lined else "outline" if state == PREVIEW else "solid"
            key = (strip.key, look, style)
            self._samples.late = False
            self._tiles.draw(
                painter,
                key,
                make=partial(strip.picture, look, style),
                columns=(first, last),
                origin=(x, top),
                scale=scale,
            )
            if self._samples.late:
                self._late.append((item.track.id, key))

    def _wave(self, item: ClipItem) -> Wave | None:
        name = item.track.id if item.clip is None else item.clip.id
        if name in self._waves:
            return self._waves[name]
        if item.clip is None:
            peaks = self._controller.recipe_peaks(name)
            wave = None if peaks is None else Wave.of_recipe(self._controller.project, name, peaks)
        else:
            peaks = self._controller.peaks(item.clip.source)
            rate = self._controller.project.sample_rate
            wave = None if peaks is None else Wave.of_clip(item.clip, peaks, rate)
        if wave is not None and wave.peaks.complete:
            self._waves[name] = wave
        return wave

    def _states(self, item: ClipItem) -> list[tuple[int, int, str]]:
        """Stretches of an item that look different, in order."""
        whole = [(item.start, item.end, FULL)]
        if item.clip is not None:
            if item.clip.id not in self._encoded:
                self._encoded[item.clip.id] = self._controller.engine.encode_state(item.clip)
            state = self._encoded[item.clip.id]
            if state.kind == "ready":
                return whole
            share = state.fraction if state.kind == "encoding" else 0.0
            done = item.start + round(share * (item.end - item.start))
            return [(item.start, done, FULL), (done, item.end, DIM)]
        recipe = item.track.recipe
        if recipe is None or recipe.method == "waveform":
            return whole
        if self._spans is None:
            self._spans = self._controller.render_spans()
        spans = [
            (max(start, item.start), min(stop, item.end), PREVIEW if kind == "preview" else FULL)
            for start, stop, kind in self._spans
            if start < item.end and stop > item.start
        ]
        return spans or whole

    # Strip and edge

    def _paint_edge(self, painter: QPainter, item: ClipItem, rect: QRectF, left: float, right: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = theme.color("canvas")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(canvas)
        for at_left in (True, False):
            if left <= rect.left() + RADIUS if at_left else right >= rect.right() - RADIUS:
                painter.drawPath(_corners(rect, at_left=at_left))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if item.clip is not None:
            return
        color = QColor.fromRgb(shown_color(item.track, subtracted=self.role(item.track).subtracted))
        pen = QPen(color, 1, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([5, 3])
        pen.setDashOffset((left - rect.left()) % 8)
        painter.setPen(pen)
        top, bottom = rect.top() + 0.5, rect.bottom() - 0.5
        painter.drawLines([QLineF(left, top, right, top), QLineF(left, bottom, right, bottom)])
        pen.setDashOffset(0)
        painter.setPen(pen)
        for x in (rect.left() + 0.5, rect.right() - 0.5):
            if left - 1 <= x <= right + 1:
                painter.drawLine(QLineF(x, top + RADIUS, x, bottom - RADIUS))


@dataclass(frozen=True, slots=True)
class _Strip:
    """One body at one zoom: what its picture depends on, and how it is made."""

    wave: Wave | None
    ghosts: list[Wave]
    start: int
    zoom: float
    height: int
    split: bool
    samples: SampleCache
    dot: float
    gain: float

    @property
    def lined(self) -> bool:
        wave = self.wave
        return wave is not None and bool(wave.parts) and self.zoom * wave.ratio < LINE_BELOW

    @property
    def key(self) -> Hashable:
        places = [(wave.key, wave.start - self.start) for wave in (self.wave, *self.ghosts) if wave]
        return (self.zoom, self.height, self.split, self.gain, *places)

    def picture(self, look: Look, style: Style, first: int, last: int) -> QImage:
        columns = self._columns(self.wave, first, last)
        plane = shape(columns, self.height, style)
        if style == "line" and self.wave is not None and 1 / (self.zoom * self.wave.ratio) >= DOT_GAP:
            at, values = self.wave.dots(first * self.zoom, last - first, self.zoom, self.samples)
            values = values if self.split else values.mean(0, keepdims=True)
            add_dots(plane, at, self.gain * values, self.dot)
        if self.ghosts:
            parts = [self._columns(ghost, first, last) for ghost in self.ghosts]
            if len({len(part.low) for part in (columns, *parts)}) > 1:
                parts = [part.merged() for part in parts]
            add_ghost(plane, summed(parts))
        return colored(plane, look, style)

    def _columns(self, wave: Wave | None, first: int, last: int) -> Columns:
        if wave is None:
            return unknown(last - first)
        columns = wave.columns(
            first * self.zoom + self.start - wave.start,
            last - first,
            self.zoom,
            self.samples,
            mixed=not self.split,
        )
        columns = columns if self.split else columns.merged()
        return columns if self.gain == 1.0 else Columns(*(values * self.gain for values in columns))


def strip_height(rect: QRectF) -> int:
    """How high the strip is of an item at `rect`; 0 where there is no room for one."""
    return STRIP if rect.height() > 2 * STRIP else 0


def _corners(rect: QRectF, *, at_left: bool) -> QPainterPath:
    """What a rounded corner leaves out of a rectangle, at one of its sides."""
    x = rect.left() if at_left else rect.right()
    inner = x + RADIUS if at_left else x - RADIUS
    path = QPainterPath()
    for y, toward in ((rect.top(), 1), (rect.bottom(), -1)):
        path.moveTo(QPointF(x, y))
        path.lineTo(QPointF(inner, y))
        path.quadTo(QPointF(x, y), QPointF(x, y + toward * RADIUS))
        path.closeSubpath()
    return path
