"""What cannot be read gives one sentence, never a crash."""

import os
import socket

import numpy as np
import pytest
import soundfile

from lincae_studio.audio import io
from lincae_studio.errors import AudioReadError
from tests.audio.signals import noise, store


def assert_refused(path, expected):
    """Reading in every way fails with one sentence that holds `expected`."""
    for attempt in (io.probe, io.open_audio, io.read):
        with pytest.raises(AudioReadError) as caught:
            attempt(path)
        sentence = str(caught.value)
        assert expected in sentence
        assert sentence.endswith(".")
        assert "\n" not in sentence


def test_missing(tmp_path):
    assert_refused(tmp_path / "gone.wav", "gone.wav does not exist")
    assert_refused(tmp_path / "no" / "folder.wav", "folder.wav does not exist")


def test_folder(tmp_path):
    (tmp_path / "Loops.wav").mkdir()
    assert_refused(tmp_path / "Loops.wav", "Loops.wav is a folder")


def test_empty(tmp_path):
    (tmp_path / "empty.wav").touch()
    assert_refused(tmp_path / "empty.wav", "empty.wav is empty")


@pytest.mark.parametrize(
    "name", ["notes.wav", "notes.mp3", "notes.m4a", "notes.flac", "notes.raw", "notes.au", "notes.gsm"]
)
@pytest.mark.parametrize(
    "content",
    [
        "These are not samples.\n" * 200,
        "x",
        "#EXTM3U\n/etc/passwd\n",
        "ffconcat version 1.0\nfile /etc/hosts\n",
    ],
)
def test_text(tmp_path, name, content):
    (tmp_path / name).write_text(content)
    assert_refused(tmp_path / name, f"{name} is not an audio file that can be read")


@pytest.mark.parametrize(("format", "subtype"), [("WAV", "PCM_16"), ("AIFF", "PCM_16"), ("WAV", "FLOAT")])
def test_no_samples(tmp_path, format, subtype):
    path = store(tmp_path / "none.wav", np.zeros((2, 0)), format=format, subtype=subtype)
    assert_refused(path, "none.wav contains no samples")


def test_flac_without_frames(tmp_path):
    path = store(tmp_path / "cut.flac", noise(50_000), format="FLAC", subtype="PCM_16")
    path.write_bytes(path.read_bytes()[:120])
    with pytest.raises(AudioReadError, match=r"cut\.flac"):
        io.read(path)


def test_picture_only(tmp_path):
    import av

    path = tmp_path / "silent.mp4"
    with av.open(path, "w") as container:
        stream = container.add_stream("mpeg4", rate=25)
        stream.width = stream.height = 64
        frame = av.VideoFrame(64, 64, "yuv420p")
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    assert_refused(path, "silent.mp4 holds no sound")


@pytest.mark.skipif(os.name != "posix", reason="special files are a matter of POSIX")
def test_special_files(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "pipe.wav")
    assert_refused(tmp_path / "pipe.wav", "pipe.wav is not a regular file")  # opening it would wait for ever
    monkeypatch.chdir(tmp_path)  # the path of a socket is limited to 108 bytes
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.wav")
        assert_refused(tmp_path / "socket.wav", "socket.wav is not a regular file")
    (tmp_path / "dangling.wav").symlink_to(tmp_path / "nowhere")
    assert_refused(tmp_path / "dangling.wav", "dangling.wav does not exist")
    (tmp_path / "loop.wav").symlink_to(tmp_path / "loop.wav")
    assert_refused(tmp_path / "loop.wav", "loop.wav")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_no_permission(tmp_path):
    path = store(tmp_path / "private.wav", noise(100), format="WAV", subtype="PCM_16")
    path.chmod(0)
    assert_refused(path, "private.wav may not be read")


def test_no_permission_reported_by_the_system(tmp_path, monkeypatch):
    path = store(tmp_path / "private.wav", noise(100), format="WAV", subtype="PCM_16")

    def refuse(self, *_args, **_options):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(type(path), "open", refuse)
    assert_refused(path, "private.wav may not be read")
    with pytest.raises(AudioReadError, match="may not be read"):
        io.file_sha256(path)


def test_awkward_names_stay_on_one_line(tmp_path):
    assert_refused(tmp_path / "two\nlines.wav", "two?lines.wav does not exist")
    assert_refused("nul\0.wav", "nul?.wav does not exist")


@pytest.mark.skipif(os.name != "posix", reason="file names are bytes on POSIX only")
def test_names_that_are_not_unicode(tmp_path):
    source = store(tmp_path / "a.flac", noise(1000), format="FLAC", subtype="PCM_16")
    path = tmp_path / os.fsdecode(b"caf\xe9.flac")
    source.rename(path)
    assert io.read(path)[0].shape == (2, 1000)


def test_stream_that_does_not_exist(tmp_path):
    path = store(tmp_path / "a.wav", noise(100), format="WAV", subtype="PCM_16")
    with pytest.raises(AudioReadError, match=r"a\.wav has one audio stream"):
        io.open_audio(path, stream=1)


def test_exotic_formats_of_libsndfile_are_left_alone(tmp_path):
    soundfile.write(tmp_path / "a.mat", np.zeros((100, 1)), 44100, format="MAT5", subtype="PCM_16")
    assert_refused(tmp_path / "a.mat", "is not an audio file that can be read")
