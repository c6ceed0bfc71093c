"""Latents as a vector space with silence as its origin: the only place where latents are added."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.codec.base import Codec, CodecInfo, decode_middle
from lincae_studio.codec.device import threads
from lincae_studio.errors import LatentError
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from torch import Tensor

Gain = float | np.ndarray


class LatentSpace:
    """A codec f, g seen from silence: `encode` is f(x) - f(0), `decode` is g(z + f(0)).

    Arrays are NumPy float32 on both sides; latents are `[channels, latent_channels, frames]` and may be
    strided. The channels of a signal are items of a batch. Not thread-safe: one worker owns it.

    Attributes:
        device: torch device in use
        fallback: why `device` is no longer the one asked for, in a sentence; None while it is
        on_fallback: is told `fallback` when that changes
    """

    def __init__(self, codec: Codec, *, device: str) -> None:
        self._codec = codec
        self.device = device
        self.fallback: str | None = None
        self.on_fallback: Callable[[str], None] = lambda sentence: None
        self._origins: dict[int, Tensor | None] = {}
        self._most: int | None = None  # items at once, since memory ran out; None: all
        try:
            codec.to(device)
        except RuntimeError as error:
            if not _out_of_memory(error):
                raise
            self._fall_back()

    @property
    def info(self) -> CodecInfo:
        return self._codec.info

    def encode(self, audio: np.ndarray) -> np.ndarray:
        """Recentred latents `[channels, latent_channels, frames]` of audio `[channels, frames * hop]`.

        `LatentError` when the audio is not a whole number of frames.
        """
        info = self.info
        if audio.ndim != 2 or audio.shape[1] % info.hop:
            raise LatentError(
                tr(
                    "Audio of shape {shape} is not whole frames of {hop} samples.",
                    shape=audio.shape,
                    hop=info.hop,
                )
            )
        frames = audio.shape[1] // info.hop
        if not frames:
            return self.zeros(channels=audio.shape[0], frames=0)

        def work(items: Tensor) -> Tensor:
            latents = self._codec.encode(items)
            origin = self._origin(frames)
            return latents if origin is None else latents - origin

        return self._run(work, audio)

    def decode(
        self, latents: np.ndarray, *, first_frame: int, context: int = 0, on_grid: bool = False
    ) -> np.ndarray:
        """Audio `[channels, (frames - 2 * context) * hop]` of recentred latents.

        The first of them is frame `first_frame`. The outer `context` frames have a say in the audio of those
        between them, and none of their own.

        `on_grid` says that they were encoded in chunks of the absolute grid: then silence is, frame by frame,
        what it is in such a chunk, rather than in a piece as long as these.

        `LatentError` when the latents are not this codec's.
        """
        info = self.info
        if latents.ndim != 3 or latents.shape[1] != info.latent_channels:
            raise LatentError(
                tr(
                    "Latents of shape {shape} do not belong to the codec '{id}'.",
                    shape=latents.shape,
                    id=info.id,
                )
            )
        frames = latents.shape[2]
        if not frames:
            return np.zeros((latents.shape[0], 0), np.float32)

        def work(items: Tensor) -> Tensor:
            origin = self._grid_origin(first_frame, frames) if on_grid else self._origin(frames)
            placed = items if origin is None else items + origin
            return decode_middle(self._codec, placed, first_frame=first_frame, context=context)

        return np.ascontiguousarray(self._run(work, latents))

    def differentiable_decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """`decode` of a tensor `[items, latent_channels, frames]`, for training.

        What it returns has a gradient where the codec's decoder has one.
        """
        origin = self._origin(latents.shape[2])
        placed = latents if origin is None else latents + origin.clone()  # cloned: it may be for inference
        return self._codec.decode(placed, first_frame=first_frame)

    def zeros(self, *, channels: int, frames: int) -> np.ndarray:
        """Silence."""
        return np.zeros((channels, frames, self.info.latent_channels), np.float32).swapaxes(1, 2)

    def combine(self, terms: Sequence[tuple[Gain, np.ndarray]]) -> np.ndarray:
        """Sum of scaled latents `[channels, latent_channels, frames]`.

        A gain is linear, signed, and one number or one per frame `[frames]`. Mono terms sound on every
        channel. `LatentError` when there is no term, when shapes do not go together or a gain is no number.
        """
        return combine(terms)

    def _origin(self, frames: int) -> Tensor | None:
        """Encoding of `frames` frames of silence `[1, latent_channels, frames]`; None where it is zero."""
        if frames not in self._origins:
            origin = self._codec.encode(self._silence(frames))
            if len(self._origins) >= 8:  # chunks come in a few lengths; whole signals in many
                self._origins.pop(next(iter(self._origins)))
            self._origins[frames] = origin if bool(origin.any()) else None
        return self._origins[frames]

    def _silence(self, frames: int) -> Tensor:
        import torch

        return torch.zeros(1, frames * self.info.hop, device=self.device)

    def _grid_origin(self, first_frame: int, frames: int) -> Tensor | None:
        """Silence in chunks of the absolute grid, from `first_frame`; None where it is zero."""
        import torch

        size, context = self.info.chunk_frames, self.info.encode_context
        origin = self._origin(size + 2 * context)
        if origin is None:
            return None
        absolute = torch.arange(first_frame, first_frame + frames, device=self.device)
        return origin[..., context + absolute % size]

    def _run(self, work: Callable[[Tensor], Tensor], array: np.ndarray) -> np.ndarray:
        """Carry out `work` on the items of `array`; when memory runs out on half as many, then on the CPU.

        A chunk is not cut into shorter ones: where a codec ties it together, that would change it.
        """
        import torch

        array = np.asarray(array, np.float32)
        if not array.flags.writeable:
            array = array.copy()  # torch has no read-only tensors
        items = torch.from_numpy(array)
        one_thread = threads(1) if self.info.one_thread else nullcontext()
        with torch.inference_mode(), one_thread:
            while True:
                most = len(items) if self._most is None else min(self._most, len(items))
                try:
                    done = [work(piece.to(self.device)).cpu() for piece in items.split(most)]
                    return (done[0] if len(done) == 1 else torch.cat(done)).numpy()
                except RuntimeError as error:
                    if not _out_of_memory(error) or (self.device == "cpu" and most <= 1):
                        raise
                # After the error has gone, and with it what its frames held.
                if most > 1:
                    self._most = most // 2
                    _empty_cache(self.device)
                else:
                    self._fall_back()

    def _fall_back(self) -> None:
        """Go on with the CPU, and remember why."""
        self.fallback = tr("The memory of {device} was not enough; using the CPU.", device=self.device)
        failed, self.device, self._most = self.device, "cpu", None
        self._origins.clear()
        self._codec.to("cpu")
        _empty_cache(failed)
        self.on_fallback(self.fallback)


def _out_of_memory(error: RuntimeError) -> bool:
    """Whether it is the accelerator's memory that ran out; Metal has no exception of its own for that."""
    import torch

    return isinstance(error, torch.OutOfMemoryError) or "MPS backend out of memory" in str(error)


