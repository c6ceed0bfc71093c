"""What an export writes: which sounds, which stretches of time, under which names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from lincae_studio.audio import io
from lincae_studio.errors import UsageError
from lincae_studio.project.mixing import Contribution, contributions, is_heard
from lincae_studio.project.model import Method, Project
from lincae_studio.wording import tr

Content = Literal["mix", "tracks", "recipes"]
Split = Literal["whole", "regions", "markers"]
PATTERN = "{name} - {part}"
TOKENS = {
    "name": tr("the name you chose"),
    "part": tr("region and track"),
    "track": tr("track"),
    "region": tr("region or marker"),
    "number": tr("01, 02 and so on"),
    "date": tr("today, as 2026-01-31"),
    "tempo": tr("beats per minute"),
    "rate": tr("sample rate, Hz"),
}
MIX = "Mix"


@dataclass(frozen=True, slots=True)
class Loudness:
    """Levels to reach by one gain for all files, so that stems still add up to the mix.

    Attributes:
        target_lufs: integrated loudness of the mix; None leaves it
        ceiling_dbtp: true peak that no file exceeds; it goes before the target
    """

    target_lufs: float | None
    ceiling_dbtp: float = -1.0

    def __post_init__(self) -> None:
        if self.target_lufs is not None and not -70.0 <= self.target_lufs <= 0.0:
            raise UsageError(tr("A loudness target lies between −70 and 0 LUFS; −14 is common."))
        if not -20.0 <= self.ceiling_dbtp <= 0.0:
            raise UsageError(tr("A true-peak ceiling lies between −20 and 0 dBTP; −1 is common."))


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write, and where.

    Attributes:
        path: of the mix, and what other files are named after and lie beside
        sample_rate: Hz; None: the project's
        range: timeline samples `(start, stop)` at the project's rate; None: from 0 to the last clip's end
        track_ids: None: what is heard; otherwise exactly these tracks
        method: how recipes are formed, instead of what each of them says
        gain_db: applied on top of the master fader
        stems_dir: also write every heard track, as it enters the mix, into this folder
        channels: None: as many as the project has
        content: files of these kinds; 'recipes' are the tracks that are made of others, heard or not
        split: a file for each region, or from each marker to the next one
        pattern: of the names of all files but a single mix; see `TOKENS`; a slash makes a folder
        loudness: None: levels as they are
        time_stamp: WAV files tell where on the timeline they begin
        receipt: write what was done beside the first file, as JSON
    """

    path: Path
    format: io.OutputFormat
    sample_rate: int | None = None
    range: tuple[int, int] | None = None
    track_ids: tuple[str, ...] | None = None
    method: Method | None = None
    gain_db: float = 0.0
    stems_dir: Path | None = None
    channels: int | None = None
    content: tuple[Content, ...] = ("mix",)
    split: Split = "whole"
    pattern: str = PATTERN
    loudness: Loudness | None = None
    tags: io.Tags | None = None
    time_stamp: bool = False
    receipt: bool = False


@dataclass(frozen=True, slots=True)
class Output:
    """One file of an export; `start` and `stop` are timeline samples."""

    path: Path
    parts: tuple[Contribution, ...]
    start: int
    stop: int
    title: str = ""


def outputs(project: Project, request: ExportRequest) -> list[Output]:
    """The files of an export, in the order in which they are written.

    Raises UsageError when there is nothing to write or the pattern of names makes no sense.
    """
    project = with_method(project, request.method)
    stretches = _stretches(project, request)
    made: list[Output] = []
    names: set[Path] = set()
    jobs: list[tuple[str, str, tuple[str, ...] | None, int, int]] = []
    for region, start, stop in stretches:
        if "mix" in request.content:
            jobs.append((region, "", request.track_ids, start, stop))
        jobs += [
            (region, project.track(track_id).name, (track_id,), start, stop)
            for track_id in _tracks(project, request)
        ]
    for number, (region, track, ids, start, stop) in enumerate(jobs, 1):
        parts = contributions(project, track_ids=ids)
        whole_mix = not track and request.split == "whole"
        path = request.path if whole_mix else _named(request, project, region, track, number)
        title = " - ".join(word for word in (request.path.stem, region, track) if word)
        made.append(Output(_unique(path, names), parts, start, stop, title))
    if request.stems_dir is not None:
        for track_id in request.track_ids or _heard(project):
            name = file_name(project.track(track_id).name)
            path = request.stems_dir / f"{request.path.stem} - {name}{request.path.suffix}"
            parts = contributions(project, track_ids=[track_id])
            start, stop = stretches[0][1], stretches[-1][2]
            made.append(Output(_unique(path, names), parts, start, stop, name))
    if not made:
        raise UsageError(tr("There is nothing to export: choose the mix, or tracks that the project has."))
    return made


