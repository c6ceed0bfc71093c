"""The Latent Lab without its widgets: a sound, its path, and how what is made of it gets into the project."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from lincae_studio import paths
from lincae_studio.engine.jobs import Job, JobState, Progress, is_user_error
from lincae_studio.engine.lab import Lab as LabJobs
from lincae_studio.engine.lab import Opened
from lincae_studio.engine.lab_sounds import Region, Rendered, edited_path, write_sound
from lincae_studio.engine.session import Session
from lincae_studio.errors import StudioError
from lincae_studio.latent.interpolation import Way, progress
from lincae_studio.latent.path import PathEdit
from lincae_studio.latent.timbre import View
from lincae_studio.project import edits
from lincae_studio.project.model import AudioRef, Clip, Project, Track
from lincae_studio.studio.lab_player import Player
from lincae_studio.studio.lab_steps import LabStep
from lincae_studio.units import rescale_samples, seconds_to_samples
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

DEFAULT_SECONDS = 8.0
SETTLE_MS = 60
FAULT = tr("The studio made a mistake: try again, and look into the log if it happens again.")


class LatentLab(QObject):
    """A stretch of a track on the bench. Everything is called on the main thread and returns at once.

    Attributes:
        jobs: what the engine does for the lab
        player: hears previews
        track_id: of the sound; None while there is no track
        opened: the sound taken apart; None until it is
        edits: of its path, in order
        draft: an edit that is being made with the mouse
        rendered: the edited sound; None while it is not decoded
        listening: 'A' the original, 'B' the edited sound
        progress: of what is under way, 0 to 1; None when nothing is
        message: why there is nothing, or what is worth knowing

    Signals:
        changed: anything but the position of the player
        opened_changed: `opened`, and with it everything that is drawn
        landed: id of a track that was made or got a clip
    """

    changed = Signal()
    opened_changed = Signal()
    landed = Signal(str)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self.controller = controller
        self.jobs = LabJobs(
            controller.engine.render, controller.engine.cancel, open_session=self.open_session
        )
        self.player = Player(controller.output, self)
        self.track_id: str | None = None
        self.view: View | None = None
        self.opened: Opened | None = None
        self.edits: tuple[PathEdit, ...] = ()
        self.draft: PathEdit | None = None
        self.rendered: Rendered | None = None
        self.listening = "B"
        self.progress: float | None = None
        self.message = ""
        self._range: tuple[int, int] | None = None
        self._watched: dict[int, tuple[Job, Callable[[Any], None]]] = {}
        self._key: tuple[object, ...] | None = None
        self._kept: dict[object, tuple[PathEdit, ...]] = {}
        self._active = False
        self._render_soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._render_soon.timeout.connect(self._render)
        controller.job_changed.connect(self._on_job)
        controller.project_changed.connect(self._on_project)
        controller.time_range_changed.connect(self._refresh)
        controller.selection_changed.connect(self._on_selection)
        controller.playing_changed.connect(lambda playing: self.player.stop() if playing else None)
        self.player.changed.connect(self.changed)

    def open_session(self, codec_id: str) -> Session:
        """A codec for another thread than the engine's."""
        settings = self.controller.settings
        return Session(codec_id, device=settings.device, cache_dir=settings.cache_dir)

    # What is on the bench

    @property
    def project(self) -> Project:
        return self.controller.project

    @property
    def sources(self) -> list[Track]:
        """Tracks that a sound can come from."""
        return [track for track in self.project.tracks if track.clips or track.recipe]

    @property
    def range(self) -> tuple[int, int]:
        """Timeline samples of the sound: the time selection, the loop, or eight seconds from the playhead."""
        if (chosen := self.controller.time_range) is not None:
            return chosen
        if self._range is None:
            loop = self.project.loop
            length = seconds_to_samples(DEFAULT_SECONDS, self.project.sample_rate)
            if loop is not None and loop.enabled and loop.end - loop.start <= 4 * length:
                self._range = (loop.start, loop.end)
            else:
                start = min(self.controller.position, max(0, self.project.length - length))
                self._range = (start, max(start + 1, min(start + length, self.project.length)))
        return self._range

    def region(self, track_id: str) -> Region:
        """The lab's stretch of a track."""
        return Region(self.project, track_id, *self.range)

    def enter(self) -> None:
        """The lab is looked at: take up what is selected."""
        self._active = True
        self._range = None
        self._on_selection()
        self._refresh()

    def leave(self) -> None:
        """It is not looked at any more."""
        self._active = False
        self.player.stop()

    def choose_track(self, track_id: str) -> None:
        """Put a track on the bench."""
        if track_id != self.track_id:
            self.track_id = track_id
            self._refresh()

    def set_view(self, view: View | None) -> None:
        """Look at latents as bands or as they are; None for what suits the codec."""
        if view != self.view:
            self.view = view
            self._refresh()

    def _on_selection(self) -> None:
        selected = [
            track_id for track_id in self.controller.selected_track_ids if track_id in self._source_ids()
        ]
        if self._active and selected:
            self.choose_track(selected[0])

    def _source_ids(self) -> list[str]:
        return [track.id for track in self.sources]

    def _on_project(self, old: Project, new: Project) -> None:
        if self._active:
            self._refresh()

    def _refresh(self) -> None:
        """Open the sound anew when it is another one."""
        if not self._active:
            return
        ids = self._source_ids()
        if self.track_id not in ids:
            self.track_id = ids[0] if ids else None
        if self.track_id is None:
            self._show_nothing(tr("Import a recording, or open the demo song, to shape it here."))
            return
        from lincae_studio.project.mixing import contributions

        project = self.project
        parts = contributions(project, track_ids=[self.track_id], faders=False)
        key = (parts, self.range, project.sample_rate, project.codec_id, self.view)
        if key == self._key:
            self.changed.emit()
            return
        self._key = key
        self.opened, self.rendered, self.draft = None, None, None
        self.edits = self._kept.get(key, ())
        self.message = ""
        self.watch(self.jobs.open(self.region(self.track_id), self.view), self._on_opened)
        self.opened_changed.emit()

    def _show_nothing(self, message: str) -> None:
        self._key, self.opened, self.rendered, self.edits = None, None, None, ()
        self.message = message
        self.opened_changed.emit()
        self.changed.emit()

    def _on_opened(self, opened: Opened) -> None:
        self.opened = opened
        self.opened_changed.emit()
        self._render()

    # The path

    @property
    def path(self) -> np.ndarray | None:
        """The edited path of the stretch `[frames, 1 + dimensions]`, with the draft."""
        if self.opened is None:
            return None
        return self._path((*self.edits, *((self.draft,) if self.draft else ())))

    @property
    def original_path(self) -> np.ndarray | None:
        """The path as it was."""
        return None if self.opened is None else self.opened.material.path[self.opened.sound.inner]

    def _path(self, made: tuple[PathEdit, ...]) -> np.ndarray:
        opened = self.opened
        assert opened is not None
        columns = opened.material.path.shape[1]
        return edited_path(opened.material, opened.sound, made)[opened.sound.inner, :columns]

    def add_edit(self, edit: PathEdit, text: str) -> None:
        """Carry out an edit: one undo step."""
        self.draft = None
        self._push(text, (*self.edits, edit))

    def set_draft(self, edit: PathEdit | None) -> None:
        """Show an edit that is still being made."""
        self.draft = edit
        self.changed.emit()

    def replace_edit(self, edit: PathEdit, by: PathEdit, text: str, *, merge: str = "") -> None:
        """Change an edit in its place: one undo step, or one for all of a `merge` that follow at once."""
        self.draft = None
        at = len(self.edits) - 1 - self.edits[::-1].index(edit)
        self._push(text, (*self.edits[:at], by, *self.edits[at + 1 :]), merge=merge)

    def clear_edits(self) -> None:
        """Take back every edit of the path: one undo step."""
        if self.edits:
            self._push(tr("Clear the latent path"), ())

    def _push(self, text: str, made: tuple[PathEdit, ...], *, merge: str = "") -> None:
        key = self._key
        old = self.edits

        def show(state: tuple[PathEdit, ...]) -> None:
            self._kept[key] = state  # another sound may lie on the bench by now
            if self._key == key:
                self.edits = state
                self.changed.emit()
                self._render_soon.start()

        self.controller.undo_stack.push(LabStep(text, old, made, show, merge=merge))

    def edits_of(self, dimension: int) -> list[PathEdit]:
        """Edits that change a dimension."""
        return [edit for edit in self.edits if dimension in edit.dims]

    def _render(self) -> None:
        if self.opened is not None:
            self.watch(self.jobs.render_path(self.opened, self.edits), self._on_rendered)

    def _on_rendered(self, rendered: Rendered) -> None:
        self.rendered = rendered
        if self.player.name == "path":
            self._play_path(restart=False)

    # Hearing

    def toggle_path(self) -> None:
        """Hear the sound, or stop."""
        if self.player.name == "path":
            self.player.stop()
        else:
            self._play_path(restart=True)

    def listen_to(self, which: str) -> None:
        """Hear the original 'A' or the edited sound 'B', from where it is."""
        self.listening = which
        if self.player.name == "path":
            self._play_path(restart=False)
        self.changed.emit()

    def _play_path(self, *, restart: bool) -> None:
        if self.opened is None:
            return
        rate = self.project.sample_rate
        edited = self.rendered is not None and self.listening == "B"
        audio = self.rendered.audio if edited and self.rendered else self.opened.sound.audio
        self.hear("path", audio, rate=rate, restart=restart, loop=True)

    def hear(
        self, name: str, audio: np.ndarray, *, rate: int, restart: bool = True, loop: bool = False
    ) -> None:
        """Play a sound instead of the timeline."""
        self.controller.pause()
        self.player.play(name, audio, rate=rate, restart=restart, loop=loop)

    # Landing in the project

    def land(
        self, audio: np.ndarray, name: str, *, start: int | None = None, onto: str | None = None
    ) -> None:
        """Make a sound `[channels, samples]` a new track, or a clip of the track `onto`: one undo step."""
        rate = self.project.sample_rate
        at = self.range[0] if start is None else start

        def task() -> Generator[Progress, None, AudioRef]:
            yield Progress(0, 1, tr("Writing {name}", name=name))
            return write_sound(audio, name, rate=rate, folder=paths.sounds_dir())

        job = self.controller.engine.submit(tr("Writing {name}", name=name), "lab sound", task)
        self.watch(job, lambda ref: self._place(ref, name, at, onto))

    def land_path(self, *, onto: str | None = None) -> None:
        """Make the edited sound a track or clip."""
        if self.rendered is not None and self.opened is not None:
            name = tr("{name}, shaped", name=self.opened.sound.region.name)
            self.land(self.rendered.audio, name, start=self.opened.sound.region.start, onto=onto)

    def neighbours(self) -> tuple[Clip, Clip] | None:
        """The two clips that are selected on the timeline, the earlier one first."""
        chosen = set(self.controller.selected_clip_ids)
        clips = sorted(
            (clip for clip in self.project.clips if clip.id in chosen), key=lambda clip: clip.start
        )
        return (clips[0], clips[1]) if len(clips) == 2 else None

    def crossfade(self, way: Way = "linear") -> None:
        """Turn the first of two selected clips into the second as latents: over what they share, or over a
        second around the place between them, where their files go on. It becomes a new track."""
        pair = self.neighbours()
        if pair is None:
            return
        project, rate = self.project, self.project.sample_rate
        a, b = pair
        start, stop = b.start, min(a.end, b.end)
        if stop - start < rate // 20:
            middle = (a.end + b.start) // 2
            start, stop = max(a.start, middle - rate // 2), min(b.end, middle + rate // 2)
        room = rescale_samples(a.source.frames, a.source.sample_rate, rate) - a.offset
        earlier = min(max(b.start - start, 0), b.offset)
        longer = (
            replace(a, length=max(a.length, min(stop - a.start, room))),
            replace(b, start=b.start - earlier, offset=b.offset - earlier, length=b.length + earlier),
        )
        tracks = tuple(Track(edits.track_of_clip(project, clip.id)[0].name, clips=(clip,)) for clip in longer)
        bench = Project(sample_rate=rate, tracks=tracks, codec_id=project.codec_id)
        regions = [Region(bench, track.id, start, stop) for track in tracks]
        job = self.jobs.render_between(regions[0], regions[1], progress(400), way)
        name = tr("{name} to {other}", name=tracks[0].name, other=tracks[1].name)
        self.watch(job, lambda rendered: self.land(rendered.audio, name, start=start))

    def _place(self, ref: AudioRef, name: str, at: int, onto: str | None) -> None:
        clip = Clip(ref, at, ref.frames)
        project = self.project
        try:
            if onto is not None:
                made = edits.add_clip(project, onto, clip)
                target = onto
                text = tr("Add {name} to {other}", name=name, other=project.track(onto).name)
            else:
                track = Track(name, color=edits.next_color(project), clips=(clip,))
                made, target = edits.add_tracks(project, [track]), track.id
                text = tr("Add {name}", name=name)
        except (StudioError, KeyError) as error:
            self.controller.failed.emit(tr("The sound was not added"), str(error))
            return
        self.controller.document.apply(text, made)
        self.landed.emit(target)
        self.controller.notice.emit(tr("Added “{name}” to the timeline.", name=name))

    # Jobs

    def watch(self, job: Job, done: Callable[[Any], None]) -> Job:
        """Follow a job: its progress is the lab's, its result goes to `done`."""
        self._watched[job.id] = (job, done)
        self.progress = 0.0
        self.changed.emit()
        return job

    @property
    def busy_with(self) -> str:
        """What is under way, in words; empty when nothing is."""
        running = [job for job, _ in self._watched.values()]
        return running[-1].progress.label or running[-1].title if running else ""

    def cancel(self) -> None:
        """Stop what is under way."""
        for job, _ in list(self._watched.values()):
            self.controller.cancel_job(job)

    def _on_job(self, job: Job) -> None:
        if job.id not in self._watched:
            return
        if not job.state.ended:
            self.progress = job.progress.fraction
            self.changed.emit()
            return
        _, done = self._watched.pop(job.id)
        if not self._watched:
            self.progress = None
        if job.state is JobState.DONE:
            self.message = ""
            done(job.result)
        elif job.state is JobState.FAILED:
            self.message = str(job.error) if is_user_error(job.error) else FAULT
        self.changed.emit()


def with_points(edit: PathEdit, points: tuple[tuple[float, float], ...]) -> PathEdit:
    """The same curve through other points."""
    return replace(edit, points=points)
