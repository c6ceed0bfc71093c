"""Project files: nothing is lost, nothing bad comes in, and a failed save leaves the old file."""

import base64
import copy
import io
import json
import math
import os
import shutil
import subprocess
import sys
from array import array
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lincae_studio.errors import ProjectError
from lincae_studio.project import edits, serialize
from lincae_studio.project.checks import check_project
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import (
    AudioRef,
    Clip,
    Envelope,
    EnvelopePoint,
    Fade,
    LoopRegion,
    Marker,
    Project,
    Region,
    TermAlignment,
    TermFilter,
    Track,
)

ALIGNMENT = TermAlignment(
    offset=5231.37,
    drift_ppm=-12.5,
    polarity=-1,
    rate=44100,
    swapped=True,
    balance=(1.0, 0.98),
    bends=((0.0, 0.25), (900.0, -0.5)),
    filter=TermFilter(base64.b64encode(array("f", [0.5, 1.0, 0.25] * 2).tobytes()).decode(), 2, 1),
    tracking=True,
    tone_match=False,
)


def with_editing(project: Project) -> Project:
    """The project with a value in everything that version 3 added."""
    points = (EnvelopePoint(5, -math.inf, -1, "hold"), EnvelopePoint(70, 3.5, 1, "smooth"))
    first = project.tracks[0]
    clip = replace(first.clips[0], fade_in=Fade(20, "power"), fade_out=Fade(300))
    first = replace(first, clips=(clip,), envelope=Envelope(points, enabled=False), pan=-0.25, width=1.5)
    first = replace(first, group="Räume", height=192, collapsed=True)
    return replace(
        project,
        tracks=(first, *project.tracks[1:]),
        markers=(Marker(0, "Anfang"), Marker(400, "サビ")),
        regions=(Region(10, 500, "Strophe 1", 3),),
    )


def make_project(folder: Path, *, editing: bool = True) -> Project:
    folder.mkdir(parents=True, exist_ok=True)
    tracks = []
    for number, name in enumerate(["ドラム", "Bässe 🎸"]):
        path = folder / f"{name} {number}.wav"
        path.write_bytes(b"audio")
        ref = AudioRef(str(path), f"{number:064x}", 48000, 1000, 1 + number)
        tracks.append(Track(name, color=number, clips=(Clip(ref, start=number, length=900, offset=3),)))
    project = Project(
        sample_rate=48000,
        tempo=93.5,
        beats_per_bar=3,
        loop=LoopRegion(10, 20, enabled=False),
        master_gain_db=-math.inf,
    )
    project = edits.add_tracks(project, tracks)
    project, recipe = edits.make_recipe(project, tracks[0].id, tracks[1].id, -1)
    project = edits.set_term_alignment(project, recipe, 1, ALIGNMENT)
    if editing:
        project = with_editing(project)
    return edits.set_gain(edits.set_recipe_method(project, recipe, "waveform"), recipe, -3.25)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "sóng" / "日本 語.lincae"
    serialize.save(make_project(path.parent / "audio"), path)
    return path


