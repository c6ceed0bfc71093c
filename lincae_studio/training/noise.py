"""What the metric sees of noise that is shaped by a compact decoder, without decoding it."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional
from torchaudio.transforms import MelSpectrogram

from lincae_studio.codec.compact.bands import interpolation
from lincae_studio.codec.compact.config import HOP, SAMPLE_RATE, CompactConfig
from lincae_studio.codec.compact.trained import TrainedCompactCodec

# Those of the log-mel distance.
_WINDOW, _STRIDE, _MELS = 2048, 512, 128
_FLOOR = 1e-5
# Spectra of the metric at either end that see sound beyond the clip.
_EDGE = _WINDOW // 2 // _STRIDE + 1
# Short frames of noise from which chance is learned.
_TRIED = 16384


class NoiseMel:
    """Log mel spectra of noise with given energies of cells, and of sounds, above the exact coefficients."""

    def __init__(self, codec: TrainedCompactCodec, config: CompactConfig) -> None:
        self._spectra = MelSpectrogram(SAMPLE_RATE, n_fft=_WINDOW, hop_length=_STRIDE, n_mels=_MELS)
        filters = self._spectra.mel_scale.fb
        # Whose main lobe does not reach down to the exact coefficients.
        lowest = math.ceil(config.exact / HOP * _WINDOW / 2) + 2
        self._above = (filters[:lowest] == 0).all(0) & (filters[lowest:] > 0).any(0)
        self._step = _STRIDE * config.splits // HOP
        self._kernel = self._responses(codec, config)[self._above]
        self._shape = self._degrees(codec, config)[self._above, None]

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._spectra.to(device)
        self._above = self._above.to(device)
        self._kernel = self._kernel.to(device)
        self._shape = self._shape.to(device)

    def of_sounds(self, audio: Tensor) -> Tensor:
        """Log10 mel spectra `[items, mels, spectra]` of audio `[items, samples]`."""
        return self._trimmed(self._spectra(audio)[:, self._above])

    def of_noise(self, energies: Tensor, generator: torch.Generator) -> Tensor:
        """Those of noise with energies `[items, short frames, bands]`, drawn anew.

        Chance belongs to it: the spectrum of noise with the right energies lies about that of the sound, and
        how far it lies off depends on how many coefficients a mel band has.
        """
        reach = self._kernel.shape[2] // 2
        padded = functional.pad(energies.transpose(1, 2), (reach, reach + self._step - 1))
        expected = functional.conv1d(padded, self._kernel, stride=self._step)
        return self._trimmed(expected * _gamma(self._shape, expected.shape, generator))

    def _trimmed(self, spectra: Tensor) -> Tensor:
        return spectra[..., _EDGE:-_EDGE].clamp(min=_FLOOR).log10()

    def _responses(self, codec: TrainedCompactCodec, config: CompactConfig) -> Tensor:
        """Expected mel spectra about one cell with the energy 1, `[mels, bands, distances in short frames]`.

        Signs are random: the powers of the coefficients' sounds add up.
        """
        size, reach = config.short_hop, _WINDOW // 2 // config.short_hop + 2
        frames = 4 * reach
        kernel = torch.zeros(_MELS, config.bands, 2 * reach + 1)
        spread = torch.from_numpy(interpolation(config)).float()
        with torch.no_grad():
            for at in range(frames // 2, frames // 2 + self._step):
                spectra = torch.zeros(size, frames, size)
                spectra[:, at] = torch.eye(size)
                found = torch.einsum("bc,cmt->mbt", spread, self._spectra(codec.sound_of(spectra)))
                for spectrum in range(found.shape[2]):
                    distance = at - self._step * spectrum
                    if abs(distance) <= reach:
                        kernel[:, :, reach + distance] = found[..., spectrum]
        return kernel

    def _degrees(self, codec: TrainedCompactCodec, config: CompactConfig) -> Tensor:
        """Shape of the gamma distribution of the powers of mel bands of even noise, `[mels]`."""
        generator = torch.Generator().manual_seed(0)
        signs = 2.0 * torch.randint(2, (1, _TRIED, config.short_hop), generator=generator) - 1
        signs[..., : config.first_short] = 0
        with torch.no_grad():
            powers = self._spectra(codec.sound_of(signs))[0, :, _EDGE:-_EDGE]
        return powers.mean(1).square() / powers.var(1)


def _gamma(shape: Tensor, size: torch.Size, generator: torch.Generator) -> Tensor:
    """Gamma numbers with the mean 1, by the cube of a normal one (Wilson and Hilferty, 1931)."""
    normal = torch.randn(size, generator=generator, device=generator.device)
    return (1 - 1 / (9 * shape) + normal / (3 * shape.sqrt())).clamp(min=0).pow(3)
