"""Pictures of waveforms, pixel by pixel, and where their columns come from."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from lincae_studio.audio.peaks import Peaks, PeakWriter
from lincae_studio.engine.media import MediaPool
from lincae_studio.project.model import AudioRef, Clip
from lincae_studio.ui.timeline.sources import Envelope, SampleCache, Wave
from lincae_studio.ui.timeline.waveform import (
    Columns,
    Look,
    TileCache,
    add_dots,
    add_ghost,
    colored,
    mix,
    shape,
)

RATE = 44100
HEIGHT = 101
LOOK = Look(
    fill=0x2C1D18,
    outer=0x94411D,
    core=0xDB5A22,
    ghost=0x444444,
    zero=0xFFFFFF,
    edge=0xAA0000,
    inside=0x303030,
)


def flat(low: float, high: float, rms: float, count: int = 8) -> Columns:
    return Columns(*(np.full((1, count), value, np.float32) for value in (low, high, rms)))


def pixel_column(columns: Columns, style: str = "solid") -> list[int]:
    picture = colored(shape(columns, HEIGHT, style), LOOK, style)
    return [picture.pixel(3, y) & 0xFFFFFF for y in range(HEIGHT)]


def test_two_layers_around_the_middle() -> None:
    column = pixel_column(flat(-0.8, 0.8, 0.4))
    assert column[2] == LOOK.fill
    assert column[50 - 30] == LOOK.outer
    assert column[50 - 10] == LOOK.core
    assert column[50] == mix(LOOK.core, LOOK.zero, 0.07)
    assert column == column[::-1]


def test_height_is_94_percent() -> None:
    column = pixel_column(flat(-1.0, 1.0, 0.0))
    shown = [y for y, color in enumerate(column) if color != LOOK.fill]
    assert (shown[0], shown[-1]) == (3, 97)


def test_silence_is_one_line_and_the_unknown_is_nothing() -> None:
    silent = pixel_column(flat(0.0, 0.0, 0.0))
    assert [y for y, color in enumerate(silent) if color != LOOK.fill] == [50]
    unknown = pixel_column(flat(np.nan, np.nan, np.nan))
    assert set(unknown[:50]) == {LOOK.fill}
    assert unknown[50] == mix(LOOK.fill, LOOK.zero, 0.07)


def test_edges_are_soft() -> None:
    # 47.47 * 0.5 = 23.7 px: the topmost row is covered by 0.2 or 0.7 of a pixel.
    column = pixel_column(flat(-0.5, 0.5, 0.0))
    top = next(y for y, color in enumerate(column) if color != LOOK.fill)
    assert column[top] not in (LOOK.outer, LOOK.fill)
    assert column[top + 1] == LOOK.outer


def test_outline_of_what_is_not_decoded() -> None:
    column = pixel_column(flat(-0.8, 0.8, 0.4), "outline")
    assert column.count(LOOK.edge) == 2
    assert LOOK.inside in column
    assert LOOK.core not in column


def test_ghost_stands_behind() -> None:
    plane = shape(flat(-0.3, 0.3, 0.1), HEIGHT)
    add_ghost(plane, flat(-0.8, 0.8, 0.1))
    picture = colored(plane, LOOK)
    assert picture.pixel(3, 50 - 25) & 0xFFFFFF == LOOK.ghost
    assert picture.pixel(3, 50 - 10) & 0xFFFFFF == LOOK.outer
    assert picture.pixel(3, 5) & 0xFFFFFF == LOOK.fill


def test_split_lanes() -> None:
    columns = Columns(*(np.array([[value] * 4, [0.0] * 4], np.float32) for value in (-0.9, 0.9, 0.5)))
    plane = shape(columns, 140)
    assert (plane[:70, 1] > 0).sum() > 50
    assert (plane[70:, 1] > 0).sum() == 1
    merged = columns.merged()
    assert merged.high[0, 0] == np.float32(0.9)
    assert merged.rms[0, 0] == pytest.approx(0.5 / np.sqrt(2))


def test_dots_do_not_leave_the_picture() -> None:
    plane = shape(flat(0.0, 0.0, 0.0, 16), HEIGHT, "line")
    add_dots(plane, np.array([-3.0, 0.0, 8.0, 15.9, 40.0]), np.array([[1.1, -1.1, 0.5, 1.0, 0.0]]), 4.0)
    assert plane[26, 8] >= 16


class TestTiles:
    def draw(self, cache: TileCache, key: str, first: int, last: int) -> list[tuple[int, int]]:
        from PySide6.QtGui import QImage, QPainter

        made: list[tuple[int, int]] = []

        def make(start: int, stop: int) -> QImage:
            made.append((start, stop))
            return colored(shape(flat(-0.5, 0.5, 0.2, stop - start), 21), LOOK)

        target = QImage(1000, 21, QImage.Format.Format_RGB32)
        painter = QPainter(target)
        cache.draw(painter, key, make=make, columns=(first, last), origin=(-first, 0), scale=1.0)
        painter.end()
        assert target.pixel(0, 10) == target.pixel(last - first - 1, 10) != 0
        return made

    def test_runs_are_made_in_one_piece_and_kept(self, qapp: object) -> None:
        cache = TileCache()
        assert self.draw(cache, "a", 0, 900) == [(0, 1024)]
        assert self.draw(cache, "a", 300, 1000) == []
        assert self.draw(cache, "a", 600, 1300) == [(1024, 1408)]
        assert self.draw(cache, "b", 0, 10) == [(0, 128)]

    def test_memory_is_bounded(self, qapp: object) -> None:
        tile = 128 * 21 * 4
        cache = TileCache(limit=20 * tile)
        for name in "abcdefgh":
            self.draw(cache, name, 0, 640)
        assert len(cache) <= 20
        assert self.draw(cache, "h", 0, 640) == []
        assert self.draw(cache, "a", 0, 640) == [(0, 640)]


@pytest.fixture
def recording(tmp_path: Path) -> tuple[Clip, Peaks, np.ndarray]:
    rng = np.random.default_rng(3)
    audio = (rng.standard_normal((2, 400_000)) * 0.2).clip(-1, 1).astype(np.float32)
    path = tmp_path / "ノイズ.wav"
    soundfile.write(path, audio.T, RATE, subtype="FLOAT")
    writer = PeakWriter(tmp_path / "noise.peaks", channels=2, frames=audio.shape[1])
    writer.feed(audio)
    writer.finish()
    ref = AudioRef(str(path), "a" * 64, RATE, audio.shape[1], 2)
    return Clip(ref, 0, audio.shape[1]), Peaks.open(tmp_path / "noise.peaks"), audio


@pytest.mark.parametrize("zoom", [9000.0, 2000.3, 700.0, 300.0])
def test_an_envelope_shows_what_the_pyramid_shows(
    recording: tuple[Clip, Peaks, np.ndarray], zoom: float
) -> None:
    _, peaks, audio = recording
    count = min(int(audio.shape[1] / zoom) - 1, 500)
    fast = Envelope(peaks).columns(100.0, zoom, count)
    for column in range(count):
        start, stop = 100 + column * zoom, 100 + (column + 1) * zoom
        inner = audio[:, int(start) + 512 : max(int(stop) - 512, 0)]
        outer = audio[:, max(int(start) - 4096, 0) : int(stop) + 4096]
        if inner.size:
            assert fast.high[0, column] >= inner.max() or zoom > 2048
            assert outer.min() <= fast.low[0, column] <= fast.high[0, column] <= outer.max()
    assert np.median(fast.rms) == pytest.approx(0.2, rel=0.05)


def test_zoomed_in_the_samples_themselves_are_drawn(
    recording: tuple[Clip, Peaks, np.ndarray], tmp_path: Path
) -> None:
    clip, peaks, audio = recording
    samples = SampleCache(MediaPool(tmp_path))
    samples.begin_frame()
    wave = Wave.of_clip(clip, peaks, RATE)
    near = wave.columns(5000, 100, 16.0, samples)
    blocks = audio[:, 5000 : 5000 + 1600].reshape(2, 100, 16)
    np.testing.assert_array_equal(near.low, blocks.min(2))
    np.testing.assert_array_equal(near.high, blocks.max(2))
    np.testing.assert_allclose(near.rms, np.sqrt((blocks**2).mean(2)), rtol=1e-5)
    line = wave.columns(5000, 64, 0.125, samples)
    np.testing.assert_allclose(line.low[:, ::8], np.minimum(audio[:, 5000:5008], line.low[:, ::8]), atol=1e-6)
    at, values = wave.dots(5000, 64, 0.125, samples)
    np.testing.assert_array_equal(values[:, :8], audio[:, 5000:5008])
    assert at[1] == pytest.approx(8.0)
    samples.close()


def test_a_missing_file_falls_back_to_the_pyramid(
    recording: tuple[Clip, Peaks, np.ndarray], tmp_path: Path
) -> None:
    clip, peaks, _ = recording
    Path(clip.source.path).unlink()
    samples = SampleCache(MediaPool(tmp_path))
    samples.begin_frame()
    near = Wave.of_clip(clip, peaks, RATE).columns(5000, 100, 16.0, samples)
    assert np.isfinite(near.low).all()
    assert not samples.late


def test_columns_outside_a_stream_are_unknown(
    recording: tuple[Clip, Peaks, np.ndarray], tmp_path: Path
) -> None:
    clip, peaks, _ = recording
    samples = SampleCache(MediaPool(tmp_path))
    samples.begin_frame()
    wave = Wave.of_clip(clip, peaks, RATE)
    for zoom in (0.5, 20.0, 500.0):
        around = wave.columns(-10 * zoom, 30, zoom, samples, mixed=True)
        assert np.isnan(around.low[:, :9]).all()
        assert np.isfinite(around.low[:, 11:]).all()
        beyond = wave.columns(clip.length + zoom, 5, zoom, samples)
        assert np.isnan(beyond.high).all()
