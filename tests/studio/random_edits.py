"""Anything a user could do to the timeline next, by chance."""

import random

from lincae_studio.project.clip_edits import Placed, copied
from lincae_studio.project.model import Envelope, EnvelopePoint
from lincae_studio.studio.timeline_editor import TimelineEditor

CURVES = ("auto", "linear", "smooth", "power")


def random_edit(chance: random.Random, editor: TimelineEditor, *, length: int) -> str:
    """Make one random edit within `length` samples; returns what was tried. Refused ones change nothing."""
    project = editor.project
    clips = [(track, clip) for track in project.tracks for clip in track.clips]
    marks = [mark.id for mark in (*project.markers, *project.regions)]
    at, other = chance.randrange(length), chance.randrange(length)
    track = chance.choice(project.tracks) if project.tracks else None
    kind = chance.choice(_KINDS)
    if (kind in _OF_CLIPS and not clips) or (kind in _OF_TRACKS and track is None):
        return "nothing"
    if clips:
        chosen = chance.sample(clips, chance.randint(1, min(3, len(clips))))
        home, clip = chosen[0]
        if kind in _OF_CLIPS:
            editor.select_clips(clip.id for _, clip in chosen)
    match kind:
        case "move":
            editor.move_clips({clip.id: (chance.choice(project.tracks).id, at + n) for n, (_, clip)
                               in enumerate(chosen)})  # fmt: skip
        case "copy":
            editor.add_clips(copied([Placed(home.id, clip)], at))
        case "split":
            editor.split_clips(chance.randrange(clip.start, clip.end))
        case "trim":
            edge = {"start": at} if chance.random() < 0.5 else {"end": at}
            editor.trim_clip(clip.id, **edge)
        case "fade":
            edge = chance.choice(("in", "out"))
            editor.set_fade(clip.id, edge, length=at // 4, curve=chance.choice(CURVES))
        case "nudge":
            editor.nudge_clips(chance.randint(-3000, 3000))
        case "delete":
            editor.delete_clips(ripple=chance.random() < 0.5)
        case "duplicate":
            editor.duplicate_clips()
        case "clipboard":
            (editor.cut_clips if chance.random() < 0.5 else editor.copy_clips)()
            editor.paste_clips(at)
        case "time":
            editor.set_time_range((at, min(other, at + 2000)))
            editor.delete_time(ripple=chance.random() < 0.5)
        case "points":
            point = EnvelopePoint(at, chance.uniform(-40, 12), chance.choice((1, -1)),
                                  chance.choice(("linear", "smooth", "hold")))  # fmt: skip
            editor.put_points(track.id, [point, EnvelopePoint(other)])
        case "unpoint":
            points = track.envelope.points if track.envelope else ()
            editor.remove_points(track.id, [point.at for point in points[:2]])
        case "envelope":
            editor.set_envelope(track.id, Envelope((EnvelopePoint(at, -3.0),), chance.random() < 0.5))
        case "mix":
            chance.choice((
                lambda: editor.set_gain(track.id, chance.uniform(-40, 12)),
                lambda: editor.set_pan(track.id, chance.uniform(-1, 1)),
                lambda: editor.set_width(track.id, chance.uniform(0, 2)),
                lambda: editor.set_mute(track.id, not track.mute),
                lambda: editor.set_solo(track.id, not track.solo),
                lambda: editor.set_sign(track.id, -track.sign),
                lambda: editor.set_group([track.id], chance.choice(("", "A", "B"))),
                lambda: editor.set_height([track.id], chance.choice((0, 64, 192))),
                lambda: editor.set_collapsed([track.id], not track.collapsed),
                lambda: editor.move_track(track.id, chance.randrange(len(project.tracks))),
            ))()  # fmt: skip
        case "mark":
            if marks and chance.random() < 0.6:
                mark = chance.choice(marks)
                chance.choice((
                    lambda: editor.rename_mark(mark, f"Name {at}"),
                    lambda: editor.remove_mark(mark),
                    lambda: editor.move_marker(mark, at),
                    lambda: editor.set_region(mark, end=at),
                ))()  # fmt: skip
            elif chance.random() < 0.5:
                editor.add_marker(at)
            else:
                editor.add_region(min(at, other), max(at, other))
    return kind


_OF_CLIPS = ("move", "copy", "split", "trim", "fade", "nudge", "delete", "duplicate", "clipboard")
_OF_TRACKS = ("points", "unpoint", "envelope", "mix")
_KINDS = (*_OF_CLIPS, *_OF_TRACKS, "time", "mark")
