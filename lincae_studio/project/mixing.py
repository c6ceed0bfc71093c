"""What is heard: the sounds behind tracks and recipes, each with one gain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lincae_studio.project.envelope import constant
from lincae_studio.project.fades import sounding
from lincae_studio.project.model import (
    AudioRef,
    Clip,
    Envelope,
    Method,
    Project,
    Recipe,
    RecipeTerm,
    TermAlignment,
    Track,
)
from lincae_studio.units import db_to_gain


@dataclass(frozen=True, slots=True)
class Matched:
    """A sound as it is part of another one: moved, filtered and scaled so that subtracting it removes it.

    Attributes:
        parts: the sound as it lies on the timeline
        level: linear, signed, by which it is multiplied
        whole: what it is part of; nothing of it sounds outside of that
    """

    parts: tuple[Contribution, ...]
    alignment: TermAlignment
    level: float
    whole: tuple[Contribution, ...]

    @property
    def start(self) -> int:
        return min(part.clip.start for part in self.whole)

    @property
    def end(self) -> int:
        return max(part.clip.end for part in self.whole)


@dataclass(frozen=True, slots=True)
class Separation:
    """What is left of a whole without some of its parts.

    Attributes:
        rests: what is taken out
        method: any but 'waveform', which is a plain sum
    """

    whole: tuple[Contribution, ...]
    rests: tuple[Matched, ...]
    method: Method

    @property
    def start(self) -> int:
        return min(part.clip.start for part in self.whole)

    @property
    def end(self) -> int:
        return max(part.clip.end for part in self.whole)


@dataclass(frozen=True, slots=True)
class Stage:
    """What a track does to its sound beside fader and sign, on its way into the mix.

    Attributes:
        envelope: one that changes, or None
        pan, width: as of `Track`
    """

    envelope: Envelope | None = None
    pan: float = 0.0
    width: float = 1.0

    @property
    def matrix(self) -> tuple[float, float, float, float] | None:
        """Gains of left from left and right, right from left and right; None for as they are.

        Width scales the difference of both sides: mid + width x side. Pan is a balance: it turns the side
        that it moves away from down, linearly, and leaves the other at its level.
        """
        if not self.pan and self.width == 1.0:
            return None
        left, right = min(1.0, 1.0 - self.pan), min(1.0, 1.0 + self.pan)
        same, other = 0.5 * (1.0 + self.width), 0.5 * (1.0 - self.width)
        return left * same, left * other, right * other, right * same


PLAIN = Stage()

Sound = Clip | Matched | Separation
_Sum = dict[tuple[Sound, Method], float]


@dataclass(frozen=True, slots=True)
class Contribution:
    """One sound in a sum.

    Attributes:
        clip: a clip, or what recipes with aligned or refined terms make
        gain: linear, signed, never 0
        method: 'waveform' as soon as any recipe on the way to a clip is one; of a `Separation` its own
        stage: what changes over time or between the channels, on top of the gain
    """

    clip: Sound
    gain: float
    method: Method = "latent"
    stage: Stage = PLAIN

    @property
    def sources(self) -> tuple[AudioRef, ...]:
        """Every stream that it needs."""
        return tuple(dict.fromkeys(_sources(self.clip)))

    @property
    def channels(self) -> int:
        """1 or 2."""
        return 2 if self.stage.pan else _channels(self.clip)


def _sources(sound: Sound) -> Iterable[AudioRef]:
    if isinstance(sound, Clip):
        yield sound.source
        return
    for part in sound.whole:
        yield from part.sources
    if isinstance(sound, Separation):
        for rest in sound.rests:
            yield from _sources(rest)
    else:
        for part in sound.parts:
            yield from part.sources


def _channels(sound: Sound) -> int:
    if isinstance(sound, Clip):
        return sound.source.channels
    return max(part.channels for part in sound.whole)


def is_heard(project: Project, track: Track) -> bool:
    """Whether a track takes part in the mix: not muted, and soloed where any track is."""
    return not track.mute and (track.solo or not any(other.solo for other in project.tracks))


def contributions(
    project: Project, *, track_ids: Iterable[str] | None = None, faders: bool = True
) -> tuple[Contribution, ...]:
    """The sounds that add up to the mix, or to some tracks; the master gain is not applied.

    A recipe counts its terms' clips at the terms' own gains: faders, signs, mutes, envelopes, pans and widths
    of the tracks it uses do not matter. Equal sounds are merged, and what cancels or is silent is left out.

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
    total: dict[tuple[Sound, Method, Stage], float] = {}
    for track in chosen:
        gain, stage = _stage(track) if faders else (1.0, PLAIN)
        for (sound, method), own in _content(track, tracks, known).items():
            # The width of what is mono is nothing: equal sounds stay equal.
            mono = stage.width != 1.0 and _channels(sound) == 1
            key = (sound, method, Stage(stage.envelope, stage.pan) if mono else stage)
            total[key] = total.get(key, 0.0) + gain * own
    return tuple(
        Contribution(sound, gain, method, stage) for (sound, method, stage), gain in total.items() if gain
    )


