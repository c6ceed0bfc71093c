"""The reference codec: an orthonormal lapped transform (MDCT), lossless and exactly linear.

The latents of frame k are the 1024 coefficients of the window of 2048 samples that is centred on the samples
`[k * hop, (k + 1) * hop)`. The transform is orthonormal, so distances between latents are distances between
signals.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.mdct import Mdct

if TYPE_CHECKING:
    from torch import Tensor

HOP = 1024
# Raise the number when the same audio would give other latents.
_ALGORITHM = f"mdct 1 hop={HOP} window=sine dct4=orthonormal"

INFO = CodecInfo(
    id="reference",
    name="Reference (lossless)",
    sample_rate=None,
    hop=HOP,
    latent_channels=HOP,
    chunk_frames=64,
    context_frames=1,
    fade_frames=0,
    shift_invariant=True,
    linear=True,
    additive=True,
    one_thread=True,
    fingerprint=hashlib.sha256(_ALGORITHM.encode()).hexdigest()[:16],
    licence="Apache-2.0",
)


class ReferenceCodec:
    """MDCT with a sine window as a `Codec`; any sample rate, no compression."""

    info = INFO

    def __init__(self, *, device: str = "cpu") -> None:
        self._mdct = Mdct(HOP)
        self.to(device)

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._mdct.to(device)

    def encode(self, audio: Tensor) -> Tensor:
        """Coefficients `[items, 1024, frames]` of audio `[items, frames * 1024]`, silence beyond its ends."""
        return self._mdct.forward(audio).transpose(1, 2)

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Audio `[items, frames * 1024]` of coefficients `[items, 1024, frames]`.

        The outer half hop on either side stays aliased: its other half lies in frames that were not given.
        """
        return self._mdct.inverse(latents.transpose(1, 2))
