"""The bar above the timeline that says what is being compared, and lets it go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lincae_studio.studio.comparison import Comparison
from lincae_studio.ui import figures
from lincae_studio.ui.controls import ElidedLabel, ProgressLine, Segmented, Switch, push_button
from lincae_studio.ui.keys import KeyMap
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

HEIGHT = 40
NAMES = {
    "latent": tr("Latent"),
    "refined": tr("Refined"),
    "waveform": tr("Waveform"),
    "original": tr("Original"),
}


class ListeningBar(QWidget):
    """Shown while something is compared. `ListeningBar(controller)`

    Signals:
        abx_requested(): a blind test of what is compared is wanted
    """

    abx_requested = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison.of(controller)
        self._keys = KeyMap.of(controller)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Comparing"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(12)
        self.title = ElidedLabel(weight=600, icon="speaker")
        self._offered: tuple[str, ...] = ("latent",)
        self.ways = self._make_ways()
        self.level = ElidedLabel(color="text2", tabular=True)
        self.progress = ProgressLine(name=tr("Rendering what you compare"))
        self.progress.setFixedWidth(64)
        self.equal = Switch(
            name=tr("Equal loudness"), tip=tr("Play every way as loud as the softest of them")
        )
        self.equal_label = ElidedLabel(tr("Equal loudness"), color="text2", elide=False)
        self.abx = push_button(tr("Blind test..."), size="small", tip=tr("Test blindly whether you hear it"))
        self.done = push_button(tr("Done"), size="small")
        for item in (self.title, self.ways, self.level, self.progress):
            self._row.addWidget(item)
        self._row.addStretch(1)
        for item in (self.equal_label, self.equal, self.abx, self.done):
            self._row.addWidget(item)
        self.equal.clicked.connect(self._comparison.set_equal_loudness)
        self.abx.clicked.connect(self.abx_requested)
        self.done.clicked.connect(self._comparison.end)
        self._comparison.changed.connect(self.refresh)
        controller.project_changed.connect(lambda *_: self.refresh())
        theme.changed.connect(self.update)
        self._keys.changed.connect(self._show_keys)
        self._show_keys()
        self.refresh()

    def _make_ways(self) -> Segmented:
        ways = Segmented([(way, self._label(way)) for way in self._offered], name=tr("Way to listen"))
        ways.value_changed.connect(self._comparison.listen)
        return ways

    def _label(self, way: str) -> str:
        """The name of a way to listen, behind its key."""
        return f"{self._keys.text(f'latent.method_{way}')}  {NAMES[way]}".lstrip()

    def _show_keys(self) -> None:
        self.done.setToolTip(self._keys.beside(tr("Play the project again"), "latent.compare_end"))
        self._replace_ways()

    def refresh(self) -> None:
        """Show what is compared now."""
        comparison = self._comparison
        self.setVisible(comparison.active)
        if comparison.heard is None:
            return
        name = comparison.subject_name
        self.title.set_text(
            tr("Comparing the mix") if comparison.subject is None else tr("Comparing {name} alone", name=name)
        )
        self._offer(comparison.choices)
        self.ways.set_value(comparison.heard)
        self.equal.setChecked(comparison.equal_loudness)
        rendering = comparison.progress
        self.progress.setVisible(rendering is not None)
        if rendering is not None:
            self.progress.set_fraction(rendering)
            self.level.set_text(tr("Rendering {share:.0f} %", share=100 * rendering))
        elif comparison.message:
            self.level.set_text(comparison.message)
        elif comparison.equal_loudness:
            db = comparison.level_db(comparison.heard)
            self.level.set_text(
                tr("{gain} to match", gain=figures.decibels(db, sign=True))
                if db < -0.05
                else tr("as loud as it is")
            )
        else:
            self.level.set_text(tr("at its own level"))
        self.level.set_tip(
            ", ".join(
                f"{NAMES[name]} {figures.number(lufs)} LUFS" for name, lufs in comparison.loudness.items()
            )
        )

    def _offer(self, choices: tuple[str, ...]) -> None:
        if choices != self._offered:
            self._offered = choices
            self._replace_ways()

    def _replace_ways(self) -> None:
        had_focus = self.ways.hasFocus()
        ways = self._make_ways()
        if self._comparison.heard in self._offered:
            ways.set_value(self._comparison.heard)
        self._row.replaceWidget(self.ways, ways)
        self.ways.hide()
        self.ways.deleteLater()
        self.ways = ways
        if had_focus:
            ways.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("accentBg"))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, theme.color("line1"))
