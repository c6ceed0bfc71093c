"""Sounds of the lab: encoded in their surroundings, edited, mixed, rebuilt and streamed."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from lincae_studio.codec import registry
from lincae_studio.engine import lab_sounds as sounds
from lincae_studio.engine.jobs import run_inline
from lincae_studio.engine.lab_live import Live, LiveRing
from lincae_studio.engine.lab_sounds import Region
from lincae_studio.engine.session import Session
from lincae_studio.errors import LatentError, UsageError
from lincae_studio.latent.live_timbre import LiveTimbre
from lincae_studio.latent.path import PathEdit
from lincae_studio.latent.streaming import Stream, run_offline
from lincae_studio.project.model import AudioRef, Clip, Project, Track

RATE = 44100


def recording(path: Path, seconds: float = 2.0, *, rate: int = RATE, seed: int = 0) -> AudioRef:
    """A stereo file with tones and noise that change."""
    n = np.arange(int(seconds * rate))
    tone = np.sin(2 * np.pi * (220 + 60 * seed) * n / rate) * (1 + np.sin(n / 4000 + seed))
    noise = np.random.default_rng(seed).standard_normal((2, len(n))) * (n % 9000 < 1500)
    audio = (0.1 * tone + 0.05 * noise).T.astype(np.float32)
    soundfile.write(path, audio, rate, subtype="FLOAT")
    return AudioRef(str(path), hashlib.sha256(path.read_bytes()).hexdigest(), rate, len(n), 2)


def project_of(*refs: AudioRef, rate: int = RATE) -> Project:
    tracks = [
        Track(f"T{at}", clips=(Clip(ref, 0, ref.frames * rate // ref.sample_rate),))
        for at, ref in enumerate(refs)
    ]
    return Project(sample_rate=rate, tracks=tuple(tracks), codec_id=registry.default_id())


def region(project: Project, track: int = 0, start: float = 0.5, stop: float = 1.3) -> Region:
    rate = project.sample_rate
    return Region(project, project.tracks[track].id, round(start * rate), round(stop * rate))


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    made = Session(registry.default_id(), device="cpu", cache_dir=tmp_path_factory.mktemp("cache"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("audio")
    return project_of(*(recording(folder / f"{seed}.wav", seed=seed) for seed in range(4)))


def run(steps):
    return run_inline(lambda: steps)


def test_without_edits_a_stretch_is_what_lies_there(project, tmp_path):
    project = replace(project, codec_id="reference")
    session = Session("reference", device="cpu", cache_dir=tmp_path)
    part = region(project)
    sound = run(sounds.encode_region(session, part))
    made = run(sounds.render_path(session, sound, run(sounds.take_apart(session, sound)), []))
    recorded, _ = soundfile.read(project.tracks[0].clips[0].source.path, dtype="float32")
    np.testing.assert_array_equal(sound.audio, recorded[part.start : part.stop].T)
    np.testing.assert_allclose(made.audio, sound.audio, atol=1e-5)
    session.close()


def test_a_stretch_at_another_rate_keeps_its_length_and_place(session, tmp_path):
    project = project_of(recording(tmp_path / "a.wav", rate=48000), rate=48000)
    part = region(project)
    sound = run(sounds.encode_region(session, part))
    made = run(sounds.render_path(session, sound, run(sounds.take_apart(session, sound)), []))
    assert made.audio.shape == (2, part.stop - part.start)
    low = [np.convolve(audio[0], np.ones(64) / 64, "same") for audio in (made.audio, sound.audio)]
    assert np.square(low[0] - low[1]).sum() < 0.01 * np.square(low[1]).sum()


def test_edits_change_what_they_should(session, project):
    sound = run(sounds.encode_region(session, region(project)))
    material = run(sounds.take_apart(session, sound))
    plain = run(sounds.render_path(session, sound, material, []))
    half = sound.frames // 2
    louder = PathEdit("bias", (0,), half, sound.frames, 6.0 / material.level_deviation)
    made = run(sounds.render_path(session, sound, material, [louder]))
    # What the codec's network sees of the edit.
    first = slice(0, (half - 8) * sound.hop)
    last = slice((half + 8) * sound.hop, None)
    np.testing.assert_allclose(made.audio[:, first], plain.audio[:, first], atol=1e-5)
    np.testing.assert_allclose(made.audio[:, last], 2 * plain.audio[:, last], rtol=0.02, atol=1e-3)
    assert made.spectrum.min() >= 0
    assert made.spectrum.max() == pytest.approx(1.0)


def test_the_plane_and_the_way_end_at_their_sources(session, project):
    encoded = [run(sounds.encode_region(session, region(project, track))) for track in range(4)]
    for corner, (x, y) in enumerate(((0, 0), (1, 0), (0, 1), (1, 1))):
        made = run(sounds.render_plane(session, encoded, [x], [y], "linear"))
        alone = run(sounds.render_path(session, encoded[corner], None, []))
        np.testing.assert_allclose(made.audio, alone.audio, atol=1e-5)
    made = run(sounds.render_between(session, encoded[0], encoded[1], np.array([0.0, 1.0]), "timbre"))
    for at, source in ((slice(0, 512), 0), (slice(-512, None), 1)):
        alone = run(sounds.render_path(session, encoded[source], None, []))
        error = np.square(made.audio[:, at] - alone.audio[:, at]).sum()
        assert error < 0.05 * np.square(alone.audio[:, at]).sum() + 1e-6


def test_mono_and_longer_sources_are_mixed(session, project, tmp_path):
    path = tmp_path / "mono.wav"
    soundfile.write(path, 0.1 * np.sin(np.arange(RATE * 3) / 20), RATE, subtype="FLOAT")
    ref = AudioRef(str(path), hashlib.sha256(path.read_bytes()).hexdigest(), RATE, RATE * 3, 1)
    mono = project_of(ref)
    a = run(sounds.encode_region(session, region(project)))
    b = run(sounds.encode_region(session, region(mono, stop=2.5)))
    made = run(sounds.render_between(session, a, b, np.array([0.0, 1.0]), "linear"))
    assert made.audio.shape == (2, round(2.0 * RATE))


def test_a_mosaic_is_as_long_as_its_target(session, project):
    target = run(sounds.encode_region(session, region(project, 0)))
    corpus = [run(sounds.encode_region(session, region(project, track, 0.0, 2.0))) for track in (1, 2)]
    made, pieces = run(
        sounds.render_mosaic(session, target, corpus, continuity=0.5, relative=True, follow_level=True)
    )
    assert made.audio.shape[1] == target.audio.shape[1]
    assert np.sqrt(np.square(made.audio).mean()) == pytest.approx(
        np.sqrt(np.square(target.audio).mean()), rel=0.6
    )
    assert 0 <= pieces.jumps < len(pieces.starts)


def test_transfer_needs_latents_of_one_shape(session, project, tmp_path):
    sound = run(sounds.encode_region(session, region(project)))
    other = Session("reference", device="cpu", cache_dir=tmp_path)
    with pytest.raises(LatentError, match="cannot decode"):
        run(sounds.transfer(sound, session, other))
    other.close()


def test_what_cannot_be_opened_is_refused(session, project):
    with pytest.raises(UsageError, match="Select a part"):
        run(sounds.encode_region(session, region(project, start=1.0, stop=1.0)))
    empty = replace(project, tracks=(Track("Empty"),))
    with pytest.raises(UsageError, match="no audio"):
        run(sounds.encode_region(session, region(empty)))


def test_a_sound_is_kept_as_it_is(tmp_path):
    audio = np.random.default_rng(0).standard_normal((2, 999)).astype(np.float32) * 2
    ref = sounds.write_sound(audio, "a/b: ü", rate=RATE, folder=tmp_path / "new")
    read, rate = soundfile.read(ref.path, dtype="float32")
    assert rate == RATE
    np.testing.assert_array_equal(read.T, audio)
    assert ref.sha256 == hashlib.sha256(Path(ref.path).read_bytes()).hexdigest()
    assert Path(ref.path).parent == tmp_path / "new"


@pytest.mark.parametrize("codec", list(dict.fromkeys((registry.default_id(), "reference"))))
def test_live_timbre_is_the_same_however_it_is_cut(codec, project, tmp_path):
    session = Session(codec, device="cpu", cache_dir=tmp_path)
    sound = run(sounds.encode_region(session, region(replace(project, codec_id=codec))))
    material = run(sounds.take_apart(session, sound))

    def operation() -> LiveTimbre:
        made = LiveTimbre(material)
        made.bias[0], made.scale[1] = 1.5, 0.3
        return made

    offline = run_offline(session.space, sound.audio, operation())
    stream = Stream(session.space, channels=2, frames=3, operation=operation())
    block = stream.block_samples
    padded = np.pad(sound.audio, ((0, 0), (0, stream.latency + 2 * block)))
    blocks = [stream.process(padded[:, at : at + block]) for at in range(0, padded.shape[1] - block, block)]
    made = np.concatenate(blocks, axis=1)[:, stream.latency :]
    count = min(made.shape[1], offline.shape[1])
    assert np.abs(made[:, :count] - offline[:, :count]).max() < 1e-4
    plain = run_offline(session.space, sound.audio)
    assert np.abs(offline - plain).max() > 1e-3
    session.close()


def test_the_ring_keeps_order_and_counts_what_is_missing():
    ring = LiveRing()
    out = np.ones((10, 2), np.float32)
    ring.read_into(out)
    assert not out.any()
    assert ring.missing == 0  # nothing has begun
    for start in range(0, 200_000, 5000):
        ring.write(np.repeat(np.arange(start, start + 5000, dtype=np.float32)[:, None], 2, axis=1))
        np.testing.assert_array_equal(ring.take(5000)[:, 0], np.arange(start, start + 5000))
    ring.read_into(out)
    assert ring.missing == 10
    ring.write(np.zeros((1 << 17, 2), np.float32))
    assert ring.lost == 1 << 16


@pytest.mark.slow
def test_a_live_session_streams_measures_and_records(project, tmp_path):
    def opened() -> Session:
        return Session(registry.default_id(), device="cpu", cache_dir=tmp_path)

    session = opened()
    sound = run(sounds.encode_region(session, region(project)))
    material = run(sounds.take_apart(session, sound))
    session.close()
    live = Live(opened, rate=RATE, audio=sound.audio, material=material)
    live.recording = True
    live.start()
    heard = np.zeros((0, 2), np.float32)
    deadline = time.monotonic() + 60
    while len(heard) < RATE and time.monotonic() < deadline:
        if live.output.filled >= 1024:
            heard = np.concatenate([heard, live.output.take(1024)])
        time.sleep(0.002)
    assert live.stop()
    assert live.error is None
    assert len(heard) >= RATE
    recorded = np.concatenate(live.recorded, axis=1)
    np.testing.assert_array_equal(recorded[:, : len(heard)], heard.T)
    assert np.abs(heard).max() > 0.05
    reading = live.reading
    assert reading.total_ms >= reading.declared_ms > 93
    assert reading.process_ms > 0


def test_a_live_session_tells_why_it_ended(tmp_path):
    def opened() -> Session:
        return Session("no such codec", device="cpu", cache_dir=tmp_path)

    live = Live(opened, rate=RATE, audio=np.zeros((1, RATE), np.float32))
    live.start()
    deadline = time.monotonic() + 30
    while live.running and time.monotonic() < deadline:
        time.sleep(0.01)
    assert "no such codec" in (live.error or "")
    assert live.stop()
