"""Sounds of the Latent Lab: a stretch of a track as latents, and latents as audio again.

Tasks are generators of `Progress`, for a worker or for `run_inline`; nothing here knows of Qt.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lincae_studio.audio import io
from lincae_studio.audio.resample import resample
from lincae_studio.codec import grid
from lincae_studio.engine.clip_latents import codec_rate
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.session import Session
from lincae_studio.errors import LatentError, UsageError
from lincae_studio.latent import grains, interpolation, mosaic, turning
from lincae_studio.latent.codebook import Codebook
from lincae_studio.latent.layout import layout
from lincae_studio.latent.path import PathEdit
from lincae_studio.latent.timbre import Material, View, analyse, default_view
from lincae_studio.latent.turning import Learned
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import AudioRef, Clip, Project
from lincae_studio.units import rescale_samples
from lincae_studio.wording import tr

MAX_SECONDS = 300.0
SPECTRUM_BINS = 160
SPECTRUM_FLOOR_DB = -84.0
_MEL_CORNER = 0.03
_SPECTRUM_SIZE = 2048
_MOST_COLUMNS = 1200


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a track, samples at the project's rate."""

    project: Project
    track_id: str
    start: int
    stop: int

    @property
    def name(self) -> str:
        return self.project.track(self.track_id).name


@dataclass(frozen=True, eq=False)
class LabSound:
    """A stretch of a track as latents.

    Attributes:
        audio: `[channels, samples]` at the project's rate
        latents: `[channels, latent_channels, frames]`, with the frames beyond either end that have a say
        first: index of the first of them; frame 0 begins with the stretch
        frames: of the stretch itself
        samples: of the stretch at `rate`
        rate, hop: of the codec
    """

    region: Region
    audio: np.ndarray
    latents: np.ndarray
    first: int
    frames: int
    samples: int
    rate: int
    hop: int

    @property
    def inner(self) -> slice:
        """Frames of the stretch among those of the latents."""
        return slice(-self.first, -self.first + self.frames)


@dataclass(frozen=True, eq=False)
class Rendered:
    """A sound that was made.

    Attributes:
        audio: `[channels, samples]` at the project's rate
        rate: Hz, the project's
        spectrum: levels `[bins, columns]` between 0 and 1, for drawing
    """

    audio: np.ndarray
    rate: int
    spectrum: np.ndarray


def read_region(session: Session, region: Region, *, beyond: int = 0) -> np.ndarray:
    """Audio `[channels, samples]` of a stretch and `beyond` samples on either side, without the fader.

    Raises UsageError when the track has no audio, AudioReadError when a file cannot be read.
    """
    project = region.project
    parts = contributions(project, track_ids=[region.track_id], faders=False)
    if not parts:
        raise UsageError(tr("“{name}” has no audio; choose a track that has.", name=region.name))
    channels = max(part.channels for part in parts)
    start, frames = region.start - beyond, region.stop - region.start + 2 * beyond
    out = np.zeros((channels, frames), np.float32)
    renderer = session.renderer(project.sample_rate)
    for part in parts:
        if isinstance(part.clip, Clip):
            audio = session.media.read_sound(part.clip, start, frames, rate=project.sample_rate)
            out += np.float32(part.gain) * audio
        else:
            out += renderer.read([part], start, frames, channels=channels)
    return out


def prepare(session: Session, region: Region) -> Generator[Progress, None, None]:
    """Make the files of a track readable."""
    parts = contributions(region.project, track_ids=[region.track_id], faders=False)
    for ref in {ref for part in parts for ref in part.sources}:
        yield from session.media.prepare(ref)


