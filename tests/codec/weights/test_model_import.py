"""Models that the user has already, and files that only look like one."""

import io
import os
import pickle
import shutil
import tarfile
import zipfile
from pathlib import Path

import pytest

from lincae_studio.codec import registry
from lincae_studio.codec.weights import store
from lincae_studio.codec.weights.importing import import_model
from lincae_studio.errors import ModelError
from tests.published_models import CHECKPOINT, write_checkpoint

ID = "lin-cae"


def finish(steps):
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def refused(path, words, *, model_id=None):
    """An import that is refused with these words and leaves nothing behind."""
    with pytest.raises(ModelError) as failure:
        finish(import_model(path, model_id=model_id))
    assert words in str(failure.value)
    assert str(failure.value).endswith(".")
    assert not any(state.installed for state in store.states())
    left = [item.name for item in store.models_dir().glob("*")] if store.models_dir().exists() else []
    assert set(left) <= {".locks"}


@pytest.mark.parametrize("way", ["folder", "parent", "file", "settings", "hub cache", "relative"])
def test_a_published_folder_is_imported(way, published, tmp_path, monkeypatch):
    path = published
    if way == "parent":
        path = published.parent
    elif way == "file":
        path = published / CHECKPOINT
    elif way == "settings":
        path = published / "generator_kwargs_last.yaml"
    elif way == "hub cache":
        path = tmp_path / "models--Someone--models"
        (path / "snapshots" / "abc").mkdir(parents=True)
        (path / "snapshots" / "abc" / published.name).symlink_to(published)
    elif way == "relative":
        monkeypatch.chdir(published)
        path = Path()
    before = {item.name: item.stat().st_mtime_ns for item in published.iterdir()}
    model, record = finish(import_model(path))
    assert (model.id, record.compared_with) == (ID, "nothing")
    assert registry.entry(ID).installed
    assert registry.load(ID, device="cpu").info.fingerprint == registry.info(ID).fingerprint
    assert {item.name: item.stat().st_mtime_ns for item in published.iterdir()} == before


@pytest.mark.parametrize("suffix", [".zip", ".tar", ".tar.gz"])
@pytest.mark.parametrize("nested", ["", "Downloads/models/"])
def test_an_archive_is_imported(suffix, nested, published, tmp_path):
    path = tmp_path / f"weights{suffix}"
    members = [(f"{nested}{published.name}/{item.name}", item) for item in published.iterdir()]
    if suffix == ".zip":
        with zipfile.ZipFile(path, "w") as packed:
            for name, item in members:
                packed.write(item, name)
            packed.writestr("README.md", "hello")
    else:
        with tarfile.open(path, "w:gz" if suffix.endswith("gz") else "w") as bundle:
            for name, item in members:
                bundle.add(item, name)
    assert finish(import_model(path))[0].id == ID


def test_an_installed_model_is_imported_on_another_machine(published, tmp_path, monkeypatch):
    finish(import_model(published))
    fingerprint = registry.info(ID).fingerprint
    installed = store.folder(ID)
    monkeypatch.setenv("LINCAE_STUDIO_DATA", str(tmp_path / "other"))
    assert finish(import_model(installed / store.MODEL_FILE))[0].id == ID
    assert registry.info(ID).fingerprint == fingerprint
    store.remove(ID)
    assert finish(import_model(installed))[0].id == ID


def test_a_folder_of_another_name_needs_the_models_name(published, tmp_path):
    folder = shutil.copytree(published, tmp_path / "downloaded")
    refused(folder, "does not say which model it is; name one of: lin-cae, lin-cae-2, m2l")
    assert finish(import_model(folder, model_id="lin-cae-2"))[0].id == "lin-cae-2"


def test_the_wrong_name_is_refused(published):
    refused(published, "holds lin-cae, not m2l", model_id="m2l")
    refused(published, "no model 'lin'", model_id="lin")


def test_a_folder_with_several_models_needs_the_models_name(published, tmp_path):
    shutil.copytree(published, tmp_path / "all" / published.name)
    write_checkpoint(tmp_path / "all", model_id="m2l")
    refused(tmp_path / "all", "holds several models; say which one to import: lin-cae, m2l")
    assert finish(import_model(tmp_path / "all", model_id="m2l"))[0].id == "m2l"


def test_what_is_not_there_is_told(tmp_path):
    refused(tmp_path / "nowhere", "does not exist")
    refused(tmp_path, "No model was found")
    (tmp_path / "song.wav").write_bytes(b"RIFF")
    refused(tmp_path / "song.wav", "song.wav is no model")


