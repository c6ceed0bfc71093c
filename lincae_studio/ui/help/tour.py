"""The tour: five steps of the main job, each pointing at the widget that it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lincae_studio.project.demo import demo_song
from lincae_studio.project.model import Track
from lincae_studio.studio.comparison import Comparison
from lincae_studio.ui.help.spotlight import Spotlight, TourCard
from lincae_studio.ui.pages import HOME
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.ui.main_window import MainWindow

DONE_MS = 900
"""How long a step that the user has done stays, so that it is seen what has happened."""

Offer = tuple[str, Callable[[], object]]


def _no_offer() -> Offer | None:
    return None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the tour.

    Attributes:
        title: what is done in it
        text: how, with the keys as they are set now
        targets: the widgets that it is about, as far as they are there
        mark: what is remembered when the step begins
        done: whether the user has done it since, given the mark
        offer: a button for what the step needs, by its label, and what it does
    """

    title: str
    text: Callable[[], str]
    targets: Callable[[], list[QWidget]]
    mark: Callable[[], object]
    done: Callable[[object], bool]
    offer: Callable[[], Offer | None] = _no_offer


class _Steps:
    """What the five steps are about in a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._controller = window.controller
        self._comparison = Comparison.of(window.controller)

    def steps(self) -> tuple[Step, ...]:
        return (
            Step(tr("Add your files"), self._files_text, self._files, self._has_tracks,
                 lambda had: self._has_tracks() and not had),
            Step(tr("Mix in the latent space"), self._faders_text, self._faders, self._levels,
                 self._level_changed, self._demo_offer),
            Step(tr("Take the instrumental out"), self._drop_text, self._pair, self._differences,
                 lambda known: any(made not in known for made in self._differences()), self._pair_offer),
            Step(tr("Hear and compare"), self._compare_text, self._heard, lambda: None,
                 lambda _: False, self._demo_offer),
            Step(tr("Export"), self._export_text, lambda: [self._window.transport.export], lambda: None,
                 lambda _: False, self._demo_offer),
        )  # fmt: skip

    # What there is

    @property
    def _tracks(self) -> tuple[Track, ...]:
        return self._controller.project.tracks

    def _has_tracks(self) -> bool:
        return bool(self._tracks)

    def _levels(self) -> dict[str, tuple[float, int]]:
        return {track.id: (track.gain_db, track.sign) for track in self._tracks}

    def _level_changed(self, before: object) -> bool:
        now = self._levels()
        return isinstance(before, dict) and any(now.get(key, value) != value for key, value in before.items())

    def _differences(self) -> list[str]:
        """Ids of the recipes that subtract something, in the order of the tracks."""
        return [t.id for t in self._tracks if t.recipe and any(term.sign < 0 for term in t.recipe.terms)]

    def _demo_stems(self) -> list[Track]:
        """The stems of the demo song, when they are all there is."""
        files = {path for _, path in demo_song().stems}
        here = [t for t in self._tracks if len(t.clips) == 1 and Path(t.clips[0].source.path) in files]
        return here if len(here) == len(files) == len(self._tracks) else []

    def _key(self, action_id: str) -> str:
        return self._window.help.key_of(action_id)

    # Offers

    def _demo_offer(self) -> Offer | None:
        if self._has_tracks():
            return None
        return tr("Open the demo song"), self._window.flows.open_demo

    def _pair_offer(self) -> Offer | None:
        if self._demo_stems():
            return tr("Make a mix and its instrumental"), self._make_pair
        return self._demo_offer()

    def _make_pair(self) -> None:
        """Sum the demo song's stems to a mix and an instrumental, as recipes on top; one step to undo."""
        c, stems = self._controller, self._demo_stems()
        rest = [track.id for track in stems if track.name != demo_song().voice]
        c.begin_gesture(tr("Make a mix and its instrumental"))
        try:
            c.make_sum(tr("Mix"), [track.id for track in stems], index=0)
            instrumental = c.make_sum(tr("Instrumental"), rest, index=1)
            if instrumental is not None:
                c.set_mute(instrumental, True)
        finally:
            c.end_gesture()
        self._window.arrange.viewport.reveal(0)

    # Texts

    def _files_text(self) -> str:
        if self._has_tracks():
            return tr("Every file is a track of its own. Add brings in more, and so does dropping files "
                      "onto the window.")  # fmt: skip
        key = self._key("transport.play")
        return tr("Drop a song or its stems here, or open the demo song. Every file becomes a track, and "
                  "you can play at once: {key} starts and stops.", key=key)  # fmt: skip

    def _faders_text(self) -> str:
        if not self._has_tracks():
            return self._missing_text()
        return tr("A fader is a latent gain: it scales the track before the mix is decoded. + adds the "
                  "track to the mix, − subtracts it. Move a fader, or press {key} to turn the sign of the "
                  "selected track.", key=self._key("track.sign"))  # fmt: skip

    def _drop_text(self) -> str:
        if not self._has_tracks():
            return self._missing_text()
        if self._demo_stems():
            return tr("Mix − instrumental = vocals. Your own song would bring both as files; here they can "
                      "be made of the demo song's stems.")  # fmt: skip
        return tr("Drag the header of the instrumental onto the mix, let go and choose Subtract: the new "
                  "track is mix − instrumental = vocals. Subtract… aligns the two first, where they were "
                  "mastered apart.")  # fmt: skip

    def _compare_text(self) -> str:
        if not self._has_tracks():
            return self._missing_text()
        keys = {
            "latent": self._key("latent.method_latent"), "refined": self._key("latent.method_refined"),
            "waveform": self._key("latent.method_waveform"), "original": self._key("latent.method_original"),
            "end": self._key("latent.compare_end"),
        }  # fmt: skip
        if not self._differences():
            return tr("Press {latent} to hear the mix decoded from latents and {waveform} for the sum of "
                      "the recordings, at equal loudness; {end} ends that. A track made by subtraction "
                      "offers two ways more.", **keys)  # fmt: skip
        return tr("With the new track selected, press {latent} for latent, {refined} for refined, "
                  "{waveform} for waveform and {original} for the original. All play at equal loudness, "
                  "and what you choose is kept. {end} ends the comparison.", **keys)  # fmt: skip

    def _export_text(self) -> str:
        if not self._has_tracks():
            return self._missing_text()
        return tr("{key} writes the mix, its tracks or its recipes, exact to the sample, so that every file "
                  "drops back into place. That is all: {manual} opens the manual, and {search} finds every "
                  "command by its name.", key=self._key("file.export"), manual=self._key("help.manual"),
                  search=self._key("edit.search"))  # fmt: skip

    def _missing_text(self) -> str:
        return tr("This step needs a song. Drop your files here, or open the demo song.")

    # Places

    def _files(self) -> list[QWidget]:
        return [self._window.arrange.top.add] if self._has_tracks() else [self._window.empty.zone]

    def _faders(self) -> list[QWidget]:
        if not self._has_tracks():
            return [self._window.empty.zone]
        header = self._window.arrange.headers.header(self._tracks[0].id)
        return [part for part in (header.sign, header.fader, header.value) if part.isVisibleTo(header)]

    def _pair(self) -> list[QWidget]:
        if not self._has_tracks():
            return [self._window.empty.zone]
        return [self._window.arrange.headers.header(track.id) for track in self._tracks[:2]]

    def _heard(self) -> list[QWidget]:
        if not self._has_tracks():
            return [self._window.empty.zone]
        if self._comparison.active:
            return [self._window.listening]
        made = self._differences()
        return [self._window.arrange.headers.header(made[0]) if made else self._window.transport.play]

    def prepare(self, number: int) -> None:
        """Select the track that a step is about, where the selection says nothing else."""
        c = self._controller
        made = self._differences()
        if number == 3 and made and self._comparison.subject_of_selection() is None:
            c.select(made[:1])
        if self._has_tracks() and number in (1, 2):
            self._window.arrange.viewport.reveal(0)


