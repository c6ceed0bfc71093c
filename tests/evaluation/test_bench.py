"""The bench: lines that can be measured, and what is said of those that cannot."""

import json
import subprocess
import sys

import pytest

from lincae_studio.errors import UsageError
from lincae_studio.evaluation import bench


def test_a_target_is_met_from_the_right_side():
    assert bench.Line("a", "s", 1.0, 1.0).met
    assert not bench.Line("a", "s", 1.1, 1.0).met
    assert bench.Line("a", "x", 60.0, 50.0, higher=True).met
    assert not bench.Line("a", "x", 40.0, 50.0, higher=True).met
    assert bench.Line("a", "s", 1.0).met is None
    assert bench.Line("a", "s", None, 1.0).met is False


def test_an_unknown_line_is_refused():
    with pytest.raises(UsageError, match="window_s"):
        list(bench.run(only=["luck"]))


def test_a_measure_that_fails_is_a_line_that_says_so(monkeypatch):
    def broken(conditions):
        raise RuntimeError("no disk")

    monkeypatch.setitem(bench.MEASURES, "window_s", broken)
    [(_, [line])] = bench.run(only=["window_s"])
    assert line.value is None
    assert "no disk" in line.note


def bench_json(tmp_path, *arguments):
    """Lines of the bench by name, measured in a process of its own."""
    command = [sys.executable, "-m", "lincae_studio", "bench", "--json", str(tmp_path / "b.json"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    content = json.loads((tmp_path / "b.json").read_text())
    assert content["machine"]["cores"] >= 1
    return {line["name"]: line for line in content["lines"]}


def test_the_codec_is_measured(tmp_path):
    lines = bench_json(tmp_path, "--only", "reference_codec_x", "compact_decode_rtf", "--runs", "1")
    assert set(lines) == {
        "reference_encode_x",
        "reference_decode_x",
        "compact_encode_rtf",
        "compact_decode_rtf",
    }
    for line in lines.values():
        assert line["value"] > 1.0
        assert line["better"] == "higher"
        assert "1 thread" in line["note"]


@pytest.mark.slow
def test_lines_of_the_window_and_the_engine_are_measured(tmp_path):
    measures = (
        "window_s",
        "import_to_waveform_s",
        "timeline_frame_ms_p95",
        "gain_to_sound_ms",
        "peak_rss_mb",
    )
    lines = bench_json(tmp_path, "--runs", "1", "--minutes", "1", "--only", *measures)
    assert {"window_s", "import_to_waveform_s", "timeline_frame_ms_p95", "gain_to_sound_ms"} <= set(lines)
    assert {"peak_rss_mb", "import_to_waveform_complete_s"} <= set(lines)
    for line in lines.values():
        assert line["value"] > 0.0, line
