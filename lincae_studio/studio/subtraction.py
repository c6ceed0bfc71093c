"""Taking one track out of another with care: what the subtract assistant knows, without its widgets."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from lincae_studio.engine.jobs import Job, JobState, is_user_error
from lincae_studio.engine.subtraction import Depth, Found, Pair, Verdict, View
from lincae_studio.errors import StudioError
from lincae_studio.project import edits
from lincae_studio.project.checks import MAX_DRIFT_PPM, MAX_GAIN_DB
from lincae_studio.project.edits import Output
from lincae_studio.project.model import (
    LoopRegion,
    Method,
    Project,
    RecipeTerm,
    Sign,
    TermAlignment,
    new_id,
)
from lincae_studio.units import seconds_to_samples
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

METHODS: tuple[Method, ...] = ("latent", "refined", "waveform")
PREVIEW_SECONDS = 10.0
_LEAD_SECONDS = 2.0
_SETTLE_MS = 150
_JUDGE_MS = 400
_FAULT = tr("The studio made a mistake: try again, and look into the log if it happens again.")
# Turned down by more than this, a method would be too soft to compare.
_MOST_TURNED_DOWN_DB = 24.0


class Subtraction(QObject):
    """A track that is to be taken out of another one, up to the moment when tracks are made of it.

    The document is not touched before `apply`. Everything is called on the main thread and returns at once.

    Attributes:
        whole_id, recipe_id: what is subtracted from, and the recipe that is aligned again, if there is one
        term: the part as it would be subtracted now
        state: 'searching', 'found', 'not found', 'kept' (the recipe's own alignment) or 'failed'
        message: why nothing was found, or what is worth knowing
        progress: of the search, 0 to 1
        confidence: of what was found, 0 to 1; None where nobody searched
        rivals: offsets that fit nearly as well
        depth, verdict, view: what was measured last; None until then
        anchor, span: the timeline sample in the middle of `view`'s first quarter, and its length in seconds
        method: chosen by the user, or what the verdict says
        outputs: tracks that `apply` makes
        auditioned: the method that plays; None while none does
        preview_progress: of rendering the preview, 0 to 1; None while nothing is rendered

    Signals:
        changed: anything but the view
        view_changed: `view`
        closed: it is over; ids of the tracks that were made, none when it was left
    """

    changed = Signal()
    view_changed = Signal()
    closed = Signal(tuple)

    def __init__(
        self, controller: Controller, whole_id: str, part_id: str, *, recipe_id: str | None = None
    ) -> None:
        """Raises KeyError when a track does not exist."""
        super().__init__(controller)
        self._controller = controller
        self._engine = controller.engine.subtraction
        self.whole_id, self.recipe_id = whole_id, recipe_id
        self._base: Project = controller.project
        self._base.track(whole_id)
        self._base.track(part_id)
        self.term = self._first_term(part_id)
        self._found = self.term
        self.state = "searching"
        self.message = ""
        self.progress = 0.0
        self.confidence: float | None = None
        self.rivals: tuple[float, ...] = ()
        self.depth: Depth | None = None
        self.verdict: Verdict | None = None
        self.view: View | None = None
        self.anchor = self._near()
        self.span = 0.04
        self.method: Method = "refined"
        self._method_chosen = False
        self.outputs: tuple[Output, ...] = ("wanted", "complement")
        self.auditioned: Method | None = None
        self.loudness: Mapping[str, float] = {}
        self.equal_loudness = True
        self.preview_progress: float | None = None
        self._jobs: dict[str, Job] = {}
        self._preview_id = new_id()
        self._made: dict[Output, tuple[str, int]] | None = None
        self._is_open, self._applying = True, False
        self._measure_soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._measure_soon.timeout.connect(self._measure)
        self._judge_soon = QTimer(self, singleShot=True, interval=_JUDGE_MS)
        self._judge_soon.timeout.connect(self._judge)
        controller.job_changed.connect(self._on_job)
        controller.project_changed.connect(self._on_project)
        controller.playing_changed.connect(self._on_playing)
        recipe = None if recipe_id is None else self._base.track(recipe_id).recipe
        if recipe is not None and recipe.method in METHODS:
            self.method, self._method_chosen = recipe.method, True
            self.outputs = ("wanted",)
        if self.term.alignment is None:
            self.find()
        else:
            self.state = "kept"
            self._term_changed()

    def _first_term(self, part_id: str) -> RecipeTerm:
        recipe = None if self.recipe_id is None else self._base.track(self.recipe_id).recipe
        terms = recipe.terms if recipe else ()
        found = next((term for term in terms if term.track_id == part_id), RecipeTerm(part_id))
        return replace(found, sign=-1)

    # What is known

    @property
    def whole_name(self) -> str:
        return self._base.track(self.whole_id).name

    @property
    def part_name(self) -> str:
        return self._base.track(self.term.track_id).name

    @property
    def rate(self) -> int:
        return self._base.sample_rate

    @property
    def frames(self) -> int:
        """Length of the part, samples."""
        part = self._base.track(self.term.track_id)
        return max((clip.end for clip in part.clips), default=self._base.length)

    @property
    def found_term(self) -> RecipeTerm:
        """The part as it was found, or as the recipe has it."""
        return self._found

    def made_tracks(self) -> Mapping[Output, tuple[str, int]]:
        """Name and palette index of every track that could be made."""
        if self._made is None:
            project, ids = edits.separate(
                self._base, self.whole_id, self.term, method=self.method, outputs=edits.OUTPUTS,
                recipe_id=self.recipe_id,
            )  # fmt: skip
            tracks = [project.track(track_id) for track_id in ids]
            self._made = {
                output: (track.name, track.color) for output, track in zip(edits.OUTPUTS, tracks, strict=True)
            }
        return self._made

    @property
    def alignment(self) -> TermAlignment:
        """The present alignment; neutral until one is found or set."""
        return self.term.alignment or TermAlignment()

    @property
    def edited(self) -> bool:
        """Whether the user changed what was found."""
        return self.term != self._found

    @property
    def preview_range(self) -> tuple[int, int]:
        """Timeline samples that are previewed: of the loop, or from shortly before the anchor on."""
        loop, length = self._base.loop, seconds_to_samples(PREVIEW_SECONDS, self.rate)
        if loop is not None and loop.enabled:
            return loop.start, min(loop.end, loop.start + length)
        end = max(self._base.length, 1)
        start = max(0, min(self.anchor - seconds_to_samples(_LEAD_SECONDS, self.rate), end - length))
        return start, min(start + length, end)

    def _near(self) -> int:
        loop = self._base.loop
        return loop.start if loop is not None and loop.enabled else self._controller.position

    def _pair(self) -> Pair:
        return Pair(self._base, self.whole_id, self.term)

    # The search

    def find(self, *, everywhere: bool = False) -> None:
        """Search for the part in the whole, 30 s to either side or in all of it."""
        self.state, self.message, self.progress = "searching", "", 0.0
        limit = None if everywhere else 30.0
        self._jobs["align"] = self._engine.find(self._pair(), max_offset_seconds=limit, near=self._near())
        self.changed.emit()

    def cancel_search(self) -> None:
        """Stop searching; what was there before stays."""
        if (job := self._jobs.get("align")) is not None:
            self._controller.cancel_job(job)

    def reset(self) -> None:
        """Take back what was changed since the search."""
        self._set_term(self._found)

    def _on_found(self, found: Found) -> None:
        alignment = found.alignment
        self.message = alignment.reason
        self.anchor = found.anchor
        if not alignment.found:
            self.state = "not found"
            self._look()
        else:
            self.state, self.confidence, self.rivals = "found", alignment.confidence, alignment.rivals
            self._found = self.term = found.term
        self._term_changed()

    # What the user changes

    def set_offset(self, samples: float) -> None:
        """Let the part's first sample sound at a timeline sample, with a fraction."""
        self._set_alignment(offset=float(samples))

    def nudge(self, samples: float) -> None:
        """Move the part by a few samples, later when positive."""
        self.set_offset(self.alignment.offset + samples)

    def set_gain(self, gain_db: float) -> None:
        """Set the level at which the part is subtracted, dB."""
        self._set_term(replace(self.term, gain_db=min(float(gain_db), MAX_GAIN_DB)))

    def set_drift(self, ppm: float) -> None:
        """Set how much longer the part is than it is in the whole, millionths."""
        self._set_alignment(drift_ppm=max(-MAX_DRIFT_PPM, min(float(ppm), MAX_DRIFT_PPM)))

    def set_polarity(self, polarity: Sign) -> None:
        self._set_alignment(polarity=polarity)

    def set_tone_match(self, on: bool) -> None:
        """Use the filter and the gain that follows, or leave the part's tone as it is."""
        self._set_alignment(tone_match=on)

    def _set_alignment(self, **changes: Any) -> None:
        self._set_term(replace(self.term, alignment=replace(self.alignment, **changes)))

    def _set_term(self, term: RecipeTerm) -> None:
        if term != self.term:
            self.term = term
            self._term_changed()

    def _term_changed(self) -> None:
        self._look()
        self._measure_soon.start()
        self._judge_soon.start()
        self.loudness = {}
        if self.auditioned is not None:
            self._render_preview()
            self._play_variant(self.auditioned)
        self.changed.emit()

    def show_span(self, seconds: float) -> None:
        """Look at a longer or shorter stretch."""
        self.span = seconds
        self._look()
        self.changed.emit()

    def show_anchor(self, sample: int) -> None:
        """Look at another place."""
        self.anchor = max(0, int(sample))
        self._look()
        self.changed.emit()

    @property
    def view_range(self) -> tuple[int, int]:
        """Timeline samples that are looked at; the anchor lies a quarter in."""
        frames = max(8, round(self.span * self.rate))
        start = max(0, self.anchor - frames // 4)
        return start, start + frames

    def set_method(self, method: Method) -> None:
        """Choose how the difference is formed."""
        self.method, self._method_chosen = method, True
        if self.auditioned is not None:
            self.audition(method)
        self.changed.emit()

    def set_output(self, output: Output, wanted: bool) -> None:
        """Choose whether `apply` makes a track."""
        kept = {*self.outputs, output} if wanted else set(self.outputs) - {output}
        self.outputs = tuple(name for name in edits.OUTPUTS if name in kept)
        self.changed.emit()

    # Listening

    def preview(self) -> None:
        """Render the preview with every method and play the chosen one; pause where it plays."""
        if self.auditioned is not None:
            self.stop_audition()
        else:
            self.audition(self.method)

    def audition(self, method: Method) -> None:
        """Hear the preview with a method, from where it is playing or from its start."""
        self.method, self._method_chosen = method, True
        if not self.loudness and self.preview_progress is None:
            self._render_preview()
        first = self.auditioned is None
        self.auditioned = method
        self._play_variant(method)
        if first:
            self._controller.seek(self.preview_range[0])
        if not self._controller.playing:
            self._controller.play()
        self.changed.emit()

    def stop_audition(self) -> None:
        """Play the document again, from where it was left."""
        if self.auditioned is None:
            return
        self.auditioned = None
        self._controller.pause()
        self._controller.engine.set_project(self._controller.project)
        self.changed.emit()

    def set_equal_loudness(self, on: bool) -> None:
        """Play every method at the loudness of the softest one."""
        self.equal_loudness = on
        if self.auditioned is not None:
            self._play_variant(self.auditioned)
        self.changed.emit()

    def level_db(self, method: Method) -> float:
        """By how much a method is turned up or down for a fair comparison, dB."""
        known = [value for value in self.loudness.values() if math.isfinite(value)]
        own = self.loudness.get(method, -math.inf)
        if not self.equal_loudness or not known or not math.isfinite(own):
            return 0.0
        return max(min(known) - own, -_MOST_TURNED_DOWN_DB)

    def _variant(self, method: Method) -> Project:
        project, ids = edits.separate(
            self._base, self.whole_id, self.term, method=method, outputs=(), recipe_id=self.recipe_id
        )
        # One name for all of them: the waveform of a newer one replaces that of the one before.
        heard = replace(
            project.track(ids[0]), id=self._preview_id, solo=True, mute=False, gain_db=0.0, sign=1
        )
        others = tuple(replace(track, solo=False) for track in project.tracks if track.id != ids[0])
        if any(term.track_id == ids[0] for track in others if track.recipe for term in track.recipe.terms):
            others = (*others, project.track(ids[0]))
        start, stop = self.preview_range
        return replace(project, tracks=(*others, heard), loop=LoopRegion(start, stop))

    def _render_preview(self) -> None:
        variants: dict[str, Project] = {method: self._variant(method) for method in (self.method, *METHODS)}
        self.preview_progress = 0.0
        self._jobs["audition"] = self._engine.audition(variants, *self.preview_range)

    def _play_variant(self, method: Method) -> None:
        project = self._variant(method)
        gain = project.master_gain_db + self.level_db(method)
        self._controller.engine.set_project(replace(project, master_gain_db=gain))

    # The end

    def apply(self) -> tuple[str, ...]:
        """Make the tracks as one undo step; returns their ids, none when it was refused."""
        self.stop_audition()
        self._applying = True
        recipe = None if self.recipe_id is None else self._base.track(self.recipe_id).name
        if self.verdict is not None and (result := self._variant(self.method).track(self._preview_id).recipe):
            self._controller.verdicts[result.terms] = self.verdict
        text = (
            tr("Align {recipe}", recipe=recipe)
            if recipe
            else tr(
                "Subtract {part_name} from {whole_name}", part_name=self.part_name, whole_name=self.whole_name
            )
        )
        made = self._controller.separate(
            self.whole_id, self.term, text=text, method=self.method, outputs=self.outputs,
            recipe_id=self.recipe_id,
        )  # fmt: skip
        if made:
            self.close(made)
        self._applying = False
        return made

    def close(self, made: tuple[str, ...] = ()) -> None:
        """Leave; nothing goes on in the background."""
        if not self._is_open:
            return
        self._is_open = False
        self.stop_audition()
        for timer in (self._measure_soon, self._judge_soon):
            timer.stop()
        self._controller.job_changed.disconnect(self._on_job)
        self._controller.project_changed.disconnect(self._on_project)
        self._controller.playing_changed.disconnect(self._on_playing)
        for job in self._jobs.values():
            if not job.state.ended:
                self._controller.cancel_job(job)
        self.closed.emit(made)
        self.deleteLater()

    # Following the session

    def _look(self) -> None:
        start, stop = self.view_range
        self._jobs["look"] = self._engine.look(self._pair(), start, stop - start)

    def _measure(self) -> None:
        if self.state != "searching":
            self._jobs["measure"] = self._engine.measure(self._pair())

    def _judge(self) -> None:
        if self.state in ("found", "kept") or self.edited:
            self._jobs["judge"] = self._engine.judge(self._pair())

    def _on_job(self, job: Job) -> None:
        kind = next((kind for kind, own in self._jobs.items() if own is job), None)
        if kind is None:
            return
        if job.state is JobState.DONE:
            self._take(kind, job)
        elif kind == "align":
            self._follow_search(job)
        elif kind == "audition":
            running = not job.state.ended
            self.preview_progress = job.progress.fraction if running else None
            self.changed.emit()

    def _take(self, kind: str, job: Job) -> None:
        if kind == "align":
            self._on_found(job.result)
        elif kind == "measure":
            self.depth = job.result
        elif kind == "look":
            self.view = job.result
            self.view_changed.emit()
            return
        elif kind == "judge":
            self.verdict = job.result
            if not self._method_chosen and self.verdict.method in METHODS:
                self.method = self.verdict.method
        else:
            self.loudness, self.preview_progress = job.result, None
            if self.auditioned is not None:
                self._play_variant(self.auditioned)
        self.changed.emit()

    def _follow_search(self, job: Job) -> None:
        if job.state is JobState.CANCELLED:
            self.state = "kept" if self.term.alignment is not None else "not found"
            self.message = tr("The search was stopped.") if self.state == "not found" else ""
            self._term_changed()
        elif job.state is JobState.FAILED:
            self.state = "failed"
            self.message = str(job.error) if is_user_error(job.error) else _FAULT
        else:
            self.progress = job.progress.fraction
        self.changed.emit()

    def _on_project(self, old: Project, new: Project) -> None:
        """An edit or an undo while the assistant is open: go on with the new project if that is possible."""
        if self._applying:
            return
        self.auditioned = None
        self._base, self._made = new, None
        try:
            for track_id in (self.whole_id, self.term.track_id, self.recipe_id):
                if track_id is not None:
                    new.track(track_id)
            self._pair().sounds()
        except (KeyError, StudioError):
            self.close()
            return
        self._term_changed()

    def _on_playing(self, playing: bool) -> None:
        if not playing and self.auditioned is not None:
            self.stop_audition()
