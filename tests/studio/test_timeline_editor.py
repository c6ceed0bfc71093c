"""Edits of the timeline: valid whatever is done, undone to the same project, and kept by the file."""

import gc
import os
import random
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lincae_studio.project import serialize
from lincae_studio.project.checks import check_project
from lincae_studio.project.fades import sounding_clips
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import AudioRef, Clip, Envelope, EnvelopePoint, Fade, Project, Track
from lincae_studio.studio.document import Document
from lincae_studio.studio.timeline_editor import TimelineEditor
from tests.studio.random_edits import random_edit

LENGTH = 20_000


def source(number: int = 0) -> AudioRef:
    return AudioRef(f"/audio/{number}.wav", f"{number:064x}", 44100, 10_000, 1 + number % 2)


def song() -> Project:
    return Project(
        tracks=tuple(
            Track(name, clips=(Clip(source(n), 1000 * n, 8000, 500, id=f"c{n}"),), id=name.lower())
            for n, name in enumerate(("Drums", "Bass", "Keys"))
        )
    )


@pytest.fixture
def editor(qapp: object) -> TimelineEditor:
    return TimelineEditor(Document(song()))


def clips(editor: TimelineEditor, track: str) -> list[tuple[int, int, int]]:
    return [(clip.start, clip.end, clip.offset) for clip in editor.project.track(track).clips]


@settings(max_examples=40)
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 25))
def test_random_edits_stay_valid_and_undo_to_the_same_project(qapp: object, seed: int, steps: int) -> None:
    chance = random.Random(seed)
    editor = TimelineEditor(Document(song()))
    document = editor.document
    for _ in range(steps):
        random_edit(chance, editor, length=LENGTH)
        check_project(editor.project)
        for clip in sounding_clips(editor.project):
            assert clip.fade_in.length <= clip.length
            assert clip.fade_out.length <= clip.length
        contributions(editor.project)
    last = editor.project
    content = serialize.to_json(last, Path("/audio"))
    assert serialize.from_json(content, Path("/audio")) == last
    while document.undo_stack.canUndo():
        document.undo()
        check_project(editor.project)
    assert editor.project == song()
    while document.undo_stack.canRedo():
        document.redo()
    assert editor.project == last


def test_a_soak_of_edits_with_undo_and_redo_keeps_memory_flat(qapp: object) -> None:
    """1,000 edits and more with LINCAE_STUDIO_SOAK_EDITS; what the undo stack holds is not counted."""
    edits = int(os.environ.get("LINCAE_STUDIO_SOAK_EDITS", "150"))
    chance = random.Random(7)
    editor = TimelineEditor(Document(song()))
    stack = editor.document.undo_stack

    def round_of_edits() -> int:
        for _ in range(edits):
            random_edit(chance, editor, length=LENGTH)
            if chance.random() < 0.3:
                editor.undo()
                editor.redo()
        while stack.canUndo():
            editor.undo()
        assert editor.project == song()
        while stack.canRedo():
            editor.redo()
        editor.document.reset(song())
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    round_of_edits()  # caches fill
    tracemalloc.start()
    try:
        first = round_of_edits()
        for _ in range(2):
            last = round_of_edits()
    finally:
        tracemalloc.stop()
    # The caches of fades and envelopes are bounded; anything else would grow with every round.
    assert last - first < 4 << 20, f"{(last - first) / 1e6:.1f} MB more after {2 * edits} edits"


