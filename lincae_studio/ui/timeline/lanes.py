"""What stands on the lanes: ground, clips with their fades, and envelopes, painted rectangle by rectangle."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion

from lincae_studio.project.model import Track
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.clip_parts import ClipParts
from lincae_studio.ui.timeline.clips import ClipPainter
from lincae_studio.ui.timeline.envelopes import EnvelopeLayer
from lincae_studio.ui.timeline.looks import ClipItem
from lincae_studio.ui.timeline.sources import SampleCache
from lincae_studio.ui.timeline.viewport import Viewport

LOOP_TINT = 0.055
GROUND_HEIGHT = 64
STUCK_WIDTH = 620
"""What stays at the left edge is not wider."""


class Lanes:
    """Paints the lanes.

    Attributes:
        clips, parts, envelopes: who paints what
        scale: device pixels a logical pixel
        ring: track id and number of the clip with the keyboard's ring
        hovered: id of the clip that the pointer is over
    """

    def __init__(
        self, controller: Controller, viewport: Viewport, samples: SampleCache, changed: Callable[[], None]
    ) -> None:
        """`changed` is called when pictures of tracks have changed."""
        self._controller = controller
        self._viewport = viewport
        self.clips = ClipPainter(controller, viewport, samples, changed)
        self.parts = ClipParts(controller, viewport)
        self.envelopes = EnvelopeLayer(controller, viewport)
        self.scale = 1.0
        self.ring: tuple[str, int] | None = None
        self.hovered: str | None = None
        self._looks: dict[str, object] = {}
        self._rects: dict[tuple[str, int, int], list[tuple[ClipItem, QRectF]]] = {}
        self._rects_for = (viewport.state, 0.0, controller.project)
        self._ground_key: object = None
        self._ground_picture = QImage()

    def x(self, sample: float) -> int:
        """Logical pixel of a sample."""
        return round(self._viewport.pixel_x(sample, self.scale))

    def within(self, top: int, bottom: int) -> list[tuple[Track, int, int]]:
        """The lanes between two heights of the canvas, the lower one exclusive: track, top and height."""
        view, tracks = self._viewport, self._controller.project.tracks
        first, last = view.lane_at(max(top, -view.top)), view.lane_at(bottom - 1)
        stop = len(tracks) if last is None else last + 1
        indices = range(0) if first is None else range(first, stop)
        return [(tracks[index], view.lane_y(index), view.height_of(index)) for index in indices]

    def rects(self, track: Track, lane: tuple[int, int]) -> list[tuple[ClipItem, QRectF]]:
        """What stands on a lane within sight, and where on the canvas; `lane` is its top and height."""
        state, project = self._viewport.state, self._controller.project
        was, scale, before = self._rects_for
        if was is not state or scale != self.scale or before is not project:
            self._rects_for = (state, self.scale, project)
            self._rects.clear()
        key = (track.id, *lane)
        if key not in self._rects:
            self._rects[key] = self._placed(track, lane)
        return self._rects[key]

    def _placed(self, track: Track, lane: tuple[int, int]) -> list[tuple[ClipItem, QRectF]]:
        state = self._viewport.state
        reach = 16 * state.samples_per_pixel
        low, high = state.left - reach, state.right + reach
        return [
            (item, self.clips.rect(item, *lane, self.scale))
            for item in self.clips.items(track)
            if item.start < high and item.end > low
        ]

    def changed(self, width: int, height: int) -> list[QRect]:
        """The lanes on a canvas of this size that look otherwise than at the last call, by what is edited."""
        chosen = set(self._controller.selected_clip_ids)
        looks: dict[str, object] = {}
        found = []
        for track, y, lane_height in self.within(0, height):
            marked = tuple(
                (clip.id, clip.id in chosen, clip.id == self.hovered)
                for clip in track.clips
                if clip.id in chosen or clip.id == self.hovered
            )
            ring = self.ring[1] if self.ring is not None and self.ring[0] == track.id else None
            points = self.envelopes.selected_of(track.id)
            look = (track, self.clips.items(track), self.clips.role(track), marked, ring, points)
            looks[track.id] = look
            if self._looks.get(track.id) != look:
                found.append(QRect(0, y, width, lane_height))
        self._looks = looks
        return found

    def lanes(self, painter: QPainter, exposed: QRect) -> None:
        """Paint everything in a rectangle."""
        scale, clips, line = self.scale, self.clips, theme.color("line1")
        lanes = self.within(exposed.top(), exposed.bottom() + 1)
        # Clips are opaque and cover most of the canvas: the ground is painted only where it shows.
        ground = QRegion(exposed)
        low, high = exposed.left() - 4, exposed.right() + 5
        seen = []
        for track, y, height in lanes:
            items = [(i, r) for i, r in self.rects(track, (y, height)) if r.left() < high and r.right() > low]
            seen.append(items)
            for _, rect in items:
                ground -= _inner(rect)
        for part in ground:
            self.ground(painter, part)
        for (track, y, height), items in zip(lanes, seen, strict=True):
            painter.fillRect(exposed.left(), y + height - 1, exposed.width(), 1, line)
            ringed = {self.ring[1]} if self.ring is not None and self.ring[0] == track.id else set()
            ring = [item for number, item in enumerate(clips.items(track)) if number in ringed]
            for item, rect in items:
                clips.paint(painter, item, rect, exposed, scale, focus=item in ring)
            self.parts.paint(painter, items, exposed, self.hovered)
            self.envelopes.paint(painter, track, (y, height), exposed)

    def names(self, painter: QPainter, exposed: QRect) -> None:
        """Write the names of the clips in a rectangle, over everything else."""
        for track, y, height in self.within(exposed.top(), exposed.bottom() + 1):
            for item, rect in self.rects(track, (y, height)):
                if rect.left() <= exposed.right() and rect.right() > exposed.left():
                    self.clips.paint_name(painter, item, rect, self.scale)

    def playhead(self, painter: QPainter, exposed: QRect, x: int) -> None:
        """Paint the playhead at a pixel."""
        painter.fillRect(QRect(x, exposed.top(), 1, exposed.height()), theme.color("playhead"))
        for track, y, height in self.within(exposed.top(), exposed.bottom() + 1):
            for item, rect in self.rects(track, (y, height)):
                self.clips.paint_playhead(painter, item, rect, x)

    def ground(self, painter: QPainter, exposed: QRect) -> None:
        """Paint what lies under the lanes: grid and loop region."""
        picture, scale = self._ground(), self.scale
        for top in range(exposed.top(), exposed.bottom() + 1, GROUND_HEIGHT):
            part = QRect(exposed.left(), top, exposed.width(), min(GROUND_HEIGHT, exposed.bottom() + 1 - top))
            source = QRectF(part.left() * scale, 0, part.width() * scale, part.height() * scale)
            if scale == 1.0:
                painter.drawImage(part, picture, source.toRect())
            else:
                painter.drawImage(QRectF(part), picture, source)

    def stuck(self, top: int, bottom: int, shift: float) -> list[QRect]:
        """What did not go along when the lanes between two heights moved by `shift` pixels in time."""
        return [
            QRect(0, y, round(STUCK_WIDTH + abs(shift)), height)
            for track, y, height in self.within(top, bottom)
            if self.clips.has_stuck(track)
        ]

    def _ground(self) -> QImage:
        """Some rows of the ground, which looks the same all the way down."""
        state, loop = self._viewport.state, self._controller.project.loop
        grid, scale = self._viewport.grid(), self.scale
        key = (state, loop, grid, scale, theme.is_dark)
        if self._ground_key == key:
            return self._ground_picture
        picture = QImage(round(state.width * scale), round(GROUND_HEIGHT * scale), QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(scale)
        picture.fill(theme.color("canvas"))
        painter = QPainter(picture)
        minor, major = theme.color("grid1"), theme.color("grid2")
        for line in grid.lines(state.left, state.right, labelled=False):
            painter.fillRect(self.x(line.sample), 0, 1, GROUND_HEIGHT, major if line.major else minor)
        if loop is not None and loop.enabled:
            left, right = max(self.x(loop.start), 0), min(self.x(loop.end), state.width)
            painter.fillRect(left, 0, right - left, GROUND_HEIGHT, theme.color("accent", LOOP_TINT))
        painter.end()
        self._ground_key, self._ground_picture = key, picture
        return picture


def _inner(rect: QRectF) -> QRect:
    """The whole pixels inside a rectangle."""
    left, top = math.ceil(rect.left()), math.ceil(rect.top())
    return QRect(left, top, math.floor(rect.right()) - left, math.floor(rect.bottom()) - top)
