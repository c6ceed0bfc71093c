"""`batch` on the command line."""

import numpy as np
import soundfile


def test_pairs_of_a_folder_leave_the_vocals(run, write_audio, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    band = write_audio(tmp_path / "in" / "Lied_inst.wav", frames=30_000)
    voice = write_audio(tmp_path / "v.wav", frames=30_000, seed=3)
    soundfile.write(tmp_path / "in" / "Lied.wav", (band + voice).T, 44100, subtype="FLOAT")
    write_audio(tmp_path / "in" / "other.wav")
    done = run("batch", tmp_path / "in", "-o", tmp_path / "out", "--depth", "32f", "--codec", "reference",
               "--align", "off", "--method", "waveform")  # fmt: skip
    assert done.code == 0, done.err
    assert "other.wav has no partner" in done.err
    audio, _ = soundfile.read(tmp_path / "out" / "Lied - Vocals.wav")
    assert np.abs(audio.T - voice).max() < 1e-6


def test_what_fails_is_told_and_the_rest_is_written(run, write_audio, tmp_path):
    (tmp_path / "out").mkdir()
    write_audio(tmp_path / "a.wav", frames=20_000)
    write_audio(tmp_path / "a instrumental.wav", frames=20_000)
    (tmp_path / "b.lincae").write_text("{")
    done = run("batch", tmp_path, "-o", tmp_path / "out", "--codec", "reference", "--align", "off", "--quiet")
    assert (done.code, done.out) == (2, "")
    assert "1 of 2 could not be exported" in done.err
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["a - Vocals.wav"]


def test_nothing_to_do_is_refused(run, tmp_path):
    (tmp_path / "x").mkdir()
    assert "neither projects nor pairs" in run("batch", tmp_path / "x", "-o", tmp_path).refused()
    run("batch", tmp_path / "nowhere", "-o", tmp_path).refused()
