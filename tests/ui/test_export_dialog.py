"""Exporting with the real engine: what is asked, measured, told and written."""

import os

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from lincae_studio.ui.dialogs import Question
from lincae_studio.ui.export_dialog import ExportDialog, needed_reduction

JOB_MS = 60_000


@pytest.fixture
def load(session, make_wav, qtbot):
    """Imports one tone of a peak as the only track of a project that renders losslessly."""

    def load(peak):
        session.set_codec("reference")
        session.import_files([make_wav("tone.wav", peak=peak)])
        qtbot.waitUntil(lambda: len(session.project.tracks) == 1, timeout=JOB_MS)

    return load


@pytest.fixture
def dialog(session, qtbot, tmp_path):
    def open_dialog():
        dialog = ExportDialog(None, session)
        qtbot.addWidget(dialog)
        dialog.path.setText(str(tmp_path / "Ausgabe ü.wav"))
        dialog.show()
        return dialog

    return open_dialog


def answer(name):
    """Press a button of the next question as soon as it is on screen."""

    def press():
        question = QApplication.activeModalWidget()
        if isinstance(question, Question):
            question.findChild(QWidget, name).click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(20, press)


def test_a_quiet_mix_is_written_as_it_is(load, dialog, session, qtbot, tmp_path):
    load(0.5)
    shown = dialog()
    with qtbot.waitSignal(shown.exported, timeout=JOB_MS) as done:
        qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    (written,) = done.args[0]
    assert written.path == tmp_path / "Ausgabe ü.wav"
    info = soundfile.info(str(written.path))
    assert (info.frames, info.samplerate, info.subtype) == (session.project.length, 44100, "PCM_24")
    source, _ = soundfile.read(str(tmp_path / "tone.wav"))
    result, _ = soundfile.read(str(written.path))
    assert np.abs(result - source).max() < 1e-5
    assert not shown.isVisible()


def test_an_over_is_told_before_anything_is_written_and_lowered_on_request(load, dialog, qtbot, tmp_path):
    load(1.4)
    shown = dialog()
    shown.depth.set_value("16")
    qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.over.isVisible, timeout=JOB_MS)
    assert not list(tmp_path.glob("Ausgabe*"))
    assert "2.92 dB over full scale" in shown.over.text.text()
    assert shown.over.lower.text() == "Lower the gain by 3.0 dB"
    with qtbot.waitSignal(shown.exported, timeout=JOB_MS) as done:
        qtbot.mouseClick(shown.over.lower, Qt.MouseButton.LeftButton)
    result, _ = soundfile.read(str(done.args[0][0].path))
    assert 20 * np.log10(np.abs(result).max()) == pytest.approx(20 * np.log10(1.4) - 3.0, abs=0.02)


def test_an_over_can_be_kept_in_float(load, dialog, qtbot):
    load(1.4)
    shown = dialog()
    shown.container.set_value("flac")
    shown._edited()
    qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.over.isVisible, timeout=JOB_MS)
    with qtbot.waitSignal(shown.exported, timeout=JOB_MS) as done:
        qtbot.mouseClick(shown.over.to_float, Qt.MouseButton.LeftButton)
    (written,) = done.args[0]
    assert written.path.suffix == ".wav"
    result, _ = soundfile.read(str(written.path))
    assert np.abs(result).max() == pytest.approx(1.4, abs=1e-4)


def test_stems_rate_and_loop(load, dialog, session, qtbot, tmp_path):
    load(0.5)
    session.set_loop(1000, 11000)
    shown = dialog()
    shown.range.set_value("loop")
    qtbot.mouseClick(shown.form.content["tracks"], Qt.MouseButton.LeftButton)
    shown.rate.setCurrentIndex(shown.rate.findData(48000))
    shown._refresh()
    assert "2 files" in shown.summary.text()
    assert "“Ausgabe ü - tone.wav”" in shown.names.text()
    assert "10\u2009884 samples" in shown.summary.text()
    with qtbot.waitSignal(shown.exported, timeout=JOB_MS) as done:
        qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    assert [file.frames for file in done.args[0]] == [10884, 10884]
    assert [file.offset for file in done.args[0]] == [1088, 1088]
    assert done.args[0][1].path == tmp_path / "Ausgabe ü - tone.wav"


def test_a_file_is_replaced_only_after_a_question(load, dialog, qtbot, tmp_path):
    load(0.5)
    shown = dialog()
    target = tmp_path / "Ausgabe ü.wav"
    target.write_bytes(b"precious")
    answer("cancel")
    qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    assert target.read_bytes() == b"precious"
    answer("replace")
    with qtbot.waitSignal(shown.exported, timeout=JOB_MS):
        qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    assert soundfile.info(str(target)).frames > 0


