"""What the Latent Lab asks for: sounds as latents, edits, ways between sounds, codebooks, mosaics."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

from lincae_studio.engine import lab_sounds as sounds
from lincae_studio.engine.jobs import Job, Priority, Progress
from lincae_studio.engine.lab_sounds import LabSound, Region, Rendered
from lincae_studio.engine.session import Session
from lincae_studio.latent import codebook as codebooks
from lincae_studio.latent import descriptors, synthesis, targets
from lincae_studio.latent.codebook import Codebook
from lincae_studio.latent.descriptors import Descriptor
from lincae_studio.latent.interpolation import Way
from lincae_studio.latent.layout import layout
from lincae_studio.latent.path import PathEdit
from lincae_studio.latent.synthesis import Synthesis
from lincae_studio.latent.timbre import Material, View
from lincae_studio.latent.turning import Learned
from lincae_studio.project.mixing import contributions
from lincae_studio.wording import tr

_Made = TypeVar("_Made")
SessionTask = Callable[[Session], Generator[Progress, None, object]]
KEPT_SOUNDS = 12
KEPT_SECONDS = 240.0


@dataclass(frozen=True, eq=False)
class Opened:
    """A sound and what it was taken apart into."""

    sound: LabSound
    material: Material


@dataclass(frozen=True, eq=False)
class Synthesised:
    """A sound that follows a target, and how well."""

    synthesis: Synthesis
    rendered: Rendered


@dataclass(frozen=True, eq=False)
class Target:
    """A curve to follow.

    Attributes:
        unit: values between 0 and 1, `[points]`; stretched over the range
        low, high: the range in the descriptor's unit
        track: a stretch whose own curve is followed instead
        midi: a file whose melody is followed instead
        fitted: a track's curve or a melody is moved into the range, instead of taken as it is
    """

    name: Descriptor
    seconds: float
    unit: tuple[float, ...] = (0.0, 1.0)
    low: float = 0.0
    high: float = 0.0
    track: Region | None = None
    midi: Path | None = None
    fitted: bool = False


class Lab:
    """Submits the lab's jobs to the engine; a newer request of a kind replaces the one before it."""

    def __init__(
        self,
        render: Callable[[str, str, str, SessionTask], Job],
        cancel: Callable[[Job], None],
        *,
        open_session: Callable[[str], Session],
    ) -> None:
        """`render` and `cancel` are the engine's; `open_session` loads a codec for a thread of its own."""
        self._render = render
        self._cancel = cancel
        self.open_session = open_session
        self._jobs: dict[str, Job] = {}
        self._sounds: OrderedDict[tuple[object, ...], LabSound] = OrderedDict()

    def open(self, region: Region, view: View | None = None) -> Job:
        """Encode a stretch and take it apart; the job's result is an `Opened`."""

        def task(session: Session) -> Generator[Progress, None, Opened]:
            sound = yield from self._sound(session, region)
            material = yield from sounds.take_apart(session, sound, view)
            return Opened(sound, material)

        return self._submit(
            tr("Opening {name} in the lab", name=region.name), region.project.codec_id, task, "lab open"
        )

    def render_path(self, opened: Opened, edits: Sequence[PathEdit]) -> Job:
        """Render edits of a path; the job's result is a `Rendered`."""

        def task(session: Session) -> Generator[Progress, None, Rendered]:
            return (yield from sounds.render_path(session, opened.sound, opened.material, edits))

        codec_id = opened.sound.region.project.codec_id
        return self._submit(tr("Rendering the latent path"), codec_id, task, "lab path")

    def learn_rotation(self, pairs: Sequence[tuple[Region, Region]], view: View | None = None) -> Job:
        """Learn a rotation of timbres from stretches before and after; the job's result is a `Learned`."""

        def task(session: Session) -> Generator[Progress, None, Learned]:
            encoded = yield from self._all(session, [region for pair in pairs for region in pair])
            return (
                yield from sounds.learn_rotation(
                    session, list(zip(encoded[::2], encoded[1::2], strict=True)), view
                )
            )

        codec_id = pairs[0][0].project.codec_id
        return self._submit(tr("Learning a rotation"), codec_id, task, "lab rotation")

    def render_plane(
        self, regions: Sequence[Region], x: Sequence[float], y: Sequence[float], way: Way
    ) -> Job:
        """Render points of the plane between four stretches; the job's result is a `Rendered`."""

        def task(session: Session) -> Generator[Progress, None, Rendered]:
            encoded = yield from self._all(session, regions)
            return (yield from sounds.render_plane(session, encoded, x, y, way))

        return self._submit(tr("Rendering the plane"), regions[0].project.codec_id, task, "lab plane")

    def render_between(self, a: Region, b: Region, weights: np.ndarray, way: Way) -> Job:
        """Render the way from one stretch to another; the job's result is a `Rendered`."""

        def task(session: Session) -> Generator[Progress, None, Rendered]:
            encoded = yield from self._all(session, [a, b])
            return (yield from sounds.render_between(session, encoded[0], encoded[1], weights, way))

        return self._submit(tr("Rendering the interpolation"), a.project.codec_id, task, "lab plane")

    def learn(self, regions: Sequence[Region], *, entries: int) -> Job:
        """Learn a codebook; the job's result is a `Codebook`."""

        def task(session: Session) -> Generator[Progress, None, Codebook]:
            encoded = yield from self._all(session, regions)
            steps = codebooks.learn(
                [sound.latents[..., sound.inner] for sound in encoded],
                session.space,
                sample_rate=encoded[0].rate,
                bands=layout(session.space.info, sample_rate=encoded[0].rate),
                entries=entries,
            )
            return (yield from _told(steps, tr("Learning the codebook")))

        return self._submit(tr("Learning a codebook"), regions[0].project.codec_id, task, "lab codebook")

    def synthesise(self, codebook: Codebook, target: Target, *, codec_id: str, project_rate: int) -> Job:
        """Follow a target with a codebook's entries; the job's result is a `Synthesised`."""

        def task(session: Session) -> Generator[Progress, None, Synthesised]:
            curve = yield from self._curve(session, codebook, target)
            steps = synthesis.synthesise(codebook, session.space, curve, target.name)
            made = yield from _told(steps, tr("Matching entries"))
            length = round(made.audio.shape[1] * project_rate / codebook.sample_rate)
            audio = made.audio
            if codebook.sample_rate != project_rate:
                audio = sounds.resample(audio, from_rate=codebook.sample_rate, to_rate=project_rate)
            audio = audio[:, :length]
            return Synthesised(made, Rendered(audio, project_rate, sounds.spectrum(audio)))

        return self._submit(tr("Following the target"), codec_id, task, "lab synthesis")

    def mosaic(
        self,
        target: Region,
        corpus: Sequence[Region],
        *,
        continuity: float,
        relative: bool,
        follow_level: bool,
    ) -> Job:
        """Rebuild a stretch of others; the job's result is a `Rendered` and a `Mosaic`."""

        def task(session: Session) -> Generator[Progress, None, object]:
            encoded = yield from self._all(session, [target, *corpus])
            return (
                yield from sounds.render_mosaic(
                    session, encoded[0], encoded[1:], continuity=continuity, relative=relative,
                    follow_level=follow_level,
                )
            )  # fmt: skip

        return self._submit(
            tr("Rebuilding {name}", name=target.name), target.project.codec_id, task, "lab transfer"
        )

    def through_codebook(self, target: Region, codebook: Codebook) -> Job:
        """Quantise a stretch by a codebook; the job's result is a `Rendered`."""

        def task(session: Session) -> Generator[Progress, None, Rendered]:
            sound = yield from self._sound(session, target)
            return (yield from sounds.render_through_codebook(session, sound, codebook))

        return self._submit(
            tr("Quantising {name}", name=target.name), target.project.codec_id, task, "lab transfer"
        )

    def transfer(self, region: Region, encoder: str, decoder: str) -> Job:
        """Encode a stretch with one codec, decode it with another; the job's result is a `Rendered`."""

        def task(own: Session) -> Generator[Progress, None, Rendered]:
            yield Progress(0, 1, tr("Starting the codecs"))
            first = self.open_session(encoder)
            try:
                yield Progress(0.1, 1, tr("Starting the codecs"))
                second = self.open_session(decoder)
                try:
                    sounds.check_transfer(first, second)
                    sound = yield from sounds.encode_region(first, region)
                    return (yield from sounds.transfer(sound, first, second))
                finally:
                    second.close()
            finally:
                first.close()

        return self._submit(
            tr("Transferring {name}", name=region.name), region.project.codec_id, task, "lab transfer"
        )

    def _curve(
        self, session: Session, codebook: Codebook, target: Target
    ) -> Generator[Progress, None, np.ndarray]:
        """The target in the descriptor's unit `[grains]`."""
        count = synthesis.grain_count(codebook, target.seconds)
        if target.track is not None:
            sound = yield from self._sound(session, target.track)
            step = round(sound.audio.shape[1] / count)
            curve = descriptors.curve_of(
                sound.audio, target.name, sample_rate=target.track.project.sample_rate, step=step,
                length=2 * step, count=count,
            )  # fmt: skip
        elif target.midi is not None:
            curve = targets.from_midi(target.midi, count)
        else:
            unit = np.interp(
                np.linspace(0, 1, count), np.linspace(0, 1, len(target.unit)), np.asarray(target.unit, float)
            )
            return targets.in_range(unit, target.low, target.high, target.name)
        return targets.fitted(curve, target.low, target.high, target.name) if target.fitted else curve

    def _all(self, session: Session, regions: Sequence[Region]) -> Generator[Progress, None, list[LabSound]]:
        encoded = []
        for region in regions:
            sound = yield from self._sound(session, region)
            encoded.append(sound)
        return encoded

    def _sound(self, session: Session, region: Region) -> Generator[Progress, None, LabSound]:
        parts = contributions(region.project, track_ids=[region.track_id], faders=False)
        rate = region.project.sample_rate
        key = (parts, region.start, region.stop, rate, session.space.info.fingerprint)
        if key not in self._sounds:
            self._sounds[key] = yield from sounds.encode_region(session, region)
            while len(self._sounds) > KEPT_SOUNDS or (
                len(self._sounds) > 1
                and sum(kept.samples / kept.rate for kept in self._sounds.values()) > KEPT_SECONDS
            ):
                self._sounds.popitem(last=False)
        self._sounds.move_to_end(key)
        return self._sounds[key]

    def _submit(self, title: str, codec_id: str, task: SessionTask, kind: str) -> Job:
        if (before := self._jobs.get(kind)) is not None and not before.state.ended:
            self._cancel(before)
        job = self._jobs[kind] = self._render(title, kind, codec_id, task)
        # Somebody listens for it: before the encoding of tracks that nobody waits for.
        job.priority, job.transient = Priority.RENDER, True
        return job


def _told(steps: Generator[float, None, _Made], label: str) -> Generator[Progress, None, _Made]:
    """The same steps, their shares told as progress."""
    while True:
        try:
            share = next(steps)
        except StopIteration as stop:
            return stop.value
        yield Progress(share, 1.0, label)
