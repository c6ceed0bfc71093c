"""Latents in files, and the verbs that tell about the installation."""

import json
import subprocess
import sys

import numpy as np
import pytest
import soundfile


@pytest.mark.parametrize(
    ("frames", "channels", "rate"), [(1, 1, 44100), (1023, 2, 48000), (150001, 2, 44100)]
)
def test_latents_decode_to_what_was_encoded(frames, channels, rate, tmp_path, run, write_audio):
    audio = write_audio(tmp_path / "in é.wav", frames=frames, channels=channels, rate=rate)
    latents, out = tmp_path / "潜在.safetensors", tmp_path / "out.wav"
    done = run(
        *("encode", tmp_path / "in é.wav", "-o", latents, "--receipt", tmp_path / "r.json"),
        *("--codec", "reference"),
    )
    assert (done.code, done.err) == (0, "")
    facts = json.loads((tmp_path / "r.json").read_text())
    assert facts["outputs"][0]["samples"] == frames
    done = run("decode", latents, "-o", out, "--depth", "32f", "--receipt", tmp_path / "r.json")
    assert (done.code, done.err) == (0, "")
    assert soundfile.info(out).samplerate == rate
    found = soundfile.read(out, dtype="float32", always_2d=True)[0].T
    np.testing.assert_allclose(found, audio, atol=1e-5)
    assert json.loads((tmp_path / "r.json").read_text())["outputs"][0]["frames"] == frames


def test_latents_decode_at_another_rate(tmp_path, run, write_audio):
    write_audio(tmp_path / "in.wav", frames=44100, rate=44100)
    assert run("encode", tmp_path / "in.wav", "-o", tmp_path / "z.safetensors").code == 0
    assert run("decode", tmp_path / "z.safetensors", "-o", tmp_path / "out.flac", "--rate", "48000").code == 0
    assert soundfile.info(tmp_path / "out.flac").frames == 48000


def test_damaged_latents_are_refused(tmp_path, run, write_audio):
    write_audio(tmp_path / "in.wav")
    latents = tmp_path / "z.safetensors"
    run("encode", tmp_path / "in.wav", "-o", latents)
    content = bytearray(latents.read_bytes())
    content[-100] ^= 0xFF
    latents.write_bytes(content)
    assert "damaged" in run("decode", latents, "-o", tmp_path / "out.wav").refused()
    assert not (tmp_path / "out.wav").exists()


def test_models_and_devices_are_listed(run):
    listed = run("models", "list")
    assert listed.code == 0
    assert "reference" in listed.out
    assert "installed, default" in listed.out
    assert "models" in run("models", "where").out
    devices = run("devices")
    assert devices.code == 0
    assert "cpu" in devices.out
    assert "passed" in devices.out
    assert "in use:" in devices.out


@pytest.mark.parametrize("verb", ["demo", "mix", "separate", "encode", "decode", "render", "models", "bench"])
def test_every_verb_explains_itself(verb, run):
    done = run(verb, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"usage: lincae-studio {verb}")


def imported_by(statement):
    """Names of the heavy modules that a statement brings in, in a fresh process."""
    heavy = ["torch", "av", "scipy", "soundfile", "PySide6.QtWidgets", "pyqtgraph", "numpy"]
    code = f"{statement}\nimport sys, json\nprint(json.dumps([m for m in {heavy} if m in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_start_up_imports_nothing_heavy():
    assert imported_by("import lincae_studio.__main__") == set()
    assert imported_by("from lincae_studio import cli; cli.main(['--help'])") == set()
    assert "torch" not in imported_by("from lincae_studio import cli; cli.main(['models', 'list'])")
    # The window is on screen before these are needed.
    assert imported_by("import lincae_studio.ui.app") <= {"numpy", "soundfile", "PySide6.QtWidgets"}
