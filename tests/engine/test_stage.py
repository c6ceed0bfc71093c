"""Fades, envelopes, pan and width in the render, in the preview and in what is written."""

from dataclasses import replace

import numpy as np
import pytest

from lincae_studio.audio import io
from lincae_studio.engine.exporting import ExportRequest, export
from lincae_studio.engine.media import MediaPool
from lincae_studio.engine.render_cache import RenderPlan
from lincae_studio.engine.stage import staged
from lincae_studio.project.envelope import gains_at
from lincae_studio.project.fades import fade_gains
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import Clip, Envelope, EnvelopePoint, Fade, Project
from lincae_studio.units import db_to_gain
from tests.engine.conftest import tone
from tests.engine.test_render import render, snr

HOP = 1024
WAVY = Envelope(
    (
        EnvelopePoint(20_000, 0.0, 1, "smooth"),
        EnvelopePoint(50_000, -12.0, 1, "linear"),
        EnvelopePoint(80_000, 3.0, -1, "hold"),
        EnvelopePoint(110_000, -6.0, 1, "linear"),
    )
)


def waveform(tmp_path, project):
    """What the preview plays: the sum of the staged waveforms."""
    media = MediaPool(tmp_path / "cache")
    total = np.zeros((project.channels, project.length), np.float32)
    for part in contributions(project):
        audio = media.read_sound(part.clip, 0, project.length, rate=project.sample_rate)
        total += staged(part, audio, 0)
    media.close()
    return total


@pytest.mark.parametrize("gain_db", [-7.3, 2.0])
def test_an_envelope_of_one_gain_is_that_gain_to_the_bit(session, wav, make_track, gain_db):
    track = make_track(wav("a", tone(90_000)))
    fader = Project(tracks=(replace(track, gain_db=gain_db),))
    points = (EnvelopePoint(0, gain_db), EnvelopePoint(40_000, gain_db, 1, "smooth"))
    drawn = Project(tracks=(replace(track, envelope=Envelope(points)),))
    assert np.array_equal(render(session, drawn), render(session, fader))


def test_an_envelope_that_is_off_changes_nothing(session, wav, make_track):
    track = make_track(wav("a", tone(90_000)))
    off = replace(track, envelope=replace(WAVY, enabled=False))
    assert np.array_equal(render(session, Project(tracks=(off,))), render(session, Project(tracks=(track,))))


def test_two_renders_of_envelopes_fades_and_pans_are_bit_identical_however_cut(session, wav, make_track):
    ref = wav("a", tone(200_000))
    clips = (
        Clip(ref, 500, 90_000, fade_in=Fade(4000)),
        Clip(ref, 80_000, 100_000, offset=3000, fade_out=Fade(30_000, "power")),
    )
    track = replace(make_track(ref), clips=clips, envelope=WAVY, pan=0.3, width=1.4)
    project = Project(tracks=(track,))
    whole = render(session, project)
    assert np.array_equal(render(session, project), whole)
    assert np.array_equal(render(session, project, 66_000, 5_000), whole[:, 66_000:71_000])


def test_the_latent_envelope_is_the_waveform_product_within_a_frame(session, wav, make_track, tmp_path):
    """Exact where the envelope rests for a frame's overlap; elsewhere the change within two frames."""
    audio = tone(140_000)
    project = Project(tracks=(replace(make_track(wav("a", audio)), envelope=WAVY),))
    result = render(session, project)
    at = np.arange(140_000)
    gains = gains_at(WAVY, at)
    np.testing.assert_allclose(waveform(tmp_path, project), gains.astype(np.float32) * audio, atol=1e-6)
    rest = (at < 20_000 - 2 * HOP) | ((at > 80_000 + 2 * HOP) & (at < 110_000 - 2 * HOP))
    rest |= at > 110_000 + 2 * HOP
    assert np.abs(result - gains * audio)[:, rest].max() < 1e-5
    slow = (at > 20_000) & (at < 50_000)  # 12 dB in 30 frames
    assert snr(result[:, slow], (gains * audio)[:, slow]) > 30


