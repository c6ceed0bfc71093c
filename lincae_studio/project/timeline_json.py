"""What editing on the timeline adds to a project file, version 3: fades, envelopes, markers, groups."""

from __future__ import annotations

import math
from typing import Any, cast

from lincae_studio.errors import ProjectError
from lincae_studio.project.json_values import (
    boolean_of,
    gain_of,
    integer_of,
    items_of,
    sign_of,
    text_of,
    value_of,
)
from lincae_studio.project.model import (
    Clip,
    Envelope,
    EnvelopeCurve,
    EnvelopePoint,
    Fade,
    FadeCurve,
    Marker,
    Project,
    Region,
    Track,
)
from lincae_studio.wording import tr


def with_editing(content: dict[str, Any]) -> dict[str, Any]:
    """Version 3 of the JSON of version 2, which had none of this."""
    content["markers"], content["regions"] = [], []
    for track in content.get("tracks", ()):
        track.update(of_track(Track("")))
        for clip in track["clips"]:
            clip["fade_in"] = clip["fade_out"] = _fade_json(Fade())
    return content


def marks(project: Project) -> dict[str, Any]:
    """The markers and regions of a project."""
    return {
        "markers": [{"id": mark.id, "at": mark.at, "name": mark.name} for mark in project.markers],
        "regions": [
            {"id": mark.id, "start": mark.start, "end": mark.end, "name": mark.name, "color": mark.color}
            for mark in project.regions
        ],
    }


def of_track(track: Track) -> dict[str, Any]:
    """What a track has beside its fader and clips."""
    envelope = track.envelope
    return {
        "pan": track.pan,
        "width": track.width,
        "group": track.group,
        "height": track.height,
        "collapsed": track.collapsed,
        "envelope": envelope
        and {
            "enabled": envelope.enabled,
            "points": [
                {
                    "at": point.at,
                    "gain_db": None if point.gain_db == -math.inf else point.gain_db,
                    "sign": point.sign,
                    "curve": point.curve,
                }
                for point in envelope.points
            ],
        },
    }


def fades(clip: Clip) -> dict[str, Any]:
    """How a clip comes in and goes out."""
    return {"fade_in": _fade_json(clip.fade_in), "fade_out": _fade_json(clip.fade_out)}


def _fade_json(fade: Fade) -> dict[str, Any]:
    return {"length": fade.length, "curve": fade.curve}


# Reading; names of curves and the order of points are refused by the check of the whole project.


def read_markers(content: Any) -> tuple[Marker, ...]:
    """The markers of a project."""
    return tuple(
        Marker(integer_of(mark, "at"), text_of(mark, "name"), text_of(mark, "id"))
        for mark in items_of(content, "markers")
    )


def read_regions(content: Any) -> tuple[Region, ...]:
    """The regions of a project."""
    return tuple(
        Region(
            start=integer_of(mark, "start"),
            end=integer_of(mark, "end"),
            name=text_of(mark, "name"),
            color=integer_of(mark, "color"),
            id=text_of(mark, "id"),
        )
        for mark in items_of(content, "regions")
    )


def read_envelope(content: Any) -> Envelope | None:
    """The envelope of a track, or None."""
    if content is None:
        return None
    points = tuple(
        EnvelopePoint(
            at=integer_of(point, "at"),
            gain_db=gain_of(point, "gain_db"),
            sign=sign_of(point),
            curve=cast(EnvelopeCurve, text_of(point, "curve")),
        )
        for point in items_of(content, "points")
    )
    return Envelope(points, boolean_of(content, "enabled"))


def read_fade(content: Any) -> Fade:
    """A fade of a clip."""
    return Fade(integer_of(content, "length"), cast(FadeCurve, text_of(content, "curve")))


def read_group(content: Any) -> str:
    """The name of a track's group, possibly empty."""
    group = value_of(content, "group")
    if not isinstance(group, str) or len(group) > 4096:
        raise ProjectError(tr("“group” must be a text."))
    return group
