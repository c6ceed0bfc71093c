"""Exports with the real engine: what is written under which names, how loud, and what stands in it."""

import json
import math
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
import soundfile

from lincae_studio.audio import io
from lincae_studio.audio.io import file_sha256
from lincae_studio.audio.loudness import integrated_loudness, true_peak_db
from lincae_studio.engine import export_plan, export_presets
from lincae_studio.engine.export_plan import ExportRequest, Loudness
from lincae_studio.engine.exporting import export
from lincae_studio.engine.jobs import run_inline
from lincae_studio.engine.session import Session
from lincae_studio.errors import AudioWriteError, UsageError
from lincae_studio.project.model import (
    AudioRef,
    Clip,
    Marker,
    Project,
    Recipe,
    RecipeTerm,
    Region,
    Track,
)

RATE = 44100
FLOAT = io.OutputFormat("wav", "32f")


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with closing(Session("reference", device="cpu", cache_dir=tmp_path_factory.mktemp("cache"))) as session:
        yield session


@pytest.fixture
def project(tmp_path):
    """Two seconds of two tracks, their difference as a recipe, two regions and two markers."""
    tracks = []
    for number, name in enumerate(("Voice", "Band/live")):
        path = tmp_path / f"{number}.wav"
        t = np.arange(2 * RATE) / RATE
        tone = 0.2 * np.sin(2 * np.pi * (220 + 110 * number) * t) * (1 + 0.5 * np.sin(2 * np.pi * 3 * t))
        soundfile.write(path, np.stack([tone, 0.7 * tone], 1), RATE, subtype="FLOAT")
        ref = AudioRef(str(path), file_sha256(path), RATE, 2 * RATE, 2)
        tracks.append(Track(name, clips=(Clip(ref, 0, 2 * RATE),)))
    recipe = Recipe((RecipeTerm(tracks[0].id), RecipeTerm(tracks[1].id, -1)), "waveform")
    made = Track("Voice − Band", recipe=recipe, mute=True)
    return Project(
        tracks=(*tracks, made),
        regions=(Region(0, RATE, "Verse"), Region(RATE, 2 * RATE, "Chorus")),
        markers=(Marker(1000, "Start"), Marker(50_000, "Start")),
    )


def run(session, project, request):
    return run_inline(lambda: export(session, project, request))


def audio(path):
    return io.read(path)[0]


