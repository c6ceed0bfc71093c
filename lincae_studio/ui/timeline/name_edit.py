"""A name edited where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class NameEdit(QLineEdit):
    """A field over a name: Enter and a click elsewhere take it, Esc leaves it as it was.

    `NameEdit(text, parent, done, *, name, font)`; `done` is called once, with the text or None, and the field
    is gone then.
    """

    def __init__(
        self, text: str, parent: QWidget, done: Callable[[str | None], object], *, name: str, font: QFont
    ) -> None:
        super().__init__(text, parent)
        self._done: Callable[[str | None], object] | None = done
        self.setAccessibleName(name)
        self.setFont(font)

    def start(self) -> None:
        """Show it, with the keyboard in it; the geometry is set before."""
        self.show()
        self.selectAll()
        self.setFocus()

    def finish(self, accepted: bool) -> None:
        """Hand the text over, or None."""
        done, self._done = self._done, None
        if done is not None:
            done(" ".join(self.text().split()) if accepted else None)
            self.hide()
            self.deleteLater()

    def event(self, event: QEvent) -> bool:
        # Escape and letters are the editor's, not shortcuts of the window.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            parent = self.parentWidget()
            self.finish(event.key() != Qt.Key.Key_Escape)
            parent.setFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish(True)
