"""How close one signal is to another.

Signals are float arrays `[channels, samples]`. Channels are scored separately and averaged. Of two signals
the estimate comes first, the truth second; `ValueError` when their shapes differ.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from lincae_studio.audio.fidelity import check_shapes as _check
from lincae_studio.audio.fidelity import level_error_db as level_error_db
from lincae_studio.audio.fidelity import per_channel as _per_channel
from lincae_studio.audio.fidelity import power as _power
from lincae_studio.audio.fidelity import ratio_db as _ratio_db
from lincae_studio.audio.fidelity import si_sdr_db as si_sdr_db

LOG_MEL_FLOOR = 1e-5
STFT_SIZES = (512, 1024, 2048)
_STFT_FLOOR = 1e-7
_MDCT_HOP = 1024


def snr_db(estimate: np.ndarray, reference: np.ndarray) -> float:
    """Signal-to-noise ratio in dB: 10 log10(|r|² / |e − r|²). Level errors count. inf for equal signals.

    >>> round(snr_db(np.array([[1.1, -1.1]]), np.array([[1.0, -1.0]])), 6)
    20.0
    """
    return _per_channel(
        lambda found, true: _ratio_db(_power(true), _power(found - true)), estimate, reference
    )


def log_mel_distance(estimate: np.ndarray, reference: np.ndarray, *, sample_rate: int) -> float:
    """Mean absolute difference of the log10 mel power spectra: 0.1 is one decibel.

    128 bands up to half the sample rate, windows of 2048 samples, hop 512, powers clamped at 1e-5.
    """
    return float(_log_mel_errors(estimate, reference, sample_rate).mean())


def log_mel_by_band(
    estimate: np.ndarray, reference: np.ndarray, *, sample_rate: int, bands: int
) -> np.ndarray:
    """`log_mel_distance` of as many groups of neighbouring bands, from low to high, `[bands]`."""
    errors = _log_mel_errors(estimate, reference, sample_rate).mean(axis=(0, 2))
    return np.array([group.mean() for group in np.array_split(errors, bands)])


def _log_mel_errors(estimate: np.ndarray, reference: np.ndarray, sample_rate: int) -> np.ndarray:
    """Absolute differences `[channels, mel bands, frames]`."""
    import torch
    from torchaudio.transforms import MelSpectrogram

    _check(estimate, reference)
    transform = MelSpectrogram(sample_rate, n_fft=2048, hop_length=512, n_mels=128)
    found, true = (
        transform(torch.from_numpy(np.array(signal, dtype=np.float32, order="C")))
        .clamp(min=LOG_MEL_FLOOR)
        .log10()
        for signal in (estimate, reference)
    )
    errors: np.ndarray = (found - true).abs().numpy()
    return errors


def multi_resolution_stft(estimate: np.ndarray, reference: np.ndarray) -> float:
    """Spectral convergence plus mean log magnitude difference (Yamamoto et al. 2020), dimensionless.

    Averaged over Hann windows of 512, 1024 and 2048 samples at hops of a quarter.
    """
    import torch

    _check(estimate, reference)
    signals = [torch.from_numpy(np.array(s, dtype=np.float32, order="C")) for s in (estimate, reference)]
    total = 0.0
    for size in STFT_SIZES:
        window = torch.hann_window(size)
        found, true = (
            torch.stft(s, size, size // 4, window=window, return_complex=True).abs().clamp(min=_STFT_FLOOR)
            for s in signals
        )
        convergence = ((true - found).norm(dim=(1, 2)) / true.norm(dim=(1, 2))).mean()
        total += float(convergence + (true.log() - found.log()).abs().mean())
    return total / len(STFT_SIZES)


def frame_correlation(signal: np.ndarray, *, sample_rate: int, above_hz: float = 2000.0) -> float:
    """Mean correlation of MDCT coefficients above `above_hz` two frames of 1024 samples apart.

    A decoder that repeats a template has a high one, noise about 0. Coefficients that stay more than 100 dB
    below the strongest are left out. 0 for silence and for what is too short to tell, under four frames.
    """
    import torch

    from lincae_studio.codec.mdct import Mdct

    frames = signal.shape[1] // _MDCT_HOP
    if frames < 4:
        return 0.0
    audio = torch.from_numpy(np.array(signal[:, : frames * _MDCT_HOP], dtype=np.float32))
    first = math.ceil(above_hz * 2 * _MDCT_HOP / sample_rate)
    spectra = Mdct(_MDCT_HOP).forward(audio)[..., first:].double()
    early, late = spectra[:, :-2], spectra[:, 2:]
    powers = ((early**2).sum(1) * (late**2).sum(1)).sqrt()
    audible = powers > 1e-10 * powers.amax()
    if not bool(audible.any()):
        return 0.0
    return float(((early * late).sum(1)[audible] / powers[audible]).mean())


def excess_frame_correlation(estimate: np.ndarray, reference: np.ndarray, *, sample_rate: int) -> float:
    """`frame_correlation` of the estimate minus that of the reference: a buzz makes it positive."""
    _check(estimate, reference)
    return frame_correlation(estimate, sample_rate=sample_rate) - frame_correlation(
        reference, sample_rate=sample_rate
    )


def level_difference_db(estimate: np.ndarray, reference: np.ndarray) -> float:
    """RMS level of the estimate against that of the reference in dB: the tone level, for tones.

    >>> round(level_difference_db(np.array([[2.0, 2.0]]), np.array([[1.0, -1.0]])), 2)
    6.02
    """
    return _per_channel(lambda found, true: _ratio_db(_power(found), _power(true)), estimate, reference)


class Attack(NamedTuple):
    """How an isolated attack came out.

    Attributes:
        before_db: mean power of the estimate in the 5 ms before the attack against that of the reference in
            the 20 ms after it
        level_db: level of those 20 ms against the reference's
    """

    before_db: float
    level_db: float


def attack(estimate: np.ndarray, reference: np.ndarray, *, at: int, sample_rate: int) -> Attack:
    """Pre-echo and level of an attack that begins at sample `at`."""
    _check(estimate, reference)
    before, after = round(0.005 * sample_rate), round(0.020 * sample_rate)
    if at < before or at + after > reference.shape[1]:
        raise ValueError("the attack is too close to an end of the signal")
    truth = reference[:, at : at + after]
    spread = estimate[:, at - before : at]
    pairs = zip(spread.astype(np.float64), truth.astype(np.float64), strict=True)
    return Attack(
        float(np.mean([_ratio_db(_power(e) / before, _power(r) / after) for e, r in pairs])),
        level_difference_db(estimate[:, at : at + after], truth),
    )


def length_error(estimate: np.ndarray, *, expected: int) -> int:
    """Samples too many; negative when some are missing."""
    return int(estimate.shape[-1]) - expected
