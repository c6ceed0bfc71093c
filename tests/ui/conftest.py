"""The real window on a real session in temporary folders, without a screen."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lincae_studio.studio.controller import Controller, create_controller
from lincae_studio.studio.settings import Settings
from lincae_studio.ui.main_window import MainWindow
from lincae_studio.ui.theme import theme

RATE = 44100


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """Keep the engine's threads from destroying what a test leaves of its widgets, as the program does."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of settings, caches and logs of a user who has never been here; the folder of all."""
    for name in ("CACHE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"LINCAE_STUDIO_{name}", str(tmp_path / "用户 é" / name.lower()))
    return tmp_path


@pytest.fixture
def session(places: Path, qapp: QApplication) -> Iterator[Controller]:
    """A controller with its engine, in the dark theme."""
    theme.apply(qapp, "dark")
    settings = Settings()
    settings.device = "cpu"
    controller = create_controller(settings)
    yield controller
    controller.close()


@pytest.fixture
def window_size() -> tuple[int, int]:
    """Of `window`, pixels; a module overrides it for another one."""
    return 1920, 1080


@pytest.fixture
def window(session: Controller, window_size: tuple[int, int], qtbot: QtBot) -> MainWindow:
    """The active main window of the session, closed without a question about what was not saved."""
    window = MainWindow(session)
    qtbot.addWidget(window, before_close_func=lambda _: session.undo_stack.setClean())
    window.resize(*window_size)
    window.show()
    qtbot.waitActive(window)
    return window


@pytest.fixture
def make_wav(tmp_path: Path) -> Callable[..., Path]:
    """Writes a stereo tone of `seconds` and `peak` and returns its path."""

    def make(name: str, *, seconds: float = 0.5, peak: float = 0.25) -> Path:
        path = tmp_path / name
        t = np.arange(round(seconds * RATE)) / RATE
        tone = peak * np.sin(2 * np.pi * (200.0 + 40.0 * len(name)) * t)
        soundfile.write(path, np.stack([tone, tone], axis=1), RATE, subtype="FLOAT")
        return path

    return make
