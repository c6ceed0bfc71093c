"""The loop: it learns, survives being killed, and is one run in several processes too."""

import json
import os
import signal
import subprocess
import sys
import tomllib
from dataclasses import asdict

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file

from lincae_studio import paths
from lincae_studio.codec.compact import trained, trained_config
from lincae_studio.codec.lin_cae.codec import LinCaeCodec
from lincae_studio.errors import ModelError, UsageError
from lincae_studio.training.config import parse_config, read_config
from lincae_studio.training.consistency import load_model
from lincae_studio.training.loop import CHECKPOINT, Trainer
from lincae_studio.training.processes import Processes
from lincae_studio.training.run import corpora, train

FAMILIES = ("compact", "lin-cae")

# What a process of its own runs: a config as JSON, and a folder.
PROGRAM = """
import json, sys
from pathlib import Path
from lincae_studio.training.config import parse_config
from lincae_studio.training.run import train
train(parse_config(json.loads(sys.argv[1]), source="small"), Path(sys.argv[2]), device="cpu",
      say=lambda text: print(text, flush=True))
"""


def with_values(config):
    """A config, and the plain values that another process makes it of."""
    tables = ("family", "run", "data", "augmentation", "optimizer", "compact")
    values = json.loads(json.dumps({key: value for key, value in asdict(config).items() if key in tables}))
    return parse_config(values, source="small"), json.dumps(values)


def trainer(config, folder):
    folder.mkdir(parents=True, exist_ok=True)
    parts = corpora(config, folder, say=lambda text: None)
    return Trainer(config, folder, *parts, processes=Processes("cpu"), say=lambda text: None)


def weights(path):
    return {name: value for name, value in load_file(path).items() if not name.startswith("optimizer.step")}


def assert_same(one, other):
    assert one.keys() == other.keys()
    for name in one:
        np.testing.assert_array_equal(one[name], other[name], err_msg=name)


def losses(run, config, step, rank):
    batch = run._batch(run._material, config.augmentation, step, rank)
    return run._losses(run.family, batch, step, rank)["total"]


@pytest.mark.parametrize("family", FAMILIES)
def test_the_loss_falls(family, small, tmp_path):
    config = small(family, steps=40)
    run = trainer(config, tmp_path)

    def loss():
        # The same items every time, so that what changes is the network.
        with torch.no_grad():
            return np.mean([float(losses(run, config, step, 0)) for step in range(4)])

    before = loss()
    run.run()
    assert loss() < 0.999 * before


@pytest.mark.parametrize("family", FAMILIES)
def test_a_run_that_goes_on_ends_with_the_same_bits(family, small, tmp_path):
    config = small(family)
    train(config, tmp_path / "whole", device="cpu")
    train(config, tmp_path / "broken", device="cpu", until=3)
    train(config, tmp_path / "broken", device="cpu")
    assert_same(weights(tmp_path / "whole" / CHECKPOINT), weights(tmp_path / "broken" / CHECKPOINT))
    assert_same(
        load_file(tmp_path / "whole" / "model.safetensors"),
        load_file(tmp_path / "broken" / "model.safetensors"),
    )


@pytest.mark.parametrize("family", FAMILIES)
def test_mixed_precision_trains_too(family, small, tmp_path):
    run = trainer(small(family, steps=3, precision="bfloat16"), tmp_path)
    before = {name: value.clone() for name, value in run.family.network.state_dict().items()}
    run.run()
    after = run.family.network.state_dict()
    assert all(bool(value.isfinite().all()) and value.dtype == torch.float32 for value in after.values())
    assert any(not torch.equal(before[name], after[name]) for name in after)


def test_a_killed_run_goes_on_with_the_same_bits(small, tmp_path):
    config, values = with_values(small(steps=30))
    command = [sys.executable, "-c", PROGRAM, values, str(tmp_path / "killed")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("step 5 of"):
                break
        process.send_signal(signal.SIGKILL)
    assert not (tmp_path / "killed" / "model.safetensors").exists()
    train(config, tmp_path / "killed", device="cpu")
    train(config, tmp_path / "whole", device="cpu")
    assert_same(weights(tmp_path / "whole" / CHECKPOINT), weights(tmp_path / "killed" / CHECKPOINT))


@pytest.mark.slow
def test_two_processes_step_by_the_mean_of_their_gradients(small, tmp_path):
    config, values = with_values(small(steps=1, checkpoint_every=1))
    alone = trainer(config, tmp_path / "alone")
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    done = subprocess.run(
        [*command, str(program), values, str(tmp_path / "two")],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    network = alone.family.network
    for rank in (0, 1):
        (losses(alone, config, 0, rank) / 2).backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), config.optimizer.clip)
    alone._optimizer.step()
    found = load_file(tmp_path / "two" / CHECKPOINT)
    for name, value in network.state_dict().items():
        np.testing.assert_allclose(found[f"network.{name}"], value.numpy(), rtol=0, atol=1e-6, err_msg=name)


