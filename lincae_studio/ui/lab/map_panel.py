"""The codebook map: its entries by timbre, coloured by a descriptor, and a target that they follow."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from lincae_studio.latent.descriptors import DESCRIPTORS, NAMES, on_scale
from lincae_studio.studio.lab import LatentLab
from lincae_studio.studio.lab_tools import ENTRY_CHOICES, CodebookMap
from lincae_studio.ui import figures
from lincae_studio.ui.controls import (
    ElidedLabel,
    NumberField,
    Segmented,
    Select,
    push_button,
)
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.lab.parts import caption, level_color, show_playing, value_text
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

FROM = 0.3
"""Where the map of levels begins for dots: darker ones would not be seen."""
BINS = 28
KINDS = (("sine", tr("Sine")), ("exponential", tr("Exp")), ("logarithmic", tr("Log")), ("drawn", tr("Drawn")))


class MapCanvas(QWidget):
    """Dots on two principal components. `MapCanvas(book)`

    Signals:
        picked: entry that was clicked
    """

    picked = Signal(int)

    def __init__(self, book: CodebookMap) -> None:
        super().__init__()
        self._book = book
        self._over: int | None = None
        self.message = ""
        self.setMinimumSize(220, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Codebook map"))
        book.changed.connect(self.update)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(480, 420)

    def _dots(self) -> np.ndarray:
        """Places of the entries in pixels `[entries, 2]`."""
        places = self._book.codebook.places
        low, high = np.percentile(places, 4, axis=0), np.percentile(places, 96, axis=0)
        unit = np.clip((places - low) / np.maximum(high - low, 1e-9), -0.08, 1.08)
        inner = QRectF(self.rect()).adjusted(40, 40, -40, -40)
        x = inner.left() + unit[:, 0] * inner.width()
        y = inner.bottom() - unit[:, 1] * inner.height()
        return np.stack([x, y], axis=1)

    def shares(self) -> np.ndarray:
        """The coloured descriptor of every entry between 0 and 1; NaN where there is none."""
        name = self._book.descriptor
        values = on_scale(self._book.codebook.described.values(name), name)
        values = np.where(np.isfinite(self._book.codebook.described.values(name)), values, np.nan)
        known = values[np.isfinite(values)]
        if not len(known):
            return values
        low, high = np.percentile(known, (2, 98))
        return np.clip((values - low) / max(high - low, 1e-9), 0.0, 1.0)

    def entry_at(self, at: QPointF) -> int | None:
        """The entry under a point."""
        if self._book.codebook is None:
            return None
        distances = np.hypot(*(self._dots() - [at.x(), at.y()]).T)
        nearest = int(distances.argmin())
        return nearest if distances[nearest] < 14 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (
            event.button() == Qt.MouseButton.LeftButton
            and (found := self.entry_at(event.position())) is not None
        ):
            self._over = found
            self.picked.emit(found)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.entry_at(event.position())
        if found != self._over:
            self._over = found
            if found is not None and event.buttons() & Qt.MouseButton.LeftButton:
                self.picked.emit(found)
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if found is not None else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.entry_at(QPointF(event.pos()))
            if found is not None:
                described = self._book.codebook.described
                lines = [
                    f"{NAMES[name]}: {value_text(float(described.values(name)[found]), name)}"
                    for name in DESCRIPTORS
                ]
                lines.append(tr("Frames: {count}", count=int(self._book.codebook.counts[found])))
                QToolTip.showText(
                    event.globalPos(), "\n".join([tr("Entry {number}", number=found + 1), *lines]), self
                )
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect())
        fill_rounded(painter, frame, 8, theme.color("canvas"), theme.color("line1"))
        book = self._book.codebook
        if book is None:
            painter.setFont(theme.font(12))
            painter.setPen(theme.color("text2"))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(frame.adjusted(24, 24, -24, -24), middle, self.message)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for share in (0.25, 0.5, 0.75):
            painter.fillRect(
                QRectF(round(share * frame.width()), 1, 1, frame.height() - 2), theme.color("grid2")
            )
            painter.fillRect(
                QRectF(1, round(share * frame.height()), frame.width() - 2, 1), theme.color("grid2")
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dots, shares = self._dots(), self.shares()
        radii = 2.0 + 2.5 * np.sqrt(book.counts / max(book.counts.max(), 1))
        # The brightest colours need an edge on white.
        painter.setPen(Qt.PenStyle.NoPen if theme.is_dark else QPen(theme.color("text1", 0.45), 0.75))
        for (x, y), share, radius in zip(dots.tolist(), shares.tolist(), radii.tolist(), strict=True):
            known = np.isfinite(share)
            painter.setBrush(level_color(FROM + (1 - FROM) * share) if known else theme.color("disabled"))
            painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_way(painter, dots)
        if self._over is not None and self._over < len(dots):
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawEllipse(
                QPointF(*dots[self._over].tolist()), radii[self._over] + 3, radii[self._over] + 3
            )
        painter.setFont(theme.font(10))
        painter.setPen(theme.color("text3"))
        below, above = QRectF(12, frame.height() - 22, frame.width() - 24, 16), QRectF(12, 6, 120, 16)
        painter.drawText(
            below,
            Qt.AlignmentFlag.AlignRight,
            tr("PC {number}, {share:.0f} %", number=1, share=100 * book.explained[0]),
        )
        painter.drawText(
            above,
            Qt.AlignmentFlag.AlignLeft,
            tr("PC {number}, {share:.0f} %", number=2, share=100 * book.explained[1]),
        )

    def _paint_way(self, painter: QPainter, dots: np.ndarray) -> None:
        """The entries that the last sound is made of, in order."""
        made = self._book.made
        if made is None:
            return
        points = [QPointF(x, y) for x, y in dots[made.synthesis.chosen].tolist()]
        painter.setPen(QPen(theme.color("text1", 0.55), 1.25))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(theme.color("text1"), 1.5))
        for x, y in dots[np.unique(made.synthesis.chosen)].tolist():
            painter.drawEllipse(QPointF(x, y), 5, 5)


class Legend(QWidget):
    """Histogram of the descriptor over its colours. `Legend(book, canvas)`"""

    def __init__(self, book: CodebookMap, canvas: MapCanvas) -> None:
        super().__init__()
        self._book, self._canvas = book, canvas
        self.setFixedHeight(72)
        self.setAccessibleName(tr("Histogram of the descriptor"))
        book.changed.connect(self.update)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width, base = self.width(), 46.0
        cells = 48
        for cell in range(cells):
            painter.fillRect(QRectF(cell * width / cells, base + 2, width / cells + 1, 6),
                             level_color(FROM + (1 - FROM) * cell / (cells - 1)))  # fmt: skip
        book = self._book.codebook
        if book is None:
            return
        shares = self._canvas.shares()
        known = np.isfinite(shares)
        counts, _ = np.histogram(shares[known], bins=BINS, range=(0, 1), weights=book.counts[known])
        top = max(float(counts.max()), 1.0)
        for index, count in enumerate(counts.tolist()):
            height = 42.0 * count / top
            painter.fillRect(
                QRectF(index * width / BINS, base - height, max(width / BINS - 1, 1), height),
                level_color(FROM + (1 - FROM) * (index + 0.5) / BINS),
            )
        name = self._book.descriptor
        values = book.described.values(name)
        values = values[np.isfinite(values)]
        painter.setFont(theme.font(10, tabular=True))
        painter.setPen(theme.color("text3"))
        if len(values):
            low, high = np.percentile(values, (2, 98))
            box = QRectF(0, base + 11, width, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, value_text(float(low), name))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, value_text(float(high), name))


class TargetPlot(QWidget):
    """The target, drawn by hand when it is dragged over, and what was achieved. `TargetPlot(book)`

    Signals:
        drawn: points (time, value), each 0 to 1
    """

    drawn = Signal(tuple)

    def __init__(self, book: CodebookMap) -> None:
        super().__init__()
        self._book = book
        self._points: list[tuple[float, float]] = []
        self.setMinimumSize(120, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setToolTip(tr("Drag to draw the target."))
        self.setAccessibleName(tr("Target and achieved curve"))
        book.changed.connect(self.update)
        theme.changed.connect(self.update)

    def _inner(self) -> QRectF:
        return QRectF(self.rect()).adjusted(6, 8, -6, -8)

    def _at(self, point: QPointF) -> tuple[float, float]:
        inner = self._inner()
        x = (point.x() - inner.left()) / max(inner.width(), 1)
        y = (inner.bottom() - point.y()) / max(inner.height(), 1)
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._points = [self._at(event.position())]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._points:
            x, y = self._at(event.position())
            # Going back draws over.
            self._points = [point for point in self._points if point[0] < x or x < self._points[-1][0]]
            self._points.append((x, y))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        points, self._points = self._points, []
        if len(points) > 1:
            self.drawn.emit(tuple(sorted(dict(points).items())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), 8, theme.color("canvas"), theme.color("line1"))
        inner = self._inner()
        painter.fillRect(
            QRectF(inner.left(), round(inner.center().y()), inner.width(), 1), theme.color("grid2")
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        made = self._book.made
        unit = None if self._points else self._book.unit_curve()
        if self._points:
            painter.setPen(QPen(theme.color("text1"), 1.75))
            painter.drawPolyline(self._line(np.array(sorted(self._points)), inner))
            return
        if made is not None:
            name = self._book.descriptor
            target, achieved = (
                on_scale(values, name) for values in (made.synthesis.target, made.synthesis.achieved)
            )
            low = float(min(target.min(), np.percentile(achieved, 2)))
            high = float(max(target.max(), np.percentile(achieved, 98)))
            scaled = [(values - low) / max(high - low, 1e-9) for values in (target, achieved)]
            at = (np.arange(len(target)) + 0.5) / len(target)
            steps = np.stack(
                [np.repeat(np.arange(len(target) + 1) / len(target), 2)[1:-1], np.repeat(scaled[1], 2)],
                axis=1,
            )
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.drawPolyline(self._line(steps, inner))
            painter.setPen(QPen(theme.color("text1"), 1.75))
            painter.drawPolyline(self._line(np.stack([at, scaled[0]], axis=1), inner))
        elif unit is not None:
            painter.setPen(QPen(theme.color("text1"), 1.75))
            painter.drawPolyline(self._line(np.stack([np.linspace(0, 1, len(unit)), unit], axis=1), inner))
        else:
            painter.setFont(theme.font(11))
            painter.setPen(theme.color("text3"))
            hint = self._book.followed or tr("Draw a curve here.")
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inner, middle, hint)

    @staticmethod
    def _line(points: np.ndarray, box: QRectF) -> QPolygonF:
        x = box.left() + points[:, 0] * box.width()
        y = box.bottom() - np.clip(points[:, 1], -0.05, 1.05) * box.height()
        return QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])


class MapPanel(QWidget):
    """`MapPanel(lab, book)`"""

    def __init__(self, lab: LatentLab, book: CodebookMap) -> None:
        super().__init__()
        self.setAccessibleName(tr("Codebook map"))
        self._lab, self._book = lab, book
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(10)
        column.addLayout(self._make_tools())
        row = QHBoxLayout()
        row.setSpacing(16)
        self.canvas = MapCanvas(book)
        self.canvas.picked.connect(book.hear)
        row.addWidget(self.canvas, 1)
        row.addWidget(self._make_side())
        column.addLayout(row, 1)
        book.changed.connect(self._refresh)
        lab.changed.connect(self._refresh)
        self._refresh()

    def _make_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.learn = push_button(tr("Learn"), tip=tr("Learns a codebook of the chosen tracks."))
        self.learn.clicked.connect(self._book.learn)
        row.addWidget(self.learn)
        self.entries = Select(name=tr("Entries of the codebook"))
        for count in ENTRY_CHOICES:
            self.entries.addItem(tr("{count} entries", count=count), count)
        self.entries.activated.connect(lambda at: self._book.set_entries(self.entries.itemData(at)))
        row.addWidget(self.entries)
        row.addWidget(caption(tr("from", "entries from tracks")))
        self.tracks = push_button("", tip=tr("Tracks that the codebook is learned from."))
        self.tracks.setMaximumWidth(180)
        self.tracks.clicked.connect(self._show_tracks)
        row.addWidget(self.tracks)
        row.addStretch(1)
        row.addWidget(caption(tr("Colour")))
        self.descriptor = Select(name=tr("Descriptor that colours the map"))
        for name in DESCRIPTORS:
            self.descriptor.addItem(NAMES[name], name)
        self.descriptor.activated.connect(lambda at: self._book.set_descriptor(self.descriptor.itemData(at)))
        row.addWidget(self.descriptor)
        return row

    def _make_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(216)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._name = ElidedLabel("", color="text2")
        column.addWidget(self._name)
        column.addWidget(Legend(self._book, self.canvas))
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(tr("Target"), weight=600, elide=False))
        row.addStretch(1)
        self.seconds = NumberField(
            4.0, name=tr("Length of the sound"), unit="s", minimum=0.5, maximum=60.0, step=0.5, default=4.0
        )
        self.seconds.setFixedWidth(72)
        self.seconds.value_changed.connect(self._book.set_seconds)
        row.addWidget(self.seconds)
        self.other = push_button(tr("From"), tip=tr("Takes the target from a track or a MIDI file."))
        self.other.clicked.connect(self._show_sources)
        row.addWidget(self.other)
        column.addLayout(row)
        self.kind = Segmented(KINDS, "sine", name=tr("Target"))
        self.kind.value_changed.connect(self._book.set_kind)
        column.addWidget(self.kind)
        self.plot = TargetPlot(self._book)
        self.plot.drawn.connect(self._book.set_drawn)
        column.addWidget(self.plot, 1)
        self._curves = ElidedLabel(tr("Curve: target. Steps: achieved."), px=10, color="text3")
        column.addWidget(self._curves)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        self._figures = []
        for number, text in enumerate((tr("Entries used"), tr("Mean error"), tr("Rank correlation"))):
            grid.addWidget(caption(text), number, 0)
            value = ElidedLabel("", weight=600, tabular=True, elide=False, align=Qt.AlignmentFlag.AlignRight)
            grid.addWidget(value, number, 1)
            self._figures.append(value)
        column.addLayout(grid)
        row = QHBoxLayout()
        self.play = push_button(
            tr("Play"), kind="primary", icon="play", tip=tr("Follows the target and plays it.")
        )
        self.play.clicked.connect(self._book.toggle)
        self.land = push_button(tr("To track"), tip=tr("Makes it a new track."))
        self.land.clicked.connect(self._book.land)
        row.addWidget(self.play, 1)
        row.addWidget(self.land)
        column.addLayout(row)
        return side

    def _show_tracks(self) -> None:
        menu = QMenu(self)
        chosen = set(self._book.track_ids())
        for track in self._lab.sources:
            action = menu.addAction(track.name)
            action.setCheckable(True)
            action.setChecked(track.id in chosen)
            action.triggered.connect(
                lambda on, track_id=track.id: self._book.set_tracks(
                    tuple(chosen | {track_id} if on else chosen - {track_id})
                )
            )
        menu.exec(self.tracks.mapToGlobal(QPoint(0, self.tracks.height() + 4)))

    def _show_sources(self) -> None:
        menu = QMenu(self)
        for track in self._lab.sources:
            text = tr("Curve of {name}", name=track.name)
            menu.addAction(text, lambda track_id=track.id: self._book.follow_track(track_id))
        menu.addSeparator()
        menu.addAction(tr("Melody of a MIDI file..."), self._choose_midi)
        menu.addSeparator()
        fitted = menu.addAction(tr("Fit it to the range of the codebook"))
        fitted.setCheckable(True)
        fitted.setChecked(self._book.fitted)
        fitted.triggered.connect(self._book.set_fitted)
        menu.exec(self.other.mapToGlobal(QPoint(0, self.other.height() + 4)))

    def _choose_midi(self) -> None:
        title, kinds = tr("Melody of a MIDI file"), tr("MIDI files (*.mid *.midi)")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self._book.follow_midi(Path(name))

    def _refresh(self) -> None:
        book, lab = self._book, self._lab
        names = book.learned_from
        text = (
            names[0]
            if len(names) == 1
            else tr("{count} tracks", count=len(names))
            if names
            else tr("no track")
        )
        self.tracks.setText(text)
        self.learn.setEnabled(bool(names))
        self.entries.setCurrentIndex(self.entries.findData(book.entries))
        self.descriptor.setCurrentIndex(self.descriptor.findData(book.descriptor))
        self._name.set_text(NAMES[book.descriptor])
        if book.kind in dict(KINDS):
            self.kind.set_value(book.kind)
        else:
            self.kind.show_none()
        self.canvas.message = lab.message or (
            f"{lab.busy_with}..."
            if lab.busy_with
            else tr("Press Learn: the sounds of the track become a map here.")
        )
        self.canvas.update()
        self._curves.set_text(book.followed or tr("Curve: target. Steps: achieved."))
        made = book.made
        fit = made.synthesis.fit if made else None
        values = ("", "", "") if fit is None else (
            str(made.synthesis.used), f"{figures.number(100 * fit.mean_error)} %",
            figures.number(fit.rank_correlation, 3),
        )  # fmt: skip
        for label, value in zip(self._figures, values, strict=True):
            label.set_text(value)
        show_playing(self.play, lab.player.name == "target")
        self.play.setEnabled(book.can_follow)
        self.land.setEnabled(made is not None)
