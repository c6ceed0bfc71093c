"""Bad input: one line on stderr, exit code 2, and nothing written."""

import json
import os
import resource
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import soundfile

from lincae_studio.project import serialize
from lincae_studio.project.model import Project


@pytest.fixture
def good(tmp_path, write_audio):
    path = tmp_path / "good.wav"
    write_audio(path)
    return path


def bad_file(kind, folder, write_audio):
    """A file that cannot be used."""
    path = folder / "bad.wav"
    if kind == "empty":
        path.write_bytes(b"")
    elif kind == "text":
        path.write_text("this is not audio\n" * 100)
    elif kind == "truncated flac":
        path = folder / "bad.flac"
        write_audio(path, frames=50000, subtype="PCM_16")
        path.write_bytes(path.read_bytes()[:200])
    elif kind == "zero length":
        soundfile.write(path, np.zeros((0, 2)), 44100)
    elif kind == "folder":
        path.mkdir()
    elif kind == "no permission":
        if os.geteuid() == 0:
            pytest.skip("root may read everything")
        write_audio(path)
        path.chmod(0)
    return path


KINDS = ("empty", "text", "truncated flac", "zero length", "folder", "missing", "no permission")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("verb", ["mix", "separate", "minus", "encode"])
def test_an_unusable_file_is_refused_in_one_line(kind, verb, good, tmp_path, run, write_audio):
    bad = bad_file(kind, tmp_path, write_audio)
    out = tmp_path / ("out.safetensors" if verb == "encode" else "out.wav")
    before = set(tmp_path.iterdir())
    arguments = {
        "mix": ["mix", good, bad],
        "separate": ["separate", bad, "--minus", good],
        "minus": ["separate", good, "--minus", bad],
        "encode": ["encode", bad],
    }[verb]
    sentence = run(*arguments, "-o", out).refused()
    assert bad.name in sentence
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("kind", ["empty", "text", "folder", "missing", "audio"])
@pytest.mark.parametrize("verb", ["decode", "render"])
def test_what_is_no_project_or_latent_file_is_refused(kind, verb, good, tmp_path, run, write_audio):
    bad = good if kind == "audio" else bad_file(kind, tmp_path, write_audio)
    before = set(tmp_path.iterdir())
    assert bad.name in run(verb, bad, "-o", tmp_path / "out.wav").refused()
    assert set(tmp_path.iterdir()) == before


def test_samples_that_are_not_numbers_become_silence_with_a_notice(tmp_path, run):
    audio = np.full((1000, 2), 0.1, np.float32)
    audio[10, 0], audio[20, 1], audio[21, 1] = np.nan, np.inf, -np.inf
    soundfile.write(tmp_path / "in.wav", audio, 44100, subtype="FLOAT")
    done = run("mix", tmp_path / "in.wav", "-o", tmp_path / "out.wav")
    assert done.code == 0
    assert "in.wav: 3 samples that were not numbers were replaced by silence." in done.err
    assert np.isfinite(soundfile.read(tmp_path / "out.wav")[0]).all()


def test_ten_channels_are_folded_down_with_a_notice(tmp_path, run, write_audio):
    write_audio(tmp_path / "ten.wav", channels=10)
    done = run("mix", tmp_path / "ten.wav", "-o", tmp_path / "out.wav")
    assert done.code == 0
    assert done.err.count("\n") == 1
    assert "10 channels were folded down to stereo." in done.err
    assert soundfile.info(tmp_path / "out.wav").channels == 2


def test_a_file_of_one_sample_is_a_file(tmp_path, run, write_audio):
    audio = write_audio(tmp_path / "one.wav", frames=1, channels=1)
    done = run("mix", tmp_path / "one.wav", "-o", tmp_path / "out.wav", "--codec", "reference")
    assert (done.code, done.err) == (0, "")
    np.testing.assert_allclose(soundfile.read(tmp_path / "out.wav")[0], audio[0], atol=1e-6)


@pytest.mark.parametrize(
    "output", ["good.wav", "./sub/../good.wav", "link.wav", ".", "no such folder/out.wav", "out.wma", "out"]
)
def test_an_impossible_output_is_refused_before_any_work(output, good, tmp_path, run):
    (tmp_path / "sub").mkdir()
    (tmp_path / "link.wav").symlink_to(good)
    content, before = good.read_bytes(), set(tmp_path.iterdir())
    run("mix", good, "-o", tmp_path / output).refused()
    assert good.read_bytes() == content
    assert set(tmp_path.iterdir()) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_to_is_refused(good, tmp_path, run):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    run("mix", good, "-o", locked / "out.wav").refused()


def test_a_disk_that_is_full_leaves_nothing_behind(tmp_path, run_process, write_audio):
    write_audio(tmp_path / "long.wav", frames=400_000)
    (tmp_path / "out.wav").write_bytes(b"what was there before")
    before = set(tmp_path.iterdir())

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))

    done = run_process("mix", tmp_path / "long.wav", "-o", tmp_path / "out.wav", preexec_fn=limit)
    done.refused()
    assert set(tmp_path.iterdir()) == before
    assert (tmp_path / "out.wav").read_bytes() == b"what was there before"


