"""The verb `lab`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

RATE = 44100


@pytest.fixture
def sweep(tmp_path: Path) -> Path:
    n = np.arange(2 * RATE)
    hertz = 150 * 2 ** (n / RATE)
    tone = 0.2 * sum(np.sin(2 * np.pi * np.cumsum(hertz) * k / RATE) / k for k in (1, 2, 3))
    soundfile.write(tmp_path / "sweep.wav", tone, RATE)
    return tmp_path / "sweep.wav"


def frames(path: Path) -> int:
    return soundfile.info(path).frames


def test_a_path_is_edited(run, sweep, tmp_path):
    out, receipt = tmp_path / "o.wav", tmp_path / "r.json"
    done = run(
        "lab", "path", sweep, "-o", out, "--bias", "0:1.0", "--scale", "1-2:0.5", "--reverse", "3",
        "--curve", "1:0=0,1=2", "--receipt", receipt,
    )  # fmt: skip
    assert done.code == 0, done.err
    assert frames(out) == 2 * RATE
    assert 0 < sum(json.loads(receipt.read_text())["explained"]) <= 1.001
    assert "variance" in done.out


def test_a_rotation_is_learned_and_applied(run, sweep, tmp_path):
    t = np.arange(RATE) / RATE
    for name, tilt in (("soft", 0.4), ("bright", 0.85)):
        tone = sum(tilt**k * np.sin(2 * np.pi * 220 * k * t) for k in range(1, 40))
        soundfile.write(tmp_path / f"{name}.wav", 0.3 * tone / np.abs(tone).max(), RATE)
    out, receipt = tmp_path / "o.wav", tmp_path / "r.json"
    examples = ("--example", tmp_path / "soft.wav", tmp_path / "bright.wav")
    done = run("lab", "rotate", sweep, "-o", out, *examples, "--amount", "0.8", "--receipt", receipt)
    assert done.code == 0, done.err
    assert frames(out) == 2 * RATE
    facts = json.loads(receipt.read_text())
    assert facts["amount"] == 0.8
    assert 0 < facts["degrees"] < 180
    assert facts["explained"] > 0.5
    assert "turns by" in done.out
    backwards = run("lab", "rotate", sweep, "-o", out, *examples, "--from", "1", "--to", "0.5")
    assert backwards.code == 2
    assert "--to must come after --from" in backwards.err


@pytest.mark.slow
def test_ways_between_recordings(run, sweep, tmp_path):
    for index, arguments in enumerate(
        (
            ("between", sweep, sweep, "--way", "spherical", "--curve", "smooth"),
            ("plane", sweep, sweep, sweep, sweep, "--points", "0,0;1,1"),
            ("mosaic", sweep, sweep, "--continuity", "1"),
        )
    ):
        out = tmp_path / f"{index}.wav"
        assert run("lab", *arguments, "-o", out).code == 0
        assert frames(out) == 2 * RATE


@pytest.mark.slow
def test_a_codebook_is_described_and_followed(run, sweep, tmp_path):
    book = tmp_path / "book.json"
    assert run("lab", "codebook", sweep, "-o", book, "--entries", "24").code == 0
    entries = json.loads(book.read_text())["entries"]
    assert 10 < len(entries) <= 24
    assert {"centroid", "fundamental", "map", "seconds"} <= entries[0].keys()
    receipt = tmp_path / "r.json"
    done = run(
        "lab", "follow", sweep, "-o", tmp_path / "f.wav", "--target", "exponential", "--entries", "48",
        "--receipt", receipt,
    )  # fmt: skip
    assert done.code == 0, done.err
    assert json.loads(receipt.read_text())["rank_correlation"] >= 0.8


def test_streaming_is_measured(run, sweep, tmp_path):
    receipt = tmp_path / "r.json"
    done = run("lab", "stream", sweep, "-o", tmp_path / "s.wav", "--bias", "1:1", "--receipt", receipt)
    assert done.code == 0, done.err
    facts = json.loads(receipt.read_text())
    assert facts["block_ms"] <= 100
    assert facts["difference_from_offline"] < 1e-4
    assert facts["latency_ms"] > 0


@pytest.mark.slow
def test_transfer_between_sizes_of_one_family(run, sweep, tmp_path):
    out = tmp_path / "t.wav"
    chosen = ("--codec", "compact-8x", "--decoder", "compact-8x-plain")
    assert run("lab", "transfer", sweep, *chosen, "-o", out).code == 0
    assert frames(out) == 2 * RATE
    run("lab", "transfer", sweep, "--decoder", "reference", "-o", tmp_path / "u.wav").refused()
    assert not (tmp_path / "u.wav").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("path", "sweep.wav", "--scale", "x:1"),
        ("path", "missing.wav"),
        ("path", "sweep.wav", "--from", "2", "--to", "1", "--scale", "1:2"),
        ("plane", "sweep.wav", "sweep.wav", "sweep.wav", "sweep.wav", "--points", "1"),
        ("codebook", "sweep.wav", "--entries", "1"),
    ],
)
def test_bad_usage_is_one_sentence(run, sweep, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    run("lab", *arguments, "-o", tmp_path / "o.wav").refused()
    assert not (tmp_path / "o.wav").exists()
