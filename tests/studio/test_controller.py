"""The controller with the real engine: what the user does, what comes of it, and how it is taken back."""

import math
import shutil
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from lincae_studio.engine.events import (
    AudioImported,
    EncodeChanged,
    ImportedStream,
    ImportResult,
    JobChanged,
    PeaksGrew,
    RenderChanged,
)
from lincae_studio.engine.jobs import Job, JobState, Priority
from lincae_studio.project.model import AudioRef
from lincae_studio.studio.controller import Controller
from lincae_studio.studio.events import INTERVAL, EventBridge
from tests.studio.conftest import write_tone

Failures = list[tuple[str, str]]


def names(controller: Controller) -> list[str]:
    return [track.name for track in controller.project.tracks]


def steps(controller: Controller) -> list[str]:
    return [controller.undo_stack.text(step) for step in range(controller.undo_stack.count())]


def bring_in(qtbot: QtBot, controller: Controller, *paths: Path, **where: object) -> None:
    # Not `job_changed`: a job may end while its progress is told, before the last track is placed.
    with qtbot.waitSignal(controller._importer.finished, timeout=60_000):
        controller.import_files(paths, **where)  # type: ignore[arg-type]


@pytest.fixture
def song(qtbot: QtBot, controller: Controller, tmp_path: Path) -> Controller:
    bring_in(
        qtbot, controller, *(write_tone(tmp_path / "in" / f"{name}.wav") for name in ("Mix", "Rest", "Voice"))
    )
    return controller


def test_a_drop_is_one_step_with_tracks_in_order(
    qtbot: QtBot, controller: Controller, failures: Failures, tmp_path: Path
) -> None:
    folder = tmp_path / "ステム"
    for name in ("take 10", "take 9", "sub/á"):
        write_tone(folder / f"{name}.wav", rate=48000, channels=2)
    (folder / "notes.txt").write_text("no audio")
    bring_in(qtbot, controller, folder, write_tone(tmp_path / "take 9.wav", rate=48000), at=441)
    assert names(controller) == ["á", "take 9", "take 10", "take 9 2"]
    assert [track.color for track in controller.project.tracks] == [0, 1, 2, 3]
    assert controller.project.sample_rate == 48000
    assert controller.project.tracks[0].clips[0].start == 480
    assert controller.project.tracks[0].clips[0].length == 9600
    assert steps(controller) == ["Import 4 tracks"]
    assert failures == []
    controller.undo()
    assert names(controller) == []
    assert controller.project.sample_rate == 44100
    controller.redo()
    assert len(names(controller)) == 4


def test_good_files_come_in_beside_bad_ones(
    qtbot: QtBot, controller: Controller, failures: Failures, tmp_path: Path
) -> None:
    empty, text, folder = tmp_path / "empty.wav", tmp_path / "text.wav", tmp_path / "folder"
    empty.touch()
    text.write_text("this is no audio")
    folder.mkdir()
    good = write_tone(tmp_path / "good.wav", rate=96000)
    bring_in(qtbot, controller, empty, good, text, tmp_path / "missing.wav", folder)
    assert names(controller) == ["good"]
    assert steps(controller) == ["Import good"]
    assert controller.project.sample_rate == 96000
    ((title, sentences),) = failures
    assert title == "4 files were not imported"
    assert [part in sentences for part in ("empty.wav", "text.wav", "missing.wav", "folder")] == [True] * 4


def test_an_empty_folder_is_told(
    qtbot: QtBot, controller: Controller, failures: Failures, tmp_path: Path
) -> None:
    (tmp_path / "nothing").mkdir()
    with qtbot.waitSignal(controller.failed, timeout=5000):
        controller.import_files([tmp_path / "nothing"])
    assert failures == [("A file was not imported", "“nothing” holds no audio files.")]
    assert steps(controller) == []


def test_files_of_several_rates_leave_the_project_its_rate(
    qtbot: QtBot, controller: Controller, tmp_path: Path
) -> None:
    paths = [write_tone(tmp_path / f"{rate}.wav", rate=rate) for rate in (48000, 96000)]
    bring_in(qtbot, controller, *paths)
    assert controller.project.sample_rate == 44100
    assert [track.clips[0].length for track in controller.project.tracks] == [8820, 8820]


