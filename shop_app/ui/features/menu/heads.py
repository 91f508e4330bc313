"""The heads of the grid: allergens by symbol and word, dishes by name and category."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextOption
from PySide6.QtWidgets import QHeaderView

from shop_app.domain.allergens import SYMBOLS, AllergenState
from shop_app.ui.features.menu.dish_rows import TODAY, DishRows
from shop_app.ui.icons import picture
from shop_app.ui.kit.labels import lay_out
from shop_app.ui.kit.state_marks import SHORT_WORDS
from shop_app.ui.kit.wording import spoken
from shop_app.ui.theme import Look
from shop_app.ui.tokens import Role

_PAD, _ICON, _LEAST_ROW, _SHARE = 6, 22, 52, 0.39
_NAME, _LEAST_COLUMN, _BESIDE = 200, 52, 6
_PROPOSED = "\u2009?"
_KNOWN = tuple(one for one in AllergenState if one is not AllergenState.UNKNOWN)


class AllergenHead(QHeaderView):
    """Symbol over word; wide enough for the word and for what stands in the cells."""

    def __init__(self, rows: DishRows, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._rows = rows
        self._look = look
        self.setSectionsClickable(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return room for the longest word of the column, and all lines of its name."""
        theme = self._look.theme
        px, metrics = theme.px, QFontMetrics(theme.font("tiny"))
        words = [*spoken(self._rows.column_word(section)).split()]
        if section != TODAY:
            words += [short_word(one, proposed=True) for one in _KNOWN]
        widest = max(map(metrics.horizontalAdvance, words))
        width = max(widest + px(2 * _BESIDE), px(_LEAST_COLUMN))
        area = QRect(0, 0, width - 2, 1000)
        flags = int(Qt.AlignmentFlag.AlignHCenter) | Qt.TextFlag.TextWordWrap
        word = metrics.boundingRect(area, flags, spoken(self._rows.column_word(section)))
        return QSize(width, px(_ICON + 3 * _PAD) + word.height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw symbol and word."""
        theme = self._look.theme
        px = theme.px
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), theme.colour("border"))
        icon = self._icon(section)
        ratio = self.devicePixelRatioF()
        drawn = picture(icon, theme.colour("text"), px(_ICON), ratio)
        painter.drawPixmap(rect.center().x() - px(_ICON) // 2, rect.top() + px(_PAD), drawn)
        painter.setFont(theme.font("tiny"))
        painter.setPen(theme.colour("text"))
        below = rect.adjusted(1, px(_ICON + 2 * _PAD), -1, -2)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(
            below, int(flags) | Qt.TextFlag.TextWordWrap, spoken(self._rows.column_word(section))
        )
        painter.restore()

    def _icon(self, section: int) -> str:
        if section == TODAY:
            return "utensils"
        shape = SYMBOLS.get(self._rows.allergens[section - 1][0])
        return f"allergen-{shape}" if shape else "triangle-alert"


class DishHead(QHeaderView):
    """Name of each dish, whole, its category under it; a variant stands in under its dish."""

    def __init__(self, rows: DishRows, look: Look) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._rows = rows
        self._look = look
        self._width = look.theme.px(_NAME)
        self.setSectionsClickable(True)

    def fit(self, whole: int) -> None:
        """Take a share of the grid's width, and no more than names need."""
        self._width = min(self._look.theme.px(_NAME), round(whole * _SHARE))
        self.setFixedWidth(self._width)

    def sizeHint(self) -> QSize:
        """Return the share of the width."""
        return QSize(self._width, super().sizeHint().height())

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return room for the whole name and the category."""
        return QSize(self._width, self.height_of(section))

    def height_of(self, section: int) -> int:
        """Return the height that shows all of a dish's name."""
        px = self._look.theme.px
        texts = self._texts(section)
        inner = self._inner(section)
        heights = (
            lay_out(text, self._look.theme.font(role), inner, _wrapping()).boundingRect().height()
            for text, role in texts
        )
        return max(px(_LEAST_ROW), round(sum(heights)) + px(2 * _PAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the name, and the category in muted letters."""
        theme = self._look.theme
        painter.save()
        chosen = self.currentRow() == section
        painter.fillRect(rect, theme.colour("selection" if chosen else "surface"))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), theme.colour("line"))
        inner = self._inner(section)
        left, down = self.width() - inner - theme.px(_PAD), rect.top() + theme.px(_PAD)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = theme.px(_PAD)
        for text, role in self._texts(section):
            laid = lay_out(text, theme.font(role), inner, _wrapping())
            painter.setPen(theme.colour("text" if role == "strong" else "muted"))
            laid.draw(painter, QRectF(left, down, inner, 0).topLeft())
            down += round(laid.boundingRect().height())
        painter.restore()

    def currentRow(self) -> int:
        """Return the row of the cell in focus."""
        return self.selectionModel().currentIndex().row()

    def _texts(self, section: int) -> list[tuple[str, Role]]:
        product = self._rows.rows[section].product
        texts: list[tuple[str, Role]] = [(product.name, "strong"), (product.category, "tiny")]
        return [one for one in texts if one[0]]

    def _inner(self, section: int) -> int:
        px = self._look.theme.px
        variant = self._rows.rows[section].product.variant_of_id is not None
        return self._width - px(2 * _PAD) - (px(3 * _PAD) if variant else 0)


def short_word(state: AllergenState, *, proposed: bool) -> str:
    """Return the word of a cell; a proposal has a question mark."""
    return spoken(SHORT_WORDS[state]) + (_PROPOSED if proposed else "")


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option
