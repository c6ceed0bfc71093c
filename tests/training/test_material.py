"""The material: what is held back stays back, and what is drawn depends on the step alone."""

import json
import shutil

import numpy as np
import pytest
import soundfile

from lincae_studio.audio.io import read
from lincae_studio.errors import UsageError
from lincae_studio.training.composing import DRUMS, compose, midi_file
from lincae_studio.training.config import DataConfig
from lincae_studio.training.corpus import prepare
from lincae_studio.training.material import Material
from lincae_studio.training.synthesis import render_songs, render_voices

RATE = 44100


def test_the_validation_part_never_enters_training(recordings, tmp_path, monkeypatch):
    training, validation = prepare([recordings], tmp_path, validation=0.3)
    held_back = {recording.name for recording in validation.recordings}
    assert held_back
    assert not held_back & {recording.name for recording in training.recordings}
    assert len(training.recordings) + len(validation.recordings) == 12
    spans = [(r.start, r.start + r.samples) for r in training.recordings]
    read_by = type(training).read

    def watched(self, recording, start, samples):
        assert (recording.start, recording.start + recording.samples) in spans
        sound = read_by(self, recording, start, samples)
        # Not a sample from beyond the recording, where its neighbour in the file may be held back.
        assert not sound[: max(0, -start)].any()
        assert not sound[max(0, recording.samples - start) :].any()
        return sound

    monkeypatch.setattr(type(training), "read", watched)
    material = Material(training, DataConfig(tones=0.0, attacks=0.0, items=4), samples=50_000, seed=1)
    for step in range(30):
        material.draw(step, 0)


def test_names_and_company_do_not_decide_what_is_held_back(recordings, tmp_path):
    _, before = prepare([recordings], tmp_path / "a", validation=0.3)
    moved = tmp_path / "renamed"
    moved.mkdir()
    for number, path in enumerate(sorted(recordings.iterdir())[:8]):
        shutil.copy(path, moved / f"{99 - number}.flac")
    _, after = prepare([moved], tmp_path / "b", validation=0.3)
    sums = {np.abs(before.read(r, 0, r.samples)).sum() for r in before.recordings}
    assert all(np.abs(after.read(r, 0, r.samples)).sum() in sums for r in after.recordings)


def test_stems_of_a_song_stay_together(tmp_path):
    rng = np.random.default_rng(0)
    for number in range(20):
        song = tmp_path / "songs" / f"song {number}"
        song.mkdir(parents=True)
        (song / "song.json").write_text(json.dumps({"number": number}))
        for stem in ("drums", "bass"):
            soundfile.write(song / f"{stem}.wav", 0.1 * rng.standard_normal(4000), RATE)
    training, validation = prepare([tmp_path / "songs"], tmp_path / "out", validation=0.4)
    assert validation.groups
    assert all(len(group) == 2 for group in (*training.groups, *validation.groups))


def test_samples_are_kept(recordings, tmp_path):
    training, _ = prepare([recordings], tmp_path, validation=0.0)
    first = training.recordings[0]
    truth, _ = read(sorted(recordings.iterdir())[0])
    assert np.abs(training.read(first, 0, first.samples) - truth[0]).max() < 2e-5


def test_what_is_there_is_not_decoded_again(recordings, tmp_path):
    lines = []
    prepare([recordings], tmp_path, validation=0.3, say=lines.append)
    assert lines
    lines.clear()
    prepare([recordings], tmp_path, validation=0.3, say=lines.append)
    assert not lines


def test_a_batch_depends_on_seed_step_and_process_alone(recordings, tmp_path):
    training, _ = prepare([recordings], tmp_path, validation=0.3)
    draw = Material(training, DataConfig(items=2), samples=20_000, seed=1).draw
    first = draw(7, 0)
    draw(3, 1)
    again = Material(training, DataConfig(items=2), samples=20_000, seed=1).draw(7, 0)
    np.testing.assert_array_equal(first, again)
    assert first.shape == (2, 4, 20_000)
    assert first.dtype == np.float32
    assert np.abs(first).max() <= 1
    assert not np.array_equal(first, draw(7, 1))
    assert not np.array_equal(first, draw(8, 0))


def test_no_material_is_said_in_a_sentence(tmp_path):
    with pytest.raises(UsageError, match="--data"):
        prepare([tmp_path], tmp_path / "out", validation=0.1)
    with pytest.raises(UsageError, match="check the path"):
        prepare([tmp_path / "nowhere"], tmp_path / "out", validation=0.1)


def test_songs_are_the_same_for_a_seed_and_their_files_are_midi():
    song = compose(3, 4, seconds=10)
    assert song == compose(3, 4, seconds=10)
    assert {part.name for part in song.parts} == {"drums", "bass", "chords", "lead", "colour"}
    for part in song.parts:
        data = midi_file(song, part)
        assert data[:4] == b"MThd"
        assert int.from_bytes(data[18:22], "big") == len(data) - 22
        assert data.endswith(b"\xff\x2f\x00")
        assert (part.channel == DRUMS) == (part.name == "drums")
        assert all(12 <= note.pitch <= 115 and 1 <= note.velocity <= 127 for note in part.notes)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("fluidsynth") is None, reason="FluidSynth is not installed")
def test_stems_are_rendered_and_kept(tmp_path):
    try:
        render_songs(tmp_path, songs=1, seed=1, seconds=3.0)
    except UsageError as error:
        pytest.skip(str(error))
    stems = sorted((tmp_path / "song-1-00000").glob("*.flac"))
    assert len(stems) == 5
    written = [path.stat().st_mtime_ns for path in stems]
    assert sum(np.abs(read(path)[0]).max() > 0.01 for path in stems) >= 4
    render_songs(tmp_path, songs=1, seed=1, seconds=3.0)
    assert [path.stat().st_mtime_ns for path in stems] == written


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="eSpeak NG is not installed")
def test_voices_speak_and_sing(tmp_path):
    render_voices(tmp_path, recordings=3, seed=1)
    for path in tmp_path.glob("*.flac"):
        audio, rate = read(path)
        assert rate == RATE
        assert audio.shape[1] > RATE
        assert np.abs(audio).max() > 0.05
