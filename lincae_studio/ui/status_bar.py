"""The bar at the bottom: what the studio runs on and what it is doing."""

import time

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from lincae_studio.engine.jobs import Job, JobState
from lincae_studio.errors import ModelError
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import ElidedLabel, Separator
from lincae_studio.ui.controls.base import Hover, fill_rounded
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.theme import theme
from lincae_studio.wording import plural, tr

HEIGHT = 24
BAR = 64
GAP = 8
# Progress figures change at most five times a second.
REFRESH_MS = 200
# Adding up the cache's files costs more than a figure that hardly changes is worth.
CACHE_SECONDS = 2.0


class StatusItem(Hover, QAbstractButton):
    """A statement with an icon or a dot in front, optionally with a progress bar and words behind it.

    `StatusItem(*, name, icon=None, parent=None)`; a click emits `clicked`.
    """

    def __init__(self, *, name: str, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._init_hover()
        self._icon = icon
        self._dot: str | None = None
        self._fraction: float | None = None
        self._tail = ""
        self._name = name
        self.setFixedHeight(HEIGHT - 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_state(
        self,
        text: str,
        *,
        dot: str | None = None,
        fraction: float | None = None,
        tail: str = "",
        tip: str = "",
    ) -> None:
        """Say something else; `dot` is a colour token, `fraction` shows the bar, `tail` stands behind it."""
        state = (text, dot, fraction, tail)
        if state != (self.text(), self._dot, self._fraction, self._tail):
            resized = (text, fraction is None, tail) != (self.text(), self._fraction is None, self._tail)
            self.setText(text)
            self._dot, self._fraction, self._tail = dot, fraction, tail
            self.setAccessibleName(f"{self._name}: {text} {tail}".strip())
            if resized:
                self.updateGeometry()
            self.update()
        self.setToolTip(tip)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.font(11, tabular=True))

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        width = 18 + metrics.horizontalAdvance(self.text()) + 1
        if self._fraction is not None:
            width += GAP + BAR
        if self._tail:
            width += GAP + metrics.horizontalAdvance(self._tail) + 1
        return QSize(width, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 80), self.height())

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        metrics = self._metrics()
        height = self.height()
        ink = self.hovered("text2", "text1")
        if self._dot is not None:
            fill_rounded(painter, QRectF(0, (height - 8) / 2, 8, 8), 4, theme.color(self._dot))
            left = 14
        else:
            if self._icon is not None:
                paint_icon(painter, self._icon, QRectF(0, (height - 12) / 2, 12, 12), ink)
            left = 18
        painter.setFont(theme.font(11, tabular=True))
        painter.setPen(ink)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        room = self.width() - left - (GAP + BAR if self._fraction is not None else 0)
        if self._tail:
            room -= GAP + metrics.horizontalAdvance(self._tail) + 1
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room + 1)
        painter.drawText(QRectF(left, 0, room + 1, height), align, text)
        left += metrics.horizontalAdvance(text) + GAP
        if self._fraction is not None:
            box = QRectF(left, (height - 4) // 2, BAR, 4)
            fill_rounded(painter, box, 2, theme.color("bg4"))
            box.setWidth(max(BAR * self._fraction, 4.0))
            fill_rounded(painter, box, 2, theme.color("accent"))
            left += BAR + GAP
        if self._tail:
            painter.setPen(ink)
            painter.drawText(QRectF(left, 0, self.width() - left + 1, height), align, self._tail)


class StatusBar(QFrame):
    """Device, codec, jobs and cache at the left; rate, output and dropouts at the right.

    `StatusBar(controller)`

    Signals:
        jobs_clicked(), device_clicked(), codec_clicked(), cache_clicked(): an item was pressed
    """

    jobs_clicked = Signal()
    device_clicked = Signal()
    codec_clicked = Signal()
    cache_clicked = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._cache_read = -CACHE_SECONDS
        self.setProperty("surface", "panel")
        self.setFixedHeight(HEIGHT)
        self.device = StatusItem(name=tr("Device"))
        self.codec = StatusItem(name=tr("Codec"), icon="codec")
        self.jobs = StatusItem(name=tr("Jobs"), icon="jobs")
        self.cache = StatusItem(name=tr("Cache"), icon="cache")
        self.rate = ElidedLabel(px=11, color="text2", tabular=True, elide=False)
        self.output = ElidedLabel(px=11, color="text2", tabular=True)
        self.dropouts = ElidedLabel(px=11, color="text2", tabular=True, elide=False)
        self._lay_out()
        self.jobs.clicked.connect(self.jobs_clicked)
        self.device.clicked.connect(self.device_clicked)
        self.codec.clicked.connect(self.codec_clicked)
        self.cache.clicked.connect(self.cache_clicked)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self._refresh_work)
        self._while_playing = QTimer(self)
        self._while_playing.setInterval(1000)
        self._while_playing.timeout.connect(self._show_output)
        controller.device_changed.connect(self._show_device)
        controller.models_changed.connect(self._show_project)
        controller.project_changed.connect(self._show_project)
        controller.job_changed.connect(self._on_job)
        controller.encode_changed.connect(self._refresh_soon)
        controller.settings.changed.connect(self._refresh_soon)
        controller.playing_changed.connect(self._on_playing)
        controller.output.description_changed.connect(self._show_output)
        theme.changed.connect(self.update)
        self._show_device(controller.device)
        self._show_project()
        self._show_jobs()
        # Adding up the cache's files must not hold up the first window.
        self.cache.show_state(tr("Cache"))
        self._soon.start()
        self._on_playing(controller.playing)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(0)
        left: list[QWidget] = [self.device, self.codec, self.jobs, self.cache]
        right: list[QWidget] = [self.rate, self.output, self.dropouts]
        for group in (left, right):
            for index, item in enumerate(group):
                if index:
                    row.addSpacing(13)
                    row.addWidget(Separator(vertical=True, length=14))
                    row.addSpacing(13)
                row.addWidget(item)
            if group is left:
                row.addStretch(1)

    def paintEvent(self, event: QEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.color("line1"))

    def _show_device(self, choice: object) -> None:
        if choice is None:
            self.device.show_state(
                tr("Device not used yet"),
                dot="text3",
                tip=tr("The device is chosen and tested at its first use."),
            )
            return
        kind = choice.device.split(":")[0].upper()
        # That "auto" found nothing faster than the CPU is a fact, not a fault.
        expected = choice.reason is None or self._controller.settings.device == "auto"
        test = tr("Self-test {time} ms.", time=figures.number(choice.self_test_ms, 0))
        self.device.show_state(
            f"{kind}: {choice.description}",
            dot="ok" if expected else "warn",
            tip=f"{choice.reason}\n{test}" if choice.reason else f"{choice.device}. {test}",
        )

    def _show_project(self, *_: object) -> None:
        from lincae_studio.codec import registry

        project = self._controller.project
        try:
            info = registry.info(project.codec_id)
            registry.check_installed(project.codec_id)
        except ModelError as error:
            self.codec.show_state(tr("Codec {codec}", codec=project.codec_id), dot="error", tip=str(error))
        else:
            tip = tr(
                "{codec}: {linearity}, compression {ratio:g}×, licence {licence}.",
                codec=info.name,
                linearity=figures.linearity(info),
                ratio=info.compression,
                licence=info.licence,
            )
            self.codec.show_state(tr("Codec {codec}", codec=info.id), tip=tip)
        self.rate.set_text(tr("{rate}, float 32", rate=figures.kilohertz(project.sample_rate)))
        self.rate.set_tip(tr("Sample rate of the project and the format it is mixed in"))

    def _on_job(self, job: Job) -> None:
        if job.state.ended:
            self._show_jobs()
            self._cache_read = -CACHE_SECONDS
        self._refresh_soon()

    def _refresh_soon(self, *_: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _refresh_work(self) -> None:
        self._show_jobs()
        now = time.monotonic()
        if now - self._cache_read < CACHE_SECONDS:
            return
        self._cache_read = now
        controller = self._controller
        used = controller.cache_bytes()
        limit = f"{controller.settings.cache_limit_gb:g} GB"
        text = tr("Cache empty, limit {limit}", limit=limit)
        if used:
            text = tr("Cache {used} of {limit}", used=figures.gigabytes(used), limit=limit)
        folder = controller.settings.cache_dir
        self.cache.show_state(text, tip=tr("Latents, waveforms and decoded audio in {folder}", folder=folder))

    def _show_jobs(self) -> None:
        active = [job for job in self._controller.jobs() if not job.state.ended and not job.hidden]
        if not active:
            self.jobs.show_state(
                tr("No jobs"), tip=tr("Nothing is being worked on. Click for the jobs panel.")
            )
            return
        running = [job for job in active if job.state is JobState.RUNNING]
        fraction = sum(job.progress.fraction for job in active) / len(active)
        left = [job.eta for job in running if job.eta is not None]
        tail = tr("about {time} left", time=figures.duration(max(left))) if left else ""
        titles = "\n".join(f"{job.title}, {job.progress.fraction * 100:.0f} %" for job in active[:8])
        word = tr("{count} running") if running else tr("{count} waiting")
        word = word.format(count=len(active))
        self.jobs.show_state(word, fraction=fraction, tail=tail, tip=titles)
        # Jobs tell their progress, but the time left also passes on its own.
        self._refresh_soon()

    def _on_playing(self, playing: bool) -> None:
        if playing:
            self._while_playing.start()
        else:
            self._while_playing.stop()
        self._show_output()

    def _show_output(self) -> None:
        output = self._controller.output
        if output.description:
            latency = output.latency_seconds * 1000
            self.output.set_text(
                f"{output.description}, {figures.number(latency)} ms" if latency else output.description
            )
            self.output.set_tip(
                tr("Audio output and its latency") if latency else tr("Playing without a device")
            )
        else:
            self.output.set_text(tr("Output not used yet"))
            self.output.set_tip(tr("The audio output opens when you play."))
        count = self._controller.engine.playback.ring.dropouts
        self.dropouts.set_text(plural(count, tr("{count} dropout"), tr("{count} dropouts")))
        self.dropouts.set_color("warn" if count else "text2")
        self.dropouts.set_tip(tr("Times the audio output found too little to play"))
