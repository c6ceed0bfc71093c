"""Finding the stems of a separation in its mix."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from lincae_studio import paths, units
from lincae_studio.audio.alignment import Alignment
from lincae_studio.cli.console import Console
from lincae_studio.engine import aligning
from lincae_studio.engine.media import MediaPool
from lincae_studio.project.model import Project


def align_terms(project: Project, track_id: str, console: Console) -> tuple[Project, list[Alignment]]:
    """Align the terms of a recipe that are taken out with the first one; what is not found is left in.

    Returns the project and what was found, term by term. Raises AudioReadError when a file cannot be read.
    """
    with closing(MediaPool(paths.cache_dir())) as media:
        aligned: aligning.Aligned = console.run(lambda: aligning.align_terms(project, track_id, media))
    for name in aligned.lost:
        console.note(
            f"{name} was not found in the mix and nothing was taken out for it; "
            "--align off subtracts it as it stands."
        )
    return aligned.project, list(aligned.found)


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
