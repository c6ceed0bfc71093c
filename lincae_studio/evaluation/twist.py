"""The toy of Hawley and Tackett (2024, figure 2): points of the plane under a twist, and their projection.

Two clouds of points stand for two stems, the sums of their points for the mix. An encoder that is not linear
twists and flattens the plane; a projection is learned in which sums of embeddings are embeddings of mixes
again, and is undone.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.codec.base import Codec, CodecInfo
from lincae_studio.evaluation.html_page import document
from lincae_studio.evaluation.plots import legend
from lincae_studio.evaluation.projection_figures import table
from lincae_studio.latent import projector
from lincae_studio.latent.algebra import LatentSpace

if TYPE_CHECKING:
    from torch import Tensor

TRAINING = projector.Training(
    steps=600,
    examples=240,
    held_out=48,
    items=32,
    frames=24,
    blocks=8,
    width=48,
    reach=0,
    rate=7e-3,
    parts=2,
    levels_db=(-24.0, -15.0),  # about those of the clouds
)
_TWIST = 5.0
_POINTS = 120
_CENTRES = ((0.17, 0.04), (-0.06, 0.15))
_SPREAD = 0.035
_COLOURS = {"first": "#4F8DF5", "second": "#D9534F", "mix": "#2FA36B", "sum": "#C23B8A", "back": "#F2A516"}


class TwistedPlane:
    """A codec of points: two samples are one frame of two latents, twisted by their radius and flattened."""

    def __init__(self) -> None:
        self.info = CodecInfo(
            id="twist",
            name="Twisted plane",
            sample_rate=44100,
            hop=2,
            latent_channels=2,
            chunk_frames=64,
            context_frames=0,
            fade_frames=0,
            shift_invariant=True,
            linear=False,
            fingerprint="twist",
            licence="Apache-2.0",
        )

    def to(self, device: str) -> None:
        """Nothing is kept on a device."""

    def encode(self, audio: Tensor) -> Tensor:
        """Embeddings `[items, 2, frames]` of points `[items, 2 frames]`."""
        import torch

        x, y = audio.unflatten(1, (-1, 2)).unbind(2)
        radius, angle = torch.hypot(x, y), torch.atan2(y, x)
        twisted, leveled = angle + _TWIST * radius, radius / (1 + radius)
        return torch.stack((leveled * twisted.cos(), leveled * twisted.sin()), dim=1)

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Points `[items, 2 frames]` of embeddings `[items, 2, frames]`."""
        import torch

        leveled = torch.hypot(latents[:, 0], latents[:, 1]).clamp(max=0.9)
        radius = leveled / (1 - leveled)
        angle = torch.atan2(latents[:, 1], latents[:, 0]) - _TWIST * radius
        return torch.stack((radius * angle.cos(), radius * angle.sin()), dim=2).flatten(1)


@dataclass(frozen=True, slots=True)
class Projected:
    """A codec with a projection beside the toy: what it is, what it was trained and measured on."""

    name: str
    note: str
    figures: projector.Figures


@dataclass(frozen=True, slots=True)
class Toy:
    """What came of it.

    Attributes:
        figures: on held-out sums of points, before and after
        points: the clouds 'first' and 'second', their 'mix', float `[points, 2]`
        embedded: the same as embeddings, and the 'sum' of those of the clouds
        projected: the same in the projection
        returned: 'sum' and 'mix' as embeddings again, by way of the projection and its inverse
    """

    figures: projector.Figures
    points: dict[str, np.ndarray]
    embedded: dict[str, np.ndarray]
    projected: dict[str, np.ndarray]
    returned: dict[str, np.ndarray]


