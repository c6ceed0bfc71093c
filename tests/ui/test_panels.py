"""Transport bar, master strip, inspector and status bar on a real session."""

import math
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lincae_studio.engine.jobs import Job, JobState, Priority, Progress
from lincae_studio.engine.playback import MeterReading
from lincae_studio.project.model import Project, Track
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.controls import Chip, Segmented
from lincae_studio.ui.inspector import Inspector
from lincae_studio.ui.master_strip import MasterStrip
from lincae_studio.ui.pulse import Pulse
from lincae_studio.ui.status_bar import StatusBar
from lincae_studio.ui.transport_bar import TransportBar

LEFT = Qt.MouseButton.LeftButton
IDS = (
    *("transport.start", "transport.stop", "transport.play", "transport.loop"),
    *("edit.undo", "edit.redo", "edit.search", "view.snap", "view.fit", "file.export"),
    *("view.tool_pointer", "view.tool_envelope", "view.tool_pencil"),
)


@pytest.fixture
def tracks(session: Controller) -> tuple[Track, Track]:
    """Two tracks without audio in the session's project."""
    pair = (Track("Full mix", color=0), Track("Instrumental", color=1))
    session.document.reset(Project(tracks=pair))
    return pair


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Shows a panel in an active window."""

    def show(panel: QWidget) -> QWidget:
        qtbot.addWidget(panel)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        return panel

    return show


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


# Transport bar


def test_buttons_are_the_apps_actions(session: Controller, qtbot: QtBot, shown: Callable) -> None:
    said: list[str] = []
    actions = {}
    for action_id in IDS:
        actions[action_id] = QAction(action_id, session)
        actions[action_id].triggered.connect(lambda _=False, action_id=action_id: said.append(action_id))
    bar = shown(TransportBar(session, actions))
    buttons = (bar.start, bar.stop, bar.play, bar.loop, bar.undo, bar.redo, bar.search, bar.snap)
    for button in (*buttons, bar.zoom_fit, bar.export, *bar.tools.values()):
        qtbot.mouseClick(button, LEFT)
    assert said == list(IDS)
    actions["edit.undo"].setEnabled(False)
    assert not bar.undo.isEnabled()


def test_tempo_and_meter_are_edited_in_one_step_each(
    session: Controller, tracks: tuple, qtbot: QtBot, shown: Callable
) -> None:
    bar = shown(TransportBar(session))
    type_into(qtbot, bar.tempo, "98,5")
    type_into(qtbot, bar.meter, "3")
    assert (session.project.tempo, session.project.beats_per_bar) == (98.5, 3)
    assert session.undo_stack.count() == 2
    session.undo()
    assert bar.meter.text() == "4 / 4"
    type_into(qtbot, bar.tempo, "1")
    assert session.project.tempo == 20.0


def test_the_position_is_shown_in_time_and_bars(session: Controller, tracks: tuple, shown: Callable) -> None:
    bar = shown(TransportBar(session))
    session.seek(round(71.492 * 44100))
    assert bar.time.text == "1:11.492"
    assert bar.bars.text == "36.3.4"


def test_pages_show_only_where_there_is_a_choice(session: Controller, qtbot: QtBot, shown: Callable) -> None:
    bar = shown(TransportBar(session))
    bar.set_pages([("arrange", "Arrange")])
    assert bar.findChildren(Segmented) == []
    bar.set_pages([("arrange", "Arrange"), ("compare", "Compare")])
    pages = bar.findChildren(Segmented)[0]
    qtbot.waitUntil(lambda: pages.isVisible() and pages.width() > 100)
    with qtbot.waitSignal(bar.page_chosen) as chosen:
        qtbot.mouseClick(pages, LEFT, pos=QPoint(pages.width() - 8, 14))
    assert chosen.args == ["compare"]


def test_a_small_window_keeps_the_essential(session: Controller, shown: Callable) -> None:
    bar = shown(TransportBar(session))
    full = bar.minimumSizeHint().width()
    bar.set_compact(True)
    bar.layout().activate()
    assert bar.minimumSizeHint().width() < min(full, 960)
    assert not bar.undo.isVisible()
    assert not bar.snap_value.isVisible()
    assert bar.search.width() == 32
    assert bar.play.isVisible()
    assert bar.export.isVisible()


def test_the_snap_menu_tells_beats(session: Controller, qtbot: QtBot, shown: Callable) -> None:
    bar = shown(TransportBar(session))
    assert bar.snap_value.currentText() == "1/4 beat"
    with qtbot.waitSignal(bar.snap_value_changed) as chosen:
        bar.snap_value.setFocus()
        qtbot.keyClick(bar.snap_value, Qt.Key.Key_Home)
    assert chosen.args == [0.0]


# Master strip


def test_a_drag_of_the_master_is_one_step(
    session: Controller, tracks: tuple, qtbot: QtBot, shown: Callable
) -> None:
    strip = MasterStrip(session)
    strip.resize(112, 800)
    shown(strip)
    start = strip.fader.handle_rect().center().toPoint()
    qtbot.mousePress(strip.fader, LEFT, pos=start)
    for down in (5, 10, 20):
        qtbot.mouseMove(strip.fader, start + QPoint(0, down))
    qtbot.mouseRelease(strip.fader, LEFT, pos=start + QPoint(0, 20))
    lowered = session.project.master_gain_db
    assert -6.0 < lowered < 0.0
    assert session.undo_stack.count() == 1
    session.undo()
    assert strip.fader.value == session.project.master_gain_db == 0.0
    type_into(qtbot, strip.gain, "-1.5")
    assert session.project.master_gain_db == strip.fader.value == -1.5
    assert strip.gain.text() == "−1.5 dB"


def test_loudness_is_shown_as_figures(session: Controller, qtbot: QtBot, shown: Callable) -> None:
    strip = shown(MasterStrip(session))
    assert strip.integrated.text == "–"
    reading = MeterReading(
        master_peak=(0.5, 0.4), momentary=-15.84, short_term=-16.4, integrated=-17.2, true_peak=-0.3
    )
    Pulse.of(session).metered.emit(reading)
    qtbot.waitUntil(lambda: strip.momentary.text == "−15.8")
    assert (strip.short_term.text, strip.integrated.text, strip.true_peak.text) == ("−16.4", "−17.2", "−0.3")
    assert strip.meter.holds[0] == pytest.approx(-6.02, abs=0.01)
    qtbot.mouseClick(strip.true_peak, LEFT)
    assert strip.true_peak.text == "–"
    assert strip.meter.holds[0] == -math.inf


@pytest.mark.slow
def test_the_strip_follows_a_song_that_plays_and_then_rests(
    session: Controller, make_wav: Callable[..., Path], qtbot: QtBot, shown: Callable
) -> None:
    strip, bar = MasterStrip(session), TransportBar(session)
    qtbot.addWidget(bar)
    shown(strip)
    pulse = Pulse.of(session)
    assert not pulse.running
    session.import_files([make_wav("tone.wav", seconds=1.0)])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 1, timeout=20000)
    qtbot.waitUntil(lambda: strip.render_state.text == "Rendered", timeout=60000)
    session.play()
    assert bar.play.isChecked()
    qtbot.waitUntil(lambda: strip.meter.holds[0] > -30.0, timeout=20000)
    qtbot.waitUntil(lambda: bar.time.text > "0:00.100", timeout=20000)
    session.pause()
    assert not bar.play.isChecked()
    qtbot.waitUntil(lambda: not pulse.running, timeout=20000)
    assert strip.meter.at_rest


# Inspector


def test_with_nothing_selected_it_tells_of_the_project(
    session: Controller, tracks: tuple, qtbot: QtBot, shown: Callable
) -> None:
    inspector = shown(Inspector(session))
    page = inspector.project_page
    assert page.isVisible()
    assert page.title.text == "Untitled"
    assert page.facts["Tracks"].value.text == "2"
    assert page.facts["Rate"].value.text == "44.1 kHz"
    session.select([track.id for track in tracks])
    qtbot.waitUntil(lambda: page.title.text == "2 tracks selected")


def test_a_selected_track_is_edited(
    session: Controller, tracks: tuple, qtbot: QtBot, shown: Callable
) -> None:
    inspector = shown(Inspector(session))
    session.select([tracks[0].id])
    page = inspector.track_page
    assert page.name.text() == "Full mix"
    assert not page.sources.isVisible()
    assert not page.file.isVisible()
    type_into(qtbot, page.gain, "-6")
    assert session.project.tracks[0].gain_db == -6.0
    page.name.setFocus()
    page.name.selectAll()
    qtbot.keyClicks(page.name, "Song")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert session.project.tracks[0].name == "Song"
    qtbot.mouseClick(page.sign, LEFT, pos=QPoint(page.sign.width() - 10, 14))
    assert session.project.tracks[0].sign == -1
    assert session.undo_stack.count() == 3
    for _ in range(3):
        session.undo()
    assert (page.gain.value, page.name.text(), page.sign.value) == (0.0, "Full mix", "1")


def test_what_is_typed_goes_to_the_track_it_was_typed_for(
    session: Controller, tracks: tuple, qtbot: QtBot, shown: Callable
) -> None:
    inspector = shown(Inspector(session))
    session.select([tracks[0].id])
    field = inspector.track_page.gain
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, "-9")
    session.select([tracks[1].id])
    assert [track.gain_db for track in session.project.tracks] == [-9.0, 0.0]
    assert field.value == 0.0


def test_a_recipe_shows_its_sources_and_ways_to_listen(
    session: Controller, tracks: tuple, qtbot: QtBot, shown: Callable
) -> None:
    inspector = Inspector(session)
    inspector.resize(304, 900)
    shown(inspector)
    made = session.make_recipe(tracks[0].id, tracks[1].id, -1)
    page = inspector.track_page
    assert page.sources.isVisible()
    assert [row.name.text for row in page._rows] == ["Full mix", "Instrumental"]
    chips = [chip for chip in page.sources.findChildren(Chip) if chip.isVisible()]
    assert [chip.accessibleName() for chip in chips] == ["plus Full mix", "minus Instrumental"]
    type_into(qtbot, page._rows[1].gain, "-2.3")
    assert session.project.track(made).recipe.terms[1].gain_db == -2.3
    qtbot.mouseClick(page._rows[1].sign, LEFT)
    assert session.project.track(made).recipe.terms[1].sign == 1
    assert page.methods["latent"].isChecked()
    qtbot.mouseClick(page.methods["waveform"], LEFT)
    assert session.project.track(made).recipe.method == "waveform"
    assert page.methods["waveform"].isChecked()
    assert not page.methods["latent"].isChecked()
    assert page.advice.text.startswith("The recordings are summed sample by sample.")


def test_the_file_of_a_track_is_told(
    session: Controller, make_wav: Callable[..., Path], qtbot: QtBot, shown: Callable
) -> None:
    inspector = shown(Inspector(session))
    path = make_wav("声 tone.wav")
    session.import_files([path])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 1, timeout=20000)
    session.select([session.project.tracks[0].id])
    page = inspector.track_page
    facts = {label: fact.value.text for label, fact in page.facts.items()}
    assert facts["Name"] == "声 tone.wav"
    assert facts["Format"] == "44.1 kHz, stereo"
    assert facts["Length"] == "0:00.500 min"
    assert facts["Folder"] == str(path.parent)
    qtbot.waitUntil(lambda: page.state.text == "Ready", timeout=60000)


# Status bar


def test_the_status_bar_tells_what_it_runs_on(session: Controller, qtbot: QtBot, shown: Callable) -> None:
    bar = StatusBar(session)
    bar.resize(1400, 24)
    shown(bar)
    qtbot.waitUntil(lambda: bar.cache.text().startswith("Cache "), timeout=5000)
    assert bar.codec.text() == "Codec compact-4x"
    assert bar.jobs.text() == "No jobs"
    assert bar.rate.text == "44.1 kHz, float 32"
    assert bar.dropouts.text == "0 dropouts"
    for item, signal in (
        (bar.jobs, bar.jobs_clicked),
        (bar.device, bar.device_clicked),
        (bar.codec, bar.codec_clicked),
        (bar.cache, bar.cache_clicked),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(item, LEFT)


def test_running_jobs_are_counted_with_progress(
    session: Controller, qtbot: QtBot, shown: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = StatusBar(session)
    bar.resize(1400, 24)
    shown(bar)
    job = Job("Export mix.wav", lambda: iter(()), "export", Priority.EXPORT)
    job.state, job.progress, job.started = JobState.RUNNING, Progress(43, 100), 0.0
    monkeypatch.setattr(session, "jobs", lambda: (job,))
    session.job_changed.emit(job)
    qtbot.waitUntil(lambda: bar.jobs.text() == "1 running", timeout=2000)
    assert bar.jobs.toolTip() == "Export mix.wav, 43 %"
    job.state = JobState.DONE
    session.job_changed.emit(job)
    assert bar.jobs.text() == "No jobs"


def test_a_long_name_is_cut_in_the_middle_and_whole_while_it_is_edited(
    session: Controller, shown: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    name = "Full mix of the second evening − Instrumental of the second evening"
    long = Track(name, color=0)
    session.document.reset(Project(tracks=(long,)))
    panel = Inspector(session)
    panel.setFixedWidth(304)
    shown(panel)
    session.select([long.id])
    field = panel.track_page.name
    qtbot.waitUntil(lambda: "…" in field.text())
    assert field.text().startswith("Full mix")
    assert field.text().endswith("evening")
    assert field.fontMetrics().horizontalAdvance(field.text()) <= field.width()
    qtbot.mouseClick(field, LEFT)
    assert field.text() == name
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert "…" in field.text()
    assert session.project.tracks[0].name == name
