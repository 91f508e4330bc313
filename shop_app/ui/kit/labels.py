"""Texts and icons that show all they hold, whatever the width and the text size."""

from __future__ import annotations

from functools import cache
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

from shop_app.ui.icons import picture
from shop_app.ui.kit.styling import restyle
from shop_app.ui.tokens import Role, Tone

_ENDLESS = 1 << 20
_WIDEST_EMS = 46
"""A line longer than this is tiring to read: wish for no more width."""
_NARROWEST_EMS = 4
_WIDTHS_KEPT = 6
"""Layouts try a few widths before they settle."""


class WrappingLabel(QLabel):
    """Plain text that wraps at words, and anywhere within a word that is too long.

    It never clips and never elides: its height follows its width.
    """

    def __init__(self, text: str = "", role: Role = "body", tone: Tone = "text") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self._laid: dict[int, tuple[QTextLayout, int]] = {}
        self._wish: QSize | None = None

    def setText(self, text: str) -> None:
        """Show another text."""
        self._forget()
        super().setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Align the lines otherwise."""
        self._forget()
        super().setAlignment(alignment)

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows the whole text in `width`."""
        self.ensurePolished()
        margins = self.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        return self._lay(inner)[1] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of the text in one line, up to a line that reads well."""
        self.ensurePolished()
        if self._wish is None:
            width = min(self._natural_width(), _WIDEST_EMS * em(self))
            self._wish = QSize(width, self.heightForWidth(width))
        return self._wish

    def minimumSizeHint(self) -> QSize:
        """Return a few letters' width: anything longer wraps."""
        least = _NARROWEST_EMS * em(self)
        return QSize(min(self.sizeHint().width(), least), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, aligned as asked for the reading direction."""
        del event
        rect = self.contentsRect()
        layout, height = self._lay(rect.width())
        spare = max(0, rect.height() - height)
        down = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            down = spare / 2
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            down = spare
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(rect.x(), rect.y() + down))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Forget the lines laid out in another font or direction."""
        self._forget()
        super().changeEvent(event)

    def _forget(self) -> None:
        self._laid.clear()
        self._wish = None

    def _natural_width(self) -> int:
        margins = self.contentsMargins()
        lines, _ = self._lay(_ENDLESS)
        widest = max(
            (lines.lineAt(i).naturalTextWidth() for i in range(lines.lineCount())), default=0
        )
        return ceil(widest) + 1 + margins.left() + margins.right()

    def _lay(self, width: int) -> tuple[QTextLayout, int]:
        if width not in self._laid:
            if len(self._laid) >= _WIDTHS_KEPT:
                self._laid.pop(next(iter(self._laid)))
            option = _option(self.layoutDirection(), self.alignment())
            lines = lay_out(self.text(), self.font(), width, option)
            height = max(ceil(lines.boundingRect().height()), self.fontMetrics().height())
            self._laid[width] = (lines, height)
        return self._laid[width]


@cache
def _option(direction: Qt.LayoutDirection, alignment: Qt.AlignmentFlag) -> QTextOption:
    side = QStyle.visualAlignment(direction, alignment)
    option = QTextOption(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
    if side & (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight):
        option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def lay_out(text: str, font: QFont, width: float, option: QTextOption) -> QTextLayout:
    """Return `text` broken into lines of `width` pixels; line breaks of the text are kept."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    down = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, down))
        down += line.height()
    layout.endLayout()
    return layout


class Glyph(QWidget):
    """An icon in its tone's colour, growing with the text of its role.

    It only repeats what words beside it say, so it has no accessible name of its own.
    """

    def __init__(
        self, name: str, tone: Tone = "text", role: Role = "body", ems: float = 1.2
    ) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name = name
        self._ems = ems

    def show_icon(self, name: str, tone: Tone) -> None:
        """Show another icon."""
        self._name = name
        restyle(self, tone=tone)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square as high as a line of the role's text, and a bit."""
        self.ensurePolished()
        side = round(em(self) * self._ems)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same square: an icon is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon sharp at this screen's pixel ratio."""
        del event
        side = min(self.width(), self.height())
        colour = self.palette().color(self.foregroundRole())
        painter = QPainter(self)
        drawn = picture(self._name, colour, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, drawn)
        painter.end()


class Divider(QFrame):
    """A hairline between rows."""


def em(widget: QWidget) -> int:
    """Return the pixel size of the widget's font: the measure that grows with the text."""
    return widget.fontInfo().pixelSize()
