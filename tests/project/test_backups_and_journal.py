"""Backups of saves, and snapshots of unsaved work, on real files."""

import errno
import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from lincae_studio.errors import ProjectError
from lincae_studio.project import backups, journal, serialize
from lincae_studio.project.model import AudioRef, Clip, Project, Track

FIRST = datetime(2026, 3, 1, 12, 0, 0)


def song(path: Path, name: str = "Voice") -> Project:
    source = AudioRef(str(path), "0" * 64, 44100, 1000, 2)
    return Project(tracks=(Track(name, clips=(Clip(source, 0, 1000),)),))


def test_the_last_ten_saves_are_kept_and_can_be_read_back(tmp_path):
    path = tmp_path / "Lied ü.lincae"
    for number in range(13):
        serialize.save(song(tmp_path / "a.wav", f"Take {number}"), path)
        backups.keep(path, now=FIRST + timedelta(seconds=number // 2))  # two within the same second
    (tmp_path / backups.FOLDER / "Lied ü notes.txt").write_text("mine")
    (tmp_path / backups.FOLDER / "Lied ü 2026-99-99 00.00.00.lincae").write_text("no date")
    kept = backups.of_project(path)
    names = [backups.load(backup, path).tracks[0].name for backup in kept]
    assert names == [f"Take {number}" for number in range(12, 2, -1)]
    assert len(list((tmp_path / backups.FOLDER).iterdir())) == 12
    assert backups.of_project(tmp_path / "Lied.lincae") == []


def test_a_backup_finds_audio_where_the_project_has_it(tmp_path):
    (tmp_path / "old").mkdir()
    audio = tmp_path / "old" / "a.wav"
    audio.touch()
    path = tmp_path / "old" / "song.lincae"
    serialize.save(song(audio), path)
    backups.keep(path)
    (tmp_path / "old").rename(tmp_path / "new")
    path = tmp_path / "new" / "song.lincae"
    (backup,) = backups.of_project(path)
    assert backups.load(backup, path).clips[0].source.path == str(tmp_path / "new" / "a.wav")


def test_no_space_for_a_backup_leaves_the_others(tmp_path, monkeypatch):
    path = tmp_path / "song.lincae"
    serialize.save(song(tmp_path / "a.wav"), path)
    backups.keep(path)

    def full(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ProjectError, match="no backup could be kept"):
        backups.keep(path)
    monkeypatch.undo()
    assert [entry.name for entry in (tmp_path / backups.FOLDER).iterdir()] == [
        backups.of_project(path)[0].path.name
    ]


def test_a_snapshot_is_what_it_was_and_survives_a_failed_write(tmp_path, monkeypatch):
    file = tmp_path / "recovery" / f"one{journal.SUFFIX}"
    project = song(tmp_path / "a.wav")
    journal.write(project, tmp_path / "x.lincae", file, taken=5.0)
    assert journal.read(file) == journal.Snapshot(project, tmp_path / "x.lincae", 5.0, file)

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    for step in ("fsync", "replace"):
        with monkeypatch.context() as patch:
            patch.setattr(os, step, full)
            with pytest.raises(ProjectError, match="No space left"):
                journal.write(song(tmp_path / "b.wav"), None, file)
        assert journal.read(file).project == project
        assert list(file.parent.iterdir()) == [file]


def test_what_was_saved_since_is_not_offered(tmp_path):
    path, file = tmp_path / "song.lincae", tmp_path / f"one{journal.SUFFIX}"
    before, after = song(tmp_path / "a.wav"), song(tmp_path / "a.wav", "Renamed")
    serialize.save(before, path)
    saved = path.stat().st_mtime
    for project, taken, expected in (
        (after, saved + 1.0, False),  # edited after the save
        (before, saved + 1.0, True),  # the same, written late
        (after, saved - 1.0, True),  # edited before the save
    ):
        journal.write(project, path, file, taken=taken)
        assert journal.is_saved(journal.read(file)) is expected
    path.unlink()
    assert not journal.is_saved(journal.read(file))
    journal.write(Project(), None, file)
    assert journal.is_saved(journal.read(file))


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"format": "lincae-studio-journal"}', "{" * 5000])
def test_a_damaged_snapshot_is_one_sentence(tmp_path, content):
    file = tmp_path / f"x{journal.SUFFIX}"
    file.write_text(content)
    with pytest.raises(ProjectError, match=r"\.$"):
        journal.read(file)
