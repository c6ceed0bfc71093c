"""Hand-over in the window: dialogs, menu entries, and files dragged out of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from lincae_studio.audio.io import is_audio_path
from lincae_studio.project.stem_names import KINDS, Kind, kind_of, order_of
from lincae_studio.studio.batch import BatchQueue, RowState
from lincae_studio.studio.handover import HandOver
from lincae_studio.studio.importing import natural_key
from lincae_studio.ui.actions import ActionSpec
from lincae_studio.ui.controls import CheckBox, ColorMark, ElidedLabel, Select
from lincae_studio.ui.dialogs import Dialog, Text, ask
from lincae_studio.ui.scroll_card import ScrollCard
from lincae_studio.wording import plural, tr

if TYPE_CHECKING:
    from lincae_studio.ui.main_window import MainWindow

DAWPROJECT_FILTER = "DAWproject (*.dawproject)"
MAX_STEMS = 200


class StemsDialog(Dialog):
    """What each file of a folder is, as its name says and the user corrects."""

    chapter = "hand-over"

    def __init__(self, parent: QWidget | None, files: Sequence[Path]) -> None:
        super().__init__(parent, tr("Import stems"), width=560)
        found = {file: kind_of(file.stem) for file in files}
        self._files = sorted(files, key=lambda file: (order_of(found[file]), natural_key(file)))
        self._choices: dict[Path, Select] = {}
        self.body.addWidget(
            Text(tr("Order and colours follow what the names say."), token="text2", wrap=True)
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(4)
        for file in self._files:
            column.addWidget(self._row(file, found[file]))
        column.addStretch(1)
        self.body.addWidget(ScrollCard(page, height=220), 1)
        self.group = CheckBox(tr("Group tracks of the same kind"))
        self.group.setToolTip(tr("Grouped tracks share mute, solo and gain."))
        self.group.setChecked(True)
        self.body.addWidget(self.group)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        count = len(self._files)
        self.ok = self.add_button(
            plural(count, tr("Import {count} track"), tr("Import {count} tracks")), primary=True
        )
        self.ok.clicked.connect(self.accept)

    def _row(self, file: Path, kind: Kind | None) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        mark = ColorMark(0 if kind is None else kind.color)
        choice = Select(name=tr("Kind of {name}", name=file.name))
        choice.addItem(tr("As it is"), None)
        for other in KINDS:
            choice.addItem(other.label, other)
        choice.setCurrentIndex(order_of(kind) + 1 if kind is not None else 0)
        choice.activated.connect(
            lambda _=0: mark.set_index(choice.currentData().color if choice.currentData() else 0)
        )
        choice.setFixedWidth(136)
        line.addWidget(mark)
        line.addWidget(ElidedLabel(file.name), 1)
        line.addWidget(choice)
        self._choices[file] = choice
        return row

    @property
    def kinds(self) -> dict[Path, Kind | None]:
        """Kind of every file, in the order in which they become tracks."""
        chosen = {file: choice.currentData() for file, choice in self._choices.items()}
        return {file: chosen[file] for file in sorted(chosen, key=lambda file: order_of(chosen[file]))}


class HandingOver(QObject):
    """The actions of a window that exchange files with other programs.

    Attributes:
        work: what they call
        queue: of the batch dialog, which outlives it
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._controller = window.controller
        self.work = HandOver(window.controller)
        self.queue = BatchQueue(window.controller)
        self.queue.finished.connect(self._tell_batch)
        self.work.written.connect(self._tell_written)
        self.work.taken.connect(self._tell_taken)

    def specs(self) -> list[ActionSpec]:
        """Entries of the File menu, after 'Export...'."""
        some = self._has_clips
        chosen = lambda: bool(self._controller.selected_track_ids)  # noqa: E731
        return [
            ActionSpec("file.stems", tr("Import a folder of stems..."), self.import_stems, "File", section=2,
                       shortcuts=("Ctrl+Shift+I",),
                       keywords=tr("vocals drums bass other colours group names"),
                       hint=tr("Sorts and colours the files by their names.")),
            ActionSpec("file.open_dawproject", tr("Open a DAWproject..."), self.open_dawproject, "File",
                       section=2, keywords=tr("import bitwig studio one cubase exchange daw")),
            ActionSpec("file.dawproject", tr("Export for a DAW (DAWproject)..."), self.write_dawproject,
                       "File", section=2, shortcuts=("Ctrl+Alt+E",), enabled=some,
                       keywords=tr("bitwig studio one cubase exchange hand over"),
                       hint=tr("Tracks, clips, levels, automation and media in one file.")),
            ActionSpec("file.batch", tr("Batch..."), self.show_batch, "File", section=2,
                       shortcuts=("Ctrl+Shift+B",), icon="jobs",
                       keywords=tr("queue many folder instrumental vocals karaoke export"),
                       hint=tr("Exports many projects, or the vocals of mixes with instrumentals.")),
            ActionSpec("file.reaper", tr("Export for Reaper (.rpp)..."), self.write_reaper, "File", section=2,
                       keywords=tr("daw exchange hand over"), enabled=some,
                       hint=tr("A project that plays the same files.")),
            ActionSpec("file.copy_files", tr("Copy tracks as files"), self.copy_files, "File", section=2,
                       shortcuts=("Ctrl+Alt+C",), keywords=tr("clipboard render drag finder explorer"),
                       enabled=chosen,
                       hint=tr("Renders the selected tracks; paste them in the file manager or a DAW.")),
            ActionSpec("file.send", tr("Send tracks to a folder..."), self.send, "File", section=2,
                       keywords=tr("watch render bounce daw"), enabled=chosen,
                       hint=tr("Renders the selected tracks into a folder that a DAW watches.")),
        ]  # fmt: skip

    def _has_clips(self) -> bool:
        return bool(self._controller.project.clips)

    def _ask_path(self, title: str, suffix: str, filter: str) -> Path | None:
        near = self._controller.path
        start = (near.parent if near else Path.home()) / f"{self._controller.title}{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(start), filter)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    def write_dawproject(self) -> None:
        """Ask where, and write a DAWproject."""
        path = self._ask_path(tr("Export for a DAW"), ".dawproject", DAWPROJECT_FILTER)
        if path is not None:
            self.work.write_dawproject(path)

    def write_reaper(self) -> None:
        """Ask where, and write a Reaper project."""
        path = self._ask_path(tr("Export for Reaper"), ".rpp", tr("Reaper projects") + " (*.rpp)")
        if path is not None:
            self.work.write_reaper(path)

    def open_dawproject(self) -> None:
        """Ask for an archive and open it in place of the present project."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a DAWproject"), str(Path.home()), DAWPROJECT_FILTER
        )
        if chosen and self._window.flows.may_lose_changes():
            self.take_in(Path(chosen))

    def take_in(self, path: Path) -> None:
        """Open an archive; its media goes into a new folder beside it."""
        folder, count = path.with_name(f"{path.stem} Media"), 1
        while folder.exists():
            count += 1
            folder = path.with_name(f"{path.stem} Media {count}")
        self.work.open_dawproject(path, folder)

    def show_batch(self) -> None:
        """Open the batch dialog."""
        from lincae_studio.ui.batch_dialog import BatchDialog

        dialog = BatchDialog(self._window, self._controller, self.queue)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _tell_batch(self) -> None:
        rows = self.queue.rows
        done = sum(row.state is RowState.DONE for row in rows)
        failed = sum(row.state is RowState.FAILED for row in rows)
        text = tr("The batch has ended: {done} of {count} done.")
        if failed:
            text = tr("The batch has ended: {done} of {count} done. {failed} failed.")
        self._window.toasts.show_message(
            text.format(done=done, count=len(rows), failed=failed),
            kind="error" if failed else "done",
            action=(tr("Show"), self.show_batch),
        )

    def import_stems(self) -> None:
        """Ask for a folder, show what its files are, and import them."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Import a folder of stems"))
        if chosen:
            self.show_stems(Path(chosen))

    def show_stems(self, folder: Path) -> None:
        """Show what the files of a folder are, and import them when that is accepted."""
        files = sorted(file for file in folder.iterdir() if is_audio_path(file) and file.is_file())[
            :MAX_STEMS
        ]
        if not files:
            ask(
                self._window,
                tr("No stems"),
                tr("{name} holds no audio files.", name=folder.name),
                (("close", tr("Close")),),
            )
            return
        dialog = StemsDialog(self._window, files)
        dialog.accepted.connect(lambda: self.work.import_stems(dialog.kinds, group=dialog.group.isChecked()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    # Rendered tracks

    def _tracks_for(self, track_id: str | None = None) -> list[str]:
        selected = list(self._controller.selected_track_ids)
        return selected if track_id is None or track_id in selected else [track_id]

    def copy_files(self) -> None:
        """Put the selected tracks on the clipboard, as files."""
        self.work.render(self._tracks_for(), self._put_on_clipboard)

    def _put_on_clipboard(self, files: list[Path]) -> None:
        QGuiApplication.clipboard().setMimeData(mime_of(files))
        text = plural(
            len(files),
            tr("“{name}” is on the clipboard: paste in a DAW or a folder."),
            tr("{count} files are on the clipboard: paste in a DAW or a folder."),
            name=files[0].name,
        )
        self._window.toasts.show_message(text, kind="done")

    def send(self) -> None:
        """Ask for a folder and put the selected tracks into it, as files."""
        settings = self._controller.settings
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Send tracks to"), settings.send_dir)
        if chosen:
            settings.send_dir = chosen
            self.send_to(Path(chosen))

    def send_to(self, folder: Path) -> None:
        """Render the selected tracks and put them into a folder."""

        def told(files: list[Path]) -> None:
            text = plural(
                len(files),
                tr("Sent “{name}” to {folder}."),
                tr("Sent {count} files to {folder}."),
                name=files[0].name,
                folder=folder.name,
            )
            self._window.toasts.show_message(text, kind="done")

        self.work.render(self._tracks_for(), lambda files: self.work.send(files, folder, told))

    def drag_out(self, track_id: str) -> bool:
        """Drag a track out of the window as a file, when it has been rendered; else begin to render it."""
        ids = self._tracks_for(track_id)
        files = self.work.rendered(ids)
        if files is None:
            self.work.render(ids, self._tell_ready)
            self._window.toasts.show_message(
                tr("Rendering what you drag: it can be dragged out in a moment.")
            )
            return False
        drag = QDrag(self._window)
        drag.setMimeData(mime_of(files))
        drag.exec(Qt.DropAction.CopyAction)
        return True

    def _tell_ready(self, files: list[Path]) -> None:
        text = plural(
            len(files),
            tr("“{name}” is rendered: drag again, out of the window."),
            tr("{count} tracks are rendered: drag again, out of the window."),
            name=files[0].stem,
        )
        self._window.toasts.show_message(text, kind="done")

    def _tell_written(self, path: Path) -> None:
        from lincae_studio.ui.main_window import show_in_folder

        self._window.toasts.show_message(
            tr("Wrote {name}.", name=path.name),
            kind="done",
            action=(tr("Show in folder"), lambda: show_in_folder(path)),
        )

    def _tell_taken(self, remarks: tuple[str, ...]) -> None:
        self._window.toasts.show_message(
            " ".join((tr("Opened. Save it as a project to keep working on it."), *remarks)), kind="done"
        )


def mime_of(files: Sequence[Path]) -> QMimeData:
    """Files as other programs take them from a drag or the clipboard."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data
