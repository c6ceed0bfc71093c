"""Dropping: what will happen is shown while something is dragged, and chosen where there is a choice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lincae_studio.audio.io import is_audio_path
from lincae_studio.project.model import Project, Sign
from lincae_studio.studio.controller import Controller
from lincae_studio.ui.controls import ElidedLabel, Select, push_button
from lincae_studio.ui.controls.base import Hover, fill_rounded
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.viewport import Viewport
from lincae_studio.wording import tr

BETWEEN = 0.25
"""Part of a header, at its top and bottom, that means the gap between two headers."""


def dropped_paths(mime: QMimeData) -> list[Path]:
    """Local audio files and folders of a drag from the desktop; empty when there is none."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir() or is_audio_path(path)]


class DropHint(QWidget):
    """Lies over the whole page while something is dragged: target, line between tracks, sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._target = QRect()
        self._line: tuple[int, int, int] | None = None
        self._mark: tuple[int, int, int] | None = None
        self._text = ""
        self._at = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that says what will happen; empty when nothing would."""
        return self._text if self.isVisible() else ""

    def show_hint(
        self,
        text: str,
        at: QPoint,
        *,
        target: QRect | None = None,
        line: tuple[int, int, int] | None = None,
        mark: tuple[int, int, int] | None = None,
    ) -> None:
        """Say what will happen, all in coordinates of the page.

        Args:
            at: the pointer
            target: what is dropped on
            line: y, left and right of where a track will be put in
            mark: x, top and bottom of the time a clip will start at
        """
        self._text, self._at = text, at
        self._target, self._line, self._mark = target or QRect(), line, mark
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = theme.color("accent")
        if not self._target.isEmpty():
            painter.setPen(_dashed())
            painter.setBrush(theme.color("accentBg", 0.4))
            box = QRectF(self._target).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, 4, 4)
        if self._line is not None:
            y, left, right = self._line
            painter.fillRect(left, y - 1, right - left, 2, accent)
        if self._mark is not None:
            x, top, bottom = self._mark
            painter.fillRect(x, top, 1, bottom - top, accent)
        if self._text:
            self._paint_text(painter)

    def _paint_text(self, painter: QPainter) -> None:
        font = theme.font(12, 500)
        width = QFontMetricsF(font).horizontalAdvance(self._text) + 24
        x = min(max(self._at.x() + 16, 8), max(self.width() - width - 8, 8))
        y = self._at.y() + 18
        if y + 36 > self.height():
            y = self._at.y() - 44
        box = QRectF(x, y, width, 28)
        fill_rounded(painter, box, 6, theme.color("bg3"), theme.color("line2"))
        painter.setFont(font)
        painter.setPen(theme.color("text1"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)


def _dashed() -> QPen:
    pen = QPen(theme.color("accent"), 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([4, 3])  # in pen widths: 8 on, 6 off
    return pen


class TrackDrag:
    """A track that is dragged: onto another one, or between two headers.

    Attributes:
        active: a track is being dragged
        assist: opens the subtract assistant for the ids of a whole and of a part
        leave: takes a track that is dragged out of the window
    """

    def __init__(self, controller: Controller, viewport: Viewport, hint: Callable[[], DropHint]) -> None:
        self._controller = controller
        self._viewport = viewport
        self._hint = hint
        self._track_id = ""
        self._reorder = False
        self._where: tuple[str, int] | None = None
        self.active = False
        self.chooser: RecipeChooser | None = None
        self.assist: Callable[[str, str], object] = lambda whole, part: None
        self.leave: Callable[[str], object] = lambda track_id: None
        self._page: QWidget
        self._headers: QWidget
        self._canvas: QWidget

    def attach(self, page: QWidget, *, headers: QWidget, canvas: QWidget) -> None:
        """Name the widgets tracks are dragged over."""
        self._page, self._headers, self._canvas = page, headers, canvas

    def begin(self, track_id: str, *, reorder: bool) -> None:
        """Take a track; `reorder` if it may also be put between two headers."""
        self._track_id, self._reorder = track_id, reorder
        self._where = None
        self.active = True

    def move(self, at: QPoint) -> None:
        """The pointer is at a place of the screen; outside the window the track leaves as a file."""
        if self.active and self._reorder and not self._page.window().frameGeometry().contains(at):
            self.cancel()
            self.leave(self._track_id)
            return
        self._where = self._find(at)
        hint, on_page = self._hint(), self._page.mapFromGlobal(at)
        top = self._canvas.mapTo(self._page, QPoint(0, 0)).y()
        project = self._controller.project
        if self._where is None:
            hint.show_hint(tr("Drop it on another track to subtract or add it."), on_page)
        elif self._where[0] == "on":
            lane = self._viewport.lane_y(self._where[1])
            box = QRect(0, top + lane, self._page.width(), self._viewport.height_of(self._where[1]))
            target = project.tracks[self._where[1]]
            name = project.track(self._track_id).name
            hint.show_hint(
                tr("Subtract {name} from {other}, or add it.", name=name, other=target.name),
                on_page,
                target=box,
            )
        else:
            y = top + self._viewport.lane_y(self._where[1])
            hint.show_hint(tr("Move the track here."), on_page, line=(y, 0, self._headers.width()))

    def drop(self, at: QPoint) -> None:
        """Let go: put the track there, or ask how to combine the two."""
        self.move(at)
        where = self._where
        self.cancel()
        if where is None:
            return
        kind, index = where
        project = self._controller.project
        if kind == "on":
            target = project.tracks[index].id
            self.choose(target, self._track_id, at)
        else:
            ids = [track.id for track in project.tracks]
            old = ids.index(self._track_id)
            self._controller.move_track(self._track_id, index - (index > old))

    def cancel(self) -> None:
        """Put the track back."""
        self.active = False
        self._hint().hide()

    def choose(self, target_id: str, dropped_id: str, at: QPoint) -> None:
        """Ask at a place of the screen whether to subtract or add."""
        project = self._controller.project
        chooser = RecipeChooser(project, target_id, dropped_id, self._page)
        chooser.chosen.connect(lambda sign: self._controller.make_recipe(target_id, dropped_id, sign))
        chooser.assist.connect(lambda: self.assist(target_id, dropped_id))
        self.chooser = chooser
        chooser.destroyed.connect(lambda: setattr(self, "chooser", None))
        show_popup(chooser, at)

    def _find(self, at: QPoint) -> tuple[str, int] | None:
        """("on", lane) or ("between", index to be put before); None where nothing would happen."""
        on_page = self._page.mapFromGlobal(at)
        local = self._canvas.mapFromGlobal(at)
        if not self._page.rect().contains(on_page) or not 0 <= local.y() < self._canvas.height():
            return None
        ids = [track.id for track in self._controller.project.tracks]
        if self._track_id not in ids:
            return None
        own, index = ids.index(self._track_id), self._viewport.lane_at(local.y())
        if self._reorder and on_page.x() < self._headers.width():
            if index is None:
                return ("between", len(ids)) if own != len(ids) - 1 else None
            part = (local.y() - self._viewport.lane_y(index)) / self._viewport.height_of(index)
            gap = index if part < BETWEEN else index + 1 if part > 1 - BETWEEN else None
            if gap is not None and gap not in (own, own + 1):
                return ("between", gap)
        return ("on", index) if index is not None and index != own else None


def show_popup(popup: QWidget, at: QPoint) -> None:
    """Show a popup at a place of the screen, moved so that all of it can be seen."""
    popup.adjustSize()
    screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    x = min(max(at.x(), room.left()), room.right() - popup.width())
    y = min(max(at.y(), room.top()), room.bottom() - popup.height())
    popup.move(x, y)
    popup.show()


class _Popup(QFrame):
    """A card at the mouse that goes away when one clicks elsewhere or presses Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def event(self, event: QEvent) -> bool:
        # Its keys are not the window's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg2"))
        painter.setPen(theme.color("line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Choice(Hover, QAbstractButton):
    """One row of the chooser: sign, what will be made, key."""

    def __init__(self, text: str, hint: str, key: str, icon: str, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._init_hover()
        self._hint, self._key, self._icon, self._token = hint, key, icon, token
        self.setText(text)
        self.setAccessibleName(f"{text}: {hint}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(theme.font(12, 500)).horizontalAdvance(self.text())
        small = QFontMetricsF(theme.font(11)).horizontalAdvance(self._hint)
        return QSize(min(round(40 + max(wide, small) + 48), 420), 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.hasFocus() or self.hover > 0 or self.isDown():
            fill_rounded(painter, box, 6, theme.color("accentBg" if self.hasFocus() else "bg3"))
        fill_rounded(painter, QRectF(8, 10, 24, 24), 4, theme.color(f"{self._token}Bg"))
        paint_icon(painter, self._icon, QRectF(12, 14, 16, 16), theme.color(self._token))
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.color("text1"))
        painter.drawText(QRectF(40, 5, box.width() - 80, 18), Qt.AlignmentFlag.AlignVCenter, self.text())
        font = theme.font(11)
        painter.setFont(font)
        painter.setPen(theme.color("text3"))
        hint = QFontMetricsF(font).elidedText(self._hint, Qt.TextElideMode.ElideMiddle, box.width() - 80)
        painter.drawText(QRectF(40, 22, box.width() - 80, 16), Qt.AlignmentFlag.AlignVCenter, hint)
        key = QRectF(box.right() - 32, 12, 20, 20)
        fill_rounded(painter, key, 4, None, theme.color("line2"))
        painter.setPen(theme.color("text2"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)


class RecipeChooser(_Popup):
    """Subtract at once, with the assistant, or add: S, L, A, arrows and Enter, Esc.

    Signals:
        chosen: −1 or +1
        assist: align and compare first
    """

    chosen = Signal(int)
    assist = Signal()

    def __init__(self, project: Project, target_id: str, dropped_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        target, dropped = project.track(target_id).name, project.track(dropped_id).name
        self.setAccessibleName(tr("Combine {target} and {dropped}", target=target, dropped=dropped))
        self.subtract = _Choice(tr("Subtract"), f"{target} − {dropped}", "S", "subtract", "minus", self)
        self.align = _Choice(
            tr("Subtract…"), tr("Align, match and compare first"), "L", "waveform", "minus", self
        )
        self.add = _Choice(tr("Add"), f"{target} + {dropped}", "A", "add", "plus", self)
        self._signs: dict[_Choice, Sign | None] = {self.subtract: -1, self.align: None, self.add: 1}
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(0)
        for choice in self._signs:
            column.addWidget(choice)
            choice.clicked.connect(lambda _=False, choice=choice: self._choose(self._signs[choice]))
        self.subtract.setFocus()

    def _choose(self, sign: Sign | None) -> None:
        self.close()
        if sign is None:
            self.assist.emit()
        else:
            self.chosen.emit(sign)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self.subtract.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_S, Qt.Key.Key_Minus):
            self._choose(-1)
        elif key in (Qt.Key.Key_A, Qt.Key.Key_Plus):
            self._choose(1)
        elif key == Qt.Key.Key_L:
            self._choose(None)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            choices = list(self._signs)
            at = next((number for number, choice in enumerate(choices) if choice.hasFocus()), 0)
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self._signs[choices[at]])
            else:
                choices[(at + (1 if key == Qt.Key.Key_Down else -1)) % len(choices)].setFocus()
        else:
            super().keyPressEvent(event)


class SubtractPopup(_Popup):
    """Asks which track to take out of which.

    Signals:
        chosen: ids of the whole and of what is taken out of it
        assist: the same, to align and compare first
    """

    chosen = Signal(str, str)
    assist = Signal(str, str)

    def __init__(self, project: Project, selected: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Subtract one track from another"))
        self._ids = [track.id for track in project.tracks]
        names = [track.name for track in project.tracks]
        self.whole, self.part = Select(name=tr("From")), Select(name=tr("Subtract"))
        for select in (self.whole, self.part):
            select.addItems(names)
            select.setMinimumWidth(200)
        first = self._ids.index(selected[0]) if selected and selected[0] in self._ids else 0
        self.whole.setCurrentIndex(first)
        self.part.setCurrentIndex(1 if first == 0 else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(ElidedLabel(tr("Subtract one track from another"), px=13, weight=600))
        for text, select in ((tr("From"), self.whole), (tr("Subtract"), self.part)):
            row = QHBoxLayout()
            label = ElidedLabel(text, color="text2")
            label.setFixedWidth(64)
            row.addWidget(label)
            row.addWidget(select, 1)
            column.addLayout(row)
        self.align = push_button(tr("Align and compare first…"))
        self.align.clicked.connect(lambda: self._apply(self.assist))
        column.addWidget(self.align)
        self.apply = push_button(tr("Make the track"), kind="primary")
        self.apply.clicked.connect(lambda: self._apply(self.chosen))
        column.addWidget(self.apply)
        for select in (self.whole, self.part):
            select.currentIndexChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        for button in (self.apply, self.align):
            button.setEnabled(self.whole.currentIndex() != self.part.currentIndex())

    def _apply(self, answer: SignalInstance) -> None:
        whole, part = self._ids[self.whole.currentIndex()], self._ids[self.part.currentIndex()]
        self.close()
        answer.emit(whole, part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.apply.isEnabled():
            self._apply(self.assist if self.align.hasFocus() else self.chosen)
        else:
            super().keyPressEvent(event)
