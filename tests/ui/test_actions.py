"""One registry behind menus, search and sheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu

from lincae_studio.studio.settings import Settings
from lincae_studio.ui.actions import ActionRegistry, ActionSpec, match_score
from lincae_studio.ui.command_search import CommandSearch, find
from lincae_studio.ui.keys import KeyMap, key_text


@pytest.fixture
def ran():
    return []


@pytest.fixture
def window(qtbot, ran, tmp_path):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 700)
    state = {"on": False, "may": True}
    window.state = state

    def flip():
        state["on"] = not state["on"]

    window.registry = ActionRegistry(
        window,
        [
            ActionSpec("file.export", "Export...", lambda: ran.append("export"), "File",
                       shortcuts=("Ctrl+E",)),
            ActionSpec("track.mute", "Mute", lambda: ran.append("mute"), "Track", shortcuts=("M",),
                       enabled=lambda: state["may"]),
            ActionSpec("view.out", "Zoom out", lambda: ran.append("out"), "View", shortcuts=("-",)),
            ActionSpec("view.fit", "Zoom to fit", lambda: ran.append("fit"), "View", section=1,
                       keywords="whole song"),
            ActionSpec("view.snap", "Snap", flip, "View", section=1, checked=lambda: state["on"]),
        ],
        KeyMap(Settings(tmp_path / "settings.ini"), window),
    )  # fmt: skip
    window.field = QLineEdit()
    window.setCentralWidget(window.field)
    window.show()
    qtbot.waitActive(window)
    return window


def test_a_shortcut_runs_its_action_and_not_while_typing(window, qtbot, ran):
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_M)
    assert ran == ["mute"]
    window.field.setFocus()
    qtbot.keyClick(window.field, Qt.Key.Key_M)
    assert ran == ["mute"]
    assert window.field.text() == "m"
    qtbot.keyClick(window.field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["mute", "export"]


def test_a_rule_that_says_no_disables(window, ran):
    window.state["may"] = False
    assert not window.registry.trigger("track.mute")
    assert not window.registry["track.mute"].isEnabled()
    window.state["may"] = True
    assert window.registry.trigger("track.mute")
    assert ran == ["mute"]


def test_a_switch_shows_the_state_it_stands_for(window):
    assert not window.registry["view.snap"].isChecked()
    window.registry.trigger("view.snap")
    window.registry.refresh()
    assert window.registry["view.snap"].isChecked()
    window.state["on"] = False
    window.registry.refresh()
    assert not window.registry["view.snap"].isChecked()


def test_a_menu_holds_its_actions_with_lines_between_sections(window):
    menu = QMenu(window)
    window.registry.fill_menu(menu, "View")
    texts = ["---" if action.isSeparator() else action.text() for action in menu.actions()]
    assert texts == ["Zoom out", "---", "Zoom to fit", "Snap"]


def test_two_actions_cannot_share_an_id(window):
    spec = ActionSpec("a", "A", print, "File")
    with pytest.raises(ValueError, match="same id"):
        ActionRegistry(window, [spec, spec], window.registry.keys)


def test_shortcuts_are_written_with_a_true_minus():
    assert key_text("Ctrl+-") == "Ctrl+−"
    assert key_text("Ctrl+E") == "Ctrl+E"


def test_scores_prefer_word_starts_and_refuse_what_is_not_there():
    assert match_score("zf", "Zoom to fit") is not None
    assert match_score("fit", "Zoom to fit") > match_score("fit", "Profits")
    assert match_score("q", "Zoom to fit") is None
    assert match_score("", "anything") is not None


def test_the_search_finds_by_name_menu_and_keyword(window):
    assert [spec.id for spec in find(window.registry, "zoom")] == ["view.out", "view.fit"]
    assert find(window.registry, "song")[0].id == "view.fit"
    assert find(window.registry, "expo")[0].id == "file.export"
    window.state["may"] = False
    window.registry.refresh()
    assert find(window.registry, "")[-1].id == "track.mute"


def test_the_search_is_used_with_the_keyboard_alone(window, qtbot, ran):
    search = CommandSearch(window, window.registry)
    window.field.setFocus()
    search.open()
    assert search.field.hasFocus()
    qtbot.keyClicks(search.field, "zoom")
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert ran == ["fit"]
    assert not search.isVisible()
    assert window.field.hasFocus()
    search.open()
    qtbot.keyClicks(search.field, "nothing like it")
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert search.isVisible()
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert not search.isVisible()
    assert ran == ["fit"]


def test_a_disabled_action_is_found_but_does_not_run(window, qtbot, ran):
    window.state["may"] = False
    search = CommandSearch(window, window.registry)
    search.open()
    qtbot.keyClicks(search.field, "mute")
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert ran == []
    assert search.isVisible()
