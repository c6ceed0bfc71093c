"""Clips on the canvas: selecting, moving, wheel, keys, painting."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline import ArrangeView

from .conftest import MIDDLE, Mouse, lane_y, picture_of, wheel

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def start(song: Controller, index: int) -> int:
    return song.project.tracks[index].clips[0].start


def test_a_drag_moves_a_clip_in_one_step(view: ArrangeView, song: Controller) -> None:
    steps = song.undo_stack.count()
    y = lane_y(view, 2)
    Mouse(view.canvas).drag((100, y), (200, y))
    moved = 100 * view.viewport.state.samples_per_pixel
    assert abs(start(song, 2) - moved) <= view.viewport.state.samples_per_pixel
    assert song.undo_stack.count() == steps + 1
    song.undo()
    assert start(song, 2) == 0


def test_a_clip_stays_under_the_pointer_when_the_song_grows(
    view: ArrangeView, song: Controller, qtbot: QtBot
) -> None:
    """Where the whole song is shown, a longer one is fitted when the clip is let go and not before."""
    zoom, mouse, y = view.viewport.state.samples_per_pixel, Mouse(view.canvas), lane_y(view, 0)
    mouse.press(100, y)
    for x in range(120, 801, 40):
        mouse.move(x, y)
        assert abs(view.viewport.state.x(start(song, 0)) - (x - 100)) <= 1
    mouse.release(800, y)
    assert abs(start(song, 0) - 700 * zoom) <= zoom
    qtbot.waitUntil(lambda: view.viewport.fits and view.viewport.state.right >= song.project.length)
    mouse.press(700, y)
    mouse.move(900, y)
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.viewport.fits and view.viewport.state.right >= song.project.length)


def test_escape_puts_a_clip_back(view: ArrangeView, song: Controller) -> None:
    steps, mouse, y = song.undo_stack.count(), Mouse(view.canvas), lane_y(view, 2)
    view.canvas.setFocus()
    mouse.press(100, y)
    mouse.move(150, y)
    mouse.move(180, y)
    assert start(song, 2) > 0
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert start(song, 2) == 0
    mouse.move(300, y)
    mouse.release(300, y)
    assert start(song, 2) == 0
    assert song.undo_stack.count() == steps


def test_a_click_is_not_a_move(view: ArrangeView, song: Controller) -> None:
    steps, mouse = song.undo_stack.count(), Mouse(view.canvas)
    mouse.drag((100, lane_y(view, 0)), (102, lane_y(view, 0)))
    assert song.undo_stack.count() == steps
    assert song.selected_track_ids == (song.project.tracks[0].id,)


def test_snap_to_grid_and_its_inversion(view: ArrangeView, song: Controller) -> None:
    beat = song.project.sample_rate * 60 / song.project.tempo
    view.set_snap(True, 1.0)
    y, mouse, zoom = lane_y(view, 2), Mouse(view.canvas), view.viewport.state.samples_per_pixel
    target = 100 + 3.2 * beat / zoom
    mouse.drag((100, y), (target, y))
    assert start(song, 2) == round(3 * beat)
    mouse.drag((target, y), (target + 30, y), ALT)
    assert start(song, 2) % round(beat) > 100
    view.set_snap(False)
    song.undo()
    mouse.drag((target, y), (target + 1.2 * beat / zoom, y), ALT)
    assert start(song, 2) == round(4 * beat)


def test_snap_to_the_edge_of_another_clip(view: ArrangeView, song: Controller) -> None:
    view.set_snap(True, 0.0)
    end = song.project.tracks[1].clips[0].end
    y, zoom = lane_y(view, 2), view.viewport.state.samples_per_pixel
    Mouse(view.canvas).drag((100, y), (100 + end / zoom - 4, y))
    assert start(song, 2) == end


def test_clips_do_not_go_before_zero(view: ArrangeView, song: Controller) -> None:
    y = lane_y(view, 2)
    Mouse(view.canvas).drag((150, y), (20, y))
    assert start(song, 2) == 0


def test_selection_with_ctrl_and_shift(view: ArrangeView, song: Controller) -> None:
    ids = [track.id for track in song.project.tracks]
    mouse = Mouse(view.canvas)
    for index, keys, expected in (
        (0, Qt.KeyboardModifier.NoModifier, [0]),
        (2, CTRL, [0, 2]),
        (0, CTRL, [2]),
        (1, Qt.KeyboardModifier.NoModifier, [1]),
        (2, SHIFT, [1, 2]),
    ):
        mouse.press(900, lane_y(view, index), keys)
        mouse.release(900, lane_y(view, index), keys)
        assert song.selected_track_ids == tuple(ids[i] for i in expected)
    mouse.press(900, lane_y(view, 3))
    assert song.selected_track_ids == ()


def test_ctrl_wheel_zooms_at_the_mouse(view: ArrangeView) -> None:
    state = view.viewport.state
    at = state.sample(640)
    for _ in range(12):
        wheel(view.canvas, 640, keys=CTRL)
    assert view.viewport.state.samples_per_pixel < state.samples_per_pixel / 10
    assert abs(view.viewport.state.x(at) - 640) < 0.01


def test_wheels_and_trackpads_scroll(view: ArrangeView) -> None:
    view.viewport.show(view.viewport.state.zoomed(8, x=0))
    wheel(view.canvas, 100, turn=-120, keys=SHIFT)
    first = view.viewport.state.left
    assert first > 0
    wheel(view.canvas, 100, turn=0, across=-120)
    assert view.viewport.state.left > first
    view.resize(1264, 400)
    wheel(view.canvas, 100, turn=-120)
    assert view.viewport.top > 0
    assert view.down.value() == view.viewport.top == view.headers.verticalScrollBar().value()
    wheel(view.canvas, 100, turn=120, keys=CTRL | ALT)
    assert view.viewport.lane_height == 160


def test_middle_drag_pans(view: ArrangeView) -> None:
    view.viewport.show(view.viewport.state.zoomed(8, x=600))
    left, zoom = view.viewport.state.left, view.viewport.state.samples_per_pixel
    Mouse(view.canvas, MIDDLE).drag((400, 100), (300, 100))
    assert abs(view.viewport.state.left - left - 100 * zoom) < 1


def test_keys_go_from_clip_to_clip(view: ArrangeView, song: Controller) -> None:
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    assert view.canvas.accessibleName().startswith("mix")
    QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    assert view.canvas.accessibleName().startswith("inst")
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert song.selected_track_ids == (song.project.tracks[1].id,)


def test_focused_clip_has_a_ring(view: ArrangeView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_Down)
    image = picture_of(view.canvas)
    clip = view.canvas.item_at(QPointF(100, lane_y(view, 0)))
    assert clip is not None
    if view.canvas.hasFocus():
        assert image.pixelColor(300, 3) == theme.color("accent")


def test_what_is_painted(settled: ArrangeView, song: Controller) -> None:
    view = settled
    image = view.grab_frame()
    at = view.canvas.mapTo(view, view.canvas.rect().topLeft())

    def pixel(x: int, y: int):
        return image.pixelColor(at.x() + x, at.y() + y)

    assert pixel(300, lane_y(view, 0) + 4) == theme.track_color(0)
    assert pixel(1, view.viewport.lane_y(3) + 40) in (theme.color("canvas"), theme.color("grid2"))
    song.set_sign(song.project.tracks[1].id, -1)
    image = view.grab_frame()
    assert pixel(200, lane_y(view, 1) + 4) == theme.color("canvas"), "a subtracted waveform is cut out"
    song.set_mute(song.project.tracks[0].id, True)
    image = view.grab_frame()
    assert pixel(300, lane_y(view, 0) + 4) != theme.track_color(0)


def test_the_theme_changes_at_run_time(settled: ArrangeView) -> None:
    view = settled
    app = QApplication.instance()
    dark = view.grab_frame()
    theme.apply(app, "light")
    light = view.grab_frame()
    theme.apply(app, "dark")
    at = (700, 690 - 30)
    assert dark.pixelColor(*at).lightness() < 60 < 200 < light.pixelColor(*at).lightness()
    headers = view.headers.geometry()
    assert view.grab_frame().copy(headers) == dark.copy(headers)


def test_the_playhead_repaints_two_strips(settled: ArrangeView, song: Controller, qtbot: QtBot) -> None:
    view = settled
    painted = []
    original = view.canvas.paintEvent

    def watch(event) -> None:
        painted.append(list(event.region()))
        original(event)

    view.canvas.paintEvent = watch
    qtbot.wait(50)
    painted.clear()
    song.seek(song.project.sample_rate * 2)
    qtbot.waitUntil(lambda: bool(painted))
    area = sum(rect.width() * rect.height() for region in painted for rect in region)
    assert area <= 2 * 4 * view.canvas.height()


def test_single_samples_can_be_seen(view: ArrangeView) -> None:
    view.viewport.show(view.viewport.state.zoomed(1e6, x=0))
    for zoom in (1.0, 1 / 8, 1 / 16):
        view.viewport.zoom(zoom, x=0)
        image = view.grab_frame()
        assert not image.isNull()
    assert any(line.title for line in view.viewport.grid().lines(0, view.viewport.state.right))


def test_waveforms_can_be_drawn_taller(settled: ArrangeView, song: Controller, qtbot: QtBot) -> None:
    view, steps = settled, song.undo_stack.count()

    def rows() -> int:
        """Height of the waveform in the middle of the first clip: pixels that are not the clip's fill."""
        picture = picture_of(view.canvas)
        top, bottom = view.viewport.lane_y(0) + 26, view.viewport.lane_y(0) + view.viewport.lane_height - 8
        fill = picture.pixel(300, top)
        return sum(picture.pixel(300, row) != fill for row in range(top, bottom))

    short = rows()
    assert not view.magnified.isVisible()
    wheel(view.canvas, 300, keys=CTRL | SHIFT)
    wheel(view.canvas, 300, keys=CTRL | SHIFT)
    assert view.viewport.wave_gain_db == 6
    assert rows() == pytest.approx(2 * short, rel=0.15)
    assert view.magnified.text() == "Waveforms +6 dB"
    assert view.canvas.geometry().contains(view.magnified.geometry())
    again = view.view_state()
    wheel(view.canvas, 300, turn=-120, keys=CTRL | SHIFT)
    assert view.viewport.wave_gain_db == 3
    qtbot.mouseClick(view.magnified, Qt.MouseButton.LeftButton)
    assert rows() == short
    assert not view.magnified.isVisible()
    view.set_view_state(again)
    assert view.viewport.wave_gain_db == 6
    assert song.undo_stack.count() == steps
