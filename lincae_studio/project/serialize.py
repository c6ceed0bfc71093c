"""Projects as files: JSON, written atomically, read with suspicion."""

from __future__ import annotations

import contextlib
import json
import math
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from lincae_studio.errors import ModelError, ProjectError
from lincae_studio.project.checks import check_project
from lincae_studio.project.model import (
    AudioRef,
    Clip,
    LoopRegion,
    Method,
    Project,
    Recipe,
    RecipeTerm,
    Sign,
    TermAlignment,
    TermFilter,
    Track,
    new_id,
)

FORMAT = "lincae-studio-project"
SCHEMA_VERSION = 2
SUFFIX = ".lincae"
MAX_BYTES = 64 << 20
_MAX_TEXT = 4096
_BASE64 = "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"


def _with_alignments(content: dict[str, Any]) -> dict[str, Any]:
    """Version 2: the terms of a recipe can be aligned."""
    for track in content.get("tracks", ()):
        for term in (track.get("recipe") or {}).get("terms", ()):
            term["alignment"] = None
    return content


# Each entry turns the JSON of the version before it into its own.
_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {2: _with_alignments}


def save(project: Project, path: Path) -> None:
    """Write a project file; the old one stays whole until the new one is safely on disk.

    Raises:
        ProjectError: the file cannot be written; nothing is left behind
    """
    path = Path(path)
    try:
        write_json(to_json(project, _folder(path)), path)
    except (OSError, ValueError, RuntimeError) as error:
        raise ProjectError(
            f"“{path.name}” cannot be written ({_reason(error)}): save it to another place."
        ) from error


def write_json(content: dict[str, Any], path: Path) -> None:
    """Write JSON by way of a temporary file; raises what the system raises and leaves nothing behind."""
    try:
        data = json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False).encode()
    except UnicodeEncodeError:
        # A file name that is not valid in the system's encoding: escapes keep it as it is.
        data = json.dumps(content, indent=1, allow_nan=False).encode()
    temporary = _folder(path) / f".{new_id()}.lincae-part"
    try:
        target = path.resolve()
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            with contextlib.suppress(OSError):
                temporary.chmod(target.stat().st_mode & 0o777)
        os.replace(temporary, target)
    except (OSError, ValueError, RuntimeError):
        with contextlib.suppress(OSError, ValueError):
            temporary.unlink()
        raise
    _sync_folder(temporary.parent)


def load(path: Path) -> Project:
    """Read a project file.

    Raises:
        ProjectError: there is no such file, it is no project, it is damaged, or it was made by a newer
            version
    """
    return load_with_fingerprint(path)[0]


def load_with_fingerprint(path: Path, *, folder: Path | None = None) -> tuple[Project, str | None]:
    """Read a project file and the fingerprint of the codec it was saved with; raises as `load`.

    `folder` is where relative paths start from, by default the file's.
    """
    path = Path(path)
    content = read_json(path)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise ProjectError(f"“{path.name}” is not a project of Lin-CAE Studio: choose another file.")
    try:
        project = from_json(content, folder or _folder(path))
    except ProjectError as error:
        raise ProjectError(f"“{path.name}” cannot be opened: {error}") from error
    fingerprint = content.get("codec_fingerprint")
    return project, fingerprint if isinstance(fingerprint, str) else None


def from_json(content: dict[str, Any], folder: Path) -> Project:
    """A project from what `to_json` gave, of this or an older version; `folder` is its relative paths' start.

    Raises ProjectError that says which value is wrong.
    """
    project = _Reader(folder).project(_migrated(content))
    check_project(project)
    return project


def read_json(path: Path) -> Any:
    """The content of a JSON file of at most `MAX_BYTES`; raises ProjectError."""
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for without end
            raise ProjectError(f"“{path.name}” is not a file: choose a project file.")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise ProjectError(
            f"“{path.name}” cannot be opened ({_reason(error)}): choose another file."
        ) from error
    if len(data) > MAX_BYTES:
        raise ProjectError(f"“{path.name}” is too large to be a project: choose another file.")
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ProjectError(
            f"“{path.name}” is not a project, or it is damaged: choose another file."
        ) from error
    return content


def missing_audio(project: Project) -> list[AudioRef]:
    """Audio references whose file is not there, each file once, in the order of the tracks."""
    by_path = {clip.source.path: clip.source for clip in project.clips}
    return [ref for path, ref in by_path.items() if not _is_file(path)]


