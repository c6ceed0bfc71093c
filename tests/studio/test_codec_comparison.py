"""Listening on the Compare page: switching between cells keeps the place to the sample and fades."""

from dataclasses import replace

import numpy as np
import pytest
import soundfile

from lincae_studio.engine.ring import BLOCK
from lincae_studio.studio.compare import CodecComparison, Key
from lincae_studio.studio.controller import create_controller
from lincae_studio.studio.settings import Settings

RATE = 44100
SECONDS = 2


@pytest.fixture
def comparison(tmp_path, monkeypatch, qtbot):
    """The reference codec on two stems, rendered, with nothing consuming the ring."""
    for name in ("CACHE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"LINCAE_STUDIO_{name}", str(tmp_path / name.lower()))
    settings = Settings()
    settings.device = "cpu"
    controller = create_controller(settings)
    monkeypatch.setattr(controller.output, "start", lambda **_: None)
    t = np.arange(SECONDS * RATE) / RATE
    for name, hz in (("low", 220.0), ("voice", 990.0)):
        tone = 0.2 * np.sin(2 * np.pi * hz * t)
        soundfile.write(tmp_path / f"{name}.wav", np.stack([tone, tone], axis=1), RATE, subtype="FLOAT")
    controller.import_files([tmp_path / "low.wav", tmp_path / "voice.wav"])
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 2, timeout=20000)
    made = CodecComparison(controller)
    made.set_codecs(["reference"])
    made.enter()
    keys = [Key("reference", "recentred"), Key("original", "mix")]
    qtbot.waitUntil(lambda: all(made.cell(key) is not None for key in keys), timeout=60000)
    yield made
    made.close()
    controller.close()


def heard(comparison, qtbot, blocks):
    """What the output is handed next, `[frames, 2]`."""
    ring = comparison.controller.engine.playback.ring
    out = np.zeros((blocks * BLOCK, 2), np.float32)
    for at in range(0, len(out), BLOCK):
        qtbot.waitUntil(lambda: ring.written - ring.read_position >= 4 * BLOCK, timeout=5000)
        ring.read_into(out[at : at + BLOCK])
    return out


def test_switching_keeps_the_position_to_the_sample_and_fades(comparison, qtbot):
    playback = comparison.controller.engine.playback
    first, second = Key("reference", "recentred"), Key("original", "mix")
    sounds = {key: soundfile.read(comparison.cell(key).path)[0].astype("f4") for key in (first, second)}
    assert comparison.source_name == "voice"
    comparison.equal_loudness = False
    comparison.play(first)
    qtbot.waitUntil(lambda: playback.ring.playing, timeout=5000)
    before = heard(comparison, qtbot, 40)
    comparison.play(second)
    # Until the feeder has written it again, what is heard is still the first.
    qtbot.waitUntil(lambda: not playback._changed, timeout=5000)
    qtbot.wait(50)
    after = heard(comparison, qtbot, 60)
    stream = np.concatenate([before, after])
    a, b = (sounds[key][: len(stream)] for key in (first, second))
    from_a = np.abs(stream - a).max(axis=1) < 1e-5
    from_b = np.abs(stream - b).max(axis=1) < 1e-5
    # After the fade-in of playing: the first, then one block of both, then the second, at one position.
    last_a = len(before) + int(np.argmin(from_a[len(before) :]))
    assert from_a[BLOCK:last_a].all()
    assert from_b[last_a + BLOCK :].all()
    assert last_a < len(stream) - 2 * BLOCK
    fade = stream[last_a : last_a + BLOCK]
    inside = (
        np.minimum(a, b)[last_a : last_a + BLOCK] - 1e-4,
        np.maximum(a, b)[last_a : last_a + BLOCK] + 1e-4,
    )
    assert ((fade >= inside[0]) & (fade <= inside[1])).all()


def test_without_sync_a_cell_begins_at_the_start_and_loud_ones_are_turned_down(comparison, qtbot, tmp_path):
    comparison.set_sync(False)
    controller = comparison.controller
    comparison.play(Key("original", "mix"))
    controller.seek(RATE)
    comparison.play(Key("reference", "recentred"))
    qtbot.waitUntil(lambda: controller.engine.playback.position < RATE // 2, timeout=5000)
    # The table goes out as sounds and a page.
    with qtbot.waitSignal(comparison.exported, timeout=20000) as told:
        comparison.export(tmp_path / "out")
    assert told.args == [tmp_path / "out" / "report.html"]
    sound = tmp_path / "out" / "audio" / "original-mix.wav"
    assert sound.read_bytes() == comparison.cell(Key("original", "mix")).path.read_bytes()
    # Stopping gives the document back.
    comparison.stop()
    assert controller.engine.listening.variant is None
    assert not controller.playing
    # A cell that came out loud is turned down, with a warning.
    key = Key("reference", "recentred")
    comparison._cells[key] = replace(comparison.cell(key), louder_db=7.4)
    comparison.equal_loudness = False
    comparison.play(key)
    assert comparison.warning == key
    assert comparison.level_db(key) == pytest.approx(-7.4)
    comparison.play_as_it_is(key)
    assert comparison.level_db(key) == 0.0
    assert comparison.warning is None
