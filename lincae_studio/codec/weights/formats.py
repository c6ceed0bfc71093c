"""Which code reads, describes and loads an installed model, by what its file says it is."""

from __future__ import annotations

from pathlib import Path

from lincae_studio.codec import stable_audio
from lincae_studio.codec.base import Codec, CodecInfo
from lincae_studio.codec.lin_cae import checkpoint
from lincae_studio.codec.lin_cae.checkpoint import ConvertedModel
from lincae_studio.codec.lin_cae.config import LinCaeConfig, PublishedModel, codec_info
from lincae_studio.codec.stable_audio import ConvertedOobleck

Converted = ConvertedModel | ConvertedOobleck
"""A model file on disk, described by its own metadata."""


def read_header(path: Path) -> Converted:
    """Describe a model file without reading its weights or importing torch. `ModelError` when it is none."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as file:
            metadata = file.metadata() or {}
    except (OSError, SafetensorError):
        metadata = {}
    if metadata.get("format") == stable_audio.FORMAT:
        return stable_audio.of_metadata(path, metadata)
    return checkpoint.read_header(path)


def expected_info(published: PublishedModel) -> CodecInfo:
    """Constants of a model that is not installed."""
    if published.id == stable_audio.STABLE_AUDIO.id:
        return stable_audio.codec_info()
    return codec_info(published, LinCaeConfig(scale_factor=published.scale_factor), weights_sha256="")


def load(model: Converted, *, device: str) -> Codec:
    """A model on a torch device; imports torch. `ModelError` when its file is damaged."""
    if isinstance(model, ConvertedOobleck):
        return stable_audio.StableAudioCodec(model, device=device)
    from lincae_studio.codec.lin_cae.codec import LinCaeCodec

    return LinCaeCodec(model, device=device)
