"""The engine as the window uses it."""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lincae_studio.audio import io
from lincae_studio.engine.engine import Engine
from lincae_studio.engine.events import AudioImported, DeviceChosen, Notice, PeaksGrew
from lincae_studio.engine.exporting import ExportRequest
from lincae_studio.engine.jobs import JobState
from lincae_studio.engine.media import whole_clip
from lincae_studio.errors import AudioReadError, AudioWriteError
from lincae_studio.project import edits
from lincae_studio.project.model import Project, Track
from tests.engine.conftest import RATE, tone

WAV24 = io.OutputFormat("wav", "24")


def ready(engine, project):
    def all_ready():
        return all(engine.encode_state(clip).kind == "ready" for clip in project.clips)

    return all_ready


def rendered(engine):
    return lambda: [span[2] for span in engine.render_spans()] == ["rendered"]


def test_import_encode_render_export(engine, events, wav, make_track, tmp_path):
    voice, rest = tone(200_000, seed=1), tone(200_000, hz=80, seed=2)
    paths = [Path(wav(name, audio).path) for name, audio in (("mix", voice + rest), ("rest", rest))]
    job = engine.import_files(paths)
    events.wait(lambda: job.state.ended)
    assert job.error is None
    streams = job.result.streams
    assert [stream.name for stream in streams] == ["mix", "rest"]
    assert [event.stream for event in events if isinstance(event, AudioImported)] == list(streams)

    tracks = tuple(Track(s.name, clips=(whole_clip(s.ref, start=0, rate=RATE),)) for s in streams)
    project, voice_id = edits.make_recipe(Project(tracks=tracks), tracks[0].id, tracks[1].id, -1)
    engine.set_project(project)
    events.wait(ready(engine, project))
    events.wait(rendered(engine))
    assert any(isinstance(event, DeviceChosen) for event in events)

    out = tmp_path / "歌 é 🎵.wav"
    job = engine.export(project, ExportRequest(out, WAV24))
    events.wait(lambda: job.state.ended)
    assert job.error is None
    written, rate = io.read(out)
    assert rate == RATE
    assert written.shape == voice.shape
    assert np.abs(written - voice).max() < 1e-6 + 2**-23

    assert engine.peaks(streams[0].ref).complete
    events.wait(lambda: engine.recipe_peaks(voice_id) is not None)
    low, high, _ = engine.recipe_peaks(voice_id).query(0, 200_000, 10)
    edges = np.linspace(0, 200_000, 11).astype(int)
    for column in range(1, 9):
        part = voice[:, edges[column] + 256 : edges[column + 1] - 256]
        assert (high[:, column] >= part.max(axis=1) - 1e-5).all()
        assert (low[:, column] <= part.min(axis=1) + 1e-5).all()


def test_reopening_needs_no_encoding(tmp_path, events, wav, make_track):
    project = Project(tracks=(make_track(wav("a", tone(300_000))),))
    encode_jobs = []
    for _ in range(2):
        engine = Engine(cache_dir=tmp_path / "c", cache_limit_bytes=1 << 30, device="cpu", emit=events)
        engine.set_project(project)
        events.wait(ready(engine, project))
        events.wait(rendered(engine))
        encode_jobs.append(sum(job.kind == "encode" for job in engine.jobs()))
        assert engine.close(5.0)
    assert encode_jobs == [1, 0]


def test_a_bad_file_does_not_stop_the_others(engine, events, wav, tmp_path):
    bad = tmp_path / "text.wav"
    bad.write_text("this is not audio")
    good = Path(wav("good", tone(1000)).path)
    job = engine.import_files([bad, good, tmp_path / "missing.wav"])
    events.wait(lambda: job.state.ended)
    assert [stream.name for stream in job.result.streams] == ["good"]
    assert [failure.path.name for failure in job.result.failures] == ["text.wav", "missing.wav"]
    assert all("\n" not in failure.message for failure in job.result.failures)


