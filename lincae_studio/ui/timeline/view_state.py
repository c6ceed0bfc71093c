"""What part of the song is on screen, as plain values: samples to pixels and back, zoom, grid and snap.

Positions are in samples at the project's rate, pixels are logical and count from the left of the canvas.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from lincae_studio.units import TICKS_PER_BEAT, samples_per_beat, samples_to_bar, samples_to_seconds

MIN_SAMPLES_PER_PIXEL = 1 / 32
SHORTEST_SONG_SECONDS = 20.0
OVERSCROLL = 0.25
"""How far one may scroll past the end of the song, as a part of the view's width."""

LABEL_PIXELS = 80
LINE_PIXELS = 16
SNAP_PIXELS = 8


@dataclass(frozen=True, slots=True)
class ViewState:
    """The visible stretch of the timeline.

    Attributes:
        rate: of the project, Hz
        length: end of the song, samples
        width: of the canvas, logical pixels
        samples_per_pixel: zoom
        left: sample at the left edge; a fraction of a sample counts when zoomed in
    """

    rate: int
    length: int
    width: int
    samples_per_pixel: float
    left: float = 0.0

    @classmethod
    def fitting(cls, *, rate: int, length: int, width: int) -> ViewState:
        """The whole song, or the shortest shown stretch where the song is shorter.

        >>> view = ViewState.fitting(rate=44100, length=44100 * 100, width=1000)
        >>> view.samples_per_pixel, view.x(44100 * 50)
        (4410.0, 500.0)
        """
        shown = max(length, SHORTEST_SONG_SECONDS * rate)
        return cls(rate, length, width, shown / max(width, 1))

    @property
    def right(self) -> float:
        """Sample at the right edge."""
        return self.left + self.width * self.samples_per_pixel

    @property
    def end(self) -> float:
        """How far the view can be scrolled to the right, samples."""
        shown = max(self.length, SHORTEST_SONG_SECONDS * self.rate)
        span = self.width * self.samples_per_pixel
        whole = span >= shown * (1 - 1e-9)
        return max(shown if whole else shown + OVERSCROLL * span, span)

    def x(self, sample: float) -> float:
        """Pixel of a sample."""
        return (sample - self.left) / self.samples_per_pixel

    def sample(self, x: float) -> float:
        """Sample at a pixel."""
        return self.left + x * self.samples_per_pixel

    def zoomed(self, factor: float, *, x: float) -> ViewState:
        """Magnified by `factor`, with the sample under pixel `x` staying where it is.

        >>> view = ViewState.fitting(rate=44100, length=44100 * 100, width=1000)
        >>> near = view.zoomed(8.0, x=250)
        >>> near.samples_per_pixel, near.sample(250) == view.sample(250)
        (551.25, True)
        """
        longest = 4 * max(self.length, SHORTEST_SONG_SECONDS * self.rate) / max(self.width, 1)
        zoom = min(max(self.samples_per_pixel / factor, MIN_SAMPLES_PER_PIXEL), longest)
        return replace(self, samples_per_pixel=zoom, left=self.sample(x) - x * zoom)._clamped()

    def scrolled_to(self, left: float) -> ViewState:
        """With another sample at the left edge, as far as there is something to see."""
        return replace(self, left=left)._clamped()

    def scrolled(self, pixels: float) -> ViewState:
        """Moved by a number of pixels; positive shows what is later."""
        return self.scrolled_to(self.left + pixels * self.samples_per_pixel)

    def resized(self, width: int) -> ViewState:
        """On a canvas of another width: the left edge and the zoom stay."""
        return replace(self, width=max(width, 1))._clamped()

    def with_song(self, *, rate: int, length: int) -> ViewState:
        """For a song of another length or rate, at the same place in time."""
        scale = rate / self.rate
        return replace(
            self,
            rate=rate,
            length=length,
            samples_per_pixel=self.samples_per_pixel * scale,
            left=self.left * scale,
        )._clamped()

    def showing(self, sample: float) -> ViewState:
        """Turned by whole pages until `sample` is on screen, near the left edge of its page."""
        span = self.width * self.samples_per_pixel
        if self.left <= sample < self.left + span:
            return self
        return self.scrolled_to(sample - 0.04 * span)

    def _clamped(self) -> ViewState:
        span = self.width * self.samples_per_pixel
        return replace(self, left=min(max(self.left, 0.0), max(self.end - span, 0.0)))


