"""The same music formed in other ways: what listening and the linearity meter compare."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from lincae_studio.project.mixing import Contribution, Separation, contributions
from lincae_studio.project.model import Method, Project, Recipe, Track

Hearing = Literal["latent", "refined", "waveform", "original"]
HEARINGS: tuple[Hearing, ...] = ("latent", "refined", "waveform", "original")


@dataclass(frozen=True, slots=True)
class Variant:
    """A project that is listened to.

    Attributes:
        plain: by waveform arithmetic only, nothing decoded
    """

    project: Project
    plain: bool = False

    @property
    def parts(self) -> tuple[Contribution, ...]:
        """The sounds of the mix."""
        parts = contributions(self.project)
        return as_waveforms(parts) if self.plain else parts


def formed_as(project: Project, method: Method) -> Project:
    """The project with every recipe formed in one way."""
    tracks = tuple(
        replace(track, recipe=replace(track.recipe, method=method)) if track.recipe else track
        for track in project.tracks
    )
    return replace(project, tracks=tracks)


def as_waveforms(parts: Iterable[Contribution]) -> tuple[Contribution, ...]:
    """The same sum by plain arithmetic on the recordings."""
    plain: list[Contribution] = []
    for part in parts:
        if isinstance(part.clip, Separation):
            wholes = as_waveforms(part.clip.whole)
            plain += (replace(whole, gain=part.gain * whole.gain, stage=part.stage) for whole in wholes)
            plain += (Contribution(rest, -part.gain, "waveform", part.stage) for rest in part.clip.rests)
        else:
            plain.append(replace(part, method="waveform"))
    return tuple(plain)


def content(project: Project, track_id: str | None, method: Method) -> tuple[Contribution, ...]:
    """What a track holds, before its fader, or what the mix is made of when `track_id` is None.

    Args:
        method: how recipes are formed; 'waveform' takes plain clips as they are too

    Raises:
        KeyError: the track does not exist
    """
    ids = None if track_id is None else [track_id]
    parts = contributions(formed_as(project, method), track_ids=ids, faders=track_id is None)
    return as_waveforms(parts) if method == "waveform" else parts


def hearings(project: Project, track_id: str | None) -> tuple[Hearing, ...]:
    """In which ways a recipe, or the mix when `track_id` is None, can be heard, in the order of the keys."""
    recipe = None if track_id is None else project.track(track_id).recipe
    if recipe is None:
        return ("latent", "waveform")
    refinable = any(isinstance(part.clip, Separation) for part in content(project, track_id, "refined"))
    original: tuple[Hearing, ...] = ("original",) if any(term.sign > 0 for term in recipe.terms) else ()
    return ("latent", "refined", "waveform", *original) if refinable else ("latent", "waveform", *original)


def variant(project: Project, track_id: str | None, hearing: Hearing) -> Variant:
    """The project to play for hearing a recipe alone, or the mix when `track_id` is None, in one way.

    Raises KeyError when the track does not exist.
    """
    if track_id is None:
        return Variant(project, plain=hearing == "waveform")
    track = project.track(track_id)
    assert track.recipe is not None, "only a recipe can be heard in several ways"
    if hearing == "original":
        wholes = tuple(replace(term, sign=1) for term in track.recipe.terms if term.sign > 0)
        recipe, plain = Recipe(wholes, "waveform"), True
    else:
        recipe, plain = replace(track.recipe, method=hearing), hearing == "waveform"
    heard = replace(
        track, recipe=recipe, solo=True, mute=False, gain_db=0.0, sign=1, envelope=None, pan=0.0, width=1.0
    )

    def shown(other: Track) -> Track:
        return heard if other.id == track_id else replace(other, solo=False)

    return Variant(replace(project, tracks=tuple(map(shown, project.tracks))), plain)
