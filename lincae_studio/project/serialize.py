"""Projects as files: JSON, written atomically, read with suspicion."""

from __future__ import annotations

import contextlib
import json
import math
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from lincae_studio.errors import ModelError, ProjectError
from lincae_studio.project import timeline_json
from lincae_studio.project.checks import check_project
from lincae_studio.project.json_values import (
    base64_of,
    boolean_of,
    gain_of,
    integer_of,
    items_of,
    name_of,
    number_of,
    sign_of,
    text_of,
    value_of,
)
from lincae_studio.project.model import (
    AudioRef,
    Clip,
    LoopRegion,
    Method,
    Project,
    Recipe,
    RecipeTerm,
    TermAlignment,
    TermFilter,
    Track,
    new_id,
)
from lincae_studio.wording import tr

FORMAT = "lincae-studio-project"
SCHEMA_VERSION = 3
SUFFIX = ".lincae"
MAX_BYTES = 64 << 20


def _with_alignments(content: dict[str, Any]) -> dict[str, Any]:
    """Version 2: the terms of a recipe can be aligned."""
    for track in content.get("tracks", ()):
        for term in (track.get("recipe") or {}).get("terms", ()):
            term["alignment"] = None
    return content


# Each entry turns the JSON of the version before it into its own.
_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
    2: _with_alignments,
    3: timeline_json.with_editing,
}


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
            tr(
                "“{name}” cannot be written ({reason}): save it to another place.",
                name=path.name,
                reason=_reason(error),
            )
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
        raise ProjectError(
            tr("“{name}” is not a project of Lin-CAE Studio: choose another file.", name=path.name)
        )
    try:
        project = from_json(content, folder or _folder(path))
    except ProjectError as error:
        sentence = " ".join(str(error).split())  # it may quote a text with lines from the file
        raise ProjectError(
            tr("“{name}” cannot be opened: {sentence}", name=path.name, sentence=sentence)
        ) from error
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
            raise ProjectError(tr("“{name}” is not a file: choose a project file.", name=path.name))
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise ProjectError(
            tr(
                "“{name}” cannot be opened ({reason}): choose another file.",
                name=path.name,
                reason=_reason(error),
            )
        ) from error
    if len(data) > MAX_BYTES:
        raise ProjectError(tr("“{name}” is too large to be a project: choose another file.", name=path.name))
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ProjectError(
            tr("“{name}” is not a project, or it is damaged: choose another file.", name=path.name)
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
        **timeline_json.marks(project),
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
        **timeline_json.of_track(track),
        "clips": [
            {
                "id": clip.id,
                "start": clip.start,
                "offset": clip.offset,
                "length": clip.length,
                **timeline_json.fades(clip),
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
        raise ProjectError(tr("it does not say which version it is."))
    if version > SCHEMA_VERSION:
        raise ProjectError(tr("it was made by a newer version of Lin-CAE Studio; update to open it."))
    for target in range(version + 1, SCHEMA_VERSION + 1):
        try:
            content = _MIGRATIONS[target](content)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise ProjectError(tr("it is damaged.")) from error
    return content


class _Reader:
    """Turns JSON into the model, trusting nothing; says which value is wrong."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def project(self, content: dict[str, Any]) -> Project:
        loop = content.get("loop")
        return Project(
            sample_rate=integer_of(content, "sample_rate"),
            tracks=tuple(self._track(track) for track in items_of(content, "tracks")),
            tempo=number_of(content, "tempo"),
            beats_per_bar=integer_of(content, "beats_per_bar"),
            loop=None
            if loop is None
            else LoopRegion(integer_of(loop, "start"), integer_of(loop, "end"), boolean_of(loop, "enabled")),
            master_gain_db=gain_of(content, "master_gain_db"),
            codec_id=text_of(content, "codec"),
            markers=timeline_json.read_markers(content),
            regions=timeline_json.read_regions(content),
        )

    def _track(self, content: Any) -> Track:
        recipe = value_of(content, "recipe")
        return Track(
            name=name_of(content),
            color=integer_of(content, "color"),
            clips=tuple(self._clip(clip) for clip in items_of(content, "clips")),
            recipe=None if recipe is None else self._recipe(recipe),
            gain_db=gain_of(content, "gain_db"),
            sign=sign_of(content),
            mute=boolean_of(content, "mute"),
            solo=boolean_of(content, "solo"),
            id=text_of(content, "id"),
            envelope=timeline_json.read_envelope(value_of(content, "envelope")),
            pan=number_of(content, "pan"),
            width=number_of(content, "width"),
            group=timeline_json.read_group(content),
            height=integer_of(content, "height"),
            collapsed=boolean_of(content, "collapsed"),
        )

    def _recipe(self, content: Any) -> Recipe:
        terms = tuple(
            RecipeTerm(text_of(term, "track"), sign_of(term), gain_of(term, "gain_db"), self._alignment(term))
            for term in items_of(content, "terms")
        )
        # Any other method is refused by the check of the whole project.
        return Recipe(terms, cast(Method, text_of(content, "method")))

    def _alignment(self, term: Any) -> TermAlignment | None:
        content = value_of(term, "alignment")
        if content is None:
            return None
        taps = value_of(content, "filter")
        bends = [(number_of(bend, 0), number_of(bend, 1)) for bend in items_of(content, "bends")]
        return TermAlignment(
            offset=number_of(content, "offset"),
            drift_ppm=number_of(content, "drift_ppm"),
            polarity=sign_of(content, "polarity"),
            rate=integer_of(content, "rate"),
            swapped=boolean_of(content, "swapped"),
            balance=tuple(
                number_of(content["balance"], at) for at in range(len(items_of(content, "balance")))
            ),
            bends=tuple(bends),
            filter=None
            if taps is None
            else TermFilter(
                base64_of(taps, "taps"), integer_of(taps, "channels"), integer_of(taps, "centre")
            ),
            tracking=boolean_of(content, "tracking"),
            tone_match=boolean_of(content, "tone_match"),
        )

    def _filter(self, taps: Any) -> TermFilter:
        return TermFilter(base64_of(taps, "taps"), integer_of(taps, "channels"), integer_of(taps, "centre"))

    def _clip(self, content: Any) -> Clip:
        return Clip(
            source=self._source(value_of(content, "source")),
            start=integer_of(content, "start"),
            length=integer_of(content, "length"),
            offset=integer_of(content, "offset"),
            id=text_of(content, "id"),
            fade_in=timeline_json.read_fade(value_of(content, "fade_in")),
            fade_out=timeline_json.read_fade(value_of(content, "fade_out")),
        )

    def _source(self, content: Any) -> AudioRef:
        sha256 = text_of(content, "sha256")
        if not re.fullmatch("[0-9a-f]{64}", sha256):
            raise ProjectError(tr("“sha256” must be 64 hexadecimal digits."))
        source = AudioRef(
            path="",
            sha256=sha256,
            sample_rate=integer_of(content, "sample_rate"),
            frames=integer_of(content, "frames"),
            channels=integer_of(content, "channels"),
            stream=integer_of(content, "stream"),
        )
        stored, absolute = text_of(content, "path"), text_of(content, "absolute_path")
        # An absolute path as it stands; a relative one, with forward slashes on every system, from here.
        near = str(self._folder / stored)
        path = absolute if not _is_file(near) and _is_file(absolute) else near
        return replace(source, path=str(Path(path)))


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
