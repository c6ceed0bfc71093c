"""The codec that every other one has to beat."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lincae_studio.codec import reference

if TYPE_CHECKING:
    from torch import Tensor


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
