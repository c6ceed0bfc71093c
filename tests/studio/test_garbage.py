"""Cycles that hold a QObject die on the main thread, however busy the others are."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from lincae_studio.studio.garbage import MainThreadCollector


class Knot(QObject):
    """An object in a cycle with itself that notes where it died."""

    def __init__(self, deaths: list[str]) -> None:
        super().__init__()
        self.deaths = deaths
        self.knot = self

    def __del__(self) -> None:
        self.deaths.append(threading.current_thread().name)


@pytest.fixture
def collector(qapp):
    collector = MainThreadCollector()
    collector.start()
    yield collector
    collector.stop()
    gc.disable()


def test_widgets_in_cycles_are_collected_on_the_main_thread(qtbot, collector):
    deaths: list[str] = []
    gc.collect()

    def allocate() -> None:
        # More than enough to set off the automatic collection.
        keep = [[number] for number in range(200_000)]
        assert keep

    for _ in range(20):
        Knot(deaths)
    worker = threading.Thread(target=allocate, name="worker")
    worker.start()
    worker.join()
    assert deaths == []
    rubbish = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: len(deaths) == 20, timeout=3000)
    assert rubbish
    assert set(deaths) == {threading.main_thread().name}


def test_it_hands_back_to_the_automatic_collection(collector):
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
