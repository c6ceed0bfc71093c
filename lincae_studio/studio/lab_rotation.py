"""The lab's rotation: examples before and after, and what was learned from them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from lincae_studio.engine.lab_sounds import Region
from lincae_studio.latent.path import PathEdit
from lincae_studio.latent.turning import Learned, Turn
from lincae_studio.studio.lab import LabStep, LatentLab
from lincae_studio.wording import tr

Pairs = tuple[tuple[Region, Region], ...]


class LabRotation(QObject):
    """Learns a rotation of timbres from pairs of stretches, and makes edits of it.

    Attributes:
        before: a stretch that still lacks what it should become
        pairs: examples
        learned: from all of them; None while there are none, or while it is being learned

    Signals:
        changed: any of it
    """

    changed = Signal()

    def __init__(self, lab: LatentLab) -> None:
        super().__init__(lab)
        self._lab = lab
        self.before: Region | None = None
        self.pairs: Pairs = ()
        self.learned: Learned | None = None

    def stretch(self, start: int, stop: int) -> Region | None:
        """Frames of the sound on the bench as a stretch of its track; None while there is no sound."""
        opened = self._lab.opened
        if opened is None:
            return None
        region, sound = opened.sound.region, opened.sound
        samples = sound.hop / sound.rate * region.project.sample_rate
        low, high = (region.start + round(at * samples) for at in (start, stop))
        return Region(region.project, region.track_id, low, min(high, region.stop))

    def take_before(self, start: int, stop: int) -> None:
        """Let these frames of the bench be what an example begins with."""
        self.before = self.stretch(start, stop)
        self.changed.emit()

    def take_after(self, start: int, stop: int) -> None:
        """Let these frames of the bench be what `before` should become: one more example, one undo step."""
        after = self.stretch(start, stop)
        if self.before is not None and after is not None:
            pair = (self.before, after)
            self.before = None
            self._push(tr("Add an example of a rotation"), (*self.pairs, pair))

    def forget(self) -> None:
        """Take back all examples: one undo step."""
        self.before = None
        if self.pairs:
            self._push(tr("Forget the rotation"), ())
        self.changed.emit()

    def edit(self, dims: tuple[int, ...], start: int, stop: int, amount: float, *, fade: int) -> PathEdit:
        """The rotation as an edit of the bench's path, shown on the lanes `dims`.

        LatentError when it was learned with another codec or view.
        """
        assert self.learned is not None
        assert self._lab.opened is not None
        turn = Turn.of(self.learned.rotation, self._lab.opened.material)
        return PathEdit("rotate", dims, start, stop, amount, fade=fade, turn=turn)

    def _push(self, text: str, pairs: Pairs) -> None:
        self._lab.controller.undo_stack.push(LabStep(text, self.pairs, pairs, self._show))

    def _show(self, pairs: Pairs) -> None:
        self.pairs, self.learned = pairs, None
        if pairs:
            job = self._lab.jobs.learn_rotation(pairs, self._lab.view)
            self._lab.watch(job, lambda learned: self._done(pairs, learned))
        self.changed.emit()

    def _done(self, pairs: Pairs, learned: Learned) -> None:
        if pairs == self.pairs:
            self.learned = learned
            self.changed.emit()
