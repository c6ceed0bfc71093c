"""A codebook of a material: its timbres, learned in seconds, each a piece of latents of unit level.

K-means on level-normalised timbres, so that gain is disentangled: a sound and the same sound turned up fall
on the same entry. An entry is the grain of the material around the frame nearest to its centre, because a
mean of signed latents sounds like nothing. Entries are decoded alone and described; a target curve of a
descriptor is made by entries whose descriptor is near to it.
"""

from __future__ import annotations

import warnings
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from lincae_studio.errors import LatentError
from lincae_studio.latent import grains
from lincae_studio.latent.descriptors import Described, Descriptor, describe
from lincae_studio.latent.layout import Layout
from lincae_studio.latent.timbre import Basis, levels_db, timbre
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.latent.algebra import LatentSpace

Result = TypeVar("Result")

ENTRIES = 256
_ROUNDS = 6
_BATCH = 32
_CANDIDATES = 16
_QUIET_DB = 45.0


@dataclass(frozen=True, eq=False)
class Codebook:
    """Timbres of a material.

    Attributes:
        centres: of the clusters, level-normalised features `[entries, features]`
        latents: grains of unit RMS, `[entries, latent_channels, frames]`
        counts: frames of the material nearest to each entry, `[entries]`
        sources: index of the material each grain is from, and its first frame, `[entries, 2]`
        audio: entries decoded alone, `[entries, samples]`
        described: what they sound like
        places: of the entries on the map, `[entries, 2]`
        explained: shares of the variance that the two axes of the map stand for
        sample_rate: Hz, of the codec
    """

    centres: np.ndarray
    latents: np.ndarray
    counts: np.ndarray
    sources: np.ndarray
    audio: np.ndarray
    described: Described
    places: np.ndarray
    explained: tuple[float, float]
    sample_rate: int
    hop: int
    bands: Layout | None

    def __len__(self) -> int:
        return len(self.centres)

    @property
    def frames(self) -> int:
        """Of a grain."""
        return self.latents.shape[2]

    def nearest(self, latents: np.ndarray) -> np.ndarray:
        """Entry nearest to each frame `[frames]` of latents `[channels, latent_channels, frames]`."""
        from scipy.spatial import cKDTree

        return cKDTree(self.centres).query(timbre(_mono(latents, self.bands), self.bands))[1]

    def range(self, name: Descriptor) -> tuple[float, float]:
        """Between which values a descriptor can be asked for: the 10th and 90th percentile of the entries."""
        values = self.described.values(name)
        values = values[np.isfinite(values)]
        if not len(values):
            return 0.0, 0.0
        low, high = np.percentile(values, (10, 90))
        return float(low), float(high)


def finish(steps: Generator[float, None, Result]) -> Result:
    """The result of steps, without looking at how far they are."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def learn(
    materials: Sequence[np.ndarray],
    space: LatentSpace,
    *,
    sample_rate: int,
    bands: Layout | None,
    entries: int = ENTRIES,
    seed: int = 0,
) -> Generator[float, None, Codebook]:
    """Learn a codebook from latents `[channels, latent_channels, frames]`; yields the share that is done.

    There are fewer entries than asked for where the material has fewer frames. `LatentError` when it is
    silent.
    """
    info = space.info
    frames = grains.grain_frames(hop=info.hop, sample_rate=sample_rate)
    monos = [_mono(latents, bands) for latents in materials]
    features = [timbre(mono, bands) for mono in monos]
    levels = [levels_db(mono, bands) for mono in monos]
    top = max((float(level.max(initial=-200.0)) for level in levels), default=-200.0)
    if top <= -190.0:
        raise LatentError(tr("There is no sound in the selected tracks; select some with sound."))
    index = np.concatenate(
        [
            np.stack([np.full(len(level), number), np.arange(len(level))], axis=1)[level > top - _QUIET_DB]
            for number, level in enumerate(levels)
        ]
    )
    data = np.stack([features[number][frame] for number, frame in index]).astype(np.float32)
    yield 0.1
    centres, labels = yield from _k_means(data, min(entries, len(data)), seed)
    yield 0.45
    distances = np.square(data - centres[labels]).sum(axis=1)
    order = np.lexsort((distances, labels))
    _, firsts = np.unique(labels[order], return_index=True)
    chosen = index[order[firsts]]
    counts = np.bincount(labels, minlength=len(centres))
    kept = np.stack(
        [grains.take(materials[n], int(at) - frames // 2, frames).mean(axis=0) for n, at in chosen]
    ).astype(np.float32)
    kept /= np.sqrt(np.square(kept).mean(axis=(1, 2), keepdims=True)) + 1e-12
    audio = yield from _decoded(space, kept, share=(0.45, 0.9))
    described = describe(audio, sample_rate=sample_rate)
    basis = Basis.fit(centres, dimensions=2)
    places = basis.project(centres)
    if places.shape[1] < 2:
        places = np.pad(places, ((0, 0), (0, 2 - places.shape[1])))
    shares = (*basis.explained.tolist(), 0.0)
    yield 1.0
    return Codebook(
        centres, kept, counts, chosen, audio, described, places, (shares[0], shares[1]), sample_rate,
        info.hop, bands,
    )  # fmt: skip


def _k_means(
    data: np.ndarray, count: int, seed: int
) -> Generator[float, None, tuple[np.ndarray, np.ndarray]]:
    from scipy.cluster.vq import kmeans2

    generator = np.random.default_rng(seed)
    centres: np.ndarray | None = None
    labels = np.zeros(0, int)
    for done in range(_ROUNDS):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of clusters that end up empty; they are dropped
            if centres is None:
                centres, labels = kmeans2(data, count, iter=2, minit="++", rng=generator)
            else:
                centres, labels = kmeans2(data, centres, iter=3, minit="matrix")
        present, labels = np.unique(labels, return_inverse=True)
        centres = centres[present]
        yield 0.1 + 0.35 * (done + 1) / _ROUNDS
    assert centres is not None
    return centres, labels


def _decoded(
    space: LatentSpace, entries: np.ndarray, *, share: tuple[float, float]
) -> Generator[float, None, np.ndarray]:
    """Entries decoded alone, `[entries, frames * hop]`, at an RMS of a tenth of full scale."""
    context = min(space.info.decode_context, entries.shape[2])
    shaped = entries * grains.window(entries.shape[2]).astype(np.float32)
    padded = np.pad(shaped, ((0, 0), (0, 0), (context, context)))
    parts = []
    for start in range(0, len(padded), _BATCH):
        parts.append(space.decode(padded[start : start + _BATCH], first_frame=0, context=context))
        yield share[0] + (share[1] - share[0]) * (start + len(parts[-1])) / len(padded)
    audio = np.concatenate(parts)
    level = np.sqrt(np.square(audio).mean(axis=1, keepdims=True))
    return (0.1 * audio / np.maximum(level, 1e-9)).astype(np.float32)


def decode_whole(space: LatentSpace, latents: np.ndarray) -> np.ndarray:
    """Audio `[channels, frames * hop]` of latents that stand alone, with silence around them."""
    context = space.info.decode_context
    padded = np.pad(latents, ((0, 0), (0, 0), (context, context)))
    return space.decode(padded, first_frame=-context, context=context)


def _mono(latents: np.ndarray, bands: Layout | None) -> np.ndarray:
    """One channel with the energy of all; of latents that are no bands, the first one."""
    if bands is None or len(latents) == 1:
        return latents[:1]
    return np.sqrt(np.square(latents).mean(axis=0, keepdims=True))
