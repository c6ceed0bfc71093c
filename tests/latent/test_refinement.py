"""The learnt rule of refinement: what it turns down, and what it leaves alone."""

import numpy as np
import pytest
from scipy.signal import lfilter

from lincae_studio.evaluation.metrics import si_sdr_db
from lincae_studio.latent import refinement
from lincae_studio.latent.separation import spectra

RATE = 44100


@pytest.fixture(scope="module")
def sounds():
    """A tone that is struck twice a second, and noise that swells; 3 s each."""
    t = np.arange(3 * RATE) / RATE
    tone = np.exp(-8.0 * (t % 0.5)) * sum(np.sin(2 * np.pi * 330.0 * k * t) / k for k in range(1, 8))
    noise = lfilter([1.0], [1.0, -0.9], np.random.default_rng(0).standard_normal(t.size))
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * 0.9 * t)
    return (0.1 * tone[None]).astype(np.float32), (0.1 * swell * noise[None]).astype(np.float32)


def judged(left, taken):
    """Spectra of R, and the share of it that is said to be the wanted source."""
    r, a = spectra(left), spectra(taken)
    powers = [np.square(np.abs(part)) for part in (r, a)]
    song = refinement.Song.of(*powers)
    share = refinement.shares(*powers, r * a.conj(), song, rate=RATE, inner=slice(0, r.shape[1]))
    assert share.shape == r.shape
    assert share.dtype == np.float32
    assert 0.0 <= share.min() <= share.max() <= 1.0
    return r, share


def score(found, true):
    """SI-SDR of spectra, dB: the real numbers that they consist of."""
    return si_sdr_db(*(part.reshape(1, -1).view(np.float32) for part in (found, true)))


def test_a_remainder_of_the_rest_is_turned_down(sounds):
    source, rest = sounds
    # What an encoder leaves: noise that follows the rest, but not its phase.
    signs = np.random.default_rng(1).choice((-1.0, 1.0), rest.shape).astype(np.float32)
    left = source + 0.1 * rest * signs
    r, share = judged(left, rest)
    true = spectra(source)
    assert score(share * r, true) > score(r, true) + 3.0


def test_what_is_clean_is_left_alone(sounds):
    source, rest = sounds
    r, share = judged(source, rest)
    assert score(share * r, r) > 30.0


def test_frames_far_away_have_no_say(sounds):
    source, rest = sounds
    left = source + 0.05 * rest[:, ::-1]
    r, a = spectra(left), spectra(rest)
    powers = [np.square(np.abs(part)) for part in (r, a)]
    song = refinement.Song.of(*powers)
    middle = slice(50, 60)
    whole = refinement.shares(*powers, r * a.conj(), song, rate=RATE, inner=middle)
    near = slice(middle.start - refinement.REACH, middle.stop + refinement.REACH)
    parts = [part[:, near] for part in (*powers, r * a.conj())]
    alone = refinement.shares(*parts, song, rate=RATE, inner=slice(refinement.REACH, refinement.REACH + 10))
    np.testing.assert_allclose(alone, whole, atol=1e-3)
