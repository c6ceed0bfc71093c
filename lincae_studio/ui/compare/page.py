"""The Compare page: every codec on the same music, side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from lincae_studio.codec import registry
from lincae_studio.studio.compare import CodecComparison
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.compare import words
from lincae_studio.ui.compare.table import CompareTable
from lincae_studio.ui.controls import (
    ElidedLabel,
    Fader,
    IconButton,
    NumberField,
    Segmented,
    Select,
    Separator,
    Switch,
    TextLabel,
    push_button,
)
from lincae_studio.ui.icons import icon
from lincae_studio.ui.theme import theme
from lincae_studio.units import samples_to_bar
from lincae_studio.wording import tr, within_sentence

if TYPE_CHECKING:
    from lincae_studio.ui.compare.linearity import LinearityView

BAR = 56
COMPACT_WIDTH = 1500
LOWEST_GAIN_DB, HIGHEST_GAIN_DB = -60.0, 12.0


class ComparePage(QFrame):
    """`ComparePage(controller)`

    Attributes:
        comparison: what is compared and heard
        table: rows and columns
        linearity: the inspector, once it was shown
    """

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "canvas")
        self._controller = controller
        self.comparison = CodecComparison(controller)
        self.table = CompareTable(self.comparison)
        self._compact = False
        self._bar = self._make_bar()
        self._tools = self._make_tools()
        self._banner = _Banner(self.comparison)
        self._hint = TextLabel(
            tr("Import at least two stems that sound together: every codec is then heard on them here."),
            px=13,
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._views = QStackedWidget()
        self._views.addWidget(self.table)
        self._views.addWidget(self._hint)
        self._panels: dict[str, QWidget] = {"table": self.table}
        self.linearity: LinearityView | None = None
        self._lay_out()
        self.table.menu_wanted.connect(self._show_codec_menu)
        self.comparison.table_changed.connect(self._show)
        self.comparison.playing_changed.connect(self._show)
        self.comparison.exported.connect(
            lambda path: controller.notice.emit(
                tr("The sounds and the report are in {folder}.", folder=path.parent)
            )
        )
        self._show()

    # Coming and going, told by the page switch

    def entered(self) -> None:
        self.comparison.enter()
        self.table.setFocus()
        self._show()

    def left(self) -> None:
        self.comparison.leave()
        if self.linearity is not None:
            self.linearity.left()

    def window_closing(self) -> None:
        """The window goes."""
        self.left()
        self.comparison.close()

    # Parts

    def _make_bar(self) -> QFrame:
        c = self.comparison
        bar = QFrame()
        bar.setProperty("surface", "bar")
        bar.setFixedHeight(BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        self.stop = push_button(tr("Stop all"), icon="stop", tip=tr("Stops what is heard here."))
        self.stop.clicked.connect(c.stop)
        row.addWidget(self.stop)
        row.addSpacing(12)
        self.sync = self._switch(
            row, tr("Sync playback"), c.set_sync, tr("Another cell goes on where this one is.")
        )
        self.loop = self._switch(row, tr("Loop"), c.set_loop, tr("Repeats the stretch that is compared."))
        self._loop_label = self._labels[self.loop]
        self.equal = self._switch(
            row, tr("Equal loudness"), c.set_equal_loudness,
            tr("Every cell is heard as loud as what it should be, so that the louder one does not win."),
        )  # fmt: skip
        row.addWidget(Separator(vertical=True, length=24))
        row.addSpacing(8)
        row.addWidget(ElidedLabel("", icon="speaker", color="text2", elide=False))
        self.volume = Fader(name=tr("Volume of listening, dB"), value=0.0)
        self.volume.setFixedWidth(128)
        self.volume.setToolTip(tr("Volume of listening, dB. What is exported stays as it is."))
        self.volume.value_changed.connect(self._set_volume)
        row.addWidget(self.volume)
        self._level = ElidedLabel(figures.decibels(0.0), tabular=True)
        self._level.setFixedWidth(64)
        row.addWidget(self._level)
        row.addStretch(1)
        self.view = Segmented(
            [("table", tr("Table")), ("linearity", tr("Linearity")), ("projector", tr("Projector"))],
            "table",
            name=tr("View"),
        )
        self.view.value_changed.connect(self._show_view)
        row.addWidget(self.view)
        row.addSpacing(8)
        self.export = push_button(
            tr("Export table..."),
            icon="export",
            tip=tr("Writes all sounds and a report that plays in a browser."),
        )
        self.export.clicked.connect(self._export)
        row.addWidget(self.export)
        return bar

    def _switch(self, row: QHBoxLayout, text: str, act: object, tip: str) -> Switch:
        made = Switch(name=text, checked=True, tip=tip)
        made.clicked.connect(act)
        label = ElidedLabel(text, color="text1", elide=False)
        label.setToolTip(tip)
        if not hasattr(self, "_labels"):
            self._labels: dict[Switch, ElidedLabel] = {}
        self._labels[made] = label
        row.addWidget(made)
        row.addWidget(label)
        row.addSpacing(12)
        return made

    def _make_tools(self) -> QWidget:
        c = self.comparison
        tools = QWidget()
        tools.setFixedHeight(48)
        row = QHBoxLayout(tools)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(ElidedLabel(tr("Taken out of the mix"), color="text2", elide=False))
        self.source = Select(name=tr("Stem that is taken out of the mix"))
        self.source.setMinimumWidth(132)
        self.source.activated.connect(c.set_source)
        row.addWidget(self.source)
        row.addSpacing(16)
        row.addWidget(ElidedLabel(tr("Latent scaling"), color="text2", elide=False))
        self.gain = Fader(name=tr("Gain of the row of latent scaling"), value=c.gain_db)
        self.gain.setFixedWidth(128)
        self.gain.setToolTip(tr("Gain by which the latents of the stem are scaled, −60 to +12 dB."))
        self.gain_field = NumberField(
            c.gain_db, name=tr("Gain of latent scaling"), minimum=LOWEST_GAIN_DB, maximum=HIGHEST_GAIN_DB,
            sign=True, default=0.0,
        )  # fmt: skip
        self.gain_field.setFixedWidth(84)
        self.gain.value_changed.connect(lambda db: self.gain_field.set_value(_bounded(db)))
        self.gain.gesture_finished.connect(lambda: c.set_gain(_bounded(self.gain.value)))
        self.gain_field.value_changed.connect(self._type_gain)
        row.addWidget(self.gain)
        row.addWidget(self.gain_field)
        row.addStretch(1)
        self.picture = Segmented(
            [("waveform", tr("Waveform")), ("spectrogram", tr("Spectrogram"))],
            "spectrogram",
            name=tr("Picture of a cell"),
        )
        self.picture.value_changed.connect(self.table.set_picture)
        row.addWidget(self.picture)
        self.metrics = Select(name=tr("Figures of a cell"))
        for key, text in words.SETS:
            self.metrics.addItem(text, key)
        self.metrics.activated.connect(lambda at: self.table.set_metrics(self.metrics.itemData(at)))
        self.metrics.setFixedWidth(176)
        row.addWidget(self.metrics)
        self.add = push_button(tr("Codec"), icon="add", size="", tip=tr("Adds a column, or takes one away."))
        self.add.clicked.connect(self._show_add_menu)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignVCenter)
        return tools

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._tools)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 0, 24, 12)
        inner.setSpacing(8)
        inner.addWidget(self._banner)
        inner.addWidget(self._views, 1)
        column.addLayout(inner, 1)

    # What changes

    def _show(self) -> None:
        c = self.comparison
        ready = c.stretch is not None
        wanted = self._panels[self.view.value] if ready and self.view.value in self._panels else self._hint
        self._views.setCurrentWidget(wanted)
        self._tools.setVisible(self.view.value == "table")
        self.stop.setEnabled(c.playing is not None)
        for part in (self.source, self.gain, self.gain_field, self.picture, self.metrics, self.export):
            part.setEnabled(ready)
        names = [self.source.itemText(at) for at in range(self.source.count())]
        if names != list(c.names):
            self.source.clear()
            self.source.addItems(c.names)
        self.source.setCurrentIndex(c.source)
        self._loop_label.set_text(self._loop_words())
        self._banner.show_warning()

    def _loop_words(self) -> str:
        stretch = self.comparison.stretch
        if stretch is None or self._compact:
            return tr("Loop")
        project = stretch.project
        first, last = (
            samples_to_bar(
                at, rate=project.sample_rate, tempo=project.tempo, beats_per_bar=project.beats_per_bar
            ).bar
            for at in (stretch.start, stretch.stop - 1)
        )
        return tr("Loop bars {first} to {last}", first=first, last=last)

    def _set_volume(self, db: float) -> None:
        self.volume.set_value(min(db, 0.0))
        self._level.set_text(figures.decibels(min(db, 0.0)))
        self.comparison.set_volume(db)

    def _type_gain(self, db: float) -> None:
        self.gain.set_value(db)
        self.comparison.set_gain(db)

    def _show_view(self, view: str) -> None:
        if view not in self._panels:
            if view == "linearity":
                from lincae_studio.ui.compare.linearity import LinearityView

                self._panels[view] = self.linearity = LinearityView(self.comparison)
            else:
                from lincae_studio.ui.compare.projector import ProjectorView

                self._panels[view] = ProjectorView(self.comparison)
            self._views.addWidget(self._panels[view])
        self._show()

    def _show_codec_menu(self, codec_id: str, place: QPoint) -> None:
        c = self.comparison
        menu = QMenu(self)
        ids = list(c.codec_ids)
        at = ids.index(codec_id)
        busy = c.queue.busy(codec_id)
        render = menu.addAction(tr("Cancel rendering") if busy else tr("Render what is missing"))
        render.triggered.connect(lambda: c.queue.halt(codec_id) if busy else c.queue.resume(codec_id))
        menu.addSeparator()
        for text, step in ((tr("Move left"), -1), (tr("Move right"), 1)):
            action = menu.addAction(text)
            action.setEnabled(0 <= at + step < len(ids))
            action.triggered.connect(lambda _=False, step=step: c.set_codecs(_moved(ids, at, step)))
        menu.addAction(icon("trash"), tr("Remove from the table")).triggered.connect(
            lambda: c.set_codecs([other for other in ids if other != codec_id])
        )
        menu.popup(place)

    def _show_add_menu(self) -> None:
        c = self.comparison
        menu = QMenu(self)
        for entry in registry.entries():
            if not entry.installed:
                continue
            action = menu.addAction(entry.info.name)
            action.setCheckable(True)
            action.setChecked(entry.info.id in c.codec_ids)
            action.triggered.connect(lambda _=False, codec_id=entry.info.id: self._toggle_codec(codec_id))
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _toggle_codec(self, codec_id: str) -> None:
        ids = self.comparison.codec_ids
        kept = [other for other in ids if other != codec_id]
        self.comparison.set_codecs(kept if codec_id in ids else (*ids, codec_id))

    def _export(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the sounds and the report"))
        if folder:
            self.comparison.export(Path(folder))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self._compact = self.width() < COMPACT_WIDTH
        self.table.set_compact(compact)
        self._loop_label.set_text(self._loop_words())
        self.volume.setFixedWidth(72 if compact else 128)
        self.gain.setFixedWidth(72 if compact else 128)


class _Banner(QFrame):
    """Says that something is turned down because it came out too loud."""

    def __init__(self, comparison: CodecComparison) -> None:
        super().__init__()
        self._comparison = comparison
        self.setFixedHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(
            ElidedLabel(tr("Loudness guard"), weight=600, color="text1", icon="warning", elide=False)
        )
        self._text = ElidedLabel("", color="text1")
        row.addWidget(self._text, 1)
        self.lift = push_button(tr("Play as it is"), kind="link", tip=tr("Plays it as loud as it came out."))
        self.lift.clicked.connect(self._lift)
        row.addWidget(self.lift)
        close = IconButton("close", name=tr("Dismiss"), width=24, height=24)
        close.clicked.connect(comparison.dismiss_warning)
        row.addWidget(close)
        theme.changed.connect(self._recolor)
        self._recolor()

    def _recolor(self) -> None:
        self.setStyleSheet(f"_Banner {{ background: {theme.color('warnBg').name()}; border-radius: 6px; }}")

    def show_warning(self) -> None:
        """Say what `comparison.warning` is about, or go away."""
        key = self._comparison.warning
        cell = None if key is None else self._comparison.cell(key)
        self.setVisible(cell is not None)
        if key is not None and cell is not None:
            name = within_sentence(self._comparison.row_name(key.row))
            self._text.set_text(
                tr(
                    "{codec}, {sound}, came out {gain} louder than it should be. It is turned down for "
                    "listening; the figures are untouched.",
                    codec=registry.info(key.codec_id).name,
                    sound=name,
                    gain=figures.decibels(cell.louder_db),
                )
            )

    def _lift(self) -> None:
        if (key := self._comparison.warning) is not None:
            self._comparison.play_as_it_is(key)


def _moved(ids: list[str], at: int, step: int) -> list[str]:
    order = [*ids[:at], *ids[at + 1 :]]
    order.insert(at + step, ids[at])
    return order


def _bounded(db: float) -> float:
    return min(max(db, LOWEST_GAIN_DB), HIGHEST_GAIN_DB)
