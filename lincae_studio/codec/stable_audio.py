"""Stable Audio Open's autoencoder, run by diffusers: an optional extra, so its package is imported late.

A variational autoencoder of stereo sound at 44.1 kHz, one latent frame of 64 floats per 2048 samples. Latents
are the mean of the posterior, so that they are a function of the sound. The studio's items are single
channels: each is coded as equal left and right, and the mean of both sides is its decoded sound.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import math
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.lin_cae.config import PublishedModel
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from torch import Tensor

STABLE_AUDIO = PublishedModel(
    "stable-audio-open-vae",
    "Stable Audio Open VAE",
    "",
    1.0,
    "Stability AI Community (commercial use is limited)",
)
HUB_REPOSITORY = "stabilityai/stable-audio-open-1.0"
WEIGHTS_FILE, CONFIG_FILE = "diffusion_pytorch_model.safetensors", "config.json"
FILES = (f"vae/{WEIGHTS_FILE}", f"vae/{CONFIG_FILE}")
DOWNLOAD_BYTES = 624_000_000
FORMAT = "lincae-studio oobleck 1"

_CLASS = "AutoencoderOobleck"
_CHUNK_FRAMES = 64
# The convolutions of either side reach eleven frames.
_CONTEXT_FRAMES = 12
# Of the published checkpoint; its config file goes before them.
_PUBLISHED: dict[str, Any] = {
    "encoder_hidden_size": 128,
    "downsampling_ratios": [2, 4, 4, 8, 8],
    "channel_multiples": [1, 2, 4, 8, 16],
    "decoder_channels": 128,
    "decoder_input_channels": 64,
    "audio_channels": 2,
    "sampling_rate": 44100,
}


@dataclass(frozen=True, slots=True)
class ConvertedOobleck:
    """A model file on disk; the counterpart of `lin_cae.checkpoint.ConvertedModel`."""

    path: Path
    config: dict[str, Any]
    source_sha256: str
    published: PublishedModel = STABLE_AUDIO

    @property
    def info(self) -> CodecInfo:
        return codec_info(self.config, self.source_sha256)


def codec_info(config: dict[str, Any] | None = None, weights_sha256: str = "") -> CodecInfo:
    """Constants of the codec; of the published model where no config is given."""
    config = config or _PUBLISHED
    identity = json.dumps([FORMAT, _CHUNK_FRAMES, _CONTEXT_FRAMES, config, weights_sha256], sort_keys=True)
    return CodecInfo(
        id=STABLE_AUDIO.id,
        name=STABLE_AUDIO.name,
        sample_rate=config["sampling_rate"],
        hop=math.prod(config["downsampling_ratios"]),
        latent_channels=config["decoder_input_channels"],
        chunk_frames=_CHUNK_FRAMES,
        context_frames=_CONTEXT_FRAMES,
        fade_frames=0,
        shift_invariant=True,
        linear=False,
        fingerprint=hashlib.sha256(identity.encode()).hexdigest()[:16],
        licence=STABLE_AUDIO.licence,
    )


def convert(folder: Path, target: Path) -> ConvertedOobleck:
    """Make one file of the published weights and their config.

    `ModelError` when a file is missing or damaged, or describes another model.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file, save_file

    source = folder / WEIGHTS_FILE
    try:
        stored = json.loads((folder / CONFIG_FILE).read_text(encoding="utf-8"))
        if stored.get("_class_name") != _CLASS or stored["audio_channels"] != 2:
            raise ValueError("another model")
        config = {name: stored[name] for name in _PUBLISHED}
        codec_info(config)
        tensors = load_file(source)
        with source.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        name = Path(error.filename or WEIGHTS_FILE).name
        raise ModelError(
            tr("{name} is missing from {folder}; get the whole folder again.", name=name, folder=folder)
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, SafetensorError) as error:
        raise ModelError(
            tr("{folder} does not hold {name}; get the folder again.", folder=folder, name=STABLE_AUDIO.name)
        ) from error
    metadata = {
        "format": FORMAT,
        "model": STABLE_AUDIO.id,
        "licence": STABLE_AUDIO.licence,
        "source_sha256": sha256,
        "config": json.dumps(config),
    }
    try:
        save_file(tensors, target, metadata=metadata)
    except (OSError, SafetensorError) as error:
        raise ModelError(
            tr("The model could not be saved to {target}; make room there.", target=target)
        ) from error
    return ConvertedOobleck(target, config, sha256)


def of_metadata(path: Path, metadata: dict[str, str]) -> ConvertedOobleck:
    """A model file by what its header says. `ModelError` when that is not what was written."""
    try:
        config = json.loads(metadata["config"])
        codec_info(config)
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(tr("{name} is damaged; install the model again.", name=path.name)) from error
    return ConvertedOobleck(path, config, metadata.get("source_sha256", ""))


class StableAudioCodec:
    """The autoencoder as a `Codec`."""

    def __init__(self, model: ConvertedOobleck, *, device: str = "cpu") -> None:
        """Load a model file. `ModelError` when it is damaged, or when diffusers is not installed."""
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        self.info: CodecInfo = model.info
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # it uses an older way of torch to normalise weights
                package = importlib.import_module("diffusers.models.autoencoders.autoencoder_oobleck")
                self._model = package.AutoencoderOobleck(**model.config).eval().requires_grad_(False)
            self._model.load_state_dict(load_file(model.path))
        except ImportError as error:
            raise ModelError(
                tr(
                    "{name} needs diffusers: run pip install 'lincae-studio[stable-audio]'.",
                    name=STABLE_AUDIO.name,
                )
            ) from error
        except (OSError, RuntimeError, TypeError, SafetensorError) as error:
            raise ModelError(
                tr("{name} is damaged; install the model again.", name=model.path.name)
            ) from error
        self.to(device)

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._model.to(device)

    def encode(self, audio: Tensor) -> Tensor:
        """Latents `[items, 64, frames]` of audio `[items, frames * 2048]`: the posterior's mean."""
        import torch

        with torch.inference_mode():
            both = audio[:, None].expand(-1, 2, -1)
            mean: Tensor = self._model.encode(both).latent_dist.mode()
            return mean

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Audio `[items, frames * 2048]` of latents `[items, 64, frames]`; there is no noise to place."""
        import torch

        with torch.inference_mode():
            both: Tensor = self._model.decode(latents).sample
            return both.mean(dim=1)
