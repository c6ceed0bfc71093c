"""Device, codec, caches, theme and language; every change counts at once, or says that it does not."""

from __future__ import annotations

import logging
import os
import threading
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QWidget

from lincae_studio.codec import registry
from lincae_studio.studio.controller import Controller
from lincae_studio.studio.translation import LANGUAGES
from lincae_studio.ui import figures
from lincae_studio.ui.controls import ElidedLabel, NumberField, Segmented, Select, Separator, push_button
from lincae_studio.ui.dialogs import Dialog, Form, Scrolled, Text, ask
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

THEMES = [("dark", tr("Dark")), ("light", tr("Light")), ("system", tr("As the system"))]
OUTPUT_NOTE = tr("While it is not connected, the system's own output is used.")
NEXT_START = tr("Counts from the next start.")

log = logging.getLogger(__name__)


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for i, widget in enumerate(widgets):
        row.addWidget(widget, 1 if i == 0 else 0)
    return box


class _DeviceFinder(QObject):
    """Looks for devices on a thread; outlives the dialog that asked, which may be closed before it is done.

    Finding devices imports torch, which takes seconds where the engine has not done so yet.

    Signals:
        found: the list of `Device`
    """

    found = Signal(object)

    def start(self) -> None:
        """Look now."""
        threading.Thread(target=self._look, name="find devices", daemon=True).start()

    def _look(self) -> None:
        from lincae_studio.codec import device

        try:
            self.found.emit(device.available())
        except (ImportError, OSError, RuntimeError):
            log.exception("devices could not be listed")  # Automatic and CPU stay in the list


@cache
def _device_finder() -> _DeviceFinder:
    return _DeviceFinder()


