"""Edits of clips: pure functions from a project to a new one.

All of them raise KeyError for an unknown track or clip and `ProjectError` for an edit that does not fit.
Positions are timeline samples at the project's rate.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from lincae_studio.errors import ProjectError
from lincae_studio.project.checks import MAX_SAMPLES, check_clip
from lincae_studio.project.edits import track_of_clip
from lincae_studio.project.model import Clip, Fade, FadeCurve, Project, Track, new_id
from lincae_studio.units import rescale_samples
from lincae_studio.wording import tr

Edge = Literal["in", "out"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A clip and the id of the track that it is or will be on."""

    track_id: str
    clip: Clip


def source_length(project: Project, clip: Clip) -> int:
    """Samples that a clip's stream has at the project's rate."""
    return rescale_samples(clip.source.frames, clip.source.sample_rate, project.sample_rate)


def move_clips(project: Project, places: Mapping[str, tuple[str, int]]) -> Project:
    """Move clips to a track and a start each; before zero becomes zero."""
    moved: dict[str, list[Clip]] = {}
    for clip_id, (track_id, start) in places.items():
        clip = track_of_clip(project, clip_id)[1]
        _check_takes_clips(project.track(track_id))
        start = max(0, min(int(start), MAX_SAMPLES - clip.length))
        moved.setdefault(track_id, []).append(replace(clip, start=start))

    def changed(track: Track) -> Track:
        new = {clip.id: clip for clip in moved.get(track.id, ())}
        # A clip that stays on its track keeps its place in the list.
        clips = [new.pop(clip.id, clip) for clip in track.clips if clip.id not in places or clip.id in new]
        return replace(track, clips=(*clips, *new.values()))

    return _with_tracks(project, changed)


def add_clips(project: Project, clips: Iterable[Placed]) -> Project:
    """Put clips on their tracks."""
    known = {clip.id for clip in project.clips}
    added: dict[str, list[Clip]] = {}
    for placed in clips:
        _check_takes_clips(project.track(placed.track_id))
        check_clip(placed.clip)
        if placed.clip.id in known:
            raise ProjectError(tr("A clip that is already in the project cannot be added again."))
        known.add(placed.clip.id)
        added.setdefault(placed.track_id, []).append(placed.clip)
    return _with_tracks(project, lambda track: replace(track, clips=(*track.clips, *added.get(track.id, ()))))


def copied(clips: Iterable[Placed], shift: int) -> tuple[Placed, ...]:
    """Copies with identifiers of their own, `shift` samples later."""
    return tuple(
        replace(placed, clip=replace(placed.clip, id=new_id(), start=placed.clip.start + shift))
        for placed in clips
    )


def remove_clips(project: Project, clip_ids: Collection[str], *, ripple: bool = False) -> Project:
    """Take clips out; with `ripple` what follows on their tracks closes up."""
    for clip_id in clip_ids:
        track_of_clip(project, clip_id)

    def changed(track: Track) -> Track:
        gone = [clip for clip in track.clips if clip.id in clip_ids]
        kept = [clip for clip in track.clips if clip.id not in clip_ids]
        if ripple:
            holes = _joined((clip.start, clip.end) for clip in gone)
            kept = [
                replace(clip, start=clip.start - sum(b - a for a, b in holes if b <= clip.start))
                for clip in kept
            ]
        return replace(track, clips=tuple(kept)) if gone else track

    return _with_tracks(project, changed)


def split_clips(
    project: Project, at: int, clip_ids: Collection[str] | None = None
) -> tuple[Project, tuple[str, ...]]:
    """Cut clips in two at a timeline sample, by default all that sound there; returns the later halves' ids.

    The cut is not heard: the fades stay at the outer ends. Raises `ProjectError` where there is nothing to
    cut.
    """
    made: list[str] = []

    def halves(clip: Clip) -> tuple[Clip, ...]:
        if not clip.start < at < clip.end or (clip_ids is not None and clip.id not in clip_ids):
            return (clip,)
        first = at - clip.start
        left = _trimmed(clip, 0, first)
        right = replace(_trimmed(clip, first, clip.length), id=new_id())
        made.append(right.id)
        return replace(left, fade_out=Fade()), replace(right, fade_in=Fade())

    def changed(track: Track) -> Track:
        clips = tuple(half for clip in track.clips for half in halves(clip))
        return replace(track, clips=clips) if len(clips) > len(track.clips) else track

    project = _with_tracks(project, changed)
    if not made:
        raise ProjectError(tr("Put the playhead inside a clip to split it there."))
    return project, tuple(made)


