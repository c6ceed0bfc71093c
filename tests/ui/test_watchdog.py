"""The main thread never works for more than 50 ms at a time in import, encode, render, save and export."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from lincae_studio.audio import io
from lincae_studio.engine.exporting import ExportRequest
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.inspector import Inspector
from lincae_studio.ui.main_window import MainWindow
from lincae_studio.ui.timeline.pictures import TrackViews
from tests.ui.watchdog import LIMIT_MS, Watchdog

RATE = 44100
TRACKS = 6
SECONDS = 40


def turn_until(done: Callable[[], bool], *, seconds: float = 120.0) -> None:
    """Run a real event loop, as the program does, until something is so."""
    loop, limit = QEventLoop(), QTimer(singleShot=True, interval=round(1000 * seconds))
    limit.timeout.connect(loop.quit)
    poll = QTimer(interval=10)
    poll.timeout.connect(lambda: loop.quit() if done() else None)
    limit.start()
    poll.start()
    loop.exec()
    poll.stop()
    assert done(), "it did not come about in time"


@pytest.fixture
def window(session: Controller) -> Iterator[MainWindow]:
    window = MainWindow(session)
    window.resize(1920, 1080)
    window.show()
    turn_until(lambda: window._was_painted)
    yield window
    window.arrange.close_files()
    session.document.reset()
    window.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    rng = np.random.default_rng(0)
    made = []
    for number in range(TRACKS):
        audio = 0.05 * rng.standard_normal((SECONDS * RATE, 2))
        made.append(tmp_path / f"track {number}.wav")
        soundfile.write(made[-1], audio, RATE, subtype="PCM_24")
    return made


@pytest.mark.slow
def test_the_main_thread_is_never_away_for_long(
    session: Controller, window: MainWindow, files: list[Path], tmp_path: Path
) -> None:
    slowest: dict[str, float] = {}

    def watched(what: str, start: Callable[[], object], done: Callable[[], bool]) -> None:
        dog = Watchdog()
        dog.start()
        QTimer.singleShot(0, start)
        turn_until(done)
        dog.stop()
        slowest[what] = dog.slowest

    def ready() -> bool:
        return all(session.engine.encode_state(clip).kind == "ready" for clip in session.project.clips)

    def rendered() -> bool:
        return all(kind == "rendered" for _, _, kind in session.render_spans())

    def at_rest() -> bool:
        return all(job.state.ended for job in session.jobs())

    watched("import", lambda: session.import_files(files), lambda: len(session.project.tracks) == TRACKS)
    inspector = window.findChild(Inspector)
    turn_until(lambda: inspector.is_ready)
    first, second = (track.id for track in session.project.tracks[:2])
    watched("encode", lambda: session.make_recipe(first, second, -1), lambda: ready() and at_rest())
    watched("render", lambda: session.set_gain(first, -6.0), lambda: rendered() and at_rest())
    watched("save", lambda: session.save_as(tmp_path / "song.lincae"), lambda: not session.dirty)
    views = TrackViews.of(session)
    watched(
        "spectrograms",
        lambda: views.show([track.id for track in session.project.tracks], "spectrogram"),
        lambda: at_rest() and all(map(session.engine.pictures.spectrogram, _refs(session))),
    )
    request = ExportRequest(tmp_path / "mix.wav", io.OutputFormat("wav", "24"))
    watched("export", lambda: session.export(request), lambda: at_rest() and request.path.exists())
    watched("play", session.play, lambda: session.position > RATE)
    watched("pause", session.pause, lambda: not session.playing)
    QApplication.processEvents()
    print({what: round(ms) for what, ms in slowest.items()})
    late = {what: round(ms) for what, ms in slowest.items() if ms > LIMIT_MS}
    assert not late, f"away from the event loop for {late} ms"


def _refs(session: Controller) -> list:
    return [clip.source for clip in session.project.clips]


def test_the_watchdog_barks() -> None:
    import time

    def work() -> None:
        end = time.thread_time() + 0.2
        while time.thread_time() < end:
            pass

    dog, done = Watchdog(), []
    dog.start()
    QTimer.singleShot(5, lambda: (work(), done.append(True)))
    turn_until(lambda: bool(done))
    dog.stop()
    assert dog.slowest > LIMIT_MS
