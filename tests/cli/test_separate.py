"""Separating recordings that do not fit as they stand, from the command line."""

import json

import numpy as np
import pytest
import soundfile

from lincae_studio import paths
from lincae_studio.evaluation import degradations as degrade
from lincae_studio.evaluation.metrics import si_sdr_db

RATE = 44100


@pytest.fixture(scope="module")
def stems():
    """Wanted source and rest of the demo song, mono."""
    parts = {}
    for path in sorted((paths.resources() / "demo").glob("*.flac")):
        audio, _ = soundfile.read(path, start=8 * RATE, frames=5 * RATE, dtype="float32", always_2d=True)
        parts[path.stem] = 0.5 * audio.T[:1]
    voice = parts.pop("voice")
    return voice, sum(parts.values())


@pytest.fixture
def files(tmp_path, stems):
    """The mix and a rest of one's own, as float files: `files(rest, mix=None)`."""

    def write(rest, mix=None):
        for name, audio in (("mix", sum(stems) if mix is None else mix), ("rest", rest)):
            soundfile.write(tmp_path / f"{name}.wav", audio.T, RATE, subtype="FLOAT")
        return tmp_path / "mix.wav", "--minus", tmp_path / "rest.wav", "-o", tmp_path / "out.wav"

    return write


def written(tmp_path):
    return soundfile.read(tmp_path / "out.wav", dtype="float32", always_2d=True)[0].T


def test_a_moved_and_scaled_rest_is_found(tmp_path, run, stems, files):
    source, rest = stems
    moved = -0.5 * degrade.delayed(rest, 2345.4)
    done = run("separate", *files(moved), "--receipt", tmp_path / "receipt.json")
    assert (done.code, done.err) == (0, "")
    assert "offset −2345.40 samples" in done.out
    assert "inverted" in done.out
    found = written(tmp_path)
    assert found.shape == source.shape
    assert si_sdr_db(found, source) > 50
    receipt = json.loads((tmp_path / "receipt.json").read_text())
    (alignment,) = receipt["alignments"]
    assert alignment["found"]
    assert alignment["offset"] == pytest.approx(-2345.4, abs=0.01)
    assert alignment["gain_db"] == pytest.approx(6.02, abs=0.01)
    assert alignment["polarity"] == -1
    assert alignment["drift_ppm"] == 0
    assert alignment["filter"]["taps"] == 0
    assert receipt["method"] == "refined"
    assert "above 21.9 kHz" in receipt["reason"], "below it nothing is to be gained"
    assert receipt["reason"].endswith(".")


@pytest.mark.slow
def test_an_encoded_rest_is_refined(tmp_path, run, stems, files):
    source, rest = stems
    moved = degrade.coded(degrade.drifted(rest, 80.0), codec="libmp3lame", sample_rate=RATE)
    figures = {}
    for method in ("waveform", "refined", "auto"):
        done = run("separate", *files(moved), "--method", method, "--receipt", tmp_path / "receipt.json")
        assert done.code == 0, done
        figures[method] = si_sdr_db(written(tmp_path), source)
    assert figures["refined"] > figures["waveform"] + 1
    assert figures["auto"] == pytest.approx(figures["refined"], abs=0.01)
    receipt = json.loads((tmp_path / "receipt.json").read_text())
    assert receipt["method"] == "refined"
    assert receipt["alignments"][0]["drift_ppm"] == pytest.approx(80, abs=0.5)


def test_what_is_not_found_is_left_alone(tmp_path, run, stems, files):
    other = 0.2 * np.random.default_rng(0).standard_normal(stems[1].shape).astype(np.float32)
    done = run("separate", *files(other), "--receipt", tmp_path / "receipt.json")
    assert done.code == 0
    assert "rest.wav was not found in the mix" in done.err
    assert len(done.err.splitlines()) == 1
    np.testing.assert_array_equal(written(tmp_path), sum(stems))
    receipt = json.loads((tmp_path / "receipt.json").read_text())
    assert receipt["alignments"][0]["found"] is False
    assert receipt["alignments"][0]["reason"]


def test_alignment_can_be_left_off(tmp_path, run, stems, files):
    source, rest = stems
    done = run("separate", *files(degrade.delayed(rest, 99.0)), "--align", "off", "--method", "waveform")
    assert done.code == 0
    expected = sum(stems) - degrade.delayed(rest, 99.0)[:, : source.shape[1]]
    np.testing.assert_allclose(written(tmp_path), expected, atol=1e-6)


@pytest.mark.parametrize("option", [("--align", "sometimes"), ("--method", "magic")])
def test_unknown_words_are_refused(tmp_path, run, stems, files, option):
    assert option[1] in run("separate", *files(stems[1]), *option).refused()
    assert not (tmp_path / "out.wav").exists()
