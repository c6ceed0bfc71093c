"""The Arrange page: headers, minimap, ruler, render strip and canvas, sharing one view."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QScrollBar, QWidget

from lincae_studio.audio.io import AUDIO_SUFFIXES
from lincae_studio.project.model import Project
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import push_button
from lincae_studio.ui.pulse import Pulse
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline import drops, headers, menus, minimap, ruler
from lincae_studio.ui.timeline.canvas import Canvas
from lincae_studio.ui.timeline.clip_drag import anchors, snapped
from lincae_studio.ui.timeline.marks import MarkLane
from lincae_studio.ui.timeline.viewport import WAVE_GAIN_STEP, ZOOM_STEP, Viewport
from lincae_studio.units import samples_to_seconds
from lincae_studio.wording import tr

BAR = 16
NORMAL_LANE, COMPACT_LANE = 128, 96


class ArrangeView(QWidget):
    """The timeline page of a session.

    A frame, for measuring: change the view (`zoom_in`, `viewport.scroll_to`, ...) and call
    `frame_seconds()`, which paints what that made dirty, as the screen would; or `grab_frame(image)`,
    which paints all of the page.

    Attributes:
        viewport: the visible stretch of time and of the track list
        canvas, ruler, minimap, headers, marks: its parts

    Signals:
        add_requested: 'Add' was pressed; when nobody is connected the page asks for files itself
        assist_requested: ids of a whole and of a part: align and compare before subtracting
        snap_changed: the snap setting
    """

    add_requested = Signal()
    assist_requested = Signal(str, str)
    snap_changed = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.viewport = Viewport(controller.project, self)
        self.viewport.snap_on = controller.settings.snap
        # Before anything that asks it where a lane is.
        controller.project_changed.connect(self._follow_project)
        self.hint = drops.DropHint(self)
        self.track_drag = drops.TrackDrag(controller, self.viewport, lambda: self.hint)
        self.canvas = Canvas(controller, self.viewport, self.track_drag)
        self.ruler = ruler.Ruler(controller, self.viewport)
        self.strip = ruler.RenderStrip(controller, self.viewport)
        self.minimap = minimap.Minimap(controller, self.viewport, self.canvas.samples)
        self.marks = MarkLane(controller, self.viewport)
        self.top = headers.HeaderTop(controller)
        self.headers = headers.HeaderColumn(controller, self.viewport, self.track_drag)
        self.across = QScrollBar(Qt.Orientation.Horizontal)
        self.down = QScrollBar(Qt.Orientation.Vertical)
        self.across.setAccessibleName(tr("Scroll in time"))
        self.down.setAccessibleName(tr("Scroll the tracks"))
        for part in (self.top, self.headers, self.minimap, self.marks, self.ruler, self.strip, self.canvas,
                     self.across, self.down):  # fmt: skip
            part.setParent(self)
        self.track_drag.attach(self, headers=self.headers, canvas=self.canvas)
        self.track_drag.assist = self.assist_requested.emit
        self.magnified = push_button("", size="small", icon="waveform")
        self.magnified.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.magnified.setToolTip(tr("Click to draw waveforms at full scale again"))
        self.magnified.setParent(self)
        self._compact = self._brief = False
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Arrange"))
        self.setFocusProxy(self.canvas)
        self._connect()

    def _connect(self) -> None:
        c = self._controller
        c.project_changed.connect(self._lay_out)
        c.position_changed.connect(self._place_playhead)
        c.playing_changed.connect(lambda _: self._place_playhead())
        pulse = Pulse.of(c)
        pulse.tick.connect(self._tick)
        pulse.metered.connect(self.headers.feed_meters)
        c.settings.changed.connect(self._setting_changed)
        self.viewport.moved.connect(self._show_bars)
        self.viewport.scrolled.connect(self._show_bars)
        self.viewport.resized.connect(self._lay_out)
        self.viewport.magnified.connect(self._show_magnified)
        self.magnified.clicked.connect(lambda: self.viewport.set_wave_gain(0))
        self.across.valueChanged.connect(self._scroll_across)
        self.down.valueChanged.connect(self.viewport.scroll_to)
        self.canvas.menu_requested.connect(self._show_canvas_menu)
        self.headers.menu_requested.connect(self._show_menu)
        self.headers.selected.connect(self.canvas.select)
        self.top.add_requested.connect(self._add)
        self.top.subtract_requested.connect(self.subtract)
        theme.changed.connect(self.update)

    # What the shell calls

    def zoom_in(self) -> None:
        """Magnify around the playhead if it can be seen, else around the middle."""
        self.viewport.zoom(ZOOM_STEP**2, x=self._zoom_center())

    def zoom_out(self) -> None:
        """Show more of the song."""
        self.viewport.zoom(ZOOM_STEP**-2, x=self._zoom_center())

    def zoom_fit(self) -> None:
        """Show the whole song."""
        self.viewport.fit()

    zoom_to_fit = zoom_fit

    def _zoom_center(self) -> float:
        state = self.viewport.state
        x = state.x(self._controller.position)
        return x if 0 <= x <= state.width else state.width / 2

    def set_snap(self, enabled: bool, division: float | None = None) -> None:
        """Snap what is dragged to a grid of `division` beats; 0 is a bar, None keeps it."""
        self.viewport.snap_on = enabled
        if division is not None:
            self.viewport.snap_beats = division
        self.snap_changed.emit()

    @property
    def snap(self) -> tuple[bool, float]:
        """Whether it snaps, and the grid in beats (0 is a bar)."""
        return self.viewport.snap_on, self.viewport.snap_beats

    def view_state(self) -> dict[str, float]:
        """What is worth remembering of the view, as plain numbers."""
        state = self.viewport.state
        return {
            "left": state.left,
            "samples_per_pixel": state.samples_per_pixel,
            "fits": float(self.viewport.fits),
            "top": self.viewport.top,
            "lane_height": self.viewport.lane_height,
            "wave_gain_db": self.viewport.wave_gain_db,
            "snap_beats": self.viewport.snap_beats,
        }

    def set_view_state(self, remembered: dict[str, float]) -> None:
        """Look where `view_state` was taken; what is missing or makes no sense is left as it is."""
        view, state = self.viewport, self.viewport.state
        view.set_lane_height(int(remembered.get("lane_height", view.lane_height)))
        view.set_wave_gain(remembered.get("wave_gain_db", view.wave_gain_db))
        if remembered.get("fits"):
            view.fit(animated=False)
        elif remembered.get("samples_per_pixel", 0) > 0:
            view.show(state.zoomed(state.samples_per_pixel / remembered["samples_per_pixel"], x=0))
            view.show(view.state.scrolled_to(remembered.get("left", view.state.left)))
        view.scroll_to(remembered.get("top", view.top))
        view.snap_beats = remembered.get("snap_beats", view.snap_beats)

    def set_compact(self, compact: bool) -> None:
        """Fit a small window: narrow headers, lower tracks and minimap."""
        if compact == self._compact:
            return
        self._compact = compact
        self._fit_minimap()
        self.top.set_compact(compact)
        # A height that the user chose stays.
        usual = NORMAL_LANE if compact else COMPACT_LANE
        if self.viewport.lane_height == usual:
            self.viewport.set_lane_height(COMPACT_LANE if compact else NORMAL_LANE)
        self._lay_out()

    def set_brief(self, brief: bool) -> None:
        """Leave out the minimap, to share the window with a panel below."""
        if brief != self._brief:
            self._brief = brief
            self._fit_minimap()
            self._lay_out()

    def _fit_minimap(self) -> None:
        full = minimap.COMPACT_HEIGHT if self._compact else minimap.HEIGHT
        self.minimap.setFixedHeight(0 if self._brief else full)

    def set_track_height(self, pixels: int) -> None:
        """Make every track as high as the nearest of 32, 64, 96, 128, 160 and 192 pixels."""
        self.viewport.set_lane_height(pixels)

    def step_track_height(self, steps: int) -> None:
        """Make every track taller or lower."""
        self.viewport.set_lane_height(self.viewport.lane_height + 32 * steps)

    def step_wave_height(self, steps: int) -> None:
        """Draw waveforms taller or shorter, which changes no sound and is no step to undo."""
        self.viewport.set_wave_gain(self.viewport.wave_gain_db + WAVE_GAIN_STEP * steps)

    def subtract(self) -> None:
        """Make first − second of two selected tracks; otherwise ask which two."""
        selected, project = self._controller.selected_track_ids, self._controller.project
        if len(selected) == 2:
            self._controller.make_recipe(selected[0], selected[1], -1)
        elif len(project.tracks) >= 2:
            popup = drops.SubtractPopup(project, selected, self)
            popup.chosen.connect(lambda whole, part: self._controller.make_recipe(whole, part, -1))
            popup.assist.connect(self.assist_requested)
            button = self.top.subtract
            drops.show_popup(popup, button.mapToGlobal(QPoint(0, button.height() + 4)))

    def rename(self, track_id: str) -> None:
        """Edit a track's name in its header."""
        self.viewport.reveal([track.id for track in self._controller.project.tracks].index(track_id))
        self.headers.header(track_id).start_rename()

    def grab_frame(self, image: QImage | None = None) -> QImage:
        """Paint the whole page into an image of its size; hand the same one in again to save making it."""
        if image is None:
            scale = self.devicePixelRatioF()
            image = QImage(self.size() * scale, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(scale)
        self.canvas.finish()
        self.render(image)
        return image

    def frame_seconds(self) -> float:
        """Paint now what has changed since the last frame, and return how long that took."""
        start = time.perf_counter()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest)
        return time.perf_counter() - start

    def close_files(self) -> None:
        """Let go of audio files that are open for drawing; for the end of the session."""
        self.canvas.close_files()

    # Following the session

    def _follow_project(self, old: Project, new: Project) -> None:
        self.viewport.set_project(new)

    def _setting_changed(self, name: str) -> None:
        if name == "snap":
            self.viewport.snap_on = self._controller.settings.snap

    def _tick(self) -> None:
        if self._controller.playing and self._controller.settings.follow_playhead:
            state, position = self.viewport.state, self._controller.position
            busy = QApplication.mouseButtons() != Qt.MouseButton.NoButton
            if not busy and not state.left <= position < state.right:
                self.viewport.show(state.showing(position))
        self._place_playhead()

    def _place_playhead(self) -> None:
        for part in (self.canvas, self.ruler, self.minimap):
            part.follow_playhead()

    # Geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        left = headers.COMPACT_WIDTH if self._compact else headers.WIDTH
        width, height = self.width() - left, self.height()
        over = self.minimap.height() + self.marks.height()
        above = over + ruler.RULER_HEIGHT + ruler.STRIP_HEIGHT
        bar = BAR if self.viewport.lanes_height > height - above - BAR else 0
        self.top.setGeometry(0, 0, left, above)
        self.headers.setGeometry(0, above, left, height - above)
        self.minimap.setGeometry(left, 0, width, self.minimap.height())
        self.marks.setGeometry(left, self.minimap.height(), width - bar, self.marks.height())
        self.ruler.setGeometry(left, over, width - bar, ruler.RULER_HEIGHT)
        self.strip.setGeometry(left, above - ruler.STRIP_HEIGHT, width - bar, ruler.STRIP_HEIGHT)
        self.canvas.setGeometry(left, above, width - bar, height - above - BAR)
        self.across.setGeometry(left, height - BAR, width - bar, BAR)
        self.down.setGeometry(self.width() - bar, above, bar, height - above - BAR)
        self.down.setVisible(bar > 0)
        self.hint.setGeometry(self.rect())
        self._show_magnified()
        self.headers.fit_rows()
        self._show_bars()

    def _show_magnified(self) -> None:
        gain, button = self.viewport.wave_gain_db, self.magnified
        button.setText(tr("Waveforms +{gain} dB", gain=gain))
        button.adjustSize()
        corner = self.canvas.geometry().bottomRight() - QPoint(8, 8)
        button.move(corner.x() - button.width(), corner.y() - button.height())
        button.setVisible(gain > 0)

    def _show_bars(self) -> None:
        state = self.viewport.state
        self.across.blockSignals(True)
        self.across.setPageStep(max(state.width, 1))
        self.across.setSingleStep(48)
        reach = round(state.end / state.samples_per_pixel) - state.width
        self.across.setRange(0, max(reach, 0))
        self.across.setValue(round(state.left / state.samples_per_pixel))
        self.across.blockSignals(False)
        self.down.blockSignals(True)
        self.down.setPageStep(max(self.viewport.height, 1))
        self.down.setSingleStep(self.viewport.lane_height // 2)
        self.down.setRange(0, self.viewport.max_top)
        self.down.setValue(self.viewport.top)
        self.down.blockSignals(False)

    def _scroll_across(self, value: int) -> None:
        state = self.viewport.state
        self.viewport.show(state.scrolled_to(value * state.samples_per_pixel))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("bg1"))
        line = theme.color("line1")
        painter.fillRect(self.across.x(), self.across.y(), self.width(), 1, line)
        if self.down.isVisible():
            painter.fillRect(self.down.x(), self.ruler.y(), 1, self.height(), line)

    # Menus and drops

    def _show_menu(self, track_id: str, at: QPoint) -> None:
        header = self.headers.header(track_id)
        headers.track_menu(self._controller, header, self).popup(at)

    def _show_canvas_menu(self, track_id: str, at: QPoint) -> None:
        self.canvas_menu(track_id, at).popup(at)

    def canvas_menu(self, track_id: str, at: QPoint) -> QMenu:
        """The menu of what is at a place of the screen: a point, a clip, the ground; the track's below it."""
        c, local = self._controller, QPointF(self.canvas.mapFromGlobal(at))
        track = c.project.track(track_id)
        index = c.project.tracks.index(track)
        sample = round(max(self.viewport.state.sample(local.x()), 0))
        point, found = self.canvas.envelopes.point_at(index, local), self.canvas.item_at(local)
        clip = found[2].clip if found else None
        if point is not None:
            menu = menus.point_menu(c, track, point, self)
        elif clip is not None:
            menu = menus.clip_menu(c, track, clip, sample, self)
        else:
            menu = menus.ground_menu(c, sample, self)
        menu.addSeparator()
        own = headers.track_menu(c, self.headers.header(track_id), menu)
        own.setTitle(tr("Track {name}", name=track.name).replace("&", "&&"))
        menu.addMenu(own)
        return menu

    def _add(self) -> None:
        if self.receivers("2add_requested()"):
            self.add_requested.emit()
            return
        patterns = " ".join(f"*{suffix}" for suffix in sorted(AUDIO_SUFFIXES))
        chosen, _ = QFileDialog.getOpenFileNames(
            self, tr("Add audio files"), "", tr("Audio ({patterns})", patterns=patterns)
        )
        if chosen:
            self._controller.import_files([Path(name) for name in chosen])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if drops.dropped_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        paths = drops.dropped_paths(event.mimeData())
        if not paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        at = event.position().toPoint()
        start, lane = self._drop_place(at, event.modifiers())
        self._show_file_hint(paths, at, start, lane)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hint.hide()
        paths = drops.dropped_paths(event.mimeData())
        if not paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        start, lane = self._drop_place(event.position().toPoint(), event.modifiers())
        below = self._controller.project.tracks[lane].id if lane is not None else None
        self._controller.import_files(paths, at=start, below=below)

    def _drop_place(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> tuple[int, int | None]:
        """Time and lane of a place of the page; over the headers, the start of the song."""
        local = self.canvas.mapFrom(self, at)
        lane = self.viewport.lane_at(local.y()) if local.y() >= 0 else None
        if local.x() < 0:
            return 0, lane
        sample = self.viewport.state.sample(local.x())
        others = anchors(self._controller.project, self._controller.position)
        # Ctrl is how the desktop says "copy": only Alt turns the snap round here.
        keys = modifiers & Qt.KeyboardModifier.AltModifier
        return snapped(self.viewport, sample, keys, others=others), lane

    def _show_file_hint(self, paths: list[Path], at: QPoint, start: int, lane: int | None) -> None:
        tracks = self._controller.project.tracks
        single = len(paths) == 1 and not paths[0].is_dir()
        what = (
            tr("Add {name} as a new track", name=paths[0].name)
            if single
            else tr("Add these files as new tracks")
        )
        if len(paths) == 1 and paths[0].is_dir():
            what = tr("Add the audio files of {name} as new tracks", name=paths[0].name)
        where = tr(" below {name}", name=tracks[lane].name) if lane is not None else ""
        when = figures.clock(samples_to_seconds(start, self._controller.project.sample_rate))
        origin = self.canvas.pos()
        x = origin.x() + round(self.viewport.state.x(start))
        bottom = self.viewport.lane_y(lane + 1 if lane is not None else len(tracks))
        y = origin.y() + min(max(bottom, 0), self.canvas.height())
        self.hint.show_hint(
            tr("{what}{where}, at {when}.", what=what, where=where, when=when),
            at,
            line=(y, 0, self.width()) if tracks else None,
            mark=(x, origin.y(), origin.y() + self.canvas.height()) if x >= origin.x() else None,
        )
