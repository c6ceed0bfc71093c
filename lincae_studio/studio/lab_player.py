"""Hears the lab's sounds: arrays, not the timeline."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from lincae_studio.studio.audio_output import AudioOutput

POLL_MS = 40


class ArraySource:
    """A sound that the audio output reads; another of the same length may take its place while it plays.

    Attributes:
        audio: what is played, `[frames, 2]`
        position: next frame to be read
        loop: begin again at the end
        done: the end was reached
    """

    def __init__(self) -> None:
        self.audio = np.zeros((0, 2), np.float32)
        self.position = 0
        self.loop = False
        self.done = True

    def set_audio(self, audio: np.ndarray, *, restart: bool) -> None:
        """Play `[channels, samples]` from the start, or from where it is."""
        stereo = np.broadcast_to(audio, (2, audio.shape[1])) if len(audio) == 1 else audio[:2]
        self.audio = np.ascontiguousarray(stereo.T, np.float32)
        if restart or self.position >= len(self.audio):
            self.position = 0
        self.done = False

    def read_into(self, out: np.ndarray) -> None:
        """Fill float32 `[frames, 2]`."""
        audio, at, filled = self.audio, self.position, 0
        out[:] = 0.0
        while not self.done and filled < len(out):
            count = min(len(out) - filled, len(audio) - at)
            out[filled : filled + count] = audio[at : at + count]
            at, filled = at + count, filled + count
            if at >= len(audio):
                at = 0
                self.done = not self.loop or not len(audio)
        self.position = at


class Player(QObject):
    """Plays one sound at a time.

    Attributes:
        source: what the audio output reads
        name: of what plays; empty while nothing does

    Signals:
        changed: `name`
        moved: `seconds`, while it plays
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, output: AudioOutput, parent: QObject | None = None) -> None:
        """It plays on the device that `output` plays on."""
        super().__init__(parent)
        self.source = ArraySource()
        self._timeline = output
        self._output = AudioOutput(self.source, self, devices=output.devices)
        self._rate = 44100
        self.name = ""
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def playing(self) -> bool:
        return bool(self.name)

    @property
    def seconds(self) -> float:
        """How far into the sound it is."""
        return self.source.position / self._rate

    def play(
        self, name: str, audio: np.ndarray, *, rate: int, restart: bool = True, loop: bool = False
    ) -> None:
        """Play `[channels, samples]`; without `restart`, from where the one before is."""
        self.source.loop = loop
        self.source.set_audio(audio, restart=restart)
        self._rate = rate
        self._output.choose(self._timeline.chosen)
        self._output.start(rate=rate)
        self._timer.start()
        if name != self.name:
            self.name = name
            self.changed.emit()

    def stop(self) -> None:
        """Fall silent."""
        self._timer.stop()
        self._output.stop()
        if self.name:
            self.name = ""
            self.changed.emit()

    def _poll(self) -> None:
        if self.source.done:
            self.stop()
        self.moved.emit()
