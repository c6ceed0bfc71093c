"""Tracks seen as spectrograms and latents: what is on the canvas is where and as loud as it sounds."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from lincae_studio.audio.spectrogram import CHUNK, ROWS, Picture, row_of
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.timeline import ArrangeView
from lincae_studio.ui.timeline.pictures import STOPS, TrackViews, _Placed, colored, columns_of

RATE = 44100


def picture_of(levels: np.ndarray) -> Picture:
    made = Picture(levels.shape[1], len(levels), 512)
    for start in range(0, len(levels), CHUNK):
        made.append(levels[start : start + CHUNK])
    return made


def test_columns_at_every_zoom_show_an_event_where_it_is() -> None:
    levels = np.full((20_000, 8), -96.0)
    levels[7001] = 0.0
    picture = picture_of(levels)
    for zoom in (10.0, 512.0, 700.0, 5000.0, 60_000.0):
        placed = _Placed(picture, 0.0, 1 / 512)
        column = int((7001 * 512 + 256) / zoom)
        first = max(column - 500, 0)
        block = columns_of(placed, zoom, first, first + 1000)
        assert block.shape == (1000, 8)
        assert abs(int(np.argmax(block[:, 0])) - (column - first)) <= max(1, 512 / zoom)
        assert block.max() > 240
        far = np.abs(np.arange(1000) - (column - first)) > 3 + 1024 / zoom
        assert block[far].max(initial=0) < 5
    outside = columns_of(_Placed(picture, -1e7, 1 / 512), 512.0, 0, 10)
    assert not outside.any()


@pytest.mark.parametrize("height", [20, 192, 400])
def test_rows_stand_upright_in_the_colours_of_the_map(height: int) -> None:
    block = np.zeros((128, ROWS), np.uint8)
    block[:, -2:] = 255
    image = colored(block, height)
    assert (image.width(), image.height()) == (128, height)
    assert image.pixel(5, 0) & 0xFFFFFF == STOPS[-1]
    assert image.pixel(5, height - 1) & 0xFFFFFF == STOPS[0]


def brightest_row(image: QImage, x: int, top: int, height: int) -> float:
    """Share of a body's height from below at which a column is brightest."""
    light = [image.pixelColor(x, top + row).lightness() for row in range(height)]
    return 1.0 - (int(np.argmax(light)) + 0.5) / height


def test_a_tone_is_seen_at_its_frequency_and_the_view_is_switched_by_key(
    session: Controller, tidy: None, tmp_path: Path, qtbot: QtBot
) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 3000.0 * np.arange(4 * RATE) / RATE)
    soundfile.write(tmp_path / "tone.wav", tone, RATE, subtype="FLOAT")
    session.import_files([tmp_path / "tone.wav"])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 1, timeout=20_000)
    view = ArrangeView(session)
    view.resize(1000, 500)
    view.show()
    qtbot.waitExposed(view)
    views, [track] = TrackViews.of(session), session.project.tracks
    views.step_chosen()
    assert views.kind(track.id) == "spectrogram"
    source = track.clips[0].source
    qtbot.waitUntil(
        lambda: (found := session.engine.pictures.spectrogram(source)) is not None and found.complete,
        timeout=20_000,
    )
    view.grab_frame()
    image = view.canvas.grab().toImage()
    top, height = 4 + 18, view.viewport.lane_height - 9 - 18
    expected = (row_of(3000.0, RATE) + 0.5) / ROWS
    assert brightest_row(image, 90, top, height) == pytest.approx(expected, abs=0.03)
    views.show([track.id], "latents")
    qtbot.waitUntil(lambda: session.engine.encode_state(track.clips[0]).kind == "ready", timeout=60_000)
    qtbot.waitUntil(
        lambda: session.engine.pictures.latents(session.project, track.clips[0]) is not None, timeout=20_000
    )
    assert views.all_are("latents")
    assert view.canvas.grab().toImage().pixelColor(90, top + height - 2) != Qt.GlobalColor.black
    views.show([track.id], "waveform")
    assert not views.any_pictures
    view.close_files()
    view.close()
    view.deleteLater()
