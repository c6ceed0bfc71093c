"""The reference codec: an orthonormal lapped transform (MDCT), lossless and exactly linear.

Frame k holds the 1024 coefficients of the window of 2048 samples that is centred on the samples
`[k * hop, (k + 1) * hop)`. Neighbouring windows overlap by one hop, half of it on either side of the frame;
the aliasing of two neighbours cancels (Princen and Bradley, 1986). The transform is orthonormal, so distances
between latents are distances between signals.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.codec.base import CodecInfo

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
    fingerprint=hashlib.sha256(_ALGORITHM.encode()).hexdigest()[:16],
    licence="Apache-2.0",
)


class ReferenceCodec:
    """MDCT with a sine window as a `Codec`; any sample rate, no compression."""

    info = INFO

    def __init__(self, *, device: str = "cpu") -> None:
        import torch

        half = HOP // 2
        window = np.sin(np.pi / (2 * HOP) * (np.arange(HOP) + 0.5))
        self._outer = torch.from_numpy(window[:half].astype(np.float32))
        self._inner = torch.from_numpy(window[half:].astype(np.float32))
        # DCT-IV of N points by a complex FFT of N / 2 points: the same rotation before and after it.
        rotation = np.exp(-1j * np.pi / HOP * (np.arange(half) + 1 / 8)) * (2 / HOP) ** 0.25
        self._rotation = torch.from_numpy(rotation.astype(np.complex64))
        self.to(device)

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._outer = self._outer.to(device)
        self._inner = self._inner.to(device)
        self._rotation = self._rotation.to(device)

    def encode(self, audio: Tensor) -> Tensor:
        """Coefficients `[items, 1024, frames]` of audio `[items, frames * 1024]`, silence beyond its ends."""
        from torch import cat
        from torch.nn.functional import pad

        half = HOP // 2
        # Both halves of the overlap at every frame border, one row per border.
        borders = pad(audio, (half, half)).unflatten(-1, (-1, 2, half))
        left, right = borders[:, :, 0], borders[:, :, 1]
        rising = left * self._outer - (right * self._inner).flip(-1)
        falling = -left.flip(-1) * self._inner - right * self._outer.flip(-1)
        folded = cat((falling[:, 1:], rising[:, :-1]), dim=-1)
        return self._dct4(folded).transpose(1, 2)

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Audio `[items, frames * 1024]` of coefficients `[items, 1024, frames]`.

        The outer half hop on either side stays aliased: its other half lies in frames that were not given.
        """
        from torch import stack
        from torch.nn.functional import pad

        half = HOP // 2
        folded = self._dct4(latents.transpose(1, 2))
        falling = pad(folded[..., :half], (0, 0, 1, 0))
        rising = pad(folded[..., half:], (0, 0, 0, 1))
        left = rising * self._outer - (falling * self._inner).flip(-1)
        right = -(rising.flip(-1) * self._inner) - falling * self._outer.flip(-1)
        return stack((left, right), dim=2).flatten(1)[:, half:-half]

    def _dct4(self, rows: Tensor) -> Tensor:
        """Orthonormal DCT-IV of the last axis; it is its own inverse."""
        from torch import complex as complex_
        from torch import empty_like, fft

        rotated = complex_(rows[..., 0::2], rows[..., 1::2].flip(-1)) * self._rotation
        spectrum = fft.fft(rotated) * self._rotation
        result = empty_like(rows)
        result[..., 0::2] = spectrum.real
        result[..., 1::2] = -spectrum.imag.flip(-1)
        return result
