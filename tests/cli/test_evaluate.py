"""The evaluate verb: subtraction after what masters go through."""

import json

import pytest


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


@pytest.mark.parametrize(
    "options", [("--case", "moonlight"), ("--codec", "reference", "compact-4x"), ("--codec", "magic")]
)
def test_what_cannot_be_measured_is_refused(run, options):
    run("evaluate", "--task", "subtraction", *options).refused()
