"""The document: what the user made, as immutable plain values.

Positions and lengths are in samples at the project's rate unless said otherwise.
"""

from dataclasses import dataclass, field
from typing import Literal
from uuid import uuid4

PROJECT_RATES = (44100, 48000, 88200, 96000)
Sign = Literal[1, -1]
Method = Literal["latent", "waveform"]


def new_id() -> str:
    """A fresh identifier for a track or clip."""
    return uuid4().hex[:12]


@dataclass(frozen=True, slots=True)
class AudioRef:
    """One audio stream of a file on disk.

    Attributes:
        path: absolute path (stored relative to the project file where possible)
        sha256: of the file's bytes, in hexadecimal
        sample_rate: of the file, Hz
        frames: length of the decoded stream at `sample_rate`
        channels: 1 or 2, after folding down
        stream: index among the file's audio streams
    """

    path: str
    sha256: str
    sample_rate: int
    frames: int
    channels: int
    stream: int = 0


@dataclass(frozen=True, slots=True)
class Clip:
    """A piece of an audio stream on the timeline.

    Attributes:
        start: timeline position of its first sample, never negative
        offset: first sample used of the source, at the project's rate
        length: samples heard
    """

    source: AudioRef
    start: int
    length: int
    offset: int = 0
    id: str = field(default_factory=new_id)

    @property
    def end(self) -> int:
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class RecipeTerm:
    """One signed, scaled track in a recipe; the track's own fader and mute do not matter here."""

    track_id: str
    sign: Sign = 1
    gain_db: float = 0.0


@dataclass(frozen=True, slots=True)
class Recipe:
    """A signed sum of other tracks, formed in the latent space or on the waveforms."""

    terms: tuple[RecipeTerm, ...]
    method: Method = "latent"


@dataclass(frozen=True, slots=True)
class Track:
    """A row of the timeline: clips or a recipe, and how it enters the mix.

    Attributes:
        color: index into the theme's track palette
        gain_db: fader, dB; -inf is silence
        sign: whether the track is added to or subtracted from the mix
    """

    name: str
    color: int = 0
    clips: tuple[Clip, ...] = ()
    recipe: Recipe | None = None
    gain_db: float = 0.0
    sign: Sign = 1
    mute: bool = False
    solo: bool = False
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class LoopRegion:
    """A range of the timeline, `start` inclusive, `end` exclusive."""

    start: int
    end: int
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Project:
    """A whole session.

    Attributes:
        sample_rate: Hz, one of `PROJECT_RATES`
        tempo: beats per minute
        beats_per_bar: numerator of the meter; the beat is a quarter note
        codec_id: codec that latents are made with
    """

    sample_rate: int = 44100
    tracks: tuple[Track, ...] = ()
    tempo: float = 120.0
    beats_per_bar: int = 4
    loop: LoopRegion | None = None
    master_gain_db: float = 0.0
    codec_id: str = "reference"

    def track(self, track_id: str) -> Track:
        """The track with this id; KeyError when there is none."""
        for track in self.tracks:
            if track.id == track_id:
                return track
        raise KeyError(track_id)

    @property
    def clips(self) -> tuple[Clip, ...]:
        """Every clip of every track."""
        return tuple(clip for track in self.tracks for clip in track.clips)

    @property
    def length(self) -> int:
        """End of the last clip, samples."""
        return max((clip.end for clip in self.clips), default=0)

    @property
    def channels(self) -> int:
        """Channels of the mix: 2 as soon as any clip is stereo."""
        return max((clip.source.channels for clip in self.clips), default=2)
