"""Controls by mouse, wheel and keyboard."""

import math
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lincae_studio.ui.controls import (
    Fader,
    FocusRing,
    IconButton,
    LevelMeter,
    NumberField,
    Segmented,
    SignSwitch,
    Switch,
    ToggleChip,
    fader_db,
    fader_position,
    meter_position,
)
from lincae_studio.ui.theme import theme

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def dark(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")


class Record:
    """What a fader or field said, in order."""

    def __init__(self, control: Fader | NumberField) -> None:
        self.said: list[object] = []
        control.gesture_started.connect(lambda: self.said.append("start"))
        control.gesture_finished.connect(lambda: self.said.append("finish"))
        control.value_changed.connect(self.said.append)
        if isinstance(control, Fader):
            control.gesture_cancelled.connect(lambda: self.said.append("cancel"))

    @property
    def values(self) -> list[float]:
        return [value for value in self.said if isinstance(value, float)]


def test_animations_are_as_long_as_the_tokens_say(qapp: QApplication) -> None:
    assert theme.duration(120) == 120


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., QWidget]:
    """Puts controls into an active window."""
    windows = []

    def show(*controls: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for control in controls:
            column.addWidget(control)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return show


def wheel(widget: QWidget, notches: int, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    center = QPointF(widget.rect().center())
    event = QWheelEvent(
        center,
        QPointF(widget.mapToGlobal(center.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_fader_law_has_its_marks_and_its_inverse() -> None:
    marks = {-math.inf: 0.0, -24.0: 0.22, 0.0: 0.72, 12.0: 1.0}
    for db, position in marks.items():
        assert fader_position(db) == pytest.approx(position)
    for step in range(1, 1001):
        assert fader_position(fader_db(step / 1000)) == pytest.approx(step / 1000)
    positions = [fader_position(db / 10) for db in range(-1000, 121)]
    assert positions == sorted(positions)


@pytest.mark.parametrize("orientation", [Qt.Orientation.Horizontal, Qt.Orientation.Vertical])
def test_a_drag_is_one_gesture(
    qtbot: QtBot, shown: Callable[..., QWidget], orientation: Qt.Orientation
) -> None:
    fader = Fader(orientation)
    fader.setFixedSize(*((160, 24) if orientation == Qt.Orientation.Horizontal else (32, 240)))
    shown(fader)
    record = Record(fader)
    start = fader.handle_rect().center().toPoint()
    step = QPoint(-10, 0) if orientation == Qt.Orientation.Horizontal else QPoint(0, 10)
    qtbot.mousePress(fader, LEFT, pos=start)
    for count in (1, 2, 3):
        qtbot.mouseMove(fader, start + step * count)
    qtbot.mouseRelease(fader, LEFT, pos=start + step * 3)
    assert (record.said[0], record.said[-1]) == ("start", "finish")
    assert record.said.count("start") == 1
    assert len(record.values) == 3
    assert record.values == sorted(record.values, reverse=True)
    assert fader.value == record.values[-1] < -3.0


def test_pressing_the_handle_changes_nothing_and_beside_it_jumps(
    qtbot: QtBot, shown: Callable[..., QWidget]
) -> None:
    fader = Fader()
    fader.setFixedSize(160, 24)
    shown(fader)
    record = Record(fader)
    qtbot.mouseClick(fader, LEFT, pos=fader.handle_rect().center().toPoint() + QPoint(3, 0))
    assert record.values == []
    qtbot.mouseClick(fader, LEFT, pos=QPoint(round(160 * 0.22), 12))
    assert fader.value == pytest.approx(-24.0, abs=0.3)
    qtbot.mouseClick(fader, LEFT, pos=QPoint(0, 12))
    assert fader.value == -math.inf
    assert "−∞ dB" in fader.toolTip()


def test_shift_drags_ten_times_finer(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    fader = Fader()
    fader.setFixedSize(160, 24)
    shown(fader)
    start = fader.handle_rect().center().toPoint()
    qtbot.mousePress(fader, LEFT, SHIFT, pos=start)
    # QTest moves without modifiers, so the fader is sent the event itself.
    target = QPointF(start) - QPointF(20, 0)
    move = QMouseEvent(QEvent.Type.MouseMove, target, fader.mapToGlobal(target), LEFT, LEFT, SHIFT)
    QApplication.sendEvent(fader, move)
    assert fader.value == pytest.approx(-20 / 160 * 48 / 10, abs=0.06)
    qtbot.mouseRelease(fader, LEFT, SHIFT, pos=target.toPoint())


def test_escape_takes_a_drag_back(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    fader = Fader(value=-3.0)
    fader.setFixedSize(160, 24)
    shown(fader)
    record = Record(fader)
    start = fader.handle_rect().center().toPoint()
    qtbot.mousePress(fader, LEFT, pos=start)
    qtbot.mouseMove(fader, start + QPoint(20, 0))
    assert fader.value > 0
    qtbot.keyClick(fader, Qt.Key.Key_Escape)
    qtbot.mouseRelease(fader, LEFT, pos=start + QPoint(20, 0))
    assert fader.value == -3.0
    assert record.said[-1] == "cancel"
    assert "finish" not in record.said


def test_a_double_click_is_0_db(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    fader = Fader(value=-9.5)
    fader.setFixedSize(160, 24)
    shown(fader)
    qtbot.mouseDClick(fader, LEFT, pos=QPoint(20, 12))
    assert fader.value == 0.0


def test_the_wheel_steps_half_a_db_and_a_turn_is_one_gesture(
    qtbot: QtBot, shown: Callable[..., QWidget]
) -> None:
    fader = Fader()
    shown(fader)
    record = Record(fader)
    wheel(fader, -1)
    assert fader.value == 0.0, "it came under the pointer by scrolling"
    qtbot.mouseMove(fader, QPoint(20, 10))
    qtbot.mouseMove(fader, QPoint(24, 12))
    wheel(fader, -1)
    wheel(fader, -1)
    wheel(fader, 1, SHIFT)
    assert record.values == [-0.5, -1.0, -0.9]
    assert record.said.count("start") == 1
    qtbot.waitUntil(lambda: record.said[-1] == "finish", timeout=2000)


def test_the_fader_by_keyboard(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    fader = Fader()
    window = shown(fader)
    stolen = []
    QShortcut(QKeySequence("Home"), window, lambda: stolen.append("Home"))
    fader.setFocus()
    expected = {
        Qt.Key.Key_Right: 0.5,
        Qt.Key.Key_Up: 1.0,
        Qt.Key.Key_Left: 0.5,
        Qt.Key.Key_PageDown: -2.5,
        Qt.Key.Key_End: 12.0,
        Qt.Key.Key_Home: -math.inf,
    }
    for key, value in expected.items():
        qtbot.keyClick(fader, key)
        assert fader.value == value, key
    qtbot.keyClick(fader, Qt.Key.Key_Up)
    assert fader.value == -79.5
    assert stolen == []


def test_typing_on_a_fader_goes_to_its_field(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    fader, field = Fader(), NumberField(name="Gain", flat=True)
    fader.link(field)
    shown(fader, field)
    record = Record(fader)
    fader.setFocus()
    qtbot.keyClick(fader, Qt.Key.Key_3)
    assert field.hasFocus()
    qtbot.keyClicks(field, ".5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert fader.value == field.value == 3.5
    assert record.said == ["start", 3.5, "finish"]
    assert field.text() == "3.5 dB"
    qtbot.mouseMove(fader, QPoint(20, 10))
    qtbot.mouseMove(fader, QPoint(24, 12))
    wheel(fader, -1)
    assert field.text() == "3.0 dB"


def test_a_disabled_fader_does_nothing(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    fader = Fader()
    fader.setEnabled(False)
    shown(fader)
    wheel(fader, 1)
    qtbot.mouseDClick(fader, LEFT)
    assert fader.value == 0.0


@pytest.mark.parametrize(
    ("typed", "value", "text"),
    [
        ("-2,5", -2.5, "−2.5"),
        ("−6 dB", -6.0, "−6.0"),
        ("-inf", -math.inf, "−∞"),
        ("99", 12.0, "12.0"),
        ("loud", 1.0, "1.0"),
        ("", 1.0, "1.0"),
    ],
)
def test_what_is_typed_becomes_a_number(
    qtbot: QtBot, shown: Callable[..., QWidget], typed: str, value: float, text: str
) -> None:
    field = NumberField(1.0, name="Gain", maximum=12.0)
    shown(field)
    qtbot.mouseClick(field, LEFT)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    if typed.isascii():
        qtbot.keyClicks(field, typed)
    else:  # QTest has no keys for these
        QApplication.clipboard().setText(typed)
        field.paste()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value, field.text()) == (value, text)
    assert not field.hasFocus()


def test_escape_and_double_click_in_a_field(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    field = NumberField(-4.0, name="Gain")
    shown(field)
    record = Record(field)
    field.setFocus()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.value, field.text(), record.said) == (-4.0, "−4.0", [])
    qtbot.mouseDClick(field, LEFT)
    assert (field.value, record.said) == (0.0, ["start", 0.0, "finish"])
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Down, SHIFT)
    assert field.value == pytest.approx(0.4)


def test_undo_is_the_apps_unless_text_is_being_typed(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    field = NumberField(-4.0, name="Gain")
    window = shown(field)
    undone = []
    QShortcut(QKeySequence("Ctrl+Z"), window, lambda: undone.append(True))
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_the_sign_switch_by_mouse_and_keyboard(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    switch = SignSwitch()
    shown(switch)
    said: list[int] = []
    switch.sign_changed.connect(said.append)
    qtbot.mouseClick(switch, LEFT, pos=QPoint(36, 12))
    qtbot.mouseClick(switch, LEFT, pos=QPoint(36, 12))
    qtbot.mouseClick(switch, LEFT, pos=QPoint(12, 12))
    switch.setFocus()
    for key in (Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Return, Qt.Key.Key_Left):
        qtbot.keyClick(switch, key)
    assert said == [-1, 1, -1, 1, -1, 1]
    switch.set_sign(-1)
    assert said[-1] == 1
    image = switch.grab().toImage()
    assert image.pixelColor(44, 20) == theme.color("minus")


def test_a_segmented_switch_by_mouse_and_keyboard(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    pages = Segmented([("a", "Arrange"), ("c", "Compare"), ("l", "Lab")], name="Page")
    shown(pages)
    said: list[str] = []
    pages.value_changed.connect(said.append)
    qtbot.mouseClick(pages, LEFT, pos=QPoint(pages.width() - 10, 14))
    pages.setFocus()
    qtbot.keyClick(pages, Qt.Key.Key_Left)
    qtbot.keyClick(pages, Qt.Key.Key_Home)
    qtbot.keyClick(pages, Qt.Key.Key_Left)
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert said == ["l", "c", "a", "l"]
    pages.show_none()
    assert pages.value == ""
    qtbot.mouseClick(pages, LEFT, pos=QPoint(pages.width() - 10, 14))
    assert (len(said), pages.value) == (5, "l")
    with pytest.raises(KeyError):
        pages.set_value("x")


def test_toggles_are_pressed(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    mute, switch = ToggleChip("M", kind="mute", name="Mute"), Switch(name="Loop")
    shown(mute, switch)
    qtbot.mouseClick(mute, LEFT)
    qtbot.mouseClick(switch, LEFT)
    assert mute.isChecked()
    assert switch.isChecked()
    assert mute.toolTip() == "Mute"


def test_an_icon_button_is_its_action(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    button = IconButton("loop", name="Loop")
    window = shown(button)
    action = QAction("Loop", window, checkable=True)
    action.setShortcut("L")
    button.bind(action)
    assert button.toolTip() == "Loop  L"
    qtbot.mouseClick(button, LEFT)
    assert action.isChecked()
    assert button.isChecked()
    action.setEnabled(False)
    assert not button.isEnabled()


def test_meter_positions() -> None:
    marks = {-60: 0, -40: 0.14, -30: 0.27, -20: 0.46, -12: 0.64, -6: 0.8, 0: 0.95, 3: 1, 9: 1, -90: 0}
    for db, height in marks.items():
        assert meter_position(db) == pytest.approx(height)


def test_a_meter_holds_falls_and_latches(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    meter = LevelMeter(name="Level")
    meter.setFixedHeight(200)
    shown(meter)
    meter.feed((0.5, 0.95), now=0.0)
    assert meter.holds == pytest.approx((-6.02, -0.45), abs=0.01)
    meter.feed((), now=1.4)
    assert meter.holds[0] == pytest.approx(-6.02, abs=0.01)
    meter.feed((), now=2.0)
    assert meter.holds == pytest.approx((-16.02, -0.45), abs=0.01)
    for tick in range(100):
        meter.feed((), now=2.0 + tick / 10)
    assert meter.at_rest
    assert meter.holds == (-math.inf, pytest.approx(-0.45, abs=0.01))
    with qtbot.waitSignal(meter.reset):
        qtbot.mouseClick(meter, LEFT)
    assert meter.holds == (-math.inf, -math.inf)


class CountedMeter(LevelMeter):
    """A meter that counts its paints."""

    paints = 0

    def paintEvent(self, event: QEvent) -> None:
        self.paints += 1
        super().paintEvent(event)


def test_a_hold_line_that_has_fallen_is_painted_away(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    meter = CountedMeter(name="Level")
    meter.setFixedHeight(100)
    shown(meter)
    meter.feed((0.5, 0.5), now=0.0)
    meter.feed((), now=4.194)
    assert -60.0 < meter.holds[0] < -59.8
    QApplication.processEvents()
    before = meter.paints
    meter.feed((), now=4.3)
    assert meter.at_rest
    qtbot.waitUntil(lambda: meter.paints > before)


def test_a_meter_paints_only_when_a_pixel_changes(qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    meter = CountedMeter(name="Level")
    shown(meter)
    qtbot.waitUntil(lambda: meter.paints > 0)
    before = meter.paints
    meter.feed((0.5, 0.5), now=0.0)
    qtbot.waitUntil(lambda: meter.paints > before)
    before = meter.paints
    for tick in range(10):
        meter.feed((0.5, 0.5), now=0.01 * tick)
        qtbot.wait(2)
    assert meter.paints == before


def test_the_focus_ring_follows_the_keyboard(
    qtbot: QtBot, qapp: QApplication, shown: Callable[..., QWidget]
) -> None:
    FocusRing.install(qapp)
    first, second = Fader(), SignSwitch()
    window = shown(first, second)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    rings = window.findChildren(FocusRing)
    assert len(rings) == 1
    assert rings[0].isVisible()
    assert rings[0].geometry() == second.geometry().adjusted(-3, -3, 3, 3)
    image = window.grab().toImage()
    spot = second.geometry().center()
    assert image.pixelColor(spot.x(), second.geometry().top() - 2) == theme.color("accent")
    second.clearFocus()
    assert not rings[0].isVisible()


def test_the_focus_ring_survives_the_window_it_was_in(qtbot: QtBot, qapp: QApplication) -> None:
    FocusRing.install(qapp)
    for _ in range(3):
        window = QWidget()
        column = QVBoxLayout(window)
        edits = [QLineEdit(), QLineEdit()]
        for edit in edits:
            column.addWidget(edit)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        edits[0].setFocus(Qt.FocusReason.TabFocusReason)
        edits[1].setFocus(Qt.FocusReason.TabFocusReason)
        assert window.findChildren(FocusRing)
        window.close()
        window.deleteLater()
        qtbot.wait(5)