def mix_outputs(project: Project, request: ExportRequest) -> list[Output]:
    """The mix over the stretches of an export: what its loudness is measured on."""
    return outputs(project, replace(request, content=("mix",), stems_dir=None))


def with_method(project: Project, method: Method | None) -> Project:
    """The project with every recipe formed in one way; None leaves them."""
    if method is None:
        return project
    tracks = tuple(
        replace(track, recipe=replace(track.recipe, method=method)) if track.recipe else track
        for track in project.tracks
    )
    return replace(project, tracks=tracks)


def check_pattern(pattern: str) -> None:
    """Raise UsageError when a pattern of names has an unknown token or none that tells files apart."""
    for token in re.findall(r"\{([^{}]*)\}", pattern):
        if token not in TOKENS:
            known = ", ".join(f"{{{name}}}" for name in TOKENS)
            raise UsageError(
                tr("“{{{token}}}” is not known in a name; use {known}.", token=token, known=known)
            )
    if re.search(r"[{}]", re.sub(r"\{[^{}]*\}", "", pattern)) or not pattern.strip(" ./"):
        raise UsageError(
            tr("“{pattern}” is not a pattern of names; try “{example}”.", pattern=pattern, example=PATTERN)
        )


def file_name(name: str) -> str:
    """A name without what file systems refuse.

    >>> file_name('AC/DC: "live"?')
    'AC_DC_ _live__'
    """
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).strip(" .")[:100] or "track"


def _stretches(project: Project, request: ExportRequest) -> list[tuple[str, int, int]]:
    first, last = request.range or (0, project.length)
    if request.split == "regions":
        found = [(region.name, region.start, region.end) for region in project.regions]
    elif request.split == "markers":
        places = [marker.at for marker in project.markers]
        ends = [*places[1:], project.length][: len(places)]
        found = [
            (marker.name, at, end) for marker, at, end in zip(project.markers, places, ends, strict=True)
        ]
    else:
        found = [("", first, last)]
    kept = [(name, max(start, first), min(stop, last)) for name, start, stop in found]
    kept = [(name, start, stop) for name, start, stop in kept if 0 <= start < stop]
    if not kept:
        what = {
            "whole": tr("There is nothing to export in this range: choose one that contains audio."),
            "regions": tr("There is no region to export: make one, or export the whole range."),
            "markers": tr("There is no marker to export from: set one, or export the whole range."),
        }
        raise UsageError(what[request.split])
    return kept


def _tracks(project: Project, request: ExportRequest) -> list[str]:
    chosen: dict[str, None] = {}
    if "tracks" in request.content:
        chosen.update(dict.fromkeys(request.track_ids or _heard(project)))
    if "recipes" in request.content:
        chosen.update(dict.fromkeys(track.id for track in project.tracks if track.recipe is not None))
    return list(chosen)


def _heard(project: Project) -> tuple[str, ...]:
    return tuple(track.id for track in project.tracks if is_heard(project, track))


def _named(request: ExportRequest, project: Project, region: str, track: str, number: int) -> Path:
    check_pattern(request.pattern)
    words = {
        "name": request.path.stem,
        "part": " - ".join(word for word in (region, track or MIX) if word),
        "track": track or MIX,
        "region": region,
        "number": f"{number:02d}",
        "date": date.today().isoformat(),
        "tempo": f"{project.tempo:g}",
        "rate": str(request.sample_rate or project.sample_rate),
    }

    def word(token: str) -> str:
        return file_name(words[token]) if words[token] else ""

    filled = re.sub(r"\{(\w+)\}", lambda match: word(match[1]), request.pattern)
    folders = [file_name(part) for part in filled.split("/") if part.strip(" .")]
    if not folders:
        raise UsageError(
            tr(
                "“{pattern}” gives a file without a name; try “{example}”.",
                pattern=request.pattern,
                example=PATTERN,
            )
        )
    return request.path.parent.joinpath(*folders[:-1], folders[-1] + request.path.suffix)


def _unique(path: Path, taken: set[Path]) -> Path:
    unique = next(other for other in _numbered(path) if Path(str(other).casefold()) not in taken)
    taken.add(Path(str(unique).casefold()))
    return unique


def _numbered(path: Path) -> Iterator[Path]:
    yield path
    number = 2
    while True:
        yield path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
