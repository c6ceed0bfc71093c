"""The examples of the lab's rotation: what is taken for them, and what was learned."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from lincae_studio.studio.lab import LatentLab
from lincae_studio.studio.lab_rotation import LabRotation
from lincae_studio.ui import figures
from lincae_studio.ui.controls import ElidedLabel, IconButton, push_button
from lincae_studio.ui.lab.path_canvas import PathCanvas
from lincae_studio.wording import plural, tr


class RotationBar(QFrame):
    """`RotationBar(lab, canvas)`: a row below the operators, shown while it is wanted.

    Attributes:
        rotation: what is learned

    Signals:
        closed: the user put it away
    """

    closed = Signal()

    def __init__(self, lab: LatentLab, canvas: PathCanvas) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self.setFixedHeight(40)
        self._lab, self._canvas = lab, canvas
        self.rotation = LabRotation(lab)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(ElidedLabel(tr("Rotation"), weight=600, elide=False))
        self.before = push_button(
            tr("Take before"), size="small", tip=tr("The chosen range becomes the sound of an example.")
        )
        self.before.clicked.connect(lambda: self.rotation.take_before(*canvas.work_range))
        row.addWidget(self.before)
        self.after = push_button(
            tr("Take after"), size="small", tip=tr("The chosen range is what that sound should become.")
        )
        self.after.clicked.connect(lambda: self.rotation.take_after(*canvas.work_range))
        row.addWidget(self.after)
        self._facts = ElidedLabel("", color="text2")
        row.addWidget(self._facts, 1)
        self.forget = push_button(
            tr("Forget"), kind="quiet", size="small", tip=tr("Takes back all examples.")
        )
        self.forget.clicked.connect(self.rotation.forget)
        row.addWidget(self.forget)
        close = IconButton("close", name=tr("Put the examples away"), width=24, height=24)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.rotation.changed.connect(self._refresh)
        lab.changed.connect(self._refresh)
        lab.opened_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        rotation = self.rotation
        ready = self._lab.opened is not None
        self.before.setEnabled(ready)
        self.after.setEnabled(ready and rotation.before is not None)
        self.forget.setEnabled(bool(rotation.pairs) or rotation.before is not None)
        self._facts.set_text(self._words())

    def _words(self) -> str:
        rotation = self.rotation
        if rotation.before is not None:
            region = rotation.before
            rate = region.project.sample_rate
            return tr(
                "“{name}” from {start} to {stop}: now choose what it should become.",
                name=region.name,
                start=figures.clock(region.start / rate),
                stop=figures.clock(region.stop / rate),
            )
        if rotation.learned is not None:
            learned = rotation.learned
            return plural(
                learned.examples,
                tr("{count} example: turns by {angle}°, takes away {share} % of the difference."),
                tr("{count} examples: turns by {angle}°, takes away {share} % of the difference."),
                angle=figures.number(math.degrees(learned.rotation.angle), 0),
                share=figures.number(100 * learned.explained, 0),
            )
        if rotation.pairs:
            return tr("Learning...")
        return tr("Choose a range with a sound and take it, then one with what it should become.")
