"""What must hold in every project, whether it was edited or read from a file."""

from __future__ import annotations

import base64
import math
from typing import get_args

import numpy as np

from lincae_studio.errors import ProjectError
from lincae_studio.project.model import (
    PROJECT_RATES,
    AudioRef,
    Clip,
    Envelope,
    EnvelopeCurve,
    FadeCurve,
    Marker,
    Method,
    Project,
    Recipe,
    Region,
    TermAlignment,
    Track,
)

MAX_GAIN_DB = 12.0
MIN_TEMPO, MAX_TEMPO = 20.0, 400.0
MAX_BEATS_PER_BAR = 32
MAX_SAMPLES = 2**33  # a day at 96 kHz
MAX_TRACKS = 1000
MAX_DEPTH = 32
PALETTE_SIZE = 8
METHODS: tuple[str, ...] = get_args(Method)
FADE_CURVES: tuple[str, ...] = get_args(FadeCurve)
ENVELOPE_CURVES: tuple[str, ...] = get_args(EnvelopeCurve)
MAX_POINTS = 20_000
MAX_MARKS = 10_000
MAX_LANE = 1024
MAX_DRIFT_PPM = 1000.0
MAX_BENDS = 1000
MAX_TAPS = 1 << 15


def check_gain_db(gain_db: float) -> None:
    """Raise `ProjectError` unless a fader can stand at this level; −inf dB is silence."""
    if math.isnan(gain_db) or gain_db > MAX_GAIN_DB:
        raise ProjectError(f"A gain must be at most {MAX_GAIN_DB:.0f} dB.")


def check_tempo(tempo: float) -> None:
    """Raise `ProjectError` unless a tempo in beats per minute is usable."""
    if not MIN_TEMPO <= tempo <= MAX_TEMPO:
        raise ProjectError(f"The tempo must lie between {MIN_TEMPO:.0f} and {MAX_TEMPO:.0f} bpm.")


def check_beats_per_bar(beats: int) -> None:
    """Raise `ProjectError` unless a bar can have this many beats."""
    if not 1 <= beats <= MAX_BEATS_PER_BAR:
        raise ProjectError(f"A bar must have between 1 and {MAX_BEATS_PER_BAR} beats.")


def check_range(start: int, end: int) -> None:
    """Raise `ProjectError` unless `[start, end)` is a range of the timeline."""
    if not 0 <= start < end <= MAX_SAMPLES:
        raise ProjectError("A range must start at or after zero and end after its start, within one day.")


def check_source(source: AudioRef) -> None:
    """Raise `ProjectError` unless an audio reference can exist."""
    if source.channels not in (1, 2):
        raise ProjectError(f"“{source.path}” must have one or two channels.")
    if (
        not 1 <= source.sample_rate <= 2**22
        or not 0 <= source.frames <= 2**36
        or not 0 <= source.stream < 256
    ):
        raise ProjectError(f"The rate, length or stream number of “{source.path}” cannot be right.")


def check_clip(clip: Clip) -> None:
    """Raise `ProjectError` unless a clip lies on the timeline and in its source."""
    check_source(clip.source)
    check_range(clip.start, clip.start + clip.length)
    if not 0 <= clip.offset <= MAX_SAMPLES:
        raise ProjectError("A clip must begin at or after the first sample of its source.")
    for fade in (clip.fade_in, clip.fade_out):
        if not 0 <= fade.length <= clip.length:
            raise ProjectError("A fade must not be longer than its clip.")
        if fade.curve not in FADE_CURVES:
            raise ProjectError(f"“{fade.curve}” is not a shape of a fade.")


def check_envelope(envelope: Envelope) -> None:
    """Raise `ProjectError` unless the points of an envelope are in order and within a fader's reach."""
    if len(envelope.points) > MAX_POINTS:
        raise ProjectError(f"An envelope can have at most {MAX_POINTS} points.")
    before = -1
    for point in envelope.points:
        if not before < point.at <= MAX_SAMPLES:
            raise ProjectError("The points of an envelope must be in order, each at a place of its own.")
        before = point.at
        check_gain_db(point.gain_db)
        if point.sign not in (1, -1):
            raise ProjectError("A sign must be + or −.")
        if point.curve not in ENVELOPE_CURVES:
            raise ProjectError(f"“{point.curve}” is not a curve of an envelope.")


def check_pan(pan: float) -> None:
    """Raise `ProjectError` unless a balance lies between left (-1) and right (+1)."""
    if not -1.0 <= pan <= 1.0:
        raise ProjectError("A pan must lie between −100 % (left) and +100 % (right).")


def check_width(width: float) -> None:
    """Raise `ProjectError` unless a stereo width is possible."""
    if not 0.0 <= width <= 2.0:
        raise ProjectError("A width must lie between 0 % and 200 %.")


def check_marks(project: Project) -> None:
    """Raise `ProjectError` unless markers and regions lie on the timeline, in order, each with a name."""
    marks: tuple[Marker | Region, ...] = (*project.markers, *project.regions)
    if len(marks) > MAX_MARKS or len({mark.id for mark in marks}) < len(marks):
        raise ProjectError("Two markers or regions are the same, or there are too many.")
    if not all(mark.name.strip() for mark in marks):
        raise ProjectError("A marker or region needs a name of at least one character.")
    places = [marker.at for marker in project.markers]
    if not all(0 <= at <= MAX_SAMPLES for at in places) or places != sorted(places):
        raise ProjectError("A marker must lie on the timeline, within one day.")
    starts = [region.start for region in project.regions]
    if starts != sorted(starts):
        raise ProjectError("The regions must be in order.")
    for region in project.regions:
        check_range(region.start, region.end)
        if not 0 <= region.color < PALETTE_SIZE:
            raise ProjectError(f"The colour of “{region.name}” is not in the palette.")


