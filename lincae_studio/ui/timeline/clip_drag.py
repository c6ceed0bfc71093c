"""Moving a clip with the mouse: one undo step from press to release."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from lincae_studio.project.model import Project
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.timeline.view_state import SNAP_PIXELS, snap
from lincae_studio.ui.timeline.viewport import Viewport

LEAVE_PIXELS = 16
"""How far outside its lane the pointer must be before a clip is meant for another track."""

SCROLL_PIXELS = 24
_FREE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class TrackDrag(Protocol):
    """A track on its way to another one; see `drops.TrackDrag`."""

    def begin(self, track_id: str, *, reorder: bool) -> None: ...

    def move(self, at: QPoint) -> None: ...

    def drop(self, at: QPoint) -> None: ...

    def cancel(self) -> None: ...


def anchors(project: Project, playhead: int, *, without: str | None = None) -> list[float]:
    """What things snap to beside the grid: time 0, the playhead, and the edges of clips."""
    found: list[float] = [0, playhead]
    for clip in project.clips:
        if clip.id != without:
            found += (clip.start, clip.end)
    return found


def snapped(
    viewport: Viewport,
    sample: float,
    modifiers: Qt.KeyboardModifier,
    *,
    others: list[float],
    length: int = 0,
) -> int:
    """Where something dragged to `sample` comes to rest; Alt or Ctrl turns the snap setting round."""
    if viewport.snap_on == bool(modifiers & _FREE):
        return max(round(sample), 0)
    reach = SNAP_PIXELS * viewport.state.samples_per_pixel
    return snap(sample, grid=viewport.snap_samples(), anchors=others, reach=reach, length=length)


class ClipDrag:
    """One press on a clip, up to its release.

    Attributes:
        active: the pointer has moved far enough to mean it
    """

    def __init__(
        self, controller: Controller, viewport: Viewport, tracks: TrackDrag, clip_id: str, at: QPointF
    ) -> None:
        self._controller = controller
        self._viewport = viewport
        self._tracks = tracks
        self._clip_id = clip_id
        track = next(t for t in controller.project.tracks if any(c.id == clip_id for c in t.clips))
        self._track_id, self._name = track.id, track.name
        clip = next(clip for clip in track.clips if clip.id == clip_id)
        self._start, self._length = clip.start, clip.length
        self._press = at
        self._held = viewport.state.sample(at.x()) - clip.start
        self.active = False
        self._away = False

    def move(self, at: QPointF, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the canvas."""
        if not self.active:
            if (at - self._press).manhattanLength() < QApplication.startDragDistance():
                return
            self.active = True
            self._viewport.hold()
            self._controller.begin_gesture(f"Move clip of {self._name}")
        self._scroll(at.x())
        away = self._left_lane(at.y())
        if away:
            if not self._away:
                self._controller.move_clip(self._clip_id, self._start)
                self._tracks.begin(self._track_id, reorder=False)
            self._tracks.move(on_screen)
        elif self._away:
            self._tracks.cancel()
        self._away = away
        if not away:
            start = snapped(
                self._viewport,
                self._viewport.state.sample(at.x()) - self._held,
                modifiers,
                others=anchors(self._controller.project, self._controller.position, without=self._clip_id),
                length=self._length,
            )
            self._controller.move_clip(self._clip_id, start)

    def release(self, on_screen: QPoint) -> None:
        """Let go: the clip stays, or its track was dropped on another one."""
        if not self.active:
            return
        if self._away:
            self._controller.cancel_gesture()
            self._tracks.drop(on_screen)
        else:
            self._controller.end_gesture()
        self._viewport.let_go()

    def cancel(self) -> None:
        """Put everything back."""
        if self.active:
            self._controller.cancel_gesture()
            self._viewport.let_go()
            if self._away:
                self._tracks.cancel()

    def _left_lane(self, y: float) -> bool:
        index = [track.id for track in self._controller.project.tracks].index(self._track_id)
        top = self._viewport.lane_y(index)
        outside = y < top - LEAVE_PIXELS or y > top + self._viewport.height_of(index) + LEAVE_PIXELS
        return outside and self._viewport.lane_at(y) not in (None, index)

    def _scroll(self, x: float) -> None:
        state = self._viewport.state
        if x < 0 or x > state.width:
            self._viewport.show(state.scrolled(SCROLL_PIXELS if x > 0 else -SCROLL_PIXELS))


class RecipeDrag:
    """A press on the result of a recipe: it has no place of its own in time, but can go onto a track."""

    def __init__(self, tracks: TrackDrag, track_id: str, at: QPointF) -> None:
        self._tracks = tracks
        self._track_id = track_id
        self._press = at
        self.active = False

    def move(self, at: QPointF, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the canvas."""
        if not self.active:
            if (at - self._press).manhattanLength() < QApplication.startDragDistance():
                return
            self.active = True
            self._tracks.begin(self._track_id, reorder=False)
        self._tracks.move(on_screen)

    def release(self, on_screen: QPoint) -> None:
        """Let go over a track or nowhere."""
        if self.active:
            self._tracks.drop(on_screen)

    def cancel(self) -> None:
        """Put everything back."""
        if self.active:
            self._tracks.cancel()