class Preferences(Dialog):
    """The preferences; there is nothing to confirm.

    Signals:
        models_wanted, shortcuts_wanted: what leads there was pressed; the dialog is left
    """

    models_wanted = Signal()
    shortcuts_wanted = Signal()

    chapter = "files-and-limits"

    def __init__(self, parent: QWidget | None, controller: Controller) -> None:
        super().__init__(parent, tr("Preferences"), width=600)
        self._controller = controller
        self._settings = controller.settings
        form = Form()
        self._add_engine(form)
        self._add_rule(form)
        self._add_cache(form)
        self._add_rule(form)
        form.add_heading(tr("Look"))
        self.theme = Segmented(THEMES, self._settings.theme, name=tr("Theme"))
        self.theme.value_changed.connect(self._set_theme)
        form.add_row(tr("Theme"), self.theme)
        self.language = Select(name=tr("Language"))
        self.language.addItem(tr("As the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))
        self.language.activated.connect(self._set_language)
        form.add_row(tr("Language"), self.language, note=Text(NEXT_START, px=11, token="text3"))
        self.shortcuts = push_button(tr("Change shortcuts..."))
        self.shortcuts.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shortcuts.clicked.connect(self.accept)
        self.shortcuts.clicked.connect(self.shortcuts_wanted)
        form.add_row(tr("Keyboard"), self.shortcuts)
        self.shortcuts.setAccessibleName(tr("Change keyboard shortcuts"))
        for control in (self.theme, self.limit, self.shortcuts):
            form.setAlignment(control, Qt.AlignmentFlag.AlignLeft)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowStretch(form.rowCount(), 1)
        self.body.addWidget(Scrolled(form))
        self.add_button(tr("Close"), primary=True).clicked.connect(self.accept)
        self.fit()
        self.setFocus()  # not in the first control, where the wheel would change it
        controller.device_changed.connect(self._tell_device)
        controller.job_changed.connect(self._tell_used)
        _device_finder().found.connect(self._list_devices)
        _device_finder().start()

    def _add_rule(self, form: Form) -> None:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(Separator())
        form.addWidget(box, form.rowCount(), 0, 1, 2)

    def _add_engine(self, form: Form) -> None:
        form.add_heading(tr("Sound"))
        self.device = Select(name=tr("Device"))
        self.device.addItem(tr("Automatic"), "auto")
        self.device.addItem("CPU", "cpu")
        self._choose_device(self._settings.device)
        self.device.activated.connect(self._set_device)
        self._device_note = Text("", px=11, token="text3", wrap=True)
        form.add_row(tr("Device"), self.device, note=self._device_note)
        self._tell_device(self._controller.device)
        self.output = Select(name=tr("Output"))
        self.output.activated.connect(self._set_output)
        self._list_outputs()
        self._controller.output.devices.changed.connect(self._list_outputs)
        form.add_row(tr("Output"), self.output, note=Text(OUTPUT_NOTE, px=11, token="text3", wrap=True))
        self.codec = Select(name=tr("Codec"))
        for index, entry in enumerate(registry.entries()):
            name = entry.info.name
            self.codec.addItem(
                name if entry.installed else tr("{name}, not installed", name=name), entry.info.id
            )
            self.codec.model().item(index).setEnabled(entry.installed)
        self.codec.setCurrentIndex(max(0, self.codec.findData(self._controller.project.codec_id)))
        self.codec.activated.connect(self._set_codec)
        self._codec_note = Text("", px=11, token="text3", wrap=True)
        self.models = push_button(tr("Manage models..."), kind="link")
        self.models.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.models.clicked.connect(self.accept)
        self.models.clicked.connect(self.models_wanted)
        form.add_row(tr("Codec"), _row(self.codec, self.models), note=self._codec_note)
        self._tell_codec()

    def _add_cache(self, form: Form) -> None:
        form.add_heading(tr("Cache"))
        self._folder = ElidedLabel(QDir.toNativeSeparators(str(self._settings.cache_dir)))
        self._folder.setMinimumWidth(200)
        self.choose = push_button(tr("Choose..."))
        self.choose.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choose.clicked.connect(self._choose_folder)
        fixed = os.environ.get("LINCAE_STUDIO_CACHE")
        self.choose.setEnabled(not fixed)
        note = tr("Latents and waveforms.") + f" {NEXT_START}"
        if fixed:
            note = tr("Given by LINCAE_STUDIO_CACHE.")
        form.add_row(tr("Folder"), _row(self._folder, self.choose), note=Text(note, px=11, token="text3"))
        self.limit = NumberField(
            self._settings.cache_limit_gb, name=tr("Size limit"), unit="GB", minimum=0.1, maximum=10_000.0,
            step=1.0, default=10.0,
        )  # fmt: skip
        self.limit.setFixedWidth(120)
        self.limit.value_changed.connect(self._set_limit)
        what_goes = tr("What was used least recently goes first.")
        form.add_row(
            tr("Size limit"), self.limit, note=Text(f"{what_goes} {NEXT_START}", px=11, token="text3")
        )
        self._used = Text("", tabular=True)
        self.clear = push_button(tr("Clear..."))
        self.clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear.clicked.connect(self._clear)
        form.add_row(tr("Used"), _row(self._used, self.clear))
        self._tell_used()

    # Device and codec

    def _list_devices(self, found: object) -> None:
        self.device.clear()
        self.device.addItem(tr("Automatic"), "auto")
        for item in found:
            kind = item.device.partition(":")[0].upper()
            self.device.addItem(f"{kind}: {item.description}", item.device)
        self._choose_device(self._settings.device)

    def _choose_device(self, device: str) -> None:
        index = self.device.findData(device)
        if index < 0 and device == "cuda":
            index = self.device.findData("cuda:0")
        if index < 0:
            self.device.addItem(tr("{name}, not found", name=device.upper()), device)
            index = self.device.count() - 1
        self.device.setCurrentIndex(index)

    def _set_device(self) -> None:
        device = str(self.device.currentData())
        if device != self._settings.device:
            self._device_note.setText(tr("Starting..."))
            self._settings.device = device

    def _tell_device(self, choice: object) -> None:
        if choice is None:
            self._device_note.setText(tr("The engine is starting."))
            return
        running = tr("Running on {device}.", device=choice.description)
        reason = choice.reason or ""
        self._device_note.setText(f"{running} {reason}".strip())
        self._device_note.set_color("warn" if reason and self._settings.device != "auto" else "text3")

    def _list_outputs(self) -> None:
        settings, found = self._settings, self._controller.output.devices.outputs()
        self.output.clear()
        self.output.addItem(tr("As the system"), "")
        for device in found:
            self.output.addItem(device.name, device.id)
        index = self.output.findData(settings.output_device)
        if index < 0:
            self.output.addItem(
                tr("{name}, not connected", name=settings.output_device_name), settings.output_device
            )
            index = self.output.count() - 1
        self.output.setCurrentIndex(index)

    def _set_output(self) -> None:
        device = str(self.output.currentData())
        if device != self._settings.output_device:
            self._settings.output_device_name = self.output.currentText()
            self._settings.output_device = device

    def _set_codec(self) -> None:
        codec = str(self.codec.currentData())
        self._settings.default_codec = codec
        if codec != self._controller.project.codec_id:
            self._controller.set_codec(codec)
        self._tell_codec()

    def _tell_codec(self) -> None:
        info = registry.info(str(self.codec.currentData()))
        linearity = figures.linearity(info)
        self._codec_note.setText(
            tr(
                "{linearity}, compression {ratio:g}×, {rate}. For this project and new ones.",
                linearity=linearity[0].upper() + linearity[1:],
                ratio=info.compression,
                rate=figures.kilohertz(info.sample_rate) if info.sample_rate else tr("any sample rate"),
            )
        )

    # Cache and look

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Cache folder"), str(self._settings.cache_dir))
        if not chosen:
            return
        if not os.access(chosen, os.W_OK):
            self._controller.failed.emit(
                tr("The cache folder was not changed"),
                tr("The folder cannot be written: choose another one."),
            )
            return
        self._settings.cache_dir = Path(chosen)
        self._folder.set_text(QDir.toNativeSeparators(chosen))

    def _set_limit(self, gigabytes: float) -> None:
        self._settings.cache_limit_gb = float(gigabytes)

    def _clear(self) -> None:
        text = tr("Latents and waveforms are made again when they are needed; recordings and projects stay.")
        answers = (("clear", tr("Clear")), ("cancel", tr("Cancel")))
        if ask(self, tr("Clear the cache?"), text, answers) == "clear":
            self._controller.engine.clear_cache()

    def _tell_used(self, _job: object = None) -> None:
        used = figures.gigabytes(self._controller.cache_bytes())
        if used != self._used.text():
            self._used.setText(used)

    def _set_theme(self, mode: str) -> None:
        self._settings.theme = mode
        theme.apply(QApplication.instance(), mode)

    def _set_language(self) -> None:
        self._settings.language = str(self.language.currentData())
