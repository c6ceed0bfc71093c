"""What a cell looks like: its spectrogram or its waveform."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from lincae_studio.evaluation.compare import Cell
from lincae_studio.ui.theme import theme

# Even in lightness, −96 to 0 dB; the same in both themes.
_STOPS = ("#0D0F14", "#1D1B3A", "#2B2A63", "#28508A", "#217A8C", "#2AA07F", "#62C35F", "#B3D945", "#F7EE7A")


def color_table() -> list[int]:
    """The colour map as 256 colours of an indexed image.

    >>> len(color_table()), hex(color_table()[0]), hex(color_table()[255])
    (256, '0xff0d0f14', '0xfff7ee7a')
    """
    stops = np.array([QColor(stop).getRgb()[:3] for stop in _STOPS], float)
    at = np.linspace(0, len(stops) - 1, 256)
    channels = [np.interp(at, np.arange(len(stops)), stops[:, index]) for index in range(3)]
    return [QColor(*(round(value) for value in rgb)).rgba() for rgb in zip(*channels, strict=True)]


class Spectrograms:
    """Images of cells, made once each."""

    def __init__(self) -> None:
        self._table = color_table()
        self._kept: dict[int, tuple[Cell, QImage, np.ndarray]] = {}

    def image(self, cell: Cell) -> QImage:
        """Columns of the cell as an image, lowest frequencies at the bottom."""
        if id(cell) not in self._kept:
            columns, rows = cell.spectrogram.shape
            padded = np.zeros((rows, -(-columns // 4) * 4), np.uint8)  # lines of whole words
            padded[:, :columns] = cell.spectrogram.T[::-1]
            image = QImage(padded.data, columns, rows, padded.shape[1], QImage.Format.Format_Indexed8)
            image.setColorTable(self._table)
            if len(self._kept) > 256:
                self._kept.clear()
            # The image looks at the array, which has to live as long.
            self._kept[id(cell)] = (cell, image, padded)
        return self._kept[id(cell)][1]

    def paint(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        """Draw a spectrogram into a box."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self.image(cell))


def paint_waveform(painter: QPainter, cell: Cell, box: QRectF, color: QColor, *, peak: float) -> None:
    """Draw a waveform into a box: lowest to highest at 60 % of the colour, RMS at all of it.

    Args:
        peak: linear level that fills the height
    """
    columns = max(1, round(box.width()))
    count = cell.trace.shape[1]
    edges = np.minimum((np.arange(columns) * count) // columns, count - 1)
    low = np.minimum.reduceat(cell.trace[0], edges) if columns < count else cell.trace[0][edges]
    high = np.maximum.reduceat(cell.trace[1], edges) if columns < count else cell.trace[1][edges]
    rms = np.maximum.reduceat(cell.trace[2], edges) if columns < count else cell.trace[2][edges]
    middle, scale = box.center().y(), 0.47 * box.height() / max(peak, 1e-5)
    left = box.left() + 0.5
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(box.left(), round(middle), box.width(), 1), theme.color("text1", 0.07))
    for upper, lower, alpha in ((high, low, 0.6), (rms, -rms, 1.0)):
        ink = QColor(color)
        ink.setAlphaF(alpha)
        painter.setPen(QPen(ink, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        tops = (middle - np.clip(upper * scale, -box.height() / 2, box.height() / 2)).tolist()
        feet = (middle - np.clip(lower * scale, -box.height() / 2, box.height() / 2) + 1.0).tolist()
        painter.drawLines(
            [
                QLineF(left + at, top, left + at, foot)
                for at, (top, foot) in enumerate(zip(tops, feet, strict=True))
            ]
        )
