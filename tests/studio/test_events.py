"""Events from the engine's threads on the main thread."""

import time

import pytest
from pytestqt.qtbot import QtBot

from lincae_studio.engine.events import EncodeChanged
from lincae_studio.studio import events
from lincae_studio.studio.events import EventBridge


def test_many_events_are_delivered_in_several_turns_and_in_order(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "TURN_SECONDS", 0.2)  # long enough that a busy machine changes nothing
    bridge = EventBridge()
    heard: list[str] = []

    def hear(event: EncodeChanged) -> None:
        heard.append(event.clip_id)
        if event.clip_id == "0":
            bridge.post(EncodeChanged("late"))
        time.sleep(0.6 * events.TURN_SECONDS)

    bridge.delivered.connect(hear)
    for number in range(6):
        bridge.post(EncodeChanged(str(number)))
    bridge._drain()
    assert heard == ["0", "1"], "the others wait for another turn of the event loop"
    qtbot.waitUntil(lambda: len(heard) == 7)
    assert heard == [*map(str, range(6)), "late"]
    bridge.post(EncodeChanged("a"))
    bridge.post(EncodeChanged("b"))
    bridge.post(EncodeChanged("c"))
    bridge._drain()
    bridge.close()
    qtbot.wait(30)
    assert heard[-2:] == ["a", "b"], "what is closed delivers nothing more"
