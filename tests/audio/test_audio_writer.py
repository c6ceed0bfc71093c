"""Files are written exactly, or not at all."""

import os
import subprocess
import tempfile
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from lincae_studio.audio import io, writer
from lincae_studio.errors import AudioReadError, AudioWriteError
from tests.audio.signals import noise

FLOAT = io.OutputFormat("wav", "32f")


def save(path, audio, format=FLOAT, *, rate=44100, frames=None, block=1000, seed=0):
    blocks = (audio[:, start : start + block] for start in range(0, audio.shape[1], block))
    count = audio.shape[1] if frames is None else frames
    return io.write(
        path, blocks, sample_rate=rate, channels=len(audio), frames=count, format=format, seed=seed
    )


def assert_nothing_left(folder, *kept):
    assert sorted(p.name for p in folder.iterdir()) == sorted(kept)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate", [44100, 48000, 96000])
@pytest.mark.parametrize(
    ("name", "depth", "tolerance"),
    [
        ("a.wav", "16", 2.0**-15 * 1.5),
        ("a.wav", "24", 2.0**-24),
        ("a.wav", "32f", 0.0),
        ("a.flac", "16", 2.0**-15 * 1.5),
        ("a.flac", "24", 2.0**-24),
    ],
)
def test_what_was_written_is_read(tmp_path, channels, rate, name, depth, tolerance):
    audio = noise(10_007, channels=channels)
    report = save(tmp_path / name, audio, io.OutputFormat.from_path(tmp_path / name, depth), rate=rate)
    assert report == io.WriteReport(10_007, float(np.abs(audio).max()), 0)
    read, found = io.read(tmp_path / name)
    assert found == rate
    assert read.shape == audio.shape
    assert np.abs(read - audio).max() <= tolerance
    assert_nothing_left(tmp_path, name)
    info = soundfile.info(tmp_path / name)
    assert info.format == name[2:].upper()
    assert info.subtype == {"16": "PCM_16", "24": "PCM_24", "32f": "FLOAT"}[depth]


def test_float_wav_in_other_tools(tmp_path):
    from scipy.io import wavfile

    audio = noise(5000) * 4  # float never clips
    report = save(tmp_path / "a.wav", audio)
    assert report.overs == np.count_nonzero(np.abs(audio) > 1)
    assert report.peak == np.abs(audio).max()
    with pytest.warns(wavfile.WavFileWarning, match="not understood"):  # the PEAK chunk
        rate, samples = wavfile.read(tmp_path / "a.wav")
    assert rate == 44100
    assert np.array_equal(samples.T, audio)
    with av.open(tmp_path / "a.wav") as container:
        frames = [frame.to_ndarray().reshape(-1, 2) for frame in container.decode(audio=0)]
    assert np.array_equal(np.concatenate(frames).T, audio)


def test_dither_is_triangular_and_seeded(tmp_path):
    quiet = np.full((2, 200_000), 0.3 / 32768, np.float32)
    format = io.OutputFormat("wav", "16")
    save(tmp_path / "a.wav", quiet, format, seed=1)
    save(tmp_path / "b.wav", quiet, format, seed=1)
    save(tmp_path / "c.wav", quiet, format, seed=2)
    a, b, c = (io.read(tmp_path / name)[0] * 32768 for name in ("a.wav", "b.wav", "c.wav"))
    assert np.array_equal(a, b)
    assert not np.array_equal(a, c)
    # TPDF: the mean of the error is 0 and its power 1/4 of a step, whatever the signal.
    assert abs((a - 0.3).mean()) < 0.005
    assert abs(((a - 0.3) ** 2).mean() - 0.25) < 0.005
    assert abs(np.corrcoef(a)[0, 1]) < 0.01


def test_blocks_do_not_matter(tmp_path):
    audio = noise(5000)
    for depth in ("24", "32f"):
        save(tmp_path / "a.wav", audio, io.OutputFormat("wav", depth), block=7)
        save(tmp_path / "b.wav", audio, io.OutputFormat("wav", depth), block=5000)
        assert np.array_equal(io.read(tmp_path / "a.wav")[0], io.read(tmp_path / "b.wav")[0])


