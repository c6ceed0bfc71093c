"""A queue of exports: projects, and pairs of a mix and its instrumental that leave the vocals."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from lincae_studio.audio import io
from lincae_studio.engine.aligning import align_terms
from lincae_studio.engine.export_plan import ExportRequest
from lincae_studio.engine.export_presets import Preset
from lincae_studio.engine.exporting import ExportedFile, export
from lincae_studio.engine.importing import import_files
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.media import whole_clip
from lincae_studio.errors import AudioReadError, UsageError
from lincae_studio.project import serialize
from lincae_studio.project.edits import wanted_name
from lincae_studio.project.model import Method, Project, Recipe, RecipeTerm, Track
from lincae_studio.project.stem_names import kind_of
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.engine.session import Session

T = TypeVar("T")

# Words that say what a file is rather than which song.
_ROLE = re.compile(
    r"\b(instrumental|instrumentale|inst|karaoke|playback|backing ?track|minus ?one|off ?vocal|no ?vocals?|"
    r"full ?mix|mix|mixture|master|original|with vocals)\b|伴奏|カラオケ",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class BatchItem:
    """A project file, or a mix and the instrumental that is taken out of it.

    Attributes:
        instrumental: None for a project
    """

    source: Path
    instrumental: Path | None = None

    @property
    def name(self) -> str:
        """What files are named after."""
        if self.instrumental is None:
            return self.source.stem
        return f"{song_of(self.source) or self.source.stem} - {wanted_name('', self.instrumental.stem)}"


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """What all items have in common.

    Attributes:
        method: of pairs: how the instrumental is taken out
        align: of pairs: find it first; False takes it as it stands
        codec_id: of pairs; a project has its own unless `override_codec`
    """

    folder: Path
    preset: Preset
    method: Method = "auto"
    align: bool = True
    codec_id: str = ""
    override_codec: bool = False


def song_of(path: Path) -> str:
    """Name of the song that a file belongs to.

    >>> song_of(Path("Night drive (Instrumental).wav")), song_of(Path("night_drive-MIX.wav"))
    ('Night drive', 'night drive')
    """
    words = re.sub(r"[_\-.]+", " ", path.stem)
    words = re.sub(r"[(\[{]\s*[)\]}]", " ", _ROLE.sub(" ", words))
    return " ".join(words.split()).strip(" -")


def find_items(paths: Iterable[Path]) -> tuple[list[BatchItem], list[Path]]:
    """Projects and pairs among files and in folders, in order; and audio files that have no partner.

    A pair lies in one folder: two files of one song, of which one says that it is the instrumental.
    Raises UsageError when a path does not exist.
    """
    items: list[BatchItem] = []
    groups: dict[tuple[Path, str], list[Path]] = {}
    for path in paths:
        if not path.exists():
            raise UsageError(
                tr("“{path}” does not exist: choose a folder, projects or audio files.", path=path)
            )
        below = sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
        for file in below:
            if file.name.startswith(".") or "Backups" in file.parts[len(path.parts) :]:
                continue
            if file.suffix == serialize.SUFFIX:
                items.append(BatchItem(file))
            elif io.is_audio_path(file):
                groups.setdefault((file.parent, song_of(file).casefold()), []).append(file)
    alone: list[Path] = []
    for files in groups.values():
        without = [file for file in files if _is_instrumental(file)]
        mixes = [file for file in files if file not in without]
        if len(without) == 1 and len(mixes) == 1:
            items.append(BatchItem(mixes[0], without[0]))
        else:
            alone += files
    return items, alone


def _is_instrumental(path: Path) -> bool:
    kind = kind_of(path.stem)
    return kind is not None and kind.id == "instrumental"


def codec_of(item: BatchItem, settings: BatchSettings) -> str:
    """Codec that an item needs. Raises ProjectError when its project cannot be read."""
    if item.instrumental is not None or settings.override_codec:
        return settings.codec_id
    return serialize.load(item.source).codec_id


def request_of(item: BatchItem, settings: BatchSettings) -> ExportRequest:
    """Raises AudioWriteError and UsageError for a preset that makes no sense."""
    preset = settings.preset
    return ExportRequest(
        settings.folder / f"{item.name}.{preset.container}",
        preset.format,
        sample_rate=preset.rate or None,
        content=preset.content,
        split=preset.split,
        pattern=preset.pattern,
        loudness=preset.loudness,
        time_stamp=preset.time_stamp,
        receipt=preset.receipt,
    )


def run(
    session: Session,
    item: BatchItem,
    settings: BatchSettings,
    *,
    cache_dir: Path,
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[Progress, None, tuple[ExportedFile, ...]]:
    """Export one item; raises what reading, aligning and exporting raise."""
    request = request_of(item, settings)
    if item.instrumental is None:
        project = serialize.load(item.source)
        if settings.override_codec:
            project = replace(project, codec_id=settings.codec_id)
        return (yield from export(session, project, request))
    files = (item.source, item.instrumental)
    project, target = yield from _part(_pair(files, settings, cache_dir), 0.0, 0.2)
    if settings.align:
        aligned = yield from _part(align_terms(project, target, session.media, cancelled=cancelled), 0.2, 0.4)
        if aligned.lost:
            raise AudioReadError(
                tr(
                    "“{name}” was not found in “{other}”: check that they are the same song.",
                    name=item.instrumental.name,
                    other=item.source.name,
                )
            )
        project = aligned.project
    clip = project.tracks[0].clips[0]
    request = replace(
        request,
        track_ids=(target,),
        range=(0, clip.length),
        channels=clip.source.channels,
        content=("mix",),
        split="whole",
    )
    return (yield from _part(export(session, project, request), 0.4, 1.0))


def _pair(
    files: Sequence[Path], settings: BatchSettings, cache_dir: Path
) -> Generator[Progress, None, tuple[Project, str]]:
    result = yield from import_files(files, cache_dir=cache_dir, imported=lambda stream: None)
    for failure in result.failures:
        raise AudioReadError(failure.message)
    first = {stream.ref.path: stream for stream in reversed(result.streams)}
    streams = [first[str(file.absolute())] for file in files]
    rate = streams[0].ref.sample_rate
    tracks = []
    for stream in streams:
        clip = whole_clip(stream.ref, start=0, rate=rate)
        tracks.append(Track(stream.name, clips=(replace(clip, length=max(1, clip.length)),)))
    terms = (RecipeTerm(tracks[0].id), RecipeTerm(tracks[1].id, -1))
    made = Track("Result", recipe=Recipe(terms, settings.method))
    project = Project(sample_rate=rate, tracks=(*tracks, made), codec_id=settings.codec_id)
    return project, made.id


def _part(steps: Generator[Progress, None, T], first: float, last: float) -> Generator[Progress, None, T]:
    while True:
        try:
            progress = next(steps)
        except StopIteration as stop:
            value: T = stop.value
            return value
        fraction = min(max(progress.fraction, 0.0), 1.0)
        yield Progress(first + (last - first) * fraction, 1.0, progress.label)


def paused(
    steps: Generator[Progress, None, object], is_paused: Callable[[], bool]
) -> Generator[Progress, None, object]:
    """The same steps, standing still while `is_paused()`; it can be cancelled all the while."""
    last = Progress(0, 1)
    while True:
        if is_paused():
            time.sleep(0.02)
            yield Progress(last.done, last.total, tr("Paused"))
            continue
        try:
            last = next(steps)
        except StopIteration as stop:
            return stop.value
        yield last