def test_a_file_on_a_track_becomes_a_clip_of_it(qtbot: QtBot, song: Controller, tmp_path: Path) -> None:
    target = song.project.tracks[0].id
    paths = [write_tone(tmp_path / f"{name}.wav") for name in ("more", "and more")]
    bring_in(qtbot, song, *paths, at=20_000, track_id=target)
    assert names(song) == ["Mix", "and more", "Rest", "Voice"]
    assert [clip.start for clip in song.project.tracks[0].clips] == [0, 20_000]
    assert steps(song)[1:] == ["Import 2 tracks"]


def test_streams_that_arrive_during_a_drag_wait_for_its_end(
    qtbot: QtBot, song: Controller, tmp_path: Path
) -> None:
    track = song.project.tracks[0].id
    song.begin_gesture("Set gain")
    song.set_gain(track, -6.0)
    song.import_files([write_tone(tmp_path / "late.wav")])
    ended = "Importing late.wav", True
    qtbot.waitUntil(lambda: ended in {(job.title, job.state.ended) for job in song.jobs()}, timeout=60_000)
    qtbot.wait(100)
    assert len(names(song)) == 3
    song.cancel_gesture()
    qtbot.waitUntil(lambda: names(song)[3:] == ["late"])
    assert song.project.tracks[0].gain_db == 0.0
    assert steps(song)[1:] == ["Import late"]


def test_the_demo_song_is_one_step(qtbot: QtBot, controller: Controller) -> None:
    with qtbot.waitSignal(controller._importer.finished, timeout=20_000):
        controller.load_demo()
    assert names(controller) == ["Drums", "Bass", "Chords", "Voice"]
    assert controller.project.tempo == 105.0
    assert steps(controller) == ["Load the demo song"]
    controller.undo()
    assert controller.project.tempo == 120.0


def test_edits_have_readable_texts_and_can_all_be_taken_back(song: Controller) -> None:
    mix, rest, voice = (track.id for track in song.project.tracks)
    clip = song.project.tracks[0].clips[0].id
    before = song.project
    song.set_gain(mix, -3.0)
    song.set_gain(mix, -3.0)
    song.set_gain(rest, -math.inf)
    song.set_gain(voice, 99.0)
    song.set_sign(voice, -1)
    song.set_mute(voice, True)
    song.set_solo(voice, True)
    song.rename_track(voice, " Lead  voice ")
    song.set_color(mix, 5)
    song.move_track(voice, 0)
    song.move_clip(clip, 512)
    song.set_loop(5000, 100)
    song.set_loop_enabled(False)
    song.clear_loop()
    song.set_tempo(96.5)
    song.set_beats_per_bar(3)
    song.set_master_gain(-1.0)
    recipe = song.make_recipe(mix, rest, -1)
    assert recipe is not None
    assert song.selected_track_ids == (recipe,)
    song.set_recipe_term(recipe, 1, gain_db=-2.0)
    song.set_recipe_term(recipe, 1, sign=1)
    song.set_recipe_method(recipe, "waveform")
    song.delete_tracks([recipe])
    assert song.selected_track_ids == ()
    assert steps(song)[1:] == [
        "Set gain of Mix to −3.0 dB",
        "Set gain of Rest to −∞ dB",
        "Set gain of Voice to +12.0 dB",
        "Subtract Voice",
        "Mute Voice",
        "Solo Voice",
        "Rename Voice to Lead voice",
        "Change colour of Mix",
        "Move Lead voice",
        "Move clip of Mix",
        "Set loop",
        "Switch loop off",
        "Clear loop",
        "Set tempo to 96.5",
        "Set 3 beats a bar",
        "Set master gain to −1.0 dB",
        "Subtract Rest from Mix",
        "Set gain in Mix − Rest to −2.0 dB",
        "Change a sign in Mix − Rest",
        "Form Mix − Rest on the waveforms",
        "Delete Mix − Rest",
    ]
    after = song.project
    while song.undo_stack.index() > 1:
        song.undo()
    assert song.project == before
    while song.undo_stack.canRedo():
        song.redo()
    assert song.project == after


