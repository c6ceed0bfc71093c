"""Edits: pure functions from a project to a new one.

All of them raise KeyError for an unknown track or clip and `ProjectError` for an edit that does not fit.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields, replace
from typing import Any, Literal, get_args

from lincae_studio.errors import ProjectError
from lincae_studio.project.checks import (
    MAX_SAMPLES,
    MAX_TRACKS,
    METHODS,
    PALETTE_SIZE,
    check_alignment,
    check_beats_per_bar,
    check_clip,
    check_gain_db,
    check_range,
    check_recipes,
    check_source,
    check_tempo,
)
from lincae_studio.project.model import (
    PROJECT_RATES,
    AudioRef,
    Clip,
    LoopRegion,
    Method,
    Project,
    Recipe,
    RecipeTerm,
    Sign,
    TermAlignment,
    Track,
)
from lincae_studio.units import rescale_samples
from lincae_studio.wording import tr


def next_color(project: Project) -> int:
    """The palette index that is used least, the earliest of several."""
    used = [track.color for track in project.tracks]
    return min(range(PALETTE_SIZE), key=lambda color: (used.count(color), color))


def add_tracks(project: Project, tracks: Iterable[Track], index: int | None = None) -> Project:
    """Insert tracks before position `index`, by default at the end."""
    new = tuple(tracks)
    at = len(project.tracks) if index is None else max(0, min(index, len(project.tracks)))
    every = project.tracks[:at] + new + project.tracks[at:]
    if len({track.id for track in every}) < len(every):
        raise ProjectError(tr("A track that is already in the project cannot be added again."))
    if len(every) > MAX_TRACKS:
        raise ProjectError(tr("A project can have at most {most_tracks} tracks.", most_tracks=MAX_TRACKS))
    for track in new:
        check_gain_db(track.gain_db)
        for clip in track.clips:
            check_clip(clip)
    check_recipes(every)
    return replace(project, tracks=every)


def remove_tracks(project: Project, track_ids: Collection[str]) -> Project:
    """Take tracks out; refused while a recipe that stays needs one of them."""
    for track_id in track_ids:
        project.track(track_id)
    kept = tuple(track for track in project.tracks if track.id not in track_ids)
    for track in kept:
        for term in track.recipe.terms if track.recipe else ():
            if term.track_id in track_ids:
                raise ProjectError(
                    tr(
                        "“{name}” is a part of “{other}”: delete “{other}” first, or both together.",
                        name=project.track(term.track_id).name,
                        other=track.name,
                    )
                )
    return replace(project, tracks=kept)


def move_track(project: Project, track_id: str, index: int) -> Project:
    """Put a track at position `index` of the list."""
    track = project.track(track_id)
    others = [other for other in project.tracks if other.id != track_id]
    others.insert(max(0, min(index, len(others))), track)
    return replace(project, tracks=tuple(others))


def update_track(project: Project, track_id: str, **changes: Any) -> Project:
    """Replace fields of a track; its id, clips and recipe have edits of their own.

    >>> track = Track("Drums")
    >>> update_track(Project(tracks=(track,)), track.id, mute=True).tracks[0].mute
    True
    """
    allowed = {field.name for field in fields(Track)} - {"id", "clips", "recipe", "envelope"}
    if not changes.keys() <= allowed:
        raise ProjectError(f"A track has no {', '.join(sorted(changes.keys() - allowed))} to change.")
    return _with_track(project, replace(project.track(track_id), **changes))


def set_gain(project: Project, track_id: str, gain_db: float) -> Project:
    """Set a track's fader, dB; −inf is silence."""
    check_gain_db(gain_db)
    return update_track(project, track_id, gain_db=float(gain_db))


def set_sign(project: Project, track_id: str, sign: Sign) -> Project:
    """Add a track to the mix (+1) or subtract it (−1)."""
    _check_sign(sign)
    return update_track(project, track_id, sign=sign)


def set_mute(project: Project, track_id: str, mute: bool) -> Project:
    """Mute or unmute a track."""
    return update_track(project, track_id, mute=bool(mute))