@dataclass(frozen=True, slots=True)
class GridLine:
    """A line of the ruler and the canvas.

    Attributes:
        sample: where it stands; a fraction, since grid lines fall between samples
        major: labelled on the ruler, stronger on the canvas
        title, caption: the two lines of its label: bars and time, or time and samples when far zoomed in
    """

    sample: float
    major: bool
    title: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """Spacing of lines at one zoom, samples.

    Attributes:
        line: between two lines
        majors: every how many lines a label stands
        musical: whether lines are parts of bars; otherwise parts of a second
    """

    line: float
    majors: int
    musical: bool
    rate: int
    tempo: float
    beats_per_bar: int

    @classmethod
    def at(cls, view: ViewState, *, tempo: float, beats_per_bar: int) -> Grid:
        """The finest readable grid of a view.

        >>> view = ViewState.fitting(rate=44100, length=44100 * 240, width=1240)
        >>> grid = Grid.at(view.zoomed(2.0, x=0), tempo=120.0, beats_per_bar=4)
        >>> grid.line == 88200.0, grid.majors
        (True, 4)
        """
        beat = samples_per_beat(view.rate, tempo)
        bar = beat * beats_per_bar
        fits = view.samples_per_pixel * LABEL_PIXELS
        if beat / TICKS_PER_BEAT / view.samples_per_pixel > 6 * LABEL_PIXELS:
            label = _nice_at_least(fits / view.rate)
            line, majors = label * view.rate / 5, 5
            return cls(line, majors, False, view.rate, tempo, beats_per_bar)
        for line, majors in (
            (beat / TICKS_PER_BEAT, 1),
            (beat / TICKS_PER_BEAT, TICKS_PER_BEAT),
            (beat, beats_per_bar),
            (bar, 4),
        ):
            if line * majors >= fits and line / view.samples_per_pixel >= LINE_PIXELS:
                return cls(line, majors, True, view.rate, tempo, beats_per_bar)
        bars = 2.0 ** math.ceil(math.log2(max(fits / bar / 4, LINE_PIXELS * view.samples_per_pixel / bar, 1)))
        return cls(bar * bars, 4, True, view.rate, tempo, beats_per_bar)

    def lines(self, start: float, stop: float, *, labelled: bool = True) -> list[GridLine]:
        """The lines with `start <= sample < stop`, in order; none before 0."""
        first = max(math.ceil(start / self.line - 1e-9), 0)
        last = math.ceil(stop / self.line - 1e-9)
        if not labelled:
            return [GridLine(index * self.line, index % self.majors == 0) for index in range(first, last)]
        return [self._line(index) for index in range(first, last)]

    def _line(self, index: int) -> GridLine:
        sample = index * self.line
        if index % self.majors:
            return GridLine(sample, False)
        seconds = samples_to_seconds(sample, self.rate)
        if not self.musical:
            return GridLine(sample, True, clock(seconds, self.line * self.majors / self.rate), _thin(sample))
        at = samples_to_bar(round(sample), rate=self.rate, tempo=self.tempo, beats_per_bar=self.beats_per_bar)
        title = str(at.bar) if at.beat == at.tick == 1 else str(at).removesuffix(".1")
        return GridLine(sample, True, title, clock(seconds, self.line * self.majors / self.rate))


def clock(seconds: float, step: float = 1.0) -> str:
    """Minutes and seconds with as many decimals as tell times `step` seconds apart.

    >>> clock(65.2), clock(65.25, 0.05), clock(3661.0)
    ('1:05', '1:05.25', '1:01:01')
    """
    decimals = 0 if step >= 0.5 else min(max(-math.floor(math.log10(step)), 1), 6)
    scale = 10**decimals
    # The picture of the ruler truncates as a clock does; rounding up would show a second too early.
    ticks = math.floor(seconds * scale + 1e-6)
    whole, fraction = divmod(ticks, scale)
    minutes, whole = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{whole:02}" if hours else f"{minutes}:{whole:02}"
    return f"{text}.{fraction:0{decimals}}" if decimals else text


def _thin(sample: float) -> str:
    return f"{round(sample):,}".replace(",", "\u2009")


def _nice_at_least(value: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is not below `value`."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= value * (1 - 1e-9))


def snap(
    start: float, *, grid: float, anchors: Iterable[float] = (), reach: float, length: float = 0.0
) -> int:
    """Where something `length` samples long that is held at `start` comes to rest.

    An anchor (a clip's edge, the playhead, time 0) within `reach` samples of either end wins over the
    grid; without one the start goes to the nearest grid line.

    >>> snap(22000, grid=22050, reach=100), snap(21000, grid=22050, anchors=[20950], reach=100)
    (22050, 20950)
    >>> snap(1500, length=500, grid=0, anchors=[2050], reach=100)
    1550
    """
    moves = [anchor - end for anchor in anchors for end in {start, start + length}]
    close = [move for move in moves if abs(move) <= reach and start + move >= 0]
    if close:
        return round(start + min(close, key=abs))
    if grid > 0:
        return max(round(math.floor(start / grid + 0.5) * grid), 0)
    return max(round(start), 0)
