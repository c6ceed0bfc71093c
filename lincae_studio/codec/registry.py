"""Which codecs there are, which are installed, and which is the default. Does not import torch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lincae_studio.codec import reference
from lincae_studio.codec.base import Codec, CodecInfo
from lincae_studio.errors import ModelError


@dataclass(frozen=True, slots=True)
class CodecEntry:
    """A codec the studio knows.

    Attributes:
        installed: ready to be loaded
        source: where it comes from, for the user
        size_bytes: of its weights on disk
        path: of its weights; None when it has none
    """

    info: CodecInfo
    installed: bool
    source: str
    size_bytes: int = 0
    path: Path | None = None


def entries() -> tuple[CodecEntry, ...]:
    """Every known codec, the default first."""
    return (CodecEntry(reference.INFO, installed=True, source="built in"),)


def default_id() -> str:
    """Codec of a new project."""
    return entries()[0].info.id


def info(codec_id: str) -> CodecInfo:
    """Constants of a codec; `ModelError` when it is unknown.

    >>> info("reference").hop
    1024
    """
    return _entry(codec_id).info


def load(codec_id: str, *, device: str) -> Codec:
    """A codec on a torch device; imports torch. `ModelError` when it is unknown."""
    _entry(codec_id)
    return reference.ReferenceCodec(device=device)


def _entry(codec_id: str) -> CodecEntry:
    known = entries()
    for entry in known:
        if entry.info.id == codec_id:
            return entry
    names = ", ".join(entry.info.id for entry in known)
    raise ModelError(f"There is no codec named '{codec_id}'; choose one of: {names}.")
