"""What is to become small. Sounds are `[items, samples]`; every loss is a mean over items."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor
    from torchaudio.transforms import MelSpectrogram

_FLOOR = 1e-5


@cache
def _mel(window: int, bands: int, sample_rate: int, device: str) -> MelSpectrogram:
    from torchaudio.transforms import MelSpectrogram

    return MelSpectrogram(sample_rate, n_fft=window, hop_length=window // 4, n_mels=bands).to(device)


def log_mel_distance(estimate: Tensor, truth: Tensor, *, window: int, sample_rate: int) -> Tensor:
    """Mean absolute difference of the log10 mel power spectra, clamped as the metric of that name clamps.

    With a window of 2048 samples it is that metric. Shorter windows have fewer bands and see attacks.
    """
    transform = _mel(window, max(16, window // 16), sample_rate, str(estimate.device))
    # The metric's floor is meant for windows of 2048 samples; power grows with the window's length.
    floor = _FLOOR * window / 2048
    found, true = (transform(signal).clamp(min=floor).log10() for signal in (estimate, truth))
    return (found - true).abs().mean()


def pseudo_huber(difference: Tensor) -> Tensor:
    """sqrt(|d|² + c²) - c of every item, `[items]`, with c = 0.00054 sqrt(dimensions).

    Song and Dhariwal, 2023.

    >>> import torch
    >>> round(float(pseudo_huber(torch.ones(1, 4))[0]), 3)
    1.999
    """
    flat = difference.flatten(1)
    c = 0.00054 * flat.shape[1] ** 0.5
    return (flat.square().sum(1) + c**2).sqrt() - c
