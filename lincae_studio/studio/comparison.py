"""Hearing the same sound formed in other ways, at equal loudness and without leaving the place."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lincae_studio.engine.jobs import Job, JobState, is_user_error
from lincae_studio.engine.variants import Hearing, Variant, hearings, variant
from lincae_studio.project.model import Method, Project
from lincae_studio.units import seconds_to_samples
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

SECONDS = 10.0
_LEAD_SECONDS = 2.0
# Turned down by more than this, a sound would be too soft to compare.
_MOST_TURNED_DOWN_DB = 24.0
_METHODS: dict[Hearing, Method] = {"latent": "latent", "refined": "refined", "waveform": "waveform"}


def stretch(controller: Controller, *, seconds: float = SECONDS) -> tuple[int, int]:
    """What listening and measuring are about, timeline samples `(start, stop)`.

    The selected stretch of time, else the loop, else `seconds` around the playhead.
    """
    project, chosen = controller.project, controller.time_range
    if chosen is not None:
        return chosen
    if project.loop is not None and project.loop.enabled:
        return project.loop.start, project.loop.end
    length = seconds_to_samples(seconds, project.sample_rate)
    lead = seconds_to_samples(_LEAD_SECONDS, project.sample_rate)
    start = max(0, min(controller.position - lead, project.length - length))
    return start, max(start + 1, min(start + length, project.length))


def matched_gain_db(loudness: dict[str, float], name: str) -> float:
    """By how much one of several sounds is turned down to be as loud as the softest, dB.

    >>> matched_gain_db({"a": -20.0, "b": -14.0}, "b"), matched_gain_db({"a": -math.inf}, "a")
    (-6.0, 0.0)
    """
    known = [value for value in loudness.values() if math.isfinite(value)]
    own = loudness.get(name, -math.inf)
    if not known or not math.isfinite(own):
        return 0.0
    return max(min(known) - own, -_MOST_TURNED_DOWN_DB)


class Comparison(QObject):
    """Listening to a recipe alone, or to the mix, in one of several ways.

    What is heard of a recipe also becomes its method, as an edit; the loudness is matched while comparing
    only, and everything else of the document stays as it is.

    Attributes:
        subject: id of the recipe that is heard alone; None: the mix
        heard: how; None while the document is heard as it is
        choices: ways there are, in the order of the keys
        equal_loudness: whether all of them are played as loud as the softest
        loudness: of each in LUFS over the stretch; empty until it is known
        progress: of rendering the stretch, 0 to 1; None when nothing is being rendered
        message: why the loudness could not be measured

    Signals:
        changed: any of it
    """

    changed = Signal()

    @classmethod
    def of(cls, controller: Controller) -> Comparison:
        """The comparison of a session, made on first use."""
        found = controller.findChild(cls)
        return found if found is not None else cls(controller)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self.subject: str | None = None
        self.heard: Hearing | None = None
        self.choices: tuple[Hearing, ...] = ()
        self.equal_loudness = True
        self.loudness: dict[str, float] = {}
        self.progress: float | None = None
        self.message = ""
        self._variants: dict[str, Variant] = {}
        self._stretch = (0, 0)
        self._job: Job | None = None
        controller.job_changed.connect(self._on_job)
        controller.project_changed.connect(self._on_project)
        controller.selection_changed.connect(self._on_selection)

    @property
    def active(self) -> bool:
        return self.heard is not None

    @property
    def subject_name(self) -> str:
        """Name of what is compared."""
        return tr("The mix") if self.subject is None else self._controller.project.track(self.subject).name

    def subject_of_selection(self) -> str | None:
        """The recipe that is selected alone; None: the mix would be compared."""
        selected = self._controller.selected_track_ids
        if len(selected) == 1 and self._controller.project.track(selected[0]).recipe is not None:
            return selected[0]
        return None

    def level_db(self, hearing: Hearing) -> float:
        """By how much a way is turned down for a fair comparison, dB."""
        return matched_gain_db(self.loudness, hearing) if self.equal_loudness else 0.0

    def listen(self, hearing: Hearing) -> None:
        """Hear the selected recipe, or the mix, in one way, from where it is playing."""
        project = self._controller.project
        if not project.tracks:
            return
        if not self.active:
            self.subject = self.subject_of_selection()
        choices = hearings(project, self.subject)
        if hearing not in choices:
            self._controller.notice.emit(_refusal(hearing, self.subject is None))
            return
        first = not self.active
        self.choices, self.heard = choices, hearing
        if not self._renew() or first:
            self._measure()
        if self.subject is not None and hearing in _METHODS:
            self._controller.set_recipe_method(self.subject, _METHODS[hearing])
        self._play()
        self.changed.emit()

    def step(self) -> None:
        """Hear the next way."""
        if self.heard is None:
            self.listen("latent")
        else:
            self.listen(self.choices[(self.choices.index(self.heard) + 1) % len(self.choices)])

    def set_equal_loudness(self, on: bool) -> None:
        """Match the loudness, or hear each way at its own."""
        self.equal_loudness = on
        if self.active:
            self._play()
        self.changed.emit()

    def end(self) -> None:
        """Hear the document as it is."""
        if not self.active:
            return
        self.heard = self.progress = None
        self.loudness, self._variants = {}, {}
        if self._job is not None and not self._job.state.ended:
            self._controller.cancel_job(self._job)
        self._controller.engine.listening.play_document()
        self.changed.emit()

    def _renew(self) -> bool:
        """Work out the variants; whether they are what was measured."""
        project = self._controller.project
        variants: dict[str, Variant] = {
            choice: variant(project, self.subject, choice) for choice in self.choices
        }
        same, self._variants = variants == self._variants, variants
        return same

    def _measure(self) -> None:
        self.loudness, self.message, self.progress = {}, "", 0.0
        self._stretch = stretch(self._controller)
        self._job = self._controller.engine.listening.compare(self._variants, *self._stretch)

    def _play(self) -> None:
        if self.heard is not None:
            gain = self.level_db(self.heard)
            self._controller.engine.listening.play(self._variants[self.heard], gain_db=gain)

    # Following the session

    def _on_job(self, job: Job) -> None:
        if job is not self._job or not self.active:
            return
        if job.state is JobState.DONE:
            self.loudness, self.progress = job.result, None
            self._play()
        elif job.state.ended:
            self.progress = None
            user = job.state is JobState.FAILED and is_user_error(job.error)
            self.message = str(job.error) if user else tr("The loudness is not matched.")
        else:
            self.progress = job.progress.fraction
        self.changed.emit()

    def _on_project(self, old: Project, new: Project) -> None:
        if not self.active:
            return
        known = {track.id for track in new.tracks}
        gone = self.subject is not None and self.subject not in known
        if gone or not known & {track.id for track in old.tracks}:
            self.end()
            return
        self.choices = hearings(new, self.subject)
        if self.heard not in self.choices:
            self.end()
        elif not self._renew():
            self._measure()
            self._play()
            self.changed.emit()

    def _on_selection(self) -> None:
        if self.active and self.subject != self.subject_of_selection():
            self.end()


def _refusal(hearing: Hearing, mix: bool) -> str:
    if mix:
        return tr(
            "The mix can be heard latent or as waveforms: select a recipe to hear it refined or its original."
        )
    if hearing == "refined":
        return tr("There is nothing to refine: a recipe is refined where it subtracts something.")
    return tr("This recipe has no original: nothing is added in it.")
