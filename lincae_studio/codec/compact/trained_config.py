"""What a trained member of the compact family is made of, and its file. Does not import torch."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.compact.config import CompactConfig, describe
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

FORMAT = "lincae-studio compact 2"

# Raise the number when the same audio would give other latents.
_ALGORITHM = "compact trained 1"


@dataclass(frozen=True, slots=True)
class TrainedConfig:
    """A trained member.

    Attributes:
        base: its bands
        exponent: a of the latents z = sign(p) rms^a |p|^(1 - a) of a projection p and the level of its band:
            0 is exactly linear, 1 a signed level
        width: channels of the network of corrections
        blocks: of the network, two convolutions each
        limit_db: largest correction of a band in a short frame
    """

    base: CompactConfig = field(default_factory=lambda: CompactConfig(exact=96, bands=32))
    exponent: float = 0.5
    width: int = 64
    blocks: int = 2
    limit_db: float = 6.0

    @property
    def context_frames(self) -> int:
        """Frames of influence on either side: of energies, levels, the network, power and the windows."""
        # Power is averaged twice; the tail of the second average is lost in rounding.
        return 8 + 2 + (1 + 2 * self.blocks) + 1 + 2

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @staticmethod
    def from_json(text: str) -> TrainedConfig:
        """The inverse of `to_json`; `ModelError` when the text is anything else.

        >>> TrainedConfig.from_json(TrainedConfig(width=32).to_json()).width
        32
        """
        try:
            values = json.loads(text)
            return TrainedConfig(**{**values, "base": CompactConfig(**values["base"])})
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ModelError(
                tr("The model file was written by another version of the studio; install the model again.")
            ) from error


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """A model file on disk, described by its own metadata.

    Attributes:
        id, name: of the codec
        licence: of the weights
    """

    path: Path
    id: str
    name: str
    licence: str
    config: TrainedConfig

    @property
    def info(self) -> CodecInfo:
        """Constants of the codec. The latents do not depend on the weights: the encoder has none."""
        fingerprint = self.config.base.fingerprint()
        if self.config.exponent:
            content = f"{_ALGORITHM} {fingerprint} {self.config.exponent}"
            fingerprint = hashlib.sha256(content.encode()).hexdigest()[:16]
        return describe(
            self.config.base,
            codec_id=self.id,
            name=self.name,
            context_frames=self.config.context_frames,
            additive=self.config.exponent == 0.0,
            fingerprint=fingerprint,
            licence=self.licence,
        )


def read_header(path: Path) -> TrainedModel:
    """Describe a model file without reading its weights. `ModelError` when it is missing or no such file."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as file:
            metadata = file.metadata() or {}
    except (OSError, SafetensorError) as error:
        raise ModelError(
            tr("The model file {name} cannot be read; install the model again.", name=path.name)
        ) from error
    if metadata.get("format") != FORMAT or not {"id", "name", "licence", "config"} <= metadata.keys():
        raise ModelError(
            tr("{name} is not a model this studio knows; install the model again.", name=path.name)
        )
    return TrainedModel(
        path,
        metadata["id"],
        metadata["name"],
        metadata["licence"],
        TrainedConfig.from_json(metadata["config"]),
    )
