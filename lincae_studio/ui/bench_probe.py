"""What the bench measures of the window and its controller, in a process of its own.

`python -m lincae_studio.ui.bench_probe` with:

    timeline FILE       frames while scrolling and zooming over 16 tracks of a recording, 1920 x 1080
    timeline_64 FILE    the same over 64 tracks with many clips, fades and envelopes
    spectrogram FILE    the same with every track seen as a spectrogram
    gain                from a fader change to changed samples handed to the audio output
    lab FILE            from a change in the Latent Lab to the first sample of the new sound, by operator

Prints one JSON object. Settings and caches are where the environment says.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from lincae_studio.audio import io
from lincae_studio.project.model import (
    AudioRef,
    Clip,
    Envelope,
    EnvelopePoint,
    Fade,
    Marker,
    Project,
    Region,
    Track,
)
from lincae_studio.studio.controller import Controller, create_controller
from lincae_studio.studio.settings import Settings
from lincae_studio.ui.main_window import MainWindow
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.pictures import TrackViews, View

if TYPE_CHECKING:
    from lincae_studio.studio.lab import LatentLab

TRACKS, MANY_TRACKS = 16, 64
STALLED_SECONDS = 120.0
SETTLED_SECONDS = 1.0
RATE = 44100
LEVEL = 0.25
CHANGES = 40


def measure_spectrogram(file: Path) -> dict[str, float]:
    """`measure_timeline` with every track seen as a spectrogram."""
    return measure_timeline(file, view="spectrogram")


def measure_many(file: Path) -> dict[str, float]:
    """`measure_timeline` over 64 tracks that were worked on, in lanes of half the height."""
    return measure_timeline(file, make=worked_on)


def plain(source: AudioRef) -> Project:
    """16 tracks of one clip. Every one begins at another sample, so that none shows another's pictures."""
    tracks = [
        Track(f"Track {n + 1}", color=n % 8, clips=(Clip(source, start=1001 * n, length=source.frames),))
        for n in range(TRACKS)
    ]
    return Project(sample_rate=source.sample_rate, tracks=tuple(tracks))


