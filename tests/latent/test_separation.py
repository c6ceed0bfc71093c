"""What is left of a mix: by samples, by latents, refined, and the choice among them."""

from dataclasses import replace

import numpy as np
import pytest

from lincae_studio import paths
from lincae_studio.audio import io
from lincae_studio.audio.alignment import Recording, align
from lincae_studio.codec import registry
from lincae_studio.evaluation import degradations as degrade
from lincae_studio.evaluation.metrics import log_mel_distance, si_sdr_db, snr_db
from lincae_studio.latent import separation
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.latent.separation import Separator

RATE = 44100


@pytest.fixture(scope="module")
def stems():
    """Wanted source and rest of the demo song, mono."""
    parts = {}
    for path in sorted((paths.resources() / "demo").glob("*.flac")):
        with io.open_audio(path) as reader:
            parts[path.stem] = 0.5 * reader.read(8 * RATE, 5 * RATE)[:1]
    voice = parts.pop("voice")
    return voice, sum(parts.values())


@pytest.fixture(scope="module")
def space():
    return LatentSpace(registry.load("reference", device="cpu"), device="cpu")


@pytest.fixture(scope="module")
def encoded(stems):
    """A mix and its rest as an MP3, aligned."""
    source, rest = stems
    mix = Recording.of(source + rest, sample_rate=RATE)
    other = Recording.of(degrade.coded(rest, codec="libmp3lame", sample_rate=RATE), sample_rate=RATE)
    return mix, other, align(mix, other)


def separated(mix, rest, found, **options):
    separator = Separator(mix, [(rest, found)], **options)
    return separator, separator.read(0, mix.frames)


def test_clean_parts_are_subtracted_as_they_are(stems, space):
    source, rest = (degrade.quantised(part) for part in stems)
    mix, other = (Recording.of(part, sample_rate=RATE) for part in (source + rest, rest))
    separator, found = separated(mix, other, align(mix, other), space=space, method="auto")
    assert separator.decision.method == "waveform"
    assert separator.decision.reason.endswith(".")
    assert snr_db(found, source) > 120
    _, latent = separated(mix, other, align(mix, other), space=space, method="latent")
    assert snr_db(latent, source) > 90


@pytest.mark.parametrize("with_codec", [True, False])
def test_encoded_parts_are_refined(stems, encoded, space, with_codec):
    source, _ = stems
    used = space if with_codec else None
    _, plain = separated(*encoded, space=used, method="waveform")
    separator, found = separated(*encoded, space=used, method="auto")
    assert separator.decision.method == "refined"
    assert si_sdr_db(found, source) > si_sdr_db(plain, source) + 1.0
    assert separator.guide.refined_db > separator.guide.waveform_db


def test_what_surely_is_a_remainder_is_turned_down_further():
    parts = {}
    for path in sorted((paths.resources() / "demo").glob("*.flac")):
        with io.open_audio(path) as reader:
            parts[path.stem] = 0.5 * reader.read(4 * RATE, 8 * RATE)
    source = parts.pop("voice")
    rest = sum(parts.values())
    coded = degrade.coded(source + rest, codec="libmp3lame", sample_rate=RATE)[:, : source.shape[1]]
    mix, other = (Recording.of(part, sample_rate=RATE) for part in (coded, rest))
    alignment = align(mix, other)
    separator, sure = separated(mix, other, alignment, space=None, method="refined")
    assert separator.guide.sure > 0.5
    in_doubt = replace(separator.guide, sure=0.1)
    assert (separator.guide.exponent, in_doubt.exponent) == (1.0, 0.5)
    _, roots = separated(mix, other, alignment, space=None, method="refined", guide=in_doubt)
    assert si_sdr_db(sure, source) > si_sdr_db(roots, source) + 0.3
    distances = [log_mel_distance(found, source, sample_rate=RATE) for found in (sure, roots)]
    assert distances[0] < distances[1] - 0.03


