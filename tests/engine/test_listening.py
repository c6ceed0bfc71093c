"""Ways to hear the same sound, and the figures that compare them."""

from dataclasses import replace

import numpy as np
import pytest

from lincae_studio.audio import fidelity
from lincae_studio.codec import registry
from lincae_studio.engine import linearity
from lincae_studio.engine.jobs import JobState, run_inline
from lincae_studio.engine.render_cache import RenderPlan
from lincae_studio.engine.session import Session
from lincae_studio.engine.variants import as_waveforms, content, hearings, variant
from lincae_studio.errors import UsageError
from lincae_studio.project import edits
from lincae_studio.project.mixing import Separation, contributions
from lincae_studio.project.model import LoopRegion, Project, Recipe, RecipeTerm, Track
from tests.engine.conftest import RATE
from tests.engine.test_compact_render import music


@pytest.fixture
def song(wav, make_track):
    """Mix, instrumental, and a refined recipe of both; the two halves of the mix as arrays."""
    frames = 3 * RATE
    vocal, rest = music(frames, rate=RATE, seed=1), music(frames, rate=RATE, seed=2)
    mix = make_track(wav("mix", vocal + rest), name="Mix", mute=True)
    instrumental = make_track(wav("rest", rest), name="Rest", mute=True)
    recipe = Recipe((RecipeTerm(mix.id), RecipeTerm(instrumental.id, -1)), "refined")
    return Project(
        tracks=(mix, instrumental, Track("Vocal", recipe=recipe, gain_db=-6.0)), codec_id="compact-4x"
    ), (
        vocal,
        rest,
    )


def rendered(session, parts, frames):
    return session.renderer(RATE).read(parts, 0, frames, channels=2)


def test_every_hearing_of_a_recipe(song, session):
    project, (vocal, rest) = song
    track_id = project.tracks[2].id
    assert hearings(project, track_id) == ("latent", "refined", "waveform", "original")
    assert hearings(project, None) == ("latent", "waveform")
    parts = {name: variant(project, track_id, name).parts for name in hearings(project, track_id)}
    frames = vocal.shape[1]
    assert rendered(session, parts["waveform"], frames) == pytest.approx(vocal, abs=1e-6)
    assert rendered(session, parts["original"], frames) == pytest.approx(vocal + rest, abs=1e-6)
    assert rendered(session, parts["latent"], frames) == pytest.approx(vocal, abs=1e-4)  # lossless codec
    assert any(isinstance(part.clip, Separation) for part in parts["refined"])
    plus = edits.set_recipe_term(project, track_id, 1, sign=1)
    assert "refined" not in hearings(plus, track_id)


def test_a_separation_as_waveforms_is_the_plain_difference(song, session):
    project, (vocal, _) = song
    parts = contributions(project, track_ids=[project.tracks[2].id], faders=False)
    assert isinstance(parts[0].clip, Separation)
    plain = as_waveforms(parts)
    assert rendered(session, plain, vocal.shape[1]) == pytest.approx(vocal, abs=1e-6)
    assert plain != parts


def test_linearity_of_an_exactly_linear_codec(song, session):
    project, _ = song
    reading = run_inline(lambda: linearity.measure(session, project, None, 0, RATE))
    assert (reading.start, reading.stop, reading.exact) == (0, RATE, True)
    assert reading.latent.si_sdr_db > 80
    assert reading.latent.level_error_db == pytest.approx(0.0, abs=1e-3)
    assert len(reading.latent.bands) == len(reading.edges_hz) - 1


@pytest.mark.slow
@pytest.mark.parametrize("rate", [44100, 48000])
def test_linearity_meter_agrees_with_the_definitions(tmp_path, wav, make_track, rate):
    vocal, rest = music(2 * rate, rate=rate, seed=1), music(2 * rate, rate=rate, seed=2)
    tracks = (
        make_track(wav("a", vocal, rate), rate=rate, gain_db=-3.0),
        make_track(wav("b", rest, rate), rate=rate, sign=-1),
    )
    project = Project(tracks=tracks, codec_id="compact-4x", sample_rate=rate)
    session = Session("compact-4x", device="cpu", cache_dir=tmp_path / "cache")
    told = []
    reading = run_inline(
        lambda: linearity.measure(session, project, None, 1000, 70_000),
        report=lambda progress: told.append(progress.fraction),
    )
    truth = (10 ** (-3 / 20) * vocal - rest)[:, 1000:70_000]
    render = session.renderer(rate).read(contributions(project), 1000, 69_000, channels=2)
    assert reading.latent.si_sdr_db == pytest.approx(fidelity.si_sdr_db(render, truth), abs=1e-3)
    assert reading.latent.level_error_db == pytest.approx(fidelity.level_error_db(render, truth), abs=1e-4)
    bands = fidelity.band_si_sdr_db(render, truth, reading.edges_hz, sample_rate=rate)
    assert reading.latent.bands == pytest.approx(bands, abs=1e-3, nan_ok=True)
    # The sum of latents of a nearly linear codec does nearly as well as the latents of the sum.
    assert abs(reading.tax_db) < 1.5
    assert told == sorted(told)
    assert 0.0 <= told[0] < told[-1] < 1.0
    session.close()