def set_solo(project: Project, track_id: str, solo: bool) -> Project:
    """Solo a track or take it out of solo."""
    return update_track(project, track_id, solo=bool(solo))


def rename(project: Project, track_id: str, name: str) -> Project:
    """Name a track; surrounding and repeated blanks are dropped."""
    name = " ".join(name.split())
    if not name:
        raise ProjectError(tr("A track needs a name of at least one character."))
    return update_track(project, track_id, name=name)


def set_color(project: Project, track_id: str, color: int) -> Project:
    """Give a track another colour of the palette."""
    if not 0 <= color < PALETTE_SIZE:
        raise ProjectError(
            tr("The palette has {palette_size} colours: choose one of them.", palette_size=PALETTE_SIZE)
        )
    return update_track(project, track_id, color=color)


def track_of_clip(project: Project, clip_id: str) -> tuple[Track, Clip]:
    """The track a clip is on, and the clip."""
    for track in project.tracks:
        for clip in track.clips:
            if clip.id == clip_id:
                return track, clip
    raise KeyError(clip_id)


def add_clip(project: Project, track_id: str, clip: Clip) -> Project:
    """Put another clip on a track; where clips overlap they sound together."""
    check_clip(clip)
    track = project.track(track_id)
    if track.recipe is not None:
        raise ProjectError(tr("“{name}” is a recipe: put the file on another track.", name=track.name))
    if any(clip.id == other.id for other in project.clips):
        raise ProjectError(tr("A clip that is already in the project cannot be added again."))
    return _with_track(project, replace(track, clips=(*track.clips, clip)))


def move_clip(project: Project, clip_id: str, start: int) -> Project:
    """Move a clip to timeline position `start`, samples; before zero becomes zero."""
    track, clip = track_of_clip(project, clip_id)
    start = max(0, min(int(start), MAX_SAMPLES - clip.length))
    clips = tuple(replace(other, start=start) if other.id == clip_id else other for other in track.clips)
    return _with_track(project, replace(track, clips=clips))


def make_recipe(project: Project, target_id: str, dropped_id: str, sign: Sign) -> tuple[Project, str]:
    """Add a track that is `target` plus or minus `dropped`, right below `target`, and return its id.

    Both sources are muted, and a solo of theirs moves to the new track: what is heard is the result.
    """
    _check_sign(sign)
    target, dropped = project.track(target_id), project.track(dropped_id)
    if target_id == dropped_id:
        raise ProjectError(tr("Drop the track onto another track to add it to or subtract it from that one."))
    recipe = Recipe((RecipeTerm(target_id), RecipeTerm(dropped_id, sign)))
    track = Track(
        f"{target.name} {'+' if sign > 0 else '−'} {_as_operand(dropped)}",
        color=next_color(project),
        recipe=recipe,
        solo=target.solo or dropped.solo,
    )
    for source in (target, dropped):
        project = update_track(project, source.id, mute=True, solo=False)
    index = project.tracks.index(project.track(target_id)) + 1
    return add_tracks(project, (track,), index), track.id


def make_sum(
    project: Project, name: str, track_ids: Sequence[str], index: int | None = None
) -> tuple[Project, str]:
    """Add a track that is the sum of others before position `index`, by default at the end; its id.

    The others are muted: what is heard is the sum.
    """
    if not track_ids:
        raise ProjectError(tr("A sum needs at least one track."))
    terms = tuple(RecipeTerm(project.track(track_id).id) for track_id in track_ids)
    track = Track(name, color=next_color(project), recipe=Recipe(terms))
    for track_id in track_ids:
        project = update_track(project, track_id, mute=True, solo=False)
    return add_tracks(project, (track,), index), track.id


Output = Literal["wanted", "complement", "residual"]
OUTPUTS: tuple[Output, ...] = get_args(Output)


