"""The latent path of a sound: its level, and its timbre on a basis of principal components.

A frame of latents is taken apart into its level, its timbre and the rest (signs and fine structure, which an
edit leaves as they are). Where the channels of a codec are frequencies, timbre is the levels of bands in dB
against the level of the frame; elsewhere it is the frame itself divided by its level. Both ways, what is
edited is a path `[frames, dimensions]` whose column 0 is loudness and whose other columns are principal
components of the timbre, all in standard deviations of the material.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from lincae_studio.codec.base import CodecInfo
from lincae_studio.errors import LatentError
from lincae_studio.latent.layout import Layout, layout
from lincae_studio.wording import tr

View = Literal["envelope", "latents"]

DIMENSIONS = 12
FIT_FRAMES = 2048
_SMOOTHING = np.array([1.0, 4.0, 6.0, 4.0, 1.0]) / 16.0
_FLOOR = 1e-7
_QUIET_DB = 55.0
_FADING_DB = 12.0
_MOST_DB = 48.0


@dataclass(frozen=True, eq=False)
class Basis:
    """Principal components.

    Attributes:
        mean: `[features]`
        components: orthonormal, the strongest first, `[dimensions, features]`
        deviations: standard deviation along each, `[dimensions]`
        explained: share of the variance, `[dimensions]`
    """

    mean: np.ndarray
    components: np.ndarray
    deviations: np.ndarray
    explained: np.ndarray

    @classmethod
    def fit(cls, features: np.ndarray, *, dimensions: int = DIMENSIONS) -> Basis:
        """Of features `[frames, features]`; at most as many dimensions as there are.

        >>> line = np.outer(np.arange(5.0), [3.0, 4.0])
        >>> Basis.fit(line, dimensions=2).explained.round(6).tolist()
        [1.0, 0.0]
        """
        from scipy.linalg import eigh

        if features.ndim != 2 or not len(features):
            raise LatentError(tr("There is no sound in the selection; select a part with sound."))
        step = -(-len(features) // FIT_FRAMES)
        sample = features[::step].astype(np.float64)
        mean = sample.mean(axis=0)
        centred = sample - mean
        count = min(dimensions, *centred.shape)
        tall = centred.shape[0] >= centred.shape[1]
        square = centred.T @ centred if tall else centred @ centred.T
        first = len(square) - count
        values, vectors = eigh(square, subset_by_index=(first, len(square) - 1))
        values, vectors = np.maximum(values[::-1], 0.0), vectors[:, ::-1]
        if not tall:
            vectors = centred.T @ vectors / np.sqrt(np.maximum(values, 1e-30))
        # A component points to where its largest entry is positive, whatever the solver says.
        signs = np.sign(vectors[np.abs(vectors).argmax(axis=0), np.arange(count)])
        total = max(float(np.square(centred).sum()), 1e-30)
        return cls(
            mean,
            (vectors * np.where(signs == 0, 1.0, signs)).T,
            np.sqrt(values / max(len(sample) - 1, 1)),
            values / total,
        )

    def project(self, features: np.ndarray) -> np.ndarray:
        """Coordinates `[frames, dimensions]` in standard deviations."""
        return (features - self.mean) @ self.components.T / np.maximum(self.deviations, 1e-9)

    def expand(self, coordinates: np.ndarray) -> np.ndarray:
        """Features `[frames, features]`, without the mean: linear, so that differences can be expanded."""
        return (coordinates * self.deviations) @ self.components


def default_view(info: CodecInfo, *, sample_rate: int) -> View:
    """How the latents of a codec are best looked at."""
    return "latents" if layout(info, sample_rate=sample_rate) is None else "envelope"


def levels_db(latents: np.ndarray, bands: Layout | None) -> np.ndarray:
    """Level of each frame in dB `[frames]` of latents `[channels, latent_channels, frames]`."""
    weights = 1.0 if bands is None else bands.weights[:, None]
    energy = (np.square(latents, dtype=np.float64) * weights).sum(axis=1).mean(axis=0)
    return 10.0 * np.log10(_smooth(energy[:, None])[:, 0] + _floor(energy))


def timbre(latents: np.ndarray, bands: Layout | None) -> np.ndarray:
    """Level-normalised features `[frames, features]`: they stay the same when the sound is turned up."""
    level = levels_db(latents, bands)
    if bands is None:
        flat = latents.transpose(2, 0, 1).reshape(latents.shape[2], -1)
        return flat / np.power(10.0, level / 20.0)[:, None]
    energy = np.square(latents, dtype=np.float64).mean(axis=0).T @ bands.gather.T.astype(np.float64)
    floor = _floor(energy.sum(axis=1))
    # The floor is that of the frame too: in silence a timbre is flat, not that of rounding errors.
    quiet = np.maximum(floor, 1e-6 * energy.sum(axis=1, keepdims=True)) / energy.shape[1]
    return 10.0 * np.log10(_smooth(energy) + quiet) - level[:, None]


@dataclass(frozen=True, eq=False)
class Material:
    """A sound taken apart.

    Attributes:
        latents: `[channels, latent_channels, frames]`
        view: what its timbre is
        level_db: of each frame `[frames]`
        basis: of its timbre
        path: `[frames, 1 + dimensions]`, loudness first, in standard deviations
        rest: features that the components leave over `[frames, features]`
        level_mean, level_deviation: in dB, of the loudness column
    """

    latents: np.ndarray
    view: View
    bands: Layout | None
    level_db: np.ndarray
    basis: Basis
    path: np.ndarray
    rest: np.ndarray
    level_mean: float
    level_deviation: float

    @property
    def columns(self) -> np.ndarray:
        """All that can be edited `[frames, 1 + dimensions + features]`: the path, then the rest."""
        return np.column_stack([self.path, self.rest])

    @property
    def frames(self) -> int:
        return self.latents.shape[2]

    def put_back(self, path: np.ndarray) -> np.ndarray:
        """Latents with another path of the same shape; with the same path, exactly the latents there were.

        The path may be all `columns`, too. The timbre is changed at the level it had, then the wanted level
        is put back. `LatentError` when the path does not fit.
        """
        count = self.path.shape[1]
        if path.shape not in (self.path.shape, (len(self.path), count + self.rest.shape[1])):
            raise LatentError(
                tr(
                    "A path of shape {shape} does not fit the sound's, {shape_2}.",
                    shape=path.shape,
                    shape_2=self.path.shape,
                )
            )
        change = self.basis.expand(path[:, 1:count] - self.path[:, 1:])
        if path.shape[1] > count:
            change = change + path[:, count:] - self.rest
        wanted = self.level_db + (path[:, 0] - self.path[:, 0]) * self.level_deviation
        return with_timbre(self.latents, change, wanted_db=wanted, bands=self.bands)


def analyse(
    latents: np.ndarray,
    info: CodecInfo,
    *,
    sample_rate: int,
    view: View | None = None,
    basis: Basis | None = None,
) -> Material:
    """Take latents apart; with `basis`, on that of another material.

    Raises:
        LatentError: there is nothing to hear in them, or the view is not possible with this codec
    """
    known = layout(info, sample_rate=sample_rate)
    chosen = view or default_view(info, sample_rate=sample_rate)
    if chosen == "envelope" and known is None:
        raise LatentError(
            tr("The latents of {name} are no bands; choose the view of the latents.", name=info.name)
        )
    bands = known if chosen == "envelope" else None
    level = levels_db(latents, bands)
    features = timbre(latents, bands)
    heard = level > (level.max(initial=-np.inf) - _QUIET_DB)
    if not latents.any():
        raise LatentError(tr("There is no sound in the selection; select a part with sound."))
    found = basis or Basis.fit(features[heard])
    mean, deviation = float(level[heard].mean()), float(level[heard].std()) or 1.0
    # Silence has no timbre and no end of loudness: towards it the path runs to its middle and stops falling.
    presence = np.clip((level - level.max() + _QUIET_DB) / _FADING_DB, 0.0, 1.0)[:, None]
    loudness = (np.maximum(level, level.max() - _QUIET_DB) - mean) / deviation
    coordinates = found.project(features)
    rest = presence * (features - found.mean - found.expand(coordinates))
    path = np.column_stack([loudness, presence * coordinates])
    return Material(latents, chosen, bands, level, found, path, rest, mean, deviation)


def with_timbre(
    latents: np.ndarray, change: np.ndarray, *, wanted_db: np.ndarray, bands: Layout | None
) -> np.ndarray:
    """Latents whose timbre is changed by features `[frames, features]`, at wanted levels in dB `[frames]`.

    No band is turned up or down by more than 48 dB. Frames that are to stay as they are stay exactly so.
    """
    before = levels_db(latents, bands)
    if bands is None:
        scale = np.power(10.0, before / 20.0)[:, None]
        moved = (change * scale).reshape(len(change), latents.shape[0], latents.shape[1]).transpose(1, 2, 0)
        shaped = latents + moved.astype(np.float32)
    else:
        limited = np.clip(change, -_MOST_DB, _MOST_DB)
        gains = np.power(10.0, (limited @ bands.spread.T.astype(np.float64)) / 20.0)
        shaped = latents * gains.T[None].astype(np.float32)
    touched = np.any(change != 0.0)
    after = levels_db(shaped, bands) if touched else before
    correction = np.clip(wanted_db - after, -2 * _MOST_DB, _MOST_DB)
    return shaped * np.power(10.0, correction / 20.0).astype(np.float32)


def _smooth(energy: np.ndarray) -> np.ndarray:
    """Energies `[frames, n]` averaged over five frames: in a lapped transform they flicker with the phase."""
    from scipy.ndimage import convolve1d

    return convolve1d(energy, _SMOOTHING, axis=0, mode="nearest")


def _floor(energy: np.ndarray) -> float:
    return _FLOOR * float(energy.max(initial=0.0)) + 1e-20
