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


def untrained_codecs(compression: float, *, device: str = "cpu") -> list[Codec]:
    """The compact codecs of this rate that no training has touched; none without a member of this rate.

    One is the member of the family without its corrections. The other has signed levels of bands for latents:
    levels of sounds do not add up, which shows what signed projections are for.
    """
    from lincae_studio.codec.compact import config as compact
    from lincae_studio.codec.compact.trained import TrainedCompactCodec
    from lincae_studio.codec.compact.trained_config import TrainedConfig, TrainedModel

    bases = {compact.HOP / base.latent_channels: base for base in compact.CONFIGS.values()}
    if compression not in bases:
        return []
    codecs: list[Codec] = []
    rate = f"{compression:g}"
    for codec_id, name, exponent in (
        (f"untrained-{rate}x", f"Untrained {rate}×", 0.0),
        (f"band-levels-{rate}x", f"Band levels {rate}×", 1.0),
    ):
        config = TrainedConfig(base=bases[compression], exponent=exponent)
        info = TrainedModel(Path(), codec_id, name, "", config).info
        codec = TrainedCompactCodec(config, info, device=device)
        codec.corrections = None
        codecs.append(codec)
    return codecs
