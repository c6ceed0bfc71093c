"""Projects as Reaper's .rpp files: text that names media files."""

from __future__ import annotations

import math
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from lincae_studio.engine.copying import unwritable
from lincae_studio.engine.flattening import flatten, needs_render
from lincae_studio.engine.jobs import Progress
from lincae_studio.project.dawproject_xml import PALETTE
from lincae_studio.project.envelope import gains_at
from lincae_studio.project.model import Clip, Envelope, Project, Track, new_id
from lincae_studio.units import db_to_gain

if TYPE_CHECKING:
    from lincae_studio.engine.session import Session

SUFFIX = ".rpp"
_SOURCES = {".wav": "WAVE", ".aif": "WAVE", ".aiff": "WAVE", ".flac": "FLAC", ".mp3": "MP3", ".ogg": "VORBIS"}
_CURVE_STEPS = 8


def write(session: Session, project: Project, path: Path) -> Generator[Progress, None, Path]:
    """Write a .rpp file; recipes are rendered into a folder beside it. Signs become phase switches.

    Raises AudioReadError for missing audio, AudioWriteError when it cannot be written.
    """
    path = path.absolute()
    media = path.with_name(f"{path.stem} Media")
    made = False
    if any(needs_render(track, signs=True, widths=True) for track in project.tracks):
        try:
            made = not media.exists()
            media.mkdir(exist_ok=True)
        except OSError as error:
            raise unwritable(media, error) from error
    finished = False
    temporary = path.with_name(f".{new_id()}.part")
    try:
        flat = yield from flatten(session, project, media, signs=True, widths=True)
        try:
            with temporary.open("x", encoding="utf-8", newline="\n") as file:
                file.write("\n".join(_lines(flat, path.parent)) + "\n")
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
        except OSError as error:
            raise unwritable(path, error) from error
        finished = True
    finally:
        temporary.unlink(missing_ok=True)
        if made and not finished:
            for file_path in media.iterdir():
                file_path.unlink()
            media.rmdir()
    return path


def _lines(project: Project, folder: Path) -> Iterator[str]:
    rate = project.sample_rate
    yield '<REAPER_PROJECT 0.1 "7.0"'
    yield f"  SAMPLERATE {rate} 1 0"
    yield f"  TEMPO {project.tempo!r} {project.beats_per_bar} 4"
    yield f"  MASTER_VOLUME {_gain(project.master_gain_db)} 0 -1 -1 1"
    if project.loop is not None:
        yield f"  LOOP {int(project.loop.enabled)}"
        yield f"  SELECTION {project.loop.start / rate!r} {project.loop.end / rate!r}"
    for number, marker in enumerate(project.markers, 1):
        yield f"  MARKER {number} {marker.at / rate!r} {_quoted(marker.name)} 0"
    for number, region in enumerate(project.regions, len(project.markers) + 1):
        yield f"  MARKER {number} {region.start / rate!r} {_quoted(region.name)} 1 {_color(region.color)}"
        yield f'  MARKER {number} {region.end / rate!r} "" 1'
    for track in project.tracks:
        yield from _track(track, rate, folder)
    yield ">"


def _track(track: Track, rate: int, folder: Path) -> Iterator[str]:
    yield "  <TRACK"
    yield f"    NAME {_quoted(track.name)}"
    yield f"    PEAKCOL {_color(track.color)}"
    yield f"    VOLPAN {_gain(track.gain_db)} {track.pan!r} -1 -1 1"
    yield f"    MUTESOLO {int(track.mute)} {int(track.solo)} 0"
    yield f"    IPHASE {int(track.sign < 0)}"
    yield f"    WIDTH {min(track.width, 1.0)!r}"
    yield "    NCHAN 2"
    if track.envelope is not None and track.envelope.enabled and track.envelope.points:
        yield from _envelope(track.envelope, rate)
    for clip in sorted(track.clips, key=lambda clip: clip.start):
        yield from _item(clip, track.name, rate, folder)
    yield "  >"


def _envelope(envelope: Envelope, rate: int) -> Iterator[str]:
    """The pre-fader volume envelope, in linear gain; bent stretches as straight pieces."""
    yield "    <VOLENV"
    yield "      ACT 1 -1"
    yield "      VIS 1 1 1"
    places: list[tuple[int, int]] = []
    for here, after in zip(envelope.points, envelope.points[1:], strict=False):
        count = 1 if here.curve == "hold" else min(_CURVE_STEPS, after.at - here.at)
        shape = 1 if here.curve == "hold" else 0
        places += [(here.at + (after.at - here.at) * step // count, shape) for step in range(count)]
    places.append((envelope.points[-1].at, 0))
    gains = np.abs(gains_at(envelope, np.array([at for at, _ in places], np.float64)))
    for (at, shape), gain in zip(places, gains, strict=True):
        yield f"      PT {at / rate!r} {float(gain)!r} {shape}"
    yield "    >"


def _item(clip: Clip, name: str, rate: int, folder: Path) -> Iterator[str]:
    path = Path(clip.source.path)
    place = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)
    yield "    <ITEM"
    yield f"      POSITION {clip.start / rate!r}"
    yield f"      LENGTH {clip.length / rate!r}"
    yield "      LOOP 0"
    yield f"      FADEIN 1 {clip.fade_in.length / rate!r} 0 1 0 0 0"
    yield f"      FADEOUT 1 {clip.fade_out.length / rate!r} 0 1 0 0 0"
    yield f"      NAME {_quoted(name)}"
    yield f"      SOFFS {clip.offset / rate!r}"
    yield f"      <SOURCE {_SOURCES.get(path.suffix.lower(), 'VIDEO')}"
    yield f"        FILE {_quoted(place)}"
    yield "      >"
    yield "    >"


def _gain(gain_db: float) -> str:
    return repr(0.0 if gain_db == -math.inf else db_to_gain(gain_db))


def _color(index: int) -> int:
    """As the program stores it: blue, green, red, and a bit that says there is one."""
    text = PALETTE[index % len(PALETTE)]
    red, green, blue = (int(text[at : at + 2], 16) for at in (1, 3, 5))
    return 0x1000000 | blue << 16 | green << 8 | red


def _quoted(text: str) -> str:
    """In the quotes that the text does not hold; the format knows no escapes.

    >>> print(_quoted('a "b"'), _quoted("it's"))
    'a "b"' "it's"
    """
    text = " ".join(text.split())
    for mark in ('"', "'", "`"):
        if mark not in text:
            return f"{mark}{text}{mark}"
    return "`" + text.replace("`", "'") + "`"
