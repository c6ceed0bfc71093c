"""Rotations of latents in one plane: O(n) numbers turn n dimensions.

The plane is spanned by two vectors u and v, and vectors are turned by twice the angle from u to v: what
Hawley and Tackett (2024) build after Aguilera and Pérez-Aguila (2004). The product of the reflections in the
hyperplanes across u and across v is that rotation, and takes no n × n matrix.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.errors import LatentError
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from torch import Tensor, nn

_APART = 0.3
_STARTS = 4
_ROUNDS = 300


@dataclass(frozen=True, slots=True)
class Rotation:
    """A rotation in a plane, with a gain: the lab's operator 'rotate'.

    Attributes:
        plane: orthonormal float64 `[2, latent_channels]`; it turns from the first row to the second
        angle: radians, 0 to π
        gain: linear, by which the whole is scaled
    """

    plane: np.ndarray
    angle: float
    gain: float = 1.0

    def matrix(self, amount: float = 1.0) -> np.ndarray:
        """The rotation as a matrix `[latent_channels, latent_channels]`, for columns."""
        first, second = self.plane
        turn = self.angle * amount
        flat = np.outer(first, first) + np.outer(second, second)
        across = np.outer(second, first) - np.outer(first, second)
        return np.eye(len(first)) + (np.cos(turn) - 1.0) * flat + np.sin(turn) * across


def apply(rotation: Rotation, latents: np.ndarray, *, amount: float = 1.0) -> np.ndarray:
    """Latents `[channels, latent_channels, frames]` turned by `amount` times the angle.

    Amount 0 leaves them as they are, 1 is what was learned, −1 its inverse. LatentError when the latents
    have another number of dimensions than the rotation.

    >>> quarter = Rotation(np.eye(2, 3), np.pi / 2)
    >>> apply(quarter, np.array([[[2.0], [0.0], [5.0]]]))[0, :, 0].round(6).tolist()
    [0.0, 2.0, 5.0]
    """
    if latents.ndim != 3 or latents.shape[1] != rotation.plane.shape[1]:
        raise LatentError(
            tr(
                "A rotation of {shape} dimensions does not fit latents of shape {shape_2}: learn it with the "
                "codec that is in use.",
                shape=rotation.plane.shape[1],
                shape_2=latents.shape,
            )
        )
    plane = rotation.plane.astype(np.float32)
    turn = rotation.angle * amount
    x, y = np.tensordot(plane, latents, axes=(1, 1))
    # Only what lies in the plane changes.
    forward = (np.cos(turn) - 1.0) * x - np.sin(turn) * y
    sideways = (np.cos(turn) - 1.0) * y + np.sin(turn) * x
    moved = latents + plane[0][None, :, None] * forward[:, None] + plane[1][None, :, None] * sideways[:, None]
    gain = rotation.gain**amount
    return (gain * moved).astype(latents.dtype)


def learn(pairs: Sequence[tuple[np.ndarray, np.ndarray]]) -> Rotation:
    """The rotation that takes each pair's first latents closest to its second, in least squares.

    Args:
        pairs: before and after, each `[channels, latent_channels, frames]` of equal shape

    LatentError when there is no pair, when the two of a pair differ in shape, or all of them are silent.
    """
    if not pairs:
        raise LatentError(tr("There is no example to learn from; give a sound and what it should become."))
    for before, after in pairs:
        if before.ndim != 3 or before.shape != after.shape or before.shape[1] != pairs[0][0].shape[1]:
            raise LatentError(
                tr(
                    "Examples of shapes {shape} and {shape_2} do not go together; give two sounds of the "
                    "same length.",
                    shape=before.shape,
                    shape_2=after.shape,
                )
            )
    sources = np.concatenate([_columns(before) for before, _ in pairs], axis=1)
    targets = np.concatenate([_columns(after) for _, after in pairs], axis=1)
    power = float(np.sum(sources**2))
    if not power or not np.any(targets):
        raise LatentError(tr("The examples are silent; choose a stretch with sound."))
    cross = targets @ sources.T / power
    best = max((_ascend(cross, start) for start in _starts(cross)), key=lambda found: found[0])
    found = Rotation(*best[1:])
    turned = found.matrix() @ sources
    gain = max(float(np.sum(turned * targets)) / power, 0.0)
    return Rotation(found.plane, found.angle, gain or 1.0)


def _columns(latents: np.ndarray) -> np.ndarray:
    return latents.astype(np.float64).transpose(1, 0, 2).reshape(latents.shape[1], -1)


def _starts(cross: np.ndarray) -> list[np.ndarray]:
    """Planes to begin with: those in which the cross-covariance turns most, and where it is negative."""
    left, values, right = np.linalg.svd((cross - cross.T) / 2)
    starts = [np.stack([right[k], left[:, k]]) for k in range(0, min(2 * _STARTS, len(values) - 1), 2)]
    _, vectors = np.linalg.eigh(cross + cross.T)
    return [*starts, vectors[:, :2].T]


def _ascend(cross: np.ndarray, plane: np.ndarray) -> tuple[float, np.ndarray, float]:
    """What is gained by the best rotation near a plane, that plane, and its angle.

    With the symmetric part S and the antisymmetric part A of the cross-covariance, a rotation by φ in the
    plane (p, q) gains (cos φ − 1)(pᵀSp + qᵀSq) + 2 sin φ qᵀAp: given the plane, the angle is known, and the
    plane climbs along the gradient and is made orthonormal again.
    """
    symmetric, turning = (cross + cross.T) / 2, (cross - cross.T) / 2
    step = 0.5 / max(float(np.linalg.norm(cross, 2)), 1e-30)
    plane = np.linalg.qr(plane.T)[0].T
    angle = gained = 0.0
    for _ in range(_ROUNDS):
        p, q = plane
        across = 2.0 * float(q @ turning @ p)
        along = float(p @ symmetric @ p + q @ symmetric @ q)
        angle = float(np.arctan2(across, along))
        before, gained = gained, float(np.hypot(across, along) - along)
        if abs(gained - before) < 1e-12 * max(abs(gained), 1e-12):
            break
        pull = (np.cos(angle) - 1.0) * (plane @ symmetric) + np.sin(angle) * np.stack(
            [-(turning @ q), turning @ p]
        )
        plane = np.linalg.qr((plane + step * pull).T)[0].T
    if angle < 0:
        plane, angle = plane[::-1].copy(), -angle
    return gained, plane, angle


def rotate(x: Tensor, u: Tensor, v: Tensor) -> Tensor:
    """Rows `[..., n]` turned by twice the angle from u to v `[n]`, in the plane of the two."""

    def reflected(rows: Tensor, across: Tensor) -> Tensor:
        return rows - 2.0 * (rows @ across)[..., None] * across / (across @ across)

    return reflected(reflected(x, u), v)


def film_rotation(dims: int, *, seed: int) -> nn.Module:
    """The layer FiLMR of Hawley and Tackett: rows `[..., n]` to `(γ x + β) M(u, v)`, 4 n numbers.

    A feature-wise scale γ and shift β, then the rotation. u is drawn from a normal distribution and v near
    it: two independent vectors of many dimensions are at right angles, and would turn everything by half a
    turn, from where no small step leads to a ring.
    """
    import torch

    class FilmRotation(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            draw = torch.Generator().manual_seed(seed)
            self.gamma = torch.nn.Parameter(torch.ones(dims))
            self.beta = torch.nn.Parameter(torch.zeros(dims))
            u = torch.nn.functional.normalize(torch.randn(dims, generator=draw), dim=0)
            apart = torch.randn(dims, generator=draw) * (_APART / math.sqrt(dims))
            self.u = torch.nn.Parameter(math.sqrt(2.0) * u)
            self.v = torch.nn.Parameter(math.sqrt(2.0) * (u + apart))

        def forward(self, x: Tensor) -> Tensor:
            return rotate(self.gamma * x + self.beta, self.u, self.v)

    return FilmRotation()
