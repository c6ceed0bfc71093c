"""Rotations of timbre: learned from sounds and what they should become, applied to a latent path.

A timbre is a frame of features without its level (see `latent.timbre`). Examples of a note and the same note
a fifth up, or of a soft and a bright one, give the plane and the angle that take the first closest to the
second; by `amount` any sound is turned so, half as far, beyond, or back.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lincae_studio.errors import LatentError
from lincae_studio.latent import rotation
from lincae_studio.latent.layout import Layout
from lincae_studio.latent.rotation import Rotation
from lincae_studio.latent.timbre import Basis, Material, timbre
from lincae_studio.wording import tr

_EXAMPLE_FRAMES = 24
"""Frames that an example is averaged to: two takes are never equally long."""


@dataclass(frozen=True, eq=False)
class Learned:
    """A rotation of timbres, and how well it does on the examples.

    Attributes:
        rotation: of features `[channels, features, frames]`
        explained: share of the difference between before and after that it takes away, at most 1
        examples: pairs it was learned from
    """

    rotation: Rotation
    explained: float
    examples: int


def learn(pairs: Sequence[tuple[np.ndarray, np.ndarray]], bands: Layout | None) -> Learned:
    """Learn from latents before and after, each `[channels, latent_channels, frames]`.

    The two of a pair may differ in length: they are spread over the same time. LatentError when there is
    nothing to learn from.
    """
    examples = [(_example(before, bands), _example(after, bands)) for before, after in pairs]
    found = rotation.learn(examples)
    off = sum(float(np.square(after - before).sum()) for before, after in examples)
    left = sum(float(np.square(after - rotation.apply(found, before)).sum()) for before, after in examples)
    return Learned(found, 1.0 - left / off if off else 0.0, len(pairs))


def _example(latents: np.ndarray, bands: Layout | None) -> np.ndarray:
    """Features `[channels, features, frames]` of what sounds, averaged to a fixed number of frames."""
    if not latents.any():
        raise LatentError(tr("An example is silent; choose a stretch with sound."))
    energy = np.square(latents, dtype=np.float64).sum(axis=(0, 1))
    heard = latents[..., energy > 1e-5 * energy.max()]
    features = _by_channel(timbre(heard, bands), 1 if bands is not None else len(heard))
    frames = features.shape[2]
    edges = np.linspace(0, frames, _EXAMPLE_FRAMES + 1)
    columns = [
        features[..., int(low) : max(int(np.ceil(high)), int(low) + 1)].mean(axis=2)
        for low, high in itertools.pairwise(edges)
    ]
    return np.stack(columns, axis=2)


def _by_channel(features: np.ndarray, channels: int) -> np.ndarray:
    """Features `[frames, channels · features]` as `[channels, features, frames]`."""
    return features.reshape(len(features), channels, -1).transpose(1, 2, 0)


@dataclass(frozen=True, eq=False)
class Turn:
    """A rotation as an operator on the columns of a `Material`'s path: loudness, components and the rest."""

    rotation: Rotation
    basis: Basis

    @classmethod
    def of(cls, learned: Rotation, material: Material) -> Turn:
        """For the path of a material. LatentError when the rotation was learned on other timbres."""
        size, wanted = len(material.basis.mean), learned.plane.shape[1]
        fits = size == wanted if material.view == "envelope" else size % wanted == 0
        if not fits:
            raise LatentError(
                tr("The rotation was learned with another codec or view of the timbre; learn it again.")
            )
        return cls(learned, material.basis)

    def apply(self, columns: np.ndarray, amount: float) -> np.ndarray:
        """Columns `[frames, 1 + dimensions + features]`, turned; the loudness stays."""
        basis = self.basis
        count = 1 + len(basis.deviations)
        features = basis.mean + basis.expand(columns[:, 1:count]) + columns[:, count:]
        size = self.rotation.plane.shape[1]
        split = _by_channel(features, features.shape[1] // size)
        turned = rotation.apply(self.rotation, split, amount=amount)
        change = turned.transpose(2, 0, 1).reshape(features.shape) - features
        along = change @ basis.components.T
        out = columns.copy()
        out[:, 1:count] += along / np.maximum(basis.deviations, 1e-9)
        out[:, count:] += change - along @ basis.components
        return out
