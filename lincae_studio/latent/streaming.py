"""Encode, change and decode a stream block by block, with the sound that doing it at once would give.

Blocks overlap: each is encoded and decoded with as many frames on either side as have a say in it, and only
its middle is kept, so there are no seams. What lies ahead has to be waited for: that is the latency, declared
in samples, and it is exact. How far encoders really look is less than they promise and is measured once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.latent.feedback import BandPass, Limiter

if TYPE_CHECKING:
    from lincae_studio.latent.algebra import LatentSpace

FrameOperation = Callable[[np.ndarray, int], np.ndarray]
"""Latents `[channels, latent_channels, frames]` and the index of the first of them to latents of that shape.

What it does to a frame depends on nothing but the frame and its index.
"""

MOST_SECONDS = 0.1
CEILING = 0.97
_TOLERANCE = 2e-5
_PROBE_FRAMES = 48


@dataclass(frozen=True, slots=True)
class Reach:
    """Frames on either side that have a say in a frame.

    Attributes:
        encode, decode: before and after
    """

    encode: int
    decode: int


def measure_reach(space: LatentSpace, *, seed: int = 0) -> Reach:
    """How far the codec looks: the least context that changes nothing when noise and clicks are encoded.

    Decoders adapt to what they decode, and codecs that are not shift invariant have no such reach: they keep
    what they promise.
    """
    info = space.info
    promised = Reach(info.context_frames, info.decode_context)
    if not info.shift_invariant:
        return promised
    generator = np.random.default_rng(seed)
    frames = _PROBE_FRAMES + 2 * promised.encode
    noise = (0.2 * generator.standard_normal((2, frames * info.hop))).astype(np.float32)
    noise[1] *= np.repeat(generator.random(frames) ** 8, info.hop)
    whole = space.encode(noise)
    middle = frames // 2
    scale = float(np.abs(whole).max())
    for context in range(promised.encode):
        part = space.encode(noise[:, (middle - context) * info.hop : (middle + context + 4) * info.hop])
        got = part[..., context : context + 4]
        if np.abs(got - whole[..., middle : middle + 4]).max() <= _TOLERANCE * scale:
            return Reach(context, promised.decode)
    return promised


def use_one_thread() -> None:
    """Let torch compute on the calling thread alone, from now on.

    Blocks are too small to be shared out: on a busy machine threads wait for each other longer than they
    compute, and a stream that needs a seventh of real time falls behind it.
    """
    import torch

    torch.set_num_threads(1)


def block_frames(hop: int, sample_rate: int, *, seconds: float = MOST_SECONDS) -> int:
    """Frames of the longest block that is no longer than `seconds`; one at least.

    >>> block_frames(1024, 44100)
    4
    """
    return max(1, int(seconds * sample_rate / hop))


class Stream:
    """A codec with an operation in between, fed with blocks of `block_samples`.

    Attributes:
        block_samples: samples of a block
        latency: samples by which the output is late, whatever the operation
        operation: changed between two blocks at will; None leaves the latents as they are
    """

    def __init__(
        self,
        space: LatentSpace,
        *,
        channels: int,
        frames: int,
        operation: FrameOperation | None = None,
        reach: Reach | None = None,
    ) -> None:
        self._space = space
        self._hop = space.info.hop
        self._frames = frames
        self._reach = reach or measure_reach(space)
        self.operation = operation
        self.block_samples = frames * self._hop
        self.latency = (self._reach.encode + self._reach.decode) * self._hop
        self._audio = np.zeros((channels, 2 * self._reach.encode * self._hop), np.float32)
        self._latents = space.zeros(channels=channels, frames=2 * self._reach.decode)
        self._next = -self._reach.encode

    def process(self, block: np.ndarray) -> np.ndarray:
        """Audio `[channels, block_samples]` that is `latency` samples late."""
        encode, decode, frames = self._reach.encode, self._reach.decode, self._frames
        audio = np.concatenate([self._audio, np.asarray(block, np.float32)], axis=1)
        self._audio = audio[:, self.block_samples :] if encode else audio[:, :0]
        latents = self._space.encode(audio)[..., encode : encode + frames]
        if self.operation is not None:
            latents = self.operation(latents, self._next)
        joined = np.concatenate([self._latents, latents], axis=2)
        self._latents = joined[..., frames:]
        first = self._next - 2 * decode
        self._next += frames
        return self._space.decode(joined, first_frame=first, context=decode)


@dataclass(frozen=True, slots=True)
class Feedback:
    """How much of the output comes back: through a band-pass at `centre` Hz with `q`, times `amount`."""

    amount: float = 0.0
    centre: float = 800.0
    q: float = 2.0


class LiveChain:
    """A stream whose output is fed back through a band-pass into its input, behind a limiter.

    What is fed back is at most what the limiter lets through, so the loop may howl but never grows.

    Attributes:
        feedback: changed between two blocks at will
        latency: samples, of the stream and the limiter
    """

    def __init__(self, stream: Stream, *, channels: int, sample_rate: int, ceiling: float = CEILING) -> None:
        self.stream = stream
        self.feedback = Feedback()
        self._limiter = Limiter(ceiling=ceiling, sample_rate=sample_rate, channels=channels)
        self._filter = BandPass(centre=800.0, q=2.0, sample_rate=sample_rate, channels=channels)
        self._back = np.zeros((channels, stream.block_samples), np.float32)
        self.latency = stream.latency + self._limiter.delay

    @property
    def reduction_db(self) -> float:
        """How much the limiter turned the last block down at most, dB."""
        return self._limiter.reduction_db

    def process(self, block: np.ndarray) -> np.ndarray:
        """Audio `[channels, block_samples]` that is `latency` samples late."""
        wanted = self.feedback
        if (wanted.centre, wanted.q) != (self._filter.centre, self._filter.q):
            self._filter.set(centre=wanted.centre, q=wanted.q)
        amount = np.float32(min(max(wanted.amount, 0.0), 1.0))
        out = self._limiter.process(self.stream.process(block + amount * self._back))
        self._back = self._filter.process(out)
        return out


def run_offline(space: LatentSpace, audio: np.ndarray, operation: FrameOperation | None = None) -> np.ndarray:
    """The same at once: audio `[channels, samples]` encoded, changed and decoded as one piece, in time."""
    info = space.info
    samples = audio.shape[1]
    context = info.context_frames + info.decode_context
    frames = -(-samples // info.hop) + context
    padded = np.zeros((len(audio), (frames + context) * info.hop), np.float32)
    padded[:, context * info.hop : context * info.hop + samples] = audio
    latents = space.encode(padded)
    if operation is not None:
        latents = operation(latents, -context)
    return space.decode(latents, first_frame=-context, context=context)[:, :samples]
