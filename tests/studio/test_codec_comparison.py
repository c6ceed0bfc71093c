"""Listening on the Compare page: switching between cells keeps the place to the sample and fades."""

from dataclasses import replace

import numpy as np
import pytest
import soundfile

from lincae_studio.engine.jobs import JobState
from lincae_studio.engine.ring import BLOCK
from lincae_studio.evaluation.compare import MADE, ORIGINALS, ROWS
from lincae_studio.studio.compare import CodecComparison
from lincae_studio.studio.compare_queue import ORIGINAL, Key
from lincae_studio.studio.controller import create_controller
from lincae_studio.studio.settings import Settings

RATE = 44100
SECONDS = 2


@pytest.fixture
def entered(tmp_path, monkeypatch, qtbot):
    """The reference codec on two stems, about to be rendered, with nothing consuming the ring."""
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
    yield made
    made.close()
    controller.close()


@pytest.fixture
def comparison(entered, qtbot):
    """The same, rendered."""
    entered.enter()
    keys = [Key("reference", "recentred"), Key("original", "mix")]
    qtbot.waitUntil(lambda: all(entered.cell(key) is not None for key in keys), timeout=60000)
    return entered


class Order:
    """Cells in the order in which they came."""

    def __init__(self, comparison):
        self._comparison = comparison
        self.cells = []
        comparison.table_changed.connect(self._look)

    def _look(self):
        c = self._comparison
        keys = [Key(codec_id, row) for codec_id in (ORIGINAL, *c.codec_ids) for row in ROWS]
        self.cells += [key for key in keys if key not in self.cells and c.cell(key) is not None]


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
    comparison.queue._cells[key] = replace(comparison.cell(key), louder_db=7.4)
    comparison.equal_loudness = False
    comparison.play(key)
    assert comparison.warning == key
    assert comparison.level_db(key) == pytest.approx(-7.4)
    comparison.play_as_it_is(key)
    assert comparison.level_db(key) == 0.0
    assert comparison.warning is None


def test_columns_that_are_seen_are_rendered_before_the_others(entered, qtbot):
    entered.set_codecs(["reference", "compact-8x-linear", "compact-4x"])
    entered.queue.seen = ["compact-4x"]
    order = Order(entered)
    entered.enter()
    qtbot.waitUntil(lambda: len(order.cells) == 2 + 3 * len(MADE), timeout=120000)
    expected = [Key(ORIGINAL, row) for row in ORIGINALS]
    expected += [
        Key(codec_id, row) for codec_id in ("compact-4x", "reference", "compact-8x-linear") for row in MADE
    ]
    assert order.cells == expected


def test_a_cell_that_is_asked_for_interrupts_the_one_that_is_rendered(entered, qtbot):
    entered.set_codecs(["compact-8x-linear", "compact-4x", "reference"])
    order = Order(entered)
    entered.enter()
    first, later = Key("compact-8x-linear", "autoencoded"), Key("compact-4x", "raw")
    wanted = Key("reference", "scaling")
    qtbot.waitUntil(lambda: entered.queue.state(first)[0] == "rendering", timeout=60000)
    job = entered.queue._jobs[first]
    entered.play(later)
    entered.play(wanted)  # the last wish counts
    assert entered.queue.state(wanted)[0] in ("wanted", "rendering")
    assert entered.queue.state(later)[0] == "waiting"
    qtbot.waitUntil(lambda: entered.playing == wanted, timeout=60000)
    assert order.cells == [Key(ORIGINAL, row) for row in ORIGINALS] + [wanted]
    # What was interrupted goes on where it was.
    assert job.state is JobState.RUNNING
    qtbot.waitUntil(lambda: len(order.cells) == 2 + 3 * len(MADE), timeout=120000)
    assert job.state is JobState.DONE
    assert order.cells[3:5] == [first, Key("compact-8x-linear", "addition")]


def test_a_column_that_was_cancelled_is_left_alone_until_it_is_asked_for(entered, qtbot):
    entered.set_codecs(["compact-4x", "reference"])
    order = Order(entered)
    entered.enter()
    first = Key("compact-4x", "autoencoded")
    qtbot.waitUntil(lambda: entered.queue.state(first)[0] == "rendering", timeout=60000)
    entered.controller.cancel_job(entered.queue._jobs[first])
    qtbot.waitUntil(lambda: len(order.cells) == 2 + len(MADE), timeout=60000)
    assert {key.codec_id for key in order.cells} == {ORIGINAL, "reference"}
    assert entered.queue.state(first)[0] == "missing"
    assert not entered.queue.busy("compact-4x")
    entered.queue.resume("compact-4x")
    assert entered.queue.busy("compact-4x")
    qtbot.waitUntil(lambda: len(order.cells) == 2 + 2 * len(MADE), timeout=60000)
    # Another gain makes only the row of scaling anew.
    kept = entered.cell(first)
    entered.set_gain(-20.0)
    scaled = Key("compact-4x", "scaling")
    assert entered.cell(scaled) is None
    qtbot.waitUntil(lambda: entered.cell(scaled) is not None, timeout=60000)
    assert entered.cell(first) is kept
