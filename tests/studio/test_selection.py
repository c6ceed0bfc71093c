"""What is selected, without a window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from lincae_studio.project import edits
from lincae_studio.project.model import AudioRef, Clip, Project, Track
from lincae_studio.studio.document import Document
from lincae_studio.studio.selection import Selection


def _document(tmp_path: Path) -> Document:
    source = AudioRef(str(tmp_path / "a.wav"), "0" * 64, 44100, 4000, 1)
    clips = (Clip(source, 0, 1000, id="a"), Clip(source, 2000, 1000, id="b"))
    return Document(Project(tracks=(Track("One", clips=clips, id="one"),)))


def test_a_time_range_is_ordered_and_can_be_given_up(tmp_path: Path, qtbot: QtBot) -> None:
    selection = Selection(_document(tmp_path))
    with qtbot.waitSignal(selection.time_range_changed):
        selection.set_time_range((500, -20))
    assert selection.time_range == (0, 500)
    with qtbot.assertNotEmitted(selection.time_range_changed):
        selection.set_time_range((0, 500))
    selection.set_time_range((7, 7))
    assert selection.time_range is None


def test_clips_that_are_gone_are_not_selected(tmp_path: Path, qtbot: QtBot) -> None:
    document = _document(tmp_path)
    selection = Selection(document)
    selection.select_clips(["b", "a", "unknown"])
    assert selection.selected_clip_ids == ("a", "b")
    with qtbot.waitSignal(selection.clips_selected_changed):
        document.apply("Delete", edits.remove_tracks(document.project, {"one"}))
    assert selection.selected_clip_ids == ()
