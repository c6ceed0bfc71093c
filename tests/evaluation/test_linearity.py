"""An exactly linear codec scores as one, and a bent one gives itself away."""

from dataclasses import replace

import numpy as np
import pytest

from lincae_studio.codec.reference import INFO, ReferenceCodec
from lincae_studio.evaluation.linearity import Round, measure
from lincae_studio.latent.algebra import LatentSpace

RATE = 44100


def sources(count=3, samples=70_001, channels=1):
    rng = np.random.default_rng(1)
    return [rng.standard_normal((channels, samples)).astype(np.float32) * 0.1 for _ in range(count)]


class Shifted(ReferenceCodec):
    """Linear but for an origin that is not silence."""

    info = replace(INFO, id="shifted")

    def encode(self, audio):
        return super().encode(audio) + 0.5

    def decode(self, latents, *, first_frame):
        return super().decode(latents - 0.5, first_frame=first_frame)


class Bent(ReferenceCodec):
    """Latents are squashed: neither sums nor scales survive."""

    info = replace(INFO, id="bent")

    def encode(self, audio):
        return super().encode(audio).sign() * super().encode(audio).abs().sqrt()

    def decode(self, latents, *, first_frame):
        return super().decode(latents * latents.abs(), first_frame=first_frame)


@pytest.mark.parametrize("channels", [1, 2])
def test_the_reference_codec_is_linear_in_every_figure(channels):
    found = measure(ReferenceCodec(), sources(channels=channels), sample_rate=RATE)
    everything = [
        *found.reconstruction,
        found.mix_reconstruction,
        *found.homogeneity.values(),
        found.additivity,
        found.additivity_decoded,
        *found.subtraction,
        *found.subtraction_raw,
        *found.decode_then_subtract,
    ]
    assert min(score.si_sdr_db for score in everything) > 100
    assert max(abs(score.level_error_db) for score in everything) < 0.001
    assert found.scale_equivariance_db > 100
    assert found.encoder_additivity < 1e-10
    assert len(found.tax_db) == 3


def test_recentring_is_what_saves_a_shifted_codec():
    found = measure(Shifted(), sources(), sample_rate=RATE)
    assert min(score.si_sdr_db for score in found.subtraction) > 80
    assert max(score.si_sdr_db for score in found.subtraction_raw) < 20
    assert found.additivity.si_sdr_db > 80


def test_a_bent_codec_reconstructs_and_fails_at_sums():
    found = measure(Bent(), sources(), sample_rate=RATE)
    assert found.mix_reconstruction.si_sdr_db > 80
    assert found.additivity.si_sdr_db < 20
    assert found.encoder_additivity > 0.05
    assert max(score.si_sdr_db for score in found.subtraction) < 20
    assert min(found.tax_db) > 60
    assert found.homogeneity[0.5].level_error_db < -5
    assert found.mix_rate > 2


@pytest.mark.parametrize("samples", [1, 1023, 1024, 70_001])
def test_a_signal_keeps_its_length(samples):
    around = Round(LatentSpace(ReferenceCodec(), device="cpu"))
    audio = sources(1, samples)[0]
    decoded = around.decode(around.encode(audio), samples=samples)
    assert decoded.shape == audio.shape
    assert np.abs(decoded - audio).max() < 1e-6


def test_one_source_or_a_wrong_rate_is_refused():
    with pytest.raises(ValueError, match="two sources"):
        measure(ReferenceCodec(), sources(1), sample_rate=RATE)
    codec = ReferenceCodec()
    codec.info = replace(INFO, sample_rate=44100)
    with pytest.raises(ValueError, match="44100"):
        measure(codec, sources(2), sample_rate=48000)
