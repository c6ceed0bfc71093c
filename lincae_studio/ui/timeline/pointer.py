"""What the mouse takes hold of on the canvas, from press to release, and what it points at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from lincae_studio.project.model import Clip
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.keys import KeyMap
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.clip_drag import ClipDrag, EdgeDrag, RecipeDrag, TrackDrag
from lincae_studio.ui.timeline.clip_parts import grip_at
from lincae_studio.ui.timeline.envelope_drag import PencilDrag, PointDrag
from lincae_studio.ui.timeline.gestures import RangeDrag, RubberBand
from lincae_studio.ui.timeline.looks import ClipItem
from lincae_studio.ui.timeline.viewport import Viewport

if TYPE_CHECKING:
    from lincae_studio.ui.timeline.canvas import Canvas

BAND_TINT = 0.14
Found = tuple[str, int, ClipItem] | None


class Drag(Protocol):
    """A press of the left button, up to its release."""

    active: bool

    def move(self, at: QPointF, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> None: ...

    def release(self, on_screen: QPoint) -> None: ...

    def cancel(self) -> None: ...


class Pointer:
    """The mouse on a canvas."""

    def __init__(self, controller: Controller, viewport: Viewport, canvas: Canvas, tracks: TrackDrag) -> None:
        self._controller = controller
        self._keys = KeyMap.of(controller)
        self._viewport = viewport
        self._canvas = canvas
        self._tracks = tracks
        self._drag: Drag | None = None
        self._on_release: Callable[[], None] | None = None

    # Press

    def press(self, found: Found, at: QPointF, keys: Qt.KeyboardModifier, *, left: bool) -> None:
        """A button went down on something or on empty ground."""
        clip = found[2].clip if found else None
        if left:
            self._on_release = None
            if not self._press_envelope(at, keys):
                self._begin(found, clip, at, keys)
        elif clip is not None and clip.id not in self._controller.selected_clip_ids:
            self._controller.select_clips([clip.id])

    def _press_envelope(self, at: QPointF, keys: Qt.KeyboardModifier) -> bool:
        """Take a point of an envelope, or make one with the tool for it; whether that was meant."""
        layer, c, view = self._canvas.envelopes, self._controller, self._viewport
        index = view.lane_at(at.y())
        if index is None or (keys & Qt.KeyboardModifier.ShiftModifier and view.tool == "pointer"):
            layer.select("", ())
            return False
        track = c.project.tracks[index]
        if view.tool == "pencil":
            layer.select("", ())
            self._drag = PencilDrag(c, view, layer, index, at)
            return True
        point = layer.point_at(index, at)
        if point is None and view.tool != "envelope":
            layer.select("", ())
            return False
        if point is not None:
            chosen = layer.selected_of(track.id)
            if keys & Qt.KeyboardModifier.ControlModifier:
                layer.select(track.id, chosen ^ {point.at})
            elif point.at not in chosen:
                layer.select(track.id, {point.at})
        self._drag = PointDrag(c, view, layer, index, at, point)
        return True

    def _begin(self, found: Found, clip: Clip | None, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        c, view = self._controller, self._viewport
        if keys == Qt.KeyboardModifier.ShiftModifier:
            self._drag = RangeDrag(c, view, at)
            if clip is not None:
                self._on_release = lambda: self._reach_to(clip)
        elif clip is not None and found is not None:
            self._press_clip(clip, bool(keys & Qt.KeyboardModifier.ControlModifier))
            grip, heard = self._grip(clip, at)
            if grip == "body":
                self._drag = ClipDrag(c, view, self._tracks, clip.id, at)
            else:
                self._drag = EdgeDrag(c, view, heard, grip, at)
        elif found is not None:
            self._on_release = lambda: c.select_clips(())
            self._drag = RecipeDrag(self._tracks, found[0], at)
        else:
            if not keys & Qt.KeyboardModifier.ControlModifier:
                c.select_clips(())
            self._drag = RubberBand(c, self.clips_in, at, keys)

    def _press_clip(self, clip: Clip, toggles: bool) -> None:
        """Select a clip as a press does; what a drag would undo waits for the release."""
        c = self._controller
        selected = c.selected_clip_ids
        if toggles:
            chosen = [other for other in selected if other != clip.id]
            self._on_release = lambda: c.select_clips(chosen if clip.id in selected else (*selected, clip.id))
        elif clip.id in selected:
            self._on_release = lambda: c.select_clips([clip.id])
        else:
            c.select_clips([clip.id])

    def _reach_to(self, clip: Clip) -> None:
        """Select all clips from those that are selected up to one: in time and over the tracks."""
        c = self._controller
        ends = [*(other for _, other in c.selected_clips()), clip]
        first, last = min(end.start for end in ends), max(end.end for end in ends)
        ids = {end.id for end in ends}
        lanes = [n for n, track in enumerate(c.project.tracks) if any(o.id in ids for o in track.clips)]
        tracks = c.project.tracks[min(lanes) : max(lanes) + 1]
        c.select_clips(o.id for track in tracks for o in track.clips if o.start < last and o.end > first)

    def clips_in(self, box: QRectF) -> list[str]:
        """Ids of the clips that a rectangle of the canvas touches."""
        view = self._viewport
        return [
            item.clip.id
            for index, track in enumerate(self._controller.project.tracks)
            for item, rect in self._canvas.rects(track, (view.lane_y(index), view.height_of(index)))
            if item.clip is not None and rect.intersects(box)
        ]

    def _grip(self, clip: Clip, at: QPointF) -> tuple[str, Clip]:
        """What of a clip is under the pointer, and the clip as it is heard."""
        view = self._viewport
        index = view.lane_at(at.y()) or 0
        track = self._controller.project.tracks[index]
        lane = (view.lane_y(index), view.height_of(index))
        rect, heard = next(
            (rect, item.heard)
            for item, rect in self._canvas.rects(track, lane)
            if item.heard is not None and item.heard.id == clip.id
        )
        return grip_at(view, heard, rect, at), heard

    # Move and release

    def move(self, at: QPointF, on_screen: QPoint, keys: Qt.KeyboardModifier) -> None:
        """The pointer moves, with a button down or without."""
        drag = self._drag
        if drag is None:
            self._hover(at)
            return
        drag.move(at, on_screen, keys)
        if isinstance(drag, ClipDrag | RecipeDrag) and drag.active:
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif isinstance(drag, RubberBand | PointDrag | PencilDrag):
            self._canvas.update()

    def release(self, on_screen: QPoint) -> None:
        """The left button was let go."""
        drag, self._drag = self._drag, None
        if drag is not None:
            drag.release(on_screen)
            if not drag.active and self._on_release is not None:
                self._on_release()
            self._canvas.update()
        self._canvas.unsetCursor()

    def double_click(self, at: QPointF) -> bool:
        """A double click on a point takes it away; whether there was one."""
        index = self._viewport.lane_at(at.y())
        layer = self._canvas.envelopes
        point = None if index is None or self._viewport.tool == "pencil" else layer.point_at(index, at)
        if index is None or point is None:
            return False
        self._controller.remove_points(self._controller.project.tracks[index].id, [point.at])
        return True

    def leave(self) -> None:
        """The pointer has left the canvas."""
        if self._drag is None:
            self._hover(QPointF(-1, -1))

    def _hover(self, at: QPointF) -> None:
        """Show what a press would take hold of."""
        canvas, view = self._canvas, self._viewport
        index = view.lane_at(at.y())
        found = canvas.item_at(at)
        clip = found[2].clip if found else None
        shape = Qt.CursorShape.OpenHandCursor if found else Qt.CursorShape.ArrowCursor
        if clip is not None:
            shape = _GRIPS.get(self._grip(clip, at)[0], shape)
        point = None if index is None or at.x() < 0 else canvas.envelopes.point_at(index, at)
        if index is not None and view.tool != "pointer":
            shape = Qt.CursorShape.CrossCursor
        if point is not None and view.tool != "pencil":
            shape = Qt.CursorShape.PointingHandCursor
        canvas.setCursor(shape)
        if index is not None:
            track_id = self._controller.project.tracks[index].id
            if canvas.envelopes.hover(track_id, point):
                canvas.update()
        hovered = clip.id if clip else None
        if hovered != canvas.lanes.hovered:
            canvas.lanes.hovered = hovered
            canvas.update()

    def paint(self, painter: QPainter) -> None:
        """The rubber band."""
        if isinstance(self._drag, RubberBand) and self._drag.active:
            painter.fillRect(self._drag.box, theme.color("accent", BAND_TINT))
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._drag.box)

    # Keys

    def takes_key(self, event: QKeyEvent) -> bool:
        """Whether a key means what is held or selected here."""
        c, layer = self._controller, self._canvas.envelopes
        if event.key() == Qt.Key.Key_Escape:
            busy = self._drag is not None and self._drag.active
            return busy or c.time_range is not None or bool(c.selected_clip_ids or layer.selected)
        return bool(layer.selected and self._point_key(event))

    def _point_key(self, event: QKeyEvent) -> str:
        """What a key does to the selected points of an envelope; empty for nothing."""
        for action_id, does in _POINT_ACTIONS.items():
            if self._keys.pressed(event, action_id):
                return does
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return _POINT_KEYS.get(event.key(), "") if plain else ""

    def press_key(self, event: QKeyEvent) -> None:
        """A key that `takes_key` said yes to."""
        c, layer = self._controller, self._canvas.envelopes
        if layer.selected and (does := self._point_key(event)):
            layer.press_key(does)
        elif self._drag is not None:
            drag, self._drag = self._drag, None
            drag.cancel()
            self._canvas.unsetCursor()
        elif layer.selected:
            layer.select("", ())
        elif c.time_range is not None:
            c.set_time_range(None)
        else:
            c.select_clips(())
        self._canvas.update()


_GRIPS = {
    "start": Qt.CursorShape.SizeHorCursor,
    "end": Qt.CursorShape.SizeHorCursor,
    "in": Qt.CursorShape.PointingHandCursor,
    "out": Qt.CursorShape.PointingHandCursor,
}
_POINT_ACTIONS = {"edit.delete": "delete", "track.sign": "sign"}
_POINT_KEYS = {
    Qt.Key.Key_Backspace: "delete",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
