"""Which codecs there are, which are installed, and which is the default. Does not import torch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lincae_studio import paths
from lincae_studio.codec import projection, reference
from lincae_studio.codec.base import Codec, CodecInfo
from lincae_studio.codec.compact import config as compact
from lincae_studio.codec.compact import trained_config
from lincae_studio.codec.weights import store
from lincae_studio.codec.weights.catalogue import CATALOGUE
from lincae_studio.codec.weights.store import ModelState
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

# A quarter of the numbers, latents of a sum that are the sum of the latents, and attacks that stay attacks.
DEFAULT = compact.INFOS[0].id


@dataclass(frozen=True, slots=True)
class CodecEntry:
    """A codec the studio knows.

    Attributes:
        installed: ready to be loaded
        source: where it comes from, for the user
        size_bytes: of its weights on disk, or about those of the download
        path: of its weights; None when it has none
        commercial: whether its licence allows commercial use
    """

    info: CodecInfo
    installed: bool
    source: str
    size_bytes: int = 0
    path: Path | None = None
    commercial: bool = True


def entries() -> tuple[CodecEntry, ...]:
    """Every known codec, installed or not, the default first."""
    return (*_built_in(), *map(_published, store.states()), *_projected())


def default_id() -> str:
    """Codec of a new project."""
    return DEFAULT


def entry(codec_id: str) -> CodecEntry:
    """A known codec; `ModelError` when it is unknown."""
    for found in _built_in():
        if found.info.id == codec_id:
            return found
    if codec_id in CATALOGUE:
        return _published(store.state(codec_id))
    for found in _projected():
        if found.info.id == codec_id:
            return found
    trained = projection.folder() / (codec_id + projection.SUFFIX)
    if trained.is_file():  # then it says what is wrong with it
        file = projection.read_header(trained)
        file.info(info(file.codec_id))
    names = ", ".join(known.info.id for known in entries())
    raise ModelError(
        tr("There is no codec named '{codec_id}'; choose one of: {names}.", codec_id=codec_id, names=names)
    )


def info(codec_id: str) -> CodecInfo:
    """Constants of a codec; `ModelError` when it is unknown.

    >>> info("reference").hop
    1024
    """
    return entry(codec_id).info


def check_installed(codec_id: str) -> None:
    """`ModelError` when a codec is unknown, not installed or damaged."""
    if not entry(codec_id).installed:
        store.check_installed(codec_id)


def load(codec_id: str, *, device: str) -> Codec:
    """A codec on a torch device; imports torch. `ModelError` when it is unknown or not installed."""
    found = entry(codec_id)
    if codec_id in CATALOGUE:
        return store.load(codec_id, device=device)
    if found.path is not None and found.path.parent == projection.folder():
        from lincae_studio.codec.projected import network as projected

        file = projection.read_header(found.path)
        return projected.load(file, load(file.codec_id, device=device), device=device)
    if found.path is not None:
        from lincae_studio.codec.compact import trained

        return trained.load(trained_config.read_header(found.path), device=device)
    if codec_id in compact.CONFIGS:
        from lincae_studio.codec.compact.codec import CompactCodec

        return CompactCodec(compact.CONFIGS[codec_id], found.info, device=device)
    return reference.ReferenceCodec(device=device)


def _built_in() -> tuple[CodecEntry, ...]:
    """Untrained members of the compact family give way to trained ones of the same name."""
    infos = (*compact.INFOS, reference.INFO)
    known = {info.id: CodecEntry(info, installed=True, source="built in") for info in infos}
    return tuple((known | {entry.info.id: entry for entry in _shipped()}).values())


@cache
def _shipped() -> tuple[CodecEntry, ...]:
    """The trained members of the compact family that come with the program."""
    found = []
    for path in sorted((paths.resources() / "models").glob("*/model.safetensors")):
        info = trained_config.read_header(path).info
        size = path.stat().st_size
        found.append(CodecEntry(info, installed=True, source="built in", size_bytes=size, path=path))
    return tuple(found)


def _projected() -> tuple[CodecEntry, ...]:
    """Projections trained here, of codecs that are installed and still what they were."""
    found = []
    known = {entry.info.id: entry for entry in (*_built_in(), *map(_published, store.states()))}
    for file in projection.installed():
        base = known.get(file.codec_id)
        if base is None or not base.installed or file.id in known or not file.fits(base.info):
            continue
        source = tr("trained here on {name}", name=base.info.name)
        size = file.path.stat().st_size
        found.append(CodecEntry(file.info(base.info), True, source, size, file.path, base.commercial))
    return tuple(found)


def _published(state: ModelState) -> CodecEntry:
    return CodecEntry(
        state.info,
        installed=state.installed,
        source=state.model.source,
        size_bytes=state.record.size_bytes if state.record else state.model.download_bytes,
        path=state.path,
        commercial=state.model.commercial,
    )
