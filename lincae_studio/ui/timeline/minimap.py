"""The whole song in 40 pixels, with a frame around what the canvas shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from lincae_studio.project.mixing import is_heard
from lincae_studio.studio.controller import Controller
from lincae_studio.studio.turns import Turn
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.canvas import turn_wheel
from lincae_studio.ui.timeline.overview import overview
from lincae_studio.ui.timeline.sources import SampleCache
from lincae_studio.ui.timeline.view_state import MIN_SAMPLES_PER_PIXEL
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.wording import tr

HEIGHT, COMPACT_HEIGHT = 40, 24
MARGIN = 8
EDGE = 6
SMALLEST_FRAME = 8
COLLECT_MS = 60


class Minimap(QWidget):
    """Drag the frame to scroll, its edges to zoom; click beside it to go there, double click to see all."""

    def __init__(self, controller: Controller, viewport: Viewport, samples: SampleCache) -> None:
        super().__init__()
        self._controller = controller
        self._viewport = viewport
        self._samples = samples
        self._picture: QImage | None = None
        self._grip: tuple[str, float] | None = None
        self._playhead_x: int | None = None
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Overview of the song"))
        self.setToolTip(
            tr("Drag the frame to scroll, its edges to zoom. Double click to see the whole song.")
        )
        # Waveforms grow many times a second while files come in.
        self._stale = Turn(self, self._redraw, delay_ms=COLLECT_MS)
        theme.changed.connect(self._redraw)
        viewport.moved.connect(self.update)
        controller.project_changed.connect(self._collect)
        controller.peaks_changed.connect(self._collect)

    def _collect(self, *_: object) -> None:
        self._stale.start()

    def _redraw(self) -> None:
        self._picture = self._overview(self.devicePixelRatioF()) if self.isVisible() else None
        self.update()

    # Song to pixels

    @property
    def _per_pixel(self) -> float:
        state = self._viewport.state
        return max(state.length, state.rate) / max(self.width() - 2 * MARGIN, 1)

    def _x(self, sample: float) -> float:
        return MARGIN + sample / self._per_pixel

    def frame(self) -> QRectF:
        """The frame around what the canvas shows."""
        state = self._viewport.state
        left = max(self._x(state.left), 1.0)
        right = min(self._x(state.right), self.width() - 1.0)
        if right - left < SMALLEST_FRAME:
            middle = min(max((left + right) / 2, SMALLEST_FRAME / 2), self.width() - SMALLEST_FRAME / 2)
            left, right = middle - SMALLEST_FRAME / 2, middle + SMALLEST_FRAME / 2
        return QRectF(left, 1, right - left, self.height() - 2)

    def follow_playhead(self) -> None:
        """The playhead has moved."""
        x = round(self._x(self._controller.position))
        if x != self._playhead_x:
            for at in (self._playhead_x, x):
                if at is not None:
                    self.update(at - 1, 0, 3, self.height())
            self._playhead_x = x

    # Painting

    def _overview(self, scale: float) -> QImage:
        project = self._controller.project
        zoom = self._per_pixel / scale
        size = round((self.width() - 2 * MARGIN) * scale), round((self.height() - 6) * scale)
        if min(size) <= 0:
            return QImage()  # squeezed away by what stands beside it
        heard = [track for track in project.tracks if is_heard(project, track)]
        ground, color = theme.color("well"), theme.track_color(0)
        picture = overview(
            self._controller, heard, self._samples, start=0, zoom=zoom, size=size, ground=ground, color=color
        )
        picture.setDevicePixelRatio(scale)
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.fillRect(event.rect(), theme.color("well"))
        scale = self.devicePixelRatioF()
        width = round((self.width() - 2 * MARGIN) * scale)
        if not self._controller.project.tracks:
            return
        if self._picture is None:
            self._stale.start(0)
            return
        if self._picture.width() != width:
            self._picture = self._overview(scale)
        painter.drawImage(QPointF(MARGIN, 3), self._picture)
        frame = self.frame()
        veil = theme.color("canvas", 0.62)
        left, right = round(frame.left()), round(frame.right())
        painter.fillRect(QRect(0, 0, left, self.height()), veil)
        painter.fillRect(QRect(right, 0, self.width() - right, self.height()), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent", 0.75), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left, 1, right - left, self.height() - 2).adjusted(1, 1, -1, -1), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        grip = min(16, self.height() - 12)
        for x in (left - 1, right - 3):
            painter.drawRoundedRect(QRectF(x, (self.height() - grip) / 2, 4, grip), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._playhead_x is None:
            self._playhead_x = round(self._x(self._controller.position))
        painter.fillRect(QRect(self._playhead_x, 1, 1, self.height() - 2), theme.color("playhead"))

    # Mouse

    def _grip_at(self, x: float) -> str:
        frame = self.frame()
        inner = min(EDGE, frame.width() / 4)
        if frame.left() - EDGE <= x <= frame.left() + inner:
            return "left"
        if frame.right() - inner <= x <= frame.right() + EDGE:
            return "right"
        return "body" if frame.left() < x < frame.right() else "beside"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x, state = event.position().x(), self._viewport.state
        grip = self._grip_at(x)
        if grip == "beside":
            span = state.width * state.samples_per_pixel
            self._viewport.show(state.scrolled_to((x - MARGIN) * self._per_pixel - span / 2))
            grip = "body"
        held = self._viewport.state.right if grip == "right" else self._viewport.state.left
        self._grip = (grip, x - self._x(held))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x, state = event.position().x(), self._viewport.state
        if self._grip is None:
            shapes = {"left": Qt.CursorShape.SizeHorCursor, "right": Qt.CursorShape.SizeHorCursor}
            self.setCursor(shapes.get(self._grip_at(x), Qt.CursorShape.ArrowCursor))
            return
        grip, held = self._grip
        sample = (x - held - MARGIN) * self._per_pixel
        smallest = state.width * MIN_SAMPLES_PER_PIXEL
        if grip == "body":
            self._viewport.show(state.scrolled_to(sample))
        elif grip == "left":
            left = min(max(sample, 0.0), state.right - smallest)
            zoom = (state.right - left) / state.width
            self._viewport.show(replace(state, left=left, samples_per_pixel=zoom))
        else:
            right = max(sample, state.left + smallest)
            zoom = min((right - state.left) / state.width, max(state.length, state.rate) / state.width)
            self._viewport.show(replace(state, samples_per_pixel=zoom))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self._viewport.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        x = self._viewport.state.x((event.position().x() - MARGIN) * self._per_pixel)
        turn_wheel(self._viewport, event, min(max(x, 0.0), self._viewport.state.width))