def trim_clip(project: Project, clip_id: str, *, start: int | None = None, end: int | None = None) -> Project:
    """Move an edge of a clip, as far as its source goes; the audio stays where it is."""
    _, clip = track_of_clip(project, clip_id)
    first, last = 0, clip.length
    if start is not None:
        earliest = -min(clip.offset, clip.start)
        first = min(max(start - clip.start, earliest), clip.length - 1)
    if end is not None:
        latest = max(source_length(project, clip) - clip.offset, clip.length)
        last = min(max(end - clip.start, first + 1), latest, MAX_SAMPLES - clip.start)
    return _with_clip(project, clip_id, lambda clip: _trimmed(clip, first, last))


def set_fade(
    project: Project, clip_id: str, edge: Edge, *, length: int | None = None, curve: FadeCurve | None = None
) -> Project:
    """Change length or shape of a clip's fade at its beginning ('in') or end ('out')."""

    def changed(clip: Clip) -> Clip:
        fade, other = (clip.fade_in, clip.fade_out) if edge == "in" else (clip.fade_out, clip.fade_in)
        if length is not None:
            fade = replace(fade, length=max(0, min(int(length), clip.length - other.length)))
        if curve is not None:
            fade = replace(fade, curve=curve)
        clip = replace(clip, fade_in=fade) if edge == "in" else replace(clip, fade_out=fade)
        check_clip(clip)
        return clip

    return _with_clip(project, clip_id, changed)


def nudge_clips(project: Project, clip_ids: Collection[str], shift: int) -> Project:
    """Move clips together by some samples; none of them goes before zero."""
    found = [track_of_clip(project, clip_id) for clip_id in clip_ids]
    if not found:
        return project
    shift = max(int(shift), -min(clip.start for _, clip in found))
    return move_clips(project, {clip.id: (track.id, clip.start + shift) for track, clip in found})


def remove_time(
    project: Project, start: int, end: int, *, track_ids: Collection[str] | None = None, ripple: bool = False
) -> Project:
    """Clear a stretch of time on some tracks, by default all; with `ripple` what follows closes up.

    Closing up on every track also takes markers, regions and envelopes along.
    """
    if not 0 <= start < end:
        raise ProjectError(tr("Select a stretch of time first: drag in the lower half of the ruler."))
    chosen = {track.id for track in project.tracks} if track_ids is None else set(track_ids)
    length = end - start

    def left(clip: Clip) -> Iterable[Clip]:
        if clip.end <= start or clip.start >= end:
            moves = ripple and clip.start >= end
            yield replace(clip, start=clip.start - length) if moves else clip
            return
        if clip.start < start:
            yield replace(_trimmed(clip, 0, start - clip.start), fade_out=Fade())
        if clip.end > end:
            right = replace(_trimmed(clip, end - clip.start, clip.length), fade_in=Fade())
            right = replace(right, id=new_id()) if clip.start < start else right
            yield replace(right, start=start) if ripple else right

    def changed(track: Track) -> Track:
        if track.id not in chosen:
            return track
        envelope = track.envelope
        if ripple and envelope is not None:
            points = tuple(
                replace(point, at=point.at - length) if point.at >= end else point
                for point in envelope.points
                if not start <= point.at < end
            )
            envelope = replace(envelope, points=points)
        clips = tuple(part for clip in track.clips for part in left(clip))
        return replace(track, clips=clips, envelope=envelope)

    project = _with_tracks(project, changed)
    if not ripple or track_ids is not None:
        return project

    def closed(at: int) -> int:
        return at - length if at >= end else min(at, start)

    regions = tuple(
        replace(region, start=closed(region.start), end=closed(region.end))
        for region in project.regions
        if closed(region.start) < closed(region.end)
    )
    markers = tuple(replace(marker, at=closed(marker.at)) for marker in project.markers)
    return replace(project, markers=markers, regions=regions)


def _trimmed(clip: Clip, first: int, last: int) -> Clip:
    """Samples `[first, last)` of a clip, which may lie outside of it; fades shrink to fit."""
    length = last - first
    into = min(clip.fade_in.length, length)
    return replace(
        clip,
        start=clip.start + first,
        offset=clip.offset + first,
        length=length,
        fade_in=replace(clip.fade_in, length=into),
        fade_out=replace(clip.fade_out, length=min(clip.fade_out.length, length - into)),
    )


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches without overlaps that cover the same time."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _check_takes_clips(track: Track) -> None:
    if track.recipe is not None:
        raise ProjectError(tr("“{name}” is a recipe: put the clip on another track.", name=track.name))


def _with_clip(project: Project, clip_id: str, change: Callable[[Clip], Clip]) -> Project:
    track_of_clip(project, clip_id)
    return _with_tracks(
        project,
        lambda track: replace(
            track, clips=tuple(change(clip) if clip.id == clip_id else clip for clip in track.clips)
        ),
    )


def _with_tracks(project: Project, change: Callable[[Track], Track]) -> Project:
    return replace(project, tracks=tuple(change(track) for track in project.tracks))
