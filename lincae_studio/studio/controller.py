"""What the user can do: widgets call the controller, which edits the document and runs the engine."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from lincae_studio import paths as places
from lincae_studio.engine import events
from lincae_studio.engine.jobs import Job, JobState, is_user_error
from lincae_studio.errors import StudioError
from lincae_studio.project import edits, serialize
from lincae_studio.project.model import AudioRef, Project, Track
from lincae_studio.studio.document import Document
from lincae_studio.studio.events import EventBridge
from lincae_studio.studio.importing import Importer
from lincae_studio.studio.keeper import Keeper
from lincae_studio.studio.timeline_editor import TimelineEditor
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.audio.peaks import Peaks
    from lincae_studio.codec.device import DeviceChoice
    from lincae_studio.engine.engine import EncodeState, Engine, SpanState
    from lincae_studio.engine.exporting import ExportRequest
    from lincae_studio.engine.playback import MeterReading
    from lincae_studio.studio.audio_output import AudioOutput
    from lincae_studio.studio.settings import Settings

CLOSE_SECONDS = 1.5
FADE_OUT_MS = 400
UNTITLED = tr("Untitled")


class Controller(TimelineEditor):
    """One session: a document, the engine that works for it, and the audio output.

    Everything is called on the main thread and returns at once. An edit that does not fit and a file
    that cannot be read come back as the `failed` signal and leave the session as it was.

    Signals:
        project_changed: the project before and after
        title_changed: `title` or the dirty mark
        dirty_changed: whether there are unsaved changes
        selection_changed: `selected_track_ids`
        playing_changed: whether it plays
        position_changed: the playhead was put somewhere (poll `position` while it plays)
        job_changed: a `Job` was queued, made progress (at most 20 times a second) or ended
        peaks_changed: more of a waveform can be drawn: the engine's key of it, or a recipe's track id
        pictures_changed: more can be seen of spectrograms or latents
        encode_changed: id of a clip whose encode state changed
        render_changed: `render_spans()` changed
        device_changed: the `DeviceChoice` that was made
        models_changed: id of a model that was installed, found damaged or removed
        notice: a sentence the user should know
        failed: a title and a sentence that says what to do
    """

    project_changed = Signal(object, object)
    title_changed = Signal()
    dirty_changed = Signal(bool)
    playing_changed = Signal(bool)
    position_changed = Signal()
    job_changed = Signal(object)
    peaks_changed = Signal(str)
    pictures_changed = Signal()
    encode_changed = Signal(str)
    render_changed = Signal()
    device_changed = Signal(object)
    models_changed = Signal(str)
    notice = Signal(str)

    def __init__(
        self,
        engine: Engine,
        document: Document,
        settings: Settings,
        output: AudioOutput,
        *,
        bridge: EventBridge,
        parent: QObject | None = None,
    ) -> None:
        """`bridge.post` is what the engine was given as `emit`."""
        super().__init__(document, parent)
        self.engine = engine
        self.settings = settings
        self.output = output
        self._bridge = bridge
        self._importer = Importer(engine, document, self)
        self._playing = False
        self._rest = 0
        self._play_from = 0
        # The engine fades out after a pause: the output has to take that before it is closed.
        self._silence = QTimer(self, singleShot=True, interval=FADE_OUT_MS)
        self._silence.timeout.connect(output.stop)
        self._device: DeviceChoice | None = None
        self._reported_failures: set[int] = set()
        self._model_jobs: dict[str, Job] = {}
        self._closed = False
        bridge.delivered.connect(self._on_event)
        document.changed.connect(self._on_document_changed)
        document.path_changed.connect(self.title_changed)
        document.dirty_changed.connect(self.dirty_changed)
        document.dirty_changed.connect(self.title_changed)
        output.notice.connect(self.notice)
        output.choose(settings.output_device)
        settings.changed.connect(self._on_setting_changed)
        self._importer.failed.connect(self.failed)
        self._importer.notice.connect(self.notice)
        self._importer.finished.connect(self._tell_job)
        self.keeper = Keeper(self)
        engine.set_project(document.project)

    @property
    def title(self) -> str:
        """Name of the project, without a dirty mark."""
        return self.path.stem if self.path else UNTITLED

    @property
    def path(self) -> Path | None:
        """The project's file; None before it was first saved."""
        return self.document.path

    @property
    def dirty(self) -> bool:
        return self.document.dirty

    @property
    def undo_stack(self) -> QUndoStack:
        return self.document.undo_stack

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def position(self) -> int:
        """Timeline sample that is heard now, or where playing will start."""
        if not self._playing:
            return self._rest
        latency = round(self.output.latency_seconds * self.project.sample_rate)
        return max(0, self.engine.playback.position - latency)

    @property
    def device(self) -> DeviceChoice | None:
        """The compute device in use; None until one was chosen."""
        return self._device

    def import_files(
        self,
        paths: Iterable[Path | str],
        *,
        at: int = 0,
        track_id: str | None = None,
        below: str | None = None,
    ) -> None:
        """Bring in files and folders at timeline position `at`, samples; the whole drop is one step.

        With `track_id` the first stream becomes a clip of that track and the others go below it;
        otherwise every stream becomes a new track, at the end or below the track `below`.
        """
        self._importer.start([Path(path) for path in paths], at=max(0, at), track_id=track_id, below=below)

    def import_dressed(
        self, paths: Iterable[Path], dress: Callable[[Track, Path], Track], *, title: str
    ) -> None:
        """Bring in files as one step; `dress` changes each new track before it is placed."""
        self._importer.start(list(paths), title=title, dress=dress)

    def load_demo(self) -> None:
        """Bring in the stems of the demo song, and its tempo where the project is empty."""
        folder = places.resources() / "demo"
        song = json.loads((folder / "demo.json").read_text(encoding="utf-8"))
        names = {folder / stem["file"]: stem["name"] for stem in song["stems"]}

        def set_tempo(project: Project) -> Project:
            if project.tracks:
                return project
            project = edits.set_tempo(project, song["tempo"])
            return edits.set_beats_per_bar(project, song["beats_per_bar"])

        self._importer.start(names, title=tr("Load the demo song"), names=names, prepare=set_tempo)

    # Files

    def new_project(self) -> None:
        """Start an empty project; what was not saved is lost."""
        self._leave_project()
        self.document.reset(Project(codec_id=self.settings.default_codec))

    def open_project(self, path: Path | str) -> bool:
        """Open a project file; returns False and leaves the session intact when it cannot be read."""
        path = Path(path).absolute()
        try:
            project, fingerprint = serialize.load_with_fingerprint(path)
        except StudioError as error:
            self.failed.emit(tr("The project was not opened"), str(error))
            return False
        self.take_over(project, path)
        self.settings.add_recent_file(path)
        for sentence in _remarks(project, fingerprint):
            self.notice.emit(sentence)
        self.keeper.look_near()
        return True

    def take_over(self, project: Project, path: Path | None) -> None:
        """Go over to a project that was read; what was not saved of the present one is lost."""
        self._leave_project()
        self.document.reset(project, path)

    def save(self) -> bool:
        """Save to the project's file; returns False when it has none yet or it cannot be written."""
        return self.path is not None and self.save_as(self.path)

    def save_as(self, path: Path | str) -> bool:
        """Save under a name, which gets the suffix of projects where it has none."""
        path = Path(path).absolute()
        if path.suffix != serialize.SUFFIX:
            path = path.with_name(path.name + serialize.SUFFIX)
        try:
            self.keeper.save(path)
        except StudioError as error:
            self.failed.emit(tr("The project was not saved"), str(error))
            return False
        self.settings.add_recent_file(path)
        return True

    def look_for_files(self) -> None:
        """Take in audio files that have been put back into their places."""
        self.engine.set_project(self.project)

    def recent_projects(self) -> list[Path]:
        """Project files opened or saved last, the latest first, where they still exist."""
        return [path for path in self.settings.recent_files if path.is_file()]

    # Transport

    def play(self) -> None:
        """Play from the playhead."""
        if not self._playing:
            self._play_from = self._rest
            self._silence.stop()
            self.output.start(rate=self.project.sample_rate)
            self.engine.playback.seek(self._rest)
            self.engine.playback.play()
            self._set_playing(True)

    def pause(self) -> None:
        """Stop where it is."""
        if self._playing:
            self._rest = self.position
            self.engine.playback.pause()
            self.engine.set_playhead(self._rest)
            self._silence.start()
            self._set_playing(False)
            self.position_changed.emit()

    def toggle_play(self) -> None:
        if self._playing:
            self.pause()
        else:
            self.play()

    def stop(self) -> None:
        """Stop and go back to where playing began; when it has stopped already, to the start."""
        if self._playing:
            self.pause()
            self.seek(self._play_from)
        else:
            self.return_to_start()

    def seek(self, sample: int) -> None:
        """Put the playhead at a timeline position, samples."""
        sample = self._rest = max(0, int(sample))
        self.engine.playback.seek(sample)
        self.engine.set_playhead(sample)
        self.position_changed.emit()

    def return_to_start(self) -> None:
        self.seek(0)

    # Export and queries

    def export(self, request: ExportRequest) -> Job | None:
        """Start an export; None when the request was refused, with the `failed` signal."""
        try:
            return self.engine.export(self.project, request)
        except StudioError as error:
            self.failed.emit(tr("The export was not started"), str(error))
            return None

    def check_peak(self, request: ExportRequest) -> Job | None:
        """Render without writing: the job's result is the peak in dBFS that the export would have."""
        try:
            return self.engine.measure_peak(self.project, request)
        except StudioError as error:
            self.failed.emit(tr("The peak was not measured"), str(error))
            return None

    def cancel_job(self, job: Job) -> None:
        """Ask a job to stop."""
        self.engine.cancel(job)

    def install_model(self, model_id: str) -> Job:
        """Download a model from the mirror of the settings; the job's result is its record."""
        mirror = self.settings.model_mirror
        return self._of_model(model_id, self.engine.install_model(model_id, mirror=mirror))

    def import_model(self, path: Path | str, *, model_id: str) -> Job:
        """Install a model from a folder or file; the job's result is the model and its record."""
        return self._of_model(model_id, self.engine.import_model(Path(path), model_id=model_id))

    def verify_model(self, model_id: str) -> Job:
        """Compare an installed model with its checksum; the job fails when it is another."""
        return self._of_model(model_id, self.engine.verify_model(model_id))

    def remove_model(self, model_id: str) -> Job:
        """Delete an installed model, or what was downloaded of one."""
        return self._of_model(model_id, self.engine.remove_model(model_id))

    def model_job(self, model_id: str) -> Job | None:
        """What was last done with a model in this session."""
        return self._model_jobs.get(model_id)

    def _of_model(self, model_id: str, job: Job) -> Job:
        self._model_jobs[model_id] = job
        return job

    def peaks(self, ref: AudioRef) -> Peaks | None:
        """The waveform of an audio stream, as far as it is known."""
        return self.engine.peaks(ref)

    def recipe_peaks(self, track_id: str) -> Peaks | None:
        """The waveform of a recipe's result, as far as it is known."""
        return self.engine.recipe_peaks(track_id)

    def encode_state(self, track_id: str) -> EncodeState | None:
        """Codec state of a track: of the clip that is furthest behind; None where there is no audio."""
        track = self.project.track(track_id)
        order = {"failed": 0, "waiting": 1, "encoding": 2, "ready": 3}
        states = [self.engine.encode_state(clip) for clip in track.clips]
        return min(states, key=lambda state: (order[state.kind], state.fraction), default=None)

    def render_spans(self) -> list[tuple[int, int, SpanState]]:
        """The timeline as `(start, stop, state)`, samples; see `SpanState`."""
        return self.engine.render_spans()

    def meters(self) -> MeterReading:
        return self.engine.playback.meters()

    def jobs(self) -> tuple[Job, ...]:
        return tuple(self.engine.jobs())

    def cache_bytes(self) -> int:
        return self.engine.cache_bytes()

    def close(self) -> None:
        """End everything within two seconds; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self.document.end_gesture()
        self._silence.stop()
        self.output.stop()
        self._importer.close()
        self.keeper.close()
        self._bridge.close()
        self.engine.close(CLOSE_SECONDS)
        self.settings.sync()

    def _leave_project(self) -> None:
        self._importer.cancel()
        self.pause()
        self.seek(0)
        self.select(())
        self.select_clips(())
        self.set_time_range(None)

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)

    def _on_document_changed(self, old: Project, new: Project) -> None:
        self.engine.set_project(new)
        if self._playing:
            self.output.start(rate=new.sample_rate)
        self.project_changed.emit(old, new)
        self.select(self._selected)

    def _on_setting_changed(self, name: str) -> None:
        if name == "device":
            self.engine.set_device(self.settings.device)
        elif name == "output_device":
            self.output.choose(self.settings.output_device)

    def _on_event(self, event: Any) -> None:
        match event:
            case events.JobChanged(job):
                if not (job.state.ended and self._importer.job_ended(job)):
                    self._tell_job(job)
            case events.AudioImported(job, stream):
                self._importer.add_stream(job, stream)
            case events.PeaksGrew(key):
                self.peaks_changed.emit(key)
            case events.PictureGrew():
                self.pictures_changed.emit()
            case events.EncodeChanged(clip_id):
                self.encode_changed.emit(clip_id)
            case events.RenderChanged():
                self.render_changed.emit()
            case events.DeviceChosen(choice):
                self._device = choice
                self.device_changed.emit(choice)
            case events.ModelsChanged(model_id):
                self.models_changed.emit(model_id)
            case events.PlaybackEnded():
                # One that is late must not end a playback that has been started since.
                if self._playing and not self.engine.playback.playing:
                    self.pause()
                    self._rest = self.engine.playback.position
            case events.Notice(message):
                self.notice.emit(message)

    def _tell_job(self, job: Job) -> None:
        self._report_failure(job)
        self.job_changed.emit(job)

    def _report_failure(self, job: Job) -> None:
        if job.state is not JobState.FAILED or job.id in self._reported_failures:
            return
        self._reported_failures.add(job.id)
        if is_user_error(job.error):
            sentence = str(job.error)
        else:
            sentence = tr("The studio made a mistake: try again, and look into the log if it happens again.")
        if job.hidden or job.kind == "encode":
            self.notice.emit(sentence)  # its track shows the state too: no dialog for each clip
        else:
            self.failed.emit(tr("{title} failed", title=job.title), sentence)


def _remarks(project: Project, fingerprint: str | None) -> Iterable[str]:
    """Sentences about a project that was opened but is not quite what was saved."""
    from lincae_studio.codec import registry

    names = sorted({Path(ref.path).name for ref in serialize.missing_audio(project)})
    if len(names) == 1:
        yield tr("“{name}” is missing, and its tracks stay silent until it is put back.", name=names[0])
    elif names:
        first = ", ".join(f"“{name}”" for name in names[:-1])
        listed = tr("{names} and “{last}”", names=first, last=names[-1])
        yield tr("{listed} are missing, and their tracks stay silent until they are put back.", listed=listed)
    try:
        codec = registry.entry(project.codec_id)
    except StudioError as error:
        yield str(error)
        return
    # That one is not installed is told by the engine.
    if codec.installed and fingerprint and fingerprint != codec.info.fingerprint:
        yield tr(
            "The codec {name} has changed since the project was saved: it may sound different.",
            name=codec.info.name,
        )


def create_controller(settings: Settings, *, parent: QObject | None = None) -> Controller:
    """A session with an empty project, an engine and an audio output.

    Raises:
        LatentError: the cache folder cannot be used
    """
    from lincae_studio.engine.engine import Engine
    from lincae_studio.studio.audio_output import AudioOutput

    bridge = EventBridge()
    engine = Engine(
        cache_dir=settings.cache_dir,
        cache_limit_bytes=settings.cache_limit_bytes,
        device=settings.device,
        emit=bridge.post,
    )
    document = Document(Project(codec_id=settings.default_codec))
    output = AudioOutput(engine.playback.ring)
    controller = Controller(engine, document, settings, output, bridge=bridge, parent=parent)
    for part in (bridge, document, output):
        part.setParent(controller)
    return controller
