"""The Arrange page on a real session with three recordings."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.keys import KeyMap
from lincae_studio.ui.timeline import ArrangeView
from lincae_studio.ui.timeline.canvas import Canvas

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE = Qt.KeyboardModifier.NoModifier


class Mouse:
    """A hand on a widget: every movement is an event of its own, as from a real mouse."""

    def __init__(self, widget: QWidget, button: Qt.MouseButton = LEFT) -> None:
        self.widget, self.button = widget, button

    def _send(self, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton, keys: Qt.KeyboardModifier) -> None:
        place = QPointF(self.widget.mapToGlobal(at))
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else self.button
        event = QMouseEvent(kind, QPointF(at), place, button, held, keys)
        QApplication.sendEvent(self.widget, event)

    def press(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        self._send(QEvent.Type.MouseButtonPress, QPoint(round(x), round(y)), self.button, keys)

    def move(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        self._send(QEvent.Type.MouseMove, QPoint(round(x), round(y)), self.button, keys)

    def release(self, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
        held = Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseButtonRelease, QPoint(round(x), round(y)), held, keys)

    def drag(
        self, start: tuple[float, float], end: tuple[float, float], keys: Qt.KeyboardModifier = NONE
    ) -> None:
        self.press(*start, keys)
        for step in range(1, 6):
            part = step / 5
            self.move(start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part, keys)
        self.release(*end, keys)


def wheel(
    widget: QWidget, x: float, *, turn: int = 120, across: int = 0, keys: Qt.KeyboardModifier = NONE
) -> None:
    """Turn the wheel over a widget."""
    at = QPointF(x, 20)
    event = QWheelEvent(
        at, QPointF(widget.mapToGlobal(at.toPoint())), QPoint(), QPoint(across, turn),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.fixture
def tidy() -> Iterator[None]:
    """Collect what a test leaves here, before a worker's thread does: widgets must not die on another one."""
    yield
    gc.collect()


@pytest.fixture
def song(tidy: None, session: Controller, make_wav: Callable[..., Path], qtbot: QtBot) -> Controller:
    """A session with three stereo tracks of 8, 6 and 4 seconds: mix, inst and bass."""
    lengths = {"mix": 8, "inst": 6, "bass": 4}
    session.import_files([make_wav(f"{name}.wav", seconds=length) for name, length in lengths.items()])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 3, timeout=20_000)
    return session


@pytest.fixture
def view(song: Controller, qtbot: QtBot) -> Iterator[ArrangeView]:
    """The page, with the whole song on screen and no snap."""
    # The window, which is not here, knows the keys.
    KeyMap.of(song).set_defaults({"track.sign": ["I"], "edit.delete": ["Delete"], "track.rename": ["F2"]})
    view = ArrangeView(song)
    view.resize(1264, 700)
    view.show()
    qtbot.waitExposed(view)
    view.set_snap(False, 1.0)
    qtbot.wait(1)
    yield view
    view.close_files()
    view.close()
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settled(view: ArrangeView, song: Controller, qtbot: QtBot) -> ArrangeView:
    """The page, when the session has nothing left to do that would change it."""

    def at_rest() -> bool:
        ready = all(view.headers.header(track.id).state.text == "Ready" for track in song.project.tracks)
        rendered = all(kind == "rendered" for _, _, kind in song.render_spans())
        return ready and rendered and all(job.state.ended for job in song.jobs())

    qtbot.waitUntil(at_rest, timeout=20_000)
    qtbot.wait(150)
    return view


def picture_of(canvas: Canvas) -> QImage:
    """What the canvas shows, with nothing left to another frame."""
    canvas.finish()
    return canvas.grab().toImage()


def lane_y(view: ArrangeView, index: int) -> int:
    """The middle of a lane on the canvas."""
    return view.viewport.lane_y(index) + view.viewport.lane_height // 2