def _empty_cache(device: str) -> None:
    """Give the memory that torch holds for reuse back to an accelerator."""
    import torch

    if device.startswith("cuda") and torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif device == "mps" and torch.backends.mps.is_available():
        torch.mps.empty_cache()


def combine(terms: Sequence[tuple[Gain, np.ndarray]]) -> np.ndarray:
    """See `LatentSpace.combine`; needs no codec."""
    if not terms:
        raise LatentError(tr("There are no latents to combine; add at least one track."))
    first = terms[0][1]
    channels = max(latents.shape[0] for _, latents in terms)
    for gain, latents in terms:
        if latents.ndim != 3 or latents.shape[1:] != first.shape[1:] or latents.shape[0] not in (1, channels):
            raise LatentError(
                tr(
                    "Latents of shapes {shape} and {shape_2} cannot be added; encode both on the same "
                    "grid with the same codec.",
                    shape=first.shape,
                    shape_2=latents.shape,
                )
            )
        if isinstance(gain, np.ndarray) and gain.shape != latents.shape[2:]:
            raise LatentError(
                tr(
                    "{size} gains do not fit {shape} frames; give one for each.",
                    size=gain.size,
                    shape=latents.shape[2],
                )
            )
        if not (np.isfinite(gain).all() if isinstance(gain, np.ndarray) else math.isfinite(gain)):
            raise LatentError(tr("A gain is not a number; set the fader again."))
    # In memory a frame's numbers lie together, so that a range of frames is one piece.
    frames_last = (channels, first.shape[2], first.shape[1])
    total = np.zeros(frames_last, np.float32).swapaxes(1, 2)
    scaled = np.empty(frames_last, np.float32).swapaxes(1, 2)
    for gain, latents in terms:
        if not np.any(gain):
            continue
        weight = gain.astype(np.float32) if isinstance(gain, np.ndarray) else np.float32(gain)
        part = scaled[: latents.shape[0]]
        np.multiply(latents, weight, out=part)
        total += part
    return total
