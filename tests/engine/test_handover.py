"""DAWproject archives and Reaper projects: valid, without loss, and never a way out of the folder."""

import math
import struct
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import soundfile

from lincae_studio.audio import io
from lincae_studio.engine import copying, dawproject, reaper
from lincae_studio.engine.jobs import run_inline
from lincae_studio.engine.session import Session
from lincae_studio.errors import AudioWriteError, Cancelled, ProjectError
from lincae_studio.project.model import (
    AudioRef,
    Clip,
    Envelope,
    EnvelopePoint,
    Fade,
    LoopRegion,
    Marker,
    Project,
    Recipe,
    RecipeTerm,
    Region,
    Track,
)

RATE = 44100


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    with closing(Session("reference", device="cpu", cache_dir=tmp_path_factory.mktemp("cache"))) as session:
        yield session


@pytest.fixture
def song(tmp_path):
    """Everything that a project can hold, with two files of the same name."""
    refs = []
    for number in range(2):
        path = tmp_path / str(number) / "Tön.wav"
        path.parent.mkdir()
        rng = np.random.default_rng(number)
        soundfile.write(path, 0.1 * rng.standard_normal((30_000, 2)), RATE, subtype="PCM_24")
        refs.append(AudioRef(str(path), io.file_sha256(path), RATE, 30_000, 2))
    points = (
        EnvelopePoint(0, 0.0),
        EnvelopePoint(10_000, -12.0, curve="hold"),
        EnvelopePoint(20_000, -math.inf),
    )
    voice = Track(
        "Voice", color=2, gain_db=-3.5, pan=0.25, group="Lead", envelope=Envelope(points),
        clips=(Clip(refs[0], 12_345, 10_001, 777, fade_in=Fade(500), fade_out=Fade(900)),
               Clip(refs[0], 40_001, 5_000)),
    )  # fmt: skip
    band = Track(
        'Band <&> "live"', color=4, gain_db=-math.inf, sign=-1, mute=True, clips=(Clip(refs[1], 0, 30_000),)
    )
    terms = (RecipeTerm(voice.id, gain_db=-1.5), RecipeTerm(band.id, -1))
    made = Track("Voice − Band", recipe=Recipe(terms, "waveform"), solo=True)
    return Project(
        tracks=(voice, band, made), tempo=117.3, beats_per_bar=3, master_gain_db=-2.0,
        loop=LoopRegion(100, 30_000), codec_id="reference",
        markers=(Marker(1_001, "Start"),), regions=(Region(2_003, 9_999, "Verse", 3),),
    )  # fmt: skip


def write(session, project, path):
    return run_inline(lambda: dawproject.write(session, project, path))


def read(path, folder):
    return run_inline(lambda: dawproject.read(path, folder))


def without_paths(project):
    names = {clip.source.path: Path("/") / clip.source.sha256 for clip in project.clips}
    return copying.relinked(project, {path: str(name) for path, name in names.items()})


def test_an_archive_is_valid_and_read_back_without_loss(session, song, tmp_path, test_data):
    etree = pytest.importorskip("lxml.etree")
    folder = test_data / "dawproject"
    if not folder.is_dir():
        pytest.skip("the published schema is absent")
    path = write(session, song, tmp_path / "Lied ü.dawproject")
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        for member, schema in (("project.xml", "Project.xsd"), ("metadata.xml", "MetaData.xsd")):
            checked = etree.XMLSchema(etree.parse(str(folder / schema)))
            checked.assertValid(etree.fromstring(archive.read(member)))
    result = read(path, tmp_path / "media")
    assert without_paths(result.project) == without_paths(song)
    assert result.remarks == ()
    for clip in result.project.clips:
        assert Path(clip.source.path).is_relative_to(tmp_path / "media")
        assert io.file_sha256(clip.source.path) == clip.source.sha256


