"""The subtract assistant: a panel under the timeline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lincae_studio.studio.controller import Controller
from lincae_studio.studio.subtraction import METHODS, Subtraction
from lincae_studio.ui import figures
from lincae_studio.ui.controls import (
    Chip,
    ElidedLabel,
    IconButton,
    NumberField,
    ScrollArea,
    Segmented,
    Separator,
    push_button,
)
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.keys import METHOD_KEYS
from lincae_studio.ui.subtract import words
from lincae_studio.ui.subtract.findings import WIDTH as LEFT_WIDTH
from lincae_studio.ui.subtract.findings import Findings
from lincae_studio.ui.subtract.methods import WIDTH as RIGHT_WIDTH
from lincae_studio.ui.subtract.methods import Methods
from lincae_studio.ui.subtract.plots import BandLegend, BandPlot, Inks, OverlayPlot
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.units import samples_per_beat
from lincae_studio.wording import plural, tr

HEAD, FOOT = 48, 56
SIDES = (("match", tr("Alignment")), ("method", tr("Method")))
LEAST_OVERLAY = 560
SPANS = (("4", "4 s"), ("0.4", "400 ms"), ("0.04", "40 ms"), ("0.004", "4 ms"))
STEPS = (("0.01", "0.01"), ("1", "1"), ("100", "100"), ("ms", "1 ms"))
COARSE = 10


class SubtractAssistant(QFrame):
    """Everything about taking one track out of another, from the search to the tracks.

    `SubtractAssistant(controller, subtraction)`; it ends with its subtraction.
    """

    def __init__(self, controller: Controller, subtraction: Subtraction) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setAccessibleName(tr("Subtract"))
        self._controller = controller
        self.subtraction = subtraction
        self.findings = Findings(subtraction)
        self.methods = Methods(subtraction)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Separator(color="line2"))
        column.addWidget(self._make_head())
        column.addWidget(Separator())
        column.addLayout(self._make_body(), 1)
        column.addWidget(Separator())
        column.addWidget(self._make_foot())
        self._make_keys()
        subtraction.changed.connect(self._refresh)
        subtraction.view_changed.connect(self._show_view)
        self._refresh()

    # Parts

    def _make_head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(ElidedLabel(tr("Subtract"), px=15, weight=600, elide=False))
        row.addSpacing(8)
        self.whole, self.part = Chip("", kind="plus"), Chip("", kind="minus")
        self.result = ResultChip()
        for item in (self.whole, self.part, ElidedLabel("=", color="text3", elide=False), self.result):
            row.addWidget(item)
        row.addStretch(1)
        self.side = Segmented(SIDES, "match", name=tr("What is shown beside the overlay"))
        self.side.value_changed.connect(lambda _: self._show_sides())
        row.addWidget(self.side)
        row.addSpacing(8)
        self.leave = IconButton("close", name=tr("Close the assistant  Esc"))
        self.leave.clicked.connect(lambda: self.subtraction.close())
        row.addWidget(self.leave)
        return head

    def _make_body(self) -> QHBoxLayout:
        body = QHBoxLayout()
        body.setSpacing(0)
        self._left = _scrolling(self.findings, LEFT_WIDTH)
        self._right = _scrolling(self.methods, RIGHT_WIDTH)
        self._right_line = Separator(vertical=True)
        self._left_line = Separator(vertical=True)
        body.addWidget(self._left)
        body.addWidget(self._left_line)
        body.addWidget(self._make_middle(), 1)
        body.addWidget(self._right_line)
        body.addWidget(self._right)
        return body

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addLayout(self._make_tools())
        self.overlay = OverlayPlot(rate=self.subtraction.rate)
        self.overlay.nudged.connect(lambda steps: self._nudge(steps))
        self.overlay.moved.connect(lambda by: self.subtraction.show_anchor(self.subtraction.anchor + by))
        self.overlay.zoomed.connect(self._zoom)
        column.addWidget(self.overlay, 5)
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(tr("Predicted null depth per band"), weight=600, elide=False))
        row.addWidget(BandLegend(), 1)
        column.addSpacing(4)
        column.addLayout(row)
        self.bands = BandPlot()
        column.addWidget(self.bands, 3)
        return middle

    def _make_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.where = ElidedLabel(weight=600)
        self.span_name = ElidedLabel(color="text3", elide=False)
        row.addWidget(self.where)
        row.addSpacing(4)
        row.addWidget(self.span_name)
        row.addStretch(1)
        row.addWidget(ElidedLabel(tr("Nudge"), color="text2", elide=False))
        row.addSpacing(4)
        self.nudge = NumberField(
            name=tr("Nudge"), unit=tr("smp"), decimals=2, step=1.0, fine_step=0.01, minimum=-1e7, maximum=1e7
        )
        self.nudge.setFixedWidth(96)
        self.nudge.value_changed.connect(self._set_nudge)
        self.nudges: dict[int, IconButton] = {}
        for steps, shape in ((-COARSE, "chevrons_left"), (-1, "chevron_left"), (0, ""), (1, "chevron_right"),
                             (COARSE, "chevrons_right")):  # fmt: skip
            if steps:
                button = IconButton(shape, name=tr("Nudge"), width=28, height=28)
                button.setAutoRepeat(True)
                button.clicked.connect(lambda _=False, steps=steps: self._nudge(steps))
                self.nudges[steps] = button
                row.addWidget(button)
            else:
                row.addWidget(self.nudge)
        row.addSpacing(12)
        self.step = Segmented(STEPS, "1", name=tr("Nudge step in samples or milliseconds"))
        self.step.setToolTip(
            tr("How far a press of ‹ or › moves the part, in samples or 1 ms; « and » move ten times as far")
        )
        self.step.value_changed.connect(lambda _: self._refresh())
        row.addWidget(self.step)
        row.addSpacing(12)
        self.span = Segmented(SPANS, "0.04", name=tr("Length of the view"))
        self.span.value_changed.connect(lambda key: self.subtraction.show_span(float(key)))
        row.addWidget(self.span)
        return row

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        text = tr("The source files are not changed. Undo takes the new tracks away again.")
        row.addWidget(ElidedLabel(text, color="text2"), 1)
        self.cancel = push_button(tr("Cancel"))
        self.apply = push_button(tr("Apply"), kind="primary")
        self.cancel.clicked.connect(lambda: self.subtraction.close())
        self.apply.clicked.connect(lambda: self._apply())
        row.addWidget(self.cancel)
        row.addWidget(self.apply)
        return foot

    def _make_keys(self) -> None:
        for method in METHODS:
            key = QShortcut(QKeySequence(METHOD_KEYS[method]), self)
            key.activated.connect(lambda method=method: self._audition(method))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.subtraction.close)

    # What the user does

    def _audition(self, method: str) -> None:
        if self.subtraction.state != "searching":
            self.subtraction.audition(method)

    def _nudge(self, steps: int) -> None:
        self.subtraction.nudge(steps * self._step())

    def _step(self) -> float:
        """How far a press of ‹ or › moves the part, samples."""
        key = self.step.value
        return self.subtraction.rate / 1000.0 if key == "ms" else float(key)

    def _set_nudge(self, samples: float) -> None:
        self.subtraction.set_offset(self._found_offset() + samples)

    def _found_offset(self) -> float:
        found = self.subtraction.found_term.alignment
        return found.offset if found else 0.0

    def _zoom(self, steps: int) -> None:
        keys = [key for key, _ in SPANS]
        at = min(max(keys.index(self.span.value) + steps, 0), len(keys) - 1)
        self.span.set_value(keys[at])
        self.subtraction.show_span(float(keys[at]))

    def _apply(self) -> None:
        for field in (self.findings.offset, self.findings.gain, self.findings.drift, self.nudge):
            field.commit()
        self.subtraction.apply()

    # Contents

    def _refresh(self) -> None:
        s = self.subtraction
        self.whole.set_text(s.whole_name)
        self.part.set_text(s.part_name)
        made = s.made_tracks()
        self.result.show_result(*made["wanted"])
        self.nudge.set_value(round(s.alignment.offset - self._found_offset(), 2))
        step = self._step()
        for steps, button in self.nudges.items():
            distance = steps * step
            said = (
                tr("Move the part {number} samples earlier, {milliseconds}")
                if steps < 0
                else tr("Move the part {number} samples later, {milliseconds}")
            )
            tip = said.format(
                number=figures.number(abs(distance), 0 if float(distance).is_integer() else 2),
                milliseconds=words.milliseconds(abs(distance), s.rate),
            )
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        self.where.set_text(tr("Overlay at bar {bar}", bar=self._bar(s.anchor)))
        self.span_name.set_text(dict(SPANS)[self.span.value])
        self.bands.show_depth(s.depth)
        self._show_view()
        count = len(s.outputs) - (s.recipe_id is not None)
        making = plural(count, tr("Apply, make {count} track"), tr("Apply, make {count} tracks"))
        self.apply.setText(making if count else tr("Apply"))
        lost = s.state in ("searching", "not found", "failed") and not s.edited
        self.apply.setEnabled(not lost)

    def _show_view(self) -> None:
        s = self.subtraction
        made = s.made_tracks()["wanted"]
        project = self._controller.project
        colors: list[int] = []
        for color in (project.track(s.whole_id).color, project.track(s.term.track_id).color, made[1]):
            # The user may have given two tracks one colour; curves need three.
            colors.append(next(c for c in (color, *range(8)) if c not in colors))
        part = (
            tr("{part_name}, aligned", part_name=s.part_name) if s.term.alignment is not None else s.part_name
        )
        inks = Inks(*colors, s.whole_name, part)
        self.overlay.show_view(s.view, anchor=s.anchor, inks=inks)

    def _bar(self, sample: int) -> int:
        project = self._controller.project
        beat = samples_per_beat(project.sample_rate, project.tempo)
        return int(sample // (beat * project.beats_per_bar)) + 1

    # Geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()

    def _show_sides(self) -> None:
        """Both sides of the overlay, or the chosen one where there is no room for both."""
        both = self.width() >= LEFT_WIDTH + RIGHT_WIDTH + LEAST_OVERLAY + 50
        self.side.setVisible(not both)
        for part in (self._left, self._left_line):
            part.setVisible(both or self.side.value == "match")
        for part in (self._right, self._right_line):
            part.setVisible(both or self.side.value == "method")


class ResultChip(QWidget):
    """The name of what is made, dashed as its clip will be."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._color = "", 0
        self.setFixedHeight(20)
        theme.changed.connect(self.update)

    def show_result(self, text: str, color: int) -> None:
        self._text, self._color = text, color
        self.setFixedWidth(min(round(QFontMetricsF(theme.font(11)).horizontalAdvance(text)) + 16, 260))
        self.setAccessibleName(tr("makes {text}", text=text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(theme.track_color(self._color))
        pen.setWidthF(1.0)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        font = theme.font(11)
        painter.setFont(font)
        painter.setPen(theme.color("text1"))
        text = QFontMetricsF(font).elidedText(self._text, Qt.TextElideMode.ElideMiddle, self.width() - 12)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)


class ShownMark(QWidget):
    """Lies over the canvas and marks the stretch of the song that the assistant shows below."""

    def __init__(self, canvas: QWidget, viewport: Viewport, subtraction: Subtraction) -> None:
        super().__init__(canvas)
        self._viewport = viewport
        self._subtraction = subtraction
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        for signal in (viewport.moved, viewport.resized, subtraction.changed, subtraction.view_changed):
            signal.connect(self._place)
        self._place()
        self.show()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        start, stop = self._subtraction.view_range
        left, right = self._viewport.state.x(start), self._viewport.state.x(stop)
        # Too short to be seen, it is drawn as wide as a finger.
        middle, wide = (left + right) / 2, max(right - left, 8.0)
        self.setGeometry(round(middle - wide / 2), 0, round(wide) + 100, self.parentWidget().height())
        self._width = round(wide)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        band = QRect(0, 0, self._width, self.height())
        painter.fillRect(band, theme.color("accent", 0.22))
        accent = theme.color("accent")
        painter.fillRect(0, 0, 1, self.height(), accent)
        painter.fillRect(self._width - 1, 0, 1, self.height(), accent)
        chip = QRect(self._width + 6, self.height() - 26, 88, 18)
        fill_rounded(painter, QRectF(chip), 4, theme.color("accentBg"))
        painter.setFont(theme.font(11))
        painter.setPen(accent)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, tr("shown below"))


def _scrolling(part: QWidget, width: int) -> ScrollArea:
    """A column of fixed width in which a part scrolls."""
    area = ScrollArea(part)
    area.setFixedWidth(width)
    bar = area.verticalScrollBar()

    def fit(first: int, last: int) -> None:
        # The bar stands in the padding, so that nothing becomes narrower when it appears.
        margins = part.layout().contentsMargins()
        margins.setRight(margins.left() - (bar.sizeHint().width() if last > first else 0))
        part.layout().setContentsMargins(margins)

    bar.rangeChanged.connect(fit)
    return area
