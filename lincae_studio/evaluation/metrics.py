"""How close one signal is to another."""

from __future__ import annotations

import math

import numpy as np


def snr_db(estimate: np.ndarray, reference: np.ndarray) -> float:
    """Signal-to-noise ratio in dB of an estimate `[channels, samples]`, per channel, averaged.

    10 log10(|r|² / |e − r|²): level errors count. inf for equal signals.

    >>> round(snr_db(np.array([[1.1, -1.1]]), np.array([[1.0, -1.0]])), 6)
    20.0
    """
    if estimate.shape != reference.shape:
        raise ValueError(f"signals of shape {estimate.shape} and {reference.shape} cannot be compared")
    ratios = []
    for found, true in zip(estimate.astype(np.float64), reference.astype(np.float64), strict=True):
        noise, power = float(((found - true) ** 2).sum()), float((true**2).sum())
        ratios.append(
            10.0 * math.log10(power / noise) if noise and power else math.inf if not noise else -math.inf
        )
    return float(np.mean(ratios))
