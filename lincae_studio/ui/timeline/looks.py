"""What a clip says by its colours and its strip, worked out from the project and the theme."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QColor

from lincae_studio.project.fades import sounding
from lincae_studio.project.model import Clip, Project, Track
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.waveform import Look, mix
from lincae_studio.wording import tr

FULL, DIM, PREVIEW = "full", "dim", "preview"


@dataclass(frozen=True, slots=True)
class ClipItem:
    """Something that is drawn on a lane: a clip, or the result of a recipe.

    Attributes:
        clip: None for a recipe
        heard: the clip with the fades that are heard
        start, end: samples
        sources: of a recipe, the tracks it starts from, shown behind the result
    """

    track: Track
    clip: Clip | None
    start: int
    end: int
    sources: tuple[Track, ...] = ()
    heard: Clip | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """What a track is in the session.

    Attributes:
        subtracted: drawn as a negative
        remark: what the strip says about that, or an empty string
        terms: of a recipe: sign and name of each
    """

    subtracted: bool = False
    remark: str = ""
    terms: tuple[tuple[int, str], ...] = ()


def items_of(project: Project, track: Track) -> tuple[ClipItem, ...]:
    """What stands on a track's lane."""
    if track.recipe is None:
        pairs = zip(track.clips, sounding(track.clips), strict=True)
        return tuple(ClipItem(track, clip, clip.start, clip.end, heard=heard) for clip, heard in pairs)
    clips = clips_of(project, track)
    if not clips:
        return ()
    plus = tuple(project.track(term.track_id) for term in track.recipe.terms[:1] if term.sign > 0)
    start, end = min(clip.start for clip in clips), max(clip.end for clip in clips)
    return (ClipItem(track, None, start, end, plus),)


def clips_of(project: Project, track: Track) -> list[Clip]:
    """The clips of a track, or of everything its recipe is made of."""
    if track.recipe is None:
        return list(track.clips)
    return [clip for term in track.recipe.terms for clip in clips_of(project, project.track(term.track_id))]


def role_of(project: Project, track: Track) -> Role:
    """How a track takes part: recipe, subtracted or neither."""
    terms: tuple[tuple[int, str], ...] = ()
    if track.recipe is not None:
        terms = tuple((term.sign, project.track(term.track_id).name) for term in track.recipe.terms)
    if track.mute:
        for other in project.tracks:
            parts = other.recipe.terms if other.recipe else ()
            if any(part.track_id == track.id and part.sign < 0 for part in parts):
                origin = next((part for part in parts if part.sign > 0), None)
                whole = project.track(origin.track_id).name if origin else other.name
                return Role(True, tr("− subtracted from {whole}, not heard on its own", whole=whole), terms)
    if track.sign < 0:
        return Role(True, tr("− subtracted from the mix"), terms)
    return Role(False, "", terms)


def rgb(color: QColor) -> int:
    """0xRRGGBB of a colour."""
    return color.rgb() & 0xFFFFFF


def shown_color(track: Track, *, subtracted: bool) -> int:
    """The track's colour as its clips show it: greyed when muted, unless it is a negative."""
    color = rgb(theme.track_color(track.color))
    return mix(color, rgb(theme.color("text3")), 0.6) if track.mute and not subtracted else color


def strip_color(track: Track, role: Role) -> int:
    """Behind a clip's name."""
    if role.subtracted:
        amount = 0.20
    elif track.recipe is not None:
        amount = 0.20 if theme.is_dark else 0.14
    else:
        amount = 0.34 if theme.is_dark else 0.26
    return mix(rgb(theme.color("canvas")), shown_color(track, subtracted=role.subtracted), amount)


def look_of(track: Track, role: Role, state: str) -> Look:
    """Colours of a clip's body.

    Args:
        state: FULL, DIM for what is not encoded yet, PREVIEW for what is not decoded yet
    """
    color = shown_color(track, subtracted=role.subtracted)
    return _look(color, role.subtracted, track.mute, state == DIM, theme.is_dark)


@lru_cache(maxsize=256)
def _look(color: int, subtracted: bool, muted: bool, dim: bool, dark: bool) -> Look:
    canvas, neutral = rgb(theme.color("canvas")), rgb(theme.color("text3"))
    if subtracted:
        fill = mix(canvas, color, (0.30 if dark else 0.32) * (0.6 if dim else 1.0))
        outer, core = mix(fill, canvas, 0.75), canvas
    else:
        fill = mix(canvas, color, 0.13 if dark else 0.10)
        if dim or muted:
            amount = 0.28 if dim else 0.40
            outer = mix(fill, color, amount)
            core = mix(outer, color, amount)
        else:
            outer, core = mix(fill, color, 0.60), color
    return Look(
        fill=fill,
        outer=outer,
        core=core,
        ghost=mix(fill, neutral, 0.17),
        zero=rgb(theme.color("text1")),
        edge=mix(fill, color, 0.80),
        inside=mix(fill, color, 0.06),
    )


def facts(track: Track) -> str:
    """Group, file and channels of a track's audio."""
    sources = list(dict.fromkeys(clip.source for clip in track.clips))
    group = f"{track.group} · " if track.group else ""
    if not sources:
        return track.group
    if len(sources) > 1:
        return tr("{group}{count} files", group=group, count=len(sources))
    channels = tr("mono") if sources[0].channels == 1 else tr("stereo")
    return group + f"{Path(sources[0].path).name} · {channels}"