def separate(
    project: Project,
    whole_id: str,
    term: RecipeTerm,
    *,
    method: Method,
    outputs: Collection[Output] = ("wanted", "complement"),
    recipe_id: str | None = None,
) -> tuple[Project, tuple[str, ...]]:
    """Take an aligned term out of a track, into new tracks below it; returns the project and their ids.

    *wanted* is what is left, *complement* what was taken out, which adds up to the whole with it, and
    *residual* what neither the term nor the wanted source explains. What is heard is the wanted source.

    Args:
        recipe_id: a recipe of the whole and the term that becomes the wanted source instead of a new one
    """
    whole, part = project.track(whole_id), project.track(term.track_id)
    term = replace(term, sign=-1)
    if recipe_id is None:
        project, recipe_id = make_recipe(project, whole_id, part.id, -1)
        project = rename(project, recipe_id, wanted_name(whole.name, part.name))
    recipe = _recipe(project, recipe_id)
    index = next((at for at, other in enumerate(recipe.terms) if other.track_id == part.id), None)
    if index is None:
        raise ProjectError(
            tr(
                "“{name}” is no part of the recipe: subtract it from “{other}” anew.",
                name=part.name,
                other=whole.name,
            )
        )
    terms = (*recipe.terms[:index], term, *recipe.terms[index + 1 :])
    made = replace(project.track(recipe_id), recipe=Recipe(terms, method))
    project = _with_track(project, made)
    below = {
        "complement": (
            tr("{name}, from {other}", name=part.name, other=whole.name),
            (RecipeTerm(recipe_id, -1),),
        ),
        "residual": (tr("{name}, residual", name=whole.name), (term, RecipeTerm(recipe_id, -1))),
    }
    ids = [recipe_id]
    for output, (name, taken) in below.items():
        if output in outputs:
            # On the waveforms, so that everything adds up to the whole exactly.
            recipe = Recipe((RecipeTerm(whole_id), *taken), "waveform")
            track = Track(name, color=next_color(project), recipe=recipe, mute=True)
            project = add_tracks(project, (track,), project.tracks.index(project.track(ids[-1])) + 1)
            ids.append(track.id)
    return project, tuple(ids)


def wanted_name(whole: str, part: str) -> str:
    """Name of what is left of a track without another one.

    >>> wanted_name("Night drive", "Night drive (instrumental)"), wanted_name("Mix", "Drums")
    ('Vocals', 'Mix − Drums')
    """
    words = set(re.findall("[a-z]+", part.lower()))
    if words & {"instrumental", "inst", "karaoke", "backing", "playback", "minus"}:
        return tr("Vocals")
    if words & {"vocals", "vocal", "voice", "acapella", "acappella", "cappella", "vox"}:
        return tr("Instrumental")
    return f"{whole} − {part}"


def set_recipe_term(
    project: Project, track_id: str, index: int, *, sign: Sign | None = None, gain_db: float | None = None
) -> Project:
    """Change sign or gain of one term of a recipe; None keeps it."""
    recipe = _recipe(project, track_id)
    if not 0 <= index < len(recipe.terms):
        raise ProjectError(tr("The recipe has {count} terms: choose one of them.", count=len(recipe.terms)))
    term = recipe.terms[index]
    if sign is not None:
        _check_sign(sign)
        term = replace(term, sign=sign)
    if gain_db is not None:
        check_gain_db(gain_db)
        term = replace(term, gain_db=float(gain_db))
    terms = (*recipe.terms[:index], term, *recipe.terms[index + 1 :])
    return _with_track(project, replace(project.track(track_id), recipe=replace(recipe, terms=terms)))


def set_term_alignment(
    project: Project, track_id: str, index: int, alignment: TermAlignment | None
) -> Project:
    """Align a term of a recipe with the rest of it; None takes its track as it lies."""
    recipe = _recipe(project, track_id)
    if not 0 <= index < len(recipe.terms):
        raise ProjectError(tr("The recipe has {count} terms: choose one of them.", count=len(recipe.terms)))
    if alignment is not None:
        check_alignment(alignment)
    term = replace(recipe.terms[index], alignment=alignment)
    terms = (*recipe.terms[:index], term, *recipe.terms[index + 1 :])
    return _with_track(project, replace(project.track(track_id), recipe=replace(recipe, terms=terms)))


