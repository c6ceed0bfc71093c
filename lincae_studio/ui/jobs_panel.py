"""What the app is working on: progress, time left, cancel, and what failed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lincae_studio.engine.jobs import Job, JobState, is_user_error
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import IconButton, ProgressLine, Separator, push_button
from lincae_studio.ui.dialogs import Text
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

WIDTH, MAX_HEIGHT = 440, 400
KEPT_ENDED = 8
REFRESH_MS = 200
FAULT = tr("The studio made a mistake here; the log says more.")


def describe(job: Job) -> str:
    """What a job is doing, or how it ended, in words."""
    match job.state:
        case JobState.QUEUED:
            return tr("Waiting")
        case JobState.RUNNING if job.cancel_requested:
            return tr("Stopping")
        case JobState.RUNNING:
            doing = job.progress.label or tr("Working")
            if job.eta is None:
                return doing
            return tr("{doing} · about {time} left", doing=doing, time=figures.duration(job.eta))
        case JobState.DONE:
            return tr("Done")
        case JobState.CANCELLED:
            return tr("Cancelled")
    return str(job.error) if is_user_error(job.error) else FAULT


class JobRow(QWidget):
    """One job.

    Signals:
        cancel_wanted: the job whose 'Cancel' was pressed
        log_wanted: 'Show log' was pressed
    """

    cancel_wanted = Signal(object)
    log_wanted = Signal()

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._title = Text(job.title, weight=500)
        self._figure = Text("", px=11, token="text2", tabular=True)
        self.cancel = push_button(tr("Cancel"), kind="link")
        self.log = push_button(tr("Show log"), kind="link")
        self.cancel.setAccessibleName(tr("Cancel {job}", job=job.title))
        self.cancel.clicked.connect(self._cancel)
        self.log.clicked.connect(self.log_wanted)
        head.addWidget(self._title, 1)
        head.addWidget(self._figure)
        head.addWidget(self.cancel)
        head.addWidget(self.log)
        column.addLayout(head)
        self._bar = ProgressLine(name=tr("Progress of {name}", name=job.title))
        column.addWidget(self._bar)
        self._detail = Text("", px=11, token="text3", wrap=True, select=True)
        column.addWidget(self._detail)
        self.refresh()

    def refresh(self) -> None:
        """Show the job as it is now."""
        job = self.job
        running = job.state in (JobState.QUEUED, JobState.RUNNING)
        failed = job.state is JobState.FAILED
        self._bar.setVisible(running)
        self._bar.set_fraction(job.progress.fraction)
        self._figure.setText(f"{job.progress.fraction:.0%}".replace("%", " %") if running else "")
        self._figure.setVisible(job.state is JobState.RUNNING)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(not job.cancel_requested)
        self.log.setVisible(failed and not is_user_error(job.error))
        self._detail.setText(describe(job))
        self._detail.set_color("error" if failed else "ok" if job.state is JobState.DONE else "text3")

    def _cancel(self) -> None:
        self.cancel_wanted.emit(self.job)
        self.refresh()


class JobsPanel(QFrame):
    """A panel above the status bar; stays open while the work goes on, Escape closes it.

    Signals:
        shown_changed: it was opened or closed
        log_wanted: a fault's log was asked for
    """

    shown_changed = Signal(bool)
    log_wanted = Signal()

    def __init__(self, window: QWidget, controller: Controller, *, bottom: int = 24) -> None:
        super().__init__(window)
        self._controller = controller
        self._bottom = bottom
        self._rows: dict[int, JobRow] = {}
        self.setAccessibleName(tr("Jobs"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 8, 0)
        head.addWidget(Text(tr("Jobs"), px=13, weight=600), 1)
        self.clear = push_button(tr("Clear ended"), kind="link")
        self.clear.clicked.connect(self.clear_ended)
        self.dismiss = IconButton("close", name=tr("Close the jobs panel"))
        self.dismiss.clicked.connect(self.hide)
        head.addWidget(self.clear)
        head.addSpacing(8)
        head.addWidget(self.dismiss)
        box = QWidget()
        box.setFixedHeight(40)
        box.setLayout(head)
        outer.addWidget(box)
        outer.addWidget(Separator())
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._empty = Text(tr("Nothing is running."), token="text3")
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        page = QWidget()
        page.setLayout(self._list)
        self._page = page
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        outer.addWidget(area, 1)
        # Progress comes up to 20 times a second; figures are shown at most 5 times.
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh_rows)
        controller.job_changed.connect(self._job_changed)
        window.installEventFilter(self)
        theme.changed.connect(self.update)
        self._after_change()
        for job in controller.jobs():
            self._job_changed(job)
        self.hide()

    def toggle(self) -> None:
        """Open with the keyboard in it, or close."""
        if self.isVisible():
            self.hide()
        else:
            self.show()
            self.dismiss.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_ended(self) -> None:
        """Take the jobs that have ended off the list."""
        for row in [row for row in self._rows.values() if row.job.state.ended]:
            self._drop(row)
        self._after_change()

    def _job_changed(self, job: Job) -> None:
        if job.hidden:
            return
        row = self._rows.get(job.id)
        if row is None:
            if job.state in (JobState.DONE, JobState.CANCELLED):
                return
            row = self._rows[job.id] = JobRow(job)
            row.log_wanted.connect(self.log_wanted)
            row.cancel_wanted.connect(self._controller.cancel_job)
            self._list.insertWidget(0, row)
        elif job.state is JobState.CANCELLED or (job.transient and job.state is JobState.DONE):
            self._drop(row)
        elif job.state.ended:
            row.refresh()
        ended = [row for row in self._rows.values() if row.job.state.ended]
        for old in ended[:-KEPT_ENDED]:
            self._drop(old)
        self._after_change()

    def _drop(self, row: JobRow) -> None:
        del self._rows[row.job.id]
        self._list.removeWidget(row)
        row.deleteLater()

    def _after_change(self) -> None:
        self._empty.setVisible(not self._rows)
        self.clear.setEnabled(any(row.job.state.ended for row in self._rows.values()))
        if self.isVisible():
            self._place()

    def _refresh_rows(self) -> None:
        for row in self._rows.values():
            row.refresh()
        self._place()

    def _place(self) -> None:
        window = self.parentWidget()
        width = min(WIDTH, window.width() - 16)
        room = min(MAX_HEIGHT, window.height() - self._bottom - 120)
        wanted = 43 + self._page.layout().totalHeightForWidth(width - 2)
        height = max(96, min(room, wanted))
        self.setGeometry(8, window.height() - self._bottom - 8 - height, width, height)

    def showEvent(self, event: QEvent) -> None:
        self._refresh_rows()
        self._timer.start()
        self.raise_()
        self.shown_changed.emit(True)

    def hideEvent(self, event: QEvent) -> None:
        self._timer.stop()
        self.shown_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("bg1"))
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
