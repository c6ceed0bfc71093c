"""The method: what is trained is not only the codec's reconstruction, but the algebra of its latents.

An item of a batch is a signed sum of encodings that is decoded, and the same sum of sounds that should come
out: sum c_k z(u_k) against sum c_k u_k. A scaled sound (c, u), a sum of sources and a mix less a part of it
(1, mix), (-1, rest) are all of that form. Gradients flow through the encoder and the decoder.

This works for any codec: it takes an encoding function and knows nothing of what is behind it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from lincae_studio.training.config import AugmentationConfig

if TYPE_CHECKING:
    from torch import Tensor

MAX_SOURCES = 4


class Plan(NamedTuple):
    """How the items of a batch are made of its sources.

    Attributes:
        mixing: `[items, terms, sources]`: what each term that is encoded is made of
        weights: `[items, terms]`: of the latents of the terms; 0: the term is not encoded
    """

    mixing: np.ndarray
    weights: np.ndarray


def gain_range(config: AugmentationConfig, progress: float) -> tuple[float, float]:
    """Least and greatest gain when this part of the run is done.

    >>> gain_range(AugmentationConfig(), 0.1), gain_range(AugmentationConfig(), 0.95)
    ((0.0, 3.0), (1.0, 1.0))
    """
    width = 1.0
    if config.anneal:
        start, stop = config.anneal
        done = min(max((progress - start) / (stop - start), 0.0), 1.0)
        width = 0.5 * (1.0 + math.cos(math.pi * done))
    return 1.0 - width, 1.0 + (config.max_gain - 1.0) * width


def draw_gain(config: AugmentationConfig, rng: np.random.Generator, *, progress: float, peak: float) -> float:
    """A gain for a sound of this peak: small ones become 0, and none lets the sound clip."""
    if rng.random() >= config.gains:
        return 1.0
    low, high = gain_range(config, progress)
    gain = min(float(rng.uniform(low, high)), 1.0 / max(peak, 1e-9))
    return 0.0 if gain < config.snap else gain


def draw_plan(
    config: AugmentationConfig, sources: np.ndarray, rng: np.random.Generator, *, progress: float
) -> Plan:
    """Decide what becomes of sources `[items, up to 4, samples]`.

    Silent sources take part like any other. Of every item that is neither a sum nor a difference, half are
    the first source and half a mix of several, mixed before they are encoded.
    """
    items, count, _ = sources.shape
    mixing = np.zeros((items, MAX_SOURCES, count), np.float32)
    weights = np.zeros((items, MAX_SOURCES), np.float32)
    for item in range(items):
        kind = rng.random()
        chosen = _shares(config, count, rng)
        whole = chosen @ sources[item]
        if kind < config.sums:
            used = np.flatnonzero(chosen)
            mixing[item, np.arange(len(used)), used] = 1.0
            weights[item, : len(used)] = chosen[used]
        elif kind < config.sums + config.differences:
            part = rng.choice(np.flatnonzero(chosen))
            rest = chosen.copy()
            rest[part] = 0.0
            mixing[item, 0], mixing[item, 1] = chosen, rest
            weights[item, :2] = 1.0, -1.0
            whole = chosen[part] * sources[item, part]
        else:
            if rng.random() < 0.5:
                chosen = np.eye(count, dtype=np.float32)[0]
                whole = sources[item, 0]
            mixing[item, 0], weights[item, 0] = chosen, 1.0
        peak = float(np.abs(whole).max(initial=0.0))
        weights[item] *= draw_gain(config, rng, progress=progress, peak=peak)
    return Plan(mixing, weights)


def _shares(config: AugmentationConfig, count: int, rng: np.random.Generator) -> np.ndarray:
    """Weights of the sources in a mix: w and 1 - w of two, random ones of more; none clips."""
    used = int(rng.integers(2, min(config.max_sources, count) + 1))
    shares = np.zeros(count, np.float32)
    if used == 2:
        first = rng.uniform(*config.pair_weights)
        shares[:2] = first, 1.0 - first
    else:
        drawn = rng.uniform(0.1, 1.0, used)
        shares[:used] = drawn / drawn.sum()
    return shares


def combined(
    encode: Callable[[Tensor], Tensor],
    sources: Tensor,
    mixing: Tensor,
    weights: Tensor,
    *,
    recentre: bool,
) -> tuple[Tensor, Tensor]:
    """Latents `[items, latent_channels, frames]` as planned, and the sounds `[items, samples]` of them.

    `encode` takes `[n, samples]`. With `recentre` the algebra is done on f(u) - f(0), and f(0) is put back:
    what is returned is for the decoder as it is. Gradients flow through `encode`.
    """
    import torch

    terms = torch.einsum("its,isn->itn", mixing, sources)
    target = torch.einsum("it,itn->in", weights, terms)
    item, term = torch.nonzero(weights, as_tuple=True)
    silence = torch.zeros_like(sources[:1, 0])
    encoded = encode(torch.cat((terms[item, term], silence)))
    latents, origin = encoded[:-1], encoded[-1:]
    if recentre:
        latents = latents - origin
    scaled = latents * weights[item, term].view(-1, 1, 1).to(latents.dtype)
    total = latents.new_zeros((len(sources), *latents.shape[1:])).index_add(0, item, scaled)
    return (total + origin if recentre else total), target
