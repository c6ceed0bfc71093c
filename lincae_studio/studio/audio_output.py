"""From the engine's ring to the loudspeakers, or to nowhere at the same pace when there are none."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, Protocol

import numpy as np
import soxr
from PySide6.QtCore import QIODevice, QObject, QThread, QTimer, Signal

from lincae_studio.studio.audio_devices import AudioDevices, OutputDevice
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat

log = logging.getLogger(__name__)

MIN_BUFFER_SECONDS = 0.02
MAX_BUFFER_SECONDS = 0.16
WATCH_SECONDS = 1.0
AGAIN_SECONDS = 0.7
MAX_FAILURES = 4
MAX_SERVER_RATE = 48000
NULL_PERIOD = 0.01
MAX_FRAMES = 1 << 15
NO_DEVICE = tr("No audio device")


class Source(Protocol):
    """What an output reads: `engine.ring.Ring`."""

    def read_into(self, out: np.ndarray) -> None:
        """Fill float32 `[frames, channels]` without waiting."""


class AudioOutput(QObject):
    """Plays a ring through the chosen output, or consumes it silently when there is none.

    A device that is pulled out is replaced by the system's default while it is away.

    Attributes:
        devices: the outputs there are

    Signals:
        notice: a sentence about a device that cannot be used, went away or is back
        description_changed: `description` changed
    """

    notice = Signal(str)
    description_changed = Signal()

    def __init__(
        self, source: Source, parent: QObject | None = None, *, devices: AudioDevices | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self.devices = devices or AudioDevices(self)
        self.devices.changed.connect(self._on_devices_changed)
        self._wanted = ""
        self._rate = 0
        self._channels = 2
        self._buffer_seconds = MIN_BUFFER_SECONDS
        self._device: OutputDevice | None = None
        self._next: OutputDevice | None = None
        self._failures: dict[str, int] = {}
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._try_again)
        self._sink: _SinkThread | None = None
        self._null: NullOutput | None = None
        self._description = ""
        self._taken = (0.0, 0)
        self._watch = QTimer(self, interval=round(1000 * WATCH_SECONDS))
        self._watch.timeout.connect(self._check_pace)

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
        return self._buffer_seconds if self._sink is not None else 0.0

    @property
    def chosen(self) -> str:
        """Id of the device that the user chose; empty for the system's default."""
        return self._wanted

    def choose(self, device_id: str) -> None:
        """Play on a device from now on, also while playing; empty: on what the system plays on."""
        if device_id != self._wanted:
            self._wanted = device_id
            self._follow()

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
        self._watch.stop()
        if self._null is not None:
            self._null.stop()
            self._null = None
        if self._sink is not None:
            self._sink.end()
            self._sink = None

    def _start_sink(self) -> bool:
        device, self._next = self._next or self._pick(), None
        if device is None:
            return False
        if device.audio is None:
            self._null = NullOutput(self._source, rate=self._rate, channels=self._channels)
            self._device = device
            self._describe(device.name)
            return True
        audio_format = _supported_format(device.audio, self._rate, self._channels)
        if audio_format is None:
            self.notice.emit(
                tr(
                    "“{name}” takes no stereo sound: choose another device to hear something.",
                    name=device.name,
                )
            )
            return False
        self._device = device
        self._sink = _SinkThread(self._source, device.audio, audio_format, self)
        self._sink.rate, self._sink.buffer_seconds = self._rate, self._buffer_seconds
        self._sink.failed.connect(self._on_failed)
        self._sink.start(QThread.Priority.TimeCriticalPriority)
        self._taken = (time.monotonic(), 0)
        self._watch.start()
        self._describe(device.name)
        return True

    def _pick(self) -> OutputDevice | None:
        """The device to play on now: the chosen one, the system's, or any other that has not just failed."""
        wanted = self.devices.find(self._wanted)
        if wanted is None or wanted.id not in self._failures:
            return wanted
        default = self.devices.default()
        others = [*([default] if default else []), *self.devices.outputs()]
        return next((device for device in others if device.id not in self._failures), None)

    def _start_null(self) -> None:
        self._null = NullOutput(self._source, rate=self._rate, channels=self._channels)
        self._device = None
        self._describe(NO_DEVICE)

    def _describe(self, description: str) -> None:
        if description != self._description:
            self._description = description
            self.description_changed.emit()

    def _on_failed(self) -> None:
        if self.sender() is self._sink:  # not one that has been replaced since
            self._fall_back()

    def _on_devices_changed(self) -> None:
        self._failures.clear()
        if not self.running:
            return
        before, after = self._device, self._pick()
        if before == after:
            return
        gone = before is not None and before.id not in {device.id for device in self.devices.outputs()}
        self._follow()
        if gone and before is not None:
            self.notice.emit(
                tr("“{name}” was pulled out: playing goes on silently until it is back.", name=before.name)
                if after is None
                else tr(
                    "“{name}” was pulled out: playing on “{other}” until it is back.",
                    name=before.name,
                    other=after.name,
                )
            )
        elif after is not None:
            self.notice.emit(tr("Playing on “{name}” now.", name=after.name))

    def _try_again(self) -> None:
        """A device that failed while it was being plugged in may work by now."""
        if self._failures and max(self._failures.values()) < MAX_FAILURES:
            kept, self._failures = self._failures, {}
            device = self._pick()
            self._failures = {name: count for name, count in kept.items() if device and name == device.id}
            self._follow(to=device)

    def _follow(self, *, to: OutputDevice | None = None) -> None:
        """Go over to a device, or what is to be used now; without effect while stopped or on it already."""
        device = to or self._pick()
        if not self.running or device == self._device:
            return
        log.info("The audio output is %s now.", device.name if device is not None else "silent")
        rate, channels = self._rate, self._channels
        self.stop()
        self._next = to
        self.start(rate=rate, channels=channels)

    def _check_pace(self) -> None:
        """Enlarge the buffer of a device that cannot keep up, and give up one that has stalled."""
        if self._sink is None:
            return
        now, frames = time.monotonic(), self._sink.frames
        since, before = self._taken
        self._taken = (now, frames)
        wanted = (0.97 * (now - since) - self._buffer_seconds) * self._rate
        if frames == before:
            self._fall_back()
        elif frames - before < wanted and self._buffer_seconds < MAX_BUFFER_SECONDS:
            self._buffer_seconds = min(2 * self._buffer_seconds, MAX_BUFFER_SECONDS)
            log.info("The audio device starves: its buffer is now %.0f ms.", 1000 * self._buffer_seconds)
            self.stop()
            if not self._start_sink():
                self._start_null()

    def _fall_back(self) -> None:
        failed = self._device
        name, first = NO_DEVICE, True
        if failed is not None:
            name, first = failed.name, failed.id not in self._failures
            self._failures[failed.id] = self._failures.get(failed.id, 0) + 1
            wait = AGAIN_SECONDS * 3 ** (self._failures[failed.id] - 1)  # each try interrupts what plays
            self._again.start(round(1000 * wait))
        self.stop()
        if failed is None or not self._start_sink():
            self._start_null()
        if first:
            self.notice.emit(
                tr(
                    "“{name}” has stopped: playing goes on silently until it works again or you choose "
                    "another device.",
                    name=name,
                )
                if self._device is None
                else tr(
                    "“{name}” has stopped: playing on “{other}” until it works again or you choose "
                    "another device.",
                    name=name,
                    other=self._device.name,
                )
            )


