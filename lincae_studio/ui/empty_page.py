"""What an empty project shows: where to drop a song, the demo song, and what can be done with it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lincae_studio.codec.base import CodecInfo
from lincae_studio.ui.controls import ScrollArea, push_button
from lincae_studio.ui.dialogs import Text
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.theme import mix, theme
from lincae_studio.wording import tr

COLUMN = 960
READ_TYPES = tr("WAV, AIFF, FLAC, MP3, OGG, M4A and stem.mp4. Any sample rate, mono or stereo.")


def _rounded(painter: QPainter, rect: QRectF, radius: float, fill: str, border: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color(fill))
    painter.setPen(QPen(theme.color(border), 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _large_button(text: str, name: str, *, primary: bool) -> QPushButton:
    made = push_button(f" {text}", kind="primary" if primary else "", size="large", icon=name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


class _Badge(QWidget):
    """The import icon in a disc."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(56, 56)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accentBg"))
        painter.drawEllipse(self.rect())
        paint_icon(painter, "import", QRectF(16, 16, 24, 24), theme.color("accent"))


class DropZone(QWidget):
    """The dashed area; lights up while files hang over the page.

    Signals:
        demo_wanted, files_wanted: a button was pressed
    """

    demo_wanted = Signal()
    files_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hot = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(0)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(_Badge(), 0, centre)
        column.addSpacing(16)
        self._title = Text(tr("Drop a song or its stems here"), px=16, weight=600)
        self._title.setFixedHeight(24)
        column.addWidget(self._title, 0, centre)
        column.addSpacing(4)
        types = Text(READ_TYPES, token="text2")
        types.setFixedHeight(20)
        column.addWidget(types, 0, centre)
        column.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.demo = _large_button(tr("Open the demo song"), "play", primary=True)
        self.choose = _large_button(tr("Choose files..."), "folder", primary=False)
        self.demo.clicked.connect(self.demo_wanted)
        self.choose.clicked.connect(self.files_wanted)
        row.addStretch(1)
        row.addWidget(self.demo)
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.setMinimumHeight(216)
        theme.changed.connect(self.update)

    def set_hot(self, hot: bool) -> None:
        """Show that letting go now imports what hangs over the page."""
        if hot != self._hot:
            self._hot = hot
            self._title.setText(tr("Let go to import") if hot else tr("Drop a song or its stems here"))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("accentBg" if self._hot else "bg1"))
        pen = QPen(theme.color("accent" if self._hot else "line2"), 2)
        pen.setDashPattern([4, 3])  # in pen widths: 8 on, 6 off
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)


_PHRASES = ((0.0, 0.12), (0.14, 0.21), (0.25, 0.53), (0.56, 0.7), (0.72, 0.77), (0.81, 0.99))


def _shape(kind: str, columns: int) -> list[float]:
    """Heights 0 to 1 of an emblematic waveform; an illustration, no recording stands behind it."""
    heights = []
    for i in range(columns):
        rough = abs(math.sin(i * 12.9898) * 43758.5453) % 1.0
        t = i / columns
        if kind == "drums":
            beat = (t * 22.0) % 1.0
            loud = math.exp(-beat * 4.5) * (1.0 if int(t * 22) % 2 else 0.75) + 0.04
        elif kind == "voice":
            syllable = abs(math.sin(t * 61.0)) ** 0.7 * (0.6 + 0.4 * math.sin(t * 23.0 + 1.0))
            loud = 0.25 + 0.75 * syllable if any(a < t < b for a, b in _PHRASES) else 0.05
        else:
            loud = 0.72 + 0.1 * math.sin(t * 34.0)
        heights.append(min(1.0, loud * (0.7 + 0.3 * rough)))
    return heights


