"""Consistency training of the Lin-CAE family, with and without the method.

The student at a noise level learns to give what the teacher, the same network without gradients, gives at the
next lower one: both see the same sound with noise in the same direction, and both are guided by the same
latents, which are the planned algebra of the latents of the terms.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from lincae_studio.codec.lin_cae.blocks import FlatBlock, FrequencyAttention, ResidualBlock
from lincae_studio.codec.lin_cae.checkpoint import ConvertedModel, file_sha256
from lincae_studio.codec.lin_cae.config import LinCaeConfig, NoiseConfig, PublishedModel
from lincae_studio.codec.lin_cae.consistency import ConsistencyAutoencoder
from lincae_studio.errors import ModelError
from lincae_studio.training import differentiable, losses
from lincae_studio.training.augmentation import combined
from lincae_studio.training.config import ConsistencyConfig, TrainingConfig

_FORMAT = "lincae-studio lin-cae training 1"


class ConsistencyFamily(nn.Module):
    """What is trained, as one module whose result is the loss.

    Attributes:
        hop: samples per latent frame
        network: whose weights are trained
    """

    def __init__(self, config: TrainingConfig) -> None:
        super().__init__()
        self._config = config
        model = config.lin_cae
        self.hop = model.hop
        self.sample_rate = model.sample_rate
        self.network = ConsistencyAutoencoder(model)
        _initialise(self.network)

    def place(self, device: str) -> None:
        """Move to a torch device."""
        self.to(device)

    def prepared(self, sources: Tensor, mixing: Tensor, weights: Tensor) -> tuple[Tensor, ...]:
        """A batch as it is: the encoder is trained as well."""
        return sources, mixing, weights

    def encode(self, audio: Tensor) -> Tensor:
        """Latents `[items, latent_channels, frames]` of audio `[items, frames * hop]`, not scaled."""
        margin = self._config.lin_cae.front_end.margin
        spectra = differentiable.spectra(self.network.frontend, nn.functional.pad(audio, (margin, margin)))
        return differentiable.encode(self.network.generator.encoder, spectra)

    def forward(
        self, sources: Tensor, mixing: Tensor, weights: Tensor, generator: torch.Generator, progress: float
    ) -> dict[str, Tensor]:
        """The consistency loss, as `total`; the pseudo-Huber distance as it is, as `distance`."""
        settings, noise = self._config.consistency, self._config.lin_cae.noise
        net = self.network.generator
        recentre = self._config.augmentation.recentre
        latents, audio = combined(self.encode, sources, mixing, weights, recentre=recentre)
        margin = self._config.lin_cae.front_end.margin
        with torch.no_grad():
            clean = differentiable.spectra(self.network.frontend, nn.functional.pad(audio, (margin, margin)))
            high, low = noise_levels(settings, noise, len(audio), generator, progress=progress)
            direction = torch.randn(clean.shape, generator=generator, device=clean.device)
        levels = differentiable.pyramid(net.decoder, latents)

        def denoised(sigma: Tensor, guides: list[Tensor]) -> Tensor:
            return differentiable.clean(net, clean + direction * sigma.view(-1, 1, 1, 1), guides, sigma)

        student = denoised(high, levels)
        with torch.no_grad():
            teacher = denoised(low, [level.detach() for level in levels])
        distance = losses.pseudo_huber(student.float() - teacher.float())
        return {"total": (distance / (high - low)).mean(), "distance": distance.detach().mean()}

    def save(self, path: Path, *, licence: str, notes: dict[str, str]) -> None:
        """Write the weights as the studio's checkpoints of this family hold them."""
        from safetensors.torch import save_file

        tensors = {
            name: (tensor.transpose(2, 3) if tensor.ndim == 4 else tensor).contiguous().cpu()
            for name, tensor in self.network.state_dict().items()
        }
        metadata = {
            "format": _FORMAT,
            "model": self._config.run.id,
            "licence": licence,
            "config": self._config.lin_cae.to_json(),
            **notes,
        }
        save_file(tensors, path, metadata=metadata)


def noise_levels(
    settings: ConsistencyConfig,
    noise: NoiseConfig,
    items: int,
    generator: torch.Generator,
    *,
    progress: float,
) -> tuple[Tensor, Tensor]:
    """Noise levels of student and teacher, each `[items]`.

    The student's are log-normal, within the range. The teacher's lie a step below on the scale of the rho-th
    root on which the range is 0 to 1; the step shrinks over the run.
    """
    exponent = settings.start_exponent + (settings.end_exponent - settings.start_exponent) * progress
    step = settings.base_step**exponent
    rho = noise.rho
    bottom, top = noise.sigma_min ** (1 / rho), noise.sigma_max ** (1 / rho)
    drawn = torch.randn(items, generator=generator, device=generator.device)
    high = (drawn * settings.p_std + settings.p_mean).exp().clamp(noise.sigma_min, noise.sigma_max)
    place = ((high ** (1 / rho) - bottom) / (top - bottom)).clamp(min=step)
    high = (bottom + place * (top - bottom)) ** rho
    low = (bottom + (place - step).clamp(min=0.0) * (top - bottom)) ** rho
    return high, low


def _initialise(network: ConsistencyAutoencoder) -> None:
    """The last layer of every residual branch begins at zero: a deep network begins as a shallow one."""
    last: list[nn.Module] = [network.generator.conv_out]
    last += [m.conv2 for m in network.modules() if isinstance(m, ResidualBlock | FlatBlock)]
    last += [m.mha.out_proj for m in network.modules() if isinstance(m, FrequencyAttention)]
    for layer in last:
        for parameter in layer.parameters():
            nn.init.zeros_(parameter)


def load_model(path: Path) -> ConvertedModel:
    """A model file that `ConsistencyFamily.save` wrote, for `codec.lin_cae.codec.LinCaeCodec`.

    `ModelError` when the file is missing or of another kind.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as file:
            metadata = file.metadata() or {}
    except (OSError, SafetensorError) as error:
        raise ModelError(f"The model file {path} cannot be read; train the model again.") from error
    if metadata.get("format") != _FORMAT:
        raise ModelError(f"{path} is no model of this family; name another file.")
    name = metadata["model"]
    published = PublishedModel(name, name, "", 1.0, metadata["licence"])
    return ConvertedModel(path, published, LinCaeConfig.from_json(metadata["config"]), file_sha256(path))
