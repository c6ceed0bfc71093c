"""Projects as the XML of the DAWproject format, version 1.0, and back.

What that format has no word for (signs, recipes, methods, links) is not in the XML: a track that needs it is
written as one rendered clip. Positions are in seconds with all the digits that bring every sample back.
"""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lincae_studio.errors import ProjectError
from lincae_studio.project.envelope import gains_at
from lincae_studio.project.model import (
    AudioRef,
    Clip,
    Envelope,
    EnvelopePoint,
    Fade,
    LoopRegion,
    Marker,
    Project,
    Region,
    Track,
)
from lincae_studio.units import db_to_gain, gain_to_db
from lincae_studio.wording import tr

PALETTE = ("#7f8590", "#f0aa1e", "#f7bfd6", "#db5a22", "#35b8f0", "#7b74f6", "#1f9a62", "#d4df93")
MAX_DEPTH = 32
_REGION = "region of "
_LOOP = "loop of "
_CURVE_STEPS = 8
_TOP_GAIN = 4.0


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file of an archive, or beside it when `external`.

    Attributes:
        path: as the XML names it
        seconds: its length; 0 when not told
    """

    path: str
    sample_rate: int
    channels: int
    seconds: float
    external: bool = False


@dataclass(frozen=True, slots=True)
class FoundClip:
    """A clip that was read: its file, and seconds on the timeline and in the file."""

    media: MediaFile
    start: float
    length: float
    offset: float
    fade_in: float = 0.0
    fade_out: float = 0.0


@dataclass(frozen=True, slots=True)
class FoundProject:
    """What was read of an archive; tracks have no clips yet.

    Attributes:
        clips: of every track by its id
        remarks: sentences about what could not be taken over
    """

    project: Project
    clips: Mapping[str, tuple[FoundClip, ...]]
    remarks: tuple[str, ...]


def to_xml(project: Project, media: Mapping[AudioRef, str], *, version: str) -> bytes:
    """The XML of a project whose tracks are clips of the files in `media`, by their place in the archive.

    Tracks that are still recipes become tracks without clips.
    """
    rate = project.sample_rate
    root = ET.Element("Project", version="1.0")
    ET.SubElement(root, "Application", name="Lin-CAE Studio", version=version)
    transport = ET.SubElement(root, "Transport")
    ET.SubElement(
        transport, "Tempo", id="tempo", unit="bpm", value=_number(project.tempo), min="20", max="999"
    )
    ET.SubElement(
        transport, "TimeSignature", id="meter", numerator=str(project.beats_per_bar), denominator="4"
    )
    structure = ET.SubElement(root, "Structure")
    for track in project.tracks:
        _write_track(structure, track, channels=max((c.source.channels for c in track.clips), default=2))
    master = ET.SubElement(structure, "Track", id="master", name="Master", contentType="audio")
    channel = ET.SubElement(master, "Channel", id="master-channel", role="master", audioChannels="2")
    _write_volume(channel, "master-volume", db_to_gain(project.master_gain_db))
    arrangement = ET.SubElement(root, "Arrangement", id="arrangement")
    lanes = ET.SubElement(arrangement, "Lanes", id="lanes", timeUnit="seconds")
    for track in project.tracks:
        lane = ET.SubElement(
            lanes, "Lanes", id=f"lane-{track.id}", track=f"track-{track.id}", timeUnit="seconds"
        )
        clips = ET.SubElement(lane, "Clips", id=f"clips-{track.id}", timeUnit="seconds")
        for clip in sorted(track.clips, key=lambda clip: clip.start):
            _write_clip(clips, clip, media[clip.source], track.name, rate)
        if track.envelope is not None and track.envelope.enabled and track.envelope.points:
            _write_envelope(lane, track, track.envelope, rate)
    _write_markers(arrangement, project)
    ET.indent(root)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="utf-8")


def metadata_xml(title: str) -> bytes:
    """The archive's metadata.xml."""
    root = ET.Element("MetaData")
    ET.SubElement(root, "Title").text = title
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="utf-8")


def _write_track(parent: ET.Element, track: Track, *, channels: int) -> None:
    made = ET.SubElement(
        parent, "Track", id=f"track-{track.id}", name=track.name, contentType="audio",
        color=PALETTE[track.color % len(PALETTE)], loaded="true",
    )  # fmt: skip
    if track.group:
        made.set("comment", track.group)
    channel = ET.SubElement(
        made, "Channel", id=f"channel-{track.id}", role="regular", audioChannels=str(channels),
        destination="master-channel", solo=_boolean(track.solo),
    )  # fmt: skip
    ET.SubElement(channel, "Mute", id=f"mute-{track.id}", value=_boolean(track.mute))
    ET.SubElement(
        channel, "Pan", id=f"pan-{track.id}", unit="normalized", min="0", max="1",
        value=_number((track.pan + 1.0) / 2.0),
    )  # fmt: skip
    _write_volume(channel, f"volume-{track.id}", db_to_gain(track.gain_db))


