"""Headers, ruler, minimap and drops on the Arrange page, by mouse and keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.timeline import ArrangeView
from lincae_studio.ui.timeline.drops import RecipeChooser, SubtractPopup
from lincae_studio.ui.timeline.track_header import TrackHeader

from .conftest import LEFT, Mouse, lane_y


def header(view: ArrangeView, index: int) -> TrackHeader:
    return view.headers.header(view._controller.project.tracks[index].id)


def names(song: Controller) -> list[str]:
    return [track.name for track in song.project.tracks]


class TestHeaders:
    def test_rename_in_place(self, view: ArrangeView, song: Controller) -> None:
        row = header(view, 0)
        QTest.mouseDClick(row, LEFT, pos=row.name.geometry().center())
        editor = row.findChild(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
        editors = [edit for edit in row.findChildren(QLineEdit) if edit is not row.value]
        assert editor is not None
        QTest.keyClicks(editors[0], "Full mix")
        QTest.keyClick(editors[0], Qt.Key.Key_Return)
        assert names(song)[0] == "Full mix"
        assert row.name.text == "Full mix"

    def test_escape_leaves_the_name(self, view: ArrangeView, song: Controller) -> None:
        row = header(view, 1)
        row.start_rename()
        editors = [edit for edit in row.findChildren(QLineEdit) if edit is not row.value]
        QTest.keyClicks(editors[0], "something")
        QTest.keyClick(editors[0], Qt.Key.Key_Escape)
        assert names(song)[1] == "inst"

    def test_switches_and_fader_edit_the_track(self, view: ArrangeView, song: Controller) -> None:
        row = header(view, 1)
        QTest.mouseClick(row.mute, LEFT)
        QTest.mouseClick(row.solo, LEFT)
        QTest.mouseClick(row.sign, LEFT, pos=QPoint(36, 12))
        track = song.project.tracks[1]
        assert (track.mute, track.solo, track.sign) == (True, True, -1)
        steps = song.undo_stack.count()
        mouse = Mouse(row.fader)
        handle = row.fader.handle_rect().center()
        mouse.drag((handle.x(), handle.y()), (handle.x() - 30, handle.y()))
        assert song.project.tracks[1].gain_db < -4
        assert song.undo_stack.count() == steps + 1
        assert row.value.value == song.project.tracks[1].gain_db

    def test_undo_shows_on_the_header(self, view: ArrangeView, song: Controller) -> None:
        song.set_gain(song.project.tracks[0].id, -6.0)
        assert header(view, 0).fader.value == -6.0
        song.undo()
        assert header(view, 0).fader.value == 0.0

    def test_codec_state_is_told(self, view: ArrangeView, song: Controller, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: header(view, 0).state.text == "Ready", timeout=20_000)

    def test_dragging_between_headers_reorders(self, view: ArrangeView, song: Controller) -> None:
        row = header(view, 0)
        Mouse(row).drag((60, 20), (60, 2 * 128 - 6))
        assert names(song) == ["inst", "mix", "bass"]
        Mouse(header(view, 2)).drag((60, 20), (60, -2 * 128 + 6))
        assert names(song) == ["bass", "inst", "mix"]

    def test_colour_menu(self, view: ArrangeView, song: Controller) -> None:
        QTest.mouseClick(header(view, 0), LEFT, pos=QPoint(2, 60))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[6].trigger()
        menu.close()
        assert song.project.tracks[0].color == 6

    def test_keys_step_and_rename(self, view: ArrangeView, song: Controller) -> None:
        QTest.keyClick(header(view, 0), Qt.Key.Key_Down)
        assert song.selected_track_ids == (song.project.tracks[1].id,)
        QTest.keyClick(header(view, 1), Qt.Key.Key_F2)
        assert [edit for edit in header(view, 1).findChildren(QLineEdit) if edit is not header(view, 1).value]

    @pytest.mark.parametrize("height", [32, 64, 96, 128, 192])
    @pytest.mark.parametrize("compact", [False, True])
    def test_nothing_overlaps_at_any_height(
        self, view: ArrangeView, song: Controller, height: int, compact: bool
    ) -> None:
        song.make_recipe(song.project.tracks[0].id, song.project.tracks[1].id, -1)
        view.set_compact(compact)
        view.set_track_height(height)
        for index in range(4):
            row = header(view, index)
            shown = [w for w in row.findChildren(QWidget) if w.parent() is row and w.isVisible()]
            for number, first in enumerate(shown):
                assert row.rect().contains(first.geometry()), first
                for second in shown[number + 1 :]:
                    assert not first.geometry().intersects(second.geometry()), (first, second)

    @pytest.mark.parametrize("height", [64, 96, 128])
    def test_gains_are_never_cut(self, view: ArrangeView, song: Controller, height: int) -> None:
        view.set_compact(True)
        view.set_track_height(height)
        field = header(view, 0).value
        for gain, text in ((12.0, "+12.0 dB"), (-62.5, "−62.5 dB")):
            song.set_gain(song.project.tracks[0].id, gain)
            assert field.text() == text
            assert field.fontMetrics().horizontalAdvance(text) + 3 <= field.width()


class TestRecipes:
    def choose(self, view: ArrangeView, key: Qt.Key) -> None:
        chooser = QApplication.activePopupWidget()
        assert isinstance(chooser, RecipeChooser)
        QTest.keyClick(chooser, key)

    def test_a_header_dropped_on_a_track_subtracts(self, view: ArrangeView, song: Controller) -> None:
        mix, inst = (track.id for track in song.project.tracks[:2])
        mouse = Mouse(header(view, 1))
        mouse.press(60, 20)
        mouse.move(60, 0)
        mouse.move(60, -64)
        assert view.hint.text == "Subtract inst from mix, or add it."
        mouse.release(60, -64)
        assert not view.hint.isVisible()
        self.choose(view, Qt.Key.Key_S)
        made = song.project.tracks[1]
        assert made.recipe is not None
        assert [(term.track_id, term.sign) for term in made.recipe.terms] == [(mix, 1), (inst, -1)]
        assert song.selected_track_ids == (made.id,)
        chips = [(chip.accessibleName()) for chip in header(view, 1)._chips]
        assert chips == ["plus mix", "minus inst"]

    def test_a_clip_dropped_on_a_track_adds(self, view: ArrangeView, song: Controller) -> None:
        steps = song.undo_stack.count()
        Mouse(view.canvas).drag((100, lane_y(view, 2)), (200, lane_y(view, 0)))
        assert song.project.tracks[2].clips[0].start == 0, "the clip itself does not move"
        self.choose(view, Qt.Key.Key_A)
        assert song.project.tracks[1].recipe.terms[1].sign == 1
        assert song.undo_stack.count() == steps + 1

    def test_escape_makes_nothing(self, view: ArrangeView, song: Controller) -> None:
        Mouse(header(view, 2)).drag((60, 20), (60, -128 + 64))
        self.choose(view, Qt.Key.Key_Escape)
        assert len(song.project.tracks) == 3

    def test_escape_while_dragging(self, view: ArrangeView, song: Controller) -> None:
        row = header(view, 1)
        mouse = Mouse(row)
        mouse.press(60, 20)
        mouse.move(60, 0)
        mouse.move(60, -64)
        QTest.keyClick(row, Qt.Key.Key_Escape)
        mouse.release(60, -64)
        assert not view.hint.isVisible()
        assert QApplication.activePopupWidget() is None

    def test_badge_switches_the_method(self, view: ArrangeView, song: Controller, qtbot: QtBot) -> None:
        made = song.make_recipe(song.project.tracks[0].id, song.project.tracks[1].id, -1)
        badge = view.headers.header(made).badge
        QTest.mouseClick(badge, LEFT)
        assert song.project.track(made).recipe.method == "refined"
        QTest.mouseClick(badge, LEFT)
        assert song.project.track(made).recipe.method == "waveform"
        assert badge.text() == "waveform"
        qtbot.waitUntil(lambda: song.recipe_peaks(made) is not None, timeout=20_000)
        assert not view.grab_frame().isNull()

    @pytest.mark.parametrize("size", [(208, 96), (208, 128), (256, 96)])
    def test_the_badge_lies_on_no_other_button(
        self, view: ArrangeView, song: Controller, size: tuple[int, int]
    ) -> None:
        made = song.make_recipe(song.project.tracks[0].id, song.project.tracks[1].id, -1)
        row = view.headers.header(made)
        for method in ("latent", "refined", "waveform"):
            song.set_recipe_method(made, method)
            row.resize(*size)
            assert row.badge.isVisible()
            for other in (row.sign, row.mute, row.solo):
                assert not row.badge.geometry().intersects(other.geometry()), (method, other)

    def test_the_button_takes_two_selected_tracks(self, view: ArrangeView, song: Controller) -> None:
        song.select([track.id for track in song.project.tracks[:2]])
        QTest.mouseClick(view.top.subtract, LEFT)
        assert names(song)[1] == "mix − inst"

    def test_the_button_asks_otherwise(self, view: ArrangeView, song: Controller) -> None:
        song.select([song.project.tracks[2].id])
        QTest.mouseClick(view.top.subtract, LEFT)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, SubtractPopup)
        assert popup.whole.currentText() == "bass"
        popup.part.setCurrentIndex(2)
        assert not popup.apply.isEnabled()
        popup.part.setCurrentIndex(1)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert names(song)[3] == "bass − inst"


class TestRuler:
    def test_click_seeks(self, view: ArrangeView, song: Controller) -> None:
        QTest.mouseClick(view.ruler, LEFT, pos=QPoint(400, 12))
        assert abs(song.position - view.viewport.state.sample(400)) <= 1

    def test_drag_makes_moves_and_resizes_the_loop(self, view: ArrangeView, song: Controller) -> None:
        zoom = view.viewport.state.samples_per_pixel
        steps, mouse = song.undo_stack.count(), Mouse(view.ruler)
        mouse.drag((300, 12), (200, 12))
        loop = song.project.loop
        assert abs(loop.start - 200 * zoom) < zoom
        assert abs(loop.end - 300 * zoom) < zoom
        assert song.undo_stack.count() == steps + 1
        mouse.drag((250, 2), (350, 2))
        moved = song.project.loop
        assert moved.end - moved.start == loop.end - loop.start
        assert abs(moved.start - 300 * zoom) < 2 * zoom
        mouse.drag((400, 12), (500, 12))
        assert abs(song.project.loop.end - 500 * zoom) < 2 * zoom
        assert song.undo_stack.count() == steps + 3

    def test_the_loop_snaps(self, view: ArrangeView, song: Controller) -> None:
        beat = song.project.sample_rate * 60 / song.project.tempo
        view.set_snap(True, 1.0)
        zoom = view.viewport.state.samples_per_pixel
        Mouse(view.ruler).drag((1.1 * beat / zoom, 12), (4.9 * beat / zoom, 12))
        assert (song.project.loop.start, song.project.loop.end) == (round(beat), round(5 * beat))

    def test_escape_keeps_the_old_loop(self, view: ArrangeView, song: Controller) -> None:
        mouse = Mouse(view.ruler)
        mouse.press(300, 12)
        mouse.move(350, 12)
        mouse.move(400, 12)
        assert song.project.loop is not None
        QTest.keyClick(view.ruler, Qt.Key.Key_Escape)
        mouse.release(400, 12)
        assert song.project.loop is None

    def test_the_playhead_can_be_dragged(self, view: ArrangeView, song: Controller) -> None:
        song.seek(round(view.viewport.state.sample(300)))
        Mouse(view.ruler).drag((300, 34), (500, 34))
        state = view.viewport.state
        assert abs(song.position - state.sample(500)) <= 2 * state.samples_per_pixel


class TestMinimap:
    def test_the_frame_scrolls_and_zooms(self, view: ArrangeView) -> None:
        view.viewport.show(view.viewport.state.zoomed(4, x=0))
        frame, mouse = view.minimap.frame(), Mouse(view.minimap)
        mouse.drag((frame.center().x(), 20), (frame.center().x() + 100, 20))
        assert abs(view.minimap.frame().left() - max(frame.left(), 8) - 100) <= 2
        before = view.minimap.frame()
        mouse.drag((before.right() - 2, 20), (before.right() + 98, 20))
        after = view.minimap.frame()
        assert abs(after.left() - before.left()) <= 1
        assert abs(after.width() - before.width() - 100) <= 2

    def test_click_and_double_click(self, view: ArrangeView) -> None:
        view.viewport.show(view.viewport.state.zoomed(8, x=0))
        QTest.mouseClick(view.minimap, LEFT, pos=QPoint(700, 20))
        assert abs(view.minimap.frame().center().x() - 700) <= 2
        QTest.mouseDClick(view.minimap, LEFT, pos=QPoint(700, 20))
        assert view.viewport.fits


class TestFiles:
    def drop(self, view: ArrangeView, at: QPoint, paths: list[Path]) -> str:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(at, copy, mime, LEFT, keys)
        QApplication.sendEvent(view, enter)
        if not enter.isAccepted():
            return ""
        QApplication.sendEvent(view, QDragMoveEvent(at, copy, mime, LEFT, keys))
        text = view.hint.text
        assert not view.grab_frame().isNull()
        QApplication.sendEvent(view, QDropEvent(QPointF(at), copy, mime, LEFT, keys))
        assert not view.hint.isVisible()
        return text

    def test_onto_empty_space(
        self, view: ArrangeView, song: Controller, make_wav: Callable[..., Path], qtbot: QtBot
    ) -> None:
        at = view.canvas.mapTo(view, QPoint(300, 450))
        text = self.drop(view, at, [make_wav("übung.wav")])
        assert text.startswith("Add übung.wav as a new track, at 0:0")
        qtbot.waitUntil(lambda: len(song.project.tracks) == 4, timeout=20_000)
        start = song.project.tracks[3].clips[0].start
        assert abs(start - view.viewport.state.sample(300)) <= view.viewport.state.samples_per_pixel

    def test_onto_a_lane_goes_below_it(
        self, view: ArrangeView, song: Controller, make_wav: Callable[..., Path], qtbot: QtBot
    ) -> None:
        at = view.canvas.mapTo(view, QPoint(0, lane_y(view, 0)))
        text = self.drop(view, at, [make_wav("new.wav")])
        assert "below mix" in text
        qtbot.waitUntil(lambda: len(song.project.tracks) == 4, timeout=20_000)
        assert names(song) == ["mix", "new", "inst", "bass"]
        song.undo()
        assert names(song) == ["mix", "inst", "bass"]

    def test_folders_and_other_files(
        self, view: ArrangeView, song: Controller, make_wav: Callable[..., Path], tmp_path: Path, qtbot: QtBot
    ) -> None:
        folder = tmp_path / "stems 音"
        folder.mkdir()
        for name in ("a.wav", "b.wav"):
            make_wav(name).rename(folder / name)
        text = tmp_path / "notes.txt"
        text.write_text("x")
        assert self.drop(view, QPoint(600, 650), [text]) == ""
        assert "audio files of stems 音" in self.drop(view, QPoint(600, 650), [folder])
        qtbot.waitUntil(lambda: len(song.project.tracks) == 5, timeout=20_000)


def test_view_state_is_remembered(view: ArrangeView, song: Controller) -> None:
    view.viewport.show(view.viewport.state.zoomed(5, x=500))
    view.set_track_height(96)
    kept = view.view_state()
    view.zoom_fit()
    view.set_track_height(160)
    view.set_view_state(kept)
    assert view.view_state() == pytest.approx(kept)
    view.set_view_state({})
    assert view.view_state() == pytest.approx(kept)


def test_zoom_buttons_keep_the_playhead(view: ArrangeView, song: Controller) -> None:
    song.seek(round(view.viewport.state.sample(900)))
    view.zoom_in()
    view.zoom_in()
    assert abs(view.viewport.state.x(song.position) - 900) < 1
    view.zoom_out()
    assert not view.viewport.fits
    view.viewport.fit(animated=False)
    assert view.viewport.fits
    view.resize(1000, 600)
    assert view.viewport.state.right == pytest.approx(20 * song.project.sample_rate)


def test_scroll_bars_follow_and_lead(view: ArrangeView) -> None:
    view.viewport.show(view.viewport.state.zoomed(8, x=0))
    view.across.setValue(500)
    assert view.viewport.state.left == pytest.approx(500 * view.viewport.state.samples_per_pixel)
    view.viewport.show(view.viewport.state.scrolled(100))
    assert view.across.value() == 600


def test_every_part_has_a_name(view: ArrangeView) -> None:
    unnamed = [
        part for part in view.findChildren(QWidget)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus and not part.accessibleName()
    ]  # fmt: skip
    assert not unnamed


def test_frames_are_quick(view: ArrangeView) -> None:
    view.viewport.show(view.viewport.state.zoomed(2, x=0))
    view.frame_seconds()
    view.viewport.show(view.viewport.state.scrolled(3))
    assert 0 < view.frame_seconds() < 0.25


def test_a_missing_file_is_told_until_it_is_put_back(
    settled: ArrangeView, song: Controller, tmp_path: Path, qtbot: QtBot
) -> None:
    view, project = settled, tmp_path / "song.lincae"
    assert song.save_as(project)
    bass, kept = tmp_path / "bass.wav", (tmp_path / "bass.wav").read_bytes()
    bass.unlink()
    song.new_project()
    assert song.open_project(project)
    states = [header(view, index).state for index in range(3)]
    qtbot.waitUntil(lambda: [state.text for state in states] == ["Ready", "Ready", "Missing"], timeout=20_000)
    assert "bass.wav" in states[2].toolTip()
    bass.write_bytes(kept)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    with qtbot.waitActive(view):
        view.activateWindow()
    qtbot.waitUntil(lambda: [state.text for state in states] == ["Ready"] * 3, timeout=20_000)
    song.undo_stack.setClean()


class TestTimeRange:
    def test_a_drag_in_the_lower_half_of_the_ruler_selects_time(
        self, view: ArrangeView, song: Controller
    ) -> None:
        zoom, steps = view.viewport.state.samples_per_pixel, song.undo_stack.count()
        mouse = Mouse(view.ruler)
        mouse.drag((500, 30), (300, 30))
        start, end = song.time_range
        assert abs(start - 300 * zoom) < zoom
        assert abs(end - 500 * zoom) < zoom
        mouse.drag((500, 30), (600, 30))
        assert song.time_range[0] == start
        assert abs(song.time_range[1] - 600 * zoom) < 2 * zoom
        assert song.undo_stack.count() == steps
        QTest.mouseClick(view.ruler, LEFT, pos=QPoint(50, 30))
        assert song.time_range is None

    def test_shift_drag_on_the_canvas_selects_time_and_escape_clears_it(
        self, view: ArrangeView, song: Controller
    ) -> None:
        zoom = view.viewport.state.samples_per_pixel
        Mouse(view.canvas).drag((200, 60), (400, 80), Qt.KeyboardModifier.ShiftModifier)
        assert song.time_range == (round(200 * zoom), round(400 * zoom))
        view.canvas.setFocus()
        QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
        assert song.time_range is None
