"""The export dialog: presets, what is written and how, a check of the peak, and a job to wait for."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDir, QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QInputDialog, QVBoxLayout, QWidget

from lincae_studio import units
from lincae_studio.audio.io import is_audio_path
from lincae_studio.engine import export_plan, export_presets
from lincae_studio.engine.export_plan import ExportRequest
from lincae_studio.engine.export_presets import Preset
from lincae_studio.engine.jobs import Job, JobState, is_user_error
from lincae_studio.errors import StudioError
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import IconButton, ProgressLine, Select, push_button
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.dialogs import Dialog, Text, ask
from lincae_studio.ui.export_form import DEPTHS, SUFFIXES, ExportForm, bytes_of, with_float
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.theme import theme
from lincae_studio.wording import plural, tr

WIDTH = 640
SHOWN_NAMES = 3
FAULT = tr("The studio made a mistake, and the log says more: nothing was written.")


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
        self.to_float = push_button(tr("Write 32-bit float"))
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
            tr(
                "The loudest sample would be {over} over full scale, which {depth} files cannot hold. "
                "Nothing was written yet.",
                over=over,
                depth=DEPTHS.get(depth, tr("lossy")),
            )
        )
        reduction = figures.decibels(needed_reduction(peak_db))
        self.lower.setText(tr("Lower the gain by {reduction}", reduction=reduction))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(painter, QRectF(self.rect()), 8, theme.color("warnBg"))
        paint_icon(painter, "warning", QRectF(16, 13, 16, 16), theme.color("warn"))


class ExportDialog(Dialog):
    """Asks what to export, measures, writes, and stays with the job until it ends.

    Attributes:
        form: the settings
        preset: choice among the presets

    Signals:
        exported: the tuple of `ExportedFile` that was written
    """

    exported = Signal(object)

    chapter = "export"

    def __init__(self, parent: QWidget | None, controller: Controller) -> None:
        super().__init__(parent, tr("Export"), width=WIDTH)
        self._controller = controller
        self._job: Job | None = None
        self._request: ExportRequest | None = None
        self._peak_db = 0.0
        self._on_done: Callable[[object], None] = lambda result: None
        settings = controller.settings
        last = export_presets.from_values(settings.export_last) or Preset("Last used")
        self.form = ExportForm(controller, self._default_path(last.container))
        self.form.apply(last)
        self.path, self.container, self.depth = self.form.path, self.form.container, self.form.depth
        self.rate, self.range = self.form.rate, self.form.range
        self.body.setSpacing(12)
        self.body.addWidget(self._make_presets())
        self.body.addWidget(self.form)
        self.summary = Text("", px=11, token="text2", wrap=True)
        self.names = Text("", px=11, token="text3", wrap=True)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.names)
        self.over = _Over()
        self.body.addWidget(self.over)
        self.message = Text("", token="error", wrap=True, select=True)
        self.body.addWidget(self.message)
        self._progress_box = self._make_progress()
        self.body.addWidget(self._progress_box)
        self.body.addStretch(1)
        self.cancel = self.add_button(tr("Cancel"))
        self.ok = self.add_button(tr("Export"), primary=True)
        for hidden in (self.over, self.message, self._progress_box):
            hidden.hide()
        self._connect()
        self._refresh()

    def _make_presets(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.preset = Select(name=tr("Preset"))
        self.save_preset = push_button(tr("Save..."))
        self.save_preset.setToolTip(tr("Keeps these settings under a name."))
        self.save_preset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.drop_preset = IconButton("trash", name=tr("Delete this preset"), width=28, height=28)
        self._fill_presets()
        row.addWidget(Text(tr("Preset"), token="text2"))
        row.addWidget(self.preset, 1)
        row.addWidget(self.save_preset)
        row.addWidget(self.drop_preset)
        return box

    def _own_presets(self) -> list[Preset]:
        found = map(export_presets.from_values, self._controller.settings.export_presets)
        return [preset for preset in found if preset is not None]

    def _fill_presets(self, select: str = "") -> None:
        self.preset.clear()
        self.preset.addItem(tr("Own settings"), None)
        for preset in (*self._own_presets(), *export_presets.SHIPPED):
            self.preset.addItem(preset.name, preset)
        self.preset.setCurrentIndex(max(0, self.preset.findText(select)))
        self._show_preset_buttons()

    def _show_preset_buttons(self) -> None:
        own = {preset.name for preset in self._own_presets()}
        self.drop_preset.setEnabled(self.preset.currentText() in own)

    def _make_progress(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        self._doing = Text("", px=11, token="text2")
        self._line = ProgressLine(name=tr("Progress of the export"))
        self._figure = Text("", px=11, token="text2", tabular=True)
        self._figure.setMinimumWidth(36)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self._doing)
        row.addWidget(self._line, 1)
        row.addWidget(self._figure)
        return box

    def _connect(self) -> None:
        self.form.choose.clicked.connect(self._choose_path)
        self.form.edited.connect(self._edited)
        self.path.textChanged.connect(self._refresh)
        self.path.textEdited.connect(self._path_edited)
        self.preset.activated.connect(self._preset_chosen)
        self.save_preset.clicked.connect(self._save_preset)
        self.drop_preset.clicked.connect(self._drop_preset)
        self.over.lower_wanted.connect(self._lower)
        self.over.float_wanted.connect(self._write_float)
        self.ok.clicked.connect(self._start)
        self.cancel.clicked.connect(self.reject)
        self._controller.job_changed.connect(self._job_changed)

    # Presets

    def _preset_chosen(self, *_: object) -> None:
        preset = self.preset.currentData()
        if preset is not None:
            self.form.apply(preset)
            self._follow_container()
        self._show_preset_buttons()
        self._refresh()

    def _save_preset(self) -> None:
        name, ok = QInputDialog.getText(self, tr("Save the settings"), tr("Name of the preset"))
        name = " ".join(name.split())[:80]
        if ok and name:
            self.keep_preset(name)

    def keep_preset(self, name: str) -> None:
        """Keep the present settings under a name, in place of an own preset of that name."""
        kept = [preset for preset in self._own_presets() if preset.name != name]
        made = [*kept, self.form.preset(name)]
        self._controller.settings.export_presets = [export_presets.to_values(preset) for preset in made]
        self._fill_presets(name)

    def _drop_preset(self) -> None:
        name = self.preset.currentText()
        kept = [preset for preset in self._own_presets() if preset.name != name]
        self._controller.settings.export_presets = [export_presets.to_values(preset) for preset in kept]
        self._fill_presets()

    # The file

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
            self, tr("Export to"), self.path.text(), f"{name.upper()} (*.{name})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            path = Path(chosen)
            self.path.setText(str(path if path.suffix else path.with_suffix(f".{name}")))

    def _edited(self) -> None:
        self.preset.setCurrentIndex(0)
        self._show_preset_buttons()
        self._follow_container()
        self._refresh()

    def _follow_container(self) -> None:
        """The name ends as the format says, and FLAC has no float."""
        container, path = self.container.value, Path(self.path.text())
        suffix = path.suffix.lower().removeprefix(".")
        if suffix in SUFFIXES and SUFFIXES[suffix] != container:
            self.path.setText(str(path.with_suffix(f".{container}")))
        if container == "flac" and self.depth.value == "32f":
            self.depth.set_value("24")

    def _path_edited(self, text: str) -> None:
        """A name that ends like another format means that format."""
        container = SUFFIXES.get(Path(text).suffix.lower().removeprefix("."))
        if container is not None and container != self.container.value:
            self.form.apply(self._with_container(container))
            self._refresh()

    def _with_container(self, container: str) -> Preset:
        preset, lossy = self.form.preset(), container in ("ogg", "mp3")
        depth = "lossy" if lossy else self.depth.value
        if container == "flac" and depth == "32f":
            depth = "24"
        return replace(preset, container=container, depth=depth)

    def _refresh(self, *_: object) -> None:
        """Say what will be written; a question that was open is about another request now."""
        self.over.hide()
        self.message.hide()
        problem = ""
        try:
            request = self.form.request()
            outputs = export_plan.outputs(self._controller.project, request)
            request.format.check_rate(request.sample_rate or self._controller.project.sample_rate)
        except StudioError as error:
            outputs, problem = [], str(error)
        project, preset = self._controller.project, self.form.preset()
        rate = preset.rate or project.sample_rate
        spans = [units.rescale_samples(out.stop - out.start, project.sample_rate, rate) for out in outputs]
        size = sum(bytes_of(preset, frames, project.channels, rate) for frames in spans)
        if outputs:
            count = len(outputs)
            about = figures.gigabytes(size)
            if preset.container == "flac":
                about = tr("at most {size}", size=about)
            elif self.form.lossy:
                about = tr("about {size}", size=about)
            parts = [
                plural(count, tr("{count} file"), tr("{count} files")),
                figures.duration(units.samples_to_seconds(max(spans), rate)),
                tr("{count} samples", count=f"{max(spans):,}".replace(",", figures.THIN_SPACE)),
                tr("stereo") if project.channels == 2 else tr("mono"),
                about,
            ]
            self.summary.setText(" · ".join(parts))
        else:
            self.summary.setText(problem)
        base = Path(self.path.text().strip()).expanduser().absolute().parent
        names = [str(out.path.relative_to(base)) for out in outputs if out.path.is_relative_to(base)]
        shown = ", ".join(tr("“{name}”", name=name) for name in names[:SHOWN_NAMES])
        more = len(names) - SHOWN_NAMES
        if more > 0:
            shown = tr("{names} and {count} more", names=shown, count=more)
        self.names.setText(shown if len(names) > 1 else " ")
        self.ok.setEnabled(bool(self.path.text().strip()) and bool(outputs) and self._job is None)

    # The work

    def _start(self) -> None:
        request = self._checked()
        if request is None:
            return
        settings = self._controller.settings
        settings.export_last = export_presets.to_values(self.form.preset())
        settings.export_dir = str(request.path.parent)
        if request.format.depth == "32f" or request.loudness is not None:
            self._write(request)
            return
        self._request = request
        self._follow(self._controller.check_peak(request), tr("Measuring the peak"), self._measured)

    def _checked(self) -> ExportRequest | None:
        """The request, when its name is good and no file is replaced without a question."""
        request = self.form.request()
        container = self.container.value
        if request.path.is_dir():
            return self._complain(tr("This is a folder: add the name of a file."))
        if SUFFIXES.get(request.path.suffix.lower().removeprefix(".")) != container:
            if is_audio_path(request.path):
                return self._complain(tr("The name has to end with .{container}.", container=container))
            self.path.setText(f"{self.path.text().strip()}.{container}")
            request = self.form.request()
        if not request.path.parent.is_dir():
            return self._complain(tr("The folder does not exist: choose another one."))
        outputs = export_plan.outputs(self._controller.project, request)
        there = [output.path for output in outputs if output.path.is_file()]
        return request if not there or self._may_replace(there) else None

    def _may_replace(self, paths: list[Path]) -> bool:
        folder = QDir.toNativeSeparators(str(paths[0].parent))
        if len(paths) == 1:
            text = tr(
                "{name} is already in {folder} and would be replaced.", name=paths[0].name, folder=folder
            )
        else:
            text = tr(
                "{count} of these files are already in {folder} and would be replaced.",
                count=len(paths),
                folder=folder,
            )
        answers = (("replace", tr("Replace")), ("cancel", tr("Cancel")))
        return ask(self, tr("Replace what is there?"), text, answers) == "replace"

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
        self._write(self.form.request(-needed_reduction(self._peak_db)))

    def _write_float(self) -> None:
        self.form.apply(with_float(self.form.preset()))
        self._follow_container()
        self._refresh()
        request = self.form.request()
        renamed = self._request is not None and request.path != self._request.path
        if not renamed or not request.path.is_file() or self._may_replace([request.path]):
            self._write(request)

    def _write(self, request: ExportRequest) -> None:
        self.over.hide()
        self._follow(self._controller.export(request), tr("Writing"), self._written)

    def _written(self, files: object) -> None:
        self.accept()
        self.exported.emit(files)

    def _follow(self, job: Job | None, doing: str, done: Callable[[object], None]) -> None:
        if job is None:
            self._complain(tr("The export was not started."))
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
        self.form.set_busy(busy)
        for control in (self.preset, self.save_preset):
            control.setEnabled(not busy)
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
