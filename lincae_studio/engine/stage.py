"""What a track does to audio and to latents on the way into the mix: gain, envelope, pan and width."""

from __future__ import annotations

import numpy as np

from lincae_studio.latent.algebra import Gain
from lincae_studio.project.envelope import frame_gains, gains_at
from lincae_studio.project.mixing import Contribution, Stage


def staged(part: Contribution, audio: np.ndarray, start: int) -> np.ndarray:
    """Audio float32 `[channels, samples]` of a sound from timeline sample `start` on, as it enters the mix.

    A mono sound that is panned comes out on two channels.
    """
    envelope = part.stage.envelope
    if envelope is None:
        return spread(part.stage, np.float32(part.gain) * audio)
    gains = part.gain * gains_at(envelope, np.arange(start, start + audio.shape[1]))
    return spread(part.stage, gains.astype(np.float32) * audio)


def latent_gain(part: Contribution, start: int, stop: int, *, frame_samples: float) -> Gain:
    """Gain of latent frames `[start, stop)`: one number, or one a frame."""
    envelope = part.stage.envelope
    if envelope is None:
        return part.gain
    return part.gain * frame_gains(envelope, start, stop, frame_samples=frame_samples)


def spread(stage: Stage, signal: np.ndarray) -> np.ndarray:
    """Channels `[1 or 2, ...]` of audio or latents, panned and widened: linear, so alike in both."""
    matrix = stage.matrix
    if matrix is None:
        return signal
    left, right = signal[0], signal[-1]
    ll, lr, rl, rr = (np.float32(value) for value in matrix)
    return np.stack([ll * left + lr * right, rl * left + rr * right])