def check_recipes(tracks: tuple[Track, ...]) -> None:
    """Raise `ProjectError` unless every recipe sums existing tracks, without loops and not too deep."""
    recipes = {track.id: track.recipe for track in tracks}
    names = {track.id: track.name for track in tracks}
    depths: dict[str, int] = {}

    def depth(track_id: str, above: int) -> int:
        if above > MAX_DEPTH:
            raise ProjectError(
                f"“{names[track_id]}” would be a part of itself, or nested deeper than {MAX_DEPTH} recipes: "
                "use another track."
            )
        if track_id not in depths:
            recipe = recipes[track_id]
            terms = recipe.terms if recipe else ()
            for term in terms:
                if term.track_id not in recipes:
                    raise ProjectError(
                        f"The recipe “{names[track_id]}” uses a track that is not in the project."
                    )
            below = max((depth(term.track_id, above + 1) for term in terms), default=-1)
            depths[track_id] = below + 1
        if depths[track_id] + above > MAX_DEPTH:
            raise ProjectError(f"Recipes cannot be nested deeper than {MAX_DEPTH}.")
        return depths[track_id]

    for track_id in recipes:
        depth(track_id, 0)


def _check_recipe(recipe: Recipe) -> None:
    if not recipe.terms:
        raise ProjectError("A recipe must have at least one track.")
    if recipe.method not in METHODS:
        raise ProjectError(f"“{recipe.method}” is not a way to form a recipe.")
    for term in recipe.terms:
        check_gain_db(term.gain_db)
        if term.sign not in (1, -1):
            raise ProjectError("A sign must be + or −.")
        if term.alignment is not None:
            check_alignment(term.alignment)


def check_alignment(alignment: TermAlignment) -> None:
    """Raise `ProjectError` unless an alignment is possible."""
    numbers = [alignment.offset, *alignment.balance, *(value for bend in alignment.bends for value in bend)]
    if not all(math.isfinite(value) and abs(value) <= MAX_SAMPLES for value in numbers):
        raise ProjectError("An alignment must move a track by less than a day.")
    if not abs(alignment.drift_ppm) <= MAX_DRIFT_PPM:
        raise ProjectError(f"A drift must lie within {MAX_DRIFT_PPM:.0f} ppm.")
    if alignment.polarity not in (1, -1) or alignment.rate < 0 or alignment.rate > 2**22:
        raise ProjectError("The polarity or rate of an alignment cannot be right: align the tracks again.")
    if (taps := alignment.filter) is not None:
        values = np.frombuffer(base64.b64decode(taps.taps), "<f4") if len(taps.taps) % 4 == 0 else np.empty(0)
        count, over = divmod(len(values), max(taps.channels, 1))
        fits = taps.channels in (1, 2) and not over and 0 <= taps.centre < count <= MAX_TAPS
        if not fits or not np.isfinite(values).all():
            raise ProjectError("The filter of an alignment is damaged: align the tracks again.")
    if len(alignment.bends) > MAX_BENDS or len(alignment.balance) > 2:
        raise ProjectError("An alignment has more parts than it can have: align the tracks again.")


def check_project(project: Project) -> None:
    """Raise `ProjectError` with the first thing that is wrong with a project."""
    if project.sample_rate not in PROJECT_RATES:
        raise ProjectError(
            f"A project cannot run at {project.sample_rate} Hz: choose 44.1, 48, 88.2 or 96 kHz."
        )
    check_tempo(project.tempo)
    check_beats_per_bar(project.beats_per_bar)
    check_gain_db(project.master_gain_db)
    if project.loop is not None:
        check_range(project.loop.start, project.loop.end)
    if len(project.tracks) > MAX_TRACKS:
        raise ProjectError(f"A project can have at most {MAX_TRACKS} tracks.")
    for ids in ([track.id for track in project.tracks], [clip.id for clip in project.clips]):
        if len(set(ids)) < len(ids):
            raise ProjectError("Two tracks or clips of the project have the same identifier.")
    check_marks(project)
    for track in project.tracks:
        check_gain_db(track.gain_db)
        check_pan(track.pan)
        check_width(track.width)
        if track.envelope is not None:
            check_envelope(track.envelope)
        if not 0 <= track.height <= MAX_LANE:
            raise ProjectError(f"The height of “{track.name}” cannot be right.")
        if track.sign not in (1, -1):
            raise ProjectError("A sign must be + or −.")
        if not 0 <= track.color < PALETTE_SIZE:
            raise ProjectError(f"The colour of “{track.name}” is not in the palette.")
        if track.recipe is not None:
            _check_recipe(track.recipe)
            if track.clips:
                raise ProjectError(f"“{track.name}” can be a recipe or have clips, not both.")
        for clip in track.clips:
            check_clip(clip)
    check_recipes(project.tracks)
