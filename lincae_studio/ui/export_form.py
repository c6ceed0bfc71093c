"""The four pages of the export dialog: files, format, level, tags."""

from __future__ import annotations

import math
from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from lincae_studio.audio.io import Tags
from lincae_studio.engine.export_plan import PATTERN, ExportRequest
from lincae_studio.engine.export_presets import Preset
from lincae_studio.project.model import PROJECT_RATES
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import CheckBox, NumberField, Segmented, Select, push_button
from lincae_studio.ui.dialogs import Form, Text
from lincae_studio.wording import tr

PAGES = (("files", tr("Files")), ("format", tr("Format")), ("level", tr("Level")), ("tags", tr("Tags")))
CONTAINERS = (("wav", "WAV"), ("flac", "FLAC"), ("aiff", "AIFF"), ("ogg", "Ogg Vorbis"), ("mp3", "MP3"))
SUFFIXES = {"wav": "wav", "flac": "flac", "aiff": "aiff", "aif": "aiff", "ogg": "ogg", "mp3": "mp3"}
DEPTHS = {"16": "16-bit", "24": "24-bit", "32f": tr("32-bit float")}
QUALITIES = (("0.5", tr("Small")), ("0.8", tr("Good")), ("1.0", tr("Best")))
CONTENT = (("mix", tr("Mix")), ("tracks", tr("Tracks")), ("recipes", tr("Recipes")))
PATTERN_NOTE = tr(
    "{name}, {part}, {track}, {region}, {number}, {date}, {tempo}, {rate}. A slash makes a folder."
)
LEVEL_NOTE = tr(
    "One gain for all files, found in a first pass, so that tracks still add up to the mix. Nothing is "
    "limited: where the ceiling is reached first, the mix stays quieter."
)


