"""The list in which keys are given to actions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lincae_studio.ui.actions import ActionRegistry, ActionSpec
from lincae_studio.ui.controls import keys_width, paint_keys
from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.dialogs import Dialog, Text, ask
from lincae_studio.ui.icons import icon, paint_icon
from lincae_studio.ui.keys import MOST, KeyMap, canonical, key_text, refusal
from lincae_studio.ui.menus import menu_label
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

WIDTH, HEIGHT = 880, 720
ROW, HEADING, KEY_WIDTH, RESET_WIDTH = 32, 40, 116, 40
NAME, RESET = 0, MOST + 1
HINT = tr("Enter or a click sets a key, Del takes it away, Esc leaves it as it was.")
_HEADERS = (tr("Action"), tr("Shortcut"), tr("Further shortcuts"))
_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole


class KeyField(QKeySequenceEdit):
    """A field that takes the next key that is pressed in it. `KeyField(placeholder, parent=None)`

    Signals:
        pressed(str): a key in the form of `canonical`
    """

    pressed = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(placeholder)
        line = self.findChild(QLineEdit)
        assert line is not None
        line.setPlaceholderText(placeholder)
        self.keySequenceChanged.connect(self._tell)

    @property
    def key(self) -> str:
        """What was pressed last; empty before, and while only Ctrl, Alt or the like is held."""
        return canonical(self.keySequence().toString(QKeySequence.SequenceFormat.PortableText))

    def _tell(self) -> None:
        if self.key:
            self.pressed.emit(self.key)


class _KeySearch(KeyField):
    """Esc empties it, and leaves the dialog when it is empty."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            super().keyPressEvent(event)
        elif self.keySequence().isEmpty():
            event.ignore()
        else:
            self.clear()


