"""From the engine's ring to the loudspeakers, or to nowhere at the same pace when there are none."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QIODevice, QObject, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices

log = logging.getLogger(__name__)

BUFFER_SECONDS = 0.02
NULL_PERIOD = 0.01
MAX_FRAMES = 1 << 15
NO_DEVICE = "No audio device"


class Source(Protocol):
    """What an output reads: `engine.ring.Ring`."""

    def read_into(self, out: np.ndarray) -> None:
        """Fill float32 `[frames, channels]` without waiting."""


class AudioOutput(QObject):
    """Plays a ring through the system's default output, or consumes it silently when there is none.

    Signals:
        notice: a sentence about a device that cannot be used or went away
        description_changed: `description` changed
    """

    notice = Signal(str)
    description_changed = Signal()

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._rate = 0
        self._channels = 2
        self._media: QMediaDevices | None = None
        self._device: QAudioDevice | None = None
        self._sink: QAudioSink | None = None
        self._reader: _RingReader | None = None
        self._null: NullOutput | None = None
        self._description = ""

    @property
    def running(self) -> bool:
        return self._sink is not None or self._null is not None

    @property
    def description(self) -> str:
        """Name of the device, or that there is none; empty before the first start."""
        return self._description

    @property
    def latency_seconds(self) -> float:
        """Time between a sample leaving the ring and being heard, as far as the buffer tells."""
        return BUFFER_SECONDS if self._sink is not None else 0.0

    def start(self, *, rate: int, channels: int = 2) -> None:
        """Begin to consume the ring at `rate` Hz; without effect when it already does so."""
        if self.running and (rate, channels) == (self._rate, self._channels):
            return
        self.stop()
        self._rate, self._channels = rate, channels
        if not self._start_sink():
            self._start_null()

    def stop(self) -> None:
        """Stop consuming; without effect when stopped."""
        if self._null is not None:
            self._null.stop()
            self._null = None
        if self._sink is not None:
            sink, self._sink = self._sink, None
            sink.stop()
            sink.deleteLater()
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _start_sink(self) -> bool:
        with _qt_messages_logged():
            device = self._default_device()
        if device is None:
            return False
        audio_format = _supported_format(device, self._rate, self._channels)
        if audio_format is None:
            khz = f"{self._rate / 1000:g}"
            self.notice.emit(
                f"“{device.description()}” does not play {khz} kHz: choose another one to hear it."
            )
            return False
        from PySide6.QtMultimedia import QAudioSink

        self._reader = _RingReader(self._source, audio_format, self)
        self._sink = QAudioSink(device, audio_format, self)
        self._sink.setBufferSize(audio_format.bytesForDuration(round(BUFFER_SECONDS * 1e6)))
        self._sink.stateChanged.connect(self._on_state_changed)
        self._device = device
        self._sink.start(self._reader)
        if self._sink is not None and self._has_failed():
            self._fall_back()
        if self._sink is not None:
            self._describe(device.description())
        return True

    def _default_device(self) -> QAudioDevice | None:
        try:
            # Loading the multimedia backend takes time that the first window should not wait for.
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError as error:
            log.info("There is no multimedia backend: %s", error)
            return None
        if self._media is None:
            self._media = QMediaDevices(self)
            self._media.audioOutputsChanged.connect(self._on_devices_changed)
        device = QMediaDevices.defaultAudioOutput()
        return None if device.isNull() else device

    def _start_null(self) -> None:
        self._null = NullOutput(self._source, rate=self._rate, channels=self._channels)
        self._describe(NO_DEVICE)

    def _describe(self, description: str) -> None:
        if description != self._description:
            self._description = description
            self.description_changed.emit()

    def _has_failed(self) -> bool:
        from PySide6.QtMultimedia import QAudio

        if self._sink is None:
            return False
        stopped = self._sink.state() == QAudio.State.StoppedState
        return stopped and self._sink.error() != QAudio.Error.NoError

    def _on_state_changed(self) -> None:
        if self._has_failed():
            self._fall_back()

    def _on_devices_changed(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        if self._sink is not None and self._device is not None:
            known = {bytes(device.id().data()) for device in QMediaDevices.audioOutputs()}
            if bytes(self._device.id().data()) not in known:
                self._fall_back()

    def _fall_back(self) -> None:
        name = self._device.description() if self._device is not None else NO_DEVICE
        self.stop()
        self._start_null()
        self.notice.emit(
            f"“{name}” is gone: playing goes on silently until you stop and play on another device."
        )


class NullOutput:
    """Consumes a ring at the pace of the clock, on a thread."""

    def __init__(self, source: Source, *, rate: int, channels: int) -> None:
        self._source = source
        self._rate = rate
        self._buffer = np.zeros((max(rate, 1), channels), np.float32)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="null audio output", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._stop.set()
        self._thread.join(1.0)

    def _run(self) -> None:
        began, consumed = time.monotonic(), 0
        while not self._stop.wait(NULL_PERIOD):
            due = int((time.monotonic() - began) * self._rate) - consumed
            if due > len(self._buffer):
                # The machine slept: a device would not have caught up either.
                began, consumed, due = time.monotonic(), 0, 0
            self._source.read_into(self._buffer[:due])
            consumed += due


class _RingReader(QIODevice):
    """The ring as an endless stream of bytes in the device's sample format."""

    def __init__(self, source: Source, audio_format: QAudioFormat, parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QAudioFormat

        self._source = source
        self._as_int16 = audio_format.sampleFormat() == QAudioFormat.SampleFormat.Int16
        self._frame_bytes = audio_format.bytesPerFrame()
        self._buffer = np.zeros((MAX_FRAMES, audio_format.channelCount()), np.float32)
        # Unbuffered: QIODevice would read 16 KB ahead, which is heard as latency.
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def readData(self, max_bytes: int) -> bytes:
        frames = self._buffer[: min(max_bytes // self._frame_bytes, MAX_FRAMES)]
        self._source.read_into(frames)
        if self._as_int16:
            return (np.clip(frames, -1.0, 1.0) * 32767.0).astype(np.int16).tobytes()
        return frames.tobytes()

    def writeData(self, data: object, max_bytes: int) -> int:
        return -1

    def bytesAvailable(self) -> int:
        return MAX_FRAMES * self._frame_bytes

    def isSequential(self) -> bool:
        return True


@contextmanager
def _qt_messages_logged() -> Iterator[None]:
    """Qt tells of every sound server it does not find; the terminal is no place for that."""
    previous = qInstallMessageHandler(lambda mode, context, message: log.info("%s", message))
    try:
        yield
    finally:
        qInstallMessageHandler(previous)


def _supported_format(device: QAudioDevice, rate: int, channels: int) -> QAudioFormat | None:
    from PySide6.QtMultimedia import QAudioFormat

    audio_format = QAudioFormat()
    audio_format.setSampleRate(rate)
    audio_format.setChannelCount(channels)
    for sample_format in (QAudioFormat.SampleFormat.Float, QAudioFormat.SampleFormat.Int16):
        audio_format.setSampleFormat(sample_format)
        if device.isFormatSupported(audio_format):
            return audio_format
    return None
