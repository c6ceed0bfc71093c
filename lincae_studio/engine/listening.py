"""Listening critically: other ways to form the same sound in place of the document, and figures of them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from lincae_studio.audio.loudness import integrated_loudness
from lincae_studio.codec import registry
from lincae_studio.engine import linearity
from lincae_studio.engine.jobs import Job, Priority, Progress
from lincae_studio.engine.playback import Playback
from lincae_studio.engine.render_cache import RenderCache, RenderPlan
from lincae_studio.engine.session import Session
from lincae_studio.engine.variants import Variant
from lincae_studio.engine.worker import Worker
from lincae_studio.project.model import Project
from lincae_studio.wording import tr

_KEY = "listening"


class Listening:
    """What playback plays: the document, or for a while a variant of it. For the main thread.

    Attributes:
        variant: played instead of the document; None: the document
    """

    def __init__(
        self,
        inference: Worker,
        load: Callable[[str], Generator[Progress, None, Session]],
        renders: RenderCache,
        playback: Playback,
        render: Callable[[Project, RenderPlan], Generator[Progress, None, None]],
    ) -> None:
        """`load` and `render` are steps on the inference worker's thread."""
        self._inference = inference
        self._load = load
        self._renders = renders
        self._playback = playback
        self._render = render
        self._document = (Project(), RenderPlan.empty())
        self.variant: Variant | None = None

    def set_document(self, project: Project, plan: RenderPlan) -> None:
        """The document is another one; it is heard unless a variant is."""
        self._document = (project, plan)
        if self.variant is None:
            self._playback.set_project(project, plan)

    def play(self, variant: Variant, *, gain_db: float = 0.0) -> None:
        """Play a variant from where playback is, louder by `gain_db`; what is missing of it is rendered."""
        project, self.variant = variant.project, variant
        plan = _plan(variant)
        louder = replace(project, master_gain_db=project.master_gain_db + gain_db)
        self._playback.set_project(louder, RenderPlan.empty() if variant.plain else plan)
        missing = any(
            key is not None and not self._renders.has(key) for key in map(plan.key, range(plan.blocks))
        )
        if missing and not variant.plain:
            self._inference.submit(
                Job(
                    tr("Rendering what you compare"),
                    lambda: self._render(project, plan),
                    "render",
                    Priority.LISTEN,
                    key=_KEY,
                    transient=True,
                )
            )

    def play_document(self) -> None:
        """Play the document again, from where playback is."""
        self.variant = None
        for job in self._inference.jobs():
            if job.key == _KEY and not job.state.ended:
                self._inference.cancel(job)
        self._playback.set_project(*self._document)

    def compare(self, variants: Mapping[str, Variant], start: int, stop: int) -> Job:
        """Render a stretch of variants, so that playing them finds it.

        The job's result is the integrated loudness of each in LUFS, -inf when silent.
        """

        def task() -> Generator[Progress, None, dict[str, float]]:
            loudness: dict[str, float] = {}
            for number, (name, variant) in enumerate(variants.items()):
                session = yield from self._load(variant.project.codec_id)
                for ref in dict.fromkeys(ref for part in variant.parts for ref in part.sources):
                    yield from session.media.prepare(ref)
                heard: list[np.ndarray] = []
                for done, audio in self._blocks(session, variant, start, stop):
                    heard.append(audio)
                    yield Progress(number + done, len(variants), tr("Rendering what you compare"))
                rate = variant.project.sample_rate
                loudness[name] = integrated_loudness(np.concatenate(heard, axis=1), rate)
            return loudness

        title = tr("Preparing the comparison")
        return self._inference.submit(
            Job(title, task, "compare", Priority.LISTEN, key="compare", transient=True)
        )

    def _blocks(
        self, session: Session, variant: Variant, start: int, stop: int
    ) -> Generator[tuple[float, np.ndarray], None, None]:
        """Share done and audio of each block of a stretch."""
        plan, parts = _plan(variant), variant.parts
        renderer = session.renderer(variant.project.sample_rate)
        size = plan.block_samples
        blocks = range(start // size, -(-stop // size))
        for done, block in enumerate(blocks, 1):
            key = None if variant.plain else plan.key(block)
            audio = self._renders.get(key) if key else None
            if audio is None:
                audio = renderer.read(parts, block * size, size, channels=plan.channels)
                if key:
                    self._renders.put(key, audio)
            low, high = max(start - block * size, 0), min(stop - block * size, size)
            yield done / len(blocks), audio[:, low:high]

    def measure_linearity(self, project: Project, track_id: str | None, start: int, stop: int) -> Job:
        """Compare latents and arithmetic over a stretch; the job's result is a `LinearityReading`.

        Args:
            track_id: a track, or None for the mix
        """

        def task() -> Generator[Progress, None, linearity.LinearityReading]:
            session = yield from self._load(project.codec_id)
            return (yield from linearity.measure(session, project, track_id, start, stop))

        return self._inference.submit(
            Job(
                tr("Measuring linearity"),
                task,
                "linearity",
                Priority.LISTEN,
                key="linearity",
                transient=True,
            )
        )


def _plan(variant: Variant) -> RenderPlan:
    present = [
        part for part in variant.parts if all(Path(ref.path).exists() for ref in part.sources)
    ]  # what is missing stays silent, as in the document
    return RenderPlan.of(variant.project, tuple(present), registry.info(variant.project.codec_id))
