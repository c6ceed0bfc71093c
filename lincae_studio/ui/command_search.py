"""Find and run any action by typing a part of its name."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from lincae_studio.ui.actions import ActionRegistry, ActionSpec, match_score
from lincae_studio.ui.controls import paint_keys
from lincae_studio.ui.icons import icon, paint_icon
from lincae_studio.ui.menus import menu_label
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr

WIDTH, ROW, ROWS = 600, 40, 9
_Index = QModelIndex | QPersistentModelIndex
_SPEC, _ENABLED, _KEYS = (Qt.ItemDataRole.UserRole + n for n in range(3))


def find(registry: ActionRegistry, query: str) -> list[ActionSpec]:
    """The actions that `query` names, best first; one that cannot run now gives way unless it is meant."""
    found = []
    for order, (spec, action) in enumerate(registry):
        if spec.id == "edit.search":
            continue
        menu = menu_label(spec.menu)
        names = [f"{spec.text} {menu}", f"{action.text()} {menu}"]
        scores = [match_score(query, name) for name in names]
        words = f"{spec.text} {menu} {spec.keywords}".casefold().split()
        if all(any(word.startswith(part) for word in words) for part in query.casefold().split()):
            scores.append(8.0)
        known = [score for score in scores if score is not None]
        if known:
            score = max(known) if query.strip() else 0.0
            found.append((-score if action.isEnabled() else 9.0 - score, order, spec))
    return [spec for *_, spec in sorted(found, key=lambda entry: entry[:2])]


class _Results(QAbstractListModel):
    def __init__(self, registry: ActionRegistry) -> None:
        super().__init__()
        self._registry = registry
        self.specs: list[ActionSpec] = []

    def search(self, query: str) -> None:
        self.beginResetModel()
        self.specs = find(self._registry, query)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.specs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spec = self.specs[index.row()]
        action = self._registry[spec.id]
        if role == Qt.ItemDataRole.DisplayRole:
            return action.text()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [
                action.text(),
                self._registry.keys.text(spec.id),
                "" if action.isEnabled() else tr("not available now"),
            ]
            return ", ".join(part for part in parts if part)
        if role == _SPEC:
            return spec
        if role == _KEYS:
            return self._registry.keys.text(spec.id)
        return action.isEnabled() if role == _ENABLED else None


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(WIDTH - 16, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        spec: ActionSpec = index.data(_SPEC)
        enabled = bool(index.data(_ENABLED))
        row = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("accentBg" if chosen else "bg3"))
            painter.drawRoundedRect(row, 6, 6)
        if chosen:
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(row.left(), row.top() + 8, 3, row.height() - 16), 1.5, 1.5)
        middle, ink = row.center().y(), "text1" if enabled else "disabled"
        if spec.icon:
            box = QRectF(row.left() + 14, middle - 8, 16, 16)
            paint_icon(painter, spec.icon, box, theme.color("text2" if enabled else "disabled"))
        right = row.right() - 12
        if keys := str(index.data(_KEYS)):
            right = paint_keys(painter, right, middle, keys, "text2" if enabled else "disabled")
        painter.setFont(theme.font(11))
        menu = menu_label(spec.menu)
        menu_width = painter.fontMetrics().horizontalAdvance(menu)
        painter.setPen(theme.color("text3" if enabled else "disabled"))
        menu_box = QRectF(right - menu_width - 12, row.top(), menu_width, row.height())
        painter.drawText(menu_box, Qt.AlignmentFlag.AlignVCenter, menu)
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.color(ink))
        left = row.left() + 42
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideMiddle, int(menu_box.left() - left - 12)
        )
        painter.drawText(
            QRectF(left, row.top(), menu_box.left() - left, row.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        painter.restore()


class CommandSearch(QFrame):
    """A field and a list over the window: type, choose with the arrow keys, Enter runs, Escape leaves."""

    def __init__(self, window: QWidget, registry: ActionRegistry) -> None:
        super().__init__(window)
        self._registry = registry
        self._back: QWidget | None = None
        self.setAccessibleName(tr("Search commands"))
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 9, 9, 9)
        column.setSpacing(8)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search commands"))
        self.field.setAccessibleName(tr("Search commands"))
        self.field.setFont(theme.font(15, 400))
        self.field.setFixedHeight(40)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setProperty("ownFocus", True)  # it is the only place the keyboard can be in here
        column.addWidget(self.field)
        self.list = QListView()
        self.list.setAccessibleName(tr("Commands found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListView { background: transparent; border: none; }")
        self.list.setItemDelegate(_Row(self.list))
        self._results = _Results(registry)
        self.list.setModel(self._results)
        column.addWidget(self.list)
        self._nothing = _Nothing()
        column.addWidget(self._nothing)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._run)
        window.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    def open(self) -> None:
        """Show the search, empty, with the keyboard in it; when it is open already, close it."""
        if self.isVisible():
            self.leave()
            return
        self._back = self.window().focusWidget()
        self._registry.refresh()
        self.field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Hide and give the keyboard back to where it was."""
        if not self.isVisible():
            return
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.window().setFocus()

    def _search(self, query: str) -> None:
        self._results.search(query)
        count = len(self._results.specs)
        if count:
            self._choose(0)
        self.list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        shown = min(ROWS, count)
        self.list.setFixedHeight(max(1, shown) * ROW)
        self._place(shown)

    def _place(self, shown: int | None = None) -> None:
        shown = min(ROWS, len(self._results.specs)) if shown is None else shown
        parent = self.parentWidget()
        width = min(WIDTH, parent.width() - 32)
        height = 18 + 40 + 8 + max(1, shown) * ROW
        self.setGeometry((parent.width() - width) // 2, 96, width, height)

    def _choose(self, row: int) -> None:
        index = self._results.index(max(0, min(row, len(self._results.specs) - 1)))
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid() or not index.data(_ENABLED):
            return
        spec: ActionSpec = index.data(_SPEC)
        self.leave()
        self._registry.trigger(spec.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            # A press anywhere else closes the search; a menu or another window above it does not.
            focused = self.window().focusWidget()
            if focused is not self.field:
                self.hide()
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.parentWidget() and event.type() == QEvent.Type.MouseButtonPress:
            self.leave()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        row, page = self.list.currentIndex().row(), ROWS - 1
        count = len(self._results.specs)
        match event.key():
            case Qt.Key.Key_Down:
                self._choose((row + 1) % max(1, count))
            case Qt.Key.Key_Up:
                self._choose((row - 1) % max(1, count))
            case Qt.Key.Key_PageDown:
                self._choose(row + page)
            case Qt.Key.Key_PageUp:
                self._choose(row - page)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run(self.list.currentIndex())
            case Qt.Key.Key_Escape:
                self.leave()
            case _:
                return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("bg1"))
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class _Nothing(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text3"))
        box = QRect(14, 0, self.width() - 28, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr("No command has this name."))
