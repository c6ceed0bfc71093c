"""Rings in latent spaces: 'advance to the next of N points and wrap around' (Hawley and Tackett 2024).

A network h lays points of a line into a space where one operator T takes each to the next. What T may be is
the question: the layer FiLMR, with one rotation in a learned plane, or a free square matrix.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from lincae_studio.codec.base import Codec
from lincae_studio.evaluation.html_page import document
from lincae_studio.evaluation.plots import legend
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.latent.rotation import film_rotation

if TYPE_CHECKING:
    from torch import Tensor, nn

Operator = Literal["rotation", "matrix"]
NOTES = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")
FIFTH = 7
_ROUND = 0.6
"""Least ratio of the second to the first principal deviation of a ring; of a circle it is 1."""

_ROUNDS = 2
_POINT, _MOVED, _HELD_OUT = "#4F8DF5", "#D9534F", "#2FA36B"


@dataclass(frozen=True, slots=True)
class Ring:
    """What was learned from one seed.

    Attributes:
        points: float `[points, dims]`, in their order
        moved: T of each
        walked: steps all the way from every point until the nearest point is a wrong one, at most two rounds
        roundness: second over first principal deviation of the points
        success: two rounds without a mistake, on a ring and not on a line
    """

    operator: Operator
    dims: int
    seed: int
    points: np.ndarray
    moved: np.ndarray
    walked: int
    roundness: float

    @property
    def success(self) -> bool:
        return self.walked >= _ROUNDS * len(self.points) and self.roundness >= _ROUND


def solve(operator: Operator, dims: int, *, seed: int, count: int = 12, steps: int = 1200) -> Ring:
    """Learn h and T on `count` points of a line in `dims` dimensions; along (1, 1, ...) above two."""
    import torch

    along = torch.ones(dims) / math.sqrt(dims) if dims > 2 else torch.tensor([1.0, 0.0])
    line = torch.linspace(-1.0, 1.0, count)[:, None] * along
    h, t = _learners(operator, dims, dims, seed=seed)
    _fit(lambda: h(line), t, [*h.parameters(), *t.parameters()], lambda z: z.roll(-1, 0), steps)
    with torch.no_grad():
        points = h(line)
        return Ring(
            operator,
            dims,
            seed,
            points.numpy(),
            t(points).numpy(),
            _walk(t, points, 1),
            _roundness(points),
        )


@dataclass(frozen=True, slots=True)
class Fifths:
    """The circle of fifths, learned on latents of played notes.

    Attributes:
        points: float `[12, dims]` of the notes, C first, the mean of the takes learned from
        held_out: the same of a take that was not
        right: of the twelve held-out notes, how many T takes nearest to the note a fifth up
        ring: of the learned notes, in steps of fifths
    """

    points: np.ndarray
    held_out: np.ndarray
    right: int
    ring: Ring


def circle_of_fifths(codec: Codec, *, seed: int = 0, dims: int = 8, steps: int = 1200) -> Fifths:
    """Learn T(note) = the note a fifth up, on what a codec at 44.1 kHz makes of played notes."""
    import torch

    takes = torch.from_numpy(np.stack([_take(codec, number) for number in range(4)]))
    mean, deviation = takes[:3].mean((0, 1)), takes[:3].std((0, 1)) + 1e-3
    takes = (takes - mean) / deviation
    known, fresh = takes[:3], takes[3]
    h, t = _learners("rotation", takes.shape[2], dims, seed=seed)

    def after(z: Tensor) -> Tensor:
        """What each take should become: the note a fifth up, in another take."""
        return z.unflatten(0, (3, 12)).roll(-FIFTH, 1).roll(1, 0).flatten(0, 1)

    _fit(lambda: h(known.flatten(0, 1)), t, [*h.parameters(), *t.parameters()], after, steps)
    with torch.no_grad():
        points = h(known).mean(0)
        held_out = h(fresh)
        nearest = torch.cdist(t(held_out), points).argmin(1)
        right = int((nearest == (torch.arange(12) + FIFTH) % 12).sum())
        walked = _walk(t, points, FIFTH)
        ring = Ring("rotation", dims, seed, points.numpy(), t(points).numpy(), walked, _roundness(points))
    return Fifths(points.numpy(), held_out.numpy(), right, ring)


def _learners(operator: Operator, inputs: int, dims: int, *, seed: int) -> tuple[nn.Module, nn.Module]:
    import torch
    from torch import nn as layers

    torch.manual_seed(seed)
    h = layers.Sequential(
        layers.Linear(inputs, 64),
        layers.GELU(),
        layers.Linear(64, 64),
        layers.GELU(),
        layers.Linear(64, dims),
    )
    t = film_rotation(dims, seed=seed) if operator == "rotation" else layers.Linear(dims, dims, bias=False)
    return h, t


def _fit(
    embed: Callable[[], Tensor],
    t: Callable[[Tensor], Tensor],
    parameters: Sequence[Tensor],
    after: Callable[[Tensor], Tensor],
    steps: int,
) -> None:
    """Minimise |T(z) − what follows z|², with the points kept apart: their deviation stays at 1."""
    import torch

    optimiser = torch.optim.Adam(parameters, 3e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps, 1e-5)
    for _ in range(steps):
        z = embed()
        spread = ((z - z.mean(0)).square().sum(1).mean() + 1e-8).sqrt()
        loss = (t(z) - after(z)).square().sum(1).mean() + torch.relu(1.0 - spread)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()


def _walk(t: Callable[[Tensor], Tensor], points: Tensor, step: int) -> int:
    """How often T can be applied to all points before one of them is nearest to a wrong one."""
    import torch

    count, walked = len(points), points
    for number in range(1, _ROUNDS * count + 1):
        walked = t(walked)
        wanted = (torch.arange(count) + number * step) % count
        if not bool((torch.cdist(walked, points).argmin(1) == wanted).all()):
            return number - 1
    return _ROUNDS * count


def _roundness(points: Tensor) -> float:
    import torch

    values = torch.linalg.svdvals(points - points.mean(0))
    return float(values[1] / values[0].clamp(min=1e-12))


def _take(codec: Codec, number: int) -> np.ndarray:
    """Mean log magnitudes of the latents of twelve played notes `[12, latent_channels]`.

    The takes differ in level, brightness, decay and phase.
    """
    rng = np.random.default_rng(number)
    space = LatentSpace(codec, device="cpu")
    samples = -(-22050 // codec.info.hop) * codec.info.hop
    t = np.arange(samples) / 44100
    rows = []
    for note in range(12):
        pitch = 261.63 * 2 ** (note / 12)
        tilt, decay = rng.uniform(0.5, 0.8), rng.uniform(2.0, 5.0)
        tone = sum(
            tilt**k * np.sin(2 * np.pi * (k + 1) * pitch * t + rng.uniform(0, 2 * np.pi)) for k in range(8)
        )
        audio = (rng.uniform(0.1, 0.3) * tone * np.exp(-decay * t) * np.minimum(t / 0.01, 1.0))[None]
        latents = np.abs(space.encode(audio.astype(np.float32))[0])
        rows.append(np.log(latents.mean(axis=1) + 1e-5))
    return np.stack(rows).astype(np.float32)


def write_page(path: Path, rings: Sequence[Ring], fifths: Fifths | None = None) -> None:
    """Figures and plots as one page. Raises OSError when it cannot be written."""
    plots = []
    for ring in _examples(rings):
        name = f"{ring.operator.capitalize()} in {ring.dims} dimensions, seed {ring.seed}"
        labels = [str(number + 1) for number in range(len(ring.points))]
        plots.append(_plot(f"{name}: {'ring' if ring.success else 'no ring'}", ring, labels))
    title = "The next of N points, and round again"
    body = [
        f"<h1>{title}</h1><p>After Hawley and Tackett, 'Operational Latent Spaces', 2024: an operator T is "
        "learned that takes each of twelve points to the next, and the last to the first. T is a rotation in "
        "a learned plane (FiLMR), or a free square matrix.</p>",
        _summary(rings),
        legend({"points": _POINT, "where T takes them": _MOVED}),
        f"<div class=squares>{''.join(plots)}</div>",
    ]
    if fifths is not None:
        text = f"{fifths.right} of 12 held-out notes go to the note a fifth up"
        body += [
            "<h2>Circle of fifths</h2><p>The same on latents of played notes, in eight dimensions; learned "
            "from three takes, and tried on a fourth.</p>",
            legend({"notes": _POINT, "where T takes them": _MOVED, "held-out take": _HELD_OUT}),
            f"<div class=squares>{_plot(text, fifths.ring, NOTES, extra=fifths.held_out)}</div>",
        ]
    path.write_text(document(title, "".join(body)), encoding="utf-8")


def _summary(rings: Sequence[Ring]) -> str:
    rows = []
    for operator, dims in dict.fromkeys((ring.operator, ring.dims) for ring in rings):
        group = [ring for ring in rings if (ring.operator, ring.dims) == (operator, dims)]
        good = sum(ring.success for ring in group)
        walked = min(ring.walked for ring in group)
        roundness = np.mean([ring.roundness for ring in group])
        rows.append(
            f"<tr><td>{operator.capitalize()}</td><td>{dims}</td><td>{good} of {len(group)}</td>"
            f"<td>{walked}</td><td>{roundness:.2f}</td></tr>"
        )
    names = ("T", "Dimensions", "Rings", "Fewest right steps", "Mean roundness")
    head = "".join(f"<th>{name}</th>" for name in names)
    return f"<table><tr>{head}</tr>{''.join(rows)}</table>"


def _examples(rings: Sequence[Ring]) -> list[Ring]:
    return list({(ring.operator, ring.dims): ring for ring in reversed(rings)}.values())[::-1]


def _plot(title: str, ring: Ring, labels: Sequence[str], *, extra: np.ndarray | None = None) -> str:
    """Points (filled), where T takes them (rings) and held-out points (squares), on two principal axes."""
    middle = ring.points.mean(axis=0)
    _, _, axes = np.linalg.svd(ring.points - middle)
    scale = 150.0 / max(float(np.abs((ring.points - middle) @ axes[:2].T).max()), 1e-9)

    def place(rows: np.ndarray) -> list[tuple[float, float]]:
        flat = (rows - middle) @ axes[:2].T * scale
        return [(200 + float(x), 200 - float(y)) for x, y in flat]

    marks = [
        f"<circle cx={x:.1f} cy={y:.1f} r=9 fill=none stroke='{_MOVED}' stroke-width=1.5 />"
        for x, y in place(ring.moved)
    ]
    for (x, y), label in zip(place(ring.points), labels, strict=True):
        marks.append(f"<circle cx={x:.1f} cy={y:.1f} r=4 fill='{_POINT}'/>")
        marks.append(f"<text class=name x={x + 9:.1f} y={y - 8:.1f}>{escape(label)}</text>")
    if extra is not None:
        marks += [
            f"<rect x={x - 3:.1f} y={y - 3:.1f} width=6 height=6 fill='{_HELD_OUT}'/>"
            for x, y in place(extra)
        ]
    name = escape(title)
    return (
        f"<figure><figcaption>{name}</figcaption><svg width=400 height=400 viewBox='0 0 400 400' role=img "
        f"aria-label='{name}'>{''.join(marks)}</svg></figure>"
    )
