"""The one view that ruler, minimap, canvas and headers share, with everything that changes it."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from lincae_studio.project.model import Project
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.view_state import Grid, ViewState
from lincae_studio.units import samples_per_beat

ZOOM_STEP = 1.25
FIT_MS = 180
LANE_HEIGHTS: Final = (32, 64, 96, 128, 160, 192)
FOLDED_LANE = 32
MAX_LANE = 384
TOOLS: Final = ("pointer", "envelope", "pencil")
WAVE_GAIN_STEP, MAX_WAVE_GAIN = 3, 30
"""How much taller a step draws waveforms, and the most, dB."""

BELOW_TRACKS = 96
"""Empty room below the last track, to drop on."""


class Viewport(QObject):
    """What is on screen: a stretch of the song, a stretch of the track list, and the grid to snap to.

    Attributes:
        state: the visible stretch of time
        top: pixels scrolled down the track list
        lane_height: of a track without a height of its own
        height: of the canvas
        wave_gain_db: how much taller than full scale waveforms are drawn; changes no sound
        snap_on, snap_beats: the grid in beats; 0 is a bar
        tool: what the mouse does on the canvas: a `TOOLS`

    Signals:
        moved: the visible stretch of time changed
        scrolled: `top` changed
        resized: the height of a lane or the number of tracks changed
        magnified: `wave_gain_db` changed
        tool_changed: `tool`
    """

    moved = Signal()
    scrolled = Signal()
    resized = Signal()
    magnified = Signal()
    tool_changed = Signal()

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.state = ViewState.fitting(rate=project.sample_rate, length=project.length, width=1240)
        self.top = 0
        self.height = 600
        self.lane_height = 128
        self._tops = _tops(project, 128)
        self.wave_gain_db = 0
        self.snap_on = True
        self.snap_beats = 0.25
        self.tool: str = "pointer"
        self._grid: tuple[ViewState, Project, Grid] | None = None
        self._fit: QVariantAnimation | None = None
        self._fits = True
        self._held = False

    # Time

    @property
    def fits(self) -> bool:
        """Whether the view still shows the whole song because nobody has zoomed since."""
        return self._fits

    def show(self, state: ViewState) -> None:
        """Look at another stretch of time."""
        self._stop_fit()
        self._fits = False
        self._set(state)

    def zoom(self, factor: float, *, x: float) -> None:
        """Magnify around a pixel of the canvas."""
        self.show(self.state.zoomed(factor, x=x))

    def fit(self, *, animated: bool = True) -> None:
        """Show the whole song."""
        self._stop_fit()
        start = self.state
        goal = ViewState.fitting(rate=start.rate, length=start.length, width=start.width)
        self._fits = True
        length = theme.duration(FIT_MS) if animated else 0
        if length == 0 or goal == start:
            self._set(goal)
            return

        def step(at: float) -> None:
            # Zoom runs evenly in octaves; the left edge keeps pace with the visible width.
            zoom = start.samples_per_pixel * (goal.samples_per_pixel / start.samples_per_pixel) ** at
            span = goal.samples_per_pixel - start.samples_per_pixel
            along = (zoom - start.samples_per_pixel) / span if span else at
            left = start.left + (goal.left - start.left) * along
            self._set(goal if at >= 1.0 else replace(goal, samples_per_pixel=zoom, left=left))

        self._fit = QVariantAnimation(self)
        self._fit.setStartValue(0.0)
        self._fit.setEndValue(1.0)
        self._fit.setDuration(length)
        self._fit.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fit.valueChanged.connect(step)
        self._fit.start()

    def hold(self) -> None:
        """Keep zoom and place although the song grows or shrinks, so that what is dragged stays in hand."""
        self._held = True

    def let_go(self) -> None:
        """Follow the song again, up to the whole of it if that is what was shown."""
        self._held = False
        if self._fits:
            self.fit()

    def resize(self, width: int, height: int) -> None:
        """The canvas has another size."""
        self.height = height
        if self._fits:
            self._stop_fit()
            self._set(ViewState.fitting(rate=self.state.rate, length=self.state.length, width=max(width, 1)))
        else:
            self._set(self.state.resized(width))
        self.scroll_to(self.top)

    def set_project(self, project: Project) -> None:
        """Follow the document: its length, rate and number of tracks."""
        was, self.project = self.project, project
        same = (was.sample_rate, was.length) == (project.sample_rate, project.length)
        if not same and (self._fits or not was.tracks) and not self._held:
            self.state = replace(self.state, rate=project.sample_rate, length=project.length)
            self.fit(animated=bool(was.tracks))
        elif not same:
            self._set(self.state.with_song(rate=project.sample_rate, length=project.length))
        elif (was.tempo, was.beats_per_bar) != (project.tempo, project.beats_per_bar):
            self.moved.emit()
        tops = _tops(project, self.lane_height)
        if tops != self._tops:
            self._tops = tops
            self.resized.emit()
            self.scroll_to(self.top)

    def _set(self, state: ViewState) -> None:
        if state != self.state:
            self.state = state
            self.moved.emit()

    def _stop_fit(self) -> None:
        if self._fit is not None:
            self._fit.stop()
            self._fit.deleteLater()
            self._fit = None

    def set_tool(self, tool: str) -> None:
        """Take another tool; one that is taken already makes place for the pointer."""
        if tool not in TOOLS:
            raise ValueError(f"there is no tool {tool!r}")
        self.tool = "pointer" if tool == self.tool else tool
        self.tool_changed.emit()

    # Tracks

    @property
    def content_height(self) -> int:
        """Height of all lanes and the room below."""
        return self.lanes_height + BELOW_TRACKS

    @property
    def lanes_height(self) -> int:
        """Height of all lanes."""
        return self._tops[-1]

    @property
    def max_top(self) -> int:
        """How far one can scroll down."""
        return max(self.content_height - self.height, 0) if self.lanes_height > self.height else 0

    def scroll_to(self, top: float) -> None:
        """Scroll the track list."""
        top = min(max(round(top), 0), self.max_top)
        if top != self.top:
            self.top = top
            self.scrolled.emit()

    def set_lane_height(self, height: int) -> None:
        """Make every track as high as the nearest allowed height."""
        height = min(LANE_HEIGHTS, key=lambda allowed: abs(allowed - height))
        if height != self.lane_height:
            self.lane_height = height
            self._tops = _tops(self.project, height)
            self.resized.emit()
            self.scroll_to(self.top)

    def set_wave_gain(self, gain_db: float) -> None:
        """Draw waveforms taller by the nearest whole step, so that quiet ones can be read."""
        steps = round(min(max(gain_db, 0), MAX_WAVE_GAIN) / WAVE_GAIN_STEP)
        if steps * WAVE_GAIN_STEP != self.wave_gain_db:
            self.wave_gain_db = steps * WAVE_GAIN_STEP
            self.magnified.emit()

    def lane_at(self, y: float) -> int | None:
        """Index of the track at a height of the canvas."""
        index = bisect_right(self._tops, y + self.top) - 1
        return index if 0 <= index < len(self._tops) - 1 else None

    def lane_y(self, index: int) -> int:
        """Top of a lane on the canvas; of the one after the last, the end of the lanes."""
        return self._tops[index] - self.top

    def height_of(self, index: int) -> int:
        """Height of a lane."""
        return self._tops[index + 1] - self._tops[index]

    def reveal(self, index: int) -> None:
        """Scroll a lane into sight."""
        y = self.lane_y(index)
        if y < 0:
            self.scroll_to(self.top + y)
        elif y + self.height_of(index) > self.height:
            self.scroll_to(self.top + y + self.height_of(index) - self.height)

    # Grid

    def grid(self) -> Grid:
        """Lines to draw at this zoom."""
        if self._grid is None or self._grid[:2] != (self.state, self.project):
            grid = Grid.at(self.state, tempo=self.project.tempo, beats_per_bar=self.project.beats_per_bar)
            self._grid = (self.state, self.project, grid)
        return self._grid[2]

    def snap_samples(self) -> float:
        """Distance of the lines that things snap to, samples."""
        beats = self.snap_beats or self.project.beats_per_bar
        return beats * samples_per_beat(self.project.sample_rate, self.project.tempo)

    # Device pixels: whole ones, so that pictures move without being resampled.

    def device_x(self, sample: float, scale: float) -> int:
        """Device pixel of a sample; two samples keep their distance while scrolling."""
        zoom = self.state.samples_per_pixel / scale
        return math.floor(sample / zoom + 0.5) - math.floor(self.state.left / zoom + 0.5)

    def pixel_x(self, sample: float, scale: float) -> float:
        """`device_x` in logical pixels."""
        return self.device_x(sample, scale) / scale


def _tops(project: Project, common: int) -> list[int]:
    """Where each lane begins, and where the last ends."""
    tops = [0]
    for track in project.tracks:
        tops.append(tops[-1] + (FOLDED_LANE if track.collapsed else track.height or common))
    return tops
