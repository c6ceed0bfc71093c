"""Tracks as other programs can play them: what they have no word for is rendered into a file."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lincae_studio.audio import io
from lincae_studio.engine.export_plan import file_name
from lincae_studio.engine.jobs import Progress
from lincae_studio.errors import AudioReadError
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import AudioRef, Clip, Project, Track
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.engine.session import Session

FLOAT = io.OutputFormat("wav", "32f")


def needs_render(track: Track, *, signs: bool = False, widths: bool = False) -> bool:
    """Whether a track is more than clips with a gain and a pan; `signs`, `widths`: the target knows these."""
    turns = track.envelope is not None and any(point.sign < 0 for point in track.envelope.points)
    return (
        track.recipe is not None
        or turns
        or (track.sign < 0 and not signs)
        or (track.width != 1.0 and not widths)
    )


def flatten(
    session: Session, project: Project, folder: Path, *, signs: bool = False, widths: bool = False
) -> Generator[Progress, None, Project]:
    """The project with every track that needs it rendered into a 32-bit float file in `folder`.

    Faders, pans, mutes and solos stay; signs, widths and turning envelopes go into the sound.

    Raises AudioReadError for missing audio and AudioWriteError when a file cannot be written.
    """
    for source in dict.fromkeys(clip.source for clip in project.clips):
        if not Path(source.path).is_file():
            raise AudioReadError(
                tr("“{name}” is missing: find it first, or delete its track.", name=Path(source.path).name)
            )
        yield from session.media.prepare(source)
    wanted = [track for track in project.tracks if needs_render(track, signs=signs, widths=widths)]
    taken: set[str] = set()
    made: dict[str, Track] = {}
    for number, track in enumerate(wanted):
        name, count = file_name(track.name), 1
        while name.casefold() in taken:
            count += 1
            name = f"{file_name(track.name)} {count}"
        taken.add(name.casefold())
        ref = None
        steps = render_track(session, project, track, folder / f"{name}.wav")
        while True:
            try:
                progress = next(steps)
            except StopIteration as stop:
                ref = stop.value
                break
            yield Progress(number + progress.fraction, len(wanted), progress.label)
        clips = () if ref is None else (Clip(ref, 0, ref.frames),)
        made[track.id] = replace(track, clips=clips, recipe=None, sign=1, width=1.0, envelope=None)
    tracks: Sequence[Track] = [made.get(track.id, track) for track in project.tracks]
    return replace(project, tracks=tuple(tracks))


def render_track(
    session: Session, project: Project, track: Track, path: Path, *, span: tuple[int, int] | None = None
) -> Generator[Progress, None, AudioRef | None]:
    """Write a track at fader and pan 0 from the start of the timeline, or over a span; None when silent."""
    plain = replace(track, gain_db=0.0, pan=0.0)
    tracks = tuple(plain if other.id == track.id else other for other in project.tracks)
    parts = contributions(replace(project, tracks=tracks), track_ids=[track.id])
    start, stop = span or (0, project.length)
    if not parts or stop <= start:
        return None
    channels = max(part.channels for part in parts)
    renderer = session.renderer(project.sample_rate)
    with io.AudioWriter(
        path, sample_rate=project.sample_rate, channels=channels, frames=stop - start, format=FLOAT,
        broadcast=io.Broadcast(start, track.name),
    ) as writer:  # fmt: skip
        at = start
        while at < stop:
            end = min((at // renderer.block_samples + 1) * renderer.block_samples, stop)
            writer.write(renderer.read(parts, at, end - at, channels=channels))
            at = end
            yield Progress(at - start, stop - start, tr("Rendering {name}", name=track.name))
    return AudioRef(str(path), io.file_sha256(path), project.sample_rate, stop - start, channels)
