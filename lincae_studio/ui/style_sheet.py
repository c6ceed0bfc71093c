"""The style sheet for stock Qt widgets; the studio's own controls paint themselves.

Push buttons take the dynamic properties `kind` ('primary', 'quiet', 'link', 'danger'; none is the normal
button) and `scale` ('small', 'large'; none is 32 px). `controls.push_button` sets them. Frames take
`surface` ('panel', 'card', 'canvas', 'well').
"""

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
QMainWindow, QDialog { background: $bg1; }
QFrame[surface="panel"], QFrame[surface="bar"] { background: $bg1; border: none; }
QFrame[surface="bar"] { border-bottom: 1px solid $line1; }
QFrame[surface="canvas"] { background: $canvas; }
QFrame[surface="well"] { background: $well; border: 1px solid $line1; border-radius: 6px; }
QFrame[surface="card"] { background: $bg2; border: 1px solid $line1; border-radius: 8px; }

QPushButton {
    background: $bg2; color: $text1; border: 1px solid $line2; border-radius: 6px;
    padding: 0 14px; min-height: 30px; font-weight: 500;
}
QPushButton:hover { background: $bg3; }
QPushButton:pressed, QPushButton:checked { background: $bg4; }
QPushButton:disabled { background: $bg1; color: $disabled; border-color: $line1; }
QPushButton[scale="small"] { min-height: 22px; padding: 0 9px; border-radius: 4px; }
QPushButton[scale="large"] { min-height: 38px; padding: 0 20px; font-size: 13px; font-weight: 600; }
QPushButton[kind="primary"] {
    background: $accent; color: $onAccent; border-color: $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[kind="primary"]:pressed { background: $accent; }
QPushButton[kind="primary"]:disabled { background: $bg4; color: $disabled; border-color: $bg4; }
QPushButton[kind="quiet"] { background: transparent; color: $text2; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $bg3; color: $text1; }
QPushButton[kind="quiet"]:checked { background: $accentBg; color: $accent; }
QPushButton[kind="quiet"]:pressed { background: $bg4; }
QPushButton[kind="quiet"]:disabled { background: transparent; color: $disabled; }
QPushButton[kind="link"] {
    background: transparent; color: $accent; border: none; padding: 0; min-height: 24px;
}
QPushButton[kind="link"]:hover { color: $accentHover; text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $disabled; }
QPushButton[kind="danger"] { color: $error; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $well; color: $text1; border: 1px solid $line1; border-radius: 6px;
    selection-background-color: $accent; selection-color: $onAccent;
}
QLineEdit { padding: 0 7px; min-height: 26px; }
QLineEdit:hover, QPlainTextEdit:hover { border-color: $line2; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QLineEdit:disabled { color: $disabled; border-color: $line1; }
QLineEdit[flat="true"] { background: transparent; border-color: transparent; border-radius: 4px; padding: 0;
    min-height: 22px; }
QLineEdit[flat="true"][slim="true"] { min-height: 16px; max-height: 16px; }
QLineEdit[flat="true"]:hover { background: $bg3; }
QLineEdit[flat="true"]:focus { background: $well; border-color: $accent; }
QLineEdit[flat="true"][quiet="true"] { color: $text3; }

QMenuBar { background: $bg1; color: $text2; border: none; }
QMenuBar::item { background: transparent; padding: 6px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: $bg3; color: $text1; }
QMenuBar::item:pressed { background: $bg4; color: $text1; }
QMenu { background: $bg2; color: $text1; border: 1px solid $line2; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $accentBg; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line1; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: $bg3; color: $text1; border: 1px solid $line2; padding: 4px 6px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 16px; }
QScrollBar:horizontal { height: 16px; }
QScrollBar::handle { background: $bg4; border: none; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 5px 2px 4px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 5px 2px 4px 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }

QAbstractItemView {
    background: $well; color: $text1; border: 1px solid $line1; border-radius: 6px; outline: none;
    selection-background-color: $accentBg; selection-color: $text1;
}
QAbstractItemView::item { min-height: 28px; padding: 0 8px; border: none; }
QAbstractItemView::item:hover { background: $bg3; }
QAbstractItemView::item:selected { background: $accentBg; color: $text1; }
QComboBox QAbstractItemView { background: $bg2; border: 1px solid $line2; padding: 4px; border-radius: 0; }
QHeaderView::section {
    background: $bg1; color: $text2; border: none; border-bottom: 1px solid $line1; padding: 6px 8px;
}
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $text2; padding: 10px 16px; border: none; font-weight: 500; }
QTabBar::tab:hover { color: $text1; }
QTabBar::tab:selected { color: $text1; border-bottom: 2px solid $accent; }
QGroupBox { border: none; margin-top: 24px; color: $text2; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QSplitter::handle { background: $line1; }
QProgressBar { background: $bg4; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


def style_sheet(colors: Mapping[str, str]) -> str:
    """The sheet with every token's colour ('#rrggbb') filled in."""
    return _SHEET.substitute(colors)
