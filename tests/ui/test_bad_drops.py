"""Files that are not what they say, dropped onto the window: one sentence each, and the session stays."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from lincae_studio.ui.main_window import MainWindow

MS = 60_000
RATE = 44100
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def tone(channels: int = 2, frames: int = 4000) -> np.ndarray:
    return 0.2 * np.sin(np.arange(frames)[:, None] * np.linspace(0.02, 0.05, channels)[None, :])


def cut_flac(path: Path) -> None:
    soundfile.write(path, np.random.default_rng(0).normal(0, 0.1, (RATE, 2)), RATE, format="FLAC")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])


def forbidden(path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    soundfile.write(path, tone(), RATE)
    path.chmod(0)


def with_nan(path: Path) -> None:
    audio = tone()
    audio[10], audio[20] = np.nan, np.inf
    soundfile.write(path, audio, RATE, subtype="FLOAT")


BAD = {
    "empty.wav": Path.touch,
    "text.wav": lambda path: path.write_text("This is no audio.\n"),
    "nothing.wav": lambda path: soundfile.write(path, tone(frames=0), RATE),
    "missing.wav": lambda path: None,
    "forbidden.wav": forbidden,
    "folder of nothing": Path.mkdir,
    "folder.wav": Path.mkdir,
}
ODD = {
    "cut.flac": (cut_flac, "cut off"),
    "nan.wav": (with_nan, "numbers"),
    "one sample.wav": (lambda path: soundfile.write(path, tone(frames=1), RATE), ""),
    "ten.wav": (lambda path: soundfile.write(path, tone(10), RATE), "10 channels"),
}


@pytest.fixture
def window(session, make_wav, qtbot):
    window = MainWindow(session)
    qtbot.addWidget(window, before_close_func=lambda _: session.undo_stack.setClean())
    window.resize(1600, 900)
    window.show()
    session.import_files([make_wav("Mix.wav", seconds=1)])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 1, timeout=MS)
    return window


@pytest.fixture
def said(session) -> list[str]:
    heard: list[str] = []
    session.notice.connect(heard.append)
    session.failed.connect(lambda title, sentence: heard.append(f"{title}. {sentence}"))
    return heard


def drop(target: QWidget, path: Path) -> bool:
    """What the desktop sends when a file is dragged over a widget and let go; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at = QPoint(300, 300)
    taken = False
    for event in (
        QDragEnterEvent(at, COPY, data, LEFT, NONE),
        QDragMoveEvent(at, COPY, data, LEFT, NONE),
        QDropEvent(QPointF(at), COPY, data, LEFT, NONE),
    ):
        QApplication.sendEvent(target, event)
        taken = event.isAccepted()
        if not taken:
            break
    return taken


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_sentence(
    window: MainWindow, said: list[str], tmp_path: Path, qtbot, name: str
) -> None:
    path = tmp_path / name
    make: Callable[[Path], object] = BAD[name]
    make(path)
    session = window.controller
    before, steps = session.project, session.undo_stack.count()
    assert drop(window.arrange, path) or drop(window, path)
    qtbot.waitUntil(lambda: bool(said), timeout=MS)
    qtbot.wait(100)
    assert len(said) == 1, said
    assert said[0].endswith(".")
    assert "\n" not in said[0]
    assert name in said[0]
    assert window.toasts.text.text() == said[0]
    assert session.project == before
    assert session.undo_stack.count() == steps


@pytest.mark.parametrize("name", ODD)
def test_an_odd_file_is_taken_with_a_notice(
    window: MainWindow, said: list[str], tmp_path: Path, qtbot, name: str
) -> None:
    path = tmp_path / name
    make, notice = ODD[name]
    make(path)
    session = window.controller
    assert drop(window.arrange, path)
    qtbot.waitUntil(lambda: len(session.project.tracks) == 2, timeout=MS)
    track = session.project.tracks[1]
    qtbot.waitUntil(lambda: session.encode_state(track.id).kind == "ready", timeout=MS)
    assert [sentence for sentence in said if notice and notice not in sentence] == []
    assert bool(said) is bool(notice)
    session.undo()
    assert len(session.project.tracks) == 1