def solve(*, seed: int = 0, training: projector.Training = TRAINING) -> Generator[projector.Step, None, Toy]:
    """Learn the projection, and send two clouds of points through it."""
    import torch

    rng = np.random.default_rng(seed)
    codec = TwistedPlane()
    known, fresh = ([_cloud(centre, 4000, rng) for centre in _CENTRES] for _ in range(2))
    sounds, held_out = (
        [cloud.astype(np.float32).reshape(1, -1) for cloud in part] for part in (known, fresh)
    )
    trained = yield from projector.train(LatentSpace(codec, device="cpu"), sounds, held_out, training)
    points = {
        name: _cloud(centre, _POINTS, rng) for name, centre in zip(("first", "second"), _CENTRES, strict=True)
    }
    points["mix"] = points["first"] + points["second"]
    with torch.no_grad():
        latents = {
            name: codec.encode(torch.from_numpy(cloud.astype(np.float32)).reshape(1, -1))
            for name, cloud in points.items()
        }
        projected = {name: trained.projection(cloud) for name, cloud in latents.items()}
        latents["sum"] = latents["first"] + latents["second"]
        projected["sum"] = projected["first"] + projected["second"]
        returned = {name: trained.projection.inverse(projected[name]) for name in ("sum", "mix")}
    return Toy(trained.figures, points, _rows(latents), _rows(projected), _rows(returned))


def project(
    codec: Codec,
    known: Sequence[np.ndarray],
    held_out: Sequence[np.ndarray],
    training: projector.Training,
    note: str,
) -> Generator[projector.Step, None, Projected]:
    """What a projection of a codec is worth; `note` says of what recordings."""
    trained = yield from projector.train(LatentSpace(codec, device="cpu"), known, held_out, training)
    return Projected(codec.info.name, note, trained.figures)


def _cloud(centre: tuple[float, float], count: int, rng: np.random.Generator) -> np.ndarray:
    """Points `[count, 2]` of a stem; training takes them at many levels and of either sign."""
    return np.asarray(centre) + _SPREAD * rng.standard_normal((count, 2))


def _rows(clouds: dict[str, Tensor]) -> dict[str, np.ndarray]:
    return {name: cloud[0].T.numpy() for name, cloud in clouds.items()}


def write_page(path: Path, toy: Toy, codecs: Sequence[Projected] = ()) -> None:
    """Figures and plots as one page, and the figures of projections of codecs. Raises OSError."""
    back = {"mix": toy.embedded["mix"], "back": toy.returned["mix"], "sum": toy.returned["sum"]}
    panels = (
        ("Points: two stems and their mix", toy.points),
        ("Embeddings: sums miss the mixes", toy.embedded),
        ("Projection: sums come close to the mixes", toy.projected),
        ("The way back, as embeddings", back),
    )
    names = ("first stem", "second stem", "mix", "sum of the stems", "mix, projected and undone")
    key = legend(dict(zip(names, _COLOURS.values(), strict=True)))
    figures = "".join(
        f"<figure><figcaption>{title}</figcaption>{_plot(title, clouds)}</figure>" for title, clouds in panels
    )
    others = "".join(
        f"<h2>{escape(codec.name)}</h2><p>{escape(codec.note)}</p>{table(codec.figures)}" for codec in codecs
    )
    title = "Points under a twist, and a projection in which sums are mixes"
    body = (
        f"<h1>{title}</h1><p>After figure 2 of Hawley and Tackett, 'Operational Latent Spaces', 2024: two "
        "clouds of points stand for stems, the sums of their points for the mix, and an encoder twists and "
        f"flattens the plane.</p>{table(toy.figures)}{key}<div class=squares>{figures}</div>{others}"
    )
    path.write_text(document(title, body), encoding="utf-8")


def _plot(title: str, clouds: dict[str, np.ndarray]) -> str:
    every = np.concatenate([*clouds.values(), np.zeros((1, 2))])
    middle = (every.max(axis=0) + every.min(axis=0)) / 2
    scale = 185.0 / max(float(np.ptp(every, axis=0).max()) / 2, 1e-9)
    x0, y0 = 200 - scale * middle[0], 200 + scale * middle[1]
    marks = [
        f"<path class=grid d='M0 {y0:.1f}H400M{x0:.1f} 0V400'/>",
    ]
    for name, cloud in clouds.items():
        size = 5 if name == "mix" else 2.6
        dots = "".join(
            f"<circle cx={x0 + scale * x:.1f} cy={y0 - scale * y:.1f} r={size} />" for x, y in cloud
        )
        opacity = 0.35 if name == "mix" else 0.85
        marks.append(f"<g fill='{_COLOURS[name]}' fill-opacity={opacity}>{dots}</g>")
    label = f"width=400 height=400 viewBox='0 0 400 400' role=img aria-label='{title}'"
    return f"<svg {label}>{''.join(marks)}</svg>"
