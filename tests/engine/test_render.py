"""The render is the signed sum of the waveforms, to the sample, wherever it is cut."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lincae_studio.codec import grid, registry
from lincae_studio.engine.clip_latents import place
from lincae_studio.engine.media import MediaPool
from lincae_studio.engine.render_cache import RenderCache, RenderPlan
from lincae_studio.errors import AudioReadError
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.project import edits
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import Clip, Project, Recipe, RecipeTerm
from tests.codec.test_codec_grid import NonLocalCodec
from tests.engine.conftest import RATE, tone


def render(session, project, start=0, frames=None):
    frames = project.length - start if frames is None else frames
    renderer = session.renderer(project.sample_rate)
    return renderer.read(contributions(project), start, frames, channels=project.channels)


def snr(estimate, reference):
    noise = np.sum((estimate.astype(np.float64) - reference) ** 2)
    return 10 * np.log10(np.sum(reference.astype(np.float64) ** 2) / max(noise, 1e-30))


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate", [44100, 48000])
@pytest.mark.parametrize("frames", [1, 1023, 1024, 65537, 150_001])
def test_subtraction_gives_the_true_source_over_100_db(session, wav, make_track, channels, rate, frames):
    voice = tone(frames, channels=channels, rate=rate, seed=1)
    rest = tone(frames, channels=channels, rate=rate, hz=77, seed=2)
    mix = make_track(wav("mix", voice + rest, rate), rate=rate)
    part = make_track(wav("rest", rest, rate), rate=rate, sign=-1)
    result = render(session, Project(sample_rate=rate, tracks=(mix, part)))
    assert result.shape == voice.shape
    assert snr(result, voice) > 100


def test_the_mix_is_the_signed_sum_with_gains_and_positions(session, wav, make_track):
    a, b = tone(100_000, seed=1), tone(70_000, channels=1, hz=500, seed=2)
    project = Project(
        tracks=(
            make_track(wav("a", a), gain_db=-6.0),
            make_track(wav("b", b), start=12_345, sign=-1, gain_db=3.0),
        )
    )
    expected = a * 10 ** (-6 / 20)
    expected[:, 12_345 : 12_345 + 70_000] -= b * 10 ** (3 / 20)
    assert np.abs(render(session, project) - expected).max() < 1e-5


def test_any_stretch_rendered_alone_is_bit_identical(session, wav, make_track):
    project = Project(tracks=(make_track(wav("a", tone(300_000)), start=777),))
    whole = render(session, project)
    for start, frames in [(0, 10), (65_530, 20), (131_072, 65_536), (200_001, 99_999)]:
        assert np.array_equal(render(session, project, start, frames), whole[:, start : start + frames])


def test_two_renders_are_bit_identical(session, wav, make_track):
    project = Project(tracks=(make_track(wav("a", tone(100_000))), make_track(wav("b", tone(9_999, seed=3)))))
    assert np.array_equal(render(session, project), render(session, project))


def test_a_recipe_sounds_alike_in_both_methods_and_nests(session, wav, make_track):
    voice, drums, bass = (tone(80_000, hz=hz, seed=seed) for seed, hz in enumerate((300, 90, 50)))
    mix = make_track(wav("mix", voice + drums + bass), name="Mix")
    inst = make_track(wav("inst", drums + bass), name="Instrumental")
    low = make_track(wav("bass", bass), name="Bass")
    project = Project(tracks=(mix, inst, low))
    project, voice_id = edits.make_recipe(project, mix.id, inst.id, -1)
    project, nested_id = edits.make_recipe(project, inst.id, low.id, -1)
    project, both_id = edits.make_recipe(project, voice_id, nested_id, 1)
    for method in ("latent", "waveform"):
        switched = edits.set_recipe_method(project, both_id, method)
        parts = contributions(switched, track_ids=[both_id])
        assert {part.method for part in parts} == {method}
        result = session.renderer(RATE).read(parts, 0, 80_000, channels=2)
        assert snr(result, voice + drums) > 100


def test_the_mix_cancels_to_silence(session, wav, make_track):
    ref = wav("a", tone(50_000))
    project = Project(tracks=(make_track(ref), make_track(ref, sign=-1)))
    assert np.abs(render(session, project)).max() < 1e-6


def test_a_source_at_another_rate_is_placed_to_the_sample(session, wav, make_track):
    seconds = 1.5
    time = np.arange(int(48000 * seconds)) / 48000
    original = (0.3 * np.sin(2 * np.pi * 440 * time))[None].astype(np.float32)
    track = make_track(wav("other", original, 48000), start=4_410)
    project = Project(tracks=(track,))
    result = render(session, project)
    assert result.shape[1] == 4_410 + int(44100 * seconds)
    here = np.arange(int(44100 * seconds)) / 44100
    expected = 0.3 * np.sin(2 * np.pi * 440 * here)
    middle = slice(4_410 + 2_000, 4_410 + 60_000)
    assert np.abs(result[0, middle] - expected[2_000:60_000]).max() < 1e-4


def test_missing_audio_is_one_sentence(session, wav, make_track, tmp_path):
    ref = wav("gone", tone(1000))
    (tmp_path / "gone.wav").unlink()
    with pytest.raises(AudioReadError, match=r"^'gone\.wav' is missing"):
        render(session, Project(tracks=(make_track(ref),)))


def test_audio_that_changed_on_disk_is_told(session, wav, make_track):
    ref = wav("a", tone(1000))
    wav("a", tone(2000))
    with pytest.raises(AudioReadError, match="has changed"):
        render(session, Project(tracks=(make_track(ref),)))


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(
    start=st.integers(0, 10_000_000),
    length=st.integers(1, 5_000_000),
    hops=st.integers(0, 5000),
    shift_invariant=st.booleans(),
    rates=st.sampled_from([(44100, None), (48000, 44100), (96000, 44100), (44100, 44100)]),
)
def test_moving_by_whole_periods_of_the_grid_finds_the_same_latents(
    start, length, hops, shift_invariant, rates
):
    from lincae_studio.project.model import AudioRef

    project_rate, codec_rate = rates
    info = replace(registry.info("reference"), shift_invariant=shift_invariant, sample_rate=codec_rate)
    clip = Clip(AudioRef("/x.wav", "ab" * 32, 44100, length, 1), start=start, length=length)
    here = place(clip, info, project_rate=project_rate)
    period = 1024 if shift_invariant else 1024 * 64
    if codec_rate is not None and codec_rate != project_rate:
        period *= {48000: 160, 96000: 320}[project_rate]
    moved = place(replace(clip, start=start + hops * period), info, project_rate=project_rate)
    assert moved.key == here.key
    rate = codec_rate or project_rate
    assert (moved.start - here.start) * 1024 * project_rate == hops * period * rate
    assert moved.frames == here.frames
    # The series covers the clip with its context, and begins on a chunk border of its grid.
    assert here.first_frame % info.chunk_frames == 0
    assert here.start * 1024 * project_rate <= start * rate - 1024 * project_rate
    assert here.stop * 1024 * project_rate >= (start + length) * rate + 1024 * project_rate
    if not shift_invariant:
        assert here.start % info.chunk_frames == 0
    odd = place(replace(clip, start=start + 1), info, project_rate=project_rate)
    assert odd.key != here.key


def test_an_edit_keeps_the_blocks_it_does_not_touch(wav, make_track):
    ref = wav("a", tone(400_000))
    short = wav("b", tone(1000, seed=5))
    info = registry.info("reference")
    before = Project(tracks=(make_track(ref), make_track(short, start=200_000)))
    after = edits.move_clip(before, before.tracks[1].clips[0].id, 205_000)
    old, new = (RenderPlan.of(project, contributions(project), info) for project in (before, after))
    same = [old.key(block) == new.key(block) for block in range(old.blocks)]
    touched = 200_000 // old.block_samples
    assert same == [block != touched for block in range(old.blocks)]


def test_an_edit_renders_every_chunk_again_that_hears_it(wav, make_track):
    """Also those beside the chunk of the clip, where the codec ties a chunk together."""
    space = LatentSpace(NonLocalCodec(fade_frames=2, chunk_frames=8), device="cpu")
    ref, short = wav("a", tone(640)), wav("b", tone(8, seed=5))
    projects = [
        Project(tracks=(make_track(ref), make_track(short, start=3 * 64 + 28, gain_db=gain)))
        for gain in (0.0, -6.0)
    ]
    old, new = (RenderPlan.of(project, contributions(project), space.info) for project in projects)
    assert old.block_samples == 64
    keys = {block for block in range(old.blocks) if old.key(block) != new.key(block)}

    def decoded(level):
        def read(start, stop):
            latents = space.zeros(channels=1, frames=stop - start)
            latents[..., np.arange(start, stop) // 8 == 3] = level
            return latents

        return list(grid.decode_all(space, read, start_sample=0, stop_sample=640))

    pairs = zip(decoded(1.0), decoded(0.5), strict=True)
    assert keys == {block for block, (a, b) in enumerate(pairs) if not np.array_equal(a, b)}


def test_the_render_cache_gives_back_what_was_put_and_drops_the_oldest(tmp_path):
    block = 4 * 2 * 100
    cache = RenderCache(tmp_path, limit_bytes=3 * block)
    blocks = {str(number): tone(100, seed=number) for number in range(5)}
    for key, audio in blocks.items():
        cache.put(key, audio)
        assert np.array_equal(cache.get(key), audio)
    assert [cache.has(key) for key in blocks] == [False, False, True, True, True]
    assert cache.get("0") is None
    cache.close()
    assert list(tmp_path.iterdir()) == []


def test_a_clip_is_silent_outside_its_bounds(wav, tmp_path):
    audio = tone(5000)
    ref = wav("a", audio)
    pool = MediaPool(tmp_path / "cache")
    clip = Clip(ref, start=100, length=2000, offset=500)
    read = pool.read_clip(clip, 0, 3000, rate=RATE)
    assert not read[:, :100].any()
    assert np.array_equal(read[:, 100:2100], audio[:, 500:2500])
    assert not read[:, 2100:].any()
    pool.close()


def test_a_recipe_of_a_silent_track_is_silence(session, wav, make_track):
    source = make_track(wav("a", tone(3000)))
    recipe = Recipe((RecipeTerm(source.id, gain_db=float("-inf")),))
    project = Project(tracks=(source, replace(source, id="recipe", clips=(), recipe=recipe)))
    assert contributions(project, track_ids=["recipe"]) == ()
    assert not session.renderer(RATE).read((), 0, 100, channels=2).any()
