"""The linearity meter in the inspector: figures, bands, and what they mean."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lincae_studio.engine.linearity import Likeness, LinearityReading
from lincae_studio.studio.linearity import FAIR_DB, GOOD_DB, Linearity, advice
from lincae_studio.ui import figures
from lincae_studio.ui.controls import ElidedLabel, ProgressLine, push_button
from lincae_studio.ui.inspector_parts import PADDING, InfoCard
from lincae_studio.ui.theme import theme
from lincae_studio.units import samples_to_seconds
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

PLOT_HEIGHT = 132
TOPS = (20.0, 40.0, 80.0)
LABELS = ((60.0, "60"), (250.0, "250"), (1000.0, "1k"), (4000.0, "4k"), (16000.0, "16k"))
_EXACT = 90.0


def quality(db: float) -> str:
    """Colour token of a figure in dB SI-SDR."""
    return "ok" if db >= GOOD_DB else "text1" if db >= FAIR_DB else "warn"


class Figure(QWidget):
    """A caption, and a headline figure with its unit."""

    def __init__(self, caption: str, unit: str, tip: str) -> None:
        super().__init__()
        self._caption, self._unit = caption, unit
        self._text, self._token = "–", "text3"
        self.setFixedHeight(42)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip)
        self.setAccessibleName(caption)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._text

    def show_value(self, text: str, token: str) -> None:
        self._text, self._token = text, token
        self.setAccessibleDescription(f"{text} {self._unit}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(72, 42)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(10))
        painter.setPen(theme.color("text3"))
        painter.drawText(QRectF(0, 0, self.width(), 14), Qt.AlignmentFlag.AlignVCenter, self._caption)
        font = theme.font(20, 500, tabular=True)
        wide = QFontMetricsF(font).horizontalAdvance(self._text)
        if wide + 18 > self.width():
            font = theme.font(16, 500, tabular=True)
            wide = QFontMetricsF(font).horizontalAdvance(self._text)
        painter.setFont(font)
        painter.setPen(theme.color(self._token))
        painter.drawText(0, 36, self._text)
        if self._text not in ("–", "exact"):
            painter.setFont(theme.font(10))
            painter.setPen(theme.color("text3"))
            painter.drawText(round(wide) + 4, 36, self._unit)


class LinearityPlot(QWidget):
    """SI-SDR in bands: the latent render as bars, the refined one and the ceiling as marks."""

    def __init__(self) -> None:
        super().__init__()
        self._reading: LinearityReading | None = None
        self._dim = False
        self.setFixedHeight(PLOT_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("SI-SDR per band"))
        theme.changed.connect(self.update)

    def show_reading(self, reading: LinearityReading | None, *, dim: bool) -> None:
        """Show a reading; `dim` says that it is out of date."""
        if (reading, dim) == (self._reading, self._dim):
            return
        self._reading, self._dim = reading, dim
        if reading is not None:
            bands = zip(reading.edges_hz, reading.latent.bands, strict=False)
            self.setAccessibleDescription(
                ", ".join(
                    tr("from {hz:.0f} Hz {gain}", hz=hz, gain=figures.decibels(db))
                    for hz, db in bands
                    if not math.isnan(db)
                )
            )
        self.update()

    def _paint_legend(self, painter: QPainter, reading: LinearityReading) -> None:
        painter.setFont(theme.font(10))
        metrics = QFontMetricsF(painter.font())
        painter.setPen(theme.color("text3"))
        painter.drawText(QRectF(0, 0, 100, 14), Qt.AlignmentFlag.AlignVCenter, tr("SI-SDR per band, dB"))
        items = [(tr("Latent"), "bg4", True), (tr("Ceiling"), "text3", False)]
        if reading.refined is not None:
            items.insert(0, (tr("Refined"), "ok", False))
        x = float(self.width())
        for text, token, block in items:
            x -= metrics.horizontalAdvance(text)
            painter.setPen(theme.color("text3"))
            painter.drawText(QRectF(x, 0, 80, 14), Qt.AlignmentFlag.AlignVCenter, text)
            x -= 12
            color = theme.color(token)
            painter.fillRect(QRectF(x, 3, 8, 8) if block else QRectF(x, 6, 8, 2), color)
            x -= 10
            if x < 130:
                break

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        reading = self._reading
        if reading is None:
            return
        if self._dim:
            painter.setOpacity(0.45)
        self._paint_legend(painter, reading)
        plot = QRectF(22, 22, self.width() - 22, self.height() - 22 - 16)
        # What is exact stands at the top whatever it says: the others must stay legible.
        every = (*reading.latent.bands, *reading.ceiling.bands)
        best = max((db for db in every if not math.isnan(db)), default=0.0)
        top = next((level for level in TOPS if level >= best), TOPS[-1])
        painter.setFont(theme.font(10, tabular=True))
        for share in (0.0, 0.5, 1.0):
            y = round(plot.bottom() - share * plot.height())
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), theme.color("line1"))
            painter.setPen(theme.color("text3"))
            painter.drawText(
                QRectF(0, y - 7, plot.left() - 6, 14),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                figures.number(share * top, 0),
            )
        count = len(reading.latent.bands)
        cell = plot.width() / count
        for band in range(count):
            left = plot.left() + band * cell
            self._paint_bar(painter, reading.latent.bands[band], left, cell, plot, top)
            self._paint_mark(painter, reading.ceiling, band, left, cell, plot, top, theme.color("text3"))
            if reading.refined is not None:
                db = reading.refined.bands[band]
                token = "ok" if not db < GOOD_DB else "text1" if not db < FAIR_DB else "warn"
                self._paint_mark(painter, reading.refined, band, left, cell, plot, top, theme.color(token))
        painter.setPen(theme.color("text3"))
        low, high = reading.edges_hz[0], reading.edges_hz[-1]
        for hertz, text in LABELS:
            x = plot.left() + plot.width() * math.log(hertz / low) / math.log(high / low)
            if x <= self.width():
                left = min(x - 20, self.width() - 40.0)
                align = Qt.AlignmentFlag.AlignHCenter if left == x - 20 else Qt.AlignmentFlag.AlignRight
                painter.drawText(QRectF(left, plot.bottom() + 3, 40, 13), align, text)

    def _paint_bar(
        self, painter: QPainter, db: float, left: float, cell: float, plot: QRectF, top: float
    ) -> None:
        if math.isnan(db):
            return
        height = max(2.0, plot.height() * min(max(db, 0.0), top) / top)
        color = theme.color("bg4") if db >= FAIR_DB else theme.color("warnBg")
        bar = QRectF(round(left) + 1, plot.bottom() - height, max(round(cell) - 3, 3), height)
        painter.fillRect(bar, color)
        if db < FAIR_DB:
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), 2), theme.color("warn"))

    def _paint_mark(
        self, painter: QPainter, one: Likeness, band: int, left: float, cell: float, plot: QRectF, top: float,
        color: QColor,
    ) -> None:  # fmt: skip
        db = one.bands[band]
        if not math.isnan(db):
            y = plot.bottom() - plot.height() * min(max(db, 0.0), top) / top
            painter.fillRect(QRectF(round(left) + 1, round(y) - 1, max(round(cell) - 3, 3), 2), color)


class LinearitySection(QWidget):
    """A page's meter: `show_subject(track_id)` says what it is about, None for the mix."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._meter = Linearity.of(controller)
        self._subject: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 12, PADDING, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ElidedLabel(tr("Linearity"), weight=600, color="text2"), 1)
        self.button = push_button(tr("Measure"), size="small")
        self.button.clicked.connect(self._press)
        head.addWidget(self.button)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.si_sdr = Figure(
            "SI-SDR",
            "dB",
            tr("Latent render against waveform arithmetic, level-matched: more is closer, dB."),
        )
        self.level = Figure(
            tr("Level error"), "dB", tr("How much louder the latent render is than the arithmetic, dB.")
        )
        self.ceiling = Figure(
            tr("Ceiling"),
            "dB",
            tr("The arithmetic's result encoded and decoded, SI-SDR: the best that latents can do, dB."),
        )
        for figure in (self.si_sdr, self.level, self.ceiling):
            row.addWidget(figure, 1)
        self._figures = QWidget()
        self._figures.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._figures)
        self.plot = LinearityPlot()
        column.addWidget(self.plot)
        self.progress = ProgressLine(name=tr("Measuring linearity"))
        column.addWidget(self.progress)
        self.card = InfoCard()
        column.addWidget(self.card)
        self.where = ElidedLabel(px=11, color="text3", tabular=True)
        column.addWidget(self.where)
        self._meter.changed.connect(self.refresh)
        self.refresh()

    def show_subject(self, track_id: str | None) -> None:
        """Be about a track, or the mix."""
        self._subject = track_id
        self.refresh()

    def _press(self) -> None:
        if self._meter.measuring is None:
            self._meter.measure(self._subject)
        else:
            self._meter.cancel()

    def refresh(self) -> None:
        """Show what is known."""
        meter, subject = self._meter, self._subject
        project = self._controller.project
        if subject is not None and subject not in {track.id for track in project.tracks}:
            return
        busy = meter.measuring is not None
        own = meter.measuring == (subject or "")
        self.button.setText(tr("Cancel") if busy else tr("Measure"))
        self.button.setToolTip(
            tr("Stop measuring")
            if busy
            else tr("Compare latents and waveforms over the selection, the loop, or 10 s here")
        )
        self.button.setEnabled(bool(project.clips))
        self.progress.setVisible(own)
        self.progress.set_fraction(meter.progress)
        reading = meter.reading(subject)
        stale = meter.outdated(subject)
        for part in (self._figures, self.plot, self.where):
            part.setVisible(reading is not None)
        if reading is not None:
            self._show(reading, stale)
        if own:
            self.card.show_text(
                tr(
                    "Measuring {value:.0f} %: rendering both ways and comparing them.",
                    value=100 * meter.progress,
                )
            )
        elif meter.message and not busy and reading is None:
            self.card.show_text(meter.message)
        elif reading is None:
            self.card.show_text(
                tr(
                    "How close the mix formed on latents is to plain arithmetic. Select a stretch, then "
                    "measure."
                )
                if subject is None
                else tr(
                    "How close this track formed on latents is to plain arithmetic. Select a stretch, then "
                    "measure."
                )
            )
        else:
            self.card.show_text(advice(reading))

    def _show(self, reading: LinearityReading, stale: bool) -> None:
        latent, ceiling = reading.latent.si_sdr_db, reading.ceiling.si_sdr_db
        self.si_sdr.show_value(_figure(latent), "text3" if stale else quality(latent))
        level = reading.latent.level_error_db
        off = "warn" if abs(level) > 0.5 else "text1"
        self.level.show_value(figures.number(level, sign=True), "text3" if stale else off)
        self.ceiling.show_value(_figure(ceiling), "text3" if stale else "text1")
        self.plot.show_reading(reading, dim=stale)
        rate = self._controller.project.sample_rate
        start, stop = (figures.clock(samples_to_seconds(at, rate)) for at in (reading.start, reading.stop))
        self.where.set_text(
            tr("{start} to {stop}", start=start, stop=stop)
            + (tr(", before the last change") if stale else "")
        )


def _figure(db: float) -> str:
    return "exact" if db >= _EXACT else figures.number(db)
