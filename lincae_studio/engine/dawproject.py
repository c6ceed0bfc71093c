"""DAWproject archives: a zip with XML and media, written for other programs and read with suspicion."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from lincae_studio import __version__
from lincae_studio.audio import io
from lincae_studio.engine.copying import BLOCK, check_space, relinked, unique_names, unwritable
from lincae_studio.engine.flattening import flatten
from lincae_studio.engine.jobs import Progress
from lincae_studio.errors import AudioReadError, ProjectError, StudioError
from lincae_studio.project import dawproject_xml, serialize
from lincae_studio.project.checks import check_project
from lincae_studio.project.model import PROJECT_RATES, AudioRef, Clip, Project, new_id
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.engine.session import Session

SUFFIX = ".dawproject"
OWN = "lincae-studio.json"
MAX_MEMBERS = 10_000
MAX_XML = 64 << 20
MAX_MEDIA = 200 << 30
# Silence packs well, so a high ratio alone proves nothing; a high ratio of something huge does.
MAX_RATIO, HUGE = 500, 1 << 30


@dataclass(frozen=True, slots=True)
class Imported:
    """What was read: the project, its codec's id where known, and what could not be taken over."""

    project: Project
    remarks: tuple[str, ...]


def write(session: Session, project: Project, path: Path) -> Generator[Progress, None, Path]:
    """Write an archive; whole or not at all. Tracks that only this program understands are rendered.

    Raises AudioReadError for missing audio, AudioWriteError when it cannot be written.
    """
    path = path.absolute()
    temporary = path.with_name(f".{new_id()}.part")
    try:
        with tempfile.TemporaryDirectory(prefix="lincae-") as folder:
            flat = yield from _part(flatten(session, project, Path(folder)), 0.0, 0.6)
            refs = list(dict.fromkeys(clip.source for clip in (*flat.clips, *project.clips)))
            names = dict(zip(refs, (f"audio/{name}" for name in unique_names(refs)), strict=True))
            by_path = {ref.path: names[ref] for ref in refs}
            xml = dawproject_xml.to_xml(flat, names, version=__version__)
            try:
                check_space(path.parent, sum(os.path.getsize(ref) for ref in by_path))
                with zipfile.ZipFile(temporary, "x", zipfile.ZIP_STORED, allowZip64=True) as archive:
                    deflated = zipfile.ZIP_DEFLATED
                    archive.writestr("project.xml", xml, deflated)
                    archive.writestr("metadata.xml", dawproject_xml.metadata_xml(path.stem), deflated)
                    archive.writestr(OWN, _own(project, by_path, xml), deflated)
                    for number, (source, member) in enumerate(by_path.items()):
                        for share in _store(archive, Path(source), member):
                            done = 0.6 + 0.4 * (number + share) / len(by_path)
                            yield Progress(done, 1.0, tr("Packing {name}", name=Path(source).name))
                with temporary.open("rb+") as file:
                    os.fsync(file.fileno())
                os.replace(temporary, path)
            except OSError as error:
                raise unwritable(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)
    return path


def read(path: Path, media_folder: Path) -> Generator[Progress, None, Imported]:
    """Read an archive, its media into a new folder.

    No member gets out of that folder, whatever it is called; what unpacks to more than the disk holds, or is
    made to, is refused. When it fails or is cancelled nothing is left behind.

    Raises ProjectError for what is no archive or damaged, AudioWriteError when the media cannot be written.
    """
    if media_folder.exists():
        raise ProjectError(
            tr("“{name}” is already there: choose another folder for the media.", name=media_folder.name)
        )
    finished = False
    try:
        with zipfile.ZipFile(path) as archive:
            members = _members(archive, path)
            xml = _read_member(archive, members, "project.xml")
            own = _own_project(archive, members, xml)
            wanted = _wanted(own, xml)
            check_space(
                media_folder.parent, sum(members[name].file_size for name in wanted if name in members)
            )
            try:
                media_folder.mkdir(parents=True)
            except OSError as error:
                raise unwritable(media_folder, error) from error
            files = yield from _extract(archive, members, wanted, media_folder)
        if own is not None:
            result = Imported(_from_own(own, files), ())
        else:
            result = yield from _from_xml(xml, files, path)
        check_project(result.project)
        finished = True
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise ProjectError(
            tr("“{name}” is not a DAWproject, or it is damaged: export it again.", name=path.name)
        ) from error
    except FileNotFoundError as error:
        raise ProjectError(tr("“{name}” cannot be opened: choose another file.", name=path.name)) from error
    finally:
        if not finished:
            shutil.rmtree(media_folder, ignore_errors=True)
    with contextlib.suppress(OSError):
        media_folder.rmdir()  # it holds nothing when no track had audio
    return result


