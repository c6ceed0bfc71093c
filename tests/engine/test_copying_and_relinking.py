"""Collecting media and finding it again, on real files and with real faults."""

import errno
import os
import shutil

import numpy as np
import pytest
import soundfile

from lincae_studio.audio.io import file_sha256
from lincae_studio.engine import copying, relinking
from lincae_studio.engine.jobs import run_inline
from lincae_studio.errors import AudioReadError, AudioWriteError, Cancelled
from lincae_studio.project.model import AudioRef, Clip, Project, Track


def write(path, seed=0, frames=4000):
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, np.random.default_rng(seed).uniform(-0.5, 0.5, (frames, 2)), 44100)
    return AudioRef(str(path), file_sha256(path), 44100, frames, 2)


def project_of(*refs):
    return Project(
        tracks=tuple(Track(f"T{n}", clips=(Clip(ref, 0, ref.frames),)) for n, ref in enumerate(refs))
    )


def test_everything_is_copied_once_under_names_of_its_own(tmp_path):
    one, other = write(tmp_path / "a" / "Ton.wav", 1), write(tmp_path / "b" / "Ton.wav", 2)
    inside = write(tmp_path / "song" / "inside.wav", 3)
    project = project_of(one, other, inside, one)
    collected = run_inline(lambda: copying.collect(project, tmp_path / "song"))
    assert set(collected.places) == {one.path, other.path}
    moved = copying.relinked(project, collected.places)
    for before, after in zip(project.clips, moved.clips, strict=True):
        assert file_sha256(after.source.path) == before.source.sha256
        assert after.source.path.startswith(str(tmp_path / "song"))
    again = run_inline(lambda: copying.collect(project, tmp_path / "song"))
    assert again.places == collected.places
    assert len(list((tmp_path / "song" / copying.MEDIA_FOLDER).iterdir())) == 2


@pytest.mark.parametrize("stop", ["cancel", "full", "changed"])
def test_nothing_is_left_of_a_collection_that_did_not_end(tmp_path, monkeypatch, stop):
    one, other = write(tmp_path / "a" / "1.wav", 1), write(tmp_path / "a" / "2.wav", 2, 300_000)
    project = project_of(one, other)
    real_open, steps = os.fsync, []

    def fsync(descriptor):
        steps.append(descriptor)
        if len(steps) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real_open(descriptor)

    def collect(cancelled=None):
        return run_inline(lambda: copying.collect(project, tmp_path / "song"), cancelled=cancelled)

    if stop == "cancel":
        calls = iter(range(100))
        with pytest.raises(Cancelled):
            collect(lambda: next(calls) > 1)
    elif stop == "full":
        monkeypatch.setattr(os, "fsync", fsync)
        with pytest.raises(AudioWriteError, match=r"not enough space for “2\.wav”"):
            collect()
    else:
        write(tmp_path / "a" / "2.wav", 5, 300_000)
        with pytest.raises(AudioReadError, match="has changed"):
            collect()
    assert not (tmp_path / "song" / copying.MEDIA_FOLDER).exists()
    assert file_sha256(one.path) == one.sha256


def test_too_little_space_is_told_before_anything_is_copied(tmp_path, monkeypatch):
    project = project_of(write(tmp_path / "a" / "1.wav"))
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=10))
    with pytest.raises(AudioWriteError, match="not enough space"):
        run_inline(lambda: copying.collect(project, tmp_path / "song"))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_one_sentence(tmp_path):
    project = project_of(write(tmp_path / "a" / "1.wav"))
    (tmp_path / "song").mkdir(mode=0o500)
    with pytest.raises(AudioWriteError, match="choose another folder"):
        run_inline(lambda: copying.collect(project, tmp_path / "song"))


def test_moved_and_renamed_audio_is_found_by_what_it_holds(tmp_path):
    moved, renamed, lost = (write(tmp_path / "old" / f"{n}.wav", n) for n in range(3))
    decoy = write(tmp_path / "new" / "1.wav", 9)
    (tmp_path / "new" / "deep").mkdir()
    os.rename(moved.path, tmp_path / "new" / "deep" / "0.wav")
    os.rename(renamed.path, tmp_path / "new" / "anders.wav")
    os.unlink(lost.path)
    (tmp_path / "new" / "broken.wav").write_bytes(b"RIFF")
    found = run_inline(lambda: relinking.search([moved, renamed, lost], [tmp_path / "new"]))
    assert found.places == {
        moved.path: str(tmp_path / "new" / "deep" / "0.wav"),
        renamed.path: str(tmp_path / "new" / "anders.wav"),
    }
    assert found.missing == (lost,)
    assert decoy.path not in found.places.values()
