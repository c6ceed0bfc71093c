"""The verb that trains."""

import pytest

CONFIG = """
family = "compact"
[run]
id = "tiny"
name = "Tiny"
steps = 2
report_every = 1
threads = 1
[data]
validation = 0.3
clip_seconds = 0.2
items = 2
[compact]
width = 8
blocks = 1
"""


@pytest.fixture
def config(tmp_path, write_audio):
    (tmp_path / "recordings").mkdir()
    for seed in range(6):
        write_audio(tmp_path / "recordings" / f"ünï {seed}.wav", frames=30_000, seed=seed)
    path = tmp_path / "tiny.toml"
    path.write_text(CONFIG)
    return path


def test_a_run_tells_its_progress_and_where_the_model_is(run, config, tmp_path):
    arguments = (
        "train",
        config,
        "--data",
        tmp_path / "recordings",
        "-o",
        tmp_path / "run",
        "--device",
        "cpu",
    )
    done = run(*arguments)
    assert done.code == 0, done.err
    assert "step 2 of 2  total" in done.out
    assert done.out.splitlines()[-1] == f"model  {tmp_path / 'run' / 'model.safetensors'}"
    assert (tmp_path / "run" / "model.safetensors").exists()
    again = run(*arguments)
    assert "going on after step 2" in again.out
    assert run(*arguments, "--quiet").out == ""


def test_what_cannot_be_trained_is_refused_in_a_sentence(run, config, tmp_path):
    assert "compact-8x" in run("train", "no-such-config").refused()
    assert "cannot be read" in run("train", tmp_path / "nowhere.toml").refused()
    assert "--data" in run("train", config, "-o", tmp_path / "run").refused()
    for device in ("cuda:99", "abacus"):
        data = ("--data", tmp_path / "recordings", "-o", tmp_path / "run")
        assert "--device cpu" in run("train", config, *data, "--device", device).refused()
