"""What the lab makes of several sounds: the plane, the codebook and its targets, mosaics and transfers."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np

from lincae_studio.codec import registry
from lincae_studio.engine.jobs import Job
from lincae_studio.engine.lab import Synthesised, Target
from lincae_studio.engine.lab_sounds import Rendered
from lincae_studio.latent import interpolation, targets
from lincae_studio.latent.codebook import Codebook
from lincae_studio.latent.descriptors import Descriptor
from lincae_studio.latent.interpolation import Curve, Way
from lincae_studio.latent.mosaic import Mosaic
from lincae_studio.studio.lab import LatentLab
from lincae_studio.studio.lab_steps import Tool
from lincae_studio.wording import tr

CORNERS = "ABCD"
ENTRY_CHOICES = (64, 128, 256, 512)
_POINTS = 400


class Plane(Tool):
    """Four sources in the corners of a square, a point between them, and its recorded way.

    Attributes:
        corners: track ids of A, B, C, D
        x, y: the point, 0 to 1, from the left and from the top
        recorded: (seconds, x, y) of a recorded movement; empty: the point stands still
        over_time: go from A to B by `curve` instead
        rendered: what it sounds like; None while it is not decoded
    """

    def __init__(self, lab: LatentLab) -> None:
        super().__init__(lab)
        self.corners: tuple[str | None, ...] = (None,) * 4
        self.x = self.y = 0.5
        self.way: Way = "linear"
        self.curve: Curve = "linear"
        self.over_time = False
        self.recorded: tuple[tuple[float, float, float], ...] = ()
        self.recording: list[tuple[float, float, float]] | None = None
        self.rendered: Rendered | None = None
        self._held: tuple[float, float] | None = None
        self._job: Job | None = None
        self._again = False
        self._began = 0.0
        self._play_when_done = False
        lab.opened_changed.connect(self._fill)

    @property
    def weights(self) -> np.ndarray:
        """Of the corners, `[4]`."""
        return interpolation.plane_weights(self.x, self.y)

    @property
    def ready(self) -> bool:
        """Whether there is a source for every corner."""
        return all(self.corners[: 2 if self.over_time else 4])

    def _fill(self) -> None:
        ids = [track.id for track in self._lab.sources]
        self.corners = tuple(
            corner if corner in ids else ids[index % len(ids)] if ids else None
            for index, corner in enumerate(self.corners)
        )
        self.rendered = None
        self.changed.emit()

    def set_corner(self, index: int, track_id: str) -> None:
        """Put a track into a corner: one undo step."""
        corners = (*self.corners[:index], track_id, *self.corners[index + 1 :])
        self._set(tr("Change a corner of the plane"), corners=corners)

    def move_to(self, x: float, y: float) -> None:
        """Put the point somewhere: one undo step, and one for all that follow at once."""
        x, y = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        if self.recording is not None:
            self.set_point(x, y)
        else:
            self._set(tr("Move the point on the plane"), merge="point", x=x, y=y)

    def hold(self) -> None:
        """The mouse took hold of the point: from here on its movement is one undo step."""
        self._held = (self.x, self.y)

    def let_go(self) -> None:
        """The mouse let go of the point."""
        if self.recording:
            self.stop_recording()
        elif self._held is not None and (self.x, self.y) != self._held:
            x, y = self.x, self.y
            self.x, self.y = self._held
            self._set(tr("Move the point on the plane"), x=x, y=y)
        self._held = None
        if self._lab.player.name != "plane":
            self.render()

    def set_point(self, x: float, y: float) -> None:
        """Move the point by hand or a controller; while recording, its way is kept."""
        self.x, self.y = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        if self.recording is not None:
            if not self.recording:
                self._began = time.monotonic()
            self.recording.append((time.monotonic() - self._began, self.x, self.y))
        self._outdate()

    def set_way(self, way: Way) -> None:
        """Choose how to get from one source to another: one undo step."""
        self._set(tr("Change the way between sources"), way=way)

    def set_curve(self, curve: Curve) -> None:
        """Choose the curve from A to B: one undo step."""
        self._set(tr("Change the curve over time"), curve=curve)

    def set_over_time(self, on: bool) -> None:
        """Go from A to B instead of to the point: one undo step."""
        self._set(tr("Interpolate over time") if on else tr("Interpolate on the plane"), over_time=on)

    def start_recording(self) -> None:
        """Keep the movements from the next one on."""
        self.recording = []
        self.changed.emit()

    def stop_recording(self) -> None:
        """Let the way be what was recorded: one undo step."""
        kept, self.recording = self.recording or [], None
        if len(kept) > 1:
            self._set(tr("Record a path on the plane"), recorded=tuple(kept))
        self.changed.emit()

    def clear_recording(self) -> None:
        """Let the point stand still again: one undo step."""
        self._set(tr("Clear the path on the plane"), recorded=())

    def path(self) -> tuple[np.ndarray, np.ndarray]:
        """x and y over the time of the sound, each `[points]`."""
        if self.recording is not None or not self.recorded:
            return np.array([self.x]), np.array([self.y])
        times, xs, ys = np.array(self.recorded).T
        grid = np.linspace(0.0, times[-1], _POINTS)
        return np.interp(grid, times, xs), np.interp(grid, times, ys)

    def _restore(self, values: dict[str, Any]) -> None:
        super()._restore(values)
        if not set(self.corners) <= {None, *(track.id for track in self._lab.sources)}:
            self._fill()  # a track of then is gone

    def _outdate(self) -> None:
        self.rendered = None
        self._again = self._job is not None and not self._job.state.ended
        if not self._again and self._lab.player.name == "plane":
            self.render(play=True)  # what is heard follows, as fast as it can be decoded
        self.changed.emit()

    def render(self, *, play: bool = False) -> None:
        """Decode it."""
        if not self.ready:
            return
        self._play_when_done, self._again = play, False
        regions = [self._lab.region(corner) for corner in self.corners if corner]
        jobs = self._lab.jobs
        if self.over_time:
            weights = interpolation.progress(_POINTS, self.curve)
            job = jobs.render_between(regions[0], regions[1], weights, self.way)
        else:
            x, y = self.path()
            job = jobs.render_plane(regions, x.tolist(), y.tolist(), self.way)
        self._job = self._lab.watch(job, self._on_rendered)

    def _on_rendered(self, rendered: Rendered) -> None:
        if self._play_when_done:
            going_on = self._lab.player.name == "plane"
            self._lab.hear("plane", rendered.audio, rate=rendered.rate, restart=not going_on, loop=True)
        if self._again:  # it is not what the settings say any more
            self.render(play=self._play_when_done)
        else:
            self.rendered = rendered
        self.changed.emit()

    def toggle(self) -> None:
        """Hear it, or stop."""
        if self._lab.player.name == "plane":
            self._play_when_done = False
            self._lab.player.stop()
        elif self.rendered is not None:
            self._lab.hear("plane", self.rendered.audio, rate=self.rendered.rate, loop=True)
        else:
            self.render(play=True)

    def land(self) -> None:
        """Make it a track."""
        if self.rendered is not None:
            letters = CORNERS[:2] if self.over_time else CORNERS
            names = dict.fromkeys(
                self._lab.project.track(corner).name
                for corner, _ in zip(self.corners, letters, strict=False)
                if corner
            )
            self._lab.land(self.rendered.audio, " × ".join(names))


class CodebookMap(Tool):
    """A codebook of tracks, its map, and a target curve that its entries follow.

    Attributes:
        tracks: ids of those it is learned from; empty for the one on the bench
        entries: how many are asked for
        codebook, made: None until there is one
        descriptor: that colours the map and that the target is of
        kind: of the target: 'sine', 'exponential', 'logarithmic', 'drawn', 'track' or 'midi'
        drawn: points of a drawn target, (time, value) each 0 to 1
        fitted: the curve of a track or a melody is moved into the range of the codebook
        seconds: of the sound to make
    """

    def __init__(self, lab: LatentLab) -> None:
        super().__init__(lab)
        self.tracks: tuple[str, ...] = ()
        self.entries = 256
        self.codebook: Codebook | None = None
        self.made: Synthesised | None = None
        self.descriptor: Descriptor = "centroid"
        self.kind = "sine"
        self.drawn: tuple[tuple[float, float], ...] = ()
        self.target_track: str | None = None
        self.midi: Path | None = None
        self.fitted = True
        self.seconds = 4.0
        self._play_when_done = False

    @property
    def learned_from(self) -> list[str]:
        """Names of the tracks it would be learned from."""
        return [self._lab.project.track(track_id).name for track_id in self.track_ids()]

    def track_ids(self) -> list[str]:
        """The tracks that it would be learned from: those chosen, or the one on the bench."""
        known = [track.id for track in self._lab.sources]
        chosen = [track_id for track_id in self.tracks if track_id in known]
        if not chosen and self._lab.track_id in known:
            chosen = [self._lab.track_id] if self._lab.track_id else []
        return chosen

    def learn(self) -> None:
        """Learn a codebook of the tracks."""
        ids = self.track_ids()
        if ids:
            regions = [self._lab.region(track_id) for track_id in ids]
            self._lab.watch(self._lab.jobs.learn(regions, entries=self.entries), self._on_learned)

    def _on_learned(self, codebook: Codebook) -> None:
        self.codebook, self.made = codebook, None
        self.changed.emit()

    def set_tracks(self, track_ids: tuple[str, ...]) -> None:
        """Choose the tracks to learn from: one undo step."""
        self._set(tr("Change the tracks of the codebook"), tracks=track_ids)

    def set_entries(self, entries: int) -> None:
        """Choose how many entries to learn: one undo step."""
        self._set(tr("Change the size of the codebook"), entries=entries)

    def set_descriptor(self, name: Descriptor) -> None:
        """Choose the descriptor: one undo step."""
        self._set(tr("Change the descriptor"), descriptor=name)

    def set_kind(self, kind: str) -> None:
        """Choose the target: one undo step."""
        self._set(tr("Change the target"), kind=kind)

    def set_drawn(self, points: tuple[tuple[float, float], ...]) -> None:
        """Follow a curve drawn by hand: one undo step."""
        self._set(tr("Draw a target"), kind="drawn", drawn=points)

    def follow_track(self, track_id: str) -> None:
        """Follow the curve of a track: one undo step."""
        self._set(tr("Follow a track"), kind="track", target_track=track_id)

    def follow_midi(self, file: Path) -> None:
        """Follow the melody of a MIDI file: one undo step."""
        self._set(tr("Follow a melody"), kind="midi", midi=file)

    def set_fitted(self, fitted: bool) -> None:
        """Move curves of tracks and melodies into the codebook's range, or take them as they are."""
        self._set(tr("Change the range of the target"), fitted=fitted)

    def set_seconds(self, seconds: float) -> None:
        """Choose the length of the sound: one undo step."""
        self._set(tr("Change the length of the sound"), merge="seconds", seconds=seconds)

    def _outdate(self) -> None:
        self.made = None
        self.changed.emit()

    @property
    def followed(self) -> str:
        """Whose curve is followed, in words; empty unless it is that of a track or a melody."""
        name = next((track.name for track in self._lab.sources if track.id == self.target_track), "")
        if self.kind == "track" and name:
            return tr("The curve of {name}.", name=name)
        return tr("The melody of {name}.", name=self.midi.name) if self.kind == "midi" and self.midi else ""

    def hear(self, entry: int) -> None:
        """Hear an entry alone."""
        if self.codebook is not None:
            audio = self.codebook.audio[entry][None]
            self._lab.hear(tr("entry {entry}", entry=entry), audio, rate=self.codebook.sample_rate)

    def unit_curve(self) -> np.ndarray | None:
        """The target between 0 and 1, `[points]`; None where only the engine knows it."""
        if self.kind in targets.SHAPES:
            return targets.shape(self.kind, 64)
        if self.kind == "drawn" and self.drawn:
            return targets.drawn(self.drawn, 64)
        return None

    @property
    def can_follow(self) -> bool:
        """Whether there is a codebook and a target."""
        if self.codebook is None:
            return False
        if self.kind == "track":
            return self.target_track is not None
        return self.midi is not None if self.kind == "midi" else self.unit_curve() is not None

    def follow(self, *, play: bool = False) -> None:
        """Make a sound that follows the target."""
        if not self.can_follow or self.codebook is None:
            return
        self._play_when_done = play
        low, high = self.codebook.range(self.descriptor)
        unit = self.unit_curve()
        known = [track.id for track in self._lab.sources]
        from_track = self.kind == "track" and self.target_track in known
        target = Target(
            self.descriptor,
            self.seconds,
            unit=(0.0, 1.0) if unit is None else tuple(unit.tolist()),
            low=low,
            high=high,
            track=self._lab.region(self.target_track) if from_track and self.target_track else None,
            midi=self.midi if self.kind == "midi" else None,
            fitted=self.fitted,
        )
        project = self._lab.project
        job = self._lab.jobs.synthesise(
            self.codebook, target, codec_id=project.codec_id, project_rate=project.sample_rate
        )
        self._lab.watch(job, self._on_made)

    def _on_made(self, made: Synthesised) -> None:
        self.made = made
        if self._play_when_done:
            self._lab.hear("target", made.rendered.audio, rate=made.rendered.rate)
        self.changed.emit()

    def toggle(self) -> None:
        """Hear the sound that follows the target, or stop."""
        if self._lab.player.name == "target":
            self._lab.player.stop()
        elif self.made is not None:
            self._lab.hear("target", self.made.rendered.audio, rate=self.made.rendered.rate)
        else:
            self.follow(play=True)

    def land(self) -> None:
        """Make it a track."""
        if self.made is not None:
            self._lab.land(self.made.rendered.audio, f"{' + '.join(self.learned_from)}, {self.kind}")


