"""Lossy files, AIFF, dither, tags and the time stamp, read back by other decoders than ours."""

import struct
from datetime import datetime

import av
import numpy as np
import pytest
import soundfile

from lincae_studio.audio import io
from lincae_studio.audio.dither import LANE, Quantiser
from lincae_studio.errors import AudioWriteError
from tests.audio.signals import noise

RATE = 44100


def save(path, audio, format, **options):
    blocks = (audio[:, at : at + 7000] for at in range(0, audio.shape[1], 7000))
    with io.AudioWriter(
        path, sample_rate=RATE, channels=len(audio), frames=audio.shape[1], format=format, **options
    ) as writer:
        for block in blocks:
            writer.write(block)


def music(frames):
    from scipy.signal import butter, sosfilt

    sections = butter(4, [100, 6000], "band", fs=RATE, output="sos")
    return sosfilt(sections, noise(frames, channels=2), axis=1).astype(np.float32)


@pytest.mark.parametrize("name", ["a.ogg", "a.mp3"])
@pytest.mark.parametrize("frames", [300, 40_001])
def test_lossy_files_keep_every_sample_in_its_place(tmp_path, name, frames):
    audio = music(frames)
    path = tmp_path / name
    save(path, audio, io.OutputFormat.from_path(path, "24", quality=1.0))
    read, _ = io.read(path)
    assert read.shape == audio.shape
    if frames > 1000:
        error = read - audio
        assert 10 * np.log10((audio**2).sum() / (error**2).sum()) > 15.0  # not late by a single sample


def test_better_quality_is_larger(tmp_path):
    audio = music(60_000)
    for name in ("a.ogg", "a.mp3"):
        sizes = []
        for quality in (0.2, 0.9):
            save(tmp_path / name, audio, io.OutputFormat.from_path(tmp_path / name, "24", quality=quality))
            sizes.append((tmp_path / name).stat().st_size)
        assert sizes[1] > 1.4 * sizes[0]


@pytest.mark.parametrize(("depth", "subtype"), [("16", "PCM_16"), ("24", "PCM_24"), ("32f", "FLOAT")])
def test_aiff(tmp_path, depth, subtype):
    audio = music(5000)
    path = tmp_path / "a.aif"
    save(path, audio, io.OutputFormat.from_path(path, depth))
    assert (soundfile.info(path).format, soundfile.info(path).subtype) == ("AIFF", subtype)
    assert np.abs(io.read(path)[0] - audio).max() < 2.0**-14


def test_what_does_not_go_together_is_refused(tmp_path):
    for arguments in (("mp3", "16"), ("wav", "lossy"), ("wma", "16"), ("wav", "16", "loud")):
        with pytest.raises(AudioWriteError, match=r"\.$"):
            io.OutputFormat(*arguments)
    with pytest.raises(AudioWriteError, match="MP3 cannot hold 96000 Hz"):
        io.AudioWriter(
            tmp_path / "a.mp3",
            sample_rate=96000,
            channels=2,
            frames=10,
            format=io.OutputFormat("mp3", "lossy"),
        )


@pytest.mark.parametrize("dither", ["tpdf", "shaped", "none"])
def test_how_the_blocks_are_cut_does_not_matter(dither):
    audio = noise(3 * LANE + 77, channels=2) * 0.1

    def quantised(size):
        made = Quantiser("16", 2, dither=dither, seed=3)
        parts = [made.feed(audio[:, at : at + size]) for at in range(0, audio.shape[1], size)]
        return np.concatenate([*parts, made.rest()])

    assert len(quantised(1000)) == audio.shape[1]
    np.testing.assert_array_equal(quantised(1000), quantised(5000))


def test_shaped_dither_is_quiet_where_hearing_is_keen_and_carries_what_is_below_a_step():
    frames = 64 * LANE
    t = np.arange(frames) / RATE
    audio = (0.4 / 32768 * np.sin(2 * np.pi * 1000 * t)).astype(np.float32)[None]  # less than half a step

    def spectrum(dither):
        made = Quantiser("16", 1, dither=dither)
        out = np.concatenate([made.feed(audio), made.rest()])[:, 0].astype(np.float64)
        window = np.hanning(4096)
        frames_of = np.lib.stride_tricks.sliding_window_view(out, 4096)[::2048]
        return (np.abs(np.fft.rfft(frames_of * window, axis=1)) ** 2).mean(0)

    at = np.fft.rfftfreq(4096, 1 / RATE)
    keen, dull = (at > 2500) & (at < 4500), at > 16000
    white, shaped = spectrum("tpdf"), spectrum("shaped")
    assert 10 * np.log10(white[keen].mean() / shaped[keen].mean()) > 12.0
    assert 10 * np.log10(shaped[dull].mean() / white[dull].mean()) > 6.0
    tone = np.argmin(np.abs(at - 1000))
    assert shaped[tone] > 20 * np.median(shaped[tone - 40 : tone + 40])
    assert not np.any(Quantiser("16", 1, dither="none").feed(audio))  # rounding alone loses the tone


def chunks(data):
    at, found = 12, {}
    while at + 8 <= len(data):
        name, size = struct.unpack("<4sI", data[at : at + 8])
        found[name] = (at, data[at + 8 : at + 8 + size])
        at += 8 + size + (size & 1)
    return found


def test_tags_and_the_time_stamp_are_where_other_programs_look(tmp_path):
    tags = io.Tags(title="Lied ü", artist="Ana", comment="take 2")
    stamp = io.Broadcast(123_456_789_012, "Verse", datetime(2026, 3, 4, 5, 6, 7))
    save(tmp_path / "a.wav", music(1000), io.OutputFormat("wav", "24"), tags=tags, broadcast=stamp)
    found = chunks((tmp_path / "a.wav").read_bytes())
    at, bext = found[b"bext"]
    assert at < found[b"data"][0]
    assert bext[:5] == b"Verse"
    assert bext[320:338] == b"2026-03-0405:06:07"
    assert struct.unpack("<Q", bext[338:346])[0] == 123_456_789_012
    with av.open(str(tmp_path / "a.wav")) as container:
        assert container.metadata["time_reference"] == "123456789012"
        assert container.metadata["artist"] == "Ana"
    for name in ("a.flac", "a.ogg", "a.mp3", "a.aiff"):
        save(tmp_path / name, music(3000), io.OutputFormat.from_path(tmp_path / name, "16"), tags=tags)
        with soundfile.SoundFile(tmp_path / name) as file:
            assert file.title == "Lied ü"


def test_nothing_is_left_of_a_lossy_file_that_clips(tmp_path):
    with pytest.raises(io.OversError, match="lossy files cannot hold"):
        save(tmp_path / "a.mp3", 3 * music(5000) / np.abs(music(5000)).max(), io.OutputFormat("mp3", "lossy"))
    assert not list(tmp_path.iterdir())