def test_silence_cannot_be_measured(wav, make_track, session):
    project = Project(tracks=(make_track(wav("silent", np.zeros((2, RATE), np.float32))),))
    with pytest.raises(UsageError):
        run_inline(lambda: linearity.measure(session, project, None, 0, RATE))


def test_the_engine_plays_a_variant_until_told_otherwise(song, engine, events):
    project, (vocal, rest) = song
    track_id = project.tracks[2].id
    # Not refined: to measure a separation takes longer than an engine may take to close.
    project = edits.set_recipe_method(replace(project, codec_id="reference"), track_id, "latent")
    engine.set_project(project)
    variants = {name: variant(project, track_id, name) for name in ("waveform", "original", "latent")}
    job = engine.listening.compare(variants, 0, 2 * RATE)
    events.wait(lambda: job.state.ended)
    assert job.state is JobState.DONE, job.error
    assert job.result["waveform"] == pytest.approx(job.result["latent"], abs=0.5)
    assert job.result["original"] > job.result["waveform"] + 1.0

    def heard(frames=4096):
        engine.playback.seek(20_000)
        engine.playback.play()
        events.wait(lambda: engine.playback.ring.written - engine.playback.ring.read_position >= frames)
        out = np.zeros((frames, 2), np.float32)
        engine.playback.ring.read_into(out)
        engine.playback.pause()
        events.wait(lambda: not engine.playback.ring.playing or _drain(engine))
        return out[512:].T

    span = slice(20_512, 20_000 + 4096)
    engine.listening.play(variants["original"], gain_db=-6.0)
    assert heard() == pytest.approx(10 ** (-6 / 20) * (vocal + rest)[:, span], abs=1e-4)
    engine.set_project(edits.set_gain(project, track_id, 0.0))  # an edit meanwhile is not heard
    assert heard() == pytest.approx(10 ** (-6 / 20) * (vocal + rest)[:, span], abs=1e-4)
    engine.listening.play(variants["waveform"])
    assert heard() == pytest.approx(vocal[:, span], abs=1e-4)
    engine.listening.play_document()
    out = heard()
    ratio = np.sqrt(np.mean(out**2) / np.mean(vocal[:, span] ** 2))
    assert ratio == pytest.approx(1.0, abs=0.2)  # the document's method, at its new gain


def _drain(engine):
    engine.playback.ring.read_into(np.zeros((256, 2), np.float32))
    return False


def test_the_region_is_rendered_first():
    plan = RenderPlan((), registry.info("reference"), rate=RATE, channels=2, length=600 * RATE)
    size = plan.block_samples
    loop = LoopRegion(40 * size, 43 * size)
    missing, order = set(range(60)), []
    while missing:
        block = plan.nearest(missing, 20 * size + 5, loop=loop)
        missing.discard(block)
        order.append(block)
    assert order[:3] == [40, 41, 42]
    assert order[3:5] == [20, 21]
    assert order.index(19) < order.index(45)
    assert order[-1] < 20
    assert plan.nearest({0, 41}, 0, loop=LoopRegion(loop.start, loop.end, enabled=False)) == 0


def test_content_of_a_track_ignores_its_fader(song):
    project, _ = song
    [part] = content(project, project.tracks[2].id, "refined")
    assert part.gain == 1.0


def test_the_engine_decodes_the_loop_first_and_then_goes_on_from_the_playhead(
    engine, events, wav, make_track, monkeypatch
):
    project = Project(tracks=(make_track(wav("long", music(30 * RATE, rate=RATE, seed=4))),))
    plan = RenderPlan.of(project, contributions(project), registry.info(project.codec_id))
    size, order = plan.block_samples, []
    put = engine._renders.put

    def noted(key, block):
        order.append(int(key.rpartition("/")[2]))
        put(key, block)

    monkeypatch.setattr(engine._renders, "put", noted)
    looped = range(plan.blocks // 2, plan.blocks // 2 + 2)
    engine.set_playhead(3 * size + 10)
    engine.set_project(edits.set_loop(project, looped.start * size, looped.stop * size))
    events.wait(lambda: len(order) == plan.blocks, timeout=60.0)
    assert order[:2] == list(looped)
    assert order[2] == 3
    assert sorted(order) == list(range(plan.blocks))
