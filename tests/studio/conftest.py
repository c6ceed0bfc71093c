"""A whole session on temporary folders, with the real engine."""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from lincae_studio.studio.controller import Controller, create_controller
from lincae_studio.studio.settings import Settings


@pytest.fixture
def user_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Settings:
    monkeypatch.setenv("LINCAE_STUDIO_CACHE", str(tmp_path / "キャッシュ"))
    monkeypatch.setenv("LINCAE_STUDIO_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("LINCAE_STUDIO_DATA", str(tmp_path / "data"))
    return Settings()


@pytest.fixture
def controller(user_settings: Settings) -> Iterator[Controller]:
    user_settings.device = "cpu"
    controller = create_controller(user_settings)
    yield controller
    controller.close()
    # An application ends here, whatever its threads are at (importing torch cannot be interrupted); in a
    # test run they would go on beside the next test.
    assert controller.engine.close(60.0)


@pytest.fixture
def failures(controller: Controller) -> list[tuple[str, str]]:
    failures: list[tuple[str, str]] = []
    controller.failed.connect(lambda title, sentence: failures.append((title, sentence)))
    return failures


def write_tone(path: Path, *, rate: int = 44100, seconds: float = 0.2, channels: int = 1) -> Path:
    """A sine in a 24-bit file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    tone = 0.1 * np.sin(np.arange(round(rate * seconds)) * 0.05 * (1 + len(path.stem)))
    soundfile.write(path, np.stack([tone] * channels, axis=1), rate, subtype="PCM_24")
    return path
