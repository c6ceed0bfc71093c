"""Mosaicing: a sound rebuilt of pieces of others, with a price on jumping about.

Unit selection as in concatenative synthesis (Schwarz, 2006): the cheapest way through the nearest candidates
of every grain, by the Viterbi algorithm. Going on in the corpus is free; a jump costs in proportion to how
much the timbre leaps there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from lincae_studio.errors import LatentError
from lincae_studio.latent import grains
from lincae_studio.latent.layout import Layout
from lincae_studio.latent.timbre import levels_db, timbre
from lincae_studio.wording import tr

CANDIDATES = 12
_MOST_DB = 40.0


def cheapest_path(target_costs: np.ndarray, jump_costs: Sequence[np.ndarray]) -> np.ndarray:
    """Indices `[n]` of one candidate for each of n steps, the sum of whose costs is smallest.

    Args:
        target_costs: of every candidate of a step, `[n, candidates]`
        jump_costs: from every candidate of a step to every one of the next, n − 1 of `[from, to]`

    >>> cheapest_path(np.array([[0.0, 1.0], [1.0, 0.0]]), [np.array([[0.0, 9.0], [9.0, 0.0]])]).tolist()
    [0, 0]
    """
    best = target_costs[0].astype(float)
    back = []
    for costs, jumps in zip(target_costs[1:], jump_costs, strict=True):
        through = best[:, None] + jumps
        came = through.argmin(axis=0)
        back.append(came)
        best = through[came, np.arange(len(came))] + costs
    chosen = [int(best.argmin())]
    for came in reversed(back):
        chosen.append(int(came[chosen[-1]]))
    return np.array(chosen[::-1])


@dataclass(frozen=True, eq=False)
class Mosaic:
    """Which pieces of the corpus make the target.

    Attributes:
        starts: first corpus frame of each grain, `[grains]`
        joined: whether a grain goes on where the one before left off, `[grains]`
        latents: of the result, `[channels, latent_channels, frames]`
    """

    starts: np.ndarray
    joined: np.ndarray
    latents: np.ndarray

    @property
    def jumps(self) -> int:
        """Places where it does not go on in the corpus."""
        return int((~self.joined[1:]).sum())


def mosaic(
    target: np.ndarray,
    corpus: np.ndarray,
    *,
    bands: Layout | None,
    frames: int,
    continuity: float = 0.5,
    relative: bool = True,
    follow_level: bool = True,
    places: np.ndarray | None = None,
) -> Mosaic:
    """A target rebuilt of a corpus; latents of the same codec, `[channels, latent_channels, frames]`.

    Args:
        frames: of a grain, see `grains.grain_frames`
        continuity: price of a jump; 0 takes the nearest grain every time
        relative: match what is bright for the target with what is bright for the corpus; False matches
            timbres as they are
        follow_level: give every grain the level of the target
        places: first frames of the grains that may be used; None: any

    Raises LatentError when the corpus is shorter than a grain or silent.
    """
    from scipy.spatial import cKDTree

    if corpus.shape[2] < frames or not corpus.any():
        raise LatentError(tr("The corpus holds no sound of a useful length; choose a longer one."))
    step = frames // 2
    count = -(-target.shape[2] // step)
    own = _features(target, bands, np.arange(count) * step - frames // 4, frames)
    places = np.arange(corpus.shape[2] - frames + 1) if places is None else np.asarray(places)
    other = _features(corpus, bands, places, frames)
    level_of_place = _level(corpus, bands, places, frames)
    heard = level_of_place > level_of_place.max() - 50.0
    places, other, level_of_place = places[heard], other[heard], level_of_place[heard]
    mean, deviation = other.mean(axis=0), max(float(other.std()), 1e-6)
    if relative:
        spread = own.std(axis=0) + 0.1 * own.std() + 1e-9
        own = (own - own.mean(axis=0)) / spread * (other.std(axis=0) + 1e-9) + mean
    nearest = min(CANDIDATES, len(places))
    distances, found = cKDTree(other).query(own, k=nearest)
    distances, found = distances.reshape(count, nearest), found.reshape(count, nearest)
    scale = deviation * np.sqrt(other.shape[1])
    row_of = np.full(int(places.max()) + step + 1, -1)
    row_of[places] = np.arange(len(places))
    successors = row_of[places + step]
    candidates = found
    if continuity > 0:
        # Going on from any of the candidates must be possible too.
        follow = successors[found[:-1]]
        follow = np.where(follow < 0, found[1:], follow)
        candidates = np.concatenate([found, np.concatenate([found[:1], follow])], axis=1)
        distances = np.linalg.norm(other[candidates] - own[:, None], axis=2)
    jumps = []
    for before, after in pairwise(candidates):
        successor = successors[before]
        leap = np.linalg.norm(other[np.maximum(successor, 0)][:, None] - other[after][None], axis=2)
        goes_on = successor[:, None] == after[None]
        jumps.append(np.where(goes_on, 0.0, continuity * (1.0 + leap / scale)))
    way = cheapest_path(distances / scale, jumps)
    rows = candidates[np.arange(count), way]
    starts = places[rows]
    joined = np.append(False, starts[1:] == starts[:-1] + step)
    gains = None
    if follow_level:
        wanted = _level(target, bands, np.arange(count) * step - frames // 4, frames)
        change = np.clip(wanted - level_of_place[rows], -2 * _MOST_DB, _MOST_DB)
        gains = np.power(10.0, change / 20.0)
    made = grains.assemble(
        lambda k: grains.take(corpus, int(starts[k]), frames),
        count=count,
        frames=frames,
        shape=corpus.shape[:2],
        joined=joined.tolist(),
        gains=gains,
    )
    return Mosaic(starts, joined, made[..., : target.shape[2]])


def _features(latents: np.ndarray, bands: Layout | None, starts: np.ndarray, frames: int) -> np.ndarray:
    """Mean timbre of grains, `[grains, features]`; mono, so that stereo and mono can be compared."""
    mono = np.sqrt(np.square(latents).mean(axis=0, keepdims=True)) if bands is not None else latents[:1]
    return _means(timbre(mono, bands), starts, frames)


def _level(latents: np.ndarray, bands: Layout | None, starts: np.ndarray, frames: int) -> np.ndarray:
    energy = np.power(10.0, levels_db(latents, bands) / 10.0)[:, None]
    return 10.0 * np.log10(_means(energy, starts, frames)[:, 0] + 1e-20)


def _means(values: np.ndarray, starts: np.ndarray, frames: int) -> np.ndarray:
    """Means of rows `[start, start + frames)`, those beyond the ends left out."""
    sums = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0, dtype=np.float64)])
    low, high = np.clip(starts, 0, len(values) - 1), np.clip(starts + frames, 1, len(values))
    return (sums[high] - sums[low]) / np.maximum(high - low, 1)[:, None]