def worked_on(source: AudioRef) -> Project:
    """64 tracks of nine clips each, with fades, crossfades, envelopes, markers and regions."""
    length = source.frames // 9
    tracks = []
    for n in range(MANY_TRACKS):
        clips = tuple(
            Clip(
                source,
                start=1001 * n + k * length,
                length=min(length + (length // 20 if k % 3 else -(length // 20)), source.frames - k * length),
                offset=k * length,
                fade_in=Fade(length // 30),
                fade_out=Fade(length // 15),
            )
            for k in range(9)
        )
        points = tuple(
            EnvelopePoint(1001 * n + k * length // 2, -6.0 + 8.0 * math.sin(k), 1 if k % 5 else -1, "smooth")
            for k in range(18)
        )
        envelope = Envelope(points) if n % 2 else None
        tracks.append(Track(f"Track {n + 1}", color=n % 8, clips=clips, envelope=envelope, height=64))
    markers = tuple(Marker(k * length, f"Marker {k + 1}") for k in range(9))
    regions = tuple(Region(k * length, (k + 1) * length, f"Region {k + 1}", k % 8) for k in range(8))
    return Project(sample_rate=source.sample_rate, tracks=tuple(tracks), markers=markers, regions=regions)


def measure_timeline(
    file: Path, *, view: View = "waveform", make: Callable[[AudioRef], Project] = plain
) -> dict[str, float]:
    """Milliseconds from a turn of the wheel to the painted frame: median and 95th percentile.

    A frame may leave lanes to the next ones. `sharp_p95_ms` is how long it takes until all are painted, and
    `follow_p95_ms` the longest of those frames.
    """
    app, controller = _start()
    theme.apply(app, "dark")
    window = MainWindow(controller)
    window.resize(1920, 1080)
    window.show()
    controller.import_files([file])
    _until(lambda: bool(controller.project.tracks))
    source = controller.project.clips[0].source
    project = make(source)
    controller.document.apply("Measure", project)

    def drawn() -> bool:
        peaks = controller.peaks(source)
        return peaks is not None and peaks.complete

    TrackViews.of(controller).show([track.id for track in project.tracks], view)

    def pictured() -> bool:
        picture = controller.engine.pictures.spectrogram(source)
        return picture is not None and picture.complete

    _until(drawn)
    if view == "spectrogram":
        _until(pictured)
    # Painting is measured, not how it gets on beside the start of torch and the encoding of 16 tracks.
    _until(lambda: controller.device is not None)
    _idle(SETTLED_SECONDS)
    _until(lambda: not _cancelled_jobs(controller))
    _idle(SETTLED_SECONDS)
    canvas = window.arrange.canvas
    painted = _Paints(canvas)
    frames, follow, sharp = [], [0.0], []
    for wheel in _turns(canvas):
        before = painted.count
        turned = time.perf_counter()
        QApplication.sendEvent(canvas, wheel)
        app.processEvents()
        if painted.count == before:
            continue
        frames.append(1000.0 * (time.perf_counter() - turned))
        while not canvas.is_sharp:
            started = time.perf_counter()
            app.processEvents()
            follow.append(1000.0 * (time.perf_counter() - started))
        sharp.append(1000.0 * (time.perf_counter() - turned))
    frames = frames[3:]  # the first ones fill caches
    return {
        "frames": len(frames),
        "median_ms": statistics.median(frames),
        "p95_ms": float(np.percentile(frames, 95)),
        "slowest_ms": max(frames),
        "follow_p95_ms": float(np.percentile(follow, 95)),
        "sharp_p95_ms": float(np.percentile(sharp[3:], 95)),
    }


def _cancelled_jobs(controller: Controller) -> int:
    running = [job for job in controller.jobs() if not job.state.ended]
    for job in running:
        controller.cancel_job(job)
    return len(running)


def _turns(canvas: QWidget) -> Iterator[QWheelEvent]:
    """Zooming in and out at the mouse, and scrolling along and down on the way."""
    control, shift, none = (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.NoModifier,
    )
    along, down = [(shift, -120)] * 12 + [(shift, 120)] * 10, [(none, -120)] * 6 + [(none, 120)] * 6
    for octave in range(8):
        yield from (_turn(canvas, keys, step) for keys, step in [(control, 120)] * 4 + along)
        if octave % 2:
            yield from (_turn(canvas, keys, step) for keys, step in down)
    yield from (_turn(canvas, control, -120) for _ in range(32))


def _turn(canvas: QWidget, keys: Qt.KeyboardModifier, step: int) -> QWheelEvent:
    at = QPointF(0.4 * canvas.width(), 0.5 * canvas.height())
    return QWheelEvent(
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, step),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


class _Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def measure_gain() -> dict[str, float]:
    """Milliseconds from `Controller.set_gain` to other samples in the hands of the audio output."""
    _app, controller = _start()
    with tempfile.TemporaryDirectory() as folder:
        # A constant level: any other sample is the doing of the fader.
        file = Path(folder) / "level.wav"
        level = np.full((2, 60 * RATE), LEVEL, np.float32)
        format = io.OutputFormat("wav", "32f")
        io.write(file, [level], sample_rate=RATE, channels=2, frames=level.shape[1], format=format)
        controller.import_files([file])
        _until(lambda: bool(controller.project.tracks))
        track = controller.project.tracks[0].id
        # Rendered and settled: what is measured is a change, not the start of the codec.
        _until(lambda: all(state == "rendered" for _, _, state in controller.render_spans()))
        ring = controller.engine.playback.ring
        take, handed = ring.read_into, [LEVEL, 0.0]

        def read_into(out: np.ndarray) -> None:
            take(out)
            if len(out):
                handed[0], handed[1] = float(out[-1, 0]), time.perf_counter()

        ring.read_into = read_into  # type: ignore[method-assign]
        controller.play()
        delays = []
        pauses = np.random.default_rng(0).uniform(0.3, 0.6, CHANGES)
        for number, pause in enumerate(pauses):
            _idle(pause)
            before, started = handed[0], time.perf_counter()
            controller.set_gain(track, -6.0 if number % 2 == 0 else 0.0)
            _until(lambda before=before: abs(handed[0] - before) > 0.002)
            delays.append(1000.0 * (handed[1] - started))
        controller.pause()
    return {"changes": len(delays), "median_ms": statistics.median(delays), "slowest_ms": max(delays)}


def measure_lab(file: Path) -> dict[str, float]:
    """Seconds from a change to the first of its samples in the hands of the audio output, of ten seconds.

    `opened_s` is from choosing another stretch to its sound, `plane_s` from moving the point on the plane.
    """
    from lincae_studio.latent.path import PathEdit
    from lincae_studio.studio.lab import LatentLab
    from lincae_studio.studio.lab_tools import Plane

    _app, controller = _start()
    controller.import_files([file])
    _until(lambda: bool(controller.project.tracks))
    source = controller.project.clips[0].source
    tracks = [Track(f"Track {n + 1}", clips=(Clip(source, 1001 * n, source.frames),)) for n in range(4)]
    controller.document.apply("Measure", Project(sample_rate=source.sample_rate, tracks=tuple(tracks)))
    rate = source.sample_rate
    controller.set_time_range((5 * rate, 15 * rate))
    lab = LatentLab(controller)
    plane = Plane(lab)
    lab.enter()
    _until(lambda: lab.rendered is not None)
    _until(lambda: all(state == "rendered" for _, _, state in controller.render_spans()))
    # The tracks are encoded: what is measured is a change, not how it gets on beside that.
    _until(lambda: all(job.state.ended for job in controller.jobs()))
    heard = _Heard(lab)
    lab.toggle_path()
    _until(heard.up_to_date)
    frames = lab.opened.sound.frames if lab.opened else 0
    edits = {
        "scale": PathEdit("scale", (1, 2), 0, frames, 1.4, fade=4),
        "bias": PathEdit("bias", (1,), 0, frames, 0.6, fade=4),
        "randomise": PathEdit("randomise", (1, 2, 3), 0, frames, 0.8, hold=4),
        "reverse": PathEdit("reverse", (0, 1), 0, frames),
        "smooth": PathEdit("smooth", (2,), 0, frames, 4.0),
        "quantise": PathEdit("quantise", (1,), 0, frames, 8.0),
        "stretch": PathEdit("stretch", (0, 1), 0, frames, 2.0),
        "curve": PathEdit("curve", (2,), 0, frames, points=((0.0, 0.0), (frames / 2, 2.0))),
    }
    seconds = {}
    for name, edit in edits.items():
        _idle(0.3)
        seconds[name] = heard.seconds(lambda edit=edit, name=name: lab.add_edit(edit, name))
    undone = heard.seconds(controller.undo)
    lab.player.stop()
    plane.toggle()
    _until(lambda: lab.player.name == "plane")
    _until(heard.up_to_date)
    moved = heard.seconds(lambda: plane.set_point(0.2, 0.1))
    lab.player.stop()
    began = time.perf_counter()
    controller.set_time_range((20 * rate, 30 * rate))
    _until(lambda: lab.rendered is not None)
    opened = time.perf_counter() - began
    return {
        "median_s": statistics.median(seconds.values()),
        "slowest_s": max(seconds.values()),
        "undone_s": undone,
        "plane_s": moved,
        "opened_s": opened,
        **{f"{name}_s": value for name, value in seconds.items()},
    }


class _Heard:
    """Tells when the lab's audio output has fetched samples of another sound."""

    def __init__(self, lab: LatentLab) -> None:
        self._source = lab.player.source
        self._sound: object = None
        self._at = 0.0
        take = self._source.read_into

        def read_into(out: np.ndarray) -> None:
            sound = self._source.audio
            take(out)
            if len(out) and sound is not self._sound:
                self._sound, self._at = sound, time.perf_counter()

        self._source.read_into = read_into  # type: ignore[method-assign]

    def up_to_date(self) -> bool:
        """Whether what the player has is what was fetched."""
        return self._sound is self._source.audio

    def seconds(self, change: Callable[[], object]) -> float:
        """From a change until a sample of its sound was fetched."""
        before, began = self._sound, time.perf_counter()
        change()
        _until(lambda: self._sound is not before)
        return self._at - began


def _start() -> tuple[QApplication, Controller]:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    return app, create_controller(Settings())


def _idle(seconds: float) -> None:
    """Handle events for so many seconds."""
    end = time.perf_counter() + seconds
    _until(lambda: time.perf_counter() >= end)


def _until(done: Callable[[], bool]) -> None:
    """Handle events until something has come about; RuntimeError when it does not."""
    end = time.perf_counter() + STALLED_SECONDS
    while not done():
        if time.perf_counter() > end:
            raise RuntimeError("what was waited for did not come about")
        QApplication.processEvents()
        time.sleep(0.0005)


if __name__ == "__main__":
    verb, *places = sys.argv[1:]
    measure = {
        "timeline": measure_timeline,
        "timeline_64": measure_many,
        "spectrogram": measure_spectrogram,
        "gain": measure_gain,
        "lab": measure_lab,
    }[verb]
    print(json.dumps(measure(*map(Path, places))), flush=True)  # type: ignore[operator]
    os._exit(0)  # torch may still be loading on a thread, and would abort at the interpreter's end