class Tour(QObject):
    """Leads through the steps of a window.

    Attributes:
        steps: the five steps
        current: number of the step that is shown, from 0; None while the tour is not on
        card, spotlight: what is shown
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._about = _Steps(window)
        self.steps = self._about.steps()
        self.current: int | None = None
        self._offered = self._was_comparing = False
        self._mark: object = None
        self.spotlight = Spotlight(window)
        self.card = TourCard(window, len(self.steps))
        self.spotlight.moved.connect(lambda: self.card.place(self.spotlight.hole))
        self.card.next_wanted.connect(self.next)
        self.card.back_wanted.connect(self.back)
        self.card.skip_wanted.connect(self.end)
        self.card.offer_taken.connect(self._take_offer)
        self._done_timer = QTimer(self, singleShot=True, interval=DONE_MS)
        self._done_timer.timeout.connect(self.next)
        c, comparison = window.controller, Comparison.of(window.controller)
        # Not while a fader is held: what counts is the edit that can be undone.
        c.undo_stack.indexChanged.connect(lambda _: self._look())
        c.project_changed.connect(lambda *_: self._project_changed())
        comparison.changed.connect(self._comparison_changed)
        window.page_switch.changed.connect(lambda _: self._show())
        window.registry["file.export"].triggered.connect(self._export_opened)
        window.installEventFilter(self)

    def offer(self) -> None:
        """Ask in the corner whether the tour is wanted; the window can be used all the same."""
        self._offered = True
        self.card.show_offer(
            tr("New here?"),
            tr("Five short steps show the main job: from your files, or the demo song, to the exported "
               "vocals."),
        )  # fmt: skip

    def start(self) -> None:
        """Begin with the first step."""
        self._offered = False
        self._window.show_page(HOME)
        self._go(0)
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def next(self) -> None:
        """Go on to the next step, or end after the last one."""
        if self.current is None:
            self.start()
        elif self.current + 1 < len(self.steps):
            self._go(self.current + 1)
        else:
            self.end()

    def back(self) -> None:
        """Go back to the step before."""
        if self.current:
            self._go(self.current - 1)

    def end(self) -> None:
        """Leave the tour, or the question whether it is wanted."""
        self._done_timer.stop()
        held_focus = self.card.isAncestorOf(self._window.focusWidget() or self._window)
        self.current, self._offered = None, False
        self.card.hide()
        self.spotlight.leave()
        if held_focus:
            arrange, zone = self._window.arrange.canvas, self._window.empty.zone.demo
            (arrange if self._window.controller.project.tracks else zone).setFocus()

    def _go(self, number: int) -> None:
        self._done_timer.stop()
        self.current = number
        self._window.show_page(HOME)
        self._about.prepare(number)
        self._mark = self.steps[number].mark()
        self._was_comparing = False
        self._show()

    def _show(self) -> None:
        """Show the step as it is now: what it points at comes and goes with the project."""
        if self.current is None or self._done_timer.isActive():
            return
        step, offer = self.steps[self.current], self.steps[self.current].offer()
        self.spotlight.point_at(step.targets())
        self.card.show_step(self.current, step.title, step.text(), offer=offer[0] if offer else "")

    def _take_offer(self) -> None:
        offer = self.steps[self.current].offer() if self.current is not None else None
        if offer is not None:
            offer[1]()
            self._show()

    # What the user does

    def _look(self) -> None:
        if self.current is not None and self.steps[self.current].done(self._mark):
            self._step_done()

    def _step_done(self) -> None:
        if not self._done_timer.isActive():
            self.card.show_done()
            self._done_timer.start()

    def _project_changed(self) -> None:
        if self._offered and self._window.controller.project.tracks:
            self.end()  # who has begun alone needs no question in the way
        # The headers of new tracks are there when everybody has heard of the change.
        QTimer.singleShot(0, self, self._show)

    def _comparison_changed(self) -> None:
        active = Comparison.of(self._window.controller).active
        if self.current == 3 and active != self._was_comparing:
            if active:
                self._was_comparing = True
                self._show()
            else:
                self._step_done()

    def _export_opened(self) -> None:
        if self.current == len(self.steps) - 1:
            self.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = self.current is not None or self._offered
        if shown and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        elif self._offered and event.type() == QEvent.Type.Resize:
            self.card.place(QRect())
        return False