def test_what_does_not_follow_the_rest_is_doubted():
    rng = np.random.default_rng(0)
    swell = 10.0 ** (2.0 * np.sin(np.arange(120) / 9.0))[None, :, None]
    taken, steady = (part * rng.exponential(size=(1, 120, 2049)) for part in (swell, 0.01))
    np.testing.assert_array_equal(separation._doubt([0.01 * taken], [taken]), 0.0)
    np.testing.assert_allclose(separation._doubt([steady], [taken])[1:-1], separation._DOUBT)
    # Stretches are put in a row, and silence says nothing.
    halves = [[part[:, :60], part[:, 60:]] for part in (steady, taken)]
    np.testing.assert_allclose(separation._doubt(*halves)[1:-1], separation._DOUBT)
    np.testing.assert_array_equal(separation._doubt([steady], [np.zeros_like(taken)]), 0.0)


def test_refinement_leaves_alone_what_is_surely_no_remainder():
    # Held chords look like a remainder of what sounds with them.
    parts = {}
    for path in sorted((paths.resources() / "demo").glob("*.flac")):
        with io.open_audio(path) as reader:
            parts[path.stem] = 0.5 * reader.read(8 * RATE, 4 * RATE)[:1]
    source = parts.pop("chords")
    rest = sum(parts.values())
    mix, other = (Recording.of(part, sample_rate=RATE) for part in (source + rest, rest))
    separator, found = separated(mix, other, align(mix, other), space=None, method="refined")
    assert separator.guide.sure < 0.1
    assert separator.guide.doubt.mean() > 0.9
    assert si_sdr_db(found, source) > 50
    encoded = Recording.of(degrade.coded(rest, codec="libmp3lame", sample_rate=RATE), sample_rate=RATE)
    separator, _ = separated(mix, encoded, align(mix, encoded), space=None, method="auto")
    assert separator.guide.sure > 0.5
    assert separator.guide.doubt.max() < 0.2
    assert separator.decision.method == "refined"


def test_result_and_complement_add_up_to_the_mix(encoded, space):
    mix, *_ = encoded
    separator, found = separated(*encoded, space=space, method="refined")
    np.testing.assert_allclose(
        found + separator.complement(0, mix.frames), mix.read(0, mix.frames), atol=1e-7
    )


@pytest.mark.parametrize("method", ["waveform", "latent", "refined"])
def test_a_stretch_is_the_same_however_it_is_cut(encoded, space, method):
    mix, *_ = encoded
    _, whole = separated(*encoded, space=space, method=method)
    separator = Separator(mix, [encoded[1:]], space=space, method=method)
    for start, frames in ((150_000, 3), (65_530, 70_000), (0, 1000)):
        np.testing.assert_array_equal(separator.read(start, frames), whole[:, start : start + frames])


@pytest.mark.parametrize("codec", ["compact-4x", "compact-8x-linear"])
def test_a_lossy_codec_steers_and_loses_nothing(stems, encoded, codec):
    if codec not in [entry.info.id for entry in registry.entries() if entry.installed]:
        pytest.skip(f"{codec} is not installed")
    source, _ = stems
    lossy = LatentSpace(registry.load(codec, device="cpu"), device="cpu")
    _, plain = separated(*encoded, space=lossy, method="waveform")
    _, latent = separated(*encoded, space=lossy, method="latent")
    _, refined = separated(*encoded, space=lossy, method="refined")
    assert si_sdr_db(refined, source) > si_sdr_db(plain, source) + 1.0
    assert si_sdr_db(refined, source) > si_sdr_db(latent, source)


def test_without_parts_the_mix_stays_as_it_is(stems, space):
    source, rest = stems
    mix = Recording.of(source + rest, sample_rate=RATE)
    separator = Separator(mix, [], space=space, method="auto")
    np.testing.assert_array_equal(separator.read(-5, 1000), mix.read(-5, 1000))
    assert "stays as it is" in separator.decision.reason


def test_several_parts(stems, space):
    source, rest = stems
    noise = np.random.default_rng(0).standard_normal(rest.shape).astype(np.float32) * np.float32(0.02)
    mix = Recording.of(source + rest + noise, sample_rate=RATE)
    parts = [
        Recording.of(part, sample_rate=RATE)
        for part in (-0.5 * degrade.delayed(rest, 700.3), degrade.delayed(noise, 20.0))
    ]
    separator = Separator(mix, [(part, align(mix, part)) for part in parts], space=space, method="waveform")
    assert si_sdr_db(separator.read(0, mix.frames), source) > 40
