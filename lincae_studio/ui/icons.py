"""Icons as vector paths in a 16 px box, drawn with 1.5 px round strokes in one colour.

A shape is a small path language in box coordinates: `M x y` move, `L x y` line, `C x1 y1 x2 y2 x y` cubic,
`A cx cy r start sweep` arc (degrees, counter-clockwise from east), `O cx cy r` circle, `R x y w h r` rounded
rectangle, `Z` close. A path that starts with `*` is filled, all others are stroked.
"""

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from lincae_studio.ui.theme import theme

BOX = 16.0
STROKE = 1.5

_SHAPES: dict[str, tuple[str, ...]] = {
    "return": ("M 3 3.5 L 3 12.5", "M 13 3.5 L 6 8 L 13 12.5 Z"),
    "stop": ("* R 3 3 10 10 1.5",),
    "play": (
        "* M 4.5 2.6 C 4.5 2.1 5.1 1.8 5.5 2.1 L 13 7.4 C 13.4 7.7 13.4 8.3 13 8.6 L 5.5 13.9 "
        "C 5.1 14.2 4.5 13.9 4.5 13.4 Z",
    ),
    "pause": ("* R 4 2.5 2.6 11 1", "* R 9.4 2.5 2.6 11 1"),
    "loop": (
        "M 2.5 7.5 L 2.5 6.5 A 4.5 6.5 2 180 -90 L 13 4.5",
        "M 11 2.2 L 13.3 4.5 L 11 6.8",
        "M 13.5 8.5 L 13.5 9.5 A 11.5 9.5 2 0 -90 L 3 11.5",
        "M 5 13.8 L 2.7 11.5 L 5 9.2",
    ),
    "magnet": (
        "M 2.8 2.5 L 2.8 8.2 A 8 8.2 5.2 180 180 L 13.2 2.5 L 9.8 2.5 L 9.8 8 A 8 8 1.8 0 -180 L 6.2 2.5 Z",
        "M 2.8 5.6 L 6.2 5.6",
        "M 9.8 5.6 L 13.2 5.6",
    ),
    "zoom_fit": (
        "M 1.8 3 L 1.8 13",
        "M 14.2 3 L 14.2 13",
        "M 4.2 8 L 11.8 8",
        "M 6.2 5.8 L 4 8 L 6.2 10.2",
        "M 9.8 5.8 L 12 8 L 9.8 10.2",
    ),
    "undo": ("M 5.6 3 L 2.6 6 L 5.6 9", "M 2.8 6 L 9.4 6 C 15 6 15 13 9.4 13 L 7.2 13"),
    "redo": ("M 10.4 3 L 13.4 6 L 10.4 9", "M 13.2 6 L 6.6 6 C 1 6 1 13 6.6 13 L 8.8 13"),
    "search": ("O 7 7 4.6", "M 10.5 10.5 L 14 14"),
    "export": ("M 8 2 L 8 10", "M 4.8 7 L 8 10.2 L 11.2 7", "M 2.8 13.5 L 13.2 13.5"),
    "import": ("M 8 2 L 8 9.6", "M 5 6.8 L 8 9.8 L 11 6.8", "M 2.5 10 L 2.5 13.5 L 13.5 13.5 L 13.5 10"),
    "add": ("M 8 3 L 8 13", "M 3 8 L 13 8"),
    "subtract": ("M 3 8 L 13 8",),
    "check": ("M 3 8.6 L 6.4 12 L 13 4.6",),
    "clock": ("O 8 8 5.8", "M 8 4.8 L 8 8 L 10.2 9.4"),
    "close": ("M 4 4 L 12 12", "M 12 4 L 4 12"),
    "chevron_down": ("M 4 6.2 L 8 10.2 L 12 6.2",),
    "chevron_up": ("M 4 9.8 L 8 5.8 L 12 9.8",),
    "chevron_right": ("M 6.2 4 L 10.2 8 L 6.2 12",),
    "chevron_left": ("M 9.8 4 L 5.8 8 L 9.8 12",),
    "chevrons_right": ("M 3.6 4 L 7.6 8 L 3.6 12", "M 8.4 4 L 12.4 8 L 8.4 12"),
    "chevrons_left": ("M 7.6 4 L 3.6 8 L 7.6 12", "M 12.4 4 L 8.4 8 L 12.4 12"),
    "codec": (
        "M 8 1.8 L 13.6 4.8 L 13.6 11.2 L 8 14.2 L 2.4 11.2 L 2.4 4.8 Z",
        "M 2.6 4.9 L 8 8 L 13.4 4.9",
        "M 8 8 L 8 14",
    ),
    "jobs": ("M 2 4 L 14 4", "M 2 8 L 10 8", "M 2 12 L 6.5 12"),
    "cache": (
        "M 2.5 4 C 2.5 1.4 13.5 1.4 13.5 4 C 13.5 6.6 2.5 6.6 2.5 4 Z",
        "M 2.5 4 L 2.5 12 C 2.5 14.6 13.5 14.6 13.5 12 L 13.5 4",
        "M 2.5 8 C 2.5 10.6 13.5 10.6 13.5 8",
    ),
    "info": ("O 8 8 6", "M 8 7.6 L 8 11", "* O 8 5.2 0.95"),
    "warning": ("M 8 2.2 L 14.4 13.4 L 1.6 13.4 Z", "M 8 6.4 L 8 9.4", "* O 8 11.4 0.9"),
    "error": ("O 8 8 6", "M 8 4.8 L 8 8.6", "* O 8 11 0.95"),
    "folder": ("M 2 12 L 2 3.8 L 6 3.8 L 7.6 5.6 L 14 5.6 L 14 13 L 2 13 Z",),
    "file": ("M 3.5 1.8 L 9.5 1.8 L 12.5 4.8 L 12.5 14.2 L 3.5 14.2 Z", "M 9.3 2 L 9.3 5 L 12.4 5"),
    "save": (
        "M 2.5 2.5 L 10.8 2.5 L 13.5 5.2 L 13.5 13.5 L 2.5 13.5 Z",
        "M 5 2.7 L 5 6 L 10 6 L 10 2.7",
        "M 5 13.3 L 5 9.5 L 11 9.5 L 11 13.3",
    ),
    "speaker": ("M 2 6 L 4.6 6 L 8 3 L 8 13 L 4.6 10 L 2 10 Z", "A 8 8 3.2 -45 90", "A 8 8 5.8 -45 90"),
    "eye": ("M 1.6 8 C 4 2.6 12 2.6 14.4 8 C 12 13.4 4 13.4 1.6 8 Z", "O 8 8 2"),
    "pointer": ("M 4 2 L 4 12.6 L 6.8 10.2 L 8.6 14 L 10.4 13.2 L 8.6 9.6 L 12.2 9.4 Z",),
    "envelope": ("M 1.8 12 L 5 6.4", "O 6 4.8 1.7", "M 7.6 5.8 L 11 10.6", "O 12.2 11.8 1.7"),
    "pencil": ("M 2.6 13.4 L 3.4 10.2 L 11 2.6 L 13.4 5 L 5.8 12.6 Z", "M 9.4 4.2 L 11.8 6.6"),
    "trash": (
        "M 2.5 4.4 L 13.5 4.4",
        "M 6 4.2 L 6 2.4 L 10 2.4 L 10 4.2",
        "M 4 4.6 L 4.6 13.8 L 11.4 13.8 L 12 4.6",
    ),
    "settings": (
        "M 2 4.5 L 7.8 4.5",
        "M 11.6 4.5 L 14 4.5",
        "O 9.7 4.5 1.9",
        "M 2 11.5 L 4.4 11.5",
        "M 8.2 11.5 L 14 11.5",
        "O 6.3 11.5 1.9",
    ),
    "more": ("* O 3.5 8 1.2", "* O 8 8 1.2", "* O 12.5 8 1.2"),
    "keyboard": (
        "R 1.5 3.5 13 9 1.5",
        "M 4.5 6.5 L 4.6 6.5",
        "M 8 6.5 L 8.1 6.5",
        "M 11.5 6.5 L 11.6 6.5",
        "M 5 9.8 L 11 9.8",
    ),
    "waveform": ("M 2 6.8 L 2 9.2", "M 5 4 L 5 12", "M 8 2 L 8 14", "M 11 5 L 11 11", "M 14 7 L 14 9"),
    "panel": ("R 1.8 2.8 12.4 10.4 1.5", "M 10 3 L 10 13"),
    "scale": ("M 8 2 L 8 14", "M 5.4 4.6 L 8 2 L 10.6 4.6", "M 5.4 11.4 L 8 14 L 10.6 11.4"),
    "bias": ("M 8 10.4 L 8 2.4", "M 5.2 5.2 L 8 2.4 L 10.8 5.2", "M 2.6 13.4 L 13.4 13.4"),
    "dice": (
        "R 2.2 2.2 11.6 11.6 2",
        "* O 5.6 5.6 1.1",
        "* O 10.4 5.6 1.1",
        "* O 5.6 10.4 1.1",
        "* O 10.4 10.4 1.1",
    ),
    "swap": (
        "M 2.4 5.4 L 13.4 5.4",
        "M 5.2 2.6 L 2.4 5.4 L 5.2 8.2",
        "M 13.6 10.8 L 2.6 10.8",
        "M 10.8 8 L 13.6 10.8 L 10.8 13.6",
    ),
    "wave": ("M 1.8 8 C 4 1.6 6.4 1.6 8 8 C 9.6 14.4 12 14.4 14.2 8",),
    "steps": ("M 1.8 12 L 5 12 L 5 5 L 8.4 5 L 8.4 9.4 L 11.4 9.4 L 11.4 3.4 L 14.4 3.4",),
    "rotate": ("A 8 8 5.6 60 -290", "M 8.2 1 L 11 3.1 L 8.6 5.7"),
    "record": ("O 8 8 6", "* O 8 8 3"),
}


