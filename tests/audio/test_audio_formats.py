"""Every format comes in with the length, position and values of the original."""

import json
import struct

import numpy as np
import pytest
import soundfile

from lincae_studio.audio import io
from lincae_studio.errors import AudioReadError
from tests.audio.signals import encode, itunes_gapless, lag, noise, store, with_user_data

N = 100_003


@pytest.mark.parametrize(
    ("format", "subtype", "bits"),
    [
        ("WAV", "PCM_U8", 8),
        ("WAV", "PCM_16", 16),
        ("WAV", "PCM_24", 24),
        ("WAV", "PCM_32", 32),
        ("WAV", "FLOAT", 24),
        ("WAV", "DOUBLE", 24),
        ("WAVEX", "PCM_24", 24),
        ("WAVEX", "FLOAT", 24),
        ("RF64", "PCM_16", 16),
        ("RF64", "FLOAT", 24),
        ("AIFF", "PCM_16", 16),
        ("AIFF", "PCM_24", 24),
        ("AIFF", "FLOAT", 24),
        ("W64", "PCM_24", 24),
        ("CAF", "PCM_24", 24),
        ("FLAC", "PCM_16", 16),
        ("FLAC", "PCM_24", 24),
    ],
)
@pytest.mark.parametrize("channels", [1, 2])
def test_lossless_formats_are_exact_and_seekable(tmp_path, format, subtype, bits, channels):
    audio = noise(20_011, channels=channels)
    path = store(tmp_path / "a.audio", audio, format=format, subtype=subtype)
    read, rate = io.read(path)
    assert rate == 44100
    assert read.shape == audio.shape
    assert read.dtype == np.float32
    assert np.abs(read - audio).max() <= 2.0 ** (1 - bits)
    with io.open_audio(path) as reader:
        assert reader.seekable
        assert reader.notices == []
        assert np.array_equal(reader.read(777, 5000), read[:, 777:5777])
        around = reader.read(-3, audio.shape[1] + 10)
        assert np.array_equal(around[:, 3:-7], read)
        assert not around[:, :3].any()
        assert not around[:, -7:].any()
        assert not reader.read(30_000, 4).any()


@pytest.mark.parametrize("rate", [8000, 11025, 22050, 44100, 48000, 88200, 96000, 192000, 384000])
def test_rates(tmp_path, rate):
    path = store(tmp_path / "a.wav", noise(1000), rate=rate, format="WAV", subtype="PCM_24")
    assert io.read(path)[1] == rate


@pytest.mark.parametrize("rate", [4000, 768000])
def test_rates_out_of_range_are_refused(tmp_path, rate):
    path = store(tmp_path / "a.wav", noise(1000), rate=rate, format="WAV", subtype="PCM_24")
    with pytest.raises(AudioReadError, match=f"{rate} Hz"):
        io.open_audio(path)


@pytest.mark.parametrize(
    ("name", "codec", "rate", "muxer"),
    [
        ("lame.mp3", "libmp3lame", 44100, {}),
        ("lame.mp3", "libmp3lame", 48000, {}),
        ("lame.mp3", "libmp3lame", 22050, {}),
        ("edit list.m4a", "aac", 44100, {}),
        ("edit list.m4a", "aac", 48000, {}),
        ("edit list.mp4", "aac", 32000, {"movflags": "faststart"}),
        ("lossless.m4a", "alac", 44100, {}),
        ("flac.mp4", "flac", 44100, {}),
        ("opus.mp4", "libopus", 48000, {}),
        ("opus.opus", "libopus", 48000, {}),
        ("opus.mka", "libopus", 48000, {}),
        ("flac.flac", "flac", 44100, {}),
    ],
)
@pytest.mark.parametrize("frames", [N, 4096, 1500])
def test_encoder_delay_and_padding_are_removed(tmp_path, name, codec, rate, muxer, frames):
    audio = noise(frames, rate=rate)
    path = encode(tmp_path / name, [audio], codec, rate=rate, muxer=muxer)
    read, found = io.read(path)
    assert found == rate
    assert read.shape == audio.shape
    assert lag(read, audio) == 0
    with io.open_audio(path) as reader:
        assert sum(block.shape[1] for block in reader.blocks(1000)) == reader.frames == frames
        assert reader.notices == []
    error = np.sum((read - audio) ** 2) / np.sum(audio**2)
    assert 10 * np.log10(error) < -6