def content(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


def test_everything_comes_back(tmp_path: Path) -> None:
    project = make_project(tmp_path / "audio")
    serialize.save(project, tmp_path / "p.lincae")
    assert serialize.load(tmp_path / "p.lincae") == project
    assert sorted(path.name for path in tmp_path.iterdir()) == ["audio", "p.lincae"]


def test_file_says_what_it_is(saved: Path) -> None:
    data = content(saved)
    assert data["format"] == "lincae-studio-project"
    assert data["schema_version"] == serialize.SCHEMA_VERSION
    project, fingerprint = serialize.load_with_fingerprint(saved)
    assert fingerprint == data["codec_fingerprint"]
    assert project.codec_id == "reference"


def test_paths_are_relative_with_forward_slashes_and_the_folder_can_move(saved: Path) -> None:
    assert content(saved)["tracks"][0]["clips"][0]["source"]["path"] == "audio/ドラム 0.wav"
    moved = saved.parent.with_name("moved")
    saved.parent.rename(moved)
    project = serialize.load(moved / saved.name)
    assert serialize.missing_audio(project) == []
    assert Path(project.tracks[0].clips[0].source.path) == moved / "audio" / "ドラム 0.wav"


def test_a_copied_project_finds_its_audio_by_the_absolute_path(saved: Path, tmp_path: Path) -> None:
    copied = tmp_path / "elsewhere" / "copy.lincae"
    copied.parent.mkdir()
    shutil.copy(saved, copied)
    assert serialize.missing_audio(serialize.load(copied)) == []


def test_audio_beside_the_project_goes_before_the_absolute_path(saved: Path, tmp_path: Path) -> None:
    shutil.copytree(saved.parent, tmp_path / "copy")
    project = serialize.load(tmp_path / "copy" / saved.name)
    assert Path(project.tracks[0].clips[0].source.path).is_relative_to(tmp_path / "copy")


def test_missing_audio_is_listed_and_no_track_is_lost(saved: Path) -> None:
    shutil.rmtree(saved.parent / "audio")
    project = serialize.load(saved)
    assert len(project.tracks) == 3
    assert [Path(ref.path).name for ref in serialize.missing_audio(project)] == [
        "ドラム 0.wav",
        "Bässe 🎸 1.wav",
    ]
    serialize.save(project, saved)
    assert serialize.load(saved) == project


def test_a_link_to_a_project_finds_the_audio_beside_the_project(saved: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.lincae"
    link.symlink_to(saved)
    project = serialize.load(link)
    serialize.save(project, link)
    assert link.is_symlink()
    assert serialize.load(saved) == project


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no undecodable file names")
def test_a_file_name_in_no_encoding_is_kept(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.wav")
    Path(path).write_bytes(b"audio")
    clip = Clip(AudioRef(path, "0" * 64, 44100, 10, 1), start=0, length=10)
    project = edits.add_tracks(Project(), [Track("T", clips=(clip,))])
    serialize.save(project, tmp_path / "p.lincae")
    assert serialize.load(tmp_path / "p.lincae") == project


@pytest.mark.parametrize("step", ["open", "write", "flush", "fsync", "replace", "disk full"])
def test_a_failed_save_leaves_the_old_file_and_nothing_else(
    saved: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = saved.read_bytes()

    def fail(*args: object, **kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    class Failing(io.FileIO):
        pass

    if step in ("fsync", "replace"):
        monkeypatch.setattr(os, step, fail)
    elif step == "open":
        monkeypatch.setattr(Path, "open", fail)
    else:
        setattr(Failing, "flush" if step == "flush" else "write", fail)
        monkeypatch.setattr(Path, "open", lambda self, mode: Failing(self, mode.replace("b", "")))
    with pytest.raises(ProjectError, match=r"cannot be written \(No space left on device\): save it"):
        serialize.save(Project(tempo=77.0), saved)
    monkeypatch.undo()
    assert saved.read_bytes() == before
    assert sorted(path.name for path in saved.parent.iterdir()) == ["audio", saved.name]


def test_a_killed_save_leaves_the_old_or_the_new_file(saved: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from lincae_studio.project import serialize\n"
        "path = Path(sys.argv[1]); project = serialize.load(path); print('go', flush=True)\n"
        "while True: serialize.save(project, path)"
    )
    expected = serialize.load(saved)
    with subprocess.Popen([sys.executable, "-c", script, str(saved)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.kill()
    assert serialize.load(saved) == expected


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "damaged"),
        (b"\xff\xfe\x00", "damaged"),
        (b"[]", "not a project"),
        (b'{"format": "other"}', "not a project"),
        (b'{"format": "lincae-studio-project"}', "version"),
        (b'{"format": "lincae-studio-project", "schema_version": 99}', "newer version"),
        (b'{"format": "lincae-studio-project", "schema_version": 1}', "must be one"),
        (b"[" * 100_000, "damaged"),
    ],
)
def test_what_is_no_project_is_refused(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "p.lincae"
    path.write_bytes(data)
    with pytest.raises(ProjectError, match=sentence) as caught:
        serialize.load(path)
    assert "\n" not in str(caught.value)


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("missing.lincae", ".", "pipe", "x" * 300, "nul\0"):
        with pytest.raises(ProjectError):
            serialize.load(tmp_path / name)
    with pytest.raises(ProjectError):
        serialize.save(Project(), tmp_path / "no folder" / "p.lincae")
    with pytest.raises(ProjectError):
        serialize.save(Project(), tmp_path)


def test_older_versions_are_migrated_step_by_step(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = serialize.SCHEMA_VERSION
    monkeypatch.setattr(serialize, "SCHEMA_VERSION", now + 2)
    migrations = {
        now + 1: lambda data: {**data, "bpm": data["tempo"]},
        now + 2: lambda data: {**data, "tempo": data["bpm"] / 2},
    }
    monkeypatch.setattr(serialize, "_MIGRATIONS", migrations)
    assert serialize.load(saved).tempo == 93.5 / 2
    del migrations[now + 1]
    with pytest.raises(ProjectError, match="damaged"):
        serialize.load(saved)


def test_projects_of_the_second_version_have_nothing_of_the_editing(tmp_path: Path) -> None:
    project = make_project(tmp_path / "audio", editing=False)
    path = tmp_path / "p.lincae"
    serialize.save(project, path)
    data = content(path)
    data["schema_version"] = 2
    del data["markers"], data["regions"]
    for track in data["tracks"]:
        for key in ("pan", "width", "group", "height", "collapsed", "envelope"):
            del track[key]
        for clip in track["clips"]:
            del clip["fade_in"], clip["fade_out"]
    path.write_text(json.dumps(data))
    assert serialize.load(path) == project


def test_projects_of_the_first_version_have_no_alignments(saved: Path) -> None:
    project = make_project(saved.parent / "audio", editing=False)
    serialize.save(project, saved)
    data = content(saved)
    data["schema_version"] = 1
    for track in data["tracks"]:
        for term in track["recipe"]["terms"] if track["recipe"] else ():
            del term["alignment"]
    saved.write_text(json.dumps(data))
    recipe = project.tracks[1].id
    assert serialize.load(saved) == edits.set_term_alignment(project, recipe, 1, None)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"offset": 1e12}, "less than a day"),
        ({"drift_ppm": 5000}, "drift"),
        ({"polarity": 2}, "polarity"),
        ({"balance": [1.0, "x"]}, "number"),
        ({"bends": [[0.0]]}, "must be one"),
        ({"filter": {"taps": "????", "channels": 1, "centre": 0}}, "base64"),
        ({"filter": {"taps": "AADAfw==", "channels": 1, "centre": 0}}, "filter"),  # not a number
        ({"filter": {"taps": "AACAPw==", "channels": 2, "centre": 0}}, "filter"),
        ({"filter": {"taps": "AACAPw==", "channels": 1, "centre": 1}}, "filter"),
    ],
)
def test_damaged_alignments_are_refused(saved: Path, change: dict, sentence: str) -> None:
    data = content(saved)
    recipe = next(track for track in data["tracks"] if track["recipe"])
    recipe["recipe"]["terms"][1]["alignment"].update(change)
    saved.write_text(json.dumps(data))
    with pytest.raises(ProjectError, match=sentence):
        serialize.load(saved)


def test_loops_and_unknown_tracks_in_a_file_are_refused(saved: Path) -> None:
    data = content(saved)
    recipe = next(track for track in data["tracks"] if track["recipe"])
    for target, sentence in ((recipe["id"], "part of itself"), ("nobody", "not in the project")):
        recipe["recipe"]["terms"][0]["track"] = target
        saved.write_text(json.dumps(data))
        with pytest.raises(ProjectError, match=sentence):
            serialize.load(saved)


def places(value: object, found: list[tuple[object, object]]) -> list[tuple[object, object]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in list(items):
        found.append((value, key))
        places(child, found)
    return found


def load_unless_refused(path: Path) -> Project | None:
    """The project, valid; or None after a refusal in one sentence. Anything else fails the test."""
    sentence = ""
    try:
        project = serialize.load(path)
    except ProjectError as error:
        sentence = str(error)
    else:
        check_project(project)
        return project
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return None


_ABSURD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([-1, 0, 2**31, 2**53, 2**64, 10**40, 1e308, math.inf, -math.inf, math.nan, -0.5, 1e-300]),
    st.text(max_size=8),
    st.sampled_from(["\0", "/" * 5000, "\udcff", "latent", "f" * 64, "../../x"]),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)


def test_lines_of_a_text_in_the_file_do_not_break_the_sentence(saved: Path) -> None:
    mutated = content(saved)
    fades = [container for container, key in places(mutated, []) if key == "curve"]
    fades[0]["curve"] = "a\nb"
    saved.write_text(json.dumps(mutated), encoding="utf-8")
    with pytest.raises(ProjectError, match="“a b” is not a"):
        serialize.load(saved)


@settings(max_examples=600, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_mutated_project_is_refused_in_a_sentence_or_is_valid(saved: Path, data: st.DataObject) -> None:
    original = content(saved)
    mutated = copy.deepcopy(original)
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = data.draw(st.sampled_from(places(mutated, [])))
        kind = data.draw(st.integers(0, 3))
        if kind == 0:
            del container[key]
        elif kind == 1 and isinstance(container, list):
            container.append(copy.deepcopy(container[key]))
        else:
            container[key] = data.draw(_ABSURD)
    path = saved.with_name("mutated.lincae")
    path.write_text(json.dumps(mutated), encoding="utf-8")
    project = load_unless_refused(path)
    if project is not None:
        contributions(project)
        serialize.save(project, path)
        assert serialize.load(path) == project


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_bytes_never_crash_the_loader(saved: Path, data: st.DataObject) -> None:
    raw = bytearray(saved.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=8))
        raw = raw or bytearray(b"{")
    path = saved.with_name("damaged.lincae")
    path.write_bytes(raw)
    load_unless_refused(path)
