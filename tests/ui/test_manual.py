"""The manual: its pages say what the window says, and its window finds, turns and shows them."""

import ast
import importlib
import pkgutil
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QTextDocument

import lincae_studio.ui
from lincae_studio import wording
from lincae_studio.ui.dialogs import Dialog, Question
from lincae_studio.ui.help import manual
from lincae_studio.ui.preferences import Preferences
from lincae_studio.ui.theme import theme

Key, Mod, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
SOURCES = Path(lincae_studio.__file__).parent


@pytest.fixture
def window_size():
    return 1366, 768


@pytest.fixture
def opened(window, qtbot):
    window.registry.trigger("help.manual")
    qtbot.waitUntil(window.help.manual.isVisible)
    return window.help.manual


def shown(opened):
    return opened.page.source().path()


class Reader(HTMLParser):
    """Collects anchors and links, and checks that every element is closed in order."""

    def __init__(self):
        super().__init__()
        self.open, self.anchors, self.links = [], set(), []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.open.append(tag)
        if "id" in attrs:
            self.anchors.add(attrs["id"])
        if tag == "a":
            self.links.append(attrs["href"])
        assert "src" not in attrs, "nothing is loaded from elsewhere"

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def read(page, registry=None):
    reader = Reader()
    reader.feed(manual.fill(page.source, registry) if registry else page.source)
    assert reader.open == []
    return reader


def literals():
    """Every text that the program passes to `tr` as a literal."""
    found = set()
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                found |= {a.value for a in node.args[:1] if isinstance(a, ast.Constant)}
    return found


# The pages


def test_the_chapters_are_those_that_a_producer_looks_for():
    assert [page.id for page in manual.chapters()] == [
        "first-separation", "timeline", "envelopes", "listening", "meters", "alignment", "export",
        "hand-over", "lab", "compare", "projector", "models", "command-line", "keyboard", "recovery",
        "files-and-limits",
    ]  # fmt: skip


@pytest.mark.parametrize("page", manual.chapters(), ids=lambda page: page.id)
def test_every_name_key_and_link_of_a_page_exists(window, page):
    reader = read(page, window.registry)
    assert "[[" not in manual.fill(page.source, window.registry)
    anchors = {other.id: read(other).anchors for other in manual.chapters()}
    for link in reader.links:
        chapter_id, _, anchor = link.partition("#")
        assert chapter_id in anchors
        assert not anchor or anchor in anchors[chapter_id]


def test_names_of_the_window_stand_as_placeholders_and_are_its_texts():
    known = literals()
    for page in manual.chapters():
        assert "<b>" not in page.source, f"{page.id} names something that could go stale"
        for label in re.findall(r"\[\[label:([^\]]+)\]\]", page.source):
            assert label in known, f"{page.id}: nothing in the window is called {label!r}"


def test_what_is_not_there_is_refused(window):
    for wrong in ("[[action:file.nothing]]", "[[chapter:nothing]]", "[[colour:red]]"):
        with pytest.raises(KeyError):
            manual.fill(wrong, window.registry)


def test_names_and_keys_are_those_of_now(window):
    text = manual.fill("[[action:file.export]] [[menu:file.export]]", window.registry)
    assert "<b>Export...</b>" in text
    assert "<b>File › Export...</b>" in text
    assert "Ctrl+E" in text
    window.registry.keys.set_keys("file.export", ["Ctrl+Alt+F9"])
    assert "Ctrl+Alt+F9" in manual.fill("[[key:file.export]]", window.registry)
    assert manual.fill("[[key:file.demo]]", window.registry) == "<b>Open the demo song</b>"


def test_the_table_of_keys_holds_every_shortcut(window):
    document = QTextDocument()
    document.setHtml(manual.fill("[[shortcuts]]", window.registry))
    text = document.toPlainText().replace("\xa0", " ")
    for spec in window.registry.specs:
        if spec.shortcuts:
            assert spec.name in text
            assert window.registry.keys.text(spec.id) in text


# The window


def test_it_opens_at_what_the_window_shows(window, session, qtbot, make_wav):
    def opens_at(chapter_id):
        qtbot.keyClick(window, Key.Key_F1)
        manual_window = window.help.manual
        assert shown(manual_window) == chapter_id
        assert manual_window.contents.current_id() == chapter_id
        manual_window.close()
        qtbot.waitUntil(lambda: window.help.manual is None)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    opens_at("first-separation")
    session.import_files([make_wav("Mix.wav"), make_wav("Part.wav")])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 2, timeout=30_000)
    opens_at("timeline")
    for page in ("lab", "compare"):
        window.show_page(page)
        opens_at(page)
    window.page_switch.widget("compare").view.value_changed.emit("projector")
    window.page_switch.widget("compare").view.set_value("projector")
    opens_at("projector")


def test_it_stands_beside_the_work_and_goes_with_the_window(window, opened, session, qtbot):
    assert not opened.isModal()
    assert opened.isWindow()
    window.registry.trigger("help.manual")
    assert window.help.manual is opened, "there is one"
    window.close()
    assert not opened.isVisible()


def test_contents_links_back_and_forward(opened, qtbot):
    assert not opened.back.isEnabled()
    opened.contents.setCurrentRow(5)
    assert shown(opened) == "alignment"
    assert "Matching masters" in opened.windowTitle()
    opened.page.anchorClicked.emit(QUrl("export#batch"))
    opened.page.setSource(QUrl("export#batch"))
    assert shown(opened) == "export"
    assert opened.contents.current_id() == "export"
    qtbot.waitUntil(lambda: opened.page.verticalScrollBar().value() > 0)
    opened.back.click()
    assert shown(opened) == "alignment"
    assert opened.forward.isEnabled()
    qtbot.keyClick(opened, Key.Key_Right, Mod.AltModifier)
    assert shown(opened) == "export"