@pytest.mark.parametrize(
    ("format", "subtype"), [("OGG", "VORBIS"), ("OGG", "OPUS"), ("MP3", "MPEG_LAYER_III")]
)
@pytest.mark.parametrize("rate", [16000, 48000])
def test_lossy_formats_of_libsndfile(tmp_path, format, subtype, rate):
    audio = noise(30_001, rate=rate)
    path = store(tmp_path / "a.ogg", audio, rate=rate, format=format, subtype=subtype)
    read, found = io.read(path)
    assert found == rate
    assert read.shape == audio.shape
    assert lag(read, audio) == 0


def test_itunes_gapless_tag(tmp_path):
    audio = noise(N)
    path = encode(tmp_path / "a.m4a", [audio], "aac", muxer={"use_editlist": "0"})
    assert lag(io.read(path)[0], audio) == 1024  # nothing in the file tells
    with_user_data(path, itunes_gapless(1024, 349, N))
    assert io.probe(path).streams[0].frames == N
    read, _ = io.read(path)
    assert read.shape == audio.shape
    assert lag(read, audio) == 0


def test_files_that_say_nothing_of_delay_come_in_whole(tmp_path):
    audio = noise(N)
    for name, codec, muxer in [("a.mp3", "libmp3lame", {"write_xing": "0"}), ("a.aac", "aac", {})]:
        path = encode(tmp_path / name, [audio], codec, muxer=muxer)
        with io.open_audio(path) as reader:
            frames = sum(block.shape[1] for block in reader.blocks())
            assert frames == reader.frames >= N
            assert reader.notices == []


@pytest.mark.parametrize("codec", ["aac", "alac"])
def test_stem_file(tmp_path, codec):
    parts = [noise(50_021, seed=seed) * 0.3 for seed in range(4)]
    audio = [np.sum(parts, axis=0), *parts]
    path = encode(tmp_path / "歌.stem.mp4", audio, codec)
    info = io.probe(path)
    assert info.container == "MP4"
    assert not info.seekable
    assert [s.title for s in info.streams] == [""] * 5
    names = ["Drums", "Bässe", "声", "Other"]
    stems = json.dumps({"version": 1, "stems": [{"name": n, "color": "#009E73"} for n in names]})
    with_user_data(path, struct.pack(">I", len(stems.encode()) + 8) + b"stem" + stems.encode())
    info = io.probe(path)
    assert [s.title for s in info.streams] == ["Mix", *names]
    for index, original in enumerate(audio):
        assert info.streams[index].frames == original.shape[1]
        read, _ = io.read(path, stream=index)
        assert read.shape == original.shape
        assert lag(read, original) == 0
        if codec == "alac":
            assert np.abs(read - original).max() <= 2.0**-15
    with pytest.raises(AudioReadError, match="stream 6"):
        io.open_audio(path, stream=5)


def _six_channels(tmp_path, format, subtype):
    audio = np.stack([np.sin(2 * np.pi * (300 + 150 * k) * np.arange(48000) / 48000) for k in range(6)]) * 0.1
    return audio.astype(np.float32), store(
        tmp_path / "six.audio", audio, rate=48000, format=format, subtype=subtype
    )


@pytest.mark.parametrize(("format", "subtype"), [("WAVEX", "PCM_24"), ("FLAC", "PCM_24"), ("RF64", "FLOAT")])
def test_surround_is_folded_down_with_standard_coefficients(tmp_path, format, subtype):
    audio, path = _six_channels(tmp_path, format, subtype)
    read, _ = io.read(path)
    left, right, centre, _lfe, back_left, back_right = audio
    assert np.abs(read[0] - (left + 0.5**0.5 * (centre + back_left))).max() < 1e-5
    assert np.abs(read[1] - (right + 0.5**0.5 * (centre + back_right))).max() < 1e-5
    info = io.probe(path).streams[0]
    assert (info.channels, info.file_channels) == (2, 6)
    with io.open_audio(path) as reader:
        assert reader.notices == ["6 channels were folded down to stereo."]
        assert np.array_equal(reader.read(100, 200), read[:, 100:300])


