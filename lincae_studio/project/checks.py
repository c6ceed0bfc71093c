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
from lincae_studio.wording import tr

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
        raise ProjectError(tr("A gain must be at most {most_gain_db:.0f} dB.", most_gain_db=MAX_GAIN_DB))


def check_tempo(tempo: float) -> None:
    """Raise `ProjectError` unless a tempo in beats per minute is usable."""
    if not MIN_TEMPO <= tempo <= MAX_TEMPO:
        raise ProjectError(
            tr(
                "The tempo must lie between {min_tempo:.0f} and {most_tempo:.0f} bpm.",
                min_tempo=MIN_TEMPO,
                most_tempo=MAX_TEMPO,
            )
        )


def check_beats_per_bar(beats: int) -> None:
    """Raise `ProjectError` unless a bar can have this many beats."""
    if not 1 <= beats <= MAX_BEATS_PER_BAR:
        raise ProjectError(
            tr(
                "A bar must have between 1 and {most_beats_per_bar} beats.",
                most_beats_per_bar=MAX_BEATS_PER_BAR,
            )
        )


def check_range(start: int, end: int) -> None:
    """Raise `ProjectError` unless `[start, end)` is a range of the timeline."""
    if not 0 <= start < end <= MAX_SAMPLES:
        raise ProjectError(tr("A range must start at or after zero and end after its start, within one day."))


def check_source(source: AudioRef) -> None:
    """Raise `ProjectError` unless an audio reference can exist."""
    if source.channels not in (1, 2):
        raise ProjectError(tr("“{path}” must have one or two channels.", path=source.path))
    if (
        not 1 <= source.sample_rate <= 2**22
        or not 0 <= source.frames <= 2**36
        or not 0 <= source.stream < 256
    ):
        raise ProjectError(
            tr("The rate, length or stream number of “{path}” cannot be right.", path=source.path)
        )


def check_clip(clip: Clip) -> None:
    """Raise `ProjectError` unless a clip lies on the timeline and in its source."""
    check_source(clip.source)
    check_range(clip.start, clip.start + clip.length)
    if not 0 <= clip.offset <= MAX_SAMPLES:
        raise ProjectError(tr("A clip must begin at or after the first sample of its source."))
    for fade in (clip.fade_in, clip.fade_out):
        if not 0 <= fade.length <= clip.length:
            raise ProjectError(tr("A fade must not be longer than its clip."))
        if fade.curve not in FADE_CURVES:
            raise ProjectError(tr("“{curve}” is not a shape of a fade.", curve=fade.curve))


def check_envelope(envelope: Envelope) -> None:
    """Raise `ProjectError` unless the points of an envelope are in order and within a fader's reach."""
    if len(envelope.points) > MAX_POINTS:
        raise ProjectError(tr("An envelope can have at most {most_points} points.", most_points=MAX_POINTS))
    before = -1
    for point in envelope.points:
        if not before < point.at <= MAX_SAMPLES:
            raise ProjectError(tr("The points of an envelope must be in order, each at a place of its own."))
        before = point.at
        check_gain_db(point.gain_db)
        if point.sign not in (1, -1):
            raise ProjectError(tr("A sign must be + or −."))
        if point.curve not in ENVELOPE_CURVES:
            raise ProjectError(tr("“{curve}” is not a curve of an envelope.", curve=point.curve))


def check_pan(pan: float) -> None:
    """Raise `ProjectError` unless a balance lies between left (-1) and right (+1)."""
    if not -1.0 <= pan <= 1.0:
        raise ProjectError(tr("A pan must lie between −100 % (left) and +100 % (right)."))


def check_width(width: float) -> None:
    """Raise `ProjectError` unless a stereo width is possible."""
    if not 0.0 <= width <= 2.0:
        raise ProjectError(tr("A width must lie between 0 % and 200 %."))


def check_marks(project: Project) -> None:
    """Raise `ProjectError` unless markers and regions lie on the timeline, in order, each with a name."""
    marks: tuple[Marker | Region, ...] = (*project.markers, *project.regions)
    if len(marks) > MAX_MARKS or len({mark.id for mark in marks}) < len(marks):
        raise ProjectError(tr("Two markers or regions are the same, or there are too many."))
    if not all(mark.name.strip() for mark in marks):
        raise ProjectError(tr("A marker or region needs a name of at least one character."))
    places = [marker.at for marker in project.markers]
    if not all(0 <= at <= MAX_SAMPLES for at in places) or places != sorted(places):
        raise ProjectError(tr("A marker must lie on the timeline, within one day."))
    starts = [region.start for region in project.regions]
    if starts != sorted(starts):
        raise ProjectError(tr("The regions must be in order."))
    for region in project.regions:
        check_range(region.start, region.end)
        if not 0 <= region.color < PALETTE_SIZE:
            raise ProjectError(tr("The colour of “{name}” is not in the palette.", name=region.name))