class Transfer(Tool):
    """The sound on the bench through other material: a mosaic, a codebook or another codec's decoder.

    Attributes:
        mode: 'mosaic', 'codebook' or 'codec'
        corpus: id of the track it is rebuilt of
        pair: ids of the codec that encodes and the one that decodes; None for the first of `pairs`
        rendered, mosaic: what was made; None until it was
    """

    def __init__(self, lab: LatentLab, book: CodebookMap) -> None:
        super().__init__(lab)
        self._book = book
        self.mode = "mosaic"
        self.corpus: str | None = None
        self.whole_corpus = True
        self.pair: tuple[str, str] | None = None
        self.continuity = 0.5
        self.relative = True
        self.follow_level = True
        self.rendered: Rendered | None = None
        self.mosaic: Mosaic | None = None
        self._play_when_done = False
        lab.opened_changed.connect(self._fill)

    def _fill(self) -> None:
        ids = [track.id for track in self._lab.sources if track.id != self._lab.track_id]
        if self.corpus not in ids:
            self.corpus = ids[0] if ids else None
        self._outdate()

    def pairs(self) -> list[tuple[str, str]]:
        """Ids of installed codecs, the second decoding latents of the first, the project's ahead."""
        installed = [entry.info for entry in registry.entries() if entry.installed]
        own = self._lab.project.codec_id
        found = [
            (one.id, other.id)
            for one in installed
            for other in installed
            if one.id != other.id
            and (one.hop, one.latent_channels, one.sample_rate)
            == (other.hop, other.latent_channels, other.sample_rate)
        ]
        return sorted(found, key=lambda pair: pair[0] != own)

    @property
    def chosen_pair(self) -> tuple[str, str] | None:
        """The pair in use; None when no two codecs fit each other."""
        pairs = self.pairs()
        return self.pair if self.pair in pairs else pairs[0] if pairs else None

    def set(self, **values: object) -> None:
        """Change attributes: one undo step."""
        self._set(
            tr("Change the transfer"), merge="".join(values) if "continuity" in values else "", **values
        )

    def _outdate(self) -> None:
        self.rendered = self.mosaic = None
        self.changed.emit()

    @property
    def why_not(self) -> str:
        """What is missing, in a sentence; empty when it can be made."""
        if self._lab.track_id is None:
            return tr("Import a recording first.")
        if self.mode == "mosaic" and self.corpus not in [track.id for track in self._lab.sources]:
            return tr("A mosaic needs a second track to be rebuilt of: import one.")
        if self.mode == "codebook" and self._book.codebook is None:
            return tr("Learn a codebook of other tracks on the Map first.")
        if self.mode == "codec" and self.chosen_pair is None:
            return tr("No two of the installed codecs have latents of one shape: install another model.")
        return ""

    def render(self, *, play: bool = False) -> None:
        """Make it."""
        if self.why_not or self._lab.track_id is None:
            return
        self._play_when_done = play
        target, jobs = self._lab.region(self._lab.track_id), self._lab.jobs
        if self.mode == "mosaic" and self.corpus is not None:
            corpus = self._lab.region(self.corpus)
            if self.whole_corpus:
                length = min(self._lab.project.length, 120 * self._lab.project.sample_rate)
                corpus = type(corpus)(corpus.project, corpus.track_id, 0, length)
            job = jobs.mosaic(
                target, [corpus], continuity=self.continuity, relative=self.relative,
                follow_level=self.follow_level,
            )  # fmt: skip
        elif self.mode == "codebook" and self._book.codebook is not None:
            job = jobs.through_codebook(target, self._book.codebook)
        else:
            job = jobs.transfer(target, *(self.chosen_pair or ("", "")))
        self._lab.watch(job, self._on_rendered)

    def _on_rendered(self, result: Rendered | tuple[Rendered, Mosaic]) -> None:
        self.rendered, self.mosaic = result if isinstance(result, tuple) else (result, None)
        if self._play_when_done:
            self._lab.hear("transfer", self.rendered.audio, rate=self.rendered.rate)
        self.changed.emit()

    def toggle(self) -> None:
        """Hear it, or stop."""
        if self._lab.player.name == "transfer":
            self._lab.player.stop()
        elif self.rendered is not None:
            self._lab.hear("transfer", self.rendered.audio, rate=self.rendered.rate)
        else:
            self.render(play=True)

    def land(self) -> None:
        """Make it a track."""
        if self.rendered is not None and self._lab.opened is not None:
            name = self._lab.opened.sound.region.name
            if self.mode == "mosaic":
                other = self._lab.project.track(self.corpus).name if self.corpus else ""
                title = tr("{name} of {other}", name=name, other=other) if other else f"{name} "
            elif self.mode == "codebook":
                title = tr("{name} through the codebook", name=name)
            else:
                title = tr("{name} transferred", name=name)
            self._lab.land(self.rendered.audio, title)