def test_surround_in_the_order_of_vorbis(tmp_path):
    # libsndfile takes the channels as Vorbis orders them: left, centre, right, ...
    (left, centre, right, back_left, back_right, _lfe), path = _six_channels(tmp_path, "OGG", "VORBIS")
    read, _ = io.read(path)
    expected = np.stack([left + 0.5**0.5 * (centre + back_left), right + 0.5**0.5 * (centre + back_right)])
    assert np.sum((read - expected) ** 2) < 0.02 * np.sum(expected**2)


@pytest.mark.parametrize("channels", [3, 4, 6, 10])
def test_channels_without_a_layout_are_averaged(tmp_path, channels):
    audio = noise(5000, channels=channels)
    path = store(tmp_path / "many.wav", audio, format="WAV", subtype="PCM_24")
    read, _ = io.read(path)
    assert np.abs(read[0] - audio[0::2].mean(axis=0)).max() < 1e-5
    assert np.abs(read[1] - audio[1::2].mean(axis=0)).max() < 1e-5
    with io.open_audio(path) as reader:
        assert reader.notices == [f"{channels} channels were folded down to stereo."]


def test_what_is_not_a_number_becomes_silence(tmp_path):
    audio = noise(5000)
    audio[0, 10], audio[1, 10], audio[1, 4000], audio[0, 4999] = np.nan, np.inf, -np.inf, np.nan
    path = store(tmp_path / "a.wav", audio, format="WAV", subtype="FLOAT")
    with io.open_audio(path) as reader:
        read = np.concatenate(list(reader.blocks(512)), axis=1)
        assert reader.notices == ["4 samples that were not numbers were replaced by silence."]
        assert np.array_equal(reader.read(0, 5000), read)
    expected = np.where(np.isfinite(audio), audio, 0)
    assert np.array_equal(read, expected)


def test_float_beyond_full_scale_is_kept(tmp_path):
    audio = noise(5000) * 20
    assert np.abs(audio).max() > 8
    assert np.array_equal(io.read(store(tmp_path / "a.wav", audio, format="WAV", subtype="FLOAT"))[0], audio)


def test_one_sample(tmp_path):
    for format, subtype in [("WAV", "PCM_16"), ("AIFF", "PCM_24"), ("FLAC", "PCM_16"), ("WAV", "FLOAT")]:
        path = store(tmp_path / "a.audio", np.full((1, 1), 0.5), format=format, subtype=subtype)
        assert io.read(path)[0].tolist() == [[0.5]]
        assert io.probe(path).streams[0].frames == 1


def test_flac_of_unknown_length(tmp_path):
    audio = noise(N)
    path = store(tmp_path / "a.flac", audio, format="FLAC", subtype="PCM_24")
    data = bytearray(path.read_bytes())
    assert data[:4] == b"fLaC"
    data[21] &= 0xF0  # 36 bits of STREAMINFO hold the total
    data[22:26] = bytes(4)
    path.write_bytes(data)
    with io.open_audio(path) as reader:
        assert not reader.seekable
        read = np.concatenate(list(reader.blocks()), axis=1)
        assert reader.frames == N
        assert reader.notices == []
    assert np.abs(read - audio).max() < 1e-6


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
def test_wav_from_a_pipe_has_no_size(tmp_path, size):
    audio = noise(N)
    path = store(tmp_path / "a.wav", audio, format="WAV", subtype="PCM_16")
    data = bytearray(path.read_bytes())
    place = data.index(b"data") + 4
    data[4:8] = data[place : place + 4] = struct.pack("<I", size)
    path.write_bytes(data)
    with io.open_audio(path) as reader:
        assert reader.frames == N
        assert sum(block.shape[1] for block in reader.blocks()) == N
        assert reader.notices == []


