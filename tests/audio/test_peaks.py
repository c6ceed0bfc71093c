"""The peak pyramid shows what the samples are, at every zoom, while it is being written."""

import errno
import itertools
import time

import numpy as np
import pytest

from lincae_studio.audio import io
from lincae_studio.audio.peaks import Peaks, PeakWriter
from lincae_studio.errors import AudioReadError, AudioWriteError
from tests.audio.signals import noise


def build(path, audio, *, block=1000, announced=None):
    writer = PeakWriter(path, channels=len(audio), frames=announced or audio.shape[1])
    for start in range(0, audio.shape[1], block):
        writer.feed(audio[:, start : start + block])
    writer.finish()
    return Peaks.open(path)


def expected(audio, start, stop, columns, grain):
    """What a query may show: the extremes of each part, and of the part widened to whole blocks."""
    inner, outer = np.zeros((2, 2, len(audio), columns))
    edges = start + (stop - start) / columns * np.arange(columns + 1)
    for column, (first, last) in enumerate(itertools.pairwise(edges)):
        low, high = int(np.ceil(first)), max(int(np.floor(last)), int(np.ceil(first)) + 1)
        part = audio[:, low:high]
        inner[:, :, column] = part.min(axis=1), part.max(axis=1)
        part = audio[:, max(int(first // grain * grain), 0) : int(-(-last // grain) * grain)]
        outer[:, :, column] = part.min(axis=1), part.max(axis=1)
    return inner, outer


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("frames", [100_000, 262_144, 99_999])
@pytest.mark.parametrize("columns", [1, 7, 90, 333])
def test_extremes_at_every_zoom(tmp_path, channels, frames, columns):
    audio = noise(frames, channels=channels)
    peaks = build(tmp_path / "a.peaks", audio)
    assert (peaks.channels, peaks.frames, peaks.ready_frames, peaks.complete) == (
        channels,
        frames,
        frames,
        True,
    )
    for start, stop in [(0, frames), (1234.5, 77_777.25), (frames - 5000, frames)]:
        low, high, _ = peaks.query(start, stop, columns)
        assert low.shape == high.shape == (channels, columns)
        assert low.dtype == np.float32
        width = (stop - start) / columns
        grain = 256
        while grain * 16 <= width:
            grain *= 4
        inner, outer = expected(audio, start, stop, columns, grain)
        assert (low <= inner[0]).all()
        assert (low >= outer[0]).all()
        assert (high >= inner[1]).all()
        assert (high <= outer[1]).all()


def test_whole_blocks_are_exact(tmp_path):
    audio = noise(256 * 400)
    peaks = build(tmp_path / "a.peaks", audio, block=777)
    for columns in (1, 100, 400):
        low, high, rms = peaks.query(0, audio.shape[1], columns)
        parts = audio.reshape(2, columns, -1)
        assert np.array_equal(low, parts.min(axis=2))
        assert np.array_equal(high, parts.max(axis=2))
        assert np.allclose(rms, np.sqrt((parts.astype(float) ** 2).mean(axis=2)), rtol=1e-4)


def test_zoomed_in_beyond_a_block(tmp_path):
    audio = noise(10_000)
    low, high, rms = build(tmp_path / "a.peaks", audio).query(300, 400, 50)
    part = audio[:, 256:512]
    assert (low == part.min(axis=1, keepdims=True)).all()
    assert (high == part.max(axis=1, keepdims=True)).all()
    assert np.allclose(rms, np.sqrt((part**2).mean(axis=1, keepdims=True)), rtol=1e-4)


@pytest.mark.parametrize("frames", [1, 100, 255, 256, 257, 1024, 4097])
def test_short_streams_and_the_last_block(tmp_path, frames):
    audio = noise(frames + 300)[:, :frames]
    low, high, rms = build(tmp_path / "a.peaks", audio).query(0, frames, 1)
    assert np.array_equal(low[:, 0], audio.min(axis=1))
    assert np.array_equal(high[:, 0], audio.max(axis=1))
    assert np.allclose(rms[:, 0], np.sqrt((audio.astype(float) ** 2).mean(axis=1)), rtol=1e-4)


@pytest.mark.parametrize("frames", [1, 256, 257, 4097])
def test_all_blocks_of_a_stream_at_once(tmp_path, frames):
    audio = noise(frames + 300)[:, :frames]
    low, high, rms = build(tmp_path / "a.peaks", audio).blocks()
    parts = np.split(audio, range(256, frames, 256), axis=1)
    assert np.array_equal(low, np.stack([part.min(axis=1) for part in parts], axis=1))
    assert np.array_equal(high, np.stack([part.max(axis=1) for part in parts], axis=1))
    assert np.allclose(
        rms, np.stack([np.sqrt((part.astype(float) ** 2).mean(axis=1)) for part in parts], axis=1), rtol=1e-4
    )


def test_outside_the_stream_there_is_nothing(tmp_path):
    peaks = build(tmp_path / "a.peaks", noise(10_240))
    low, high, rms = peaks.query(-10_240, 20_480, 12)
    for values in (low, high, rms):
        assert np.isnan(values[:, :4]).all()
        assert np.isfinite(values[:, 4:8]).all()
        assert np.isnan(values[:, 8:]).all()
    assert np.isnan(peaks.query(20_000, 30_000, 5)[0]).all()
    assert np.isnan(peaks.query(0, 0, 5)[0]).all()
    assert peaks.query(0, 10, 0)[0].shape == (2, 0)


def test_readable_while_it_is_written(tmp_path):
    audio = noise(256 * 64 * 10)
    writer = PeakWriter(tmp_path / "a.peaks", channels=2, frames=audio.shape[1])
    peaks = Peaks.open(tmp_path / "a.peaks")
    assert (peaks.ready_frames, peaks.complete) == (0, False)
    assert np.isnan(peaks.query(0, audio.shape[1], 10)[0]).all()
    step = 256 * 64
    for number in range(10):
        writer.feed(audio[:, number * step : (number + 1) * step])
        assert peaks.ready_frames == (number + 1) * step
        low = peaks.query(0, audio.shape[1], 10)[0]
        parts = audio.reshape(2, 10, step)
        assert np.array_equal(low[:, : number + 1], parts.min(axis=2)[:, : number + 1])
        assert np.isnan(low[:, number + 1 :]).all()
    assert not peaks.complete
    writer.finish()
    assert peaks.complete


def test_growing_parts_are_never_wrong(tmp_path):
    """A part that is half written shows the written half, never zeros."""
    audio = np.abs(noise(50_000)) + 1.0
    writer = PeakWriter(tmp_path / "a.peaks", channels=2, frames=50_000)
    peaks = Peaks.open(tmp_path / "a.peaks")
    for start in range(0, 50_000, 333):
        writer.feed(audio[:, start : start + 333])
        for columns in (1, 3, 17, 200):
            low, high, rms = peaks.query(0, 50_000, columns)
            for values in (low, high, rms):
                shown = values[np.isfinite(values)]
                assert (shown >= 1.0).all()


def test_streams_shorter_than_announced(tmp_path):
    audio = noise(30_000)
    peaks = build(tmp_path / "a.peaks", audio, announced=100_000)
    assert (peaks.frames, peaks.ready_frames, peaks.complete) == (30_000, 30_000, True)
    low, high, _ = peaks.query(0, 30_000, 1)
    assert np.array_equal(low[:, 0], audio.min(axis=1))
    assert np.array_equal(high[:, 0], audio.max(axis=1))
    assert np.isnan(peaks.query(40_000, 100_000, 3)[0]).all()
    with pytest.raises(ValueError, match="were fed"):
        PeakWriter(tmp_path / "b.peaks", channels=2, frames=100).feed(audio)


def test_abort_leaves_nothing(tmp_path):
    writer = PeakWriter(tmp_path / "new" / "a.peaks", channels=1, frames=1000)
    writer.feed(noise(500, channels=1))
    peaks = Peaks.open(tmp_path / "new" / "a.peaks")
    writer.abort()
    assert list((tmp_path / "new").iterdir()) == []
    assert peaks.ready_frames == 256  # what is open stays readable


def test_damaged_files_are_refused(tmp_path):
    path = tmp_path / "a.peaks"
    build(path, noise(10_000))
    data = path.read_bytes()
    rng = np.random.default_rng(0)
    for damage in [
        b"",
        data[:30],
        data[:-1],
        data + b"x",
        b"x" * len(data),
        data[:8] + bytes(56) + data[64:],
    ]:
        path.write_bytes(damage)
        with pytest.raises(AudioReadError, match="missing or damaged"):
            Peaks.open(path)
    path.unlink()
    with pytest.raises(AudioReadError, match="missing or damaged"):
        Peaks.open(path)
    for _ in range(200):  # a damaged header that passes must not lead outside the tables
        mutant = bytearray(data)
        mutant[rng.integers(64)] = rng.integers(256)
        path.write_bytes(mutant)
        try:
            peaks = Peaks.open(path)
        except AudioReadError:
            continue
        assert peaks.query(0, 1e9, 50)[0].shape == (peaks.channels, 50)


def test_full_disk(tmp_path, monkeypatch):
    def full(*_args, **_options):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(type(tmp_path), "open", full)
    with pytest.raises(AudioWriteError, match="free some disk space"):
        PeakWriter(tmp_path / "a.peaks", channels=1, frames=1000)


def test_names_of_any_alphabet(tmp_path):
    assert build(tmp_path / "キャッシュ 🎵 é" / "波形.peaks", noise(1000)).complete


@pytest.mark.slow
def test_ten_minutes_are_read_and_drawn_quickly(tmp_path):
    frames, rate = 600 * 44100, 44100
    second = noise(rate) * 0.5
    io.write(
        tmp_path / "long.wav",
        (second for _ in range(600)),
        sample_rate=rate,
        channels=2,
        frames=frames,
        format=io.OutputFormat("wav", "24"),
    )
    start = time.process_time()
    with io.open_audio(tmp_path / "long.wav") as reader:
        writer = PeakWriter(tmp_path / "long.peaks", channels=2, frames=reader.frames)
        for block in reader.blocks():
            writer.feed(block)
        writer.finish()
    assert time.process_time() - start < 1.5
    peaks = Peaks.open(tmp_path / "long.peaks")
    start = time.process_time()
    for offset in range(20):
        peaks.query(offset * 100, frames, 1920)
    assert (time.process_time() - start) / 20 < 0.008
