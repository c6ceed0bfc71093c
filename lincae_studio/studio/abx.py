"""A blind listening test: which of two ways to form a sound is X?"""

from __future__ import annotations

import json
import math
import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from lincae_studio import paths
from lincae_studio.engine.jobs import Job, JobState, is_user_error
from lincae_studio.engine.variants import Hearing, Variant, variant
from lincae_studio.errors import AudioWriteError
from lincae_studio.project.model import LoopRegion
from lincae_studio.studio.comparison import matched_gain_db, stretch
from lincae_studio.units import samples_to_seconds
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

Sound = Literal["A", "B", "X"]
FILE = "listening-tests.jsonl"


def p_value(correct: int, trials: int) -> float:
    """Probability of at least so many correct answers by guessing: the one-sided binomial test.

    >>> p_value(0, 0), p_value(8, 8), round(p_value(9, 12), 4)
    (1.0, 0.00390625, 0.073)
    """
    return sum(math.comb(trials, k) for k in range(correct, trials + 1)) / 2.0**trials


@dataclass(frozen=True, slots=True)
class Trial:
    """One question: what X was, and what it was taken for."""

    x: Literal["A", "B"]
    answer: Literal["A", "B"]

    @property
    def correct(self) -> bool:
        return self.x == self.answer


class AbxTest(QObject):
    """Two ways to hear a recipe or the mix, at equal loudness in a loop, one of them hidden as X.

    Attributes:
        names: what A and B are
        state: 'preparing', 'ready' or 'failed'
        progress: of preparing, 0 to 1
        message: why it failed
        trials: answered so far
        playing: what is heard

    Signals:
        changed: any of it
    """

    changed = Signal()

    def __init__(
        self,
        controller: Controller,
        subject: str | None,
        first: Hearing,
        second: Hearing,
        *,
        rng: random.Random | None = None,
    ) -> None:
        """`subject` is the id of a recipe, or None for the mix. Raises KeyError when it does not exist."""
        super().__init__(controller)
        self._controller = controller
        self._rng = rng or random.SystemRandom()
        self._title = tr("The mix") if subject is None else controller.project.track(subject).name
        self.names: dict[str, Hearing] = {"A": first, "B": second}
        self.range = stretch(controller)
        loop = LoopRegion(*self.range)
        project = replace(controller.project, loop=loop)
        self._variants: dict[str, Variant] = {
            name: variant(project, subject, hearing) for name, hearing in self.names.items()
        }
        self._loudness: dict[str, float] = {}
        self.state, self.progress, self.message = "preparing", 0.0, ""
        self.trials: list[Trial] = []
        self.playing: Sound | None = None
        self._x = self._draw()
        self._saved = 0
        self._was_playing = controller.playing
        controller.job_changed.connect(self._on_job)
        self._job = controller.engine.listening.compare(self._variants, *self.range)

    @property
    def correct(self) -> int:
        """Answers that were right."""
        return sum(trial.correct for trial in self.trials)

    @property
    def p_value(self) -> float:
        """How likely a guesser does as well."""
        return p_value(self.correct, len(self.trials))

    def hear(self, sound: Sound) -> None:
        """Switch to A, B or X at the place where it is playing."""
        if self.state != "ready":
            return
        name = self._x if sound == "X" else sound
        gain = matched_gain_db(self._loudness, name)
        self._controller.engine.listening.play(self._variants[name], gain_db=gain)
        if self.playing is None or not self._controller.playing:
            start, stop = self.range
            if not start <= self._controller.position < stop:
                self._controller.seek(start)
            self._controller.play()
        self.playing = sound
        self.changed.emit()

    def answer(self, name: Literal["A", "B"]) -> None:
        """Say what X is; the next trial begins."""
        if self.state != "ready":
            return
        self.trials.append(Trial(self._x, name))
        self._x = self._draw()
        if self.playing is not None:
            self.hear("X")
        self.changed.emit()

    def result(self) -> dict[str, object]:
        """Everything about the test as plain values."""
        start, stop = self.range
        rate = self._controller.project.sample_rate
        return {
            "time": datetime.now(UTC).isoformat(timespec="seconds"),
            "project": self._controller.title,
            "subject": self._title,
            "codec": self._controller.project.codec_id,
            "a": self.names["A"],
            "b": self.names["B"],
            "seconds": [round(samples_to_seconds(at, rate), 3) for at in (start, stop)],
            "loudness_lufs": {name: round(value, 2) for name, value in self._loudness.items()},
            "trials": len(self.trials),
            "correct": self.correct,
            "p_value": self.p_value,
            "answers": [[trial.x, trial.answer] for trial in self.trials],
        }

    def save(self, folder: Path | None = None) -> Path:
        """Append the result to the file of listening tests, one JSON object a line.

        Raises AudioWriteError when it cannot be written.
        """
        file = (folder or paths.data_dir()) / FILE
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(self.result(), ensure_ascii=False) + "\n")
        except OSError as error:
            raise AudioWriteError(
                tr(
                    "The result was not saved to {file} ({reason}): free some disk space.",
                    file=file,
                    reason=error.strerror,
                )
            ) from error
        self._saved = len(self.trials)
        return file

    @property
    def unsaved(self) -> bool:
        """Whether there are answers that are not in the file."""
        return len(self.trials) > self._saved

    def close(self) -> None:
        """Hear the document again; nothing goes on in the background."""
        self._controller.job_changed.disconnect(self._on_job)
        if not self._job.state.ended:
            self._controller.cancel_job(self._job)
        if self.playing is not None and not self._was_playing:
            self._controller.pause()
        self._controller.engine.listening.play_document()
        self.deleteLater()

    def _draw(self) -> Literal["A", "B"]:
        return "A" if self._rng.random() < 0.5 else "B"

    def _on_job(self, job: Job) -> None:
        if job is not self._job or self.state != "preparing":
            return
        if job.state is JobState.DONE:
            self._loudness, self.state, self.progress = job.result, "ready", 1.0
        elif job.state.ended:
            self.state = "failed"
            self.message = (
                str(job.error)
                if is_user_error(job.error)
                else tr("The test could not be prepared: try it again.")
            )
        else:
            self.progress = job.progress.fraction
        self.changed.emit()
