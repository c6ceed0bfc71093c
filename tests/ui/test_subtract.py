"""The subtract assistant as a user has it: by mouse and keys, on real audio, through the real engine."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lincae_studio.audio import io
from lincae_studio.project.demo import demo_song
from lincae_studio.project.model import TermAlignment
from lincae_studio.ui.inspector import Inspector
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.drops import RecipeChooser

RATE, LATE = 44100, 5231
MS = 60_000
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> dict[str, Path]:
    """A mix, an instrumental that is late, louder and brighter, and something else."""
    song = demo_song()
    stems = {name: io.read(path)[0][:, : 16 * RATE] for name, path in song.stems}
    voice = stems.pop(song.voice)
    rest = sum(np.broadcast_to(stem, (2, stem.shape[1])) for stem in stems.values())
    folder = tmp_path_factory.mktemp("song")
    part = rest[:, LATE:] / 0.7
    part = part + 0.2 * np.diff(part, axis=1, prepend=0.0)
    noise = 0.1 * np.random.default_rng(0).standard_normal((2, 6 * RATE))
    paths = {}
    for name, audio in (("Mix", 0.5 * (voice + rest)), ("Instrumental", 0.5 * part), ("Noise", noise)):
        paths[name] = folder / f"{name}.wav"
        soundfile.write(paths[name], audio.T, RATE, subtype="PCM_24")
    return paths


@pytest.fixture
def load(window, session, files, qtbot):
    """Brings files in; returns the tracks' ids by name."""

    def bring(*names: str) -> dict[str, str]:
        session.import_files([files[name] for name in names])
        qtbot.waitUntil(lambda: len(session.project.tracks) == len(names), timeout=MS)
        qtbot.waitUntil(lambda: all(job.state.ended for job in session.jobs()), timeout=MS)
        return {track.name: track.id for track in session.project.tracks}

    return bring


@pytest.fixture
def assistant(window, load, qtbot):
    """Open on mix and instrumental, when all of it is known."""
    tracks = load("Mix", "Instrumental")
    window.assist.open(tracks["Mix"], tracks["Instrumental"])
    assistant = window.assist.assistant
    s = assistant.subtraction
    qtbot.waitUntil(lambda: bool(s.verdict and s.depth and s.view), timeout=MS)
    return assistant


