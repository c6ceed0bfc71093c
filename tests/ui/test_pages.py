"""The page switch: pages are made when they are first shown, told when they come and go, and follow keys."""

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt

from lincae_studio.ui.pages import PAGES


@pytest.fixture
def window_size():
    return 1366, 768


def test_pages_are_made_lazily_and_told_when_they_come_and_go(window, qtbot, monkeypatch):
    switch = window.page_switch
    assert [page.id for page in PAGES][:2] == ["arrange", "compare"]
    assert window.pages.count() == 2  # the empty page and the timeline
    window.transport.page_chosen.emit("compare")
    page = switch.widget("compare")
    assert window.pages.currentWidget() is page
    assert switch.current == window.page_shown() == "compare"
    told = []
    monkeypatch.setattr(page, "left", lambda: told.append("left"), raising=False)
    switch.show("arrange")
    assert window.pages.currentWidget() is window.empty
    assert told == ["left"]
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: switch.current == "compare")
    assert switch.widget("compare") is page


def test_an_import_that_comes_in_takes_nobody_away_from_a_page(window, session, qtbot, tmp_path):
    switch = window.page_switch
    switch.show("compare")
    path = tmp_path / "tone.wav"
    soundfile.write(path, 0.1 * np.sin(np.arange(22050) / 20), 44100)
    session.import_files([path])
    qtbot.waitUntil(lambda: bool(session.project.tracks), timeout=30_000)
    qtbot.wait(50)
    assert switch.current == "compare"
    switch.show("arrange")
    assert window.pages.currentWidget() not in (window.empty, switch.widget("compare"))
    session.undo()
    assert window.pages.currentWidget() is window.empty


def test_two_clips_are_crossfaded_from_the_timeline(window, session, qtbot, tmp_path):
    path = tmp_path / "tone.wav"
    soundfile.write(path, 0.1 * np.sin(np.arange(2 * 44100) / 20), 44100)
    session.import_files([path])
    qtbot.waitUntil(lambda: bool(session.project.tracks), timeout=30_000)
    registry = window.registry
    assert not registry.trigger("latent.crossfade")
    session.select_clips([session.project.clips[0].id])
    session.split_clips(44100)
    session.select_clips([clip.id for clip in session.project.clips])
    assert registry.trigger("latent.crossfade")
    qtbot.waitUntil(lambda: len(session.project.tracks) == 2, timeout=60_000)
    made = session.project.tracks[1].clips[0]
    assert (made.start, made.end) == (22050, 66150)
    session.undo()
    assert len(session.project.tracks) == 1
