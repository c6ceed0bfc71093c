"""Operators on a latent path: functions of arrays `[frames, dimensions]`, values in standard deviations.

Each of them does nothing at its neutral amount. `scale`, `bias`, `reverse`, `smooth`, `quantise` and
`stretch` are affine in the path; all but `bias` are linear. A `PathEdit` is one of them on some dimensions
over a range of frames, with its ends faded into what was there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from lincae_studio.errors import LatentError
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.latent.turning import Turn

Kind = Literal[
    "scale", "bias", "randomise", "reverse", "smooth", "quantise", "stretch", "curve", "draw", "rotate"
]
LIMIT = 6.0
"""Standard deviations beyond which no curve is drawn."""


def scale(path: np.ndarray, amount: float) -> np.ndarray:
    """The path times a factor, about the mean of the material, which is zero.

    >>> scale(np.array([1.0, -2.0]), 1.5).tolist()
    [1.5, -3.0]
    """
    return path * amount


def bias(path: np.ndarray, amount: float) -> np.ndarray:
    """The path moved by `amount` standard deviations."""
    return path + amount


def randomise(path: np.ndarray, amount: float, *, seed: int, hold: int = 1) -> np.ndarray:
    """The path plus normal noise of `amount` standard deviations, a new value every `hold` frames.

    The same seed gives the same noise for any length that begins at the same frame.
    """
    steps = -(-len(path) // hold)
    columns = path.reshape(len(path), -1)
    noise = np.stack(
        [np.random.default_rng([seed, column]).standard_normal(steps) for column in range(columns.shape[1])],
        axis=1,
    )
    return path + amount * np.repeat(noise, hold, axis=0)[: len(path)].reshape(path.shape)


def reverse(path: np.ndarray) -> np.ndarray:
    """The path from its end to its beginning; its own inverse."""
    return path[::-1].copy()


def smooth(path: np.ndarray, amount: float) -> np.ndarray:
    """The path averaged by a Gaussian of `amount` frames; 0 leaves it as it is."""
    from scipy.ndimage import gaussian_filter1d

    return path.copy() if amount <= 0 else gaussian_filter1d(path, amount, axis=0, mode="nearest")


def quantise(path: np.ndarray, step: int) -> np.ndarray:
    """The path held for `step` frames at its mean over them; doing it twice changes nothing more.

    >>> quantise(np.array([0.0, 2.0, 4.0]), 2).tolist()
    [1.0, 1.0, 4.0]
    """
    if step <= 1 or not len(path):
        return path.copy()
    starts = np.arange(0, len(path), step)
    lengths = np.diff(np.append(starts, len(path)))
    shape = (-1,) + (1,) * (path.ndim - 1)
    means = np.add.reduceat(path, starts, axis=0) / lengths.reshape(shape)
    return np.repeat(means, lengths, axis=0)


def stretch(path: np.ndarray, factor: float) -> np.ndarray:
    """The path at 1/`factor` of its speed, as long as before: cut at its end, or held where it ran out.

    >>> stretch(np.array([0.0, 1.0, 2.0, 3.0]), 2.0).tolist()
    [0.0, 0.5, 1.0, 1.5]
    """
    if factor <= 0:
        raise LatentError(tr("A path can only be stretched by a factor above zero."))
    frames = len(path)
    at = np.minimum(np.arange(frames) / factor, max(frames - 1, 0))
    low = np.floor(at).astype(int)
    high = np.minimum(low + 1, frames - 1)
    share = (at - low).reshape((-1,) + (1,) * (path.ndim - 1))
    return path[low] * (1.0 - share) + path[high] * share


def curve(frames: int, points: Sequence[tuple[float, float]]) -> np.ndarray:
    """A smooth curve `[frames]` through breakpoints (frame, value), flat beyond the outermost.

    It passes through every point and never swings beyond its neighbours (PCHIP). LatentError when there is
    none.
    """
    from scipy.interpolate import PchipInterpolator

    at, values = _breakpoints(points)
    grid = np.arange(frames, dtype=float)
    if len(at) == 1:
        return np.full(frames, values[0])
    return PchipInterpolator(at, values)(np.clip(grid, at[0], at[-1]))


def drawn(frames: int, points: Sequence[tuple[float, float]]) -> np.ndarray:
    """A line drawn by hand `[frames]`: straight between its points, flat beyond the outermost."""
    at, values = _breakpoints(points)
    return np.interp(np.arange(frames), at, values)


def _breakpoints(points: Sequence[tuple[float, float]]) -> tuple[np.ndarray, np.ndarray]:
    if not points:
        raise LatentError(tr("A curve needs a point at least; draw one."))
    latest = dict(sorted((float(frame), float(value)) for frame, value in points))
    return np.array(list(latest)), np.clip(np.array(list(latest.values())), -LIMIT, LIMIT)


def fade_window(frames: int, fade: int) -> np.ndarray:
    """Weights `[frames]` that rise from 0 to 1 over `fade` frames and fall again at the end."""
    rise = (np.arange(frames) + 1.0) / (fade + 1.0)
    return np.minimum(1.0, np.minimum(rise, rise[::-1]))


@dataclass(frozen=True, slots=True)
class PathEdit:
    """One operator at work.

    Attributes:
        dims: columns of the path; column 0 is loudness
        start, stop: frames it works on
        amount: a factor, standard deviations or frames, as the operator has it
        points: of a curve or drawing, (frame from `start` on, value)
        fade: frames over which it fades in and out inside its range
        hold: frames a random value lasts
        turn: of 'rotate', which takes all columns of a material and leaves the loudness
    """

    kind: Kind
    dims: tuple[int, ...]
    start: int
    stop: int
    amount: float = 1.0
    seed: int = 0
    points: tuple[tuple[float, float], ...] = ()
    fade: int = 0
    hold: int = 1
    turn: Turn | None = None

    def apply(self, path: np.ndarray) -> np.ndarray:
        """A path `[frames, dimensions]` with this edit; what lies outside of it is the same."""
        start, stop = max(0, self.start), min(len(path), self.stop)
        columns = [dim for dim in self.dims if 0 <= dim < path.shape[1]]
        if self.turn is not None:
            columns = list(range(path.shape[1]))
        if start >= stop or not columns:
            return path
        part = path[start:stop, columns]
        changed = self._operate(part)
        weight = fade_window(len(part), self.fade)[:, None]
        out = path.copy()
        out[start:stop, columns] = part + weight * (changed - part)
        return out

    def _operate(self, part: np.ndarray) -> np.ndarray:
        match self.kind:
            case "rotate" if self.turn is not None:
                return self.turn.apply(part, self.amount)
            case "scale":
                return scale(part, self.amount)
            case "bias":
                return bias(part, self.amount)
            case "randomise":
                return randomise(part, self.amount, seed=self.seed, hold=max(1, self.hold))
            case "reverse":
                return reverse(part)
            case "smooth":
                return smooth(part, self.amount)
            case "quantise":
                return quantise(part, round(self.amount))
            case "stretch":
                return stretch(part, self.amount)
            case "curve" | "draw":
                line = (curve if self.kind == "curve" else drawn)(self.stop - self.start, self.points)
                begin = max(0, -self.start)
                return np.repeat(line[begin : begin + len(part), None], part.shape[1], axis=1)
        raise LatentError(tr("There is no operator named '{kind}'.", kind=self.kind))


def apply_edits(path: np.ndarray, edits: Iterable[PathEdit]) -> np.ndarray:
    """Carry out edits in order."""
    for edit in edits:
        path = edit.apply(path)
    return path