def click(widget):
    QTest.mouseClick(widget, LEFT, NONE, QPoint(8, widget.height() // 2))


def test_dropping_a_track_on_another_offers_the_assistant(window, load, session, qtbot):
    tracks = load("Mix", "Instrumental")
    headers, step = window.arrange.headers, session.undo_stack.count()
    start, goal = (headers.header(tracks[name]) for name in ("Instrumental", "Mix"))
    QTest.mousePress(start, LEFT, NONE, QPoint(60, 12))
    for at in (QPoint(60, 40), start.mapFromGlobal(goal.mapToGlobal(QPoint(60, 60)))):
        QTest.mouseMove(start, at)
        qtbot.wait(20)
    QTest.mouseRelease(start, LEFT, NONE, start.mapFromGlobal(goal.mapToGlobal(QPoint(60, 60))))
    chooser = QApplication.activePopupWidget()
    assert isinstance(chooser, RecipeChooser)
    QTest.mouseClick(chooser.align, LEFT)
    assistant = window.assist.assistant
    assert (assistant.whole.accessibleName(), assistant.part.accessibleName()) == (
        "plus Mix",
        "minus Instrumental",
    )
    assert assistant.isVisible()
    assert not window.side.isVisible()
    assert assistant.subtraction.state == "searching"
    assert not assistant.apply.isEnabled()
    qtbot.waitUntil(lambda: assistant.subtraction.state == "found", timeout=MS)
    click(assistant.cancel)
    assert window.assist.assistant is None
    assert window.side.isVisible()
    assert session.undo_stack.count() == step


def test_it_opens_with_its_answer_and_how_it_got_there(assistant):
    findings, methods = assistant.findings, assistant.methods
    assert findings.answer.currentIndex() == 0
    assert findings.overall.text.startswith("−")
    assert assistant.subtraction.depth.overall_db < assistant.subtraction.depth.plain_db - 5
    assert findings.sentence.text().endswith(".")
    assert findings.offset.value == pytest.approx(LATE, abs=1.0)
    assert findings.chip.accessibleName().startswith("Confident")
    best = [method for method, card in methods.cards.items() if card.is_best]
    assert best == [assistant.subtraction.verdict.method]
    assert methods.cards[best[0]].isChecked()
    assert "Expected SDR" in methods.cards[best[0]].sentence
    assert assistant.apply.text() == "Apply, make 2 tracks"
    assert assistant.overlay.null_db < 0.0


def test_what_was_found_can_be_nudged_typed_over_and_reset(assistant, qtbot):
    s, findings = assistant.subtraction, assistant.findings
    found, depth = s.alignment.offset, s.depth.overall_db
    click(assistant.nudges[1])
    assert s.alignment.offset == pytest.approx(found + 1)
    assert assistant.nudge.value == pytest.approx(1.0)
    assistant.step.setFocus()
    QTest.keyClick(assistant.step, Qt.Key.Key_Right)
    click(assistant.nudges[-10])
    assert s.alignment.offset == pytest.approx(found + 1 - 1000)
    assert not findings._rows["offset"].tick.isVisible()
    qtbot.waitUntil(lambda: s.depth.overall_db > depth + 6, timeout=MS)
    click(findings.reset)
    assert s.term == s.found_term
    assert findings._rows["offset"].tick.isVisible()
    findings.offset.setFocus()
    findings.offset.selectAll()
    QTest.keyClicks(findings.offset, "+5 000,5")
    QTest.keyClick(findings.offset, Qt.Key.Key_Return)
    assert s.alignment.offset == 5000.5
    click(findings.tone)
    assert not s.alignment.tone_match
    findings.polarity.setFocus()
    QTest.keyClick(findings.polarity, Qt.Key.Key_Right)
    assert s.alignment.polarity == -1
    assistant.overlay.setFocus()
    QTest.keyClick(assistant.overlay, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert s.alignment.offset == 5000.5 - 1000


def test_the_view_zooms_and_moves_along_the_song(assistant, qtbot):
    s = assistant.subtraction
    for key, frames in (("4", 4 * RATE), ("0.004", round(0.004 * RATE))):
        assistant.span.value_changed.emit(key)
        qtbot.waitUntil(lambda frames=frames: len(s.view.whole) == frames, timeout=MS)
        assert not assistant.overlay.grab().toImage().isNull()
    before = s.anchor
    plot = assistant.overlay
    QTest.mousePress(plot, LEFT, NONE, QPoint(400, 80))
    QTest.mouseMove(plot, QPoint(200, 80))
    QTest.mouseRelease(plot, LEFT, NONE, QPoint(200, 80))
    assert s.anchor > before
    assert assistant.where.text.startswith("Overlay at bar ")


def test_methods_are_heard_by_key_at_equal_loudness_and_the_document_stays(window, assistant, session, qtbot):
    s, document = assistant.subtraction, session.project
    assistant.overlay.setFocus()
    QTest.keyClick(assistant.overlay, Qt.Key.Key_C)
    assert s.auditioned == "waveform"
    assert session.playing
    assert assistant.methods.preview.text() == "Pause"
    qtbot.waitUntil(lambda: bool(s.loudness), timeout=MS)
    assert set(s.loudness) == {"latent", "refined", "waveform"}
    start, stop = s.preview_range
    assert stop - start == 10 * RATE
    assert start <= session.position <= stop
    QTest.keyClick(assistant.overlay, Qt.Key.Key_A)
    assert s.auditioned == s.method == "latent"
    assert session.playing
    quietest = min(s.loudness.values())
    assert s.loudness["latent"] + s.level_db("latent") == pytest.approx(quietest, abs=1e-6)
    click(assistant.methods.equal)
    assert s.level_db("latent") == 0.0
    assert session.project is document
    click(assistant.methods.preview)
    assert s.auditioned is None
    assert not session.playing


def test_applying_makes_the_tracks_in_one_step_and_undo_takes_them_away(window, assistant, session, qtbot):
    steps, before = session.undo_stack.count(), session.project
    click(assistant.methods.cards["refined"])
    click(assistant.methods.outputs["residual"])
    assert assistant.apply.text() == "Apply, make 3 tracks"
    click(assistant.apply)
    assert window.assist.assistant is None
    names = [track.name for track in session.project.tracks]
    assert names == ["Mix", "Vocals", "Instrumental, from Mix", "Mix, residual", "Instrumental"]
    assert [track.mute for track in session.project.tracks] == [True, False, True, True, True]
    assert session.undo_stack.count() == steps + 1
    vocals = session.project.tracks[1]
    assert vocals.recipe.method == "refined"
    assert vocals.recipe.terms[1].alignment.offset == pytest.approx(LATE, abs=1.0)
    assert session.selected_track_ids == (vocals.id,)
    qtbot.waitUntil(lambda: all(state == "rendered" for *_, state in session.render_spans()), timeout=MS)
    session.undo()
    assert session.project == before


def test_the_inspector_edits_an_alignment_and_aligns_again(window, assistant, session, qtbot):
    click(assistant.apply)
    page = window.side.findChild(Inspector).track_page
    rows = page._alignments[1]
    vocals = session.selected_track_ids[0]

    def term():
        return session.project.track(vocals).recipe.terms[1]

    assert rows.offset.value == pytest.approx(LATE, abs=1.0)
    assert page.methods[session.project.track(vocals).recipe.method].isChecked()
    rows.offset.setFocus()
    rows.offset.selectAll()
    QTest.keyClicks(rows.offset, "5000.25")
    QTest.keyClick(rows.offset, Qt.Key.Key_Return)
    assert term().alignment.offset == 5000.25
    click(rows.tone)
    assert not term().alignment.tone_match
    session.undo()
    session.undo()
    assert term().alignment.offset == pytest.approx(LATE, abs=1.0)
    click(rows.align)
    again = window.assist.assistant
    assert again.subtraction.state == "kept"
    assert again.subtraction.recipe_id == vocals
    assert again.findings.title.text == "Alignment of the recipe"
    assert again.apply.text() == "Apply"
    again.subtraction.nudge(3.0)
    step = session.undo_stack.index()
    click(again.apply)
    assert session.undo_stack.index() == step + 1
    assert term().alignment.offset == pytest.approx(LATE + 3, abs=1.0)
    assert len(session.project.tracks) == 4


def test_what_is_not_found_is_said_in_plain_words(window, load, qtbot):
    tracks = load("Mix", "Noise")
    window.assist.open(tracks["Mix"], tracks["Noise"])
    assistant = window.assist.assistant
    qtbot.waitUntil(lambda: assistant.subtraction.state == "not found", timeout=MS)
    findings = assistant.findings
    assert findings.answer.currentIndex() == 2
    assert findings.lost.text == "Not found"
    assert "Set the offset by hand" in findings.why.text()
    assert findings.everywhere.isVisible()
    assert not assistant.apply.isEnabled()
    click(findings.everywhere)
    assert assistant.subtraction.state == "searching"
    qtbot.waitUntil(lambda: assistant.subtraction.state == "not found", timeout=MS)
    assistant.nudge.setFocus()
    QTest.keyClicks(assistant.nudge, "12")
    QTest.keyClick(assistant.nudge, Qt.Key.Key_Return)
    assert assistant.subtraction.alignment == TermAlignment(offset=12.0)
    assert assistant.apply.isEnabled()


def test_the_search_can_be_stopped_and_the_window_is_never_blocked(window, load, qtbot):
    tracks = load("Mix", "Instrumental")
    window.assist.open(tracks["Mix"], tracks["Instrumental"])
    assistant = window.assist.assistant
    click(assistant.findings.stop)
    qtbot.waitUntil(lambda: assistant.subtraction.state == "not found", timeout=MS)
    assert assistant.subtraction.message == "The search was stopped."
    click(assistant.findings.again)
    qtbot.waitUntil(lambda: assistant.subtraction.state == "found", timeout=MS)


def test_a_track_that_goes_away_takes_the_assistant_along(window, assistant, session):
    session.delete_tracks([session.project.tracks[1].id])
    assert window.assist.assistant is None
    session.undo()
    assert len(session.project.tracks) == 2


def test_escape_closes_it_and_a_small_window_shows_its_sides_in_turn(window, assistant, qtbot):
    assert assistant.methods.isVisible()
    assert assistant.findings.isVisible()
    assert not assistant.side.isVisible()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: not assistant.methods.isVisible())
    assert assistant.findings.isVisible()
    qtbot.waitUntil(lambda: assistant.overlay.width() >= 560)
    assistant.side.setFocus()
    QTest.keyClick(assistant.side, Qt.Key.Key_Right)
    assert assistant.side.value == "method"
    assert assistant.methods.isVisible()
    assert not assistant.findings.isVisible()
    qtbot.waitUntil(lambda: assistant.overlay.width() >= 560)
    for mode in ("light", "dark"):
        theme.apply(QApplication.instance(), mode)
        assert not window.grab().toImage().isNull()
    assistant.overlay.setFocus()
    QTest.keyClick(assistant.overlay, Qt.Key.Key_Escape)
    assert window.assist.assistant is None
    assert window.arrange.height() > 400