def test_a_compressed_file_is_decoded_once_and_lies_right(engine, events, wav, make_track, tmp_path):
    av = pytest.importorskip("av")
    audio = tone(60_000, channels=1)
    path = tmp_path / "a.mp3"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libmp3lame", rate=RATE)
        stream.layout = "mono"
        for start in range(0, 60_000, 1152):
            frame = av.AudioFrame.from_ndarray(audio[:, start : start + 1152], format="fltp", layout="mono")
            frame.sample_rate, frame.pts = RATE, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    job = engine.import_files([path])
    events.wait(lambda: job.state.ended)
    (imported,) = job.result.streams
    assert imported.ref.frames == 60_000
    project = Project(tracks=(make_track(imported.ref),))
    engine.set_project(project)
    events.wait(rendered(engine))
    out = tmp_path / "out.wav"
    job = engine.export(project, ExportRequest(out, io.OutputFormat("wav", "32f")))
    events.wait(lambda: job.state.ended)
    result, _ = io.read(out)
    lag = np.argmax(np.correlate(result[0, 1000:21_000], audio[0, 1100:20_900], "valid"))
    assert lag == 100


def test_gain_changes_reach_the_render_and_undo_finds_the_old_one(engine, events, wav, make_track):
    project = Project(tracks=(make_track(wav("a", tone(200_000))),))
    engine.set_project(project)
    events.wait(rendered(engine))
    louder = edits.set_gain(project, project.tracks[0].id, 3.0)
    engine.set_project(louder)
    assert engine.render_spans()[0][2] == "preview"
    events.wait(rendered(engine))
    engine.set_project(project)
    assert rendered(engine)()  # at once: it is still there


def test_export_says_what_is_wrong_and_leaves_nothing(engine, events, wav, make_track, tmp_path):
    ref = wav("a", tone(5000))
    project = Project(tracks=(make_track(ref),))
    gone = replace(ref, path=str(tmp_path / "gone.wav"))
    cases = [
        (project, ExportRequest(Path(ref.path), WAV24), AudioWriteError, "is one of the inputs"),
        (project, ExportRequest(tmp_path / "no" / "a.wav", WAV24), AudioWriteError, "does not exist"),
        (
            Project(tracks=(make_track(gone),)),
            ExportRequest(tmp_path / "x.wav", WAV24),
            AudioReadError,
            "missing",
        ),
        (
            edits.set_gain(project, project.tracks[0].id, 12.0),
            ExportRequest(tmp_path / "over.wav", WAV24, gain_db=12.0),
            io.OversError,
            "lower the gain",
        ),
    ]
    before = sorted(path.name for path in tmp_path.iterdir() if path.name != "cache")
    for document, request, kind, words in cases:
        job = engine.export(document, request)
        events.wait(lambda job=job: job.state.ended)
        assert job.state is JobState.FAILED
        assert isinstance(job.error, kind)
        assert words in str(job.error)
        assert "\n" not in str(job.error)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "cache") == before


def test_stems_add_up_to_the_mix(engine, events, wav, make_track, tmp_path):
    refs = [wav(name, tone(70_000, seed=seed)) for seed, name in enumerate("ab")]
    tracks = (
        make_track(refs[0], name="Bass / low", gain_db=-3.0),
        make_track(refs[1], name="Bass / low", sign=-1, start=500),
        make_track(refs[1], name="Muted", mute=True),
    )
    project = replace(Project(tracks=tracks), master_gain_db=-2.0)
    out, stems = tmp_path / "out" / "mix.wav", tmp_path / "out"
    stems.mkdir()
    job = engine.export(project, ExportRequest(out, io.OutputFormat("wav", "32f"), stems_dir=stems))
    events.wait(lambda: job.state.ended)
    assert sorted(p.name for p in stems.iterdir()) == [
        "mix - Bass _ low 2.wav",
        "mix - Bass _ low.wav",
        "mix.wav",
    ]
    mix, *parts = (io.read(file.path)[0] for file in job.result)
    assert {part.shape for part in parts} == {mix.shape}
    assert np.abs(mix - sum(parts)).max() < 1e-6


def test_export_at_another_rate_and_of_a_range_has_the_exact_length(
    engine, events, wav, make_track, tmp_path
):
    project = Project(tracks=(make_track(wav("a", tone(100_001))),))
    out = tmp_path / "o.flac"
    request = ExportRequest(out, io.OutputFormat("flac", "16"), sample_rate=48000, range=(333, 90_000))
    job = engine.export(project, request)
    events.wait(lambda: job.state.ended)
    assert job.error is None
    audio, rate = io.read(out)
    assert (rate, audio.shape[1]) == (48000, round((90_000 - 333) * 48000 / 44100))


