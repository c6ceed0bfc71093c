"""One model in the list of models: what it is, where it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lincae_studio.codec.registry import CodecEntry
from lincae_studio.engine.jobs import Job, JobState
from lincae_studio.ui import figures
from lincae_studio.ui.controls import Chip, ElidedLabel, ProgressLine, push_button
from lincae_studio.ui.dialogs import Text
from lincae_studio.ui.jobs_panel import describe
from lincae_studio.wording import tr

_INSTALLED = {
    "known": tr("Installed. Its checksum is the one that its authors published."),
    "hub": tr("Installed. Its checksum is the one that the hub announced."),
    "earlier": tr("Installed. Its checksum is that of the earlier installation."),
    "nothing": tr(
        "Installed. No published checksum is known, so its own was recorded and counts from now on."
    ),
}
VERIFIED = tr("Verified: the file is what was installed.")


class ModelRow(QWidget):
    """A model of the list.

    Attributes:
        entry: as it was last shown
        install, cancel, bring, verify, remove, use: buttons; those that make no sense now are hidden

    Signals:
        install_wanted, verify_wanted, remove_wanted, use_wanted: id of the model
        cancel_wanted: the `Job` that shall stop
        import_wanted: id of the model, and whether from a folder rather than a file
    """

    install_wanted = Signal(str)
    verify_wanted = Signal(str)
    remove_wanted = Signal(str)
    use_wanted = Signal(str)
    cancel_wanted = Signal(object)
    import_wanted = Signal(str, bool)

    def __init__(self, entry: CodecEntry) -> None:
        super().__init__()
        self.entry = entry
        self._job: Job | None = None
        name = entry.info.name
        self._name = Text(name, px=13, weight=600)
        self._ratio = Chip(f"{entry.info.compression:g}×", kind="badge")
        self._state = Chip("")
        self._in_use = Chip(tr("In use"), kind="accent")
        self._limited = Chip(tr("Non-commercial"), kind="warn")
        self._facts = Text("", px=11, token="text2", wrap=True)
        self._where = ElidedLabel(px=11, color="text3")
        self._bar = ProgressLine(name=tr("Progress of {name}", name=name))
        self._message = Text("", px=11, token="text3", wrap=True, select=True)
        model_id = entry.info.id
        self.use = self._button(tr("Use in project"), lambda: self.use_wanted.emit(model_id))
        self.install = self._button(tr("Install"), lambda: self.install_wanted.emit(model_id))
        self.bring = self._button(tr("Import..."), None)
        self.verify = self._button(tr("Verify"), lambda: self.verify_wanted.emit(model_id))
        self.remove = self._button(tr("Remove..."), lambda: self.remove_wanted.emit(model_id))
        self.cancel = self._button(tr("Cancel"), lambda: self.cancel_wanted.emit(self._job))
        menu = QMenu(self.bring)
        menu.addAction(tr("From a folder..."), lambda: self.import_wanted.emit(model_id, True))
        menu.addAction(tr("From a file or archive..."), lambda: self.import_wanted.emit(model_id, False))
        self.bring.clicked.connect(lambda: menu.exec(self.bring.mapToGlobal(self.bring.rect().bottomLeft())))
        self._lay_out()

    def _button(self, text: str, act: object) -> QWidget:
        made = push_button(text, size="small", parent=self)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        #: What a button does, and to which model
        name = tr("{action} {model}", action=text.rstrip("."), model=self.entry.info.name)
        made.setAccessibleName(name)
        made.setAutoDefault(False)  # Enter closes the dialog; it never starts a download from elsewhere
        if act is not None:
            made.clicked.connect(lambda: act())
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self._name, self._ratio, self._state, self._in_use, self._limited):
            head.addWidget(widget)
        head.addStretch(1)
        for button in (self.use, self.install, self.bring, self.verify, self.remove, self.cancel):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self._facts, self._where):
            column.addWidget(widget)
        # Room above the bar, but not where there is none.
        self._work = QWidget()
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 4, 0, 0)
        work.setSpacing(6)
        work.addWidget(self._bar)
        work.addWidget(self._message)
        column.addWidget(self._work)

    def show_entry(
        self, entry: CodecEntry, *, built_in: bool, problem: str, partial_bytes: int, in_use: bool
    ) -> None:
        """Show what is there now.

        `problem` says why it cannot be used although it is there; `partial_bytes` have arrived of a download.
        """
        self.entry = entry
        state, kind = (tr("Installed"), "ok") if entry.installed else (tr("Not installed"), "plain")
        if built_in:
            state, kind = tr("Comes with the app"), "plain"
        elif problem:
            state, kind = tr("Damaged"), "warn"
        elif partial_bytes and not entry.installed:
            state, kind = tr("{size} downloaded", size=figures.gigabytes(partial_bytes)), "plain"
        self._state.set_text(state, kind)
        self._in_use.setVisible(in_use)
        self._limited.setVisible(not entry.commercial)
        size = figures.gigabytes(entry.size_bytes) if entry.size_bytes else ""
        size = size if entry.installed or not size else tr("about {size}", size=size)
        rate = figures.kilohertz(entry.info.sample_rate) if entry.info.sample_rate else tr("any sample rate")
        source = "" if built_in else entry.source
        self._facts.setText(" · ".join(part for part in (size, rate, entry.info.licence, source) if part))
        there = entry.path is not None and entry.path.exists()
        self._where.set_text(QDir.toNativeSeparators(str(entry.path)) if there else "")
        self._where.setVisible(there)
        if problem and self._job is None:
            self._say(problem, "error")
        self.install.setText(tr("Resume") if partial_bytes and not entry.installed else tr("Install"))
        busy = self._job is not None and not self._job.state.ended
        idle = not (built_in or busy)
        self.install.setVisible(idle and not entry.installed)
        self.bring.setVisible(idle and not entry.installed)
        self.verify.setVisible(idle and (entry.installed or bool(problem)))
        self.remove.setVisible(idle and (entry.installed or bool(problem) or partial_bytes > 0))
        self.remove.setText(
            tr("Remove...") if entry.installed else tr("Discard") if not problem else tr("Remove...")
        )
        self.use.setVisible(entry.installed and not in_use and not busy)
        self.cancel.setVisible(busy)

    def show_job(self, job: Job | None) -> None:
        """Show how far the work on it is, or how it ended."""
        self._job = job
        busy = job is not None and not job.state.ended
        self._bar.setVisible(busy)
        if job is None or job.state is JobState.CANCELLED:
            self._say("", "text3")
        elif busy:
            self._bar.set_fraction(job.progress.fraction)
            self.cancel.setEnabled(not job.cancel_requested)
            self._say(describe(job), "text2")
        elif job.state is JobState.FAILED:
            self._say(describe(job), "error")
        else:
            self._say(_outcome(job), "ok")

    @property
    def message(self) -> str:
        """What the row says of the work on it."""
        return self._message.text()

    def _say(self, text: str, token: str) -> None:
        self._message.setText(text)
        self._message.set_color(token)
        self._message.setVisible(bool(text))
        self._work.setVisible(bool(text))


def _outcome(job: Job) -> str:
    """What a job has achieved, in a sentence."""
    record = job.result[1] if isinstance(job.result, tuple) else job.result
    if record is None:
        return ""
    return VERIFIED if job.kind == "verify" else _INSTALLED[record.compared_with]
