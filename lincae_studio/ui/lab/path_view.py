"""How the path of a sound looks: lanes over one time axis."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF

from lincae_studio.latent.path import LIMIT, PathEdit
from lincae_studio.studio.lab import LatentLab
from lincae_studio.ui import figures
from lincae_studio.ui.controls.base import Control, fill_rounded
from lincae_studio.ui.controls.labels import paint_chip
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.lab.parts import lane_color
from lincae_studio.ui.subtract.plots import draw_trace, step_125
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

GUTTER, RULER = 144, 28
SIGMAS = 3.2
"""Standard deviations from the middle of a lane to its edge."""
WAVE, DECODED, LOW = 76, 120, 600
LEAST_LANE, MOST_LANES = 48, 12
WORDS = {
    "scale": tr("scale {:.2f}"),
    "bias": tr("bias {:+.2f}"),
    "randomise": tr("randomised"),
    "reverse": tr("reversed"),
    "smooth": tr("smoothed"),
    "quantise": tr("quantised"),
    "stretch": tr("stretched"),
    "curve": tr("curve"),
    "draw": tr("drawn"),
    "rotate": tr("rotate {:.2f}"),
}


class PathView(Control):
    """Draws the path; see `PathCanvas` for what it shows."""

    _lab: LatentLab
    tool: str
    chosen: tuple[int, ...]
    span: tuple[int, int] | None
    _hidden: set[int]
    _picture: QImage | None
    _held: int | None

    def _shown_curve(self, dimension: int) -> PathEdit | None:
        """The curve whose breakpoints are shown on a lane."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(1100, 800)

    # Geometry

    @property
    def _wave(self) -> int:
        return WAVE if self.height() > LOW else 48

    @property
    def _decoded(self) -> int:
        return DECODED if self.height() > LOW else 80

    @property
    def dimensions(self) -> list[int]:
        """Lanes from top to bottom: loudness, then components, as many as there is room for."""
        if self._lab.opened is None:
            return []
        room = self.height() - RULER - self._wave - self._decoded
        count = max(1, min(room // LEAST_LANE, 1 + 6 if room < 7 * 110 else 1 + MOST_LANES))
        return list(range(min(count, self._lab.opened.material.path.shape[1])))

    def shown_share(self) -> float:
        """Share of the variance that the lanes stand for."""
        if self._lab.opened is None:
            return 0.0
        return float(self._lab.opened.material.basis.explained[: len(self.dimensions) - 1].sum())

    def lane_box(self, dimension: int) -> QRectF:
        """Where a lane is drawn, without its name."""
        lanes = self.dimensions
        height = (self.height() - RULER - self._wave - self._decoded) / max(len(lanes), 1)
        top = RULER + self._wave + lanes.index(dimension) * height
        return QRectF(GUTTER, top, self.width() - GUTTER, height)

    @property
    def _frames(self) -> int:
        return self._lab.opened.sound.frames if self._lab.opened else 1

    def _x(self, frame: float) -> float:
        return GUTTER + frame / max(self._frames, 1) * (self.width() - GUTTER)

    def _frame_at(self, x: float) -> float:
        return (x - GUTTER) / max(self.width() - GUTTER, 1) * self._frames

    def _y(self, box: QRectF, value: float) -> float:
        return box.center().y() - value / SIGMAS * 0.5 * box.height()

    def _value_at(self, box: QRectF, y: float) -> float:
        return float(np.clip((box.center().y() - y) / (0.5 * box.height()) * SIGMAS, -LIMIT, LIMIT))

    def _dimension_at(self, y: float) -> int | None:
        return next(
            (d for d in self.dimensions if self.lane_box(d).top() <= y < self.lane_box(d).bottom()), None
        )

    @property
    def work_range(self) -> tuple[int, int]:
        """Frames that operators work on."""
        return self.span or (0, self._frames)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("canvas"))
        painter.fillRect(QRectF(0, 0, GUTTER, self.height()), theme.color("bg1"))
        opened = self._lab.opened
        if opened is None:
            self._paint_nothing(painter)
            return
        self._paint_ruler(painter)
        self._paint_wave(painter)
        original, edited = self._lab.original_path, self._lab.path
        for dimension in self.dimensions:
            self._paint_lane(painter, dimension, original[:, dimension], edited[:, dimension])
        self._paint_decoded(painter)
        self._paint_span(painter)
        line = theme.color("line1")
        painter.fillRect(QRectF(GUTTER - 1, 0, 1, self.height()), line)
        self._paint_playhead(painter)

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("text2"))
        text = self._lab.message or (self._lab.busy_with and f"{self._lab.busy_with}...") or ""
        box = QRectF(GUTTER + 24, 0, self.width() - GUTTER - 48, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _paint_ruler(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, self.width(), RULER), theme.color("bg1"))
        region = self._lab.opened.sound.region
        rate = region.project.sample_rate
        seconds = (region.stop - region.start) / rate
        step = step_125(max(seconds, 0.05) * 90 / max(self.width() - GUTTER, 1))
        painter.setFont(theme.font(10, tabular=True))
        first = region.start / rate
        decimals = 0 if step >= 1 else 1 if step >= 0.1 else 2
        index = int(np.ceil(first / step))
        while index * step < first + seconds:
            x = round(GUTTER + (index * step - first) / seconds * (self.width() - GUTTER))
            painter.fillRect(QRectF(x, RULER - 6, 1, self.height()), theme.color("grid2"))
            painter.setPen(theme.color("text3"))
            painter.drawText(QRectF(x + 5, 0, 80, RULER - 4), Qt.AlignmentFlag.AlignVCenter,
                             f"{figures.number(index * step, decimals)} s")  # fmt: skip
            index += 1

    def _paint_name(self, painter: QPainter, box: QRectF, title: str, facts: list[str]) -> None:
        painter.setFont(theme.font(11, 600))
        painter.setPen(theme.color("text1"))
        painter.drawText(QRectF(16, box.top() + 6, GUTTER - 48, 16), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme.font(10))
        painter.setPen(theme.color("text3"))
        for row, text in enumerate(facts):
            painter.drawText(
                QRectF(16, box.top() + 22 + 14 * row, GUTTER - 24, 14), Qt.AlignmentFlag.AlignVCenter, text
            )

    def _paint_wave(self, painter: QPainter) -> None:
        sound = self._lab.opened.sound
        box = QRectF(GUTTER, RULER, self.width() - GUTTER, self._wave)
        track = sound.region.project.track(sound.region.track_id)
        color = theme.track_color(track.color)
        heard = tr("original") if self._lab.listening == "A" else tr("edited")
        self._paint_name(painter, box, track.name, [heard])
        audio = sound.audio
        if self._lab.listening == "B" and self._lab.rendered is not None:
            audio = self._lab.rendered.audio
        mono = audio.mean(axis=0)
        if len(mono) > 1:
            draw_trace(painter, mono, box.adjusted(0, 6, 0, -6), peak=max(float(np.abs(mono).max()), 1e-4),
                       color=color)  # fmt: skip
        painter.fillRect(QRectF(0, box.bottom() - 1, self.width(), 1), theme.color("line1"))

    def _paint_lane(
        self, painter: QPainter, dimension: int, original: np.ndarray, edited: np.ndarray
    ) -> None:
        box = self.lane_box(dimension)
        opened = self._lab.opened
        material = opened.material
        color = lane_color(dimension)
        if dimension in self.chosen:
            painter.fillRect(QRectF(0, box.top(), GUTTER, box.height()), theme.color("bg3"))
        painter.fillRect(QRectF(0, box.top(), 3, box.height()), color)
        if dimension == 0:
            mean, deviation = material.level_mean - 10 * np.log10(opened.sound.hop), material.level_deviation
            facts = [
                tr(
                    "±{gain} about {gain_2}",
                    gain=figures.decibels(SIGMAS * deviation, 0),
                    gain_2=figures.decibels(mean, 0),
                )
            ]
        else:
            facts = [
                tr(
                    "{number} % of variance",
                    number=figures.number(100 * material.basis.explained[dimension - 1], 0),
                )
            ]
        self._paint_name(painter, box, lane_name(dimension), facts)
        hidden = dimension in self._hidden
        eye = theme.color("disabled" if hidden else "text2")
        paint_icon(painter, "eye", QRectF(GUTTER - 26, box.top() + 8, 12, 12), eye)
        made = self._lab.edits_of(dimension)
        if made and box.height() >= 64:
            text = WORDS[made[-1].kind].format(made[-1].amount).replace("-", "−")
            accent = made[-1].kind in ("draw", "curve")
            wide = 16 + 6.2 * len(text)
            paint_chip(
                painter, QRectF(16, box.top() + 40, wide, 18), text, "badge-accent" if accent else "badge"
            )
        painter.save()
        painter.setClipRect(box)
        middle = self._y(box, 0.0)
        painter.fillRect(QRectF(box.left(), round(middle), box.width(), 1), theme.color("grid2"))
        if not hidden:
            self._paint_curves(painter, box, original, edited, color)
            if dimension in self.chosen:
                self._paint_points(painter, box, dimension)
        painter.restore()
        painter.fillRect(QRectF(0, box.bottom() - 1, self.width(), 1), theme.color("line1"))
        if dimension in self.chosen:
            painter.setFont(theme.font(10, tabular=True))
            painter.setPen(theme.color("text3"))
            for value in (2.0, -2.0):
                y = self._y(box, value)
                text = f"{figures.number(value, 0, sign=True)} σ"
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(self.width() - 44, y - 7, 38, 14), right, text)

    def _line(self, box: QRectF, values: np.ndarray) -> QPolygonF:
        x = GUTTER + (np.arange(len(values)) + 0.5) / len(values) * box.width()
        y = box.center().y() - np.clip(values, -LIMIT, LIMIT) / SIGMAS * 0.5 * box.height()
        return QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])

    def _paint_curves(
        self, painter: QPainter, box: QRectF, original: np.ndarray, edited: np.ndarray, color: QColor
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not np.array_equal(original, edited):
            dashed = QPen(theme.color("text3"), 1.0)
            dashed.setDashPattern([4, 3])
            painter.setPen(dashed)
            painter.drawPolyline(self._line(box, original))
        line = self._line(box, edited)
        fill = QColor(color)
        fill.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        middle = self._y(box, 0.0)
        painter.drawPolygon(QPolygonF([QPointF(line[0].x(), middle), *line, QPointF(line[-1].x(), middle)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.75))
        painter.drawPolyline(line)

    def _paint_points(self, painter: QPainter, box: QRectF, dimension: int) -> None:
        edit, draft = self._shown_curve(dimension), self._lab.draft
        if edit is None:
            return
        for index, (frame, level) in enumerate(edit.points):
            held = index == self._held and draft is not None
            painter.setPen(QPen(theme.color("text1"), 1.5))
            painter.setBrush(theme.color("accent" if held else "canvas"))
            painter.drawEllipse(QPointF(self._x(frame + edit.start), self._y(box, level)), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_decoded(self, painter: QPainter) -> None:
        box = QRectF(GUTTER, self.height() - self._decoded, self.width() - GUTTER, self._decoded)
        nyquist = self._lab.project.sample_rate / 2000
        state = tr("edited, B") if self._lab.edits else tr("as it was")
        self._paint_name(
            painter,
            box,
            tr("Decoded"),
            [state, tr("0 to {number} kHz, mel", number=figures.number(nyquist, 0))],
        )
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, self._picture)
        elif self._lab.progress is not None:
            painter.setFont(theme.font(11))
            painter.setPen(theme.color("text3"))
            text = f"{self._lab.busy_with}, {100 * self._lab.progress:.0f} %"
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_span(self, painter: QPainter) -> None:
        if self.span is None:
            return
        left, right = self._x(self.span[0]), self._x(self.span[1])
        painter.fillRect(
            QRectF(left, RULER, right - left, self.height() - RULER), theme.color("accent", 0.08)
        )
        for x in (left, right):
            painter.fillRect(QRectF(round(x), 0, 1, self.height()), theme.color("accent"))
        fill_rounded(painter, QRectF(left, 0, right - left, RULER - 2), 0, theme.color("accentBg"))
        painter.fillRect(QRectF(left, 0, right - left, 2), theme.color("accent"))
        sound = self._lab.opened.sound
        seconds = (self.span[1] - self.span[0]) * sound.hop / sound.rate
        painter.setFont(theme.font(10))
        painter.setPen(theme.color("accent"))
        text = tr("selection, {number} s", number=figures.number(seconds, 2))
        if right - left > 96:
            painter.drawText(
                QRectF(left + 8, 0, right - left - 8, RULER), Qt.AlignmentFlag.AlignVCenter, text
            )

    def _paint_playhead(self, painter: QPainter) -> None:
        if self._lab.player.name != "path":
            return
        region = self._lab.opened.sound.region
        share = self._lab.player.seconds * region.project.sample_rate / max(region.stop - region.start, 1)
        x = round(GUTTER + min(share, 1.0) * (self.width() - GUTTER))
        painter.fillRect(QRectF(x, 0, 1, self.height()), theme.color("playhead"))


def lane_name(dimension: int) -> str:
    """What a column of the path is called.

    >>> lane_name(0), lane_name(3)
    ('Loudness', 'PC 3')
    """
    return tr("Loudness") if dimension == 0 else tr("PC {dimension}", dimension=dimension)
