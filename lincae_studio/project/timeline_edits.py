"""Edits of envelopes, pan, groups, lanes, markers and regions: pure functions from a project to a new one.

All of them raise KeyError for an unknown track or mark and `ProjectError` for an edit that does not fit.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import replace

from lincae_studio.errors import ProjectError
from lincae_studio.project.checks import (
    MAX_GAIN_DB,
    MAX_SAMPLES,
    PALETTE_SIZE,
    check_envelope,
    check_gain_db,
    check_marks,
    check_pan,
    check_width,
)
from lincae_studio.project.model import Envelope, EnvelopePoint, Marker, Project, Region, Track
from lincae_studio.wording import tr

FIRST_COLOR = 4
"""Of the palette, for regions: not that of the first tracks."""

# Envelopes


def set_envelope(project: Project, track_id: str, envelope: Envelope | None) -> Project:
    """Give a track another envelope; None takes it away."""
    if envelope is not None:
        check_envelope(envelope)
    return _with_track(project, replace(project.track(track_id), envelope=envelope))


def put_points(
    project: Project,
    track_id: str,
    points: Iterable[EnvelopePoint],
    *,
    clear: Collection[int] = (),
    span: tuple[int, int] | None = None,
) -> Project:
    """Put points on a track's envelope, which is made where there is none.

    One that lies where another is takes its place. `clear` are places of points that go away first, and
    `span` a stretch `[start, end)` that is cleared.
    """
    envelope = project.track(track_id).envelope or Envelope()
    gone = set(clear)
    kept = {
        point.at: point
        for point in envelope.points
        if point.at not in gone and not (span is not None and span[0] <= point.at < span[1])
    }
    for point in points:
        at = min(max(int(point.at), 0), MAX_SAMPLES)
        kept[at] = replace(point, at=at, gain_db=min(float(point.gain_db), MAX_GAIN_DB))
    ordered = tuple(kept[at] for at in sorted(kept))
    return set_envelope(project, track_id, replace(envelope, points=ordered, enabled=True))


def remove_points(project: Project, track_id: str, places: Collection[int]) -> Project:
    """Take points away; an envelope without points is none."""
    envelope = project.track(track_id).envelope
    if envelope is None:
        return project
    points = tuple(point for point in envelope.points if point.at not in set(places))
    return set_envelope(project, track_id, replace(envelope, points=points) if points else None)


# Pan, width, groups, lanes


def set_pan(project: Project, track_id: str, pan: float) -> Project:
    """Balance a track between left (-1) and right (+1)."""
    check_pan(pan)
    return _with_track(project, replace(project.track(track_id), pan=float(pan)))


def set_width(project: Project, track_id: str, width: float) -> Project:
    """Set the stereo width of a track: 0 is mono, 1 leaves it, 2 is widest."""
    check_width(width)
    return _with_track(project, replace(project.track(track_id), width=float(width)))


def set_group(project: Project, track_ids: Collection[str], group: str) -> Project:
    """Link tracks under a name, so that they share mute, solo and gain; no name takes them out."""
    for track_id in track_ids:
        project.track(track_id)
    name = " ".join(group.split())
    return _with_tracks(project, {track_id: {"group": name} for track_id in track_ids})


def members(project: Project, track_id: str) -> tuple[Track, ...]:
    """The tracks that are linked with a track, itself among them."""
    track = project.track(track_id)
    if not track.group:
        return (track,)
    return tuple(other for other in project.tracks if other.group == track.group)


def set_gain(project: Project, track_id: str, gain_db: float) -> Project:
    """Set a track's fader, dB; linked tracks move by as many dB."""
    check_gain_db(gain_db)
    before = project.track(track_id).gain_db
    both = math.isfinite(before) and math.isfinite(gain_db)
    changes: dict[str, dict[str, object]] = {}
    for other in members(project, track_id):
        moved = other.gain_db + gain_db - before if both else gain_db
        changes[other.id] = {"gain_db": float(gain_db if other.id == track_id else min(moved, MAX_GAIN_DB))}
    return _with_tracks(project, changes)


def set_mute(project: Project, track_id: str, mute: bool) -> Project:
    """Mute or unmute a track and those linked with it."""
    return _with_tracks(project, {other.id: {"mute": bool(mute)} for other in members(project, track_id)})


def set_solo(project: Project, track_id: str, solo: bool) -> Project:
    """Solo a track and those linked with it, or take them out of solo."""
    return _with_tracks(project, {other.id: {"solo": bool(solo)} for other in members(project, track_id)})


