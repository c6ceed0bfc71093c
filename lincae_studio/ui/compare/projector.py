"""Training a projection in which a codec's latents add up, with its progress and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from lincae_studio.codec import registry
from lincae_studio.codec.projection import folder as projections
from lincae_studio.latent.projector import Figures, Training
from lincae_studio.studio.compare import CodecComparison
from lincae_studio.studio.inspection import ProjectorTraining
from lincae_studio.ui import figures as numbers
from lincae_studio.ui.compare.plots import Curve, CurvePlot
from lincae_studio.ui.controls import (
    ElidedLabel,
    NumberField,
    ProgressLine,
    Segmented,
    Select,
    TextLabel,
    push_button,
)
from lincae_studio.wording import tr

SIDE = 352
FEWEST, MOST = 50, 20000
ROWS = (
    (tr("Relative error of sums"), "additivity", "projected_additivity", ""),
    (tr("The same, by dimension"), "each_dimension", "projected_each_dimension", ""),
    (tr("The same, after the way back"), "additivity", "returned_additivity", ""),
    (tr("Reconstruction, SI-SDR"), "reconstruction_db", "projected_reconstruction_db", "dB"),
    (tr("Decoded sums, SI-SDR"), "addition_db", "projected_addition_db", "dB"),
)


class ProjectorView(QWidget):
    """`ProjectorView(comparison)`"""

    def __init__(self, comparison: CodecComparison) -> None:
        super().__init__()
        self.training = ProjectorTraining(comparison)
        self._comparison = comparison
        self._folder: Path | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._make_side())
        column = QVBoxLayout()
        column.setSpacing(12)
        self.loss = CurvePlot(
            tr("Training"), x_label=tr("step", "of training"), y_label=tr("loss", "of training")
        )
        self.error = CurvePlot(
            tr("Sums in the projection"), x_label=tr("step", "of training"), y_label=tr("relative error")
        )
        column.addWidget(self.loss, 3)
        column.addWidget(self.error, 3)
        column.addWidget(self._make_results(), 2)
        row.addLayout(column, 1)
        self.training.changed.connect(self._show)
        comparison.table_changed.connect(self._show_codecs)
        self._show_codecs()
        self._show()

    def _make_side(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        card.setFixedWidth(SIDE)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(ElidedLabel(tr("Latent projector"), px=15, weight=600))
        column.addWidget(
            TextLabel(
                tr(
                    "Learns a way to see a codec's latents in which the sum of the stems is the mix. It can "
                    "be undone, and is offered everywhere as one more codec."
                )
            )
        )
        column.addSpacing(8)
        self.codec = Select(name=tr("Codec to project"))
        self.name = QLineEdit("additive")
        self.name.setAccessibleName(tr("Name of the projected codec"))
        self.name.setToolTip(tr("Name of the projected codec."))
        self.material = Segmented(
            [("stems", tr("These stems")), ("demo", tr("Demo song")), ("folder", tr("Folder..."))],
            "demo",
            name=tr("Material"),
        )
        self.material.value_changed.connect(self._choose_material)
        self.steps = NumberField(
            600, name=tr("Steps of training"), unit="", minimum=FEWEST, maximum=MOST, step=50, fine_step=10,
            decimals=0, default=600,
        )  # fmt: skip
        for text, field in (
            (tr("Codec"), self.codec),
            (tr("Name"), self.name),
            (tr("Trained on"), self.material),
            (tr("Steps"), self.steps),
        ):
            column.addWidget(ElidedLabel(text, px=11, color="text3"))
            column.addWidget(field)
        self._place = ElidedLabel("", px=11, color="text3")
        column.addWidget(self._place)
        column.addSpacing(8)
        self.start = push_button(tr("Train"), kind="primary", size="large")
        self.start.clicked.connect(self._toggle)
        column.addWidget(self.start)
        self._progress = ProgressLine(name=tr("Progress of training"))
        column.addWidget(self._progress)
        self._state = TextLabel("", px=11, color="text3")
        column.addWidget(self._state)
        column.addStretch(1)
        return card

    def _make_results(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setVerticalSpacing(4)
        grid.addWidget(ElidedLabel(tr("Held-out sums"), px=13, weight=600), 0, 0)
        for at, text in enumerate((tr("Codec"), tr("Projection")), 1):
            grid.addWidget(ElidedLabel(text, px=11, color="text3", align=Qt.AlignmentFlag.AlignRight), 0, at)
        self._values: list[tuple[ElidedLabel, ElidedLabel]] = []
        for index, (text, _, _, _) in enumerate(ROWS, 1):
            grid.addWidget(ElidedLabel(text, color="text2"), index, 0)
            pair = tuple(
                ElidedLabel("–", weight=500, tabular=True, align=Qt.AlignmentFlag.AlignRight, elide=False)
                for _ in range(2)
            )
            for at, label in enumerate(pair, 1):
                label.setMinimumWidth(96)
                grid.addWidget(label, index, at)
            self._values.append((pair[0], pair[1]))
        grid.setColumnStretch(0, 1)
        return card

    def _show_codecs(self) -> None:
        made = projections()
        ids = [
            entry.info.id
            for entry in registry.entries()
            if entry.installed and not entry.info.linear and (entry.path is None or entry.path.parent != made)
        ]
        if [self.codec.itemData(at) for at in range(self.codec.count())] != ids:
            chosen = self.codec.currentData() or "compact-8x-plain"
            self.codec.clear()
            for codec_id in ids:
                self.codec.addItem(registry.info(codec_id).name, codec_id)
            self.codec.setCurrentIndex(max(self.codec.findData(chosen), 0))

    def _choose_material(self, material: str) -> None:
        if material == "folder":
            found = QFileDialog.getExistingDirectory(self, tr("Folder of recordings"))
            self._folder = Path(found) if found else self._folder
            if self._folder is None:
                self.material.set_value("demo")
        self._show()

    def _toggle(self) -> None:
        if self.training.busy:
            self.training.cancel()
            return
        self.training.train(
            self.codec.currentData(),
            self.name.text().strip(),
            Training(steps=round(self.steps.value)),
            material=self.material.value,
            folder=self._folder,
        )

    def _show(self) -> None:
        training = self.training
        self.start.setText(tr("Cancel") if training.busy else tr("Train"))
        for part in (self.codec, self.name, self.material, self.steps):
            part.setEnabled(not training.busy)
        self._progress.setVisible(training.busy)
        self._progress.set_fraction(training.progress)
        self._state.setText(training.message)
        folder = self._folder if self.material.value == "folder" else None
        self._place.set_text("" if folder is None else str(folder))
        x, smooth = _smoothed(training.losses)
        self.loss.show_curves((Curve(tr("mean of the last steps"), x, smooth, 4),), log=True)
        x, smooth = _smoothed(training.errors)
        self.error.show_curves((Curve(tr("mean of the last steps"), x, smooth, 5),), log=True)
        if training.figures is not None:
            self._show_figures(training.figures)

    def _show_figures(self, found: Figures) -> None:
        for (text, before, after, unit), (first, second) in zip(ROWS, self._values, strict=True):
            for name, label in ((before, first), (after, second)):
                value = getattr(found, name)
                label.set_text(numbers.decibels(value) if unit else f"{value:.3g}".replace("e-0", "e−"))
                label.setAccessibleName(f"{text}: {label.text}" if hasattr(label, "text") else text)


def _smoothed(values: list[float], *, over: int = 10) -> tuple[list[float], list[float]]:
    """Steps and means of as many values before each."""
    kept = list(values)
    means = [sum(kept[max(0, at - over) : at + 1]) / (at + 1 - max(0, at - over)) for at in range(len(kept))]
    return [float(at + 1) for at in range(len(kept))], means
