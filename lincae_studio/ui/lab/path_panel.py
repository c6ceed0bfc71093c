"""The latent path editor: tools and operators over the canvas."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lincae_studio.codec import registry
from lincae_studio.errors import LatentError
from lincae_studio.latent.layout import layout
from lincae_studio.latent.path import Kind, PathEdit
from lincae_studio.studio.lab import LatentLab
from lincae_studio.ui import figures
from lincae_studio.ui.controls import (
    IconButton,
    NumberField,
    ProgressLine,
    Segmented,
    Select,
    Separator,
    push_button,
)
from lincae_studio.ui.lab.parts import caption, fill_tracks, head
from lincae_studio.ui.lab.path_canvas import PathCanvas, with_amount
from lincae_studio.ui.lab.path_view import lane_name
from lincae_studio.ui.lab.rotation_bar import RotationBar
from lincae_studio.wording import tr

TOOLS = (
    (
        "select",
        tr("Select"),
        "pointer",
        tr("Drag over the lanes to choose a range of time. Esc chooses all of it."),
    ),
    ("draw", tr("Draw"), "pencil", tr("Draw the path of a lane by hand.")),
    (
        "curve",
        tr("Curve"),
        "envelope",
        tr("Click to set breakpoints, drag them, double click to remove one."),
    ),
)
OPERATORS: tuple[tuple[Kind, str, str, str], ...] = (
    ("scale", tr("Scale"), "scale", tr("Exaggerates or flattens the path: times a factor about its mean.")),
    ("bias", tr("Bias"), "bias", tr("Moves the path by standard deviations.")),
    (
        "randomise",
        tr("Randomise"),
        "dice",
        tr("Adds noise of so many standard deviations; each click draws anew."),
    ),
    ("reverse", tr("Reverse"), "swap", tr("Runs the path from its end to its beginning.")),
    ("smooth", tr("Smooth"), "wave", tr("Averages the path over so many frames.")),
    ("quantise", tr("Hold"), "steps", tr("Quantises the path in time: holds it for so many frames.")),
    ("stretch", tr("Stretch"), "zoom_fit", tr("Runs through the path more slowly, by a factor.")),
    (
        "rotate",
        tr("Rotate"),
        "rotate",
        tr("Turns the timbre as in examples: a note to its fifth, soft to bright. All lanes turn."),
    ),
)
AMOUNTS: dict[str, tuple[float, str, float, float, int]] = {
    "scale": (1.4, "×", -4.0, 4.0, 2),
    "bias": (0.6, "σ", -4.0, 4.0, 2),
    "randomise": (0.8, "σ", 0.0, 4.0, 2),
    "reverse": (1.0, "", 1.0, 1.0, 0),
    "smooth": (4.0, "frames", 0.0, 64.0, 1),
    "quantise": (8.0, "frames", 1.0, 128.0, 0),
    "stretch": (2.0, "×", 0.25, 4.0, 2),
    "rotate": (1.0, "×", -4.0, 4.0, 2),
}
"""Default, unit, least, most and decimals of every operator."""
FADES = (0, 20, 40, 80, 160)


class PathPanel(QFrame):
    """`PathPanel(lab)`

    Attributes:
        canvas: the lanes
        rotation_bar: examples of a rotation
    """

    def __init__(self, lab: LatentLab) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setAccessibleName(tr("Latent path"))
        self._lab = lab
        self._operator: Kind = "scale"
        self._amounts = {kind: values[0] for kind, values in AMOUNTS.items()}
        self.canvas = PathCanvas(lab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(Separator())
        column.addWidget(self._make_tools())
        self.rotation_bar = RotationBar(lab, self.canvas)
        self.rotation_bar.closed.connect(self.rotation_bar.hide)
        self.rotation_bar.hide()
        column.addWidget(self.rotation_bar)
        self.busy = ProgressLine(name=tr("Progress of the lab"), height=2)
        column.addWidget(self.busy)
        column.addWidget(self.canvas, 1)
        lab.changed.connect(self._refresh)
        lab.opened_changed.connect(self._refresh)
        self.canvas.chosen_changed.connect(self._refresh)
        self._show_amount()
        self._refresh()

    def _make_head(self) -> QWidget:
        bar, row, self._facts = head(tr("Latent path"))
        self.track = Select(name=tr("Track on the bench"))
        self.track.setMaximumWidth(180)
        self.track.activated.connect(lambda at: self._lab.choose_track(self.track.itemData(at)))
        row.insertWidget(1, self.track)
        row.addWidget(caption(tr("Compare")))
        self.compare = Segmented([("A", tr("A original")), ("B", tr("B edited"))], "B", name=tr("Compare"))
        self.compare.value_changed.connect(self._lab.listen_to)
        row.addWidget(self.compare)
        self.play = IconButton("play", name=tr("Hear the sound on the bench"), width=28, height=28)
        self.play.clicked.connect(self._lab.toggle_path)
        row.addWidget(self.play)
        self.land = push_button(tr("To track"), tip=tr("Makes the edited sound a new track at its place."))
        self.land.clicked.connect(lambda: self._lab.land_path())
        row.addWidget(self.land)
        self.more = IconButton("more", name=tr("More of the latent path"), width=28, height=28)
        self.more.clicked.connect(self._show_menu)
        row.addWidget(self.more)
        return bar

    def _make_tools(self) -> QWidget:
        bar = self._tool_bar = QFrame()
        bar.setFixedHeight(44)
        bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(2)
        self.tools: dict[str, QPushButton] = {}
        for key, text, icon, tip in TOOLS:
            button = push_button(text, kind="quiet", size="small", icon=icon, tip=tip)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=key: self.choose_tool(key))
            self.tools[key] = button
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(Separator(vertical=True, length=20))
        row.addSpacing(4)
        self.operators: dict[str, QPushButton] = {}
        for kind, text, icon, tip in OPERATORS:
            button = push_button(text, kind="quiet", size="small", icon=icon, tip=tip)
            button.clicked.connect(lambda _=False, kind=kind: self.apply(kind))
            self.operators[kind] = button
            row.addWidget(button)
        row.addStretch(1)
        self.amount = NumberField(
            1.4,
            name=tr("Amount"),
            unit="×",
            minimum=-128.0,
            maximum=128.0,
            step=0.1,
            fine_step=0.01,
            decimals=2,
        )
        self.amount.setFixedWidth(92)
        self.amount.setToolTip(tr("Amount of the operator that was used last."))
        self.amount.value_changed.connect(self._set_amount)
        row.addWidget(self.amount)
        row.addSpacing(8)
        self.edges = Select(name=tr("Edges: how an edit fades in and out, ms"))
        for fade in FADES:
            self.edges.addItem(tr("Fade {fade} ms", fade=fade) if fade else tr("Hard edges"), fade)
        self.edges.setCurrentIndex(2)
        self.edges.setMinimumWidth(112)
        self.edges.activated.connect(lambda _: self._set_fade())
        self.edges.setMinimumContentsLength(10)
        row.addWidget(self.edges)
        self._texts = {button: button.text() for button in (*self.tools.values(), *self.operators.values())}
        self._tips = {button: button.toolTip() for button in self._texts}
        for button, text in self._texts.items():
            button.setAccessibleName(text)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tools(True)
        if self._tool_bar.sizeHint().width() > self.width():
            self._name_tools(False)

    def _name_tools(self, named: bool) -> None:
        """Show the names of tools and operators; where there is no room for them, in their tooltips."""
        for button, text in self._texts.items():
            button.setText(text if named else "")
            button.setToolTip(self._tips[button] if named else f"{text}: {self._tips[button]}")

    # What the user does

    def choose_tool(self, tool: str) -> None:
        """Take a tool."""
        self.canvas.tool = tool
        self._refresh()
        self.canvas.update()

    def apply(self, kind: Kind) -> None:
        """Carry out an operator on the chosen lanes and range, with its amount."""
        if self._lab.opened is None:
            return
        self._operator = kind
        self._show_amount()
        if kind == "rotate":
            self._rotate()
        else:
            self._lab.add_edit(self._edit(kind), self._deed(kind))

    def _rotate(self) -> None:
        """Turn the chosen range, or ask for examples where there are none."""
        self.rotation_bar.show()
        rotation = self.rotation_bar.rotation
        if rotation.learned is None:
            return
        amount, fade = self._amounts["rotate"], self.canvas.fade
        try:
            edit = rotation.edit(self._dims("rotate"), *self.canvas.work_range, amount, fade=fade)
        except LatentError as error:
            self._lab.controller.notice.emit(str(error))
            return
        self._lab.add_edit(edit, self._deed("rotate"))

    def _dims(self, kind: str) -> tuple[int, ...]:
        """Lanes that an operator changes: a rotation turns all of the timbre."""
        return tuple(self.canvas.dimensions[1:]) if kind == "rotate" else self.canvas.chosen

    def _edit(self, kind: Kind) -> PathEdit:
        start, stop = self.canvas.work_range
        hold = max(1, self.fade_frames(90))
        return PathEdit(
            kind, self.canvas.chosen, start, stop, self._amounts[kind], seed=random.getrandbits(31),
            fade=self.canvas.fade, hold=hold,
        )  # fmt: skip

    def _set_amount(self, amount: float) -> None:
        _, _, least, most, _ = AMOUNTS[self._operator]
        self._amounts[self._operator] = min(max(amount, least), most)
        last = self._lab.edits[-1] if self._lab.edits else None
        # Right after an operator the amount goes on to be that operator's.
        same = last is not None and last.kind == self._operator and last.dims == self._dims(last.kind)
        if last is not None and same and (last.start, last.stop) == self.canvas.work_range:
            changed = with_amount(last, self._amounts[self._operator])
            if changed != last:
                self._lab.replace_edit(last, changed, self._deed(self._operator), merge="amount")

    def _set_fade(self) -> None:
        self.canvas.fade = self.fade_frames(self.edges.currentData())

    def fade_frames(self, milliseconds: float) -> int:
        """Latent frames in a time."""
        if self._lab.opened is None:
            return 0
        sound = self._lab.opened.sound
        return round(milliseconds / 1000 * sound.rate / sound.hop)

    def _deed(self, kind: str) -> str:
        """What an operator does now, as the name of an undo step."""
        verb = next(text for key, text, _, _ in OPERATORS if key == kind)
        if kind == "rotate":
            return verb
        names = [lane_name(dimension) for dimension in self.canvas.chosen]
        lanes = names[0] if len(names) == 1 else tr("{count} lanes", count=len(names))
        return f"{verb} {lanes}"

    def _show_amount(self) -> None:
        _, unit, _, _, decimals = AMOUNTS[self._operator]
        self.amount.set_unit(unit, decimals)
        self.amount.set_value(self._amounts[self._operator])
        self.amount.setEnabled(self._operator != "reverse")

    def _show_menu(self) -> None:
        lab, menu = self._lab, QMenu(self)
        onto = menu.addMenu(tr("Add to a track as a clip"))
        for track in lab.project.tracks:
            if track.recipe is None:
                onto.addAction(track.name, lambda track_id=track.id: lab.land_path(onto=track_id))
        onto.setEnabled(lab.rendered is not None and not onto.isEmpty())
        fade = menu.addAction(tr("Latent crossfade of the two selected clips"), lab.crossfade)
        fade.setEnabled(lab.neighbours() is not None)
        every = menu.addAction(tr("Choose all lanes"))
        every.triggered.connect(lambda: self.canvas.choose(tuple(self.canvas.dimensions[1:])))
        clear = menu.addAction(tr("Clear the latent path"), lab.clear_edits)
        clear.setEnabled(bool(lab.edits))
        menu.addSeparator()
        info = registry.info(lab.project.codec_id)
        bands = layout(info, sample_rate=lab.project.sample_rate) is not None
        current = lab.opened.material.view if lab.opened else None
        for view, text in (
            ("envelope", tr("Timbre as levels of bands")),
            ("latents", tr("Timbre as the latents")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(current == view)
            action.setEnabled(view == "latents" or bands)
            action.triggered.connect(lambda _=False, view=view: lab.set_view(view))
        menu.exec(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _refresh(self) -> None:
        lab = self._lab
        fill_tracks(self.track, lab.sources, lab.track_id)
        opened = lab.opened
        if opened is None:
            facts = f"{lab.busy_with}..." if lab.busy_with else lab.message
        else:
            shown = len(self.canvas.dimensions) - 1
            kind = "bands" if opened.material.view == "envelope" else "dimensions"
            features = opened.material.basis.components.shape[1]
            facts = tr(
                "{features} {kind} on a PCA basis, {shown} shown ({number} %)",
                features=features,
                kind=kind,
                shown=shown,
                number=figures.number(100 * self.canvas.shown_share(), 0),
            )
            self._set_fade()
        self._facts.set_text(facts)
        self.compare.set_value(lab.listening)
        for key, button in self.tools.items():
            button.setChecked(key == self.canvas.tool)
        for widget in (*self.tools.values(), *self.operators.values(), self.play, self.compare):
            widget.setEnabled(opened is not None)
        self.land.setEnabled(lab.rendered is not None)
        self.play.set_icon("stop" if lab.player.name == "path" else "play")
        self.busy.set_fraction(lab.progress or 0.0)