@pytest.mark.parametrize(
    ("format", "subtype"),
    [("WAV", "PCM_16"), ("AIFF", "PCM_24"), ("FLAC", "PCM_24"), ("MP3", "MPEG_LAYER_III")],
)
def test_truncated_files_are_read_as_far_as_they_go(tmp_path, format, subtype):
    audio = noise(N)
    path = store(tmp_path / "a.audio", audio, format=format, subtype=subtype)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    with io.open_audio(path) as reader:
        assert reader.seekable == (format in ("WAV", "AIFF"))
        read = np.concatenate(list(reader.blocks()), axis=1)
        assert reader.frames == read.shape[1]
        assert len(reader.notices) == 1
        assert reader.notices[0].startswith("The file is cut off: it ends after ")
    assert 0.5 * N < read.shape[1] < 0.7 * N
    assert lag(read, audio) == 0
    if format != "MP3":
        assert np.abs(read - audio[:, : read.shape[1]]).max() < 2.0**-14


def test_truncated_m4a(tmp_path):
    audio = noise(N)
    path = encode(tmp_path / "a.m4a", [audio], "aac", muxer={"movflags": "faststart"})
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    with io.open_audio(path) as reader:
        read = np.concatenate(list(reader.blocks()), axis=1)
        assert any("cut off" in notice for notice in reader.notices)
    assert lag(read, audio) == 0
    path.write_bytes(encode(tmp_path / "b.m4a", [audio], "aac").read_bytes()[:20_000])  # header at the end
    with pytest.raises(AudioReadError, match=r"a\.m4a"):
        io.open_audio(path)


def test_flac_damaged_in_the_middle(tmp_path):
    audio = noise(N)
    path = store(tmp_path / "a.flac", audio, format="FLAC", subtype="PCM_24")
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 400] = bytes(400)
    path.write_bytes(data)
    with io.open_audio(path) as reader:
        read = np.concatenate(list(reader.blocks()), axis=1)
        assert reader.notices
    assert read.shape[1] == N
    assert np.abs(read[:, -20_000:] - audio[:, -20_000:]).max() < 1e-6  # still in place
    assert np.abs(read[:, :20_000] - audio[:, :20_000]).max() < 1e-6


@pytest.mark.parametrize(
    "name", ["ドラム.wav", "Élan — naïve.flac", "🎹 piano take 2.aiff", "a b  c.ogg", "100%03d.wav"]
)
def test_names_of_any_alphabet(tmp_path, name):
    folder = tmp_path / "プロジェクト 🎵 é"
    folder.mkdir()
    audio = noise(3000)
    kinds = {".wav": ("WAV", "PCM_16"), ".flac": ("FLAC", "PCM_16"), ".aiff": ("AIFF", "PCM_16")}
    format, subtype = kinds.get(name[name.rindex(".") :], ("OGG", "VORBIS"))
    with (folder / name).open("wb") as file:
        soundfile.write(file, audio.T, 44100, format=format, subtype=subtype)
    read, _ = io.read(folder / name)
    assert read.shape == audio.shape
    assert len(io.file_sha256(folder / name)) == 64


def test_m4a_with_a_name_like_an_address(tmp_path):
    folder = tmp_path / "é 日本 🎵"
    folder.mkdir()
    audio = noise(30_000)
    path = encode(folder / "plain.m4a", [audio], "aac").rename(folder / "http:日本 🎵%20.m4a")
    assert io.read(path)[0].shape == audio.shape


def test_a_late_start_is_silence(tmp_path):
    """An empty entry in the edit list delays a stream."""
    audio = noise(N, rate=48000)
    path = encode(tmp_path / "late.m4a", [audio], "alac", rate=48000, start=96_000)
    read, _ = io.read(path)
    assert read.shape[1] == 96_000 + N
    assert lag(read, audio) == 96_000
    assert not read[:, :96_000].any()


def test_files_of_the_collection_have_the_length_they_claim(test_data):
    paths = sorted(path for path in test_data.rglob("*") if io.is_audio_path(path))[::10]
    assert paths
    for path in paths:
        with io.open_audio(path) as reader:
            claimed = reader.frames
            assert sum(block.shape[1] for block in reader.blocks()) == claimed
            assert reader.notices == []