@pytest.mark.parametrize(("name", "depth"), [("a.wav", "16"), ("a.wav", "24"), ("a.flac", "24")])
def test_overs_are_reported_and_nothing_written(tmp_path, name, depth):
    audio = noise(5000) * 0.2
    audio[1, 1200], audio[0, 4800] = 1.25, -2.0
    (tmp_path / name).write_bytes(b"precious")
    with pytest.raises(
        io.OversError, match=r"6\.02 dB above full scale.*lower the gain by 6\.1 dB"
    ) as caught:
        save(tmp_path / name, audio, io.OutputFormat.from_path(tmp_path / name, depth))
    assert caught.value.peak_db == pytest.approx(6.0206, abs=1e-3)
    assert (tmp_path / name).read_bytes() == b"precious"
    assert_nothing_left(tmp_path, name)


@pytest.mark.parametrize("depth", ["16", "24"])
def test_full_scale_fits(tmp_path, depth):
    audio = np.tile(np.array([[1.0, -1.0]], np.float32), (1, 500))
    save(tmp_path / "a.wav", audio, io.OutputFormat("wav", depth))
    assert np.abs(io.read(tmp_path / "a.wav")[0] - audio).max() <= 2.0**-14


@pytest.mark.parametrize("frames", [4999, 5001])
def test_wrong_frame_count(tmp_path, frames):
    with pytest.raises(AudioWriteError, match=f"5000 samples were rendered instead of {frames}"):
        save(tmp_path / "a.wav", noise(5000), frames=frames)
    assert_nothing_left(tmp_path)


def test_not_a_number(tmp_path):
    audio = noise(5000)
    audio[0, 3000] = np.nan
    with pytest.raises(AudioWriteError, match="not numbers"):
        save(tmp_path / "a.wav", audio)
    assert_nothing_left(tmp_path)


def test_nothing_to_write(tmp_path):
    with pytest.raises(AudioWriteError, match="no sound"):
        save(tmp_path / "a.wav", np.zeros((2, 0), np.float32))
    assert_nothing_left(tmp_path)


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, OSError, AssertionError])
def test_errors_of_the_source_pass_through(tmp_path, error):
    (tmp_path / "a.wav").write_bytes(b"precious")

    def blocks():
        yield noise(100)
        raise error("from the renderer")

    with pytest.raises(error, match="from the renderer"):
        io.write(tmp_path / "a.wav", blocks(), sample_rate=44100, channels=2, frames=200, format=FLOAT)
    assert (tmp_path / "a.wav").read_bytes() == b"precious"
    assert_nothing_left(tmp_path, "a.wav")


def test_an_abandoned_writer_leaves_nothing(tmp_path):
    def task():
        with io.AudioWriter(
            tmp_path / "a.wav", sample_rate=44100, channels=2, frames=200, format=FLOAT
        ) as output:
            output.write(noise(100))
            yield

    running = task()
    next(running)
    assert len(list(tmp_path.iterdir())) == 1
    running.close()  # as a cancelled job does
    assert_nothing_left(tmp_path)


@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_failure_of_each_step(tmp_path, monkeypatch, step):
    (tmp_path / "a.wav").write_bytes(b"precious")

    def refuse(*_args, **_options):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(AudioWriteError, match=r"a\.wav cannot be written"):
        save(tmp_path / "a.wav", noise(5000))
    monkeypatch.undo()
    assert (tmp_path / "a.wav").read_bytes() == b"precious"
    assert_nothing_left(tmp_path, "a.wav")


def test_a_header_that_was_not_written_is_noticed(tmp_path, monkeypatch):
    class Header:
        frames, samplerate, channels = 17, 44100, 2

    monkeypatch.setattr(soundfile, "info", lambda *_: Header)
    with pytest.raises(AudioWriteError, match=r"a\.wav cannot be written"):
        save(tmp_path / "a.wav", noise(5000))
    assert_nothing_left(tmp_path)