def test_other_programs_hear_the_same_from_the_xml_alone(session, song, tmp_path):
    path = write(session, song, tmp_path / "a.dawproject")
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(tmp_path / "b.dawproject", "w") as other:
        for name in archive.namelist():
            if name != dawproject.OWN:
                other.writestr(name, archive.read(name))
    project = read(tmp_path / "b.dawproject", tmp_path / "media").project
    voice, band, made = project.tracks
    expected = song.tracks[0]
    assert [(clip.start, clip.length, clip.offset, clip.fade_in.length) for clip in voice.clips] == [
        (clip.start, clip.length, clip.offset, clip.fade_in.length) for clip in expected.clips
    ]
    assert (voice.name, voice.color, voice.group) == (expected.name, expected.color, expected.group)
    assert voice.gain_db == pytest.approx(-3.5)
    assert voice.pan == pytest.approx(0.25)
    assert voice.envelope.points[-1].gain_db == -math.inf
    assert [point.gain_db for point in voice.envelope.points if point.at in (0, 10_000)] == pytest.approx(
        [0, -12.0]
    )
    assert (band.mute, band.gain_db, made.solo) == (True, -math.inf, True)
    assert (project.tempo, project.beats_per_bar) == (117.3, 3)
    assert project.loop == song.loop
    assert [(marker.at, marker.name) for marker in project.markers] == [(1_001, "Start")]
    assert [(r.start, r.end, r.name, r.color) for r in project.regions] == [(2_003, 9_999, "Verse", 3)]
    # The subtracted track is rendered upside down, and the recipe as its result.
    source, _ = io.read(song.tracks[1].clips[0].source.path)
    assert np.abs(io.read(band.clips[0].source.path)[0][:, :30_000] + source).max() < 1e-6
    result = io.read(made.clips[0].source.path)[0]
    voice_audio = io.read(song.tracks[0].clips[0].source.path)[0]
    assert np.abs(result[:, :12_000] + source[:, :12_000]).max() < 1e-6
    at = slice(14_000, 20_000)
    wanted = 10 ** (-1.5 / 20) * voice_audio[:, 14_000 - 12_345 + 777 : 20_000 - 12_345 + 777] - source[:, at]
    assert np.abs(result[:, at] - wanted).max() < 1e-5


XML = """<Project version="1.0"><Application name="x" version="1"/>
<Transport><Tempo unit="bpm" value="120"/></Transport>
<Structure><Track id="t" name="T"><Channel role="regular"/></Track></Structure>
<Arrangement><Lanes timeUnit="beats"><Lanes track="t"><Clips>
<Clip time="4" duration="2" contentTimeUnit="beats"><Clips>
<Clip time="0" duration="2" contentTimeUnit="beats">
<Warps timeUnit="beats" contentTimeUnit="seconds"><Audio channels="2" sampleRate="44100" duration="9">
<File path="{path}"{more}/></Audio>
<Warp time="0" contentTime="0"/><Warp time="2" contentTime="1"/></Warps></Clip></Clips></Clip>
</Clips></Lanes></Lanes></Arrangement></Project>"""


def archive(path, xml, members=(), compression=zipfile.ZIP_STORED):
    with zipfile.ZipFile(path, "w", compression) as made:
        made.writestr("project.xml", xml)
        for name, data in members:
            made.writestr(name, data)
    return path


def test_beats_and_nested_clips_of_other_programs(tmp_path, song):
    data = Path(song.clips[0].source.path).read_bytes()
    path = archive(
        tmp_path / "a.dawproject", XML.format(path="audio/x.wav", more=""), [("audio/x.wav", data)]
    )
    (clip,) = read(path, tmp_path / "m").project.clips
    assert (clip.start, clip.length, clip.offset) == (2 * RATE, 30_000, 0)


@pytest.mark.parametrize(
    "name", ["../../evil.wav", "/tmp/evil.wav", "..\\..\\evil.wav", "C:\\evil.wav", "a/../../evil.wav"]
)
def test_no_member_gets_out_of_the_folder(tmp_path, song, name):
    data = Path(song.clips[0].source.path).read_bytes()
    deep = tmp_path / "1st" / "2nd"
    deep.mkdir(parents=True)
    before = {place for place in tmp_path.rglob("*")}
    path = archive(deep / "a.dawproject", XML.format(path=name, more=""), [(name, data)])
    result = read(path, deep / "m")
    for clip in result.project.clips:
        assert Path(clip.source.path).resolve().is_relative_to(deep / "m")
    new = {place for place in tmp_path.rglob("*")} - before - {path}
    assert all(place.is_relative_to(deep / "m") for place in new)
    assert not Path("/tmp/evil.wav").exists()