def check_recipes(tracks: tuple[Track, ...]) -> None:
    """Raise `ProjectError` unless every recipe sums existing tracks, without loops and not too deep."""
    recipes = {track.id: track.recipe for track in tracks}
    names = {track.id: track.name for track in tracks}
    depths: dict[str, int] = {}

    def depth(track_id: str, above: int) -> int:
        if above > MAX_DEPTH:
            raise ProjectError(
                tr(
                    "“{name}” would be a part of itself, or nested deeper than {most_depth} recipes: use "
                    "another track.",
                    name=names[track_id],
                    most_depth=MAX_DEPTH,
                )
            )
        if track_id not in depths:
            recipe = recipes[track_id]
            terms = recipe.terms if recipe else ()
            for term in terms:
                if term.track_id not in recipes:
                    raise ProjectError(
                        tr(
                            "The recipe “{name}” uses a track that is not in the project.",
                            name=names[track_id],
                        )
                    )
            below = max((depth(term.track_id, above + 1) for term in terms), default=-1)
            depths[track_id] = below + 1
        if depths[track_id] + above > MAX_DEPTH:
            raise ProjectError(tr("Recipes cannot be nested deeper than {most_depth}.", most_depth=MAX_DEPTH))
        return depths[track_id]

    for track_id in recipes:
        depth(track_id, 0)


def _check_recipe(recipe: Recipe) -> None:
    if not recipe.terms:
        raise ProjectError(tr("A recipe must have at least one track."))
    if recipe.method not in METHODS:
        raise ProjectError(tr("“{method}” is not a way to form a recipe.", method=recipe.method))
    for term in recipe.terms:
        check_gain_db(term.gain_db)
        if term.sign not in (1, -1):
            raise ProjectError(tr("A sign must be + or −."))
        if term.alignment is not None:
            check_alignment(term.alignment)


def check_alignment(alignment: TermAlignment) -> None:
    """Raise `ProjectError` unless an alignment is possible."""
    numbers = [alignment.offset, *alignment.balance, *(value for bend in alignment.bends for value in bend)]
    if not all(math.isfinite(value) and abs(value) <= MAX_SAMPLES for value in numbers):
        raise ProjectError(tr("An alignment must move a track by less than a day."))
    if not abs(alignment.drift_ppm) <= MAX_DRIFT_PPM:
        raise ProjectError(
            tr("A drift must lie within {most_drift_ppm:.0f} ppm.", most_drift_ppm=MAX_DRIFT_PPM)
        )
    if alignment.polarity not in (1, -1) or alignment.rate < 0 or alignment.rate > 2**22:
        raise ProjectError(
            tr("The polarity or rate of an alignment cannot be right: align the tracks again.")
        )
    if (taps := alignment.filter) is not None:
        values = np.frombuffer(base64.b64decode(taps.taps), "<f4") if len(taps.taps) % 4 == 0 else np.empty(0)
        count, over = divmod(len(values), max(taps.channels, 1))
        fits = taps.channels in (1, 2) and not over and 0 <= taps.centre < count <= MAX_TAPS
        if not fits or not np.isfinite(values).all():
            raise ProjectError(tr("The filter of an alignment is damaged: align the tracks again."))
    if len(alignment.bends) > MAX_BENDS or len(alignment.balance) > 2:
        raise ProjectError(tr("An alignment has more parts than it can have: align the tracks again."))


def check_project(project: Project) -> None:
    """Raise `ProjectError` with the first thing that is wrong with a project."""
    if project.sample_rate not in PROJECT_RATES:
        raise ProjectError(
            tr(
                "A project cannot run at {sample_rate} Hz: choose 44.1, 48, 88.2 or 96 kHz.",
                sample_rate=project.sample_rate,
            )
        )
    check_tempo(project.tempo)
    check_beats_per_bar(project.beats_per_bar)
    check_gain_db(project.master_gain_db)
    if project.loop is not None:
        check_range(project.loop.start, project.loop.end)
    if len(project.tracks) > MAX_TRACKS:
        raise ProjectError(tr("A project can have at most {most_tracks} tracks.", most_tracks=MAX_TRACKS))
    for ids in ([track.id for track in project.tracks], [clip.id for clip in project.clips]):
        if len(set(ids)) < len(ids):
            raise ProjectError(tr("Two tracks or clips of the project have the same identifier."))
    check_marks(project)
    for track in project.tracks:
        check_gain_db(track.gain_db)
        check_pan(track.pan)
        check_width(track.width)
        if track.envelope is not None:
            check_envelope(track.envelope)
        if not 0 <= track.height <= MAX_LANE:
            raise ProjectError(tr("The height of “{name}” cannot be right.", name=track.name))
        if track.sign not in (1, -1):
            raise ProjectError(tr("A sign must be + or −."))
        if not 0 <= track.color < PALETTE_SIZE:
            raise ProjectError(tr("The colour of “{name}” is not in the palette.", name=track.name))
        if track.recipe is not None:
            _check_recipe(track.recipe)
            if track.clips:
                raise ProjectError(tr("“{name}” can be a recipe or have clips, not both.", name=track.name))
        for clip in track.clips:
            check_clip(clip)
    check_recipes(project.tracks)
