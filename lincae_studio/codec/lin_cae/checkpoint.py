"""Reading published checkpoints, converting them once, and loading what was converted.

A converted model is one safetensors file: the weights as published, and in its metadata the whole config and
where it came from. Nothing is unpickled but plain tensors.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.lin_cae.config import (
    PUBLISHED,
    LinCaeConfig,
    PublishedModel,
    codec_info,
    config_from_settings,
)
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from torch import Tensor

    from lincae_studio.codec.lin_cae.consistency import ConsistencyAutoencoder

_FORMAT = "lincae-studio lin-cae 1"
_SETTINGS = ("frontend", "generator", "diffusion")


@dataclass(frozen=True, slots=True)
class ConvertedModel:
    """A model file on disk, described by its own metadata.

    Attributes:
        source_sha256: of the published checkpoint file, hexadecimal
    """

    path: Path
    published: PublishedModel
    config: LinCaeConfig
    source_sha256: str

    @property
    def info(self) -> CodecInfo:
        return codec_info(self.published, self.config, weights_sha256=self.source_sha256)


def convert(folder: Path, target: Path, *, model_id: str | None = None) -> ConvertedModel:
    """Convert a published folder, `{hash}_weights`, or a folder that holds it, to one safetensors file.

    `model_id` says which model it is when the folder's name does not. `ModelError` when the folder is
    incomplete, damaged, or another model than it claims; then `target` is left as it was.
    """
    folder, published = _locate(folder, model_id)
    checkpoint = folder / "autoencoder_inference_model_last.pth"
    settings = [_read_settings(folder / f"{kind}_kwargs_last.yaml") for kind in _SETTINGS]
    config = config_from_settings(*settings, scale_factor=published.scale_factor)
    return save_converted(
        read_tensors(checkpoint),
        target,
        published=published,
        config=config,
        source_sha256=file_sha256(checkpoint),
    )


def save_converted(
    tensors: Mapping[str, Tensor],
    target: Path,
    *,
    published: PublishedModel,
    config: LinCaeConfig,
    source_sha256: str,
) -> ConvertedModel:
    """Write a model file, checked against its config first; complete or not at all.

    `ModelError` when the tensors are not those of the config or the file cannot be written.
    """
    from safetensors.torch import save_file

    _check(tensors, config, published)
    metadata = {
        "format": _FORMAT,
        "model": published.id,
        "licence": published.licence,
        "source_sha256": source_sha256,
        "config": config.to_json(),
    }
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        os.close(handle)
        try:
            save_file({key: value.contiguous() for key, value in tensors.items()}, name, metadata=metadata)
            with open(name, "rb+") as file:
                os.fsync(file.fileno())
            os.replace(name, target)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise ModelError(
            tr(
                "The model could not be saved to {target}: {reason}; make room or choose another folder.",
                target=target,
                reason=reason,
            )
        ) from error
    return ConvertedModel(target, published, config, source_sha256)


def read_header(path: Path) -> ConvertedModel:
    """Describe a converted model without reading its weights or importing torch.

    `ModelError` when the file is missing or no model of ours.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as file:
            metadata = file.metadata() or {}
    except (OSError, SafetensorError) as error:
        raise ModelError(
            tr("The model file {name} cannot be read; install the model again.", name=path.name)
        ) from error
    published = known_models().get(metadata.get("model", ""))
    if metadata.get("format") != _FORMAT or published is None:
        raise ModelError(
            tr("{name} is not a model this studio knows; install the model again.", name=path.name)
        )
    config = LinCaeConfig.from_json(metadata.get("config", ""))
    return ConvertedModel(path, published, config, metadata.get("source_sha256", ""))


def load(model: ConvertedModel) -> ConsistencyAutoencoder:
    """The model with its weights, ready on the CPU. `ModelError` when the file is damaged."""
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from lincae_studio.codec.lin_cae.consistency import ConsistencyAutoencoder

    try:
        tensors = load_file(model.path)
    except (OSError, SafetensorError) as error:
        raise ModelError(
            tr("The model file {name} is damaged; install the model again.", name=model.path.name)
        ) from error
    _check(tensors, model.config, model.published)
    with torch.device("meta"):
        autoencoder = ConsistencyAutoencoder(model.config)
    autoencoder.load_state_dict(_arranged(tensors), assign=True)
    autoencoder.prepare()
    return autoencoder


