"""What demo, mix, separate and render write."""

import hashlib
import json
import os
import subprocess
import sys

import numpy as np
import pytest
import soundfile

from lincae_studio.cli.mixing import parse_part
from lincae_studio.engine.importing import import_files
from lincae_studio.engine.jobs import run_inline
from lincae_studio.engine.media import whole_clip
from lincae_studio.errors import StudioError
from lincae_studio.evaluation.metrics import snr_db
from lincae_studio.project import serialize
from lincae_studio.project.demo import demo_song
from lincae_studio.project.model import Project, Recipe, RecipeTerm, Track


def load(path):
    """Samples `[channels, frames]` of a file."""
    return soundfile.read(path, dtype="float32", always_2d=True)[0].T


def write(path, audio, rate):
    soundfile.write(path, audio.T, rate, subtype="FLOAT")


@pytest.mark.parametrize("method", ["latent", "waveform"])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate", [44100, 48000])
@pytest.mark.parametrize("frames", [1, 1023, 65537, 150001])
def test_separate_returns_the_true_source(frames, rate, channels, method, tmp_path, run, write_audio):
    voice = write_audio(tmp_path / "voice.wav", frames=frames, channels=channels, rate=rate, seed=1)
    drums = write_audio(tmp_path / "drums.wav", frames=frames, channels=channels, rate=rate, seed=2)
    bass = write_audio(tmp_path / "bass.wav", frames=frames, channels=channels, rate=rate, seed=3)
    write(tmp_path / "mix.wav", voice + drums + bass, rate)
    done = run(
        *("separate", tmp_path / "mix.wav", "--minus", tmp_path / "drums.wav"),
        *("--minus", tmp_path / "bass.wav", "-o", tmp_path / "out.wav", "--method", method),
        *("--codec", "reference"),
    )
    assert (done.code, done.err) == (0, "")
    found, info = load(tmp_path / "out.wav"), soundfile.info(tmp_path / "out.wav")
    assert found.shape == voice.shape
    assert (info.samplerate, info.subtype) == (rate, "FLOAT")
    assert snr_db(found, voice) > 100.0


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_an_hour_is_separated_in_little_memory(tmp_path, run_process):
    rate, block = 44100, 44100 * 60
    noise = np.random.default_rng(0)
    peaks = []
    for minutes in (6, 60):
        frames = minutes * block - 7
        names = ("mix", "drums", "voice")
        files = {
            name: soundfile.SoundFile(tmp_path / f"{name}.wav", "w", rate, 1, "FLOAT", format="WAV")
            for name in names
        }
        for start in range(0, frames, block):
            voice, drums = noise.uniform(-0.25, 0.25, (2, min(block, frames - start))).astype(np.float32)
            for name, audio in zip(names, (voice + drums, drums, voice), strict=True):
                files[name].write(audio)
        for file in files.values():
            file.close()
        command = (
            "separate",
            tmp_path / "mix.wav",
            "--minus",
            tmp_path / "drums.wav",
            "-o",
            tmp_path / "o.wav",
        )
        process = subprocess.Popen([sys.executable, "-m", "lincae_studio", *map(str, command)])
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        peaks.append(usage.ru_maxrss)
        noise_power = voice_power = 0.0
        with (
            soundfile.SoundFile(tmp_path / "o.wav") as found,
            soundfile.SoundFile(tmp_path / "voice.wav") as true,
        ):
            assert found.frames == frames
            for estimate in found.blocks(block):
                voice = true.read(block)
                noise_power += float(((estimate - voice) ** 2).sum())
                voice_power += float((voice**2).sum())
        assert 10 * np.log10(voice_power / noise_power) > 100.0
    print(f"peak memory of 6 and 60 minutes: {peaks} kB")
    assert peaks[1] < 1.05 * peaks[0] + 20_000, "kilobytes of an hour, against those of six minutes"


def test_separate_keeps_length_rate_and_channels_of_the_mix(tmp_path, run, write_audio):
    mix = write_audio(tmp_path / "mix.wav", frames=30000, channels=1, rate=48000)
    write_audio(tmp_path / "stem.wav", frames=50000, channels=2, rate=44100)
    for method in ("latent", "waveform"):
        done = run(
            *("separate", tmp_path / "mix.wav", "--minus", tmp_path / "stem.wav"),
            *("-o", tmp_path / "out.wav", "--method", method),
        )
        assert done.code == 0
        assert load(tmp_path / "out.wav").shape == mix.shape
        assert soundfile.info(tmp_path / "out.wav").samplerate == 48000


