"""The canvas: lanes with clips, grid, loop and playhead, and what mouse, wheel and keys do on it."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from lincae_studio.engine.media import MediaPool
from lincae_studio.project.model import Project, Track
from lincae_studio.studio.controller import Controller
from lincae_studio.studio.turns import Turn
from lincae_studio.ui import figures
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.clip_drag import TrackDrag
from lincae_studio.ui.timeline.lanes import Lanes
from lincae_studio.ui.timeline.looks import ClipItem
from lincae_studio.ui.timeline.pointer import Pointer
from lincae_studio.ui.timeline.scene import Scene
from lincae_studio.ui.timeline.sources import SampleCache
from lincae_studio.ui.timeline.viewport import WAVE_GAIN_STEP, ZOOM_STEP, Viewport
from lincae_studio.units import samples_to_seconds
from lincae_studio.wording import tr

RANGE_TINT = 0.14
SPARE_MS = 20
WHEEL_LINES = 48
"""Pixels a step of the wheel scrolls."""


def turn_wheel(viewport: Viewport, event: QWheelEvent, x: float) -> None:
    """What a wheel or trackpad does over the page.

    Ctrl zooms at pixel `x`, Ctrl+Shift changes the height of waveforms, Ctrl+Alt that of tracks, Shift
    scrolls in time, otherwise vertical turns scroll the track list and horizontal ones time.
    """
    # Alt makes Qt swap the axes; a wheel has one either way.
    fine, coarse = event.pixelDelta(), event.angleDelta()
    modifiers = event.modifiers()
    steps = (coarse.y() or coarse.x()) / 120
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            viewport.set_wave_gain(viewport.wave_gain_db + math.copysign(WAVE_GAIN_STEP, steps))
        elif modifiers & Qt.KeyboardModifier.AltModifier:
            viewport.set_lane_height(viewport.lane_height + (32 if steps > 0 else -32))
        else:
            viewport.zoom(ZOOM_STEP**steps, x=x)
    else:
        dx, dy = (
            (fine.x(), fine.y())
            if not fine.isNull()
            else (
                coarse.x() / 120 * WHEEL_LINES,
                coarse.y() / 120 * WHEEL_LINES,
            )
        )
        if modifiers & Qt.KeyboardModifier.ShiftModifier and not dx:
            dx, dy = dy, 0
        if dx:
            viewport.show(viewport.state.scrolled(-dx))
        if dy:
            viewport.scroll_to(viewport.top - dy)
    event.accept()


class Canvas(QWidget):
    """The lanes.

    Signals:
        menu_requested: track id and a global position: the context menu of a track
        resized: width and height changed
    """

    menu_requested = Signal(str, QPoint)
    resized = Signal()

    def __init__(self, controller: Controller, viewport: Viewport, tracks: TrackDrag) -> None:
        super().__init__()
        self._controller = controller
        self._viewport = viewport
        self._track_drag = tracks
        self.samples = SampleCache(MediaPool(controller.settings.cache_dir))
        self.lanes = Lanes(controller, viewport, self.samples, self._refresh)
        self.rects, self.envelopes = self.lanes.rects, self.lanes.envelopes
        self._scene = Scene(viewport, self.lanes)
        self._hurries = False
        self._playhead_x: int | None = None
        self.pointer = Pointer(controller, viewport, self, tracks)
        self._pan: tuple[QPointF, float, int] | None = None
        self._focused: tuple[str, int] | None = None
        self._range_from: str | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(tr("Arrow keys go from clip to clip, Enter selects the track."))
        self.setMinimumSize(160, 64)
        theme.changed.connect(self._refresh)
        viewport.moved.connect(self._moved)
        viewport.scrolled.connect(self._look_elsewhere)
        viewport.resized.connect(self._refresh)
        viewport.magnified.connect(self._refresh)
        viewport.tool_changed.connect(self._refresh)
        controller.project_changed.connect(self._project_changed)
        controller.time_range_changed.connect(self.update)
        controller.clips_selected_changed.connect(self.update)
        controller.peaks_changed.connect(self._peaks_changed)
        controller.encode_changed.connect(self._encode_changed)
        controller.render_changed.connect(self._render_changed)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(lambda: self.update(self._scene.damaged))
        self._spare = Turn(self, self._use_spare_time, delay_ms=SPARE_MS)

    def close_files(self) -> None:
        """Let go of the audio files that are open for drawing."""
        self.samples.close()

    # Following the session

    def _project_changed(self, old: Project, new: Project) -> None:
        self.lanes.clips.forget_project()
        self.samples.retry()
        if _layout(old) != _layout(new):
            self._scene.damage()
        self.update()

    def _refresh(self) -> None:
        """Paint everything again."""
        self._scene.damage()
        self.update()

    def _peaks_changed(self, key: str) -> None:
        self.lanes.clips.forget_waves()
        self.samples.retry()
        self.update_tracks(
            lambda track: (
                track.id == key
                or track.recipe is not None
                or any(self._controller.engine.peaks_key(clip.source) == key for clip in track.clips)
            )
        )

    def _encode_changed(self, clip_id: str) -> None:
        self.lanes.clips.forget_states(clip_id)
        self.update_tracks(lambda track: any(clip.id == clip_id for clip in track.clips))

    def _render_changed(self) -> None:
        self.lanes.clips.forget_states()
        self.update_tracks(lambda track: track.recipe is not None)

    def update_tracks(self, wanted: Callable[[Track], bool]) -> None:
        """Paint the lanes of some tracks again."""
        for index, track in enumerate(self._controller.project.tracks):
            if wanted(track):
                height = self._viewport.height_of(index)
                lane = QRect(0, self._viewport.lane_y(index), self.width(), height) & self.rect()
                self._scene.damage(lane)
                self.update(lane)

    def _moved(self) -> None:
        self._playhead_x = self._x(self._controller.position)
        self._look_elsewhere()

    def _look_elsewhere(self) -> None:
        # Another frame follows soon, and what is edited is left in peace: lanes may wait for their turn.
        self._hurries = True
        self.update()

    def follow_playhead(self) -> None:
        """The playhead has moved: two thin strips to paint."""
        x = self._x(self._controller.position)
        if x != self._playhead_x:
            for at in (self._playhead_x, x):
                if at is not None:
                    self.update(at - 1, 0, 3, self.height())
            self._playhead_x = x

    def _x(self, sample: float) -> int:
        return round(self._viewport.pixel_x(sample, self.devicePixelRatioF()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.lanes.scale = self.devicePixelRatioF()
        self.lanes.ring = self._focused if self.hasFocus() else None
        for lane in self.lanes.changed(self.width(), self.height()):
            self._scene.damage(lane)
        self.samples.begin_frame()
        if self._scene.prepare(self.size(), self.lanes.scale, hurry=self._hurries):
            self._hurries = False
        region = event.region()
        self._scene.draw(painter, region)
        self._paint_over(painter, region.boundingRect())
        late = self.lanes.clips.take_late()
        for track, y, height in self.lanes.within(0, self.height()) if late else ():
            if track.id in late:
                self._scene.damage(QRect(0, y, self.width(), height))
        if not self._scene.damaged.isEmpty():
            self._again.start()
        if self.samples.envelopes.wanted and not self._spare.waits:
            self._spare.start()

    def finish(self) -> None:
        """Leave nothing to another frame in the next one."""
        self._hurries = False

    @property
    def is_sharp(self) -> bool:
        """Whether nothing was left for another frame."""
        return self._scene.damaged.isEmpty()

    def _use_spare_time(self) -> None:
        self.samples.envelopes.make_one()
        if self.samples.envelopes.wanted:
            self._spare.start()

    def _paint_over(self, painter: QPainter, exposed: QRect) -> None:
        """What changes from frame to frame."""
        self.lanes.names(painter, exposed)
        self.envelopes.paint_label(painter)
        self.pointer.paint(painter)
        if (selected := self._controller.time_range) is not None:
            left, right = max(self._x(selected[0]), -1), min(self._x(selected[1]), self.width() + 1)
            shown = QRect(left, exposed.top(), right - left, exposed.height()) & exposed
            painter.fillRect(shown, theme.color("accent", RANGE_TINT))
            for x in (left, right - 1):
                painter.fillRect(x, exposed.top(), 1, exposed.height(), theme.color("accent"))
        if self._playhead_x is None:
            self._playhead_x = self._x(self._controller.position)
        if exposed.left() - 1 <= self._playhead_x <= exposed.right():
            self.lanes.playhead(painter, exposed, self._playhead_x)

    # Mouse

    def item_at(self, at: QPointF) -> tuple[str, int, ClipItem] | None:
        """Track id, number and item under a place of the canvas; the one on top of several."""
        index = self._viewport.lane_at(at.y())
        if index is None:
            return None
        track, y = self._controller.project.tracks[index], self._viewport.lane_y(index)
        found = None
        height, scale = self._viewport.height_of(index), self.devicePixelRatioF()
        for number, item in enumerate(self.lanes.clips.items(track)):
            if self.lanes.clips.rect(item, y, height, scale).contains(at):
                found = (track.id, number, item)
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at, keys = event.position(), event.modifiers()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = (at, self._viewport.state.left, self._viewport.top)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        left = event.button() == Qt.MouseButton.LeftButton
        if not left and event.button() != Qt.MouseButton.RightButton:
            return
        found = self.item_at(at)
        self.pointer.press(found, at, keys, left=left)
        index = self._viewport.lane_at(at.y())
        if index is None:
            self._controller.select(())
            return
        track = self._controller.project.tracks[index]
        if left or track.id not in self._controller.selected_track_ids:
            self.select(track.id, keys)
        self._focus_item((found[0], found[1]) if found else None)

    def select(self, track_id: str, modifiers: Qt.KeyboardModifier) -> None:
        """Select a track as a click does: Ctrl toggles it, Shift reaches to it."""
        selected = list(self._controller.selected_track_ids)
        order = [track.id for track in self._controller.project.tracks]
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            selected = (
                [*selected, track_id]
                if track_id not in selected
                else [other for other in selected if other != track_id]
            )
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and self._range_from in order:
            ends = sorted((order.index(self._range_from), order.index(track_id)))
            selected = order[ends[0] : ends[1] + 1]
            self._controller.select(selected)
            return
        else:
            selected = [track_id]
        self._range_from = track_id
        self._controller.select(selected)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pan is not None:
            start, left, top = self._pan
            state = self._viewport.state
            self._viewport.show(state.scrolled_to(left - (at.x() - start.x()) * state.samples_per_pixel))
            self._viewport.scroll_to(top - (at.y() - start.y()))
        else:
            self.pointer.move(at, event.globalPosition().toPoint(), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = None
            self.unsetCursor()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.pointer.release(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.pointer.double_click(event.position()):
            self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self._viewport.lane_at(event.pos().y())
        if index is not None:
            self.menu_requested.emit(self._controller.project.tracks[index].id, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(self._viewport, event, event.position().x())

    def resizeEvent(self, event: QEvent) -> None:
        self._viewport.resize(self.width(), self.height())
        self._playhead_x = self._x(self._controller.position)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            found = self.item_at(QPointF(event.pos()))
            if found:
                QToolTip.showText(event.globalPos(), self._describe(found[2]), self)
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    # Keyboard

    def _takes(self, event: QKeyEvent) -> bool:
        focused = self._focused is not None
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return self.pointer.takes_key(event) or (enter and focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.pointer.takes_key(event):
            self.pointer.press_key(event)
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step_focus(*_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._focused is not None:
            self.select(self._focused[0], event.modifiers())
            item = self.lanes.clips.items(self._controller.project.track(self._focused[0]))[self._focused[1]]
            self._controller.select_clips([item.clip.id] if item.clip else ())
        else:
            super().keyPressEvent(event)

    def _step_focus(self, lanes: int, clips: int) -> None:
        tracks = self._controller.project.tracks
        if not tracks:
            return
        ids = [track.id for track in tracks]
        if self._focused is None or self._focused[0] not in ids:
            index, number = 0, 0
        else:
            index = min(max(ids.index(self._focused[0]) + lanes, 0), len(tracks) - 1)
            number = self._focused[1] + clips
        items = self.lanes.clips.items(tracks[index])
        number = min(max(number, 0), max(len(items) - 1, 0))
        self._focus_item((ids[index], number) if items else None)
        self._viewport.reveal(index)
        if items and clips:
            self._viewport.show(self._viewport.state.showing(items[number].start))

    def _focus_item(self, focused: tuple[str, int] | None) -> None:
        self._focused = focused
        text = tr("Timeline")
        if focused is not None:
            track = self._controller.project.track(focused[0])
            text = self._describe(self.lanes.clips.items(track)[focused[1]])
        self.setAccessibleName(text)
        self.update()

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _describe(self, item: ClipItem) -> str:
        rate = self._controller.project.sample_rate
        ends = (item.start, item.end - item.start)
        start, length = (figures.clock(samples_to_seconds(samples, rate)) for samples in ends)
        return tr("{name}, at {start}, {length} long", name=item.track.name, start=start, length=length)


def _layout(project: Project) -> tuple[object, ...]:
    """What of a project stands between the lanes and under them."""
    ids = tuple(track.id for track in project.tracks)
    return ids, project.loop, project.sample_rate, project.tempo, project.beats_per_bar


_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