def _part(steps: Generator[Progress, None, Any], first: float, last: float) -> Generator[Progress, None, Any]:
    while True:
        try:
            progress = next(steps)
        except StopIteration as stop:
            return stop.value
        yield Progress(first + (last - first) * progress.fraction, 1.0, progress.label)


def _own(project: Project, members: dict[str, str], xml: bytes) -> bytes:
    """All of the project, for reading it back without loss while project.xml is as it was written."""
    here = relinked(project, {path: f"/{member}" for path, member in members.items()})
    content = {"xml_sha256": hashlib.sha256(xml).hexdigest(), "project": serialize.to_json(here, Path("/"))}
    return json.dumps(content, ensure_ascii=False, allow_nan=False).encode()


def _store(archive: zipfile.ZipFile, source: Path, member: str) -> Generator[float, None, None]:
    size, done = max(1, source.stat().st_size), 0
    info = zipfile.ZipInfo(member)
    info.external_attr = 0o644 << 16
    try:
        reading = source.open("rb")
    except OSError as error:
        raise AudioReadError(
            tr("“{name}” cannot be read ({reason}): check its disk.", name=source.name, reason=error.strerror)
        ) from error
    with reading, archive.open(info, "w", force_zip64=True) as writing:
        while block := reading.read(BLOCK):
            writing.write(block)
            done += len(block)
            yield done / size


def _members(archive: zipfile.ZipFile, path: Path) -> dict[str, zipfile.ZipInfo]:
    infos = archive.infolist()
    total = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if len(infos) > MAX_MEMBERS or total > MAX_MEDIA or (total > HUGE and total > MAX_RATIO * max(1, packed)):
        raise ProjectError(
            tr("“{name}” unpacks to far more than it should: it is not opened.", name=path.name)
        )
    return {info.filename: info for info in infos if not info.is_dir()}


def _read_member(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], name: str) -> bytes:
    if name not in members or members[name].file_size > MAX_XML:
        raise ProjectError(tr("The archive has no usable {name}: it is not a DAWproject.", name=name))
    with archive.open(members[name]) as file:
        data = file.read(MAX_XML + 1)
    if len(data) > MAX_XML:
        raise ProjectError(tr("The archive's {name} is too large: it is not opened.", name=name))
    return data


def _own_project(
    archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], xml: bytes
) -> dict[str, Any] | None:
    """What this program wrote beside the XML; None when the XML has been changed since."""
    if OWN not in members:
        return None
    try:
        content = json.loads(_read_member(archive, members, OWN))
        unchanged = content["xml_sha256"] == hashlib.sha256(xml).hexdigest()
        stored = content["project"]
        serialize.from_json(json.loads(json.dumps(stored)), Path("/"))
    except (ValueError, KeyError, TypeError, RecursionError, StudioError):
        return None
    return stored if unchanged else None


def _wanted(own: dict[str, Any] | None, xml: bytes) -> list[str]:
    if own is not None:
        project = serialize.from_json(json.loads(json.dumps(own)), Path("/"))
        return list(dict.fromkeys(clip.source.path.lstrip("/") for clip in project.clips))
    found = dawproject_xml.from_xml(xml, sample_rate=PROJECT_RATES[0])
    media = (clip.media for clips in found.clips.values() for clip in clips)
    return list(dict.fromkeys(file.path for file in media if not file.external))


