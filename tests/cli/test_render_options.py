"""What `render` writes beyond one mix."""

import json

import pytest
import soundfile

from lincae_studio.audio.io import file_sha256
from lincae_studio.project import serialize
from lincae_studio.project.model import AudioRef, Clip, Project, Region, Track


@pytest.fixture
def song(tmp_path, write_audio):
    tracks = []
    for seed, name in enumerate(("Voice", "Band")):
        path = tmp_path / f"{name}.wav"
        write_audio(path, frames=44100, seed=seed)
        ref = AudioRef(str(path), file_sha256(path), 44100, 44100, 2)
        tracks.append(Track(name, clips=(Clip(ref, 0, 44100),)))
    path = tmp_path / "song.lincae"
    regions = (Region(0, 20000, "A"), Region(20000, 44100, "B"))
    serialize.save(Project(tracks=tuple(tracks), regions=regions), path)
    return path


def test_a_preset_files_for_regions_loudness_tags_and_receipts(run, song, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    done = run(
        "render", song, "-o", out / "Lied.wav", "--codec", "reference", "--preset", "stems",
        "--split", "regions",        "--pattern", "{region}/{track}", "--lufs", "-20", "--tag", "artist=Ana",
        "--receipt", out / "r.json",
    )  # fmt: skip
    assert done.code == 0, done.err
    names = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.wav"))
    assert names == ["A/Band.wav", "A/Mix.wav", "A/Voice.wav", "B/Band.wav", "B/Mix.wav", "B/Voice.wav"]
    with soundfile.SoundFile(out / "B" / "Mix.wav") as file:
        assert (file.frames, file.subtype, file.artist) == (24100, "FLOAT", "Ana")
    facts = json.loads((out / "r.json").read_text())["outputs"]
    assert [fact["offset"] for fact in facts] == [0, 0, 0, 20000, 20000, 20000]
    assert (out / "A" / "Mix.wav.json").exists()


def test_lossy_and_shaped_files(run, song, tmp_path):
    for name, options in (
        ("a.mp3", ["--quality", "0.5"]),
        ("a.ogg", []),
        ("a.aiff", ["--depth", "16", "--dither", "shaped"]),
    ):
        assert run("render", song, "-o", tmp_path / name, "--codec", "reference", *options).code == 0
        assert soundfile.info(tmp_path / name).frames == 44100


@pytest.mark.parametrize(
    "options",
    [
        ["--preset", "nonsense"],
        ["--pattern", "{nam}", "--split", "regions"],
        ["--lufs", "5"],
        ["--tag", "colour=red"],
        ["--split", "markers"],
        ["--quality", "7"],
    ],
)
def test_nonsense_is_refused(run, song, tmp_path, options):
    run("render", song, "-o", tmp_path / "x.wav", "--codec", "reference", *options).refused()
    assert not (tmp_path / "x.wav").exists()
