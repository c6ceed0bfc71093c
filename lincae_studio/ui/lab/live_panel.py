"""Live: the stream's source, its components, feedback, MIDI and what is measured."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from lincae_studio.errors import DeviceError
from lincae_studio.studio import midi
from lincae_studio.studio.lab import LatentLab
from lincae_studio.studio.lab_live import HIGHEST_CENTRE, KNOBS, LOWEST_CENTRE, PARAMETERS, LiveLab
from lincae_studio.ui import figures
from lincae_studio.ui.controls import ElidedLabel, Select, TextLabel, push_button
from lincae_studio.ui.controls.base import Control, fill_rounded
from lincae_studio.ui.lab.parts import caption, lane_color, show_playing
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

BENCH = tr("Sound on the bench")
GAIN_LOW, GAIN_HIGH = -36.0, 12.0


class Slider(Control):
    """A bar from a least to a greatest value. `Slider(*, name, low, high, default, color=None)`

    Signals:
        changed: the value, by the user
    """

    changed = Signal(float)
    handled_keys = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})

    def __init__(
        self, *, name: str, low: float, high: float, default: float, lane: int | None = None
    ) -> None:
        super().__init__(name=name)
        self._low, self._high, self._default, self._value, self._lane = low, high, default, default, lane
        self.setFixedHeight(24)
        self.setMinimumWidth(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("{name}. Drag, turn the wheel, double click to reset.", name=name))

    def set_value(self, value: float) -> None:
        value = min(max(value, self._low), self._high)
        if value != self._value:
            self._value = value
            self.setAccessibleDescription(figures.number(value, 2))
            self.update()

    def _change(self, value: float) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.changed.emit(self._value)

    def _share(self, value: float) -> float:
        return (value - self._low) / (self._high - self._low)

    def _drag(self, x: float) -> None:
        self._change(
            self._low + min(max((x - 6) / max(self.width() - 12, 1), 0), 1) * (self._high - self._low)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position().x())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._change(self._default)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        self._change(self._value + math.copysign((self._high - self._low) / 50, turned))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes_key(event):
            sign = 1 if event.key() == Qt.Key.Key_Right else -1
            self._change(self._value + sign * (self._high - self._low) / 50)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rail = QRectF(6, 10, self.width() - 12, 4)
        fill_rounded(painter, rail, 2, theme.color("bg4"))
        at = rail.left() + self._share(self._value) * rail.width()
        zero = rail.left() + self._share(min(max(self._default, self._low), self._high)) * rail.width()
        color = theme.color("accent") if self._lane is None else lane_color(self._lane)
        left, right = sorted((at, zero))
        fill_rounded(painter, QRectF(left, 10, max(right - left, 1), 4), 2, color)
        ring = theme.color("accent") if self.hasFocus() else theme.color("line2")
        fill_rounded(painter, QRectF(at - 5, 4, 10, 16), 4, theme.color("bg2"), ring)


class OutputView(QWidget):
    """Peaks of what came out lately. `OutputView(live)`"""

    def __init__(self, live: LiveLab) -> None:
        super().__init__()
        self._live = live
        self.setMinimumHeight(44)
        self.setMaximumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Output of the stream"))
        live.measured.connect(self.update)
        live.changed.connect(self.update)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), 8, theme.color("canvas"), theme.color("line1"))
        middle = self.height() / 2
        painter.fillRect(QRectF(1, round(middle), self.width() - 2, 1), theme.color("grid2"))
        peaks = self._live.waveform
        if not peaks:
            return
        wide = (self.width() - 16) / len(peaks)
        color = theme.track_color(4)
        for index, peak in enumerate(peaks):
            height = max(min(peak, 1.0) * (self.height() - 12), 1.0)
            painter.fillRect(QRectF(8 + index * wide, middle - height / 2, max(wide, 1.0), height), color)


class LivePanel(QWidget):
    """`LivePanel(lab, live)`"""

    def __init__(self, lab: LatentLab, live: LiveLab) -> None:
        super().__init__()
        self.setAccessibleName(tr("Live"))
        self._lab, self._live = lab, live
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addLayout(self._make_top())
        self.view = OutputView(live)
        column.addWidget(self.view, 1)
        column.addLayout(self._make_measures())
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addLayout(self._make_components(), 1)
        columns.addLayout(self._make_feedback(), 1)
        column.addLayout(columns)
        self._message = TextLabel("", px=11, color="text3")
        column.addWidget(self._message)
        column.addLayout(self._make_midi())
        live.changed.connect(self._refresh)
        live.measured.connect(self._measure)
        lab.changed.connect(self._refresh)
        self._refresh()
        self._measure()

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(caption(tr("Input")))
        self.input = Select(name=tr("Input of the stream"))
        self.input.addItem(BENCH, "")
        self.input.activated.connect(lambda at: self._live.set_input(self.input.itemData(at)))
        row.addWidget(self.input)
        row.addStretch(1)
        self.record = push_button(
            tr("Record"), icon="record", tip=tr("Keeps what comes out; it becomes a track.")
        )
        self.record.setCheckable(True)
        self.record.clicked.connect(self._live.set_recording)
        row.addWidget(self.record)
        self.start = push_button(tr("Start"), icon="play", tip=tr("Streams through codec and operations."))
        self.start.clicked.connect(self._live.toggle)
        row.addWidget(self.start)
        return row

    def _make_measures(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(0)
        self._figures: dict[str, ElidedLabel] = {}
        texts = {
            "latency": tr("Latency"),
            "codec": tr("of codec", "latency"),
            "computing": tr("of computing", "latency"),
            "queue": tr("of the queue", "latency"),
            "load": tr("Load", "of the processor"),
            "limiter": tr("Limiter"),
            "missing": tr("Missing", "sound that was not ready in time"),
        }
        for at, (name, text) in enumerate(texts.items()):
            grid.addWidget(ElidedLabel(text, px=10, color="text3", elide=False), 0, at)
            value = ElidedLabel("", weight=600, tabular=True, elide=False)
            value.setMinimumWidth(56)
            grid.addWidget(value, 1, at)
            self._figures[name] = value
        grid.setColumnStretch(len(texts), 1)
        return grid

    def _row(
        self, grid: QGridLayout, row: int, name: str, text: str, slider: Slider, unit: str, decimals: int
    ) -> None:
        grid.addWidget(caption(text), row, 0)
        grid.addWidget(slider, row, 1)
        field = ElidedLabel("", tabular=True, elide=False, align=Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(64)
        grid.addWidget(field, row, 2)
        self._values[name] = (slider, field, unit, decimals)

    def _make_components(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        self._values: dict[str, tuple[Slider, ElidedLabel, str, int]] = {}
        self.bias = []
        for knob in range(KNOBS):
            name = tr("PC {knob}", knob=knob + 1)
            slider = Slider(
                name=tr("{name}, moved by σ", name=name), low=-3.0, high=3.0, default=0.0, lane=knob + 1
            )
            slider.changed.connect(lambda value, knob=knob: self._live.set_bias(knob, value))
            self.bias.append(slider)
            self._row(grid, knob, f"bias {knob}", name, slider, "σ", 2)
        return grid

    def _make_feedback(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        live = self._live
        self.amount = Slider(name=tr("Feedback, share of the output"), low=0.0, high=1.0, default=0.0)
        self.amount.changed.connect(lambda value: live.set_feedback(amount=value))
        self.centre = Slider(name=tr("Centre of the band-pass, octaves"), low=0.0, high=1.0, default=0.5294)
        self.centre.changed.connect(lambda value: live.set_parameter("centre", value))
        self.q = Slider(name=tr("Q of the band-pass"), low=0.0, high=1.0, default=0.3758)
        self.q.changed.connect(lambda value: live.set_parameter("q", value))
        self.gain = Slider(name=tr("Gain, dB"), low=GAIN_LOW, high=GAIN_HIGH, default=0.0)
        self.gain.changed.connect(live.set_gain)
        self._row(grid, 0, "feedback", tr("Feedback"), self.amount, "%", 0)
        self._row(grid, 1, "centre", tr("Centre", "of a band-pass"), self.centre, "Hz", 0)
        self._row(grid, 2, "q", "Q", self.q, "", 1)
        self._row(grid, 3, "gain", tr("Gain"), self.gain, "dB", 1)
        return grid

    def _make_midi(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(caption("MIDI"))
        self.port = push_button(
            tr("Choose an input"), tip=tr("Lets faders and pads of a controller move these values.")
        )
        self.port.clicked.connect(self._show_ports)
        row.addWidget(self.port)
        self.learn = push_button(
            tr("Learn"), tip=tr("Choose a value, then move a fader: they belong together.")
        )
        self.learn.clicked.connect(self._show_learn)
        row.addWidget(self.learn)
        self._midi_state = ElidedLabel("", color="text3")
        row.addWidget(self._midi_state, 1)
        return row

    def _show_ports(self) -> None:
        menu = QMenu(self)
        try:
            names = midi.ports()
        except DeviceError as error:
            self._live.message = str(error)
            self._refresh()
            return
        for name in names:
            menu.addAction(name, lambda name=name: self._open_port(name))
        if not names:
            menu.addAction(tr("No MIDI input is connected")).setEnabled(False)
        if self._live.midi.port:
            menu.addSeparator()
            menu.addAction(tr("Disconnect"), self._live.midi.close)
        menu.exec(self.port.mapToGlobal(QPoint(0, self.port.height() + 4)))
        self._refresh()

    def _open_port(self, name: str) -> None:
        try:
            self._live.midi.open(name)
        except DeviceError as error:
            self._live.message = str(error)
        self._refresh()

    def _show_learn(self) -> None:
        menu = QMenu(self)
        numbers = {name: number for number, name in self._live.controls.items()}
        for name in PARAMETERS:
            text = (
                name.replace("bias", "PC").capitalize()
                if not name.startswith("bias")
                else tr("PC {name}", name=name[5:])
            )
            menu.addAction(
                f"{text}\tCC {numbers.get(name, '')}",
                lambda name=name: self._live.learn(name),
            )
        menu.exec(self.learn.mapToGlobal(QPoint(0, self.learn.height() + 4)))

    def _measure(self) -> None:
        r, running = self._live.reading, self._live.running
        values = {
            "latency": f"{r.total_ms:.0f} ms",
            "codec": f"{r.declared_ms:.0f} ms",
            "computing": f"{r.process_ms:.1f} ms",
            "queue": f"{r.queued_ms:.0f} ms",
            "load": f"{100 * r.load:.0f} %",
            "limiter": figures.decibels(-r.reduction_db),
            "missing": f"{r.dropouts_ms:.0f} ms",
        }
        for name, text in values.items():
            self._figures[name].set_text(text if running and r.declared_ms else "")
        self._figures["load"].set_color("warn" if r.load > 0.8 else "text1")
        self._figures["limiter"].set_color("warn" if r.reduction_db > 0.5 else "text1")

    def _refresh(self) -> None:
        live = self._live
        if self.input.count() == 1 and self.isVisible():
            for name in live.inputs():
                self.input.addItem(name, name)
        self.input.setCurrentIndex(max(self.input.findData(live.input), 0))
        show_playing(self.start, live.running, still=tr("Start"))
        self.start.setEnabled(self._lab.opened is not None)
        self.record.setEnabled(live.running)
        self.record.setChecked(live.recording)
        for slider, value in zip(self.bias, live.bias.tolist(), strict=True):
            slider.set_value(value)
        octaves = math.log(HIGHEST_CENTRE / LOWEST_CENTRE)
        self.amount.set_value(live.feedback.amount)
        self.centre.set_value(math.log(live.feedback.centre / LOWEST_CENTRE) / octaves)
        self.q.set_value(math.log(live.feedback.q / 0.5) / math.log(40.0))
        self.gain.set_value(live.gain_db)
        shown = {
            "feedback": 100 * live.feedback.amount, "centre": live.feedback.centre, "q": live.feedback.q,
            "gain": live.gain_db, **{f"bias {at}": value for at, value in enumerate(live.bias.tolist())},
        }  # fmt: skip
        for name, (_, field, unit, decimals) in self._values.items():
            field.set_text(f"{figures.number(shown[name], decimals)} {unit}".rstrip())
        self._message.setText(live.message)
        self._message.setVisible(bool(live.message))
        self.port.setText(live.midi.port or tr("Choose an input"))
        state = tr("Move a fader for “{learning}”.", learning=live.learning) if live.learning else ""
        self._midi_state.set_text(state)

    def showEvent(self, event: object) -> None:
        self._refresh()
