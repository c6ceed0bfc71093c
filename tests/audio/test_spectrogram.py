"""Spectrograms: right levels in the right place, at every zoom, and safe on disk."""

import numpy as np
import pytest

from lincae_studio.audio.spectrogram import (
    CHUNK,
    FACTOR,
    FLOOR_DB,
    HOP,
    LEVELS,
    ROWS,
    MelSpectrogram,
    Picture,
    row_of,
)
from lincae_studio.errors import AudioReadError


@pytest.mark.parametrize("rate", [44100, 48000, 96000])
@pytest.mark.parametrize("hertz", [110.0, 1000.0, 7000.0, 15000.0])
def test_a_sine_shows_its_level_on_its_row(rate, hertz):
    audio = (0.5 * np.sin(2 * np.pi * hertz * np.arange(rate) / rate)).astype(np.float32)
    columns = MelSpectrogram(rate).feed(audio)
    middle = columns[20:40].mean(axis=0)
    assert int(np.argmax(middle)) == pytest.approx(row_of(hertz, rate), abs=2.0)
    assert middle.max() == pytest.approx(-6.0, abs=3.1)
    far = abs(np.arange(ROWS) - row_of(hertz, rate)) > 30
    assert middle[far].max() < -60


def test_columns_are_centred_however_the_stream_is_cut():
    rate = 44100
    audio = np.zeros(64 * HOP, np.float32)
    audio[20 * HOP] = 1.0
    whole, cut = MelSpectrogram(rate), MelSpectrogram(rate)
    once = whole.feed(audio)
    pieces = np.concatenate([cut.feed(part) for part in np.array_split(audio, 13)])
    np.testing.assert_allclose(pieces, once, atol=1e-3)
    assert int(np.argmax(once.max(axis=1))) == 20
    assert len(whole.finish(1)) == 1


def test_every_level_holds_the_loudest():
    rng = np.random.default_rng(0)
    total = CHUNK + 1000
    columns = rng.uniform(FLOOR_DB, 0, (total, 5)).astype(np.float32)
    picture = Picture(5, total, HOP)
    picture.append(columns[:CHUNK])
    assert picture.ready == CHUNK
    assert not picture.complete
    picture.append(columns[CHUNK:])
    assert picture.complete
    level = picture.levels[0]
    assert np.abs(level / 255 * 96 - 96 - columns).max() < 0.4
    for number in range(1, LEVELS):
        step = FACTOR**number
        expected = [level[at : at + step].max(axis=0) for at in range(0, total, step)]
        np.testing.assert_array_equal(picture.levels[number], expected)


def test_a_picture_survives_the_disk_and_damage_is_noticed(tmp_path):
    picture = Picture(ROWS, 3000, HOP)
    picture.append(np.random.default_rng(0).uniform(-96, 0, (3000, ROWS)))
    path = tmp_path / "folder" / "a.picture"
    picture.save(path)
    again = Picture.open(path)
    assert (again.rows, again.columns, again.hop, again.complete) == (ROWS, 3000, HOP, True)
    for ours, theirs in zip(picture.levels, again.levels, strict=True):
        np.testing.assert_array_equal(ours, theirs)
    path.write_bytes(path.read_bytes()[:-5])
    with pytest.raises(AudioReadError):
        Picture.open(path)
    path.write_bytes(b"x")
    with pytest.raises(AudioReadError):
        Picture.open(path)
