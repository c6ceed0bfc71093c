"""What the lab makes of several sounds: the plane, the codebook and its targets, mosaics and transfers."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from lincae_studio.codec import registry
from lincae_studio.engine.lab import Synthesised, Target
from lincae_studio.engine.lab_sounds import Rendered
from lincae_studio.latent import interpolation, targets
from lincae_studio.latent.codebook import Codebook
from lincae_studio.latent.descriptors import Descriptor
from lincae_studio.latent.interpolation import Curve, Way
from lincae_studio.latent.mosaic import Mosaic
from lincae_studio.studio.lab import LabStep, LatentLab
from lincae_studio.wording import tr

CORNERS = "ABCD"
ENTRY_CHOICES = (64, 128, 256, 512)
_POINTS = 400


class Plane(QObject):
    """Four sources in the corners of a square, a point between them, and its recorded way.

    Attributes:
        corners: track ids of A, B, C, D
        x, y: the point, 0 to 1, from the left and from the top
        recorded: (seconds, x, y) of a recorded movement; empty: the point stands still
        over_time: go from A to B by `curve` instead
        rendered: what it sounds like; None while it is not decoded

    Signals:
        changed: anything
    """

    changed = Signal()

    def __init__(self, lab: LatentLab) -> None:
        super().__init__(lab)
        self._lab = lab
        self.corners: list[str | None] = [None] * 4
        self.x = self.y = 0.5
        self.way: Way = "linear"
        self.curve: Curve = "linear"
        self.over_time = False
        self.recorded: tuple[tuple[float, float, float], ...] = ()
        self.recording: list[tuple[float, float, float]] | None = None
        self.rendered: Rendered | None = None
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
        for index, corner in enumerate(self.corners):
            if corner not in ids:
                self.corners[index] = ids[index % len(ids)] if ids else None
        self.rendered = None
        self.changed.emit()

    def set_corner(self, index: int, track_id: str) -> None:
        """Put a track into a corner."""
        self.corners[index] = track_id
        self._outdate()

    def set_point(self, x: float, y: float) -> None:
        """Move the point; while recording, its way is kept."""
        self.x, self.y = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        if self.recording is not None:
            if not self.recording:
                self._began = time.monotonic()
            self.recording.append((time.monotonic() - self._began, self.x, self.y))
        self._outdate()

    def set_way(self, way: Way) -> None:
        self.way = way
        self._outdate()

    def set_curve(self, curve: Curve) -> None:
        self.curve = curve
        self._outdate()

    def set_over_time(self, on: bool) -> None:
        self.over_time = on
        self._outdate()

    def start_recording(self) -> None:
        """Keep the movements from the next one on."""
        self.recording = []
        self.changed.emit()

    def stop_recording(self) -> None:
        """Let the way be what was recorded: one undo step."""
        kept, self.recording = self.recording or [], None
        if len(kept) > 1:
            self._lab.controller.undo_stack.push(
                LabStep(tr("Record a path on the plane"), self.recorded, tuple(kept), self._show)
            )
        self.changed.emit()

    def clear_recording(self) -> None:
        """Let the point stand still again: one undo step."""
        if self.recorded:
            self._lab.controller.undo_stack.push(
                LabStep(tr("Clear the path on the plane"), self.recorded, (), self._show)
            )

    def _show(self, recorded: tuple[tuple[float, float, float], ...]) -> None:
        self.recorded = recorded
        self._outdate()

    def path(self) -> tuple[np.ndarray, np.ndarray]:
        """x and y over the time of the sound, each `[points]`."""
        if not self.recorded:
            return np.array([self.x]), np.array([self.y])
        times, xs, ys = np.array(self.recorded).T
        grid = np.linspace(0.0, times[-1], _POINTS)
        return np.interp(grid, times, xs), np.interp(grid, times, ys)

    def _outdate(self) -> None:
        self.rendered = None
        self.changed.emit()

    def render(self, *, play: bool = False) -> None:
        """Decode it."""
        if not self.ready:
            return
        self._play_when_done = play
        regions = [self._lab.region(corner) for corner in self.corners if corner]
        jobs = self._lab.jobs
        if self.over_time:
            weights = interpolation.progress(_POINTS, self.curve)
            job = jobs.render_between(regions[0], regions[1], weights, self.way)
        else:
            x, y = self.path()
            job = jobs.render_plane(regions, x.tolist(), y.tolist(), self.way)
        self._lab.watch(job, self._on_rendered)

    def _on_rendered(self, rendered: Rendered) -> None:
        self.rendered = rendered
        if self._play_when_done:
            self._lab.hear("plane", rendered.audio, rate=rendered.rate, loop=True)
        self.changed.emit()

    def toggle(self) -> None:
        """Hear it, or stop."""
        if self._lab.player.name == "plane":
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


class CodebookMap(QObject):
    """A codebook of tracks, its map, and a target curve that its entries follow.

    Attributes:
        tracks: ids of those it is learned from; empty for the one on the bench
        entries: how many are asked for
        codebook, made: None until there is one
        descriptor: that colours the map and that the target is of
        kind: of the target: 'sine', 'exponential', 'logarithmic', 'drawn', 'track' or 'midi'
        drawn: points of a drawn target, (time, value) each 0 to 1
        seconds: of the sound to make

    Signals:
        changed: anything
    """

    changed = Signal()

    def __init__(self, lab: LatentLab) -> None:
        super().__init__(lab)
        self._lab = lab
        self.tracks: tuple[str, ...] = ()
        self.entries = 256
        self.codebook: Codebook | None = None
        self.made: Synthesised | None = None
        self.descriptor: Descriptor = "centroid"
        self.kind = "sine"
        self.drawn: tuple[tuple[float, float], ...] = ()
        self.target_track: str | None = None
        self.midi: Path | None = None
        self.seconds = 4.0
        self._play_when_done = False
        self._key: tuple[object, ...] | None = None

    @property
    def learned_from(self) -> list[str]:
        """Names of the tracks it would be learned from."""
        return [self._lab.project.track(track_id).name for track_id in self._ids()]

    def _ids(self) -> list[str]:
        known = [track.id for track in self._lab.sources]
        chosen = [track_id for track_id in self.tracks if track_id in known]
        if not chosen and self._lab.track_id in known:
            chosen = [self._lab.track_id] if self._lab.track_id else []
        return chosen

    def learn(self) -> None:
        """Learn a codebook of the tracks."""
        ids = self._ids()
        if ids:
            regions = [self._lab.region(track_id) for track_id in ids]
            self._lab.watch(self._lab.jobs.learn(regions, entries=self.entries), self._on_learned)

    def _on_learned(self, codebook: Codebook) -> None:
        self.codebook, self.made = codebook, None
        self.changed.emit()

    def set_tracks(self, track_ids: tuple[str, ...]) -> None:
        self.tracks = track_ids
        self.changed.emit()

    def set_entries(self, entries: int) -> None:
        self.entries = entries
        self.changed.emit()

    def set_descriptor(self, name: Descriptor) -> None:
        self.descriptor, self.made = name, None
        self.changed.emit()

    def set_kind(self, kind: str) -> None:
        self.kind, self.made = kind, None
        self.changed.emit()

    def set_drawn(self, points: tuple[tuple[float, float], ...]) -> None:
        """Follow a curve drawn by hand: one undo step."""
        self._lab.controller.undo_stack.push(
            LabStep(tr("Draw a target"), (self.kind, self.drawn), ("drawn", points), self._show_drawn)
        )

    def _show_drawn(self, state: tuple[str, tuple[tuple[float, float], ...]]) -> None:
        self.kind, self.drawn = state
        self.made = None
        self.changed.emit()

    def set_seconds(self, seconds: float) -> None:
        self.seconds, self.made = seconds, None
        self.changed.emit()

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


class Transfer(QObject):
    """The sound on the bench through other material: a mosaic, a codebook or another codec's decoder.

    Attributes:
        mode: 'mosaic', 'codebook' or 'codec'
        corpus: id of the track it is rebuilt of
        decoder: id of the codec that decodes
        rendered, mosaic: what was made; None until it was

    Signals:
        changed: anything
    """

    changed = Signal()

    def __init__(self, lab: LatentLab, book: CodebookMap) -> None:
        super().__init__(lab)
        self._lab, self._book = lab, book
        self.mode = "mosaic"
        self.corpus: str | None = None
        self.whole_corpus = True
        self.decoder: str | None = None
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

    def decoders(self) -> list[tuple[str, str]]:
        """Ids and names of installed codecs that can decode the project's latents."""
        own = registry.info(self._lab.project.codec_id)
        shape = (own.hop, own.latent_channels, own.sample_rate)
        return [
            (entry.info.id, entry.info.name)
            for entry in registry.entries()
            if entry.installed
            and entry.info.id != own.id
            and (entry.info.hop, entry.info.latent_channels, entry.info.sample_rate) == shape
        ]

    def set(self, **values: object) -> None:
        """Change attributes."""
        for name, value in values.items():
            setattr(self, name, value)
        self._outdate()

    def _outdate(self) -> None:
        self.rendered = self.mosaic = None
        self.changed.emit()

    @property
    def why_not(self) -> str:
        """What is missing, in a sentence; empty when it can be made."""
        if self._lab.track_id is None:
            return tr("Import a recording first.")
        if self.mode == "mosaic" and self.corpus is None:
            return tr("A mosaic needs a second track to be rebuilt of: import one.")
        if self.mode == "codebook" and self._book.codebook is None:
            return tr("Learn a codebook of other tracks on the Map first.")
        if self.mode == "codec" and not self.decoders():
            return tr(
                "No other installed codec decodes these latents: choose Compact 8× as the codec, for example."
            )
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
            known = [codec_id for codec_id, _ in self.decoders()]
            decoder = self.decoder if self.decoder in known else known[0]
            job = jobs.transfer(target, self._lab.project.codec_id, decoder)
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
