"""Comparing, the blind test and the linearity meter, by mouse and keyboard in the real window."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lincae_studio.studio import abx
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.listening.abx_dialog import AbxDialog
from lincae_studio.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
RATE = 44100


@pytest.fixture
def window(session: Controller, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    rng = np.random.default_rng(0)
    rest, voice = 0.1 * rng.standard_normal((2, 2 * RATE)), 0.03 * rng.standard_normal((2, 2 * RATE))
    for name, audio in (("mix", rest + voice), ("rest", rest)):
        soundfile.write(tmp_path / f"{name}.wav", audio.T, RATE, subtype="FLOAT")
    window = MainWindow(session)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    session.set_codec("reference")
    session.import_files([tmp_path / "mix.wav", tmp_path / "rest.wav"])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 2, timeout=20_000)
    session.make_recipe(session.project.tracks[0].id, session.project.tracks[1].id, -1)
    session.select([track.id for track in session.project.tracks if track.recipe])
    window.arrange.canvas.setFocus()
    yield window
    window.arrange.close_files()
    session.document.reset()
    window.close()


def test_keys_show_what_is_heard_and_zero_ends_it(
    window: MainWindow, session: Controller, qtbot: QtBot
) -> None:
    bar, canvas = window.listening, window.arrange.canvas
    assert not bar.isVisible()
    heard = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        qtbot.keyClick(canvas, key)
        heard.append(bar.ways.value)
    assert heard == ["latent", "refined", "waveform", "original"]
    assert bar.isVisible()
    assert "alone" in bar.title.text
    page = window.side._inspector.track_page
    assert page.original.isChecked()
    assert not any(row.isChecked() for row in page.methods.values())
    qtbot.waitUntil(lambda: "match" in bar.level.text, timeout=60_000)
    qtbot.mouseClick(bar.equal, LEFT)
    assert bar.level.text == "at its own level"
    qtbot.mouseClick(page.methods["waveform"], LEFT)
    assert bar.ways.value == "waveform"
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert not bar.isVisible()
    assert page.methods["waveform"].isChecked()


def test_blind_test_by_keyboard_alone(
    window: MainWindow, session: Controller, qtbot: QtBot, places: Path
) -> None:
    assert window.registry.trigger("latent.abx")
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, AbxDialog))
    test = dialog.test
    assert test is not None
    qtbot.waitUntil(lambda: test.state == "ready", timeout=60_000)
    qtbot.keyClick(dialog, Qt.Key.Key_Left)
    assert not test.trials  # nobody can know before having listened
    for key in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_X):
        qtbot.keyClick(dialog, key)
    assert dialog.sounds["X"].isChecked()
    for _ in range(9):
        qtbot.keyClick(dialog, Qt.Key.Key_Left if test._x == "A" else Qt.Key.Key_Right)
    assert dialog.score.text() == "9 of 9 right"
    assert "You hear the difference." in dialog.meaning.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not session.playing
    files = list(places.rglob(abx.FILE))
    assert len(files) == 1
    assert len(files[0].read_text(encoding="utf-8").splitlines()) == 1


def test_linearity_section_measures_and_advises(
    window: MainWindow, session: Controller, qtbot: QtBot
) -> None:
    section = window.side._inspector.track_page.linearity
    assert not section.plot.isVisible()
    qtbot.mouseClick(section.button, LEFT)
    assert section.button.text() == "Cancel"
    qtbot.waitUntil(lambda: section.button.text() == "Measure", timeout=60_000)
    qtbot.waitUntil(section.plot.isVisibleTo(section).__bool__, timeout=5000)
    assert section.si_sdr.text == "exact"
    assert section.ceiling.text == "exact"
    assert "exactly linear" in section.card.text
    session.set_recipe_term(session.selected_track_ids[0], 1, gain_db=-3.0)
    assert "before the last change" in section.where.text