def _write_volume(parent: ET.Element, id: str, gain: float) -> None:
    ET.SubElement(
        parent, "Volume", id=id, unit="linear", min="0", max=_number(_TOP_GAIN), value=_number(gain)
    )


def _write_clip(parent: ET.Element, clip: Clip, path: str, name: str, rate: int) -> None:
    made = ET.SubElement(
        parent, "Clip", name=name, time=_number(clip.start / rate), duration=_number(clip.length / rate),
        contentTimeUnit="seconds", playStart=_number(clip.offset / rate), fadeTimeUnit="seconds",
        fadeInTime=_number(clip.fade_in.length / rate), fadeOutTime=_number(clip.fade_out.length / rate),
    )  # fmt: skip
    source = clip.source
    audio = ET.SubElement(
        made, "Audio", id=f"audio-{clip.id}", algorithm="raw", channels=str(source.channels),
        sampleRate=str(source.sample_rate), duration=_number(source.frames / source.sample_rate),
    )  # fmt: skip
    ET.SubElement(audio, "File", path=path)


def _write_envelope(lane: ET.Element, track: Track, envelope: Envelope, rate: int) -> None:
    import numpy as np

    points = ET.SubElement(lane, "Points", id=f"points-{track.id}", unit="linear", timeUnit="seconds")
    ET.SubElement(points, "Target", parameter=f"volume-{track.id}")
    places: list[int] = []
    for here, after in zip(envelope.points, envelope.points[1:], strict=False):
        count = 1 if here.curve == "hold" else min(_CURVE_STEPS, after.at - here.at)
        places += [here.at + (after.at - here.at) * step // count for step in range(count)]
    places.append(envelope.points[-1].at)
    fader = db_to_gain(track.gain_db)
    gains = np.abs(gains_at(envelope, np.array(places, np.float64))) * fader
    holds = {point.at for point in envelope.points if point.curve == "hold"}
    for at, gain in zip(places, gains, strict=True):
        way = "hold" if at in holds else "linear"
        ET.SubElement(
            points, "RealPoint", time=_number(at / rate), value=_number(float(gain)), interpolation=way
        )


def _write_markers(parent: ET.Element, project: Project) -> None:
    rate = project.sample_rate
    found: list[tuple[int, str, str, int | None]] = [
        (marker.at, marker.name, "", None) for marker in project.markers
    ]
    found += [
        (region.start, region.name, f"{_REGION}{(region.end - region.start) / rate!r} s", region.color)
        for region in project.regions
    ]
    if project.loop is not None:
        length = (project.loop.end - project.loop.start) / rate
        found.append((project.loop.start, "Loop", f"{_LOOP}{length!r} s", None))
    if not found:
        return
    markers = ET.SubElement(parent, "Markers", id="markers", timeUnit="seconds")
    for at, name, comment, color in sorted(found, key=lambda item: item[:2]):
        made = ET.SubElement(markers, "Marker", time=_number(at / rate), name=name)
        if comment:
            made.set("comment", comment)
        if color is not None:
            made.set("color", PALETTE[color % len(PALETTE)])


def from_xml(data: bytes, *, sample_rate: int) -> FoundProject:
    """Read the XML of an archive into a project at `sample_rate` Hz.

    Raises ProjectError when it is no DAWproject. What has no place here is told in `remarks`.
    """
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise ProjectError(
            tr("The archive's XML declares entities, which no DAWproject needs: it is not opened.")
        )
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError) as error:
        raise ProjectError(tr("The archive's project.xml is damaged: export it again.")) from error
    if root.tag != "Project":
        raise ProjectError(tr("The archive's project.xml is not a DAWproject: choose another file."))
    return _Reader(root, sample_rate).read()


