"""Tasks that wait for a quiet turn of the event loop."""

import time

from PySide6.QtCore import QObject, QTimer
from shiboken6 import delete

from lincae_studio.studio.turns import Turn


def test_tasks_that_are_due_together_run_in_turns_of_their_own(qtbot):
    parent, order = QObject(), []
    other = QTimer(parent, interval=0)
    other.timeout.connect(lambda: order.append("other"))
    turns = [Turn(parent, lambda name=name: order.append(name)) for name in "abc"]
    other.start()
    for turn in turns:
        turn.start()
    qtbot.waitUntil(lambda: "c" in order)
    other.stop()
    assert [what for what in order if what != "other"] == ["a", "b", "c"]
    assert all("other" in order[order.index(a) : order.index(b)] for a, b in ("ab", "bc"))


def test_a_task_started_twice_runs_once_and_one_that_is_stopped_not_at_all(qtbot):
    parent, ran = QObject(), []
    twice, never, last = (
        Turn(parent, lambda name=name: ran.append(name)) for name in ("twice", "never", "last")
    )
    twice.start()
    twice.start()
    never.start()
    assert twice.waits
    assert never.waits
    never.stop()
    last.start(20)
    assert not never.waits
    assert last.waits
    qtbot.waitUntil(lambda: "last" in ran)
    assert ran == ["twice", "last"]


def test_the_task_of_an_owner_that_is_gone_does_not_run(qtbot):
    parent, ran = QObject(), []
    Turn(parent, lambda: ran.append("gone")).start()
    delete(parent)
    keeper = QObject()
    Turn(keeper, lambda: ran.append("kept")).start()
    qtbot.waitUntil(lambda: bool(ran))
    assert ran == ["kept"]


def test_a_task_runs_while_the_loop_is_never_idle(qtbot):
    """A frame of an animation that takes longer than the time to the next one leaves no idle moment."""
    parent, ran = QObject(), []
    animation = QTimer(parent, interval=1)
    animation.timeout.connect(lambda: time.sleep(0.005))
    animation.start()
    turns = [Turn(parent, lambda: ran.append(True)) for _ in range(3)]
    for turn in turns:
        turn.start()
    qtbot.waitUntil(lambda: len(ran) == 3)
    animation.stop()


def test_a_task_that_starts_itself_again_does_not_keep_others_waiting(qtbot):
    parent, ran = QObject(), []
    restless = Turn(parent, lambda: restless.start())
    hurried = QTimer(parent, interval=0)
    hurried.timeout.connect(lambda: other.start())
    other = Turn(parent, lambda: ran.append(True))
    restless.start()
    hurried.start()
    qtbot.waitUntil(lambda: len(ran) >= 3)
    hurried.stop()
    restless.stop()
    assert not restless.waits
