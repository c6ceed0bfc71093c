"""Sounds that follow a curve of a descriptor, made of the entries of a codebook.

Entries are matched by what they sound like alone, then chosen again where they overlap: grains that cancel or
hide each other miss their target, and from latents that are bands that can be told without decoding.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.errors import LatentError
from lincae_studio.latent import grains
from lincae_studio.latent.codebook import Codebook, decode_whole
from lincae_studio.latent.descriptors import Descriptor, curve_of, off_scale, on_scale
from lincae_studio.latent.mosaic import cheapest_path
from lincae_studio.latent.targets import Fit, compare
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.latent.algebra import LatentSpace

_CANDIDATES = 16
_SWEEPS = 2


@dataclass(frozen=True, eq=False)
class Synthesis:
    """A sound that follows a curve of a descriptor.

    Attributes:
        chosen: entries in order, `[grains]`
        latents: `[1, latent_channels, frames]`
        audio: `[1, samples]`, decoded
        target, achieved: of the descriptor, in its unit, `[grains]`
        fit: how the one follows the other
    """

    chosen: np.ndarray
    latents: np.ndarray
    audio: np.ndarray
    target: np.ndarray
    achieved: np.ndarray
    fit: Fit

    @property
    def used(self) -> int:
        """How many different entries it is made of."""
        return len(np.unique(self.chosen))


def grain_count(codebook: Codebook, seconds: float) -> int:
    """Grains in a time; each stands for half of its own length."""
    return max(2, round(seconds * codebook.sample_rate / (codebook.hop * codebook.frames // 2)))


def match(codebook: Codebook, target: np.ndarray, name: Descriptor, *, continuity: float = 0.2) -> np.ndarray:
    """Entries `[grains]` whose descriptor follows a target `[grains]` in its unit.

    With `continuity`, of entries about as near those that sound like their neighbours. LatentError when no
    entry has the descriptor.
    """
    values = codebook.described.values(name)
    able = np.flatnonzero(np.isfinite(values))
    if not len(able):
        raise LatentError(tr("No entry of the codebook has a pitch; choose another descriptor."))
    scaled = on_scale(values[able], name)
    width = float(np.ptp(scaled)) or 1.0
    wanted = np.clip(on_scale(target, name), scaled.min(), scaled.max())
    costs = np.square((scaled[None] - wanted[:, None]) / width * 20.0)
    nearest = np.argsort(costs, axis=1)[:, : min(_CANDIDATES, len(able))]
    centres = codebook.centres[able]
    spread = float(centres.std()) * np.sqrt(centres.shape[1]) or 1.0
    jumps = [
        continuity * np.linalg.norm(centres[a][:, None] - centres[b][None], axis=2) / spread
        for a, b in pairwise(nearest)
    ]
    way = cheapest_path(np.take_along_axis(costs, nearest, axis=1), jumps)
    return able[nearest[np.arange(len(wanted)), way]]


def synthesise(
    codebook: Codebook,
    space: LatentSpace,
    target: np.ndarray,
    name: Descriptor,
    *,
    continuity: float = 0.2,
    levels_db: np.ndarray | None = None,
    rounds: int = 2,
) -> Generator[float, None, Synthesis]:
    """A sound whose descriptor follows `target` `[grains]`; yields the share that is done.

    Grains overlap, so the sum is a little off what the entries are alone: after the first round the target
    of the match is moved by the error that was measured.

    Args:
        levels_db: of each grain in dB RMS, `[grains]`; −20 by default
    """
    gains = None if levels_db is None else np.power(10.0, (levels_db + 20.0) / 20.0)
    aim = on_scale(target, name)
    best: Synthesis | None = None
    for number in range(rounds):
        chosen = match(codebook, off_scale(aim, name), name, continuity=continuity)
        chosen, signs = _chosen_again(codebook, chosen, aim, name)
        made = yield from _rendered(
            codebook, space, chosen, signs, target, name, gains, number / rounds, rounds
        )
        if best is None or made.fit.rank_correlation > best.fit.rank_correlation:
            best = made
        aim = aim + 0.5 * (on_scale(target, name) - on_scale(made.achieved, name))
    assert best is not None
    return best


def _rendered(
    codebook: Codebook,
    space: LatentSpace,
    chosen: np.ndarray,
    signs: np.ndarray,
    target: np.ndarray,
    name: Descriptor,
    gains: np.ndarray | None,
    done: float,
    rounds: int,
) -> Generator[float, None, Synthesis]:
    latents = grains.assemble(
        lambda k: codebook.latents[chosen[k]][None],
        count=len(chosen),
        frames=codebook.frames,
        shape=(1, codebook.latents.shape[1]),
        gains=signs if gains is None else signs * gains,
    )
    yield done + 0.2 / rounds
    audio = decode_whole(space, latents)
    loud = float(np.sqrt(np.square(audio).mean()))
    audio = (audio * (0.1 / max(loud, 1e-9))).astype(np.float32)
    yield done + 0.8 / rounds
    step = codebook.hop * codebook.frames // 2
    achieved = curve_of(
        audio, name, sample_rate=codebook.sample_rate, step=step, length=2 * step, count=len(chosen)
    )
    return Synthesis(chosen, latents, audio, target, achieved, compare(target, achieved, name))


def _signs(codebook: Codebook, chosen: np.ndarray) -> np.ndarray:
    """1 or −1 for each grain, so that where two overlap they rather add up than cancel, `[grains]`."""
    step = codebook.frames // 2
    signs = np.ones(len(chosen))
    for k in range(1, len(chosen)):
        tail = codebook.latents[chosen[k - 1]][:, step:]
        inner = float(np.vdot(tail, codebook.latents[chosen[k]][:, :step]))
        signs[k] = signs[k - 1] * (1.0 if inner >= 0 else -1.0)
    return signs


def _chosen_again(
    codebook: Codebook, chosen: np.ndarray, aim: np.ndarray, name: Descriptor
) -> tuple[np.ndarray, np.ndarray]:
    """Entries and signs `[grains]` that, added, come nearer to the aim (on the descriptor's scale)."""
    signs = _signs(codebook, chosen)
    if codebook.bands is None or name not in ("centroid", "bandwidth"):
        return chosen, signs
    mixture = _Mixture(codebook, chosen, signs, name)
    values = on_scale(codebook.described.values(name), name)
    for _ in range(_SWEEPS):
        for k in range(len(chosen)):
            near = np.argsort(np.abs(values - aim[k]))[:_CANDIDATES]
            mixture.improve(k, near, aim)
    return mixture.chosen, mixture.signs


class _Mixture:
    """Overlapping grains, and what their descriptor would be measured as."""

    def __init__(self, codebook: Codebook, chosen: np.ndarray, signs: np.ndarray, name: Descriptor) -> None:
        assert codebook.bands is not None
        self.chosen, self.signs = chosen.copy(), signs.copy()
        self._name = name
        frames = codebook.frames
        self._step = frames // 2
        root = np.sqrt(codebook.bands.weights)[:, None]
        self._shaped = codebook.latents * grains.window(frames).astype(np.float32) * root
        hann = np.square(np.sin(np.pi * (np.arange(frames) + 0.5) / frames))
        self._weights = np.square(hann).astype(np.float32)
        self._hertz = codebook.bands.hertz
        # Entries were measured more finely than latents tell: the difference goes with the entry.
        measured = on_scale(codebook.described.values(name), name)
        self._offsets = measured - self._estimate(self._shaped)

    def improve(self, k: int, candidates: np.ndarray, aim: np.ndarray) -> None:
        """Take the entry and sign for grain k with which it and the grains beside it come nearest."""
        entries = np.concatenate([[self.chosen[k]], candidates, candidates])
        signs = np.concatenate([[self.signs[k]], np.ones(len(candidates)), -np.ones(len(candidates))])
        part = self._shaped[entries] * signs[:, None, None].astype(np.float32)
        errors = np.square(self._estimate(part + self._beside(k)) + self._offsets[entries] - aim[k])
        for other in (k - 1, k + 1):
            if not 0 <= other < len(self.chosen):
                continue
            whole = np.repeat(self._region(other, without=k)[None], len(part), axis=0)
            if other < k:
                whole[..., self._step :] += part[..., : self._step]
            else:
                whole[..., : self._step] += part[..., self._step :]
            error = self._estimate(whole) + self._offsets[self.chosen[other]] - aim[other]
            errors = errors + np.square(error)
        best = int(errors.argmin())
        self.chosen[k], self.signs[k] = entries[best], signs[best]

    def _grain(self, k: int) -> np.ndarray:
        return self._shaped[self.chosen[k]] * np.float32(self.signs[k])

    def _beside(self, k: int, *, without: int = -1) -> np.ndarray:
        """What the grains beside grain k add where it sounds, `[latent_channels, frames]`."""
        out = np.zeros(self._shaped.shape[1:], np.float32)
        if k > 0 and k - 1 != without:
            out[:, : self._step] = self._grain(k - 1)[:, self._step :]
        if k + 1 < len(self.chosen) and k + 1 != without:
            out[:, self._step :] = self._grain(k + 1)[:, : self._step]
        return out

    def _region(self, k: int, *, without: int) -> np.ndarray:
        return self._grain(k) + self._beside(k, without=without)

    def _estimate(self, grains_: np.ndarray) -> np.ndarray:
        """The descriptor on its scale `[n]` of weighted latents `[n, latent_channels, frames]`."""
        power = np.square(grains_) @ self._weights
        share = power / np.maximum(power.sum(axis=1, keepdims=True), 1e-20)
        centroid = share @ self._hertz
        if self._name == "centroid":
            return on_scale(centroid, self._name)
        variance = share @ np.square(self._hertz) - np.square(centroid)
        return on_scale(np.sqrt(np.maximum(variance, 1.0)), self._name)
