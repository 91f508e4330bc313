"""A slip on its paper: strips put on pages, ready to be drawn on any device."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from shop_app.domain.slips import Block, Paper, Slip, pieces
from shop_app.text import LANGUAGES, translate
from shop_app.ui.kit.papers import SHEETS, UNITS_AN_INCH, Sheet, units
from shop_app.ui.kit.slip_strips import Say, Strip, StripMaker
from shop_app.ui.translations import say, say_in

_SHORTEST_ROLL = 30
_MILLIMETRES_AN_INCH = 25.4
_NUMBERED, _NUMBER = 200, 6
"""Least height of a paper whose pages are numbered, and the height of the number, in mm."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a paper: `height` in mm, and what stands on it."""

    sheet: Sheet
    height: float
    strips: tuple[Strip, ...]

    def draw(self, painter: QPainter, dots_an_inch: float) -> None:
        """Draw the page black on white, its upper left corner at the painter's origin."""
        scale = dots_an_inch / UNITS_AN_INCH
        painter.save()
        painter.scale(scale, scale)
        area = QRectF(0, 0, units(self.sheet.width), units(self.height))
        painter.fillRect(area, Qt.GlobalColor.white)
        painter.setPen(Qt.GlobalColor.black)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(units(self.sheet.margin), units(self.sheet.margin))
        for strip in self.strips:
            strip.draw(painter)
            painter.translate(0, strip.height)
        painter.restore()


def slip_pages(slip: Slip, paper: Paper) -> tuple[Page, ...]:
    """Lay a slip out on a paper; there is always a page."""
    words: Say = say
    if slip.language in LANGUAGES:
        words = lambda value: say_in(value, slip.language)  # noqa: E731 - a function of one line
    sheet = SHEETS[paper]
    own = (page for piece in pieces(slip.blocks) for page in _pages(piece, sheet, words))
    return (*own, *(page for one in slip.more for page in slip_pages(one, paper)))


def _pages(blocks: tuple[Block, ...], sheet: Sheet, words: Say) -> list[Page]:
    maker = StripMaker(sheet, words)
    strips = [strip for block in blocks for strip in maker.strips(block)]
    filled = _fill(strips, sheet.text_height)
    if len(filled) > 1 and sheet.height >= _NUMBERED:
        filled = _numbered(_fill(strips, sheet.text_height - units(_NUMBER)), sheet, maker)
    return [Page(sheet, _height(one, sheet), tuple(one)) for one in filled]


def _numbered(filled: list[list[Strip]], sheet: Sheet, maker: StripMaker) -> list[list[Strip]]:
    """Say at the foot of each page which of how many it is."""
    words = translate("Print", "page {page} of {pages}")
    return [
        [*page, *maker.page_number(
            words.format(page=str(number), pages=str(len(filled))),
            sheet.text_height - _length(page),
        )]
        for number, page in enumerate(filled, 1)
    ]  # fmt: skip


def _fill(strips: list[Strip], room: float) -> list[list[Strip]]:
    """Part strips over pages; a table's head is said again, a heading goes with what it heads."""
    filled: list[list[Strip]] = [[]]
    for strip in strips:
        if filled[-1] and _length(filled[-1]) + strip.height > room:
            taken = _kept_at_end(filled[-1])
            first = taken[0] if taken else strip
            filled.append([*first.head, *taken])
        filled[-1].append(strip)
    return filled


def _kept_at_end(page: list[Strip]) -> list[Strip]:
    """Take the strips off the end of a page that are to stay with what follows."""
    taken: list[Strip] = []
    while len(page) > 1 and page[-1].kept:
        taken.insert(0, page.pop())
    return taken if page else []


def _length(strips: list[Strip]) -> float:
    return sum(strip.height for strip in strips)


def _height(strips: list[Strip], sheet: Sheet) -> float:
    if sheet.height:
        return sheet.height
    used = _length(strips) * _MILLIMETRES_AN_INCH / UNITS_AN_INCH + 2 * sheet.margin
    return max(_SHORTEST_ROLL, round(used + 0.5))
