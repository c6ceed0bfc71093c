"""The assistant's right column: how the difference is formed, listening, and which tracks are made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lincae_studio.project import edits
from lincae_studio.project.model import Method
from lincae_studio.studio.subtraction import METHODS, Subtraction
from lincae_studio.ui.controls import (
    CheckBox,
    ColorMark,
    ElidedLabel,
    ProgressLine,
    Switch,
    push_button,
)
from lincae_studio.ui.controls.base import Hover, fill_rounded
from lincae_studio.ui.icons import icon
from lincae_studio.ui.keys import METHOD_KEYS
from lincae_studio.ui.subtract import words
from lincae_studio.ui.theme import theme
from lincae_studio.units import samples_to_seconds
from lincae_studio.wording import tr, within_sentence

WIDTH = 408
PADDING = 24
ROLES = {
    "wanted": tr("wanted source"),
    "complement": tr("complement"),
    "residual": tr("what neither explains"),
}
_TEXT = 11


class MethodCard(Hover, QAbstractButton):
    """A method: radio, name, 'Best here', why, and the key that plays it."""

    def __init__(self, method: Method) -> None:
        super().__init__()
        self._init_hover()
        self._sentence, self._best = words.METHOD_TEXTS[method], False
        self._key = METHOD_KEYS[method]
        self.setText(words.METHOD_NAMES[method])
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(tr("Press {key} to hear the preview with this method", key=self._key))
        self._describe()

    @property
    def is_best(self) -> bool:
        return self._best

    @property
    def sentence(self) -> str:
        return self._sentence

    def show_advice(self, sentence: str, *, best: bool) -> None:
        if (sentence, best) != (self._sentence, self._best):
            self._sentence, self._best = sentence, best
            self._describe()
            self.setFixedHeight(self.heightForWidth(self.width()))
            self.update()

    def _describe(self) -> None:
        best = tr(", best here") if self._best else ""
        self.setAccessibleName(f"{self.text()}{best}")
        self.setAccessibleDescription(self._sentence)

    def nextCheckState(self) -> None:
        pass  # the subtraction says which one is on

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        box = QFontMetrics(theme.font(_TEXT)).boundingRect(
            0, 0, width - 40 - 56, 400, Qt.TextFlag.TextWordWrap, self._sentence
        )
        return max(64, 32 + box.height() + 14)

    def sizeHint(self) -> QSize:
        width = WIDTH - 2 * PADDING
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QEvent) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        box = QRectF(self.rect())
        ground = theme.color("accentBg") if on else self.hovered("bg2", "bg3")
        fill_rounded(painter, box, 8, ground, theme.color("accent" if on else "line1"))
        radio = QRectF(12, 12, 16, 16)
        if on:
            fill_rounded(painter, radio, 8, theme.color("accent"))
            fill_rounded(painter, radio.adjusted(5, 5, -5, -5), 3, theme.color("onAccent"))
        else:
            fill_rounded(painter, radio, 8, theme.color("well"), self.hovered("text3", "text2"))
        font = theme.font(12, 600)
        painter.setFont(font)
        painter.setPen(theme.color("text1"))
        painter.drawText(QRectF(40, 10, 200, 20), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._best:
            x = 40 + QFontMetrics(font).horizontalAdvance(self.text()) + 8
            painter.setFont(theme.font(11, 500))
            painter.setPen(theme.color("accent"))
            painter.drawText(QRectF(x, 10, 120, 20), Qt.AlignmentFlag.AlignVCenter, tr("Best here"))
        painter.setFont(theme.font(_TEXT))
        painter.setPen(theme.color("text1" if on else "text2"))
        text = QRectF(40, 32, self.width() - 40 - 56, self.height() - 36)
        painter.drawText(text, Qt.TextFlag.TextWordWrap, self._sentence)
        cap = QRectF(self.width() - 44, 12, 32, 32)
        fill_rounded(painter, cap, 6, theme.color("accent") if on else None,
                     None if on else theme.color("line2"))  # fmt: skip
        painter.setFont(theme.font(11, 500))
        painter.setPen(theme.color("onAccent" if on else "text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)


class Methods(QWidget):
    """Cards, preview and outputs."""

    def __init__(self, subtraction: Subtraction) -> None:
        super().__init__()
        self._subtraction = subtraction
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 16, PADDING, 20)
        column.setSpacing(8)
        column.addLayout(self._make_head())
        self.cards = {method: MethodCard(method) for method in METHODS}
        for method, card in self.cards.items():
            card.clicked.connect(lambda _=False, method=method: subtraction.set_method(method))
            column.addWidget(card)
        column.addSpacing(8)
        column.addLayout(self._make_preview())
        column.addStretch(1)
        column.addSpacing(16)
        column.addWidget(ElidedLabel(tr("Apply makes"), weight=600))
        self.outputs: dict[str, CheckBox] = {}
        for row in self._make_outputs():
            column.addLayout(row)
        subtraction.changed.connect(self.refresh)
        self.refresh()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ElidedLabel(tr("Method"), weight=600), 1)
        row.addWidget(ElidedLabel(tr("Equal loudness"), px=11, color="text2", elide=False))
        self.equal = Switch(
            name=tr("Equal loudness"), tip=tr("Play every method at the loudness of the softest one")
        )
        self.equal.clicked.connect(self._subtraction.set_equal_loudness)
        row.addWidget(self.equal)
        return row

    def _make_preview(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.preview = push_button(tr("Preview 10 s"), icon="play")
        self.preview.setFixedWidth(152)
        self.preview.clicked.connect(lambda: self._subtraction.preview())
        self.progress = ProgressLine(name=tr("Preview"))
        self.state = ElidedLabel(px=11, color="text2", tabular=True)
        row.addWidget(self.preview)
        row.addWidget(self.progress, 1)
        row.addWidget(self.state, 1)
        return row

    def _make_outputs(self) -> list[QHBoxLayout]:
        rows = []
        self._marks: dict[str, tuple[ColorMark, ElidedLabel]] = {}
        for output in edits.OUTPUTS:
            row = QHBoxLayout()
            row.setSpacing(8)
            box = CheckBox()
            box.setFixedWidth(24)
            box.setAccessibleName(tr("Make the {role}", role=ROLES[output]))
            box.clicked.connect(
                lambda on, output=output: self._subtraction.set_output(output, on)  # type: ignore[misc]
            )
            mark, name = ColorMark(), ElidedLabel()
            row.addWidget(box)
            row.addWidget(mark)
            row.addWidget(name, 1)
            row.addWidget(ElidedLabel(ROLES[output], px=11, color="text3", elide=False))
            self.outputs[output], self._marks[output] = box, (mark, name)
            rows.append(row)
        # Without the wanted source there is nothing the others could be measured by.
        self.outputs["wanted"].setEnabled(False)
        return rows

    def refresh(self) -> None:
        """Show what is known now."""
        s = self._subtraction
        verdict = s.verdict
        best = "" if verdict is None else verdict.method
        for method, card in self.cards.items():
            predicted = None if verdict is None else verdict.predicted.get(method)
            reason = "" if verdict is None else verdict.reason
            text = words.method_text(method, best=best, reason=reason, predicted=predicted)
            card.show_advice(text, best=method == best)
            card.setChecked(method == s.method)
        self.equal.setChecked(s.equal_loudness)
        self._show_preview()
        for output, (name, color) in s.made_tracks().items():
            mark, label = self._marks[output]
            mark.set_index(color)
            label.set_text(name)
            self.outputs[output].setChecked(output in s.outputs)

    def _show_preview(self) -> None:
        s = self._subtraction
        start, stop = s.preview_range
        playing = s.auditioned is not None
        seconds = round(samples_to_seconds(stop - start, s.rate))
        self.preview.setText(tr("Pause") if playing else tr("Preview {count} s", count=max(seconds, 1)))
        self.preview.setIcon(icon("pause" if playing else "play", 16, "text1", gap=4))
        self.preview.setEnabled(s.state != "searching")
        self.progress.setVisible(s.preview_progress is not None)
        if s.preview_progress is not None:
            self.progress.set_fraction(s.preview_progress)
            self.state.set_text(tr("rendering {share:.0f} %", share=100 * s.preview_progress))
        elif playing:
            level = s.level_db(s.auditioned)
            how = f", {level:+.1f} dB".replace("-", "−") if round(level, 1) else ""
            self.state.set_text(
                tr("playing {method}", method=within_sentence(words.METHOD_NAMES[s.auditioned])) + how
            )
        else:
            self.state.set_text(tr("ready") if s.loudness else "")
