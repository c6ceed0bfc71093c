"""Options of `render` and `batch`: presets, several files, loudness, tags."""

from __future__ import annotations

import argparse
from dataclasses import fields, replace
from pathlib import Path

from lincae_studio.audio.io import OutputFormat, Tags
from lincae_studio.engine import export_presets
from lincae_studio.engine.export_plan import ExportRequest, Loudness, check_pattern
from lincae_studio.errors import UsageError


def with_export_options(request: ExportRequest, options: argparse.Namespace) -> ExportRequest:
    """A request with what was asked for on the command line; a preset first, then what is said explicitly.

    Raises UsageError and AudioWriteError for what makes no sense.
    """
    if options.preset is not None:
        preset = export_presets.find(options.preset)
        depth = options.depth or preset.depth
        request = replace(
            request,
            format=_format(request.path, depth if depth != "lossy" else "24", preset.dither, preset.quality),
            sample_rate=options.rate or preset.rate or None,
            content=preset.content,
            split=preset.split,
            pattern=preset.pattern,
            loudness=preset.loudness,
            time_stamp=preset.time_stamp,
            receipt=preset.receipt,
        )
    if options.dither is not None or options.quality is not None:
        made = request.format
        request = replace(
            request,
            format=replace(
                made,
                dither=options.dither or made.dither,
                quality=made.quality if options.quality is None else options.quality,
            ),
        )
    if options.files is not None:
        request = replace(request, content=tuple(dict.fromkeys(options.files)))
    if options.split is not None:
        request = replace(request, split=options.split)
    if options.pattern is not None:
        check_pattern(options.pattern)
        request = replace(request, pattern=options.pattern)
    if options.lufs is not None or options.true_peak is not None:
        before = request.loudness or Loudness(None)
        ceiling = before.ceiling_dbtp if options.true_peak is None else options.true_peak
        target = before.target_lufs if options.lufs is None else options.lufs
        request = replace(request, loudness=Loudness(target, ceiling))
    return replace(
        request,
        tags=parse_tags(options.tag),
        time_stamp=request.time_stamp or options.time_stamp,
        receipt=request.receipt or options.receipt_beside,
    )


def _format(path: Path, depth: str, dither: str, quality: float) -> OutputFormat:
    return OutputFormat.from_path(path, depth, dither=dither, quality=quality)  # type: ignore[arg-type]


def parse_tags(words: list[str] | None) -> Tags | None:
    """Tags of `name=value` words.

    >>> parse_tags(["title=Night drive", "artist=Ana"])
    Tags(title='Night drive', artist='Ana', album='', date='', genre='', copyright='', comment='')
    """
    if not words:
        return None
    known = {field.name for field in fields(Tags)}
    found: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or name.lower() not in known:
            names = ", ".join(sorted(known))
            raise UsageError(f"'{word}' is not a tag such as title=Night drive; the names are {names}.")
        found[name.lower()] = value
    return Tags(**found)
