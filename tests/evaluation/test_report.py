"""The report holds what a broken or a dull codec would be caught by, and nothing that JSON cannot say."""

import json

import numpy as np
import pytest
import soundfile

from lincae_studio.errors import AudioReadError, ModelError
from lincae_studio.evaluation.report import evaluate, find_songs, read_song, tone_levels
from lincae_studio.evaluation.trivial import LowPassCodec

RATE = 44100


@pytest.fixture(scope="module")
def stems(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stems")
    (folder / "song").mkdir()
    rng = np.random.default_rng(1)
    time = np.arange(RATE) / RATE
    tones = 0.2 * np.sin(2 * np.pi * 440 * time) * np.exp(-3 * time)
    noise = 0.05 * rng.standard_normal(RATE) * np.exp(-8 * (time % 0.25))
    soundfile.write(folder / "song" / "tones.wav", tones, RATE, subtype="FLOAT")
    soundfile.write(folder / "song" / "noise.flac", noise, RATE)
    soundfile.write(folder / "song" / "mix.wav", tones + noise, RATE, subtype="FLOAT")
    return folder


@pytest.fixture(scope="module")
def report(stems):
    told = []
    found = evaluate(stems, ["compact-4x"], progress=lambda what, done: told.append((what, done)))
    assert [what for what, _ in told] == [
        "compact-4x: song",
        "low-pass-4x: song",
        "untrained-4x: song",
        "band-levels-4x: song",
    ]
    return found


def test_it_can_be_written_as_json(report):
    assert json.loads(json.dumps(report, allow_nan=False))["songs"] == {"song": ["noise.flac", "tones.wav"]}


def test_a_linear_codec_pays_no_tax(report):
    figures = report["codecs"]["compact-4x"]["figures"]
    assert abs(figures["linearity_tax_db"]["mean"]) < 0.1
    assert abs(figures["excess_log_mel_of_a_sum"]["mean"]) < 0.002
    assert figures["encoder_additivity"]["mean"] < 1e-9
    assert figures["scale_equivariance_db"]["mean"] > 100
    assert len(figures["subtraction_log_mel"]["values"]) == 2


def test_the_low_pass_stands_beside_it_and_is_duller(report):
    dull, own = report["codecs"]["low-pass-4x"], report["codecs"]["compact-4x"]
    assert report["trivial"] == ["low-pass-4x", "untrained-4x", "band-levels-4x"]
    assert dull["compression"] == own["compression"] == 4.0
    assert (
        dull["figures"]["reconstruction_log_mel"]["mean"]
        > 2 * own["figures"]["reconstruction_log_mel"]["mean"]
    )
    assert not any("log_mel: the low-pass" in sentence for sentence in own["loses_to"])


def test_what_a_codec_loses_in_is_told(report):
    # Noise in the high band costs signal-to-distortion ratio; leaving the band out does not.
    told = report["codecs"]["compact-4x"]["loses_to"]
    assert "reconstruction_si_sdr_db: the low-pass of the same rate does better." in told


def test_the_low_pass_keeps_low_tones_and_drops_high_ones():
    levels = tone_levels(LowPassCodec(4.0))
    assert abs(levels[440]) < 0.01
    assert levels[8000] < -40


def test_stems_are_made_alike(stems):
    sounds = read_song(find_songs(stems)["song"], seconds=0.5)
    assert [sound.shape for sound in sounds] == [(1, RATE // 2)] * 2


def test_what_is_missing_is_told(tmp_path):
    with pytest.raises(AudioReadError, match="no stems"):
        find_songs(tmp_path)
    with pytest.raises(ModelError, match="no codec named"):
        evaluate(tmp_path, ["opus"])
