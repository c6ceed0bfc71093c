"""How far a signal is from what it should be: the figures that the meters and the reports share.

Signals are float arrays `[channels, samples]`. Channels are scored separately and averaged. Of two signals
the estimate comes first, the truth second; `ValueError` when their shapes differ.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np


def si_sdr_db(estimate: np.ndarray, reference: np.ndarray) -> float:
    """Scale-invariant signal-to-distortion ratio in dB (Le Roux et al. 2019), means removed.

    A gain, a sign and an offset of the estimate do not count. inf for equal signals, -inf when the estimate
    or the reference is silent or they have nothing in common.

    >>> t = np.arange(1000) / 1000
    >>> tone, other = np.sin(2 * np.pi * 5 * t)[None], np.sin(2 * np.pi * 7 * t)[None]
    >>> round(si_sdr_db(-3 * (tone + 0.1 * other), tone), 6)
    20.0
    """
    return per_channel(_si_sdr, estimate, reference)


def level_error_db(estimate: np.ndarray, reference: np.ndarray) -> float:
    """Gain in dB, signed, that fits the reference to the estimate best; its sign of polarity is dropped.

    >>> round(level_error_db(np.array([[0.5, -0.5]]), np.array([[1.0, -1.0]])), 2)
    -6.02
    """
    return per_channel(_level_error, estimate, reference)


def band_si_sdr_db(
    estimate: np.ndarray, reference: np.ndarray, edges_hz: Sequence[float], *, sample_rate: int
) -> list[float]:
    """`si_sdr_db` of both signals after an ideal band-pass, for each band between neighbouring edges, Hz.

    By Parseval's theorem it is measured on the spectrum of the whole signals. nan for a band in which the
    reference holds less than 100 dB under its strongest band: there is nothing to be right about.

    >>> rng = np.random.default_rng(0)
    >>> noise = rng.standard_normal((1, 8000))
    >>> [round(db) for db in band_si_sdr_db(2 * noise, noise, [20, 1000, 3000], sample_rate=8000)]
    [300, 300]
    """
    check_shapes(estimate, reference)
    hertz = np.fft.rfftfreq(reference.shape[1], 1.0 / sample_rate)
    cuts = np.searchsorted(hertz, edges_hz)
    scores = np.full((len(reference), len(edges_hz) - 1), np.nan)
    for channel, (found, true) in enumerate(zip(estimate, reference, strict=True)):
        e, r = np.fft.rfft(found.astype(np.float64)), np.fft.rfft(true.astype(np.float64))
        powers = [_spectral_power(r[low:high]) for low, high in pairwise(cuts)]
        for band, (low, high) in enumerate(pairwise(cuts)):
            if high <= low or powers[band] <= 1e-10 * max(powers):
                continue
            fitted = float(np.real(np.vdot(r[low:high], e[low:high]))) / powers[band]
            target = fitted * fitted * powers[band]
            rest = _spectral_power(e[low:high] - fitted * r[low:high])
            scores[channel, band] = np.clip(ratio_db(target, rest), -300.0, 300.0)
    heard = np.isfinite(scores)
    totals, counts = np.where(heard, scores, 0.0).sum(axis=0), heard.sum(axis=0)
    return [float(total / count) if count else math.nan for total, count in zip(totals, counts, strict=True)]


def per_channel(
    score: Callable[[np.ndarray, np.ndarray], float], estimate: np.ndarray, reference: np.ndarray
) -> float:
    """Mean of the scores of the channels, each as float64 `[samples]`."""
    check_shapes(estimate, reference)
    pairs = zip(estimate.astype(np.float64), reference.astype(np.float64), strict=True)
    return float(np.mean([score(found, true) for found, true in pairs]))


def check_shapes(estimate: np.ndarray, reference: np.ndarray) -> None:
    """`ValueError` when two signals cannot be compared."""
    if estimate.shape != reference.shape:
        raise ValueError(f"signals of shape {estimate.shape} and {reference.shape} cannot be compared")


def power(signal: np.ndarray) -> float:
    """Sum of squares of `[samples]`."""
    return float(signal @ signal)


def ratio_db(power: float, other: float) -> float:
    """inf over nothing, -inf of nothing; nothing over nothing counts as equal to anything: inf."""
    if not other:
        return math.inf
    return 10.0 * math.log10(power / other) if power else -math.inf


def _spectral_power(spectrum: np.ndarray) -> float:
    return float(np.real(np.vdot(spectrum, spectrum)))


def _si_sdr(found: np.ndarray, true: np.ndarray) -> float:
    found, true = found - found.mean(), true - true.mean()
    if not power(true) or not power(found):
        return -math.inf
    target = (found @ true) / power(true) * true
    return ratio_db(power(target), power(found - target))


def _level_error(found: np.ndarray, true: np.ndarray) -> float:
    if not power(true):
        return math.inf if power(found) else 0.0
    fitted = abs(found @ true) / power(true)
    return 20.0 * math.log10(fitted) if fitted else -math.inf
