"""The batch dialog: a queue of exports with settings, states, time left, pause, retry and cancel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lincae_studio.codec import registry
from lincae_studio.engine import export_presets
from lincae_studio.engine.batch import BatchSettings, find_items
from lincae_studio.errors import StudioError
from lincae_studio.studio.batch import BatchQueue, BatchRow, RowState
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import (
    Chip,
    ElidedLabel,
    IconButton,
    ProgressLine,
    Segmented,
    Select,
    Separator,
    push_button,
)
from lincae_studio.ui.dialogs import Dialog, Form, Text
from lincae_studio.ui.main_window import local_paths, show_in_folder
from lincae_studio.ui.scroll_card import ScrollCard
from lincae_studio.wording import tr

WIDTH, HEIGHT = 760, 620
REFRESH_MS = 200
INTRO = tr(
    "Exports projects, and takes instrumentals out of mixes: files such as “Song.wav” and "
    "“Song (Instrumental).wav” in one folder are a pair. Drop files and folders here."
)
STATES = {
    RowState.WAITING: (tr("Waiting"), "plain"),
    RowState.RUNNING: (tr("Running"), "accent"),
    RowState.DONE: (tr("Done"), "ok"),
    RowState.FAILED: (tr("Failed"), "warn"),
    RowState.CANCELLED: (tr("Cancelled"), "plain"),
}


class _Row(QWidget):
    """One line of the queue: what, how far, and what can be done about it."""

    def __init__(self, queue: BatchQueue, row: BatchRow) -> None:
        super().__init__()
        self.row = row
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(ElidedLabel(row.item.name, weight=500))
        second = row.item.instrumental
        what = tr("Project") if second is None else f"{row.item.source.name} − {second.name}"
        self._detail = ElidedLabel(what, px=11, color="text3")
        self._what = what
        words.addWidget(self._detail)
        self._bar = ProgressLine(name=tr("Progress of {name}", name=row.item.name))
        words.addWidget(self._bar)
        line.addLayout(words, 1)
        self._state = Chip("")
        line.addWidget(self._state)
        self.retry = IconButton("loop", name=tr("Try again"), width=28, height=28)
        self.cancel = IconButton("close", name=tr("Cancel"), width=28, height=28)
        self.show_file = IconButton("folder", name=tr("Show in folder"), width=28, height=28)
        self.retry.clicked.connect(lambda: queue.retry([row]))
        self.cancel.clicked.connect(lambda: queue.cancel(row))
        self.show_file.clicked.connect(lambda: show_in_folder(row.files[0].path))
        for button in (self.retry, self.cancel, self.show_file):
            line.addWidget(button)
        self.refresh()

    def refresh(self) -> None:
        """Show the row as it is now."""
        row, state = self.row, self.row.state
        text, kind = STATES[state]
        self._state.set_text(text, kind)
        self._bar.setVisible(state is RowState.RUNNING)
        self._bar.set_fraction(row.fraction)
        detail = row.message or self._what
        if state is RowState.RUNNING and row.job is not None and row.job.progress.label:
            detail = row.job.progress.label
        elif state is RowState.DONE and row.files:
            levels = f"{figures.number(row.files[0].lufs)} LUFS"
            count = len(row.files)
            detail = tr("{count} files", count=count) if count > 1 else f"{row.files[0].path.name} · {levels}"
        self._detail.set_text(detail)
        self.retry.setVisible(state in (RowState.FAILED, RowState.CANCELLED))
        self.cancel.setVisible(state in (RowState.WAITING, RowState.RUNNING))
        self.show_file.setVisible(state is RowState.DONE)


class BatchDialog(Dialog):
    """Fills and watches the queue, which goes on when the dialog is closed.

    Attributes:
        queue: what is exported
    """

    chapter = "export"

    def __init__(self, parent: QWidget | None, controller: Controller, queue: BatchQueue) -> None:
        super().__init__(parent, tr("Batch"), width=WIDTH)
        self._controller = controller
        self.queue = queue
        self.setAcceptDrops(True)
        self.body.setSpacing(12)
        self.body.addWidget(Text(INTRO, token="text2", wrap=True))
        self.body.addLayout(self._make_form())
        self._page = QWidget()
        self._lines = QVBoxLayout(self._page)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._shown: list[_Row] = []
        self.body.addWidget(ScrollCard(self._page, height=200), 1)
        self.summary = Text("", px=11, token="text2")
        self.body.addWidget(self.summary)
        self.message = Text("", token="error", wrap=True, select=True)
        self.message.hide()
        self.body.addWidget(self.message)
        self.add = self.add_button(tr("Add folder..."), left=True)
        self.clear = self.add_button(tr("Clear ended"))
        self.pause = self.add_button(tr("Pause"))
        self.start = self.add_button(tr("Start"), primary=True)
        self.add.clicked.connect(self._add_folder)
        self.clear.clicked.connect(queue.clear_ended)
        self.pause.clicked.connect(lambda: queue.set_paused(not queue.paused))
        self.start.clicked.connect(self._start_or_stop)
        self.resize(WIDTH, min(HEIGHT, self.screen().availableGeometry().height() * 9 // 10))
        # Progress comes up to 20 times a second; figures are shown at most 5 times.
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        queue.changed.connect(self._schedule)
        self._refresh()

    def _make_form(self) -> Form:
        settings, form = self._controller.settings, Form()
        self.preset = Select(name=tr("Preset"))
        own = map(export_presets.from_values, settings.export_presets)
        for preset in (*[preset for preset in own if preset is not None], *export_presets.SHIPPED):
            self.preset.addItem(preset.name, preset)
        form.add_row(tr("Preset"), self.preset)
        self.folder = QLineEdit(settings.batch_dir or str(Path.home()))
        self.choose = choose = push_button(tr("Choose..."))
        choose.clicked.connect(self._choose_folder)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        form.add_row(tr("Write to"), box)
        self.folder.setAccessibleName(tr("Write to"))
        self.method = Segmented(
            [
                ("auto", tr("Best")),
                ("latent", tr("Latent")),
                ("refined", tr("Refined")),
                ("waveform", tr("Waveform")),
            ],
            "auto",
            name=tr("Pairs by"),
        )
        self.method.setToolTip(tr("How instrumentals are taken out of mixes."))
        form.add_row(tr("Pairs by"), self.method)
        for control in (self.preset, self.method):
            form.setAlignment(control, Qt.AlignmentFlag.AlignLeft)
        return form

    # Filling

    def _add_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Add a folder"), self._controller.settings.batch_dir
        )
        if chosen:
            self.add_paths([Path(chosen)])

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Write to"), self.folder.text())
        if chosen:
            self.folder.setText(QDir.toNativeSeparators(chosen))

    def add_paths(self, paths: list[Path]) -> None:
        """Put what files and folders hold into the queue, and say what has no partner."""
        try:
            items, alone = find_items(paths)
        except StudioError as error:
            self._complain(str(error))
            return
        self.message.hide()
        added = self.queue.add(items)
        if not items:
            self._complain(tr("There are neither projects nor pairs of a mix and an instrumental in there."))
        elif alone and added:
            names = ", ".join(tr("“{name}”", name=file.name) for file in alone[:3])
            if len(alone) > 3:
                names = tr("{names} and more", names=names)
            self._complain(tr("Without a partner, and left out: {names}.", names=names))

    def dragEnterEvent(self, event: object) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: object) -> None:
        event.acceptProposedAction()
        self.add_paths(local_paths(event.mimeData()))

    # The work

    def _start_or_stop(self) -> None:
        if self.queue.going:
            self.queue.cancel_all()
            return
        folder = Path(self.folder.text().strip()).expanduser()
        if not folder.is_dir():
            self._complain(tr("The folder does not exist: choose another one."))
            return
        self._controller.settings.batch_dir = str(folder)
        project, codec = self._controller.project, registry.default_id()
        settings = BatchSettings(
            folder.absolute(), self.preset.currentData(), method=self.method.value,
            codec_id=project.codec_id if project.tracks else codec,
        )  # fmt: skip
        self.message.hide()
        self.queue.start(settings)

    def _complain(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.show()

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _refresh(self) -> None:
        rows = self.queue.rows
        if [line.row for line in self._shown] != rows:
            while self._lines.count():
                widget = self._lines.takeAt(0).widget()
                if widget is not None:
                    widget.deleteLater()
            self._shown = []
            for number, row in enumerate(rows):
                if number:
                    self._lines.addWidget(Separator())
                line = _Row(self.queue, row)
                self._shown.append(line)
                self._lines.addWidget(line)
            self._lines.addStretch(1)
        for line in self._shown:
            line.refresh()
        count = {state: sum(row.state is state for row in rows) for state in RowState}
        left = self.queue.seconds_left
        parts = [
            tr("{count} in the queue", count=len(rows)),
            tr("{count} done", count=count[RowState.DONE]),
        ]
        if count[RowState.FAILED]:
            parts.append(tr("{count} failed", count=count[RowState.FAILED]))
        if self.queue.going:
            if self.queue.paused:
                parts.append(tr("paused"))
            else:
                parts.append(tr("working it out") if left is None else
                             tr("about {time} left", time=figures.duration(left)))  # fmt: skip
        self.summary.setText(" · ".join(parts) if rows else tr("The queue is empty."))
        self.start.setText(tr("Cancel all") if self.queue.going else tr("Start"))
        self.start.setEnabled(self.queue.going or bool(count[RowState.WAITING]))
        self.pause.setText(tr("Go on") if self.queue.paused else tr("Pause"))
        self.pause.setEnabled(self.queue.going)
        ended = count[RowState.DONE] + count[RowState.FAILED] + count[RowState.CANCELLED]
        self.clear.setEnabled(ended > 0)
        for control in (self.preset, self.folder, self.choose, self.method):
            control.setEnabled(not self.queue.going)
