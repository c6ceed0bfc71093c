"""The column left of the canvas: what applies to all tracks on top, then one header a track."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QWidget

from lincae_studio.engine.playback import MeterReading
from lincae_studio.project.model import AudioRef, Project, Track
from lincae_studio.project.serialize import missing_audio
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.controls import ElidedLabel, push_button
from lincae_studio.ui.icons import color_swatch, paint_icon
from lincae_studio.ui.keys import KeyMap
from lincae_studio.ui.theme import TRACK_COLOR_NAMES, theme
from lincae_studio.ui.timeline.canvas import turn_wheel
from lincae_studio.ui.timeline.clip_drag import TrackDrag
from lincae_studio.ui.timeline.looks import clips_of
from lincae_studio.ui.timeline.picture_actions import fill_menu
from lincae_studio.ui.timeline.ruler import paint_hatch
from lincae_studio.ui.timeline.track_header import MARGIN, METHODS, TrackHeader
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.wording import tr

WIDTH, COMPACT_WIDTH = 264, 208
TITLE_HEIGHT = 40
_ORDER = {"failed": 0, "waiting": 1, "encoding": 2, "ready": 3}
HINT = tr("Drop audio here, or drop one track on another to add or subtract it")


class HeaderTop(QWidget):
    """Number of tracks, 'Add', 'Subtract…' and what the render strip's looks mean.

    Signals:
        add_requested, subtract_requested: a button was pressed
    """

    add_requested = Signal()
    subtract_requested = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self.count = ElidedLabel(px=12, weight=600)
        self.add = push_button(tr("Add"), size="small", icon="add")
        self.subtract = push_button(tr("Subtract…"), size="small", tip=tr("Take one track out of another"))
        self.subtract.setAccessibleName(tr("Subtract one track from another"))
        self.add.setAccessibleName(tr("Add audio files"))
        self.add.clicked.connect(lambda: self.add_requested.emit())
        self.subtract.clicked.connect(lambda: self.subtract_requested.emit())
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, 13, 0)
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.add)
        row.addWidget(self.subtract)
        holder = QWidget(self)
        holder.setLayout(row)
        self._row = holder
        self._compact = False
        self.setAccessibleName(tr("Tracks"))
        theme.changed.connect(self.update)
        controller.project_changed.connect(self._refresh)
        self._refresh()
        self._keys = KeyMap.of(controller)
        self._keys.changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        self.add.setToolTip(self._keys.beside(tr("Add audio files as tracks"), "file.import"))

    def _refresh(self) -> None:
        count = len(self._controller.project.tracks)
        self.count.set_text(
            tr("{count} track", count=count) if count == 1 else tr("{count} tracks", count=count)
        )
        self.subtract.setEnabled(count >= 2)

    def set_compact(self, compact: bool) -> None:
        """Fit into the narrow column."""
        self._compact = compact
        self.add.setText("" if compact else tr("Add"))
        self.add.setFixedWidth(28) if compact else self.add.setMaximumWidth(160)
        self._row.layout().setContentsMargins(MARGIN, 0, 8 if compact else 13, 0)
        self.update()

    def resizeEvent(self, event: object) -> None:
        self._row.setGeometry(0, 0, self.width() - 1, TITLE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width, height = self.width(), self.height()
        painter.fillRect(self.rect(), theme.color("bg1"))
        line = theme.color("line1")
        painter.fillRect(0, TITLE_HEIGHT - 1, width, 1, line)
        painter.fillRect(0, height - 1, width, 1, line)
        painter.fillRect(width - 1, 0, 1, height, line)
        if height < TITLE_HEIGHT + 16:
            return  # no room for the looks while a panel shares the page
        middle = (TITLE_HEIGHT + height) / 2
        swatch, gap = (8, 6) if self._compact else (12, 13)
        x = float(MARGIN)
        painter.setFont(theme.font(10))
        metrics = painter.fontMetrics()
        for text, token in ((tr("Rendered"), "ok"), (tr("Rendering"), "accent"), (tr("Preview"), None)):
            box = QRectF(x, round(middle) - 2, swatch, 4)
            if token is None:
                paint_hatch(painter, box, round(x))
            else:
                painter.fillRect(box, theme.color(token))
            painter.setPen(theme.color("text3"))
            advance = metrics.horizontalAdvance(text)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(x + swatch + 4, middle - 8, advance + 4, 16), flags, text)
            x += swatch + 4 + advance + gap


class _Rows(QWidget):
    """Holds the headers one below the other, and the hint below the last."""

    def __init__(self) -> None:
        super().__init__()
        self._rows_height = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.update)

    def show_room_below(self, rows_height: int) -> None:
        """Let the room for more begin below the rows."""
        if rows_height != self._rows_height:
            top = min(rows_height, self._rows_height)
            self._rows_height = rows_height
            self.update(0, top, self.width(), self.height() - top)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("bg1"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.color("line1"))
        room = QRect(0, self._rows_height, self.width() - 1, self.height() - self._rows_height)
        if room.height() < 64 or not event.rect().intersects(room):
            return
        middle = room.top() + min(room.height() // 2, 58)
        paint_icon(painter, "import", QRectF(MARGIN, middle - 8, 16, 16), theme.color("text3"))
        painter.setFont(theme.font(11))
        painter.setPen(theme.color("text3"))
        box = QRectF(40, middle - 32, self.width() - 40 - MARGIN, 64)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, HINT)


class HeaderColumn(QScrollArea):
    """The headers of all tracks, scrolled with the canvas.

    Signals:
        selected: track id and keyboard modifiers of a click
        menu_requested: track id and where
    """

    selected = Signal(str, Qt.KeyboardModifier)
    menu_requested = Signal(str, QPoint)

    def __init__(self, controller: Controller, viewport: Viewport, drag: TrackDrag) -> None:
        super().__init__()
        self._controller = controller
        self._shown = viewport
        self._drag = drag
        self._headers: dict[str, TrackHeader] = {}
        self._refs: list[AudioRef] = []
        self._absent: set[str] = set()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = _Rows()
        self.setWidget(self._rows)
        viewport.scrolled.connect(self._scroll)
        viewport.resized.connect(self.refresh)
        controller.project_changed.connect(self.refresh)
        controller.selection_changed.connect(self._select)
        controller.encode_changed.connect(self._show_states)
        # Tab or a rename can scroll a header into sight: the lanes go along.
        self.verticalScrollBar().valueChanged.connect(viewport.scroll_to)
        self.refresh()

    def header(self, track_id: str) -> TrackHeader:
        """The header of a track; KeyError when there is none."""
        return self._headers[track_id]

    def refresh(self) -> None:
        """Show the tracks of the project as they are now."""
        project = self._controller.project
        ids = [track.id for track in project.tracks]
        for track_id in [known for known in self._headers if known not in ids]:
            header = self._headers.pop(track_id)
            header.hide()
            header.deleteLater()
        for index, track in enumerate(project.tracks):
            header = self._headers.get(track.id)
            if header is None:
                header = self._headers[track.id] = self._make(track)
            top = self._shown.lane_y(index) + self._shown.top
            place = QRect(0, top, self._rows.width(), self._shown.height_of(index))
            if header.geometry() != place:
                header.setGeometry(place)
            header.show_track(track, project)
            header.show()
        order = [self._headers[track_id] for track_id in ids]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first.value, second)
        self.fit_rows()
        self._rows.show_room_below(self._shown.lanes_height)
        self._select()
        # Edits pass these objects on; new ones come from an import or from opening a project.
        if {id(ref) for ref in self._refs} != {id(clip.source) for clip in project.clips}:
            self._find_absent(project)
        self._show_states()

    def _make(self, track: Track) -> TrackHeader:
        header = TrackHeader(self._controller, track, self._drag, self._rows)
        header.pressed.connect(lambda keys: self.selected.emit(track.id, keys))
        header.color_requested.connect(lambda at: self._choose_color(header, at))
        header.menu_requested.connect(lambda at: self.menu_requested.emit(track.id, at))
        header.step_requested.connect(lambda step: self._step(track.id, step))
        return header

    def _choose_color(self, header: TrackHeader, at: QPoint) -> None:
        menu = palette_menu(self._controller, header.track, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _step(self, track_id: str, step: int) -> None:
        ids = [track.id for track in self._controller.project.tracks]
        index = min(max(ids.index(track_id) + step, 0), len(ids) - 1)
        self._shown.reveal(index)
        self._headers[ids[index]].setFocus(Qt.FocusReason.TabFocusReason)
        self._controller.select([ids[index]])

    def _select(self) -> None:
        chosen = self._controller.selected_track_ids
        for track_id, header in self._headers.items():
            header.show_selected(track_id in chosen)

    def _show_states(self, clip_id: str | None = None) -> None:
        project = self._controller.project
        for track in project.tracks:
            clips = clips_of(project, track)
            if clip_id is None or any(clip.id == clip_id for clip in clips):
                # A recipe is as far as the clip that is furthest behind.
                states = [self._controller.engine.encode_state(clip) for clip in clips]
                worst = min(states, key=lambda state: (_ORDER[state.kind], state.fraction), default=None)
                paths = (clip.source.path for clip in clips)
                missing = next((path for path in paths if path in self._absent), "")
                self._headers[track.id].show_state(worst, missing=missing)

    def _find_absent(self, project: Project) -> None:
        self._refs = [clip.source for clip in project.clips]
        self._absent = {ref.path for ref in missing_audio(project)}

    def event(self, event: QEvent) -> bool:
        # Files are put back in another program: look when the user returns from it.
        if event.type() == QEvent.Type.WindowActivate and self._absent:
            before = self._absent
            self._find_absent(self._controller.project)
            if before != self._absent:
                self._controller.engine.set_project(self._controller.project)
                self._show_states()
        return super().event(event)

    def feed_meters(self, reading: MeterReading) -> None:
        """Show the levels of one frame on the headers that can be seen."""
        top, bottom = self._shown.top, self._shown.top + self.height()
        for track_id, header in self._headers.items():
            if header.y() < bottom and header.y() + header.height() > top:
                header.feed_meter(reading.tracks.get(track_id, ()))

    # Geometry

    def resizeEvent(self, event: object) -> None:
        self.fit_rows()
        for header in self._headers.values():
            header.resize(self._rows.width(), header.height())

    def fit_rows(self) -> None:
        """Take the height that the tracks have and the canvas can scroll."""
        # Exactly as far as the canvas can scroll, though the scroll bar makes that one lower.
        height = self._shown.max_top + self.viewport().height()
        self._rows.resize(self.viewport().width(), height)
        self._scroll()

    def _scroll(self) -> None:
        self.verticalScrollBar().setValue(self._shown.top)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(self._shown, event, 0)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 400)


def palette_menu(controller: Controller, track: Track, parent: QWidget) -> QMenu:
    """The colours a track can have."""
    menu = QMenu(tr("Colour"), parent)
    for index, name in enumerate(TRACK_COLOR_NAMES):
        action = menu.addAction(color_swatch(index, chosen=index == track.color), name.capitalize())
        action.setCheckable(True)
        action.setChecked(index == track.color)
        action.triggered.connect(lambda _=False, index=index: controller.set_color(track.id, index))
    return menu


def _add_lane(controller: Controller, track: Track, menu: QMenu) -> None:
    """Group and height, for all selected tracks if this is one of them."""
    chosen = controller.selected_track_ids
    ids = chosen if track.id in chosen else (track.id,)
    groups = menu.addMenu(tr("Group"))
    names = sorted({other.group for other in controller.project.tracks if other.group})
    for name in names:
        action = groups.addAction(name.replace("&", "&&"), lambda name=name: controller.set_group(ids, name))
        action.setCheckable(True)
        action.setChecked(track.group == name)
    new = controller.new_group_name()
    groups.addAction(tr("New: {new}", new=new), lambda: controller.set_group(ids, new))
    groups.addAction(tr("None"), lambda: controller.set_group(ids, "")).setEnabled(bool(track.group))
    text = tr("Expand") if track.collapsed else tr("Collapse")
    menu.addAction(text, lambda: controller.set_collapsed(ids, not track.collapsed))
    if track.height:
        menu.addAction(tr("Common height"), lambda: controller.set_height(ids, 0))


def track_menu(controller: Controller, header: TrackHeader, parent: QWidget) -> QMenu:
    """What can be done with one track."""
    track, project = header.track, controller.project
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("Rename"), header.start_rename)
    menu.addMenu(palette_menu(controller, track, menu))
    _add_lane(controller, track, menu)
    menu.addSeparator()
    for text, on, call in (
        (tr("Mute"), track.mute, lambda on: controller.set_mute(track.id, on)),
        (tr("Solo"), track.solo, lambda on: controller.set_solo(track.id, on)),
        (
            tr("Subtract from the mix"),
            track.sign < 0,
            lambda on: controller.set_sign(track.id, -1 if on else 1),
        ),
    ):
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(call)
    menu.addAction(tr("Reset gain to 0 dB"), lambda: controller.set_gain(track.id, 0.0))
    if track.recipe is not None:
        menu.addSeparator()
        for method, (name, _) in METHODS.items():
            action = menu.addAction(tr("Listen as {method}", method=name))
            action.setCheckable(True)
            action.setChecked(track.recipe.method == method)
            action.triggered.connect(lambda _=False, m=method: controller.set_recipe_method(track.id, m))
    fill_menu(controller, menu, track.id)
    others = [other for other in project.tracks if other.id != track.id]
    if others:
        menu.addSeparator()
        for text, sign in ((tr("Subtract from"), -1), (tr("Add to"), 1)):
            targets = menu.addMenu(text)
            for other in others:
                targets.addAction(
                    other.name,
                    lambda target=other.id, sign=sign: controller.make_recipe(target, track.id, sign),
                )
    menu.addSeparator()
    index = [other.id for other in project.tracks].index(track.id)
    up = menu.addAction(tr("Move up"), lambda: controller.move_track(track.id, index - 1))
    up.setEnabled(index > 0)
    down = menu.addAction(tr("Move down"), lambda: controller.move_track(track.id, index + 1))
    down.setEnabled(index + 1 < len(project.tracks))
    menu.addSeparator()
    chosen = controller.selected_track_ids
    doomed = chosen if track.id in chosen else (track.id,)
    text = tr("Delete") if len(doomed) == 1 else tr("Delete {count} tracks", count=len(doomed))
    menu.addAction(text, lambda: controller.delete_tracks(doomed))
    return menu