class TestClips:
    def test_split_cuts_at_the_sample_and_selects_the_later_half(self, editor: TimelineEditor) -> None:
        editor.select(["bass"])
        editor.split_clips(4000)
        assert clips(editor, "bass") == [(1000, 4000, 500), (4000, 9000, 3500)]
        assert clips(editor, "drums") == [(0, 8000, 500)]
        assert editor.selected_clip_ids == (editor.project.track("bass").clips[1].id,)

    def test_a_split_without_a_clip_is_refused(self, editor: TimelineEditor, qtbot) -> None:  # type: ignore[no-untyped-def]
        with qtbot.waitSignal(editor.failed) as failed:
            editor.split_clips(15_000)
        assert "inside a clip" in failed.args[1]
        assert not editor.document.undo_stack.count()

    def test_a_trim_goes_as_far_as_the_source(self, editor: TimelineEditor) -> None:
        editor.trim_clip("c1", start=0)
        assert clips(editor, "bass") == [(500, 9000, 0)]
        editor.trim_clip("c1", end=50_000)
        assert clips(editor, "bass") == [(500, 10_500, 0)]
        editor.trim_clip("c1", start=20_000)
        assert clips(editor, "bass") == [(10_499, 10_500, 9999)]

    def test_a_trim_shrinks_the_fades(self, editor: TimelineEditor) -> None:
        editor.set_fade("c0", "in", length=5000)
        editor.set_fade("c0", "out", length=6000)
        clip = editor.project.track("drums").clips[0]
        assert (clip.fade_in, clip.fade_out) == (Fade(5000), Fade(3000))
        editor.trim_clip("c0", end=4000)
        clip = editor.project.track("drums").clips[0]
        assert (clip.fade_in.length, clip.fade_out.length) == (4000, 0)

    def test_moves_go_between_tracks_and_not_before_zero(self, editor: TimelineEditor) -> None:
        editor.move_clips({"c0": ("keys", 9000), "c1": ("bass", -7)})
        assert clips(editor, "drums") == []
        assert clips(editor, "keys") == [(2000, 10_000, 500), (9000, 17_000, 500)]
        assert clips(editor, "bass") == [(0, 8000, 500)]

    def test_ripple_delete_closes_up(self, editor: TimelineEditor) -> None:
        editor.split_clips(3000)
        editor.select_clips([editor.project.track("drums").clips[0].id])
        editor.delete_clips(ripple=True)
        assert clips(editor, "drums") == [(0, 5000, 3500)]
        assert len(clips(editor, "bass")) == 2

    def test_cut_and_paste_keep_the_distances(self, editor: TimelineEditor) -> None:
        editor.select_clips(["c0", "c2"])
        editor.cut_clips()
        assert clips(editor, "drums") == []
        editor.paste_clips(500)
        assert clips(editor, "drums") == [(500, 8500, 500)]
        assert clips(editor, "keys") == [(2500, 10_500, 500)]
        assert len(editor.selected_clip_ids) == 2
        editor.undo()
        editor.undo()
        assert editor.project == song()

    def test_a_single_clip_is_pasted_onto_the_selected_track(self, editor: TimelineEditor) -> None:
        editor.select_clips(["c0"])
        editor.copy_clips()
        editor.select(["keys"])
        editor.paste_clips(100)
        assert clips(editor, "keys") == [(2000, 10_000, 500), (100, 8100, 500)]

    def test_duplicates_follow_at_once(self, editor: TimelineEditor) -> None:
        editor.select_clips(["c0"])
        editor.duplicate_clips()
        editor.duplicate_clips()
        assert [start for start, _, _ in clips(editor, "drums")] == [0, 8000, 16_000]

    def test_nudges_become_one_step(self, editor: TimelineEditor) -> None:
        editor.select_clips(["c1", "c2"])
        for _ in range(3):
            editor.nudge_clips(-400)
        assert [clips(editor, name)[0][0] for name in ("bass", "keys")] == [0, 1000]
        assert editor.document.undo_stack.count() == 1

    def test_ripple_delete_of_time_takes_marks_and_envelopes_along(self, editor: TimelineEditor) -> None:
        editor.put_points("drums", [EnvelopePoint(2000, -3.0), EnvelopePoint(6000, -9.0)])
        marker, region = editor.add_marker(7000, "Hook"), editor.add_region(3000, 6500, "Verse")
        editor.set_time_range((4000, 5000))
        editor.delete_time(ripple=True)
        assert clips(editor, "drums") == [(0, 4000, 500), (4000, 7000, 5500)]
        assert [point.at for point in editor.project.track("drums").envelope.points] == [2000, 5000]
        assert [(mark.id, mark.at) for mark in editor.project.markers] == [(marker, 6000)]
        assert [(r.id, r.start, r.end) for r in editor.project.regions] == [(region, 3000, 5500)]
        assert editor.time_range is None


class TestTracks:
    def test_linked_tracks_share_mute_solo_and_moves_of_the_fader(self, editor: TimelineEditor) -> None:
        editor.set_gain("bass", -6.0)
        editor.set_group(["drums", "bass"], "Rhythm")
        editor.set_gain("drums", -2.0)
        editor.set_mute("bass", True)
        editor.set_solo("drums", True)
        gains = {track.id: track.gain_db for track in editor.project.tracks}
        assert gains == {"drums": -2.0, "bass": -8.0, "keys": 0.0}
        assert [track.mute for track in editor.project.tracks] == [True, True, False]
        assert [track.solo for track in editor.project.tracks] == [True, True, False]

    def test_an_envelope_without_points_is_none(self, editor: TimelineEditor) -> None:
        editor.put_points("drums", [EnvelopePoint(100, 20.0), EnvelopePoint(50)])
        assert editor.project.track("drums").envelope == Envelope(
            (EnvelopePoint(50), EnvelopePoint(100, 12.0))
        )
        editor.remove_points("drums", [50, 100])
        assert editor.project.track("drums").envelope is None
