"""Small pictures of what tracks sound like over a stretch of time."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtGui import QColor, QImage

from lincae_studio.project.model import Track
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.looks import items_of, rgb
from lincae_studio.ui.timeline.sources import SampleCache, Wave, summed
from lincae_studio.ui.timeline.waveform import Columns, Look, colored, mix, shape


def overview(
    controller: Controller,
    tracks: Iterable[Track],
    samples: SampleCache | None,
    *,
    start: float,
    zoom: float,
    size: tuple[int, int],
    ground: QColor,
    color: QColor,
    normalized: bool = False,
) -> QImage:
    """The waveform of tracks together, as far as it is known.

    Args:
        samples: for a deep zoom; None draws all from the pyramids
        start: first sample, at the project's rate
        zoom: samples per pixel
        size: width and height in pixels; one row of an even height stays empty
        normalized: let the loudest sample reach the edge
    """
    width, height = size
    project = controller.project
    parts: list[Columns] = []
    for track in tracks:
        for item in items_of(project, track):
            clip = item.clip
            peaks = controller.recipe_peaks(track.id) if clip is None else controller.peaks(clip.source)
            if peaks is not None:
                wave = (
                    Wave.of_recipe(project, track.id, peaks)
                    if clip is None
                    else Wave.of_clip(clip, peaks, project.sample_rate)
                )
                columns = wave.columns(start - wave.start, width, zoom, samples, mixed=True)
                parts.append(_within(columns.merged(), wave, start, zoom))
    if not parts:
        picture = QImage(max(width, 1), max(height, 1), QImage.Format.Format_RGB32)
        picture.fill(ground)
        return picture
    well, ink = rgb(ground), rgb(color)
    outer, core = mix(well, ink, 0.55), mix(well, ink, 0.95)
    look = Look(well, outer, core, well, rgb(theme.color("text1")), core, well)
    columns = summed(parts)
    if normalized:
        peak = max(np.nanmax(np.abs(columns.low), initial=0.0), np.nanmax(np.abs(columns.high), initial=0.0))
        columns = Columns(*(values / max(float(peak), 1e-6) for values in columns))
    return colored(shape(columns, height - 1 + height % 2), look)


def _within(columns: Columns, wave: Wave, start: float, zoom: float) -> Columns:
    """Only what the clip uses of its stream."""
    first, last = max(int((wave.start - start) / zoom), 0), max(int(-(-(wave.end - start) // zoom)), 0)
    for values in columns:
        values[:, :first] = float("nan")
        values[:, last:] = float("nan")
    return columns
