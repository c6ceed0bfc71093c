"""The output takes samples at the right pace, as the device wants them, and survives its device."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioFormat
from pytestqt.qtbot import QtBot

from lincae_studio.studio import audio_output
from lincae_studio.studio.audio_devices import AudioDevices, OutputDevice
from lincae_studio.studio.audio_output import NO_DEVICE, AudioOutput, NullOutput, _RingReader


class Counter:
    """Hands out a ramp and counts."""

    def __init__(self) -> None:
        self.frames = 0
        self.sizes: list[int] = []

    def read_into(self, out: np.ndarray) -> None:
        out[:] = (np.arange(self.frames, self.frames + len(out)) / 1000.0)[:, None]
        self.frames += len(out)
        self.sizes.append(len(out))


def test_null_output_keeps_the_pace_of_the_clock() -> None:
    counter = Counter()
    began = time.monotonic()
    output = NullOutput(counter, rate=48000, channels=2)
    time.sleep(0.5)
    output.stop()
    taken, elapsed = counter.frames, time.monotonic() - began
    assert taken == pytest.approx(48000 * elapsed, abs=48000 * 0.06)
    time.sleep(0.05)
    assert counter.frames == taken


def test_without_a_device_the_ring_is_consumed_all_the_same(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AudioOutput, "_pick", lambda self: None)
    counter = Counter()
    output = AudioOutput(counter)
    output.start(rate=44100)
    output.start(rate=44100)
    assert output.running
    assert output.description == NO_DEVICE
    qtbot.waitUntil(lambda: counter.frames > 2000, timeout=2000)
    output.start(rate=96000)
    output.stop()
    output.stop()
    assert not output.running


def test_starting_on_this_machine_never_fails(qtbot: QtBot) -> None:
    counter = Counter()
    output = AudioOutput(counter)
    output.start(rate=44100)
    qtbot.waitUntil(lambda: counter.frames > 1000, timeout=5000)
    assert output.description
    assert 0.0 <= output.latency_seconds < 0.1
    output.stop()


@pytest.mark.parametrize(
    ("sample_format", "dtype", "scale"),
    [
        (QAudioFormat.SampleFormat.Float, np.float32, 1.0),
        (QAudioFormat.SampleFormat.Int16, np.int16, 32767.0),
    ],
)
def test_reader_gives_the_device_its_format(
    qtbot: QtBot, sample_format: QAudioFormat.SampleFormat, dtype: type, scale: float
) -> None:
    audio_format = QAudioFormat()
    audio_format.setSampleRate(48000)
    audio_format.setChannelCount(2)
    audio_format.setSampleFormat(sample_format)
    counter = Counter()
    reader = _RingReader(counter, audio_format, rate=48000)
    frame_bytes = audio_format.bytesPerFrame()
    parts = [bytes(reader.read(frames * frame_bytes + 3).data()) for frames in (1, 480, 0, 33)]
    samples = np.frombuffer(b"".join(parts), dtype).reshape(-1, 2)
    expected = np.clip(np.arange(514) / 1000.0, -1, 1)
    np.testing.assert_allclose(samples[:, 1] / scale, expected, atol=1.0 / scale if scale > 1 else 1e-6)
    assert counter.frames == 514
    reader.close()


def test_reader_resamples_for_a_device_of_another_rate(qtbot: QtBot) -> None:
    audio_format = QAudioFormat()
    audio_format.setSampleRate(44100)
    audio_format.setChannelCount(2)
    audio_format.setSampleFormat(QAudioFormat.SampleFormat.Float)
    counter = Counter()
    reader = _RingReader(counter, audio_format, rate=96000)
    samples = np.concatenate(
        [np.frombuffer(bytes(reader.read(882 * 8).data()), np.float32).reshape(-1, 2) for _ in range(50)]
    )
    assert len(samples) == 44100
    assert counter.frames == pytest.approx(96000, abs=2500)
    # The ramp rises by the ratio of the rates, without a step where two reads meet.
    ideal = samples[2000, 0] + np.arange(38000) * (96000 / 44100 / 1000)
    np.testing.assert_allclose(samples[2000:40000, 0], ideal, atol=0.01)
    reader.close()


def test_a_device_that_goes_away_is_replaced_by_silence(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AudioOutput, "_pick", lambda self: None)
    counter = Counter()
    output = AudioOutput(counter)
    output.start(rate=44100)
    with qtbot.waitSignal(output.notice, timeout=1000) as told:
        output._fall_back()
    assert told.args[0].endswith(".")
    before = counter.frames
    qtbot.waitUntil(lambda: counter.frames > before, timeout=2000)
    output.stop()


class Stalled(QObject):
    """A device that takes what the test says."""

    def __init__(self) -> None:
        super().__init__()
        self.frames = 0

    def end(self) -> None:
        pass


def test_a_device_that_does_not_keep_up_gets_a_larger_buffer_and_is_then_given_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = AudioOutput(Counter())

    def start_stalled() -> bool:
        output._sink = Stalled()  # type: ignore[assignment]
        return True

    monkeypatch.setattr(output, "_start_sink", start_stalled)
    notices: list[str] = []
    output.notice.connect(notices.append)
    output.start(rate=44100)
    latencies = []
    for frames in (44000, 30000, 30000, 30000, 30000, 0):
        assert output._sink is not None
        output._sink.frames = frames  # type: ignore[misc]
        output._taken = (time.monotonic() - 1.0, 0)
        output._check_pace()
        latencies.append(output.latency_seconds)
    assert latencies == [0.02, 0.04, 0.08, 0.16, 0.16, 0.0]
    assert output.description == NO_DEVICE
    assert len(notices) == 1
    output.stop()


class Plugs(AudioDevices):
    """Loopback devices that the test plugs in and pulls out; the first one is the system's default."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self._names = list(names)

    def outputs(self) -> list[OutputDevice]:
        return [OutputDevice(name.lower(), name) for name in self._names]

    def default(self) -> OutputDevice | None:
        return next(iter(self.outputs()), None)

    def plug(self, *names: str) -> None:
        self._names = list(names)
        self.changed.emit()


