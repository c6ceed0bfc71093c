"""What was written, as values for JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lincae_studio import __version__
from lincae_studio.engine.copying import unwritable
from lincae_studio.engine.plain_values import plain
from lincae_studio.project import serialize
from lincae_studio.project.model import Project

if TYPE_CHECKING:
    from lincae_studio.audio.output_format import OutputFormat
    from lincae_studio.engine.exporting import ExportedFile


def file_facts(file: ExportedFile, format: OutputFormat) -> dict[str, Any]:
    """One file: its length and where on the timeline it begins, in samples at its own rate, and levels."""
    return {
        "path": file.path.absolute(),
        "frames": file.frames,
        "offset": file.offset,
        "sample_rate": file.sample_rate,
        "channels": file.channels,
        "depth": format.depth,
        "container": format.container,
        "peak_db": file.peak_db,
        "true_peak_db": file.true_peak_db,
        "lufs": file.lufs,
        "gain_db": file.gain_db,
    }


def inputs(project: Project) -> list[dict[str, Any]]:
    """Every clip, and how its track enters the mix."""
    return [
        {**asdict(clip.source), "gain_db": track.gain_db, "sign": track.sign, "mute": track.mute}
        for track in project.tracks
        for clip in track.clips
    ]


def write_beside(
    files: Sequence[ExportedFile],
    format: OutputFormat,
    project: Project,
    *,
    codec: dict[str, str],
    device: str,
    seconds: float,
    remark: str = "",
) -> Path:
    """Write the receipt of an export beside its first file and return its path.

    Raises AudioWriteError when it cannot be written.
    """
    path = files[0].path.with_name(files[0].path.name + ".json")
    content = {
        "program": f"lincae-studio {__version__}",
        "outputs": [file_facts(file, format) for file in files],
        "dither": format.dither if format.depth == "16" else "none",
        "codec": codec,
        "device": device,
        "inputs": inputs(project),
        "remark": remark,
        "seconds": round(seconds, 3),
    }
    try:
        serialize.write_json(plain(content), path)  # type: ignore[arg-type]  # a dict stays one
    except OSError as error:
        raise unwritable(path, error) from error
    return path