class _Reader:
    """Walks the XML, converting beats to seconds by the one tempo there is."""

    def __init__(self, root: ET.Element, rate: int) -> None:
        self._root, self._rate = root, rate
        tempo = root.find("Transport/Tempo")
        self._tempo = min(max(_float(tempo, "value", 120.0), 20.0), 999.0)
        self._remarks: dict[str, None] = {}

    def read(self) -> FoundProject:
        meter = self._root.find("Transport/TimeSignature")
        beats = round(_float(meter, "numerator", 4.0))
        tracks: dict[str, Track] = {}
        volumes: dict[str, str] = {}
        master = 0.0
        for element in self._tracks(self._root.find("Structure"), 0):
            channel = element.find("Channel")
            if channel is not None and channel.get("role") == "master":
                master = self._gain(channel)
                continue
            track_id = element.get("id", f"track {len(tracks)}")
            tracks[track_id] = self._track(element, channel, len(tracks))
            volume = None if channel is None else channel.find("Volume")
            if volume is not None:
                volumes[volume.get("id", "")] = track_id
        clips: dict[str, list[FoundClip]] = {track_id: [] for track_id in tracks}
        arrangement = self._root.find("Arrangement")
        lanes = None if arrangement is None else arrangement.find("Lanes")
        if lanes is not None:
            self._lanes(lanes, None, "beats", clips, tracks, volumes, 0)
        markers, regions, loop = self._markers(arrangement)
        project = Project(
            sample_rate=self._rate,
            tracks=tuple(tracks.values()),
            tempo=self._tempo,
            beats_per_bar=beats if 1 <= beats <= 32 else 4,
            loop=loop,
            master_gain_db=master,
            markers=markers,
            regions=regions,
        )
        by_id = {tracks[name].id: tuple(found) for name, found in clips.items()}
        return FoundProject(project, by_id, tuple(self._remarks))

    def _tracks(self, parent: ET.Element | None, depth: int) -> Iterator[ET.Element]:
        for element in () if parent is None or depth > MAX_DEPTH else parent.findall("Track"):
            yield element
            yield from self._tracks(element, depth + 1)

    def _track(self, element: ET.Element, channel: ET.Element | None, number: int) -> Track:
        name = " ".join(element.get("name", "").split())[:200] or tr("Track {number}", number=number + 1)
        mute = None if channel is None else channel.find("Mute")
        pan = None if channel is None else channel.find("Pan")
        if channel is not None and channel.find("Devices") is not None and len(channel.find("Devices")):  # type: ignore[arg-type]
            self._remarks[tr("Devices and plug-ins were left out.")] = None
        place = _float(pan, "value", 0.5)
        return Track(
            name,
            color=_nearest_color(element.get("color", ""), number),
            gain_db=self._gain(channel),
            mute=mute is not None and mute.get("value") == "true",
            solo=channel is not None and channel.get("solo") == "true",
            pan=min(max(2.0 * place - 1.0, -1.0), 1.0) if abs(place - 0.5) > 1e-9 else 0.0,
            group=" ".join(element.get("comment", "").split())[:200],
        )

    def _gain(self, channel: ET.Element | None) -> float:
        volume = None if channel is None else channel.find("Volume")
        if volume is None:
            return 0.0
        value = _float(volume, "value", 1.0)
        gain_db = value if volume.get("unit") == "decibel" else gain_to_db(max(value, 0.0))
        return _fader(gain_db)

    def _lanes(
        self,
        element: ET.Element,
        track: str | None,
        unit: str,
        clips: dict[str, list[FoundClip]],
        tracks: dict[str, Track],
        volumes: dict[str, str],
        depth: int,
    ) -> None:
        track = element.get("track", track)
        unit = element.get("timeUnit", unit)
        if depth > MAX_DEPTH:
            return
        for child in element:
            if child.tag == "Lanes":
                self._lanes(child, track, unit, clips, tracks, volumes, depth + 1)
            elif child.tag == "Clips":
                owner = child.get("track", track)
                if owner in clips:
                    for clip in child.findall("Clip"):
                        clips[owner] += self._clip(clip, child.get("timeUnit", unit), 0.0, 0)
            elif child.tag == "Points":
                self._points(child, child.get("timeUnit", unit), tracks, volumes)
            elif child.tag == "Notes":
                self._remarks[tr("Notes were left out.")] = None

    def _clip(self, element: ET.Element, unit: str, base: float, depth: int) -> Iterator[FoundClip]:
        if element.get("enable") == "false" or depth > MAX_DEPTH:
            return
        start = base + self._seconds(element, "time", unit)
        content = element.get("contentTimeUnit", unit)
        fade = element.get("fadeTimeUnit", content)
        offset = self._seconds(element, "playStart", content)
        inner = element.find("Clips")
        if inner is not None:
            for clip in inner.findall("Clip"):
                yield from self._clip(clip, inner.get("timeUnit", content), start - offset, depth + 1)
            return
        audio = element.find("Audio")
        warps = element.find("Warps")
        if audio is None and warps is not None:
            audio = warps.find("Audio")
            places = [
                (_float(warp, "time", 0.0), _float(warp, "contentTime", 0.0))
                for warp in warps.findall("Warp")
            ]
            scale = 60.0 / self._tempo if warps.get("timeUnit", content) == "beats" else 1.0
            if any(abs(time * scale - inside) > 1e-3 for time, inside in places):
                self._remarks[tr("Stretched clips were taken over at their own speed.")] = None
        file = None if audio is None else audio.find("File")
        if audio is None or file is None or not file.get("path"):
            self._remarks[tr("Clips without audio were left out.")] = None
            return
        total = _float(audio, "duration", 0.0)
        length = self._seconds(element, "duration", unit) or max(0.0, total - offset)
        media = MediaFile(
            file.get("path", ""), round(_float(audio, "sampleRate", 0.0)),
            round(_float(audio, "channels", 2.0)), total, file.get("external") == "true",
        )  # fmt: skip
        yield FoundClip(
            media, max(0.0, start), length, max(0.0, offset),
            self._seconds(element, "fadeInTime", fade), self._seconds(element, "fadeOutTime", fade),
        )  # fmt: skip

    def _points(
        self, element: ET.Element, unit: str, tracks: dict[str, Track], volumes: dict[str, str]
    ) -> None:
        target = element.find("Target")
        track_id = volumes.get("" if target is None else target.get("parameter", ""))
        if track_id is None:
            self._remarks[tr("Automation of anything but volume was left out.")] = None
            return
        track = tracks[track_id]
        fader = db_to_gain(track.gain_db) or 1.0
        found: dict[int, EnvelopePoint] = {}
        for point in element.findall("RealPoint"):
            at = max(0, self._sample(self._seconds(point, "time", unit)))
            value = max(0.0, _float(point, "value", 0.0))
            gain = db_to_gain(value) if element.get("unit") == "decibel" else value
            way = "hold" if point.get("interpolation") == "hold" else "linear"
            found[at] = EnvelopePoint(at, _fader(gain_to_db(gain / fader)), curve=way)  # type: ignore[arg-type]
        if found:
            points = tuple(found[at] for at in sorted(found))
            tracks[track_id] = replace(track, envelope=Envelope(points))

    def _markers(
        self, arrangement: ET.Element | None
    ) -> tuple[tuple[Marker, ...], tuple[Region, ...], LoopRegion | None]:
        markers: list[Marker] = []
        regions: list[Region] = []
        loop = None
        element = None if arrangement is None else arrangement.find("Markers")
        if element is None:
            return (), (), None
        for number, child in enumerate(element.findall("Marker")):
            at = max(0, self._sample(self._seconds(child, "time", element.get("timeUnit", "beats"))))
            name = " ".join(child.get("name", "").split())[:200] or tr("Marker {number}", number=number + 1)
            comment = child.get("comment", "")
            kind = next((kind for kind in (_REGION, _LOOP) if comment.startswith(kind)), None)
            length = (
                0
                if kind is None
                else self._sample(_parse(comment.removeprefix(kind).removesuffix(" s"), 0.0))
            )
            if kind == _REGION and length > 0:
                regions.append(Region(at, at + length, name, _nearest_color(child.get("color", ""), 0)))
            elif kind == _LOOP and length > 0:
                loop = LoopRegion(at, at + length)
            else:
                markers.append(Marker(at, name))
        return tuple(sorted(markers, key=lambda marker: marker.at)), tuple(regions), loop

    def _seconds(self, element: ET.Element, name: str, unit: str) -> float:
        value = _float(element, name, 0.0)
        return value * 60.0 / self._tempo if unit == "beats" else value

    def _sample(self, seconds: float) -> int:
        return round(seconds * self._rate)