@pytest.mark.parametrize("missing", [CHECKPOINT, "frontend_kwargs_last.yaml"])
def test_an_incomplete_folder_is_refused(missing, published, tmp_path):
    folder = shutil.copytree(published, tmp_path / published.name)
    (folder / missing).unlink()
    refused(folder, f"{missing} is missing")


@pytest.mark.parametrize("damage", ["cut", "empty", "noise"])
def test_a_damaged_checkpoint_is_refused(damage, published, tmp_path):
    folder = shutil.copytree(published, tmp_path / published.name)
    content = (folder / CHECKPOINT).read_bytes()
    broken = {"cut": content[: len(content) // 2], "empty": b"", "noise": os.urandom(len(content))}[damage]
    (folder / CHECKPOINT).write_bytes(broken)
    refused(folder, "damaged or not a checkpoint")


class _Malicious:
    def __reduce__(self):
        return (os.system, (f"touch {os.environ['LINCAE_STUDIO_DATA']}.owned",))


@pytest.mark.parametrize("name", [CHECKPOINT, "music2latent.pt", "model.pth"])
def test_nothing_in_a_checkpoint_is_run(name, published, tmp_path, data_dir):
    import torch

    folder = shutil.copytree(published, tmp_path / published.name)
    (folder / CHECKPOINT).unlink()
    path = folder / name
    torch.save({"a": torch.zeros(2), "b": _Malicious()}, path)
    target = folder if name == CHECKPOINT else path
    refused(target, "damaged or not a checkpoint")
    for protocol in (2, 4):
        path.write_bytes(pickle.dumps(_Malicious(), protocol=protocol))
        refused(target, "damaged or not a checkpoint")
    assert not Path(f"{data_dir}.owned").exists()


def test_foreign_tensors_are_refused(published, tmp_path):
    import torch
    from safetensors.torch import save_file

    folder = shutil.copytree(published, tmp_path / published.name)
    torch.save({"weight": torch.zeros(3)}, folder / CHECKPOINT)
    refused(folder, "is not the model Lin-CAE")
    torch.save([1, 2], folder / CHECKPOINT)
    refused(folder, "holds no model")
    save_file({"weight": torch.zeros(3)}, tmp_path / "other.safetensors")
    refused(tmp_path / "other.safetensors", "not a model this studio knows")
    (tmp_path / "other.safetensors").write_bytes(b"\xff" * 100)
    refused(tmp_path / "other.safetensors", "cannot be read")


def test_a_model_file_whose_tensors_do_not_fit_its_config_is_refused(published, tmp_path):
    from safetensors import safe_open
    from safetensors.torch import load_file, save_file

    finish(import_model(published))
    source = store.folder(ID) / store.MODEL_FILE
    with safe_open(source, framework="numpy") as file:
        metadata = file.metadata()
    tensors = load_file(source)
    tensors.pop(sorted(tensors)[0])
    path = tmp_path / "model.safetensors"
    save_file(tensors, path, metadata=metadata)
    store.remove(ID)
    refused(path, "is not the model Lin-CAE")


@pytest.mark.parametrize("name", ["../{}", "/tmp/{}", "a/../../{}", "..\\{}", "C:\\{}"])
@pytest.mark.parametrize("suffix", [".zip", ".tar"])
def test_names_that_lead_out_of_an_archive_are_refused(name, suffix, published, tmp_path):
    path = tmp_path / f"weights{suffix}"
    content = (published / CHECKPOINT).read_bytes()
    member = name.format(CHECKPOINT)
    if suffix == ".zip":
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr(member, content)
    else:
        with tarfile.open(path, "w") as bundle:
            info = tarfile.TarInfo(member)
            info.size = len(content)
            bundle.addfile(info, io.BytesIO(content))
    before = sorted(tmp_path.rglob(f"*{CHECKPOINT}"))
    refused(path, "lead out of its folder")
    assert sorted(tmp_path.rglob(f"*{CHECKPOINT}")) == before


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE])
def test_links_in_an_archive_are_refused(kind, published, tmp_path):
    path = tmp_path / "weights.tar"
    with tarfile.open(path, "w") as bundle:
        info = tarfile.TarInfo(f"{published.name}/{CHECKPOINT}")
        info.type, info.linkname = kind, str(published / CHECKPOINT)
        bundle.addfile(info)
    refused(path, "holds a link")


