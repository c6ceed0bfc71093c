"""The table of the Compare page: rows of sounds, columns of codecs, one cell heard at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from lincae_studio.codec import registry
from lincae_studio.evaluation.compare import ORIGINALS, ROWS, Row
from lincae_studio.studio.compare import CodecComparison
from lincae_studio.studio.compare_queue import ORIGINAL, Key
from lincae_studio.ui.compare import words
from lincae_studio.ui.compare.cells import CellPainter, paint_named, paint_text, picture_box
from lincae_studio.ui.controls import paint_chip
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.pulse import Pulse
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

HEAD = 56
FIRST, FIRST_COMPACT = 232, 184
NARROWEST = 328
LOWEST, TALLEST = 66, 132


@dataclass(frozen=True, slots=True)
class Place:
    """A cell by its place: the row, and the column; originals have one for the whole row."""

    row: Row
    column: int


class CompareTable(QAbstractScrollArea):
    """The table.

    `CompareTable(comparison)`. A click on a cell plays it, another one pauses; arrow keys move, Enter plays
    or pauses, the Menu key or a click on a head opens its menu.

    Signals:
        menu_wanted(str, QPoint): the menu of a codec, at a place of the screen
    """

    menu_wanted = Signal(str, QPoint)

    def __init__(self, comparison: CodecComparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._painter = CellPainter(comparison)
        self._current = Place("autoencoded", 0)
        self._over: Key | None = None
        self._compact = False
        self._still: QPixmap | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Codecs and what they make of the stems"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        comparison.table_changed.connect(self._changed)
        comparison.playing_changed.connect(self._repaint)
        theme.changed.connect(self._repaint)
        Pulse.of(comparison.controller).tick.connect(self._tick)
        self._changed()

    # What is shown

    def set_picture(self, kind: str) -> None:
        """Show 'waveform' or 'spectrogram' in the cells."""
        self._painter.picture = kind
        self._repaint()

    def set_metrics(self, chosen: str) -> None:
        """Show a set of figures, one of `words.SETS`."""
        self._painter.metrics = chosen
        self._repaint()

    def set_compact(self, compact: bool) -> None:
        """Narrower first column."""
        self._compact = compact
        self._lay_out()

    def _changed(self) -> None:
        self._lay_out()
        self._describe()
        self._repaint()

    def _tick(self) -> None:
        if self._comparison.playing is not None and self.isVisible():
            self.viewport().update()

    def _repaint(self) -> None:
        self._still = None
        self.viewport().update()

    # Geometry

    @property
    def _first(self) -> int:
        return FIRST_COMPACT if self._compact else FIRST

    def _column_width(self) -> int:
        count = max(len(self._comparison.codec_ids), 1)
        return max(NARROWEST, (self.viewport().width() - self._first) // count)

    def _row_height(self) -> int:
        return min(max((self.viewport().height() - HEAD) // len(ROWS), LOWEST), TALLEST)

    def _lay_out(self) -> None:
        width = self._column_width() * len(self._comparison.codec_ids)
        height = self._row_height() * len(ROWS)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(max(1, self.viewport().width() - self._first))
        across.setSingleStep(self._column_width() // 4)
        across.setRange(0, max(0, width - (self.viewport().width() - self._first)))
        down.setPageStep(max(1, self.viewport().height() - HEAD))
        down.setSingleStep(24)
        down.setRange(0, max(0, height - (self.viewport().height() - HEAD)))
        self._look()

    def _look(self) -> None:
        """Tell which columns are seen."""
        shown = QRectF(self._first, 0, self.viewport().width() - self._first, HEAD)
        ids = self._comparison.codec_ids
        self._comparison.queue.seen = [
            codec_id for column, codec_id in enumerate(ids) if self._head_box(column).intersects(shown)
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._still = None
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._look()
        self._repaint()

    def sizeHint(self) -> QSize:
        return QSize(1200, HEAD + 7 * 108)

    def cell_box(self, key: Key) -> QRectF:
        """Where a cell lies in the viewport."""
        row = ROWS.index(key.row)
        top = HEAD + row * self._row_height() - self.verticalScrollBar().value()
        if key.row in ORIGINALS:
            return QRectF(self._first, top, self.viewport().width() - self._first, self._row_height())
        column = self._comparison.codec_ids.index(key.codec_id)
        left = self._first + column * self._column_width() - self.horizontalScrollBar().value()
        return QRectF(left, top, self._column_width(), self._row_height())

    def _head_box(self, column: int) -> QRectF:
        left = self._first + column * self._column_width() - self.horizontalScrollBar().value()
        return QRectF(left, 0, self._column_width(), HEAD)

    def _key(self, place: Place) -> Key | None:
        if place.row in ORIGINALS:
            return Key(ORIGINAL, place.row)
        ids = self._comparison.codec_ids
        return Key(ids[place.column], place.row) if place.column < len(ids) else None

    def _keys(self) -> list[Key]:
        made = [Key(c, row) for row in ROWS if row not in ORIGINALS for c in self._comparison.codec_ids]
        return [Key(ORIGINAL, row) for row in ORIGINALS] + made

    def _at(self, point: QPointF) -> Key | None:
        if point.x() < self._first or point.y() < HEAD:
            return None
        return next((key for key in self._keys() if self.cell_box(key).contains(point)), None)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if point.y() < HEAD and point.x() >= self._first:
            for column, codec_id in enumerate(self._comparison.codec_ids):
                if self._head_box(column).contains(point):
                    self.menu_wanted.emit(codec_id, event.globalPosition().toPoint())
            return
        key = self._at(point)
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(key)
            self._comparison.toggle(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position())
        if over != self._over:
            self._over = over
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if over is not None else Qt.CursorShape.ArrowCursor
            )
            self._repaint()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = None
        self._repaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, column, row = event.key(), self._current.column, ROWS.index(self._current.row)
        last = max(len(self._comparison.codec_ids) - 1, 0)
        moves = {
            Qt.Key.Key_Left: (row, max(column - 1, 0)),
            Qt.Key.Key_Right: (row, min(column + 1, last)),
            Qt.Key.Key_Up: (max(row - 1, 0), column),
            Qt.Key.Key_Down: (min(row + 1, len(ROWS) - 1), column),
        }
        chosen = self._key(self._current)
        if key in moves:
            self._current = Place(ROWS[moves[key][0]], moves[key][1])
            self._reveal()
            self._describe()
            self._repaint()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen is not None:
            self._comparison.toggle(chosen)
        elif key == Qt.Key.Key_Menu and column <= last and self._comparison.codec_ids:
            place = self._head_box(column).bottomLeft().toPoint()
            self.menu_wanted.emit(self._comparison.codec_ids[column], self.viewport().mapToGlobal(place))
        else:
            super().keyPressEvent(event)

    def _go_to(self, key: Key) -> None:
        ids = self._comparison.codec_ids
        column = ids.index(key.codec_id) if key.codec_id in ids else self._current.column
        self._current = Place(key.row, column)
        self._describe()

    def _reveal(self) -> None:
        key = self._key(self._current)
        if key is None:
            return
        box = self.cell_box(key)
        down = self.verticalScrollBar()
        if box.top() < HEAD:
            down.setValue(down.value() + round(box.top() - HEAD))
        elif box.bottom() > self.viewport().height():
            down.setValue(down.value() + round(box.bottom() - self.viewport().height()))
        if key.row not in ORIGINALS:
            across = self.horizontalScrollBar()
            if box.left() < self._first:
                across.setValue(across.value() + round(box.left() - self._first))
            elif box.right() > self.viewport().width():
                across.setValue(across.value() + round(box.right() - self.viewport().width()))

    def _describe(self) -> None:
        key = self._key(self._current)
        self.setAccessibleDescription("" if key is None else self._words(key))

    def _words(self, key: Key) -> str:
        comparison = self._comparison
        name = comparison.row_name(key.row)
        codec = "" if key.codec_id == ORIGINAL else f", {registry.info(key.codec_id).name}"
        cell = comparison.cell(key)
        if cell is None:
            state, _, why = comparison.queue.state(key)
            return f"{name}{codec}: {why or words.STATES[state]}"
        values = [
            f"{a} {b} {c}".strip() for a, b, c, _ in words.metrics(cell, self._painter.metrics, key.row)
        ]
        loud = words.loud(cell)
        return f"{name}{codec}: {', '.join(values)}{loud}"

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self._at(QPointF(event.pos()))
            if key is not None:
                QToolTip.showText(event.globalPos(), self._words(key) + ".", self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        # Only the playheads move: everything else is painted when it changes.
        ratio = self.viewport().devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            still = QPixmap(self.viewport().size() * ratio)
            still.setDevicePixelRatio(ratio)
            still.fill(Qt.GlobalColor.transparent)
            painter = QPainter(still)
            self._paint_still(painter)
            painter.end()
            self._still = still
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._still)
        self._paint_playheads(painter)

    def _paint_still(self, painter: QPainter) -> None:
        whole = QRectF(self.viewport().rect())
        fill_rounded(painter, whole, 8, theme.color("bg1"), theme.color("line1"))
        painter.save()
        painter.setClipRect(self._body())
        for key in self._keys():
            box = self.cell_box(key)
            if box.intersects(whole):
                focused = self.hasFocus() and self._key(self._current) == key
                self._painter.paint(painter, key, box, over=self._over == key, focused=focused)
        painter.restore()
        self._paint_lines(painter, whole)
        self._paint_rows(painter, whole)
        self._paint_heads(painter, whole)

    def _body(self) -> QRectF:
        whole = QRectF(self.viewport().rect())
        return QRectF(self._first, HEAD, whole.width() - self._first - 1, whole.height() - HEAD - 1)

    def _paint_playheads(self, painter: QPainter) -> None:
        comparison = self._comparison
        stretch, controller = comparison.stretch, comparison.controller
        if stretch is None or comparison.playing is None:
            return
        share = (controller.position - stretch.start) / max(stretch.stop - stretch.start, 1)
        if not 0.0 <= share <= 1.0:
            return
        painter.setClipRect(self._body())
        for key in self._keys():
            if comparison.cell(key) is not None:
                box = picture_box(self.cell_box(key))
                heard = comparison.playing == key
                x = round(box.left() + share * box.width())
                ink = theme.color("accent" if heard else "playhead")
                painter.fillRect(QRectF(x, box.top(), 2 if heard else 1, box.height()), ink)

    def _paint_lines(self, painter: QPainter, whole: QRectF) -> None:
        painter.save()
        painter.setClipRect(whole.adjusted(1, 1, -1, -1))
        line, bottom = theme.color("line1"), HEAD + len(ROWS) * self._row_height()
        painter.fillRect(QRectF(0, HEAD - 1, whole.width(), 1), theme.color("line2"))
        painter.fillRect(QRectF(self._first - 1, 0, 1, min(bottom, whole.height())), line)
        painter.setClipRect(QRectF(1, HEAD, whole.width() - 2, whole.height() - HEAD - 1))
        for index in range(1, len(ROWS) + 1):
            y = HEAD + index * self._row_height() - self.verticalScrollBar().value()
            painter.fillRect(QRectF(0, y - 1, whole.width(), 1), line)
        painter.setClipRect(QRectF(self._first, 1, whole.width() - self._first - 1, whole.height() - 2))
        for column in range(1, len(self._comparison.codec_ids)):
            x = self._head_box(column).left() - 1
            painter.fillRect(QRectF(x, 0, 1, HEAD), line)
            for row in ROWS:
                if row not in ORIGINALS:
                    box = self.cell_box(Key(self._comparison.codec_ids[column], row))
                    painter.fillRect(
                        QRectF(x, max(box.top(), HEAD), 1, max(box.bottom() - max(box.top(), HEAD), 0)), line
                    )
        painter.restore()

    def _paint_rows(self, painter: QPainter, whole: QRectF) -> None:
        comparison = self._comparison
        painter.save()
        painter.setClipRect(QRectF(1, HEAD, self._first - 2, whole.height() - HEAD - 1))
        others = [name for index, name in enumerate(comparison.names) if index != comparison.source]
        for index, row in enumerate(ROWS):
            top = HEAD + index * self._row_height() - self.verticalScrollBar().value()
            hint = words.row_hint(row, comparison.source_name, others, comparison.gain_db)
            box = QRectF(16, top, self._first - 22, self._row_height())
            paint_named(painter, comparison.row_name(row), hint, box)
        painter.restore()

    def _paint_heads(self, painter: QPainter, whole: QRectF) -> None:
        paint_text(
            painter, tr("Rows: what you hear"), QRectF(16, 0, self._first - 24, HEAD), 11, 400, "text3"
        )
        painter.save()
        painter.setClipRect(QRectF(self._first, 1, whole.width() - self._first - 1, HEAD - 2))
        for column, codec_id in enumerate(self._comparison.codec_ids):
            info = registry.info(codec_id)
            box = self._head_box(column).adjusted(16, 0, -16, 0)
            font = theme.font(13, 600)
            wide = min(QFontMetricsF(font).horizontalAdvance(info.name) + 2, box.width() - 90)
            paint_text(painter, info.name, QRectF(box.left(), 8, wide, 20), 13, 600, "text1")
            badge = words.compression(info)
            paint_chip(painter, QRectF(box.left() + wide + 8, 9, 20 + 7 * len(badge), 18), badge, "badge")
            paint_text(
                painter, words.codec_hint(info), QRectF(box.left(), 29, box.width(), 16), 11, 400, "text3"
            )
            place = QRectF(box.right() - 16, 11, 16, 16)
            paint_icon(painter, "chevron_down", place, theme.color("text2"))
        painter.restore()
