"""Fades: gains of a clip's samples, applied to the signal itself before it is encoded.

So they are exact to the sample in everything that is made of the clip: latents, previews, exports. Sample k
of a fade of n samples stands at t = (k + 0.5) / n of the way in and has the gain

    linear  t                        smooth  (1 - cos(pi t)) / 2                power  sin(pi t / 2)

and the same backwards on the way out. Two of 'linear' or 'smooth' that cross add up to 1, the squares of two
of 'power' do. 'auto' is 'smooth' alone; in a crossfade it is 'linear' where both clips play the same material
in its place, so that the material comes out unchanged, and 'power' where they do not.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from lincae_studio.project.model import Clip, Fade, FadeCurve, Project, Track


@lru_cache(maxsize=4096)
def sounding(clips: tuple[Clip, ...]) -> tuple[Clip, ...]:
    """The clips of a track with the fades that are heard: crossfades worked out, no curve left open.

    Two clips cross where the later one begins in the earlier one and ends after it: the overlap is then the
    fade of both. A clip that lies within another one sounds together with it.
    """
    ins = {clip.id: _alone(clip.fade_in) for clip in clips}
    outs = {clip.id: _alone(clip.fade_out) for clip in clips}
    order = sorted(clips, key=lambda clip: (clip.start, clip.end))
    for index, first in enumerate(order):
        for second in order[index + 1 :]:
            if second.start >= first.end:
                break
            if second.start == first.start or second.end <= first.end:
                continue
            length = first.end - second.start
            same = first.source == second.source and (
                first.start - first.offset == second.start - second.offset
            )
            if length > outs[first.id].length or length > ins[second.id].length:
                outs[first.id] = _crossing(first.fade_out, length, same)
                ins[second.id] = _crossing(second.fade_in, length, same)
    return tuple(_faded(clip, ins[clip.id], outs[clip.id]) for clip in clips)


def sounding_clips(project: Project) -> tuple[Clip, ...]:
    """`sounding` of every track: what `Project.clips` is, as it is heard."""
    return tuple(clip for track in project.tracks for clip in sounding(track.clips))


def sounding_clip(track: Track, clip: Clip) -> Clip:
    """One clip of a track as it is heard."""
    return next((other for other in sounding(track.clips) if other.id == clip.id), clip)


def _alone(fade: Fade) -> Fade:
    return replace(fade, curve="smooth") if fade.curve == "auto" else fade


def _crossing(fade: Fade, length: int, same: bool) -> Fade:
    curve: FadeCurve = fade.curve
    if curve == "auto":
        curve = "linear" if same else "power"
    return Fade(length, curve)


def _faded(clip: Clip, fade_in: Fade, fade_out: Fade) -> Clip:
    # A fade without length has no curve: clips that sound alike are equal.
    fade_in = fade_in if fade_in.length else Fade()
    fade_out = fade_out if fade_out.length else Fade()
    if (clip.fade_in, clip.fade_out) == (fade_in, fade_out):
        return clip
    return replace(clip, fade_in=fade_in, fade_out=fade_out)


def rise(curve: FadeCurve, t: np.ndarray) -> np.ndarray:
    """Gain float64 of a fade-in at `t`, 0 its beginning and 1 its end.

    >>> rise("linear", np.array([0.25])).item(), rise("smooth", np.array([0.5])).round(9).item()
    (0.25, 0.5)
    """
    t = np.clip(t, 0.0, 1.0)
    if curve == "linear":
        return t
    if curve == "power":
        return np.sin(0.5 * np.pi * t)
    return 0.5 - 0.5 * np.cos(np.pi * t)


def fade_gains(clip: Clip, first: int, count: int) -> np.ndarray | None:
    """Gains float32 `[count]` of a clip's samples from its sample `first` on; None where all are 1."""
    fades = ((clip.fade_in, first), (clip.fade_out, clip.length - first - count))
    if all(not fade.length or at >= fade.length for fade, at in fades):
        return None
    gains = np.ones(count)
    for number, (fade, at) in enumerate(fades):
        if fade.length and at < fade.length:
            ramp = rise(fade.curve, (at + np.arange(count) + 0.5) / fade.length)
            gains *= ramp[::-1] if number else ramp
    return gains.astype(np.float32)
