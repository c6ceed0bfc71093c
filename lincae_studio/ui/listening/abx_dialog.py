"""The blind listening test: A, B and a hidden X."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from lincae_studio.engine.variants import hearings
from lincae_studio.errors import StudioError
from lincae_studio.studio.abx import AbxTest, Sound
from lincae_studio.studio.comparison import Comparison
from lincae_studio.ui.controls import ProgressLine, Select, push_button
from lincae_studio.ui.dialogs import Dialog, Form, Text
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

NAMES = {
    "latent": tr("Latent"),
    "refined": tr("Refined"),
    "waveform": tr("Waveform"),
    "original": tr("Original"),
}
KEYS: dict[int, Sound] = {Qt.Key.Key_A: "A", Qt.Key.Key_B: "B", Qt.Key.Key_X: "X"}
_SIGNIFICANT = 0.05
_FEW = 8


class AbxDialog(Dialog):
    """Play A, B and X with these keys; say what X is with the left and the right arrow."""

    chapter = "listening"

    def __init__(self, parent: QWidget | None, controller: Controller) -> None:
        super().__init__(parent, tr("Blind listening test"), width=520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._controller = controller
        comparison = Comparison.of(controller)
        self._subject = comparison.subject if comparison.active else comparison.subject_of_selection()
        heard = comparison.heard
        comparison.end()
        self._ways = hearings(controller.project, self._subject)
        name = tr("the mix") if self._subject is None else controller.project.track(self._subject).name
        self.body.addWidget(
            Text(
                tr(
                    "Two ways to form {name}, at equal loudness in a loop. One of them is X: listen as often "
                    "as you like, then say which.",
                    name=name,
                ),
                token="text2",
                wrap=True,
            )
        )
        form = Form()
        self.first, self.second = Select(name="A"), Select(name="B")
        for select in (self.first, self.second):
            for way in self._ways:
                select.addItem(NAMES[way], way)
        others = [way for way in self._ways if way != (heard or "latent")]
        self.first.setCurrentIndex(self._ways.index(heard or "latent"))
        self.second.setCurrentIndex(self._ways.index("waveform" if "waveform" in others else others[0]))
        form.add_row("A", self.first)
        form.add_row("B", self.second)
        self.body.addLayout(form)
        for select in (self.first, self.second):
            select.activated.connect(self._restart)
            select.activated.connect(lambda _: self.setFocus())
        self.progress = ProgressLine(name=tr("Preparing"))
        self.body.addWidget(self.progress)
        self.sounds: dict[Sound, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(8)
        for sound in ("A", "X", "B"):
            button = push_button(sound, size="large", tip=tr("Hear {sound}  {sound}", sound=sound))
            button.setCheckable(True)
            button.setAccessibleName(tr("Hear {sound}", sound=sound))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, sound=sound: self._hear(sound))
            self.sounds[sound] = button
            row.addWidget(button, 1)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.answers = {}
        for name, key in (("A", "←"), ("B", "→")):
            button = push_button(
                tr("X is {name}   {key}", name=name, key=key), tip=tr("Answer that X is {name}", name=name)
            )
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, name=name: self._answer(name))
            self.answers[name] = button
            row.addWidget(button, 1)
        self.body.addLayout(row)
        self.body.addSpacing(4)
        self.score = Text("", px=20, weight=500, tabular=True)
        self.meaning = Text("", px=11, token="text2", wrap=True)
        self.meaning.setMinimumHeight(32)
        self.body.addWidget(self.score)
        self.body.addWidget(self.meaning)
        self.reset = self.add_button(tr("Start again"), left=True)
        self.reset.clicked.connect(self._restart)
        self.reset.setAutoDefault(False)
        leave = self.add_button(tr("Done"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.accept)
        self.test: AbxTest | None = None
        self._restart()
        self.setFocus()

    def _restart(self) -> None:
        self._end()
        if self.first.currentData() == self.second.currentData():
            other = next(way for way in self._ways if way != self.first.currentData())
            self.second.setCurrentIndex(self._ways.index(other))
        first, second = self.first.currentData(), self.second.currentData()
        self.test = AbxTest(self._controller, self._subject, first, second)
        self.test.changed.connect(self._refresh)
        self._refresh()

    def _end(self) -> None:
        test, self.test = self.test, None
        if test is None:
            return
        if test.unsaved:
            try:
                test.save()
            except StudioError as error:
                self._controller.failed.emit(tr("The result was not saved"), str(error))
        test.changed.disconnect(self._refresh)
        test.close()

    def _hear(self, sound: Sound) -> None:
        if self.test is not None:
            self.test.hear(sound)
        self._refresh()

    def _answer(self, name: str) -> None:
        if self.test is not None:
            self.test.answer(name)

    def _refresh(self) -> None:
        test = self.test
        if test is None:
            return
        ready = test.state == "ready"
        for sound, button in self.sounds.items():
            button.setEnabled(ready)
            button.setChecked(test.playing == sound)
        for button in self.answers.values():
            # An answer without having listened would be a guess by mistake.
            button.setEnabled(ready and test.playing is not None)
        self.progress.setVisible(test.state == "preparing")
        self.progress.set_fraction(test.progress)
        trials = len(test.trials)
        if test.state == "preparing":
            self.score.setText(tr("Preparing {share:.0f} %", share=100 * test.progress))
            self.meaning.setText(tr("Both ways are rendered and brought to equal loudness."))
        elif test.state == "failed":
            self.score.setText(tr("Not possible"))
            self.meaning.setText(test.message)
        elif not trials:
            self.score.setText(tr("0 of 0 right"))
            self.meaning.setText(
                tr("Press A, B and X to listen, the left or right arrow to answer, Esc to end.")
            )
        else:
            self.score.setText(tr("{correct} of {trials} right", correct=test.correct, trials=trials))
            self.meaning.setText(_meaning(test.p_value, trials))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in KEYS and not event.modifiers():
            self._hear(KEYS[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.answers["A"].isEnabled():
            self._answer("A" if key == Qt.Key.Key_Left else "B")
        elif key == Qt.Key.Key_Space:
            self._controller.toggle_play()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: object) -> None:
        self._end()
        super().closeEvent(event)

    def reject(self) -> None:
        self._end()
        super().reject()

    def accept(self) -> None:
        self._end()
        super().accept()


def _meaning(p: float, trials: int) -> str:
    chance = f"{100 * p:.1f} %" if p >= 0.001 else tr("less than 0.1 %")
    guess = tr("Somebody who guesses does as well in {chance} of tests.", chance=chance)
    if trials < _FEW:
        return tr("{guess} Go on to at least {_FEW} trials.", guess=guess, _FEW=_FEW)
    if p < _SIGNIFICANT:
        return tr("{guess} You hear the difference.", guess=guess)
    return tr("{guess} There is no sign yet that you hear a difference.", guess=guess)
