"""Envelopes over the waveforms: how they look, and which of their points are meant."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from lincae_studio.project.checks import MAX_GAIN_DB
from lincae_studio.project.envelope import gains_at
from lincae_studio.project.model import Envelope, EnvelopePoint, Track
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.controls.fader import FOOT, FOOT_DB, UNITY, fader_position
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.clip_parts import STRIP
from lincae_studio.ui.timeline.pictures import TrackViews
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.units import db_to_gain
from lincae_studio.wording import tr

LINE = 1.75
RADIUS = 4.0
REACH = 7.0
STEP = 8
"""Pixels between two places where what is not straight is worked out."""

CROWDED = 5.0
"""Pixels a point below which points are not drawn singly."""

STEP_DB = 0.5
_ABOVE, _BELOW = 4 + STRIP + 7, 5 + 7


def span_of(lane: tuple[int, int]) -> tuple[float, float]:
    """Canvas heights of the loudest level and of silence on a lane given by top and height."""
    y, height = lane
    above = _ABOVE if height > 2 * STRIP + 16 else 8
    return y + above, y + height - _BELOW


def height_of(gain_db: float, lane: tuple[int, int]) -> float:
    """Where a level is on a lane: as on a fader, whatever its sign."""
    top, bottom = span_of(lane)
    return bottom - fader_position(gain_db) * (bottom - top)


def heights_of(gains: np.ndarray, lane: tuple[int, int]) -> np.ndarray:
    """`height_of` of linear gains."""
    top, bottom = span_of(lane)
    level = 20.0 * np.log10(np.maximum(np.abs(gains), 1e-9))
    position = np.where(
        level <= FOOT_DB,
        FOOT * 10.0 ** ((level - FOOT_DB) / 20.0),
        UNITY + level * np.where(level <= 0.0, (UNITY - FOOT) / -FOOT_DB, (1.0 - UNITY) / MAX_GAIN_DB),
    )
    return bottom - position * (bottom - top)


def corners(points: tuple[EnvelopePoint, ...], left: float, right: float, step: float) -> np.ndarray:
    """Samples in `[left, right]` between which the picture of an envelope is straight, or nearly so.

    `step` is how finely curves are divided. More points than the screen has room for are thinned out.
    """
    places = [point.at for point in points]
    first = max(bisect_right(places, left) - 1, 0)
    last = min(bisect_left(places, right) + 1, len(points))
    found: list[float] = [left, right]
    gap = step / 4
    latest = -np.inf
    for here, after in pairwise(points[first:last]):
        if after.at - latest < gap:
            continue
        latest = here.at
        found.append(here.at)
        if here.curve == "hold":
            found.append(after.at - 1e-3 * step)
        elif (here.gain_db, here.sign) != (after.gain_db, after.sign):
            straight = here.curve == "linear" and here.sign == after.sign
            if straight and min(here.gain_db, after.gain_db) >= FOOT_DB:
                if here.gain_db * after.gain_db < 0:  # the fader's law bends at 0 dB
                    way = here.gain_db / (here.gain_db - after.gain_db)
                    found.append(here.at + way * (after.at - here.at))
            else:
                if here.sign != after.sign:  # it touches silence on its way
                    ends = db_to_gain(here.gain_db), db_to_gain(after.gain_db)
                    way = ends[0] / (sum(ends) or 1.0)
                    way = way if here.curve == "linear" else math.acos(1.0 - 2.0 * way) / math.pi
                    found.append(here.at + way * (after.at - here.at))
                low, high = max(here.at, left), min(after.at, right)
                found += np.arange(low + step, high, step).tolist()
    found += places[max(last - 1, first) : last]
    return np.unique(np.clip(np.array(found), left, right))


def label_of(point: EnvelopePoint) -> str:
    """What is said of a point.

    >>> label_of(EnvelopePoint(0, 3.0)), label_of(EnvelopePoint(0, -6.0, -1))
    ('Latent gain +3.0 dB', 'Latent gain −6.0 dB, subtracted')
    """
    level = figures.number(point.gain_db, 1, sign=True)
    return tr("Latent gain {level} dB", level=level) + (tr(", subtracted") if point.sign < 0 else "")


@dataclass(frozen=True, slots=True)
class _Line:
    """The curve of an envelope at one zoom.

    Attributes:
        key: what it depends on
        first, last: samples between which it is known
        xs, points: pixels from `first` and from the top of the lane
        pieces: first point, last point (exclusive) and whether the sign is negative, of each stretch
    """

    key: tuple[Envelope, int, float]
    first: float
    last: float
    xs: list[float]
    points: list[QPointF]
    pieces: list[tuple[int, int, bool]]


class EnvelopeLayer:
    """The envelopes of all tracks.

    Attributes:
        selected: id of the track whose points are selected, or an empty string
    """

    def __init__(self, controller: Controller, viewport: Viewport) -> None:
        self._controller = controller
        self._viewport = viewport
        self.selected = ""
        self._places: frozenset[int] = frozenset()
        self._hovered: tuple[str, int] | None = None
        self._ink = theme.color("text1")
        self._lines: dict[str, _Line] = {}

    # Points

    def select(self, track_id: str, places: Collection[int]) -> None:
        """Select the points of a track at these samples."""
        self.selected, self._places = (track_id if places else ""), frozenset(places)

    def selected_of(self, track_id: str) -> frozenset[int]:
        """Places of the selected points of a track."""
        return self._places if track_id == self.selected else frozenset()

    def hover(self, track_id: str, point: EnvelopePoint | None) -> bool:
        """The pointer is over a point, or over none; whether that is new."""
        before, self._hovered = self._hovered, None if point is None else (track_id, point.at)
        return before != self._hovered

    def lane(self, index: int) -> tuple[int, int]:
        """Top and height of a lane."""
        return self._viewport.lane_y(index), self._viewport.height_of(index)

    def point_at(self, index: int, at: QPointF) -> EnvelopePoint | None:
        """The point of a lane's envelope at a place of the canvas, the nearest of several."""
        envelope = self._controller.project.tracks[index].envelope
        if envelope is None:
            return None
        state, lane = self._viewport.state, self.lane(index)
        first, last = state.sample(at.x() - REACH), state.sample(at.x() + REACH)
        near = [
            (abs(height_of(point.gain_db, lane) - at.y()), abs(state.x(point.at) - at.x()), point)
            for point in envelope.points
            if first <= point.at <= last
        ]
        found = min(near, key=lambda each: each[:2], default=None)
        return found[2] if found is not None and found[0] <= REACH else None

    def press_key(self, what: str) -> None:
        """Delete the selected points, change their sign, or make them louder ('up') or softer ('down')."""
        c, track_id = self._controller, self.selected
        track = next((track for track in c.project.tracks if track.id == track_id), None)
        envelope = track.envelope if track else None
        chosen = [point for point in envelope.points if point.at in self._places] if envelope else []
        if not chosen:
            self.select("", ())
        elif what == "delete":
            c.remove_points(track_id, [point.at for point in chosen])
            self.select("", ())
        elif what == "sign":
            c.put_points(track_id, [replace(point, sign=-point.sign) for point in chosen])
        else:
            step = STEP_DB if what == "up" else -STEP_DB
            louder = [replace(p, gain_db=min(p.gain_db + step, MAX_GAIN_DB)) for p in chosen]
            c.put_points(track_id, louder)

    # Painting

    def paint(self, painter: QPainter, track: Track, lane: tuple[int, int], exposed: QRect) -> None:
        """Draw the part of a track's envelope that lies in `exposed`; `lane` is top and height."""
        editing = self._viewport.tool != "pointer"
        envelope = track.envelope
        if (envelope is None and not editing) or lane[1] < 2 * STRIP:
            return
        # Pictures are dark in both themes.
        pictured = TrackViews.of(self._controller).kind(track.id) != "waveform"
        self._ink = QColor(255, 255, 255) if pictured else theme.color("text1")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if envelope is None or not envelope.points:
            pen = QPen(theme.color("text2"), 1.25, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            y = height_of(0.0, lane)
            painter.drawLine(QPointF(exposed.left(), y), QPointF(exposed.right() + 1, y))
        else:
            self._paint_curve(painter, track, envelope, lane, exposed)
            self._paint_points(painter, track, envelope, lane, exposed)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_curve(
        self, painter: QPainter, track: Track, envelope: Envelope, lane: tuple[int, int], exposed: QRect
    ) -> None:
        state, lines = self._viewport.state, self._line(track, envelope, lane[1])
        low = bisect_left(
            lines.xs, (state.sample(exposed.left() - 4) - lines.first) / state.samples_per_pixel
        )
        high = bisect_right(
            lines.xs, (state.sample(exposed.right() + 5) - lines.first) / state.samples_per_pixel
        )
        painter.save()
        painter.translate((lines.first - state.left) / state.samples_per_pixel, lane[0])
        for start, stop, negative in lines.pieces:
            start, stop = max(start, low - 1), min(stop, high + 1)
            if start >= stop:
                continue
            color = theme.color("minus") if negative else self._ink
            style = Qt.PenStyle.SolidLine if envelope.enabled else Qt.PenStyle.DashLine
            painter.setPen(QPen(color if envelope.enabled else theme.color("text3"), LINE, style))
            painter.drawPolyline(QPolygonF(lines.points[start:stop]))
        painter.restore()

    def _line(self, track: Track, envelope: Envelope, height: int) -> _Line:
        """The curve of an envelope on a lane, kept while less than a quarter of a screen is scrolled."""
        state = self._viewport.state
        key = (envelope, height, state.samples_per_pixel)
        kept = self._lines.get(track.id)
        if kept is not None and kept.key == key and kept.first <= state.left and kept.last >= state.right:
            return kept
        spare = 0.25 * state.width * state.samples_per_pixel
        left, right = state.left - spare, state.right + spare
        at = corners(envelope.points, left, right, STEP * state.samples_per_pixel)
        gains = gains_at(envelope, at)
        xs, ys = ((at - left) / state.samples_per_pixel).tolist(), heights_of(gains, (0, height)).tolist()
        signs = np.signbit(gains)
        cuts = [0, *(np.flatnonzero(signs[1:] != signs[:-1]) + 1).tolist(), len(xs)]
        pieces = [(max(start - 1, 0), stop, bool(signs[start])) for start, stop in pairwise(cuts)]
        line = _Line(key, left, right, xs, [QPointF(x, y) for x, y in zip(xs, ys, strict=True)], pieces)
        self._lines[track.id] = line
        return line

    def _paint_points(
        self, painter: QPainter, track: Track, envelope: Envelope, lane: tuple[int, int], exposed: QRect
    ) -> None:
        state, chosen = self._viewport.state, self.selected_of(track.id)
        in_sight = [point for point in envelope.points if state.left <= point.at <= state.right]
        crowded = len(in_sight) * CROWDED > state.width and len(in_sight) > 8
        low, high = state.sample(exposed.left() - 8), state.sample(exposed.right() + 9)
        for point in envelope.points:
            picked = point.at in chosen
            if not low <= point.at <= high or (crowded and not picked):
                continue
            place = QPointF(state.x(point.at), height_of(point.gain_db, lane))
            color = theme.color("minus") if point.sign < 0 else self._ink
            painter.setPen(QPen(theme.color("accent") if picked else color, 1.5))
            painter.setBrush(theme.color("accent") if picked else theme.color("canvas"))
            painter.drawEllipse(place, RADIUS, RADIUS)

    def paint_label(self, painter: QPainter) -> None:
        """Say what the point is that the pointer is over, or else the only one that is selected."""
        meant = self._hovered
        if meant is None and len(self._places) == 1:
            meant = (self.selected, *self._places)
        tracks = self._controller.project.tracks
        for index, track in enumerate(tracks if meant is not None else ()):
            if meant is None or track.id != meant[0] or track.envelope is None:
                continue
            point = next((point for point in track.envelope.points if point.at == meant[1]), None)
            lane = self.lane(index)
            if point is not None and lane[1] >= 2 * STRIP:
                place = QPointF(self._viewport.state.x(point.at), height_of(point.gain_db, lane))
                self._paint_label(painter, point, place)

    def _paint_label(self, painter: QPainter, point: EnvelopePoint, place: QPointF) -> None:
        text, font = label_of(point), theme.font(11, 400, True)
        width = QFontMetricsF(font).horizontalAdvance(text) + 16
        x = place.x() + 12
        if x + width > self._viewport.state.width - 4:
            x = place.x() - 12 - width
        box = QRectF(round(x), round(place.y()) + 6, width, 20)
        if box.bottom() > self._viewport.height - 2:
            box.moveBottom(place.y() - 6)
        fill_rounded(painter, box, 4, theme.color("bg3"), theme.color("line2"))
        painter.setFont(font)
        painter.setPen(theme.color("text1"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
