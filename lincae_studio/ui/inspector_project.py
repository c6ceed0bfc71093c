"""The inspector's page for when no single track is selected."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lincae_studio import units
from lincae_studio.errors import ModelError
from lincae_studio.studio.controller import Controller
from lincae_studio.ui import figures
from lincae_studio.ui.controls import Chip, ElidedLabel, Separator
from lincae_studio.ui.inspector_parts import HEAD, Fact, InfoCard, Section
from lincae_studio.ui.listening.linearity_section import LinearitySection
from lincae_studio.wording import plural, tr


class ProjectPage(QWidget):
    """Facts of the project, for when nothing or several tracks are selected."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title = ElidedLabel(px=15, weight=600)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        self.title.setFixedHeight(HEAD)
        self.badge = Chip(tr("Project"), kind="badge")
        head.addWidget(self.title, 1)
        head.addWidget(self.badge)
        column.addLayout(head)
        column.addWidget(Separator())
        section = Section(tr("Project"))
        labels = {
            "Tracks": tr("Tracks"),
            "Length": tr("Length"),
            "Rate": tr("Rate", "sample rate"),
            "Tempo": tr("Tempo"),
            "Meter": tr("Meter", "beats per bar"),
            "Codec": tr("Codec"),
            "Folder": tr("Folder"),
        }
        self.facts = {name: Fact(label) for name, label in labels.items()}
        for fact in self.facts.values():
            section.add(fact)
        column.addWidget(section)
        self.linearity = LinearitySection(controller)
        column.addWidget(self.linearity)
        column.addWidget(Separator())
        place = QHBoxLayout()
        place.setContentsMargins(16, 16, 16, 16)
        self.hint = InfoCard()
        place.addWidget(self.hint)
        column.addLayout(place)
        column.addStretch(1)

    def show_project(self) -> None:
        """Show what the project is now."""
        from lincae_studio.codec import registry

        controller = self._controller
        project = controller.project
        selected = controller.selected_track_ids
        self.title.set_text(
            tr("{count} tracks selected", count=len(selected)) if selected else controller.title
        )
        recipes = sum(track.recipe is not None for track in project.tracks)
        tracks = str(len(project.tracks))
        if recipes:
            tracks = plural(
                recipes,
                tr("{tracks}, one a recipe"),
                tr("{tracks}, {count} of them recipes"),
                tracks=tracks,
            )
        self.facts["Tracks"].show_text(tracks)
        seconds = units.samples_to_seconds(project.length, project.sample_rate)
        self.facts["Length"].show_text(
            tr("{length} min", length=figures.clock(seconds)),
            tr("{count} samples", count=figures.number(project.length, 0)),
        )
        self.facts["Rate"].show_text(figures.kilohertz(project.sample_rate))
        self.facts["Tempo"].show_text(tr("{tempo} bpm", tempo=figures.number(project.tempo, 2)))
        self.facts["Meter"].show_text(f"{project.beats_per_bar} / 4")
        try:
            name = registry.info(project.codec_id).name
        except ModelError as error:
            self.facts["Codec"].show_text(project.codec_id, str(error))
        else:
            self.facts["Codec"].show_text(name, project.codec_id)
        path = controller.path
        folder = str(path.parent) if path else tr("Not saved yet")
        self.facts["Folder"].show_text(folder, path.name if path else "")
        self.hint.show_text(
            tr("Drop one of the tracks on the other to subtract or add it.")
            if len(selected) == 2
            else tr("Select a track to see its file, its gain and what it is made of.")
        )
