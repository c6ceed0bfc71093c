"""The header of one track: name, state, sign, mute, solo, fader, meter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from lincae_studio.engine.engine import EncodeState
from lincae_studio.project.model import Project, Track
from lincae_studio.studio.controller import Controller
from lincae_studio.studio.hearing import solo_only
from lincae_studio.ui.controls import (
    Chip,
    ElidedLabel,
    Fader,
    LevelMeter,
    NumberField,
    SignSwitch,
    ToggleChip,
    paint_chip,
)
from lincae_studio.ui.keys import KeyMap
from lincae_studio.ui.theme import theme
from lincae_studio.ui.timeline.clip_drag import TrackDrag
from lincae_studio.ui.timeline.looks import facts
from lincae_studio.ui.timeline.name_edit import NameEdit
from lincae_studio.ui.timeline.viewport import MAX_LANE
from lincae_studio.wording import tr

COLOR_WIDTH = 4
COLOR_TARGET = 12
METER_SPACE = 24
VALUE_WIDTH = 64
"""Room for −100.0 dB: numbers never elide."""

MARGIN = 16
METHODS = {
    "latent": (tr("latent"), tr("in the latent space")),
    "refined": (tr("refined"), tr("with the recording's detail")),
    "waveform": (tr("waveform"), tr("on the waveforms")),
}


def next_method(method: str) -> str:
    """What a click on the badge of a recipe goes on to.

    >>> next_method("latent"), next_method("waveform")
    ('refined', 'latent')
    """
    methods = list(METHODS)
    return methods[(methods.index(method) + 1) % len(methods)] if method in methods else methods[0]


EDGE = 4
"""Pixels at the lower edge of a row by which its height is dragged."""

SMALLEST_LANE = 40


class Badge(QAbstractButton):
    """How a recipe is formed; a click takes the next way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._method = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Method"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def set_method(self, method: str) -> None:
        """Show a method."""
        self._method = method
        name, how = METHODS.get(method, (tr("auto"), tr("whichever way is better")))
        self.setText(name)
        self.setAccessibleName(tr("Method: {method}", method=name))
        other, _ = METHODS[next_method(method)]
        self.setToolTip(tr("Formed {how}. Click to use {other}.", how=how, other=other))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 18, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(0, (self.height() - 18) / 2, self.width(), 18)
        kind = "badge" if self._method == "waveform" else "badge-accent"
        paint_chip(QPainter(self), box, self.text(), kind)


