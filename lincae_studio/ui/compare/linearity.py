"""The linearity inspector: where latents lie, and what gains and sums do to them."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lincae_studio.codec import registry
from lincae_studio.evaluation.inspection import Inspection
from lincae_studio.evaluation.umap_process import installed
from lincae_studio.studio.compare import CodecComparison
from lincae_studio.studio.inspection import LatentInspection
from lincae_studio.studio.umap_layout import UmapLayout
from lincae_studio.ui import figures
from lincae_studio.ui.compare.plots import Curve, CurvePlot, ScatterPlot
from lincae_studio.ui.controls import ElidedLabel, ProgressLine, Segmented, Select, TextLabel, push_button
from lincae_studio.wording import tr

NO_UMAP = tr("UMAP is an extra: run pip install 'lincae-studio[umap]', then start the studio again.")


class LinearityView(QWidget):
    """`LinearityView(comparison)`: measures one codec at a time on the stems that are compared."""

    def __init__(self, comparison: CodecComparison) -> None:
        super().__init__()
        self.inspection = LatentInspection(comparison)
        self.umap = UmapLayout(comparison)
        self._comparison = comparison
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._make_head())
        self.scatter = ScatterPlot()
        self.gains = CurvePlot(tr("Homogeneity"), x_label=tr("gain in, dB"), y_label=tr("level out, dB"))
        self.faults = CurvePlot(tr("Homogeneity, error"), x_label=tr("gain in, dB"), y_label=tr("SNR, dB"))
        self.sums = CurvePlot(tr("Additivity"), x_label=tr("number of sources"), y_label=tr("relative error"))
        self.time = CurvePlot(
            tr("Sum against mix over time"), x_label=tr("time, s"), y_label=tr("relative error")
        )
        self.dimensions = CurvePlot(
            tr("Sum against mix by dimension"), x_label=tr("latent dimension"), y_label=tr("relative error")
        )
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.addWidget(self.scatter, 0, 0, 2, 1)
        for index, plot in enumerate((self.gains, self.faults, self.sums, self.dimensions)):
            grid.addWidget(plot, index // 2, 1 + index % 2)
        grid.addWidget(self.time, 2, 0)
        self.words = TextLabel("", px=12)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        card = QFrame()
        card.setProperty("surface", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(self.words)
        grid.addWidget(card, 2, 1, 1, 2)
        for at, stretch in enumerate((4, 3, 3)):
            grid.setColumnStretch(at, stretch)
        body = QWidget()
        body.setLayout(grid)
        body.setMinimumHeight(620)
        grid.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        scroll.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        column.addWidget(scroll, 1)
        self.inspection.changed.connect(self._lay_points_out)
        self.umap.changed.connect(self._show_umap)
        comparison.table_changed.connect(self._show_codecs)
        self._show_codecs()
        self._show()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ElidedLabel(tr("Codec"), color="text2", elide=False))
        self.codec = Select(name=tr("Codec to look into"))
        self.codec.setMinimumWidth(200)
        self.codec.activated.connect(self._lay_points_out)
        row.addWidget(self.codec)
        self.measure = push_button(
            tr("Measure"), kind="primary", tip=tr("Measures the codec on these stems.")
        )
        self.measure.clicked.connect(self._toggle)
        row.addWidget(self.measure)
        self._progress = ProgressLine(name=tr("Progress of the measurement"))
        self._progress.setFixedWidth(120)
        row.addWidget(self._progress)
        self._state = ElidedLabel("", color="text2")
        row.addWidget(self._state, 1)
        self.method = Segmented([("pca", "PCA"), ("umap", "UMAP")], "pca", name=tr("Layout of the scatter"))
        self.method.setToolTip(
            tr("Along the axes of most variance (PCA), or so that neighbours stay neighbours (UMAP).")
        )
        self.method.value_changed.connect(self._lay_points_out)
        self.get_umap = push_button("UMAP...", kind="link", tip=NO_UMAP)
        self.get_umap.clicked.connect(lambda: self._state.set_text(NO_UMAP))
        self.method.setVisible(installed())
        self.get_umap.setVisible(not installed())
        row.addWidget(self.method)
        row.addWidget(self.get_umap)
        self.axes = Segmented([("2", "2-D"), ("3", "3-D")], "2", name=tr("Dimensions of the scatter"))
        self.axes.value_changed.connect(self._lay_points_out)
        row.addWidget(self.axes)
        return row

    def _lay_points_out(self, *_: object) -> None:
        """Show the points as they are wanted, and begin a layout that is not there yet."""
        found = self.inspection.result(self.codec.currentData() or "")
        dimensions = int(self.axes.value)
        self.scatter.set_flat(dimensions == 2)
        if self.method.value == "umap" and found is not None and self.umap.result(found, dimensions) is None:
            self.umap.start(found, dimensions)
        else:
            self._show()

    def _show_umap(self) -> None:
        found = self.inspection.result(self.codec.currentData() or "")
        if not self.umap.busy and (found is None or self.umap.result(found, int(self.axes.value)) is None):
            self.method.set_value("pca")  # it was cancelled, or failed
        self._show()

    def left(self) -> None:
        """The page went out of view."""
        self.umap.cancel()

    def _show_codecs(self) -> None:
        ids = self._comparison.codec_ids
        if [self.codec.itemData(at) for at in range(self.codec.count())] != list(ids):
            chosen = self.codec.currentData()
            self.codec.clear()
            for codec_id in ids:
                self.codec.addItem(registry.info(codec_id).name, codec_id)
            self.codec.setCurrentIndex(max(self.codec.findData(chosen), 0))
        self._show()

    def _toggle(self) -> None:
        if self.umap.busy:
            self.umap.cancel()
        elif self.inspection.busy:
            self.inspection.cancel()
        elif self.codec.currentData() is not None:
            self.umap.message = ""
            self.inspection.measure(self.codec.currentData())

    def _show(self, *_: object) -> None:
        inspection = self.inspection
        busy = inspection.busy or self.umap.busy
        work = self.umap if self.umap.busy or self.umap.message else inspection
        self.measure.setText(tr("Cancel") if busy else tr("Measure"))
        self.measure.setEnabled(self._comparison.stretch is not None)
        self._progress.setVisible(busy)
        self._progress.set_fraction(work.progress)
        self._state.set_text(work.message)
        found = inspection.result(self.codec.currentData() or "")
        if found is None:
            self.words.setText(tr("Choose a codec and measure it on the stems that are compared."))
        self._plot(found)

    def _plot(self, found: Inspection | None) -> None:
        if found is None:
            for plot in (self.gains, self.faults, self.sums, self.time, self.dimensions):
                plot.show_curves(())
            self.scatter.show_points(self.scatter_empty(), (), (0.0, 0.0, 0.0))
            return
        laid_out = self.umap.result(found, int(self.axes.value)) if self.method.value == "umap" else None
        if laid_out is None:
            self.scatter.show_points(found.points, found.names, found.explained)
        else:
            self.scatter.show_points(laid_out, found.names, None)
        h = found.homogeneity
        self.gains.show_curves(
            (
                Curve("exact", h.gain_db, h.gain_db, 0, dashed=True),
                Curve(tr("latents scaled"), h.gain_db, h.decoded_db, 4, dots=True),
                Curve(tr("audio scaled"), h.gain_db, h.encoded_db, 1, dots=True),
            )
        )
        snr = [min(value, 140.0) for value in h.snr_db]
        self.faults.show_curves((Curve(tr("D(a z) against a D(z)"), h.gain_db, snr, 4, dots=True),))
        self.sums.show_curves(
            (Curve("|Σz − z(Σ)|² / |z(Σ)|²", found.sums.count, found.sums.additivity, 5, dots=True),),
            log=True,
        )
        seconds = [found.seconds * at for at in range(len(found.error_over_time))]
        self.time.show_curves(
            (Curve(tr("of the mean power"), seconds, found.error_over_time.tolist(), 3),), log=True
        )
        dims = list(range(len(found.error_by_dimension)))
        self.dimensions.show_curves(
            (Curve(tr("each on its own"), dims, found.error_by_dimension.tolist(), 6),), log=True
        )
        self.words.setText(summary(found))

    @staticmethod
    def scatter_empty() -> object:
        import numpy as np

        return np.zeros((0, 0, 3), np.float32)


def summary(found: Inspection) -> str:
    """What was found, in sentences."""
    r, h = found.recentring, found.homogeneity
    flipped = (
        tr("exactly")
        if math.isinf(h.flipped_db)
        else tr("to within {gain}", gain=figures.decibels(-h.flipped_db))
    )
    worst = min(h.snr_db)
    gains = tr("exactly") if math.isinf(worst) else tr("to within {gain}", gain=figures.decibels(-worst))
    if r.origin_share == 0:
        origin = tr("Silence is zero as it is, and recentring changes nothing.")
    else:
        before, after = figures.decibels(r.subtraction_raw_db), figures.decibels(r.subtraction_db)
        origin = tr(
            "The latents of silence hold {share:.2g} % of the mix's energy. Recentring takes the relative "
            "error of sums from {additivity_raw:.2g} to {additivity:.2g}, and subtraction from {before} to "
            "{after} SI-SDR.",
            share=100 * r.origin_share,
            additivity_raw=r.additivity_raw,
            additivity=r.additivity,
            before=before,
            after=after,
        )
    sums = ", ".join(
        f"{count}: {figures.decibels(score)}"
        for count, score in zip(found.sums.count, found.sums.si_sdr_db, strict=True)
        if count in (2, 4, 8)
    )
    return tr(
        "Encoder additivity {additivity:.2g} (|Σz − z(mix)|² over |z(mix)|²), cosine {cosine:.6f}.\n\n"
        "Gains from −60 to +12 dB on the latents come out {gains}; a minus sign {flipped}.\n\nSI-SDR of "
        "decoded sums by number of sources: {sums}.\n\n{origin}",
        additivity=found.additivity,
        cosine=found.cosine,
        gains=gains,
        flipped=flipped,
        sums=sums,
        origin=origin,
    )
