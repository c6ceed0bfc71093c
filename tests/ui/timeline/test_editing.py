"""Clips, envelopes, marks and lanes on the Arrange page, by mouse and keyboard."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from lincae_studio.project.clip_edits import Placed
from lincae_studio.project.fades import sounding
from lincae_studio.project.model import Clip, EnvelopePoint
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline import ArrangeView
from lincae_studio.ui.timeline.envelopes import height_of
from tests.ui.timeline.conftest import LEFT, Mouse, lane_y, picture_of

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def clips(song: Controller, index: int) -> list[Clip]:
    return sorted(song.project.tracks[index].clips, key=lambda clip: clip.start)


def x_of(view: ArrangeView, sample: float) -> float:
    return view.viewport.state.x(sample)


def near(view: ArrangeView, first: float, second: float, pixels: float = 1.5) -> bool:
    return abs(first - second) <= pixels * view.viewport.state.samples_per_pixel


def menu_of(view: ArrangeView, x: float, y: float) -> QMenu:
    """The menu that a right click on the canvas opens."""
    at = view.canvas.mapToGlobal(QPoint(round(x), round(y)))
    return view.canvas_menu(view.viewport.project.tracks[view.viewport.lane_at(y)].id, at)


def choose(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text().split("\t")[0] == text)
    assert action.isEnabled()
    action.trigger()
    menu.deleteLater()


def test_split_move_copy_and_trim_are_one_step_each(view: ArrangeView, song: Controller) -> None:
    rate, mouse, y = song.project.sample_rate, Mouse(view.canvas), lane_y(view, 0)
    view.viewport.hold()
    QTest.mouseClick(view.canvas, LEFT, pos=QPoint(50, y))
    song.split_clips(4 * rate)
    steps = song.undo_stack.count()
    assert [clip.start for clip in clips(song, 0)] == [0, 4 * rate]
    later = clips(song, 0)[1].id
    assert song.selected_clip_ids == (later,)
    # To the right by 100 pixels, then a copy of it back by 300.
    mouse.drag((x_of(view, 6 * rate), y), (x_of(view, 6 * rate) + 100, y))
    moved = clips(song, 0)[1]
    assert near(view, moved.start, 4 * rate + 100 * view.viewport.state.samples_per_pixel)
    x = x_of(view, moved.start + rate)
    mouse.drag((x, y), (x - 300, y), CTRL)
    assert len(clips(song, 0)) == 3
    copied = next(clip for clip in clips(song, 0) if clip.id in song.selected_clip_ids)
    assert copied.id != moved.id
    assert copied.offset == moved.offset
    # The left edge of the first clip, to the right.
    song.undo()
    mouse.drag((2, y), (120, y))
    first = clips(song, 0)[0]
    assert first.start == first.offset
    assert near(view, first.start, 118 * view.viewport.state.samples_per_pixel, 2)
    assert song.undo_stack.count() == steps + 2
    while song.undo_stack.index() > steps - 1:
        song.undo()
    assert [clip.start for clip in clips(song, 0)] == [0]
    view.viewport.let_go()


def test_clips_move_between_tracks_and_cross_fade(view: ArrangeView, song: Controller) -> None:
    """The second of two clips goes to the track below, onto the end of what is there."""
    rate, mouse = song.project.sample_rate, Mouse(view.canvas)
    view.viewport.hold()
    song.select_clips([song.project.tracks[0].clips[0].id])
    song.split_clips(2 * rate)
    end = song.project.tracks[1].clips[0].end
    start = clips(song, 0)[1].start
    x = x_of(view, start + rate)
    mouse.drag((x, lane_y(view, 0)), (x + x_of(view, end - rate // 2) - x_of(view, start), lane_y(view, 1)))
    assert len(clips(song, 0)) == 1
    below = sounding(song.project.tracks[1].clips)
    overlap = below[0].end - below[1].start
    assert near(view, overlap, rate // 2, 2)
    assert below[0].fade_out.length == below[1].fade_in.length == overlap
    assert below[0].fade_out.curve == "power"
    view.viewport.let_go()


def test_a_rubber_band_selects_and_keys_delete(view: ArrangeView, song: Controller) -> None:
    mouse = Mouse(view.canvas)
    end = max(clip.end for clip in song.project.tracks[1].clips)
    x, bottom = x_of(view, end) + 30, view.viewport.lane_y(3) + 20
    mouse.drag((x, bottom), (20, lane_y(view, 1)))
    assert song.selected_clip_ids == tuple(t.clips[0].id for t in song.project.tracks[1:])
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert song.selected_clip_ids == ()
    mouse.drag((x, bottom), (20, lane_y(view, 2)))
    QTest.mouseClick(view.canvas, LEFT, CTRL, QPoint(60, lane_y(view, 0)))
    assert song.selected_clip_ids == tuple(song.project.tracks[n].clips[0].id for n in (0, 2))
    song.delete_clips()
    assert [len(track.clips) for track in song.project.tracks] == [0, 1, 0]


def test_a_click_among_several_selected_leaves_one(view: ArrangeView, song: Controller) -> None:
    song.select_clips(clip.id for clip in song.project.clips)
    QTest.mouseClick(view.canvas, LEFT, pos=QPoint(60, lane_y(view, 1)))
    assert song.selected_clip_ids == (song.project.tracks[1].clips[0].id,)
    QTest.mouseClick(view.canvas, LEFT, SHIFT, QPoint(60, lane_y(view, 2)))
    assert len(song.selected_clip_ids) == 2


def test_the_handle_of_a_fade_is_dragged_and_shaped(view: ArrangeView, song: Controller) -> None:
    y, top = lane_y(view, 0), view.viewport.lane_y(0)
    handle = (7, top + 4 + 18 + 6.5)
    Mouse(view.canvas).drag(handle, (207, handle[1] + 30))
    clip = clips(song, 0)[0]
    assert near(view, clip.fade_in.length, 200 * view.viewport.state.samples_per_pixel)
    assert clip.start == 0
    menu = menu_of(view, 300, y)
    fades = next(action.menu() for action in menu.actions() if action.text() == "Fade in")
    choose(fades, "Equal power")
    menu.deleteLater()
    assert clips(song, 0)[0].fade_in.curve == "power"
    song.undo()
    song.undo()
    assert clips(song, 0)[0].fade_in.length == 0


class TestEnvelope:
    def test_points_are_made_moved_and_deleted(self, view: ArrangeView, song: Controller) -> None:
        view.viewport.set_tool("envelope")
        mouse, track = Mouse(view.canvas), song.project.tracks[0]
        lane = (view.viewport.lane_y(0), view.viewport.height_of(0))
        steps = song.undo_stack.count()
        mouse.drag((200, height_of(-6.0, lane)), (200, height_of(-6.0, lane)))
        mouse.drag((500, height_of(3.0, lane)), (600, height_of(-12.0, lane)))
        points = song.project.track(track.id).envelope.points
        assert song.undo_stack.count() == steps + 2
        assert [near(view, p.at, x * view.viewport.state.samples_per_pixel) for p, x in
                zip(points, (200, 600), strict=True)] == [True, True]  # fmt: skip
        assert abs(points[0].gain_db + 6.0) < 0.5
        assert abs(points[1].gain_db + 12.0) < 0.5
        view.canvas.setFocus()
        QTest.keyClick(view.canvas, Qt.Key.Key_I)
        assert song.project.track(track.id).envelope.points[1].sign == -1
        QTest.keyClick(view.canvas, Qt.Key.Key_Delete)
        assert len(song.project.track(track.id).envelope.points) == 1
        song.undo()
        song.undo()
        assert song.project.track(track.id).envelope.points == points
        # A point does not pass its neighbour.
        mouse.drag((600, height_of(-12.0, lane)), (100, height_of(-12.0, lane)))
        moved = song.project.track(track.id).envelope.points
        assert moved[1].at == moved[0].at + 1

    def test_escape_takes_a_new_point_back(self, view: ArrangeView, song: Controller) -> None:
        view.viewport.set_tool("envelope")
        steps, mouse = song.undo_stack.count(), Mouse(view.canvas)
        view.canvas.setFocus()
        mouse.press(300, lane_y(view, 0))
        mouse.move(340, lane_y(view, 0))
        assert song.project.tracks[0].envelope is not None
        QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
        mouse.release(340, lane_y(view, 0))
        assert song.project.tracks[0].envelope is None
        assert song.undo_stack.count() == steps

    def test_the_pencil_draws_what_the_hand_does(self, view: ArrangeView, song: Controller) -> None:
        view.viewport.set_tool("pencil")
        lane = (view.viewport.lane_y(1), view.viewport.height_of(1))
        mouse, steps = Mouse(view.canvas), song.undo_stack.count()
        mouse.press(100, height_of(-24.0, lane))
        for x in range(110, 301, 10):
            mouse.move(x, height_of(-24.0 + (x - 100) / 200 * 24.0, lane))
        for x in range(310, 501, 10):
            mouse.move(x, height_of(0.0, lane))
        mouse.release(500, height_of(0.0, lane))
        points = song.project.tracks[1].envelope.points
        assert song.undo_stack.count() == steps + 1
        assert 3 <= len(points) <= 6
        assert points[-1].gain_db == 0.0
        assert abs(points[0].gain_db + 24.0) < 1.0

    def test_the_menu_of_a_point_and_what_is_painted(
        self, view: ArrangeView, song: Controller, qtbot: QtBot
    ) -> None:
        track, zoom = song.project.tracks[2], view.viewport.state.samples_per_pixel
        song.put_points(track.id, [EnvelopePoint(round(300 * zoom)), EnvelopePoint(round(500 * zoom), -30.0)])
        lane = (view.viewport.lane_y(2), view.viewport.height_of(2))
        choose(menu_of(view, 300, height_of(0.0, lane)), "Hold until the next point")
        assert song.project.track(track.id).envelope.points[0].curve == "hold"
        choose(menu_of(view, 300, height_of(0.0, lane)), "Subtract here")
        assert song.project.track(track.id).envelope.points[0].sign == -1
        QTest.mouseClick(view.canvas, LEFT, pos=QPoint(700, view.viewport.lane_y(3) + 20))
        qtbot.wait(20)
        picture = picture_of(view.canvas)
        line = QColor(picture.pixel(400, round(height_of(0.0, lane))))
        minus = theme.color("minus")
        assert abs(line.red() - minus.red()) + abs(line.blue() - minus.blue()) < 60
        double = QMouseEvent(
            QEvent.Type.MouseButtonDblClick, QPointF(300, height_of(0.0, lane)),
            QPointF(view.canvas.mapToGlobal(QPoint(300, 0))), LEFT, LEFT, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view.canvas, double)
        assert len(song.project.track(track.id).envelope.points) == 1


def test_marks_are_made_named_moved_and_deleted(view: ArrangeView, song: Controller, qtbot: QtBot) -> None:
    rate, lane = song.project.sample_rate, view.marks
    assert lane.height() == 0
    made = song.add_marker(2 * rate, "Drop")
    region = song.add_region(3 * rate, 5 * rate)
    assert lane.height() == 24
    assert lane.y() + lane.height() == view.ruler.y()
    mouse = Mouse(lane)
    mouse.drag((x_of(view, 2 * rate) + 4, 10), (x_of(view, 2 * rate) + 54, 10))
    moved = song.project.markers[0].at
    assert near(view, moved, 2 * rate + 50 * view.viewport.state.samples_per_pixel)
    mouse.drag((x_of(view, 5 * rate), 10), (x_of(view, 6 * rate), 10))
    assert near(view, song.project.regions[0].end, 6 * rate)
    lane.rename(region)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "Chorus")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert song.project.regions[0].name == "Chorus"
    qtbot.wait(10)
    assert not lane.grab().isNull()
    mouse.press(x_of(view, 4 * rate), 14)
    mouse.release(x_of(view, 4 * rate), 14)
    assert song.time_range == (3 * rate, song.project.regions[0].end)
    choose(lane.menu(song.project.markers[0]), "Delete")
    assert made is not None
    song.remove_mark(region)
    assert lane.height() == 0


def test_a_lane_is_made_higher_by_its_edge_and_folded(view: ArrangeView, song: Controller) -> None:
    header = view.headers.header(song.project.tracks[0].id)
    below, steps = view.viewport.lane_y(1), song.undo_stack.count()
    Mouse(header).drag((100, header.height() - 2), (100, header.height() + 48))
    assert view.viewport.height_of(0) == header.height() == below + 50
    assert view.viewport.lane_y(1) == below + 50
    assert song.undo_stack.count() == steps + 1
    song.set_collapsed([song.project.tracks[0].id], True)
    assert header.height() == view.viewport.height_of(0) == 32
    assert view.viewport.lane_at(40) == 1
    song.undo()
    song.undo()
    assert view.viewport.lane_y(1) == below


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_everything_is_painted_in_both_themes(
    view: ArrangeView, song: Controller, qtbot: QtBot, qapp: QApplication, mode: str
) -> None:
    """Fades, envelopes, marks and selections together: nothing raises, and they change the picture."""
    theme.apply(qapp, mode)
    qtbot.wait(20)
    before = picture_of(view.canvas)
    track, rate = song.project.tracks[0], song.project.sample_rate
    song.add_clips([Placed(track.id, Clip(track.clips[0].source, 7 * rate, 3 * rate))])
    song.set_fade(track.clips[0].id, "in", length=rate)
    song.put_points(song.project.tracks[1].id, [EnvelopePoint(rate), EnvelopePoint(3 * rate, -9.0, -1)])
    song.add_marker(rate)
    song.add_region(rate, 3 * rate, "Verse")
    song.set_time_range((rate, 2 * rate))
    view.viewport.set_tool("envelope")
    qtbot.wait(20)
    assert picture_of(view.canvas) != before
    theme.apply(qapp, "dark")
