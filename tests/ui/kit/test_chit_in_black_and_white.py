"""A chit in nothing but black and white dots: severe, mild, never asked and a diet differ.

With GALLERY naming a folder, the chits are saved there as pictures to look at.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from shop_app.domain.allergies import AllergyStatus, CrossContact, DietaryKind, Severity
from shop_app.domain.chits import ChitRecords, chit_parts, chit_slip
from shop_app.domain.offers import Concern, Guest
from shop_app.domain.slips import Alert, Line, Paper, Slip
from shop_app.domain.tables import Seat
from shop_app.ui.kit.papers import SHEETS, pixels
from shop_app.ui.kit.slip_pages import Page, slip_pages
from shop_app.ui.kit.slip_strips import StripMaker
from shop_app.ui.kit.wording import spoken
from shop_app.ui.theme import Theme, apply, load_fonts

DOTS = 200
"""Dots an inch: what roll printers have."""
MILK, NUTS = frozenset({"milk"}), frozenset({"nuts"})
SEVERE = Concern(
    DietaryKind.ALLERGY, "fruits à coque", NUTS, Severity.SEVERE, traces=CrossContact.YES,
    adrenaline=True, reaction="choc anaphylactique", note="même l’huile",
)  # fmt: skip
MILD = Concern(DietaryKind.INTOLERANCE, "lait", MILK, Severity.MILD)
DIET = Concern(DietaryKind.DIET, "vegan", MILK)
AVERSION = Concern(DietaryKind.AVERSION, "coriandre", frozenset({"coriandre"}))


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> None:
    load_fonts()
    apply(qapp, Theme())


def chit(*guests: Guest, **facts: str) -> ChitRecords:
    now = datetime(2025, 11, 22, 19, 30, tzinfo=UTC)
    seats = tuple(Seat(None, one, str(n)) for n, one in enumerate(guests, start=1))
    return ChitRecords(
        "Lefèvre", facts.get("table_name", ""), facts.get("time", ""), None, facts.get("note", ""),
        seats, now, "",
    )  # fmt: skip


def guest(*concerns: Concern, name: str = "Ana") -> Guest:
    status = AllergyStatus.NONE_KNOWN if concerns else AllergyStatus.NOT_ASKED
    return Guest(name, status, concerns=concerns)


def pages(records: ChitRecords, paper: Paper) -> tuple[Page, ...]:
    return slip_pages(chit_slip("Chit", chit_parts(records)), paper)


def drawn(page: Page) -> QImage:
    image = QImage(
        round(page.sheet.width / 25.4 * DOTS), round(page.height / 25.4 * DOTS),
        QImage.Format.Format_RGB32,
    )  # fmt: skip
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    page.draw(painter, DOTS)
    painter.end()
    threshold = Qt.ImageConversionFlag.ThresholdDither
    flags = threshold | Qt.ImageConversionFlag.MonoOnly
    return image.convertToFormat(QImage.Format.Format_Mono, flags)


def is_black(image: QImage, x: int, y: int) -> bool:
    return QColor(image.pixel(x, y)).lightness() < 128


class Framed:
    """What stands between the first and the last black dot of the edge just inside the margin."""

    def __init__(self, page: Page) -> None:
        self.image = drawn(page)
        self.left = round(page.sheet.margin / 25.4 * DOTS) + 2
        edge = [is_black(self.image, self.left, y) for y in range(self.image.height())]
        self.runs = [(black, len(list(run))) for black, run in groupby(edge)]

    @property
    def longest(self) -> int:
        """The longest stretch of black along the edge."""
        return max((length for black, length in self.runs if black), default=0)

    @property
    def dashes(self) -> int:
        """How many stretches there are of a length that no letter has."""
        return sum(1 for black, length in self.runs if black and length > DOTS / 25.4)

    @property
    def ink(self) -> float:
        """The share of black in the frame's height."""
        rows = [y for y in range(self.image.height()) if is_black(self.image, self.left, y)]
        area = [is_black(self.image, x, y) for y in range(min(rows), max(rows))
                for x in range(self.left, self.image.width() - self.left)]  # fmt: skip
        return sum(area) / len(area)


