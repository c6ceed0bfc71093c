"""Moving, copying and trimming clips with the mouse: one undo step from press to release."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from lincae_studio.project import clip_edits
from lincae_studio.project.clip_edits import Placed
from lincae_studio.project.model import Clip, Project, Track, new_id
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.timeline.view_state import SNAP_PIXELS, snap
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.wording import plural, tr

LEAVE_PIXELS = 16
"""How far outside its lane the pointer must be before a clip is meant for another track."""

SCROLL_PIXELS = 24
_FREE = Qt.KeyboardModifier.AltModifier


class TrackDrag(Protocol):
    """A track on its way to another one; see `drops.TrackDrag`."""

    active: bool

    def begin(self, track_id: str, *, reorder: bool) -> None: ...

    def move(self, at: QPoint) -> None: ...

    def drop(self, at: QPoint) -> None: ...

    def cancel(self) -> None: ...


def anchors(project: Project, playhead: int, *, without: Collection[str] = ()) -> list[float]:
    """What things snap to beside the grid: time 0, the playhead, the edges of clips, marks."""
    found: list[float] = [0, playhead]
    for clip in project.clips:
        if clip.id not in without:
            found += (clip.start, clip.end)
    found += (marker.at for marker in project.markers)
    for region in project.regions:
        found += (region.start, region.end)
    return found


def snapped(
    viewport: Viewport,
    sample: float,
    modifiers: Qt.KeyboardModifier,
    *,
    others: list[float],
    length: int = 0,
) -> int:
    """Where something dragged to `sample` comes to rest; Alt turns the snap setting round."""
    if viewport.snap_on == bool(modifiers & _FREE):
        return max(round(sample), 0)
    reach = SNAP_PIXELS * viewport.state.samples_per_pixel
    return snap(sample, grid=viewport.snap_samples(), anchors=others, reach=reach, length=length)


class ClipDrag:
    """One press on a clip, up to its release: moves the selected clips, or with Ctrl copies of them.

    Attributes:
        active: the pointer has moved far enough to mean it
    """

    def __init__(
        self, controller: Controller, viewport: Viewport, tracks: TrackDrag, clip_id: str, at: QPointF
    ) -> None:
        self._controller = controller
        self._viewport = viewport
        self._tracks = tracks
        self._base = controller.project
        held = set(controller.selected_clip_ids) | {clip_id}
        self._held = [
            (index, clip)
            for index, track in enumerate(self._base.tracks)
            for clip in track.clips
            if clip.id in held
        ]
        self._lane, self._clip = next((lane, clip) for lane, clip in self._held if clip.id == clip_id)
        self._copies = {clip.id: new_id() for _, clip in self._held}
        self._press = at
        self._grip = viewport.state.sample(at.x()) - self._clip.start
        self.active = False
        self._combining = False

    @property
    def _track(self) -> Track:
        return self._base.tracks[self._lane]

    def move(self, at: QPointF, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the canvas."""
        if not self.active:
            if (at - self._press).manhattanLength() < QApplication.startDragDistance():
                return
            self.active = True
            self._viewport.hold()
            self._controller.begin_gesture(self._said(copies=False))
        self._scroll(at.x())
        copies = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        combining = not copies and self._means_track(at)
        if combining:
            if not self._combining:
                self._controller.edit_from(self._base, tr("Move clip"), lambda project: project)
                self._tracks.begin(self._track.id, reorder=False)
            self._tracks.move(on_screen)
        elif self._combining:
            self._tracks.cancel()
        self._combining = combining
        if not combining:
            places = self._places(at, modifiers)
            self._controller.edit_from(
                self._base, self._said(copies=copies), self._copied(places) if copies else
                lambda project: clip_edits.move_clips(project, places),
            )  # fmt: skip

    def _said(self, *, copies: bool) -> str:
        """What the edit is called."""
        if copies:
            one, many = tr("Copy clip of {name}"), tr("Copy {count} clips of {name}")
        else:
            one, many = tr("Move clip of {name}"), tr("Move {count} clips of {name}")
        return plural(len(self._held), one, many, name=self._track.name)

    def _places(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> dict[str, tuple[str, int]]:
        """Where every held clip goes: track id and start."""
        held = {clip.id for _, clip in self._held}
        start = snapped(
            self._viewport,
            self._viewport.state.sample(at.x()) - self._grip,
            modifiers,
            others=anchors(self._base, self._controller.position, without=held),
            length=self._clip.length,
        )
        shift = max(start - self._clip.start, -min(clip.start for _, clip in self._held))
        lanes = self._lanes_down(at.y())
        tracks = self._base.tracks
        return {clip.id: (tracks[lane + lanes].id, clip.start + shift) for lane, clip in self._held}

    def _lanes_down(self, y: float) -> int:
        """How many lanes the clips go down; none where one of them would find no place."""
        tracks = self._base.tracks
        index = self._viewport.lane_at(y)
        if index is None:
            index = len(tracks) - 1 if y > 0 else 0
        lanes = index - self._lane
        fits = all(
            0 <= lane + lanes < len(tracks) and tracks[lane + lanes].recipe is None for lane, _ in self._held
        )
        return lanes if fits else 0

    def _copied(self, places: dict[str, tuple[str, int]]) -> Callable[[Project], Project]:
        placed = [
            Placed(places[clip.id][0], replace(clip, id=self._copies[clip.id], start=places[clip.id][1]))
            for _, clip in self._held
        ]
        return lambda project: clip_edits.add_clips(project, placed)

    def _means_track(self, at: QPointF) -> bool:
        """Whether the track is meant and not the clip: all of it is held over what is on another track."""
        if len(self._held) > 1 or len(self._track.clips) > 1:
            return False
        index = self._viewport.lane_at(at.y())
        if index is None or index == self._lane:
            return False
        top = self._viewport.lane_y(self._lane)
        bottom = top + self._viewport.height_of(self._lane)
        if top - LEAVE_PIXELS <= at.y() <= bottom + LEAVE_PIXELS:
            return False
        other, sample = self._base.tracks[index], self._viewport.state.sample(at.x())
        return other.recipe is not None or any(clip.start <= sample < clip.end for clip in other.clips)

    def release(self, on_screen: QPoint) -> None:
        """Let go: the clips stay, or their track was dropped on another one."""
        if not self.active:
            return
        if self._combining:
            self._controller.cancel_gesture()
            self._tracks.drop(on_screen)
        else:
            self._controller.end_gesture()
            known = {clip.id for clip in self._controller.project.clips}
            if known.issuperset(self._copies.values()):
                self._controller.select_clips(self._copies.values())
        self._viewport.let_go()

    def cancel(self) -> None:
        """Put everything back."""
        if self.active:
            self._controller.cancel_gesture()
            self._viewport.let_go()
            if self._combining:
                self._tracks.cancel()

    def _scroll(self, x: float) -> None:
        state = self._viewport.state
        if x < 0 or x > state.width:
            self._viewport.show(state.scrolled(SCROLL_PIXELS if x > 0 else -SCROLL_PIXELS))


class EdgeDrag:
    """A press on an edge of a clip (trim) or on the handle of a fade.

    Attributes:
        active: the pointer has moved far enough to mean it
    """

    def __init__(
        self, controller: Controller, viewport: Viewport, clip: Clip, grip: str, at: QPointF
    ) -> None:
        """`grip` is 'start' or 'end' for an edge, 'in' or 'out' for a fade; `clip` as it is heard."""
        self._controller = controller
        self._viewport = viewport
        self._base = controller.project
        self._clip, self._grip = clip, grip
        held = {
            "start": clip.start,
            "end": clip.end,
            "in": clip.start + clip.fade_in.length,
            "out": clip.end - clip.fade_out.length,
        }[grip]
        self._apart = viewport.state.sample(at.x()) - held
        self._press = at
        self.active = False

    def move(self, at: QPointF, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer is at a place of the canvas."""
        trims = self._grip in ("start", "end")
        text = tr("Trim clip") if trims else tr("Fade {grip}", grip=self._grip)
        if not self.active:
            if abs(at.x() - self._press.x()) < 2:
                return
            self.active = True
            self._viewport.hold()
            self._controller.begin_gesture(text)
        sample = snapped(
            self._viewport,
            self._viewport.state.sample(at.x()) - self._apart,
            modifiers,
            others=anchors(self._base, self._controller.position, without={self._clip.id}),
        )
        self._controller.edit_from(self._base, text, lambda project: self._edited(project, sample))

    def _edited(self, project: Project, sample: int) -> Project:
        clip = self._clip
        if self._grip == "start":
            return clip_edits.trim_clip(project, clip.id, start=sample)
        if self._grip == "end":
            return clip_edits.trim_clip(project, clip.id, end=sample)
        if self._grip == "in":
            return clip_edits.set_fade(project, clip.id, "in", length=sample - clip.start)
        return clip_edits.set_fade(project, clip.id, "out", length=clip.end - sample)

    def release(self, on_screen: QPoint) -> None:
        """Let go: the edge stays."""
        if self.active:
            self._controller.end_gesture()
            self._viewport.let_go()

    def cancel(self) -> None:
        """Put it back."""
        if self.active:
            self._controller.cancel_gesture()
            self._viewport.let_go()


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
