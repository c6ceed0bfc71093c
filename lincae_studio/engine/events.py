"""What the engine tells its owner; every event arrives on a worker's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lincae_studio.engine.jobs import Job
from lincae_studio.project.model import AudioRef

if TYPE_CHECKING:
    from lincae_studio.codec.device import DeviceChoice


@dataclass(frozen=True, slots=True)
class JobChanged:
    """A job was queued, made progress or ended."""

    job: Job


@dataclass(frozen=True, slots=True)
class ImportedStream:
    """One audio stream that is ready to become a track.

    Attributes:
        name: a track name, from the file's name or the stream's title
        notices: what was changed while reading, a sentence each
    """

    ref: AudioRef
    name: str
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportFailure:
    """A file that could not be imported, and the sentence that says why."""

    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What a whole import brought in, in the order of the paths given."""

    streams: tuple[ImportedStream, ...]
    failures: tuple[ImportFailure, ...]


@dataclass(frozen=True, slots=True)
class AudioImported:
    """One stream of a running import is ready, before the rest of the import is."""

    job: Job
    stream: ImportedStream


@dataclass(frozen=True, slots=True)
class PeaksGrew:
    """More of a waveform can be drawn; `key` is that of `Engine.peaks_key` or a recipe's track id."""

    key: str


@dataclass(frozen=True, slots=True)
class PictureGrew:
    """More of a spectrogram or of a picture of latents can be seen."""

    key: str


@dataclass(frozen=True, slots=True)
class EncodeChanged:
    """The encode state of a clip changed."""

    clip_id: str


@dataclass(frozen=True, slots=True)
class RenderChanged:
    """Parts of the timeline became rendered, or ceased to be."""


@dataclass(frozen=True, slots=True)
class DeviceChosen:
    """The compute device was chosen and tested."""

    choice: DeviceChoice


@dataclass(frozen=True, slots=True)
class ModelsChanged:
    """A model was installed, found damaged or removed."""

    model_id: str


@dataclass(frozen=True, slots=True)
class PlaybackEnded:
    """The playhead reached the end of the song."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know, in one sentence."""

    message: str


Event = (
    JobChanged
    | AudioImported
    | PeaksGrew
    | PictureGrew
    | EncodeChanged
    | RenderChanged
    | DeviceChosen
    | ModelsChanged
    | PlaybackEnded
    | Notice
)
