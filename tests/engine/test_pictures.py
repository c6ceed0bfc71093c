"""Pictures are made off the main thread when asked for, of the right thing, and kept."""

import numpy as np

from lincae_studio.audio.spectrogram import row_of
from lincae_studio.engine.events import PictureGrew
from lincae_studio.project import edits
from lincae_studio.project.model import Project
from tests.engine.conftest import RATE


def sine(hertz, seconds=2.0):
    wave = 0.5 * np.sin(2 * np.pi * hertz * np.arange(round(RATE * seconds)) / RATE)
    return np.stack([wave, wave]).astype(np.float32)


def waited(events, ask):
    assert ask() is None  # never on the calling thread
    events.wait(lambda: ask() is not None)
    found = ask()
    events.wait(lambda: (found if not isinstance(found, tuple) else found[0]).complete)
    return found


def loudest_row(picture):
    return int(np.argmax(np.median(picture.levels[0], axis=0)))


def test_spectrograms_of_streams_and_recipes(engine, events, wav, make_track, tmp_path):
    low, high = sine(300.0), sine(5000.0)
    project = Project(tracks=(make_track(wav("both", low + high)), make_track(wav("low", low))))
    project, recipe_id = _recipe(project)
    engine.set_project(project)
    [ref, _] = [clip.source for clip in project.clips]
    picture = waited(events, lambda: engine.pictures.spectrogram(ref))
    assert picture.columns == -(-ref.frames // 512)
    assert any(isinstance(event, PictureGrew) for event in events)
    events.wait(lambda: list((tmp_path / "cache" / "pictures").glob("*.picture")))
    made = waited(events, lambda: engine.pictures.recipe_spectrogram(project, recipe_id))
    assert abs(loudest_row(made) - row_of(5000.0, RATE)) <= 2


def _recipe(project):
    project = edits.make_recipe(project, project.tracks[0].id, project.tracks[1].id, -1)
    project = project[0] if isinstance(project, tuple) else project
    return project, next(track.id for track in project.tracks if track.recipe)


def test_latents_once_they_are_encoded(engine, events, wav, make_track):
    project = Project(tracks=(make_track(wav("tone", sine(300.0, 4.0)), start=10_000),))
    [clip] = project.clips
    engine.set_project(project)
    events.wait(lambda: engine.encode_state(clip).kind == "ready")
    picture, start = waited(events, lambda: engine.pictures.latents(project, clip))
    assert picture.hop == 1024
    assert start <= clip.start < start + picture.columns * picture.hop
    assert loudest_row(picture) < picture.rows // 8  # a low tone: few of the lowest coefficients
    first = int((clip.start - start) / picture.hop)
    assert picture.levels[0][: max(first - 3, 0)].max(initial=0) <= picture.levels[0].max() // 2
