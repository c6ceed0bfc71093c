"""The window of the manual: contents and search at the left, a page at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from lincae_studio import wording
from lincae_studio.studio.settings import Settings
from lincae_studio.ui.actions import ActionRegistry
from lincae_studio.ui.controls import IconButton, Separator
from lincae_studio.ui.dialogs import Text
from lincae_studio.ui.help import manual
from lincae_studio.ui.icons import icon
from lincae_studio.ui.keys import key_text
from lincae_studio.ui.theme import theme
from lincae_studio.wording import plural, tr

SIZES = (12, 13, 14, 16, 18, 21, 24)
"""Text sizes in pixels that the zoom goes through."""

COLUMN = 680
"""Width of a line of text at the usual size; longer ones are hard to read."""

_CHAPTER = Qt.ItemDataRole.UserRole


class _Page(QTextBrowser):
    """Shows chapters by urls such as `lab` and `lab#live`; loads nothing from elsewhere."""

    def __init__(self, registry: ActionRegistry) -> None:
        super().__init__()
        self._registry = registry
        self._size = SIZES[2]
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenExternalLinks(False)
        self.setProperty("ownFocus", True)  # the keyboard scrolls it and goes from link to link
        self.restyle()

    @property
    def size_px(self) -> int:
        return self._size

    @size_px.setter
    def size_px(self, size: int) -> None:
        self._size = size
        self.restyle()

    def loadResource(self, kind: int, url: QUrl) -> object:
        if url.scheme() or not url.path():
            return None
        return manual.fill(manual.chapter(url.path()).source, self._registry)

    def restyle(self) -> None:
        """Take on the colours of the theme and the size of the text; the place stays."""
        self.setStyleSheet(
            f"QTextBrowser {{ background: {theme.color('canvas').name()}; border: none; border-radius: 0;"
            f" color: {theme.color('text1').name()};"
            f" selection-background-color: {theme.color('accent').name()}; }}"
        )
        self.document().setDefaultFont(theme.font(self._size))
        self.document().setDefaultStyleSheet(_sheet(self._size))
        self._fit()
        self.reload_here()

    def reload_here(self) -> None:
        """Fill the page anew, with the names and keys of now."""
        if self.source().isEmpty():
            return
        at = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self.setHtml(str(self.loadResource(0, self.source())))
        self.verticalScrollBar().setValue(round(at * self.verticalScrollBar().maximum()))

    def resizeEvent(self, event: object) -> None:
        self._fit()
        super().resizeEvent(event)  # type: ignore[arg-type]

    def _fit(self) -> None:
        column = COLUMN * self._size // SIZES[2]
        side = max(24, (self.width() - 16 - column) // 2)
        self.setViewportMargins(side, 8, max(8, side - 16), 0)


def _sheet(px: int) -> str:
    """Style of the pages with a text of `px` pixels."""
    colour = {name: theme.color(name).name() for name in ("text1", "text2", "accent", "bg3", "line2")}
    return f"""
h1 {{ font-size: {round(1.7 * px)}px; font-weight: 600; margin-top: 16px; margin-bottom: 12px; }}
h2 {{ font-size: {round(1.2 * px)}px; font-weight: 600; margin-top: 24px; margin-bottom: 6px; }}
p, li {{ line-height: 145%; margin-top: 0; margin-bottom: 8px; }}
li {{ margin-bottom: 4px; }}
b {{ font-weight: 600; }}
a {{ color: {colour["accent"]}; text-decoration: none; }}
p.lead {{ color: {colour["text2"]}; font-size: {round(1.1 * px)}px; margin-bottom: 12px; }}
table {{ margin-top: 2px; margin-bottom: 12px; }}
td {{ padding: 4px 12px 4px 0; }}
th {{ padding: 4px 12px 4px 0; color: {colour["text2"]}; text-align: left; font-weight: 600; }}
pre {{ background-color: {colour["bg3"]}; font-family: monospace; font-size: {px - 1}px; }}
code {{ font-family: monospace; font-size: {px - 1}px; }}
span.key {{ background-color: {colour["bg3"]}; color: {colour["text1"]}; font-size: {px - 1}px; }}
"""


class _Contents(QListWidget):
    """The chapters; while something is searched for, those that hold it and how often."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Chapters"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListWidget { background: transparent; border: none; }")

    def fill(self, hits: dict[str, int] | None) -> None:
        """List the chapters, or those of `hits` with their numbers; the choice stays where it can."""
        current = self.current_id()
        self.blockSignals(True)
        self.clear()
        for page in manual.chapters():
            if hits is None or hits.get(page.id):
                item = QListWidgetItem(page.title if hits is None else f"{page.title}  ({hits[page.id]})")
                item.setData(_CHAPTER, page.id)
                self.addItem(item)
        self.choose(current)
        self.blockSignals(False)

    def current_id(self) -> str:
        item = self.currentItem()
        return item.data(_CHAPTER) if item else ""

    def choose(self, chapter_id: str) -> None:
        """Mark a chapter, without opening it."""
        before = self.blockSignals(True)
        rows = [row for row in range(self.count()) if self.item(row).data(_CHAPTER) == chapter_id]
        self.setCurrentRow(rows[0] if rows else -1)
        self.blockSignals(before)