def set_height(project: Project, track_ids: Collection[str], height: int) -> Project:
    """Give lanes a height of their own, pixels; 0 follows the common height."""
    return _with_tracks(project, {track_id: {"height": int(height)} for track_id in track_ids})


def set_collapsed(project: Project, track_ids: Collection[str], collapsed: bool) -> Project:
    """Show lanes thin, or as high as they were."""
    return _with_tracks(project, {track_id: {"collapsed": bool(collapsed)} for track_id in track_ids})


# Markers and regions


def add_marker(project: Project, at: int, name: str = "") -> tuple[Project, str]:
    """Mark a place, by default numbered; returns the project and the marker's id."""
    marker = Marker(max(int(at), 0), _name(name) or tr("Marker {count}", count=len(project.markers) + 1))
    return _with_marks(project, [*project.markers, marker], project.regions), marker.id


def add_region(project: Project, start: int, end: int, name: str = "") -> tuple[Project, str]:
    """Name a stretch of time, by default numbered; returns the project and the region's id."""
    count = len(project.regions)
    color = (count + FIRST_COLOR) % PALETTE_SIZE
    region = Region(int(start), int(end), _name(name) or tr("Region {count}", count=count + 1), color)
    return _with_marks(project, project.markers, [*project.regions, region]), region.id


def move_marker(project: Project, mark_id: str, at: int) -> Project:
    """Put a marker at another place; before zero becomes zero."""
    marker = _marker(project, mark_id)
    others = [other for other in project.markers if other.id != mark_id]
    return _with_marks(project, [*others, replace(marker, at=max(int(at), 0))], project.regions)


def set_region(
    project: Project,
    mark_id: str,
    *,
    start: int | None = None,
    end: int | None = None,
    color: int | None = None,
) -> Project:
    """Move the edges of a region, or give it another colour."""
    region = _region(project, mark_id)
    region = replace(
        region,
        start=region.start if start is None else max(int(start), 0),
        end=region.end if end is None else int(end),
        color=region.color if color is None else color,
    )
    others = [other for other in project.regions if other.id != mark_id]
    return _with_marks(project, project.markers, [*others, region])


def rename_mark(project: Project, mark_id: str, name: str) -> Project:
    """Name a marker or a region."""
    if not (name := _name(name)):
        raise ProjectError(tr("A marker or region needs a name of at least one character."))
    if mark_id in {marker.id for marker in project.markers}:
        markers = [replace(mark, name=name) if mark.id == mark_id else mark for mark in project.markers]
        return replace(project, markers=tuple(markers))
    _region(project, mark_id)
    regions = [replace(mark, name=name) if mark.id == mark_id else mark for mark in project.regions]
    return replace(project, regions=tuple(regions))


def remove_mark(project: Project, mark_id: str) -> Project:
    """Take a marker or a region away."""
    markers = tuple(mark for mark in project.markers if mark.id != mark_id)
    regions = tuple(mark for mark in project.regions if mark.id != mark_id)
    if len(markers) + len(regions) == len(project.markers) + len(project.regions):
        raise KeyError(mark_id)
    return replace(project, markers=markers, regions=regions)


def _with_marks(project: Project, markers: Iterable[Marker], regions: Iterable[Region]) -> Project:
    project = replace(
        project,
        markers=tuple(sorted(markers, key=lambda marker: (marker.at, marker.id))),
        regions=tuple(sorted(regions, key=lambda region: (region.start, region.end, region.id))),
    )
    check_marks(project)
    return project


def _marker(project: Project, mark_id: str) -> Marker:
    for marker in project.markers:
        if marker.id == mark_id:
            return marker
    raise KeyError(mark_id)


def _region(project: Project, mark_id: str) -> Region:
    for region in project.regions:
        if region.id == mark_id:
            return region
    raise KeyError(mark_id)


def _name(name: str) -> str:
    return " ".join(name.split())


def _with_track(project: Project, track: Track) -> Project:
    tracks = tuple(track if other.id == track.id else other for other in project.tracks)
    return replace(project, tracks=tracks)


def _with_tracks(project: Project, changes: dict[str, dict[str, object]]) -> Project:
    for track_id in changes:
        project.track(track_id)
    tracks = tuple(
        replace(track, **changes[track.id]) if track.id in changes else track  # type: ignore[arg-type]
        for track in project.tracks
    )
    return replace(project, tracks=tracks)
