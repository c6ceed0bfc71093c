"""Checkpoint folders as their authors publish them, with random weights."""

from pathlib import Path

import torch
import yaml

from lincae_studio.codec.lin_cae.checkpoint import ConvertedModel, convert

FRONT_END = {
    "hop_size": 512,
    "n_fft_factor": 4,
    "alpha_rescale": 0.65,
    "beta_rescale": 0.34,
    "sample_rate": 44100,
}
DIFFUSION = {"sigma_min": 0.002, "sigma_max": 80.0, "rho": 7.0, "sigma_data": 0.5, "schedule": "exponential"}
SMALL = {"base_channels": 8, "bottleneck_base_channels": 32, "cond_channels": 16, "hop": 512}
LARGE = {"hop": 512}


def randomise(model: torch.nn.Module, *, seed: int) -> None:
    """Weights that keep the level of a signal; those that start at zero are no exception."""
    random = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            values = torch.randn(parameter.shape, generator=random)
            if name.endswith(".scale") or (parameter.ndim == 1 and name.endswith("weight")):
                parameter.copy_(1 + 0.1 * values)
            elif parameter.ndim > 1:
                parameter.copy_(values / parameter[0].numel() ** 0.5)
            else:
                parameter.copy_(0.1 * values)


def write(folder: Path, state: dict, *, generator: dict, weights_hash: str = "0a3afbec") -> Path:
    """A published folder with these weights."""
    folder = folder / f"{weights_hash}_weights"
    folder.mkdir(parents=True)
    torch.save(state, folder / "autoencoder_inference_model_last.pth")
    for kind, values in (("frontend", FRONT_END), ("generator", generator), ("diffusion", DIFFUSION)):
        (folder / f"{kind}_kwargs_last.yaml").write_text(yaml.safe_dump(values), encoding="utf-8")
    return folder


def small_folder(folder: Path, *, seed: int = 0) -> Path:
    """A published folder of a small model of our own making."""
    from lincae_studio.codec.lin_cae.config import config_from_settings
    from lincae_studio.codec.lin_cae.consistency import ConsistencyAutoencoder

    config = config_from_settings(FRONT_END, SMALL, DIFFUSION, scale_factor=33.0)
    model = ConsistencyAutoencoder(config)
    randomise(model, seed=seed)
    state = {
        name: tensor.transpose(2, 3).contiguous() if tensor.ndim == 4 else tensor
        for name, tensor in model.state_dict().items()
    }
    return write(folder, state, generator=SMALL)


def small_model(folder: Path, *, seed: int = 0) -> ConvertedModel:
    """A small converted model."""
    return convert(small_folder(folder, seed=seed), folder / "lin-cae.safetensors")
