"""Comparing at equal loudness, the blind test, the linearity meter, solo and scrubbing, on a real session."""

import json
import math
import random
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from lincae_studio.studio import abx
from lincae_studio.studio.abx import AbxTest, p_value
from lincae_studio.studio.comparison import Comparison, stretch
from lincae_studio.studio.controller import Controller
from lincae_studio.studio.hearing import Scrub, solo_only
from lincae_studio.studio.linearity import Linearity, advice

RATE = 44100


@pytest.fixture
def song(controller: Controller, tmp_path: Path, qtbot: QtBot) -> Controller:
    """Mix and instrumental of 4 s, and a selected recipe of both on the lossless codec."""
    rng = np.random.default_rng(0)
    rest, voice = 0.1 * rng.standard_normal((2, 4 * RATE)), 0.02 * rng.standard_normal((2, 4 * RATE))
    for name, audio in (("mix", rest + voice), ("rest", rest)):
        soundfile.write(tmp_path / f"{name}.wav", audio.T, RATE, subtype="FLOAT")
    controller.set_codec("reference")
    controller.import_files([tmp_path / "mix.wav", tmp_path / "rest.wav"])
    qtbot.waitUntil(lambda: len(controller.project.tracks) == 2, timeout=20_000)
    mix, instrumental = controller.project.tracks
    controller.make_recipe(mix.id, instrumental.id, -1)
    recipe = next(track for track in controller.project.tracks if track.recipe)
    controller.select([recipe.id])
    return controller


def heard_gain(controller: Controller) -> float:
    """Master gain of what plays, dB."""
    return controller.engine.playback._mix.project.master_gain_db


def test_keys_hear_a_recipe_alone_at_equal_loudness(song: Controller, qtbot: QtBot) -> None:
    comparison = Comparison.of(song)
    recipe_id = song.selected_track_ids[0]
    comparison.listen("original")
    assert comparison.active
    assert comparison.subject == recipe_id
    assert comparison.choices == ("latent", "refined", "waveform", "original")
    assert song.engine.listening.variant is not None
    qtbot.waitUntil(lambda: bool(comparison.loudness), timeout=60_000)
    loudness = comparison.loudness
    assert loudness["original"] - loudness["waveform"] == pytest.approx(14.2, abs=0.5)
    softest = min(loudness.values())
    assert heard_gain(song) == pytest.approx(max(softest - loudness["original"], -24.0))
    method = song.project.track(recipe_id).recipe.method
    comparison.listen("waveform")
    assert heard_gain(song) == pytest.approx(max(softest - loudness["waveform"], -24.0))
    assert song.project.track(recipe_id).recipe.method == "waveform"
    comparison.set_equal_loudness(False)
    comparison.listen("original")
    assert heard_gain(song) == 0.0
    assert song.project.track(recipe_id).recipe.method == "waveform"  # for reference only
    song.set_gain(song.project.tracks[0].id, -3.0)  # an edit meanwhile
    assert comparison.active
    comparison.end()
    assert song.engine.listening.variant is None
    assert song.engine.playback._mix.project is song.project
    song.undo()
    song.undo()
    assert song.project.track(recipe_id).recipe.method == method


def test_selecting_something_else_or_leaving_ends_it(song: Controller) -> None:
    comparison, notices = Comparison.of(song), []
    song.notice.connect(notices.append)
    comparison.listen("latent")
    song.select([song.project.tracks[0].id])
    assert not comparison.active
    comparison.listen("refined")
    assert not comparison.active
    assert "select a recipe" in notices[-1]
    comparison.listen("waveform")
    assert comparison.subject is None
    assert comparison.choices == ("latent", "waveform")
    assert song.engine.listening.variant.plain
    comparison.step()
    assert comparison.heard == "latent"
    song.new_project()
    assert not comparison.active


def test_the_stretch_is_the_selection_then_the_loop_then_here(song: Controller) -> None:
    start, stop = stretch(song)
    assert (start, stop) == (0, song.project.length)
    song.set_loop(1000, 2000)
    assert stretch(song) == (1000, 2000)
    song.set_time_range((5000, 9000))
    assert stretch(song) == (5000, 9000)


