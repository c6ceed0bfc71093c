"""Scrubbing on the ruler and soloing one track, by mouse and key."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.timeline import ArrangeView
from tests.ui.timeline.conftest import Mouse

LEFT = Qt.MouseButton.LeftButton
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_a_drag_on_the_ruler_with_ctrl_scrubs(view: ArrangeView, song: Controller, qtbot: QtBot) -> None:
    mouse = Mouse(view.ruler)
    mouse.press(100, 10, CONTROL)
    for x in range(110, 400, 10):
        mouse.move(x, 10, CONTROL)
        qtbot.wait(5)
    assert song.playing
    assert song.project.loop is None
    assert song.time_range is None
    mouse.release(390, 10, CONTROL)
    assert not song.playing
    pixel = view.viewport.state.samples_per_pixel
    assert abs(song.position - view.viewport.state.sample(390)) <= pixel
    assert not song.undo_stack.canUndo() or "oop" not in song.undo_stack.undoText()


def test_ctrl_or_alt_on_solo_is_exclusive(view: ArrangeView, song: Controller, qtbot: QtBot) -> None:
    mix, inst, bass = song.project.tracks

    def soloed() -> list[str]:
        return [track.name for track in song.project.tracks if track.solo]

    def press(track_id: str, keys: Qt.KeyboardModifier) -> None:
        chip = view.headers.header(track_id).solo
        qtbot.mouseClick(chip, LEFT, keys, QPoint(5, 5))

    press(mix.id, Qt.KeyboardModifier.NoModifier)
    press(inst.id, Qt.KeyboardModifier.NoModifier)
    assert soloed() == [mix.name, inst.name]
    press(bass.id, CONTROL)
    assert soloed() == [bass.name]
    assert view.headers.header(bass.id).solo.isChecked()
    press(mix.id, ALT)
    assert soloed() == [mix.name]
    press(mix.id, ALT)
    assert soloed() == []
    assert not view.headers.header(mix.id).solo.isChecked()
