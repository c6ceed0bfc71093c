"""What the libraries that read audio files have in common."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

import numpy as np

from lincae_studio.errors import AudioReadError
from lincae_studio.wording import tr

DAMAGED = tr("The file is damaged: parts of it may be silent.")


class Decoder(Protocol):
    """Reads one audio stream as it is stored.

    Attributes:
        channels: as in the file
        layout: names of the channels as ffmpeg spells them (FL, FR, FC, ...); empty when unknown
        frames: samples per channel, a mere estimate unless `exact`
        seekable: `read` is exact to the sample
        notices: what the user should know, filled while reading
    """

    container: str
    title: str
    sample_rate: int
    channels: int
    layout: tuple[str, ...]
    frames: int
    exact: bool
    seekable: bool
    notices: list[str]

    def blocks(self, frames: int) -> Iterator[np.ndarray]:
        """The whole stream from its start as float32 `[channels, n]`."""

    def read(self, start: int, frames: int) -> np.ndarray:
        """Float32 `[channels, n]`, where n is less than `frames` at the end."""

    def close(self) -> None: ...


def rechunk(parts: Iterable[np.ndarray], frames: int) -> Iterator[np.ndarray]:
    """Cut a stream of `[channels, n]` into blocks of `frames` samples; the last one may be shorter."""
    waiting: list[np.ndarray] = []
    held = 0
    for part in parts:
        waiting.append(part)
        held += part.shape[1]
        if held >= frames:
            joined = np.concatenate(waiting, axis=1)
            whole = held - held % frames
            for start in range(0, whole, frames):
                yield np.ascontiguousarray(joined[:, start : start + frames])
            waiting, held = [joined[:, whole:]], held - whole
    if held:
        yield np.concatenate(waiting, axis=1)


def system_name(path: Path) -> str | bytes:
    """A path as libsndfile takes it: bytes carry names that are not valid Unicode."""
    return str(path) if os.name == "nt" else os.fsencode(path)


def label(path: Path) -> str:
    """A file's name as it can stand in a one-line message."""
    return "".join(c if c.isprintable() else "?" for c in path.name) or str(path)


def shortfall(found: int, announced: int, sample_rate: int) -> str:
    """The notice for a stream of `announced` samples that ends after `found`."""
    return tr(
        "The file is cut off: it ends after {found:.2f} s instead of {announced:.2f} s.",
        found=found / sample_rate,
        announced=announced / sample_rate,
    )


def unreadable(path: Path) -> AudioReadError:
    """The error for a file that neither library recognises."""
    return AudioReadError(
        tr(
            "{file} is not an audio file that can be read; export it as WAV or FLAC and try again.",
            file=label(path),
        )
    )