def test_blind_test_keeps_score_and_saves_it(
    song: Controller, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LINCAE_STUDIO_DATA", str(tmp_path / "data"))
    test = AbxTest(song, song.selected_track_ids[0], "latent", "waveform", rng=random.Random(3))
    test.answer("A")
    assert not test.trials  # not before it is ready
    qtbot.waitUntil(lambda: test.state == "ready", timeout=60_000)
    test.hear("X")
    assert song.playing
    assert song.engine.playback._mix.project.loop.enabled
    before = song.engine.playback._mix.project
    hidden = test._x
    test.hear(hidden)
    assert song.engine.playback._mix.project == before  # X is what it was said to be
    answers = []
    for _ in range(10):
        answers.append(test._x)
        test.answer(test._x)
    assert {"A", "B"} == set(answers)
    test.answer("B" if test._x == "A" else "A")
    assert (test.correct, len(test.trials)) == (10, 11)
    assert test.p_value == pytest.approx(12 / 2**11)
    assert test.unsaved
    file = test.save()
    assert file == tmp_path / "data" / abx.FILE
    saved = json.loads(file.read_text(encoding="utf-8").splitlines()[-1])
    assert (saved["correct"], saved["trials"], saved["a"], saved["b"]) == (10, 11, "latent", "waveform")
    assert not test.unsaved
    test.close()
    assert not song.playing
    assert song.engine.listening.variant is None


def test_p_values_against_scipy() -> None:
    from scipy.stats import binomtest

    for trials in (1, 5, 16, 40):
        for correct in range(trials + 1):
            exact = binomtest(correct, trials, alternative="greater").pvalue
            assert p_value(correct, trials) == pytest.approx(exact)


def test_linearity_meter_measures_and_knows_when_it_is_outdated(song: Controller, qtbot: QtBot) -> None:
    meter = Linearity.of(song)
    recipe_id = song.selected_track_ids[0]
    meter.measure(recipe_id)
    assert meter.measuring == recipe_id
    qtbot.waitUntil(lambda: meter.measuring is None, timeout=60_000)
    reading = meter.reading(recipe_id)
    assert reading is not None, meter.message
    assert reading.exact
    assert reading.latent.si_sdr_db > 60
    assert "exactly linear" in advice(reading)
    assert not meter.outdated(recipe_id)
    song.set_gain(song.project.tracks[0].id, -3.0)
    assert not meter.outdated(recipe_id)  # faders of the sources do not matter to a recipe
    song.set_recipe_term(recipe_id, 1, gain_db=-6.0)
    assert meter.outdated(recipe_id)
    meter.measure(None)
    meter.cancel()
    qtbot.waitUntil(lambda: meter.measuring is None, timeout=60_000)


def test_exclusive_solo_is_one_step(song: Controller) -> None:
    first, second, third = (track.id for track in song.project.tracks)
    song.set_solo(first, True)
    song.set_solo(second, True)
    steps = song.undo_stack.count()
    solo_only(song, third)
    assert [track.solo for track in song.project.tracks] == [False, False, True]
    assert song.undo_stack.count() == steps + 1
    solo_only(song, third)
    assert not any(track.solo for track in song.project.tracks)
    song.undo()
    song.undo()
    assert [track.solo for track in song.project.tracks] == [True, True, False]


def test_scrubbing_sounds_while_the_hand_moves_and_rests_where_it_stops(
    song: Controller, qtbot: QtBot
) -> None:
    scrub = Scrub.of(song)
    for place in range(10_000, 60_000, 5_000):
        scrub.to(place)
        qtbot.wait(20)
    assert song.playing
    qtbot.waitUntil(lambda: not song.playing, timeout=5000)
    assert song.position == 55_000
    scrub.step(-1)
    qtbot.waitUntil(lambda: not song.playing, timeout=5000)  # while it sounds, the position goes on
    assert song.position < 55_000
    scrub.end()
    assert not song.playing
    song.play()
    scrub.to(20_000)
    scrub.end()
    assert song.playing
    song.pause()


def test_nothing_to_match_in_silence() -> None:
    from lincae_studio.studio.comparison import matched_gain_db

    assert matched_gain_db({"latent": -math.inf, "waveform": -20.0}, "latent") == 0.0
    assert matched_gain_db({"latent": -60.0, "waveform": -20.0}, "waveform") == -24.0