class ExportForm(QWidget):
    """What is exported, as the user sets it.

    Attributes:
        path: field of the file
        container, depth, dither, quality, range, split: choices by key
        content: check box of each kind of file, by key

    Signals:
        edited: anything was changed by the user
    """

    edited = Signal()

    def __init__(self, controller: Controller, path: Path) -> None:
        super().__init__()
        self._controller = controller
        self.pages = Segmented(PAGES, "files", name=tr("Page"), stretch=True)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.pages)
        column.addWidget(self._stack)
        for page in (self._files(path), self._format(), self._level(), self._tags()):
            self._stack.addWidget(page)
        self.pages.value_changed.connect(self.show_page)
        self._connect()
        self._show_rules()

    def show_page(self, key: str) -> None:
        """Bring a page forward."""
        self.pages.set_value(key)
        self._stack.setCurrentIndex([name for name, _ in PAGES].index(key))

    # Pages

    def _files(self, path: Path) -> QWidget:
        page, form = _page()
        self.path = QLineEdit(str(path))
        self.choose = push_button(tr("Choose..."))
        self.choose.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        place = _row(self.path, self.choose, stretch=True)
        place.setFixedHeight(32)
        form.add_row(tr("File"), place)
        self.path.setAccessibleName(tr("File"))
        self.content = {key: CheckBox(text) for key, text in CONTENT}
        tips = {
            "mix": tr("What is heard."),
            "tracks": tr("Every track that is heard, as it enters the mix."),
            "recipes": tr("Every track made of others, heard or not."),
        }
        for key, box in self.content.items():
            box.setToolTip(tips[key])
        self.content["mix"].setChecked(True)
        form.add_row(tr("Write"), _row(*self.content.values()))
        project = self._controller.project
        options = [("all", tr("All"))]
        if self._controller.time_range is not None:
            options.append(("selection", tr("Selection")))
        self.range = Segmented([*options, ("loop", tr("Loop"))], "all", name=tr("Range"))
        if project.loop is None and len(options) == 1:
            self.range.setEnabled(False)
            self.range.setToolTip(tr("Drag on the ruler to set a loop first."))
        form.add_row(tr("Range"), self.range)
        self.split = Segmented(
            [("whole", tr("In one piece")), ("regions", tr("By region")), ("markers", tr("By marker"))],
            "whole",
            name=tr("Cut", "how files are divided"),
        )
        form.add_row(tr("Cut", "how files are divided"), self.split)
        self.pattern = QLineEdit(PATTERN)
        self.pattern.setPlaceholderText(PATTERN)
        self.pattern.setToolTip(tr("Names of all files but a single mix."))
        form.add_row(tr("Names"), self.pattern, note=Text(PATTERN_NOTE, px=11, token="text3", wrap=True))
        for control in (self.range, self.split):
            form.setAlignment(control, Qt.AlignmentFlag.AlignLeft)
        return page

    def _format(self) -> QWidget:
        page, form = _page()
        self.container = Segmented(CONTAINERS, "wav", name=tr("Format"))
        form.add_row(tr("Format"), self.container)
        self.depth = Segmented(list(DEPTHS.items()), "24", name=tr("Depth"))
        form.add_row(tr("Depth"), self.depth)
        self.quality = Segmented(QUALITIES, "0.8", name=tr("Quality"))
        self.quality.setToolTip(tr("Of Ogg and MP3 files."))
        form.add_row(tr("Quality"), self.quality)
        self.dither = Segmented(
            [("tpdf", tr("Even (TPDF)")), ("shaped", tr("Shaped", "dither")), ("none", tr("None", "dither"))],
            "tpdf",
            name=tr("Dither"),
        )
        self.dither.setToolTip(tr("Noise that hides the steps of 16-bit files; shaped, it is heard least."))
        form.add_row(tr("Dither"), self.dither)
        self.rate = Select(name=tr("Sample rate"))
        self.rate.addItem(
            tr("As the project, {rate}", rate=figures.kilohertz(self._controller.project.sample_rate)), 0
        )
        for rate in PROJECT_RATES:
            self.rate.addItem(figures.kilohertz(rate), rate)
        form.add_row(tr("Sample rate"), self.rate)
        for control in (self.container, self.depth, self.quality, self.dither, self.rate):
            form.setAlignment(control, Qt.AlignmentFlag.AlignLeft)
        return page

    def _level(self) -> QWidget:
        page, form = _page()
        self.loudness = Segmented(
            [("as_is", tr("As it is")), ("ceiling", tr("Ceiling only")), ("target", tr("Target"))],
            "as_is",
            name=tr("Level"),
        )
        form.add_row(tr("Level"), self.loudness)
        self.lufs = NumberField(
            -14.0, name=tr("Integrated loudness"), unit="LUFS", minimum=-70.0, maximum=0.0, default=-14.0
        )
        form.add_row(tr("Loudness"), self.lufs)
        self.ceiling = NumberField(
            -1.0,
            name=tr("True-peak ceiling"),
            unit="dBTP",
            minimum=-20.0,
            maximum=0.0,
            default=-1.0,
            step=0.1,
        )
        form.add_row(tr("True peak"), self.ceiling)
        for field in (self.lufs, self.ceiling):
            field.setFixedWidth(128)
            form.setAlignment(field, Qt.AlignmentFlag.AlignLeft)
        form.setAlignment(self.loudness, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(Text(LEVEL_NOTE, px=11, token="text3", wrap=True), form.rowCount(), 1)
        return page

    def _tags(self) -> QWidget:
        page, form = _page()
        self.tags = {field.name: QLineEdit() for field in fields(Tags)}
        form.add_row(tr("Title"), self.tags["title"])
        form.add_row(tr("Artist"), self.tags["artist"])
        form.add_row(tr("Album"), self.tags["album"])
        form.add_row(tr("Comment"), self.tags["comment"])
        self.tags["date"].setPlaceholderText(tr("Year or date"))
        self.tags["date"].setAccessibleName(tr("Date"))
        self.tags["genre"].setAccessibleName(tr("Genre"))
        self.tags["copyright"].setAccessibleName(tr("Copyright"))
        self.tags["genre"].setPlaceholderText(tr("Genre"))
        self.tags["copyright"].setPlaceholderText(tr("Copyright"))
        form.add_row(
            tr("Date"), _row(self.tags["date"], self.tags["genre"], self.tags["copyright"], stretch=True)
        )
        self.time_stamp = CheckBox(tr("Time stamp (BWF)"))
        self.time_stamp.setToolTip(tr("WAV files tell other programs where on the timeline they begin."))
        self.receipt = CheckBox(tr("Receipt (JSON)"))
        self.receipt.setToolTip(tr("What was written, from what and how loud, beside the first file."))
        form.add_row(tr("Add"), _row(self.time_stamp, self.receipt))
        return page

    def _connect(self) -> None:
        for control in (
            self.container,
            self.depth,
            self.quality,
            self.dither,
            self.range,
            self.split,
            self.loudness,
        ):
            control.value_changed.connect(self._changed)
        for box in (*self.content.values(), self.time_stamp, self.receipt):
            box.clicked.connect(self._changed)
        for field in (self.lufs, self.ceiling):
            field.value_changed.connect(self._changed)
        for line in (self.pattern, *self.tags.values()):
            line.textEdited.connect(self._changed)
        self.rate.activated.connect(self._changed)

    def _changed(self, *_: object) -> None:
        self._show_rules()
        self.edited.emit()

    def _show_rules(self) -> None:
        """Enable what counts with the present choices; the rest stays in its place."""
        lossy = self.lossy
        self.depth.setEnabled(not lossy)
        self.quality.setEnabled(lossy)
        self.dither.setEnabled(not lossy and self.depth.value == "16")
        self.lufs.setEnabled(self.loudness.value == "target")
        self.ceiling.setEnabled(self.loudness.value != "as_is")
        self.time_stamp.setEnabled(self.container.value == "wav")
        several = self.split.value != "whole" or any(
            self.content[key].isChecked() for key in ("tracks", "recipes")
        )
        self.pattern.setEnabled(several)

    # Values

    @property
    def lossy(self) -> bool:
        return self.container.value in ("ogg", "mp3")

    def preset(self, name: str = "Last used") -> Preset:
        """The present settings under a name."""
        level = self.loudness.value
        return Preset(
            name,
            container=self.container.value,
            depth="lossy" if self.lossy else self.depth.value,
            dither=self.dither.value,
            quality=float(self.quality.value),
            rate=int(self.rate.currentData()),
            content=tuple(key for key, box in self.content.items() if box.isChecked()),
            split=self.split.value,
            pattern=self.pattern.text().strip() or PATTERN,
            lufs=self.lufs.value if level == "target" else None,
            ceiling=self.ceiling.value if level != "as_is" else None,
            time_stamp=self.time_stamp.isChecked(),
            receipt=self.receipt.isChecked(),
        )

    def apply(self, preset: Preset) -> None:
        """Show the settings of a preset."""
        self.container.set_value(preset.container)
        if preset.depth != "lossy":
            self.depth.set_value(preset.depth)
        nearest = min(QUALITIES, key=lambda quality: abs(float(quality[0]) - preset.quality))
        self.quality.set_value(nearest[0])
        self.dither.set_value(preset.dither)
        self.rate.setCurrentIndex(max(0, self.rate.findData(preset.rate)))
        for key, box in self.content.items():
            box.setChecked(key in preset.content)
        self.split.set_value(preset.split)
        self.pattern.setText(preset.pattern)
        self.loudness.set_value(
            "target" if preset.lufs is not None else "as_is" if preset.ceiling is None else "ceiling"
        )
        if preset.lufs is not None:
            self.lufs.set_value(preset.lufs)
        if preset.ceiling is not None:
            self.ceiling.set_value(preset.ceiling)
        self.time_stamp.setChecked(preset.time_stamp)
        self.receipt.setChecked(preset.receipt)
        self._show_rules()

    def chosen_range(self) -> tuple[int, int] | None:
        """Timeline samples; None for everything."""
        controller = self._controller
        if self.range.value == "selection":
            return controller.time_range
        if self.range.value == "loop" and controller.project.loop is not None:
            return controller.project.loop.start, controller.project.loop.end
        return None

    def request(self, gain_db: float = 0.0) -> ExportRequest:
        """Raises StudioError where settings do not go together."""
        preset = self.preset()
        tags = Tags(**{name: line.text().strip() for name, line in self.tags.items()})
        return ExportRequest(
            path=Path(self.path.text().strip()).expanduser().absolute(),
            format=preset.format,
            sample_rate=preset.rate or None,
            range=self.chosen_range(),
            gain_db=gain_db,
            content=preset.content,
            split=preset.split,
            pattern=preset.pattern,
            loudness=preset.loudness,
            tags=tags or None,
            time_stamp=preset.time_stamp,
            receipt=preset.receipt,
        )

    def set_busy(self, busy: bool) -> None:
        """Nothing can be changed while a job runs."""
        self._stack.setEnabled(not busy)
        self.pages.setEnabled(not busy)


def with_float(preset: Preset) -> Preset:
    """The preset, written so that no sample is too loud."""
    return replace(preset, container="wav" if preset.container != "aiff" else "aiff", depth="32f")


def bytes_of(preset: Preset, frames: int, channels: int, rate: int) -> int:
    """About how many bytes a file has."""
    if preset.depth == "lossy":
        seconds = frames / rate
        return math.ceil(seconds * (40_000 if preset.container == "mp3" else 32_000) * preset.quality)
    return frames * channels * {"16": 2, "24": 3, "32f": 4}[preset.depth]


def _page() -> tuple[QWidget, Form]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    form = Form()
    form.setColumnMinimumWidth(0, 88)
    column.addLayout(form)
    column.addStretch(1)
    return page, form


def _row(*widgets: QWidget, stretch: bool = False) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8 if stretch else 24)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, 1 if stretch and number == 0 else 0)
    if not stretch:
        row.addStretch(1)
    return box