def test_mix_adds_subtracts_scales_and_mutes(tmp_path, run, write_audio):
    a = write_audio(tmp_path / "a.wav", frames=30000, channels=1, seed=1)
    b = write_audio(tmp_path / "b b.wav", frames=40001, channels=2, seed=2)
    c = write_audio(tmp_path / "日本.wav", frames=20000, channels=2, seed=3)
    write_audio(tmp_path / "d.wav", frames=40001, channels=2, seed=4)
    done = run(
        *("mix", tmp_path / "a.wav", f"{tmp_path / 'b b.wav'}:-6dB", f"{tmp_path / '日本.wav'}:-"),
        *(f"{tmp_path / 'd.wav'}:mute", "-o", tmp_path / "out.wav", "--codec", "reference"),
    )
    assert (done.code, done.err) == (0, "")
    expected = 10 ** (-6 / 20) * b
    expected[:, :30000] += a
    expected[:, :20000] -= c
    found = load(tmp_path / "out.wav")
    assert found.shape == expected.shape
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_the_suffixes_of_a_recording(tmp_path):
    assert parse_part("a.wav:-").sign == -1
    assert parse_part("a.wav:-6").gain_db == -6.0
    assert parse_part("a.wav:+1.5dB").gain_db == 1.5
    assert parse_part("a.wav:−3 dB").gain_db == -3.0
    assert parse_part("a.wav:mute:-").mute
    assert parse_part("a.wav:-inf").gain_db == -np.inf
    with pytest.raises(StudioError, match="neither a file"):
        parse_part("a.wav:soft")
    odd = tmp_path / "take:2"
    odd.write_bytes(b"x")
    assert parse_part(str(odd)).path == odd
    assert parse_part(f"{odd}:-3").path == odd


@pytest.mark.parametrize(("subtype", "suffix", "expected"), [
    ("PCM_16", ".wav", "PCM_24"),
    ("PCM_16", ".flac", "PCM_24"),
    ("FLOAT", ".wav", "FLOAT"),
    ("FLOAT", ".flac", "PCM_24"),
])  # fmt: skip
def test_the_depth_follows_the_input(subtype, suffix, expected, tmp_path, run, write_audio):
    write_audio(tmp_path / "in.wav", subtype=subtype)
    assert run("mix", tmp_path / "in.wav", "-o", tmp_path / f"out{suffix}").code == 0
    assert soundfile.info(tmp_path / f"out{suffix}").subtype == expected


def test_rate_depth_and_receipt(tmp_path, run, write_audio):
    write_audio(tmp_path / "in.wav", frames=44101, rate=44100)
    out, receipt = tmp_path / "ö 🎵.wav", tmp_path / "quittung é.json"
    done = run(
        "mix", tmp_path / "in.wav", "-o", out, "--rate", "48000", "--depth", "16", "--receipt", receipt
    )
    info = soundfile.info(out)
    assert (info.samplerate, info.subtype, info.frames) == (48000, "PCM_16", 48001)
    assert done.out.startswith(f"{out}: 1.000 s, 48000 Hz, stereo, 16 bit, peak −")
    facts = json.loads(receipt.read_text(encoding="utf-8"))
    assert facts["verb"] == "mix"
    assert facts["device"] == "cpu"
    assert facts["method"] == "latent"
    assert facts["codec"]["id"] == "compact-4x"
    assert facts["codec"]["fingerprint"]
    assert facts["seconds"] > 0
    [source] = facts["inputs"]
    assert source["sha256"] == hashlib.sha256((tmp_path / "in.wav").read_bytes()).hexdigest()
    assert (source["gain_db"], source["sign"], source["mute"]) == (0.0, 1, False)
    [result] = facts["outputs"]
    assert result["path"] == str(out)
    assert (result["frames"], result["offset"], result["sample_rate"]) == (48001, 0, 48000)
    assert (result["channels"], result["depth"]) == (2, "16")
    assert result["peak_db"] == pytest.approx(20 * np.log10(np.abs(load(out)).max()), abs=0.01)
    assert result["lufs"] < 0


def test_silence_in_a_receipt_is_json(tmp_path, run, write_audio):
    write_audio(tmp_path / "in.wav")
    receipt = tmp_path / "r.json"
    done = run("mix", f"{tmp_path / 'in.wav'}:mute", "-o", tmp_path / "out.wav", "--receipt", receipt)
    assert "peak −∞ dBFS, −∞ LUFS" in done.out
    assert json.loads(receipt.read_text())["outputs"][0]["lufs"] is None


