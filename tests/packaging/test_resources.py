"""What ships: the demo song, and a wheel that holds everything the program needs."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pyloudnorm
import pytest
import soundfile

from lincae_studio import paths
from lincae_studio.project.demo import demo_song

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def stems():
    """Samples `[frames, 2]` of the demo song's stems."""
    return {name: soundfile.read(path, always_2d=True)[0] for name, path in demo_song().stems}


def test_the_stems_are_of_one_length_and_small():
    song = demo_song()
    assert [name for name, _ in song.stems] == ["Drums", "Bass", "Chords", "Voice"]
    infos = [soundfile.info(path) for _, path in song.stems]
    assert len({info.frames for info in infos}) == 1
    assert 20.0 <= infos[0].duration <= 30.0
    for info in infos:
        assert (info.format, info.subtype) == ("FLAC", "PCM_16")
        assert (info.samplerate, info.channels) == (44100, 2)
    assert sum(path.stat().st_size for _, path in song.stems) <= 4_000_000
    # The grid falls on whole samples, and the song on whole bars.
    beat = 44100 * 60 / song.tempo
    assert infos[0].frames % (beat * song.beats_per_bar) == 0


def test_the_levels_of_the_demo_song_are_clean(stems):
    mix = sum(stems.values())
    assert 20 * np.log10(np.abs(mix).max()) < -1.0
    assert -17.0 < pyloudnorm.Meter(44100).integrated_loudness(mix) < -15.0
    for stem in stems.values():
        assert not stem[0].any()
        assert not stem[-1].any()
        assert np.abs(stem.mean(axis=0)).max() < 1e-4
        assert np.abs(stem).max() > 0.1
        assert 0.6 < -stem.min() / stem.max() < 1.6  # one-sided peaks would waste headroom, and look odd


def test_the_voice_sings_the_written_notes(stems):
    # The long first note of bar 3 is B4: a harmonic series on 493.9 Hz.
    bar = round(44100 * 60 / demo_song().tempo * 4)
    stretch = stems["Voice"][2 * bar + 8000 : 2 * bar + 24384].mean(axis=1)
    spectrum = np.abs(np.fft.rfft(stretch * np.hanning(len(stretch))))
    hertz = np.fft.rfftfreq(len(stretch), 1 / 44100)
    low = (hertz > 350) & (hertz < 700)
    assert hertz[low][spectrum[low].argmax()] == pytest.approx(493.9, rel=0.015)


@pytest.mark.slow
def test_the_script_makes_the_stems_that_ship(tmp_path, stems):
    script = ROOT / "packaging" / "make_demo_song.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)
    folder = paths.resources() / "demo"
    assert json.loads((tmp_path / "demo.json").read_text()) == json.loads((folder / "demo.json").read_text())
    for name, path in demo_song().stems:
        made = soundfile.read(tmp_path / path.name, always_2d=True)[0]
        # Another processor may round otherwise, by a step or two of 16 bits.
        np.testing.assert_allclose(made, stems[name], atol=2.1 / 32768)


@pytest.mark.skipif(not (ROOT / "pyproject.toml").exists(), reason="needs a checkout")
def test_a_wheel_finds_its_resources(tmp_path):
    # Nothing is written into the checkout.
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    code = (
        "from lincae_studio import paths; from lincae_studio.project.demo import demo_song; "
        "print(paths.resources()); [path.stat() for _, path in demo_song().stems]; "
        "assert list((paths.resources() / 'fonts').iterdir()); "
        "assert list((paths.resources() / 'manual').glob('*.html'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()) == installed / "lincae_studio" / "resources"


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize("name", ["packaging/run", "packaging/test", "packaging/environment.sh", ".ci/run"])
def test_the_scripts_are_sound_and_can_be_run(name):
    script = ROOT / name
    subprocess.run(["bash", "-n", str(script)], check=True)
    assert script.suffix == ".sh" or os.access(script, os.X_OK)


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_an_environment_that_is_ready_is_not_touched(tmp_path):
    for name in ("pyproject.toml", "packaging/environment.sh"):
        target = tmp_path / "check out" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target)
    root = tmp_path / "check out"
    # A python3 that leaves a trace, in place of the one that would install.
    (root / "bin").mkdir()
    (root / "bin" / "python3").write_text(f"#!/bin/sh\necho called >>'{root}/trace'\nexit 1\n")
    (root / "bin" / "python3").chmod(0o755)
    environment = {**os.environ, "PATH": f"{root / 'bin'}:{os.environ['PATH']}"}

    def install(extra):
        command = f". packaging/environment.sh; install_python {extra}"
        return subprocess.run(
            ["bash", "-c", command], cwd=root, env=environment, capture_output=True, text=True
        )

    assert install("run").returncode == 1
    assert (root / "trace").exists()
    (root / "trace").unlink()
    pins = (root / "pyproject.toml").read_text().split("\n[tool.")[0] + "\n"
    state = f"{hashlib.sha256(pins.encode()).hexdigest()} {root}"
    (root / ".venv").mkdir(exist_ok=True)
    (root / ".venv" / ".installed").write_text(f"test {state}\n")
    for extra in ("run", "test"):
        assert install(extra).returncode == 0, "what the tests need includes what the program needs"
    (root / ".venv" / ".installed").write_text(f"run {state}\n")
    assert install("run").returncode == 0
    assert not (root / "trace").exists()
    assert install("test").returncode == 1
