"""The assistant's left column: how well it will cancel, and the alignment that was found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lincae_studio.studio.subtraction import Subtraction
from lincae_studio.ui import figures
from lincae_studio.ui.controls import (
    Chip,
    ElidedLabel,
    NumberField,
    ProgressLine,
    Segmented,
    Separator,
    Switch,
    TextLabel,
    push_button,
)
from lincae_studio.ui.subtract import words
from lincae_studio.units import samples_to_seconds
from lincae_studio.wording import tr

WIDTH = 352
PADDING = 24
LABEL, FIELD = 68, 92
_ROW = 40


class Figure(QWidget):
    """A caption over a large figure with its unit."""

    def __init__(self, caption: str, *, px: int, color: str = "text1") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(ElidedLabel(caption, px=10, color="text2", elide=False))
        row = QHBoxLayout()
        row.setSpacing(4)
        self._value = ElidedLabel(
            "−", px=px, weight=600 if px > 20 else 500, color=color, tabular=True, elide=False
        )
        self._value.setFixedHeight(36)
        unit = ElidedLabel("dB", px=12, color="text2", elide=False)
        unit.setFixedHeight(26)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(unit, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        column.addLayout(row)
        self._caption = caption

    @property
    def text(self) -> str:
        return self._value.text

    def show_value(self, db: float | None) -> None:
        self._value.set_text("–" if db is None else figures.number(db))
        self.setAccessibleName(f"{self._caption}: {self._value.text} dB")


class _Row(QWidget):
    """A label, a field, what it means, and a tick while it is as found."""

    def __init__(self, label: str, field: QWidget, *, wide: bool = False) -> None:
        super().__init__()
        self.setFixedHeight(_ROW)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        name = ElidedLabel(label, color="text2")
        name.setFixedWidth(LABEL)
        self.hint = ElidedLabel(px=11, color="text3", tabular=True)
        self.tick = ElidedLabel(" ", icon="check", color="ok")
        self.tick.setFixedWidth(14)
        self.tick.setToolTip(tr("As it was found."))
        row.addWidget(name)
        row.addWidget(field, 1 if wide else 0)
        if not wide:
            row.addWidget(self.hint, 1)
        row.addWidget(self.tick)

    def show_hint(self, text: str, *, as_found: bool) -> None:
        self.hint.set_text(text)
        policy = self.tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.tick.setSizePolicy(policy)
        self.tick.setVisible(as_found)


class Findings(QWidget):
    """Everything about the alignment, editable."""

    def __init__(self, subtraction: Subtraction) -> None:
        super().__init__()
        self._subtraction = subtraction
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 16, PADDING, 20)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(tr("How well it will cancel"), weight=600))
        column.addSpacing(12)
        self.answer = QStackedWidget()
        self.answer.addWidget(self._make_figures())
        self.answer.addWidget(self._make_search())
        self.answer.addWidget(self._make_lost())
        column.addWidget(self.answer)
        column.addSpacing(16)
        line = Separator()
        column.addWidget(line)
        column.addSpacing(16)
        column.addLayout(self._make_head())
        column.addSpacing(4)
        for row in self._make_rows():
            column.addWidget(row)
            column.addWidget(Separator())
        self.remark = TextLabel(px=11, color="text2")
        self.remark.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.remark)
        self.rivals = QHBoxLayout()
        self.rivals.setSpacing(12)
        column.addLayout(self.rivals)
        self._rivals: tuple[float, ...] = ()
        column.addSpacing(12)
        column.addLayout(self._make_buttons())
        column.addStretch(1)
        subtraction.changed.connect(self.refresh)
        self.refresh()

    # Parts

    def _make_figures(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(24)
        self.overall = Figure(tr("Overall"), px=28)
        self.plain = Figure(tr("Without tone match"), px=15, color="text2")
        row.addWidget(self.overall)
        row.addWidget(self.plain)
        row.addStretch(1)
        column.addLayout(row)
        self.sentence = TextLabel()
        column.addWidget(self.sentence)
        column.addStretch(1)
        return page

    def _make_search(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.searching = TextLabel(tr("Looking for the part in the mix."), color="text1")
        column.addWidget(self.searching)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.progress = ProgressLine(name=tr("Search"))
        self.percent = ElidedLabel("0 %", tabular=True, color="text2", elide=False)
        self.stop = push_button(tr("Stop"), size="small")
        self.stop.clicked.connect(lambda: self._subtraction.cancel_search())
        row.addWidget(self.progress, 1)
        row.addWidget(self.percent)
        row.addWidget(self.stop)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _make_lost(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.lost = ElidedLabel(tr("Not found"), px=20, weight=500, color="warn")
        self.lost.setFixedHeight(26)
        column.addWidget(self.lost)
        self.why = TextLabel()
        column.addWidget(self.why)
        self.everywhere = push_button(tr("Search the whole recordings"), size="small")
        self.everywhere.setToolTip(tr("Also look for it more than 30 s away"))
        self.everywhere.clicked.connect(lambda: self._subtraction.find(everywhere=True))
        row = QHBoxLayout()
        row.addWidget(self.everywhere)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.title = ElidedLabel(tr("Found alignment"), weight=600)
        self.chip = Chip("", kind="ok")
        row.addWidget(self.title, 1)
        row.addWidget(self.chip)
        return row

    def _make_rows(self) -> list[_Row]:
        subtraction = self._subtraction
        self.offset = NumberField(
            name=tr("Offset"),
            unit="",
            decimals=2,
            step=1.0,
            fine_step=0.01,
            sign=True,
            minimum=-1e9,
            maximum=1e9,
        )
        self.offset.setToolTip(
            tr(
                "Timeline sample at which the part's first sample sounds. Type a number, turn the wheel for "
                "whole samples, with Shift for hundredths."
            )
        )
        self.gain = NumberField(name=tr("Gain"), unit="", decimals=2, step=0.5, fine_step=0.01, maximum=12.0)
        self.drift = NumberField(
            name=tr("Drift"), unit="", decimals=2, step=1.0, fine_step=0.01, minimum=-1000.0, maximum=1000.0
        )
        for field in (self.offset, self.gain, self.drift):
            field.setFixedWidth(FIELD)
        self.polarity = Segmented(
            [("1", tr("Normal")), ("-1", tr("Inverted"))], name=tr("Polarity"), stretch=True
        )
        self.tone = Switch(
            name=tr("Tone match"), tip=tr("Filter the part so that it sounds as it does in the mix")
        )
        self.offset.value_changed.connect(subtraction.set_offset)
        self.gain.value_changed.connect(subtraction.set_gain)
        self.drift.value_changed.connect(subtraction.set_drift)
        self.polarity.value_changed.connect(lambda key: subtraction.set_polarity(1 if key == "1" else -1))
        self.tone.clicked.connect(subtraction.set_tone_match)
        self._rows = {
            "offset": _Row(tr("Offset"), self.offset),
            "gain": _Row(tr("Gain"), self.gain),
            "drift": _Row(tr("Drift"), self.drift),
            "polarity": _Row(tr("Polarity"), self.polarity, wide=True),
            "tone": _Row(tr("Tone match"), self.tone),
        }
        return list(self._rows.values())

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.again = push_button(tr("Find again"), tip=tr("Search for the part anew"))
        self.reset = push_button(tr("Reset"), kind="quiet", tip=tr("Take back what was changed by hand"))
        self.again.clicked.connect(lambda: self._subtraction.find())
        self.reset.clicked.connect(lambda: self._subtraction.reset())
        row.addWidget(self.again)
        row.addWidget(self.reset)
        row.addStretch(1)
        return row

    # Contents

    def refresh(self) -> None:
        """Show what is known now."""
        s = self._subtraction
        by_hand = s.state in ("not found", "failed") and s.edited
        page = {"searching": 1, "not found": 2, "failed": 2}.get(s.state, 0)
        self.answer.setCurrentIndex(0 if by_hand else page)
        self.searching.setText(
            tr("Looking for {part_name} in {whole_name}.", part_name=s.part_name, whole_name=s.whole_name)
        )
        self.progress.set_fraction(s.progress)
        self.percent.set_text(f"{100 * s.progress:.0f} %")
        self.lost.set_text(tr("Not found") if s.state == "not found" else tr("The search failed"))
        self.why.setText(
            tr(
                "{message} Set the offset by hand, search the whole recordings, or choose another track.",
                message=s.message,
            )
        )
        self.everywhere.setVisible(s.state == "not found")
        self._show_depth()
        self._show_alignment()
        self.again.setEnabled(s.state != "searching")
        self.reset.setEnabled(s.edited)
        self._fit_answer()

    def _fit_answer(self) -> None:
        # A stack is as high as its highest page otherwise.
        page = self.answer.currentWidget()
        width = WIDTH - 2 * PADDING
        height = page.layout().heightForWidth(width)
        self.answer.setFixedHeight(height if height > 0 else page.sizeHint().height())

    def _show_depth(self) -> None:
        depth = self._subtraction.depth
        self.overall.show_value(None if depth is None else depth.overall_db)
        self.plain.show_value(None if depth is None else depth.plain_db)
        alignment = self._subtraction.alignment
        matched = alignment.tone_match and (alignment.filter is not None or alignment.tracking)
        self.plain.setVisible(matched)
        self.sentence.setText(tr("Measuring.") if depth is None else words.depth_sentence(depth))

    def _show_alignment(self) -> None:
        s, alignment = self._subtraction, self._subtraction.alignment
        found = s.found_term
        before = found.alignment or alignment
        known = found.alignment is not None
        if s.state == "kept":
            self.title.set_text(tr("Alignment of the recipe"))
        else:
            self.title.set_text(tr("Found alignment") if known else tr("Alignment by hand"))
        self.chip.setVisible(s.confidence is not None)
        if s.confidence is not None:
            self.chip.set_text(*words.confidence(s.confidence))
        self.offset.set_value(round(alignment.offset, 2))
        self.gain.set_value(round(s.term.gain_db, 2))
        self.drift.set_value(round(alignment.drift_ppm, 2))
        self.polarity.set_value(str(alignment.polarity))
        self.tone.setChecked(alignment.tone_match)
        self.tone.setEnabled(alignment.filter is not None or alignment.tracking)
        length = figures.duration(samples_to_seconds(max(s.frames, 0), s.rate))
        hints = {
            "offset": (
                tr("samples, {milliseconds}", milliseconds=words.milliseconds(alignment.offset, s.rate)),
                "offset",
            ),
            "drift": (tr("ppm over {length}", length=length), "drift_ppm"),
            "polarity": ("", "polarity"),
            "tone": (words.tone_match(alignment) if known else "", "tone_match"),
        }
        for name, (text, field) in hints.items():
            same = known and getattr(alignment, field) == getattr(before, field)
            self._rows[name].show_hint(text, as_found=same)
        self._rows["gain"].show_hint("dB", as_found=known and s.term.gain_db == found.gain_db)
        self.remark.setText(self._remark())
        self.remark.setVisible(bool(self.remark.text()))
        self._show_rivals(s.rivals)

    def _remark(self) -> str:
        s, alignment = self._subtraction, self._subtraction.alignment
        said = [s.message] if s.message and s.state == "found" else []
        if alignment.swapped:
            said.append(tr("Left and right are exchanged."))
        if alignment.bends:
            said.append(tr("The drift is not steady: it follows {count} points.", count=len(alignment.bends)))
        if alignment.rate:
            said.append(tr("The part is played at {kilohertz}.", kilohertz=figures.kilohertz(alignment.rate)))
        return " ".join(said)

    def _show_rivals(self, rivals: tuple[float, ...]) -> None:
        if rivals == self._rivals:
            return
        self._rivals = rivals
        while (item := self.rivals.takeAt(0)) is not None:
            if item.widget():
                item.widget().deleteLater()
        for offset in rivals[:3]:
            text = figures.clock(samples_to_seconds(abs(round(offset)), self._subtraction.rate))
            link = push_button(
                tr("Try {time}", time=f"{figures.MINUS if offset < 0 else ''}{text}"), kind="link"
            )
            link.setToolTip(
                tr("Let the part begin at sample {number}", number=figures.number(offset, 2, sign=True))
            )
            link.clicked.connect(lambda _=False, offset=offset: self._subtraction.set_offset(offset))
            self.rivals.addWidget(link)
        self.rivals.addStretch(1)
