"""Texts and icons that show all they hold, whatever the width and the text size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QStyle, QWidget

from shop_app.ui.icons import picture
from shop_app.ui.kit.styling import restyle
from shop_app.ui.tokens import TEXT_SIZES, Role, Tone

_ENDLESS = 1 << 20
_LEADING = (Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft)
_WIDEST_EMS = 46
"""A line longer than this is tiring to read: wish for no more width."""
_NARROWEST_EMS = 4
_WIDTHS_KEPT = 6
"""Layouts try a few widths before they settle."""


@dataclass(frozen=True, slots=True)
class Part:
    """A text laid out, and the stretch of a label it stands in, from the leading upper corner."""

    lines: QTextLayout
    area: QRectF
    muted: bool = False

    def moved(self, right: float, down: float) -> Part:
        """Return the same text elsewhere."""
        return Part(self.lines, self.area.translated(right, down), self.muted)


@dataclass(frozen=True, slots=True)
class Laid:
    """What a label shows, laid out in some width; `natural` is the width it would wish for."""

    parts: tuple[Part, ...]
    natural: int
    height: int


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
        self._laid: dict[int, Laid] = {}
        self._faces: dict[Role | None, Face] = {}
        self._lead = 0.0  # the share of spare room that stands before a line
        self._wish: QSize | None = None

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self._forget()
            super().setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Align the lines otherwise."""
        self._forget()
        super().setAlignment(alignment)
        flag = Qt.AlignmentFlag
        self._lead = (
            0.5 if alignment & flag.AlignHCenter else float(bool(alignment & flag.AlignRight))
        )

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows the whole text in `width`."""
        self.ensurePolished()
        margins = self.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        whole = self._lay(_ENDLESS)
        laid = whole if whole.natural <= inner else self._lay(inner)
        return laid.height + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of the text in one line, up to a line that reads well."""
        if self._wish is None:
            self.ensurePolished()
            margins = self.contentsMargins()
            natural = self._lay(_ENDLESS).natural + margins.left() + margins.right()
            width = min(natural, _WIDEST_EMS * em(self))
            self._wish = QSize(width, self.heightForWidth(width))
        return self._wish

    def minimumSizeHint(self) -> QSize:
        """Return a few letters' width: anything longer wraps."""
        least = _NARROWEST_EMS * em(self)
        return QSize(min(self.sizeHint().width(), least), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, aligned as asked for the reading direction."""
        del event
        painter = QPainter(self)
        self._draw(painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Forget the lines laid out in another font or direction."""
        self._faces.clear()
        self._forget()
        super().changeEvent(event)

    def _forget(self) -> None:
        self._laid.clear()
        self._wish = None

    def _draw(self, painter: QPainter) -> None:
        rect = QRectF(self.contentsRect())
        laid = self._lay(int(rect.width()))
        spare = max(0.0, rect.height() - laid.height)
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            rect.translate(0, spare / 2)
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            rect.translate(0, spare)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        own = self.palette().color(self.foregroundRole())
        muted = QApplication.palette().placeholderText().color()  # a sheet fades the label's own
        for part in laid.parts:
            left = rect.width() - part.area.right() if mirrored else part.area.left()
            painter.setPen(muted if part.muted else own)
            part.lines.draw(painter, rect.topLeft() + QPointF(left, part.area.top()))

    def _lay(self, width: int) -> Laid:
        if width not in self._laid:
            if len(self._laid) >= _WIDTHS_KEPT:
                self._laid.pop(next(iter(self._laid)))
            self._laid[width] = self._compose(width)
        return self._laid[width]

    def _compose(self, width: int) -> Laid:
        """Lay out all that is shown; the label's own kinds have several texts."""
        part, natural = self._put(self.text(), self._face(), width)
        return Laid((part,), natural, int(part.area.height()))

    def _put(self, text: str, face: Face, width: int, *, muted: bool = False) -> tuple[Part, int]:
        """Return a text in `width` and the width it wishes for."""
        lines, natural, height = _unbroken(text, face)
        if natural <= width and "\n" not in text:
            before = int((width - natural) * self._lead)
            return Part(lines, QRectF(before, 0, natural, height), muted), natural
        option = _option(self.layoutDirection(), self.alignment())
        broken = lay_out(text, face.font, width, option)
        height = max(ceil(broken.boundingRect().height()), height if "\n" not in text else 0)
        return Part(broken, QRectF(0, 0, width, height), muted), natural

    def _face(self, role: Role | None = None) -> Face:
        """The face of the label's own text, or of a role beside it."""
        if role not in self._faces:
            own, pixels = self.font(), em(self)
            size, weight = TEXT_SIZES[role or "body"]
            self._faces[role] = (
                Face(own.family(), pixels, own.weight())
                if role is None
                else Face(own.family(), round(size * pixels / TEXT_SIZES["body"][0]), weight)
            )
        return self._faces[role]


@dataclass(frozen=True, slots=True)
class Face:
    """A font that can be compared; `pixels` is its size."""

    family: str
    pixels: int
    weight: int

    @property
    def font(self) -> QFont:
        """The font itself."""
        font = QFont(self.family)
        font.setPixelSize(self.pixels)
        font.setWeight(QFont.Weight(self.weight))
        return font


@lru_cache(maxsize=2000)
def _unbroken(text: str, face: Face) -> tuple[QTextLayout, int, int]:
    """A text unbroken by any width, with its own width and height: most texts need no more."""
    font = face.font
    lines = lay_out(text, font, _ENDLESS, _option(*_LEADING))
    widths = (lines.lineAt(one).naturalTextWidth() for one in range(lines.lineCount()))
    height = max(ceil(lines.boundingRect().height()), QFontMetrics(font).height())
    return lines, ceil(max(widths, default=0)) + 1, height


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
    layout.setCacheEnabled(True)  # it is drawn more often than laid out
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
