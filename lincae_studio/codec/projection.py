"""Projections that make a codec's latents additive: what they are made of, and their files.

Does not import torch.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from lincae_studio import paths
from lincae_studio.codec.base import CodecInfo
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

FORMAT = "lincae-studio projection 2"
SUFFIX = ".safetensors"
LEVEL_REACH = 12
"""Frames on either side by which the level of a frame is told."""

EXPANDING_REACH = 2
"""Frames on either side whose size says how far a value is moved away from it."""

EXPANDING_TURNS = 8
"""Turns by which that is undone; each reaches that much further."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")

# Raise the number when the same weights would give other latents of the same latents.
_ALGORITHM = "projection 2"


@dataclass(frozen=True, slots=True)
class ProjectionConfig:
    """An invertible network that keeps the number of dimensions.

    Attributes:
        dims: floats of a latent frame
        blocks: signed powers and couplings, one after the other
        width: channels of the networks of the couplings
        reach: frames on either side that a block sees
        kept: dimensions that are only looked at: they add up already
        levelled: a frame is first given back the level that the codec has taken from it
        expanded: values are then moved away from the size of those around them
    """

    dims: int
    blocks: int = 6
    width: int = 128
    reach: int = 1
    kept: tuple[int, ...] = ()
    levelled: bool = False
    expanded: bool = False

    @property
    def context_frames(self) -> int:
        """Frames of influence on either side, on the way there or back."""
        around = self.blocks * self.reach
        around += LEVEL_REACH if self.levelled else 0
        return around + (EXPANDING_REACH * EXPANDING_TURNS if self.expanded else 0)


@dataclass(frozen=True, slots=True)
class ProjectionFile:
    """A trained projection on disk.

    Attributes:
        id, name: of the projected codec
        codec_id, codec_fingerprint: of the codec whose latents it was trained on
        figures: what was measured on held-out material, before and after
    """

    path: Path
    id: str
    name: str
    codec_id: str
    codec_fingerprint: str
    config: ProjectionConfig
    sha256: str
    figures: dict[str, Any] = field(default_factory=dict)

    def fits(self, codec: CodecInfo) -> bool:
        """Whether a codec is what this was trained on."""
        return codec.fingerprint == self.codec_fingerprint and codec.latent_channels == self.config.dims

    def info(self, codec: CodecInfo) -> CodecInfo:
        """Constants of the projected codec. `ModelError` when the codec is not what it was trained on."""
        if not self.fits(codec):
            raise ModelError(
                tr(
                    "The projection {name} was trained on another version of {other}; train it again.",
                    name=self.name,
                    other=codec.name,
                )
            )
        content = f"{_ALGORITHM} {codec.fingerprint} {self.sha256}"
        reach = self.config.context_frames
        return replace(
            codec,
            id=self.id,
            name=self.name,
            context_frames=codec.context_frames + reach,
            decode_context_frames=codec.decode_context + reach,
            encode_context_frames=codec.encode_context + reach,
            linear=False,
            fingerprint=hashlib.sha256(content.encode()).hexdigest()[:16],
        )

    def metadata(self) -> dict[str, str]:
        """What stands in the file beside the weights."""
        return {
            "format": FORMAT,
            "id": self.id,
            "name": self.name,
            "codec": self.codec_id,
            "codec_fingerprint": self.codec_fingerprint,
            "config": json.dumps(asdict(self.config), sort_keys=True),
            "figures": json.dumps(self.figures),
        }


def folder() -> Path:
    """Where projections lie that are offered as codecs."""
    return paths.data_dir() / "projections"


def path_of(projection_id: str) -> Path:
    """File of a projection that is offered as a codec; `ModelError` for a name that makes no file name.

    >>> path_of("additive-8x").name
    'additive-8x.safetensors'
    """
    if not _NAME.fullmatch(projection_id):
        raise ModelError(
            tr(
                "'{projection_id}' cannot name a projection; use up to 64 small letters, digits and hyphens.",
                projection_id=projection_id,
            )
        )
    return folder() / (projection_id + SUFFIX)


def installed() -> tuple[ProjectionFile, ...]:
    """Every readable projection, by name; what is damaged is left out."""
    found = []
    for path in sorted(folder().glob("*" + SUFFIX)):
        try:
            found.append(read_header(path))
        except ModelError:
            continue  # told when it is asked for by name
    return tuple(found)


def read_header(path: Path) -> ProjectionFile:
    """Describe a file without loading its weights. `ModelError` when it is missing or no projection."""
    try:
        stat = path.stat()
    except OSError as error:
        raise ModelError(
            tr("The projection {name} cannot be read; train it again.", name=path.name)
        ) from error
    return _read_header(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=64)
def _read_header(path: Path, mtime_ns: int, size: int) -> ProjectionFile:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as file:
            metadata = file.metadata() or {}
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    except (OSError, SafetensorError) as error:
        raise ModelError(
            tr("The projection {name} cannot be read; train it again.", name=path.name)
        ) from error
    if metadata.get("format") != FORMAT:
        raise ModelError(tr("{name} is not a projection this studio knows; train it again.", name=path.name))
    try:
        return ProjectionFile(
            path,
            metadata["id"],
            metadata["name"],
            metadata["codec"],
            metadata["codec_fingerprint"],
            _config(json.loads(metadata["config"])),
            sha256,
            json.loads(metadata["figures"]),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise ModelError(
            tr("{name} is not a projection this studio knows; train it again.", name=path.name)
        ) from error


def _config(values: dict[str, Any]) -> ProjectionConfig:
    return ProjectionConfig(**{**values, "kept": tuple(values["kept"])})
