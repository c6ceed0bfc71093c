"""What can be taken hold of on a clip, and how its fades and its selection look."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from lincae_studio.project.fades import rise
from lincae_studio.project.model import Clip, Fade
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.looks import ClipItem
from lincae_studio.ui.timeline.viewport import Viewport

STRIP = 18
EDGE = 5
HANDLE = 4.5
"""Radius of the handle of a fade."""

SMALLEST = (28, 44)
"""Width and height from which a clip has handles."""

_SHADE = 0.5
_STEP = 6.0


def has_handles(rect: QRectF) -> bool:
    """Whether a clip of this size is large enough for handles of fades."""
    return rect.width() >= SMALLEST[0] and rect.height() >= SMALLEST[1]


def handles(viewport: Viewport, clip: Clip, rect: QRectF) -> tuple[QPointF, QPointF]:
    """Where the handles of both fades are; `clip` as it is heard."""
    y = rect.top() + STRIP + HANDLE + 2
    per = viewport.state.samples_per_pixel
    left = rect.left() + max(clip.fade_in.length / per, EDGE + 2)
    right = rect.right() - max(clip.fade_out.length / per, EDGE + 2)
    return QPointF(left, y), QPointF(right, y)


def grip_at(viewport: Viewport, clip: Clip, rect: QRectF, at: QPointF) -> str:
    """'in' or 'out' for the handle of a fade, 'start' or 'end' for an edge, else 'body'."""
    if has_handles(rect):
        for grip, handle in zip(("in", "out"), handles(viewport, clip, rect), strict=True):
            if (at - handle).manhattanLength() <= HANDLE + 4:
                return grip
    inner = min(EDGE, rect.width() / 4)
    if at.x() - rect.left() <= inner:
        return "start"
    if rect.right() - at.x() <= inner:
        return "end"
    return "body"


def paint_fades(painter: QPainter, viewport: Viewport, clip: Clip, rect: QRectF, shown: QRectF) -> None:
    """Shade what the fades take away, with their curves on the border; `clip` as it is heard."""
    body = rect.adjusted(0, STRIP if rect.height() > 2 * STRIP else 0, 0, 0)
    per = viewport.state.samples_per_pixel
    for fade, x, toward in ((clip.fade_in, body.left(), 1), (clip.fade_out, body.right(), -1)):
        width = fade.length / per
        low, high = sorted((x, x + toward * width))
        low, high = max(low, shown.left() - 2), min(high, shown.right() + 3)
        if width < 3 or high - low < 1:
            continue
        curve = _curve(fade, low, high, x, toward * width, body)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("canvas", _SHADE))
        painter.drawPolygon(QPolygonF([*curve, QPointF(high, body.top()), QPointF(low, body.top())]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("text1", 0.9), 1))  # the width that is drawn fast
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(curve))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _curve(fade: Fade, low: float, high: float, x: float, width: float, body: QRectF) -> list[QPointF]:
    """A fade that begins at `x` and is `width` pixels long, to either side, from pixel `low` to `high`."""
    straight = fade.curve == "linear"
    xs = np.linspace(low, high, 2 if straight else min(max(int((high - low) / _STEP), 4), 48))
    gains = rise(fade.curve, (xs - x) / width)
    ys = body.bottom() - body.height() * gains
    return [QPointF(*place) for place in zip(xs.tolist(), ys.tolist(), strict=True)]


def paint_handles(painter: QPainter, viewport: Viewport, clip: Clip, rect: QRectF) -> None:
    """The handles of both fades."""
    if not has_handles(rect):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("canvas"), 1.5))
    painter.setBrush(theme.color("text1"))
    for handle in handles(viewport, clip, rect):
        painter.drawEllipse(handle, HANDLE, HANDLE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_selected(painter: QPainter, rect: QRectF, shown: QRectF) -> None:
    """The edge of a selected clip."""
    ring = rect.intersected(shown.adjusted(-8, -(1 << 16), 8, 1 << 16))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class ClipParts:
    """Paints fades, selection and handles over the clips of a lane."""

    def __init__(self, controller: Controller, viewport: Viewport) -> None:
        self._controller = controller
        self._viewport = viewport

    def paint(
        self, painter: QPainter, items: list[tuple[ClipItem, QRectF]], exposed: QRect, hovered: str | None
    ) -> None:
        """Paint what lies in `exposed` of items; `hovered` is the id of the clip under the pointer."""
        shown, selected = QRectF(exposed), self._controller.selected_clip_ids
        for item, rect in items:
            clip, heard = item.clip, item.heard
            if (
                clip is None
                or heard is None
                or rect.right() < shown.left() - 2
                or rect.left() > shown.right() + 2
            ):
                continue
            if heard.fade_in.length or heard.fade_out.length:
                paint_fades(painter, self._viewport, heard, rect, shown)
            if clip.id in selected:
                paint_selected(painter, rect, shown)
            if clip.id == hovered or clip.id in selected:
                paint_handles(painter, self._viewport, heard, rect)
