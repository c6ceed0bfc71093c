"""The document: what the user made, as immutable plain values.

Positions and lengths are in samples at the project's rate unless said otherwise.
"""

from dataclasses import dataclass, field
from typing import Literal
from uuid import uuid4

PROJECT_RATES = (44100, 48000, 88200, 96000)
Sign = Literal[1, -1]
Method = Literal["latent", "refined", "waveform", "auto"]
FadeCurve = Literal["auto", "linear", "smooth", "power"]
EnvelopeCurve = Literal["linear", "smooth", "hold"]


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
class Fade:
    """How a clip comes in or goes out; see `project.fades` for the curves.

    Attributes:
        length: samples; where clips of a track overlap the overlap takes its place
        curve: 'auto' lets the material choose
    """

    length: int = 0
    curve: FadeCurve = "auto"


@dataclass(frozen=True, slots=True)
class Clip:
    """A piece of an audio stream on the timeline.

    Attributes:
        start: timeline position of its first sample, never negative
        offset: first sample used of the source, at the project's rate
        length: samples heard
        fade_in, fade_out: gains of the signal itself, before it is encoded
    """

    source: AudioRef
    start: int
    length: int
    offset: int = 0
    id: str = field(default_factory=new_id)
    fade_in: Fade = Fade()
    fade_out: Fade = Fade()

    @property
    def end(self) -> int:
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class TermFilter:
    """FIR filters that make one recording sound as it does within another, one per channel.

    Attributes:
        taps: float32 `[channels, taps]`, little-endian, in base64: one value that compares fast
        centre: the tap without delay
    """

    taps: str
    channels: int
    centre: int


@dataclass(frozen=True, slots=True)
class TermAlignment:
    """How a term is part of the rest of its recipe; its level is the term's gain.

    Attributes:
        offset: timeline sample, with a fraction, at which the term's sample 0 sounds
        drift_ppm: how much longer the term is than it is in the mix
        polarity: -1 when it is inverted
        rate: at which the term has to be played, Hz; 0 for the project's
        swapped: whether left and right are exchanged
        balance: gain of each channel relative to the term's; empty where all are alike
        bends: (timeline sample, samples of delay on top of the line), when the drift is not steady
        filter: None when a gain does as well
        tracking: whether the gain follows the mix, for a limiter in one of them
        tone_match: whether `filter` and `tracking` are in use
    """

    offset: float = 0.0
    drift_ppm: float = 0.0
    polarity: Sign = 1
    rate: int = 0
    swapped: bool = False
    balance: tuple[float, ...] = ()
    bends: tuple[tuple[float, float], ...] = ()
    filter: TermFilter | None = None
    tracking: bool = False
    tone_match: bool = True


@dataclass(frozen=True, slots=True)
class RecipeTerm:
    """One signed, scaled track in a recipe; the track's own fader and mute do not matter here.

    Attributes:
        alignment: None to take the track as it lies on the timeline
    """

    track_id: str
    sign: Sign = 1
    gain_db: float = 0.0
    alignment: TermAlignment | None = None


@dataclass(frozen=True, slots=True)
class Recipe:
    """A signed sum of other tracks.

    Attributes:
        method: formed in the latent space, on the waveforms, or refined: what plain subtraction leaves of
            the subtracted tracks is turned down where the latents say so; 'auto' picks what is better
    """

    terms: tuple[RecipeTerm, ...]
    method: Method = "latent"


@dataclass(frozen=True, slots=True)
class EnvelopePoint:
    """A point of an envelope.

    Attributes:
        at: timeline sample
        gain_db: dB; -inf is silence
        sign: whether the track is added or subtracted here
        curve: of the way to the next point
    """

    at: int
    gain_db: float = 0.0
    sign: Sign = 1
    curve: EnvelopeCurve = "linear"


@dataclass(frozen=True, slots=True)
class Envelope:
    """A signed gain over time, on top of a track's fader; see `project.envelope` for its values.

    Attributes:
        points: in order, each at a sample of its own
        enabled: whether it is heard
    """

    points: tuple[EnvelopePoint, ...] = ()
    enabled: bool = True
    _hash: int = field(default=0, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Every clip of a track is looked up together with its envelope, which may have hundreds of points.
        object.__setattr__(self, "_hash", hash((self.points, self.enabled)))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True, slots=True)
class Track:
    """A row of the timeline: clips or a recipe, and how it enters the mix.

    Fader, sign, mute, envelope, pan and width are of the mix: a recipe that uses the track takes no notice.

    Attributes:
        color: index into the theme's track palette
        gain_db: fader, dB; -inf is silence
        sign: whether the track is added to or subtracted from the mix
        envelope: None while there is none
        pan: balance of left (-1) and right (+1): turns the other side down and none up
        width: factor of the difference of left and right: 0 is mono, 1 leaves it, 2 is widest
        group: name of the link group whose mute, solo and gain it shares, or an empty string
        height: of its lane, pixels; 0 follows the common height
        collapsed: shown as a thin lane
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
    envelope: Envelope | None = None
    pan: float = 0.0
    width: float = 1.0
    group: str = ""
    height: int = 0
    collapsed: bool = False


@dataclass(frozen=True, slots=True)
class Marker:
    """A named place of the timeline, at a sample."""

    at: int
    name: str
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Region:
    """A named stretch of the timeline, samples, `end` exclusive; `color` is an index into the palette."""

    start: int
    end: int
    name: str
    color: int = 0
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
        markers, regions: in the order of their places
    """

    sample_rate: int = 44100
    tracks: tuple[Track, ...] = ()
    tempo: float = 120.0
    beats_per_bar: int = 4
    loop: LoopRegion | None = None
    master_gain_db: float = 0.0
    codec_id: str = "reference"
    markers: tuple[Marker, ...] = ()
    regions: tuple[Region, ...] = ()

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
        """Channels of the mix: 2 as soon as any clip is stereo or any track is panned."""
        if any(track.pan for track in self.tracks):
            return 2
        return max((clip.source.channels for clip in self.clips), default=2)