def test_a_reference_to_a_file_elsewhere_is_not_followed(tmp_path, song):
    (tmp_path / "in").mkdir()
    outside = song.clips[0].source.path
    for name in (outside, "../0/Tön.wav"):
        path = archive(tmp_path / "in" / "a.dawproject", XML.format(path=name, more=' external="true"'))
        result = read(path, tmp_path / "in" / "m")
        assert not result.project.clips
        assert "not in the archive" in result.remarks[0]


def test_bombs_and_damage_are_refused_and_leave_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(dawproject, "HUGE", 1 << 20)
    xml = XML.format(path="x.wav", more="")
    bomb = archive(tmp_path / "bomb.dawproject", xml, [("x.wav", bytes(20 << 20))], zipfile.ZIP_DEFLATED)
    lying = archive(
        tmp_path / "lying.dawproject", xml, [("x.wav", b"RIFF" + bytes(50_000))], zipfile.ZIP_DEFLATED
    )
    data = bytearray(lying.read_bytes())
    for at in range(len(data) - 4):  # the central directory says that the member is shorter than it is
        if data[at : at + 4] == b"PK\x01\x02" and data[at + 46 : at + 51] == b"x.wav":
            data[at + 24 : at + 28] = struct.pack("<I", 100)
    lying.write_bytes(data)
    entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]><Project version="1.0">&a;</Project>'
    bad = [
        bomb,
        archive(tmp_path / "entity.dawproject", entity),
        archive(tmp_path / "other.dawproject", "<Song/>"),
        archive(tmp_path / "broken.dawproject", "<Project"),
    ]
    (tmp_path / "none.dawproject").write_bytes(b"PK nothing")
    with zipfile.ZipFile(tmp_path / "empty.dawproject", "w"):
        pass
    bad += [tmp_path / "none.dawproject", tmp_path / "empty.dawproject", tmp_path / "absent.dawproject"]
    for path in bad:
        with pytest.raises(ProjectError, match=r"\.$"):
            read(path, tmp_path / "m")
        assert not (tmp_path / "m").exists()
    try:  # cut short by the library, or refused
        assert not read(lying, tmp_path / "m").project.clips
    except ProjectError:
        assert not (tmp_path / "m").exists()


def test_an_archive_that_fails_or_is_cancelled_leaves_nothing(session, song, tmp_path, monkeypatch):
    (tmp_path / "out").mkdir()
    path = tmp_path / "out" / "a.dawproject"
    steps = iter(range(1000))
    with pytest.raises(Cancelled):
        run_inline(lambda: dawproject.write(session, song, path), cancelled=lambda: next(steps) > 3)

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(zipfile.ZipFile, "open", full)
        with pytest.raises(AudioWriteError, match="not enough space"):
            write(session, song, path)
    assert not list((tmp_path / "out").iterdir())


def test_a_reaper_project_names_files_that_sound_as_they_should(session, song, tmp_path):
    path = run_inline(lambda: reaper.write(session, song, tmp_path / "Lied.rpp"))
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    assert sum(line.startswith("<") for line in lines) == lines.count(">")
    assert f"POSITION {12_345 / RATE!r}" in lines
    assert f"SOFFS {777 / RATE!r}" in lines
    assert lines.count("IPHASE 1") == 1  # the subtracted track
    assert "TEMPO 117.3 3 4" in lines
    assert "NAME 'Band <&> \"live\"'" in lines
    files = [line.removeprefix('FILE "').removesuffix('"') for line in lines if line.startswith("FILE")]
    assert [Path(path.parent / file).is_file() for file in files] == [True] * 4
    assert files[-1] == "Lied Media/Voice − Band.wav"