def test_missing_audio_stays_silent_and_the_rest_is_rendered(engine, events, wav, make_track, tmp_path):
    ref = wav("a", tone(100_000))
    gone = replace(ref, path=str(tmp_path / "gone.wav"), sha256="0" * 64)
    project = Project(tracks=(make_track(ref), make_track(gone)))
    engine.set_project(project)
    events.wait(rendered(engine))
    assert engine.encode_state(project.tracks[1].clips[0]).kind == "waiting"


def test_cancelling_an_export_leaves_no_file_and_answers_fast(engine, events, wav, make_track, tmp_path):
    project = Project(tracks=(make_track(wav("a", tone(44100 * 120, channels=1))),))
    engine.set_project(project)
    job = engine.export(project, ExportRequest(tmp_path / "o.wav", WAV24))
    events.wait(lambda: job.progress.fraction > 0.02)
    asked = time.monotonic()
    engine.cancel(job)
    events.wait(lambda: job.state.ended)
    assert time.monotonic() - asked < 0.2
    assert job.state is JobState.CANCELLED
    assert {path.name for path in tmp_path.iterdir()} == {"a.wav", "cache"}


def test_closing_during_work_takes_less_than_two_seconds(tmp_path, events, wav, make_track):
    project = Project(tracks=tuple(make_track(wav(f"{n}", tone(44100 * 60, seed=n))) for n in range(3)))
    engine = Engine(cache_dir=tmp_path / "c", cache_limit_bytes=1 << 30, device="cpu", emit=events)
    engine.set_project(project)
    engine.playback.play()
    events.wait(lambda: any(engine.encode_state(clip).kind == "encoding" for clip in project.clips))
    begun = time.monotonic()
    assert engine.close(2.0)
    assert time.monotonic() - begun < 2.0


def test_clearing_the_cache_makes_everything_again(engine, events, wav, make_track):
    project = Project(tracks=(make_track(wav("a", tone(200_000))),))
    engine.set_project(project)
    events.wait(ready(engine, project))
    assert engine.cache_bytes() > 200_000 * 8
    engine.clear_cache()
    events.wait(lambda: engine.encode_state(project.clips[0]).kind != "ready")
    events.wait(ready(engine, project))
    events.wait(rendered(engine))


def test_peaks_grow_while_they_are_built(engine, events, wav, make_track):
    ref = wav("long", tone(44100 * 60))
    engine.set_project(Project(tracks=(make_track(ref),)))
    events.wait(lambda: engine.peaks(ref) is not None and engine.peaks(ref).complete)
    grew = [event for event in events if isinstance(event, PeaksGrew) and event.key == engine.peaks_key(ref)]
    assert len(grew) > 3


def test_a_flac_damaged_in_the_middle_is_told_and_what_is_left_sounds(engine, events, make_track, tmp_path):
    path = tmp_path / "a.flac"
    audio = tone(400_000)
    io.write(
        path, [audio], sample_rate=RATE, channels=2, frames=400_000, format=io.OutputFormat("flac", "16")
    )
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 3000] = bytes(3000)
    path.write_bytes(data)
    job = engine.import_files([path])
    events.wait(lambda: job.state.ended)
    (stream,) = job.result.streams
    project = Project(tracks=(make_track(stream.ref),))
    engine.set_project(project)
    events.wait(lambda: any(isinstance(event, Notice) for event in events))
    events.wait(lambda: engine.peaks(stream.ref) is not None and engine.peaks(stream.ref).complete)
    engine.set_project(project)
    events.wait(rendered(engine))
    job = engine.export(project, ExportRequest(tmp_path / "out.wav", io.OutputFormat("wav", "32f")))
    events.wait(lambda: job.state.ended)
    assert job.error is None
    result, _ = io.read(tmp_path / "out.wav")
    assert result.shape == audio.shape
    assert np.abs(result[:, :100_000] - audio[:, :100_000]).max() < 1e-3


def test_samples_that_are_no_numbers_are_told_and_silent(engine, events, make_track, tmp_path):
    import soundfile

    audio = tone(50_000)
    audio[0, 100], audio[1, 200] = np.nan, np.inf
    soundfile.write(tmp_path / "nan.wav", audio.T, RATE, subtype="FLOAT")
    job = engine.import_files([tmp_path / "nan.wav"])
    events.wait(lambda: job.state.ended)
    (stream,) = job.result.streams
    engine.set_project(Project(tracks=(make_track(stream.ref),)))
    events.wait(lambda: any(isinstance(event, Notice) and "not numbers" in event.message for event in events))
    events.wait(rendered(engine))
    assert not (tmp_path / "cache" / "media").exists()