def test_an_archive_that_says_less_than_it_holds_is_refused(published, tmp_path, monkeypatch):
    from lincae_studio.codec.weights import importing

    monkeypatch.setattr(importing, "LIMIT_BYTES", 1000)
    path = tmp_path / "weights.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(f"{published.name}/{CHECKPOINT}", bytes(1 << 20))
    refused(path, "holds more than a model")


def test_a_damaged_archive_is_refused(tmp_path):
    for suffix in (".zip", ".tar.gz"):
        (tmp_path / f"weights{suffix}").write_bytes(b"PK\x03\x04nothing")
        refused(tmp_path / f"weights{suffix}", "is damaged or no archive")


def test_what_is_imported_has_to_be_what_was_imported_before(published, tmp_path):
    first = finish(import_model(published))[1]
    assert finish(import_model(published))[1].compared_with == "earlier"
    with pytest.raises(ModelError, match="not the Lin-CAE that was installed before"):
        finish(import_model(write_checkpoint(tmp_path, seed=1)))
    assert store.state(ID).record.source_sha256 == first.source_sha256


def test_a_model_is_verified_and_what_was_changed_is_not_loaded(published):
    finish(import_model(published))
    assert finish(store.verify(ID)) == store.state(ID).record
    path = store.folder(ID) / store.MODEL_FILE
    times = path.stat()
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"is not what was installed .* install or import it again"):
        finish(store.verify(ID))
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert not registry.entry(ID).installed  # although nothing but its content tells
    with pytest.raises(ModelError, match="is not what was installed"):
        registry.load(ID, device="cpu")
    content[-1] ^= 1
    path.write_bytes(content)
    assert finish(store.verify(ID)).mtime_ns == path.stat().st_mtime_ns
    assert registry.load(ID, device="cpu")


def test_a_model_that_was_touched_is_verified_before_it_is_loaded(published):
    finish(import_model(published))
    path = store.folder(ID) / store.MODEL_FILE
    os.utime(path)
    assert registry.load(ID, device="cpu")
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match="is not what was installed"):
        registry.load(ID, device="cpu")


@pytest.mark.parametrize("damage", ["record gone", "record torn", "model torn", "model of another"])
def test_a_damaged_installation_is_told_and_repaired(damage, published, tmp_path):
    finish(import_model(published))
    path, record = store.folder(ID) / store.MODEL_FILE, store.folder(ID) / store.RECORD_FILE
    if damage == "record gone":
        record.unlink()
    elif damage == "record torn":
        record.write_text(record.read_text()[:30])
    elif damage == "model torn":
        path.write_bytes(path.read_bytes()[:100])
    else:
        finish(import_model(write_checkpoint(tmp_path, model_id="m2l")))
        shutil.copyfile(store.folder("m2l") / store.MODEL_FILE, path)
    state = store.state(ID)
    assert not state.installed
    assert "install" in state.problem
    assert not registry.entry(ID).installed
    for attempt in (lambda: registry.load(ID, device="cpu"), lambda: finish(store.verify(ID))):
        with pytest.raises(ModelError, match="install"):
            attempt()
    finish(import_model(published))
    assert registry.load(ID, device="cpu")


def test_a_model_is_removed_and_then_named_as_missing(published):
    finish(import_model(published))
    store.remove(ID)
    assert not store.folder(ID).exists()
    with pytest.raises(ModelError, match=r"run lincae-studio models install lin-cae, or import it"):
        registry.load(ID, device="cpu")
    with pytest.raises(ModelError, match="nothing to remove"):
        store.remove(ID)


def test_a_models_folder_that_cannot_be_written_is_told(published, tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("LINCAE_STUDIO_DATA", str(tmp_path / "file"))
    with pytest.raises(ModelError, match=r"cannot be written \(.*\): make room or check its permissions"):
        finish(import_model(published))


def test_what_the_authors_package_wrote_is_imported(tmp_path):
    inference = pytest.importorskip(
        "linear_cae.inference", reason="the authors' package is absent: pip install --no-deps linear-cae"
    )
    import torch

    from tests.codec.lin_cae.published import DIFFUSION, FRONT_END, SMALL, write

    theirs = inference.Autoencoder(dict(FRONT_END), dict(SMALL), dict(DIFFUSION), name=ID)
    folder = write(tmp_path, theirs.state_dict(), generator=SMALL)
    assert finish(import_model(folder))[0].id == ID
    codec = registry.load(ID, device="cpu")
    audio = 0.1 * torch.randn(1, 4 * codec.info.hop)
    assert codec.decode(codec.encode(audio), first_frame=0).shape == audio.shape
