"""The lab on a real session: edits, undo, landing, targets and MIDI."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from lincae_studio.errors import DeviceError
from lincae_studio.latent.path import PathEdit
from lincae_studio.studio import midi
from lincae_studio.studio.lab import LatentLab
from lincae_studio.studio.lab_live import LiveLab
from lincae_studio.studio.lab_player import ArraySource
from lincae_studio.studio.lab_tools import CodebookMap, Plane, Transfer

RATE = 44100
WAIT = 60_000


def write_sweep(path: Path, seed: int, seconds: float = 2.0) -> Path:
    n = np.arange(int(seconds * RATE))
    hertz = 150 * (1 + seed) * 2 ** (n / RATE)
    tone = sum(np.sin(2 * np.pi * np.cumsum(hertz) * k / RATE) / k for k in (1, 2, 3))
    soundfile.write(path, 0.15 * np.stack([tone, tone], axis=1), RATE, subtype="FLOAT")
    return path


@pytest.fixture
def lab(controller, tmp_path, qtbot) -> LatentLab:
    controller.import_files([write_sweep(tmp_path / f"{name}.wav", at) for at, name in enumerate("ab")])
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 2, timeout=WAIT)
    controller.set_time_range((0, RATE))
    lab = LatentLab(controller)
    lab.enter()
    qtbot.waitUntil(lambda: lab.rendered is not None, timeout=WAIT)
    return lab


def test_an_edit_is_rendered_undone_and_lands_as_a_track_and_a_clip(lab, controller, qtbot):
    first = lab.rendered
    lab.add_edit(PathEdit("scale", (1,), 5, 30, 3.0), "Scale PC 1")
    assert controller.undo_stack.undoText() == "Scale PC 1"
    qtbot.waitUntil(lambda: lab.rendered is not first, timeout=WAIT)
    assert np.abs(lab.rendered.audio - first.audio).max() > 1e-3
    changed = np.abs(lab.path - lab.original_path)
    assert changed[:, 1].any()
    assert not changed[:, 2:].any()
    controller.undo()
    assert lab.edits == ()
    controller.redo()
    assert len(lab.edits) == 1
    lab.land_path()
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 3, timeout=WAIT)
    made = controller.project.tracks[2]
    assert made.clips[0].length == RATE
    assert Path(made.clips[0].source.path).parent.name == "sounds"
    lab.land_path(onto=made.id)
    qtbot.waitUntil(lambda: len(controller.project.track(made.id).clips) == 2, timeout=WAIT)
    controller.undo()
    controller.undo()
    assert len(controller.project.tracks) == 2
    assert len(lab.edits) == 1  # the bench is as it was


def test_two_clips_are_crossfaded_as_latents(lab, controller, qtbot):
    first, second = (track.clips[0] for track in controller.project.tracks)
    controller.move_clip(second.id, first.end - RATE // 2)
    assert lab.neighbours() is None
    lab.crossfade()
    controller.select_clips([first.id, second.id])
    lab.crossfade()
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 3, timeout=WAIT)
    made = controller.project.tracks[2]
    assert made.name == "a to b"
    assert (made.clips[0].start, made.clips[0].length) == (first.end - RATE // 2, RATE // 2)


@pytest.mark.slow
def test_the_bench_follows_the_selection(lab, controller, qtbot):
    before = lab.opened
    controller.select([controller.project.tracks[1].id])
    assert lab.opened is None
    qtbot.waitUntil(lambda: lab.opened is not None, timeout=WAIT)
    assert lab.opened is not before
    assert lab.opened.sound.region.name == "b"
    controller.set_time_range((RATE // 2, RATE))
    qtbot.waitUntil(lambda: lab.opened is not None, timeout=WAIT)
    assert lab.opened.sound.audio.shape[1] == RATE // 2


def test_the_plane_is_recorded_rendered_and_landed(lab, controller, qtbot):
    plane = Plane(lab)
    plane._fill()
    assert [controller.project.track(corner).name for corner in plane.corners] == ["a", "b", "a", "b"]
    plane.start_recording()
    for x in (0.0, 0.5, 1.0):
        plane.set_point(x, 0.0)
    plane.stop_recording()
    assert len(plane.recorded) == 3
    controller.undo()
    assert plane.recorded == ()
    controller.redo()
    plane.render()
    qtbot.waitUntil(lambda: plane.rendered is not None, timeout=WAIT)
    plane.land()
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 3, timeout=WAIT)
    assert controller.project.tracks[2].name == "a × b"


def test_what_the_plane_is_set_to_is_undone(lab, controller):
    plane, stack = Plane(lab), controller.undo_stack
    plane._fill()
    before, steps = plane.corners, stack.count()
    plane.hold()
    for x in (0.4, 0.2, 0.1):
        plane.set_point(x, 0.9)
    plane.let_go()
    assert stack.count() == steps + 1
    plane.move_to(0.2, 0.9)
    plane.move_to(0.3, 0.9)
    assert stack.count() == steps + 2
    plane.set_corner(0, before[1])
    plane.set_way("spherical")
    plane.set_way("spherical")
    assert stack.count() == steps + 4
    for _ in range(3):
        controller.undo()
    assert (plane.x, plane.y, plane.way, plane.corners) == (0.1, 0.9, "linear", before)
    controller.undo()
    assert (plane.x, plane.y) == (0.5, 0.5)
    controller.redo()
    assert (plane.x, plane.y) == (0.1, 0.9)


def test_what_is_heard_follows_the_point(lab, qtbot):
    plane = Plane(lab)
    plane._fill()
    plane.toggle()
    qtbot.waitUntil(lambda: lab.player.name == "plane", timeout=WAIT)
    qtbot.waitUntil(lambda: lab.player.seconds > 0.1, timeout=WAIT)
    for x in (0.2, 0.1, 0.0):
        plane.set_point(x, 0.0)
    qtbot.waitUntil(lambda: plane.rendered is not None, timeout=WAIT)
    heard = lab.player.source.audio.T
    np.testing.assert_allclose(heard, plane.rendered.audio)
    np.testing.assert_allclose(heard, lab.opened.sound.audio, atol=0.02)
    lab.player.stop()


def test_edits_of_a_sound_are_there_when_it_comes_back(lab, controller, qtbot):
    edit = PathEdit("bias", (0,), 0, 20, 1.0)
    lab.add_edit(edit, "Bias")
    first, second = (track.id for track in controller.project.tracks)
    lab.choose_track(second)
    assert lab.edits == ()
    lab.choose_track(first)
    assert lab.edits == (edit,)
    lab.choose_track(second)
    controller.undo()
    lab.choose_track(first)
    assert lab.edits == ()


def test_codecs_of_one_shape_are_paired(lab):
    transfer = Transfer(lab, CodebookMap(lab))
    pairs = transfer.pairs()
    assert ("compact-8x", "compact-8x-plain") in pairs
    assert transfer.chosen_pair == pairs[0]
    assert all(("reference" in pair) is False for pair in pairs)


@pytest.mark.slow
def test_a_codebook_is_learned_and_follows_a_target(lab, controller, qtbot):
    book = CodebookMap(lab)
    book.set_entries(64)
    assert not book.can_follow
    book.learn()
    qtbot.waitUntil(lambda: book.codebook is not None, timeout=WAIT)
    book.set_drawn(((0.0, 0.0), (1.0, 1.0)))
    assert book.kind == "drawn"
    book.follow()
    qtbot.waitUntil(lambda: book.made is not None, timeout=WAIT)
    assert book.made.synthesis.fit.rank_correlation > 0.8
    controller.undo()
    assert book.kind == "sine"
    book.follow_track(controller.project.tracks[1].id)
    book.follow()
    qtbot.waitUntil(lambda: book.made is not None, timeout=WAIT)
    book.land()
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 3, timeout=WAIT)
    transfer = Transfer(lab, book)
    transfer._fill()
    for mode in ("mosaic", "codebook"):
        transfer.set(mode=mode)
        assert transfer.why_not == ""
        transfer.render()
        qtbot.waitUntil(lambda: transfer.rendered is not None, timeout=WAIT)
        assert transfer.rendered.audio.shape[1] == lab.opened.sound.audio.shape[1]


def test_an_array_is_played_once_or_in_a_loop():
    source, out = ArraySource(), np.zeros((7, 2), np.float32)
    source.read_into(out)
    source.set_audio(np.arange(1.0, 6.0)[None], restart=True)
    source.read_into(out)
    assert out[:, 0].tolist() == [1, 2, 3, 4, 5, 0, 0]
    assert source.done
    source.loop = True
    source.set_audio(np.arange(1.0, 6.0)[None], restart=True)
    source.read_into(out)
    assert out[:, 1].tolist() == [1, 2, 3, 4, 5, 1, 2]
    assert not source.done


def test_midi_moves_what_it_was_taught(lab, qtbot):
    mido = pytest.importorskip("mido")
    plane = Plane(lab)
    live = LiveLab(lab, plane)
    live.midi.take(mido.Message("control_change", control=24, value=127))
    assert live.feedback.amount == 1.0
    live.midi.take(mido.Message("control_change", control=16, value=0))
    assert plane.x == 0.0
    live.learn("bias 2")
    live.midi.take(mido.Message("control_change", control=99, value=127))
    assert live.learning is None
    assert live.bias[1] == pytest.approx(3.0)
    assert live.controls[99] == "bias 2"
    assert 21 not in live.controls
    with qtbot.waitSignal(live.midi.note) as got:
        live.midi.take(mido.Message("note_on", note=60, velocity=127))
    assert got.args == [60, 1.0]


def test_a_computer_without_midi_is_told_in_a_sentence(monkeypatch):
    mido = pytest.importorskip("mido")

    def fail(*_: object, **__: object) -> list[str]:
        raise OSError("no sequencer")

    monkeypatch.setattr(mido.Backend, "get_input_names", fail)
    with pytest.raises(DeviceError, match="No MIDI system"):
        midi.ports()
    with pytest.raises(DeviceError, match="cannot be opened"):
        midi.MidiInput().open("Faders")


@pytest.mark.slow
def test_a_fader_of_a_real_midi_port_moves_the_point(lab, qtbot, monkeypatch):
    rtmidi = pytest.importorskip("rtmidi")
    jackd = shutil.which("jackd")
    if jackd is None or rtmidi.API_UNIX_JACK not in rtmidi.get_compiled_api():
        pytest.skip("there is no JACK here to make MIDI ports")
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "lincae-studio-test")
    monkeypatch.setenv("JACK_NO_AUDIO_RESERVATION", "1")
    server = subprocess.Popen(
        [jackd, "-r", "-n", "lincae-studio-test", "-d", "dummy"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    sender, live = None, LiveLab(lab, Plane(lab))
    try:
        qtbot.wait(1500)
        sender = rtmidi.MidiOut(rtmidi.API_UNIX_JACK, name="Controller")
        sender.open_virtual_port("Faders")
        live.midi.open(next(name for name in midi.ports() if "Faders" in name))

        def moved():  # what is sent before the ports are joined is lost
            sender.send_message([0xB0, 16, 127])
            return live._plane.x == 1.0

        qtbot.waitUntil(moved, timeout=WAIT)
    finally:
        live.close()
        if sender is not None:
            sender.delete()
        server.terminate()
        server.wait(10)


@pytest.mark.slow
def test_the_live_stream_runs_and_lands(lab, controller, qtbot):
    live = LiveLab(lab, Plane(lab))
    live.set_bias(0, 1.0)
    live.start()
    assert live.running
    live.set_recording(True)
    qtbot.waitUntil(lambda: live.reading.declared_ms > 0 and live.reading.queued_ms > 0, timeout=WAIT)
    qtbot.wait(300)
    live.stop()
    assert not live.running
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 3, timeout=WAIT)
    assert controller.project.tracks[2].name == "a, live"
