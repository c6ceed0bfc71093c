"""Training of the compact family: the corrections of a decoder whose encoder has no parameters."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from lincae_studio.codec.compact.config import HOP, SAMPLE_RATE
from lincae_studio.codec.compact.trained import TrainedCompactCodec
from lincae_studio.codec.compact.trained_config import FORMAT, TrainedModel
from lincae_studio.training import losses
from lincae_studio.training.augmentation import combined
from lincae_studio.training.config import TrainingConfig

_FAINT = 1e-7


class CompactFamily(nn.Module):
    """What is trained, as one module whose result is the loss; its state is the network's.

    Attributes:
        hop: samples per latent frame
        network: whose weights are trained
    """

    hop = HOP
    sample_rate = SAMPLE_RATE

    def __init__(self, config: TrainingConfig) -> None:
        super().__init__()
        self._config = config
        info = TrainedModel(Path(), config.run.id, config.run.name, "", config.compact).info
        self._codec = TrainedCompactCodec(config.compact, info)
        network = self._codec.corrections
        assert network is not None
        self.network = network

    def place(self, device: str) -> None:
        """Move to a torch device."""
        self._codec.to(device)

    def forward(
        self, sources: Tensor, mixing: Tensor, weights: Tensor, generator: torch.Generator, progress: float
    ) -> dict[str, Tensor]:
        """Losses, `total` among them, of sources `[items, sources, samples]` combined as planned."""
        # Projections of bands are small differences of large numbers, and the network is a small one.
        with torch.autocast(sources.device.type, enabled=False):
            return self._losses(sources, mixing, weights, generator)

    def _losses(
        self, sources: Tensor, mixing: Tensor, weights: Tensor, generator: torch.Generator
    ) -> dict[str, Tensor]:
        recentre = self._config.augmentation.recentre
        with torch.no_grad():  # nothing before the corrections has parameters
            latents, truth = combined(self._codec.encode, sources, mixing, weights, recentre=recentre)
        first = int(torch.randint(0, 4096, (1,), generator=generator, device=generator.device))
        decoded = self._codec.decode(latents, first_frame=first)
        # Half a window at either end lacks the frames around it.
        inner = slice(HOP, -HOP)
        settings = self._config.compact_loss
        found = {
            f"log_mel_{window}": losses.log_mel_distance(
                decoded[:, inner], truth[:, inner], window=window, sample_rate=SAMPLE_RATE
            )
            for window in settings.windows
        }
        total = settings.log_mel * torch.stack(list(found.values())).mean()
        if settings.energy:
            found["energy"] = self._energy_distance(decoded, truth)
            total = total + settings.energy * found["energy"]
        return {"total": total, **found}

    def _energy_distance(self, decoded: Tensor, truth: Tensor) -> Tensor:
        """Mean distance of the log10 energies of bands in short frames, near silence left out."""
        found, true = (self._codec.band_energies(audio) + _FAINT for audio in (decoded, truth))
        return (found.log10() - true.log10()).abs().mean()

    def save(self, path: Path, *, licence: str, notes: dict[str, str]) -> None:
        """Write the model file that the studio loads."""
        from safetensors.torch import save_file

        metadata = {
            "format": FORMAT,
            "id": self._config.run.id,
            "name": self._config.run.name,
            "licence": licence,
            "config": self._config.compact.to_json(),
            **notes,
        }
        tensors = {name: tensor.contiguous().cpu() for name, tensor in self.network.state_dict().items()}
        save_file(tensors, path, metadata=metadata)
