"""Transfer: the sound on the bench through other material."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lincae_studio.codec import registry
from lincae_studio.studio.lab import LatentLab
from lincae_studio.studio.lab_tools import Transfer
from lincae_studio.ui import figures
from lincae_studio.ui.controls import (
    CheckBox,
    ElidedLabel,
    NumberField,
    Segmented,
    Select,
    TextLabel,
    push_button,
)
from lincae_studio.ui.lab.parts import caption, fill_tracks, show_playing
from lincae_studio.wording import tr

MODES = (("mosaic", tr("Mosaic")), ("codebook", tr("Codebook")), ("codec", tr("Other codec")))
WORDS = {
    "mosaic": tr(
        "Rebuilds the sound of the nearest pieces of another track. Going on in that track is free, a "
        "jump costs: with more continuity there are longer pieces and less likeness."
    ),
    "codebook": tr(
        "Replaces every piece of the sound by the nearest entry of the codebook of the Map, at the "
        "sound's own levels. Learn the codebook of other material first."
    ),
    "codec": tr(
        "Encodes the sound with one codec and decodes it with another one of the same shape, made or "
        "trained differently."
    ),
}


class TransferPanel(QWidget):
    """`TransferPanel(lab, transfer)`"""

    def __init__(self, lab: LatentLab, transfer: Transfer) -> None:
        super().__init__()
        self.setAccessibleName(tr("Transfer"))
        self._lab, self._transfer = lab, transfer
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self.mode = Segmented(MODES, "mosaic", name=tr("Transfer"))
        self.mode.value_changed.connect(lambda key: transfer.set(mode=key))
        row = QHBoxLayout()
        row.addWidget(self.mode)
        row.addStretch(1)
        column.addLayout(row)
        self._words = TextLabel("", px=12)
        column.addWidget(self._words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        self._rows: dict[str, list[QWidget]] = {"mosaic": [], "codec": [], "codebook": []}
        self.target = ElidedLabel("", weight=500)
        self._add(grid, 0, tr("Sound"), self.target, "")
        self.corpus = Select(name=tr("Track that the sound is rebuilt of"))
        self.corpus.activated.connect(lambda at: transfer.set(corpus=self.corpus.itemData(at)))
        self._add(grid, 1, tr("Rebuilt of"), self.corpus, "mosaic")
        self.whole = CheckBox(tr("The whole track, not only the selection"))
        self.whole.clicked.connect(lambda on: transfer.set(whole_corpus=on))
        self._add(grid, 2, "", self.whole, "mosaic")
        self.continuity = NumberField(
            0.5, name=tr("Continuity: price of a jump"), unit="", minimum=0.0, maximum=5.0, step=0.1,
            decimals=2, fine_step=0.01, default=0.5,
        )  # fmt: skip
        self.continuity.setFixedWidth(88)
        self.continuity.value_changed.connect(lambda value: transfer.set(continuity=value))
        self._add(grid, 3, tr("Continuity"), self.continuity, "mosaic")
        self.relative = CheckBox(tr("Match bright with bright, whatever the range of each"))
        self.relative.clicked.connect(lambda on: transfer.set(relative=on))
        self._add(grid, 4, "", self.relative, "mosaic")
        self.level = CheckBox(tr("Follow the level of the sound"))
        self.level.clicked.connect(lambda on: transfer.set(follow_level=on))
        self._add(grid, 5, "", self.level, "mosaic")
        self.pair = Select(name=tr("Codecs that encode and decode"))
        self.pair.activated.connect(lambda at: transfer.set(pair=transfer.pairs()[at]))
        self._add(grid, 6, tr("Codecs"), self.pair, "codec")
        column.addLayout(grid)
        self._state = TextLabel("", px=12, color="text3")
        column.addWidget(self._state)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._result = ElidedLabel("", color="text2")
        row.addWidget(self._result, 1)
        self.play = push_button(tr("Play"), icon="play", tip=tr("Makes it and plays it."))
        self.play.clicked.connect(transfer.toggle)
        row.addWidget(self.play)
        self.land = push_button(tr("To track"), tip=tr("Makes it a new track."))
        self.land.clicked.connect(transfer.land)
        row.addWidget(self.land)
        column.addLayout(row)
        transfer.changed.connect(self._refresh)
        lab.changed.connect(self._refresh)
        self._refresh()

    def _add(self, grid: QGridLayout, row: int, text: str, widget: QWidget, mode: str) -> None:
        label = caption(text)
        grid.addWidget(label, row, 0)
        grid.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignLeft)
        if mode:
            self._rows[mode] += [label, widget]

    def _refresh(self) -> None:
        t, lab = self._transfer, self._lab
        self.mode.set_value(t.mode)
        self._words.setText(WORDS[t.mode])
        for mode, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(mode == t.mode)
        sources = lab.sources
        self.target.set_text(next((track.name for track in sources if track.id == lab.track_id), "none"))
        fill_tracks(self.corpus, sources, t.corpus)
        pairs = t.pairs()
        names = [tuple(registry.info(codec_id).name for codec_id in pair) for pair in pairs]
        texts = [tr("{one}, decoded with {other}", one=one, other=other) for one, other in names]
        if [self.pair.itemText(at) for at in range(self.pair.count())] != texts:
            self.pair.clear()
            self.pair.addItems(texts)
            self.pair.updateGeometry()
        self.pair.setCurrentIndex(pairs.index(t.chosen_pair) if t.chosen_pair else -1)
        self.pair.setEnabled(bool(pairs))
        self.whole.setChecked(t.whole_corpus)
        self.relative.setChecked(t.relative)
        self.level.setChecked(t.follow_level)
        self.continuity.set_value(t.continuity)
        busy = f"{lab.busy_with}, {100 * (lab.progress or 0):.0f} %." if lab.busy_with else ""
        self._state.setText(t.why_not or lab.message or busy)
        result = ""
        if t.mosaic is not None:
            result = tr("{count} pieces, {jumps} jumps", count=len(t.mosaic.starts), jumps=t.mosaic.jumps)
        elif t.rendered is not None:
            seconds = t.rendered.audio.shape[1] / t.rendered.rate
            result = f"{figures.number(seconds, 1)} s"
        self._result.set_text(result)
        show_playing(self.play, lab.player.name == "transfer")
        self.play.setEnabled(not t.why_not)
        self.land.setEnabled(t.rendered is not None)
