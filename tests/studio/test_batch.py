"""The batch queue with the real engine, and its pairs by name."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from lincae_studio.audio.io import file_sha256
from lincae_studio.engine.batch import BatchItem, BatchSettings, find_items, song_of
from lincae_studio.engine.export_presets import Preset
from lincae_studio.project import serialize
from lincae_studio.project.model import AudioRef, Clip, Project, Track
from lincae_studio.studio.batch import BatchQueue, RowState

RATE, WAIT = 44100, 120_000


def write(path: Path, audio: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, audio, RATE, subtype="FLOAT")
    return path


@pytest.fixture
def folder(tmp_path):
    """Two pairs, a project, a project whose audio is missing, and a file without a partner."""
    rng = np.random.default_rng(1)
    voices = {}
    for song in ("Night drive", "Über_uns"):
        band, voice = (0.1 * rng.standard_normal((RATE, 2)) for _ in range(2))
        write(tmp_path / "in" / f"{song}.wav", band + voice)
        write(tmp_path / "in" / f"{song} (Instrumental).wav", band)
        voices[song_of(Path(song))] = voice
    lone = write(tmp_path / "in" / "sub" / "alone.wav", band)
    ref = AudioRef(str(lone), file_sha256(lone), RATE, RATE, 2)
    track = Track("A", clips=(Clip(ref, 0, RATE),))
    serialize.save(Project(tracks=(track,)), tmp_path / "in" / "good.lincae")
    missing = Track("B", clips=(Clip(AudioRef("/nowhere/x.wav", "0" * 64, RATE, RATE, 2), 0, RATE),))
    serialize.save(Project(tracks=(missing,)), tmp_path / "in" / "bad.lincae")
    (tmp_path / "out").mkdir()
    return tmp_path, voices


def settings(folder):
    return BatchSettings(
        folder / "out", Preset("x", depth="32f"), method="waveform", codec_id="reference", align=False
    )


def test_projects_and_pairs_are_found_by_name(folder):
    place, _ = folder
    items, alone = find_items([place / "in"])
    assert sorted(item.name for item in items) == ["Night drive - Vocals", "bad", "good", "Über uns - Vocals"]
    assert [file.name for file in alone] == ["alone.wav"]
    one = BatchItem(place / "in" / "Night drive.wav", place / "in" / "Night drive (Instrumental).wav")
    assert find_items([one.source, one.instrumental]) == ([one], [])


@pytest.mark.slow
def test_a_row_that_fails_does_not_stop_the_others_and_can_be_tried_again(folder, controller, qtbot):
    place, voices = folder
    queue = BatchQueue(controller)
    items, _ = find_items([place / "in"])
    assert queue.add(items) == 4
    assert queue.add(items) == 0
    with qtbot.waitSignal(queue.finished, timeout=WAIT):
        queue.start(settings(place))
    states = {row.item.name: row.state for row in queue.rows}
    assert states.pop("bad") is RowState.FAILED
    assert set(states.values()) == {RowState.DONE}
    for song, voice in voices.items():
        audio, _ = soundfile.read(place / "out" / f"{song} - Vocals.wav")
        assert np.abs(audio - voice).max() < 1e-4
    bad = next(row for row in queue.rows if row.state is RowState.FAILED)
    assert "missing" in bad.message
    ref = AudioRef(str(place / "in" / "sub" / "alone.wav"), "0" * 64, RATE, RATE, 2)
    serialize.save(Project(tracks=(Track("B", clips=(Clip(ref, 0, RATE),)),)), bad.item.source)
    with qtbot.waitSignal(queue.finished, timeout=WAIT):
        queue.retry([bad])
    assert bad.state is RowState.DONE
    queue.clear_ended()
    assert queue.rows == []


def test_pause_and_cancel(folder, controller, qtbot):
    place, _ = folder
    queue = BatchQueue(controller)
    queue.add(find_items([place / "in"])[0])
    queue.start(settings(place))
    queue.set_paused(True)
    first = queue.rows[0]
    qtbot.waitUntil(lambda: first.job is not None and first.job.progress.label == "Paused", timeout=WAIT)
    assert not list((place / "out").glob("*.wav"))
    with qtbot.waitSignal(queue.finished, timeout=WAIT):
        queue.cancel_all()
    assert {row.state for row in queue.rows} == {RowState.CANCELLED}
    assert not list((place / "out").iterdir())


@pytest.mark.slow
def test_a_long_search_can_be_cancelled(controller, qtbot, tmp_path):
    rng = np.random.default_rng(2)
    (tmp_path / "out").mkdir()
    band = 0.1 * rng.standard_normal((120 * RATE, 2))
    write(tmp_path / "in" / "a.wav", band + 0.1 * rng.standard_normal(band.shape))
    write(tmp_path / "in" / "a instrumental.wav", band)
    queue = BatchQueue(controller)
    queue.add(find_items([tmp_path / "in"])[0])
    queue.start(replace(settings(tmp_path), align=True))
    (row,) = queue.rows
    qtbot.waitUntil(lambda: "Aligning" in row.job.progress.label, timeout=WAIT)
    with qtbot.waitSignal(queue.finished, timeout=WAIT):
        queue.cancel(row)
    assert row.state is RowState.CANCELLED
