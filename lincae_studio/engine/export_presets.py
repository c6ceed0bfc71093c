"""Named settings of an export: those that ship, and the user's own as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from lincae_studio.audio.io import OutputFormat
from lincae_studio.engine.export_plan import PATTERN, Content, Loudness, Split
from lincae_studio.errors import StudioError, UsageError
from lincae_studio.wording import tr


@dataclass(frozen=True, slots=True)
class Preset:
    """What an export dialog remembers under a name.

    Attributes:
        rate: Hz; 0: the project's
        lufs, ceiling: None: levels as they are, or only the ceiling
    """

    name: str
    container: str = "wav"
    depth: str = "24"
    dither: str = "tpdf"
    quality: float = 0.8
    rate: int = 0
    content: tuple[Content, ...] = ("mix",)
    split: Split = "whole"
    pattern: str = PATTERN
    lufs: float | None = None
    ceiling: float | None = None
    time_stamp: bool = False
    receipt: bool = False

    @property
    def format(self) -> OutputFormat:
        """Raises AudioWriteError when its values do not go together."""
        return OutputFormat(self.container, self.depth, self.dither, self.quality)  # type: ignore[arg-type]

    @property
    def loudness(self) -> Loudness | None:
        """Raises UsageError for levels beyond reason."""
        if self.lufs is None and self.ceiling is None:
            return None
        return Loudness(self.lufs, -1.0 if self.ceiling is None else self.ceiling)


SHIPPED = (
    Preset(tr("Master, 24-bit WAV")),
    Preset(tr("CD, 16-bit 44.1 kHz"), depth="16", dither="shaped", rate=44100),
    Preset(tr("Streaming, −14 LUFS"), container="flac", lufs=-14.0, ceiling=-1.0),
    Preset(tr("Broadcast, −23 LUFS"), rate=48000, lufs=-23.0, ceiling=-1.0, time_stamp=True, receipt=True),
    Preset(tr("Listening copy, MP3"), container="mp3", depth="lossy", rate=44100, ceiling=-1.0),
    Preset(tr("Stems for a DAW"), depth="32f", content=("mix", "tracks"), time_stamp=True, receipt=True),
    Preset(tr("Recipes only"), depth="32f", content=("recipes",), time_stamp=True),
)


def find(name: str, own: tuple[Preset, ...] = ()) -> Preset:
    """The preset of a name, in whatever case, or of its beginning. Raises UsageError when there is none."""
    wanted = name.casefold().replace("-", "−")
    every = (*own, *SHIPPED)
    found = [preset for preset in every if preset.name.casefold().replace("-", "−").startswith(wanted)]
    if not found or not wanted:
        names = "; ".join(preset.name for preset in every)
        raise UsageError(tr("There is no preset “{name}”; choose one of: {names}.", name=name, names=names))
    return found[0]


def to_values(preset: Preset) -> dict[str, Any]:
    """A preset as JSON values."""
    return {**asdict(preset), "content": list(preset.content)}


def from_values(values: object) -> Preset | None:
    """A preset that was stored; None when it is damaged."""
    if not isinstance(values, Mapping) or not isinstance(values.get("name"), str) or not values["name"]:
        return None
    defaults = Preset("x")
    known: dict[str, Any] = {}
    for field in fields(Preset):
        value, default = values.get(field.name), getattr(defaults, field.name)
        if field.name not in values:
            continue
        if field.name == "content":
            value = tuple(value) if isinstance(value, list) else None
            if not value or not set(value) <= {"mix", "tracks", "recipes"}:
                return None
        elif field.name in ("lufs", "ceiling"):
            if not (value is None or isinstance(value, int | float)):
                return None
        elif field.name == "split" and value not in ("whole", "regions", "markers"):
            return None
        elif isinstance(default, float) and isinstance(value, int):
            value = float(value)
        elif type(value) is not type(default):
            return None
        known[field.name] = value
    try:
        preset = replace(defaults, **known)
        _ = preset.format, preset.loudness
    except StudioError:
        return None
    return preset
