"""Hearing a place or a track by itself: scrubbing and exclusive solo."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lincae_studio.units import seconds_to_samples
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

GRAIN_SECONDS = 0.04
"""What is heard at least of a place before the next one."""

REST_MS = 140
STEP_SECONDS = 0.05


def solo_only(controller: Controller, track_id: str) -> None:
    """Solo one track and no other, as one step; if it is the only one already, none."""
    tracks = controller.project.tracks
    alone = all(track.solo == (track.id == track_id) for track in tracks)
    name = controller.project.track(track_id).name
    controller.begin_gesture(tr("Clear solo") if alone else tr("Solo only {name}", name=name))
    try:
        for track in tracks:
            wanted = track.id == track_id and not alone
            if track.solo != wanted:
                controller.set_solo(track.id, wanted)
    finally:
        controller.end_gesture()


class Scrub(QObject):
    """Plays short grains of where the hand is, and rests when the hand rests.

    It goes on playing afterwards if it played before.
    """

    @classmethod
    def of(cls, controller: Controller) -> Scrub:
        """The scrubbing hand of a session, made on first use."""
        found = controller.findChild(cls)
        return found if found is not None else cls(controller)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._own = False
        self._told = 0.0
        self._place: int | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._pause)
        self._next = QTimer(self, singleShot=True, interval=round(1000 * GRAIN_SECONDS))
        self._next.timeout.connect(self._hear)

    def to(self, sample: int) -> None:
        """The hand is at a timeline sample now."""
        self._place = max(0, sample)
        if time.monotonic() - self._told >= GRAIN_SECONDS:
            self._hear()
        elif not self._next.isActive():
            self._next.start()

    def step(self, direction: int) -> None:
        """Move by 50 ms, back when negative, and hear it."""
        c = self._controller
        step = seconds_to_samples(STEP_SECONDS, c.project.sample_rate)
        base = self._place if self._own and self._place is not None else c.position
        self.to(base + direction * step)

    def end(self) -> None:
        """The hand has let go."""
        self._next.stop()
        self._rest.stop()
        self._pause()

    def _hear(self) -> None:
        if self._place is None:
            return
        c = self._controller
        self._told = time.monotonic()
        c.seek(min(self._place, max(c.project.length - 1, 0)))
        if not c.playing:
            self._own = True
            c.play()
        if self._own:
            self._rest.start()

    def _pause(self) -> None:
        place, self._place = self._place, None
        if self._own:
            self._own = False
            self._controller.pause()
            if place is not None:
                self._controller.seek(place)
