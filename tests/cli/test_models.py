"""Published models by the command line: installed, imported, used, verified and removed."""

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

from lincae_studio.codec.weights import store
from tests.published_models import Hub, write_checkpoint


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    return write_checkpoint(tmp_path_factory.mktemp("published"))


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def hub(published):
    hub = Hub()
    hub.publish(published)
    with hub.running():
        yield hub


def test_a_model_is_installed_listed_verified_and_removed(hub, run):
    listed = run("models", "list").out
    assert "lin-cae " in listed
    assert "not installed" in listed
    assert "no commercial use" in listed
    done = run("models", "install", "lin-cae", "--mirror", hub.url)
    assert (done.code, done.err) == (0, "")
    assert "lin-cae: installed" in done.out
    assert "none was published to compare it with" in done.out
    line = next(line for line in run("models", "list").out.splitlines() if line.startswith("lin-cae "))
    assert " installed " in line
    assert str(store.state("lin-cae").path) in line
    assert run("models", "verify").out.startswith("lin-cae: verified, SHA-256 ")
    assert run("models", "remove", "lin-cae").out == "lin-cae: removed\n"
    assert "nothing to remove" in run("models", "remove", "lin-cae").refused()
    assert "nothing to verify" in run("models", "verify").refused()


def test_a_damaged_model_is_named(published, run):
    assert run("models", "import", published).code == 0
    with store.state("lin-cae").path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"?")
    assert "is not what was installed" in run("models", "verify").refused()
    listed = run("models", "list")
    assert "damaged" in listed.out
    assert "install or import it again" in listed.err


def mix_and_separate(run, write_audio, tmp_path):
    """Mix and separate with lin-cae; what came out of either."""
    for index, name in enumerate(["a", "b"]):
        write_audio(tmp_path / f"{name}.wav", frames=30000, seed=index)
    results, common = [], ("--codec", "lin-cae", "-o", tmp_path / "out.wav")
    for verb, other in (("mix", [f"{tmp_path / 'b.wav'}:-6"]), ("separate", ["--minus", tmp_path / "b.wav"])):
        done = run(verb, tmp_path / "a.wav", *other, *common)
        assert done.code == 0, done
        audio, _ = soundfile.read(tmp_path / "out.wav", always_2d=True)
        assert audio.shape[0] == 30000
        assert np.isfinite(audio).all()
        results.append(audio)
        (tmp_path / "out.wav").unlink()
    return results


@pytest.mark.slow
def test_an_imported_model_mixes_and_separates(published, run, write_audio, tmp_path):
    assert run("models", "import", "lin-cae", published.parent).code == 0
    mix_and_separate(run, write_audio, tmp_path)


@pytest.mark.slow
def test_what_the_authors_package_wrote_mixes_and_separates(run, write_audio, tmp_path):
    inference = pytest.importorskip("linear_cae.inference", reason="pip install --no-deps linear-cae")
    import torch

    from tests.codec.lin_cae import published as theirs

    model = inference.Autoencoder(
        dict(theirs.FRONT_END), dict(theirs.SMALL), dict(theirs.DIFFUSION), name="lin-cae"
    )
    theirs.randomise(model, seed=11)
    with torch.inference_mode():
        folder = theirs.write(tmp_path / "hub", model.state_dict(), generator=theirs.SMALL)
    done = run("models", "import", folder)
    assert done.code == 0, done
    mixed, separated = mix_and_separate(run, write_audio, tmp_path)
    assert mixed.any()
    assert np.abs(mixed - separated).max() > 1e-4


def test_a_codec_that_is_not_installed_says_how_to_get_it(run, write_audio, tmp_path):
    write_audio(tmp_path / "a.wav")
    said = run("mix", tmp_path / "a.wav", "--codec", "m2l", "-o", tmp_path / "out.wav").refused()
    assert "run lincae-studio models install m2l, or import it from a file" in said
    assert not (tmp_path / "out.wav").exists()


def test_bad_input_is_one_line(run, tmp_path):
    assert "no model 'x' to install" in run("models", "install", "x").refused()
    assert "not the address of a mirror" in run("models", "install", "m2l", "--mirror", "x").refused()
    assert "cannot be reached" in run("models", "install", "m2l", "--mirror", "http://127.0.0.1:9").refused()
    assert "does not exist" in run("models", "import", tmp_path / "nowhere").refused()
    assert "No model was found" in run("models", "import", "m2l", tmp_path).refused()
    assert "required: ACTION" in run("models").refused()
    assert run("models", "where", "--quiet").out == ""


def test_the_terminal_shows_bytes_and_time_left_and_an_interrupt_keeps_what_came(hub, published):
    hub.misbehave = lambda handler, content: hub.send(handler, content, slow=True) or True
    main, other = pty.openpty()
    command = [sys.executable, "-m", "lincae_studio", "models", "install", "lin-cae", "--mirror", hub.url]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=other, text=True)
    os.close(other)
    seen = b""
    while b" left" not in seen:
        seen += os.read(main, 4096)
    began = time.monotonic()
    program.send_signal(signal.SIGINT)
    out, _ = program.communicate(timeout=10)
    assert time.monotonic() - began < 2.0
    while True:
        try:
            seen += os.read(main, 4096)
        except OSError:
            break
    os.close(main)
    assert (program.returncode, out) == (130, "")
    text = seen.decode()
    assert " MB, about 0:" in text
    assert text.rstrip().endswith("what has arrived is kept, and installing again goes on from there.")
    assert store.partial_bytes("lin-cae") > 0
    hub.misbehave = None
    subprocess.run([*command, "--quiet"], check=True)
    assert hub.asked()[-1].range is not None
    assert store.state("lin-cae").installed


def test_models_are_listed_while_their_folder_is_damaged(run):
    folder = Path(store.folder("m2l"))
    folder.mkdir(parents=True)
    (folder / store.MODEL_FILE).write_bytes(b"nonsense")
    done = run("models", "list")
    assert done.code == 0
    assert "damaged" in done.out