def encode_region(session: Session, region: Region) -> Generator[Progress, None, LabSound]:
    """The latents of a stretch, as it sounds in its surroundings. UsageError when it is empty or too long."""
    rate = region.project.sample_rate
    length = region.stop - region.start
    if length <= 0 or length > MAX_SECONDS * rate:
        raise UsageError(
            tr(
                "Select a part of up to {most_seconds:.0f} s of “{name}” on the timeline.",
                most_seconds=MAX_SECONDS,
                name=region.name,
            )
        )
    yield from prepare(session, region)
    info = session.space.info
    own = codec_rate(info, rate)
    samples = rescale_samples(length, rate, own)
    first, last = grid.frames_reached(info, 0, samples)
    beyond_frames = max(-first, last - samples // info.hop) + info.context_frames + 1
    if not info.shift_invariant:
        beyond_frames += info.chunk_frames
    beyond = rescale_samples(beyond_frames * info.hop, own, rate)
    audio = read_region(session, region, beyond=beyond)
    around = resample(audio, from_rate=rate, to_rate=own) if own != rate else audio
    lead = rescale_samples(beyond, rate, own)

    def read(start: int, count: int) -> np.ndarray:
        low, high = start + lead, start + lead + count
        out = np.zeros((len(around), count), np.float32)
        a, b = max(0, low), min(around.shape[1], high)
        if a < b:
            out[:, a - low : b - low] = around[:, a:b]
        return out

    blocks, done = [], 0
    for block in grid.encode_all(session.space, read, start_sample=0, stop_sample=samples):
        blocks.append(block)
        done += block.shape[2]
        yield Progress(done, last - first, tr("Encoding {name}", name=region.name))
    latents = np.ascontiguousarray(np.concatenate(blocks, axis=2))
    frames = -(-samples // info.hop)
    heard = audio[:, beyond : beyond + length]
    return LabSound(region, heard, latents, first, frames, samples, own, info.hop)


def decode_latents(
    session: Session, latents: np.ndarray, *, first: int, samples: int, project_rate: int, length: int
) -> Generator[Progress, None, Rendered]:
    """Audio of latents from frame `first` on: `samples` at the codec's rate, `length` at the project's."""
    info = session.space.info
    own = codec_rate(info, project_rate)

    def read(start: int, stop: int) -> np.ndarray:
        return grains.take(latents, start - first, stop - start)

    blocks, done = [], 0
    for block in grid.decode_all(session.space, read, start_sample=0, stop_sample=samples):
        blocks.append(block)
        done += block.shape[1]
        yield Progress(done, samples, tr("Decoding"))
    audio = np.concatenate(blocks, axis=1) if blocks else np.zeros((len(latents), 0), np.float32)
    if own != project_rate:
        audio = resample(audio, from_rate=own, to_rate=project_rate)
    audio = _exactly(audio, length)
    return Rendered(audio, project_rate, spectrum(audio))


def spectrum(audio: np.ndarray) -> np.ndarray:
    """Levels of a spectrogram `[bins, columns]`, low frequencies first, 1 at its loudest and 0 at 84 dB less.

    Bins are even in mel; audio is `[channels, samples]`.
    """
    mono = audio.mean(axis=0) if len(audio) else np.zeros(0, np.float32)
    hop = max(256, -(-len(mono) // _MOST_COLUMNS))
    size = _SPECTRUM_SIZE
    padded = np.pad(mono, (size // 2, size))
    columns = max(1, -(-len(mono) // hop))
    view = np.lib.stride_tricks.sliding_window_view(padded, size)[::hop][:columns]
    window = np.hanning(size).astype(np.float32)
    power = np.square(np.abs(np.fft.rfft(view * window, axis=1)) / window.sum() * 2)
    top = np.log1p(_MEL_CORNER * power.shape[1])
    edges = np.expm1(np.linspace(0.0, top, SPECTRUM_BINS + 1)) / _MEL_CORNER
    edges = np.minimum(edges.astype(int), power.shape[1] - 1)[:-1]
    bins = np.maximum.reduceat(power, edges, axis=1)
    level = 10.0 * np.log10(bins / max(float(bins.max(initial=0.0)), 1e-9) + 1e-12)
    return np.clip(1.0 - level / SPECTRUM_FLOOR_DB, 0.0, 1.0).T.astype(np.float32)


def _exactly(audio: np.ndarray, length: int) -> np.ndarray:
    short = length - audio.shape[1]
    return np.pad(audio, ((0, 0), (0, short))) if short > 0 else np.ascontiguousarray(audio[:, :length])


# What is made of sounds


def take_apart(
    session: Session, sound: LabSound, view: View | None = None
) -> Generator[Progress, None, Material]:
    """Level, timbre and path of a sound, including the frames beyond its ends."""
    yield Progress(0, 1, tr("Looking for principal components"))
    return analyse(sound.latents, session.space.info, sample_rate=sound.rate, view=view)


def edited_path(material: Material, sound: LabSound, edits: Sequence[PathEdit]) -> np.ndarray:
    """All columns of the material `[frames, 1 + dimensions + features]` with edits, the path first.

    Frames of edits count from the start of the stretch.
    """
    columns, count = material.columns, material.path.shape[1]
    for edit in edits:
        own = slice(None) if edit.turn is not None else slice(count)
        columns[sound.inner, own] = edit.apply(columns[sound.inner, own])
    return columns


def render_path(
    session: Session, sound: LabSound, material: Material, edits: Sequence[PathEdit]
) -> Generator[Progress, None, Rendered]:
    """A sound with its path edited."""
    yield Progress(0, 1, tr("Editing the path"))
    latents = material.put_back(edited_path(material, sound, edits)) if edits else sound.latents
    return (yield from _decoded(session, sound, latents))


def learn_rotation(
    session: Session, pairs: Sequence[tuple[LabSound, LabSound]], view: View | None = None
) -> Generator[Progress, None, Learned]:
    """What takes the timbre of each pair's first sound to that of its second."""
    yield Progress(0, 1, tr("Learning the rotation"))
    info, rate = session.space.info, pairs[0][0].rate
    chosen = view or default_view(info, sample_rate=rate)
    bands = layout(info, sample_rate=rate) if chosen == "envelope" else None
    return turning.learn([(a.latents[..., a.inner], b.latents[..., b.inner]) for a, b in pairs], bands)


def render_plane(
    session: Session,
    sounds: Sequence[LabSound],
    x: Sequence[float],
    y: Sequence[float],
    way: interpolation.Way,
) -> Generator[Progress, None, Rendered]:
    """The sound along points of the plane between four, spread evenly over its length."""
    yield Progress(0, 1, tr("Mixing the latents"))
    aligned, longest = _aligned(sounds)
    bands = layout(session.space.info, sample_rate=longest.rate)
    made = interpolation.on_plane(aligned, _over(x, longest), _over(y, longest), way=way, bands=bands)
    return (yield from _decoded(session, longest, made))


def render_between(
    session: Session, a: LabSound, b: LabSound, weights: np.ndarray, way: interpolation.Way
) -> Generator[Progress, None, Rendered]:
    """From one sound to another by weights, spread evenly over the longer one."""
    yield Progress(0, 1, tr("Mixing the latents"))
    aligned, longest = _aligned([a, b])
    bands = layout(session.space.info, sample_rate=longest.rate)
    made = interpolation.between(aligned[0], aligned[1], _over(weights, longest), way=way, bands=bands)
    return (yield from _decoded(session, longest, made))


def render_mosaic(
    session: Session,
    target: LabSound,
    corpus: Sequence[LabSound],
    *,
    continuity: float,
    relative: bool,
    follow_level: bool,
) -> Generator[Progress, None, tuple[Rendered, mosaic.Mosaic]]:
    """A sound rebuilt of the grains of others."""
    yield Progress(0, 1, tr("Choosing grains"))
    channels = max(len(sound.latents) for sound in corpus)
    joined = np.concatenate([_wide(sound.latents[..., sound.inner], channels) for sound in corpus], axis=2)
    info = session.space.info
    made = mosaic.mosaic(
        target.latents[..., target.inner],
        joined,
        bands=layout(info, sample_rate=target.rate),
        frames=grains.grain_frames(hop=info.hop, sample_rate=target.rate),
        continuity=continuity,
        relative=relative,
        follow_level=follow_level,
    )
    yield Progress(1, 2, tr("Decoding"))
    rendered = yield from decode_latents(
        session, made.latents, first=0, samples=target.samples,
        project_rate=target.region.project.sample_rate, length=target.audio.shape[1],
    )  # fmt: skip
    return rendered, made


def render_through_codebook(
    session: Session, target: LabSound, codebook: Codebook
) -> Generator[Progress, None, Rendered]:
    """A sound quantised by a codebook of other material: the nearest entries, at the sound's levels."""
    yield Progress(0, 1, tr("Quantising"))
    made = mosaic.mosaic(
        target.latents[..., target.inner],
        codebook.latents.transpose(1, 0, 2).reshape(1, codebook.latents.shape[1], -1),
        bands=codebook.bands,
        frames=codebook.frames,
        continuity=0.0,
        places=np.arange(len(codebook)) * codebook.frames,
    )
    return (
        yield from decode_latents(
            session, made.latents, first=0, samples=target.samples,
            project_rate=target.region.project.sample_rate, length=target.audio.shape[1],
        )
    )  # fmt: skip


def transfer(
    sound: LabSound, from_session: Session, to_session: Session
) -> Generator[Progress, None, Rendered]:
    """A sound decoded by another codec than it was encoded with.

    LatentError when the two codecs do not share a shape of latents.
    """
    check_transfer(from_session, to_session)
    yield Progress(0, 1, tr("Decoding with the other codec"))
    return (yield from _decoded(to_session, sound, sound.latents))


def check_transfer(encoder: Session, decoder: Session) -> None:
    """LatentError when latents of one codec cannot be decoded by the other."""
    a, b = encoder.space.info, decoder.space.info
    if (a.hop, a.latent_channels, a.sample_rate) != (b.hop, b.latent_channels, b.sample_rate):
        raise LatentError(
            tr(
                "{name} cannot decode latents of {other}: choose two codecs of the same family and size.",
                name=b.name,
                other=a.name,
            )
        )


def _decoded(session: Session, sound: LabSound, latents: np.ndarray) -> Generator[Progress, None, Rendered]:
    return (
        yield from decode_latents(
            session, latents, first=sound.first, samples=sound.samples,
            project_rate=sound.region.project.sample_rate, length=sound.audio.shape[1],
        )
    )  # fmt: skip


def _aligned(sounds: Sequence[LabSound]) -> tuple[list[np.ndarray], LabSound]:
    """Latents of equal shape, from the same frame on, and the sound that is longest."""
    longest = max(sounds, key=lambda sound: sound.frames)
    channels = max(len(sound.latents) for sound in sounds)
    return [
        _wide(grains.take(sound.latents, longest.first - sound.first, longest.latents.shape[2]), channels)
        for sound in sounds
    ], longest


def _wide(latents: np.ndarray, channels: int) -> np.ndarray:
    """Mono on both channels where there are two."""
    return np.repeat(latents, channels, axis=0) if len(latents) < channels else latents


def _over(values: Sequence[float] | np.ndarray, sound: LabSound) -> np.ndarray:
    """A curve stretched over a sound, held beyond its ends, for each of its latents' frames."""
    given = np.asarray(values, np.float64)
    at = np.clip(np.arange(sound.latents.shape[2]) + sound.first, 0, max(sound.frames - 1, 0))
    return np.interp(at / max(sound.frames - 1, 1), np.linspace(0, 1, len(given)), given)


def write_sound(audio: np.ndarray, name: str, *, rate: int, folder: Path) -> AudioRef:
    """Keep a sound as a 32-bit float WAV file in a folder, for good. Raises AudioWriteError."""
    content = hashlib.sha256(np.ascontiguousarray(audio).tobytes()).hexdigest()
    plain = "".join(character if character.isalnum() or character in " -_,+×" else "_" for character in name)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{plain.strip()[:60] or 'sound'} {content[:8]}.wav"
    io.write(
        path, [audio], sample_rate=rate, channels=len(audio), frames=audio.shape[1],
        format=io.OutputFormat.from_path(path, "32f"),
    )  # fmt: skip
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return AudioRef(str(path), sha256, rate, audio.shape[1], len(audio))