class TrackHeader(QWidget):
    """One row of the header column.

    Signals:
        pressed: the row was clicked; keyboard modifiers
        color_requested: the colour bar was clicked; where
        menu_requested: where
        step_requested: an arrow key asks for the row above (-1) or below (1)
    """

    pressed = Signal(Qt.KeyboardModifier)
    color_requested = Signal(QPoint)
    menu_requested = Signal(QPoint)
    step_requested = Signal(int)

    def __init__(self, controller: Controller, track: Track, drag: TrackDrag, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller = controller
        self._keys = KeyMap.of(controller)
        self._drag = drag
        self._press: QPoint | None = None
        self._dragging = False
        self._resizing: int | None = None
        self._selected = False
        self._progress: float | None = None
        self._shown: tuple[Track, list[str]] | None = None
        self.track = track
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.name = ElidedLabel(px=13, weight=600, parent=self)
        self.state = ElidedLabel(px=11, align=Qt.AlignmentFlag.AlignRight, elide=False, parent=self)
        self.facts = ElidedLabel(px=11, color="text3", parent=self)
        self.sign = SignSwitch(parent=self)
        self.mute = ToggleChip("M", kind="mute", name=tr("Mute"), parent=self)
        self.solo = ToggleChip("S", kind="solo", name=tr("Solo"), parent=self)
        self.badge = Badge(self)
        self.fader = Fader(parent=self)
        self.value = NumberField(name=tr("Gain"), maximum=12.0, flat=True, sign=True, parent=self)
        self.fader.link(self.value)
        self.meter = LevelMeter(name=tr("Level"), parent=self)
        self._chips: list[Chip] = []
        self._editor: NameEdit | None = None
        self._connect()
        self._recolor()
        theme.changed.connect(self._recolor)

    def _connect(self) -> None:
        c, fader = self._controller, self.fader
        self.sign.sign_changed.connect(lambda sign: c.set_sign(self.track.id, sign))
        self.mute.clicked.connect(lambda on: c.set_mute(self.track.id, on))
        self.solo.clicked.connect(self._solo)
        self._keys.changed.connect(self._show_keys)
        self._show_keys()
        self.badge.clicked.connect(self._switch_method)
        fader.value_changed.connect(lambda db: c.set_gain(self.track.id, db))
        fader.gesture_started.connect(lambda: c.begin_gesture(tr("Set gain of {name}", name=self.track.name)))
        fader.gesture_finished.connect(c.end_gesture)
        fader.gesture_cancelled.connect(c.cancel_gesture)

    def _show_keys(self) -> None:
        self.mute.setToolTip(self._keys.beside(tr("Mute"), "track.mute"))
        solo = self._keys.beside(tr("Solo"), "track.solo")
        self.solo.setToolTip("\n".join((solo, tr("Ctrl or Alt: this track and no other"))))

    def _solo(self, on: bool) -> None:
        alone = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if QApplication.keyboardModifiers() & alone:
            solo_only(self._controller, self.track.id)
            self.solo.setChecked(self._controller.project.track(self.track.id).solo)
        else:
            self._controller.set_solo(self.track.id, on)

    def _switch_method(self) -> None:
        recipe = self.track.recipe
        if recipe is not None:
            self._controller.set_recipe_method(self.track.id, next_method(recipe.method))

    # What it shows

    def show_track(self, track: Track, project: Project) -> None:
        """Show a track as it is now; costs nothing for one that the last edits left alone."""
        terms = [project.track(term.track_id).name for term in track.recipe.terms] if track.recipe else []
        if self._shown is not None and self._shown[0] is track and self._shown[1] == terms:
            return
        self._shown = track, terms
        self.track = track
        self.setAccessibleName(tr("Track {name}", name=track.name))
        self.name.set_text(track.name)
        self.sign.set_sign(track.sign)
        self.mute.setChecked(track.mute)
        self.solo.setChecked(track.solo)
        self.fader.set_value(track.gain_db)
        self.value.set_value(track.gain_db)
        self.fader.set_track_color(track.color)
        self.fader.set_negative(track.sign < 0)
        self.fader.set_dimmed(track.mute)
        self.value.set_quiet(track.mute)
        for control, what in (
            (self.sign, tr("Sign")),
            (self.fader, tr("Gain")),
            (self.value, tr("Gain value")),
        ):
            control.setAccessibleName(tr("{what} of {name}", what=what, name=track.name))
        self.facts.set_text(facts(track))
        self.facts.set_tip("\n".join(dict.fromkeys(clip.source.path for clip in track.clips)))
        self._show_recipe(track, terms)
        self._place()
        self.update()

    def _show_recipe(self, track: Track, names: list[str]) -> None:
        terms = track.recipe.terms if track.recipe else ()
        wanted = [("plus" if t.sign > 0 else "minus", name) for t, name in zip(terms, names, strict=True)]
        while len(self._chips) > len(wanted):
            chip = self._chips.pop()
            chip.hide()
            chip.deleteLater()
        for index, (kind, name) in enumerate(wanted):
            if index == len(self._chips):
                self._chips.append(Chip(name, kind=kind, parent=self))
            self._chips[index].set_text(name, kind)
        if track.recipe is not None:
            self.badge.set_method(track.recipe.method)

    def show_selected(self, selected: bool) -> None:
        """Look selected or not."""
        if selected != self._selected:
            self._selected = selected
            self._recolor()

    def show_state(self, state: EncodeState | None, *, missing: str = "") -> None:
        """Codec state of the track's audio, None where it has none of its own; path of a file not there."""
        kind = "missing" if missing else state.kind if state else None
        progress = state.fraction if state and kind == "encoding" else None
        if progress != self._progress:
            self._progress = progress
            self.update(0, self.height() - 3, self.width(), 3)
        if kind == "encoding":
            text, token, icon = tr("Encoding {share:.0f} %", share=state.fraction * 100), "accent", None
        elif kind == "missing":
            text, token, icon = tr("Missing"), "error", "error"
        elif kind == "failed":
            text, token, icon = tr("Failed"), "error", "error"
        elif kind == "waiting":
            text, token, icon = tr("Waiting"), "text3", "clock"
        elif kind == "ready":
            text, token, icon = tr("Ready"), "ok", "check"
        else:
            text, token, icon = "", "text3", None
        if (text, icon) != (self.state.text, getattr(self, "_icon", None)):
            self._icon = icon
            self.state.set_icon(icon)
            self.state.set_text(text)
            self.state.set_color(token)
            tip = state.message if state and kind == "failed" else _TIPS.get(kind or "", "")
            place = Path(missing)
            self.state.set_tip(
                tr("Put “{name}” back into {folder}.", name=place.name, folder=place.parent)
                if missing
                else tip
            )
            self._place()

    def feed_meter(self, peaks: tuple[float, ...]) -> None:
        """Levels of the track since the last frame, linear."""
        self.meter.feed(peaks)

    # Geometry: by hand, because a row has few fixed places and hundreds may be moved at once.

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        if not width or not height:
            return
        tall, low, folded = height >= 128, height < 96, height < 64
        right = width - 2 * MARGIN
        top = 12 if tall else 8 if not low else 6
        show = {
            self.facts: tall and self.track.recipe is None,
            self.sign: not folded,
            self.fader: not low,
            self.value: not folded,
            self.badge: self.track.recipe is not None and not low,
            self.state: not folded,
        }
        for widget, visible in show.items():
            widget.setVisible(visible)
        state_width = self.state.sizeHint().width() if self.state.text and not folded else 0
        self.state.setGeometry(right - state_width, top, state_width, 20)
        row = {True: 64, False: 34}[tall] if not low else 32
        toggles = right - 52 if folded else 68 if low else 72
        apart = 26 if low and not folded else 28
        badge = self.badge.sizeHint().width()
        if show[self.badge] and right - badge < toggles + apart + 26:
            toggles, apart = 66, 25  # a narrow column: the badge must not lie on the solo button
            badge = min(badge, right - toggles - apart - 26)
        name_end = (toggles if folded else right - state_width) - 8
        self.name.setGeometry(MARGIN, top, max(name_end - MARGIN, 24), 20)
        self.facts.setGeometry(MARGIN, 38, right - MARGIN, 16)
        self._place_chips(right, visible=tall)
        if folded:
            row = (height - 24) // 2
        self.sign.move(MARGIN, row)
        self.mute.move(toggles, row)
        self.solo.move(toggles + apart, row)
        self.badge.setGeometry(right - badge, row, badge, 24)
        line = row + 28
        if low:
            end = right + 4
            room = min(end - toggles - apart - 28, VALUE_WIDTH)
            self.value.setGeometry(end - room, row, room, 24)
        else:
            self.fader.setGeometry(MARGIN, line, max(right - VALUE_WIDTH - 4 - MARGIN, 48), 24)
            self.value.setGeometry(right - VALUE_WIDTH, line, VALUE_WIDTH, 24)
        edge = 12 if tall else 8 if not low else 4
        self.meter.setGeometry(width - METER_SPACE, edge, self.meter.width(), height - 2 * edge)

    def _place_chips(self, right: int, *, visible: bool) -> None:
        x = MARGIN
        room = (right - MARGIN + 4) // max(len(self._chips), 1) - 4
        wanted = [chip.sizeHint().width() for chip in self._chips]
        fits = sum(wanted) + 4 * (len(wanted) - 1) <= right - MARGIN
        for chip, width in zip(self._chips, wanted, strict=True):
            width = width if fits else min(width, room)
            chip.setVisible(visible and width >= 24)
            chip.setGeometry(x, 36, width, 20)
            x += width + 4

    # Looks

    def _recolor(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("bg3" if self._selected else "bg1"))
        self.setPalette(palette)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width, height = self.width(), self.height()
        painter.fillRect(event.rect(), theme.color("bg3" if self._selected else "bg1"))
        painter.fillRect(0, 0, COLOR_WIDTH, height - 1, theme.track_color(self.track.color))
        painter.fillRect(0, height - 1, width, 1, theme.color("line1"))
        painter.fillRect(width - 1, 0, 1, height, theme.color("line1"))
        if self._progress is not None:
            span = width - COLOR_WIDTH - 1
            painter.fillRect(COLOR_WIDTH, height - 3, span, 2, theme.color("bg4"))
            painter.fillRect(COLOR_WIDTH, height - 3, round(span * self._progress), 2, theme.color("accent"))

    # Renaming

    def start_rename(self) -> None:
        """Edit the name in place: Enter takes it, Esc leaves it."""
        if self._editor is not None:
            return
        name, font = tr("Track name"), theme.font(13, 600)
        editor = self._editor = NameEdit(self.track.name, self, self._finish_rename, name=name, font=font)
        box = self.name.geometry()
        editor.setGeometry(box.x() - 8, box.y() - 4, max(box.width(), 120) + 8, 28)
        editor.start()

    def _finish_rename(self, name: str | None) -> None:
        self._editor = None
        if name and name != self.track.name:
            self._controller.rename_track(self.track.id, name)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._at_edge(at):
            self._resizing = at.y() - self.height()
            self._controller.begin_gesture(tr("Change the height of {name}", name=self.track.name))
            return
        if event.button() == Qt.MouseButton.LeftButton:
            if at.x() < COLOR_TARGET and not event.modifiers():
                self.color_requested.emit(self.mapToGlobal(QPoint(COLOR_TARGET, at.y())))
                return
            self._press = at
        if event.button() == Qt.MouseButton.LeftButton or not self._selected:
            self.pressed.emit(event.modifiers())
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._resizing is not None:
            self._resize_to(at.y() - self._resizing)
            return
        if self._press is None:
            over = at.x() < COLOR_TARGET
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.setCursor(Qt.CursorShape.SizeVerCursor if self._at_edge(at) else shape)
            return
        if not self._dragging:
            if (at - self._press).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._drag.begin(self.track.id, reorder=True)
        self._drag.move(event.globalPosition().toPoint())
        if not self._drag.active:  # it left the window as a file: no release will come
            self._press, self._dragging = None, False
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._resizing is not None:
            self._resizing = None
            self._controller.end_gesture()
        if event.button() == Qt.MouseButton.LeftButton and self._press is not None:
            self._press = None
            if self._dragging:
                self._dragging = False
                self.unsetCursor()
                self._drag.drop(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.name.geometry().contains(at):
            self._press = None
            self.start_rename()
        elif event.button() == Qt.MouseButton.LeftButton and at.x() >= COLOR_TARGET:
            self._press = self._resizing = None
            self._controller.end_gesture()
            self._controller.set_collapsed([self.track.id], not self.track.collapsed)

    def _at_edge(self, at: QPoint) -> bool:
        """Whether the lower edge, which changes the height, is under the pointer."""
        return at.y() >= self.height() - EDGE and not self.track.collapsed

    def _resize_to(self, height: int) -> None:
        chosen = self._controller.selected_track_ids
        ids = chosen if self.track.id in chosen else (self.track.id,)
        self._controller.set_height(ids, min(max(height, SMALLEST_LANE), MAX_LANE))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.mapToGlobal(QRect(self.name.geometry()).bottomLeft())
        self.menu_requested.emit(place)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            escape = event.key() == Qt.Key.Key_Escape and self._dragging
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            own = (event.key() == Qt.Key.Key_Return and plain) or self._keys.pressed(event, "track.rename")
            if escape or (own and self.hasFocus()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_Escape and self._dragging:
            self._press, self._dragging = None, False
            self.unsetCursor()
            self._drag.cancel()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and plain:
            self.step_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif self._keys.pressed(event, "track.rename"):
            self.start_rename()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(event.modifiers())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()


_TIPS = {
    "waiting": tr("Waits to be encoded. You can listen already."),
    "encoding": tr("Being encoded. You can listen already."),
    "ready": tr("Encoded: this track can be mixed in the latent space."),
}
