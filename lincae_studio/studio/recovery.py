"""Nothing is ever lost: unsaved work goes to a journal every few seconds, and is offered after a crash."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from lincae_studio.errors import ProjectError
from lincae_studio.project import journal
from lincae_studio.project.journal import Snapshot
from lincae_studio.project.model import Project
from lincae_studio.studio.document import Document

log = logging.getLogger(__name__)

INTERVAL_MS = 2000
CLOSE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class _Order:
    """What the journal's file is to hold from now on; without a project it is to be gone."""

    project: Project | None
    path: Path | None
    taken: float
    then_remove: tuple[Path, ...] = ()


class Journal(QObject):
    """Writes unsaved work to a file of this session, on a thread of its own.

    At most `INTERVAL_MS` after an edit the whole project is handed to the thread, which writes it to disk.
    Saving the project, and ending in order, remove the file; what is left of it belongs to a session that
    crashed, whose lock nobody holds any more.

    Signals:
        failed: a sentence: the journal cannot be written (told once until it works again)
    """

    failed = Signal(str)
    _again = Signal()

    def __init__(self, document: Document, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folder = folder
        self._file = folder / f"{uuid4().hex[:12]}{journal.SUFFIX}"
        self._lock: QLockFile | None = None
        self._orders: list[_Order] = []
        self._wake = threading.Condition()
        self._busy = self._closing = self._complained = self._written = False
        self._timer = QTimer(self, singleShot=True, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.flush)
        self._again.connect(self._changed)
        document.changed.connect(self._changed)
        document.dirty_changed.connect(self._dirty_changed)
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    @property
    def file(self) -> Path:
        """Where this session's unsaved work is kept."""
        return self._file

    def flush(self, *, then_remove: tuple[Path, ...] = ()) -> None:
        """Hand the present state to the thread now; `then_remove` are files that it makes superfluous."""
        self._timer.stop()
        project = self._document.project if self._document.dirty else None
        if project is not None and self._lock is None:
            self._lock = self._take_lock()
        self._order(_Order(project, self._document.path, time.time(), then_remove))

    def wait(self, seconds: float) -> bool:
        """Wait until everything handed over is on disk; whether it is."""
        with self._wake:
            return self._wake.wait_for(lambda: not self._orders and not self._busy, seconds)

    def close(self) -> None:
        """End in order: what was not saved was given up, and the file goes."""
        with self._wake:
            if self._closing:
                return
        self._timer.stop()
        self._order(_Order(None, None, time.time()))
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._thread.join(CLOSE_SECONDS)
        if self._lock is not None:
            self._lock.unlock()

    def left_behind(self) -> list[Snapshot]:
        """Unsaved work of sessions that did not end in order, the latest first.

        What has been saved since is removed; what cannot be read is left alone and logged.
        """
        found = []
        for file in self._folder.glob(f"*{journal.SUFFIX}"):
            if file == self._file or not self._is_orphan(file):
                continue
            try:
                snapshot = journal.read(file)
            except ProjectError as error:
                log.warning("left alone: %s", error)
                continue
            if journal.is_saved(snapshot):
                journal.remove(file)
            else:
                found.append(snapshot)
        return sorted(found, key=lambda snapshot: snapshot.taken, reverse=True)

    def _is_orphan(self, file: Path) -> bool:
        lock = QLockFile(str(file.with_suffix(".lock")))
        lock.setStaleLockTime(0)  # stale only when its process is gone
        if not lock.tryLock(0):
            return False
        lock.unlock()
        return True

    def _take_lock(self) -> QLockFile | None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None  # the thread fails at the same place, and tells
        lock = QLockFile(str(self._file.with_suffix(".lock")))
        lock.setStaleLockTime(0)
        return lock if lock.tryLock(0) else None

    def _changed(self, *_: object) -> None:
        if not self._timer.isActive():  # never put off: edits without a pause are written all the same
            self._timer.start()

    def _dirty_changed(self, dirty: bool) -> None:
        if not dirty:
            self.flush()

    def _order(self, order: _Order) -> None:
        with self._wake:
            # A newer state replaces one that still waits, but not what is to be removed after it.
            removals = tuple(path for old in self._orders for path in old.then_remove)
            self._orders = [_Order(order.project, order.path, order.taken, (*removals, *order.then_remove))]
            self._wake.notify_all()

    def _run(self) -> None:
        while True:
            with self._wake:
                self._busy = False
                self._wake.notify_all()
                self._wake.wait_for(lambda: self._orders or self._closing)
                if not self._orders:
                    return
                order = self._orders.pop()
                self._busy = True
            self._carry_out(order)

    def _carry_out(self, order: _Order) -> None:
        try:
            if order.project is not None:
                journal.write(order.project, order.path, self._file, taken=order.taken)
                self._written = True
            elif self._written:
                journal.remove(self._file)
                self._written = False
            for path in order.then_remove:
                journal.remove(path)
        except (ProjectError, OSError) as error:
            log.warning("the journal was not written: %s", error)
            if self._closing:
                return
            self._again.emit()
            if not self._complained:
                self._complained = True
                self.failed.emit(str(error))
        else:
            self._complained = False
