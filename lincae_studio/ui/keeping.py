"""Recovery after a crash, backups, missing audio and collecting: what the window asks and shows."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lincae_studio import units
from lincae_studio.project.journal import Snapshot
from lincae_studio.project.model import AudioRef
from lincae_studio.studio.controller import UNTITLED, Controller
from lincae_studio.ui import figures
from lincae_studio.ui.actions import ActionSpec
from lincae_studio.ui.controls import ElidedLabel, ProgressLine, RadioButton, Separator, push_button
from lincae_studio.ui.dialogs import Dialog, Text
from lincae_studio.ui.scroll_card import ScrollCard
from lincae_studio.wording import plural, tr

if TYPE_CHECKING:
    from lincae_studio.ui.main_window import MainWindow

SHOWN_SNAPSHOTS = 4
_MONTHS = (
    *(tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June")),
    *(tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December")),
)


def when(moment: datetime) -> str:
    """A local time as the user reads it: only as much of the date as is needed.

    >>> when(datetime(2020, 2, 3, 4, 5, 6))
    '3 February 2020, 04:05:06'
    """
    today = datetime.now().date()
    if moment.date() == today:
        return tr("today, {time}", time=f"{moment:%H:%M:%S}")
    date = tr("{day} {month}") if moment.year == today.year else tr("{day} {month} {year}")
    month = _MONTHS[moment.month - 1]
    return date.format(day=moment.day, month=month, year=moment.year) + f", {moment:%H:%M:%S}"


def describe(snapshot: Snapshot) -> str:
    """What there is in unsaved work, and from when."""
    project = snapshot.project
    count = len(project.tracks)
    length = figures.duration(units.samples_to_seconds(project.length, project.sample_rate))
    taken = when(datetime.fromtimestamp(snapshot.taken))
    tracks = plural(count, tr("{count} track"), tr("{count} tracks"))
    return f"{taken} · {tracks} · {length}"


class RecoveryDialog(Dialog):
    """Says what a crash left unsaved and from when, and asks what to do with it.

    Signals:
        recovered: the `Snapshot` to take up
        discarded: the list of those to give up
    """

    recovered = Signal(object)
    discarded = Signal(object)

    chapter = "recovery"

    def __init__(self, parent: QWidget | None, snapshots: list[Snapshot]) -> None:
        super().__init__(parent, tr("Recover unsaved work?"), width=520)
        self._snapshots = snapshots
        self.body.addWidget(
            Text(
                tr(
                    "The studio did not end in order last time. Your last save is untouched, "
                    "and what followed it was kept as well."
                ),
                token="text2",
                wrap=True,
            )
        )
        self.body.addSpacing(4)
        self._choice = QButtonGroup(self)
        for number, snapshot in enumerate(snapshots):
            if number:
                self.body.addWidget(Separator())
            self.body.addWidget(self._row(number, snapshot, alone=len(snapshots) == 1))
        self.body.addStretch(1)
        self.later = self.add_button(tr("Ask again later"), left=True)
        self.discard = self.add_button(tr("Discard") if len(snapshots) == 1 else tr("Discard all"))
        self.recover = self.add_button(tr("Recover"), primary=True)
        self.later.clicked.connect(self.reject)
        self.discard.clicked.connect(self._discard)
        self.recover.clicked.connect(self._recover)
        self.recover.setFocus()

    def _row(self, number: int, snapshot: Snapshot, *, alone: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        name = snapshot.path.stem if snapshot.path else UNTITLED
        if alone:
            column.addWidget(Text(name, px=13, weight=600))
        else:
            button = RadioButton(name)
            button.setChecked(number == 0)
            button.setAccessibleDescription(describe(snapshot))
            self._choice.addButton(button, number)
            column.addWidget(button)
        indent = 0 if alone else 28
        place = (
            QDir.toNativeSeparators(str(snapshot.path)) if snapshot.path else tr("Not saved to a file yet")
        )
        for text, token in ((tr("Last change {what}", what=describe(snapshot)), "text2"), (place, "text3")):
            label = ElidedLabel(text, px=11, color=token)
            label.setContentsMargins(indent, 0, 0, 0)
            holder = QHBoxLayout()
            holder.setContentsMargins(indent, 0, 0, 0)
            holder.addWidget(label)
            column.addLayout(holder)
        return row

    def _recover(self) -> None:
        chosen = max(0, self._choice.checkedId())
        self.accept()
        self.recovered.emit(self._snapshots[chosen])

    def _discard(self) -> None:
        self.accept()
        self.discarded.emit(self._snapshots)


class MissingAudioDialog(Dialog):
    """Lists missing audio; searches folders for it by what it holds, or takes another file in its place."""

    chapter = "recovery"

    def __init__(self, parent: QWidget | None, controller: Controller) -> None:
        super().__init__(parent, tr("Missing audio"), width=620)
        self._controller = controller
        self._keeper = controller.keeper
        self._intro = Text("", token="text2", wrap=True)
        self.body.addWidget(self._intro)
        self._page = QWidget()
        self._rows = QVBoxLayout(self._page)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._card = ScrollCard(self._page, height=180)
        self.body.addWidget(self._card, 1)
        self._doing = ElidedLabel(px=11, color="text2")
        self._bar = ProgressLine(name=tr("Progress of the search"))
        self.body.addWidget(self._doing)
        self.body.addWidget(self._bar)
        self.close_button = self.add_button(tr("Close"), left=True)
        self.search = self.add_button(tr("Search a folder..."), primary=True)
        self.search.setToolTip(tr("Looks through a folder and all below it for files with the same sound."))
        self.close_button.clicked.connect(self.reject)
        self.search.clicked.connect(self._search)
        self._keeper.missing_changed.connect(self._refresh)
        controller.job_changed.connect(self._show_job)
        self.resize(QSize(620, 420))
        self._refresh()

    def _refresh(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            if item.widget() is not None:
                item.widget().deleteLater()
        missing = self._keeper.missing
        for number, ref in enumerate(missing):
            if number:
                self._rows.addWidget(Separator())
            self._rows.addWidget(self._row(ref))
        self._rows.addStretch(1)
        self._card.setVisible(bool(missing))
        if missing:
            text = tr(
                "These files are not where they were, and their clips are silent. Files are recognised by "
                "their sound, so they may have another name."
            )
        else:
            text = tr("Every audio file of the project is in its place.")
        self._intro.setText(text)
        running = self._keeper.search_job is not None
        self._bar.setVisible(running)
        self._doing.setVisible(running)
        self.search.setEnabled(bool(missing) and not running)

    def _row(self, ref: AudioRef) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 8, 12, 8)
        names = QVBoxLayout()
        names.setSpacing(2)
        path = Path(ref.path)
        names.addWidget(ElidedLabel(path.name, weight=500))
        where = QDir.toNativeSeparators(str(path.parent))
        names.addWidget(ElidedLabel(tr("was in {where}", where=where), px=11, color="text3"))
        line.addLayout(names, 1)
        choose = push_button(tr("Use another file..."), size="small")
        choose.setToolTip(tr("Takes the file you choose, even when it sounds different."))
        choose.setAccessibleName(tr("Use another file for {name}", name=path.name))
        choose.clicked.connect(lambda _=False: self._replace(ref))
        line.addWidget(choose)
        return row

    def _search(self) -> None:
        start = self._controller.path.parent if self._controller.path else Path.home()
        chosen = QFileDialog.getExistingDirectory(self, tr("Search for missing audio in"), str(start))
        if chosen:
            self._keeper.search(Path(chosen))
            self._refresh()

    def _replace(self, ref: AudioRef) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Use in place of {name}", name=Path(ref.path).name))
        if chosen:
            self._keeper.replace_missing(ref, Path(chosen))

    def _show_job(self, job: object) -> None:
        if job is self._keeper.search_job and job is not None:
            self._doing.set_text(job.progress.label or job.title)
            self._bar.set_fraction(job.progress.fraction)


class Keeping(QObject):
    """The actions of a window that keep work safe."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._controller = window.controller
        self._left: list[Snapshot] = []
        keeper = window.controller.keeper
        keeper.missing_changed.connect(self._tell_missing)
        keeper.collected.connect(self._tell_collected)
        self._told: tuple[AudioRef, ...] = ()

    def specs(self) -> list[ActionSpec]:
        """Entries of the File menu, after 'Save as...'."""
        keeper = self._controller.keeper
        return [
            ActionSpec("file.collect", tr("Collect and save..."), self.collect, "File", section=1,
                       keywords=tr("copy media consolidate archive bundle move"),
                       hint=tr("Copies all audio into a folder Media beside the project."),
                       enabled=lambda: bool(self._controller.project.clips)),
            ActionSpec("file.backups", tr("Go back to a backup"), self.open_latest_backup, "File", section=1,
                       submenu=self.fill_backups, keywords=tr("history versions earlier save restore"),
                       hint=tr("The last ten saves of this project."),
                       enabled=lambda: keeper.has_backups),
            ActionSpec("file.missing", tr("Find missing audio..."), self.show_missing, "File", section=1,
                       keywords=tr("relink locate lost moved files offline"),
                       hint=tr("Looks for files that were moved or renamed."),
                       enabled=lambda: bool(keeper.missing)),
            ActionSpec("file.recover", tr("Recover unsaved work..."), lambda: self.offer_recovery(), "File",
                       section=1, keywords=tr("crash autosave journal lost"),
                       enabled=lambda: bool(self._left), hint=tr("What a session that crashed left behind.")),
        ]  # fmt: skip

    def offer_recovery(self) -> bool:
        """Ask about unsaved work of crashed sessions, if there is any; whether one was taken up."""
        self._left = self._controller.keeper.left_behind()
        if not self._left:
            return False
        dialog = RecoveryDialog(self._window, self._left[:SHOWN_SNAPSHOTS])
        taken: list[Snapshot] = []
        dialog.recovered.connect(taken.append)
        dialog.discarded.connect(self._discard)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()
        if not taken or not self._window.flows.may_lose_changes():
            return False
        self._left.remove(taken[0])
        self._controller.keeper.recover(taken[0])
        self._window.toasts.show_message(tr("Recovered. Save the project to keep it."), kind="done")
        return True

    def _discard(self, snapshots: list[Snapshot]) -> None:
        self._controller.keeper.discard(snapshots)
        self._left = [left for left in self._left if left not in snapshots]

    def fill_backups(self, menu: QMenu) -> None:
        """Put the backups of the project into a menu."""
        for backup in self._controller.keeper.backups():
            action = menu.addAction(when(backup.saved)[:1].upper() + when(backup.saved)[1:])
            action.setToolTip(QDir.toNativeSeparators(str(backup.path)))
            action.triggered.connect(lambda _=False, backup=backup: self._open_backup(backup))
        menu.setToolTipsVisible(True)

    def open_latest_backup(self) -> None:
        """Go back to the last save but one, or to the last where there is only one."""
        found = self._controller.keeper.backups()
        if found:
            self._open_backup(found[min(1, len(found) - 1)])

    def _open_backup(self, backup: object) -> None:
        if self._controller.keeper.open_backup(backup):
            self._window.toasts.show_message(
                tr(
                    "This is the project as saved {when}. Undo goes back to where you were.",
                    when=when(backup.saved),
                ),
                action=(tr("Undo"), self._controller.undo),
            )

    def collect(self) -> None:
        """Ask for the project's name where it has none, and copy all audio beside it."""
        path = self._controller.path
        if path is None:
            start = Path.home() / f"{self._controller.title}.lincae"
            chosen, _ = QFileDialog.getSaveFileName(
                self._window, tr("Collect and save"), str(start), tr("Projects") + " (*.lincae)"
            )
            if not chosen:
                return
            path = Path(chosen)
        self._controller.keeper.collect(path)

    def show_missing(self) -> None:
        """Open the list of missing audio."""
        dialog = MissingAudioDialog(self._window, self._controller)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _tell_missing(self) -> None:
        keeper = self._controller.keeper
        self._window.registry.schedule_refresh()
        if keeper.search_job is None and keeper.missing and keeper.missing != self._told:
            self._told = keeper.missing
            count = len(keeper.missing)
            self._window.toasts.show_message(
                plural(
                    count,
                    tr("{count} audio file is missing, and the automatic search did not find it."),
                    tr("{count} audio files are missing, and the automatic search did not find them."),
                ),
                action=(tr("Find missing audio..."), self.show_missing),
            )

    def _tell_collected(self, size: int) -> None:
        text = tr("Collected and saved: All audio was there already.")
        if size:
            text = tr("Collected and saved: {size} were copied.", size=figures.gigabytes(size))
        self._window.toasts.show_message(text, kind="done")
