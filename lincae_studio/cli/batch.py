"""The verb `batch`: many projects, or mixes with their instrumentals, one after another."""

from __future__ import annotations

import argparse
from contextlib import ExitStack, closing
from dataclasses import replace

from lincae_studio import paths
from lincae_studio.cli.console import Console
from lincae_studio.cli.files import describe
from lincae_studio.codec import registry
from lincae_studio.engine import batch as batches
from lincae_studio.engine import export_presets
from lincae_studio.engine.export_plan import check_pattern
from lincae_studio.engine.exporting import ExportedFile
from lincae_studio.engine.session import Session
from lincae_studio.errors import StudioError, UsageError


def batch(options: argparse.Namespace, console: Console) -> None:
    """Export everything that was found; one that fails does not stop the others, and is told at the end."""
    items, alone = batches.find_items(options.sources)
    if not items:
        raise UsageError(
            "there are neither projects nor pairs of a mix and an instrumental; check the names."
        )
    settings = _settings(options)
    for item in items:
        batches.request_of(item, settings)  # what makes no sense is told before any work
    if not options.output.is_dir():
        raise UsageError(f"the folder {options.output} does not exist; make it or choose another.")
    for lonely in alone:
        console.note(f"{lonely.name} has no partner and was left out.")
    failed: list[str] = []
    with ExitStack() as stack:
        sessions: dict[str, Session] = {}
        for number, item in enumerate(items, 1):
            try:
                codec_id = batches.codec_of(item, settings)
                if codec_id not in sessions:
                    made = Session(codec_id, device=options.device, cache_dir=paths.cache_dir())
                    sessions[codec_id] = stack.enter_context(closing(made))
                written = _run(sessions[codec_id], item, settings, console)
            except StudioError as error:
                failed.append(f"{item.name}: {error}")
                console.note(failed[-1])
                continue
            for file in written:
                console.result(f"{number}/{len(items)} {describe(file, settings.preset.format)}")
    if failed:
        count = f"{len(failed)} of {len(items)}"
        raise UsageError(f"{count} could not be exported, the others were; the first: {failed[0]}")


def _run(
    session: Session, item: batches.BatchItem, settings: batches.BatchSettings, console: Console
) -> tuple[ExportedFile, ...]:
    written: tuple[ExportedFile, ...] = console.run(
        lambda: batches.run(session, item, settings, cache_dir=paths.cache_dir())
    )
    return written


def _settings(options: argparse.Namespace) -> batches.BatchSettings:
    preset = export_presets.find(options.preset) if options.preset else export_presets.SHIPPED[0]
    if options.format is not None:
        lossy = options.format in ("ogg", "mp3")
        depth = "lossy" if lossy else preset.depth if preset.depth != "lossy" else "24"
        preset = replace(preset, container=options.format, depth=depth)
    if options.depth is not None and preset.depth != "lossy":
        preset = replace(preset, depth=options.depth)
    if options.pattern is not None:
        check_pattern(options.pattern)
        preset = replace(preset, pattern=options.pattern)
    preset = replace(
        preset,
        dither=options.dither or preset.dither,
        quality=preset.quality if options.quality is None else options.quality,
        rate=options.rate or preset.rate,
        content=tuple(dict.fromkeys(options.files)) if options.files else preset.content,
        split=options.split or preset.split,
        lufs=preset.lufs if options.lufs is None else options.lufs,
        ceiling=preset.ceiling if options.true_peak is None else options.true_peak,
        time_stamp=preset.time_stamp or options.time_stamp,
        receipt=preset.receipt or options.receipt_beside,
    )
    codec = options.codec or registry.default_id()
    registry.info(codec)
    return batches.BatchSettings(
        options.output,
        preset,
        method=options.method,
        align=options.align == "auto",
        codec_id=codec,
        override_codec=options.codec is not None,
    )
