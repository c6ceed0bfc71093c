import pickle
import subprocess
import sys

import pytest
import torch
import yaml
from safetensors.torch import load_file

from lincae_studio.codec.baselines import convert_music2latent
from lincae_studio.codec.lin_cae import checkpoint
from lincae_studio.codec.lin_cae.config import PUBLISHED, LinCaeConfig
from lincae_studio.errors import ModelError
from tests.codec.lin_cae import published

CHECKPOINT = "autoencoder_inference_model_last.pth"


@pytest.fixture
def folder(tmp_path):
    return published.small_folder(tmp_path)


def test_a_conversion_keeps_the_weights_and_records_where_they_came_from(folder, tmp_path):
    model = checkpoint.convert(folder, tmp_path / "models" / "lin-cae.safetensors")
    assert model == checkpoint.read_header(model.path)
    assert model.source_sha256 == checkpoint.file_sha256(folder / CHECKPOINT)
    assert model.config.scale_factor == 33.0
    source, converted = torch.load(folder / CHECKPOINT, weights_only=True), load_file(model.path)
    assert source.keys() == converted.keys()
    assert all(torch.equal(source[name], converted[name]) for name in source)
    assert [path.name for path in model.path.parent.iterdir()] == ["lin-cae.safetensors"]


def test_the_folder_above_is_found_too_and_other_names_need_the_id(folder, tmp_path):
    assert checkpoint.convert(folder.parent, tmp_path / "a.safetensors").published.id == "lin-cae"
    renamed = folder.rename(folder.parent / "downloaded")
    with pytest.raises(ModelError, match=r"No model was found .* 0a3afbec_weights"):
        checkpoint.convert(renamed, tmp_path / "b.safetensors")
    model = checkpoint.convert(renamed, tmp_path / "b.safetensors", model_id="lin-cae-2")
    assert (model.published.id, model.config.scale_factor) == ("lin-cae-2", 40.0)
    with pytest.raises(ModelError, match="no published model 'encodec'"):
        checkpoint.convert(renamed, tmp_path / "b.safetensors", model_id="encodec")


def test_other_weights_have_another_fingerprint(tmp_path):
    first = published.small_model(tmp_path / "a", seed=1).info
    second = published.small_model(tmp_path / "b", seed=2).info
    assert first.fingerprint != second.fingerprint
    assert first.hop == 4096
    assert first.compression == 64


def test_describing_a_model_needs_no_torch(folder, tmp_path):
    path = checkpoint.convert(folder, tmp_path / "lin-cae.safetensors").path
    code = (
        "import sys; from pathlib import Path; from lincae_studio.codec.lin_cae import checkpoint\n"
        "assert checkpoint.read_header(Path(sys.argv[1])).info.id == 'lin-cae'\n"
        "assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, path], check=True)


def cut(folder):
    path = folder / CHECKPOINT
    path.write_bytes(path.read_bytes()[:-5000])


def make_code(folder):
    (folder / CHECKPOINT).write_bytes(pickle.dumps(print))


def reshape(folder):
    state = torch.load(folder / CHECKPOINT, weights_only=True)
    state["generator.conv_out.bias"] = torch.zeros(3)
    torch.save(state, folder / CHECKPOINT)


def drop_weight(folder):
    state = torch.load(folder / CHECKPOINT, weights_only=True)
    del state["generator.conv_out.bias"]
    torch.save(state, folder / CHECKPOINT)


def setting(**values):
    def damage(folder):
        path = folder / "generator_kwargs_last.yaml"
        path.write_text(yaml.safe_dump({**published.SMALL, **values}))

    return damage


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda folder: (folder / CHECKPOINT).unlink(), f"{CHECKPOINT} is missing"),
        (
            lambda folder: (folder / "frontend_kwargs_last.yaml").unlink(),
            "frontend_kwargs_last.yaml is missing",
        ),
        (lambda folder: (folder / CHECKPOINT).write_bytes(b""), "damaged or not a checkpoint"),
        (lambda folder: (folder / CHECKPOINT).write_text("<html>404</html>"), "damaged or not a checkpoint"),
        (cut, "damaged or not a checkpoint"),
        (make_code, "damaged or not a checkpoint"),
        (reshape, "'generator.conv_out.bias' does not fit"),
        (drop_weight, "'generator.conv_out.bias' does not fit"),
        (lambda folder: (folder / "diffusion_kwargs_last.yaml").write_text("a: [b"), "is damaged"),
        (
            lambda folder: (folder / "diffusion_kwargs_last.yaml").write_text("!!python/object:os.x {}"),
            "damaged",
        ),
        (lambda folder: (folder / "diffusion_kwargs_last.yaml").write_text("[]"), "holds no settings"),
        (setting(padding_mode="circular"), "'padding_mode' is not supported"),
        (setting(new_idea=1), "'new_idea' is not supported"),
        (setting(sigma_max=40), "'sigma_max' is not supported"),
        (setting(layers_list=[2, 2]), "describes 2 levels where it has 5"),
    ],
)
def test_what_is_wrong_is_refused_in_one_sentence_and_leaves_nothing(folder, tmp_path, damage, sentence):
    damage(folder)
    target = tmp_path / "models" / "lin-cae.safetensors"
    with pytest.raises(ModelError, match=sentence) as caught:
        checkpoint.convert(folder, target)
    assert "\n" not in str(caught.value)
    assert not target.parent.exists() or not list(target.parent.iterdir())


def test_a_damaged_model_file_is_refused(folder, tmp_path):
    path = checkpoint.convert(folder, tmp_path / "lin-cae.safetensors").path
    header = checkpoint.read_header(path)
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(ModelError, match="install the model again"):
        checkpoint.read_header(path)
    with pytest.raises(ModelError, match="is damaged; install the model again"):
        checkpoint.load(header)


def test_a_full_disk_leaves_nothing(folder, tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(checkpoint.os, "fsync", refuse)
    with pytest.raises(ModelError, match="No space left on device; make room"):
        checkpoint.convert(folder, tmp_path / "models" / "lin-cae.safetensors")
    assert not list((tmp_path / "models").iterdir())


def test_music2latent_without_its_weights_is_refused(tmp_path):
    torch.save({"optimizer": {}}, tmp_path / "music2latent.pt")
    with pytest.raises(ModelError, match="holds no Music2Latent weights"):
        convert_music2latent(tmp_path, tmp_path / "music2latent.safetensors")


def test_configs_survive_their_text():
    config = LinCaeConfig(scale_factor=15.0)
    assert LinCaeConfig.from_json(config.to_json()) == config
    for text in ("", "[]", '{"unet": {}}'):
        with pytest.raises(ModelError, match="install the model again"):
            LinCaeConfig.from_json(text)


def test_published_files_are_those_of_the_hub():
    assert PUBLISHED["m2l"].files == (
        "1511f18a_weights/autoencoder_inference_model_last.pth",
        "1511f18a_weights/frontend_kwargs_last.yaml",
        "1511f18a_weights/generator_kwargs_last.yaml",
        "1511f18a_weights/diffusion_kwargs_last.yaml",
    )
