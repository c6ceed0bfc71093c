"""New, open, save, import and leave: the questions that stand between the user and losing work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.dialogs import ask
from lincae_studio.wording import tr

SUFFIX = ".lincae"
PROJECT_FILTER = tr("Projects") + f" (*{SUFFIX})"


class FileFlows(QObject):
    """Runs the file actions of a window: asks for paths, and before unsaved changes are lost."""

    def __init__(self, window: QWidget, controller: Controller) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._folder = ""

    def may_lose_changes(self) -> bool:
        """Whether the present project may be left: nothing to lose, saved now, or given up."""
        if not self._controller.dirty:
            return True
        answer = ask(
            self._window,
            tr("Save changes?"),
            tr("{title} has changes that are not saved yet.", title=self._controller.title),
            (("save", tr("Save")), ("discard", tr("Discard")), ("cancel", tr("Cancel"))),
        )
        if answer == "save":
            return self.save()
        return answer == "discard"

    def new(self) -> None:
        """Start an empty project."""
        if self.may_lose_changes():
            self._controller.new_project()

    def open(self) -> None:
        """Ask for a project and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open a project"),
            self._start_folder(),
            f"{PROJECT_FILTER};;" + tr("All files") + " (*)",
        )
        if chosen:
            self.open_project(Path(chosen))

    def open_project(self, path: Path) -> None:
        """Open a project file in place of the present one."""
        if self.may_lose_changes():
            self._remember(path)
            self._controller.open_project(path)

    def save(self) -> bool:
        """Save under the present name, or ask for one; whether it was saved."""
        if self._controller.path is None:
            return self.save_as()
        return bool(self._controller.save())

    def save_as(self) -> bool:
        """Ask for a name and save under it; whether it was saved."""
        suggested = self._controller.path or Path(self._start_folder()) / f"{self._controller.title}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the project"), str(suggested), PROJECT_FILTER
        )
        if not chosen:
            return False
        path = Path(chosen)
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self._may_replace(path):
                return False
        self._remember(path)
        return bool(self._controller.save_as(path))

    def _may_replace(self, path: Path) -> bool:
        # The file chooser asked about the name without the suffix.
        text = tr("{name} is already there and would be replaced.", name=path.name)
        answers = (("replace", tr("Replace")), ("cancel", tr("Cancel")))
        return ask(self._window, tr("Replace the file?"), text, answers) == "replace"

    def import_audio(self) -> None:
        """Ask for audio files and import each as a track."""
        from lincae_studio.audio.io import AUDIO_SUFFIXES

        wanted = " ".join(f"*{suffix}" for suffix in sorted(AUDIO_SUFFIXES))
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Import audio"),
            self._start_folder(),
            tr("Audio") + f" ({wanted});;" + tr("All files") + " (*)",
        )
        if chosen:
            self.take_in([Path(name) for name in chosen])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Open or import what was dropped or named at the start: one project, or audio and folders."""
        projects = [path for path in paths if path.suffix == SUFFIX and path.is_file()]
        if projects:
            self.open_project(projects[0])
            return
        archives = [path for path in paths if path.suffix.lower() == ".dawproject" and path.is_file()]
        if archives:
            if self.may_lose_changes():
                self._window.handing.take_in(archives[0])
            return
        if paths:
            self._remember(paths[0])
            self._controller.import_files(paths)

    def open_demo(self) -> None:
        """Load the demo song; into a new project when the present one has tracks."""
        if self._controller.project.tracks:
            if not self.may_lose_changes():
                return
            self._controller.new_project()
        self._controller.load_demo()

    def has_recent(self) -> bool:
        """Whether there is a project to open again."""
        return bool(self._controller.recent_projects())

    def open_latest(self) -> None:
        """Open the project used last, other than the present one."""
        others = [path for path in self._controller.recent_projects() if path != self._controller.path]
        if others:
            self.open_project(others[0])

    def fill_recent(self, menu: QMenu) -> None:
        """Put the recent projects into a menu."""
        for path in self._controller.recent_projects():
            action = menu.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(QDir.toNativeSeparators(str(path)))
            action.triggered.connect(lambda _=False, path=path: self.open_project(path))
        menu.setToolTipsVisible(True)

    def _start_folder(self) -> str:
        if self._folder:
            return self._folder
        if self._controller.path is not None:
            return str(self._controller.path.parent)
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        return music if Path(music).is_dir() else str(Path.home())

    def _remember(self, path: Path) -> None:
        self._folder = str(path.parent)
