"""The master: loudness as figures, peaks as a meter, the fader, and how much of the song is rendered."""

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lincae_studio.engine.playback import MeterReading
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import ElidedLabel, Fader, LevelMeter, NumberField, Separator
from lincae_studio.ui.pulse import Pulse
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

WIDTH = 112
# From here on there is room for the figures in two columns.
WIDE = 200
REFRESH_MS = 200
GATE_LUFS = -70.0
LATCH_DBTP = -1.0


class Reading(QWidget):
    """A caption and a figure with its unit.

    Signals:
        clicked(): pressed
    """

    clicked = Signal()

    def __init__(self, caption: str, unit: str, *, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._unit = caption, unit
        self._text, self._token = "–", "text3"
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip)
        self.setAccessibleName(caption)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._text

    def show_value(self, value: float | None, *, token: str = "text1") -> None:
        """Show a figure; None while there is none yet."""
        text = "–" if value is None else figures.number(value)
        token = "text3" if value is None else token
        if (text, token) != (self._text, self._token):
            self._text, self._token = text, token
            self.setAccessibleDescription(f"{text} {self._unit}")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, 40)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(10))
        painter.setPen(theme.color("text3"))
        painter.drawText(QRectF(0, 2, self.width(), 12), Qt.AlignmentFlag.AlignVCenter, self._caption)
        font = theme.font(16, 500, tabular=True)
        painter.setFont(font)
        painter.setPen(theme.color(self._token))
        # One baseline for figure and unit.
        painter.drawText(0, 32, self._text)
        left = QFontMetrics(font).horizontalAdvance(self._text) + 5
        painter.setFont(theme.font(10))
        painter.setPen(theme.color("text3"))
        painter.drawText(left, 32, self._unit)


class RenderState(QWidget):
    """Words and a mark for how much of the song plays from the render: solid or hatched, as in the strip."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._state = "", "preview"
        self.setFixedHeight(24)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._text

    def show_state(self, text: str, state: str, tip: str) -> None:
        """`state` is 'rendered', 'rendering' or 'preview'."""
        if (text, state) != (self._text, self._state):
            self._text, self._state = text, state
            self.setAccessibleName(text)
            self.setToolTip(tip)
            self.update()

    def paintEvent(self, event: QEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        font = theme.font(11, tabular=True)
        words = QFontMetrics(font).horizontalAdvance(self._text)
        left = max((self.width() - words - 18) // 2, 0)
        middle = self.height() // 2
        if self._state == "preview":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("text3"), 1))
            for x in (0, 5, 10):
                painter.drawLine(left + x, middle + 2, left + x + 3, middle - 2)
        else:
            token = "ok" if self._state == "rendered" else "accent"
            painter.fillRect(left, middle - 2, 12, 4, theme.color(token))
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        painter.drawText(
            QRectF(left + 18, 0, words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._text
        )


class Correlation(QWidget):
    """The correlation of left and right as a mark on a line from −1 to +1, 32 px high."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = math.nan
        self.setFixedHeight(32)
        self.setAccessibleName(tr("Correlation"))
        self.setToolTip(
            tr(
                "Correlation of left and right over 0.4 s: +1 is mono, 0 is wide, "
                "below 0 the sum to mono loses."
            )
        )
        theme.changed.connect(self.update)

    @property
    def value(self) -> float:
        return self._value

    def show_value(self, value: float) -> None:
        """Show -1 to 1; nan while there is none."""
        shown = value if math.isnan(value) else round(value, 2)
        if shown != self._value and not (math.isnan(shown) and math.isnan(self._value)):
            self._value = shown
            known = not math.isnan(shown)
            self.setAccessibleDescription(figures.number(shown, 2, sign=True) if known else tr("none"))
            self.update()

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        font = theme.font(10, tabular=True)
        painter.setFont(font)
        painter.setPen(theme.color("text3"))
        painter.drawText(QRectF(0, 0, self.width(), 14), Qt.AlignmentFlag.AlignVCenter, tr("Correlation"))
        known = not math.isnan(self._value)
        bad = known and self._value < 0.0
        painter.setPen(theme.color("warn" if bad else "text1" if known else "text3"))
        text = figures.number(self._value, sign=True) if known else "–"
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, self.width() - 12, 14), right, text)
        line = QRectF(0, 20, self.width() - 12, 4)
        painter.fillRect(line, theme.color("well"))
        painter.fillRect(QRectF(round(line.center().x()), 18, 1, 8), theme.color("line2"))
        if known:
            middle = line.center().x()
            x = middle + self._value * line.width() / 2
            token = "meter3" if bad else "meter1"
            bar = QRectF(min(x, middle), 20, abs(x - middle), 4)
            painter.fillRect(bar, theme.color(token))
            painter.fillRect(QRectF(round(min(x, line.right() - 2)), 18, 2, 8), theme.color("text1"))


