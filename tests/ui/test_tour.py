"""The tour: five steps on the real window, each pointing at what it is about."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from lincae_studio.studio.comparison import Comparison
from lincae_studio.ui import app
from lincae_studio.ui.help import host
from lincae_studio.ui.help.tour import Tour
from lincae_studio.ui.theme import theme

Left, Key = Qt.MouseButton.LeftButton, Qt.Key
MS = 30_000


@pytest.fixture
def window_size():
    return 1366, 768


@pytest.fixture
def tour(window, qtbot) -> Tour:
    assert window.registry.trigger("help.tour")
    qtbot.waitUntil(lambda: not window.help.tour.spotlight.hole.isEmpty())
    return window.help.tour


@pytest.fixture
def demo(window, session, qtbot):
    window.flows.open_demo()
    qtbot.waitUntil(lambda: len(session.project.tracks) == 4, timeout=MS)
    return [track.id for track in session.project.tracks]


def place_of(widget, window):
    return widget.mapTo(window, widget.rect().center())


def pointed_at(tour, widget):
    """Whether the middle of a widget is light, and what a click there would reach is that widget."""
    window = widget.window()
    place = place_of(widget, window)
    reached = window.childAt(place)
    return tour.spotlight.hole.contains(place) and (reached is widget or widget.isAncestorOf(reached))


def step_is(tour, number):
    return lambda: tour.current == number and tour.card.count.text() == f"{number + 1} of 5"


# The offer


@pytest.mark.parametrize("answer", ["skip", "next", "escape"])
def test_the_first_session_offers_the_tour_once(window, session, qtbot, monkeypatch, answer):
    monkeypatch.delenv(host.TOUR)
    app._begin(window, [])
    card = window.help.tour.card
    assert card.isVisible()
    assert not window.help.tour.spotlight.isVisible()
    assert window.focusWidget() is not card.next, "the offer does not take the keyboard"
    if answer == "escape":
        qtbot.keyClick(window, Key.Key_Escape)
    else:
        qtbot.mouseClick(getattr(card, answer), Left)
    assert (window.help.tour.current == 0) is (answer == "next")
    assert card.isVisible() is (answer == "next")
    window.help.tour.end()
    app._begin(window, [])
    assert not card.isVisible()
    session.settings.sync()
    assert type(session.settings)().tour_offered


def test_files_named_at_the_start_go_before_the_offer(window, session, qtbot, make_wav, monkeypatch):
    monkeypatch.delenv(host.TOUR)
    app._begin(window, [make_wav("one.wav")])
    qtbot.waitUntil(lambda: bool(session.project.tracks), timeout=MS)
    assert window.help.tour is None
    assert not session.settings.tour_offered


def test_nobody_is_asked_where_nobody_watches(window, session):
    app._begin(window, [])  # the tests run with LINCAE_STUDIO_TOUR=off
    assert window.help.tour is None
    assert not session.settings.tour_offered


def test_who_begins_alone_is_asked_no_more(window, session, qtbot, make_wav, monkeypatch):
    monkeypatch.delenv(host.TOUR)
    window.help.offer_tour()
    session.import_files([make_wav("one.wav")])
    qtbot.waitUntil(lambda: not window.help.tour.card.isVisible(), timeout=MS)


# The steps


def test_the_whole_tour_by_doing_what_it_says(window, session, tour, qtbot):
    assert len(tour.steps) == 5
    assert step_is(tour, 0)()
    assert pointed_at(tour, window.empty.zone)
    qtbot.mouseClick(window.empty.zone.demo, Left, pos=window.empty.zone.demo.rect().center())
    qtbot.waitUntil(step_is(tour, 1), timeout=MS)

    header = window.arrange.headers.header(session.project.tracks[0].id)
    qtbot.waitUntil(lambda: pointed_at(tour, header.fader))
    assert pointed_at(tour, header.sign)
    header.fader.setFocus()
    qtbot.keyClick(header.fader, Key.Key_Down)
    qtbot.waitUntil(lambda: tour.card.count.text() == "Done")  # keys are one edit until they rest
    qtbot.waitUntil(step_is(tour, 2), timeout=MS)
    assert window.focusWidget() is header.fader, "going on leaves the keyboard where it is"

    qtbot.mouseClick(tour.card.offer, Left)
    assert [t.name for t in session.project.tracks] == [
        "Mix", "Instrumental", "Drums", "Bass", "Chords", "Voice"
    ]  # fmt: skip
    assert [t.name for t in session.project.tracks if not t.mute] == ["Mix"]
    assert not tour.card.offer.isVisible()
    mix, instrumental = (t.id for t in session.project.tracks[:2])
    qtbot.waitUntil(lambda: pointed_at(tour, window.arrange.headers.header(instrumental).name))
    header = window.arrange.headers.header(instrumental)
    target = window.arrange.headers.header(mix)
    start = header.rect().center() + QPoint(40, 40)
    qtbot.mousePress(header, Left, pos=start)
    for place in (start - QPoint(0, 20), header.mapFromGlobal(target.mapToGlobal(target.rect().center()))):
        qtbot.mouseMove(header, place)
    qtbot.mouseRelease(header, Left, pos=place)
    chooser = window.arrange.track_drag.chooser
    assert chooser is not None
    qtbot.keyClick(chooser, Key.Key_S)
    qtbot.waitUntil(step_is(tour, 3), timeout=MS)

    vocals = session.selected_track_ids[0]
    assert session.project.track(vocals).name == "Mix − Instrumental"
    qtbot.waitUntil(lambda: pointed_at(tour, window.arrange.headers.header(vocals).name))
    window.activateWindow()  # as a window manager does when the chooser has gone
    qtbot.waitUntil(window.isActiveWindow)
    window.arrange.canvas.setFocus()
    qtbot.waitUntil(window.registry["latent.method_refined"].isEnabled)
    qtbot.keyClick(window, Key.Key_2)
    assert Comparison.of(session).heard == "refined"
    qtbot.waitUntil(lambda: pointed_at(tour, window.listening.ways))
    assert tour.current == 3
    qtbot.waitUntil(window.registry["latent.compare_end"].isEnabled)
    qtbot.keyClick(window, Key.Key_0)
    qtbot.waitUntil(step_is(tour, 4), timeout=MS)

    assert pointed_at(tour, window.transport.export)
    qtbot.mouseClick(window.transport.export, Left)
    assert tour.current is None
    assert not tour.card.isVisible()
    assert not tour.spotlight.isVisible()
    QApplication.activeModalWidget().reject()


def test_the_pair_of_the_demo_song_is_one_step_to_undo(window, session, demo, tour):
    before = session.project
    tour.next()
    tour.next()
    tour.card.offer.click()
    assert len(session.project.tracks) == 6
    session.undo()
    assert session.project == before


def test_the_tour_can_be_walked_with_the_keyboard_alone(window, session, demo, tour, qtbot):
    card = tour.card
    assert window.focusWidget() is card.next
    for number in range(1, 5):
        qtbot.keyClick(card.next, Key.Key_Return)
        assert step_is(tour, number)()
    assert card.next.text() == "Finish"
    qtbot.keyClick(card.next, Key.Key_Tab)
    assert window.focusWidget() is card.back
    qtbot.keyClick(card.back, Key.Key_Return)
    assert step_is(tour, 3)()
    qtbot.keyClick(card.back, Key.Key_Escape)
    assert tour.current is None
    assert window.focusWidget() is window.arrange.canvas


def test_an_empty_project_is_no_dead_end(window, session, tour, qtbot):
    for number in range(1, 5):
        qtbot.mouseClick(tour.card.next, Left)
        assert step_is(tour, number)()
        assert tour.card.offer.text().strip() == "Open the demo song"
    tour.back()
    qtbot.mouseClick(tour.card.offer, Left)
    qtbot.waitUntil(lambda: len(session.project.tracks) == 4, timeout=MS)
    qtbot.waitUntil(lambda: not tour.card.offer.isVisible())
    assert step_is(tour, 3)()
    qtbot.waitUntil(lambda: pointed_at(tour, window.transport.play))


def test_the_spotlight_follows_the_window_and_the_pages(window, demo, tour, qtbot):
    tour.next()
    for _ in range(3):
        tour.next()
    assert pointed_at(tour, window.transport.export)
    for size in ((1920, 1080), (1000, 640)):
        window.resize(*size)
        qtbot.waitUntil(lambda: pointed_at(tour, window.transport.export))
        card = tour.card.geometry()
        assert window.rect().contains(card)
        assert not card.intersects(tour.spotlight.hole)
    tour.back()
    window.show_page("lab")
    qtbot.waitUntil(lambda: pointed_at(tour, window.transport.play))
    tour.back()  # the steps on the timeline bring it back
    assert window.page_shown() == "arrange"


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_no_card_lies_over_what_it_points_at(window, demo, tour, qtbot, size):
    window.resize(*size)
    for _ in range(5):
        qtbot.wait(20)
        assert not tour.spotlight.hole.isEmpty()
        assert not tour.card.geometry().intersects(tour.spotlight.hole)
        assert window.rect().contains(tour.card.geometry())
        tour.next()


def test_the_colours_follow_the_theme(window, tour, qapp, qtbot):
    def shade():
        return window.grab().toImage().pixelColor(4, 200).lightness()

    dark = shade()
    theme.apply(qapp, "light")
    assert shade() > dark + 60


def test_everything_on_the_card_has_a_name(window, demo, tour):
    assert tour.card.accessibleName() == "1 of 5: Add your files"
    assert "track" in tour.card.accessibleDescription()
    for button in (tour.card.next, tour.card.back, tour.card.skip):
        assert button.text()


def test_a_changed_shortcut_is_the_one_that_is_named(window, demo, tour):
    window.registry.keys.set_keys("file.export", ["Ctrl+Alt+F9"])
    for _ in range(4):
        tour.next()
    assert "Ctrl+Alt+F9" in tour.card.text.text()