class _SinkThread(QThread):
    """Feeds an audio device from a ring; a busy window does not hold it up.

    Qt fetches the samples on the thread that the sink lives on.

    Attributes:
        frames: fetched so far
        rate: of the ring, Hz
        buffer_seconds: what the device is asked to queue

    Signals:
        failed: the device has stopped
    """

    failed = Signal()

    def __init__(
        self, source: Source, device: QAudioDevice, audio_format: QAudioFormat, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.rate = audio_format.sampleRate()
        self.buffer_seconds = MIN_BUFFER_SECONDS
        self._source = source
        self._device = device
        self._format = audio_format
        self._reader: _RingReader | None = None

    @property
    def frames(self) -> int:
        return self._reader.frames if self._reader is not None else 0

    def end(self) -> None:
        """Stop playing and end the thread."""
        self.quit()
        self.wait(1000)
        self.deleteLater()

    def run(self) -> None:
        from PySide6.QtMultimedia import QAudio, QAudioSink

        reader = self._reader = _RingReader(self._source, self._format, rate=self.rate)
        sink = QAudioSink(self._device, self._format)
        sink.setBufferSize(self._format.bytesForDuration(round(self.buffer_seconds * 1e6)))

        def check() -> None:
            # Some backends stop without naming an error when their device is gone.
            if sink.state() == QAudio.State.StoppedState:
                self.failed.emit()

        sink.start(reader)
        check()
        sink.stateChanged.connect(check)
        self.exec()
        sink.stateChanged.disconnect(check)
        sink.stop()
        reader.close()
        self._reader = None


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
    """The ring as an endless stream of bytes in the device's sample format and at its rate.

    Attributes:
        frames: taken from the ring so far
    """

    def __init__(self, source: Source, audio_format: QAudioFormat, *, rate: int) -> None:
        super().__init__()
        from PySide6.QtMultimedia import QAudioFormat

        self.frames = 0
        self._source = source
        self._as_int16 = audio_format.sampleFormat() == QAudioFormat.SampleFormat.Int16
        self._frame_bytes = audio_format.bytesPerFrame()
        self._buffer = np.zeros((MAX_FRAMES, audio_format.channelCount()), np.float32)
        self._resampler: soxr.ResampleStream | None = None
        if rate != audio_format.sampleRate():
            channels = audio_format.channelCount()
            self._resampler = soxr.ResampleStream(rate, audio_format.sampleRate(), channels, quality="MQ")
            self._ratio = rate / audio_format.sampleRate()
            self._resampled = self._buffer[:0]
        # Unbuffered: QIODevice would read 16 KB ahead, which is heard as latency.
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def readData(self, max_bytes: int) -> bytes:
        frames = self._take(min(max_bytes // self._frame_bytes, MAX_FRAMES // 4))
        if self._as_int16:
            return (np.clip(frames, -1.0, 1.0) * 32767.0).astype(np.int16).tobytes()
        return frames.tobytes()

    def _take(self, count: int) -> np.ndarray:
        if self._resampler is None:
            return self._read(count)
        while len(self._resampled) < count:
            wanted = min(round((count - len(self._resampled)) * self._ratio) + 1, MAX_FRAMES)
            more = self._resampler.resample_chunk(self._read(wanted))
            self._resampled = np.concatenate([self._resampled, more])
        frames, self._resampled = self._resampled[:count], self._resampled[count:]
        return frames

    def _read(self, count: int) -> np.ndarray:
        frames = self._buffer[:count]
        self._source.read_into(frames)
        self.frames += count
        return frames

    def writeData(self, data: object, max_bytes: int) -> int:
        return -1

    def bytesAvailable(self) -> int:
        return MAX_FRAMES * self._frame_bytes

    def isSequential(self) -> bool:
        return True


def _supported_format(device: QAudioDevice, rate: int, channels: int) -> QAudioFormat | None:
    from PySide6.QtMultimedia import QAudioFormat

    audio_format = QAudioFormat()
    audio_format.setChannelCount(channels)
    own_rate = device.preferredFormat().sampleRate()
    # Sound servers say that they take any rate, but some play high ones at half the speed.
    rates = (rate, own_rate) if rate <= MAX_SERVER_RATE else (own_rate, rate)
    for candidate in rates:
        audio_format.setSampleRate(candidate)
        for sample_format in (QAudioFormat.SampleFormat.Float, QAudioFormat.SampleFormat.Int16):
            audio_format.setSampleFormat(sample_format)
            if device.isFormatSupported(audio_format):
                return audio_format
    return None
