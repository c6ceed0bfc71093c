"""Attacks of the high band, as sharp as those of the exact low spectrum beside it.

A short frame spreads an attack over 512 samples, and the averages over many of them spread it further. The
low spectrum is known as it is: where it rises or falls steeply, and the high band is known to rise or fall
about there too, the high band follows it in blocks of 32 samples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.codec.compact.config import HOP, CompactConfig
from lincae_studio.codec.compact.smoothing import smooth
from lincae_studio.codec.mdct import Mdct

if TYPE_CHECKING:
    from torch import Tensor

_BLOCK = 32
# Of the transform of the low spectrum: a block has eight samples then.
_LEAST_SIZE = 256
# What is steep: a block against its surroundings in dB, and how much of the excess is followed at most.
_STEEP_DB = 6.0
_LEAST_DB, _MOST_DB = -30.0, 12.0
# Blocks on either side of one: of its own level, and of its surroundings.
_OWN, _AROUND = 2, 24
# Blocks by which a rise is followed late and a fall early: what comes before an attack is heard, and what is
# missing of its first millisecond is not.
_LATE = 2
# Short frames in which the high band has to change as well, and by how many dB more.
_NEAR, _MARGIN_DB = 3, 6.0
# A low spectrum that far below the high band, in power, says nothing about it.
_FAINT = 0.003
_TINY = 1e-35


class Attacks:
    """Follows the energy of the low spectrum in time."""

    def __init__(self, config: CompactConfig) -> None:
        import torch

        self._exact = config.exact
        # No more of the spectrum than the exact coefficients is transformed: sound at a lower rate.
        size = max(_LEAST_SIZE, 1 << (config.exact - 1).bit_length())
        self._transform = Mdct(size)
        self._samples = _BLOCK * size // HOP
        self._each = config.short_hop // _BLOCK
        window = np.sin(np.pi / (2 * self._each) * (np.arange(2 * self._each) + 0.5)) ** 2
        self._window = torch.from_numpy(window.astype(np.float32))
        # What a sample of a block has of the gains of the block before, its own and the next.
        at = (np.arange(_BLOCK) + 0.5) / _BLOCK - 0.5
        ramps = np.stack([np.maximum(-at, 0), 1 - np.abs(at), np.maximum(at, 0)])
        self._ramps = torch.from_numpy(ramps.astype(np.float32))

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._transform.to(device)
        self._window = self._window.to(device)
        self._ramps = self._ramps.to(device)

    def blocks(self, exact: Tensor) -> Tensor:
        """Energies `[items, blocks]` of the upper three quarters of the exact coefficients.

        A bass note is slower than a block: its lowest quarter would come and go with every period.
        """
        from torch.nn.functional import pad

        first = self._exact // 4
        audio = self._transform.inverse(pad(exact[..., first:], (first, self._transform.hop - self._exact)))
        return audio.unflatten(1, (-1, self._samples)).square().sum(-1)

    def levels(self, blocks: Tensor) -> Tensor:
        """Energies `[items, short frames]` under the windows of the short frames."""
        from torch.nn.functional import conv1d, pad

        beyond = self._each // 2
        spread = pad(blocks, (beyond, beyond))[:, None]
        return conv1d(spread, self._window[None, None], stride=self._each)[:, 0]

    def gains(self, blocks: Tensor, energies: Tensor) -> Tensor:
        """Gains `[items, samples]` for a high band with these energies of short frames `[items, frames]`."""
        from torch.nn.functional import max_pool1d, pad

        high = smooth(energies, 2) / self._each
        heard = blocks + _FAINT * self._by_block(high)
        change = _decibels(smooth(heard, _OWN), smooth(heard, _AROUND))
        wanted = change.sign() * (change.abs() - _STEEP_DB).clamp(min=0)
        wanted = wanted.minimum(pad(wanted, (_LATE, 0))[:, :-_LATE]).clamp(_LEAST_DB, _MOST_DB)
        width = 2 * _NEAR + 1
        loudest = max_pool1d(energies[:, None], width, 1, _NEAR)[:, 0]
        quietest = -max_pool1d(-energies[:, None], width, 1, _NEAR)[:, 0]
        room = (_decibels(loudest, quietest) - _MARGIN_DB).clamp(min=0)
        room = self._by_block(room)
        gains = 10 ** (wanted.minimum(room).maximum(-room) / 20)
        around = pad(gains, (1, 1), mode="replicate").unfold(1, 3, 1)
        return (around @ self._ramps).flatten(1)

    def _by_block(self, values: Tensor) -> Tensor:
        """Values of short frames `[items, frames]` for each of their blocks."""
        return values[..., None].expand(-1, -1, self._each).flatten(1)


def _decibels(energies: Tensor, others: Tensor) -> Tensor:
    return 10 * ((energies + _TINY) / (others + _TINY)).log10()
