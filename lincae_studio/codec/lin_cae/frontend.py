"""The front end: a complex STFT whose amplitudes are compressed, and its inverse."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import pad

from lincae_studio.codec.lin_cae.config import FrontEndConfig

# Below this an amplitude is silence; its negative power still fits float32.
_SMALLEST = 1e-30


class ScaledStft(nn.Module):
    """Spectra `[items, 2, spectra, bins]`, real and imaginary part, of audio `[items, samples]`.

    Spectrum t sees the samples `[t * hop, t * hop + window)`: framing is not centred. The two parts lie
    together in memory (channels last), as the convolutions after it want them.
    """

    window: Tensor

    def __init__(self, config: FrontEndConfig) -> None:
        super().__init__()
        self.config = config
        self.register_buffer("window", torch.hann_window(config.window))

    def spectra(self, audio: Tensor) -> Tensor:
        """Spectra of every whole window of `audio`; samples after the last are left out."""
        frames = audio.unfold(-1, self.config.window, self.config.hop) * self.window
        spectrum = torch.fft.rfft(frames)[..., : self.config.bins]
        gain = spectrum.abs().clamp_(min=_SMALLEST).pow_(self.config.exponent - 1).mul_(self.config.scale)
        return torch.view_as_real(spectrum.mul_(gain)).permute(0, 3, 1, 2)

    def audio(self, spectra: Tensor) -> Tensor:
        """Audio `[items, (spectra - 1) * hop + window]`.

        Overlap-add as if all windows were there: the outer `window - hop` samples on either side are faded.
        """
        hop, parts = self.config.hop, 4
        spectrum = torch.view_as_complex(spectra.float().permute(0, 2, 3, 1).contiguous())
        spectrum = spectrum / self.config.scale
        spectrum.mul_(spectrum.abs().pow_(1 / self.config.exponent - 1))
        synthesis = self.window / self.window.square().unflatten(0, (parts, hop)).sum(0).repeat(parts)
        frames = torch.fft.irfft(pad(spectrum, (0, 1))).mul_(synthesis).unflatten(-1, (parts, hop))
        items, count = frames.shape[:2]
        audio = frames.new_zeros(items, count + parts - 1, hop)
        for part in range(parts):
            audio[:, part : part + count] += frames[:, :, part]
        return audio.flatten(1)

    def edge_gains(self) -> tuple[Tensor, Tensor]:
        """What undoes the fade of the samples beside the outer `margin`, `[margin]` at either end."""
        hop, parts = self.config.hop, 4
        squares = self.window.square().unflatten(0, (parts, hop))
        whole = squares.sum(0).repeat(parts - 1)
        rising = squares.cumsum(0)[:-1].flatten()
        falling = squares.flip(0).cumsum(0).flip(0)[1:].flatten()
        margin = self.config.margin
        return (whole / rising)[margin:], (whole / falling)[:margin]