def to_json(project: Project, folder: Path) -> dict[str, Any]:
    """A project as JSON values, with audio below `folder` by relative path as well."""
    from lincae_studio.codec import registry

    try:
        fingerprint = registry.info(project.codec_id).fingerprint
    except ModelError:
        fingerprint = None
    loop = project.loop
    return {
        "format": FORMAT,
        "schema_version": SCHEMA_VERSION,
        "sample_rate": project.sample_rate,
        "tempo": project.tempo,
        "beats_per_bar": project.beats_per_bar,
        "loop": loop and {"start": loop.start, "end": loop.end, "enabled": loop.enabled},
        "master_gain_db": _level(project.master_gain_db),
        "codec": project.codec_id,
        "codec_fingerprint": fingerprint,
        "tracks": [_track_json(track, folder) for track in project.tracks],
    }


def _track_json(track: Track, folder: Path) -> dict[str, Any]:
    recipe = track.recipe
    return {
        "id": track.id,
        "name": track.name,
        "color": track.color,
        "gain_db": _level(track.gain_db),
        "sign": track.sign,
        "mute": track.mute,
        "solo": track.solo,
        "clips": [
            {
                "id": clip.id,
                "start": clip.start,
                "offset": clip.offset,
                "length": clip.length,
                "source": _source_json(clip.source, folder),
            }
            for clip in track.clips
        ],
        "recipe": recipe
        and {
            "method": recipe.method,
            "terms": [
                {
                    "track": term.track_id,
                    "sign": term.sign,
                    "gain_db": _level(term.gain_db),
                    "alignment": term.alignment and _alignment_json(term.alignment),
                }
                for term in recipe.terms
            ],
        },
    }


def _alignment_json(alignment: TermAlignment) -> dict[str, Any]:
    taps = alignment.filter
    return {
        "offset": alignment.offset,
        "drift_ppm": alignment.drift_ppm,
        "polarity": alignment.polarity,
        "rate": alignment.rate,
        "swapped": alignment.swapped,
        "balance": list(alignment.balance),
        "bends": [list(bend) for bend in alignment.bends],
        "filter": taps and {"taps": taps.taps, "channels": taps.channels, "centre": taps.centre},
        "tracking": alignment.tracking,
        "tone_match": alignment.tone_match,
    }


def _source_json(source: AudioRef, folder: Path) -> dict[str, Any]:
    path = Path(source.path)
    relative = None
    # Beside or below the project, so that the folder can be moved as a whole.
    if path.is_relative_to(folder):
        relative = path.relative_to(folder).as_posix()
    return {
        "path": relative or path.as_posix(),
        "absolute_path": path.as_posix(),
        "sha256": source.sha256,
        "sample_rate": source.sample_rate,
        "frames": source.frames,
        "channels": source.channels,
        "stream": source.stream,
    }


def _level(gain_db: float) -> float | None:
    """JSON has no infinity: null is silence."""
    return None if gain_db == -math.inf else gain_db


def _migrated(content: dict[str, Any]) -> dict[str, Any]:
    version = content.get("schema_version")
    if type(version) is not int or version < 1:
        raise ProjectError("it does not say which version it is.")
    if version > SCHEMA_VERSION:
        raise ProjectError("it was made by a newer version of Lin-CAE Studio; update to open it.")
    for target in range(version + 1, SCHEMA_VERSION + 1):
        try:
            content = _MIGRATIONS[target](content)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise ProjectError("it is damaged.") from error
    return content


