"""The compact codecs do the main job in the engine: on time, to the sample, however it is cut."""

import numpy as np
import pytest

from lincae_studio.engine.session import Session
from lincae_studio.evaluation import metrics
from lincae_studio.project import edits
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import Project

pytestmark = pytest.mark.parametrize("rate", [44100, 48000])
CODEC = "compact-4x"


@pytest.fixture
def session(tmp_path):
    session = Session(CODEC, device="cpu", cache_dir=tmp_path / "cache")
    yield session
    session.close()


def music(frames, *, rate, seed):
    """Stereo with most of its power in the low spectrum, like music: decaying notes over pink noise."""
    rng = np.random.default_rng(seed)
    spectrum = rng.standard_normal((2, frames // 2 + 1)) + 1j * rng.standard_normal((2, frames // 2 + 1))
    audio = np.fft.irfft(spectrum / np.maximum(np.arange(frames // 2 + 1), 20), frames)
    audio *= 0.03 / audio.std()
    time = np.arange(frames) / rate
    for onset in np.arange(0.1 + 0.05 * seed, frames / rate, 0.4):
        hz = rng.uniform(100, 1500)
        audio += 0.2 * np.where(time > onset, np.exp(-4 * (time - onset)), 0) * np.sin(2 * np.pi * hz * time)
    return audio.astype(np.float32)


def render(session, project, start=0, frames=None):
    frames = project.length - start if frames is None else frames
    renderer = session.renderer(project.sample_rate)
    return renderer.read(contributions(project), start, frames, channels=project.channels)


def lag(estimate, truth):
    """Samples by which the estimate comes late."""
    size = 1 << (2 * truth.shape[1] - 1).bit_length()
    spectra = np.fft.rfft(estimate[0], size) * np.fft.rfft(truth[0], size).conj()
    best = int(np.argmax(np.fft.irfft(spectra, size)))
    return best if best < size // 2 else best - size


@pytest.mark.parametrize("frames", [100_003, 200_000])
def test_a_mix_comes_out_aligned_and_as_long(session, wav, make_track, rate, frames):
    a, b = music(frames, rate=rate, seed=1), music(frames, rate=rate, seed=2)
    tracks = (
        make_track(wav("a", a, rate), rate=rate, gain_db=-6.0),
        make_track(wav("b", b, rate), rate=rate, start=777),
    )
    truth = np.pad(a * 10 ** (-6 / 20), ((0, 0), (0, 777))) + np.pad(b, ((0, 0), (777, 0)))
    mixed = render(session, Project(sample_rate=rate, tracks=tracks))
    assert mixed.shape == truth.shape
    assert lag(mixed, truth) == 0
    assert metrics.si_sdr_db(mixed, truth) > 18
    assert abs(metrics.level_error_db(mixed, truth)) < 0.5


def test_a_subtraction_is_what_encoding_the_true_source_gives(session, wav, make_track, rate):
    frames = 150_001
    voice, rest = music(frames, rate=rate, seed=1), music(frames, rate=rate, seed=2)
    mix = make_track(wav("mix", voice + rest, rate), rate=rate)
    band = make_track(wav("band", rest, rate), rate=rate)
    project, recipe = edits.make_recipe(Project(sample_rate=rate, tracks=(mix, band)), mix.id, band.id, -1)
    left = session.renderer(rate).read(
        contributions(project, track_ids=[recipe]), 0, frames, channels=project.channels
    )
    alone = render(session, Project(sample_rate=rate, tracks=(make_track(wav("v", voice, rate), rate=rate),)))
    assert left.shape == voice.shape
    assert lag(left, voice) == 0
    # No tax: the difference of latents is the latents of the difference.
    assert abs(metrics.si_sdr_db(left, voice) - metrics.si_sdr_db(alone, voice)) < 0.1
    assert metrics.si_sdr_db(left, alone) > 40


def test_any_stretch_rendered_alone_is_bit_identical(session, wav, make_track, rate):
    audio = music(250_000, rate=rate, seed=3)
    project = Project(sample_rate=rate, tracks=(make_track(wav("a", audio, rate), start=777, rate=rate),))
    whole = render(session, project)
    for start, frames in [(0, 10), (65_530, 20), (131_072, 65_536), (200_001, 49_999)]:
        part = render(session, project, start, frames)
        expected = whole[:, start : start + frames]
        if rate == 44100:
            assert np.array_equal(part, expected)
        else:  # the resampler rounds differently wherever it is cut
            assert np.abs(part - expected).max() <= 1e-6
    assert np.array_equal(render(session, project), whole)