def test_a_link_is_followed_with_the_mouse(opened, qtbot):
    page = opened.page
    cursor = page.document().find("Matching masters")
    place = page.cursorRect(cursor).center()
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    place = page.cursorRect(cursor).center()
    place.setX(place.x() - 12)
    assert page.anchorAt(place) == "alignment"
    qtbot.mouseClick(page.viewport(), Left, pos=place)
    assert shown(opened) == "alignment"


def test_search_narrows_the_contents_and_goes_from_place_to_place(opened, qtbot):
    qtbot.keyClick(opened, Key.Key_F, Mod.ControlModifier)
    qtbot.keyClicks(opened.search, "correlation")
    assert shown(opened) == "meters"
    assert opened.contents.count() == 1
    assert opened.page.textCursor().selectedText().casefold() == "correlation"
    assert len(opened.page.extraSelections()) == len(opened._hits) > 0
    opened.search.clear()
    assert opened.contents.count() == 16
    assert not opened.page.extraSelections()
    qtbot.keyClicks(opened.search, "undo")
    first = (shown(opened), opened.page.textCursor().position())
    seen = {first}
    for _ in range(40):
        qtbot.keyClick(opened.search, Key.Key_Return)
        seen.add((shown(opened), opened.page.textCursor().position()))
    count = int(opened.found.text().split()[0])
    assert len(seen) == count, "round all chapters, each place once"
    qtbot.keyClicks(opened.search, "xyzzy")
    assert "Nothing" in opened.found.text()
    assert opened.contents.count() == 0
    qtbot.keyClick(opened.search, Key.Key_Return)
    qtbot.keyClick(opened.search, Key.Key_Escape)
    assert opened.search.text() == ""
    assert opened.isVisible()
    qtbot.keyClick(opened.search, Key.Key_Escape)
    assert not opened.isVisible()


def test_zoom_is_kept_for_the_next_time(window, opened, qtbot):
    def height():
        return opened.page.document().size().height()

    before = height()
    opened.larger.click()
    qtbot.keyClick(opened, Key.Key_Plus, Mod.ControlModifier)
    assert opened.page.size_px == 18
    assert height() > before * 1.05
    opened.close()
    qtbot.waitUntil(lambda: window.help.manual is None)
    window.help.show_manual()
    assert window.help.manual.page.size_px == 18
    qtbot.waitUntil(window.help.manual.isActiveWindow)
    qtbot.keyClick(window.help.manual, Key.Key_0, Mod.ControlModifier)
    assert window.help.manual.page.size_px == 14


def test_the_colours_follow_the_theme_and_the_place_stays(opened, qapp, qtbot):
    opened.page.setSource(QUrl("keyboard"))
    bar = opened.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    dark = opened.grab().toImage().pixelColor(QPointF(opened.width() - 40, opened.height() - 8).toPoint())
    theme.apply(qapp, "light")
    light = opened.grab().toImage().pixelColor(QPointF(opened.width() - 40, opened.height() - 8).toPoint())
    assert light.lightness() > dark.lightness() + 100
    assert abs(bar.value() - bar.maximum() // 2) <= 2


def test_a_shortcut_that_is_changed_meanwhile_is_shown_when_one_comes_back(window, opened, qtbot):
    opened.page.setSource(QUrl("export"))
    window.registry.keys.set_keys("file.export", ["Ctrl+Alt+F9"])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    opened.activateWindow()
    qtbot.waitUntil(lambda: "Ctrl+Alt+F9" in opened.page.toPlainText())


def test_it_says_that_it_is_in_english_where_the_window_is_not(window, qtbot, monkeypatch):
    window.help.show_manual()
    assert not window.help.manual.language.isVisible()
    window.help.manual.close()
    qtbot.waitUntil(lambda: window.help.manual is None)
    wording.use(lambda source, _: f"«{source}»")
    try:
        window.help.show_manual("listening")
        assert window.help.manual.language.isVisible()
        assert "English" in window.help.manual.language.text()
        assert "«Equal loudness»" in window.help.manual.page.toPlainText()
    finally:
        wording.use(None)


def test_f1_in_a_dialog_opens_its_chapter_and_the_window_has_its_own_again_later(window, qtbot):
    window.help.show_manual("lab")
    dialog = Preferences(window, window.controller)
    dialog.open()
    qtbot.keyClick(dialog.limit, Key.Key_F1)
    over = window.help.manual
    assert over.parent() is dialog
    assert over.isVisible()
    assert shown(over) == "files-and-limits"
    dialog.reject()
    qtbot.waitUntil(lambda: not over.isVisible())
    window.help.show_manual("lab")
    assert window.help.manual.parent() is window
    assert window.help.manual.isVisible()


def test_a_dialog_knows_the_key_that_the_manual_was_given(window, qtbot):
    window.registry.keys.set_keys("help.manual", ["F9"])
    dialog = Preferences(window, window.controller)
    dialog.open()
    qtbot.keyClick(dialog.limit, Key.Key_F1)
    assert window.help.manual is None
    qtbot.keyClick(dialog.limit, Key.Key_F9)
    assert shown(window.help.manual) == "files-and-limits"


def test_the_chapters_that_dialogs_open_are_in_the_manual():
    for module in pkgutil.walk_packages(lincae_studio.ui.__path__, "lincae_studio.ui."):
        importlib.import_module(module.name)
    dialogs = [made for made in Dialog.__subclasses__() if made is not Question]
    assert len(dialogs) > 5
    known = {page.id for page in manual.chapters()}
    assert {made.__name__: made.chapter for made in dialogs if made.chapter not in known} == {}
