"""What the lab's panels share: heads, rows, colours of levels."""

from __future__ import annotations

from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from lincae_studio.latent.descriptors import UNITS, Descriptor
from lincae_studio.project.model import Track
from lincae_studio.studio.lab import LatentLab
from lincae_studio.ui import figures
from lincae_studio.ui.controls import ElidedLabel, Select
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.controls.buttons import ICON_GAP
from lincae_studio.ui.icons import icon as make_icon
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.looks import rgb
from lincae_studio.ui.timeline.overview import overview
from lincae_studio.ui.timeline.waveform import mix
from lincae_studio.wording import tr

HEAD = 40
_STOPS = ("#0D0F14", "#1D1B3A", "#2B2A63", "#28508A", "#217A8C", "#2AA07F", "#62C35F", "#B3D945", "#F7EE7A")
LANE_COLOURS = (0, 4, 1, 6, 2, 3, 5)
"""Palette indices of loudness and of the principal components, which repeat from the second on."""
CORNER_COLOURS = (2, 1, 4, 3)


@cache
def level_table() -> np.ndarray:
    """The map of levels as 256 colours `[256, 3]`, even in lightness."""
    stops = np.array([QColor(name).getRgb()[:3] for name in _STOPS], float)
    at = np.linspace(0, len(stops) - 1, 256)
    return np.stack([np.interp(at, np.arange(len(stops)), channel) for channel in stops.T], axis=1).astype(
        np.uint8
    )


def level_color(value: float) -> QColor:
    """Colour of a level between 0 and 1."""
    return QColor(*level_table()[round(min(max(value, 0.0), 1.0) * 255)].tolist())


def picture_of(levels: np.ndarray) -> QImage:
    """An image of levels `[bins, columns]` between 0 and 1, the first bin at the bottom."""
    index = (np.clip(levels[::-1], 0.0, 1.0) * 255).astype(np.uint8)
    pixels = np.ascontiguousarray(level_table()[index])
    height, width = index.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def lane_color(dimension: int) -> QColor:
    """Colour of loudness (0) or a principal component."""
    if dimension == 0:
        return theme.track_color(LANE_COLOURS[0])
    return theme.track_color(LANE_COLOURS[1 + (dimension - 1) % (len(LANE_COLOURS) - 1)])


def head(title: str) -> tuple[QFrame, QHBoxLayout, ElidedLabel]:
    """A panel's head with its title and a line of facts; controls go behind them."""
    bar = QFrame()
    bar.setProperty("surface", "bar")
    bar.setFixedHeight(HEAD)
    row = QHBoxLayout(bar)
    row.setContentsMargins(16, 0, 16, 0)
    row.setSpacing(8)
    row.addWidget(ElidedLabel(title, px=13, weight=600, elide=False))
    facts = ElidedLabel("", color="text3")
    row.addWidget(facts, 1)
    return bar, row, facts


def caption(text: str) -> ElidedLabel:
    """A small label."""
    return ElidedLabel(text, color="text2", elide=False)


def fill_tracks(select: Select, tracks: list[Track], chosen: str | None) -> None:
    """Offer tracks, one of them chosen."""
    wanted = [(track.name, track.id) for track in tracks]
    if wanted != [(select.itemText(at), select.itemData(at)) for at in range(select.count())]:
        select.clear()
        for name, track_id in wanted:
            select.addItem(name, track_id)
        select.updateGeometry()
    select.setCurrentIndex(select.findData(chosen))
    select.setEnabled(bool(tracks))


def show_playing(button: QPushButton, playing: bool, *, still: str = "") -> None:
    """Let a button stop what plays, or play."""
    text = tr("Stop") if playing else still or tr("Play")
    if button.text() != text:
        button.setText(text)
        ink = "onAccent" if button.property("kind") == "primary" else "text1"
        button.setIcon(make_icon("stop" if playing else "play", 16, ink, gap=ICON_GAP))


class Letter(QWidget):
    """The letter of a corner on its colour, 20 × 20. `Letter(letter, color_index)`"""

    def __init__(self, letter: str, index: int) -> None:
        super().__init__()
        self._letter, self._index = letter, index
        self.setFixedSize(20, 20)
        theme.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), 4, theme.track_color(self._index))
        painter.setFont(theme.font(11, 600))
        painter.setPen(theme.color("bg0" if theme.is_dark else "bg2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)


class Thumb(QWidget):
    """What a source sounds like, in 28 pixels. `Thumb(lab, color_index)`"""

    def __init__(self, lab: LatentLab, index: int) -> None:
        super().__init__()
        self._lab, self._index = lab, index
        self._track_id: str | None = None
        self._picture: tuple[object, QImage] | None = None
        self.setFixedHeight(28)
        theme.changed.connect(self._redraw)
        lab.controller.peaks_changed.connect(self._redraw)

    def show_track(self, track_id: str | None) -> None:
        """Show the lab's stretch of a track."""
        self._track_id = track_id
        self.update()

    def _redraw(self, *_: object) -> None:
        self._picture = None
        self.update()

    def paintEvent(self, event: object) -> None:
        lab, scale = self._lab, self.devicePixelRatioF()
        color = theme.track_color(self._index)
        ground = QColor.fromRgb(mix(rgb(theme.color("well")), rgb(color), 0.3))
        track = next((track for track in lab.sources if track.id == self._track_id), None)
        size = round(self.width() * scale), round((self.height() - 6) * scale)
        key = (track, lab.range, size)
        if self._picture is None or self._picture[0] != key:
            start, end = lab.range
            tracks, zoom = [track] if track else [], max(end - start, 1) / size[0]
            picture = overview(
                lab.controller, tracks, None, start=start, zoom=zoom, size=size,
                ground=ground, color=color, normalized=True,
            )  # fmt: skip
            picture.setDevicePixelRatio(scale)
            self._picture = key, picture
        painter = QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), 4, ground)
        painter.drawImage(QPointF(0, 3), self._picture[1])


def value_text(value: float, name: Descriptor) -> str:
    """A descriptor's value with its unit.

    >>> value_text(1234.0, "centroid"), value_text(-12.0, "flatness")
    ('1.2 kHz', '−12.0 dB')
    """
    if not np.isfinite(value):
        return tr("none", "no value of a descriptor")
    if UNITS[name] == "dB":
        return figures.decibels(value)
    return f"{value / 1000:.1f} kHz" if value >= 1000 else f"{value:.0f} Hz"
