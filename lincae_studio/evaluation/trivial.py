"""The codecs that every other one has to beat."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lincae_studio.codec import reference

if TYPE_CHECKING:
    from torch import Tensor

    from lincae_studio.codec.base import Codec


class LowPassCodec(reference.ReferenceCodec):
    """Keeps the lowest part of the spectrum and nothing else: exactly linear, and dull."""

    def __init__(self, compression: float, *, device: str = "cpu") -> None:
        super().__init__(device=device)
        self._kept = max(1, round(reference.HOP / compression))
        self.info = replace(
            reference.INFO,
            id=f"low-pass-{compression:g}x",
            name=f"Low-pass {compression:g}×",
            latent_channels=self._kept,
        )

    def encode(self, audio: Tensor) -> Tensor:
        """Lowest coefficients `[items, latent_channels, frames]` of audio `[items, frames * 1024]`."""
        return super().encode(audio)[:, : self._kept]

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Audio `[items, frames * 1024]` of coefficients `[items, latent_channels, frames]`."""
        from torch.nn.functional import pad

        whole = pad(latents, (0, 0, 0, reference.HOP - self._kept))
        return super().decode(whole, first_frame=first_frame)


def band_level_codec(compression: float, *, device: str = "cpu") -> Codec | None:
    """The untrained compact codec of this rate with signed levels of bands for latents; None without one.

    Levels of sounds do not add up: it shows what signed projections are for. Its noise has random signs.
    """
    from lincae_studio.codec.compact import config as compact
    from lincae_studio.codec.compact.trained import TrainedCompactCodec
    from lincae_studio.codec.compact.trained_config import TrainedConfig, TrainedModel

    bases = {compact.HOP / base.latent_channels: base for base in compact.CONFIGS.values()}
    if compression not in bases:
        return None
    name = f"{compression:g}x"
    config = TrainedConfig(base=bases[compression], exponent=1.0)
    info = TrainedModel(Path(), f"band-levels-{name}", f"Band levels {compression:g}×", "", config).info
    codec = TrainedCompactCodec(config, info, device=device)
    codec.corrections = None
    return codec
