"""What to write and how: format, range and place; an over is told before anything is written."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lincae_studio import units
from lincae_studio.audio.io import OutputFormat, is_audio_path
from lincae_studio.engine.exporting import ExportRequest
from lincae_studio.engine.jobs import Job, JobState, is_user_error
from lincae_studio.project.model import PROJECT_RATES
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import ProgressLine, Segmented, Select, push_button
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.dialogs import Dialog, Form, Text, ask
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.theme import theme

DEPTHS = {"16": "16-bit", "24": "24-bit", "32f": "32-bit float"}
SUFFIXES = ("wav", "flac")
BYTES = {"16": 2, "24": 3, "32f": 4}
FAULT = "The studio made a mistake, and the log says more: nothing was written."


def needed_reduction(peak_db: float) -> float:
    """Whole tenths of a dB by which to lower the gain so that a peak, dBFS, stays below full scale.

    >>> needed_reduction(2.31), needed_reduction(2.3)
    (2.4, 2.4)
    """
    return math.ceil(peak_db * 10.0 + 0.05) / 10.0


class _Over(QWidget):
    """The peak is beyond what the format holds, and the two ways out.

    Signals:
        lower_wanted, float_wanted: the way chosen
    """

    lower_wanted = Signal()
    float_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(44, 12, 16, 12)
        column.setSpacing(10)
        self.text = Text(wrap=True)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.lower = push_button("")
        self.to_float = push_button("Write 32-bit float")
        for made in (self.lower, self.to_float):
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        self.lower.clicked.connect(self.lower_wanted)
        self.to_float.clicked.connect(self.float_wanted)
        theme.changed.connect(self.update)

    def show_peak(self, peak_db: float, depth: str) -> None:
        over = figures.decibels(peak_db, 2)
        self.text.setText(
            f"The loudest sample would be {over} over full scale, which {DEPTHS[depth]} files cannot hold. "
            "Nothing was written yet."
        )
        self.lower.setText(f"Lower the gain by {figures.decibels(needed_reduction(peak_db))}")
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), 8, theme.color("warnBg"))
        paint_icon(painter, "warning", QRectF(16, 13, 16, 16), theme.color("warn"))


class ExportDialog(Dialog):
    """Asks what to export, measures, writes, and stays with the job until it ends.

    Signals:
        exported: the tuple of `ExportedFile` that was written
    """

    exported = Signal(object)

    def __init__(self, parent: QWidget | None, controller: Controller) -> None:
        super().__init__(parent, "Export", width=560)
        self._controller = controller
        self._job: Job | None = None
        self._request: ExportRequest | None = None
        self._peak_db = 0.0
        self._on_done: Callable[[object], None] = lambda result: None
        settings, project = controller.settings, controller.project
        form = Form()
        self.path = QLineEdit(str(self._default_path(settings.export_container)))
        self.choose = push_button("Choose...")
        self.choose.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        place = QWidget()
        place.setFixedHeight(32)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        form.add_row("File", place)
        self.path.setAccessibleName("File")
        self.container = Segmented(
            [("wav", "WAV"), ("flac", "FLAC")], settings.export_container, name="Format"
        )
        form.add_row("Format", self.container)
        self.depth = Segmented(list(DEPTHS.items()), settings.export_depth, name="Depth")
        form.add_row("Depth", self.depth)
        self.rate = Select(name="Sample rate")
        self.rate.addItem(f"As the project, {figures.kilohertz(project.sample_rate)}", 0)
        for rate in PROJECT_RATES:
            self.rate.addItem(figures.kilohertz(rate), rate)
        self.rate.setCurrentIndex(max(0, self.rate.findData(settings.export_rate)))
        form.add_row("Sample rate", self.rate)
        self.range = Segmented([("all", "All"), ("loop", "Loop")], "all", name="Range")
        self.range.setEnabled(project.loop is not None)
        form.add_row("Range", self.range)
        self.what = Segmented([("mix", "Mix"), ("stems", "Mix and a file per track")], "mix", name="Files")
        form.add_row("Files", self.what)
        for control in (self.container, self.depth, self.range, self.what, self.rate):
            form.setAlignment(control, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(form)
        self.body.addSpacing(4)
        self.summary = Text("", px=11, token="text3", wrap=True)
        self.body.addWidget(self.summary)
        self.over = _Over()
        self.body.addWidget(self.over)
        self.message = Text("", token="error", wrap=True, select=True)
        self.body.addWidget(self.message)
        self._progress_box = self._make_progress()
        self.body.addWidget(self._progress_box)
        self.body.addStretch(1)
        self.cancel = self.add_button("Cancel")
        self.ok = self.add_button("Export", primary=True)
        for hidden in (self.over, self.message, self._progress_box):
            hidden.hide()
        self._connect()
        self._refresh()

    def _make_progress(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        self._doing = Text("", px=11, token="text2")
        self._line = ProgressLine(name="Progress of the export")
        self._figure = Text("", px=11, token="text2", tabular=True)
        self._figure.setMinimumWidth(36)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self._doing)
        row.addWidget(self._line, 1)
        row.addWidget(self._figure)
        return box

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose_path)
        self.container.value_changed.connect(self._container_changed)
        for control in (self.depth, self.range, self.what):
            control.value_changed.connect(self._refresh)
        self.rate.activated.connect(self._refresh)
        self.path.textChanged.connect(self._refresh)
        self.path.textEdited.connect(self._path_edited)
        self.over.lower_wanted.connect(self._lower)
        self.over.float_wanted.connect(self._write_float)
        self.ok.clicked.connect(self._start)
        self.cancel.clicked.connect(self.reject)
        self._controller.job_changed.connect(self._job_changed)

    def _default_path(self, container: str) -> Path:
        chosen = self._controller.settings.export_dir
        if chosen and Path(chosen).is_dir():
            folder = Path(chosen)
        elif self._controller.path is not None:
            folder = self._controller.path.parent
        else:
            folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation))
        return (folder if folder.is_dir() else Path.home()) / f"{self._controller.title}.{container}"

    def _choose_path(self) -> None:
        name = self.container.value
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Export to", self.path.text(), f"{name.upper()} (*.{name})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            path = Path(chosen)
            self.path.setText(str(path if path.suffix else path.with_suffix(f".{name}")))

    def _container_changed(self, container: str) -> None:
        path = Path(self.path.text())
        if path.suffix.lower().removeprefix(".") in SUFFIXES:
            self.path.setText(str(path.with_suffix(f".{container}")))
        if container == "flac" and self.depth.value == "32f":
            self.depth.set_value("24")
        self._refresh()

    def _path_edited(self, text: str) -> None:
        """A name that ends like the other format means that format."""
        suffix = Path(text).suffix.lower().removeprefix(".")
        if suffix in SUFFIXES and suffix != self.container.value:
            self.container.set_value(suffix)
            if suffix == "flac" and self.depth.value == "32f":
                self.depth.set_value("24")
            self._refresh()

    def _span(self) -> tuple[int, int]:
        project = self._controller.project
        if self.range.value == "loop" and project.loop is not None:
            return project.loop.start, project.loop.end
        return 0, project.length

    def _stems_dir(self) -> Path | None:
        path = Path(self.path.text())
        return path.with_name(f"{path.stem} tracks") if self.what.value == "stems" else None

    def _refresh(self) -> None:
        """Say what will be written; a question that was open is about another request now."""
        self.over.hide()
        self.message.hide()
        if self.container.value == "flac" and self.depth.value == "32f":
            self.container.set_value("wav")
            self._container_changed("wav")
            return
        project = self._controller.project
        start, stop = self._span()
        rate = int(self.rate.currentData()) or project.sample_rate
        frames = units.rescale_samples(max(0, stop - start), project.sample_rate, rate)
        size = frames * project.channels * BYTES[self.depth.value]
        parts = [
            figures.duration(units.samples_to_seconds(frames, rate)),
            "stereo" if project.channels == 2 else "mono",
            f"{frames:,} samples".replace(",", figures.THIN_SPACE),
            f"{'at most ' if self.container.value == 'flac' else ''}{figures.gigabytes(size)}",
        ]
        stems = self._stems_dir()
        if stems is not None:
            parts.append(f"tracks go into “{stems.name}”")
        self.summary.setText(" · ".join(parts))
        self.ok.setEnabled(bool(self.path.text().strip()) and frames > 0 and self._job is None)

    def _make_request(self, gain_db: float = 0.0) -> ExportRequest:
        return ExportRequest(
            path=Path(self.path.text().strip()).expanduser().absolute(),
            format=OutputFormat(self.container.value, self.depth.value),
            sample_rate=int(self.rate.currentData()) or None,
            range=self._span() if self.range.value == "loop" else None,
            gain_db=gain_db,
            stems_dir=self._stems_dir(),
        )

    def _start(self) -> None:
        request = self._make_request()
        if request.path.is_dir():
            self._complain("This is a folder: add the name of a file.")
            return
        if request.path.suffix.lower() != f".{self.container.value}":
            if is_audio_path(request.path):
                self._complain(f"The name has to end with .{self.container.value}.")
                return
            self.path.setText(f"{self.path.text().strip()}.{self.container.value}")
            request = self._make_request()
        if not request.path.parent.is_dir():
            self._complain("The folder does not exist: choose another one.")
            return
        if request.path.is_file() and not self._may_replace(request.path):
            return
        settings = self._controller.settings
        settings.export_container, settings.export_depth = self.container.value, self.depth.value
        settings.export_rate = int(self.rate.currentData())
        settings.export_dir = str(request.path.parent)
        if request.format.depth == "32f":
            self._write(request)
            return
        self._request = request
        self._follow(self._controller.check_peak(request), "Measuring the peak", self._measured)

    def _may_replace(self, path: Path) -> bool:
        text = f"{path.name} is already in {QDir.toNativeSeparators(str(path.parent))} and would be replaced."
        answers = (("replace", "Replace"), ("cancel", "Cancel"))
        return ask(self, "Replace the file?", text, answers) == "replace"

    def _measured(self, peak_db: object) -> None:
        request = self._request
        if request is None:
            return
        if float(peak_db) > 0.0:
            self._peak_db = float(peak_db)
            self.over.show_peak(self._peak_db, request.format.depth)
            self.over.lower.setFocus(Qt.FocusReason.OtherFocusReason)
            self.fit()
        else:
            self._write(request)

    def _lower(self) -> None:
        self._write(self._make_request(-needed_reduction(self._peak_db)))

    def _write_float(self) -> None:
        self.container.set_value("wav")
        self._container_changed("wav")
        self.depth.set_value("32f")
        self._refresh()
        request = self._make_request()
        renamed = self._request is not None and request.path != self._request.path
        if not renamed or not request.path.is_file() or self._may_replace(request.path):
            self._write(request)

    def _write(self, request: ExportRequest) -> None:
        self.over.hide()
        self._follow(self._controller.export(request), "Writing", self._written)

    def _written(self, files: object) -> None:
        self.accept()
        self.exported.emit(files)

    def _follow(self, job: Job | None, doing: str, done: Callable[[object], None]) -> None:
        if job is None:
            self._complain("The export was not started.")
            return
        self._job, self._on_done = job, done
        self.message.hide()
        self._doing.setText(doing)
        self._set_busy(True)
        self._job_changed(job)

    def follows(self, title: str) -> bool:
        """Whether a message with this title is about the job that the dialog itself reports on."""
        return self._job is not None and title.startswith(self._job.title)

    def _set_busy(self, busy: bool) -> None:
        controls = (self.path, self.choose, self.container, self.depth, self.rate, self.range, self.what)
        for control in controls:
            control.setEnabled(not busy)
        self.range.setEnabled(not busy and self._controller.project.loop is not None)
        self._progress_box.setVisible(busy)
        self.fit()
        self.ok.setEnabled(not busy)

    def _job_changed(self, job: Job) -> None:
        if job is not self._job:
            return
        self._line.set_fraction(job.progress.fraction)
        self._figure.setText(f"{job.progress.fraction * 100:.0f} %")
        if not job.state.ended:
            return
        self._job = None
        self._set_busy(False)
        if job.state is JobState.DONE:
            self._on_done(job.result)
        elif job.state is JobState.FAILED:
            self._complain(str(job.error) if is_user_error(job.error) else FAULT)

    def _complain(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.show()
        self.fit()

    def reject(self) -> None:
        """Stop the job that runs; with none running, close."""
        if self._job is not None:
            self._controller.cancel_job(self._job)
        else:
            super().reject()
