"""Speed of Lin-CAE through the chunk grid against its authors' package, and its memory.

The weights are random, as neither depends on them, and the same on both sides. Machines are seldom idle, so
short pieces alternate and a ratio is the median over pieces of theirs to ours.
"""

from __future__ import annotations

import importlib
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from lincae_studio.codec import grid
from lincae_studio.codec.device import threads
from lincae_studio.codec.lin_cae import checkpoint
from lincae_studio.codec.lin_cae.checkpoint import ConvertedModel
from lincae_studio.codec.lin_cae.codec import LinCaeCodec
from lincae_studio.codec.lin_cae.config import PUBLISHED, LinCaeConfig, PublishedModel
from lincae_studio.latent.algebra import LatentSpace

if TYPE_CHECKING:
    import torch

THREADS = 2
TOLERANCE = 1e-4
PIECES = 4
_WARM_UP = 1
_MODEL = PUBLISHED["lin-cae"]
_FRONT_END = {
    "hop_size": 512,
    "n_fft_factor": 4,
    "alpha_rescale": 0.65,
    "beta_rescale": 0.34,
    "sample_rate": 44100,
}
_NETWORK = {"hop": 512}
_NOISE = {"sigma_min": 0.002, "sigma_max": 80.0, "rho": 7.0, "sigma_data": 0.5}


class AuthorsPackageMissing(RuntimeError):
    """The package to compare with is not installed."""


@dataclass(frozen=True, slots=True)
class Against:
    """Seconds for the same pieces of audio, theirs and ours, and how far the results lie apart.

    Attributes:
        difference: largest, of the results of one piece, against the largest value
    """

    theirs: tuple[float, ...]
    ours: tuple[float, ...]
    difference: float
    piece_seconds: float

    @property
    def ratios(self) -> tuple[float, ...]:
        """How many times faster ours is, by piece."""
        return tuple(a / b for a, b in zip(self.theirs, self.ours, strict=True))

    @property
    def note(self) -> str:
        """The conditions, for a reader."""
        theirs, ours = (self.piece_seconds / statistics.median(runs) for runs in (self.theirs, self.ours))
        seconds = len(self.ours) * self.piece_seconds
        return (
            f"{seconds:.0f} s mono in {len(self.ours)} pieces, {THREADS} threads; "
            f"x real time: theirs {theirs:.2f}, ours {ours:.2f}; results differ by {self.difference:.0e}"
        )


def random_model(folder: Path, *, seed: int = 0, published: PublishedModel = _MODEL) -> ConvertedModel:
    """A converted model of full size, written to `folder`, with random weights."""
    import torch

    from lincae_studio.codec.lin_cae.consistency import ConsistencyAutoencoder

    config = LinCaeConfig(scale_factor=published.scale_factor)
    model = ConsistencyAutoencoder(config)
    _randomise(model, seed=seed)
    # As published, with frequency before time.
    tensors = {
        name: tensor.transpose(2, 3).contiguous() if tensor.ndim == 4 else tensor
        for name, tensor in model.state_dict().items()
    }
    with torch.inference_mode():
        return checkpoint.save_converted(
            tensors,
            folder / f"{published.id}.safetensors",
            published=published,
            config=config,
            source_sha256=f"{seed}",
        )


def against_the_authors(
    folder: Path, audio: np.ndarray, *, pieces: int = PIECES, network: Mapping[str, Any] = _NETWORK
) -> tuple[Against, Against]:
    """Encoding and decoding by the grid against the authors' package, a chunk's length of audio at a time.

    Both are float32 on two threads. Ours pays for the context of its chunks and for joining them.
    `AuthorsPackageMissing` without the package, RuntimeError when results differ by more than `TOLERANCE`.

    Args:
        folder: for the checkpoint
        audio: mono `[1, samples]` at 44.1 kHz, repeated if it is too short
        network: settings of the network as the authors have them; full size if left out
    """
    import torch

    with threads(THREADS), torch.inference_mode():
        theirs, model = _same_weights(folder, network)
        differences = _differences(theirs, model, audio)
        space = LatentSpace(LinCaeCodec(model), device="cpu")
        info, window = space.info, model.config.front_end.margin
        size = info.chunk_frames * info.hop
        count = pieces + _WARM_UP

        def read(start: int, samples: int) -> np.ndarray:
            return audio.take(range(start, start + samples), axis=1, mode="wrap")

        latents: list[np.ndarray] = []

        def encode_ours(chunk: int) -> None:
            latents.append(grid.encode_chunk(space, read, chunk))

        def encode_theirs(chunk: int) -> None:
            theirs.encode(torch.from_numpy(read(chunk * size - window, size + 2 * window)))

        encoding = _alternate(encode_theirs, encode_ours, count)
        line = np.concatenate(latents, axis=2)

        def read_latents(start: int, stop: int) -> np.ndarray:
            return line.take(range(start, stop), axis=2, mode="wrap")

        # The first chunk takes its neighbours too; from then on each takes one more.
        decoder = grid.ChunkDecoder(space, read_latents)

        def decode_theirs(chunk: int) -> None:
            theirs.decode(torch.from_numpy(read_latents(*grid.chunk_frames(info, chunk))))

        decoding = _alternate(decode_theirs, decoder.decode, count)
    pairs = zip((encoding, decoding), differences, strict=True)
    encode, decode = (Against(*found, apart, size / model.config.sample_rate) for found, apart in pairs)
    return encode, decode


