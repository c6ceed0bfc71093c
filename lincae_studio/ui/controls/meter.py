"""Peak meters."""

import math
import time
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from lincae_studio import units
from lincae_studio.ui import figures
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

# (level in dB, height), linear in between
SCALE = (
    (-60.0, 0.0),
    (-40.0, 0.14),
    (-30.0, 0.27),
    (-20.0, 0.46),
    (-12.0, 0.64),
    (-6.0, 0.80),
    (0.0, 0.95),
    (3.0, 1.0),
)
FLOOR_DB = SCALE[0][0]
TICKS = (3, 0, -6, -12, -18, -24, -30, -40, -50)
SEGMENTS = ((-18.0, "meter1"), (-6.0, "meter2"), (-1.0, "meter3"), (math.inf, "meter4"))
LATCH_DB = -1.0
HOLD_SECONDS = 1.5
HOLD_FALL = 20.0
BAR_FALL = 40.0


def meter_position(db: float) -> float:
    """Height of a level on a meter, 0 to 1.

    >>> [round(meter_position(db), 3) for db in (-math.inf, -60, -18, -6, 0, 6)]
    [0.0, 0.0, 0.505, 0.8, 0.95, 1.0]
    """
    if db <= FLOOR_DB:
        return 0.0
    for (low_db, low), (high_db, high) in pairwise(SCALE):
        if db <= high_db:
            return low + (high - low) * (db - low_db) / (high_db - low_db)
    return 1.0


class LevelMeter(QWidget):
    """A vertical peak meter with hold lines and a latch over −1 dB.

    `LevelMeter(*, name, channels=2, bar_width=5, gap=2, scale=False, parent=None)`; `scale` writes the
    figures at the left, `bar_width=14, gap=4, scale=True` is the master's.

    Call `feed(levels)` on every tick of the screen while playing and until `at_rest`; without calls nothing
    moves, and a tick that changes no pixel paints nothing.

    Signals:
        reset(): clicked; hold and latch are cleared
    """

    reset = Signal()

    def __init__(
        self,
        *,
        name: str,
        channels: int = 2,
        bar_width: int = 5,
        gap: int = 2,
        scale: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar, self._gap, self._scale = bar_width, gap, scale
        self._time: float | None = None
        self._set_channels(channels)
        self.setAccessibleName(name)
        self.setToolTip(tr("{name}, dB. A peak over −1 dB stays until you click.", name=name))
        self.setMinimumHeight(24)
        theme.changed.connect(self.update)

    def _set_channels(self, channels: int) -> None:
        self._levels = [-math.inf] * channels
        self._holds = [-math.inf] * channels
        self._held_since = [0.0] * channels
        self._painted: tuple[tuple[int, int | None, bool], ...] = ()
        self.setFixedWidth(self._left() + channels * self._bar + (channels - 1) * self._gap)

    def _left(self) -> int:
        return 35 if self._scale else 0

    @property
    def at_rest(self) -> bool:
        """Nothing left to fall: no need to feed silence any more."""
        return all(level <= FLOOR_DB for level in self._levels) and all(
            hold <= FLOOR_DB or hold > LATCH_DB for hold in self._holds
        )

    @property
    def holds(self) -> tuple[float, ...]:
        """Level of the hold lines, dB."""
        return tuple(self._holds)

    def feed(self, peaks: Sequence[float], *, now: float | None = None) -> None:
        """Show the peaks since the last call, linear, one per channel; empty is silence.

        `now` in seconds defaults to the monotonic clock.
        """
        now = time.monotonic() if now is None else now
        passed = 0.0 if self._time is None else max(now - self._time, 0.0)
        self._time = now
        if peaks and len(peaks) != len(self._levels):
            self._set_channels(len(peaks))
        for channel in range(len(self._levels)):
            peak = units.gain_to_db(peaks[channel]) if peaks else -math.inf
            level = max(peak, self._levels[channel] - BAR_FALL * passed)
            self._levels[channel] = level if level > FLOOR_DB else -math.inf
            self._hold(channel, peak, now, passed)
        self._repaint_if_changed()

    def _hold(self, channel: int, peak: float, now: float, passed: float) -> None:
        hold = self._holds[channel]
        if peak >= hold and peak > FLOOR_DB:
            self._holds[channel] = peak
            self._held_since[channel] = now
        elif hold > -math.inf and hold <= LATCH_DB:
            falling = min(passed, now - self._held_since[channel] - HOLD_SECONDS)
            if falling > 0.0:
                hold -= HOLD_FALL * falling
                self._holds[channel] = hold if hold > FLOOR_DB else -math.inf

    def clear(self) -> None:
        """Forget levels, hold and latch."""
        self._set_channels(len(self._levels))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._holds = [-math.inf] * len(self._holds)
            self._repaint_if_changed()
            self.reset.emit()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 112)

    def _y(self, db: float) -> int:
        return round(self.height() * (1.0 - meter_position(db)))

    def _rows(self) -> tuple[tuple[int, int | None, bool], ...]:
        # A line at the very bottom and no line at all are not the same picture.
        return tuple(
            (self._y(level), self._y(hold) if hold > FLOOR_DB else None, hold > LATCH_DB)
            for level, hold in zip(self._levels, self._holds, strict=True)
        )

    def _repaint_if_changed(self) -> None:
        if self._rows() != self._painted:
            self.update(self._left(), 0, self.width() - self._left(), self.height())

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        height = self.height()
        self._painted = self._rows()
        edges = [self._y(limit) for limit, _ in SEGMENTS]
        for channel, (top, hold_y, latched) in enumerate(self._painted):
            left = self._left() + channel * (self._bar + self._gap)
            painter.fillRect(left, 0, self._bar, height, theme.color("well"))
            bottom = height
            for edge, (_, token) in zip(edges, SEGMENTS, strict=True):
                upper = max(edge, top)
                if upper < bottom:
                    painter.fillRect(left, upper, self._bar, bottom - upper, theme.color(token))
                    bottom = upper
            if hold_y is not None:
                hold = self._holds[channel]
                token = next(token for limit, token in SEGMENTS if hold <= limit)
                color = theme.color(token if token in ("meter3", "meter4") else "text1")
                line = min(max(hold_y - 1, 0), height - 2)
                painter.fillRect(left, line, self._bar, 2 if latched else 1, color)
        if self._scale and event.rect().left() < self._left():
            self._paint_scale(painter)

    def _paint_scale(self, painter: QPainter) -> None:
        painter.setFont(theme.font(10, tabular=True))
        height = self.height()
        for db in TICKS:
            y = self._y(db)
            line = min(max(y, 0), height - 1)
            painter.fillRect(QRect(self._left() - 6, line, 4, 1), theme.color("line2"))
            box = QRectF(0, min(max(y - 6, -1), height - 11), self._left() - 10, 12)
            painter.setPen(theme.color("text1" if db == 0 else "text3"))
            text = figures.number(db, 0, sign=True) if db > 0 else str(-db)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
