"""How one cell of the comparison is drawn: its button, its picture, and its figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from lincae_studio.evaluation.compare import ORIGINALS, Cell
from lincae_studio.studio.compare import CodecComparison
from lincae_studio.studio.compare_queue import ORIGINAL, Key
from lincae_studio.ui.compare import words
from lincae_studio.ui.compare.pictures import Spectrograms, paint_waveform
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

FIGURES = 92
BUTTON = 32
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class CellPainter:
    """Draws cells of a comparison.

    Attributes:
        picture: 'waveform' or 'spectrogram'
        metrics: a set of figures, one of `words.SETS`
    """

    def __init__(self, comparison: CodecComparison) -> None:
        self._comparison = comparison
        self._spectrograms = Spectrograms()
        self.picture = "spectrogram"
        self.metrics = words.SETS[0][0]

    def paint(self, painter: QPainter, key: Key, box: QRectF, *, over: bool, focused: bool) -> None:
        """Draw a cell into its box; `over`: the mouse is on it."""
        if self._comparison.playing == key:
            painter.fillRect(box, theme.color("accentBg"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.color("accent"))
        if focused:
            fill_rounded(painter, box.adjusted(3, 2, -4, -3), 6, None, theme.color("accent"))
        cell = self._comparison.cell(key)
        self._paint_button(painter, key, box, cell, over)
        place = picture_box(box)
        if cell is None:
            self._paint_waiting(painter, key, place)
        else:
            self._paint_picture(painter, key, cell, place)
        figures = QRectF(place.right() + 12, box.top(), FIGURES, box.height())
        self._paint_figures(painter, words.metrics(cell, self.metrics, key.row), figures)

    def _paint_button(self, painter: QPainter, key: Key, box: QRectF, cell: Cell | None, over: bool) -> None:
        comparison = self._comparison
        circle = QRectF(box.left() + 12, box.center().y() - BUTTON / 2 - 0.5, BUTTON, BUTTON)
        heard = comparison.playing == key
        state = comparison.queue.state(key)[0]
        busy = state in ("rendering", "wanted", "waiting")
        if heard:
            fill_rounded(painter, circle, BUTTON / 2, theme.color("accent"))
        else:
            fill_rounded(
                painter, circle, BUTTON / 2, theme.color("bg3" if over else "bg2"), theme.color("line2")
            )
        sounding = heard and comparison.controller.playing
        # A cell that waits can be asked for, and says so under the mouse.
        icon = "clock" if busy and not (over and state == "waiting") else "pause" if sounding else "play"
        ink = theme.color("onAccent" if heard else "text3" if busy else "text1")
        paint_icon(painter, icon, QRectF(circle.center().x() - 7, circle.center().y() - 7, 14, 14), ink)
        if cell is not None and cell.loud:
            place = QRectF(circle.right() - 8, circle.top() - 5, 14, 14)
            fill_rounded(painter, place.adjusted(-2, -2, 2, 2), 9, theme.color("bg1"))
            paint_icon(painter, "warning", place, theme.color("warn"))

    def _paint_picture(self, painter: QPainter, key: Key, cell: Cell, box: QRectF) -> None:
        fill_rounded(painter, box, 4, theme.color("canvas"))
        if self.picture == "spectrogram" and key.row not in ORIGINALS:
            self._spectrograms.paint(painter, cell, box)
        else:
            # At the scale of the original, so that levels can be compared by eye.
            truth = "source" if key.row in ("source", "raw", "recentred", "scaling") else "mix"
            original = self._comparison.cell(Key(ORIGINAL, truth)) or cell
            peak = max(float(abs(original.trace[:2]).max()), 1e-5)
            color = theme.track_color(0 if truth == "mix" else 2)
            paint_waveform(painter, cell, box, color, peak=peak)

    def _paint_waiting(self, painter: QPainter, key: Key, box: QRectF) -> None:
        state, fraction, why = self._comparison.queue.state(key)
        wanted = self._comparison.queue.wanted == key
        fill_rounded(painter, box, 4, theme.color("canvas"), theme.color("accent" if wanted else "line1"))
        text = {
            **words.STATES,
            "rendering": tr("Rendering {share:.0f} %", share=fraction * 100),
            "failed": why,
        }[state]
        rendering = state == "rendering"
        place = QRectF(box.left() + 8, box.center().y() - (16 if rendering else 8), box.width() - 16, 16)
        font = theme.font(11)
        painter.setFont(font)
        painter.setPen(theme.color("error" if state == "failed" else "text1" if wanted else "text3"))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
        if rendering:
            bar = QRectF(box.center().x() - 50, box.center().y() + 6, 100, 4)
            fill_rounded(painter, bar, 2, theme.color("bg4"))
            bar.setWidth(max(100 * fraction, 4))
            fill_rounded(painter, bar, 2, theme.color("accent"))

    @staticmethod
    def _paint_figures(painter: QPainter, values: list[tuple[str, str, str, str]], box: QRectF) -> None:
        top = box.center().y() - 16 * len(values)
        for name, value, unit, token in values:
            paint_text(painter, name, QRectF(box.left(), top, box.width(), 14), 10, 400, "text3")
            font = theme.font(12, 500, tabular=True)
            wide = QFontMetricsF(font).horizontalAdvance(value) + 4
            place = QRectF(box.left(), top + 13, wide, 16)
            paint_text(painter, value, place, 12, 500, token, tabular=True)
            paint_text(
                painter, unit, QRectF(place.right(), top + 14, box.width() - wide, 15), 10, 400, "text3"
            )
            top += 32


def picture_box(box: QRectF) -> QRectF:
    """Where the picture of a cell lies in it."""
    width = max(box.width() - 24 - BUTTON - 12 - FIGURES - 12, 40)
    return QRectF(box.left() + 12 + BUTTON + 12, box.top() + 12, width, box.height() - 25)


def paint_text(
    painter: QPainter, text: str, box: QRectF, px: int, weight: int, token: str, *, tabular: bool = False
) -> None:
    """Draw a line of text, shortened in the middle where it does not fit."""
    font = theme.font(px, weight, tabular=tabular)
    painter.setFont(font)
    painter.setPen(theme.color(token))
    painter.drawText(
        box, _LEFT, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
    )


def paint_named(painter: QPainter, name: str, hint: str, box: QRectF) -> None:
    """Draw a name with a hint of one or two lines below, in the middle of a box."""
    font = theme.font(11)
    metrics = QFontMetricsF(font)
    if metrics.boundingRect(box, _WRAPPED, hint).height() > 2.5 * metrics.height():
        hint = metrics.elidedText(hint, Qt.TextElideMode.ElideRight, 1.7 * box.width())
    below = metrics.boundingRect(box, _WRAPPED, hint).height()
    top = box.center().y() - (20 + below) / 2
    paint_text(painter, name, QRectF(box.left(), top, box.width(), 20), 12, 600, "text1")
    painter.setFont(font)
    painter.setPen(theme.color("text3"))
    painter.drawText(QRectF(box.left(), top + 20, box.width(), below + 2), _WRAPPED, hint)
