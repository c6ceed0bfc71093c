"""Keys are given to actions by hand: they count at once, are kept, and are shown wherever a key is named."""

import json

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton

from lincae_studio.studio.settings import Settings
from lincae_studio.ui.keys import KeyMap, canonical, refusal
from lincae_studio.ui.main_window import MainWindow
from lincae_studio.ui.menus import MENUS, menu_title
from lincae_studio.ui.preferences import Preferences
from lincae_studio.ui.shortcuts_editor import RESET, KeyField, ShortcutsEditor
from lincae_studio.ui.shortcuts_sheet import ShortcutsSheet
from lincae_studio.ui.timeline import menus

MS = 60_000
Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def song(window, session, make_wav, qtbot):
    """One track, which is selected."""
    session.import_files([make_wav("Mix.wav", seconds=2)])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 1, timeout=MS)
    window.arrange.canvas.setFocus()
    session.select([session.project.tracks[0].id])
    return window


def open_editor(window, qtbot):
    window.edit_shortcuts()
    dialog = window.findChild(ShortcutsEditor)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def editor(window, qtbot):
    return open_editor(window, qtbot)


def cell(editor, action_id, column=1):
    row = next(i for i, spec in enumerate(editor.rows.rows) if getattr(spec, "id", "") == action_id)
    return editor.rows.index(row, column)


def press(editor, qtbot, action_id, key, modifiers=Mod.NoModifier, column=1):
    """Walk to a cell, Enter, and the key."""
    editor.table.setFocus()
    editor.table.setCurrentIndex(cell(editor, action_id, column))
    qtbot.keyClick(editor.table, Key.Key_Return)
    field = editor.table.findChild(KeyField)
    assert field is not None
    qtbot.waitUntil(field.hasFocus)
    with qtbot.waitSignal(editor.table.cells.pressed):
        qtbot.keyClick(field, key, modifiers)


def answer(name, seen):
    """Answer the question that will be asked."""

    def click():
        question = QApplication.activeModalWidget()
        seen.append(question.accessibleDescription())
        question.findChild(QPushButton, name).click()

    QTimer.singleShot(100, click)


def keys(window, action_id):
    return [key.toString() for key in window.registry[action_id].shortcuts()]


def test_the_new_key_runs_the_action_and_the_old_one_does_not(song, session, qtbot):
    editor = open_editor(song, qtbot)
    qtbot.keyClicks(editor.query, "mute")
    qtbot.keyClick(editor.query, Key.Key_Return)  # into the list
    assert editor.table.hasFocus()
    assert editor.rows.spec(editor.table.currentIndex()).id == "track.mute"
    qtbot.keyClick(editor.table, Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_X)
    qtbot.waitUntil(lambda: keys(song, "track.mute") == ["X"])
    assert "X runs “Mute” now." in editor.message.text()
    qtbot.keyClick(editor, Key.Key_Escape)
    qtbot.waitUntil(lambda: song.findChild(ShortcutsEditor) is None)

    song.activateWindow()
    qtbot.waitUntil(song.isActiveWindow)
    song.arrange.canvas.setFocus()
    qtbot.keyClick(song.arrange.canvas, Key.Key_M)
    assert not session.project.tracks[0].mute
    qtbot.keyClick(song.arrange.canvas, Key.Key_X)
    assert session.project.tracks[0].mute


def test_a_key_is_kept_for_the_next_session(editor, window, session, qtbot):
    press(editor, qtbot, "track.mute", Key.Key_F9)
    again = KeyMap(Settings())
    again.set_defaults({spec.id: spec.shortcuts for spec in window.registry.specs})
    assert again.keys("track.mute") == ("F9",)
    assert session.settings.shortcuts == {"track.mute": ["F9"]}  # only what differs


@pytest.mark.parametrize(("choice", "taken"), [("take", True), ("keep", False)])
def test_a_key_that_is_taken_is_taken_over_only_when_wanted(editor, window, qtbot, choice, taken):
    seen = []
    answer(choice, seen)
    press(editor, qtbot, "view.fit", Key.Key_M)
    assert seen == ["M runs “Track > Mute”.\nShall it run “Zoom to fit” in its place?"]
    assert keys(window, "track.mute") == ([] if taken else ["M"])
    assert keys(window, "view.fit") == (["M", "Ctrl+0"] if taken else ["F", "Ctrl+0"])


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Key.Key_Tab, Mod.NoModifier), (Key.Key_Return, Mod.NoModifier), (Key.Key_Up, Mod.NoModifier),
     (Key.Key_Backspace, Mod.NoModifier), (Key.Key_A, Mod.NoModifier), (Key.Key_F, Mod.AltModifier)],
)  # fmt: skip
def test_keys_of_writing_and_moving_are_refused_in_one_sentence(editor, window, qtbot, key, modifiers):
    press(editor, qtbot, "track.mute", key, modifiers)
    assert editor.message.text().endswith(": choose another key.")
    assert keys(window, "track.mute") == ["M"]
    with pytest.raises(ValueError, match=r"track\.mute cannot have"):
        window.registry.keys.set_keys("track.mute", ["Tab"])


def test_escape_leaves_a_key_as_it_was_and_the_dialog_open(editor, window, qtbot):
    editor.table.setFocus()
    editor.table.setCurrentIndex(cell(editor, "track.mute"))
    qtbot.keyClick(editor.table, Key.Key_Return)
    qtbot.keyClick(editor.table.findChild(KeyField), Key.Key_Escape)
    assert editor.isVisible()
    assert editor.table.hasFocus()
    assert keys(window, "track.mute") == ["M"]


