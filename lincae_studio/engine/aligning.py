"""Finding the parts of a recipe in the recording that they are taken out of."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from lincae_studio.audio.alignment import Alignment, align
from lincae_studio.audio.recording import Recording
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.media import MediaPool
from lincae_studio.errors import Cancelled
from lincae_studio.project.alignment import term_alignment
from lincae_studio.project.model import Clip, Project
from lincae_studio.wording import tr


@dataclass(frozen=True, slots=True)
class Aligned:
    """A project with an aligned recipe.

    Attributes:
        found: what was found, term by term
        lost: names of files that were not found, and are not taken out
    """

    project: Project
    found: tuple[Alignment, ...]
    lost: tuple[str, ...]


def align_terms(
    project: Project, track_id: str, media: MediaPool, *, cancelled: Callable[[], bool] = lambda: False
) -> Generator[Progress, None, Aligned]:
    """Align the terms of a recipe that are taken out with the first one; what is not found is left in.

    `cancelled` is asked whenever something is read, because one search is one long step.
    Raises AudioReadError when a file cannot be read.
    """
    recipe = project.track(track_id).recipe
    assert recipe is not None
    mix, *stems = [project.track(term.track_id).clips[0] for term in recipe.terms]
    found = yield from _search(mix, stems, project.sample_rate, media, cancelled)
    terms, lost = [recipe.terms[0]], []
    for clip, term, alignment in zip(stems, recipe.terms[1:], found, strict=True):
        if not alignment.found:
            lost.append(Path(clip.source.path).name)
            continue
        placed, gain_db = term_alignment(alignment)
        # What fits as it lies needs no alignment, and is subtracted without a rounding error.
        lies = alignment.exact and alignment.offset == 0.0
        terms.append(term if lies else replace(term, alignment=placed, gain_db=gain_db))
    # Nothing is gained by latents where the samples cancel, or where nothing is taken out.
    exact = all(alignment.exact for alignment in found if alignment.found)
    method = "waveform" if len(terms) == 1 or (exact and recipe.method == "auto") else recipe.method
    track = replace(project.track(track_id), recipe=replace(recipe, terms=tuple(terms), method=method))
    kept = tuple(track if other.id == track_id else other for other in project.tracks)
    return Aligned(replace(project, tracks=kept), tuple(found), tuple(lost))


def _search(
    mix: Clip, stems: list[Clip], rate: int, media: MediaPool, cancelled: Callable[[], bool]
) -> Generator[Progress, None, list[Alignment]]:
    def recording(clip: Clip) -> Recording:
        source = media.source(clip.source, rate)

        def read(start: int, frames: int) -> np.ndarray:
            if cancelled():
                raise Cancelled
            return source(start, frames)

        return Recording(read, clip.length, clip.source.channels, rate)

    for clip in (mix, *stems):
        yield from media.prepare(clip.source)
    found = []
    for number, clip in enumerate(stems):
        yield Progress(number, len(stems), tr("Aligning {name}", name=Path(clip.source.path).name))
        found.append(align(recording(mix), recording(clip)))
    return found
