"""Published autoencoders that Lin-CAE is measured against and that its code can run: Music2Latent."""

from __future__ import annotations

from pathlib import Path

from lincae_studio.codec.lin_cae import checkpoint
from lincae_studio.codec.lin_cae.config import LinCaeConfig, PublishedModel
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

MUSIC2LATENT = PublishedModel(
    "music2latent", "Music2Latent", "", 1 / 0.06, "CC BY-NC 4.0 (no commercial use)"
)
MUSIC2LATENT_HUB_REPOSITORY = "SonyCSLParis/music2latent"
MUSIC2LATENT_FILE = "music2latent.pt"


def convert_music2latent(source: Path, target: Path) -> checkpoint.ConvertedModel:
    """Convert Music2Latent's checkpoint, or a folder that holds it, to one safetensors file.

    Its network is Lin-CAE's. `ModelError` when the checkpoint is damaged or another model's. Its authors'
    package clips what it decodes to ±1; we do not, as a decoded track may be mixed at a lower level.
    """
    if source.is_dir():
        source = source / MUSIC2LATENT_FILE
    contents = checkpoint.read_tensors(source)
    weights = contents.get("gen_state_dict")
    if not isinstance(weights, dict):
        raise ModelError(tr("{name} holds no Music2Latent weights; get the file again.", name=source.name))
    config = LinCaeConfig(scale_factor=MUSIC2LATENT.scale_factor)
    tensors = {f"generator.{name}": tensor for name, tensor in weights.items()}
    return checkpoint.save_converted(
        checkpoint.with_window(tensors, config),
        target,
        published=MUSIC2LATENT,
        config=config,
        source_sha256=checkpoint.file_sha256(source),
    )
