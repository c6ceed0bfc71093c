"""Rotations of timbre: learned from sounds, applied by amount to what is not in the examples."""

import numpy as np
import pytest

from lincae_studio.codec import registry
from lincae_studio.errors import LatentError
from lincae_studio.latent import timbre, turning
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.latent.layout import layout

RATE = 44100


@pytest.fixture(scope="module")
def space():
    return LatentSpace(registry.load("compact-4x", device="cpu"), device="cpu")


def note(space, hertz, tilt, *, seed=0, level=0.2):
    """Latents of a decaying note whose partials fall off by `tilt`."""
    rng = np.random.default_rng(seed)
    t = np.arange(24 * space.info.hop) / RATE
    partials = range(1, int(15000 / hertz))
    tone = sum(tilt**k * np.sin(2 * np.pi * k * hertz * t + rng.uniform(0, 6.3)) for k in partials)
    sound = tone / np.abs(tone).max() * np.exp(-2 * t) + 1e-4 * rng.standard_normal(len(t))
    return space.encode((level * sound).astype(np.float32)[None])


def brightness(latents):
    """Mean channel, by energy."""
    energy = np.square(latents).sum(axis=(0, 2))
    return float((np.arange(len(energy)) * energy).sum() / energy.sum())


def turned(learned, latents, info, amount, *, view=None):
    material = timbre.analyse(latents, info, sample_rate=RATE, view=view)
    turn = turning.Turn.of(learned.rotation, material)
    return material.put_back(turn.apply(material.columns, amount))


def test_soft_becomes_bright_on_a_note_that_was_no_example(space):
    info = space.info
    bands = layout(info, sample_rate=RATE)
    pairs = [
        (note(space, hertz, 0.4, seed=at), note(space, hertz, 0.85, seed=at, level=0.1))
        for at, hertz in enumerate((220.0, 262.0, 330.0))
    ]
    learned = turning.learn(pairs, bands)
    assert learned.examples == 3
    assert learned.explained > 0.6
    fresh, bright = note(space, 294.0, 0.4, seed=9), note(space, 294.0, 0.85, seed=9)
    np.testing.assert_allclose(turned(learned, fresh, info, 0.0), fresh, atol=1e-6)
    half, whole = (brightness(turned(learned, fresh, info, amount)) for amount in (0.5, 1.0))
    assert brightness(fresh) < half < whole
    features = [timbre.timbre(x, bands)[3:-3].mean(axis=0) for x in (fresh, bright)]
    found = timbre.timbre(turned(learned, fresh, info, 1.0), bands)[3:-3].mean(axis=0)
    assert np.linalg.norm(found - features[1]) < 0.6 * np.linalg.norm(features[0] - features[1])


def test_turning_there_and_back_changes_nothing(space):
    info = space.info
    bands = layout(info, sample_rate=RATE)
    learned = turning.learn([(note(space, 220.0, 0.4), note(space, 330.0, 0.6))], bands)
    material = timbre.analyse(note(space, 262.0, 0.7), info, sample_rate=RATE)
    turn = turning.Turn.of(learned.rotation, material)
    columns = material.columns
    there = turn.apply(columns, 0.7)
    assert np.abs(there - columns).max() > 0.05
    np.testing.assert_array_equal(there[:, 0], columns[:, 0])
    np.testing.assert_allclose(turn.apply(there, -0.7), columns, atol=1e-5)


def test_it_works_on_latents_and_refuses_another_view_and_silence(space):
    info = space.info
    before, after = note(space, 220.0, 0.4), note(space, 220.0, 0.8)
    learned = turning.learn([(before, after)], None)
    assert turned(learned, before, info, 1.0, view="latents").shape == before.shape
    with pytest.raises(LatentError, match="learn it again"):
        turned(learned, before, info, 1.0, view="envelope")
    with pytest.raises(LatentError, match="silent"):
        turning.learn([(np.zeros_like(before), after)], None)
