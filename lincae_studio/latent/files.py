"""Latents as files to keep and share: safetensors with what is needed to decode them again.

The tensor `latents` is float32 `[frames, channels, latent_channels]`, recentred on silence; all facts are in
the header's metadata. Written and read in pieces, so that length costs no memory.
"""

from __future__ import annotations

import json
import os
import secrets
import struct
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open

from lincae_studio.codec.base import CodecInfo
from lincae_studio.errors import LatentError
from lincae_studio.wording import tr

SUFFIX = ".safetensors"
_FORMAT = "lincae-studio-latents-1"
_TENSOR = "latents"
_VERIFIED_FRAMES = 256


@dataclass(frozen=True, slots=True)
class LatentFileInfo:
    """What a latent file says about itself.

    Attributes:
        codec: id of the codec
        fingerprint: of the codec
        sample_rate: at which the codec worked, Hz
        hop: samples per frame
        start_frame: frame on the codec's grid that the first stored frame is; may be negative
        samples: length of the audio, which begins at sample 0
    """

    codec: str
    fingerprint: str
    sample_rate: int
    hop: int
    start_frame: int
    samples: int
    channels: int
    latent_channels: int
    frames: int


_NUMBERS = tuple(field.name for field in fields(LatentFileInfo) if field.name not in ("codec", "fingerprint"))


class LatentFile:
    """An open, verified latent file.

    Attributes:
        info: `LatentFileInfo`
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._file = safe_open(path, framework="numpy")
            self._latents = self._file.get_slice(_TENSOR)
            metadata = self._file.metadata() or {}
            shape, dtype = self._latents.get_shape(), self._latents.get_dtype()
        except FileNotFoundError:
            raise LatentError(tr("There is no latent file {path}; check the path.", path=path)) from None
        except OSError as error:
            raise LatentError(
                tr("The latent file {path} cannot be read ({reason}).", path=path, reason=error.strerror)
            ) from error
        except SafetensorError as error:
            raise LatentError(
                tr("{path} is not a latent file, or is damaged; encode the audio again.", path=path)
            ) from error
        if metadata.get("format") != _FORMAT:
            raise LatentError(
                tr("{path} was not written by this program; choose a file made by 'encode'.", path=path)
            )
        try:
            numbers = {name: int(metadata[name]) for name in _NUMBERS}
            self.info = LatentFileInfo(
                codec=metadata["codec"], fingerprint=metadata["fingerprint"], **numbers
            )
            checksum = int(metadata["crc32"], 16)
        except (KeyError, ValueError):
            raise self._damaged() from None
        info = self.info
        positive = min(info.sample_rate, info.hop, info.channels, info.latent_channels) > 0 <= info.samples
        if dtype != "F32" or shape != [info.frames, info.channels, info.latent_channels] or not positive:
            raise self._damaged()
        found = _checksum_of(info)
        for start in range(0, info.frames, _VERIFIED_FRAMES):
            piece = self._latents[start : min(start + _VERIFIED_FRAMES, info.frames)]
            found = zlib.crc32(np.ascontiguousarray(piece).data, found)
        if found != checksum:
            raise self._damaged()

    def read(self, start_frame: int, stop_frame: int) -> np.ndarray:
        """Frames of the codec's grid, `[channels, latent_channels, frames]`; zeros outside the file."""
        info = self.info
        frames = max(stop_frame - start_frame, 0)
        result = np.zeros((frames, info.channels, info.latent_channels), np.float32)
        first = max(start_frame, info.start_frame)
        last = min(stop_frame, info.start_frame + info.frames)
        if first < last:
            stored = self._latents[first - info.start_frame : last - info.start_frame]
            result[first - start_frame : last - start_frame] = stored
        return result.transpose(1, 2, 0)

    def check(self, codec: CodecInfo) -> None:
        """`LatentError` unless the latents are this codec's."""
        if (self.info.codec, self.info.fingerprint) != (codec.id, codec.fingerprint):
            raise LatentError(
                tr(
                    "{path} was made by another codec or version ('{codec}'); decode it with that one or "
                    "encode the audio again.",
                    path=self._path,
                    codec=self.info.codec,
                )
            )
        if (self.info.hop, self.info.latent_channels) != (codec.hop, codec.latent_channels):
            raise self._damaged()

    def _damaged(self) -> LatentError:
        return LatentError(tr("The latent file {path} is damaged; encode the audio again.", path=self._path))


def load_latents(path: Path) -> LatentFile:
    """Open a latent file and verify its checksum.

    `LatentError` when it is missing, damaged or something else. Nothing is unpickled.
    """
    return LatentFile(path)


def _checksum_of(info: LatentFileInfo) -> int:
    """Where the checksum of the numbers begins, so that it vouches for the facts too."""
    return zlib.crc32(json.dumps(asdict(info), sort_keys=True).encode())


def save_latents(path: Path, blocks: Iterable[np.ndarray], *, info: LatentFileInfo) -> None:
    """Write blocks `[channels, latent_channels, n]` whose frames add up to `info.frames`.

    The file appears whole or not at all. `LatentError` when the place cannot be written.
    """
    # The checksum is known last but stands first: it is patched in, at its fixed length.
    placeholder = "0" * 8
    metadata = {key: str(value) for key, value in asdict(info).items()}
    shape = [info.frames, info.channels, info.latent_channels]
    size = 4 * info.frames * info.channels * info.latent_channels
    header = json.dumps(
        {
            "__metadata__": {"format": _FORMAT, "crc32": placeholder, **metadata},
            _TENSOR: {"dtype": "F32", "shape": shape, "data_offsets": [0, size]},
        }
    ).encode()
    header += b" " * (-len(header) % 8)
    checksum, frames = _checksum_of(info), 0
    temporary: Path | None = None
    try:
        temporary = path.with_name(f".lincae-{secrets.token_hex(8)}.tmp")
        with open(temporary, "xb") as file:
            file.write(struct.pack("<Q", len(header)) + header)
            for block in blocks:
                content = np.ascontiguousarray(block.transpose(2, 0, 1), "<f4")
                if content.shape[1:] != (info.channels, info.latent_channels):
                    raise ValueError(f"block of shape {block.shape} for {info}")
                frames += len(content)
                checksum = zlib.crc32(content.data, checksum)
                file.write(content.data)
            if frames != info.frames:
                raise ValueError(f"{frames} frames for {info}")
            file.seek(8 + header.index(placeholder.encode()))
            file.write(f"{checksum:08x}".encode())
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise LatentError(
            tr("{path} cannot be written ({reason}); choose another place.", path=path, reason=error.strerror)
        ) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()
