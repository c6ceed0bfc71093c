"""What the subtract assistant asks the engine for, on the demo song with an instrumental made from it."""

from dataclasses import replace

import numpy as np
import pytest

from lincae_studio.audio import io
from lincae_studio.audio.alignment import Alignment
from lincae_studio.engine.exporting import ExportRequest, export
from lincae_studio.engine.jobs import JobState
from lincae_studio.engine.media import whole_clip
from lincae_studio.engine.subtraction import Pair
from lincae_studio.errors import UsageError
from lincae_studio.evaluation.metrics import si_sdr_db, snr_db
from lincae_studio.project import edits
from lincae_studio.project.alignment import audio_alignment, tap_count, term_alignment
from lincae_studio.project.demo import demo_song
from lincae_studio.project.mixing import Matched, Separation, contributions
from lincae_studio.project.model import Project, RecipeTerm, TermAlignment, Track

RATE = 44100
LATE = 5231
GAIN = 0.7


@pytest.fixture(scope="module")
def song():
    """The mix, the voice in it, and an instrumental that begins earlier and is louder."""
    song = demo_song()
    stems = {name: io.read(path)[0] for name, path in song.stems}
    voice = stems.pop(song.voice)
    channels = max(len(stem) for stem in (voice, *stems.values()))
    voice, *others = (np.broadcast_to(stem, (channels, stem.shape[1])) for stem in (voice, *stems.values()))
    rest = sum(others)
    return (0.5 * (voice + rest)).astype(np.float32), 0.5 * voice, (0.5 / GAIN * rest[:, LATE:]).astype("f4")


@pytest.fixture
def project(song, wav):
    mix, _, instrumental = song
    tracks = [
        Track(name, clips=(whole_clip(wav(name, audio), start=0, rate=RATE),))
        for name, audio in (("mix", mix), ("instrumental", instrumental))
    ]
    return Project(tracks=tuple(tracks))


@pytest.fixture
def pair(project):
    return Pair(project, project.tracks[0].id, RecipeTerm(project.tracks[1].id, -1))


def finish(events, job):
    events.wait(lambda: job.state.ended, timeout=120.0)
    assert job.state is JobState.DONE, job.error
    return job.result


def test_a_part_is_found_measured_and_looked_at(engine, events, pair, song):
    found = finish(events, engine.subtraction.find(pair))
    term = found.term
    assert found.alignment.found
    assert found.alignment.confidence > 0.8
    assert term.alignment.offset == pytest.approx(LATE, abs=0.01)
    assert term.gain_db == pytest.approx(20 * np.log10(GAIN), abs=0.02)
    aligned = replace(pair, term=term)
    depth = finish(events, engine.subtraction.measure(aligned))
    assert depth.overall_db < -40.0
    assert len(depth.bands) > 10
    off = replace(term, alignment=replace(term.alignment, offset=LATE + 40.0))
    worse = finish(events, engine.subtraction.measure(replace(pair, term=off)))
    assert worse.overall_db > depth.overall_db + 20.0
    view = finish(events, engine.subtraction.look(aligned, found.anchor, 4096))
    assert view.whole.shape == view.part.shape == (4096,)
    voice = song[1].mean(axis=0)[found.anchor : found.anchor + 4096]
    assert snr_db((view.whole - view.part)[None], voice[None]) > 40.0
    assert {job.kind for job in engine.jobs()} <= {"encode", "render"}


def test_what_is_not_there_is_declared_not_found(engine, events, pair, wav):
    noise = 0.1 * np.random.default_rng(0).standard_normal((2, 8 * RATE)).astype(np.float32)
    other = Track("noise", clips=(whole_clip(wav("noise", noise), start=0, rate=RATE),))
    project = edits.add_tracks(pair.project, [other])
    job = engine.subtraction.find(Pair(project, pair.whole_id, RecipeTerm(other.id, -1)))
    found = finish(events, job)
    assert not found.alignment.found
    assert found.alignment.reason.endswith(".")
    assert found.term.alignment is None


def test_a_search_can_be_cancelled_and_tells_how_far_it_is(engine, events, pair):
    job = engine.subtraction.find(pair)
    events.wait(lambda: job.state is JobState.RUNNING)
    engine.cancel(job)
    events.wait(lambda: job.state.ended)
    assert job.state is JobState.CANCELLED
    assert finish(events, engine.subtraction.find(pair)).alignment.found


def test_tracks_without_audio_are_refused_in_a_sentence(engine, events, pair):
    project = edits.add_tracks(pair.project, [Track("empty")])
    job = engine.subtraction.find(Pair(project, pair.whole_id, RecipeTerm(project.tracks[2].id, -1)))
    events.wait(lambda: job.state.ended)
    assert isinstance(job.error, UsageError)