def test_keys_are_added_taken_away_and_reset(editor, window, qtbot):
    press(editor, qtbot, "track.mute", Key.Key_F9, column=3)  # right behind the first
    assert keys(window, "track.mute") == ["M", "F9"]
    editor.table.setCurrentIndex(cell(editor, "track.mute", 1))
    qtbot.keyClick(editor.table, Key.Key_Delete)
    assert keys(window, "track.mute") == ["F9"]
    editor.table.setCurrentIndex(cell(editor, "track.mute", RESET))
    qtbot.keyClick(editor.table, Key.Key_Return)
    assert keys(window, "track.mute") == ["M"]
    assert not editor.reset_all.isEnabled()


def test_resetting_takes_a_default_key_back_from_who_has_it(editor, window, qtbot):
    window.registry.keys.set_keys("view.fit", ["M"])
    seen = []
    answer("take", seen)
    editor.table.setFocus()
    editor.table.setCurrentIndex(cell(editor, "track.mute", RESET))
    qtbot.keyClick(editor.table, Key.Key_Return)
    assert len(seen) == 1
    assert keys(window, "track.mute") == ["M"]
    assert keys(window, "view.fit") == []


def test_all_are_reset(editor, window, session, qtbot):
    window.registry.keys.set_keys("track.mute", ["F9"])
    window.registry.keys.set_keys("file.save", [])
    seen = []
    answer("reset", seen)
    qtbot.mouseClick(editor.reset_all, Qt.MouseButton.LeftButton)
    assert seen
    assert session.settings.shortcuts == {}
    for spec, action in window.registry:
        assert [key.toString() for key in action.shortcuts()] == [canonical(key) for key in spec.shortcuts]


def test_an_action_is_found_by_pressing_its_key(editor, qtbot):
    editor.key.setFocus()
    qtbot.keyClick(editor.key, Key.Key_E, Mod.ControlModifier)
    assert [spec.id for spec in editor.rows.rows if hasattr(spec, "id")] == ["file.export"]
    qtbot.keyClick(editor.key, Key.Key_F12)
    assert editor.rows.rows == []
    assert editor.message.text() == "F12 is free: no action has it."
    qtbot.keyClick(editor.key, Key.Key_Escape)
    assert editor.isVisible()
    assert len(editor.rows.rows) > 50


@pytest.mark.parametrize(
    "stored",
    ["{", "[1]", '"M"', '{"track.mute": "X"}', '{"track.mute": [1, null]}', '{"track.mute": {"a": 1}}',
     '{"no.such.action": ["X"]}', '{"track.mute": ["nonsense", "Ctrl+K, Ctrl+S", "Tab", "M", "M"]}'],
)  # fmt: skip
def test_damaged_settings_count_as_not_set(session, qtbot, stored):
    session.settings.store.setValue("shortcuts", stored)
    window = MainWindow(session)
    qtbot.addWidget(window)
    assert keys(window, "track.mute") == ["M"]
    assert keys(window, "file.save") == ["Ctrl+S"]


def test_no_key_runs_two_actions_whatever_the_settings_say(session, qtbot):
    both = {"track.mute": ["F9", "Ctrl+S"], "track.solo": ["F9", "X"]}
    session.settings.store.setValue("shortcuts", json.dumps(both))
    window = MainWindow(session)
    qtbot.addWidget(window)
    assert keys(window, "track.mute") == ["F9", "Ctrl+S"]
    assert keys(window, "track.solo") == ["X"]
    assert keys(window, "file.save") == []


def test_no_default_key_is_one_that_would_be_refused(window):
    for spec in window.registry.specs:
        for key in spec.shortcuts:
            assert QKeySequence(key).count() == 1
            assert not refusal(canonical(key))
    letters = [menu_title(name).partition("&")[2][0].upper() for name in MENUS]
    assert len(set(letters)) == len(MENUS)
    assert all(window.registry.keys.user_of(f"Alt+{letter}") is None for letter in letters)


def test_wherever_a_key_is_named_it_is_the_one_that_is_set(song, session, qtbot):
    map_of = song.registry.keys
    header = song.arrange.headers.header(session.project.tracks[0].id)
    assert header.mute.toolTip() == "Mute  M"
    for action_id, key in (("track.mute", "F9"), ("track.solo", "Ctrl+F9"), ("edit.search", "Ctrl+F10"),
                           ("edit.cut", "F12"), ("transport.play", "F8")):  # fmt: skip
        map_of.set_keys(action_id, [key])
    assert header.mute.toolTip() == "Mute  F9"
    assert header.solo.toolTip().startswith("Solo  Ctrl+F9\n")
    assert "Ctrl+F10" in song.transport.search.toolTip()
    assert "F8" in song.transport.play.toolTip()
    assert "Space" not in song.transport.play.toolTip()
    track = session.project.tracks[0]
    menu = menus.clip_menu(session, track, track.clips[0], 0, song)
    assert "Cut\tF12" in [action.text() for action in menu.actions()]
    map_of.set_keys("track.mute", [])
    assert header.mute.toolTip() == "Mute"


def test_the_editor_is_opened_from_menu_sheet_and_preferences(window, session, qtbot):
    def opened():
        found = [dialog for dialog in window.findChildren(ShortcutsEditor) if dialog.isVisible()]
        for dialog in found:
            dialog.close()
        return len(found) == 1

    assert window.registry.trigger("help.edit_shortcuts")
    assert opened()
    window.show_shortcuts()
    window.findChild(ShortcutsSheet).edit_wanted.emit()
    assert opened()
    window.show_preferences()
    window.findChild(Preferences).shortcuts.click()
    assert opened()
