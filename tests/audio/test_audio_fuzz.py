"""Damaged and random files: never a crash, never a hang, nothing but `AudioReadError`."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.audio.signals import encode, noise, store

FILES = 5000
PROCESSES = 2


def _originals(folder: Path) -> None:
    audio = noise(3001)
    for name, format, subtype in [
        ("u8.wav", "WAV", "PCM_U8"),
        ("16.wav", "WAV", "PCM_16"),
        ("24.wav", "WAVEX", "PCM_24"),
        ("float.wav", "WAV", "FLOAT"),
        ("double.wav", "WAV", "DOUBLE"),
        ("adpcm.wav", "WAV", "MS_ADPCM"),
        ("rf64.wav", "RF64", "PCM_16"),
        ("16.aiff", "AIFF", "PCM_16"),
        ("float.aif", "AIFF", "FLOAT"),
        ("24.flac", "FLAC", "PCM_24"),
        ("vorbis.ogg", "OGG", "VORBIS"),
        ("opus.opus", "OGG", "OPUS"),
        ("plain.mp3", "MP3", "MPEG_LAYER_III"),
        ("16.w64", "W64", "PCM_16"),
        ("24.caf", "CAF", "PCM_24"),
        ("16.au", "AU", "PCM_16"),
    ]:
        store(folder / name, audio, rate=48000, format=format, subtype=subtype)
    store(folder / "six.wav", np.tile(audio[:, :1000], (3, 1)), format="WAVEX", subtype="PCM_16")
    store(folder / "six.flac", np.tile(audio[:, :1000], (3, 1)), format="FLAC", subtype="PCM_16")
    for name, codec in [
        ("lame.mp3", "libmp3lame"),
        ("aac.m4a", "aac"),
        ("aac.aac", "aac"),
        ("alac.m4a", "alac"),
        ("flac.mka", "flac"),
        ("opus.mka", "libopus"),
    ]:
        encode(folder / name, [audio], codec, rate=48000)
    encode(folder / "fast.m4a", [audio], "aac", muxer={"movflags": "faststart"})
    encode(folder / "fragments.mp4", [audio], "aac", muxer={"movflags": "frag_keyframe+empty_moov"})
    encode(folder / "song.stem.mp4", [audio, audio, audio[:1]], "aac")


@pytest.mark.slow
def test_damaged_files_never_crash_or_hang(tmp_path):
    runs = []
    for seed in range(PROCESSES):
        folder = tmp_path / str(seed)
        folder.mkdir()
        _originals(folder)
        command = [sys.executable, "-W", "error", "-m", "tests.audio.fuzz_reader"]
        command += [str(folder), str(seed), str(FILES // PROCESSES)]
        runs.append(
            subprocess.Popen(
                command,
                cwd=Path(__file__).parents[2],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
            )
        )
    for run in runs:
        out, err = run.communicate(timeout=240)
        last = out.strip().splitlines()[-1]
        assert run.returncode == 0, f"{last}\n{err[-4000:]}"
        assert err == "", "the libraries must not write to the user's terminal"
        words = last.split()
        assert int(words[1]) > 100, "mutants should be readable now and then"
        assert int(words[3]) > 100
