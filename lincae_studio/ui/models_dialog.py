"""The models: what is installed and where; install, import, verify and remove them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from lincae_studio.codec import registry
from lincae_studio.codec.weights import store
from lincae_studio.codec.weights.catalogue import CATALOGUE
from lincae_studio.codec.weights.importing import FILE_SUFFIXES
from lincae_studio.codec.weights.install import check_mirror, default_mirror
from lincae_studio.engine.jobs import Job
from lincae_studio.errors import ModelError
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.controls import Separator
from lincae_studio.ui.dialogs import Dialog, Form, Text, ask
from lincae_studio.ui.model_row import ModelRow
from lincae_studio.ui.scroll_card import ScrollCard
from lincae_studio.wording import tr

WIDTH, HEIGHT, LIST_HEIGHT = 760, 720, 200
REFRESH_MS = 200
PROMISE = tr("Nothing is downloaded before you press Install.")
MIRROR_NOTE = tr("Where models are downloaded from. Empty: the hub of their authors.")


class _Field(QLineEdit):
    """A field in which Enter ends the editing and does not press the dialog's button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editingFinished.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class ModelsDialog(Dialog):
    """The models and what is being done with them; work goes on when the dialog is closed.

    Attributes:
        rows: row of every model by its id
        mirror: field of the address
    """

    chapter = "models"

    def __init__(self, parent: QWidget | None, controller: Controller) -> None:
        super().__init__(parent, tr("Models"), width=WIDTH)
        self._controller = controller
        self.rows: dict[str, ModelRow] = {}
        self.body.setSpacing(12)
        self.body.addWidget(
            Text(tr("A model turns recordings into latents and back.") + f" {PROMISE}", token="text2")
        )
        self.body.addWidget(self._list(), 1)
        self.mirror = _Field(controller.settings.model_mirror)
        self.mirror.setPlaceholderText(default_mirror())
        self.mirror.editingFinished.connect(self._set_mirror)
        self._mirror_note = Text(MIRROR_NOTE, px=11, token="text3")
        form = Form()
        form.add_row(tr("Mirror"), self.mirror, note=self._mirror_note)
        self.body.addLayout(form)
        self.add_button(tr("Close"), primary=True).clicked.connect(self.accept)
        self.resize(WIDTH, min(HEIGHT, self.screen().availableGeometry().height() * 9 // 10))
        self.setFocus()
        # Progress comes up to 20 times a second; figures are shown at most 5 times.
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh_jobs)
        controller.job_changed.connect(self._job_changed)
        controller.models_changed.connect(self._refresh)
        controller.project_changed.connect(self._refresh)
        self._refresh_jobs()

    def _list(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        entries = registry.entries()
        published = [entry for entry in entries if entry.info.id in CATALOGUE]
        bundled = [entry for entry in entries if entry.info.id not in CATALOGUE]
        for number, entry in enumerate([*published, *bundled]):
            if number:
                column.addWidget(Separator())
            row = self.rows[entry.info.id] = ModelRow(entry)
            row.install_wanted.connect(self._install)
            row.import_wanted.connect(self._import)
            row.verify_wanted.connect(lambda model_id: self._start(self._controller.verify_model(model_id)))
            row.remove_wanted.connect(self._remove)
            row.use_wanted.connect(self._controller.set_codec)
            row.cancel_wanted.connect(self._controller.cancel_job)
            column.addWidget(row)
        column.addStretch(1)
        return ScrollCard(page, height=LIST_HEIGHT)

    # What the rows want

    def _install(self, model_id: str) -> None:
        self._start(self._controller.install_model(model_id))

    def _import(self, model_id: str, folder: bool) -> None:
        name = self.rows[model_id].entry.info.name
        if folder:
            chosen = QFileDialog.getExistingDirectory(self, tr("Import {name}", name=name))
        else:
            patterns = " ".join(f"*{suffix}" for suffix in FILE_SUFFIXES)
            chosen, _ = QFileDialog.getOpenFileName(
                self,
                tr("Import {name}", name=name),
                "",
                tr("Models") + f" ({patterns});;" + tr("All files") + " (*)",
            )
        if chosen:
            self._start(self._controller.import_model(Path(chosen), model_id=model_id))

    def _remove(self, model_id: str) -> None:
        row = self.rows[model_id]
        if row.entry.path is not None and row.entry.path.exists():
            text = tr("{model} can be installed or imported again later.", model=row.entry.info.name)
            if model_id == self._controller.project.codec_id:
                text += " " + tr("This project uses it, and plays as a preview until it is back.")
            answers = (("remove", tr("Remove")), ("keep", tr("Keep")))
            if ask(self, tr("Remove {model}?", model=row.entry.info.name), text, answers) != "remove":
                return
        self._start(self._controller.remove_model(model_id))

    def _start(self, job: Job) -> None:
        self._job_changed(job)

    def _set_mirror(self) -> None:
        address = self.mirror.text().strip()
        try:
            address = check_mirror(address) if address else ""
        except ModelError as error:
            self._mirror_note.setText(str(error))
            self._mirror_note.set_color("error")
            return
        self.mirror.setText(address)
        self._mirror_note.setText(MIRROR_NOTE)
        self._mirror_note.set_color("text3")
        self._controller.settings.model_mirror = address

    # What there is to show

    def _job_changed(self, job: Job) -> None:
        if job.kind not in ("model", "verify"):
            return
        if job.state.ended:
            self._refresh_jobs()
        elif not self._timer.isActive():
            self._refresh_jobs()
            self._timer.start()

    def _refresh_jobs(self) -> None:
        jobs = {model_id: self._controller.model_job(model_id) for model_id in self.rows}
        for model_id, job in jobs.items():
            self.rows[model_id].show_job(job)
        if all(job is None or job.state.ended for job in jobs.values()):
            self._timer.stop()
        self._refresh()

    def _refresh(self, *_: object) -> None:
        in_use = self._controller.project.codec_id
        for entry in registry.entries():
            model_id = entry.info.id
            published = model_id in CATALOGUE
            self.rows[model_id].show_entry(
                entry,
                built_in=not published,
                problem=store.state(model_id).problem if published else "",
                partial_bytes=store.partial_bytes(model_id) if published else 0,
                in_use=model_id == in_use,
            )
