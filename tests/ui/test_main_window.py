"""The window as a user has it: keys, pages, files, drops, notices, closing."""

import errno
import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from lincae_studio.ui.dialogs import Question
from lincae_studio.ui.main_window import MainWindow
from lincae_studio.ui.shortcuts_sheet import ShortcutsSheet
from lincae_studio.ui.theme import theme

MS = 60_000
Key, Mod, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def song(window, session, make_wav, qtbot):
    """Two tracks: Mix and Bass."""
    session.import_files([make_wav("Mix.wav", seconds=2), make_wav("Bass.wav", seconds=2)])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 2, timeout=MS)
    window.arrange.canvas.setFocus()
    return {track.name: track.id for track in session.project.tracks}


def answer(name, seen=None):
    """Press a button of the next question as soon as it is on screen."""

    def press():
        question = QApplication.activeModalWidget()
        if isinstance(question, Question):
            if seen is not None:
                seen.append(question.windowTitle())
            question.findChild(QWidget, name).click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(20, press)


def drop(widget, paths):
    """A drag from the desktop that enters and is let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, buttons, keys = QPoint(300, 300), Left, Mod.NoModifier
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(widget, enter)
    accepted = enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, buttons, keys))
    return accepted


def track(session, track_id):
    return session.project.track(track_id)


def test_the_empty_page_gives_way_to_the_timeline_and_comes_back(window, session, qtbot):
    assert window.pages.currentWidget() is window.empty
    assert not window.registry["file.export"].isEnabled()
    qtbot.mouseClick(window.empty.zone.demo, Left)
    qtbot.waitUntil(lambda: len(session.project.tracks) == 4, timeout=MS)
    assert window.pages.currentWidget() is not window.empty
    assert window.arrange.isVisible()
    qtbot.waitUntil(window.registry["file.export"].isEnabled)
    session.delete_tracks([t.id for t in session.project.tracks])
    assert window.pages.currentWidget() is window.empty
    session.undo()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is not window.empty)


def test_files_dropped_anywhere_are_imported(window, session, make_wav, qtbot):
    assert drop(window, [make_wav("голос 声.wav")])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 1, timeout=MS)
    assert session.project.tracks[0].name == "голос 声"
    assert not drop(window, [])


def test_a_project_that_is_dropped_is_opened(window, session, song, qtbot, tmp_path):
    assert session.save_as(tmp_path / "my song.lincae")
    session.new_project()
    drop(window, [tmp_path / "my song.lincae"])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 2, timeout=MS)
    assert window.windowTitle().startswith("my song[*]")


def test_keys_work_on_the_selected_tracks(window, session, song, qtbot):
    session.select([song["Mix"], song["Bass"]])
    qtbot.waitUntil(window.registry["track.mute"].isEnabled)
    qtbot.keyClick(window, Key.Key_M)
    assert all(t.mute for t in session.project.tracks)
    qtbot.keyClick(window, Key.Key_Z, Mod.ControlModifier)
    assert not any(t.mute for t in session.project.tracks)
    session.select([song["Bass"]])
    qtbot.wait(20)
    qtbot.keyClick(window, Key.Key_S, Mod.ShiftModifier)
    assert [t.name for t in session.project.tracks if t.solo] == ["Bass"]
    qtbot.keyClick(window, Key.Key_I)
    assert track(session, song["Bass"]).sign == -1
    qtbot.keyClick(window, Key.Key_Delete)
    assert [t.name for t in session.project.tracks] == ["Mix"]
    qtbot.keyClick(window, Key.Key_Z, Mod.ControlModifier)
    qtbot.keyClick(window, Key.Key_Z, Mod.ControlModifier)
    assert track(session, song["Bass"]).sign == 1
    qtbot.wait(20)
    qtbot.keyClick(window, Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
    assert track(session, song["Bass"]).sign == -1


def test_transport_keys(window, session, song, qtbot):
    qtbot.keyClick(window, Key.Key_L)
    assert session.project.loop is not None
    assert session.project.loop.enabled
    qtbot.keyClick(window, Key.Key_Space)
    assert session.playing
    qtbot.waitUntil(lambda: session.position > 0, timeout=MS)
    qtbot.keyClick(window, Key.Key_Space)
    assert not session.playing
    qtbot.waitUntil(lambda: session.position > 0)
    qtbot.keyClick(window, Key.Key_Home)
    qtbot.waitUntil(lambda: session.position == 0)


def test_zoom_keys(window, session, song, qtbot):
    whole = window.arrange.viewport.state.samples_per_pixel
    qtbot.keyClick(window, Key.Key_Plus)
    assert window.arrange.viewport.state.samples_per_pixel < whole
    qtbot.keyClick(window, Key.Key_F)
    qtbot.waitUntil(lambda: window.arrange.viewport.state.samples_per_pixel == whole)


def test_letters_typed_into_a_field_are_text(window, session, song, qtbot):
    session.select([song["Mix"]])
    qtbot.wait(20)
    field = window.transport.tempo
    field.setFocus()
    for key in (Key.Key_M, Key.Key_S, Key.Key_L, Key.Key_F, Key.Key_Space):
        qtbot.keyClick(field, key)
    assert not track(session, song["Mix"]).mute
    assert not track(session, song["Mix"]).solo
    assert not session.playing


def test_two_selected_tracks_are_subtracted_by_name(window, session, song, qtbot):
    session.select([song["Mix"], song["Bass"]])
    qtbot.waitUntil(window.registry["latent.subtract"].isEnabled)
    assert window.registry["latent.subtract"].text() == "Subtract Bass from Mix"
    window.show_search()
    qtbot.keyClicks(window.search.field, "subtract bass")
    qtbot.keyClick(window.search.field, Key.Key_Return)
    recipe = next(t for t in session.project.tracks if t.recipe is not None)
    assert [(term.track_id, term.sign) for term in recipe.recipe.terms] == [
        (song["Mix"], 1), (song["Bass"], -1),
    ]  # fmt: skip


def test_every_action_is_found_by_its_name(window):
    from lincae_studio.ui.command_search import find

    for spec in window.registry.specs:
        if spec.id != "edit.search":
            found = [other.id for other in find(window.registry, spec.name)]
            assert spec.id in found[:3]


def test_no_shortcut_stands_for_two_actions(window):
    keys = [key.toString() for spec, action in window.registry for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_sheet_lists_every_shortcut(window, qtbot):
    qtbot.keyClick(window, Key.Key_Question)
    sheet = window.findChild(ShortcutsSheet)
    said = " ".join(child.accessibleName() for child in sheet.findChildren(QWidget))
    for spec in window.registry.specs:
        if spec.shortcuts:
            assert f"{spec.name}: {window.registry.keys.text(spec.id)}" in said
    qtbot.keyClick(sheet, Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ShortcutsSheet) is None)


@pytest.mark.parametrize(("choice", "closes"), [("save", True), ("discard", True), ("cancel", False)])
def test_closing_with_changes_asks(window, session, song, tmp_path, monkeypatch, choice, closes):
    target = tmp_path / "kept.lincae"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    seen = []
    answer(choice, seen)
    assert window.close() is closes
    assert seen == ["Save changes?"]
    assert target.exists() is (choice == "save")


def test_new_asks_and_then_forgets(window, session, song, qtbot):
    answer("cancel")
    window.registry.trigger("file.new")
    assert session.project.tracks
    answer("discard")
    window.registry.trigger("file.new")
    assert not session.project.tracks
    assert not session.dirty


def test_save_open_and_recent(window, session, song, tmp_path, monkeypatch, qtbot):
    target = tmp_path / "Übung 1"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    assert window.registry.trigger("file.save")
    saved = target.with_name("Übung 1.lincae")
    assert saved.exists()
    assert window.windowTitle().startswith("Übung 1[*]")
    assert not window.isWindowModified()
    session.set_mute(song["Mix"], True)
    assert window.isWindowModified()
    answer("discard")
    window.registry.trigger("file.new")
    assert window.registry.trigger("file.recent")
    assert session.path == saved
    assert not track(session, song["Mix"]).mute


def test_a_project_that_cannot_be_read_leaves_the_session_as_it_was(window, session, song, tmp_path):
    broken = tmp_path / "broken.lincae"
    broken.write_text("{")
    session.undo_stack.setClean()
    window.flows.open_project(broken)
    assert len(session.project.tracks) == 2
    assert window.toasts.message.kind == "error"


def test_what_went_wrong_with_an_export_is_told_once(window, session, song, tmp_path, qtbot, monkeypatch):
    from lincae_studio.audio import writer
    from lincae_studio.ui.export_dialog import ExportDialog

    def full(*args):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(writer.os, "fsync", full)
    window.show_export()
    dialog = window.findChild(ExportDialog)
    dialog.path.setText(str(tmp_path / "mix.wav"))
    qtbot.mouseClick(dialog.ok, Left)
    qtbot.waitUntil(lambda: "space" in dialog.message.text(), timeout=MS)
    assert not (tmp_path / "mix.wav").exists()
    assert not window.toasts.isVisible()
    dialog.reject()


def test_messages_come_one_at_a_time_and_only_once(window, session, qtbot):
    session.notice.emit("First.")
    session.notice.emit("Second.")
    session.notice.emit("Second.")
    assert window.toasts.text.text() == "First."
    assert window.toasts.isVisible()
    qtbot.mouseClick(window.toasts.dismiss, Left)
    assert window.toasts.text.text() == "Second."
    qtbot.mouseClick(window.toasts.dismiss, Left)
    assert not window.toasts.isVisible()


def test_jobs_are_listed_and_can_be_cancelled(window, session, make_wav, qtbot):
    qtbot.keyClick(window, Key.Key_J, Mod.ControlModifier)
    assert window.jobs.isVisible()
    session.import_files([make_wav("long.wav", seconds=240)])
    qtbot.waitUntil(lambda: bool(window.jobs._rows), timeout=MS)
    qtbot.waitUntil(lambda: len(session.project.tracks) == 1, timeout=MS)
    qtbot.waitUntil(lambda: any(r.job.kind == "encode" for r in window.jobs._rows.values()), timeout=MS)
    row = next(r for r in window.jobs._rows.values() if r.job.kind == "encode")
    if not row.job.state.ended:
        qtbot.mouseClick(row.cancel, Left)
    qtbot.waitUntil(lambda: row.job.state.ended, timeout=MS)
    qtbot.keyClick(window, Key.Key_J, Mod.ControlModifier)
    assert not window.jobs.isVisible()


def test_the_theme_changes_at_once(window, session):
    assert window.registry.trigger("view.theme_light")
    assert not theme.is_dark
    assert session.settings.theme == "light"
    window.registry.refresh()
    assert window.registry["view.theme_light"].isChecked()
    window.set_theme("dark")


def test_a_small_window_puts_the_panels_behind_tabs(window, session, song, qtbot):
    assert not window.side.tabs.isVisible()
    window.resize(1366, 768)
    qtbot.waitUntil(window.side.tabs.isVisible)
    assert window.side.width() == 264
    assert window.width() == 1366


def test_place_and_layout_are_remembered(window, session, song, qtbot):
    window.toggle_side()
    window.arrange.set_track_height(64)
    answer("discard")
    assert window.close()
    state = json.loads(session.settings.window_state)
    assert state["side"] is False
    again = MainWindow(session)
    qtbot.addWidget(again, before_close_func=lambda _: session.undo_stack.setClean())
    assert session.settings.window_geometry
    assert not again.side_shown()
    assert again.arrange.view_state()["lane_height"] == 64


def test_a_fault_is_logged_and_told(window, places, qtbot, monkeypatch):
    from lincae_studio.ui.fault_log import FaultReporter, log_file, start_logging

    start_logging()
    faults = FaultReporter()
    told = []
    faults.fault.connect(told.append)
    try:
        raise RuntimeError("the sky fell")
    except RuntimeError as error:
        faults._caught(type(error), error, error.__traceback__)
    assert told == ["RuntimeError: the sky fell"]
    text = log_file().read_text(encoding="utf-8")
    assert "the sky fell" in text
    assert "Traceback" in text
    seen = []
    answer("close", seen)
    window.show_fault(told[0])
    assert seen == ["An internal fault"]


@pytest.mark.parametrize(
    ("count", "said"), [(1, "mix.wav:"), (2, "and 1 file more:"), (3, "and 2 files more:")]
)
def test_what_was_exported_is_counted(window, tmp_path, count, said):
    from lincae_studio.engine.exporting import ExportedFile

    file = ExportedFile(
        path=tmp_path / "mix.wav", sample_rate=44100, channels=2, frames=44100, peak_db=-6.0, lufs=-20.0
    )
    window._show_exported((file,) * count)
    assert said in window.toasts.text.text()
