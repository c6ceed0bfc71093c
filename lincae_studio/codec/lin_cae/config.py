"""What a model of the Lin-CAE family is made of, and which of them are published. Does not import torch."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from lincae_studio.codec.base import CodecInfo
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

HUB_REPOSITORY = "BernardoTorres/linear_consistency_autoencoders"

# Raise the number when the same weights would give other latents of the same audio.
_ALGORITHM = "lin-cae 1"

# The grid. With its context a chunk is 72 frames to encode; the fine levels of the decoder, which take the
# time and the memory, see 62. Group norm ties a chunk together, and that difference to coding in one piece
# reaches every frame. The zeros beyond a chunk's ends are lost in it after seven frames of the coarsest level
# of the pyramid and after one of all finer ones, whatever the width. `evaluate --task seams` measures it.
_CHUNK_FRAMES = 56
_CONTEXT_FRAMES = 8
FINE_CONTEXT_FRAMES = 2  # beyond the cross-fade
_FADE_FRAMES = 2
_GRID = f"chunk={_CHUNK_FRAMES} context={_CONTEXT_FRAMES}"


@dataclass(frozen=True, slots=True)
class FrontEndConfig:
    """The scaled complex STFT.

    Attributes:
        hop: samples between spectra; a spectrum sees 4 hops and keeps 2 * hop bins
        exponent: of the compression of the amplitude
        scale: factor after the compression
    """

    hop: int = 512
    exponent: float = 0.65
    scale: float = 0.34

    @property
    def window(self) -> int:
        """Samples a spectrum sees."""
        return 4 * self.hop

    @property
    def margin(self) -> int:
        """Samples by which a spectrum reaches beyond the hop it is centred on, on either side."""
        return (self.window - self.hop) // 2

    @property
    def bins(self) -> int:
        """Frequencies of a spectrum; the Nyquist frequency is left out."""
        return 2 * self.hop


@dataclass(frozen=True, slots=True)
class UNetConfig:
    """Encoder, decoder pyramid and consistency U-Net.

    Attributes:
        channels: of every level, the finest first
        blocks: residual blocks of every level of the U-Net
        coder_blocks: the same of the encoder and of the pyramid
        attention: levels of the U-Net that attend over frequency
        coder_attention: the same of the encoder and of the pyramid
        halve_time: for every step down, whether it halves time and frequency; if not, it quarters frequency
        bottleneck_channels: channels of the 1-D blocks around the latents
        bottleneck_blocks: how many of them on either side
        latent_channels: floats per latent frame
        embedding: floats that stand for a noise level
        fourier: the noise level is embedded at learned, random frequencies
        normalize_down: the encoder normalises before every step down
        normalize_flat: the encoder normalises before frequencies become channels
        scale_frequency: frequencies are scaled on the way in and out
    """

    channels: tuple[int, ...] = (64, 128, 256, 256, 256)
    blocks: tuple[int, ...] = (2, 2, 2, 2, 2)
    coder_blocks: tuple[int, ...] = (1, 1, 1, 1, 1)
    attention: tuple[bool, ...] = (False, False, True, True, True)
    coder_attention: tuple[bool, ...] = (False, False, True, True, True)
    halve_time: tuple[bool, ...] = (False, True, True, True)
    bottleneck_channels: int = 512
    bottleneck_blocks: int = 4
    latent_channels: int = 64
    embedding: int = 256
    fourier: bool = False
    normalize_down: bool = True
    normalize_flat: bool = True
    scale_frequency: bool = True

    @property
    def spectra_per_latent(self) -> int:
        """STFT frames that one latent frame stands for."""
        return 1 << sum(self.halve_time)

    @property
    def frequency_reduction(self) -> int:
        """How many bins of a spectrum the coarsest level sees as one."""
        reduction = 1
        for halved in self.halve_time:
            reduction *= 2 if halved else 4
        return reduction


@dataclass(frozen=True, slots=True)
class NoiseConfig:
    """Noise levels of the consistency model (Song et al., 2023; schedule of Karras et al., 2022)."""

    sigma_min: float = 0.002
    sigma_max: float = 80.0
    sigma_data: float = 0.5
    rho: float = 7.0


@dataclass(frozen=True, slots=True)
class LinCaeConfig:
    """A whole model.

    Attributes:
        scale_factor: latents are multiplied by it after encoding and divided by it before decoding
    """

    front_end: FrontEndConfig = field(default_factory=FrontEndConfig)
    unet: UNetConfig = field(default_factory=UNetConfig)
    noise: NoiseConfig = field(default_factory=NoiseConfig)
    scale_factor: float = 1.0
    sample_rate: int = 44100

    @property
    def hop(self) -> int:
        """Samples per latent frame."""
        return self.front_end.hop * self.unet.spectra_per_latent

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @staticmethod
    def from_json(text: str) -> LinCaeConfig:
        """The inverse of `to_json`; `ModelError` when the text is anything else.

        >>> LinCaeConfig.from_json(LinCaeConfig(scale_factor=33.0).to_json()).scale_factor
        33.0
        """
        try:
            values = json.loads(text)
            unet: dict[str, Any] = {
                k: tuple(v) if isinstance(v, list) else v for k, v in values["unet"].items()
            }
            return LinCaeConfig(
                front_end=FrontEndConfig(**values["front_end"]),
                unet=UNetConfig(**unet),
                noise=NoiseConfig(**values["noise"]),
                scale_factor=float(values["scale_factor"]),
                sample_rate=int(values["sample_rate"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ModelError(
                tr("The model file was written by another version of the studio; install the model again.")
            ) from error


@dataclass(frozen=True, slots=True)
class PublishedModel:
    """A model that its authors publish.

    Attributes:
        id: of the codec
        weights_hash: names its folder in the hub repository; empty: it is not in that repository
        scale_factor: of its latents
        licence: of its weights, for the user
    """

    id: str
    name: str
    weights_hash: str
    scale_factor: float
    licence: str

    @property
    def files(self) -> tuple[str, ...]:
        """What to fetch from the hub repository: the checkpoint, then its settings."""
        folder = f"{self.weights_hash}_weights"
        kinds = ("frontend", "generator", "diffusion")
        settings = (f"{folder}/{kind}_kwargs_last.yaml" for kind in kinds)
        return (f"{folder}/autoencoder_inference_model_last.pth", *settings)


PUBLISHED = {
    model.id: model
    for model in (
        PublishedModel("lin-cae", "Lin-CAE", "0a3afbec", 33.0, "Apache-2.0"),
        PublishedModel("lin-cae-2", "Lin-CAE 2", "2f4c6d21", 40.0, "Apache-2.0"),
        PublishedModel("m2l", "Music2Latent (retrained)", "1511f18a", 15.0, "Apache-2.0"),
    )
}


def codec_info(model: PublishedModel, config: LinCaeConfig, *, weights_sha256: str) -> CodecInfo:
    """Constants of the codec that a model makes."""
    identity = "\n".join((_ALGORITHM, _GRID, config.to_json(), weights_sha256))
    return CodecInfo(
        id=model.id,
        name=model.name,
        sample_rate=config.sample_rate,
        hop=config.hop,
        latent_channels=config.unet.latent_channels,
        chunk_frames=_CHUNK_FRAMES,
        context_frames=_CONTEXT_FRAMES,
        fade_frames=_FADE_FRAMES,
        shift_invariant=False,
        linear=False,
        fingerprint=hashlib.sha256(identity.encode()).hexdigest()[:16],
        licence=model.licence,
    )


def config_from_settings(
    front_end: Mapping[str, Any],
    generator: Mapping[str, Any],
    diffusion: Mapping[str, Any],
    *,
    scale_factor: float,
) -> LinCaeConfig:
    """The config that the three published settings files describe.

    `ModelError` when they ask for what is not built here, rather than to decode wrongly.
    """
    front = _Settings(front_end, "front end")
    net = _Settings(generator, "generator")
    noise = _Settings(diffusion, "diffusion")

    hop = front.take("hop_size", 256)
    front.expect(n_fft_factor=4)
    net.expect(
        hop=hop, data_channels=2, heads=4, normalization=True, bottleneck_layers=None, padding_mode="zeros"
    )
    base = net.take("base_channels", 64)
    frequency_only = net.take("freq_downsample_list", [1, 0, 0, 0])
    unet = UNetConfig(
        channels=tuple(base * factor for factor in net.take("multipliers_list", [1, 2, 4, 4, 4])),
        blocks=tuple(net.take("layers_list", [2] * 5)),
        coder_blocks=tuple(net.take("layers_list_encoder", [1] * 5)),
        attention=tuple(map(bool, net.take("attention_list", [0, 0, 1, 1, 1]))),
        coder_attention=tuple(map(bool, net.take("attention_list_encoder", [0, 0, 1, 1, 1]))),
        halve_time=tuple(not flag for flag in frequency_only),
        bottleneck_channels=net.take("bottleneck_base_channels", 512),
        bottleneck_blocks=net.take("num_bottleneck_layers", 4),
        latent_channels=net.take("bottleneck_channels", 64),
        embedding=net.take("cond_channels", 256),
        fourier=bool(net.take("use_fourier", False)),
        normalize_down=bool(net.take("pre_normalize_downsampling_encoder", True)),
        normalize_flat=bool(net.take("pre_normalize_2d_to_1d", True)),
        scale_frequency=bool(net.take("frequency_scaling", True)),
    )
    levels = NoiseConfig(
        sigma_min=float(noise.take("sigma_min", 0.002)),
        sigma_max=float(noise.take("sigma_max", 80.0)),
        sigma_data=float(noise.take("sigma_data", 0.5)),
        rho=float(noise.take("rho", 7.0)),
    )
    net.expect(sigma_min=levels.sigma_min, sigma_max=levels.sigma_max, sigma_data=levels.sigma_data)
    config = LinCaeConfig(
        front_end=FrontEndConfig(
            hop=hop,
            exponent=float(front.take("alpha_rescale", 0.3)),
            scale=float(front.take("beta_rescale", 1.5)),
        ),
        unet=unet,
        noise=levels,
        scale_factor=scale_factor,
        sample_rate=front.take("sample_rate", None) or 44100,
    )
    front.finish()
    net.finish()
    noise.finish()
    _check_levels(unet)
    return config


def _check_levels(unet: UNetConfig) -> None:
    """`ModelError` unless every level is described by every list."""
    levels = len(unet.channels)
    for item in fields(unet):
        value = getattr(unet, item.name)
        expected = levels - 1 if item.name == "halve_time" else levels
        if isinstance(value, tuple) and len(value) != expected:
            raise ModelError(
                tr(
                    "The model describes {count} levels where it has {expected}; get it again.",
                    count=len(value),
                    expected=expected,
                )
            )


class _Settings:
    """One settings file, taken apart key by key; absent keys have the defaults of the authors' package."""

    # These matter in training only.
    _NO_INFLUENCE = frozenset(
        [
            "base_step",
            "dropout_rate",
            "enable_grad_denoise",
            "end_exp",
            "fourier_scale",
            "init_as_zero",
            "min_res_dropout",
            "p_mean",
            "p_std",
            "schedule",
            "start_exp",
            "total_iters",
            "use_lognormal",
        ]
    )
    _DEFAULTS: Mapping[str, Any] = {"hop": 256, "sigma_min": 0.002, "sigma_max": 80, "sigma_data": 0.5}

    def __init__(self, values: Mapping[str, Any], name: str) -> None:
        self._left = {key: value for key, value in values.items() if key not in self._NO_INFLUENCE}
        self._name = name

    def take(self, key: str, default: Any) -> Any:
        return self._left.pop(key, default)

    def expect(self, **wanted: Any) -> None:
        for key, value in wanted.items():
            self._refuse_unless(key, self._left.pop(key, self._DEFAULTS.get(key, value)) == value)

    def finish(self) -> None:
        for key in self._left:
            self._refuse_unless(key, False)

    def _refuse_unless(self, key: str, supported: bool) -> None:
        if not supported:
            raise ModelError(
                tr(
                    "The model's {name} setting '{key}' is not supported; look for a newer studio.",
                    name=self._name,
                    key=key,
                )
            )
