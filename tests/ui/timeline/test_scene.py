"""The picture of the lanes that outlives its frame shows what painting everything again would show."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lincae_studio.project.model import Project, Track
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.timeline import ArrangeView
from lincae_studio.ui.timeline.scene import PIECE, Scene
from lincae_studio.ui.timeline.viewport import Viewport

from .conftest import picture_of, wheel

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def again(view: ArrangeView) -> QImage:
    """The canvas, painted from nothing."""
    view.canvas._refresh()
    return picture_of(view.canvas)


@pytest.mark.parametrize("turn", [-120, 120])
def test_scrolling_and_zooming_show_what_painting_everything_shows(
    settled: ArrangeView, song: Controller, qtbot: QtBot, turn: int
) -> None:
    view = settled
    view.resize(1264, 400)
    view.viewport.show(view.viewport.state.zoomed(6, x=600))
    qtbot.waitUntil(lambda: view.canvas.is_sharp)
    for keys in (SHIFT, SHIFT, Qt.KeyboardModifier.NoModifier, CTRL, SHIFT, CTRL):
        wheel(view.canvas, 500, turn=turn, keys=keys)
        QApplication.processEvents()
        shown = picture_of(view.canvas)
        assert shown == again(view)


def test_a_selection_or_an_edit_paints_its_lane_again(settled: ArrangeView, song: Controller) -> None:
    view, clip = settled, song.project.tracks[1].clips[0]
    song.select_clips([clip.id])
    assert picture_of(view.canvas) == again(view)
    song.rename_track(song.project.tracks[0].id, "another name")
    assert picture_of(view.canvas) == again(view)
    song.set_mute(song.project.tracks[2].id, True)
    assert picture_of(view.canvas) == again(view)


class Counting:
    """Paints everything red on blue ground, and remembers what."""

    def __init__(self) -> None:
        self.painted: list[QRect] = []

    def ground(self, painter: QPainter, exposed: QRect) -> None:
        painter.fillRect(exposed, QColor("blue"))

    def lanes(self, painter: QPainter, exposed: QRect) -> None:
        self.painted.append(exposed)
        painter.fillRect(exposed, QColor("red"))

    def stuck(self, top: int, bottom: int, shift: float) -> list[QRect]:
        return []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_takes_long_is_left_to_the_next_frames(qapp: QApplication, scale: float) -> None:
    time = [0.0]

    def clock() -> float:
        time[0] += 0.001
        return time[0]

    viewport = Viewport(Project(tracks=tuple(Track(f"{n}") for n in range(8))))
    viewport.resize(900, 1000)
    paints = Counting()
    scene, size = Scene(viewport, paints, clock), QSize(900, 1000)
    assert scene.prepare(size, scale, hurry=False), "without hurry everything is painted at once"
    assert scene.prepare(size, scale, hurry=True)
    viewport.show(viewport.state.zoomed(2, x=0))
    paints.painted.clear()
    frames = 0
    while not scene.prepare(size, scale, hurry=True):
        frames += 1
    assert frames > 4
    assert sum(rect.width() * rect.height() for rect in paints.painted) == 900 * 1000, "each part just once"
    assert max(rect.width() for rect in paints.painted) <= PIECE
    paints.painted.clear()
    viewport.show(viewport.state.scrolled(40))
    scene.prepare(size, scale, hurry=False)
    assert {rect.left() for rect in paints.painted} == {860}
    shown = QImage(size * scale, QImage.Format.Format_RGB32)
    shown.setDevicePixelRatio(scale)
    painter = QPainter(shown)
    scene.draw(painter, QRect(QPoint(), size))
    painter.end()
    assert shown.pixelColor(QPoint(round(450 * scale), round(500 * scale))) == QColor("red")
