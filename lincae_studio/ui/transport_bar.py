"""The bar under the menus: transport, time, tempo, snap, history, pages, search and export."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lincae_studio import units
from lincae_studio.project.checks import MAX_BEATS_PER_BAR, MAX_TEMPO, MIN_TEMPO
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import (
    ElidedLabel,
    IconButton,
    NumberField,
    SearchButton,
    Segmented,
    Select,
    Separator,
    bind_action,
    push_button,
)
from lincae_studio.ui.pulse import Pulse
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.actions import TOOL_NAMES
from lincae_studio.wording import tr

HEIGHT = 56
# (beats, label); 0 is a whole bar
SNAP_VALUES = (
    (0.0, tr("1 bar")),
    (1.0, tr("1 beat")),
    (0.5, tr("1/2 beat")),
    (0.25, tr("1/4 beat")),
    (0.125, tr("1/8 beat")),
)
DEFAULT_SNAP = 0.25


class Actions(Protocol):
    """Actions by id: an `ActionRegistry` or a dict of QActions or callables."""

    def __getitem__(self, action_id: str) -> QAction | Callable[[], object]: ...


class TimeFigure(QWidget):
    """A large figure that changes often and repaints only itself.

    Signals:
        clicked(): pressed
    """

    clicked = Signal()

    def __init__(self, *, name: str, width: int, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._quiet = False
        self._width = width
        self.setAccessibleName(name)
        self.setToolTip(tip)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text != self._text:
            longer = len(text) > len(self._text)
            self._text = text
            if longer and self._advance() > self._width:
                self._width = self._advance()
                self.updateGeometry()
            self.update()

    def set_quiet(self, quiet: bool) -> None:
        """Dim it while there is nothing to play."""
        if quiet != self._quiet:
            self._quiet = quiet
            self.update()

    def _advance(self) -> int:
        return QFontMetrics(theme.font(20, 500, tabular=True)).horizontalAdvance(self._text) + 27

    def sizeHint(self) -> QSize:
        return QSize(self._width, 38)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(20, 500, tabular=True))
        painter.setPen(theme.color("text3" if self._quiet else "text1"))
        box = self.rect().adjusted(14, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text)


class TransportBar(QFrame):
    """Transport and tools of the window.

    `TransportBar(controller, actions=None)`; without actions the buttons are bound later with `bind`. Ids:
    transport.start, .stop, .play, .loop; edit.undo, .redo, .search; view.snap, .fit; file.export.

    Signals:
        snap_value_changed(float): grid to snap to, in beats; 0 is a bar
        page_chosen(str): id of a page
    """

    snap_value_changed = Signal(float)
    page_chosen = Signal(str)

    def __init__(
        self, controller: Controller, actions: Actions | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._compact = False
        self.setProperty("surface", "bar")
        self.setFixedHeight(HEIGHT)
        self._make_buttons()
        self._make_fields()
        self.snap_value = Select(name=tr("Snap to"))
        for beats, label in SNAP_VALUES:
            self.snap_value.addItem(label, beats)
        self.snap_value.setCurrentIndex(self.snap_value.findData(DEFAULT_SNAP))
        self.snap_value.setFixedWidth(96)
        self.snap_value.activated.connect(self._choose_snap)
        self._pages: Segmented | None = None
        self._lay_out()
        if actions is not None:
            self.bind(actions)
        controller.playing_changed.connect(self._show_playing)
        controller.position_changed.connect(self.show_position)
        controller.project_changed.connect(self._show_project)
        Pulse.of(controller).tick.connect(self.show_position)
        self._show_playing(controller.playing)
        self._show_project()

    def _make_buttons(self) -> None:
        self.start = IconButton("return", name=tr("Return to start"))
        self.stop = IconButton("stop", name=tr("Stop"))
        self.play = IconButton("play", name=tr("Play"), width=40, on="solid", checkable=True)
        self.loop = IconButton("loop", name=tr("Loop"), checkable=True)
        self.snap = IconButton("magnet", name=tr("Snap to the grid"), checkable=True)
        self.zoom_fit = IconButton("zoom_fit", name=tr("Zoom to fit"))
        self.tools = {
            tool: IconButton(icon, name=name, checkable=True)
            for tool, (name, _, icon, _) in TOOL_NAMES.items()
        }
        self.undo = IconButton("undo", name=tr("Undo"))
        self.redo = IconButton("redo", name=tr("Redo"))
        self.search = SearchButton()
        self.export = push_button(tr("Export"), icon="export", tip=tr("Export"))

    def _make_fields(self) -> None:
        controller = self._controller
        self.time = TimeFigure(
            name=tr("Time"), width=128, tip=tr("Position in minutes, seconds and milliseconds")
        )
        self.bars = TimeFigure(
            name=tr("Bars and beats"), width=103, tip=tr("Position as bar, beat and quarter of a beat")
        )
        self.tempo = NumberField(
            120.0,
            name=tr("Tempo"),
            unit="",
            minimum=MIN_TEMPO,
            maximum=MAX_TEMPO,
            step=1.0,
            fine_step=0.01,
            decimals=2,
            default=120.0,
            flat=True,
            weight=500,
        )
        self.tempo.setToolTip(
            tr("Tempo in beats per minute. Type a number or turn the wheel, Shift for fine steps.")
        )
        self.meter = NumberField(
            4,
            name=tr("Beats per bar"),
            unit="/ 4",
            minimum=1,
            maximum=MAX_BEATS_PER_BAR,
            step=1,
            fine_step=1,
            decimals=0,
            default=4,
            flat=True,
            weight=500,
        )
        self.meter.setToolTip(tr("Beats per bar, in quarter notes. Type a number or turn the wheel."))
        self.tempo.value_changed.connect(controller.set_tempo)
        self.meter.value_changed.connect(lambda beats: controller.set_beats_per_bar(round(beats)))
        for field, text in ((self.tempo, tr("Set tempo")), (self.meter, tr("Set meter"))):
            field.setProperty("slim", True)
            field.setFixedHeight(18)
            field.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            field.gesture_started.connect(lambda text=text: controller.begin_gesture(text))
            field.gesture_finished.connect(controller.end_gesture)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(0)

        def add(*items: QWidget | int) -> None:
            for item in items:
                if isinstance(item, int):
                    row.addSpacing(item)
                else:
                    row.addWidget(item, 0, Qt.AlignmentFlag.AlignVCenter)

        add(self.start, 4, self.stop, 4, self.play, 4, self.loop, 16, self._time_block(), 16)
        add(Separator(vertical=True, length=24), 16, self.snap, 8)
        self._spare: list[QWidget] = [
            self._group(self.snap_value, 8),
            self._group(16, Separator(vertical=True, length=24), 16, self.undo, 8, self.redo),
            self._group(16, Separator(vertical=True, length=24), 16, *self.tools.values()),
        ]
        add(self._spare[0], self.zoom_fit, self._spare[2], self._spare[1])
        row.addStretch(1)
        self._page_place = self._group()
        add(self._page_place)
        row.addStretch(1)
        add(self.search, 16, self.export)

    def _group(self, *items: QWidget | int) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for item in items:
            if isinstance(item, int):
                row.addSpacing(item)
            else:
                row.addWidget(item, 0, Qt.AlignmentFlag.AlignVCenter)
        return group

    def _time_block(self) -> QFrame:
        block = QFrame()
        block.setProperty("surface", "well")
        block.setFixedHeight(40)
        row = QHBoxLayout(block)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.time)
        row.addWidget(Separator(vertical=True))
        row.addWidget(self.bars)
        for caption, field, width in (
            (tr("Tempo"), self.tempo, 71),
            (tr("Meter", "beats per bar"), self.meter, 54),
        ):
            row.addWidget(Separator(vertical=True))
            cell = QWidget()
            cell.setFixedWidth(width)
            column = QVBoxLayout(cell)
            # A line edit keeps 2 px beside its text.
            column.setContentsMargins(11, 5, 4, 4)
            column.setSpacing(0)
            label = ElidedLabel(caption, px=10, color="text3")
            label.setContentsMargins(1, 0, 0, 0)
            column.addWidget(label)
            column.addWidget(field)
            row.addWidget(cell)
        return block

    def bind(self, actions: Actions) -> None:
        """Tie the buttons to the app's actions."""
        for button, action_id in (
            (self.start, "transport.start"),
            (self.stop, "transport.stop"),
            (self.play, "transport.play"),
            (self.loop, "transport.loop"),
            (self.snap, "view.snap"),
            (self.zoom_fit, "view.fit"),
            (self.undo, "edit.undo"),
            (self.redo, "edit.redo"),
            *((button, f"view.tool_{tool}") for tool, button in self.tools.items()),
        ):
            button.bind(actions[action_id])
        self.search.bind(actions["edit.search"])
        bind_action(self.export, actions["file.export"])
        self._show_playing(self._controller.playing)

    def set_pages(self, pages: Sequence[tuple[str, str]], current: str | None = None) -> None:
        """Offer these pages as (id, text); a single one is nothing to choose from and shows nothing."""
        if self._pages is not None:
            self._pages.setParent(None)
            self._pages.deleteLater()
            self._pages = None
        if len(pages) > 1:
            self._pages = Segmented(pages, current, name=tr("Page"))
            self._pages.value_changed.connect(self.page_chosen)
            self._page_place.layout().addWidget(self._pages)

    def show_page(self, page_id: str) -> None:
        """Mark the page that is shown."""
        if self._pages is not None:
            self._pages.set_value(page_id)

    def set_compact(self, compact: bool) -> None:
        """Leave out undo, redo and the snap value, and shrink the search to its icon."""
        if compact != self._compact:
            self._compact = compact
            for group in self._spare:
                group.setVisible(not compact)
            self.search.set_compact(compact)

    def set_snap_value(self, beats: float) -> None:
        """Show a grid; one that is not offered leaves the menu as it is."""
        index = self.snap_value.findData(beats)
        if index >= 0:
            self.snap_value.setCurrentIndex(index)

    def _choose_snap(self, index: int) -> None:
        self.snap_value_changed.emit(float(self.snap_value.itemData(index)))

    def _show_playing(self, playing: bool) -> None:
        self.play.set_icon("pause" if playing else "play")
        self.play.setAccessibleName(tr("Pause") if playing else tr("Play"))
        self.play.setCheckable(True)
        self.play.setChecked(playing)
        self.show_position()

    def _show_project(self, *_: object) -> None:
        project = self._controller.project
        self.tempo.set_value(project.tempo)
        self.meter.set_value(project.beats_per_bar)
        empty = not project.tracks
        for item in (self.time, self.bars, self.tempo, self.meter):
            item.set_quiet(empty)
        self.show_position()

    def show_position(self) -> None:
        """Write the position of the playhead."""
        project = self._controller.project
        sample = self._controller.position
        self.time.set_text(figures.clock(units.samples_to_seconds(sample, project.sample_rate)))
        self.bars.set_text(
            str(
                units.samples_to_bar(
                    sample,
                    rate=project.sample_rate,
                    tempo=project.tempo,
                    beats_per_bar=project.beats_per_bar,
                )
            )
        )