def test_edits_that_do_not_fit_are_told_and_change_nothing(song: Controller, failures: Failures) -> None:
    mix, rest, _ = (track.id for track in song.project.tracks)
    song.make_recipe(mix, rest, -1)
    before = song.project
    song.delete_tracks([rest])
    song.set_tempo(math.nan)
    song.set_codec("unheard of")
    song.make_recipe(mix, mix, 1)
    song.set_gain("gone", -3.0)
    song.move_clip("gone", 3)
    assert song.project is before
    assert len(failures) == 4
    assert all(sentence.endswith(".") for _, sentence in failures)


def test_save_open_recent_and_title(
    qtbot: QtBot, song: Controller, tmp_path: Path, failures: Failures
) -> None:
    assert song.title == "Untitled"
    assert song.dirty
    assert not song.save()
    assert song.save_as(tmp_path / "in" / "私の song")
    path = tmp_path / "in" / "私の song.lincae"
    assert (song.title, song.path, song.dirty) == ("私の song", path, False)
    saved = song.project
    song.set_gain(saved.tracks[0].id, -4.0)
    song.select([saved.tracks[0].id])
    song.new_project()
    assert (song.title, names(song), song.dirty, song.selected_track_ids) == ("Untitled", [], False, ())
    assert song.open_project(path)
    assert song.project == saved
    assert song.undo_stack.count() == 0
    assert song.recent_projects() == [path]
    (tmp_path / "bad.lincae").write_text("{}")
    assert not song.open_project(tmp_path / "bad.lincae")
    assert song.project == saved
    assert not song.save_as(tmp_path / "missing" / "x.lincae")
    assert [title for title, _ in failures] == ["The project was not opened", "The project was not saved"]


def test_missing_audio_is_told_and_the_tracks_stay(qtbot: QtBot, song: Controller, tmp_path: Path) -> None:
    song.save_as(tmp_path / "p.lincae")
    shutil.rmtree(tmp_path / "in")
    with qtbot.waitSignal(song.notice, timeout=1000) as told:
        song.open_project(tmp_path / "p.lincae")
    assert told.args == [
        "“Mix.wav”, “Rest.wav” and “Voice.wav” are missing, and their tracks stay silent until they are "
        "put back."
    ]
    assert names(song) == ["Mix", "Rest", "Voice"]
    song.play()
    qtbot.wait(50)
    song.pause()


def test_opening_another_project_drops_an_import_on_its_way(
    qtbot: QtBot, controller: Controller, tmp_path: Path
) -> None:
    controller.import_files([write_tone(tmp_path / f"{n}.wav") for n in range(20)])
    controller.new_project()
    qtbot.wait(300)
    assert names(controller) == []
    assert not controller.dirty


def test_what_an_import_brought_is_placed_once_whenever_its_end_is_seen(
    qtbot: QtBot, controller: Controller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    streams = []
    for name in ("a", "b"):
        path = write_tone(tmp_path / f"{name}.wav")
        ref = AudioRef(str(path), sha256=64 * name, sample_rate=44100, frames=8820, channels=1)
        streams.append(ImportedStream(ref, name))
    job = Job("Importing", lambda: iter(()), "import", Priority.IMPORT)  # type: ignore[arg-type, return-value]
    monkeypatch.setattr(controller.engine, "import_files", lambda paths: job)
    controller.import_files([tmp_path])
    qtbot.waitUntil(lambda: controller._importer._drops[0].job is job, timeout=10_000)
    # The job ends while the main thread is at other things: the first event already shows the end.
    job.state, job.result = JobState.DONE, ImportResult(tuple(streams), ())
    with qtbot.waitSignal(controller.job_changed, check_params_cb=lambda told: told is job):
        for event in (JobChanged(job), *(AudioImported(job, stream) for stream in streams), JobChanged(job)):
            controller._bridge.post(event)
            controller._bridge._drain()
    qtbot.wait(100)
    assert names(controller) == ["a", "b"]
    assert steps(controller) == ["Import 2 tracks"]


def test_transport(qtbot: QtBot, song: Controller) -> None:
    playing: list[bool] = []
    song.playing_changed.connect(playing.append)
    song.seek(1000)
    assert song.position == 1000
    song.play()
    song.play()
    qtbot.waitUntil(lambda: song.position > 3000, timeout=5000)
    song.stop()
    assert song.position == 1000
    song.stop()
    assert song.position == 0
    song.toggle_play()
    # It ends by itself at the end of the song.
    qtbot.waitUntil(lambda: not song.playing, timeout=5000)
    assert playing == [True, False, True, False]
    qtbot.waitUntil(lambda: not song.output.running, timeout=2000)


def test_looking_at_the_session(qtbot: QtBot, song: Controller) -> None:
    track = song.project.tracks[0]
    qtbot.waitUntil(lambda: song.peaks(track.clips[0].source) is not None, timeout=60_000)
    qtbot.waitUntil(lambda: song.encode_state(track.id).kind == "ready", timeout=20_000)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: {state for _, _, state in song.render_spans()} == {"rendered"}, timeout=20_000)
    assert song.device is not None
    assert song.cache_bytes() > 0
    assert song.meters().tracks == {}
    qtbot.waitUntil(lambda: all(job.state.ended for job in song.jobs()), timeout=20_000)


