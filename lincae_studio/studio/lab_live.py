"""The lab's live mode: a stream from the bench or an input device, shaped by hand and by MIDI."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QIODevice, QObject, QTimer, Signal

from lincae_studio.codec import registry
from lincae_studio.engine.clip_latents import codec_rate
from lincae_studio.engine.lab_live import CHANNELS, Live, LiveReading, LiveRing
from lincae_studio.errors import DeviceError
from lincae_studio.latent.streaming import Feedback
from lincae_studio.studio.audio_output import AudioOutput
from lincae_studio.studio.lab import LatentLab
from lincae_studio.studio.lab_tools import Plane
from lincae_studio.studio.midi import MidiInput
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSource

POLL_MS = 60
KNOBS = 4
"""Principal components that can be moved live."""

PARAMETERS = ("bias 1", "bias 2", "bias 3", "bias 4", "feedback", "centre", "q", "gain", "plane x", "plane y")
DEFAULT_CONTROLS = {
    20: "bias 1", 21: "bias 2", 22: "bias 3", 23: "bias 4", 24: "feedback", 25: "centre", 26: "q",
    7: "gain", 16: "plane x", 17: "plane y",
}  # fmt: skip
LOWEST_CENTRE, HIGHEST_CENTRE = 60.0, 8000.0


class LiveLab(QObject):
    """Runs a `Live` session and holds its settings.

    Attributes:
        input: name of the input device; empty for the sound on the bench
        feedback, bias, scale, gain_db: see `engine.lab_live.Live`
        message: why it stopped, or what is worth knowing
        midi: the MIDI input
        controls: parameter of every controller number
        learning: parameter that takes the next controller that moves; None when none does

    Signals:
        changed: settings, or whether it runs
        measured: `reading`
    """

    changed = Signal()
    measured = Signal()

    def __init__(self, lab: LatentLab, plane: Plane) -> None:
        super().__init__(lab)
        self._lab, self._plane = lab, plane
        self.input = ""
        self.feedback = Feedback()
        self.bias = np.zeros(KNOBS)
        self.scale = np.ones(KNOBS)
        self.gain_db = 0.0
        self.message = ""
        self.midi = MidiInput(self)
        self.controls = dict(DEFAULT_CONTROLS)
        self.learning: str | None = None
        self._live: Live | None = None
        self._output: AudioOutput | None = None
        self._capture: _Capture | None = None
        self._port = ""
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)
        self.midi.control.connect(self._on_control)
        lab.opened_changed.connect(self.stop)
        lab.controller.playing_changed.connect(lambda playing: self.stop() if playing else None)

    # Running

    @property
    def running(self) -> bool:
        return self._live is not None

    @property
    def recording(self) -> bool:
        return self._live is not None and self._live.recording

    @property
    def reading(self) -> LiveReading:
        """What is measured; zeros while it does not run."""
        return self._live.reading if self._live is not None else LiveReading()

    @property
    def waveform(self) -> list[float]:
        """Peaks of what came out lately."""
        return list(self._live.waveform) if self._live is not None else []

    def inputs(self) -> list[str]:
        """Names of the audio inputs."""
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            return []
        return [device.description() for device in QMediaDevices.audioInputs()]

    def set_input(self, name: str) -> None:
        """Take the sound of an input device; an empty name takes the one on the bench."""
        if name != self.input:
            self.stop()
            self.input = name
            self.changed.emit()

    def toggle(self) -> None:
        """Start, or stop."""
        if self.running:
            self.stop()
        else:
            self.start()

    def start(self) -> None:
        """Begin to stream."""
        opened = self._lab.opened
        if opened is None:
            self.message = tr("Put a sound on the bench first.")
            self.changed.emit()
            return
        project = self._lab.project
        rate = codec_rate(registry.info(project.codec_id), project.sample_rate)
        audio = None
        if not self.input:
            from lincae_studio.audio.resample import resample

            audio = opened.sound.audio
            if rate != project.sample_rate:
                audio = resample(audio, from_rate=project.sample_rate, to_rate=rate)
        self._lab.controller.pause()
        self._lab.player.stop()
        live = Live(
            partial(self._lab.open_session, project.codec_id),
            rate=rate,
            audio=audio,
            material=opened.material,
        )
        try:
            if self.input:
                self._capture = _Capture(self.input, live.input, rate=rate, parent=self)
        except DeviceError as error:
            self.message = str(error)
            self.changed.emit()
            return
        self._live, self.message = live, ""
        self._apply()
        live.start()
        timeline = self._lab.controller.output
        self._output = AudioOutput(live.output, self, devices=timeline.devices)
        self._output.choose(timeline.chosen)
        self._output.start(rate=rate)
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """End the stream; what was recorded becomes a track."""
        live, self._live = self._live, None
        self._timer.stop()
        if self._capture is not None:
            self._capture.stop()
            self._capture = None
        if self._output is not None:
            self._output.stop()
            self._output.deleteLater()
            self._output = None
        if live is not None:
            live.stop()
            self._land(live)
            self.changed.emit()

    def set_recording(self, on: bool) -> None:
        """Keep what comes out; when it ends, it becomes a track."""
        if self._live is None:
            return
        self._live.recording = on
        if not on:
            self._land(self._live)
        self.changed.emit()

    def _land(self, live: Live) -> None:
        live.recording = False
        blocks, live.recorded = live.recorded, []
        if blocks:
            from lincae_studio.audio.resample import resample

            audio = np.concatenate(blocks, axis=1)
            rate = self._lab.project.sample_rate
            if live.rate != rate:
                audio = resample(audio, from_rate=live.rate, to_rate=rate)
            name = self._lab.opened.sound.region.name if self._lab.opened and not self.input else tr("Input")
            self._lab.land(audio, tr("{name}, live", name=name))

    def _poll(self) -> None:
        live = self._live
        if live is not None and not live.running:
            self.stop()
            self.message = live.error or tr("The stream ended: start it again.")
            self.changed.emit()
        self.measured.emit()

    # Settings

    def set_feedback(self, **changes: float) -> None:
        """Change `amount`, `centre` or `q`."""
        self.feedback = replace(self.feedback, **changes)
        self._apply()

    def set_bias(self, knob: int, value: float) -> None:
        """Move a component, standard deviations."""
        self.bias[knob] = value
        self._apply()

    def set_scale(self, knob: int, value: float) -> None:
        """Exaggerate a component, a factor."""
        self.scale[knob] = value
        self._apply()

    def set_gain(self, gain_db: float) -> None:
        self.gain_db = gain_db
        self._apply()

    def _apply(self) -> None:
        live = self._live
        if live is not None and self._lab.opened is not None:
            dimensions = len(self._lab.opened.material.basis.deviations)
            bias, scale = np.zeros(dimensions), np.ones(dimensions)
            bias[:KNOBS], scale[:KNOBS] = self.bias[:dimensions], self.scale[:dimensions]
            live.bias, live.scale, live.gain_db, live.feedback = bias, scale, self.gain_db, self.feedback
        self.changed.emit()

    # MIDI

    def learn(self, parameter: str | None) -> None:
        """Let the next controller that moves set a parameter."""
        self.learning = parameter
        self.changed.emit()

    def _on_control(self, number: int, value: float) -> None:
        if self.learning is not None:
            self.controls = {key: name for key, name in self.controls.items() if name != self.learning}
            self.controls[number] = self.learning
            self.learning = None
        self.set_parameter(self.controls.get(number, ""), value)

    def set_parameter(self, name: str, value: float) -> None:
        """Set one of `PARAMETERS` from a value between 0 and 1; other names are ignored."""
        kind, _, which = name.partition(" ")
        match kind:
            case "bias":
                self.set_bias(int(which) - 1, 6.0 * value - 3.0)
            case "feedback":
                self.set_feedback(amount=value)
            case "centre":
                self.set_feedback(centre=LOWEST_CENTRE * (HIGHEST_CENTRE / LOWEST_CENTRE) ** value)
            case "q":
                self.set_feedback(q=0.5 * 40.0**value)
            case "gain":
                self.set_gain(-36.0 + 48.0 * value)
            case "plane":
                x, y = (value, self._plane.y) if which == "x" else (self._plane.x, value)
                self._plane.set_point(x, y)

    def close(self) -> None:
        """End the stream and let go of the MIDI input, until `reopen`."""
        self.stop()
        self._port = self.midi.port
        self.midi.close()

    def reopen(self) -> None:
        """Take up the MIDI input that was let go of; what has gone meanwhile stays closed."""
        if self._port and not self.midi.port:
            try:
                self.midi.open(self._port)
            except DeviceError as error:
                self.message = str(error)


class _Capture(QObject):
    """Fills a ring from an input device."""

    def __init__(self, name: str, ring: LiveRing, *, rate: int, parent: QObject) -> None:
        """Raises DeviceError when the device is gone or has no float format at this rate."""
        super().__init__(parent)
        from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices

        device = next((d for d in QMediaDevices.audioInputs() if d.description() == name), None)
        audio_format = QAudioFormat()
        audio_format.setSampleRate(rate)
        audio_format.setChannelCount(CHANNELS)
        audio_format.setSampleFormat(QAudioFormat.SampleFormat.Float)
        if device is None or not device.isFormatSupported(audio_format):
            raise DeviceError(
                tr("“{name}” gives no sound at {rate} Hz: choose another input.", name=name, rate=rate)
            )
        self._ring = ring
        self._source: QAudioSource = QAudioSource(device, audio_format)
        self._io: QIODevice = self._source.start()
        self._io.readyRead.connect(self._read)

    def _read(self) -> None:
        content: Any = self._io.readAll().data()
        samples = np.frombuffer(content[: len(content) // (4 * CHANNELS) * 4 * CHANNELS], np.float32)
        self._ring.write(samples.reshape(-1, CHANNELS))

    def stop(self) -> None:
        """Stop listening."""
        self._source.stop()
