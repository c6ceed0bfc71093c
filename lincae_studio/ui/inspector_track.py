"""The page of the inspector about one track."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lincae_studio import units
from lincae_studio.errors import ModelError
from lincae_studio.project.model import Project, Track
from lincae_studio.studio.comparison import Comparison
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import (
    Chip,
    ElidedLabel,
    Fader,
    NumberField,
    ProgressLine,
    Segmented,
    Separator,
)
from lincae_studio.ui.inspector_alignment import AlignmentRows
from lincae_studio.ui.inspector_parts import (
    HEAD,
    ChoiceRow,
    ColorButton,
    Fact,
    InfoCard,
    NameField,
    Section,
    SourceRow,
)
from lincae_studio.ui.inspector_stereo import StereoFields
from lincae_studio.ui.keys import KeyMap
from lincae_studio.ui.listening.linearity_section import LinearitySection
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.engine.engine import EncodeState

METHODS = {
    "latent": (
        tr("Latent"),
        tr("decoded from latents"),
        tr("The sources are summed as latents and then decoded."),
    ),
    "refined": (
        tr("Refined"),
        tr("keeps full detail"),
        tr("What plain subtraction leaves of the subtracted parts is turned down where the latents say so."),
    ),
    "waveform": (
        tr("Waveform"),
        tr("plain arithmetic"),
        tr("The recordings are summed sample by sample."),
    ),
}
ORIGINAL = (tr("Original"), tr("for reference"), tr("What the recipe starts from, nothing taken out."))


def _channels(count: int) -> str:
    return {1: tr("mono"), 2: tr("stereo")}.get(count, tr("{count} channels", count=count))


def leaves(project: Project, track: Track) -> Iterator[Track]:
    """Tracks with audio that a track is made of: itself, or what its recipe comes down to."""
    if track.recipe is None:
        yield track
        return
    for term in track.recipe.terms:
        yield from leaves(project, project.track(term.track_id))


class TrackPage(QWidget):
    """Everything about one track; edits go through the controller.

    Signals:
        align_requested: id of a recipe and number of the term that is to be aligned
    """

    align_requested = Signal(str, int)

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._track_id = ""
        self._spare_rows: list[tuple[SourceRow, AlignmentRows, Chip]] = []
        self._rows: list[SourceRow] = []
        self._alignments: list[AlignmentRows] = []
        self._chips: list[Chip] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._to_make: list[Callable[[], QWidget]] = [
            self._make_head,
            Separator,
            self._make_sources,
            self._make_output,
            self._make_listen,
            self._make_linearity,
            self._make_codec,
            self._make_file,
        ]

    # Parts

    @property
    def is_made(self) -> bool:
        """Whether the page has all its parts; it shows tracks only then."""
        return not self._to_make

    def make_part(self) -> None:
        """Add the next part: a page is made in several turns of the event loop."""
        self._column.addWidget(self._to_make.pop(0)())
        if self.is_made:
            self._column.addStretch(1)

    def _make_head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 0, 16, 0)
        row.setSpacing(6)
        self.color = ColorButton()
        self.name = NameField()
        self.badge = Chip(tr("Recipe"), kind="badge")
        row.addWidget(self.color)
        row.addWidget(self.name, 1)
        row.addWidget(self.badge)
        self.color.chosen.connect(lambda index: self._controller.set_color(self._track_id, index))
        self.name.renamed.connect(lambda name: self._controller.rename_track(self._track_id, name))
        return head

    def _make_sources(self) -> Section:
        self.sources = Section(tr("Sources"))
        self.formula = QHBoxLayout()
        self.formula.setContentsMargins(0, 0, 0, 4)
        self.formula.setSpacing(4)
        self.formula.addStretch(1)
        self.sources.rows.addLayout(self.formula)
        return self.sources

    def _make_output(self) -> Section:
        section = Section(tr("Output"))
        section.rows.setSpacing(4)
        self.fader = Fader(name=tr("Gain"))
        self.gain = NumberField(name=tr("Gain"), maximum=12.0)
        self.fader.link(self.gain)
        self.sign = Segmented([("1", tr("+ Add")), ("-1", tr("− Subtract"))], name=tr("Sign"), stretch=True)
        self.sign.setToolTip(tr("Whether the track is added to the mix or subtracted from it"))
        section.add_field(tr("Gain"), self.gain)
        section.add_field("", self.fader)
        section.add_field(tr("Sign"), self.sign)
        self.stereo = StereoFields(self._controller, lambda: self._track_id)
        self.stereo.add_to(section)
        controller = self._controller
        self.fader.gesture_started.connect(lambda: controller.begin_gesture(tr("Set gain")))
        self.fader.value_changed.connect(lambda db: controller.set_gain(self._track_id, db))
        self.fader.gesture_finished.connect(controller.end_gesture)
        self.fader.gesture_cancelled.connect(controller.cancel_gesture)
        self.sign.value_changed.connect(lambda key: controller.set_sign(self._track_id, int(key)))
        return section

    def _make_listen(self) -> Section:
        self.listen = Section(tr("Listen as"))
        self.methods: dict[str, ChoiceRow] = {}
        keys = KeyMap.of(self._controller)
        # The rows reach 8 px further out than the section's text, so that theirs lines up with it.
        self.listen.rows.setContentsMargins(8, 12, 8, 16)
        self.listen.title.setContentsMargins(8, 0, 0, 0)
        self._comparison = Comparison.of(self._controller)
        self._comparison.changed.connect(self._show_heard)
        for method, words in METHODS.items():
            row = ChoiceRow(keys, f"latent.method_{method}", *words)
            row.clicked.connect(lambda _=False, method=method: self._choose(method))
            self.methods[method] = row
            self.listen.add(row)
        self.original = ChoiceRow(keys, "latent.method_original", *ORIGINAL)
        self.original.clicked.connect(lambda: self._comparison.listen("original"))
        self.listen.add(self.original)
        self.advice = InfoCard()
        place = QHBoxLayout()
        place.setContentsMargins(8, 8, 8, 0)
        place.addWidget(self.advice)
        self.listen.rows.addLayout(place)
        return self.listen

    def _make_linearity(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.linearity = LinearitySection(self._controller)
        column.addWidget(self.linearity)
        column.addWidget(Separator())
        return box

    def _make_codec(self) -> Section:
        section = Section(tr("Latents"))
        self.codec = Fact(tr("Codec"))
        self.state = ElidedLabel(tabular=True)
        self.progress = ProgressLine(name=tr("Encoding"))
        section.add(self.codec)
        section.add_field(tr("State"), self.state)
        section.add(self.progress)
        return section

    def _make_file(self) -> Section:
        self.file = Section(tr("File"))
        self.facts = {
            "Name": Fact(tr("Name", "of a file")),
            "Format": Fact(tr("Format")),
            "Length": Fact(tr("Length")),
            "Starts at": Fact(tr("Starts at")),
            "Folder": Fact(tr("Folder")),
        }
        for fact in self.facts.values():
            self.file.add(fact)
        return self.file

    # Contents

    def show_track(self, track: Track) -> None:
        """Show a track; what is being typed for another one is taken first."""
        if track.id != self._track_id:
            self.commit()
            self._track_id = track.id
        self.color.show_index(track.color)
        self.name.show_name(track.name)
        self.badge.setVisible(track.recipe is not None)
        self.fader.set_value(track.gain_db)
        self.fader.set_track_color(track.color)
        self.fader.set_negative(track.sign < 0)
        self.fader.set_dimmed(track.mute)
        self.sign.set_value(str(track.sign))
        self.stereo.show_track(track)
        self._show_recipe(track)
        self._show_file(track)
        self.linearity.show_subject(track.id)
        self.show_codec()

    def commit(self) -> None:
        """Take what is being typed."""
        for field in (self.gain, *self.stereo.fields, *(row.gain for row in self._rows), *self._alignments):
            field.commit()

    def _show_recipe(self, track: Track) -> None:
        recipe = track.recipe
        for section in (self.sources, self.listen):
            section.setVisible(recipe is not None)
        if recipe is None:
            return
        project = self._controller.project
        names = [project.track(term.track_id).name for term in recipe.terms]
        if len(self._rows) != len(recipe.terms):
            self._fit_rows(len(recipe.terms))
        for row, name, term in zip(self._rows, names, recipe.terms, strict=True):
            row.show_term(name, term.sign, term.gain_db)
        alone = not any(term.sign > 0 and term.alignment is None for term in recipe.terms)
        for rows, term in zip(self._alignments, recipe.terms, strict=True):
            rows.show_term(term, whole=alone or term.sign > 0, rate=project.sample_rate)
        for chip, name, term in zip(self._chips, names, recipe.terms, strict=True):
            chip.set_text(name, "plus" if term.sign > 0 else "minus")
        verdict = self._controller.verdicts.get(recipe.terms)
        for method, row in self.methods.items():
            row.show_best(verdict is not None and verdict.method == method)
        self._show_heard()
        self.advice.show_text(verdict.reason if verdict else self._advice(recipe.method))

    def _choose(self, method: str) -> None:
        """Form the recipe so, and hear it so where ways are being compared."""
        if self._comparison.active and self._comparison.subject == self._track_id:
            self._comparison.listen(method)
        else:
            self._controller.set_recipe_method(self._track_id, method)

    def _show_heard(self) -> None:
        tracks = {track.id: track for track in self._controller.project.tracks}
        track = tracks.get(self._track_id)
        if track is None or track.recipe is None:
            return
        compared = self._comparison.active and self._comparison.subject == track.id
        heard = self._comparison.heard if compared else track.recipe.method
        for method, row in self.methods.items():
            row.setChecked(method == heard)
        self.original.setChecked(heard == "original")
        self.original.setVisible(any(term.sign > 0 for term in track.recipe.terms))

    def make_rows(self, count: int) -> None:
        """Have rows for so many terms of a recipe, hidden until one has them."""
        controller = self._controller
        for index in range(len(self._spare_rows), count):
            row = SourceRow()
            row.sign_changed.connect(
                lambda sign, index=index: controller.set_recipe_term(self._track_id, index, sign=sign)
            )
            row.gain_changed.connect(
                lambda db, index=index: controller.set_recipe_term(self._track_id, index, gain_db=db)
            )
            row.gesture_started.connect(lambda: controller.begin_gesture(tr("Set gain in recipe")))
            row.gesture_finished.connect(controller.end_gesture)
            chip = Chip("", kind="plus")
            self.sources.add(row)
            alignment = self._make_alignment(index)
            self.formula.insertWidget(index, chip)
            for part in (row, alignment, chip):
                part.hide()
            self._spare_rows.append((row, alignment, chip))

    def has_rows(self, count: int) -> bool:
        """Whether there are rows for so many terms."""
        return len(self._spare_rows) >= count

    def add_row(self) -> None:
        """Have rows for one term more."""
        self.make_rows(len(self._spare_rows) + 1)

    def _fit_rows(self, count: int) -> None:
        """Show rows for so many terms; the others stay for the next recipe."""
        self.make_rows(count)
        for number, (row, alignment, chip) in enumerate(self._spare_rows):
            row.setVisible(number < count)
            chip.setVisible(number < count)
            if number >= count:
                alignment.hide()
        shown = self._spare_rows[:count]
        self._rows = [row for row, _, _ in shown]
        self._alignments = [alignment for _, alignment, _ in shown]
        self._chips = [chip for _, _, chip in shown]

    def _make_alignment(self, index: int) -> AlignmentRows:
        controller, rows = self._controller, AlignmentRows()
        rows.changed.connect(lambda found: controller.set_term_alignment(self._track_id, index, found))
        rows.gesture_started.connect(lambda: controller.begin_gesture(tr("Change an alignment")))
        rows.gesture_finished.connect(controller.end_gesture)
        rows.align_clicked.connect(lambda: self.align_requested.emit(self._track_id, index))
        self.sources.add(rows)
        return rows

    def _advice(self, method: str) -> str:
        from lincae_studio.codec import registry

        sentence = (
            METHODS[method][2] if method in METHODS else tr("The better way is chosen for this recipe.")
        )
        try:
            info = registry.info(self._controller.project.codec_id)
        except ModelError as error:
            return str(error)
        if method == "refined":
            compare = tr("Compare it with plain arithmetic, which is exact where recordings match.")
            return f"{sentence} {compare}"
        if info.linear:
            same = tr("{codec} is exactly linear, so both ways sound the same.", codec=info.name)
            return f"{sentence} {same}"
        both = tr("Compare both: plain arithmetic needs recordings that match to the sample.")
        return f"{sentence} {both}"

    def _show_file(self, track: Track) -> None:
        self.file.setVisible(bool(track.clips))
        if not track.clips:
            return
        project = self._controller.project
        clip = track.clips[0]
        ref = clip.source
        path = Path(ref.path)
        many = len(track.clips)
        self.file.title.set_text(
            tr("File") if many == 1 else tr("File of the first of {many} clips", many=many)
        )
        name = path.name
        if ref.stream:
            name = tr("{name}, stream {number}", name=name, number=ref.stream + 1)
        self.facts["Name"].show_text(name, str(path))
        self.facts["Format"].show_text(f"{figures.kilohertz(ref.sample_rate)}, {_channels(ref.channels)}")
        length = figures.clock(units.samples_to_seconds(ref.frames, ref.sample_rate))
        samples = tr("{count} samples", count=figures.number(ref.frames, 0))
        self.facts["Length"].show_text(tr("{length} min", length=length), samples)
        start = figures.clock(units.samples_to_seconds(clip.start, project.sample_rate))
        self.facts["Starts at"].show_text(start, tr("{count} samples", count=figures.number(clip.start, 0)))
        self.facts["Folder"].show_text(str(path.parent), "" if path.exists() else tr("The file is missing."))

    def show_codec(self) -> None:
        """Show how far the latents are."""
        from lincae_studio.codec import registry

        project = self._controller.project
        try:
            track = project.track(self._track_id)
            info = registry.info(project.codec_id)
        except (KeyError, ModelError):
            return
        self.codec.show_text(
            info.name, tr("{codec}, compression {ratio:g}×", codec=info.id, ratio=info.compression)
        )
        state = self._encode_state(project, track)
        self.progress.setVisible(state is not None and state.kind == "encoding")
        if state is None:
            self._say(tr("No audio"), "text3", None)
        elif state.kind == "ready":
            self._say(tr("Ready"), "ok", "check")
        elif state.kind == "encoding":
            self.progress.set_fraction(state.fraction)
            self._say(tr("Encoding {percent:.0f} %", percent=state.fraction * 100), "accent", None)
        elif state.kind == "failed":
            self._say(state.message or tr("Failed"), "error", "error")
        else:
            self._say(tr("Waiting"), "text3", "clock")

    def _say(self, text: str, token: str, icon: str | None) -> None:
        self.state.set_text(text)
        self.state.set_color(token)
        self.state.set_icon(icon)

    def _encode_state(self, project: Project, track: Track) -> EncodeState | None:
        order = {"failed": 0, "waiting": 1, "encoding": 2, "ready": 3}
        states = [self._controller.encode_state(leaf.id) for leaf in leaves(project, track)]
        known = [state for state in states if state is not None]
        return min(known, key=lambda state: (order[state.kind], state.fraction), default=None)
