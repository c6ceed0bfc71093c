"""Recordings that a command reads, and files that it writes."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from pathlib import Path

import soundfile

from lincae_studio import paths, units
from lincae_studio.audio import io
from lincae_studio.cli.console import Console
from lincae_studio.engine.events import ImportedStream, ImportResult
from lincae_studio.engine.exporting import ExportedFile
from lincae_studio.engine.importing import import_files
from lincae_studio.errors import AudioReadError


def import_streams(console: Console, files: Sequence[Path]) -> list[ImportedStream]:
    """The first stream of every file, ready to be rendered. AudioReadError for the first bad one."""
    result: ImportResult = console.run(
        lambda: import_files(files, cache_dir=paths.cache_dir(), imported=lambda stream: None)
    )
    for failure in result.failures:
        raise AudioReadError(failure.message)
    found = {}
    for stream in result.streams:
        for notice in (*stream.notices, *reading_notices(stream)):
            console.note(f"{Path(stream.ref.path).name}: {notice}")
        if stream.ref.stream == 0:
            found[stream.ref.path] = stream
        else:
            console.note(f"{Path(stream.ref.path).name} holds several recordings; the first is used.")
    return [found[str(path.absolute())] for path in files]


def reading_notices(stream: ImportedStream) -> list[str]:
    """What is noticed only by reading all of a recording: samples that are not numbers.

    Only floating-point files can hold such samples, so only they are read for it.
    """
    if not is_float(Path(stream.ref.path)):
        return []
    with io.open_audio(stream.ref.path, stream=stream.ref.stream) as reader:
        for _ in reader.blocks():
            pass
        return [notice for notice in reader.notices if notice not in stream.notices]


def is_float(path: Path) -> bool:
    """Whether a file stores floating-point samples."""
    try:
        return soundfile.info(str(path)).subtype in ("FLOAT", "DOUBLE")
    except (soundfile.SoundFileError, UnicodeError):
        return False  # read by another decoder, and compressed


def output_format(options: argparse.Namespace, inputs: Sequence[Path]) -> io.OutputFormat:
    """The format of `-o` at `--depth`; by default 24 bits, or float where an input is."""
    depth = options.depth
    if depth is None:
        holds_float = options.output.suffix.lower() in (".wav", ".aif", ".aiff")
        floating = holds_float and any(is_float(path) for path in inputs)
        depth = "32f" if floating else "24"
    return io.OutputFormat.from_path(options.output, depth)


def describe(file: ExportedFile, format: io.OutputFormat) -> str:
    """One line about a file that was written."""
    depth = {"32f": "32-bit float", "lossy": format.container.upper()}.get(
        format.depth, f"{format.depth} bit"
    )
    channels = "mono" if file.channels == 1 else "stereo"
    seconds = units.samples_to_seconds(file.frames, file.sample_rate)
    levels = f"peak {_level(file.peak_db)} dBFS, {_level(file.lufs)} LUFS"
    return f"{file.path}: {seconds:.3f} s, {file.sample_rate} Hz, {channels}, {depth}, {levels}"


def _level(db: float) -> str:
    return ("−∞" if db == -math.inf else f"{db:.1f}").replace("-", "−")