def alert_alone(records: ChitRecords, paper: Paper) -> Framed:
    """Draw the first alert of a chit, and nothing else."""
    blocks = chit_slip("Chit", chit_parts(records)).blocks
    only = tuple(one for one in blocks if isinstance(one, Alert))[:1]
    (page,) = slip_pages(Slip("Chit", only), paper)
    return Framed(page)


@pytest.mark.parametrize("paper", [Paper.ROLL, Paper.A4])
def test_severe_mild_and_never_asked_differ_without_any_colour(paper: Paper) -> None:
    severe = alert_alone(chit(guest(SEVERE)), paper)
    mild = alert_alone(chit(guest(MILD)), paper)
    never = alert_alone(chit(guest()), paper)
    assert severe.ink > 0.6  # white on black
    assert severe.longest > DOTS / 3
    assert mild.ink < 0.35
    assert mild.longest > DOTS / 3  # one line along the whole height
    assert never.ink < 0.35
    assert never.longest < DOTS / 6  # dashes only
    assert never.dashes >= 2


@pytest.mark.parametrize("paper", [Paper.ROLL, Paper.A4])
def test_a_diet_and_a_dislike_have_no_frame(paper: Paper) -> None:
    told = chit_slip("Chit", chit_parts(chit(guest(DIET, AVERSION)))).blocks
    lines = [spoken(one.text) for one in told if isinstance(one, Line)]
    assert "diet: vegan" in lines
    assert "does not like: coriandre" in lines
    assert not any(isinstance(one, Alert) for one in told)
    (page,) = pages(chit(guest(DIET)), paper)
    assert Framed(page).longest < DOTS / 6


@pytest.mark.parametrize("paper", [Paper.ROLL, Paper.A4])
def test_the_allergens_are_the_largest_thing_on_the_paper(paper: Paper) -> None:
    sheet = SHEETS[paper]
    records = chit(guest(SEVERE), guest(MILD, name="Bo"), table_name="12", time="20:00")
    maker = StripMaker(sheet, spoken)
    alerts: list[float] = []
    others: list[float] = []
    for block in chit_slip("Chit", chit_parts(records)).blocks:
        heights = max(strip.height for strip in maker.strips(block))
        (alerts if isinstance(block, Alert) else others).append(heights)
    assert min(alerts) > 1.3 * max(others)
    assert alerts[0] > alerts[1]  # the severe one above all
    assert alerts[0] > 2 * pixels(sheet.points)


def test_the_allergens_are_larger_still_on_a4() -> None:
    heights = {
        paper: max(
            strip.height
            for block in chit_slip("Chit", chit_parts(chit(guest(SEVERE)))).blocks
            for strip in StripMaker(SHEETS[paper], spoken).strips(block)
        )
        for paper in (Paper.ROLL, Paper.A4)
    }
    assert heights[Paper.A4] > 1.4 * heights[Paper.ROLL]


@pytest.mark.parametrize("paper", [Paper.ROLL, Paper.A4])
def test_nothing_stands_outside_the_paper(paper: Paper) -> None:
    long = Concern(DietaryKind.ALLERGY, "m" * 60, frozenset({"m"}), Severity.SEVERE)
    many = tuple(guest(SEVERE, MILD, DIET, AVERSION, name=f"Ana {n}") for n in range(3))
    mentioned = Guest("Bo", AllergyStatus.NONE_KNOWN, mentioned=("choc aux noix, EpiPen",))
    records = chit(*many, guest(long), guest(), mentioned, table_name="12", note="Anniversaire")
    for number, page in enumerate(pages(records, paper)):
        image = drawn(page)
        folder = os.environ.get("GALLERY")
        if folder:
            assert image.save(str(Path(folder) / f"chit-{paper.value}-{number}.png"))
        edges = [*range(4), *range(image.width() - 4, image.width())]
        assert not any(is_black(image, x, y) for x in edges for y in range(image.height()))