def to_clip(found: FoundClip, source: AudioRef, rate: int) -> Clip | None:
    """A clip of a stream that was read, at the project's rate; None when nothing of it is heard."""
    whole = round(source.frames * rate / source.sample_rate)
    offset = round(found.offset * rate)
    length = min(round(found.length * rate), whole - offset)
    if length <= 0:
        return None
    fades = [min(max(0, round(seconds * rate)), length) for seconds in (found.fade_in, found.fade_out)]
    return Clip(
        source, round(found.start * rate), length, offset, fade_in=Fade(fades[0]), fade_out=Fade(fades[1])
    )


def _fader(gain_db: float) -> float:
    if gain_db <= -150.0:
        return -math.inf
    exact = round(gain_db, 9)
    return min(exact + 0.0, 12.0)


def _nearest_color(text: str, default: int) -> int:
    try:
        wanted = [int(text[at : at + 2], 16) for at in (1, 3, 5)]
    except ValueError:
        return default % len(PALETTE)

    def distance(color: str) -> int:
        return sum(
            (int(color[at : at + 2], 16) - value) ** 2 for at, value in zip((1, 3, 5), wanted, strict=True)
        )

    return min(range(len(PALETTE)), key=lambda index: distance(PALETTE[index]))


def _number(value: float) -> str:
    return repr(round(value, 15)) if math.isfinite(value) else "0.0"


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def _float(element: ET.Element | None, name: str, default: float) -> float:
    return default if element is None else _parse(element.get(name, ""), default)


def _parse(text: str, default: float) -> float:
    try:
        value = float(text)
    except ValueError:
        return default
    return value if abs(value) < 1e9 else default
