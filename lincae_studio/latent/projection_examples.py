"""What a projection is trained and measured on: latents of mixes, and of their parts."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.errors import LatentError
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from torch import Tensor

QUIET = 1e-4
"""RMS level under which a stretch counts as silence."""

_STRETCH = 49152


@dataclass(frozen=True, slots=True)
class Training:
    """How a projection is trained.

    Attributes:
        steps: of the optimiser
        examples: sums of stretches that are encoded once and then used again and again; a fifth as many more
            decide what is kept
        held_out: as many more that are only measured on
        items: examples of a step
        frames: latent frames of an example; 0: 16 to 48, about a second where that is between
        blocks, width, reach: see `ProjectionConfig`
        rate: of Adam at the start; it falls to a fiftieth by a cosine
        parts: most stems of a mix
        levels_db: RMS levels of the parts, between which they are drawn
    """

    steps: int = 600
    examples: int = 160
    held_out: int = 32
    items: int = 8
    frames: int = 0
    blocks: int = 6
    width: int = 128
    reach: int = 1
    rate: float = 2e-3
    parts: int = 4
    levels_db: tuple[float, float] = (-32.0, -14.0)
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """How far training is.

    Attributes:
        loss: of the last step; None while examples are encoded or measured
        additivity: relative error of sums in the projection, in the last step
    """

    done: int
    total: int
    label: str
    loss: float | None = None
    additivity: float | None = None


@dataclass(frozen=True, slots=True)
class Examples:
    """Recentred latents of sums and of their parts, the sums as audio `[examples, samples]`, and the RMS of
    the frames of the parts, and of the sum after them `[examples, parts + 1, frames]`."""

    parts: Tensor
    mixes: Tensor
    audio: np.ndarray
    levels: Tensor


def split(
    recordings: Sequence[np.ndarray], *, share: float = 0.25
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Recordings to train on and held-out ones: whole recordings where there are eight, else their ends."""
    if len(recordings) >= 8:
        kept = max(2, round(len(recordings) * share))
        return list(recordings[:-kept]), list(recordings[-kept:])
    cuts = [round(audio.shape[1] * (1.0 - share)) for audio in recordings]
    pairs = list(zip(recordings, cuts, strict=True))
    return [audio[:, :cut] for audio, cut in pairs], [audio[:, cut:] for audio, cut in pairs]


def encode(
    space: LatentSpace,
    recordings: Sequence[np.ndarray],
    count: int,
    rng: np.random.Generator,
    training: Training,
    done: int,
    total: int,
) -> Generator[Step, None, Examples]:
    """Latents of `count` mixes of stretches at random levels, and of these stretches.

    `LatentError` when fewer than two recordings have sound in them.
    """
    import torch

    frames = training.frames or min(48, max(16, _STRETCH // space.info.hop))
    samples = frames * space.info.hop
    known = sounding(recordings)
    if len(known) < 2:
        raise LatentError(tr("Training takes at least two recordings with sound in them; add some more."))
    parts, mixes, heard, levels = [], [], [], []
    for index in range(count):
        number = int(rng.integers(2, training.parts + 1))
        stretches = [
            _stretch(known, samples, training.levels_db, rng, at) for at in _choices(len(known), number, rng)
        ]
        mix = np.sum(stretches, axis=0)
        peak = float(np.abs(mix).max())
        items = np.stack([*stretches, mix]) / np.float32(max(peak, 1.0))
        latents = torch.from_numpy(np.ascontiguousarray(space.encode(items)))
        empty = latents.new_zeros(training.parts - number, *latents.shape[1:])
        parts.append(torch.cat((latents[:-1], empty)))
        mixes.append(latents[-1])
        heard.append(items[-1])
        powers = np.square(items).reshape(number + 1, frames, -1).mean(axis=2)
        silent = np.zeros((training.parts - number, frames), np.float32)
        levels.append(np.sqrt(np.concatenate((powers[:-1], silent, powers[-1:]))))
        yield Step(done + index + 1, total, tr("Encoding examples"))
    told = torch.from_numpy(np.stack(levels))
    return Examples(torch.stack(parts), torch.stack(mixes), np.stack(heard), told)


def sounding(recordings: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Those that are not silent."""
    return [audio for audio in recordings if audio.shape[1] >= 1 and _rms(audio) > QUIET]


def _choices(available: int, number: int, rng: np.random.Generator) -> np.ndarray:
    return rng.choice(available, number, replace=number > available)


def _stretch(
    recordings: Sequence[np.ndarray],
    samples: int,
    levels_db: tuple[float, float],
    rng: np.random.Generator,
    at: int,
) -> np.ndarray:
    """A stretch of one channel at a random level and sign `[samples]`; of several one that sounds."""
    audio = recordings[at]
    channel = audio[int(rng.integers(len(audio)))]
    best = np.zeros(samples, np.float32)
    for _ in range(8):
        start = int(rng.integers(max(1, len(channel) - samples + 1)))
        found = np.zeros(samples, np.float32)
        cut = channel[start : start + samples]
        found[: len(cut)] = cut
        if _rms(found) >= _rms(best):
            best = found
        if _rms(best) > 30 * QUIET:
            break
    level = 10 ** (rng.uniform(*levels_db) / 20) * rng.choice((-1.0, 1.0))
    return (level / max(_rms(best), QUIET) * best).astype(np.float32)


def _rms(audio: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(audio, dtype=np.float64))))
