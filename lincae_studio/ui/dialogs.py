"""The frame that all dialogs share, and questions with named answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lincae_studio.ui.controls import ScrollArea, TextLabel, push_button
from lincae_studio.ui.theme import theme

MARGIN = 24
_TITLE_BAR = 40  # what the window system puts around a dialog


class Text(TextLabel):
    """A plain text label in one line unless `wrap`; `select` lets the text be marked and copied."""

    def __init__(
        self,
        text: str = "",
        *,
        px: int = 12,
        weight: int = 400,
        token: str = "text1",
        wrap: bool = False,
        tabular: bool = False,
        select: bool = False,
    ) -> None:
        super().__init__(text, px=px, weight=weight, color=token)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if tabular:
            self.setFont(theme.font(px, weight, True))
        if select:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )


class Dialog(QDialog):
    """A dialog with a title, a body and a row of buttons, in the design's spacing.

    Attributes:
        body: layout of the contents
        chapter: of the manual, which F1 opens
    """

    chapter = ""

    def __init__(self, parent: QWidget | None, title: str, *, width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 4)
        outer.setSpacing(16)
        outer.addWidget(Text(title, px=15, weight=600))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        outer.addLayout(self._buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        help_ = getattr(self.parentWidget() and self.parentWidget().window(), "help", None)
        if self.chapter and help_ is not None and help_.opens_manual(QKeySequence(event.keyCombination())):
            help_.show_manual(self.chapter, over=self)
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Grow as high as the contents need since some of them came in, within the screen."""
        self.layout().activate()
        width = max(self.width(), self.minimumWidth())
        room = self.screen().availableGeometry().height() - _TITLE_BAR
        needed = min(self.layout().totalHeightForWidth(width), room)
        if needed > self.height():
            self.resize(width, needed)

    def add_button(self, text: str, *, primary: bool = False, left: bool = False) -> QPushButton:
        """Append a button to the row, or put it at the far left."""
        made = push_button(text, kind="primary" if primary else "", parent=self)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setAutoDefault(True)
        made.setDefault(primary)
        if left:
            self._buttons.insertWidget(0, made)
        else:
            self._buttons.addWidget(made)
        return made


class Scrolled(ScrollArea):
    """Contents as high as they need to be, and scrolled where the dialog has no room for them."""

    def __init__(self, contents: QLayout) -> None:
        inside = QWidget()
        inside.setLayout(contents)
        super().__init__(inside)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.widget().layout().totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()


class Form(QGridLayout):
    """Rows of a label and a control; labels as wide as the widest."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)
        self.setColumnStretch(1, 1)

    def add_row(self, label: str, control: QWidget, *, note: QLabel | None = None) -> None:
        """Append a row, and a note under its control."""
        row = self.rowCount()
        name = Text(label, token="text2")
        name.setBuddy(control)
        control.setAccessibleName(label)
        self.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(control, row, 1)
        if note is not None:
            note.setContentsMargins(0, 0, 0, 4)
            self.addWidget(note, row + 1, 1)

    def add_heading(self, text: str) -> None:
        """Append a title over the rows that follow."""
        self.addWidget(Text(text, px=13, weight=600), self.rowCount(), 0, 1, 2)


class Question(Dialog):
    """A sentence or two and named answers; Escape and closing answer with the last one."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, answers: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(parent, title, width=440)
        self.answer = answers[-1][0]
        self.body.addWidget(Text(text, token="text2", wrap=True, select=True))
        for name, label in reversed(answers):
            made = self.add_button(label, primary=name == answers[0][0])
            made.setObjectName(name)
            made.clicked.connect(lambda _=False, name=name: self._give(name))
            if name == answers[0][0]:
                made.setFocus()
        self.setAccessibleDescription(text)

    def _give(self, name: str) -> None:
        self.answer = name
        self.accept()


def ask(parent: QWidget | None, title: str, text: str, answers: Sequence[tuple[str, str]]) -> str:
    """Ask a question and wait; the name of the answer.

    `answers` are pairs of name and label: the first is the primary button at the right, the last stands
    at the left of the row and is what Escape means.
    """
    question = Question(parent, title, text, answers)
    try:
        question.exec()
        return question.answer
    finally:
        question.deleteLater()
