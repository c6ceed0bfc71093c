"""Transport and ring: what the audio callback gets is the mix at the playhead."""

import time

import numpy as np
import pytest

from lincae_studio.codec import registry
from lincae_studio.engine.events import PlaybackEnded
from lincae_studio.engine.playback import Playback
from lincae_studio.engine.render_cache import RenderCache, RenderPlan
from lincae_studio.engine.ring import BLOCK, Ring
from lincae_studio.project import edits
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import Project
from tests.engine.conftest import RATE, tone


class Sink:
    """An audio output that takes what it gets, at a pace of the test's choosing."""

    def __init__(self, ring):
        self._ring = ring
        self.heard = np.zeros((0, 2), np.float32)

    def pull(self, frames, *, size=256, pause=0.001):
        for _ in range(-(-frames // size)):
            out = np.empty((size, 2), np.float32)
            before = self._ring.read_position
            self._ring.read_into(out)
            self.heard = np.concatenate([self.heard, out[: self._ring.read_position - before]])
            time.sleep(pause)
        return self.heard


@pytest.fixture
def playback(tmp_path, events):
    cache = RenderCache(tmp_path / "render", limit_bytes=1 << 28)
    playback = Playback(cache, cache_dir=tmp_path / "cache", emit=events)
    yield playback
    assert playback.close(2.0)
    cache.close()


def show(playback, project):
    plan = RenderPlan.of(project, contributions(project), registry.info(project.codec_id))
    playback.set_project(project, plan)
    return plan


def started(playback, events):
    playback.play()
    events.wait(lambda: playback.ring.written - playback.ring.read_position > BLOCK * 8)


def test_the_preview_is_the_signed_sum(playback, events, wav, make_track):
    a, b = tone(100_000, seed=1), tone(100_000, seed=2, channels=1)
    project = Project(tracks=(make_track(wav("a", a)), make_track(wav("b", b), sign=-1, gain_db=-6.0)))
    show(playback, project)
    started(playback, events)
    heard = Sink(playback.ring).pull(40_000)
    expected = (a - b * 10 ** (-6 / 20)).T
    assert np.abs(heard[BLOCK : len(heard)] - expected[BLOCK : len(heard)]).max() < 1e-5
    assert playback.ring.dropouts == 0


def test_a_rendered_block_is_played_instead_of_the_preview(tmp_path, playback, events, wav, make_track):
    project = Project(tracks=(make_track(wav("a", tone(200_000))),))
    plan = show(playback, project)
    render = tone(plan.block_samples, seed=9)
    playback._cache.put(plan.key(0), render)
    playback.refresh()
    started(playback, events)
    heard = Sink(playback.ring).pull(30_000)
    assert np.array_equal(heard[BLOCK:30_000], render.T[BLOCK : len(heard[:30_000])])


def test_a_gain_is_heard_within_30_ms(playback, events, wav, make_track):
    project = Project(tracks=(make_track(wav("a", np.full((2, RATE * 4), 0.1, np.float32))),))
    show(playback, project)
    started(playback, events)
    sink = Sink(playback.ring)
    sink.pull(4096)
    changed = edits.set_gain(project, project.tracks[0].id, 6.0)
    at = playback.ring.read_position
    show(playback, changed)
    time.sleep(0.02)
    heard = sink.pull(8192)
    late = np.flatnonzero(heard[:, 0] > 0.11)[0] - at
    assert 0 < late / RATE < 0.030
    steps = np.abs(np.diff(heard[at - 100 : at + 4000, 0]))
    assert steps.max() < 0.01  # cross-faded, no click
    assert heard[-1, 0] == pytest.approx(0.1 * 10 ** (6 / 20), rel=1e-4)


def test_seek_and_position(playback, events, wav, make_track):
    audio = tone(RATE * 4)
    project = Project(tracks=(make_track(wav("a", audio)),))
    show(playback, project)
    playback.seek(50_000)
    assert playback.position == 50_000
    started(playback, events)
    sink = Sink(playback.ring)
    heard = sink.pull(2048)
    assert np.abs(heard[BLOCK:2048] - audio.T[50_000 + BLOCK : 52_048]).max() < 1e-6
    assert abs(playback.position - 52_048) <= 256
    playback.seek(100_000)
    time.sleep(0.05)
    sink.pull(4096)
    assert 100_000 < playback.position < 100_000 + 4096


def test_the_loop_wraps_to_the_sample(playback, events, wav, make_track):
    audio = tone(RATE * 2)
    project = edits.set_loop(Project(tracks=(make_track(wav("a", audio)),)), 1000, 4333)
    show(playback, project)
    playback.seek(1000)
    started(playback, events)
    heard = Sink(playback.ring).pull(12_000)
    expected = np.tile(audio[:, 1000:4333].T, (4, 1))[: len(heard)]
    assert np.abs(heard[BLOCK:] - expected[BLOCK : len(heard)]).max() < 1e-6


def test_pause_fades_and_play_goes_on_from_there(playback, events, wav, make_track):
    project = Project(tracks=(make_track(wav("a", np.full((2, RATE * 2), 0.5, np.float32))),))
    show(playback, project)
    started(playback, events)
    sink = Sink(playback.ring)
    sink.pull(4096)
    playback.pause()
    assert not playback.playing
    time.sleep(0.02)
    heard = sink.pull(8192)
    assert np.abs(np.diff(heard[BLOCK * 2 :, 0])).max() < 0.01
    assert heard[-1, 0] < 0.01
    events.wait(lambda: not playback.ring.playing)
    assert 4096 <= playback.position < 4096 + 1024
    at = playback.position
    started(playback, events)
    assert abs(playback.position - at) <= 256


def test_it_stops_at_the_end_and_starts_again_from_the_top(playback, events, wav, make_track):
    project = Project(tracks=(make_track(wav("a", tone(9_000))),))
    show(playback, project)
    started(playback, events)
    Sink(playback.ring).pull(12_000)
    events.wait(lambda: any(isinstance(event, PlaybackEnded) for event in events))
    assert not playback.playing
    assert playback.position == 9_000
    playback.play()
    assert playback.position == 0


def test_meters_tell_the_peaks_of_what_was_heard(playback, events, wav, make_track):
    loud, quiet = np.full((2, RATE * 2), 0.5, np.float32), np.full((1, RATE * 2), 0.25, np.float32)
    project = Project(tracks=(make_track(wav("a", loud)), make_track(wav("b", quiet), sign=-1)))
    show(playback, project)
    started(playback, events)
    Sink(playback.ring).pull(RATE // 2)
    time.sleep(0.02)
    reading = playback.meters()
    a, b = (track.id for track in project.tracks)
    assert reading.tracks[a] == pytest.approx((0.5, 0.5), rel=1e-3)
    assert reading.tracks[b] == pytest.approx((0.25, 0.25), rel=1e-3)
    assert reading.master_peak == pytest.approx((0.25, 0.25), rel=1e-2)
    assert playback.meters().tracks == {}


def test_missing_audio_is_silence_not_a_stop(playback, events, wav, make_track, tmp_path):
    ref = wav("a", tone(50_000))
    show(playback, Project(tracks=(make_track(ref),)))
    (tmp_path / "a.wav").unlink()
    started(playback, events)
    assert not Sink(playback.ring).pull(4096).any()
    assert playback.playing


def test_the_ring_hands_out_silence_and_counts_dropouts_only_while_playing():
    ring = Ring()
    out = np.ones((100, 2), np.float32)
    ring.read_into(out)
    assert not out.any()
    assert ring.dropouts == 0
    ring.reset()
    ring.put(ring.written, np.ones((BLOCK, 2), np.float32), 0)
    ring.start()
    out = np.zeros((BLOCK + 10, 2), np.float32)
    ring.read_into(out)
    assert out[:BLOCK].all()
    assert not out[BLOCK:].any()
    assert ring.dropouts == 1
