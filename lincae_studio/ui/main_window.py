"""The window: menu row, transport, the page, panels and status, and what lies over them."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from lincae_studio import __version__, units
from lincae_studio.codec import registry
from lincae_studio.errors import ModelError
from lincae_studio.project.model import Project
from lincae_studio.studio.comparison import Comparison
from lincae_studio.studio.controller import Controller
from lincae_studio.studio.turns import Turn
from lincae_studio.ui import figures
from lincae_studio.ui.actions import ActionRegistry
from lincae_studio.ui.command_search import CommandSearch
from lincae_studio.ui.commands import Commands
from lincae_studio.ui.dialogs import ask
from lincae_studio.ui.empty_page import EmptyPage
from lincae_studio.ui.fault_log import log_file
from lincae_studio.ui.file_flows import FileFlows
from lincae_studio.ui.handing_over import HandingOver
from lincae_studio.ui.help.host import Help
from lincae_studio.ui.inspector import Inspector
from lincae_studio.ui.jobs_panel import JobsPanel
from lincae_studio.ui.keeping import Keeping
from lincae_studio.ui.keys import KeyMap
from lincae_studio.ui.listening.bar import ListeningBar
from lincae_studio.ui.master_strip import MasterStrip
from lincae_studio.ui.menu_row import MenuRow
from lincae_studio.ui.pages import HOME, PageSwitch
from lincae_studio.ui.side_panel import SidePanel
from lincae_studio.ui.status_bar import StatusBar
from lincae_studio.ui.subtract.host import AssistantHost
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.arrange import ArrangeView
from lincae_studio.ui.toasts import Toasts
from lincae_studio.ui.transport_bar import TransportBar
from lincae_studio.wording import plural, tr

if TYPE_CHECKING:
    from lincae_studio.ui.export_dialog import ExportDialog

APP_NAME = "Lin-CAE Studio"
STATUS_HEIGHT = 24
SMALLEST = (960, 600)
COMPACT_WIDTH, COMPACT_HEIGHT = 1500, 760
VIEW_KEYS = ("lane_height", "wave_gain_db", "snap_beats")


class MainWindow(QMainWindow):
    """The studio's window on one controller.

    Signals:
        painted: it was on screen for the first time
        closed: it was closed and the session has ended
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self.controller = controller
        self._was_painted = self._telling_fault = False
        self._exporting: ExportDialog | None = None
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.flows = FileFlows(self, controller)
        self.keeping = Keeping(self)
        self.handing = HandingOver(self)
        self.help = Help(self)
        self.empty = EmptyPage()
        self.arrange = ArrangeView(controller)
        self.arrange.track_drag.leave = self.handing.drag_out
        inspector = Inspector(controller)
        self.side = SidePanel(inspector, MasterStrip(controller))
        self.jobs = JobsPanel(self, controller, bottom=STATUS_HEIGHT)
        self._side_wanted = True
        self._first_tracks = Turn(self, self._show_page)
        self._work = QWidget()
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.assist = AssistantHost(controller, self.arrange, self.side, column, self.side_shown)
        inspector.align_requested.connect(self.assist.open_for_recipe)
        self.pages = QStackedWidget()
        self.page_switch = PageSwitch(controller, self.pages)
        self.registry = ActionRegistry(self, Commands(self).specs(), KeyMap.of(controller))
        self.transport = TransportBar(controller, self.registry)
        self.page_switch.offer_on(self.transport)
        self.status = StatusBar(controller)
        self.setMenuWidget(MenuRow(controller, self.registry))
        self._lay_out()
        self.search = CommandSearch(self, self.registry)
        self.toasts = Toasts(self, bottom=STATUS_HEIGHT, beside=self.jobs)
        self._connect()
        self._restore()
        self._show_title()
        self._show_page()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.arrange, 1)
        row.addWidget(self.side)
        self.listening = ListeningBar(self.controller)
        self.listening.abx_requested.connect(lambda: self.registry.trigger("latent.abx"))
        self._work.layout().addWidget(self.listening)
        self._work.layout().addLayout(row)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self._work)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.transport)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        c, refresh = self.controller, self.registry.schedule_refresh
        for signal in (c.project_changed, c.selection_changed, c.dirty_changed, c.playing_changed,
                       c.time_range_changed, c.clips_selected_changed):  # fmt: skip
            signal.connect(refresh)
        c.undo_stack.indexChanged.connect(refresh)
        Comparison.of(c).changed.connect(refresh)
        self.pages.currentChanged.connect(lambda _: Comparison.of(c).end())
        c.settings.changed.connect(refresh)
        self.jobs.shown_changed.connect(refresh)
        self.jobs.shown_changed.connect(self.toasts.place)
        c.title_changed.connect(self._show_title)
        c.project_changed.connect(self._project_changed)
        c.notice.connect(self._show_notice)
        c.failed.connect(self._show_failure)
        c.device_changed.connect(self._show_device)
        self.jobs.log_wanted.connect(self.show_log)
        self.status.jobs_clicked.connect(self.toggle_jobs)
        for pressed in (self.status.device_clicked, self.status.codec_clicked, self.status.cache_clicked):
            pressed.connect(self.show_preferences)
        self.transport.snap_value_changed.connect(self._set_snap_value)
        self.arrange.add_requested.connect(self.flows.import_audio)
        self.empty.demo_wanted.connect(self.flows.open_demo)
        self.empty.files_wanted.connect(self.flows.import_audio)
        self.empty.models_wanted.connect(self.show_models)
        c.models_changed.connect(self._show_codec)
        self.page_switch.changed.connect(refresh)

    # What the document says

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.controller.title}[*] — {APP_NAME}")
        self.setWindowModified(self.controller.dirty)

    def _project_changed(self, old: Project, new: Project) -> None:
        if new.tracks and not old.tracks:
            # In a turn of its own: all of the page is painted for the first time.
            self._first_tracks.start()
        elif old.tracks and not new.tracks:
            self._show_page()
        elif old.codec_id != new.codec_id:
            self._show_codec()

    def _show_page(self) -> None:
        page = self._work if self.controller.project.tracks else self.empty
        # What arrives late, as an import does, takes nobody away from a page chosen meanwhile.
        self.page_switch.show_home(page, unless_elsewhere=page is self._work)
        self._show_codec()
        if self.page_switch.current != HOME:
            return
        # Not a field of the transport bar, where single keys would be text.
        (self.arrange.canvas if page is self._work else self.empty.zone.demo).setFocus()

    def _show_codec(self) -> None:
        with suppress(ModelError):  # an unknown codec was told when the project came in
            codec = registry.entry(self.controller.project.codec_id)
            self.empty.model.set_codec(codec.info, ready=codec.installed)

    def _show_device(self, choice: object) -> None:
        self.empty.model.set_device(tr("Running on {device}", device=choice.description))

    def _show_notice(self, sentence: str) -> None:
        action = None
        try:
            registry.check_installed(self.controller.project.codec_id)
        except ModelError as missing:
            if str(missing) == sentence:
                action = (tr("Manage models..."), self.show_models)
        self.toasts.show_message(sentence, action=action)

    def _show_failure(self, title: str, sentence: str) -> None:
        if self._exporting is not None and isValid(self._exporting) and self._exporting.follows(title):
            return
        self.toasts.show_message(f"{title}. {sentence}" if title else sentence, kind="error")

    def show_fault(self, error: str) -> None:
        """Tell that the program itself went wrong, and offer the log; one question at a time."""
        if self._telling_fault:
            return
        self._telling_fault = True
        text = tr("Something went wrong inside the studio, and it was written to the log.") + f"\n{error}"
        answers = (("log", tr("Show log")), ("close", tr("Continue")))
        try:
            if ask(self, tr("An internal fault"), text, answers) == "log":
                self.show_log()
        finally:
            self._telling_fault = False

    # What actions call

    def show_page(self, page_id: str) -> None:
        """Show a page of the window by its id."""
        self.page_switch.show(page_id)

    def page_shown(self) -> str:
        return self.page_switch.current

    def show_search(self) -> None:
        """Open the command search, or close it."""
        self.search.open()

    def show_shortcuts(self) -> None:
        """Open the shortcuts sheet."""
        from lincae_studio.ui.shortcuts_sheet import ShortcutsSheet

        sheet = ShortcutsSheet(self, self.registry)
        sheet.edit_wanted.connect(self.edit_shortcuts)
        self._open(sheet)

    def edit_shortcuts(self) -> None:
        """Open the list in which keys are given to actions."""
        from lincae_studio.ui.shortcuts_editor import ShortcutsEditor

        self._open(ShortcutsEditor(self, self.registry))

    def show_preferences(self) -> None:
        """Open the preferences."""
        from lincae_studio.ui.preferences import Preferences

        dialog = Preferences(self, self.controller)
        dialog.models_wanted.connect(self.show_models)
        dialog.shortcuts_wanted.connect(self.edit_shortcuts)
        self._open(dialog)

    def show_models(self) -> None:
        """Open the list of models."""
        from lincae_studio.ui.models_dialog import ModelsDialog

        self._open(ModelsDialog(self, self.controller))

    def show_export(self) -> None:
        """Open the export dialog."""
        from lincae_studio.ui.export_dialog import ExportDialog

        dialog = self._exporting = ExportDialog(self, self.controller)
        dialog.exported.connect(self._show_exported)
        self._open(dialog)

    def _open(self, dialog: QWidget) -> None:
        """Show a dialog over this window without stopping the program; it is deleted when it is left."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _show_exported(self, files: tuple) -> None:
        first = files[0]
        length = figures.duration(units.samples_to_seconds(first.frames, first.sample_rate))
        what, tracks = first.path.name, len(files) - 1
        if tracks:
            one, more = tr("{name} and {count} file more"), tr("{name} and {count} files more")
            what = plural(tracks, one, more, name=what)
        text = tr(
            "Exported {what}: {length}, peak {peak}FS, {loudness} LUFS.",
            what=what,
            length=length,
            peak=figures.decibels(first.peak_db),
            loudness=figures.number(first.lufs),
        )
        self.toasts.show_message(
            f"{text} {first.remark}".rstrip(),
            kind="done",
            action=(tr("Show in folder"), lambda: show_in_folder(first.path)),
        )

    def show_log(self) -> None:
        """Open the log file, or its folder while there is none."""
        path = log_file()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.exists() else path.parent)))

    def show_about(self) -> None:
        """Name, version and licence."""
        text = (
            tr(
                "Version {version}. Mixes and separates music in the latent space of a linear audio "
                "autoencoder.",
                version=__version__,
            )
            + "\n"
            + tr("Licensed under Apache-2.0; Inter under the SIL Open Font License.")
        )
        ask(self, APP_NAME, text, (("close", tr("Close")),))

    def select_all(self) -> None:
        """Select every track."""
        self.controller.select(track.id for track in self.controller.project.tracks)

    def zoom_in(self) -> None:
        self.arrange.zoom_in()

    def zoom_out(self) -> None:
        self.arrange.zoom_out()

    def zoom_to_fit(self) -> None:
        self.arrange.zoom_fit()

    def toggle_follow(self) -> None:
        settings = self.controller.settings
        settings.follow_playhead = not settings.follow_playhead

    def toggle_snap(self) -> None:
        settings = self.controller.settings
        settings.snap = not settings.snap

    def _set_snap_value(self, beats: float) -> None:
        self.arrange.set_snap(self.controller.settings.snap, beats)

    def rename_track(self) -> None:
        """Edit the name of the selected track."""
        self.arrange.rename(self.controller.selected_track_ids[0])

    def toggle_side(self) -> None:
        """Show or hide inspector and master strip."""
        self._side_wanted = not self._side_wanted
        self.side.setVisible(self._side_wanted and self.assist.assistant is None)

    def side_shown(self) -> bool:
        return self._side_wanted

    def toggle_jobs(self) -> None:
        self.jobs.toggle()

    def jobs_shown(self) -> bool:
        return self.jobs.isVisible()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def set_theme(self, mode: str) -> None:
        """Change the theme, for good."""
        self.controller.settings.theme = mode
        theme.apply(QApplication.instance(), mode)

    # Files dragged onto the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.empty.set_drop_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.empty.set_drop_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.empty.set_drop_target(False)
        paths = local_paths(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            # A question may follow: the program that the files come from must not wait for its answer.
            QTimer.singleShot(0, self, lambda: self.flows.take_in(paths))

    # Window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        # Space is play everywhere in the window, so Enter is what presses the focused button.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < COMPACT_WIDTH or self.height() < COMPACT_HEIGHT
        self.side.set_compact(compact)
        self.transport.set_compact(compact)
        self.arrange.set_compact(compact)

    def _restore(self) -> None:
        settings = self.controller.settings
        if not (settings.window_geometry and self.restoreGeometry(QByteArray(settings.window_geometry))):
            room = self.screen().availableGeometry()
            self.resize(min(1600, room.width() * 9 // 10), min(960, room.height() * 9 // 10))
        try:
            state = json.loads(settings.window_state or b"{}")
        except ValueError:
            state = {}
        if not isinstance(state, dict):
            return
        if state.get("side") is False:
            self.toggle_side()
        remembered = {key: state[key] for key in VIEW_KEYS if isinstance(state.get(key), int | float)}
        self.arrange.set_view_state(remembered)
        self.transport.set_snap_value(self.arrange.snap[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The children paint after this; the event loop comes round when all of it is on screen.
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.flows.may_lose_changes():
            event.ignore()
            return
        settings = self.controller.settings
        settings.window_geometry = bytes(self.saveGeometry().data())
        view = self.arrange.view_state()
        state = {"side": self._side_wanted} | {key: view[key] for key in VIEW_KEYS}
        settings.window_state = json.dumps(state).encode()
        event.accept()
        self.hide()
        self.closed.emit()
        self.assist.close()
        self.page_switch.close()
        self.arrange.close_files()
        self.controller.close()


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders of a drag that lie on this machine."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def show_in_folder(path: Path) -> None:
    """Open the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