def test_fades_are_exact_to_the_sample_in_the_render(session, wav, make_track):
    audio = tone(60_000)
    ref = wav("a", audio)
    clip = Clip(ref, 1000, 60_000, fade_in=Fade(700, "linear"), fade_out=Fade(20_000, "power"))
    project = Project(tracks=(replace(make_track(ref), clips=(clip,)),))
    expected = np.zeros((2, 61_000), np.float32)
    expected[:, 1000:] = audio * fade_gains(clip, 0, 60_000)
    assert np.abs(render(session, project) - expected).max() < 1e-5


def test_a_split_clip_that_overlaps_itself_sounds_as_before(session, wav, make_track):
    ref = wav("a", tone(100_000))
    whole = make_track(ref)
    parts = (Clip(ref, 0, 60_000), Clip(ref, 50_000, 50_000, offset=50_000))
    cut = Project(tracks=(replace(whole, clips=parts),))
    assert np.abs(render(session, cut) - render(session, Project(tracks=(whole,)))).max() < 1e-5


@pytest.mark.parametrize(("pan", "left", "right"), [(-1.0, 1.0, 0.0), (0.5, 0.5, 1.0), (1.0, 0.0, 1.0)])
def test_pan_turns_one_side_down_in_latents_and_waveforms(
    session, wav, make_track, tmp_path, pan, left, right
):
    audio = tone(50_000, channels=1)
    project = Project(tracks=(replace(make_track(wav("a", audio)), pan=pan),))
    assert project.channels == 2
    expected = np.concatenate([left * audio, right * audio])
    assert np.abs(render(session, project) - expected).max() < 1e-5
    assert np.abs(waveform(tmp_path, project) - expected).max() < 1e-6


@pytest.mark.parametrize("width", [0.0, 0.5, 2.0])
def test_width_scales_the_difference_of_the_sides(session, wav, make_track, tmp_path, width):
    audio = tone(50_000)
    project = Project(tracks=(replace(make_track(wav("a", audio)), width=width),))
    mid, side = (audio[0] + audio[1]) / 2, (audio[0] - audio[1]) / 2
    expected = np.stack([mid + width * side, mid - width * side])
    assert np.abs(render(session, project) - expected).max() < 1e-5
    assert np.abs(waveform(tmp_path, project) - expected).max() < 1e-6


def test_a_mono_track_has_no_width(session, wav, make_track):
    track = make_track(wav("a", tone(30_000, channels=1)))
    wide = Project(tracks=(replace(track, width=2.0),))
    assert contributions(wide)[0].stage.matrix is None
    assert np.array_equal(render(session, wide), render(session, Project(tracks=(track,))))


def test_the_export_is_the_render(session, wav, make_track, tmp_path):
    ref = wav("a", tone(100_000))
    clip = Clip(ref, 0, 100_000, fade_out=Fade(5000))
    project = Project(tracks=(replace(make_track(ref), clips=(clip,), envelope=WAVY, gain_db=-3.0),))
    request = ExportRequest(tmp_path / "out.wav", io.OutputFormat("wav", "32f"))
    for _ in export(session, project, request):
        pass
    with io.open_audio(request.path) as reader:
        written = np.concatenate(list(reader.blocks(1 << 16)), axis=1)
    assert np.array_equal(written, render(session, project))


def test_a_point_leaves_the_blocks_that_it_does_not_reach(wav, make_track, session):
    track = make_track(wav("a", tone(400_000)))
    before = Project(tracks=(replace(track, envelope=WAVY),))
    points = (*WAVY.points[:-1], replace(WAVY.points[-1], gain_db=-9.0))
    after = Project(tracks=(replace(track, envelope=Envelope(points)),))
    plans = [
        RenderPlan.of(project, contributions(project), session.space.info) for project in (before, after)
    ]
    assert plans[0].key(0) == plans[1].key(0)
    assert plans[0].key(2) != plans[1].key(2)


def test_an_envelope_multiplies_the_fader(session, wav, make_track):
    track = make_track(wav("a", tone(60_000)))
    envelope = Envelope((EnvelopePoint(0, -6.0), EnvelopePoint(30_000, 0.0)))
    loud = render(session, Project(tracks=(replace(track, envelope=envelope),)))
    quiet = render(session, Project(tracks=(replace(track, envelope=envelope, gain_db=-9.0),)))
    assert np.abs(quiet - db_to_gain(-9.0) * loud).max() < 1e-6
