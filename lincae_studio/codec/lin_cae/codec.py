"""A model of the Lin-CAE family as a `Codec`: framing made exact, noise tied to the timeline."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.lin_cae import checkpoint
from lincae_studio.codec.lin_cae.config import FINE_CONTEXT_FRAMES

if TYPE_CHECKING:
    from torch import Tensor

    from lincae_studio.codec.lin_cae.checkpoint import ConvertedModel
    from lincae_studio.codec.lin_cae.consistency import ConsistencyAutoencoder

_MASK = (1 << 64) - 1


class LinCaeCodec:
    """A consistency autoencoder at 44.1 kHz, one latent frame per 4096 samples.

    Attributes:
        steps: of the consistency model; one is the authors' and ours
        seed: of the decode noise
    """

    def __init__(self, model: ConvertedModel, *, device: str = "cpu", steps: int = 1, seed: int = 0) -> None:
        """Load a converted model. `ModelError` when its file is damaged, `ValueError` for no steps."""
        if steps < 1:
            raise ValueError("decoding takes at least one step")
        self.info: CodecInfo = model.info
        self.steps = steps
        self.seed = seed
        self._config = model.config
        self._model: ConsistencyAutoencoder = checkpoint.load(model)
        self._device = "cpu"
        self.to(device)

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._model.to(device)
        self._device = device

    def encode(self, audio: Tensor) -> Tensor:
        """Latents `[items, 64, frames]` of audio `[items, frames * 4096]`, silence beyond its ends.

        Every spectrum is centred on the hop that it stands for.
        """
        from torch.nn.functional import pad

        margin = self._config.front_end.margin
        return self._by_item(lambda items: self._model.encode(pad(items, (margin, margin))), audio)

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Audio `[items, frames * 4096]` of latents `[items, 64, frames]`.

        Items share their noise, so equal channels stay equal.
        """
        return self.decode_middle(latents, first_frame=first_frame, context=0)

    def decode_middle(self, latents: Tensor, *, first_frame: int, context: int) -> Tensor:
        """Audio `[items, (frames - 2 * context) * 4096]` of the frames between those of the context.

        What lies further out than `FINE_CONTEXT_FRAMES` is taken account of at little cost.
        """
        fine = min(context, FINE_CONTEXT_FRAMES)
        coarse = context - fine
        frames = latents.shape[2] - 2 * coarse
        noise = [self._noise(first_frame + coarse, frames, step) for step in range(self.steps)]
        margin = self._config.front_end.margin
        head, tail = self._model.frontend.edge_gains()
        inner = slice(fine * self.info.hop, (frames - fine) * self.info.hop)

        def work(items: Tensor) -> Tensor:
            audio = self._model.decode(items, noise, coarse=coarse)[:, margin:-margin]
            audio[:, :margin] *= head
            audio[:, -margin:] *= tail
            return audio[:, inner]

        return self._by_item(work, latents)

    def _by_item(self, work: Callable[[Tensor], Tensor], items: Tensor) -> Tensor:
        """All items together on an accelerator, one after the other on the CPU, whose caches are small."""
        import torch

        with torch.inference_mode():
            if self._device != "cpu" or len(items) == 1:
                return work(items)
            return torch.cat([work(item) for item in items.split(1)])

    def _noise(self, first_frame: int, frames: int, step: int) -> Tensor:
        """Normal noise `[1, 2, time, bins]` for latent frames from `first_frame`.

        A frame's noise depends on the seed, the step and the frame's place on the timeline, and on nothing
        else; every frame has a stream of its own.
        """
        import torch

        config = self._config
        shape = (frames, config.unet.spectra_per_latent, config.front_end.bins, 2)
        noise = np.empty(shape, np.float32)
        for index in range(frames):
            key = np.array([self.seed & _MASK, (first_frame + index) & _MASK], np.uint64)
            stream = np.random.Philox(key=key, counter=[0, 0, 0, step])
            np.random.Generator(stream).standard_normal(dtype=np.float32, out=noise[index])
        return torch.from_numpy(noise).flatten(0, 1).permute(2, 0, 1)[None].to(self._device)
