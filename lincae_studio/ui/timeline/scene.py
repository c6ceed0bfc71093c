"""The lanes as a picture that outlives its frame: scrolled, stretched while zooming, mended lane by lane."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from lincae_studio.ui.timeline.viewport import Viewport

MEND_SECONDS = 0.002
"""Time of a frame after which what is not painted yet waits for another frame."""

PIECE = 320
"""Pixels of a lane that are painted at a time."""


class Paints(Protocol):
    """What a scene shows, in logical pixels of the canvas."""

    def ground(self, painter: QPainter, exposed: QRect) -> None:
        """Paint what lies under the lanes."""

    def lanes(self, painter: QPainter, exposed: QRect) -> None:
        """Paint everything in a rectangle."""

    def stuck(self, top: int, bottom: int, shift: float) -> list[QRect]:
        """What did not go along when the lanes between two heights moved by `shift` pixels in time."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a picture shows: device pixels left of it and above it, samples a device pixel, and its size."""

    left: int
    top: int
    zoom: float
    size: QSize
    scale: float


class Scene:
    """Keeps the picture of the lanes.

    A frame that scrolls moves it and paints what came into sight; one that zooms stretches it, and then a few
    lanes are painted again in every frame until all are sharp.

    Attributes:
        damaged: what has to be painted again, logical pixels
    """

    def __init__(
        self, viewport: Viewport, paints: Paints, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self._viewport = viewport
        self._paints = paints
        self._clock = clock
        self._picture = QPixmap()
        self._other = QPixmap()
        self._seen: _Seen | None = None
        self._next = 0
        self.damaged = QRegion()

    def damage(self, rect: QRect | None = None) -> None:
        """Something has changed in a rectangle, or anywhere."""
        self.damaged += QRect(QPoint(), self._size()) if rect is None else rect

    def _size(self) -> QSize:
        return self._seen.size if self._seen is not None else QSize()

    def prepare(self, size: QSize, scale: float, *, hurry: bool) -> bool:
        """Follow the view and paint what is damaged; False where some of it was left for another frame.

        Args:
            size: of the canvas, logical pixels
            scale: device pixels a logical pixel
            hurry: leave lanes for later when this takes long
        """
        state = self._viewport.state
        left = -self._viewport.device_x(0, scale)
        top = round(self._viewport.top * scale)
        seen = _Seen(left, top, state.samples_per_pixel / scale, size, scale)
        if seen != self._seen:
            self._follow(seen)
        return self._mend(hurry)

    def draw(self, painter: QPainter, region: QRegion) -> None:
        """Put the picture on the canvas, as far as it lies in `region`."""
        painter.setClipRegion(region)
        painter.drawPixmap(0, 0, self._picture)

    # Following the view

    def _follow(self, seen: _Seen) -> None:
        before, self._seen = self._seen, seen
        whole = QRect(QPoint(), seen.size)
        if before is None or (before.size, before.scale) != (seen.size, seen.scale):
            self._picture = _blank(seen)
            self._other = QPixmap()
            self._show_ground(whole)
        elif before.zoom != seen.zoom:
            self._stretch(before, seen)
        else:
            self._scroll(before.left - seen.left, before.top - seen.top, seen)
            return
        self.damaged = QRegion(whole)

    def _scroll(self, dx: int, dy: int, seen: _Seen) -> None:
        """Move the picture by device pixels."""
        scale, whole = seen.scale, QRect(QPoint(), seen.size)
        exact = (dy / scale).is_integer() and (dx / scale).is_integer()
        self._picture.scroll(dx, dy, QRect(QPoint(), self._picture.size()))
        shown = QRect(QPoint(round(dx / scale), round(dy / scale)), seen.size)
        # A picture that stands between two logical pixels covers its border only in part.
        covered = shown if exact else shown.adjusted(1, 1, -1, -1)
        fresh = QRegion(whole) - covered
        for rect in fresh:
            self._show_ground(rect)
        self.damaged = (self.damaged.translated(shown.topLeft()) + fresh) & whole
        if not exact and self.damaged != fresh:
            self.damaged = QRegion(whole)
        if dx:
            for y, height in self._bands():
                for rect in self._paints.stuck(y, y + height, dx / scale):
                    self.damaged += rect & whole

    def _stretch(self, before: _Seen, seen: _Seen) -> None:
        """What was seen at another zoom, until it is painted again."""
        if self._other.isNull():
            self._other = _blank(seen)
        factor, scale = before.zoom / seen.zoom, seen.scale
        self._picture, self._other = self._other, self._picture
        width, height = seen.size.width(), seen.size.height()
        left = (before.left * factor - seen.left) / scale
        right = left + width * factor
        target = QRectF(max(left, 0.0), (before.top - seen.top) / scale, 0.0, height)
        target.setRight(min(right, width))
        self._show_ground(QRect(QPoint(), seen.size))
        source = QRectF(
            (target.left() - left) / factor * scale, 0, target.width() / factor * scale, height * scale
        )
        painter = QPainter(self._picture)
        painter.drawPixmap(target, self._other, source)
        painter.end()

    def _show_ground(self, rect: QRect) -> None:
        painter = QPainter(self._picture)
        painter.setClipRect(rect)
        self._paints.ground(painter, rect)
        painter.end()

    # Painting

    def _bands(self) -> list[tuple[int, int]]:
        """Top and height of every lane in sight, and of the room below the last."""
        assert self._seen is not None
        view, height = self._viewport, self._seen.size.height()
        first = view.lane_at(0)
        bands, y = [], 0
        index = 0 if first is None else first
        while first is not None and index < len(view.project.tracks) and y < height:
            bands.append((view.lane_y(index), view.height_of(index)))
            y = sum(bands[-1])
            index += 1
        if y < height:
            bands.append((y, height - y))
        return bands

    def _mend(self, hurry: bool) -> bool:
        if self.damaged.isEmpty():
            return True
        assert self._seen is not None
        width, end = self._seen.size.width(), self._clock() + MEND_SECONDS
        painter = QPainter(self._picture)
        bands = self._bands()
        for number in range(len(bands)):
            # Where the last frame left off, so that no lane waits for long.
            y, height = bands[(self._next + number) % len(bands)]
            for part in self.damaged & QRect(0, y, width, height):
                for x in range(part.left(), part.right() + 1, PIECE):
                    if hurry and self._clock() > end:
                        self._next = (self._next + number) % len(bands)
                        painter.end()
                        return False
                    piece = QRect(x, part.top(), PIECE, part.height()) & part
                    painter.setClipRect(piece)
                    self._paints.lanes(painter, piece)
                    self.damaged -= piece
        painter.end()
        self.damaged = QRegion()
        return True


def _blank(seen: _Seen) -> QPixmap:
    picture = QPixmap(seen.size * seen.scale)
    picture.setDevicePixelRatio(seen.scale)
    picture.fill(Qt.GlobalColor.black)  # opaque, so that it is drawn without blending
    return picture
