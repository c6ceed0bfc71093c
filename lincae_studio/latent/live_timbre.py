"""Timbre changed while it streams: principal components scaled and moved, frame by frame."""

from __future__ import annotations

import numpy as np

from lincae_studio.latent.timbre import Material

_KEEP = 0.6
_MOST_DB = 36.0


class LiveTimbre:
    """A `FrameOperation` that scales and moves a sound along the components of a material.

    The level of what comes in is kept. Band energies are followed with a decay that is carried from block to
    block: a stream gives the same however it is cut into blocks. Made anew for every stream.

    Attributes:
        scale, bias: of each component, a factor and standard deviations `[dimensions]`; changed at will
        gain_db: of everything
    """

    def __init__(self, material: Material) -> None:
        dimensions = len(material.basis.deviations)
        self.scale = np.ones(dimensions)
        self.bias = np.zeros(dimensions)
        self.gain_db = 0.0
        self._basis, self._bands = material.basis, material.bands
        self._state: np.ndarray | None = None
        self._floor = 10.0 ** (material.level_mean / 10.0) * 1e-6

    def __call__(self, latents: np.ndarray, first: int) -> np.ndarray:
        """Latents `[channels, latent_channels, frames]`, changed."""
        gain = np.float32(10.0 ** (self.gain_db / 20.0))
        if self._bands is None:
            return self._moved(latents) * gain
        energy = np.square(latents, dtype=np.float64).mean(axis=0).T @ self._bands.gather.T
        followed = self._followed(energy)
        if (self.scale == 1.0).all() and not self.bias.any():
            return latents * gain
        level = 10.0 * np.log10(followed.sum(axis=1, keepdims=True) + self._floor)
        features = 10.0 * np.log10(followed + self._floor / followed.shape[1]) - level
        change = np.clip(self._change(features), -_MOST_DB, _MOST_DB)
        power = np.power(10.0, change / 10.0)
        # What the bands gain as a whole is taken off again.
        kept = (followed.sum(axis=1) + self._floor) / ((followed * power).sum(axis=1) + self._floor)
        change += 10.0 * np.log10(kept)[:, None]
        gains = np.power(10.0, change @ self._bands.spread.T / 20.0)
        return latents * (gain * gains.T[None]).astype(np.float32)

    def _change(self, features: np.ndarray) -> np.ndarray:
        coordinates = self._basis.project(features)
        return self._basis.expand(coordinates * (self.scale - 1.0) + self.bias)

    def _followed(self, energy: np.ndarray) -> np.ndarray:
        from scipy.signal import lfilter

        if self._state is None:
            self._state = np.zeros((1, energy.shape[1]))
        out, self._state = lfilter([1.0 - _KEEP], [1.0, -_KEEP], energy, axis=0, zi=self._state)
        return out

    def _moved(self, latents: np.ndarray) -> np.ndarray:
        flat = latents.transpose(2, 0, 1).reshape(latents.shape[2], -1).astype(np.float64)
        level = np.sqrt(np.square(latents, dtype=np.float64).sum(axis=1).mean(axis=0))[:, None]
        change = self._change(flat / np.maximum(level, 1e-9)) * level
        shape = (latents.shape[2], *latents.shape[:2])
        return latents + change.reshape(shape).transpose(1, 2, 0).astype(np.float32)
