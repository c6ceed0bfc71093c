"""Ways between latents: in a straight line, on a sphere, by timbre, and on a plane between four of them.

Latents are `[channels, latent_channels, frames]` and equal in shape; weights are `[frames]` or one number.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from lincae_studio.errors import LatentError
from lincae_studio.latent.algebra import combine
from lincae_studio.latent.layout import Layout
from lincae_studio.latent.timbre import levels_db, timbre, with_timbre
from lincae_studio.wording import tr

Way = Literal["linear", "spherical", "timbre"]
Curve = Literal["linear", "smooth", "exponential", "logarithmic", "early", "late"]
WAYS: tuple[Way, ...] = ("linear", "spherical", "timbre")
CURVES: tuple[Curve, ...] = ("linear", "smooth", "exponential", "logarithmic", "early", "late")
_STEEP = 5.0


def progress(frames: int, curve: Curve = "linear") -> np.ndarray:
    """Weights `[frames]` from 0 at the first frame to 1 at the last, both exactly.

    >>> progress(3).tolist(), progress(5, "smooth")[2].round(6).item()
    ([0.0, 0.5, 1.0], 0.5)
    """
    at = np.linspace(0.0, 1.0, frames)
    match curve:
        case "linear":
            return at
        case "smooth":
            return at * at * (3.0 - 2.0 * at)
        case "exponential":
            return np.expm1(_STEEP * at) / np.expm1(_STEEP)
        case "logarithmic":
            return np.log1p(at * np.expm1(_STEEP)) / _STEEP
        case "early":
            return 1.0 - (1.0 - at) ** 2
        case "late":
            return at**2
    raise LatentError(
        tr(
            "There is no curve named '{curve}'; choose one of: {curves}.",
            curve=curve,
            curves=", ".join(CURVES),
        )
    )


def linear(a: np.ndarray, b: np.ndarray, weight: float | np.ndarray) -> np.ndarray:
    """z = a (1 - w) + b w; exactly a at 0 and b at 1."""
    weights = np.broadcast_to(np.asarray(weight, np.float64), a.shape[2:])
    return combine([(1.0 - weights, a), (weights, b)])


def spherical(a: np.ndarray, b: np.ndarray, weight: float | np.ndarray) -> np.ndarray:
    """From a to b on the great circle between their directions, at a length between theirs, frame by frame.

    Exactly a at 0 and b at 1. Where one of them is silent or both point the same or the opposite way, it is
    the straight line.
    """
    weights = np.broadcast_to(np.asarray(weight, np.float64), a.shape[2:])
    lengths = [np.sqrt(np.square(z, dtype=np.float64).sum(axis=(0, 1))) for z in (a, b)]
    product = lengths[0] * lengths[1]
    inner = (a.astype(np.float64) * b).sum(axis=(0, 1))
    cosine = np.clip(inner / np.maximum(product, 1e-30), -1.0, 1.0)
    angle = np.arccos(cosine)
    plain = (product < 1e-20) | (np.abs(cosine) > 1.0 - 1e-6)
    sine = np.where(plain, 1.0, np.sin(angle))
    wanted = lengths[0] * (1.0 - weights) + lengths[1] * weights
    first = np.sin((1.0 - weights) * angle) / sine * wanted / np.maximum(lengths[0], 1e-15)
    second = np.sin(weights * angle) / sine * wanted / np.maximum(lengths[1], 1e-15)
    first = np.where(plain | (weights == 0.0) | (weights == 1.0), 1.0 - weights, first)
    second = np.where(plain | (weights == 0.0) | (weights == 1.0), weights, second)
    return combine([(first, a), (second, b)])


def by_timbre(sources: Sequence[np.ndarray], weights: np.ndarray, bands: Layout | None) -> np.ndarray:
    """A sum of sources whose timbres and levels are first moved to the weighted mean of all.

    Weights are `[sources, frames]` and add up to one. Exactly a source where its weight is one.
    """
    levels = [levels_db(z, bands) for z in sources]
    timbres = [timbre(z, bands) for z in sources]
    level = sum(w * part for w, part in zip(weights, levels, strict=True))
    shape = sum(w[:, None] * part for w, part in zip(weights, timbres, strict=True))
    alone = weights.max(axis=0) >= 1.0
    terms: list[tuple[float | np.ndarray, np.ndarray]] = []
    for weight, own_level, own, latents in zip(weights, levels, timbres, sources, strict=True):
        if not weight.any():
            continue
        change = np.where(alone[:, None], 0.0, shape - own)
        moved = with_timbre(latents, change, wanted_db=np.where(alone, own_level, level), bands=bands)
        # What a frame beside it does to the smoothed level must not change one that is alone.
        terms.append((weight, np.where(alone[None, None], latents, moved).astype(np.float32)))
    return combine(terms)


def plane_weights(x: float | np.ndarray, y: float | np.ndarray) -> np.ndarray:
    """Bilinear weights `[4, ...]` of the corners A (0, 0), B (1, 0), C (0, 1) and D (1, 1).

    >>> plane_weights(1.0, 0.0).tolist(), plane_weights(0.5, 0.5).tolist()
    ([0.0, 1.0, 0.0, 0.0], [0.25, 0.25, 0.25, 0.25])
    """
    x, y = np.clip(x, 0.0, 1.0), np.clip(y, 0.0, 1.0)
    return np.stack([(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y])


def on_plane(
    sources: Sequence[np.ndarray],
    x: float | np.ndarray,
    y: float | np.ndarray,
    *,
    way: Way = "linear",
    bands: Layout | None = None,
) -> np.ndarray:
    """The sound at a point of the plane between four, or along a path of points `[frames]`.

    Exactly a source where the point is in its corner. LatentError unless there are four of one shape.
    """
    if len(sources) != 4:
        raise LatentError(tr("The plane has four corners; give a sound for each of them."))
    frames = sources[0].shape[2]
    across = np.broadcast_to(np.clip(np.asarray(x, float), 0.0, 1.0), (frames,))
    down = np.broadcast_to(np.clip(np.asarray(y, float), 0.0, 1.0), (frames,))
    if way == "spherical":
        upper = spherical(sources[0], sources[1], across)
        return spherical(upper, spherical(sources[2], sources[3], across), down)
    weights = plane_weights(across, down)
    if way == "timbre":
        return by_timbre(sources, weights, bands)
    return combine([(weight, latents) for weight, latents in zip(weights, sources, strict=True)])


def between(
    a: np.ndarray,
    b: np.ndarray,
    weights: np.ndarray,
    *,
    way: Way = "linear",
    bands: Layout | None = None,
) -> np.ndarray:
    """From a to b by weights `[frames]`, in one of the `WAYS`."""
    if way == "timbre":
        return by_timbre([a, b], np.stack([1.0 - weights, weights]), bands)
    return (spherical if way == "spherical" else linear)(a, b, weights)