@pytest.fixture
def plugs(qtbot: QtBot) -> Plugs:
    return Plugs("Speakers", "Headphones")


def test_the_output_follows_plugging_and_unplugging(qtbot: QtBot, plugs: Plugs) -> None:
    counter, notices = Counter(), []
    output = AudioOutput(counter, devices=plugs)
    output.notice.connect(notices.append)
    output.choose("headphones")
    output.start(rate=44100)
    names = [output.description]
    for now in (("Speakers",), (), ("Speakers",), ("Speakers", "Headphones"), ("Headphones", "Speakers")):
        plugs.plug(*now)
        assert output.running
        names.append(output.description)
        before = counter.frames
        qtbot.waitUntil(lambda before=before: counter.frames > before, timeout=2000)
    assert names == ["Headphones", "Speakers", NO_DEVICE, "Speakers", "Headphones", "Headphones"]
    assert len(notices) == 4
    assert "“Headphones” was pulled out: playing on “Speakers”" in notices[0]
    assert "silently" in notices[1]
    assert all(sentence.endswith(".") for sentence in notices)
    output.stop()
    plugs.plug()
    assert not output.running


def test_without_a_choice_it_follows_the_system(qtbot: QtBot, plugs: Plugs) -> None:
    output = AudioOutput(Counter(), devices=plugs)
    output.start(rate=44100)
    plugs.plug("Headphones", "Speakers")
    assert output.description == "Headphones"
    output.choose("speakers")
    assert output.description == "Speakers"
    output.choose("gone for good")
    assert output.description == "Headphones"
    output.stop()


def test_the_devices_of_this_machine_can_be_listed(qtbot: QtBot) -> None:
    devices = AudioDevices()
    outputs, default = devices.outputs(), devices.default()
    assert default is None or default in outputs
    assert devices.find("no such device") == default
    assert len({device.id for device in outputs}) == len(outputs)


def test_a_device_that_fails_is_left_for_another_and_tried_again(
    qtbot: QtBot, plugs: Plugs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audio_output, "AGAIN_SECONDS", 0.05)
    output, notices = AudioOutput(Counter(), devices=plugs), []
    output.notice.connect(notices.append)
    output.choose("headphones")
    output.start(rate=44100)
    output._fall_back()  # as when the stream ends before the list of devices has changed
    assert output.description == "Speakers"
    assert "playing on “Speakers”" in notices[0]
    qtbot.waitUntil(lambda: output.description == "Headphones", timeout=3000)
    for _ in range(audio_output.MAX_FAILURES):
        if output.description == "Headphones":
            output._fall_back()
        qtbot.wait(20)
        qtbot.waitUntil(lambda: not output._again.isActive(), timeout=10_000)
    assert output.description == "Speakers"  # given up until something is plugged in or out
    assert len(notices) == 1
    plugs.plug("Speakers", "Headphones")
    assert output.description == "Headphones"
    output.stop()