def test_methods_are_compared_and_previewed_into_the_cache_of_playback(engine, events, pair):
    term = finish(events, engine.subtraction.find(pair)).term
    verdict = finish(events, engine.subtraction.judge(replace(pair, term=term)))
    assert verdict.method == "waveform"
    assert verdict.reason.endswith(".")
    assert set(verdict.predicted) == {"latent", "refined", "waveform"}
    project, recipe = edits.make_recipe(pair.project, pair.whole_id, term.track_id, -1)
    project = edits.set_recipe_term(project, recipe, 1, gain_db=term.gain_db)
    project = edits.set_term_alignment(project, recipe, 1, term.alignment)
    variants = {
        method: edits.set_recipe_method(project, recipe, method)
        for method in ("latent", "refined", "waveform")
    }
    loudness = finish(events, engine.subtraction.audition(variants, 4 * RATE, 8 * RATE))
    assert list(loudness) == list(variants)
    assert max(loudness.values()) - min(loudness.values()) < 1.0
    engine.set_project(variants["refined"])
    spans = engine.render_spans()
    assert any(start <= 4 * RATE and stop >= 8 * RATE and state == "rendered" for start, stop, state in spans)


@pytest.mark.parametrize("method", ["latent", "refined", "waveform", "auto"])
def test_an_aligned_recipe_is_exported_and_its_complement_adds_up(
    engine, events, session, pair, song, tmp_path, method
):
    mix, voice, _ = song
    term = finish(events, engine.subtraction.find(pair)).term
    project, ids = edits.separate(
        pair.project, pair.whole_id, term, method=method, outputs=("wanted", "complement", "residual")
    )
    written = {}
    for name, track_id in zip(("wanted", "complement", "residual"), ids, strict=True):
        path = tmp_path / f"{name}.wav"
        request = ExportRequest(path, io.OutputFormat("wav", "32f"), track_ids=(track_id,))
        for _ in export(session, project, request):
            pass
        written[name] = io.read(path)[0]
    assert written["wanted"].shape == mix.shape
    # The instrumental begins later than the mix: what comes before cannot be taken out.
    assert si_sdr_db(written["wanted"][:, LATE:], voice[:, LATE:]) > 30.0
    assert np.abs(written["wanted"] + written["complement"] - mix).max() < 1e-6
    unexplained = voice - written["wanted"]
    assert np.abs((written["residual"] - unexplained)[:, LATE:]).max() < 1e-3


def test_an_alignment_survives_the_way_into_the_document_and_back():
    filter_ = np.random.default_rng(1).standard_normal((2, 33)).astype(np.float32)
    from lincae_studio.audio.alignment import MatchingFilter

    found = Alignment(
        True, RATE, 48000, offset=-12.25, gains=(-0.5, -0.4), drift_ppm=30.0, swapped=True, tracking=True,
        filter=MatchingFilter(filter_.astype(float), 16),
    )  # fmt: skip
    alignment, gain_db = term_alignment(found)
    assert tap_count(alignment) == 33
    level = 10 ** (gain_db / 20)
    back = audio_alignment(alignment, level=level, channels=2, rate=RATE)
    assert back.gains == pytest.approx(found.gains)
    assert np.array_equal(back.filter.taps, filter_)
    for name in ("offset", "drift_ppm", "swapped", "tracking", "rest_rate", "polarity"):
        assert getattr(back, name) == getattr(found, name)
    plain = audio_alignment(replace(alignment, tone_match=False), level=level, channels=2, rate=RATE)
    assert plain.filter is None
    assert not plain.tracking


def test_recipes_come_down_to_separations_or_plain_sums(project):
    mix, instrumental = project.tracks
    term = RecipeTerm(instrumental.id, -1, -3.0, TermAlignment(offset=10.0))
    made, (wanted, complement) = edits.separate(project, mix.id, term, method="refined")
    (part,) = contributions(made, track_ids=[wanted])
    assert isinstance(part.clip, Separation)
    assert part.method == "refined"
    assert part.sources == (mix.clips[0].source, instrumental.clips[0].source)
    both = contributions(made, track_ids=[wanted, complement])
    assert [part.clip for part in both] == [mix.clips[0]]
    assert both[0].gain == 1.0
    plain = edits.set_recipe_method(made, wanted, "waveform")
    first, second = contributions(plain, track_ids=[wanted])
    assert (first.clip, first.gain) == (mix.clips[0], 1.0)
    assert isinstance(second.clip, Matched)
    assert second.gain == -1.0