class _Rows(QAbstractTableModel):
    """Names of menus and the actions below them: name, keys, and whether there is something to reset."""

    def __init__(self, registry: ActionRegistry) -> None:
        super().__init__()
        self._registry = registry
        self._keys = registry.keys
        self.rows: list[str | ActionSpec] = []
        self.search("", "")
        self._keys.changed.connect(self._refresh)

    def search(self, query: str, key: str) -> None:
        """Show the actions whose names or keys hold the words of a query; with a `key`, what it runs."""
        self.beginResetModel()
        self.rows = []
        for label, found in self._registry.by_menu(
            lambda spec: self._is_meant(spec, query) and key in ("", *self._keys.keys(spec.id))
        ):
            self.rows += [label, *found]
        self.endResetModel()

    def _is_meant(self, spec: ActionSpec, query: str) -> bool:
        keys = (key_text(key) for key in self._keys.keys(spec.id))
        text = " ".join((spec.text, menu_label(spec.menu), spec.keywords, *keys)).casefold()
        return all(part in text for part in query.casefold().split())

    def spec(self, index: _Index) -> ActionSpec | None:
        """The action of a row; None for the name of a menu, and for no row."""
        row = self.rows[index.row()] if index.isValid() else ""
        return row if isinstance(row, ActionSpec) else None

    def key(self, index: _Index) -> str:
        """The key in a cell; empty where it holds none."""
        spec, number = self.spec(index), index.column() - 1
        keys = self._keys.keys(spec.id) if spec else ()
        return keys[number] if 0 <= number < len(keys) else ""

    def _refresh(self) -> None:
        last = self.index(len(self.rows) - 1, RESET)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return RESET + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.spec(index) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if NAME < index.column() < RESET else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADERS[section] if section < len(_HEADERS) else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spec = self.spec(index)
        if spec is None:
            return self.rows[index.row()] if role in (Qt.ItemDataRole.DisplayRole, _ROW) else None
        if role == _ROW:
            return spec
        if role == Qt.ItemDataRole.DisplayRole:
            return spec.name if index.column() == NAME else key_text(self.key(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._describe(spec, index)
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == NAME:
                return spec.hint or None
            return self._describe(spec, index) if index.column() == RESET else None
        return None

    def _describe(self, spec: ActionSpec, index: _Index) -> str:
        if index.column() == NAME:
            return spec.name
        if index.column() < RESET:
            key = key_text(self.key(index))
            return tr("{action}: {key}", action=spec.name, key=key or tr("no key"))
        if not self._keys.is_changed(spec.id):
            return tr("{action} has its default keys", action=spec.name)
        keys = ", ".join(key_text(key) for key in self._keys.defaults(spec.id))
        return tr("Reset {action} to {keys}", action=spec.name, keys=keys or tr("no key"))


class _Cells(QStyledItemDelegate):
    """Draws the rows and makes the field that takes a key.

    Signals:
        pressed: row, column and key
    """

    pressed = Signal(int, int, str)

    def __init__(self, keys: KeyMap, parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._field: KeyField | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if index.column() == RESET:
            return QSize(RESET_WIDTH, ROW)
        return QSize(max(KEY_WIDTH, round(keys_width(str(index.data()))) + 24), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        spec, box = index.data(_ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(spec, ActionSpec):
            painter.setFont(theme.font(13, 600))
            painter.setPen(theme.color("text1"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box.adjusted(12, 8, -12, 0), middle, str(index.data()))
        else:
            current = bool(option.state & QStyle.StateFlag.State_HasFocus)
            over = bool(option.state & QStyle.StateFlag.State_MouseOver) and index.column() != NAME
            if current or over:
                fill = theme.color("accentBg" if current else "bg3")
                ring = theme.color("accent") if current else None
                fill_rounded(painter, box.adjusted(3, 2, -3, -2), 5, fill, ring)
            self._paint_cell(painter, box, spec, index, bare=not (current or over))
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, box: QRectF, spec: ActionSpec, index: _Index, *, bare: bool
    ) -> None:
        column, text = index.column(), str(index.data())
        glyph = QRectF(box.left() + 12, box.center().y() - 7, 14, 14)
        if column == NAME:
            painter.setFont(theme.font(12, 600 if self._keys.is_changed(spec.id) else 400))
            painter.setPen(theme.color("text1"))
            room = box.adjusted(12, 0, -8, 0)
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        elif column == RESET:
            if self._keys.is_changed(spec.id):
                paint_icon(painter, "undo", glyph, theme.color("text2"))
        elif text:
            right = box.left() + 10 + keys_width(text)
            paint_keys(painter, right, box.center().y(), text, "text1")
        elif not bare:
            paint_icon(painter, "add", glyph, theme.color("text2"))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        field = self._field = KeyField(tr("Press a key"), parent)
        field.setFinishingKeyCombinations([])  # Tab, too, is told why it cannot be a shortcut
        field.setProperty("ownFocus", True)
        field.pressed.connect(partial(self._take, index.row(), index.column()))
        return field

    def _close(self) -> None:
        # Hiding the field takes the keyboard from it, which closes it too: once is enough.
        field, self._field = self._field, None
        if field is not None:
            self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)

    def _take(self, row: int, column: int, key: str) -> None:
        if self._field is None:
            return  # the field tells its key again when it loses the keyboard
        self._close()
        # A question may follow, which must not be asked inside of the key event.
        QTimer.singleShot(0, self, lambda: self.pressed.emit(row, column, key))

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Nothing: the field begins empty."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        editor.setGeometry(option.rect.adjusted(2, 1, -2, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        escape = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and (event.key() == Qt.Key.Key_Escape and not event.modifiers())
        )
        if escape or event.type() == QEvent.Type.FocusOut:
            self._close()
        return escape


class _Table(QTableView):
    """The list; its cells are walked with the arrow keys.

    Signals:
        activated_cell, cleared_cell: Enter or a click on a cell, and Del
    """

    activated_cell = Signal(QModelIndex)
    cleared_cell = Signal(QModelIndex)

    def __init__(self, rows: _Rows, keys: KeyMap) -> None:
        super().__init__()
        self._rows = rows
        self.cells = _Cells(keys, self)
        self.setAccessibleName(tr("Shortcuts of all actions"))
        self.setProperty("ownFocus", True)  # the cell shows it
        self.setModel(rows)
        self.setItemDelegate(self.cells)
        self.setStyleSheet(
            "QTableView::item:hover { background: transparent; }"
            "QHeaderView { border: none; border-radius: 0; }"
            "QHeaderView::section { padding: 8px 12px; }"
        )
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self.activated_cell)
        rows.modelReset.connect(self._lay_out)
        theme.changed.connect(self.viewport().update)
        self._lay_out()

    def _lay_out(self) -> None:
        self.clearSpans()
        for row, item in enumerate(self._rows.rows):
            heading = isinstance(item, str)
            self.setRowHeight(row, HEADING if heading else ROW)
            if heading:
                self.setSpan(row, 0, 1, RESET + 1)
        if self._rows.rows:
            self.setCurrentIndex(self._rows.index(1, 1))
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.activated_cell.emit(self.currentIndex())
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared_cell.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ShortcutsEditor(Dialog):
    """All actions with their keys, which count at once. `ShortcutsEditor(parent, registry)`

    Attributes:
        query, key: search by a part of the name and by a key that is pressed
        table: the list
    """

    chapter = "keyboard"

    def __init__(self, parent: QWidget | None, registry: ActionRegistry) -> None:
        super().__init__(parent, tr("Change shortcuts"), width=720)
        self._keys = registry.keys
        self._registry = registry
        self.rows = _Rows(registry)
        self.query = QLineEdit()
        self.query.setPlaceholderText(tr("Search by name"))
        self.query.setAccessibleName(tr("Search by name"))
        self.query.setClearButtonEnabled(True)
        self.query.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.query.installEventFilter(self)
        self.key = _KeySearch(tr("Search by pressing a key"))
        self.key.setFixedWidth(232)
        self.key.setClearButtonEnabled(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.query, 1)
        row.addWidget(self.key)
        self.body.addLayout(row)
        self.table = _Table(self.rows, self._keys)
        self.body.addWidget(self.table, 1)
        self.message = Text(HINT, token="text2", wrap=True)
        self.body.addWidget(self.message)
        self.reset_all = self.add_button(tr("Reset all..."), left=True)
        self.reset_all.clicked.connect(self._reset_all)
        close = self.add_button(tr("Close"))
        close.clicked.connect(self.accept)
        self.query.textChanged.connect(self._search)
        self.key.keySequenceChanged.connect(self._search)
        self.table.activated_cell.connect(self._activate)
        self.table.cleared_cell.connect(self._clear)
        self.table.cells.closeEditor.connect(lambda *_: self._tell(HINT))
        self.table.cells.pressed.connect(self._take)
        self._keys.changed.connect(self._show_changes)
        self._show_changes()
        self.query.setFocus()
        room = parent.height() - 64 if parent is not None else HEIGHT
        self.resize(WIDTH, max(400, min(HEIGHT, room)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the down arrow go from the search into the list."""
        into = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in into:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _search(self, *_: object) -> None:
        self.rows.search(self.query.text(), self.key.key)
        if self.rows.rows:
            self._tell(HINT)
        elif self.key.key and not self.query.text():
            key = key_text(self.key.key)
            self._tell(refusal(self.key.key) or tr("{key} is free: no action has it.", key=key))
        else:
            self._tell(tr("No action is found."))

    def _tell(self, sentence: str, *, wrong: bool = False) -> None:
        self.message.setText(sentence)
        self.message.set_color("error" if wrong else "text2")

    def _show_changes(self) -> None:
        self.reset_all.setEnabled(any(self._keys.is_changed(spec.id) for spec in self._registry.specs))

    # What the user does

    def _activate(self, index: QModelIndex) -> None:
        spec = self.rows.spec(index)
        if spec is None:
            return
        if index.column() == RESET:
            self._reset(spec)
        elif index.column() != NAME:
            # A key is added right behind the others.
            column = min(index.column(), len(self._keys.keys(spec.id)) + 1)
            cell = index.siblingAtColumn(column)
            self.table.setCurrentIndex(cell)
            self.table.edit(cell)
            self._tell(tr("Press the key for “{action}”, or Esc.", action=spec.name))

    def _take(self, row: int, column: int, key: str) -> None:
        index = self.rows.index(row, column)
        spec = self.rows.spec(index)
        if spec is None:
            return
        keys = list(self._keys.keys(spec.id))
        if sentence := refusal(key):
            self._tell(sentence, wrong=True)
        elif key in keys:
            self._tell(tr("{key} runs “{action}” already.", key=key_text(key), action=spec.name))
        else:
            keys[column - 1 : column] = [key]
            self._give(spec, keys)

    def _clear(self, index: QModelIndex) -> None:
        spec, key = self.rows.spec(index), self.rows.key(index)
        if spec is not None and key:
            self._keys.set_keys(spec.id, [kept for kept in self._keys.keys(spec.id) if kept != key])
            self._tell(tr("{key} no longer runs “{action}”.", key=key_text(key), action=spec.name))

    def _reset(self, spec: ActionSpec) -> None:
        if self._keys.is_changed(spec.id):
            self._give(spec, self._keys.defaults(spec.id))

    def _give(self, spec: ActionSpec, keys: Sequence[str]) -> None:
        """Give an action its keys; asks first where another one has one of them."""
        lines, added = [], [key_text(key) for key in keys if key not in self._keys.keys(spec.id)]
        for key in keys:
            user = self._keys.user_of(key)
            if user is not None and user != spec.id:
                other = self._registry.spec(user)
                where = f"{menu_label(other.menu)} > {other.name}"
                lines.append(tr("{key} runs “{action}”.", key=key_text(key), action=where))
        if lines:
            lines.append(tr("Shall it run “{action}” in its place?", action=spec.name))
            answers = (("take", tr("Take over")), ("keep", tr("Cancel")))
            if ask(self, tr("The key is taken"), "\n".join(lines), answers) != "take":
                self._tell(HINT)
                return
        self._keys.set_keys(spec.id, keys)
        if added:
            text = tr("{key} runs “{action}” now.", key=", ".join(added), action=spec.name)
            self._tell(text)
        else:
            self._tell(tr("“{action}” has its default keys again.", action=spec.name))

    def _reset_all(self) -> None:
        answers = (("reset", tr("Reset all")), ("cancel", tr("Cancel")))
        text = tr("Every action gets its default keys again.")
        if ask(self, tr("Reset all shortcuts?"), text, answers) == "reset":
            self._keys.reset_all()
            self._tell(tr("Every action has its default keys again."))
