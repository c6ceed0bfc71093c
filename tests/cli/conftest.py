"""Real files and the command line, in this process and in one of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile

from lincae_studio import cli


@dataclass(frozen=True)
class Outcome:
    """Exit code and output of a command."""

    code: int
    out: str
    err: str

    def refused(self) -> str:
        """The sentence of a command that was refused as the contract wants it."""
        assert self.code == 2, self
        assert self.out == "", self
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("lincae-studio: "), self.err
        assert lines[0].endswith("."), self.err
        return lines[0]


Run = Callable[..., Outcome]
WriteAudio = Callable[..., np.ndarray]


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's folders out of it; the cache has a name that is hard to spell."""
    folder = tmp_path_factory.mktemp("places")
    for name in ("CACHE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"LINCAE_STUDIO_{name}", str(folder / f"{name} ünï 録音"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Carry out a command in this process."""

    def run(*arguments: object) -> Outcome:
        capsys.readouterr()
        code = cli.main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run


@pytest.fixture
def run_process() -> Run:
    """Carry out a command as a user does."""

    def run(*arguments: object, **options: object) -> Outcome:
        done = subprocess.run(
            [sys.executable, "-m", "lincae_studio", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONWARNINGS": "error"},
            **options,  # type: ignore[call-overload]
        )
        return Outcome(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def write_audio() -> WriteAudio:
    """Write noise with a tone to a file; the float32 samples `[channels, frames]` it holds."""

    def write(
        path: Path,
        *,
        frames: int = 5000,
        channels: int = 2,
        rate: int = 44100,
        seed: int = 0,
        subtype: str = "FLOAT",
    ) -> np.ndarray:
        noise = np.random.default_rng(seed).standard_normal((channels, frames))
        audio = (0.05 * noise + 0.1 * np.sin(np.arange(frames) * 0.05 * (seed + 1))).astype(np.float32)
        soundfile.write(path, audio.T, rate, subtype=subtype)
        return soundfile.read(path, dtype="float32", always_2d=True)[0].T

    return write