def test_closing_during_work_ends_in_time(qtbot: QtBot, controller: Controller, tmp_path: Path) -> None:
    bring_in(qtbot, controller, write_tone(tmp_path / "long.wav", seconds=30.0, channels=2))
    controller.play()
    controller.import_files([tmp_path])
    qtbot.wait(200)
    began = time.monotonic()
    controller.close()
    controller.close()
    assert time.monotonic() - began < 2.0
    qtbot.wait(100)


def test_the_end_of_a_job_is_told_once(qtbot: QtBot) -> None:
    bridge = EventBridge()
    job = Job("Working", lambda: iter(()), "import", Priority.IMPORT)  # type: ignore[arg-type, return-value]
    seen: list[JobState] = []
    bridge.delivered.connect(lambda event: seen.append(event.job.state))
    job.state = JobState.RUNNING
    bridge.post(JobChanged(job))  # and by the time the main thread looks at it, the job has ended
    job.state = JobState.DONE
    qtbot.wait(20)
    bridge.post(JobChanged(job))
    qtbot.wait(2 * round(1000 * INTERVAL))
    assert seen == [JobState.DONE]
    bridge.close()


def test_events_arrive_on_the_main_thread_at_most_20_times_a_second(qtbot: QtBot) -> None:
    bridge = EventBridge()
    job = Job("Working", lambda: iter(()), "export", Priority.EXPORT)  # type: ignore[arg-type, return-value]
    job.state = JobState.RUNNING
    seen: list[tuple[float, object]] = []

    def note(event: object) -> None:
        assert QThread.currentThread() is bridge.thread()
        seen.append((time.monotonic(), event))

    bridge.delivered.connect(note)

    def work() -> None:
        until = time.monotonic() + 0.6
        while time.monotonic() < until:
            for event in (JobChanged(job), PeaksGrew("k"), EncodeChanged("c"), RenderChanged()):
                bridge.post(event)
            time.sleep(0.0005)
        job.state = JobState.DONE
        bridge.post(JobChanged(job))

    thread = threading.Thread(target=work)
    thread.start()
    qtbot.waitUntil(lambda: job.state is JobState.DONE and not thread.is_alive(), timeout=5000)
    qtbot.wait(120)
    for kind in (JobChanged, PeaksGrew, EncodeChanged, RenderChanged):
        times = [when for when, event in seen if isinstance(event, kind)]
        assert 5 <= len(times) <= 0.75 / INTERVAL + 2
    assert any(isinstance(event, JobChanged) for _, event in seen[-5:])
    bridge.close()
    count = len(seen)
    bridge.post(RenderChanged())
    qtbot.wait(80)
    assert len(seen) == count


def test_a_failed_job_is_told_once(qtbot: QtBot, controller: Controller, failures: Failures) -> None:
    job = Job("Exporting a.wav", lambda: iter(()), "export", Priority.EXPORT)  # type: ignore[arg-type, return-value]
    job.state, job.error = JobState.FAILED, RuntimeError("bug")
    controller._bridge.post(JobChanged(job))
    qtbot.wait(80)
    controller._bridge.post(JobChanged(job))
    qtbot.wait(80)
    assert [title for title, _ in failures] == ["Exporting a.wav failed"]
    assert "bug" not in failures[0][1]