def test_quiet_says_nothing(tmp_path, run, write_audio):
    write_audio(tmp_path / "ten.wav", channels=10)
    done = run("mix", tmp_path / "ten.wav", "-o", tmp_path / "out.wav", "--quiet")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_a_device_that_is_not_there_is_replaced_with_a_note(tmp_path, run, write_audio):
    import torch

    if torch.cuda.is_available():
        pytest.skip("there is a CUDA device")
    write_audio(tmp_path / "in.wav")
    done = run("mix", tmp_path / "in.wav", "-o", tmp_path / "out.wav", "--device", "cuda")
    assert done.code == 0
    assert "CUDA" in done.err


def test_compressed_files_are_mixed_to_the_sample(tmp_path, run, write_audio):
    audio = write_audio(tmp_path / "in.wav", frames=30000)
    soundfile.write(tmp_path / "in.ogg", audio.T, 44100, format="OGG", subtype="VORBIS")
    assert run("mix", tmp_path / "in.ogg", "-o", tmp_path / "out.wav").code == 0
    assert load(tmp_path / "out.wav").shape == audio.shape


def test_the_demo_mixes_and_takes_the_voice_out(tmp_path, run):
    done = run("demo", "-o", tmp_path / "mix.wav", "--receipt", tmp_path / "r.json", "--codec", "reference")
    assert (done.code, done.err) == (0, "")
    stems = {name: load(path) for name, path in demo_song().stems}
    np.testing.assert_allclose(load(tmp_path / "mix.wav"), sum(stems.values()), atol=1e-6)
    assert snr_db(load(tmp_path / "mix - voice.wav"), stems["Voice"]) > 100.0
    facts = json.loads((tmp_path / "r.json").read_text())
    assert facts["voice_snr_db"] > 100.0
    assert [entry["frames"] for entry in facts["outputs"]] == [stems["Voice"].shape[1]] * 2


def test_the_default_codec_takes_the_voice_out_of_what_it_decoded(tmp_path, run):
    done = run("demo", "-o", tmp_path / "mix.wav", "--receipt", tmp_path / "r.json")
    assert (done.code, done.err) == (0, "")
    # The noise of the decoded mix is encoded to the latents that it was made of.
    assert json.loads((tmp_path / "r.json").read_text())["voice_snr_db"] > 30.0


@pytest.fixture
def project(tmp_path, write_audio):
    """A project with a recipe, as the window saves it."""
    for seed, name in enumerate(("mix", "rest")):
        write_audio(tmp_path / f"{name}.wav", frames=88200, seed=seed)
    result = run_inline(
        lambda: import_files(
            [tmp_path / "mix.wav", tmp_path / "rest.wav"],
            cache_dir=tmp_path / "cache",
            imported=lambda _: None,
        )
    )
    tracks = [
        Track(stream.name, mute=True, clips=(whole_clip(stream.ref, start=0, rate=44100),))
        for stream in result.streams
    ]
    recipe = Recipe((RecipeTerm(tracks[0].id, 1), RecipeTerm(tracks[1].id, -1)))
    voice = Track("Voice/1", recipe=recipe, gain_db=-6.0)
    path = tmp_path / "lied ü.lincae"
    serialize.save(Project(tracks=(*tracks, voice)), path)
    return path


def test_render_writes_the_mix_of_a_project_and_its_stems(project, tmp_path, run):
    stems = tmp_path / "stems é"
    done = run("render", project, "-o", tmp_path / "out.wav", "--stems", stems)
    assert done.code == 0
    expected = (load(tmp_path / "mix.wav") - load(tmp_path / "rest.wav")) * 10 ** (-6 / 20)
    np.testing.assert_allclose(load(tmp_path / "out.wav"), expected, atol=1e-6)
    [stem] = stems.iterdir()
    np.testing.assert_allclose(load(stem), expected, atol=1e-6)
    assert done.out.count("\n") == 2


@pytest.mark.parametrize(
    ("text", "start", "stop"), [("0.5:1.25", 22050, 55125), (":1", 0, 44100), ("1:", 44100, 88200)]
)
def test_render_writes_a_range(text, start, stop, project, tmp_path, run):
    run("render", project, "-o", tmp_path / "all.wav")
    assert run("render", project, "-o", tmp_path / "out.wav", "--range", text).code == 0
    np.testing.assert_array_equal(load(tmp_path / "out.wav"), load(tmp_path / "all.wav")[:, start:stop])
