"""The evaluate verb: subtraction after what masters go through."""

import json

import pytest


@pytest.mark.slow
def test_subtraction_of_the_demo_song(tmp_path, run):
    done = run(
        *("evaluate", "--task", "subtraction", "--case", "delay, gain, polarity", "--seconds", "5"),
        *("--json", tmp_path / "found.json", "--html", tmp_path / "page.html"),
    )
    assert done.code == 0, done
    assert "auto" in done.out
    figures = json.loads((tmp_path / "found.json").read_text())["figures"]
    assert figures["cases"]["delay, gain, polarity"]["auto"]["si_sdr_db"] > 40
    assert figures["auto_below_the_mix"] == []
    assert (tmp_path / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


# Bounds that a codec passes as long as it is whole, a little above what was measured.
BOUNDS = {
    "compact-4x": {"reconstruction_log_mel": 0.08, "additivity_log_mel": 0.16, "subtraction_log_mel": 0.08},
    "compact-8x": {"reconstruction_log_mel": 0.16, "additivity_log_mel": 0.22, "subtraction_log_mel": 0.19},
}


@pytest.mark.slow
def test_no_codec_that_ships_is_broken(tmp_path, run):
    done = run(
        *("evaluate", "--seconds", "2.5", "--codec", *BOUNDS),
        *("--json", tmp_path / "found.json", "--html", tmp_path / "page.html"),
    )
    assert done.code == 0, done
    assert "compact-4x" in done.out
    found = json.loads((tmp_path / "found.json").read_text())["figures"]["codecs"]
    for codec, bounds in BOUNDS.items():
        row = found[codec]
        figures = {name: figure["mean"] for name, figure in row["figures"].items()}
        for name, bound in bounds.items():
            assert figures[name] < bound, (codec, name)
            assert figures[name] < 0.5 * found[f"low-pass-{codec[8:]}"]["figures"][name]["mean"]
        assert figures["excess_log_mel_of_a_sum"] < 0.02
        assert abs(figures["linearity_tax_db"]) < 0.5
        assert figures["scale_equivariance_db"] > 90
        assert abs(figures["reconstruction_frame_correlation"]) < 0.05
        assert figures["reconstruction_si_sdr_db"] > 20
        assert row["level_of_95_percent_within_db"] < 1.0
        assert max(map(abs, row["tone_levels_db"].values())) < 2.0
        assert row["attack_before_db"] < -8
        assert abs(row["attack_level_db"]) < 2.5
        assert row["length_error_samples"] == 0
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert page.count("<svg") == 6
    assert page.count("data:audio/flac;base64,") == 9
    assert "Akhanov 2026" in page
    assert "Low-pass 4×" in page
    assert "http" not in page  # it needs no other file


@pytest.mark.parametrize(
    "options", [("--case", "moonlight"), ("--codec", "reference", "compact-4x"), ("--codec", "magic")]
)
def test_what_cannot_be_measured_is_refused(run, options):
    run("evaluate", "--task", "subtraction", *options).refused()
