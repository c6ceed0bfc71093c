"""An orthonormal lapped transform (MDCT) of any hop.

Frame k holds the coefficients of the window of two hops that is centred on the samples
`[k * hop, (k + 1) * hop)`. Neighbouring windows overlap by one hop, half of it on either side of the frame;
the aliasing of two neighbours cancels (Princen and Bradley, 1986).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from torch import Tensor


class Mdct:
    """The transform and its inverse; spectra are `[items, frames, hop]`.

    Attributes:
        hop: samples per frame and coefficients of a frame; a multiple of 4
    """

    def __init__(self, hop: int, *, kaiser_alpha: float | None = None) -> None:
        """A sine window, or a Kaiser-Bessel derived one whose side lobes fall faster further off."""
        import torch

        self.hop = hop
        half = hop // 2
        window = np.sin(np.pi / (2 * hop) * (np.arange(hop) + 0.5))
        if kaiser_alpha is not None:
            rising = np.cumsum(np.kaiser(hop + 1, np.pi * kaiser_alpha))
            window = np.sqrt(rising[:-1] / rising[-1])
        self._outer = torch.from_numpy(window[:half].astype(np.float32))
        self._inner = torch.from_numpy(window[half:].astype(np.float32))
        # DCT-IV of N points by a complex FFT of N / 2 points: the same rotation before and after it.
        rotation = np.exp(-1j * np.pi / hop * (np.arange(half) + 1 / 8)) * (2 / hop) ** 0.25
        self._rotation = torch.from_numpy(rotation.astype(np.complex64))

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._outer = self._outer.to(device)
        self._inner = self._inner.to(device)
        self._rotation = self._rotation.to(device)

    def forward(self, audio: Tensor) -> Tensor:
        """Coefficients `[items, frames, hop]` of audio `[items, frames * hop]`, silence beyond its ends."""
        from torch import cat
        from torch.nn.functional import pad

        half = self.hop // 2
        # Both halves of the overlap at every frame border, one row per border.
        borders = pad(audio, (half, half)).unflatten(-1, (-1, 2, half))
        left, right = borders[:, :, 0], borders[:, :, 1]
        rising = (left * self._outer).sub_((right * self._inner).flip(-1))
        falling = (left.flip(-1) * self._inner).add_(right * self._outer.flip(-1)).neg_()
        return self._dct4(cat((falling[:, 1:], rising[:, :-1]), dim=-1))

    def inverse(self, spectra: Tensor) -> Tensor:
        """Audio `[items, frames * hop]` of coefficients `[items, frames, hop]`.

        The outer half hop on either side stays aliased: its other half lies in frames that were not given.
        """
        from torch import stack
        from torch.nn.functional import pad

        half = self.hop // 2
        folded = self._dct4(spectra)
        falling = pad(folded[..., :half], (0, 0, 1, 0))
        rising = pad(folded[..., half:], (0, 0, 0, 1))
        left = (rising * self._outer).sub_((falling * self._inner).flip(-1))
        right = (rising.flip(-1) * self._inner).add_(falling * self._outer.flip(-1)).neg_()
        return stack((left, right), dim=2).flatten(1)[:, half:-half]

    def _dct4(self, rows: Tensor) -> Tensor:
        """Orthonormal DCT-IV of the last axis; it is its own inverse."""
        from torch import complex as complex_
        from torch import empty_like, fft

        rotated = complex_(rows[..., 0::2], rows[..., 1::2].flip(-1)).mul_(self._rotation)
        spectrum = fft.fft(rotated).mul_(self._rotation)
        result = empty_like(rows)
        result[..., 0::2] = spectrum.real
        result[..., 1::2] = -spectrum.imag.flip(-1)
        return result
