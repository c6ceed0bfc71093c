"""Training of the compact family: the corrections of a decoder whose encoder has no parameters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from lincae_studio.codec.compact.bands import band_edges
from lincae_studio.codec.compact.config import HOP, SAMPLE_RATE, CompactConfig
from lincae_studio.codec.compact.smoothing import smooth
from lincae_studio.codec.compact.trained import TrainedCompactCodec
from lincae_studio.codec.compact.trained_config import FORMAT, TrainedModel
from lincae_studio.training.augmentation import combined
from lincae_studio.training.config import TrainingConfig
from lincae_studio.training.noise import NoiseMel

# Short windows see attacks.
_ATTACK_WINDOW = 512
_ATTACK_WEIGHT = 0.5
# About the energy of a coefficient at which the metric clamps.
_FLOOR = 1e-9


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
        self._noise = NoiseMel(self._codec, config.compact.base)
        self._mel = torch.from_numpy(_shares(config.compact.base))

    def place(self, device: str) -> None:
        """Move to a torch device."""
        self._codec.to(device)
        self._noise.to(device)
        self._mel = self._mel.to(device)

    @torch.no_grad()
    def prepared(self, sources: Tensor, mixing: Tensor, weights: Tensor) -> tuple[Tensor, ...]:
        """All of a batch of sources `[items, sources, samples]` that has no parameters, combined as planned.

        What the corrections see, and what the energies and the log mel spectra should be.
        """
        recentre = self._config.augmentation.recentre
        latents, truth = combined(self._codec.encode, sources, mixing, weights, recentre=recentre)
        return (*self._codec.seen(latents), self._codec.energies_of(truth), self._noise.of_sounds(truth))

    def forward(
        self,
        exact: Tensor,
        projections: Tensor,
        energies: Tensor,
        true: Tensor,
        spectra: Tensor,
        generator: torch.Generator,
        progress: float,
    ) -> dict[str, Tensor]:
        """Losses, `total` among them, of what is `prepared`."""
        # Energies span more than half precision has, and the network is a small one.
        with torch.autocast(exact.device.type, enabled=False):
            found = self.network(exact, projections, energies)
            log_mel = (self._noise.of_noise(found, generator) - spectra).abs().mean()
            attacks = self._distance(found, true)
        return {"total": log_mel + _ATTACK_WEIGHT * attacks, "log_mel": log_mel, "attacks": attacks}

    def _distance(self, found: Tensor, true: Tensor) -> Tensor:
        """Mean distance, by mel, of the log10 energies of cells averaged over short windows."""
        splits = self._config.compact.base.splits
        reach = _ATTACK_WINDOW // 2 * splits // HOP
        # Half a window at either end lacks the frames around it.
        found, true = (
            smooth(cells.transpose(1, 2).flatten(0, 1), reach)[:, splits:-splits] for cells in (found, true)
        )
        difference = (found + _FLOOR).log10() - (true + _FLOOR).log10()
        return (difference.abs().unflatten(0, (-1, len(self._mel))).mean((0, 2)) * self._mel).sum()

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


def _shares(config: CompactConfig) -> np.ndarray:
    """Of every band in the high band, by mel, `[bands]`."""
    mel = np.log1p(band_edges(config) * (SAMPLE_RATE / 2 / config.short_hop) / 700)
    shares: np.ndarray = np.diff(mel) / (mel[-1] - mel[0])
    return shares.astype(np.float32)
