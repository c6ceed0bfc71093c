"""Keys drawn as key caps."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from lincae_studio.ui.theme import theme

HEIGHT, GAP = 18, 4


def _caps(keys: str) -> list[tuple[str, float]]:
    """The caps of a key press as it is read, such as 'Ctrl++', and their widths in pixels."""
    metrics = QFontMetricsF(theme.font(10, 500))
    names = [cap for cap in keys.replace("++", "+Plus").split("+") if cap] or ["+"]
    names = ["+" if name == "Plus" else name for name in names]
    return [(name, max(float(HEIGHT), metrics.horizontalAdvance(name) + 10.0)) for name in names]


def keys_width(keys: str) -> float:
    """Room that `paint_keys` needs, in pixels."""
    caps = _caps(keys)
    return sum(width for _, width in caps) + GAP * (len(caps) - 1)


def paint_keys(painter: QPainter, right: float, middle: float, keys: str, ink: str) -> float:
    """Draw a shortcut as key caps that end at `right`; returns where they begin."""
    painter.setFont(theme.font(10, 500))
    for cap, width in reversed(_caps(keys)):
        box = QRectF(right - width, middle - HEIGHT / 2, width, HEIGHT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
        right -= width + GAP
    return right