@pytest.mark.parametrize(
    ("name", "part"), [("nowhere/out.wav", "folder does not exist"), ("out.m4a", "has to end with .wav")]
)
def test_a_bad_name_is_one_sentence(load, dialog, qtbot, tmp_path, name, part):
    load(0.5)
    shown = dialog()
    shown.path.setText(str(tmp_path / name))
    qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    assert part in shown.message.text()
    assert shown.message.text().endswith(".")
    assert shown.isVisible()


def test_the_source_is_never_overwritten(load, dialog, qtbot, tmp_path):
    load(0.5)
    before = (tmp_path / "tone.wav").read_bytes()
    shown = dialog()
    shown.path.setText(str(tmp_path / "tone.wav"))
    answer("replace")
    qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.message.isVisible() and shown.ok.isEnabled(), timeout=JOB_MS)
    assert (tmp_path / "tone.wav").read_bytes() == before


def test_cancel_stops_the_work_and_a_second_one_closes(session, dialog, make_wav, qtbot, tmp_path):
    session.import_files([make_wav("long.wav", seconds=120.0)])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 1, timeout=JOB_MS)
    shown = dialog()
    qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.ok.isEnabled, timeout=JOB_MS)
    assert shown.isVisible()
    assert not list(tmp_path.glob("*Ausgabe*"))
    qtbot.mouseClick(shown.cancel, Qt.MouseButton.LeftButton)
    assert not shown.isVisible()


def test_choices_are_remembered(load, dialog, session, qtbot, tmp_path):
    load(0.5)
    shown = dialog()
    shown.depth.set_value("32f")
    with qtbot.waitSignal(shown.exported, timeout=JOB_MS):
        qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    assert session.settings.export_last["depth"] == "32f"
    again = ExportDialog(None, session)
    qtbot.addWidget(again)
    assert again.depth.value == "32f"
    assert again.path.text() == os.path.join(tmp_path, "Untitled.wav")


@pytest.mark.parametrize("peak", [0.01, 0.1, 2.3, 6.0206])
def test_the_offered_reduction_is_enough_and_not_much_more(peak):
    assert peak < needed_reduction(peak) <= peak + 0.11


def test_the_end_of_a_typed_name_chooses_the_format(load, dialog, qtbot, tmp_path):
    load(0.5)
    shown = dialog()
    shown.depth.set_value("32f")
    shown.path.selectAll()
    qtbot.keyClicks(shown.path, str(tmp_path / "take 1.2.flac"))
    assert (shown.container.value, shown.depth.value) == ("flac", "24")
    shown.path.setText(str(tmp_path))
    qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    assert "folder" in shown.message.text()
    shown.path.setText(str(tmp_path / "take 1.2"))
    with qtbot.waitSignal(shown.exported, timeout=JOB_MS):
        qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    assert soundfile.info(str(tmp_path / "take 1.2.flac")).format == "FLAC"


def test_a_preset_is_chosen_kept_and_dropped(load, dialog, session, qtbot, tmp_path):
    load(0.5)
    shown = dialog()
    shown.preset.setCurrentIndex(shown.preset.findText("Listening copy, MP3"))
    shown.preset.activated.emit(shown.preset.currentIndex())
    assert shown.path.text().endswith(".mp3")
    assert not shown.depth.isEnabled()
    shown.form.lufs.set_value(-20.0)
    shown.form.loudness.set_value("target")
    shown.form.tags["title"].setText("Lied ü")
    shown.keep_preset("Mine")
    with qtbot.waitSignal(shown.exported, timeout=JOB_MS) as done:
        qtbot.mouseClick(shown.ok, Qt.MouseButton.LeftButton)
    (file,) = done.args[0]
    with soundfile.SoundFile(str(file.path)) as written:
        assert (written.format, written.title, written.frames) == ("MP3", "Lied ü", file.frames)
    assert file.lufs == pytest.approx(-20.0, abs=0.1)
    again = ExportDialog(None, session)
    qtbot.addWidget(again)
    again._fill_presets("Mine")
    again._preset_chosen()
    assert (again.form.preset().lufs, again.container.value) == (-20.0, "mp3")
    qtbot.mouseClick(again.drop_preset, Qt.MouseButton.LeftButton)
    assert again.preset.findText("Mine") < 0


def test_what_does_not_go_together_is_told_before_the_button_is_pressed(load, dialog, session):
    load(0.5)
    shown = dialog()
    shown.form.split.set_value("regions")
    shown._edited()
    assert not shown.ok.isEnabled()
    assert "There is no region to export" in shown.summary.text()
