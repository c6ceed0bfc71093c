"""Sounds that are made of others: what is matched with a mix, and what is left of it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.audio.aligned_reader import AlignedReader
from lincae_studio.audio.recording import Read, Recording
from lincae_studio.project.alignment import audio_alignment
from lincae_studio.project.mixing import Contribution, Matched, Separation, Sound

if TYPE_CHECKING:
    from lincae_studio.latent.algebra import LatentSpace
    from lincae_studio.latent.separation import Guide, Separator

ReadSound = Callable[[Sound, int, int], np.ndarray]
"""`(sound, start, frames)` to float32 `[channels, frames]` at the project's rate."""

KEPT_SEPARATORS = 4


def recording(read: ReadSound, parts: Sequence[Contribution], *, rate: int) -> Recording:
    """The plain sum of sounds, from the start of the timeline to the end of the last, at `rate` Hz."""
    channels = max(part.channels for part in parts)

    def read_sum(start: int, frames: int) -> np.ndarray:
        total = np.zeros((channels, frames), np.float32)
        for part in parts:
            if part.clip.start < start + frames and part.clip.end > start:
                total += np.float32(part.gain) * read(part.clip, start, frames)
        return total

    return Recording(read_sum, max(part.clip.end for part in parts), channels, rate)


def aligned_reader(read: ReadSound, matched: Matched, *, rate: int) -> AlignedReader:
    """A matched sound on the timeline; beyond what it is part of it is not cut off."""
    whole = recording(read, matched.whole, rate=rate)
    alignment = audio_alignment(matched.alignment, level=matched.level, channels=whole.channels, rate=rate)
    return AlignedReader(whole, recording(read, matched.parts, rate=rate), alignment)


def composed(read: ReadSound, sound: Matched | Separation, *, rate: int) -> Read:
    """`(start, frames)` to the audio of a sound; of a separation the plain difference, its preview."""
    if isinstance(sound, Matched):
        matched = aligned_reader(read, sound, rate=rate)

        def read_matched(start: int, frames: int) -> np.ndarray:
            out = matched.read(start, frames)
            first, last = max(start, sound.start), min(start + frames, sound.end)
            out[:, : max(first - start, 0)] = 0.0
            out[:, max(last - start, 0) :] = 0.0
            return out

        return read_matched
    parts = (*sound.whole, *(Contribution(rest, -1.0, "waveform") for rest in sound.rests))
    return recording(read, parts, rate=rate).read


class Separators:
    """The separations that were measured last: to measure one takes longer than to render a block."""

    def __init__(self, space: LatentSpace | None, read: Callable[[Sound, int, int, int], np.ndarray]) -> None:
        """`read` takes a sound, start, frames and the project's rate; see `Separator` for `space`."""
        self._space = space
        self._read = read
        self._kept: OrderedDict[tuple[Separation, int], Separator] = OrderedDict()
        self._guides: OrderedDict[tuple[object, int], Guide] = OrderedDict()

    def get(self, separation: Separation, *, rate: int) -> Separator:
        """The separation in a project at `rate` Hz. Raises AudioReadError when a file cannot be read."""
        from lincae_studio.latent.separation import Separator

        key = (separation, rate)
        if key not in self._kept:

            def read(sound: Sound, start: int, frames: int) -> np.ndarray:
                return self._read(sound, start, frames, rate)

            whole = recording(read, separation.whole, rate=rate)
            rests = [
                (
                    recording(read, rest.parts, rate=rate),
                    audio_alignment(rest.alignment, level=rest.level, channels=whole.channels, rate=rate),
                )
                for rest in separation.rests
            ]
            # What was measured to judge the methods serves the one that is chosen.
            pair = ((separation.whole, separation.rests), rate)
            made = Separator(
                whole, rests, space=self._space, method=separation.method, guide=self._guides.get(pair)
            )
            self._kept[key] = made
            if made.guide is not None:
                self._guides[pair] = made.guide
            for kept in (self._kept, self._guides):
                if len(kept) > KEPT_SEPARATORS:
                    kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]
