"""What the channels of a codec's latents stand for, where they stand for frequencies.

Latents of lapped transforms are signed: their signs and fine differences are the phase, and only the energies
of neighbouring channels together say what a frame sounds like. Channels of other codecs have no such order.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from lincae_studio.codec import registry
from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.compact import config as compact
from lincae_studio.codec.compact import trained_config
from lincae_studio.codec.compact.bands import band_edges

BANDS = 40


@dataclass(frozen=True, eq=False)
class Layout:
    """Frequency bands of latents.

    Attributes:
        weights: energy of a frame in units of the energy of each channel, `[latent_channels]`
        gather: sums weighted channel energies to bands, `[bands, latent_channels]`
        spread: levels of bands in dB interpolated to channels, `[latent_channels, bands]`; rows sum to one
        centres_hz: of the bands, `[bands]`
        hertz: of the channels, `[latent_channels]`
    """

    weights: np.ndarray
    gather: np.ndarray
    spread: np.ndarray
    centres_hz: np.ndarray
    hertz: np.ndarray


def layout(info: CodecInfo, *, sample_rate: int) -> Layout | None:
    """Bands of a codec's latents; None where channels are no frequencies.

    >>> layout(registry.info("compact-4x"), sample_rate=44100).gather.shape[1]
    256
    """
    return _layout(info.id, sample_rate)


@lru_cache(maxsize=8)
def _layout(codec_id: str, sample_rate: int) -> Layout | None:
    if codec_id == "reference":
        size = registry.info(codec_id).latent_channels
        return _of_channels((np.arange(size) + 0.5) * sample_rate / 2 / size, np.ones(size))
    config = _compact_config(codec_id)
    if config is None:
        return None
    exact = (np.arange(config.exact) + 0.5) * compact.SAMPLE_RATE / 2 / compact.HOP
    edges = band_edges(config)
    hertz = compact.SAMPLE_RATE / 2 / config.short_hop
    centres = (edges[:-1] + edges[1:]) / 2 * hertz
    # A projection stands for all coefficients of its band, in each of the short frames.
    counts = np.diff(edges) * config.splits
    return _of_channels(np.concatenate([exact, centres]), np.concatenate([np.ones(config.exact), counts]))


def _compact_config(codec_id: str) -> compact.CompactConfig | None:
    if codec_id in compact.CONFIGS:
        return compact.CONFIGS[codec_id]
    path = registry.entry(codec_id).path
    if path is None or path.parent.parent.name != "models" or path.name != "model.safetensors":
        return None
    return trained_config.read_header(path).config.base if codec_id.startswith("compact") else None


def _of_channels(hertz: np.ndarray, weights: np.ndarray) -> Layout:
    """Bands that are even in mel, each with a channel at least."""
    mel = 2595 * np.log10(1 + hertz / 700)
    order = np.floor(mel / mel[-1] * BANDS * 0.9999).astype(int)
    _, band = np.unique(order, return_inverse=True)
    count = int(band.max()) + 1
    gather = np.zeros((count, len(hertz)))
    gather[band, np.arange(len(hertz))] = weights
    centres = np.array([hertz[band == index].mean() for index in range(count)])
    spread = np.stack([np.interp(hertz, centres, row) for row in np.eye(count)], axis=1)
    return Layout(
        weights.astype(np.float32), gather.astype(np.float32), spread.astype(np.float32), centres, hertz
    )
