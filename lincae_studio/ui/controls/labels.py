"""Text and small marks that are looked at, not operated."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lincae_studio.ui.controls.base import fill_rounded
from lincae_studio.ui.icons import paint_icon
from lincae_studio.ui.theme import theme
from lincae_studio.wording import tr


@lru_cache(maxsize=64)
def _metrics_of(px: int, weight: int, tabular: bool) -> QFontMetrics:
    return QFontMetrics(theme.font(px, weight, tabular))


class ElidedLabel(QWidget):
    """One line of text that elides in the middle and then has a tooltip with all of it.

    `ElidedLabel(text="", *, px=12, weight=400, color="text1", tabular=False, align=Qt.AlignLeft, icon=None,
    elide=True, parent=None)`; `icon` is drawn before the text, 12 px. Numbers take `elide=False,
    tabular=True`: they never elide and keep their width.
    """

    def __init__(
        self,
        text: str = "",
        *,
        px: int = 12,
        weight: int = 400,
        color: str = "text1",
        tabular: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        icon: str | None = None,
        elide: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._px, self._weight, self._tabular = px, weight, tabular
        self._token, self._icon, self._align, self._elide = color, icon, align, elide
        self._tip = ""
        self._cut = False
        self._text_width: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        """Change the text; asks for a new layout only when the width it wants changes."""
        if text == self._text:
            return
        before = self._advance()
        self._text, self._text_width = text, None
        self.setAccessibleName(text)
        if self._advance() != before:
            self.updateGeometry()
        self._refresh_tip()
        self.update()

    def set_color(self, token: str) -> None:
        if token != self._token:
            self._token = token
            self.update()

    def set_icon(self, name: str | None) -> None:
        if name != self._icon:
            self._icon = name
            self.updateGeometry()
            self._refresh_tip()
            self.update()

    def set_tip(self, tip: str) -> None:
        """Tooltip of its own; the full text is put in front of it where it is elided."""
        self._tip = tip
        self._refresh_tip()

    def _metrics(self) -> QFontMetrics:
        return _metrics_of(self._px, self._weight, self._tabular)

    def _advance(self) -> int:
        if self._text_width is None:
            # Layouts ask again and again.
            self._text_width = self._metrics().horizontalAdvance(self._text)
        margins = self.contentsMargins()
        return self._text_width + (18 if self._icon else 0) + margins.left() + margins.right() + 1

    def sizeHint(self) -> QSize:
        return QSize(self._advance(), max(self._metrics().height(), 12 if self._icon else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, self._advance()) if self._elide else self._advance(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._refresh_tip()

    def _refresh_tip(self) -> None:
        self._cut = self._elide and self._advance() > self.width()
        self.setToolTip("\n".join(part for part in (self._text if self._cut else "", self._tip) if part))

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        color = theme.color(self._token if self.isEnabled() else "disabled")
        inner = self.contentsRect()
        left = inner.left()
        text = self._text
        space = inner.width() - (18 if self._icon else 0)
        metrics = self._metrics()
        if self._cut:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, space)
        if self._icon:
            if self._align & Qt.AlignmentFlag.AlignRight:
                left += max(space - metrics.horizontalAdvance(text) - 1, 0)
            paint_icon(painter, self._icon, QRectF(left, (self.height() - 12) // 2, 12, 12), color)
            left += 18
        painter.setFont(theme.font(self._px, self._weight, self._tabular))
        painter.setPen(color)
        painter.drawText(
            QRectF(left, 0, inner.right() + 1 - left, self.height()),
            (Qt.AlignmentFlag.AlignLeft if self._icon else self._align)
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.TextFlag.TextSingleLine,
            text,
        )


class TextLabel(QLabel):
    """Text that wraps.

    `TextLabel(text="", *, px=12, weight=400, color="text2", parent=None)`
    """

    def __init__(
        self,
        text: str = "",
        *,
        px: int = 12,
        weight: int = 400,
        color: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._token = color
        self.setFont(theme.font(px, weight))
        self.setWordWrap(True)
        self._recolor()
        theme.changed.connect(self._recolor)

    def set_color(self, token: str) -> None:
        if token != self._token:
            self._token = token
            self._recolor()

    def _recolor(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._token))
        self.setPalette(palette)


_SPOKEN = {"plus": tr("plus {text}"), "minus": tr("minus {text}")}


class Chip(QWidget):
    """A short statement on a coloured ground, 20 px high.

    `Chip(text, *, kind="plain", icon=None, parent=None)`; kinds: 'plain' bg3, 'plus' and 'minus' with their
    sign in front (formula of a recipe), 'accent', 'ok', 'warn', and the outlined badges 'badge' (neutral)
    and 'badge-accent'.
    """

    def __init__(self, text: str, *, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._kind = text, kind
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(20 if not kind.startswith("badge") else 18)
        self._name()
        theme.changed.connect(self.update)

    def set_text(self, text: str, kind: str | None = None) -> None:
        if (text, kind or self._kind) != (self._text, self._kind):
            self._text, self._kind = text, kind or self._kind
            self._name()
            self.updateGeometry()
            self.update()

    def _name(self) -> None:
        self.setAccessibleName(_SPOKEN.get(self._kind, "{text}").format(text=self._text))

    def _signed(self) -> bool:
        return self._kind in ("plus", "minus")

    def _weight(self) -> int:
        return 500 if self._kind.startswith("badge") else 400

    def _advance(self) -> int:
        return QFontMetrics(theme.font(11, self._weight())).horizontalAdvance(self._text)

    def sizeHint(self) -> QSize:
        return QSize(self._advance() + (25 if self._signed() else 14), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 40), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setToolTip(self._text if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, event: QEvent) -> None:
        paint_chip(QPainter(self), QRectF(self.rect()), self._text, self._kind)


def paint_chip(painter: QPainter, box: QRectF, text: str, kind: str) -> None:
    """Draw what `Chip` shows, for canvases that have no child widgets."""
    ground, line, ink = {
        "plain": ("bg3", None, "text1"),
        "plus": ("plusBg", None, "text1"),
        "minus": ("minusBg", None, "text1"),
        "accent": ("accentBg", None, "accent"),
        "ok": ("okBg", None, "ok"),
        "warn": ("warnBg", None, "warn"),
        "badge": (None, "line2", "text2"),
        "badge-accent": (None, "accent", "accent"),
    }[kind]
    badge = kind.startswith("badge")
    fill_rounded(
        painter,
        box,
        box.height() / 2 if badge else 4,
        theme.color(ground) if ground else None,
        theme.color(line) if line else None,
    )
    left = 7.0
    if kind in ("plus", "minus"):
        painter.setPen(QPen(theme.color(kind), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x, y = box.left() + 10.5, box.center().y()
        painter.drawLine(QRectF(x - 2.75, y, 5.5, 0).topLeft(), QRectF(x - 2.75, y, 5.5, 0).topRight())
        if kind == "plus":
            painter.drawLine(QRectF(x, y - 2.75, 0, 5.5).topLeft(), QRectF(x, y - 2.75, 0, 5.5).bottomLeft())
        left = 18.0
    font = theme.font(11, 500 if badge else 400)
    painter.setFont(font)
    painter.setPen(theme.color(ink))
    space = box.width() - (8 if badge else left + 6)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, int(space) + 1)
    align = Qt.AlignmentFlag.AlignCenter if badge else Qt.AlignmentFlag.AlignLeft
    painter.drawText(
        box if badge else QRectF(box.left() + left, box.top(), space + 6, box.height()),
        align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
        shown,
    )


class ProgressLine(QWidget):
    """A thin bar of 2 to 4 px; put a figure beside it.

    `ProgressLine(*, name, height=4, parent=None)`, `set_fraction(0..1)`
    """

    def __init__(self, *, name: str, height: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self.setFixedHeight(height)
        self.setMinimumWidth(48)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    @property
    def fraction(self) -> float:
        return self._fraction

    def set_fraction(self, fraction: float) -> None:
        fraction = min(max(fraction, 0.0), 1.0)
        changed = round(fraction * self.width()) != round(self._fraction * self.width())
        self._fraction = fraction
        self.setAccessibleDescription(f"{fraction * 100:.0f} %")
        if changed:
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(64, self.height())

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        radius = box.height() / 2
        fill_rounded(painter, box, radius, theme.color("bg4"))
        if self._fraction > 0.0:
            box.setWidth(max(box.width() * self._fraction, box.height()))
            fill_rounded(painter, box, radius, theme.color("accent"))


class Separator(QWidget):
    """A line of one pixel.

    `Separator(*, vertical=False, color="line1", length=None, parent=None)`
    """

    def __init__(
        self,
        *,
        vertical: bool = False,
        color: str = "line1",
        length: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._token = color
        if vertical:
            self.setFixedWidth(1)
            if length is not None:
                self.setFixedHeight(length)
        else:
            self.setFixedHeight(1)
            if length is not None:
                self.setFixedWidth(length)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.color(self._token))


class ColorMark(QWidget):
    """The square of a track's colour beside its name, 12 × 12. `ColorMark(index, *, parent=None)`"""

    def __init__(self, index: int = 0, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self.setFixedSize(12, 12)
        theme.changed.connect(self.update)

    def set_index(self, index: int) -> None:
        self._index = index
        self.update()

    def paintEvent(self, event: QEvent) -> None:
        fill_rounded(QPainter(self), QRectF(self.rect()), 3, QColor(theme.track_color(self._index)))
