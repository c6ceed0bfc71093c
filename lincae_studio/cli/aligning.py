"""Finding the stems of a separation in its mix."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from lincae_studio import paths, units
from lincae_studio.audio.alignment import Alignment, align
from lincae_studio.audio.recording import Recording
from lincae_studio.cli.console import Console
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.media import MediaPool
from lincae_studio.project.alignment import term_alignment
from lincae_studio.project.model import Clip, Project


def align_terms(project: Project, track_id: str, console: Console) -> tuple[Project, list[Alignment]]:
    """Align the terms of a recipe that are taken out with the first one; what is not found is left in.

    Returns the project and what was found, term by term. Raises AudioReadError when a file cannot be read.
    """
    recipe = project.track(track_id).recipe
    assert recipe is not None
    mix, *stems = [project.track(term.track_id).clips[0] for term in recipe.terms]
    found: list[Alignment] = console.run(lambda: _search(mix, stems, project.sample_rate))
    terms = [recipe.terms[0]]
    for clip, term, alignment in zip(stems, recipe.terms[1:], found, strict=True):
        name = Path(clip.source.path).name
        if not alignment.found:
            console.note(
                f"{name} was not found in the mix and nothing was taken out for it; "
                "--align off subtracts it as it stands."
            )
            continue
        placed, gain_db = term_alignment(alignment)
        # What fits as it lies needs no alignment, and is subtracted without a rounding error.
        lies = alignment.exact and alignment.offset == 0.0
        terms.append(term if lies else replace(term, alignment=placed, gain_db=gain_db))
    # Nothing is gained by latents where the samples cancel, or where nothing is taken out.
    exact = all(alignment.exact for alignment in found if alignment.found)
    method = "waveform" if len(terms) == 1 or (exact and recipe.method == "auto") else recipe.method
    track = replace(project.track(track_id), recipe=replace(recipe, terms=tuple(terms), method=method))
    kept = [track if other.id == track_id else other for other in project.tracks]
    return replace(project, tracks=tuple(kept)), found


def _search(mix: Clip, stems: list[Clip], rate: int) -> Generator[Progress, None, list[Alignment]]:
    with closing(MediaPool(paths.cache_dir())) as media:

        def recording(clip: Clip) -> Recording:
            read = media.source(clip.source, rate)
            return Recording(read, clip.length, clip.source.channels, rate)

        for clip in (mix, *stems):
            yield from media.prepare(clip.source)
        found = []
        for number, clip in enumerate(stems):
            yield Progress(number, len(stems), f"Aligning {Path(clip.source.path).name}")
            found.append(align(recording(mix), recording(clip)))
        return found


def describe_alignment(path: Path, found: Alignment) -> str:
    """One line about where a stem lies in the mix."""
    if not found.found:
        return f"{path.name}: not found. {found.reason}"
    milliseconds = 1000.0 * units.samples_to_seconds(found.offset, found.sample_rate)
    parts = [
        f"offset {found.offset:+.2f} samples ({milliseconds:+.1f} ms)",
        f"{found.gain_db:+.2f} dB",
        *(["inverted"] if found.polarity < 0 else []),
        *([f"drift {found.drift_ppm:+.1f} ppm"] if found.drift_ppm else []),
        *(["left and right swapped"] if found.swapped else []),
        *([f"filter of {found.filter.taps.shape[1]} taps"] if found.filter else []),
        *(["gain follows the mix"] if found.tracking else []),
        f"confidence {100.0 * found.confidence:.0f} %",
        *([f"null {found.depth_db:.0f} dB"] if found.depth_db else []),
    ]
    line = f"{path.name}: " + ", ".join(parts).replace("-", "−")
    return f"{line}. {found.reason}" if found.reason else line
