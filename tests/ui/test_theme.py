"""Tokens, both themes and the fonts."""

import itertools
import subprocess
import sys

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lincae_studio.ui import icons
from lincae_studio.ui.controls import (
    CheckBox,
    Chip,
    ElidedLabel,
    Fader,
    IconButton,
    LevelMeter,
    NumberField,
    ProgressLine,
    RadioButton,
    SearchButton,
    Segmented,
    Select,
    Separator,
    SignSwitch,
    Switch,
    TextLabel,
    ToggleChip,
    push_button,
)
from lincae_studio.ui.theme import TRACK_COLOR_NAMES, theme


@pytest.fixture(autouse=True)
def dark(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")


def every_control() -> list[QWidget]:
    select = Select(name="Snap")
    select.addItem("1/4 beat")
    progress = ProgressLine(name="Encoding")
    progress.set_fraction(0.4)
    return [
        CheckBox("Vocals"),
        Chip("Full mix", kind="plus"),
        ElidedLabel("Ready", color="ok", icon="check"),
        Fader(name="Gain"),
        IconButton("undo", name="Undo"),
        LevelMeter(name="Level"),
        NumberField(name="Gain"),
        progress,
        RadioButton("Latent"),
        SearchButton(),
        Segmented([("a", "Arrange"), ("c", "Compare")], name="Page"),
        select,
        Separator(),
        SignSwitch(),
        Switch(name="Equal loudness"),
        TextLabel("A sentence."),
        ToggleChip("M", kind="mute", name="Mute"),
        push_button("Export", icon="export"),
    ]


def luminance(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_text_can_be_read_on_every_ground(qapp: QApplication, mode: str) -> None:
    theme.apply(qapp, mode)
    grounds = ("canvas", "well", "bg0", "bg1", "bg2", "bg3")
    for text, ground in itertools.product(("text1", "text2", "text3"), grounds):
        assert contrast(theme.color(text), theme.color(ground)) >= 4.5, (text, ground)
    for text, ground in (("onAccent", "accent"), ("minus", "minusBg"), ("ok", "okBg"), ("warn", "warnBg")):
        assert contrast(theme.color(text), theme.color(ground)) >= 4.5, (text, ground)
    for index in range(len(TRACK_COLOR_NAMES)):
        assert contrast(theme.track_color(index), theme.color("canvas")) >= 3.0


def test_an_unknown_token_or_mode_is_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        theme.color("puce")
    with pytest.raises(ValueError, match="mode is one of"):
        theme.apply(qapp, "sepia")
    with pytest.raises(KeyError):
        icons.icon("unicorn")


def test_inter_is_bundled_in_three_weights_with_tabular_figures(qapp: QApplication) -> None:
    for weight in (400, 500, 600):
        info = QFontInfo(theme.font(13, weight))
        assert (info.family(), info.weight(), info.pixelSize()) == ("Inter", weight, 13)
    tabular, plain = (QFontMetricsF(theme.font(20, tabular=on)) for on in (True, False))
    assert tabular.horizontalAdvance("1:11.111") == tabular.horizontalAdvance("0:00.000")
    assert plain.horizontalAdvance("1:11.111") < plain.horizontalAdvance("0:00.000")


@pytest.mark.slow
def test_every_control_follows_a_change_of_theme(qapp: QApplication, qtbot: QtBot) -> None:
    for widget in every_control():
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint().expandedTo(QSize(40, 1)).expandedTo(widget.minimumSize()))
        widget.show()
        shots = []
        for mode in ("dark", "light", "dark"):
            theme.apply(qapp, mode)
            shots.append(widget.grab().toImage())
        assert shots[0] != shots[1], type(widget).__name__
        assert shots[0] == shots[2], type(widget).__name__


def test_the_app_follows_the_system_when_asked(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "system")
    assert theme.mode == "system"
    assert theme.is_dark == (qapp.styleHints().colorScheme() != Qt.ColorScheme.Light)
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    theme.apply(qapp, "dark")


def test_every_operable_control_has_a_name_a_tip_and_takes_the_focus(qtbot: QtBot) -> None:
    looked_at = (Chip, ElidedLabel, LevelMeter, ProgressLine, Separator, TextLabel)
    for widget in every_control():
        qtbot.addWidget(widget)
        if isinstance(widget, looked_at):
            continue
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, type(widget).__name__
        assert widget.accessibleName() or widget.text(), type(widget).__name__
        assert widget.height() >= 24 or widget.minimumHeight() >= 22, type(widget).__name__


def test_icons_draw_in_their_box_in_the_colour_asked_for(qapp: QApplication) -> None:
    for name in icons.names():
        image = QImage(32, 32, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        icons.paint_icon(painter, name, image.rect().adjusted(8, 8, -8, -8), QColor("#336699"))
        painter.end()
        inked = [(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 100]
        assert len(inked) >= 8, name
        assert all(7 <= x <= 24 and 7 <= y <= 24 for x, y in inked), name


def test_an_icon_set_once_follows_the_theme(qapp: QApplication) -> None:
    icon = icons.icon("stop")
    dark = icon.pixmap(16, 16).toImage().pixelColor(8, 8)
    theme.apply(qapp, "light")
    assert dark == QColor("#AAB2BC")
    assert icon.pixmap(16, 16).toImage().pixelColor(8, 8) == theme.color("text2")


def test_controls_are_light_to_import() -> None:
    heavy = "torch scipy pyqtgraph numpy PySide6.QtMultimedia PySide6.QtSvg"
    code = f"import sys, lincae_studio.ui.controls; print(*set(sys.modules) & set({heavy.split()!r}))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ""