class _Reader:
    """Turns JSON into the model, trusting nothing; says which value is wrong."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def project(self, content: dict[str, Any]) -> Project:
        loop = content.get("loop")
        return Project(
            sample_rate=_integer(content, "sample_rate"),
            tracks=tuple(self._track(track) for track in _list(content, "tracks")),
            tempo=_number(content, "tempo"),
            beats_per_bar=_integer(content, "beats_per_bar"),
            loop=None
            if loop is None
            else LoopRegion(_integer(loop, "start"), _integer(loop, "end"), _boolean(loop, "enabled")),
            master_gain_db=_gain(content, "master_gain_db"),
            codec_id=_text(content, "codec"),
        )

    def _track(self, content: Any) -> Track:
        recipe = _value(content, "recipe")
        return Track(
            name=_name(content),
            color=_integer(content, "color"),
            clips=tuple(self._clip(clip) for clip in _list(content, "clips")),
            recipe=None if recipe is None else self._recipe(recipe),
            gain_db=_gain(content, "gain_db"),
            sign=_sign(content),
            mute=_boolean(content, "mute"),
            solo=_boolean(content, "solo"),
            id=_text(content, "id"),
        )

    def _recipe(self, content: Any) -> Recipe:
        terms = tuple(
            RecipeTerm(_text(term, "track"), _sign(term), _gain(term, "gain_db"), self._alignment(term))
            for term in _list(content, "terms")
        )
        # Any other method is refused by the check of the whole project.
        return Recipe(terms, cast(Method, _text(content, "method")))

    def _alignment(self, term: Any) -> TermAlignment | None:
        content = _value(term, "alignment")
        if content is None:
            return None
        taps = _value(content, "filter")
        bends = [(_number(bend, 0), _number(bend, 1)) for bend in _list(content, "bends")]
        return TermAlignment(
            offset=_number(content, "offset"),
            drift_ppm=_number(content, "drift_ppm"),
            polarity=_sign(content, "polarity"),
            rate=_integer(content, "rate"),
            swapped=_boolean(content, "swapped"),
            balance=tuple(_number(content["balance"], at) for at in range(len(_list(content, "balance")))),
            bends=tuple(bends),
            filter=None
            if taps is None
            else TermFilter(_base64(taps, "taps"), _integer(taps, "channels"), _integer(taps, "centre")),
            tracking=_boolean(content, "tracking"),
            tone_match=_boolean(content, "tone_match"),
        )

    def _clip(self, content: Any) -> Clip:
        return Clip(
            source=self._source(_value(content, "source")),
            start=_integer(content, "start"),
            length=_integer(content, "length"),
            offset=_integer(content, "offset"),
            id=_text(content, "id"),
        )

    def _source(self, content: Any) -> AudioRef:
        sha256 = _text(content, "sha256")
        if not re.fullmatch("[0-9a-f]{64}", sha256):
            raise ProjectError("“sha256” must be 64 hexadecimal digits.")
        source = AudioRef(
            path="",
            sha256=sha256,
            sample_rate=_integer(content, "sample_rate"),
            frames=_integer(content, "frames"),
            channels=_integer(content, "channels"),
            stream=_integer(content, "stream"),
        )
        stored, absolute = _text(content, "path"), _text(content, "absolute_path")
        # An absolute path as it stands; a relative one, with forward slashes on every system, from here.
        near = str(self._folder / stored)
        path = absolute if not _is_file(near) and _is_file(absolute) else near
        return replace(source, path=str(Path(path)))


def _value(content: Any, key: str | int) -> Any:
    if isinstance(content, list) and isinstance(key, int) and key < len(content):
        return content[key]
    if not isinstance(content, Mapping) or key not in content:
        raise ProjectError(f"it has no “{key}” where there must be one.")
    return content[key]


def _list(content: Any, key: str) -> list[Any]:
    value = _value(content, key)
    if not isinstance(value, list):
        raise ProjectError(f"“{key}” must be a list.")
    return value


def _integer(content: Any, key: str) -> int:
    value = _value(content, key)
    if type(value) is not int or abs(value) > 2**53:
        raise ProjectError(f"“{key}” must be a whole number.")
    return value


def _number(content: Any, key: str | int) -> float:
    value = _value(content, key)
    if type(value) not in (int, float) or not abs(value) < 2**53:  # refuses NaN and infinity too
        raise ProjectError(f"“{key}” must be a number.")
    return float(value)


def _gain(content: Any, key: str) -> float:
    return -math.inf if _value(content, key) is None else _number(content, key)


def _sign(content: Any, key: str = "sign") -> Sign:
    value = _integer(content, key)
    if value not in (1, -1):
        raise ProjectError(f"“{key}” must be 1 or −1.")
    return cast(Sign, value)


def _boolean(content: Any, key: str) -> bool:
    value = _value(content, key)
    if not isinstance(value, bool):
        raise ProjectError(f"“{key}” must be true or false.")
    return value


def _name(content: Any) -> str:
    name = " ".join(_text(content, "name").split())
    if not name:
        raise ProjectError("a track has no name.")
    return name


def _text(content: Any, key: str) -> str:
    value = _value(content, key)
    if not isinstance(value, str) or not 0 < len(value) <= _MAX_TEXT or "\0" in value:
        raise ProjectError(f"“{key}” must be a text.")
    return value


def _base64(content: Any, key: str) -> str:
    value = _value(content, key)
    if not isinstance(value, str) or not re.fullmatch(_BASE64, value):
        raise ProjectError(f"“{key}” must be in base64.")
    return value


def _is_file(path: str) -> bool:
    try:
        return os.path.isfile(path)
    except ValueError:
        return False


def _folder(path: Path) -> Path:
    """What relative paths in a project file start from: where the file is, not a link to it."""
    return (path.resolve() if path.is_symlink() else path.absolute()).parent


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _sync_folder(folder: Path) -> None:
    """Make a rename survive a power cut, on systems where a folder can be synced."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