def test_too_little_space_is_noticed_before_writing(tmp_path, monkeypatch):
    usage = writer.shutil.disk_usage(tmp_path)._replace(free=39_999)
    monkeypatch.setattr(writer.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(AudioWriteError, match=r"not enough space for a\.wav"):
        save(tmp_path / "a.wav", noise(5000))
    assert_nothing_left(tmp_path)


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a file system of one megabyte."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount command")
    if done.returncode:
        pytest.skip("mounting a small disk is not allowed here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("name", ["a.wav", "a.flac"])
def test_full_disk(small_disk, monkeypatch, name):
    (small_disk / name).write_bytes(b"precious")
    # The disk fills up while the file is being written: the estimate before is no help.
    monkeypatch.setattr(io.AudioWriter, "_least_size", property(lambda _: 0, lambda *_: None), raising=False)
    with pytest.raises(AudioWriteError, match=f"not enough space for {name}"):
        save(small_disk / name, noise(400_000), io.OutputFormat.from_path(name, "24"))
    assert (small_disk / name).read_bytes() == b"precious"
    assert_nothing_left(small_disk, name)


def test_output_that_is_an_input(tmp_path):
    original = tmp_path / "mix.wav"
    save(original, noise(100))
    (tmp_path / "link.wav").symlink_to(original)
    os.link(original, tmp_path / "hard.wav")
    for path in [original, tmp_path / "link.wav", tmp_path / "hard.wav", tmp_path / "." / "mix.wav"]:
        with pytest.raises(AudioWriteError, match="is one of the inputs"):
            io.check_output(path, [tmp_path / "other.wav", original])
    with pytest.raises(AudioWriteError, match="is one of the inputs"):
        io.check_output(tmp_path / "gone.wav", [tmp_path / "gone.wav"])
    io.check_output(tmp_path / "new.wav", [original])


def test_places_that_cannot_be_written(tmp_path):
    (tmp_path / "folder.wav").mkdir()
    with pytest.raises(AudioWriteError, match=r"folder\.wav is a folder"):
        save(tmp_path / "folder.wav", noise(100))
    with pytest.raises(AudioWriteError, match="The folder absent does not exist"):
        save(tmp_path / "absent" / "a.wav", noise(100))
    (tmp_path / "file").touch()
    with pytest.raises(AudioWriteError, match="The folder file does not exist"):
        save(tmp_path / "file" / "a.wav", noise(100))
    if os.name == "posix":
        with pytest.raises(AudioWriteError, match="full is not a regular file"):
            save(Path("/dev/full"), noise(100))
        with pytest.raises(AudioWriteError, match=r"a\.wav"):
            save(Path("/proc/a.wav"), noise(100))
    assert_nothing_left(tmp_path, "file", "folder.wav")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_no_permission(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    with pytest.raises(AudioWriteError, match="locked may not be written to"):
        save(folder / "a.wav", noise(100))
    assert_nothing_left(folder)


@pytest.fixture
def open_folder():
    """A folder that every user can look into, unlike those of pytest."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user"
)
def test_no_permission_as_another_user(open_folder):
    """The same when the tests run as root, to whom nothing is forbidden."""
    private = open_folder / "private.wav"
    save(private, noise(100))
    private.chmod(0o600)
    child = os.fork()
    if child == 0:
        failures = 2
        try:
            os.setuid(65534)
            with pytest.raises(AudioWriteError, match="may not be written to"):
                save(open_folder / "a.wav", noise(100))
            failures -= 1
            with pytest.raises(AudioReadError, match=r"private\.wav may not be read"):
                io.read(private)
            failures -= 1
        finally:
            os._exit(failures)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert_nothing_left(open_folder, "private.wav")


def test_a_link_keeps_pointing(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "a.wav").symlink_to(tmp_path / "real" / "b.wav")
    save(tmp_path / "a.wav", noise(100))
    assert (tmp_path / "a.wav").is_symlink()
    assert io.read(tmp_path / "real" / "b.wav")[0].shape == (2, 100)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_permissions_are_those_of_a_new_file(tmp_path):
    save(tmp_path / "a.wav", noise(100))
    (tmp_path / "plain").touch()
    assert (tmp_path / "a.wav").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_names_of_any_alphabet(tmp_path):
    folder = tmp_path / "書き出し é 🎚"
    folder.mkdir()
    for name in ["ミックス 最終.wav", "Noël.flac", "🎹 " + "x" * 240 + ".wav"]:
        save(folder / name, noise(100), io.OutputFormat.from_path(name, "24"))
        assert io.read(folder / name)[0].shape == (2, 100)


def test_formats():
    assert io.OutputFormat.from_path("A.WAV", "32f") == FLOAT
    with pytest.raises(AudioWriteError, match="FLAC holds integers only"):
        io.OutputFormat.from_path("a.flac", "32f")
    with pytest.raises(AudioWriteError, match=r"a\.wma has no known suffix"):
        io.OutputFormat.from_path("a.wma", "24")
    with pytest.raises(AudioWriteError, match="depth of “20”"):
        io.OutputFormat.from_path("a.wav", "20")


def test_rf64_beyond_four_gigabytes(tmp_path, monkeypatch):
    monkeypatch.setattr(writer, "WAV_LIMIT", 1000)
    audio = noise(5000)
    save(tmp_path / "a.wav", audio)
    assert (tmp_path / "a.wav").read_bytes()[:4] == b"RF64"
    assert np.array_equal(io.read(tmp_path / "a.wav")[0], audio)
