"""What is heard: the project flattened into a signed, scaled sum of clips."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lincae_studio.project.model import Clip, Method, Project, Track
from lincae_studio.units import db_to_gain

_Sum = dict[tuple[Clip, Method], float]


@dataclass(frozen=True, slots=True)
class Contribution:
    """One clip in a sum.

    Attributes:
        gain: linear, signed, never 0
        method: 'waveform' as soon as any recipe on the way to the clip is one
    """

    clip: Clip
    gain: float
    method: Method = "latent"


def is_heard(project: Project, track: Track) -> bool:
    """Whether a track takes part in the mix: not muted, and soloed where any track is."""
    return not track.mute and (track.solo or not any(other.solo for other in project.tracks))


def contributions(
    project: Project, *, track_ids: Iterable[str] | None = None, faders: bool = True
) -> tuple[Contribution, ...]:
    """The clips that add up to the mix, or to some tracks; the master gain is not applied.

    A recipe counts its terms' clips at the terms' own gains: faders, signs and mutes of the tracks it
    uses do not matter. Equal clips are merged, and what cancels or is silent is left out.

    Args:
        track_ids: None for what is heard, by mute and solo; otherwise exactly these tracks, even if
            muted
        faders: False takes each track's content at gain +1, whatever its fader and sign

    Raises:
        KeyError: a track does not exist
    """
    if track_ids is None:
        chosen = [track for track in project.tracks if is_heard(project, track)]
    else:
        chosen = [project.track(track_id) for track_id in dict.fromkeys(track_ids)]
    tracks = {track.id: track for track in project.tracks}
    known: dict[str, _Sum] = {}
    total: _Sum = {}
    for track in chosen:
        gain = track.sign * db_to_gain(track.gain_db) if faders else 1.0
        _accumulate(total, _content(track, tracks, known), gain)
    return tuple(Contribution(clip, gain, method) for (clip, method), gain in total.items() if gain)


def _content(track: Track, tracks: dict[str, Track], known: dict[str, _Sum]) -> _Sum:
    # Each track's sum is formed once: nested recipes that share parts would otherwise double per level.
    if track.id not in known:
        content: _Sum = {}
        if track.recipe is None:
            _accumulate(content, {(clip, "latent"): 1.0 for clip in track.clips}, 1.0)
        else:
            for term in track.recipe.terms:
                part = _content(tracks[term.track_id], tracks, known)
                _accumulate(content, part, term.sign * db_to_gain(term.gain_db))
            if track.recipe.method == "waveform":
                latent, content = content, {}
                for (clip, _), gain in latent.items():
                    _accumulate(content, {(clip, "waveform"): gain}, 1.0)
        known[track.id] = content
    return known[track.id]


def _accumulate(total: _Sum, part: _Sum, gain: float) -> None:
    for key, value in part.items():
        total[key] = total.get(key, 0.0) + gain * value
