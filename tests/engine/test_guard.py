"""A decoder's garbage is never heard at full level, and what is right passes untouched."""

import numpy as np
import pytest

from lincae_studio.engine import playback as playback_module
from lincae_studio.engine.events import Notice
from lincae_studio.engine.guard import LoudnessGuard
from lincae_studio.engine.playback import Playback
from lincae_studio.engine.render_cache import RenderCache
from lincae_studio.engine.ring import BLOCK
from lincae_studio.project.model import Project
from tests.engine.conftest import RATE, tone
from tests.engine.test_playback import Sink, show, started

STRETCH = 1024


def guarded(rendered, expected, guard=None):
    guard = guard or LoudnessGuard(RATE)
    starts = range(0, rendered.shape[1], STRETCH)
    parts = [guard.apply(rendered[:, at : at + STRETCH], expected[:, at : at + STRETCH]) for at in starts]
    return np.concatenate(parts, axis=1), guard


def rms(audio):
    return np.sqrt(np.mean(np.square(audio, dtype=np.float64)))


def test_what_is_right_passes_untouched():
    music = tone(RATE, level=0.3)
    lossy = music + 0.1 * tone(RATE, seed=5)
    out, guard = guarded(lossy, music)
    assert np.array_equal(out, lossy)
    assert not guard.acted
    assert guard.reduction_db == 0.0


@pytest.mark.parametrize("expected_level", [0.0, 0.001, 0.05])
def test_garbage_is_turned_down_at_once(expected_level):
    rng = np.random.default_rng(0)
    expected = tone(2 * RATE, level=expected_level) * min(expected_level * 10, 1.0)
    garbage = rng.uniform(-1, 1, expected.shape).astype(np.float32)
    garbage[:, :RATE] = expected[:, :RATE]
    out, guard = guarded(garbage, expected)
    limit = max(2.0 * rms(expected), 0.01)
    loud = out[:, RATE // STRETCH * STRETCH :]
    for at in range(0, loud.shape[1] - STRETCH, STRETCH):
        assert rms(loud[:, at : at + STRETCH]) <= 1.3 * limit
    assert np.abs(out).max() < 1.0
    assert guard.acted
    assert guard.reduction_db < -3.0


def test_it_lets_go_slowly_and_completely():
    music = tone(4 * RATE, level=0.3)
    broken = music.copy()
    broken[:, :RATE] *= 30.0
    out, guard = guarded(broken, music)
    assert guard.gain == 1.0
    assert np.array_equal(out[:, 3 * RATE :], music[:, 3 * RATE :])
    steps = np.abs(np.diff(out[0]))
    assert steps.max() < 5 * np.abs(np.diff(music[0])).max()  # no click


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_silent(value):
    music = tone(8 * STRETCH)
    broken = music.copy()
    broken[1, 3 * STRETCH + 7] = value
    out, guard = guarded(broken, music)
    assert np.isfinite(out).all()
    assert not out[:, 3 * STRETCH : 4 * STRETCH].any()
    assert guard.broken


def test_playback_guards_what_was_rendered_and_says_so(tmp_path, events, wav, make_track):
    cache = RenderCache(tmp_path / "render", limit_bytes=1 << 28)
    player = Playback(cache, cache_dir=tmp_path / "cache", emit=events)
    project = Project(tracks=(make_track(wav("a", tone(400_000, level=0.05) * 0.2)),))
    plan = show(player, project)
    garbage = np.random.default_rng(1).uniform(-1, 1, (2, plan.block_samples)).astype(np.float32)
    player._cache.put(plan.key(0), garbage)
    player.refresh()
    started(player, events)
    heard = Sink(player.ring).pull(20_000)
    assert np.abs(heard[BLOCK:]).max() < 0.25
    assert player.meters().guard_db < -6.0
    notices = [event.message for event in events if isinstance(event, Notice)]
    assert notices == [playback_module.GUARDED]
    assert player.close(2.0)
    cache.close()


def test_a_render_of_no_numbers_is_silent_and_told_once(session, wav, make_track, monkeypatch):
    from lincae_studio.engine.render import Renderer
    from lincae_studio.project.mixing import contributions

    told = []
    session._broken = lambda: told.append(True)
    project = Project(tracks=(make_track(wav("a", tone(100_000))),))
    decode = type(session.space).decode

    def broken(space, latents, **places):
        audio = decode(space, latents, **places)
        audio[:, ::1000] = np.nan
        return audio

    monkeypatch.setattr(type(session.space), "decode", broken)
    renderer: Renderer = session.renderer(RATE)
    for start in (0, 50_000):
        out = renderer.read(contributions(project), start, 50_000, channels=2)
        assert np.isfinite(out).all()
        assert np.abs(out).max() > 0.05
    assert told == [True]