class ManualWindow(QWidget):
    """The manual in a window of its own, beside the work; it goes with the window it belongs to.

    Attributes:
        page: the page that is shown
        contents: the list of chapters
        search: where one types what is searched for
    """

    def __init__(self, window: QWidget, registry: ActionRegistry, settings: Settings) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Manual"))
        self._settings = settings
        self._registry = registry
        self._plain: dict[str, str] = {}  # text of the chapters, for the search
        self._hits: list[QTextCursor] = []
        self.page, self.contents = _Page(registry), _Contents()
        self.page.setAccessibleName(tr("Page of the manual"))
        self.page.size_px = min(SIZES, key=lambda size: abs(size - self._settings.manual_text_px))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the manual"))
        self.search.setAccessibleName(tr("Search the manual"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.found = Text(px=11, token="text3", wrap=True)
        self.found.setContentsMargins(4, 0, 4, 0)
        self.found.hide()
        self.back = IconButton("chevron_left", name=tr("Back"))
        self.forward = IconButton("chevron_right", name=tr("Forward"))
        self.smaller = IconButton("subtract", name=tr("Smaller text"))
        self.larger = IconButton("add", name=tr("Larger text"))
        self.language = Text(tr("The manual is in English; names in bold are those of your window."),
                             token="text2", wrap=True)  # fmt: skip
        self.language.setVisible(wording.is_translated())
        self._lay_out()
        self._connect()
        self.contents.fill(None)
        room = window.screen().availableGeometry()
        self.resize(QSize(1000, 760).boundedTo(room.size() * 0.9))
        # Wholly on the screen, at the right of the work: window systems put large windows partly beside it.
        corner = self.rect()
        corner.moveTopRight(window.geometry().topRight() + QPoint(-24, 48))
        corner.moveRight(min(corner.right(), room.right()))
        corner.moveBottom(min(corner.bottom(), room.bottom()))
        corner.moveLeft(max(corner.left(), room.left()))
        self.move(corner.topLeft())

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(264)
        left = QVBoxLayout(side)
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.found)
        left.addWidget(self.contents, 1)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(4)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        head.addSpacing(12)
        head.addWidget(self.language, 1)
        head.addStretch(0 if self.language.isVisibleTo(self) else 1)
        head.addWidget(self.smaller)
        head.addWidget(self.larger)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(Separator())
        right.addWidget(self.page, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(Separator(vertical=True))
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.contents.currentItemChanged.connect(lambda *_: self._open_chosen())
        self.page.sourceChanged.connect(self._page_changed)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.page.viewport().installEventFilter(self)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.next_hit)
        theme.changed.connect(self._restyle)
        for button, act, keys in (
            (self.back, self.page.backward, "Alt+Left"), (self.forward, self.page.forward, "Alt+Right"),
            (self.smaller, lambda: self._zoom(-1), "Ctrl+-"), (self.larger, lambda: self._zoom(1), "Ctrl++"),
        ):  # fmt: skip
            button.clicked.connect(act)
            button.setToolTip(f"{button.accessibleName()}  {key_text(keys)}")
            self._key(keys, act)
        self._key("Ctrl+=", lambda: self._zoom(1))
        self._key("Ctrl+0", lambda: self._zoom(0))
        self._key("Ctrl+F", self._go_search)
        self._key("F3", self.next_hit)

    def _key(self, keys: str, act: object) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    # Pages

    def open_at(self, chapter_id: str) -> None:
        """Show a chapter, in front."""
        if self.page.source().path() != chapter_id:
            self.page.setSource(QUrl(chapter_id))
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def _open_chosen(self) -> None:
        chosen = self.contents.current_id()
        if chosen and chosen != self.page.source().path():
            self.page.setSource(QUrl(chosen))

    def _page_changed(self, url: QUrl) -> None:
        self.contents.choose(url.path())
        self.setWindowTitle(
            f"{self.page.documentTitle() or manual.chapter(url.path()).title} — " + tr("Manual")
        )
        self._mark_hits(self.search.text())

    # Search

    def _go_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _search(self, query: str) -> None:
        query = query.strip()
        if len(query) < 2:
            self.contents.fill(None)
            self.found.hide()
            self._mark_hits("")
            return
        self.found.show()
        hits = {page.id: self._count(page, query) for page in manual.chapters()}
        total, where = sum(hits.values()), sum(1 for count in hits.values() if count)
        if not total:
            self.contents.fill({})
            self.found.setText(tr("Nothing in the manual says “{query}”.", query=query))
            self._mark_hits("")
            return
        self.contents.fill(hits)
        once, often = tr("{count} place in {where}"), tr("{count} places in {where}")
        chapters = plural(where, tr("{count} chapter"), tr("{count} chapters"))
        self.found.setText(plural(total, once, often, where=chapters))
        if not hits.get(self.page.source().path()):
            self.contents.setCurrentRow(0)  # opens it, and marks its places
        else:
            self._mark_hits(query)
            self.contents.choose(self.page.source().path())
        self._show_hit(0)

    def _count(self, page: manual.Chapter, query: str) -> int:
        if page.id not in self._plain:
            document = QTextDocument()
            document.setHtml(manual.fill(page.source, self._registry))
            self._plain[page.id] = document.toPlainText().casefold()
        return self._plain[page.id].count(query.casefold())

    def _mark_hits(self, query: str) -> None:
        query = query.strip()
        self._hits = []
        if len(query) >= 2:
            cursor = QTextCursor(self.page.document())
            while not (cursor := self.page.document().find(query, cursor)).isNull():
                self._hits.append(QTextCursor(cursor))
        look = QTextCharFormat()
        look.setBackground(theme.color("warnBg"))
        look.setForeground(theme.color("text1"))
        marks = []
        for hit in self._hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = hit, look
            marks.append(mark)
        self.page.setExtraSelections(marks)

    def next_hit(self) -> None:
        """Go to the next place that holds what is searched for, on to the next chapter after the last one."""
        if self.contents.count() == 0 or not self.search.text().strip():
            return
        here = self.page.textCursor().position()
        after = [n for n, hit in enumerate(self._hits) if hit.position() > here]
        if after:
            self._show_hit(after[0])
            return
        self.contents.setCurrentRow((self.contents.currentRow() + 1) % self.contents.count())
        self._show_hit(0)

    def _show_hit(self, number: int) -> None:
        if number < len(self._hits):
            self.page.setTextCursor(self._hits[number])
            self.page.ensureCursorVisible()

    # Look

    def _zoom(self, steps: int) -> None:
        """Larger or smaller text, or with 0 that of the beginning."""
        at = SIZES.index(self.page.size_px) + steps if steps else 2
        self.page.size_px = SIZES[min(max(at, 0), len(SIZES) - 1)]
        self._settings.manual_text_px = self.page.size_px
        self._mark_hits(self.search.text())

    def _restyle(self) -> None:
        self.page.restyle()
        self._mark_hits(self.search.text())
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            # A shortcut may have been changed meanwhile.
            self._plain.clear()
            self.page.reload_here()
            self._mark_hits(self.search.text())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        owner = self.parentWidget()
        if owner is not None and owner.isVisible():
            owner.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.color("bg1"))