def _path(shape: str) -> QPainterPath:
    path = QPainterPath()
    words = shape.split()
    at = 0

    def numbers(count: int) -> list[float]:
        nonlocal at
        values = [float(word) for word in words[at : at + count]]
        at += count
        return values

    while at < len(words):
        command = words[at]
        at += 1
        match command:
            case "M":
                path.moveTo(*numbers(2))
            case "L":
                path.lineTo(*numbers(2))
            case "C":
                path.cubicTo(*numbers(6))
            case "A":
                x, y, radius, start, sweep = numbers(5)
                box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
                if path.elementCount() == 0:
                    path.arcMoveTo(box, start)
                path.arcTo(box, start, sweep)
            case "O":
                x, y, radius = numbers(3)
                path.addEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
            case "R":
                x, y, width, height, radius = numbers(5)
                path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
            case "Z":
                path.closeSubpath()
            case _:
                raise ValueError(f"unknown path command {command!r}")
    return path


@cache
def _paths(name: str) -> tuple[tuple[bool, QPainterPath], ...]:
    return tuple((shape.startswith("*"), _path(shape.removeprefix("*"))) for shape in _SHAPES[name])


def names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(_SHAPES)


def paint_icon(painter: QPainter, name: str, rect: QRect | QRectF, color: QColor) -> None:
    """Draw an icon into a square; the stroke is 1.5 px at 16 px and never thinner than 1.2."""
    rect = QRectF(rect)
    side = min(rect.width(), rect.height())
    scale = side / BOX
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(scale, scale)
    pen = QPen(color, max(STROKE, 1.2 / scale))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for filled, path in _paths(name):
        painter.setPen(Qt.PenStyle.NoPen if filled else pen)
        painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.restore()