class MasterStrip(QFrame):
    """The strip at the right edge, 112 px wide, or a tab of a wider column. `MasterStrip(controller)`"""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._reading = MeterReading()
        self._columns = 0
        self.setProperty("surface", "panel")
        self.setMinimumWidth(WIDTH)
        self.momentary = Reading(tr("Momentary"), "LUFS", tip=tr("Loudness of the last 0.4 s, LUFS"))
        self.short_term = Reading(tr("Short term"), "LUFS", tip=tr("Loudness of the last 3 s, LUFS"))
        self.integrated = Reading(
            tr("Integrated"), "LUFS", tip=tr("Loudness since playing began, LUFS. Click to measure anew.")
        )
        self.true_peak = Reading(
            tr("True peak"), "dBTP", tip=tr("Highest peak since playing began, dBTP. Click to measure anew.")
        )
        self.meter = LevelMeter(name=tr("Master level"), bar_width=14, gap=4, scale=True)
        self.meter.setMinimumHeight(96)
        self.fader = Fader(Qt.Orientation.Vertical, name=tr("Master gain"))
        self.gain = NumberField(name=tr("Master gain"), flat=True, maximum=12.0)
        self.gain.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.gain.setFixedWidth(72)
        self.fader.link(self.gain)
        self.correlation = Correlation()
        self.guard = ElidedLabel(px=11, color="warn", tabular=True, align=Qt.AlignmentFlag.AlignHCenter)
        self.guard.setFixedHeight(20)
        self.guard.set_tip(tr("The loudness guard turns down what is decoded far louder than it should be."))
        self.render_state = RenderState()
        self._lay_out()
        self._figures = QTimer(self)
        self._figures.setSingleShot(True)
        self._figures.setInterval(REFRESH_MS)
        self._figures.timeout.connect(self._show_figures)
        self._render = QTimer(self)
        self._render.setSingleShot(True)
        self._render.setInterval(REFRESH_MS)
        self._render.timeout.connect(self._show_render)
        self._connect()
        self._show_project()
        self._show_render()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        title = ElidedLabel(tr("Master"), px=13, weight=600)
        title.setFixedHeight(39)
        head.addWidget(title)
        column.addLayout(head)
        column.addWidget(Separator())
        column.addSpacing(10)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 0, 4, 0)
        self._grid.setSpacing(0)
        column.addLayout(self._grid)
        box = QHBoxLayout()
        box.setContentsMargins(16, 2, 4, 0)
        box.addWidget(self.correlation)
        column.addLayout(box)
        column.addSpacing(4)
        rule = QHBoxLayout()
        rule.setContentsMargins(16, 0, 16, 0)
        rule.addWidget(Separator())
        column.addLayout(rule)
        column.addSpacing(8)
        levels = QHBoxLayout()
        levels.setContentsMargins(0, 0, 8, 0)
        levels.setSpacing(0)
        levels.addStretch(1)
        levels.addWidget(self.meter)
        levels.addSpacing(3)
        levels.addWidget(self.fader)
        levels.addStretch(1)
        self.fader.setFixedWidth(32)
        column.addLayout(levels, 1)
        column.addSpacing(4)
        column.addWidget(self.gain, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self.guard)
        column.addWidget(self.render_state)
        self._arrange(1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        readings = (self.momentary, self.short_term, self.integrated, self.true_peak)
        for index, reading in enumerate(readings):
            self._grid.addWidget(reading, index // columns, index % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= WIDE else 1)

    def _connect(self) -> None:
        controller = self._controller
        controller.project_changed.connect(self._show_project)
        controller.render_changed.connect(self._render_soon)
        controller.playing_changed.connect(self._on_playing)
        Pulse.of(controller).metered.connect(self._take_reading)
        self.fader.gesture_started.connect(lambda: controller.begin_gesture(tr("Set master gain")))
        self.fader.value_changed.connect(controller.set_master_gain)
        self.fader.gesture_finished.connect(controller.end_gesture)
        self.fader.gesture_cancelled.connect(controller.cancel_gesture)
        self.integrated.clicked.connect(self._measure_anew)
        self.true_peak.clicked.connect(self._measure_anew)

    def _show_project(self, *_: object) -> None:
        self.fader.set_value(self._controller.project.master_gain_db)
        self._render_soon()

    def _on_playing(self, playing: bool) -> None:
        if playing:
            self._reading = MeterReading()
        self._show_figures()

    def _take_reading(self, reading: MeterReading) -> None:
        self._reading = reading
        self.meter.feed(reading.master_peak)
        if not self._figures.isActive():
            self._figures.start()

    def _show_figures(self) -> None:
        reading = self._reading
        for widget, lufs in (
            (self.momentary, reading.momentary),
            (self.short_term, reading.short_term),
            (self.integrated, reading.integrated),
        ):
            # Below the absolute gate of BS.1770 loudness is not defined.
            widget.show_value(lufs if lufs >= GATE_LUFS else None)
        self.correlation.show_value(reading.correlation)
        acting = reading.guard_db < -0.5 and self._controller.playing
        self.guard.set_text(
            tr("Guard {reduction}", reduction=figures.decibels(max(reading.guard_db, -99.0)))
            if acting
            else ""
        )
        peak = reading.true_peak
        token = "error" if peak > 0.0 else "warn" if peak > LATCH_DBTP else "text1"
        self.true_peak.show_value(peak if math.isfinite(peak) else None, token=token)

    def _measure_anew(self) -> None:
        self._controller.engine.playback.reset_loudness()
        self.meter.clear()
        self._reading = MeterReading()
        self._show_figures()

    def _render_soon(self) -> None:
        if not self._render.isActive():
            self._render.start()

    def _show_render(self) -> None:
        spans = self._controller.render_spans()
        total = sum(stop - start for start, stop, _ in spans)
        if not total:
            self.render_state.show_state("", "preview", "")
            return
        done = sum(stop - start for start, stop, state in spans if state == "rendered")
        if done == total:
            self.render_state.show_state(
                tr("Rendered"), "rendered", tr("You hear decoded latents everywhere.")
            )
        elif any(state == "rendering" for _, _, state in spans):
            self.render_state.show_state(
                tr("Rendering {percent} %", percent=100 * done // total),
                "rendering",
                tr("You hear decoded latents where they are rendered, and the waveforms' sum elsewhere."),
            )
        else:
            self.render_state.show_state(
                tr("Preview") if not done else tr("Preview, {percent} %", percent=100 * done // total),
                "preview",
                tr("You hear the waveforms' sum where nothing is decoded yet."),
            )