def _paint_wave(painter: QPainter, rect: QRectF, kind: str, outer: QColor, core: QColor) -> None:
    heights = _shape(kind, max(8, int(rect.width())))
    middle, half = rect.center().y(), rect.height() / 2.0
    painter.setPen(Qt.PenStyle.NoPen)
    for scale, colour in ((1.0, outer), (0.5, core)):
        above = [QPointF(rect.left() + i, middle - h * half * scale) for i, h in enumerate(heights)]
        below = [QPointF(point.x(), 2 * middle - point.y()) for point in reversed(above)]
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF(above + below))


class _Clips(QWidget):
    """Small clips that show what a step does.

    `rows` are (waveform kind, palette index, look, mark): look 'clip', 'negative' or 'recipe'.
    """

    def __init__(self, rows: tuple[tuple[str, int, str, str], ...], row_height: int = 26) -> None:
        super().__init__()
        self._rows, self._row_height = rows, row_height
        self._gutter = 24 if any(mark for *_, mark in rows) else 0
        self.setFixedHeight(len(rows) * (row_height + 4) - 4)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = theme.color("canvas")
        for i, (kind, index, look, mark) in enumerate(self._rows):
            colour = theme.track_color(index)
            y = i * (self._row_height + 4)
            clip = QRectF(self._gutter, y, self.width() - self._gutter, self._row_height)
            if mark:
                token = {"+": "plus", "−": "minus"}.get(mark, "text2")
                painter.setFont(theme.font(15, 600))
                painter.setPen(theme.color(token))
                painter.drawText(QRectF(0, y, 16, self._row_height), Qt.AlignmentFlag.AlignCenter, mark)
            fill = mix(canvas, colour, 0.45 if look == "negative" else 0.22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(clip, 4, 4)
            if look == "recipe":
                pen = QPen(colour, 1)
                pen.setDashPattern([5, 3])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(clip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            wave = clip.adjusted(6, 4, -6, -4)
            if look == "negative":
                _paint_wave(painter, wave, kind, mix(fill, canvas, 0.75), canvas)
            else:
                _paint_wave(painter, wave, kind, mix(fill, colour, 0.6), colour)


class _FormatChips(QWidget):
    """The formats that can be written, as words on chips."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(22)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(11, 500))
        x = 0.0
        for text, fill, ink in (
            (tr("WAV 24-bit"), "accentBg", "accent"),
            ("FLAC", "bg3", "text2"),
            (tr("One file per track"), "bg3", "text2"),
        ):
            width = painter.fontMetrics().horizontalAdvance(text) + 16
            chip = QRectF(x, 0, width, 22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(fill))
            painter.drawRoundedRect(chip, 4, 4)
            painter.setPen(theme.color(ink))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
            x += width + 8


class _Card(QWidget):
    """A numbered step with a picture and a sentence."""

    def __init__(self, number: int, title: str, pictures: list[QWidget], text: str) -> None:
        super().__init__()
        self._number = str(number)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        head = Text(title, px=13, weight=600)
        head.setContentsMargins(28, 0, 0, 0)
        head.setFixedHeight(20)
        column.addWidget(head)
        column.addSpacing(16)
        for i, picture in enumerate(pictures):
            if i:
                column.addSpacing(8)
            column.addWidget(picture)
        column.addSpacing(16)
        body = Text(text, token="text2", wrap=True)
        body.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(body, 1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _rounded(painter, QRectF(self.rect()), 8, "bg1", "line1")
        disc = QRectF(24, 24, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("bg3"))
        painter.drawEllipse(disc)
        painter.setFont(theme.font(11, 600))
        painter.setPen(theme.color("text1"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._number)


class _ModelLine(QWidget):
    """What the sound will go through, and whether it is there.

    Signals:
        models_wanted: the link was pressed
    """

    models_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ready = True
        row = QHBoxLayout(self)
        row.setContentsMargins(52, 12, 24, 12)
        row.setSpacing(12)
        self._name = Text(weight=500)
        self._detail = Text(token="text2")
        self._device = Text("", token="text2")
        self.link = push_button(tr("Manage models..."), kind="link")
        self.link.clicked.connect(self.models_wanted)
        row.addWidget(self._name)
        row.addWidget(self._detail)
        row.addStretch(1)
        row.addWidget(self._device)
        row.addSpacing(12)
        row.addWidget(self.link)
        self.setMinimumHeight(56)
        theme.changed.connect(self.update)

    def set_codec(self, info: CodecInfo, *, ready: bool = True) -> None:
        """Name the codec of the project and say what it is, and whether it is there."""
        if info.id == "reference":
            kind = tr("lossless MDCT, works offline")
        else:
            kind = tr("compression {ratio:g}×, works offline", ratio=info.compression)
        self._ready = ready
        name = tr("Codec {codec} is ready") if ready else tr("Codec {codec} is not installed")
        self._name.setText(name.format(codec=info.id))
        self._detail.setText(kind if ready else tr("songs play as a preview until it is"))
        self.update()

    def set_device(self, text: str) -> None:
        self._device.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _rounded(painter, QRectF(self.rect()), 8, "bg1", "line1")
        middle = self.height() / 2.0
        icon, token = ("check", "ok") if self._ready else ("warning", "warn")
        paint_icon(painter, icon, QRectF(24, middle - 8, 16, 16), theme.color(token))


class EmptyPage(ScrollArea):
    """The page of a project without tracks.

    Signals:
        demo_wanted, files_wanted, models_wanted: a button was pressed
    """

    demo_wanted = Signal()
    files_wanted = Signal()
    models_wanted = Signal()

    def __init__(self) -> None:
        self._page = _Page()
        super().__init__(self._page)
        self.zone, self.model = self._page.zone, self._page.model
        self.zone.demo_wanted.connect(self.demo_wanted)
        self.zone.files_wanted.connect(self.files_wanted)
        self.model.models_wanted.connect(self.models_wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(event.rect(), theme.color("canvas"))

    def set_drop_target(self, on: bool) -> None:
        """Light up the zone while files hang over the window."""
        self.zone.set_hot(on)


class _Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        theme.changed.connect(self.update)
        self.zone, self.model = DropZone(), _ModelLine()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(3)
        title = Text(tr("Mix and separate in the latent space"), px=28, weight=600)
        title.setFixedHeight(36)
        column.addWidget(title)
        column.addSpacing(4)
        lead = Text(
            tr("Add stems, subtract them, and hear the result decoded. "
               "Your files are only read, never changed."),
            px=13, token="text2", wrap=True,
        )  # fmt: skip
        column.addWidget(lead)
        column.addSpacing(24)
        column.addWidget(self.zone, 10)
        column.addSpacing(24)
        cards = QGridLayout()
        cards.setHorizontalSpacing(24)
        for i, card in enumerate(_cards()):
            cards.addWidget(card, 0, i)
            cards.setColumnStretch(i, 1)
        column.addLayout(cards)
        column.addSpacing(24)
        column.addWidget(self.model)
        column.addStretch(5)
        self._box = QWidget()
        self._box.setLayout(column)
        column.setContentsMargins(0, 16, 0, 16)
        self._box.setMaximumWidth(COLUMN)
        self.zone.setMaximumHeight(304)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(self._box, 1000)
        row.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.color("canvas"))


def _cards() -> list[QWidget]:
    return [
        _Card(
            1, tr("Drop stems"),
            [_Clips((("drums", 3, "clip", ""), ("mix", 4, "clip", ""), ("voice", 2, "clip", "")))],
            tr("Each file becomes a track and is encoded in the background. You can play at once."),
        ),
        _Card(
            2, tr("Subtract or set latent gains"),
            [_Clips((("mix", 0, "clip", "+"), ("mix", 1, "negative", "−"), ("voice", 2, "recipe", "=")))],
            tr("Drop the instrumental on the mix and choose Subtract to get the vocals."),
        ),
        _Card(
            3, tr("Export"),
            [_Clips((("voice", 2, "clip", ""),), row_height=56), _FormatChips()],
            tr("As long as the session, to the sample, so the file drops back into place."),
        ),
    ]  # fmt: skip
