"""Colours, fonts and motion of the interface: the one place where design tokens become Qt objects.

`theme` is the only instance. Widgets read it when they paint and repaint on `theme.changed`.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from lincae_studio import paths
from lincae_studio.ui.style_sheet import style_sheet
from lincae_studio.wording import tr

MODES = ("dark", "light", "system")

# token: (dark, light)
_COLORS = {
    "canvas": ("#121417", "#FFFFFF"),
    "well": ("#0D0F11", "#EDEFF2"),
    "bg0": ("#121417", "#E8EAED"),
    "bg1": ("#1B1E22", "#F7F8F9"),
    "bg2": ("#24282D", "#FFFFFF"),
    "bg3": ("#2D3238", "#E6E9ED"),
    "bg4": ("#393F47", "#D3D8DE"),
    "line1": ("#2A2E34", "#DBDFE4"),
    "line2": ("#3E444D", "#BCC3CB"),
    "grid1": ("#1D2024", "#EEF0F2"),
    "grid2": ("#2A2E34", "#DDE1E6"),
    "text1": ("#E6E9ED", "#1A1E23"),
    "text2": ("#AAB2BC", "#48505B"),
    "text3": ("#939CA8", "#5A6470"),
    "disabled": ("#626A75", "#98A1AB"),
    "accent": ("#8FAAFF", "#3159D6"),
    "accentHover": ("#A9BEFF", "#2347B8"),
    "onAccent": ("#0E1220", "#FFFFFF"),
    "accentBg": ("#252E4A", "#E1E8FC"),
    "plus": ("#8FAAFF", "#3159D6"),
    "plusBg": ("#252E4A", "#E1E8FC"),
    "minus": ("#FFB067", "#A14A00"),
    "minusBg": ("#3B2C1C", "#FBE9D7"),
    "ok": ("#55C794", "#08704D"),
    "okBg": ("#1A3328", "#DDF2E9"),
    "warn": ("#F2C14E", "#8A6200"),
    "warnBg": ("#382F17", "#FBF0D0"),
    "error": ("#FF7A6B", "#B3261E"),
    "playhead": ("#FFFFFF", "#1A1E23"),
    # Meter segments, from quiet to loud.
    "meter1": ("#3BA17A", "#1E8F66"),
    "meter2": ("#5CCB98", "#2FB07F"),
    "meter3": ("#F2C14E", "#D9A21B"),
    "meter4": ("#FF6B5E", "#D23B2E"),
}

# name: (dark, light), in the order in which colours are given out
_TRACKS = {
    "stone": ("#7F8590", "#8D929F"),
    "amber": ("#F0AA1E", "#C18700"),
    "pink": ("#F7BFD6", "#A3168F"),
    "vermilion": ("#DB5A22", "#C45A2A"),
    "sky": ("#35B8F0", "#1C96EA"),
    "violet": ("#7B74F6", "#5F1FDB"),
    "green": ("#1F9A62", "#07543E"),
    "yellow": ("#D4DF93", "#4A4300"),
}
TRACK_COLOR_NAMES = (
    *(tr("stone"), tr("amber"), tr("pink"), tr("vermilion")),
    *(tr("sky"), tr("violet"), tr("green"), tr("yellow")),
)
"""In the order of `_TRACKS`."""

_FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")


def mix(first: QColor, second: QColor, amount: float) -> QColor:
    """Colour between two opaque ones: `amount` 0 is the first, 1 the second."""
    keep = 1.0 - amount
    return QColor(
        round(first.red() * keep + second.red() * amount),
        round(first.green() * keep + second.green() * amount),
        round(first.blue() * keep + second.blue() * amount),
    )


class Theme(QObject):
    """The current look.

    Attributes:
        mode: 'dark', 'light' or 'system', as chosen by the user
        is_dark: what is shown

    Signals:
        changed: the colours are others now
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = "dark"
        self.is_dark = True
        self._colors: dict[str, QColor] = {}
        self._tracks: list[QColor] = []
        self._family: str | None = None
        self._fonts: dict[tuple[int, int, bool], QFont] = {}
        self._follows_system = False
        self._fill()

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """Colour of a token; KeyError for a name that is none."""
        color = QColor(self._colors[token])
        if alpha < 1.0:
            color.setAlphaF(alpha)
        return color

    def track_color(self, index: int) -> QColor:
        """Colour of the track palette; indices wrap around."""
        return QColor(self._tracks[index % len(self._tracks)])

    def font(self, px: int, weight: int = 400, tabular: bool = False) -> QFont:
        """Interface font of a pixel size; `tabular` gives every figure the same width."""
        key = (px, weight, tabular)
        if key not in self._fonts:
            font = QFont(self._load_family())
            font.setPixelSize(px)
            font.setWeight(QFont.Weight(weight))
            # Unhinted outlines keep Inter's own spacing at every scale.
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if tabular:
                font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return QFont(self._fonts[key])

    def duration(self, ms: int) -> int:
        """Length of an animation in ms: 0 where the system asks for reduced motion."""
        style = QGuiApplication.styleHints()  # kept: what it hands out lives no longer than it
        hints = style.accessibility()
        if hasattr(hints, "motionPreference"):  # from Qt 6.12 on
            return 0 if hints.motionPreference() == Qt.MotionPreference.ReducedMotion else ms
        return ms if QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) else 0

    def apply(self, app: QApplication, mode: str) -> None:
        """Show the app in 'dark', 'light' or as the 'system' has it, from now on."""
        if mode not in MODES:
            raise ValueError(f"mode is one of {MODES}, not {mode!r}")
        hints = app.styleHints()
        if not self._follows_system:
            self._follows_system = True
            hints.colorSchemeChanged.connect(self._system_changed)
            app.setStyle("Fusion")
        self.mode = mode
        # The hint colours what the system draws: title bar and native dialogs.
        if mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
        self._show(app)

    def _system_changed(self) -> None:
        app = QApplication.instance()
        if self.mode == "system" and isinstance(app, QApplication):
            self._show(app)

    def _show(self, app: QApplication) -> None:
        self.is_dark = (
            app.styleHints().colorScheme() != Qt.ColorScheme.Light
            if self.mode == "system"
            else self.mode == "dark"
        )
        self._fill()
        app.setFont(self.font(12))
        app.setPalette(self._palette())
        sheet = style_sheet({token: color.name() for token, color in self._colors.items()})
        if sheet != app.styleSheet():
            app.setStyleSheet(sheet)
        self.changed.emit()

    def _fill(self) -> None:
        column = 0 if self.is_dark else 1
        self._colors = {token: QColor(pair[column]) for token, pair in _COLORS.items()}
        self._tracks = [QColor(pair[column]) for pair in _TRACKS.values()]

    def _load_family(self) -> str:
        if self._family is None:
            folder = paths.resources() / "fonts"
            families = [
                QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(folder / name)))
                for name in _FONT_FILES
            ]
            bundled = [names[0] for names in families if names]
            self._family = bundled[0] if bundled else QGuiApplication.font().family()
        return self._family

    def _palette(self) -> QPalette:
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        palette = QPalette()
        for name, token in {
            role.Window: "bg1",
            role.WindowText: "text1",
            role.Base: "well",
            role.AlternateBase: "bg1",
            role.Text: "text1",
            role.PlaceholderText: "text3",
            role.Button: "bg2",
            role.ButtonText: "text1",
            role.BrightText: "error",
            role.ToolTipBase: "bg3",
            role.ToolTipText: "text1",
            role.Highlight: "accent",
            role.HighlightedText: "onAccent",
            role.Accent: "accent",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.Light: "bg3",
            role.Midlight: "bg2",
            role.Mid: "line2",
            role.Dark: "line1",
            role.Shadow: "bg0",
        }.items():
            palette.setColor(name, self._colors[token])
        for name in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(group.Disabled, name, self._colors["disabled"])
        return palette


theme = Theme()