def known_models() -> dict[str, PublishedModel]:
    """Models that this code runs, by codec id."""
    from lincae_studio.codec.baselines import MUSIC2LATENT

    return {**PUBLISHED, MUSIC2LATENT.id: MUSIC2LATENT}


def read_tensors(path: Path) -> dict[str, Any]:
    """What a PyTorch checkpoint holds. `ModelError` when it is absent, damaged or more than tensors."""
    import torch

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about foreign files, which are told as an error
            tensors = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise _missing(path) from error
    except Exception as error:  # an unpickler fed with noise fails in every way there is
        raise ModelError(
            tr("{name} is damaged or not a checkpoint; get the file again.", name=path.name)
        ) from error
    if not isinstance(tensors, dict):
        raise ModelError(tr("{name} holds no model; get the file again.", name=path.name))
    return tensors


def with_window(tensors: Mapping[str, Tensor], config: LinCaeConfig) -> dict[str, Tensor]:
    """Weights of a model whose checkpoint does not hold the front end's window, with it."""
    import torch

    return {**tensors, "frontend.window": torch.hann_window(config.front_end.window)}


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _locate(folder: Path, model_id: str | None) -> tuple[Path, PublishedModel]:
    """The folder of the checkpoint, and which model it is."""
    if model_id is not None and model_id not in PUBLISHED:
        raise ModelError(
            tr(
                "There is no published model '{model_id}'; choose one of: {published}.",
                model_id=model_id,
                published=", ".join(PUBLISHED),
            )
        )
    wanted = [PUBLISHED[model_id]] if model_id is not None else list(PUBLISHED.values())
    for published in wanted:
        name = f"{published.weights_hash}_weights"
        for candidate in (folder, folder / name):
            if candidate.name == name and candidate.is_dir():
                return candidate, published
    if model_id is not None and (folder / "autoencoder_inference_model_last.pth").exists():
        return folder, wanted[0]
    names = ", ".join(f"{item.weights_hash}_weights" for item in wanted)
    raise ModelError(
        tr("No model was found in {folder}; choose a folder named {names}.", folder=folder, names=names)
    )


def _read_settings(path: Path) -> dict[str, Any]:
    """A published settings file."""
    import yaml

    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise _missing(path) from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ModelError(tr("{name} is damaged; get the file again.", name=path.name)) from error
    if not isinstance(values, dict):
        raise ModelError(tr("{name} holds no settings; get the file again.", name=path.name))
    return values


def _missing(path: Path) -> ModelError:
    """What to tell of a folder without one of its files."""
    return ModelError(
        tr(
            "{name} is missing from {folder}; get the whole folder again.",
            name=path.name,
            folder=path.parent,
        )
    )


def _check(tensors: Mapping[str, Any], config: LinCaeConfig, published: PublishedModel) -> None:
    """`ModelError` unless names, shapes and types are those of the config."""
    import torch

    from lincae_studio.codec.lin_cae.consistency import ConsistencyAutoencoder

    with torch.device("meta"):
        expected = ConsistencyAutoencoder(config).state_dict()
    found = _arranged(tensors)
    wrong = sorted(expected.keys() ^ found.keys()) or [
        name
        for name, tensor in expected.items()
        if found[name].shape != tensor.shape or found[name].dtype != tensor.dtype
    ]
    if wrong:
        raise ModelError(
            tr(
                "The checkpoint is not the model {name} ('{wrong}' does not fit); get it again.",
                name=published.name,
                wrong=wrong[0],
            )
        )


def _arranged(tensors: Mapping[str, Any]) -> dict[str, Tensor]:
    """Published tensors with time before frequency, less those that nothing reads."""
    import torch

    unread = ("generator.decoder.bottleneck_layers.", ".proj_emb.")
    return {
        name: tensor.transpose(2, 3) if tensor.ndim == 4 else tensor
        for name, tensor in tensors.items()
        if isinstance(tensor, torch.Tensor) and not all(part in name for part in unread)
    }
