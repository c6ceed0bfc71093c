"""Grains: stretches of latents that are taken out of one place and put, overlapping, into another.

A grain has an even number of frames and the next one begins half a grain later. Grains are added with sine
windows, whose squares add up to one: what they hold is not correlated. Where one grain goes on where the one
before it left off, they are, and are added with the squares of the windows instead: then it is the original.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

GRAIN_SECONDS = 0.18


def grain_frames(*, hop: int, sample_rate: int) -> int:
    """Frames of a grain: about 0.18 s, even, at least two.

    >>> grain_frames(hop=1024, sample_rate=44100), grain_frames(hop=4096, sample_rate=44100)
    (8, 2)
    """
    return max(2, 2 * round(GRAIN_SECONDS * sample_rate / hop / 2))


def window(frames: int) -> np.ndarray:
    """Sine window `[frames]`."""
    return np.sin(np.pi * (np.arange(frames) + 0.5) / frames)


def take(latents: np.ndarray, start: int, frames: int) -> np.ndarray:
    """Frames `[start, start + frames)` of latents `[channels, latent_channels, all]`, zeros outside."""
    low, high = max(0, start), min(latents.shape[2], start + frames)
    if low == start and high == start + frames:
        return latents[..., low:high]
    out = np.zeros((*latents.shape[:2], frames), np.float32)
    if low < high:
        out[..., low - start : high - start] = latents[..., low:high]
    return out


def assemble(
    get: Callable[[int], np.ndarray],
    *,
    count: int,
    frames: int,
    shape: tuple[int, int],
    joined: Sequence[bool] | None = None,
    gains: np.ndarray | None = None,
) -> np.ndarray:
    """Latents `[*shape, count * frames / 2]` of `count` grains `[*shape, frames]`.

    The middle of grain k lies in the middle of its half: it begins a quarter of a grain before that.

    Args:
        joined: whether grain k goes on where grain k − 1 left off
        gains: of each grain, `[count]`
    """
    step, lead = frames // 2, frames // 4
    total = np.zeros((*shape, count * step + 2 * frames), np.float32)
    sine = window(frames)
    links = [False, *(bool(joined[k]) if joined is not None else False for k in range(1, count)), False]
    for k in range(count):
        shaped = sine.copy()
        if links[k]:
            shaped[:step] **= 2
        if links[k + 1]:
            shaped[step:] **= 2
        gain = 1.0 if gains is None else float(gains[k])
        begin = frames - lead + k * step
        total[..., begin : begin + frames] += get(k) * (gain * shaped).astype(np.float32)
    return total[..., frames : frames + count * step]