class _Engine(QIconEngine):
    """Paints with the theme of the moment, so an icon set once follows every later change."""

    def __init__(self, name: str, size: int, token: str, gap: int) -> None:
        super().__init__()
        self._name, self._size, self._token, self._gap = name, size, token, gap

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = self._token
        if mode == QIcon.Mode.Disabled:
            token = "disabled"
        elif mode == QIcon.Mode.Active and token == "text2":
            token = "text1"
        side = rect.height()
        box = QRect(rect.left(), rect.top(), side, side) if self._gap else rect
        paint_icon(painter, self._name, box, theme.color(token))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size.boundedTo(QSize(self._size + self._gap, self._size))

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._size, self._token, self._gap)


def icon(name: str, size: int = 16, color_token: str = "text2", *, gap: int = 0) -> QIcon:
    """A QIcon for actions and buttons that follows theme and scale; KeyError for an unknown name.

    `gap` adds empty pixels at the right, where a button would put its text too close.
    """
    if name not in _SHAPES:
        raise KeyError(name)
    return QIcon(_Engine(name, size, color_token, gap))


def color_swatch(index: int, *, chosen: bool = False) -> QIcon:
    """A track colour for menus; the one in use has a ring."""
    scale = 2.0
    pixmap = QPixmap(round(16 * scale), round(16 * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.track_color(index))
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 3, 3)
    if chosen:
        painter.setPen(QPen(theme.color("text1"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(0.75, 0.75, 14.5, 14.5), 4.5, 4.5)
    painter.end()
    return QIcon(pixmap)