def _alternate(
    theirs: Callable[[int], object], ours: Callable[[int], object], count: int
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Seconds of either for each chunk but the first, which warms up."""
    seconds = []
    for chunk in range(count):
        stamps = [time.perf_counter()]
        for work in (theirs, ours) if chunk % 2 else (ours, theirs):
            work(chunk)
            stamps.append(time.perf_counter())
        first, second = np.diff(stamps)
        seconds.append((first, second) if chunk % 2 else (second, first))
    return tuple(float(a) for a, _ in seconds[_WARM_UP:]), tuple(float(b) for _, b in seconds[_WARM_UP:])


def _same_weights(folder: Path, network: Mapping[str, Any]) -> tuple[Any, ConvertedModel]:
    """The authors' model with random weights, and ours of the checkpoint that theirs writes."""
    import torch
    import yaml

    try:
        package = importlib.import_module("linear_cae.inference")
    except ImportError as error:
        raise AuthorsPackageMissing(
            "the authors' package is absent; pip install --no-deps linear-cae==0.1.4"
        ) from error

    settings: dict[str, dict[str, Any]] = {
        "frontend": _FRONT_END,
        "generator": dict(network),
        "diffusion": _NOISE,
    }
    theirs = package.Autoencoder(*(dict(values) for values in settings.values()), name=_MODEL.id).eval()
    _randomise(theirs, seed=0)
    source = folder / f"{_MODEL.weights_hash}_weights"
    source.mkdir()
    torch.save(theirs.state_dict(), source / "autoencoder_inference_model_last.pth")
    for kind, values in settings.items():
        (source / f"{kind}_kwargs_last.yaml").write_text(yaml.safe_dump(values), encoding="utf-8")
    return theirs, checkpoint.convert(source, folder / "lin-cae.safetensors")


def _differences(theirs: Any, model: ConvertedModel, audio: np.ndarray) -> tuple[float, float]:
    """Largest relative difference of latents and of audio, in one piece; RuntimeError if it is too large."""
    import torch

    ours, seed = checkpoint.load(model), 1
    piece = torch.from_numpy(audio.take(range(44100), axis=1, mode="wrap"))
    latents = theirs.encode(piece)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        expected = theirs.decode(latents)
        torch.manual_seed(seed)
        bins, spectra = model.config.front_end.bins, model.config.unet.spectra_per_latent
        noise = torch.randn(1, 2, bins, spectra * latents.shape[2]).transpose(2, 3)
    found = tuple(
        float((mine - wanted).abs().max() / wanted.abs().max())
        for mine, wanted in ((ours.encode(piece), latents), (ours.decode(latents, [noise]), expected))
    )
    if max(found) > TOLERANCE:
        raise RuntimeError(f"results differ from the authors' by {max(found):.1e}")
    return found[0], found[1]


def _randomise(model: torch.nn.Module, *, seed: int) -> None:
    """Random weights that keep the level of a signal."""
    import torch

    random = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        values = torch.randn(parameter.shape, generator=random)
        if name.endswith(".scale") or (parameter.ndim == 1 and name.endswith("weight")):
            parameter.data = 1 + 0.1 * values
        elif parameter.ndim > 1:
            parameter.data = values / parameter[0].numel() ** 0.5
        else:
            parameter.data = 0.1 * values
