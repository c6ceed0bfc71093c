"""Transport, and the feeder that keeps the ring ahead of the audio callback."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from lincae_studio import units
from lincae_studio.audio.correlation import CorrelationMeter
from lincae_studio.audio.loudness import LoudnessMeter
from lincae_studio.engine.events import Event, Notice, PlaybackEnded
from lincae_studio.engine.guard import LoudnessGuard
from lincae_studio.engine.media import MediaPool
from lincae_studio.engine.render_cache import RenderCache, RenderPlan
from lincae_studio.engine.ring import BLOCK, CHANNELS, Ring
from lincae_studio.engine.stage import staged
from lincae_studio.errors import StudioError
from lincae_studio.project.mixing import Contribution, Sound, contributions, is_heard
from lincae_studio.project.model import Clip, Project
from lincae_studio.wording import tr

log = logging.getLogger(__name__)

LEAD = BLOCK * 96  # 560 ms at 44.1 kHz: rides out a busy machine; edits do not wait for it
GUARD = BLOCK * 2  # what the callback may already be reading
BURST = BLOCK * 4
READ_AHEAD = 1 << 15
LOUDNESS_STRIDE = BLOCK * 16  # between two looks at the loudness: 93 ms at 44.1 kHz
GUARDED = tr(
    "A decoded stretch was much louder than the sum of the recordings, so the loudness guard turns "
    "it down while you listen; exports are not changed."
)
BROKEN = tr(
    "The codec gave values that are no numbers, and silence stands for them: choose another codec "
    "or the waveform method."
)
_FADE = np.linspace(0.0, 1.0, BLOCK, endpoint=False, dtype=np.float32)[:, None]


@dataclass(frozen=True, slots=True)
class MeterReading:
    """Levels of what was played since the last reading.

    Attributes:
        tracks: track id to linear peaks, one per channel
        master_peak: linear peaks, left and right
        momentary, short_term, integrated: LUFS, -inf when silent
        true_peak: highest so far, dBTP
        correlation: of left and right over the last 0.4 s, -1 to 1; nan while one of them is silent
        guard_db: what the loudness guard takes off now, 0 or less
    """

    tracks: dict[str, tuple[float, float]] = field(default_factory=dict)
    master_peak: tuple[float, float] = (0.0, 0.0)
    momentary: float = units.SILENCE_DB
    short_term: float = units.SILENCE_DB
    integrated: float = units.SILENCE_DB
    true_peak: float = units.SILENCE_DB
    correlation: float = math.nan
    guard_db: float = 0.0


@dataclass(frozen=True, slots=True)
class _Mix:
    """What the feeder needs of a project, worked out once per revision."""

    project: Project
    plan: RenderPlan
    tracks: tuple[tuple[str, tuple[Contribution, ...]], ...]
    master: float
    length: int

    @classmethod
    def of(cls, project: Project, plan: RenderPlan) -> _Mix:
        heard = [track for track in project.tracks if is_heard(project, track)]
        return cls(
            project=project,
            plan=plan,
            tracks=tuple((track.id, contributions(project, track_ids=[track.id])) for track in heard),
            master=units.db_to_gain(project.master_gain_db),
            length=project.length,
        )


class Playback:
    """Plays the project through a ring that the audio output reads.

    A rendered block is played where there is one; elsewhere the same signed sum of the waveforms, which by
    linearity is what the render will be.

    Attributes:
        ring: what the audio output reads
    """

    def __init__(self, cache: RenderCache, *, cache_dir: Path, emit: Callable[[Event], None]) -> None:
        self.ring = Ring()
        self._cache = cache
        self._media = MediaPool(cache_dir)
        self._emit = emit
        self._wake = threading.Condition()
        self._mix = _Mix.of(Project(), RenderPlan.empty())
        self._position = 0
        self._cursor = 0
        self._restart: int | None = None
        self._changed = False
        self._stop_at: int | None = None
        self._closing = False
        self._windows: dict[Sound, tuple[int, np.ndarray]] = {}
        self._unreadable: set[Sound] = set()
        self._rendered: tuple[str, np.ndarray | None] = ("", None)
        self._block_peaks: dict[int, dict[str, np.ndarray]] = {}
        self._metered = 0
        self._held: dict[str, np.ndarray] = {}
        self._held_master = np.zeros(CHANNELS, np.float32)
        self._loudness: LoudnessMeter | None = None
        self._correlation = CorrelationMeter(44100)
        self._guard = LoudnessGuard(44100)
        self._told: set[str] = set()
        self._fresh_loudness = False
        self._levels = MeterReading()
        self._thread = threading.Thread(target=self._run, name="playback", daemon=True)
        self._thread.start()

    @property
    def playing(self) -> bool:
        return self.ring.playing and self._stop_at is None

    @property
    def position(self) -> int:
        """Timeline sample that is being handed to the output, or where playback will begin."""
        with self._wake:
            if self.ring.playing and self._restart is None and self.ring.written > self.ring.read_position:
                return self.ring.timeline_at(self.ring.read_position)
            return self._position

    def set_project(self, project: Project, plan: RenderPlan) -> None:
        """Play this from now on; what is queued and not yet handed out is replaced."""
        mix = _Mix.of(project, plan)
        with self._wake:
            self._mix = mix
            self._changed = True
            self._wake.notify()

    def refresh(self) -> None:
        """Look again for rendered blocks."""
        with self._wake:
            self._rendered = ("", None)

    def play(self) -> None:
        """Start at the present position, from the beginning when that is the end."""
        with self._wake:
            if self.playing:
                return
            if self._position >= self._mix.length:
                self._position = 0
            self._stop_at = None
            self._restart = self._position
            self._wake.notify()

    def pause(self) -> None:
        """Stop where the playhead is, after a short fade."""
        with self._wake:
            if self.ring.playing and self._stop_at is None:
                self._position = self.ring.timeline_at(self.ring.read_position)
                self._stop_at = -1
                self._wake.notify()
            self._restart = None

    def seek(self, sample: int) -> None:
        """Go to a timeline sample; playing goes on from there."""
        with self._wake:
            self._position = max(0, sample)
            if self.playing or self._restart is not None:
                self._restart = self._position
                self._wake.notify()

    def meters(self) -> MeterReading:
        """Levels since the last call."""
        with self._wake:
            held, self._held = self._held, {}
            master, self._held_master = self._held_master, np.zeros(CHANNELS, np.float32)
            return replace(
                self._levels,
                tracks={track: (float(peaks[0]), float(peaks[1])) for track, peaks in held.items()},
                master_peak=(float(master[0]), float(master[1])),
            )

    def reset_loudness(self) -> None:
        """Measure loudness and true peak anew from now on."""
        self._fresh_loudness = True
        self._levels = MeterReading()

    def close(self, timeout: float) -> bool:
        """End the feeder; whether it ended within `timeout` seconds."""
        with self._wake:
            self._closing = True
            self.ring.stop()
            self._wake.notify()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    # The feeder's thread.

    def _run(self) -> None:
        while True:
            with self._wake:
                if self._closing:
                    break
                if not self.ring.playing and self._restart is None:
                    self._wake.wait()
                elif not self._changed and self._restart is None:
                    self._wake.wait(0.003)
            try:
                self._feed()
            except Exception:
                log.exception("Playback stopped.")
                self.ring.stop()
                self._emit(PlaybackEnded())
        self._media.close()

    def _feed(self) -> None:
        with self._wake:
            mix = self._mix
            restart, self._restart = self._restart, None
            changed, self._changed = self._changed, False
            stopping = self._stop_at
            if changed:
                self._unreadable.clear()
                kept = {part.clip for _, parts in mix.tracks for part in parts if isinstance(part.clip, Clip)}
                self._windows = {clip: window for clip, window in self._windows.items() if clip in kept}
                self._rendered = ("", None)
        if restart is not None and not self.ring.playing:
            self._begin(mix, restart)
        elif restart is not None or (changed and self.ring.playing):
            self._replace(mix, restart)
        if not self.ring.playing:
            self._warm_up(mix)
            return
        self._meter(mix)  # before the ring is filled again: it keeps little of what was heard
        if stopping == -1:
            self._fade_out()
        elif stopping is None:
            while self.ring.written - self.ring.read_position < LEAD and not self._urgent():
                self._write(mix, BURST)
        self._end(mix)

    def _urgent(self) -> bool:
        return self._changed or self._restart is not None or self._stop_at is not None or self._closing

    def _begin(self, mix: _Mix, position: int) -> None:
        self._warm_up(mix)
        self._fresh_loudness = True
        self._guard = LoudnessGuard(mix.project.sample_rate)
        self._told.clear()
        self._cursor = position
        self.ring.reset()
        self._metered = self.ring.read_position
        self._block_peaks.clear()
        self._write(mix, BURST, fade_from=np.zeros((BLOCK, CHANNELS), np.float32))
        self._write(mix, BURST)
        self.ring.start()

    def _warm_up(self, mix: _Mix) -> None:
        """Have everything at hand before the first sample is due: the meter imports scipy."""
        if self._loudness is None and mix.length:
            self._loudness = LoudnessMeter(mix.project.sample_rate, CHANNELS)
            self._loudness.feed(np.zeros((CHANNELS, BLOCK), np.float32))

    def _replace(self, mix: _Mix, restart: int | None) -> None:
        """Write again what the callback has not come near yet, cross-faded from what was there."""
        at = (self.ring.read_position + GUARD) // BLOCK * BLOCK + BLOCK
        if at >= self.ring.written:
            if restart is not None:
                self._cursor = restart
            return
        self._cursor = self.ring.timeline_at(at) if restart is None else restart
        old = self.ring.block(at).copy()
        self.ring.rewind(at)
        self._write(mix, BURST, fade_from=old)

    def _fade_out(self) -> None:
        at = (self.ring.read_position + GUARD) // BLOCK * BLOCK + BLOCK
        if at < self.ring.written:
            timeline = self.ring.timeline_at(at)
            faded = self.ring.block(at) * (1.0 - _FADE)
            self.ring.rewind(at)
            self.ring.put(at, faded, timeline)
        with self._wake:
            if self._stop_at == -1:
                self._stop_at = self.ring.written

    def _meter(self, mix: _Mix) -> None:
        """Measure what was handed out since the last call."""
        read = self.ring.read_position // BLOCK * BLOCK
        if read <= self._metered:
            return
        blocks = range(self._metered, read, BLOCK)
        heard = np.concatenate([self.ring.block(at) for at in blocks])
        if self._fresh_loudness or self._loudness is None:
            self._fresh_loudness = False
            self._loudness = LoudnessMeter(mix.project.sample_rate, CHANNELS)
            self._correlation = CorrelationMeter(mix.project.sample_rate)
        self._loudness.feed(np.ascontiguousarray(heard.T))
        self._correlation.feed(heard.T)
        if self._metered // LOUDNESS_STRIDE != read // LOUDNESS_STRIDE:
            meter = self._loudness
            self._levels = MeterReading(
                momentary=meter.momentary,
                short_term=meter.short_term,
                integrated=meter.integrated,
                true_peak=meter.true_peak,
                correlation=self._correlation.correlation,
                guard_db=self._guard.reduction_db,
            )
        self._metered = read
        with self._wake:
            self._held_master = np.maximum(self._held_master, np.abs(heard).max(axis=0))
            for at in blocks:
                for track, peak in self._block_peaks.pop(at, {}).items():
                    self._held[track] = np.maximum(self._held.get(track, 0.0), peak)

    def _end(self, mix: _Mix) -> None:
        """Stop after the fade of a pause, and at the end of the song."""
        ended = False
        with self._wake:
            read = self.ring.read_position
            if self._stop_at is not None and self._stop_at >= 0 and read >= self._stop_at:
                self.ring.stop()
                self._stop_at = None
            elif (
                self._stop_at is None
                and self._restart is None
                and self.ring.written > read
                and self.ring.timeline_at(read) >= mix.length
                and not self._looping(mix, self.ring.timeline_at(read))
            ):
                self.ring.stop()
                self._position = mix.length
                ended = True
        if ended:
            self._emit(PlaybackEnded())

    @staticmethod
    def _looping(mix: _Mix, position: int) -> bool:
        loop = mix.project.loop
        return loop is not None and loop.enabled and position < loop.end

    def _write(self, mix: _Mix, frames: int, *, fade_from: np.ndarray | None = None) -> None:
        samples = np.empty((frames, CHANNELS), np.float32)
        peaks: dict[str, np.ndarray] = {}
        timeline = np.empty(frames // BLOCK, np.int64)
        done = 0
        while done < frames:
            count = frames - done
            loop = mix.project.loop
            if loop is not None and self._looping(mix, self._cursor):
                count = min(count, loop.end - self._cursor)
            starts = np.arange(-(-done // BLOCK), -(-(done + count) // BLOCK))
            timeline[starts] = self._cursor + starts * BLOCK - done
            samples[done : done + count] = self._mixed(mix, self._cursor, count, peaks).T
            self._cursor += count
            done += count
            if loop is not None and loop.enabled and self._cursor == loop.end:
                self._cursor = loop.start
        if fade_from is not None:
            samples[:BLOCK] = fade_from * (1.0 - _FADE) + samples[:BLOCK] * _FADE
        for number in range(frames // BLOCK):
            at = self.ring.written
            self._block_peaks[at] = peaks
            self.ring.put(at, samples[number * BLOCK : (number + 1) * BLOCK], int(timeline[number]))

    def _mixed(self, mix: _Mix, start: int, frames: int, peaks: dict[str, np.ndarray]) -> np.ndarray:
        """Master signal `[2, frames]` at a timeline position; notes the tracks' peaks on the way."""
        preview = np.zeros((CHANNELS, frames), np.float32)
        for track, parts in mix.tracks:
            signal = np.zeros((CHANNELS, frames), np.float32)
            for part in parts:
                if part.clip.start < start + frames and part.clip.end > start:
                    signal += staged(part, self._clip_audio(mix, part.clip, start, frames), start)
            peak = np.abs(signal).max(axis=1)
            peaks[track] = np.maximum(peaks.get(track, 0.0), peak)
            preview += signal
        heard = self._with_rendered(mix, preview, start) * np.float32(mix.master)
        self._tell(GUARDED, self._guard.acted)
        self._tell(BROKEN, self._guard.broken)
        if not np.isfinite(heard).all():  # in a recording
            heard = np.nan_to_num(heard, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
        return heard.astype(np.float32)

    def _tell(self, sentence: str, wanted: bool) -> None:
        """Tell something once each time that playing begins."""
        if wanted and sentence not in self._told:
            self._told.add(sentence)
            self._emit(Notice(sentence))

    def _with_rendered(self, mix: _Mix, preview: np.ndarray, start: int) -> np.ndarray:
        """The preview with every stretch replaced that has been rendered."""
        size, at, frames = mix.plan.block_samples, start, preview.shape[1]
        while at < start + frames:
            block, offset = divmod(at, size)
            count = min(size - offset, start + frames - at)
            key = mix.plan.key(block)
            if key is not None:
                # A block that was missing is asked for again at its next stretch.
                if self._rendered[0] != key or self._rendered[1] is None:
                    self._rendered = (key, self._cache.get(key))
                if self._rendered[1] is not None:
                    stretch = slice(at - start, at - start + count)
                    preview[:, stretch] = self._guard.apply(
                        np.broadcast_to(self._rendered[1][:, offset : offset + count], (CHANNELS, count)),
                        preview[:, stretch],
                    )
            at += count
        return preview

    def _clip_audio(self, mix: _Mix, clip: Sound, start: int, frames: int) -> np.ndarray:
        """Audio of a clip `[channels, frames]`, from a window that is read ahead."""
        window = self._windows.get(clip)
        if window is None or start < window[0] or start + frames > window[0] + window[1].shape[1]:
            length = max(READ_AHEAD, frames)
            try:
                audio = self._media.read_sound(clip, start, length, rate=mix.project.sample_rate)
            except StudioError as error:
                if clip not in self._unreadable:
                    log.warning("%s", error)
                    self._unreadable.add(clip)
                audio = np.zeros((1, length), np.float32)
            window = self._windows[clip] = (start, audio)
        return window[1][:, start - window[0] : start - window[0] + frames]