def _stage(track: Track) -> tuple[float, Stage]:
    """Gain and stage of a track; an envelope that does not change is a gain."""
    gain = track.sign * db_to_gain(track.gain_db)
    envelope = track.envelope
    if envelope is not None:
        steady = constant(envelope) if envelope.enabled else 1.0
        if steady is not None:
            gain, envelope = gain * steady, None
    return gain, Stage(envelope, track.pan, track.width)


def matched_term(
    project: Project, whole_id: str, term: RecipeTerm
) -> tuple[tuple[Contribution, ...], Matched | None]:
    """A track's content, and a term that is taken out of it; None where one of them has no sound.

    Raises KeyError when a track does not exist.
    """
    tracks = {track.id: track for track in project.tracks}
    recipe = Recipe((RecipeTerm(whole_id), term), "refined")
    whole, rests = _terms(recipe, tracks, {})
    return whole, rests[0] if whole and rests else None


def _content(track: Track, tracks: dict[str, Track], known: dict[str, _Sum]) -> _Sum:
    # Each track's sum is formed once: nested recipes that share parts would otherwise double per level.
    if track.id not in known:
        if track.recipe is None:
            content: _Sum = {}
            _accumulate(content, {(clip, "latent"): 1.0 for clip in sounding(track.clips)}, 1.0)
        else:
            content = _made(track.recipe, tracks, known)
        known[track.id] = content
    return known[track.id]


def _made(recipe: Recipe, tracks: dict[str, Track], known: dict[str, _Sum]) -> _Sum:
    """What a recipe comes down to."""
    aligned = any(term.alignment for term in recipe.terms)
    whole: tuple[Contribution, ...] = ()
    rests: tuple[Matched, ...] = ()
    if aligned or recipe.method in ("refined", "auto"):
        whole, rests = _terms(recipe, tracks, known)
    if not (whole and rests):
        return _flat(recipe.terms, recipe.method, tracks, known)
    if recipe.method != "waveform":
        return {(Separation(whole, rests, recipe.method), recipe.method): 1.0}
    content = _flat([term for term in recipe.terms if not term.alignment], "waveform", tracks, known)
    for rest in rests:
        if rest.alignment is not _AS_IT_LIES:
            _accumulate(content, {(rest, "waveform"): 1.0}, -1.0)
    return content


def _flat(
    terms: Iterable[RecipeTerm], method: Method, tracks: dict[str, Track], known: dict[str, _Sum]
) -> _Sum:
    content: _Sum = {}
    for term in terms:
        part = _content(tracks[term.track_id], tracks, known)
        _accumulate(content, part, term.sign * db_to_gain(term.gain_db))
    if method != "waveform":
        return content
    plain: _Sum = {}
    for (sound, own), gain in content.items():
        _accumulate(plain, {(sound, own if isinstance(sound, Separation) else "waveform"): gain}, 1.0)
    return plain


_AS_IT_LIES = TermAlignment()


def _terms(
    recipe: Recipe, tracks: dict[str, Track], known: dict[str, _Sum]
) -> tuple[tuple[Contribution, ...], tuple[Matched, ...]]:
    """What a recipe starts from, and what it takes out of that."""
    taken = [term for term in recipe.terms if term.alignment or term.sign < 0]
    whole = _parts(_flat([term for term in recipe.terms if term not in taken], "waveform", tracks, known))
    rests = []
    for term in taken:
        parts = _parts(_flat([RecipeTerm(term.track_id)], "waveform", tracks, known))
        level = -term.sign * db_to_gain(term.gain_db)
        if parts and level:
            rests.append(Matched(parts, term.alignment or _AS_IT_LIES, level, whole))
    return whole, tuple(rests)


def _parts(total: _Sum) -> tuple[Contribution, ...]:
    return tuple(Contribution(sound, gain, method) for (sound, method), gain in total.items() if gain)


def _accumulate(total: _Sum, part: _Sum, gain: float) -> None:
    for key, value in part.items():
        total[key] = total.get(key, 0.0) + gain * value
