"""The lab's page, by mouse and keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, QPointF, Qt

from lincae_studio.studio.controller import Controller
from lincae_studio.ui.lab.page import LabPage

RATE = 44100
WAIT = 60_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(session: Controller, tmp_path: Path, qtbot) -> LabPage:
    n = np.arange(2 * RATE)
    for name, hertz in (("a", 200), ("b", 330)):
        tone = 0.2 * np.sin(2 * np.pi * np.cumsum(hertz * (1 + n / RATE)) / RATE)
        soundfile.write(tmp_path / f"{name}.wav", tone, RATE, subtype="FLOAT")
    session.import_files([tmp_path / "a.wav", tmp_path / "b.wav"])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 2, timeout=WAIT)
    session.set_time_range((0, RATE))
    page = LabPage(session)
    qtbot.addWidget(page)
    page.resize(1900, 980)
    page.show()
    page.entered()
    qtbot.waitUntil(lambda: page.lab.rendered is not None, timeout=WAIT)
    yield page
    page.left()


def drag(qtbot, widget, *points: QPointF | QPoint) -> None:
    at = [QPoint(round(point.x()), round(point.y())) for point in points]
    qtbot.mousePress(widget, LEFT, pos=at[0])
    for point in at[1:]:
        qtbot.mouseMove(widget, point)
    qtbot.mouseRelease(widget, LEFT, pos=at[-1])


def test_a_path_is_selected_scaled_drawn_and_bent(page, session, qtbot):
    panel, canvas, lab = page.path_panel, page.path_panel.canvas, page.lab
    box = canvas.lane_box(2)
    drag(qtbot, canvas, box.center(), QPointF(box.right() - 40, box.center().y()))
    assert canvas.chosen == (2,)
    assert canvas.span is not None
    panel.operators["scale"].click()
    assert lab.edits[-1].kind == "scale"
    assert (lab.edits[-1].start, lab.edits[-1].stop) == canvas.span
    panel.amount.value_changed.emit(2.5)
    assert [edit.amount for edit in lab.edits] == [2.5]
    panel.tools["draw"].click()
    lane = canvas.lane_box(1)
    drag(
        qtbot, canvas, lane.topLeft() + QPointF(200, 20), lane.center(), lane.bottomRight() - QPointF(90, 20)
    )
    assert lab.edits[-1].kind == "draw"
    assert lab.edits[-1].dims == (1,)
    drawn = lab.path[:, 1][lab.edits[-1].start + 4 : lab.edits[-1].stop - 4]
    assert (np.diff(drawn) <= 1e-9).all()
    panel.tools["curve"].click()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    lane = canvas.lane_box(3)
    for share in (0.2, 0.5, 0.8):
        at = lane.topLeft() + QPointF(share * lane.width(), 15 + 30 * share)
        drag(qtbot, canvas, at, at)
    assert len(lab.edits) == 3
    assert len(lab.edits[-1].points) == 3
    drag(qtbot, canvas, at, at + QPointF(0, 12))
    assert len(lab.edits[-1].points) == 3
    other = canvas.lane_box(4).center()
    drag(qtbot, canvas, other, other)
    drag(qtbot, canvas, at + QPointF(0, 12), at)  # the curve of a lane is edited after that of another, too
    assert [(edit.kind, edit.dims, len(edit.points)) for edit in lab.edits[2:]] == [
        ("curve", (3,), 3),
        ("curve", (4,), 1),
    ]
    for _ in range(6):
        session.undo()
    assert [edit.kind for edit in lab.edits] == ["scale", "draw"]
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.chosen == (4,)
    panel.land.click()
    qtbot.waitUntil(lambda: len(session.project.tracks) == 3, timeout=WAIT)


def test_a_rotation_is_learned_from_two_ranges_applied_and_undone(page, session, qtbot):
    panel, canvas, lab = page.path_panel, page.path_panel.canvas, page.lab
    bar = panel.rotation_bar
    frames = lab.path.shape[0]
    panel.operators["rotate"].click()
    assert bar.isVisible()
    assert lab.edits == ()  # nothing has been learned yet
    assert not bar.after.isEnabled()
    canvas.span = (2, frames // 4)
    bar.before.click()
    canvas.span = (3 * frames // 4, frames - 2)
    bar.after.click()
    qtbot.waitUntil(lambda: bar.rotation.learned is not None, timeout=WAIT)
    assert bar.rotation.learned.explained > 0.5
    canvas.span = (2, frames // 4)
    panel.operators["rotate"].click()
    edit = lab.edits[-1]
    assert (edit.kind, edit.start, edit.stop) == ("rotate", 2, frames // 4)
    inner = slice(5, frames // 4 - 3)
    goal = lab.original_path[3 * frames // 4 : frames - 2, 1:4].mean(axis=0)
    before = lab.original_path[inner, 1:4].mean(axis=0)
    turned = lab.path[inner, 1:4].mean(axis=0)
    assert np.linalg.norm(turned - goal) < 0.5 * np.linalg.norm(before - goal)
    panel.amount.value_changed.emit(0.0)
    assert [edit.amount for edit in lab.edits] == [0.0]
    np.testing.assert_allclose(lab.path, lab.original_path, atol=1e-9)
    session.undo()
    session.undo()
    assert lab.edits == ()
    session.undo()
    assert bar.rotation.pairs == ()
    assert bar.rotation.learned is None
    session.redo()
    qtbot.waitUntil(lambda: bar.rotation.learned is not None, timeout=WAIT)


@pytest.mark.slow
def test_the_plane_is_dragged_and_recorded(page, qtbot):
    pad, plane = page.plane_panel.pad, page.plane
    pad.moved.emit(0.0, 0.0)
    assert plane.weights.tolist() == [1, 0, 0, 0]
    page.plane_panel.record.click()
    drag(qtbot, pad, QPoint(30, 30), QPoint(100, 60), QPoint(180, 120))
    assert plane.recording is None
    assert len(plane.recorded) >= 3
    qtbot.waitUntil(lambda: plane.rendered is not None, timeout=WAIT)
    x = plane.x
    qtbot.keyClick(pad, Qt.Key.Key_Left)
    assert plane.x == pytest.approx(x - 0.02)
    page.plane_panel.mode.value_changed.emit("time")
    assert plane.over_time


@pytest.mark.slow
def test_an_entry_of_the_map_is_heard_and_a_target_drawn(page, qtbot):
    panel, book = page.map_panel, page.book
    panel.learn.click()
    qtbot.waitUntil(lambda: book.codebook is not None, timeout=WAIT)
    x, y = panel.canvas._dots()[0].tolist()
    qtbot.mouseClick(panel.canvas, LEFT, pos=QPoint(round(x), round(y)))
    assert page.lab.player.name.startswith("entry")
    plot = panel.plot
    drag(qtbot, plot, QPoint(12, plot.height() - 12), QPoint(60, 40), QPoint(plot.width() - 12, 12))
    assert book.kind == "drawn"
    panel.play.click()
    qtbot.waitUntil(lambda: book.made is not None, timeout=WAIT)
    assert page.lab.player.name == "target"
    panel.canvas.grab()
    plot.grab()


def test_the_curve_of_a_track_is_none_of_the_shapes(page, qtbot):
    panel, book = page.map_panel, page.book
    book.follow_track(page.lab.project.tracks[1].id)
    assert panel.kind.value == ""
    qtbot.mouseClick(panel.kind, LEFT, pos=QPoint(10, 14))
    assert book.kind == panel.kind.value == "sine"


@pytest.mark.parametrize("size", [(1366, 680), (1920, 990)])
def test_every_panel_fits_and_is_drawn(page, qtbot, size):
    page.resize(*size)
    page.setFixedSize(*size)
    for key in ("path", "plane", "map", "transfer", "live"):
        page.show_panel(key)
        qtbot.waitUntil(lambda key=key: getattr(page, f"{key}_panel").width() > 0, timeout=2000)
        panel = getattr(page, f"{key}_panel")
        assert panel.isVisible()
        assert panel.minimumSizeHint().width() <= panel.width()
        assert panel.minimumSizeHint().height() <= panel.height()
        assert not panel.grab().isNull()
        if size[0] < 1500:
            others = {"path": page.plane_panel, "plane": page.path_panel}.get(key, page.plane_panel)
            assert not others.isVisible()


@pytest.mark.parametrize(("width", "named"), [(1600, False), (1920, True)])
def test_tools_without_room_for_their_names_tell_them_in_tooltips(page, qtbot, width, named):
    page.setFixedSize(width, 800)
    button = page.path_panel.operators["randomise"]
    qtbot.waitUntil(lambda: button.isVisible() and bool(button.text()) is named, timeout=2000)
    assert button.accessibleName() == "Randomise"
    assert ("Randomise" in button.toolTip()) is not named
    assert button.width() >= button.sizeHint().width()


def test_a_page_without_tracks_says_what_to_do(session, qtbot):
    page = LabPage(session)
    qtbot.addWidget(page)
    page.show()
    page.entered()
    assert "Import a recording" in page.lab.message
    assert not page.path_panel.land.isEnabled()
    page.path_panel.canvas.grab()
    page.left()
