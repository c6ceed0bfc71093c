"""Preferences count at once; the empty page and questions answer to the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from lincae_studio.codec import registry
from lincae_studio.studio import translation
from lincae_studio.ui.dialogs import Question
from lincae_studio.ui.empty_page import EmptyPage
from lincae_studio.ui.preferences import Preferences
from lincae_studio.ui.theme import theme

MS = 60_000


@pytest.fixture
def preferences(session, qtbot):
    dialog = Preferences(None, session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_theme_changes_while_the_dialog_is_open(preferences, session, qtbot):
    qtbot.keyClick(preferences.theme, Qt.Key.Key_Right)
    assert preferences.theme.value == "light"
    assert not theme.is_dark
    assert session.settings.theme == "light"
    qtbot.keyClick(preferences.theme, Qt.Key.Key_Left)
    assert theme.is_dark


def test_the_language_is_chosen_by_its_own_name(preferences, session, qtbot, monkeypatch):
    monkeypatch.delenv(translation.LANGUAGE, raising=False)
    assert preferences.language.currentText() == "As the system"
    assert translation.chosen() == translation.of_system()
    names = [preferences.language.itemText(i) for i in range(preferences.language.count())]
    assert names[1:] == list(translation.LANGUAGES.values())
    preferences.language.setFocus()
    qtbot.keyClicks(preferences.language, "d")
    assert session.settings.language == "de"
    session.settings.store.sync()
    assert translation.chosen() == "de"
    again = Preferences(None, session)
    qtbot.addWidget(again)
    assert again.language.currentText() == "Deutsch"


def test_the_device_is_told_with_the_reason_when_it_is_another_one(preferences, session, qtbot):
    index = preferences.device.findData("cuda:7")
    assert index < 0
    session.settings.device = "cuda:7"
    qtbot.waitUntil(lambda: session.device is not None and session.device.reason is not None, timeout=MS)
    assert session.device.reason in preferences._device_note.text()
    again = Preferences(None, session)
    qtbot.addWidget(again)
    assert again.device.currentData() == "cuda:7"
    qtbot.waitUntil(lambda: again.device.itemText(again.device.findData("cpu")) != "CPU", timeout=MS)
    assert again.device.currentData() == "cuda:7"


def test_choosing_a_device_applies_it(preferences, session, qtbot):
    preferences.device.setCurrentIndex(preferences.device.findData("auto"))
    preferences.device.activated.emit(preferences.device.currentIndex())
    assert session.settings.device == "auto"
    qtbot.waitUntil(lambda: session.device is not None, timeout=MS)


def test_the_cache_limit_and_the_used_space(preferences, session, qtbot):
    preferences.limit.setFocus()
    preferences.limit.selectAll()
    qtbot.keyClicks(preferences.limit, "25")
    qtbot.keyClick(preferences.limit, Qt.Key.Key_Return)
    assert session.settings.cache_limit_gb == 25.0
    assert preferences._used.text().split()[-1] in ("kB", "MB", "GB")


def test_the_cache_folder_is_chosen(session, qtbot, tmp_path, monkeypatch):
    monkeypatch.delenv("LINCAE_STUDIO_CACHE")
    folder = tmp_path / "Zwischen speicher"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(folder))
    dialog = Preferences(None, session)
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    assert session.settings.cache_dir == Path(folder)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [([Qt.Key.Key_Return], "save"), ([Qt.Key.Key_Escape], "cancel"),
     ([Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return], "discard")],
)  # fmt: skip
def test_a_question_is_answered_with_the_keyboard(qtbot, session, keys, expected):
    answers = (("save", "Save"), ("discard", "Discard"), ("cancel", "Cancel"))
    question = Question(None, "Save changes?", "There are changes.", answers)
    qtbot.addWidget(question)
    question.show()
    qtbot.waitActive(question)
    for key in keys:
        qtbot.keyClick(question.focusWidget(), key)
    assert question.answer == expected
    assert not question.isVisible()


def test_the_empty_page_offers_demo_and_files_to_mouse_and_keyboard(qtbot, session):
    page = EmptyPage()
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    with qtbot.waitSignal(page.demo_wanted):
        qtbot.mouseClick(page.zone.demo, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.files_wanted):
        qtbot.mouseClick(page.zone.choose, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.models_wanted):
        qtbot.mouseClick(page.model.link, Qt.MouseButton.LeftButton)
    page.model.set_codec(registry.info("reference"))
    said = [label.text() for label in page.model.findChildren(QLabel)]
    assert {"Codec reference is ready", "lossless MDCT, works offline"} <= set(said)


@pytest.mark.parametrize("size", [(1366, 656), (1920, 968)])
def test_the_empty_page_fits_without_scrolling(qtbot, session, size):
    page = EmptyPage()
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.wait(10)
    assert page.verticalScrollBar().maximum() == 0
