"""Autosave, recovery, backups, missing audio and collecting, on a real session."""

import os
import subprocess
import sys
import time

import pytest

from lincae_studio.project import backups, journal, serialize
from lincae_studio.project.model import Project, Track
from lincae_studio.studio import recovery
from lincae_studio.studio.document import Document
from lincae_studio.studio.keeper import off_thread
from lincae_studio.studio.recovery import Journal
from tests.studio.conftest import write_tone

WAIT = 30_000


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(recovery, "INTERVAL_MS", 20)


def test_unsaved_work_is_on_disk_within_seconds_and_gone_when_saved(quick, controller, qtbot, tmp_path):
    kept = controller.keeper.journal
    controller.document.apply("Add", Project(tracks=(Track("One"),)))
    qtbot.waitUntil(lambda: kept.file.exists() and bool(journal.read(kept.file).project.tracks), timeout=WAIT)
    controller.begin_gesture("Rename")  # a drag that goes on is kept as well
    controller.rename_track(controller.project.tracks[0].id, "Two")
    qtbot.waitUntil(lambda: journal.read(kept.file).project.tracks[0].name == "Two", timeout=WAIT)
    controller.end_gesture()
    assert controller.save_as(tmp_path / "song")
    qtbot.waitUntil(lambda: not kept.file.exists(), timeout=WAIT)


def test_ending_in_order_leaves_nothing(quick, qtbot, tmp_path):
    document = Document()
    kept = Journal(document, tmp_path / "r")
    document.apply("Add", Project(tracks=(Track("One"),)))
    qtbot.waitUntil(kept.file.exists, timeout=WAIT)
    kept.close()
    assert not list((tmp_path / "r").iterdir())


CRASH = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from lincae_studio.project.model import Project, Track
from lincae_studio.studio.document import Document
from lincae_studio.studio.recovery import Journal
app = QCoreApplication([])
document = Document()
journal = Journal(document, Path(sys.argv[1]))
document.apply("Add", Project(tracks=(Track(sys.argv[2]),)))
journal.flush()
assert journal.wait(20)
if sys.argv[3] == "crash":
    os._exit(9)
print("ready", flush=True)
sys.stdin.read()
"""


def test_work_of_a_crashed_session_is_offered_and_taken_up(quick, controller, qtbot, tmp_path):
    folder = controller.keeper.journal.file.parent
    command = [sys.executable, "-c", CRASH, str(folder)]
    with subprocess.Popen(
        [*command, "Alive", "stay"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == b"ready\n"
        assert subprocess.run([*command, "Lost", "crash"], check=False).returncode == 9
        (found,) = controller.keeper.left_behind()  # the session that is alive keeps its own
        assert found.project.tracks[0].name == "Lost"
        assert time.time() - found.taken < 60
        controller.keeper.recover(found)
        assert controller.project.tracks[0].name == "Lost"
        assert controller.dirty
        assert controller.path is None
        qtbot.waitUntil(lambda: not found.file.exists(), timeout=WAIT)
        assert journal.read(controller.keeper.journal.file).project.tracks[0].name == "Lost"
        controller.undo()
        assert not controller.project.tracks
        other.kill()


def test_what_cannot_be_read_is_neither_offered_nor_deleted(controller):
    folder = controller.keeper.journal.file.parent
    folder.mkdir(parents=True, exist_ok=True)
    bad = folder / f"bad{journal.SUFFIX}"
    bad.write_text("{")
    assert controller.keeper.left_behind() == []
    assert bad.exists()


def test_a_journal_that_cannot_be_written_is_told_once_and_tried_again(quick, qtbot, tmp_path):
    (tmp_path / "r").write_text("a file where the folder should be")
    document = Document()
    kept = Journal(document, tmp_path / "r")
    told = []
    kept.failed.connect(told.append)
    document.apply("Add", Project(tracks=(Track("One"),)))
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    (tmp_path / "r").unlink()
    qtbot.waitUntil(kept.file.exists, timeout=WAIT)
    assert len(told) == 1
    assert "save the project often" in told[0]
    kept.close()


def test_every_save_is_backed_up_and_going_back_is_one_step(controller, tmp_path):
    controller.document.apply("Add", Project(tracks=(Track("One"),)))
    assert controller.save_as(tmp_path / "song")
    controller.rename_track(controller.project.tracks[0].id, "Two")
    assert controller.save()
    first = controller.keeper.backups()[-1]
    assert controller.keeper.open_backup(first)
    assert controller.project.tracks[0].name == "One"
    assert controller.dirty
    assert serialize.load(controller.path).tracks[0].name == "Two"
    controller.undo()
    assert controller.project.tracks[0].name == "Two"
    first.path.unlink()
    assert not controller.keeper.open_backup(first)


def test_a_save_without_backup_is_a_save(controller, tmp_path):
    notices = []
    controller.notice.connect(notices.append)
    (tmp_path / backups.FOLDER).write_text("in the way")
    assert controller.save_as(tmp_path / "song")
    assert not controller.dirty
    assert any("no backup could be kept" in notice for notice in notices)


def test_audio_that_was_moved_near_the_project_is_found_without_asking(controller, qtbot, tmp_path):
    tone = write_tone(tmp_path / "song" / "tone.wav")
    controller.import_files([tone])
    qtbot.waitUntil(lambda: bool(controller.project.tracks), timeout=WAIT)
    path = tmp_path / "song" / "song.lincae"
    assert controller.save_as(path)
    controller.new_project()
    (tmp_path / "song" / "audio").mkdir()
    os.rename(tone, tmp_path / "song" / "audio" / "renamed.wav")
    assert controller.open_project(path)
    assert controller.keeper.missing
    qtbot.waitUntil(lambda: not controller.keeper.missing, timeout=WAIT)
    assert controller.project.clips[0].source.path == str(tmp_path / "song" / "audio" / "renamed.wav")
    os.unlink(tmp_path / "song" / "audio" / "renamed.wav")
    other = write_tone(tmp_path / "elsewhere" / "long.wav", seconds=0.3)
    controller.keeper.look_near()
    (ref,) = controller.keeper.missing
    controller.keeper.replace_missing(ref, other)
    qtbot.waitUntil(lambda: not controller.keeper.missing, timeout=WAIT)
    assert controller.project.clips[0].source.path == str(other)


def test_collect_and_save_makes_a_folder_that_can_be_moved(controller, qtbot, tmp_path):
    controller.import_files([write_tone(tmp_path / "far" / "tone.wav")])
    qtbot.waitUntil(lambda: bool(controller.project.tracks), timeout=WAIT)
    (tmp_path / "song").mkdir()
    with qtbot.waitSignal(controller.keeper.collected, timeout=WAIT):
        assert controller.keeper.collect(tmp_path / "song" / "song.lincae")
    assert not controller.dirty
    (tmp_path / "song").rename(tmp_path / "moved")
    project = serialize.load(tmp_path / "moved" / "song.lincae")
    assert project.clips[0].source.path == str(tmp_path / "moved" / "Media" / "tone.wav")
    assert not serialize.missing_audio(project)


def test_slow_work_keeps_the_event_loop_alive_and_its_error(qtbot):
    from PySide6.QtCore import QTimer

    ticks = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    assert off_thread(lambda: time.sleep(0.3) or 7) == 7
    assert len(ticks) > 5
    with pytest.raises(ZeroDivisionError):
        off_thread(lambda: 1 // 0)
