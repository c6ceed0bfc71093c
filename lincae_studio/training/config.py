"""What a training run is asked for: a TOML file, read strictly. Does not import torch."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, asdict, dataclass, field, fields, replace
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from lincae_studio.codec.compact.trained_config import TrainedConfig
from lincae_studio.codec.lin_cae.config import LinCaeConfig
from lincae_studio.errors import UsageError

Family = Literal["compact", "lin-cae"]


@dataclass(frozen=True, slots=True)
class RunConfig:
    """The run itself.

    Attributes:
        id, name: of the codec that comes out
        seed: of the weights and of everything that is drawn
        steps: updates of the weights
        checkpoint_every: steps between two checkpoints
        report_every: steps between two lines of progress
        validate_every: steps between two looks at the validation part
        precision: of the network's arithmetic; the compact family stays at float32
        threads: of torch on the CPU; 0: torch's choice
        tensorboard: also write event files
    """

    id: str
    name: str
    seed: int = 1
    steps: int = 1000
    checkpoint_every: int = 100
    report_every: int = 20
    validate_every: int = 500
    precision: Literal["float32", "bfloat16"] = "float32"
    threads: int = 0
    tensorboard: bool = False


@dataclass(frozen=True, slots=True)
class DataConfig:
    """The material.

    Attributes:
        folders: of audio, searched with all below them
        validation: share of the material that is never trained on, chosen by hash
        songs: generated songs with exact stems
        spoken: generated recordings of a voice
        generator_seed: of the generated songs; a song depends on it and on its own number
        clip_seconds: of an item; rounded up to whole frames
        items: in a batch of one process
        batches: that are drawn and then used again and again, in the same order; 0: every step has its own
        together: share of items whose sources come from one song, at the same time
        equalised, dull, gapped, tones, attacks: shares of sources with another tone, with little treble,
            with silence in them, of pure tones, of clicks and bursts out of silence
        levels_db: range of the level of a source
    """

    folders: tuple[str, ...] = ()
    validation: float = 0.1
    songs: int = 0
    spoken: int = 0
    generator_seed: int = 1
    clip_seconds: float = 1.5
    items: int = 8
    batches: int = 0
    together: float = 0.5
    equalised: float = 0.3
    dull: float = 0.1
    gapped: float = 0.05
    tones: float = 0.04
    attacks: float = 0.05
    levels_db: tuple[float, float] = (-24.0, 0.0)


@dataclass(frozen=True, slots=True)
class AugmentationConfig:
    """The method: see `training.augmentation`.

    Attributes:
        gains: share of items whose latents are scaled
        max_gain: upper end of the gains' range, whose lower end is 0
        anneal: parts of the run between which the range shrinks to 1; empty: it stays
        snap: gains below it become 0
        sums: share of items that are sums of latents
        max_sources: most latents in a sum
        pair_weights: weights of a sum of two are w and 1 - w with w from this range
        differences: share of items that are a mix less a part of it
        recentre: latents are taken from the latents of silence
    """

    gains: float = 0.8
    max_gain: float = 3.0
    anneal: tuple[float, ...] = (0.2, 0.9)
    snap: float = 0.05
    sums: float = 1 / 3
    max_sources: int = 4
    pair_weights: tuple[float, float] = (0.5, 1.0)
    differences: float = 1 / 3
    recentre: bool = True


@dataclass(frozen=True, slots=True)
class OptimizerConfig:
    """RAdam, its rate falling from `rate` to `final_rate` by a cosine; `ema` is of the weights."""

    rate: float = 1e-4
    final_rate: float = 1e-6
    betas: tuple[float, float] = (0.9, 0.999)
    clip: float = 1.0
    ema: float = 0.9999


@dataclass(frozen=True, slots=True)
class ConsistencyConfig:
    """Consistency training (Pasini et al., 2024, and the Lin-CAE authors' settings).

    Attributes:
        start_exponent, end_exponent: the step between two noise levels is base_step ** exponent, from the
            first to the second over the run
        base_step: see there
        p_mean, p_std: of the normal logarithm of the noise levels
    """

    start_exponent: float = 1.0
    end_exponent: float = 3.0
    base_step: float = 0.1
    p_mean: float = -1.1
    p_std: float = 2.0


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """A whole run of one family; the other family's tables stay at their defaults."""

    family: Family
    run: RunConfig
    data: DataConfig = field(default_factory=DataConfig)
    augmentation: AugmentationConfig = field(default_factory=AugmentationConfig)
    optimizer: OptimizerConfig = field(default_factory=OptimizerConfig)
    compact: TrainedConfig = field(default_factory=TrainedConfig)
    lin_cae: LinCaeConfig = field(default_factory=LinCaeConfig)
    consistency: ConsistencyConfig = field(default_factory=ConsistencyConfig)

    def identity(self) -> str:
        """Hash of all that decides the weights: a checkpoint of another run is not resumed."""
        values = asdict(self)
        for name in ("checkpoint_every", "report_every", "validate_every", "threads", "tensorboard"):
            del values["run"][name]
        return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()[:16]

    def with_folders(self, folders: tuple[str, ...]) -> TrainingConfig:
        return replace(self, data=replace(self.data, folders=folders))


def read_config(path: Path) -> TrainingConfig:
    """A run as its TOML file asks for. `UsageError` when the file is absent or says what is not known."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}; check the path.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path.name} is not valid TOML ({error}); correct it.") from error
    return parse_config(values, source=path.name)


def parse_config(values: Mapping[str, Any], *, source: str) -> TrainingConfig:
    """A run of plain values; `source` names them in errors. Raises as `read_config` does.

    >>> run = {"id": "a", "name": "A", "steps": 5}
    >>> parse_config({"family": "compact", "run": run}, source="x").run.steps
    5
    """
    config: TrainingConfig = _build(TrainingConfig, values, source, "")
    wrong = _contradiction(config)
    if wrong:
        raise UsageError(f"{source}: {wrong}.")
    return config


def _contradiction(config: TrainingConfig) -> str | None:
    data, method = config.data, config.augmentation
    if config.run.steps < 1 or data.items < 1:
        return "steps and items must be at least 1"
    if not 0.0 <= data.validation < 1.0:
        return "the validation part must be at least 0 and less than 1"
    if not 0.0 <= method.sums + method.differences <= 1.0:
        return "sums and differences together can be at most all items"
    if method.anneal and not (len(method.anneal) == 2 and 0 <= method.anneal[0] < method.anneal[1] <= 1):
        return "anneal takes the begin and the end of the annealing as parts of the run, or nothing"
    if not 2 <= method.max_sources <= 4:
        return "max_sources must be 2, 3 or 4"
    return None


def _build(kind: Any, values: Mapping[str, Any], source: str, where: str) -> Any:
    if not isinstance(values, Mapping):
        raise UsageError(f"{source}: '{where.rstrip('.')}' must be a table.")
    hints = get_type_hints(kind)
    known = {item.name: item for item in fields(kind)}
    for key in values:
        if key not in known:
            raise UsageError(f"{source}: there is no setting '{where}{key}'; remove it.")
    built = {}
    for key, value in values.items():
        built[key] = _value(hints[key], value, source, f"{where}{key}")
    try:
        return kind(**built)
    except TypeError as error:
        missing = ", ".join(sorted(k for k, f in known.items() if k not in built and _required(f)))
        raise UsageError(f"{source}: '{where}{missing}' is missing; add it.") from error


def _required(item: Field[Any]) -> bool:
    return item.default is MISSING and item.default_factory is MISSING


def _value(hint: Any, value: Any, source: str, name: str) -> Any:
    if hasattr(hint, "__dataclass_fields__"):
        return _build(hint, value, source, f"{name}.")
    origin = get_origin(hint)
    if origin is Literal:
        good = value in get_args(hint)
        return value if good else _refuse(source, name, " or ".join(map(repr, get_args(hint))))
    if origin is tuple and isinstance(value, list):
        kinds = get_args(hint)
        if len(kinds) == 2 and kinds[1] is Ellipsis:
            kinds = (kinds[0],) * len(value)
        if len(kinds) != len(value):
            _refuse(source, name, f"{len(kinds)} values")
        return tuple(_value(kind, item, source, name) for kind, item in zip(kinds, value, strict=True))
    if origin in (Union, UnionType):
        hint = next(kind for kind in get_args(hint) if kind is not type(None))
    if hint is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if isinstance(hint, type) and isinstance(value, hint) and isinstance(value, bool) == (hint is bool):
        return value
    return _refuse(source, name, getattr(hint, "__name__", str(hint)))


def _refuse(source: str, name: str, wanted: str) -> Any:
    raise UsageError(f"{source}: '{name}' must be {wanted}; correct it.")