def test_a_checkpoint_of_another_run_is_refused(small, tmp_path):
    train(small(), tmp_path, device="cpu", until=2)
    with pytest.raises(ModelError, match="of another run"):
        train(small(seed=2), tmp_path, device="cpu")
    (tmp_path / CHECKPOINT).write_bytes(b"not a checkpoint")
    with pytest.raises(ModelError, match="damaged"):
        train(small(), tmp_path, device="cpu")


def test_a_checkpoint_is_complete_or_the_one_before(small, tmp_path, monkeypatch):
    train(small(), tmp_path, device="cpu", until=2)
    before = (tmp_path / CHECKPOINT).read_bytes()

    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="space"):
        train(small(), tmp_path, device="cpu", until=4)
    assert (tmp_path / CHECKPOINT).read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_the_model_of_a_compact_run_is_loaded_by_the_studio(small, tmp_path):
    path = train(small(), tmp_path, device="cpu")
    model = trained_config.read_header(path)
    assert (model.id, model.name, model.config.width) == ("small", "Small", 8)
    codec = trained.load(model, device="cpu")
    latents = codec.encode(torch.randn(1, 64 * 1024) * 0.1)
    assert bool(codec.decode(latents, first_frame=0).isfinite().all())
    assert codec.corrections is not None
    assert any(bool(parameter.any()) for parameter in codec.corrections.outward.parameters())


def test_the_model_of_a_lin_cae_run_is_run_by_the_codec(small, tmp_path):
    path = train(small("lin-cae", steps=2), tmp_path, device="cpu")
    codec = LinCaeCodec(load_model(path))
    latents = codec.encode(torch.randn(1, 32 * 512) * 0.1)
    assert latents.shape == (1, 8, 32)
    assert codec.decode(latents, first_frame=0).shape == (1, 32 * 512)


def test_progress_is_plain_text(small, tmp_path):
    train(small(steps=2, validate_every=1), tmp_path, device="cpu")
    text = (tmp_path / "progress.txt").read_text()
    assert "step 0 of 2  validation plain total" in text
    assert "step 2 of 2  total" in text
    assert "min left" in text


def test_tensorboard_shows_losses_and_goes_on_after_a_break(small, tmp_path):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    config = small(steps=6, tensorboard=True, validate_every=2)
    train(config, tmp_path, device="cpu", until=3)
    train(config, tmp_path, device="cpu")
    board = EventAccumulator(str(tmp_path / "tensorboard")).Reload()
    tags = board.Tags()["scalars"]
    assert {"training/total", "validation/plain/total", "validation/difference/total"} <= set(tags)
    values = board.Scalars("training/total")
    assert [event.step for event in values] == [1, 2, 3, 4, 5, 6]
    told = (tmp_path / "progress.txt").read_text()
    for event in values:
        assert f"step {event.step} of 6  total {event.value:.4f}" in told
    assert [event.step for event in board.Scalars("validation/sum/total")] == [0, 2, 4, 6]


def test_tensorboard_is_optional(small, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    with pytest.raises(UsageError, match=r"lincae-studio\[train\]"):
        train(small(tensorboard=True), tmp_path, device="cpu")


def test_the_configs_that_ship_are_understood():
    files = sorted((paths.resources() / "training").glob("*.toml"))
    assert {"compact-8x", "compact-8x-plain"} <= {path.stem for path in files}
    for path in files:
        assert read_config(path).run.id == path.stem


@pytest.mark.parametrize("name", ["compact-8x", "lin-cae-small", "lin-cae-tiny"])
def test_the_ablation_differs_in_the_method_alone(name):
    folder = paths.resources() / "training"
    with_method, plain = (
        tomllib.loads((folder / f"{stem}.toml").read_text()) for stem in (name, f"{name}-plain")
    )
    assert plain["augmentation"] | {"gains": 0.0, "sums": 0.0, "differences": 0.0} == plain["augmentation"]
    for table in (with_method, plain):
        del table["augmentation"], table["run"]["id"], table["run"]["name"]
    assert with_method == plain


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"family": "gan"}, "'family' must be 'compact' or 'lin-cae'"),
        ({"family": "compact", "run": {"id": "a"}}, "'run.name' is missing"),
        ({"family": "compact", "run": {"id": "a", "name": "b", "stepz": 1}}, "no setting 'run.stepz'"),
        ({"family": "compact", "run": {"id": "a", "name": "b", "steps": "many"}}, "'run.steps' must be int"),
        (
            {"family": "compact", "run": {"id": "a", "name": "b"}, "augmentation": {"sums": 0.9}},
            "at most all",
        ),
    ],
)
def test_what_is_wrong_with_a_config_is_said_in_a_sentence(values, sentence):
    with pytest.raises(UsageError, match=sentence):
        parse_config(values, source="run.toml")
