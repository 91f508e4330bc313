"""Papers and their sizes, in the unit in which slips are laid out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from shop_app.domain.slips import Paper

UNITS_AN_INCH = 300
"""Slips are laid out in this unit once and scaled for every device: what is seen is printed."""
_MILLIMETRES_AN_INCH = 25.4
_POINTS_AN_INCH = 72


def units(millimetres: float) -> float:
    """Return a length in layout units."""
    return millimetres * UNITS_AN_INCH / _MILLIMETRES_AN_INCH


def pixels(points: float) -> int:
    """Return a text size in layout units."""
    return round(points * UNITS_AN_INCH / _POINTS_AN_INCH)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper's size and margin in mm, and the size of its text in points; a roll's height is 0.

    `large` times as large are the letters that nobody may overlook.
    """

    width: float
    height: float
    margin: float
    points: float
    large: float = 1.6

    @property
    def text_width(self) -> float:
        """The width between the margins, in layout units."""
        return units(self.width - 2 * self.margin)

    @property
    def text_height(self) -> float:
        """The height between the margins, in layout units; endless on a roll."""
        return units(self.height - 2 * self.margin) if self.height else float("inf")

    def layout(self, height: float) -> QPageLayout:
        """Return Qt's description of a page `height` mm high; its margins are kept by us."""
        match = QPageSize.SizeMatchPolicy.FuzzyMatch
        size = QPageSize(QSizeF(self.width, height), QPageSize.Unit.Millimeter, "", match)
        layout = QPageLayout()
        layout.setMode(QPageLayout.Mode.FullPageMode)
        layout.setOrientation(QPageLayout.Orientation.Portrait)  # else Qt turns it
        layout.setPageSize(size)
        layout.setMargins(QMarginsF())
        return layout


SHEETS = {
    # Roll printers leave about 4 mm at each side blank.
    Paper.ROLL: Sheet(80, 0, 4, 9.5, 2.2),
    Paper.A4: Sheet(210, 297, 18, 11, 3.4),
    Paper.CARD: Sheet(85.6, 54, 4, 8),
    Paper.TAG: Sheet(101, 54, 4, 9),
}