def test_mix_tracks_and_recipes_add_up(session, project, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    request = ExportRequest(out / "Song.wav", FLOAT, content=("mix", "tracks", "recipes"))
    files = run(session, project, request)
    assert [file.path.name for file in files] == [
        "Song.wav", "Song - Voice.wav", "Song - Band_live.wav", "Song - Voice − Band.wav",
    ]  # fmt: skip
    mix, voice, band, recipe = (audio(file.path) for file in files)
    assert np.abs(mix - voice - band).max() < 1e-5
    assert np.abs(recipe - (voice - band)).max() < 1e-5


@pytest.mark.parametrize(
    ("split", "spans"),
    [("regions", [(0, RATE), (RATE, 2 * RATE)]), ("markers", [(1000, 50_000), (50_000, 2 * RATE)])],
)
def test_regions_and_markers_are_files_that_know_their_place(session, project, tmp_path, split, spans):
    request = ExportRequest(
        tmp_path / "Song.wav", FLOAT, split=split, pattern="{name}/{number} {region}", time_stamp=True
    )
    files = run(session, project, request)
    whole = audio(run(session, project, ExportRequest(tmp_path / "whole.wav", FLOAT))[0].path)
    names = {"regions": ["01 Verse", "02 Chorus"], "markers": ["01 Start", "02 Start"]}[split]
    assert [file.path.relative_to(tmp_path / "Song").stem for file in files] == names
    for file, (start, stop) in zip(files, spans, strict=True):
        assert file.offset == start
        assert np.array_equal(audio(file.path), whole[:, start:stop])
        data = file.path.read_bytes()
        at = data.index(b"bext") + 8 + 338
        assert int.from_bytes(data[at : at + 8], "little") == start


def test_a_loudness_is_reached_by_one_gain_for_all_files(session, project, tmp_path):
    request = ExportRequest(
        tmp_path / "Song.wav", FLOAT, content=("mix", "tracks"), loudness=Loudness(-23.0, -1.0), receipt=True
    )
    files = run(session, project, request)
    mix, voice, band = (audio(file.path) for file in files)
    assert integrated_loudness(mix, RATE) == pytest.approx(-23.0, abs=0.05)
    assert np.abs(mix - voice - band).max() < 1e-5
    assert len({file.gain_db for file in files}) == 1
    receipt = json.loads((tmp_path / "Song.wav.json").read_text())
    assert receipt["outputs"][0]["lufs"] == pytest.approx(-23.0, abs=0.05)
    assert receipt["outputs"][0]["frames"] == 2 * RATE
    assert receipt["codec"]["id"] == "reference"


def test_the_ceiling_goes_before_the_target_and_is_told(session, project, tmp_path):
    request = ExportRequest(
        tmp_path / "Song.wav", io.OutputFormat("wav", "24"), sample_rate=48000, loudness=Loudness(-3.0, -2.0)
    )
    (file,) = run(session, project, request)
    assert true_peak_db(audio(file.path), 48000) == pytest.approx(-2.0, abs=0.1)
    assert "keeps the mix at −" in file.remark
    quiet = replace(request, path=tmp_path / "b.wav", loudness=Loudness(None, -2.0))
    assert run(session, project, quiet)[0].gain_db == 0.0  # nothing is over: nothing is changed
    silence = replace(project, tracks=tuple(replace(track, gain_db=-math.inf) for track in project.tracks))
    assert run(session, silence, replace(request, path=tmp_path / "c.wav"))[0].peak_db == -math.inf


def test_nothing_is_left_of_a_file_that_fails(session, project, tmp_path, monkeypatch):
    (tmp_path / "out").mkdir()
    loud = ExportRequest(tmp_path / "out" / "Song.wav", io.OutputFormat("wav", "16"), gain_db=30.0)
    with pytest.raises(io.OversError):
        run(session, project, replace(loud, split="regions", pattern="{name}/{region}"))
    assert not list((tmp_path / "out").iterdir())

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(soundfile.SoundFile, "write", full)
    with pytest.raises(AudioWriteError, match="not enough space"):
        run(session, project, replace(loud, gain_db=0.0))
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"split": "regions", "range": (3 * RATE, 4 * RATE)}, "no region"),
        ({"split": "regions", "pattern": "{nam}"}, "not known"),
        ({"split": "regions", "pattern": "{"}, "not a pattern"),
        ({"split": "regions", "pattern": "../.."}, "not a pattern"),
        ({"content": ()}, "nothing to export"),
        ({"format": io.OutputFormat("mp3", "lossy"), "sample_rate": 96000}, "MP3 cannot hold"),
    ],
)
def test_what_cannot_be_written_is_one_sentence(session, project, tmp_path, changes, sentence):
    with pytest.raises((UsageError, AudioWriteError), match=sentence):
        run(session, project, replace(ExportRequest(tmp_path / "a.wav", FLOAT), **changes))
    assert not [path for path in tmp_path.iterdir() if path.stem not in "01"]


def test_names_never_leave_the_folder(project, tmp_path):
    tracks = (replace(project.tracks[0], name="../../etc/x"), replace(project.tracks[1], name=".."))
    request = ExportRequest(tmp_path / "a.wav", FLOAT, content=("tracks",), pattern="../{track}/{track}")
    for output in export_plan.outputs(replace(project, tracks=tracks), request):
        assert output.path.resolve().is_relative_to(tmp_path)


def test_presets_survive_storing_and_damage():
    for preset in export_presets.SHIPPED:
        assert export_presets.from_values(json.loads(json.dumps(export_presets.to_values(preset)))) == preset
    assert export_presets.find("streaming").lufs == -14.0
    for damaged in (None, {}, {"name": ""}, {"name": "x", "container": "exe"}, {"name": "x", "lufs": "loud"}):
        assert export_presets.from_values(damaged) is None
    with pytest.raises(UsageError, match="no preset"):
        export_presets.find("nonsense")
