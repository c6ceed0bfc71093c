"""The names on the strips of clips, which stay in sight while a clip goes on to the left."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Hashable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPixmap

from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.looks import ClipItem, Role

GAP = 8
"""Pixels between a name and the ends of its strip."""

KEPT = 512
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class NamePainter:
    """Draws names from pictures: they are painted again in every frame that scrolls."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()
        theme.changed.connect(self._pictures.clear)

    def paint(self, painter: QPainter, item: ClipItem, role: Role, strip: QRectF, scale: float) -> None:
        """Write a track's name, and what part it plays, on the strip of one of its clips."""
        x = max(strip.left(), 0.0) + GAP
        room = strip.right() - GAP - x
        if room < GAP:
            return
        pieces = _pieces(item.track.name, role)
        width = math.ceil(sum(_advance(text, weight) + gap for text, weight, _, gap in pieces))
        # Where it fits, one picture does for all clips of a track.
        width = min(width, math.floor(room))
        key = (pieces, width, strip.height(), scale)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = _picture(pieces, width, strip.height(), scale)
            while len(self._pictures) > KEPT:
                self._pictures.popitem(last=False)
        painter.drawPixmap(QPointF(x, strip.top()), picture)


Pieces = tuple[tuple[str, int, str, int], ...]


@lru_cache(maxsize=1024)
def _pieces(name: str, role: Role) -> Pieces:
    """Text, weight, colour and the gap behind it."""
    first = (name, 600, "text1", 12)
    if role.remark:
        return first, (role.remark, 400, "minus", 0)
    terms = (
        (f"{'+' if sign > 0 else '−'} {other}", 400, "minus" if sign < 0 else "text2", 8)
        for sign, other in role.terms
    )
    return first, *terms


def _picture(pieces: Pieces, room: float, height: float, scale: float) -> QPixmap:
    picture = QPixmap((QSizeF(room + 1, height) * scale).toSize())
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    x = 0.0
    for text, weight, token, gap in pieces:
        width, shown = _advance(text, weight), text
        font = theme.font(11, weight)
        if x + width > room:
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(room - x, 0))
        painter.setFont(font)
        painter.setPen(theme.color(token))
        painter.drawText(QRectF(x, 0, width + 8, height), _FLAGS, shown)
        x += width + gap
        if x >= room:
            break
    painter.end()
    return picture


def draw_text(
    painter: QPainter, x: int, baseline: int, text: str, *, px: int, weight: int, token: str
) -> None:
    """Write figures of a ruler from a picture, which is many times as fast as writing them."""
    if text:
        scale = painter.device().devicePixelRatioF()
        picture = _written(text, px, weight, theme.color(token).rgb(), scale)
        painter.drawImage(x, baseline - px, picture)


@lru_cache(maxsize=2048)
def _written(text: str, px: int, weight: int, color: int, scale: float) -> QImage:
    # An image, since a pixmap must not live longer than the application.
    font = theme.font(px, weight, True)
    size = QSizeF(math.ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2, 2 * px)
    picture = QImage((size * scale).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(font)
    painter.setPen(QColor.fromRgb(color))
    painter.drawText(QPointF(0, px), text)
    painter.end()
    return picture


@lru_cache(maxsize=1024)
def _advance(text: str, weight: int) -> float:
    return QFontMetricsF(theme.font(11, weight)).horizontalAdvance(text)