def set_recipe_method(project: Project, track_id: str, method: Method) -> Project:
    """Form a recipe in the latent space, on the waveforms, or refined."""
    if method not in METHODS:
        raise ProjectError(
            tr("“{method}” is not a way to form a recipe: choose latent, refined or waveform.", method=method)
        )
    recipe = replace(_recipe(project, track_id), method=method)
    return _with_track(project, replace(project.track(track_id), recipe=recipe))


def set_loop(project: Project, start: int, end: int) -> Project:
    """Loop `[start, end)`, samples."""
    check_range(start, end)
    return replace(project, loop=LoopRegion(start, end))


def clear_loop(project: Project) -> Project:
    """Forget the loop region."""
    return replace(project, loop=None)


def set_loop_enabled(project: Project, enabled: bool) -> Project:
    """Switch looping on or off; the region stays."""
    if project.loop is None:
        raise ProjectError(tr("Drag a loop region on the ruler first."))
    return replace(project, loop=replace(project.loop, enabled=bool(enabled)))


def set_tempo(project: Project, tempo: float) -> Project:
    """Set the tempo, beats per minute; clips stay where they are in time."""
    check_tempo(tempo)
    return replace(project, tempo=float(tempo))


def set_beats_per_bar(project: Project, beats: int) -> Project:
    """Set how many beats a bar has."""
    check_beats_per_bar(beats)
    return replace(project, beats_per_bar=int(beats))


def set_master_gain(project: Project, gain_db: float) -> Project:
    """Set the master fader, dB."""
    check_gain_db(gain_db)
    return replace(project, master_gain_db=float(gain_db))


def set_codec(project: Project, codec_id: str) -> Project:
    """Choose the codec whose latent space the project is mixed in."""
    return replace(project, codec_id=codec_id)


def set_sample_rate(project: Project, rate: int) -> Project:
    """Set the rate of a project that has no clips yet, Hz."""
    if rate not in PROJECT_RATES:
        raise ProjectError(
            tr("A project cannot run at {rate} Hz: choose 44.1, 48, 88.2 or 96 kHz.", rate=rate)
        )
    if project.clips and rate != project.sample_rate:
        raise ProjectError(tr("The rate of a project can only be changed while it has no audio."))
    return replace(project, sample_rate=rate)


def replace_source(project: Project, old_sha: str, source: AudioRef) -> Project:
    """Let every clip of a stream of one file play the same stream of another file.

    Clips that used the whole stream use the whole new one, others keep their length.
    """
    check_source(source)

    def replaced(clip: Clip) -> Clip:
        if (clip.source.sha256, clip.source.stream) != (old_sha, source.stream):
            return clip
        old, new = (
            rescale_samples(ref.frames, ref.sample_rate, project.sample_rate) for ref in (clip.source, source)
        )
        whole = clip.offset == 0 and clip.length == old
        length = max(new, 1) if whole else clip.length
        into, out = (replace(fade, length=min(fade.length, length)) for fade in (clip.fade_in, clip.fade_out))
        return replace(clip, source=source, length=length, fade_in=into, fade_out=out)

    tracks = tuple(
        replace(track, clips=tuple(replaced(clip) for clip in track.clips)) for track in project.tracks
    )
    return replace(project, tracks=tracks)


def _with_track(project: Project, track: Track) -> Project:
    tracks = tuple(track if other.id == track.id else other for other in project.tracks)
    return replace(project, tracks=tracks)


def _recipe(project: Project, track_id: str) -> Recipe:
    track = project.track(track_id)
    if track.recipe is None:
        raise ProjectError(tr("“{name}” is not a recipe.", name=track.name))
    return track.recipe


def _as_operand(track: Track) -> str:
    is_sum = track.recipe is not None and any(mark in track.name for mark in (" + ", " − "))
    return f"({track.name})" if is_sum else track.name


def _check_sign(sign: int) -> None:
    if sign not in (1, -1):
        raise ProjectError(tr("A sign must be + or −."))
