"""Edits keep every project valid, say no in a sentence, and do what they are called."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lincae_studio.errors import ProjectError
from lincae_studio.project import edits
from lincae_studio.project.checks import MAX_DEPTH, check_project
from lincae_studio.project.mixing import Contribution, contributions, is_heard
from lincae_studio.project.model import AudioRef, Clip, Project, Recipe, RecipeTerm, Track


def ref(number: int = 0, *, frames: int = 1000, rate: int = 44100, channels: int = 2) -> AudioRef:
    return AudioRef(f"/audio/{number}.wav", f"{number:064x}", rate, frames, channels)


def audio_track(name: str, number: int = 0, **fields: object) -> Track:
    return Track(name, clips=(Clip(ref(number), start=0, length=1000),), **fields)  # type: ignore[arg-type]


@pytest.fixture
def song() -> Project:
    return edits.add_tracks(
        Project(), [audio_track("Mix", 1), audio_track("Instrumental", 2), audio_track("Voice", 3)]
    )


def ids(project: Project) -> list[str]:
    return [track.id for track in project.tracks]


def gains(parts: tuple[Contribution, ...]) -> dict[str, float]:
    return {part.clip.source.path[-5]: round(part.gain, 6) for part in parts}


def test_recipe_goes_below_its_target_mutes_its_sources_and_is_what_is_heard(song: Project) -> None:
    mix, rest, _ = ids(song)
    made, recipe = edits.make_recipe(song, mix, rest, -1)
    assert [track.name for track in made.tracks] == ["Mix", "Mix − Instrumental", "Instrumental", "Voice"]
    assert made.track(mix).mute
    assert made.track(rest).mute
    assert gains(contributions(edits.set_mute(made, ids(song)[2], True))) == {"1": 1.0, "2": -1.0}
    check_project(made)
    assert made.track(recipe).color not in {
        track.color for track in made.tracks if track.id != recipe
    }.difference(range(8))


def test_recipe_takes_over_the_solo_of_its_sources(song: Project) -> None:
    mix, rest, _ = ids(song)
    made, recipe = edits.make_recipe(edits.set_solo(song, mix, True), mix, rest, -1)
    assert [is_heard(made, track) for track in made.tracks] == [False, True, False, False]
    assert made.track(recipe).solo


def test_recipes_nest_and_keep_their_names_readable(song: Project) -> None:
    mix, rest, voice = ids(song)
    made, both = edits.make_recipe(song, rest, voice, 1)
    made, result = edits.make_recipe(made, mix, both, -1)
    assert made.track(result).name == "Mix − (Instrumental + Voice)"
    assert gains(contributions(made, track_ids=[result])) == {"1": 1.0, "2": -1.0, "3": -1.0}


def test_a_sum_mutes_what_it_is_made_of_and_sounds_the_same(song: Project) -> None:
    before = gains(contributions(song))
    summed, track_id = edits.make_sum(song, "All", ids(song), 0)
    check_project(summed)
    assert ids(summed)[0] == track_id
    assert [track.mute for track in summed.tracks] == [False, True, True, True]
    assert gains(contributions(summed)) == before
    with pytest.raises(ProjectError, match="at least one"):
        edits.make_sum(song, "None", [])


def test_recipe_of_a_track_with_itself_is_refused(song: Project) -> None:
    with pytest.raises(ProjectError, match="another track"):
        edits.make_recipe(song, song.tracks[0].id, song.tracks[0].id, -1)


def test_loops_in_recipes_are_refused() -> None:
    first = Track("A", recipe=Recipe((RecipeTerm("b"),)), id="a")
    second = Track("B", recipe=Recipe((RecipeTerm("a"),)), id="b")
    with pytest.raises(ProjectError, match="part of itself"):
        edits.add_tracks(Project(), [first, second])


def test_recipes_cannot_be_nested_without_end(song: Project) -> None:
    project, top = song, song.tracks[0].id
    for _ in range(MAX_DEPTH):
        project, top = edits.make_recipe(project, top, song.tracks[1].id, 1)
    with pytest.raises(ProjectError, match="nested"):
        edits.make_recipe(project, top, song.tracks[1].id, 1)
    assert gains(contributions(project, track_ids=[top])) == {"1": 1.0, "2": float(MAX_DEPTH)}


def test_shared_nesting_takes_no_exponential_time() -> None:
    tracks = [audio_track("0", 1, id="0")]
    for level in range(1, MAX_DEPTH + 1):
        below = RecipeTerm(str(level - 1), gain_db=-6.0)
        tracks.append(Track(str(level), recipe=Recipe((below, below)), id=str(level)))
    project = edits.add_tracks(Project(), tracks)
    (part,) = contributions(project, track_ids=[str(MAX_DEPTH)])
    assert part.gain == pytest.approx((2 * 10 ** (-6 / 20)) ** MAX_DEPTH)


def test_terms_ignore_faders_mutes_and_signs_of_their_tracks(song: Project) -> None:
    mix, rest, _ = ids(song)
    song = edits.set_sign(edits.set_gain(song, rest, -12.0), rest, -1)
    made, recipe = edits.make_recipe(song, mix, rest, -1)
    made = edits.set_gain(edits.set_recipe_term(made, recipe, 1, gain_db=-20.0), recipe, 6.0)
    loud = 10 ** (6 / 20)
    expected = {"1": round(loud, 6), "2": round(-0.1 * loud, 6)}
    assert gains(contributions(made, track_ids=[recipe])) == expected
    assert gains(contributions(made, track_ids=[recipe], faders=False)) == {"1": 1.0, "2": -0.1}


def test_a_waveform_recipe_marks_every_leaf(song: Project) -> None:
    mix, rest, voice = ids(song)
    made, inner = edits.make_recipe(song, mix, rest, -1)
    made = edits.set_recipe_method(made, inner, "waveform")
    made, outer = edits.make_recipe(made, inner, voice, -1)
    methods = {part.clip.source.path[-5]: part.method for part in contributions(made, track_ids=[outer])}
    assert methods == {"1": "waveform", "2": "waveform", "3": "latent"}


def test_what_cancels_is_left_out(song: Project) -> None:
    mix, rest, _ = ids(song)
    made, difference = edits.make_recipe(song, mix, rest, -1)
    made, whole = edits.make_recipe(made, difference, rest, 1)
    assert gains(contributions(made, track_ids=[whole])) == {"1": 1.0}
    assert contributions(edits.set_gain(song, mix, -math.inf), track_ids=[mix]) == ()


def test_mute_goes_before_solo(song: Project) -> None:
    mix, rest, voice = ids(song)
    soloed = edits.set_mute(edits.set_solo(edits.set_solo(song, mix, True), voice, True), voice, True)
    assert [is_heard(soloed, track) for track in soloed.tracks] == [True, False, False]
    assert gains(contributions(soloed, track_ids=[rest, voice])) == {"2": 1.0, "3": 1.0}


def test_a_track_that_a_recipe_needs_is_only_removed_with_it(song: Project) -> None:
    mix, rest, _ = ids(song)
    made, recipe = edits.make_recipe(song, mix, rest, -1)
    with pytest.raises(ProjectError, match="“Instrumental” is a part of “Mix − Instrumental”"):
        edits.remove_tracks(made, [rest])
    assert len(edits.remove_tracks(made, [rest, recipe]).tracks) == 2


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda p: edits.set_gain(p, p.tracks[0].id, math.nan), "gain"),
        (lambda p: edits.set_gain(p, p.tracks[0].id, 12.1), "12 dB"),
        (lambda p: edits.set_sign(p, p.tracks[0].id, 0), "sign"),
        (lambda p: edits.rename(p, p.tracks[0].id, "  "), "name"),
        (lambda p: edits.set_color(p, p.tracks[0].id, 8), "palette"),
        (lambda p: edits.set_tempo(p, math.nan), "tempo"),
        (lambda p: edits.set_beats_per_bar(p, 0), "bar"),
        (lambda p: edits.set_loop(p, 100, 100), "range"),
        (lambda p: edits.set_loop_enabled(p, True), "loop"),
        (lambda p: edits.set_recipe_method(p, p.tracks[0].id, "latent"), "not a recipe"),
        (lambda p: edits.set_sample_rate(p, 48000), "no audio"),
        (lambda p: edits.set_sample_rate(Project(), 22050), "22050"),
        (lambda p: edits.add_tracks(p, [p.tracks[0]]), "already"),
        (lambda p: edits.update_track(p, p.tracks[0].id, clips=()), "clips"),
    ],
)
def test_nonsense_is_refused_in_one_sentence(song: Project, edit, sentence: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ProjectError, match=sentence) as caught:
        edit(song)
    assert str(caught.value).endswith(".")


def test_unknown_ids_are_key_errors(song: Project) -> None:
    for edit in (edits.set_mute, edits.set_solo, edits.move_clip, edits.move_track):
        with pytest.raises(KeyError):
            edit(song, "nobody", 1)
    with pytest.raises(KeyError):
        edits.remove_tracks(song, ["nobody"])


def test_tracks_move_and_clips_stay_on_the_timeline(song: Project) -> None:
    first = song.tracks[0]
    assert [track.name for track in edits.move_track(song, first.id, 2).tracks] == [
        "Instrumental",
        "Voice",
        "Mix",
    ]
    assert edits.move_clip(song, first.clips[0].id, -50).tracks[0].clips[0].start == 0
    assert edits.move_clip(song, first.clips[0].id, 77).tracks[0].clips[0].start == 77


def test_colours_are_given_out_in_order_and_then_evenly() -> None:
    project = Project()
    for _ in range(10):
        project = edits.add_tracks(project, [Track("T", color=edits.next_color(project))])
    assert [track.color for track in project.tracks] == [0, 1, 2, 3, 4, 5, 6, 7, 0, 1]


def test_a_replaced_source_keeps_whole_clips_whole(song: Project) -> None:
    new = AudioRef("/audio/new.wav", "f" * 64, 88200, 4000, 1)
    replaced = edits.replace_source(song, song.tracks[0].clips[0].source.sha256, new)
    assert replaced.tracks[0].clips[0].source == new
    assert replaced.tracks[0].clips[0].length == 2000
    assert replaced.tracks[1] == song.tracks[1]


_EDITS = st.one_of(
    st.tuples(st.just(edits.set_gain), st.floats()),
    st.tuples(st.just(edits.set_mute), st.booleans()),
    st.tuples(st.just(edits.set_color), st.integers()),
    st.tuples(st.just(edits.move_track), st.integers()),
    st.tuples(st.just(edits.rename), st.text()),
)


@settings(max_examples=150)
@given(st.data())
def test_any_sequence_of_edits_leaves_a_valid_project(data: st.DataObject) -> None:
    project = edits.add_tracks(Project(), [audio_track("A", 1), audio_track("B", 2)])
    for _ in range(data.draw(st.integers(1, 12))):
        before = project
        try:
            kind = data.draw(st.integers(0, 3))
            some = st.sampled_from(ids(project)) if project.tracks else st.just("gone")
            if kind == 0:
                edit, value = data.draw(_EDITS)
                project = edit(project, data.draw(some), value)
            elif kind == 1:
                project, _ = edits.make_recipe(
                    project, data.draw(some), data.draw(some), data.draw(st.sampled_from([1, -1]))
                )
            elif kind == 2:
                project = edits.remove_tracks(project, data.draw(st.sets(some, max_size=2)))
            else:
                project = edits.set_loop(project, data.draw(st.integers()), data.draw(st.integers()))
        except (ProjectError, KeyError):
            assert project is before
        check_project(project)
        contributions(project)
