"""Work on the stems of a project with any codec, for the Compare page: on the inference worker."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import numpy as np

from lincae_studio.audio import io
from lincae_studio.audio.resample import resample
from lincae_studio.codec import registry
from lincae_studio.codec.base import Codec
from lincae_studio.engine.jobs import Job, Priority, Progress
from lincae_studio.engine.media import MediaPool
from lincae_studio.engine.stage import staged
from lincae_studio.engine.variants import as_waveforms
from lincae_studio.engine.worker import Worker
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import Project
from lincae_studio.wording import tr

SAMPLE_RATE = 44100
_MIX_NAMES = ("mix", "mixture", "master")
_READ = 1 << 18


Work = Callable[[Codec, str, Sequence[np.ndarray]], Generator[Any, None, Any]]
"""Given a codec, its torch device and sounds `[channels, samples]` at 44.1 kHz: yields steps, which have
`done`, `total` and a `label`, and returns the result."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The stems of a project between two timeline samples.

    Attributes:
        groups: ids of the tracks that form each stem, and of those that are taken out of it again
    """

    project: Project
    start: int
    stop: int
    groups: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    names: tuple[str, ...]


def stems(project: Project, start: int, stop: int) -> Stretch | None:
    """What is heard of a project as stems that add up; None where there are fewer than two.

    Tracks called mix, mixture or master are no stems, recipes neither. Where a mix and one part of it are all
    there is, the rest of the mix is the other stem.
    """
    soloed = any(track.solo for track in project.tracks)
    heard = [t for t in project.tracks if t.clips and not t.mute and (t.solo or not soloed)]
    parts = [track for track in heard if track.name.strip().lower() not in _MIX_NAMES]
    mixes = [track for track in heard if track not in parts]
    groups: list[tuple[tuple[str, ...], tuple[str, ...]]] = [((track.id,), ()) for track in parts]
    names = [track.name for track in parts]
    if len(parts) == 1 and mixes:
        groups.append(((mixes[0].id,), (parts[0].id,)))
        names.append(f"{mixes[0].name} − {parts[0].name}")
    if len(groups) < 2 or stop <= start:
        return None
    return Stretch(project, start, stop, tuple(groups), tuple(names))


class Compare:
    """Submits work on stretches. Its methods are for the main thread and return at once."""

    def __init__(self, inference: Worker, *, cache_dir: Path, device: Callable[[], str]) -> None:
        """`device` names the torch device that is wanted, as `codec.device.choose` takes it."""
        self._inference = inference
        self._media = MediaPool(cache_dir)
        self._device = device
        self._codec: Codec | None = None
        self._loaded: WeakValueDictionary[tuple[str, str, str], Codec] = WeakValueDictionary()
        self._sounds: OrderedDict[Stretch, list[np.ndarray]] = OrderedDict()

    def submit(
        self,
        title: str,
        work: Work,
        *,
        codec_id: str,
        stretch: Stretch | None = None,
        files: Sequence[Path] = (),
        key: str | None = None,
        priority: Priority = Priority.EXPORT,
        transient: bool = False,
    ) -> Job:
        """Queue work on a stretch, or on recordings; the job's result is what the work returns."""

        def task() -> Generator[Progress, None, Any]:
            yield Progress(0, 1, tr("Reading the recordings"))
            if stretch is not None:
                sounds = yield from self._read(stretch)
            else:
                sounds = yield from _recordings(files)
            codec, device = self._load(codec_id)
            return (yield from _progress(work(codec, device, sounds)))

        return self._inference.submit(Job(title, task, "compare", priority, key=key, transient=transient))

    def run(self, title: str, steps: Callable[[], Generator[Any, None, Any]]) -> Job:
        """Queue work that needs no codec; the job's result is what it returns."""

        def task() -> Generator[Progress, None, Any]:
            return (yield from _progress(steps()))

        return self._inference.submit(Job(title, task, "export", Priority.EXPORT))

    def cancel(self, job: Job) -> None:
        """Ask a job to stop."""
        self._inference.cancel(job)

    # On the worker's thread.

    def _load(self, codec_id: str) -> tuple[Codec, str]:
        """A codec on the chosen device; the last one is kept, and others while somebody works with them."""
        from lincae_studio.codec import device as devices

        device = devices.choose(self._device()).device
        wanted = (codec_id, device, registry.info(codec_id).fingerprint)
        codec = self._loaded.get(wanted)
        if codec is None:
            self._codec = None
            codec = self._loaded[wanted] = registry.load(codec_id, device=device)
        self._codec = codec
        return codec, device

    def _read(self, stretch: Stretch) -> Generator[Progress, None, list[np.ndarray]]:
        """Stems `[channels, samples]` of one shape, as they are heard without the master gain."""
        if stretch not in self._sounds:
            project, frames = stretch.project, stretch.stop - stretch.start
            sounds = []
            for number, (plus, minus) in enumerate(stretch.groups):
                out = np.zeros((project.channels, frames), np.float32)
                for ids, sign in ((plus, 1.0), (minus, -1.0)):
                    for part in as_waveforms(contributions(project, track_ids=ids)):
                        for ref in part.sources:
                            yield from self._media.prepare(ref)
                        for at in range(0, frames, _READ):
                            count = min(_READ, frames - at)
                            audio = self._media.read_sound(
                                part.clip, stretch.start + at, count, rate=project.sample_rate
                            )
                            out[:, at : at + count] += np.float32(sign) * staged(
                                part, audio, stretch.start + at
                            )
                            yield Progress(number + at / frames, len(stretch.groups), tr("Reading the stems"))
                if project.sample_rate != SAMPLE_RATE:
                    out = resample(out, from_rate=project.sample_rate, to_rate=SAMPLE_RATE)
                sounds.append(out)
            self._sounds[stretch] = sounds
            if len(self._sounds) > 2:
                self._sounds.popitem(last=False)
        return self._sounds[stretch]


def _progress(steps: Generator[Any, None, Any]) -> Generator[Progress, None, Any]:
    """Steps of work as progress of a job; what the work returns."""
    try:
        while True:
            step = next(steps)
            yield Progress(step.done, step.total, step.label)
    except StopIteration as ended:
        return ended.value
    finally:
        steps.close()


def _recordings(files: Sequence[Path]) -> Generator[Progress, None, list[np.ndarray]]:
    sounds = []
    for number, path in enumerate(files):
        audio, rate = io.read(path)
        sounds.append(resample(audio, from_rate=rate, to_rate=SAMPLE_RATE))
        yield Progress(number + 1, len(files), tr("Reading {name}", name=path.name))
    return sounds