def test_an_over_is_reported_and_not_clipped(tmp_path, run, write_audio):
    write_audio(tmp_path / "loud.wav")
    loud = f"{tmp_path / 'loud.wav'}:+12dB"
    sentence = run("mix", loud, loud, "-o", tmp_path / "out.wav", "--depth", "24").refused()
    assert "lower the gain by" in sentence
    assert not (tmp_path / "out.wav").exists()
    assert run("mix", loud, loud, "-o", tmp_path / "out.wav", "--depth", "32f").code == 0
    assert np.abs(soundfile.read(tmp_path / "out.wav")[0]).max() > 1.0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["remix"],
        ["mix"],
        ["mix", "GOOD"],
        ["mix", "GOOD", "-o"],
        ["mix", "GOOD:loud", "-o", "OUT"],
        ["mix", "GOOD:+13", "-o", "OUT"],
        ["mix", "GOOD:nan", "-o", "OUT"],
        ["mix", "GOOD", "-o", "OUT", "--rate", "7999"],
        ["mix", "GOOD", "-o", "OUT", "--rate", "fast"],
        ["mix", "GOOD", "-o", "OUT", "--depth", "8"],
        ["mix", "GOOD", "-o", "OUT.flac", "--depth", "32f"],
        ["mix", "GOOD", "-o", "OUT", "--codec", "mp3"],
        ["mix", "GOOD", "-o", "OUT", "--device", "abacus"],
        ["mix", "GOOD", "-o", "OUT", "--receipt", "/no/such/folder/r.json"],
        ["mix", "GOOD", "-o", "OUT", "--receipt", "GOOD"],
        ["mix", "GOOD", "-o", "OUT", "--receipt", "OUT"],
        ["mix", "GOOD", "-o", "OUT", "--quite"],
        ["separate", "GOOD", "-o", "OUT"],
        ["separate", "GOOD", "--minus", "GOOD", "-o", "OUT", "--method", "magic"],
        ["encode", "GOOD", "-o", "OUT"],
        ["models", "sell"],
        ["bench", "--only", "luck"],
        ["bench", "--runs", "0"],
    ],
)
def test_usage_that_makes_no_sense_is_refused_in_one_line(arguments, good, tmp_path, run):
    places = {"GOOD": str(good), "OUT": str(tmp_path / "out.wav")}
    before = set(tmp_path.iterdir())
    replaced = []
    for argument in arguments:
        for name, place in places.items():
            argument = argument.replace(name, place)
        replaced.append(argument)
    run(*replaced).refused()
    assert set(tmp_path.iterdir()) == before


def test_a_range_without_audio_is_refused(tmp_path, run):
    serialize.save(Project(), tmp_path / "empty.lincae")
    project, out = tmp_path / "empty.lincae", tmp_path / "out.wav"
    run("render", project, "-o", out).refused()
    for text in ("3", "5:2", "-1:2", "a:b", "nan:1"):
        assert "range" in run("render", project, "-o", out, f"--range={text}").refused()
    assert not out.exists()


def test_a_project_whose_audio_is_gone_names_it(good, tmp_path, run):
    from lincae_studio.project.model import AudioRef, Clip, Track

    ref = AudioRef(str(tmp_path / "gone.wav"), "0" * 64, 44100, 5000, 2)
    project = Project(tracks=(Track("Gone", clips=(Clip(ref, start=0, length=5000),)),))
    serialize.save(project, tmp_path / "song.lincae")
    assert "gone.wav" in run("render", tmp_path / "song.lincae", "-o", tmp_path / "out.wav").refused()


def test_a_process_ends_with_the_code_of_the_contract(good, tmp_path, run_process):
    done = run_process("mix", tmp_path / "missing.wav", "-o", tmp_path / "out.wav")
    assert "missing.wav" in done.refused()
    assert run_process("mix", good, "-o", tmp_path / "out.wav", "--quiet").code == 0
    assert run_process("--version").out.startswith("lincae-studio ")


def test_a_fault_is_told_as_one(good, tmp_path, run, monkeypatch):
    from lincae_studio.cli import mixing

    def broken(*arguments, **options):
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(mixing, "export", broken)
    done = run("mix", good, "-o", tmp_path / "out.wav")
    assert done.code == 1
    assert "Traceback" in done.err
    assert done.err.splitlines()[-1] == "lincae-studio: a fault of the program: ZeroDivisionError: by zero"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_command_leaves_nothing_behind(number, tmp_path, write_audio):
    write_audio(tmp_path / "long.wav", frames=44100 * 120)
    inputs = set(tmp_path.iterdir())
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "lincae_studio",
            "mix",
            str(tmp_path / "long.wav"),
            "-o",
            str(tmp_path / "o.wav"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 60
    while set(tmp_path.iterdir()) == inputs and time.monotonic() < deadline:
        time.sleep(0.01)  # until the temporary file is there
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, "", "lincae-studio: interrupted; nothing was written.\n")
    assert set(tmp_path.iterdir()) == inputs


def test_a_receipt_is_not_written_for_what_failed(good, tmp_path, run):
    run("mix", tmp_path / "no.wav", "-o", tmp_path / "out.wav", "--receipt", tmp_path / "r.json").refused()
    assert not (tmp_path / "r.json").exists()
    assert run("mix", good, "-o", tmp_path / "out.wav", "--receipt", tmp_path / "r.json").code == 0
    assert json.loads((tmp_path / "r.json").read_text())["verb"] == "mix"
