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
        # Of the two halves of an overlap: what each keeps, and what it is given mirrored, with the minus.
        outer, inner = window[:half].astype(np.float32), window[half:].astype(np.float32)
        self._outer = torch.from_numpy(outer)
        self._outer_mirrored = torch.from_numpy(-outer[::-1].copy())
        self._inner = torch.from_numpy(-inner)
        self._inner_mirrored = torch.from_numpy(-inner[::-1].copy())
        # DCT-IV of N points by a complex FFT of N / 2 points: the same rotation before and after it.
        rotation = np.exp(-1j * np.pi / hop * (np.arange(half) + 1 / 8)) * (2 / hop) ** 0.25
        self._rotation = torch.from_numpy(rotation.astype(np.complex64))

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._outer = self._outer.to(device)
        self._outer_mirrored = self._outer_mirrored.to(device)
        self._inner = self._inner.to(device)
        self._inner_mirrored = self._inner_mirrored.to(device)
        self._rotation = self._rotation.to(device)

    def forward(self, audio: Tensor) -> Tensor:
        """Coefficients `[items, frames, hop]` of audio `[items, frames * hop]`, silence beyond its ends."""
        from torch import addcmul, cat
        from torch.nn.functional import pad

        half = self.hop // 2
        # Both halves of the overlap at every frame border, one row per border.
        borders = pad(audio, (half, half)).unflatten(-1, (-1, 2, half))
        before, after = borders[:, :-1], borders[:, 1:]
        rising = addcmul(before[:, :, 1].flip(-1) * self._inner_mirrored, before[:, :, 0], self._outer)
        falling = addcmul(after[:, :, 0].flip(-1) * self._inner, after[:, :, 1], self._outer_mirrored)
        return self._dct4(cat((falling, rising), dim=-1))

    def inverse(self, spectra: Tensor) -> Tensor:
        """Audio `[items, frames * hop]` of coefficients `[items, frames, hop]`.

        The outer half hop on either side stays aliased: its other half lies in frames that were not given.
        """
        half = self.hop // 2
        items, frames, _ = spectra.shape
        falling, rising = self._dct4(spectra).split(half, dim=-1)
        # As above: the frame after a border adds what rises, the frame before it what falls.
        borders = spectra.new_zeros(items, frames + 1, 2, half)
        borders[:, :-1, 0] = rising * self._outer
        borders[:, 1:, 0].addcmul_(falling.flip(-1), self._inner_mirrored)
        borders[:, :-1, 1] = rising.flip(-1) * self._inner
        borders[:, 1:, 1].addcmul_(falling, self._outer_mirrored)
        return borders.flatten(1)[:, half:-half]

    def _dct4(self, rows: Tensor) -> Tensor:
        """Orthonormal DCT-IV of the last axis; it is its own inverse."""
        import torch

        rotated = torch.complex(rows[..., 0::2], rows[..., 1::2].flip(-1)).mul_(self._rotation)
        spectrum = torch.view_as_real(torch.fft.fft(rotated).mul_(self._rotation))
        result = torch.empty_like(rows)
        result[..., 0::2] = spectrum[..., 0]
        result[..., 1::2] = spectrum[..., 1].flip(-1).neg_()
        return result
