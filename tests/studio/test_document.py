"""The document: one step an edit, one step a gesture, and a dirty mark that tells the truth."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from lincae_studio.errors import ProjectError
from lincae_studio.project import edits
from lincae_studio.project.model import Project, Track
from lincae_studio.studio import document as documents
from lincae_studio.studio.document import Document


@pytest.fixture
def document(qapp: QObject) -> Document:
    return Document(edits.add_tracks(Project(), [Track("Drums", id="d"), Track("Bass", id="b")]))


def gain(document: Document, gain_db: float, *, merge_id: str | None = None, track: str = "d") -> bool:
    project = edits.set_gain(document.project, track, gain_db)
    return document.apply(f"Set gain to {gain_db}", project, merge_id=merge_id)


def texts(document: Document) -> list[str]:
    return [document.undo_stack.text(step) for step in range(document.undo_stack.count())]


def test_every_edit_is_one_step_and_comes_back(document: Document) -> None:
    seen: list[tuple[Project, Project]] = []
    document.changed.connect(lambda old, new: seen.append((old, new)))
    states = [document.project]
    for gain_db in (-1.0, -2.0, -3.0):
        assert gain(document, gain_db)
        states.append(document.project)
    for state in reversed(states[:-1]):
        document.undo()
        assert document.project == state
    document.undo()
    for state in states[1:]:
        document.redo()
        assert document.project == state
    assert seen[0] == (states[0], states[1])
    assert len(seen) == 9


def test_an_edit_that_changes_nothing_is_no_step(document: Document) -> None:
    assert not gain(document, 0.0)
    document.begin_gesture("Nothing")
    gain(document, -5.0)
    gain(document, 0.0)
    document.end_gesture()
    assert document.undo_stack.count() == 0
    assert not document.dirty


def test_a_gesture_is_one_step_with_the_last_value_in_its_text(document: Document) -> None:
    before = document.project
    document.begin_gesture("Set gain of Drums")
    for step in range(100):
        gain(document, -step / 10, merge_id="gain")
    assert document.project.track("d").gain_db == -9.9
    assert document.undo_stack.count() == 0
    assert document.dirty
    document.end_gesture()
    assert texts(document) == ["Set gain to -9.9"]
    document.undo()
    assert document.project == before
    assert not document.dirty


def test_a_gesture_over_several_things_keeps_its_own_text(document: Document) -> None:
    document.begin_gesture("Set two gains")
    gain(document, -1.0, merge_id="d")
    gain(document, -1.0, merge_id="b", track="b")
    document.end_gesture()
    assert texts(document) == ["Set two gains"]


def test_a_cancelled_gesture_never_was(document: Document) -> None:
    before = document.project
    document.begin_gesture("Set gain")
    gain(document, -1.0)
    document.cancel_gesture()
    document.end_gesture()
    assert document.project == before
    assert texts(document) == []
    assert not document.dirty


def test_undo_within_a_gesture_takes_the_gesture_back(document: Document) -> None:
    gain(document, -1.0)
    document.begin_gesture("Drag")
    gain(document, -9.0)
    document.undo()
    assert document.project.track("d").gain_db == -1.0
    assert not document.in_gesture


def test_stepping_the_stack_within_a_gesture_loses_nothing(document: Document) -> None:
    gain(document, -1.0)
    document.begin_gesture("Drag")
    gain(document, -9.0)
    document.undo_stack.undo()
    gain(document, -4.0)
    document.end_gesture()
    document.undo()
    assert document.project.track("d").gain_db == 0.0


def test_nudges_merge_while_they_follow_at_once(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    for step in range(1, 5):
        gain(document, -step / 2, merge_id="d")
        now += 0.7
    now += 0.2
    gain(document, -6.0, merge_id="d")
    gain(document, -6.0, merge_id="b", track="b")
    gain(document, -7.0, merge_id="d")
    assert texts(document) == [
        "Set gain to -2.0",
        "Set gain to -6.0",
        "Set gain to -6.0",
        "Set gain to -7.0",
    ]
    document.undo()
    document.undo()
    document.undo()
    assert document.project.track("d").gain_db == -2.0
    document.undo()
    assert document.project.track("d").gain_db == 0.0


def test_nudges_there_and_back_leave_no_step(document: Document) -> None:
    gain(document, -1.0)
    gain(document, -1.5, merge_id="d")
    gain(document, -1.0, merge_id="d")
    assert texts(document) == ["Set gain to -1.0"]
    document.undo()
    assert document.project.track("d").gain_db == 0.0


def test_a_nudge_after_saving_is_a_step_of_its_own(document: Document, tmp_path: Path) -> None:
    gain(document, -1.0, merge_id="d")
    document.save(tmp_path / "p.lincae")
    gain(document, -1.5, merge_id="d")
    assert document.dirty
    document.undo()
    assert not document.dirty


def test_dirty_follows_the_file(document: Document, tmp_path: Path) -> None:
    marks: list[bool] = []
    document.dirty_changed.connect(marks.append)
    gain(document, -1.0)
    document.save(tmp_path / "p.lincae")
    document.undo()
    document.redo()
    gain(document, -2.0)
    document.load(tmp_path / "p.lincae")
    assert marks == [True, False, True, False, True, False]
    assert document.path == tmp_path / "p.lincae"
    assert document.project.track("d").gain_db == -1.0
    assert document.undo_stack.count() == 0


def test_a_failed_load_or_save_changes_nothing(document: Document, tmp_path: Path) -> None:
    gain(document, -1.0)
    before = document.project
    with pytest.raises(ProjectError):
        document.load(tmp_path / "missing.lincae")
    with pytest.raises(ProjectError):
        document.save(tmp_path / "no folder" / "p.lincae")
    assert document.project is before
    assert document.dirty
    assert document.path is None
    assert document.undo_stack.count() == 1


def test_merge_window_is_about_a_key_repeat() -> None:
    assert 0.5 < documents.MERGE_SECONDS < 1.0
