"""Drawing envelopes with the mouse: points, and the pencil. One undo step from press to release."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from lincae_studio.project import timeline_edits
from lincae_studio.project.envelope import gain_at
from lincae_studio.project.model import Envelope, EnvelopePoint, Sign
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.controls.fader import UNITY, fader_db, fader_position
from lincae_studio.ui.timeline.clip_drag import anchors, snapped
from lincae_studio.ui.timeline.envelopes import EnvelopeLayer, height_of, label_of, span_of
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.wording import tr

AT_UNITY = 0.015
"""How near to 0 dB a dragged point takes it, as a part of the way."""

TOLERANCE = 1.5
"""Pixels that a pencil's line may be off after it was simplified."""


def level_at(y: float, lane: tuple[int, int]) -> float:
    """Level in dB at a height of a lane, to a tenth; 0 dB holds on."""
    top, bottom = span_of(lane)
    position = min(max((bottom - y) / max(bottom - top, 1.0), 0.0), 1.0)
    if abs(position - UNITY) < AT_UNITY:
        return 0.0
    level = fader_db(position)
    return round(level, 1) if math.isfinite(level) and level > -80.0 else -math.inf


class PointDrag:
    """A press on a point, or on the place of a new one: drags all selected points; Shift keeps the time.

    Attributes:
        active: something was changed
    """

    def __init__(
        self,
        controller: Controller,
        viewport: Viewport,
        layer: EnvelopeLayer,
        index: int,
        at: QPointF,
        point: EnvelopePoint | None,
    ) -> None:
        self._controller = controller
        self._viewport = viewport
        self._layer = layer
        self._base = controller.project
        self._track = self._base.tracks[index]
        self._lane = layer.lane(index)
        self._press = at
        self.active = False
        self._new = point is None
        if point is None:
            sample = self._snapped(at.x(), Qt.KeyboardModifier.NoModifier)
            sign: Sign = -1 if gain_at(self._track.envelope or Envelope(), sample) < 0 else 1
            point = EnvelopePoint(sample, level_at(at.y(), self._lane), sign)
        self._point = point
        envelope = self._track.envelope
        chosen = layer.selected_of(self._track.id) | {point.at}
        self._held = [p for p in (envelope.points if envelope else ()) if p.at in chosen] or [point]
        if self._new:
            self._held = [point]
            self._start()
            layer.select(self._track.id, {point.at})
            self._put([], self._held)

    def _start(self) -> None:
        self.active = True
        said = (
            tr("Add a point to the envelope of {name}")
            if self._new
            else tr("Move a point of the envelope of {name}")
        )
        self._controller.begin_gesture(said.format(name=self._track.name))

    def move(self, at: QPointF, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the canvas."""
        if not self.active:
            if (at - self._press).manhattanLength() < QApplication.startDragDistance() / 2:
                return
            self._start()
        point, state = self._point, self._viewport.state
        still = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        x = state.x(point.at) + (0 if still else at.x() - self._press.x())
        shift = (point.at if still else self._snapped(x, modifiers)) - point.at
        envelope = self._track.envelope
        held = {p.at for p in self._held}
        others = [p.at for p in (envelope.points if envelope else ()) if p.at not in held]
        low, high = self._held[0].at, self._held[-1].at
        before = max((other for other in others if other < low), default=-1)
        after = min((other for other in others if other > high), default=None)
        shift = max(shift, before + 1 - low)
        if after is not None:
            shift = min(shift, after - 1 - high)
        y = height_of(point.gain_db, self._lane) + at.y() - self._press.y()
        level = level_at(y, self._lane)
        moved = [replace(p, at=p.at + shift, gain_db=self._level(p, level)) for p in self._held]
        self._layer.select(self._track.id, {p.at for p in moved})
        self._put([] if self._new else list(held), moved)

    def _level(self, point: EnvelopePoint, level: float) -> float:
        """The level of a held point when the grasped one is at `level`: all move as far along the fader."""
        if len(self._held) == 1:
            return level
        way = fader_position(level) - fader_position(self._point.gain_db)
        return round(fader_db(min(max(fader_position(point.gain_db) + way, 0.0), 1.0)), 2)

    def _put(self, clear: list[int], points: list[EnvelopePoint]) -> None:
        track_id = self._track.id
        text = label_of(points[0]) if len(points) == 1 else tr("Move {count} points", count=len(points))
        self._controller.edit_from(
            self._base, tr("{text} in {name}", text=text, name=self._track.name),
            lambda project: timeline_edits.put_points(project, track_id, points, clear=clear),
        )  # fmt: skip

    def _snapped(self, x: float, modifiers: Qt.KeyboardModifier) -> int:
        others = anchors(self._base, self._controller.position)
        return snapped(self._viewport, self._viewport.state.sample(x), modifiers, others=others)

    def release(self, on_screen: QPoint) -> None:
        """Let go: the points stay."""
        if self.active:
            self._controller.end_gesture()

    def cancel(self) -> None:
        """Put everything back."""
        if self.active:
            self._controller.cancel_gesture()
            self._layer.select("", ())


class PencilDrag:
    """A line drawn by hand, which becomes points where it bends.

    Attributes:
        active: something was drawn
    """

    def __init__(
        self, controller: Controller, viewport: Viewport, layer: EnvelopeLayer, index: int, at: QPointF
    ) -> None:
        self._controller = controller
        self._viewport = viewport
        self._base = controller.project
        self._track = self._base.tracks[index]
        self._lane = layer.lane(index)
        sample = viewport.state.sample(at.x())
        self._sign: Sign = -1 if gain_at(self._track.envelope or Envelope(), sample) < 0 else 1
        self._drawn: dict[int, float] = {round(at.x()): at.y()}
        self._last = at
        self.active = True
        controller.begin_gesture(tr("Draw the envelope of {name}", name=self._track.name))
        self._put()

    def move(self, at: QPointF, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the canvas."""
        steps = max(abs(round(at.x()) - round(self._last.x())), 1)
        for step in range(1, steps + 1):
            place = self._last + (at - self._last) * (step / steps)
            self._drawn[round(place.x())] = place.y()
        self._last = at
        self._put()

    def _put(self) -> None:
        state, track_id = self._viewport.state, self._track.id
        line = simplified([(x, self._drawn[x]) for x in sorted(self._drawn) if state.sample(x) >= 0])
        points = [
            EnvelopePoint(max(round(state.sample(x)), 0), level_at(y, self._lane), self._sign)
            for x, y in line
        ]
        if not points:
            return
        span = (points[0].at, points[-1].at + 1)
        self._controller.edit_from(
            self._base, tr("Draw the envelope of {name}", name=self._track.name),
            lambda project: timeline_edits.put_points(project, track_id, points, span=span),
        )  # fmt: skip

    def release(self, on_screen: QPoint) -> None:
        """Let go: the line stays."""
        self._controller.end_gesture()

    def cancel(self) -> None:
        """Take the line away."""
        self._controller.cancel_gesture()


def simplified(line: list[tuple[int, float]]) -> list[tuple[int, float]]:
    """The corners of a line, so that what lies between is off by `TOLERANCE` pixels at most.

    Ramer (1972), Douglas and Peucker (1973), with the distance taken upright.

    >>> simplified([(0, 0.0), (1, 1.0), (2, 2.0), (3, 9.0)])
    [(0, 0.0), (2, 2.0), (3, 9.0)]
    """
    kept, work = {0, len(line) - 1}, [(0, len(line) - 1)]
    while work:
        first, last = work.pop()
        (x0, y0), (x1, y1) = line[first], line[last]
        far, at = TOLERANCE, 0
        for k in range(first + 1, last):
            x, y = line[k]
            off = abs(y - (y0 + (y1 - y0) * (x - x0) / (x1 - x0)))
            if off > far:
                far, at = off, k
        if at:
            kept.add(at)
            work += [(first, at), (at, last)]
    return [line[k] for k in sorted(kept)]