def _extract(
    archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], wanted: list[str], folder: Path
) -> Generator[Progress, None, dict[str, Path]]:
    """Copy members into a folder under names of our own; the path of each."""
    made: dict[str, Path] = {}
    taken: set[str] = set()
    present = [name for name in wanted if name in members]
    for number, name in enumerate(present):
        plain = PurePosixPath(name.replace("\\", "/")).name.strip(" .") or "audio"
        if not io.is_audio_path(plain):
            continue  # nothing but audio is ever written
        target, count = folder / plain, 1
        while target.name.casefold() in taken:
            count += 1
            target = folder / f"{Path(plain).stem} {count}{Path(plain).suffix}"
        taken.add(target.name.casefold())
        size, done = members[name].file_size, 0
        try:
            with archive.open(members[name]) as reading, target.open("xb") as writing:
                while block := reading.read(BLOCK):
                    done += len(block)
                    if done > size:
                        raise ProjectError(tr("The archive holds more than it says: it is not opened."))
                    writing.write(block)
                    yield Progress(
                        number + done / max(1, size), len(present), tr("Unpacking {name}", name=plain)
                    )
        except OSError as error:
            raise unwritable(target, error) from error
        made[name] = target
    return made


def _from_own(own: dict[str, Any], files: dict[str, Path]) -> Project:
    project = serialize.from_json(json.loads(json.dumps(own)), Path("/"))

    def placed(clip: Clip) -> Clip:
        member = clip.source.path.lstrip("/")
        if member not in files:
            raise ProjectError(tr("The archive lacks {member}: export it again.", member=member))
        return replace(clip, source=replace(clip.source, path=str(files[member])))

    for clip in project.clips:
        member = files.get(clip.source.path.lstrip("/"))
        if member is not None and io.file_sha256(member) != clip.source.sha256:
            raise ProjectError(tr("{name} in the archive is damaged: export it again.", name=member.name))
    tracks = (replace(track, clips=tuple(map(placed, track.clips))) for track in project.tracks)
    return replace(project, tracks=tuple(tracks))


def _from_xml(xml: bytes, files: dict[str, Path], path: Path) -> Generator[Progress, None, Imported]:
    refs: dict[str, AudioRef] = {}
    remarks: dict[str, None] = {}
    first = dawproject_xml.from_xml(xml, sample_rate=PROJECT_RATES[0])
    media = list(dict.fromkeys(clip.media for clips in first.clips.values() for clip in clips))
    for number, file in enumerate(media):
        yield Progress(number, len(media), tr("Reading {name}", name=PurePosixPath(file.path).name))
        place = files.get(file.path)
        if file.external:
            # A file beside the archive; one anywhere else is not for an archive to name.
            beside = (path.parent / file.path).resolve()
            place = beside if beside.is_relative_to(path.parent.resolve()) else None
        if place is None or not place.is_file() or not io.is_audio_path(place):
            remarks[tr("“{name}” is not in the archive.", name=PurePosixPath(file.path).name)] = None
            continue
        try:
            stream = io.probe(place).streams[0]
            frames = stream.frames
            if not io.probe(place).seekable:
                with io.open_audio(place) as reader:
                    frames = sum(block.shape[1] for block in reader.blocks())
        except AudioReadError as error:
            remarks[str(error)] = None
            continue
        refs[file.path] = AudioRef(
            str(place.absolute()), io.file_sha256(place), stream.sample_rate, frames, stream.channels
        )
    rates = {ref.sample_rate for ref in refs.values()}
    rate = rates.pop() if len(rates) == 1 else PROJECT_RATES[0]
    rate = rate if rate in PROJECT_RATES else PROJECT_RATES[0]
    found = dawproject_xml.from_xml(xml, sample_rate=rate)
    tracks = []
    for track in found.project.tracks:
        clips = (
            dawproject_xml.to_clip(clip, refs[clip.media.path], rate)
            for clip in found.clips[track.id]
            if clip.media.path in refs
        )
        tracks.append(replace(track, clips=tuple(clip for clip in clips if clip is not None)))
    return Imported(replace(found.project, tracks=tuple(tracks)), (*found.remarks, *remarks))
