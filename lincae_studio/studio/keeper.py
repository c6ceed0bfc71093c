"""What keeps work safe: saving off the main thread, backups, recovery, missing audio, collecting."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from lincae_studio import paths
from lincae_studio.engine import copying, relinking
from lincae_studio.engine.jobs import Job, JobState
from lincae_studio.errors import ProjectError
from lincae_studio.project import backups, edits, serialize
from lincae_studio.project.backups import Backup
from lincae_studio.project.journal import Snapshot
from lincae_studio.project.model import AudioRef, Project
from lincae_studio.studio.recovery import Journal
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

PATIENCE_SECONDS = 0.03
NEAR_FILES, NEAR_DEPTH = 2000, 4


@dataclass(eq=False)
class _Collecting:
    job: Job
    path: Path
    project: Project


class Keeper(QObject):
    """Keeps the work of one controller safe.

    Attributes:
        journal: unsaved work on disk, within seconds
        missing: audio files of the project that are not where they were
        has_backups: whether there are earlier saves of the project

    Signals:
        missing_changed: `missing` changed
        collected: a project was collected and saved; the number of bytes copied
    """

    missing_changed = Signal()
    collected = Signal(int)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._document = controller.document
        self.journal = Journal(controller.document, paths.data_dir() / "recovery", self)
        self.journal.failed.connect(controller.notice)
        self.missing: tuple[AudioRef, ...] = ()
        self._searching: Job | None = None
        self._collecting: _Collecting | None = None
        self._saving = False
        self.has_backups = False
        controller.document.path_changed.connect(self._look_for_backups)
        controller.job_changed.connect(self._job_changed)

    # Saving

    def save(self, path: Path) -> None:
        """Save the project and keep a backup; the window stays alive meanwhile.

        Raises:
            ProjectError: the file cannot be written, or a save is already on its way
        """
        if self._saving:
            raise ProjectError(tr("The project is being saved: wait until that has ended."))
        self._saving = True
        self._document.end_gesture()
        project = self._document.project

        def write() -> str:
            serialize.save(project, path)
            try:
                backups.keep(path)
            except ProjectError as error:
                return str(error)
            return ""

        try:
            remark = off_thread(write)
        finally:
            self._saving = False
        self._document.mark_saved(project, path)
        self._look_for_backups()
        if remark:
            self._controller.notice.emit(remark)

    # Backups and recovery

    def _look_for_backups(self) -> None:
        self.has_backups = bool(self.backups())

    def backups(self) -> list[Backup]:
        """The last saves of the project, the latest first; the first one is what its file holds."""
        path = self._controller.path
        return [] if path is None else backups.of_project(path)

    def open_backup(self, backup: Backup) -> bool:
        """Go back to an earlier save, as one step that can be undone; False when it cannot be read."""
        path = self._controller.path
        if path is None:
            return False
        try:
            project = backups.load(backup, path)
        except ProjectError as error:
            self._controller.failed.emit(tr("The backup was not opened"), str(error))
            return False
        when = backup.saved.strftime("%H:%M:%S")
        self._document.end_gesture()
        self._document.apply(tr("Go back to the save of {when}", when=when), project)
        self.look_near()
        return True

    def left_behind(self) -> list[Snapshot]:
        """Unsaved work of sessions that crashed, the latest first."""
        return self.journal.left_behind()

    def recover(self, snapshot: Snapshot) -> None:
        """Take up unsaved work: its file is opened, and what was not saved is one step on top of it.

        The snapshot is removed when the journal of this session holds what it held.
        """
        saved, path = Project(codec_id=snapshot.project.codec_id), snapshot.path
        if path is not None:
            try:
                saved = serialize.load(path)
            except ProjectError:
                path = None  # gone or damaged: what is recovered will ask for a name
        self._controller.take_over(saved, path)
        self._document.apply(tr("Recover unsaved changes"), snapshot.project)
        self.journal.flush(then_remove=(snapshot.file,))
        self.look_near()

    def discard(self, snapshots: Sequence[Snapshot]) -> None:
        """Give up unsaved work of crashed sessions for good."""
        self.journal.flush(then_remove=tuple(snapshot.file for snapshot in snapshots))

    # Missing audio

    def look_near(self) -> None:
        """Look for missing audio beside the project and where it lay, without asking."""
        self._set_missing(serialize.missing_audio(self._controller.project))
        if self.missing:
            folders = relinking.near(self._controller.path, self.missing)
            self._search(folders, max_files=NEAR_FILES, max_depth=NEAR_DEPTH)

    def search(self, folder: Path) -> None:
        """Look for missing audio in a folder and below it."""
        self._set_missing(serialize.missing_audio(self._controller.project))
        if self.missing:
            self._search([folder])

    def replace_missing(self, ref: AudioRef, path: Path) -> None:
        """Use a file in place of a missing one, whatever it holds, once it has been read."""
        job = self._controller.engine.import_files([path])
        self._replacing = (job, ref)

    _replacing: tuple[Job, AudioRef] | None = None

    @property
    def search_job(self) -> Job | None:
        """The search that runs now."""
        return self._searching

    def _search(self, folders: Sequence[Path], **limits: int) -> None:
        if self._searching is not None:
            self._controller.cancel_job(self._searching)
        refs = self.missing
        self._searching = self._controller.engine.submit(
            tr("Searching for missing audio"), "relink", lambda: relinking.search(refs, folders, **limits)
        )

    def _set_missing(self, refs: Sequence[AudioRef]) -> None:
        if tuple(refs) != self.missing:
            self.missing = tuple(refs)
            self.missing_changed.emit()

    def _relink(self, places: dict[str, str]) -> None:
        project = copying.relinked(self._controller.project, places)
        names = [Path(path).name for path in places]
        text = (
            tr("Find {name}", name=names[0])
            if len(names) == 1
            else tr("Find {count} audio files", count=len(names))
        )
        self._document.apply(text, project)
        self._set_missing(serialize.missing_audio(project))

    # Collecting

    def collect(self, path: Path) -> Job | None:
        """Copy all audio into the folder of `path` and save the project there when that is done."""
        if self._collecting is not None:
            self._controller.failed.emit("", tr("Media is being collected: wait until that has ended."))
            return None
        project = self._controller.project
        job = self._controller.engine.submit(
            tr("Collecting media"), "collect", lambda: copying.collect(project, path.parent)
        )
        self._collecting = _Collecting(job, path, project)
        return job

    def close(self) -> None:
        """End the journal: everything was saved or given up."""
        self.journal.close()

    def _job_changed(self, job: Job) -> None:
        if not job.state.ended:
            return
        if job is self._searching:
            self._searching = None
            if job.state is JobState.DONE and isinstance(job.result, relinking.Search):
                self._found(job.result)
            self.missing_changed.emit()
        elif self._collecting is not None and job is self._collecting.job:
            collecting, self._collecting = self._collecting, None
            if job.state is JobState.DONE and isinstance(job.result, copying.Collected):
                self._save_collected(collecting, job.result)
        elif self._replacing is not None and job is self._replacing[0]:
            (_, ref), self._replacing = self._replacing, None
            if job.state is JobState.DONE:
                self._replace(ref, job.result)

    def _found(self, result: relinking.Search) -> None:
        if result.places:
            self._relink(result.places)
            names = ", ".join(f"“{Path(path).name}”" for path in result.places.values())
            self._controller.notice.emit(tr("Found {names} again.", names=names))

    def _save_collected(self, collecting: _Collecting, result: copying.Collected) -> None:
        if result.places:
            project = copying.relinked(self._controller.project, result.places)
            self._document.apply(tr("Collect media"), project)
        if self._controller.save_as(collecting.path):
            self.collected.emit(result.bytes)

    def _replace(self, ref: AudioRef, result: Any) -> None:
        for failure in result.failures:
            self._controller.failed.emit(tr("The file was not used"), failure.message)
        streams = [stream.ref for stream in result.streams if stream.ref.stream == ref.stream]
        if streams:
            project = edits.replace_source(self._controller.project, ref.sha256, streams[0])
            self._document.apply(tr("Replace {name}", name=Path(ref.path).name), project)
            self._set_missing(serialize.missing_audio(project))


def off_thread(work: Callable[[], Any]) -> Any:
    """Do work on a thread of its own and return its result; meanwhile the window repaints and plays on.

    The user's keys and clicks wait. What `work` raises is raised here.
    """
    outcome: list[tuple[bool, Any]] = []

    def run() -> None:
        try:
            outcome.append((True, work()))
        except BaseException as error:  # noqa: BLE001 - handed over to the calling thread
            outcome.append((False, error))

    thread = threading.Thread(target=run, name="save")
    thread.start()
    thread.join(PATIENCE_SECONDS)
    if thread.is_alive():
        loop = QEventLoop()
        timer = QTimer(interval=10)
        timer.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
        timer.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        timer.stop()
    thread.join()
    good, value = outcome[0]
    if good:
        return value
    raise value
