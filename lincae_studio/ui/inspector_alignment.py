"""The inspector's rows for a term of a recipe that is aligned, or could be."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lincae_studio.project.model import RecipeTerm, TermAlignment
from lincae_studio.ui.controls import ElidedLabel, NumberField, Segmented, Switch, push_button
from lincae_studio.ui.inspector_parts import Caption
from lincae_studio.ui.subtract import words
from lincae_studio.wording import tr

INDENT = 28
"""Under the name of the source, past its sign."""


class AlignmentRows(QWidget):
    """Offset, drift, polarity and tone match of one term, and the way to the assistant.

    Signals:
        changed(object): the `TermAlignment` as the user changed it
        align_clicked: align it in the assistant
        gesture_started, gesture_finished: around changes of a number
    """

    changed = Signal(object)
    align_clicked = Signal()
    gesture_started = Signal()
    gesture_finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._alignment: TermAlignment | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(INDENT, 0, 0, 4)
        column.setSpacing(4)
        self.offset = NumberField(
            name=tr("Offset"), unit=tr("smp"), decimals=2, step=1.0, fine_step=0.01, sign=True,
            minimum=-1e9, maximum=1e9,
        )  # fmt: skip
        self.drift = NumberField(
            name=tr("Drift"),
            unit="ppm",
            decimals=2,
            step=1.0,
            fine_step=0.01,
            minimum=-1000.0,
            maximum=1000.0,
        )
        self.polarity = Segmented(
            [("1", tr("Normal")), ("-1", tr("Inverted"))], name=tr("Polarity"), stretch=True
        )
        self.tone = Switch(
            name=tr("Tone match"), tip=tr("Filter the part so that it sounds as it does in the mix")
        )
        self.tone_hint = ElidedLabel(px=11, color="text3")
        self.time = ElidedLabel(px=11, color="text3", tabular=True)
        self.align = push_button(tr("Align again…"), kind="link")
        self._fields: list[QWidget] = [self.tone_hint]
        for label, field, stretch in (
            (Caption(tr("Offset")), self.offset, 1),
            (Caption(tr("Drift")), self.drift, 1),
            (Caption(tr("Polarity")), self.polarity, 1),
            # It is no wider than it is, and leaves its label the room.
            (ElidedLabel(tr("Tone match"), color="text2"), self.tone, 0),
        ):
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(label, 1 - stretch)
            row.addWidget(field, stretch)
            self._fields.append(holder)
            column.addWidget(holder)
        column.addWidget(self.tone_hint)
        last = QHBoxLayout()
        last.addWidget(self.time, 1)
        last.addWidget(self.align, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(last)
        self.offset.value_changed.connect(lambda value: self._change(offset=value))
        self.drift.value_changed.connect(lambda value: self._change(drift_ppm=value))
        self.polarity.value_changed.connect(lambda key: self._change(polarity=1 if key == "1" else -1))
        self.tone.clicked.connect(lambda on: self._change(tone_match=on))
        self.align.clicked.connect(lambda: self.align_clicked.emit())
        for field in (self.offset, self.drift):
            field.gesture_started.connect(self.gesture_started)
            field.gesture_finished.connect(self.gesture_finished)

    def commit(self) -> None:
        """Take what is being typed."""
        for field in (self.offset, self.drift):
            field.commit()

    def show_term(self, term: RecipeTerm, *, whole: bool, rate: int) -> None:
        """Show a term; `whole` is one that others are taken out of, which has nothing to align."""
        alignment = self._alignment = term.alignment
        self.setVisible(alignment is not None or not whole)
        for field in self._fields:
            field.setVisible(alignment is not None)
        self.align.setText(tr("Align again…") if alignment is not None else tr("Align…"))
        self.time.setVisible(alignment is not None)
        if alignment is None:
            return
        self.offset.set_value(round(alignment.offset, 2))
        self.drift.set_value(round(alignment.drift_ppm, 2))
        self.polarity.set_value(str(alignment.polarity))
        self.tone.setChecked(alignment.tone_match)
        self.tone.setEnabled(alignment.filter is not None or alignment.tracking)
        self.tone_hint.set_text(words.tone_match(alignment))
        self.time.set_text(words.milliseconds(alignment.offset, rate))

    def _change(self, **changes: object) -> None:
        if self._alignment is not None:
            self.changed.emit(replace(self._alignment, **changes))
