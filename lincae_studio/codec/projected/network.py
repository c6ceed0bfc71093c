"""A codec seen through a learned projection h in which sums are mixes, as one more codec.

h is invertible by construction: a level that the directions of frames tell, powers of values against the
size of those around them, then signed powers and affine couplings (RealNVP: Dinh et al. 2017) over the
latents of a frame, conditioned on its neighbours in time. Silence stays at zero.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from lincae_studio.codec.base import Codec, CodecInfo, decode_middle
from lincae_studio.codec.projection import (
    EXPANDING_REACH,
    EXPANDING_TURNS,
    LEVEL_REACH,
    ProjectionConfig,
    ProjectionFile,
)
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

_SMALLEST = 1e-6
# Largest log gain of a coupling: the levels of music span more than that, the ratios between bands do not.
_STEEPEST = 6.0
_LOWEST_POWER, _HIGHEST_POWER = 0.4, 2.5
_ORIGINS = 8
_NEAR = 2
_HIDDEN = 64
_DROPPED = 0.3
# Powers of expansion: within these what undoes it comes nearer by more than half a turn.
_LEAST, _MOST = -0.2, 0.5
_FAINT = 1e-9


class Projection(nn.Module):
    """h and its inverse on recentred latents `[items, dims, frames]`.

    Attributes:
        scale: what the latents are divided by first `[dims]`
        level: what the projected ones are multiplied with at last `[dims]`
    """

    scale: Tensor
    level: Tensor

    def __init__(self, config: ProjectionConfig) -> None:
        super().__init__()
        self.config = config
        self.register_buffer("scale", torch.ones(config.dims))
        self.register_buffer("level", torch.ones(config.dims))
        self.levelling = Levelling(config) if config.levelled else None
        self.expanding = Expanding(config) if config.expanded else None
        self._steps = [_Block(config, index) for index in range(config.blocks)]
        self.blocks = nn.ModuleList(self._steps)

    def forward(self, latents: Tensor) -> Tensor:
        """Projected latents of the same shape; 0 of 0."""
        x = latents / self.scale[:, None]
        if self.levelling is not None:
            x = self.levelling(x)
        if self.expanding is not None:
            x = self.expanding(x)
        for block in self._steps:
            x = block(x)
        return x * self.level[:, None]

    def inverse(self, projected: Tensor) -> Tensor:
        """Latents whose projection this is."""
        x = projected / self.level[:, None]
        for block in reversed(self._steps):
            x = block.inverse(x)
        if self.expanding is not None:
            x = self.expanding.inverse(x)
        if self.levelling is not None:
            x = self.levelling.inverse(x)
        return x * self.scale[:, None]


class Levelling(nn.Module):
    """A gain for every frame, told by the directions of the frames around it.

    Networks that normalise what they see give loud and quiet sounds latents of nearly the same size. A gain
    changes no direction, so whatever tells it can be asked again on the way back: it is undone exactly.

    Attributes:
        weight: log gain of every feature `[7 moved]`
        shift: taken off the log gain
    """

    moved: Tensor

    def __init__(self, config: ProjectionConfig) -> None:
        super().__init__()
        moved = _moved(config)
        self.register_buffer("moved", moved, persistent=False)
        features = (2 * _NEAR + 3) * len(moved)
        self.weight = nn.Parameter(torch.zeros(features))
        self.shift = nn.Parameter(torch.zeros(()))
        self.hidden = nn.Conv1d(features, _HIDDEN, 1)
        self.found = nn.Conv1d(_HIDDEN, 1, 1, bias=False)
        self.drop = nn.Dropout(_DROPPED)
        nn.init.zeros_(self.found.weight)

    def forward(self, x: Tensor) -> Tensor:
        return self._scaled(x, self.log_gains(x))

    def inverse(self, x: Tensor) -> Tensor:
        return self._scaled(x, -self.log_gains(x))

    def log_gains(self, x: Tensor) -> Tensor:
        """Log gain of every frame `[items, frames]`."""
        features = self.features(x)
        found = torch.einsum("f,ift->it", self.weight, features) - self.shift
        # Scaled to about one, as networks like it.
        seen = self.drop(features * len(self.moved) ** 0.5)
        found = found + self.found(self.drop(F.silu(self.hidden(seen))))[:, 0]
        return _STEEPEST * torch.tanh(found / _STEEPEST)

    def features(self, x: Tensor) -> Tensor:
        """Directions of a frame and its neighbours, and means further out `[items, 7 moved, frames]`."""
        size = x[:, self.moved]
        directions = size / size.norm(dim=1, keepdim=True).clamp(min=1e-12)
        frames = x.shape[2]
        padded = F.pad(directions, (_NEAR, _NEAR))
        near = [padded[..., at : at + frames] for at in range(2 * _NEAR + 1)]
        far = [
            F.avg_pool1d(directions, 2 * reach + 1, 1, reach, count_include_pad=False)
            for reach in (LEVEL_REACH // 2, LEVEL_REACH)
        ]
        return torch.cat((*near, *far), dim=1)

    def _scaled(self, x: Tensor, log_gains: Tensor) -> Tensor:
        return x.index_copy(1, self.moved, x[:, self.moved] * log_gains.exp()[:, None])


class Expanding(nn.Module):
    """Every value times a power of its ratio to the size of those around it, in time and in other dimensions.

    Codecs that compand draw values towards a level; they then add up less. The size is a mean of powers with
    weights that sum to one: in logarithms the layer is u + p (u - s(u)), and s moves by no more than u does.
    Turns of u = (v + p s(u)) / (1 + p) therefore undo it.

    Attributes:
        power: p of every dimension
        weights: of the sizes, before their softmax `[moved, moved * (2 reach + 1)]`
        order: of the means of powers
    """

    moved: Tensor

    def __init__(self, config: ProjectionConfig) -> None:
        super().__init__()
        moved = _moved(config)
        count, window = len(moved), 2 * EXPANDING_REACH + 1
        self.register_buffer("moved", moved, persistent=False)
        place = torch.arange(count)
        apart = (place[:, None] - place).abs()[:, :, None] / 2
        later = (torch.arange(window) - EXPANDING_REACH).abs() / 3
        self.weights = nn.Parameter(-(apart + later).flatten(1))
        self.power = nn.Parameter(torch.zeros(count))
        self.order = nn.Parameter(torch.tensor(1.8))

    def forward(self, x: Tensor) -> Tensor:
        size = x[:, self.moved].abs().clamp(min=_FAINT).log()
        gains = self._powers() * (size - self._around(size))
        return x.index_copy(1, self.moved, x[:, self.moved] * gains.exp())

    def inverse(self, x: Tensor) -> Tensor:
        wanted = x[:, self.moved].abs().clamp(min=_FAINT).log()
        power, size = self._powers(), wanted
        for _ in range(EXPANDING_TURNS):
            size = (wanted + power * self._around(size)) / (1 + power)
        return x.index_copy(1, self.moved, x[:, self.moved] * (size - wanted).exp())

    def _powers(self) -> Tensor:
        return self.power.clamp(_LEAST, _MOST)[:, None]

    def _around(self, size: Tensor) -> Tensor:
        """Log size around every value, of log sizes `[items, moved, frames]`."""
        count, order = len(self.moved), self.order.clamp(0.5, 3.0)
        weights = self.weights.softmax(1).view(count, count, -1)
        powers = F.conv1d((order * size).exp(), weights, padding=EXPANDING_REACH)
        return powers.clamp(min=_FAINT**3).log() / order


def _moved(config: ProjectionConfig) -> Tensor:
    kept = set(config.kept)
    return torch.tensor([dim for dim in range(config.dims) if dim not in kept])


class _Block(nn.Module):
    """A signed power of every dimension, then one half scaled and shifted by what the other half says."""

    moved: Tensor
    seen: Tensor
    changed: Tensor

    def __init__(self, config: ProjectionConfig, index: int) -> None:
        super().__init__()
        moved = _moved(config)
        place = torch.arange(len(moved))
        # Neighbours see each other in two blocks, the halves in the next two.
        near = (place + index) % 2 == 0
        far = (place < len(moved) // 2) == (index % 2 == 0)
        mask = near if index // 2 % 2 == 0 else far
        seen = torch.cat((torch.tensor(config.kept, dtype=torch.long), moved[mask]))
        self.register_buffer("moved", moved, persistent=False)
        self.register_buffer("seen", seen, persistent=False)
        self.register_buffer("changed", moved[~mask], persistent=False)
        self.power = nn.Parameter(torch.zeros(len(moved)))
        inputs, outputs, width = len(self.seen), len(self.changed), config.width
        window = 2 * config.reach + 1
        self.levels = nn.Conv1d(2 * inputs + 1, width, window, padding=config.reach)
        self.gains = nn.Conv1d(width, outputs, 1)
        self.straight = nn.Conv1d(inputs + 1, outputs, 1, bias=False)
        # Without biases: of silence comes nothing.
        self.values = nn.Conv1d(inputs, width, window, padding=config.reach, bias=False)
        self.shifts = nn.Conv1d(width, outputs, 1, bias=False)
        for last in (self.gains, self.straight, self.shifts):
            nn.init.zeros_(last.weight)
        nn.init.zeros_(self.gains.bias)  # type: ignore[arg-type]

    def forward(self, x: Tensor) -> Tensor:
        out = x.clone()
        out[:, self.moved] = _signed_power(x[:, self.moved], self._powers())
        gains, shifts = self._found(out[:, self.seen])
        return out.index_copy(1, self.changed, out[:, self.changed] * gains.exp() + shifts)

    def inverse(self, x: Tensor) -> Tensor:
        gains, shifts = self._found(x[:, self.seen])
        out = x.index_copy(1, self.changed, (x[:, self.changed] - shifts) * (-gains).exp())
        return out.index_copy(1, self.moved, _signed_power(out[:, self.moved], 1.0 / self._powers()))

    def _powers(self) -> Tensor:
        return self.power.exp().clamp(_LOWEST_POWER, _HIGHEST_POWER)[:, None]

    def _found(self, seen: Tensor) -> tuple[Tensor, Tensor]:
        """Log gains and shifts `[items, changed, frames]` from what stays as it is."""
        logs = (seen.abs() + _SMALLEST).log()
        level = logs.mean(dim=1, keepdim=True)
        # Ratios to the level of the frame, and that level: gains of the input need not be learned by heart.
        features = torch.cat((logs - level, level), dim=1) / 4
        # Where a codec has levelled its latents, only their signed values tell how loud a frame was.
        known = torch.cat((features, torch.asinh(seen)), dim=1)
        raw = self.gains(F.silu(self.levels(known))) + self.straight(features)
        return _STEEPEST * torch.tanh(raw / _STEEPEST), self.shifts(F.silu(self.values(seen)))


def _signed_power(x: Tensor, powers: Tensor) -> Tensor:
    return x.sign() * x.abs().clamp(min=1e-12).pow(powers)


class ProjectedCodec:
    """A codec whose latents are the projection of another one's, recentred: silence is zero."""

    def __init__(self, codec: Codec, projection: Projection, info: CodecInfo, *, device: str = "cpu") -> None:
        self.info = info
        self._codec = codec
        self._projection = projection.eval().requires_grad_(False)
        self._device = device
        self._origins: dict[int, Tensor] = {}
        self.to(device)

    def to(self, device: str) -> None:
        """Move to a torch device."""
        self._codec.to(device)
        self._projection.to(device)
        self._device = device
        self._origins.clear()

    def encode(self, audio: Tensor) -> Tensor:
        """Latents `[items, latent_channels, frames]` of audio `[items, frames * hop]`."""
        origin = self._origin(audio.shape[1] // self.info.hop)
        return self._projection(self._codec.encode(audio) - origin)

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Audio `[items, frames * hop]` of latents `[items, latent_channels, frames]`."""
        return self.decode_middle(latents, first_frame=first_frame, context=0)

    def decode_middle(self, latents: Tensor, *, first_frame: int, context: int) -> Tensor:
        """Audio `[items, (frames - 2 * context) * hop]` of the frames between those of the context."""
        size, around = self.info.chunk_frames, self.info.encode_context
        absolute = torch.arange(first_frame, first_frame + latents.shape[2], device=self._device)
        origin = self._origin(size + 2 * around)[..., around + absolute % size]
        placed = self._projection.inverse(latents) + origin
        return decode_middle(self._codec, placed, first_frame=first_frame, context=context)

    def _origin(self, frames: int) -> Tensor:
        """What the codec makes of silence `[1, latent_channels, frames]`."""
        if frames not in self._origins:
            if len(self._origins) >= _ORIGINS:
                self._origins.pop(next(iter(self._origins)))
            silence = torch.zeros(1, frames * self.info.hop, device=self._device)
            self._origins[frames] = self._codec.encode(silence)
        return self._origins[frames]


def load(file: ProjectionFile, codec: Codec, *, device: str) -> ProjectedCodec:
    """The projected codec of a file, on the codec that it was trained on.

    `ModelError` when the file is damaged or the codec is another one.
    """
    return ProjectedCodec(codec, load_projection(file), file.info(codec.info), device=device)


def load_projection(file: ProjectionFile) -> Projection:
    """The network of a file. `ModelError` when the file is damaged."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    projection = Projection(file.config)
    try:
        projection.load_state_dict(load_file(file.path))
    except (OSError, SafetensorError, RuntimeError) as error:
        raise ModelError(
            tr("The projection {name} is damaged; train it again.", name=file.path.name)
        ) from error
    return projection
