"""Printing: what is laid out, what a preview does, and that no text is taken for markup.

With GALLERY naming a folder, previews are saved there as pictures to look at.
"""

from __future__ import annotations

import os
import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shop_app.domain.slips import (
    Alert,
    Big,
    Block,
    Grid,
    Heading,
    Line,
    PageBreak,
    Paper,
    QrImage,
    Row,
    Rule,
    Slip,
    Tick,
)
from shop_app.text import UserError, translate
from shop_app.ui.kit.printing import PrintPreview, pdf_of, print_slip, save_pdf
from shop_app.ui.kit.slip_columns import column_widths
from shop_app.ui.kit.slip_pages import Page, slip_pages
from shop_app.ui.theme import Theme, apply, load_fonts

HOSTILE = "<img src=/etc/passwd> &amp; <b>Hélène</b>"
BLOCKS: tuple[Block, ...] = (
    Big("N° 42"),
    Heading(HOSTILE),
    Alert("SEVERE ALLERGIES: nickel, latex, " + "x" * 80),
    Rule(),
    Tick("Shorten the sleeves, " * 4, "€12.00"),
    Tick("Press", done=True),
    Row("Total", "€12.00", strong=True),
    Grid(("Measure", "Before", "Now"), tuple((f"Chest {n}", "98", "99 cm") for n in range(60))),
    QrImage(tuple(tuple((x * y) % 3 == 0 for x in range(25)) for y in range(25)), text="A-42"),
)


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> None:
    load_fonts()
    apply(qapp, Theme())


def drawn(page: Page, dots: int = 100) -> QImage:
    image = QImage(
        round(page.sheet.width / 25.4 * dots), round(page.height / 25.4 * dots),
        QImage.Format.Format_RGB32,
    )  # fmt: skip
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    page.draw(painter, dots)
    painter.end()
    return image


def inked_rows(image: QImage) -> list[int]:
    return [
        y for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 128 for x in range(image.width()))
    ]  # fmt: skip


@pytest.mark.parametrize("paper", list(Paper))
def test_everything_stands_within_the_paper_in_black_and_white(paper: Paper) -> None:
    for page in slip_pages(Slip("Ticket", BLOCKS), paper):
        image = drawn(page)
        edge = round(page.sheet.margin / 25.4 * 100) - 2
        rows = inked_rows(image)
        assert rows[0] >= edge
        assert rows[-1] <= image.height() - edge + 2
        for y in rows:
            for x in (*range(edge), *range(image.width() - edge + 2, image.width())):
                assert image.pixelColor(x, y) == QColor("white")
            colour = image.pixelColor(image.width() // 2, y)
            assert colour.saturation() == 0


def test_a_roll_is_as_long_as_what_stands_on_it() -> None:
    short, longer = (
        slip_pages(Slip("Ticket", (Line("one"),) * count), Paper.ROLL) for count in (8, 40)
    )
    assert [len(short), len(longer)] == [1, 1]
    assert short[0].height < longer[0].height < 400
    used = inked_rows(drawn(longer[0]))
    assert drawn(longer[0]).height() - used[-1] < 30


def test_a_roll_is_cut_where_a_page_ends() -> None:
    slip = Slip("Tickets", (Line("one"), PageBreak(), Line("two"), PageBreak(), Line("three")))
    assert len(slip_pages(slip, Paper.ROLL)) == 3
    assert len(slip_pages(slip, Paper.A4)) == 3


def test_slips_printed_together_have_a_page_each() -> None:
    slip = Slip("Tag", (Line("one"),), more=(Slip("Claim", (Line("two"),)),))
    assert len(slip_pages(slip, Paper.ROLL)) == 2
    assert len(slip_pages(slip, Paper.A4)) == 2


def test_a_table_says_its_head_on_every_page() -> None:
    pages = slip_pages(Slip("List", BLOCKS), Paper.A4)
    assert len(pages) == 2
    heads = {id(strip) for page in pages for strip in page.strips if strip.head}
    assert heads
    for before, after in pairwise(pages):
        first = next(strip for strip in after.strips if strip.head)
        assert after.strips[: len(first.head)] == first.head or first in before.strips


@pytest.mark.parametrize("lines", range(30, 46))
def test_a_row_of_a_table_is_never_parted_over_pages(lines: int) -> None:
    rows = (("20:00", "Martin", "nuts\nmilk\nnever asked"),) * 12
    blocks: tuple[Block, ...] = (*(Line("text"),) * lines, Grid(("Time", "Party", "What"), rows))
    pages = slip_pages(Slip("Expected", blocks), Paper.A4)
    assert len(pages) > 1
    for page in pages:
        within = [strip for strip in page.strips if strip.head]
        assert len(within) % 5 == 0  # air, three lines of text and the rule under them


def test_a_row_higher_than_a_page_is_parted() -> None:
    rows = (("20:00", "Martin", "\n".join(f"line {n}" for n in range(150))),)
    pages = slip_pages(Slip("Expected", (Grid(("Time", "Party", "What"), rows),)), Paper.A4)
    assert len(pages) in {3, 4}
    for page in pages:
        assert sum(strip.height for strip in page.strips) <= page.sheet.text_height + 1


def test_many_pages_are_numbered_and_one_is_not() -> None:
    long = slip_pages(Slip("List", BLOCKS), Paper.A4)
    for page in long:
        rows = inked_rows(drawn(page))
        assert rows[-1] > drawn(page).height() * 0.92  # at the foot
        assert sum(strip.height for strip in page.strips) == pytest.approx(page.sheet.text_height)
    (short,) = slip_pages(Slip("List", (Line("one"),)), Paper.A4)
    assert inked_rows(drawn(short))[-1] < drawn(short).height() / 2


def test_a_heading_is_not_left_alone_at_the_foot_of_a_page() -> None:
    for count in range(30, 60):
        blocks: tuple[Block, ...] = (
            *(Line("text"),) * count,
            Heading("Measurements"),
            Line("Chest 98 cm"),
        )
        for page in slip_pages(Slip("Workroom", blocks), Paper.A4)[:-1]:
            assert not page.strips[-1].kept


def test_an_endless_word_is_broken_not_cut() -> None:
    one = slip_pages(Slip("Ticket", (Row("x" * 30, "y" * 5),)), Paper.ROLL)[0]
    many = slip_pages(Slip("Ticket", (Row("x" * 300, "y" * 5),)), Paper.ROLL)[0]
    assert len(many.strips) > len(one.strips) + 5


def test_columns_share_what_there_is() -> None:
    assert column_widths([10, 20], 60, 10) == [20, 30]
    assert column_widths([10, 200, 300], 120, 10) == [10, 45, 45]
    assert sum(column_widths([500, 200, 300], 100, 5)) == pytest.approx(90)


def media_box(pdf: bytes) -> list[int]:
    """The first page’s size in points, to a point."""
    found = re.search(rb"/MediaBox \[([^\]]+)\]", pdf)
    assert found is not None
    return [round(float(one)) for one in found[1].split()]


def test_a_pdf_has_the_size_of_its_paper() -> None:
    card = pdf_of(Slip("Card", (Heading(HOSTILE),), (Paper.CARD,)))
    assert card.startswith(b"%PDF-")
    assert media_box(card) == [0, 0, 243, 153]
    assert media_box(pdf_of(Slip("Card", BLOCKS), Paper.A4)) == [0, 0, 595, 842]


def test_a_pdf_is_saved_whole(tmp_path: Path) -> None:
    save_pdf(Slip("Ticket", BLOCKS), Paper.ROLL, tmp_path / "ticket.pdf")
    assert [one.name for one in tmp_path.iterdir()] == ["ticket.pdf"]
    assert (tmp_path / "ticket.pdf").read_bytes().rstrip().endswith(b"%%EOF")


def test_a_pdf_that_cannot_be_saved_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be saved"):
        save_pdf(Slip("Ticket", BLOCKS), Paper.ROLL, tmp_path / "nowhere" / "ticket.pdf")


def previewed(qtbot: QtBot, slip: Slip, tmp_path: Path, *printers: str) -> tuple[
    PrintPreview, list[tuple[str, Paper, str]]
]:  # fmt: skip
    printed: list[tuple[str, Paper, str]] = []
    preview = PrintPreview(
        slip,
        printers=list(printers),
        print_on=lambda one, paper, name: printed.append((str(one.title), paper, name)),
        choose_path=lambda _parent, name: str(tmp_path / name),
    )
    qtbot.addWidget(preview)
    preview.show()
    return preview, printed


def test_enter_prints_on_the_paper_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    preview, printed = previewed(qtbot, Slip("Ticket", BLOCKS), tmp_path, "Counter", "Office")
    preview.papers.choose("a4")
    preview.printers.setCurrentText("Office")
    QTest.keyClick(preview, Qt.Key.Key_Return)
    assert printed == [("Ticket", Paper.A4, "Office")]
    assert not preview.isVisible()


def test_enter_prints_from_any_part_but_presses_the_button_it_stands_on(
    qtbot: QtBot, tmp_path: Path
) -> None:
    preview, printed = previewed(qtbot, Slip("Ticket", BLOCKS), tmp_path, "Counter")
    preview.saving.setFocus()
    QTest.keyClick(preview.saving, Qt.Key.Key_Return)
    assert printed == []
    assert (tmp_path / "Ticket.pdf").exists()


def test_p_saves_a_pdf_under_a_name_that_every_system_takes(qtbot: QtBot, tmp_path: Path) -> None:
    preview, printed = previewed(qtbot, Slip('Ticket 42: "a/b"', BLOCKS), tmp_path)
    QTest.keyClick(preview, Qt.Key.Key_P)
    assert [one.name for one in tmp_path.iterdir()] == ["Ticket 42   a b.pdf"]
    assert printed == []


def test_esc_closes_and_does_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    preview, printed = previewed(qtbot, Slip("Ticket", BLOCKS), tmp_path, "Counter")
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()
    assert (printed, list(tmp_path.iterdir())) == ([], [])


def test_without_a_printer_it_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    preview, printed = previewed(qtbot, Slip("Ticket", BLOCKS), tmp_path)
    QTest.keyClick(preview, Qt.Key.Key_Return)
    assert preview.isVisible()
    assert "No printer" in preview.said.text()
    assert printed == []


def test_a_printer_that_refuses_is_told(qtbot: QtBot) -> None:
    def refuse(_slip: Slip, _paper: Paper, _name: str) -> None:
        raise UserError(translate("Printing", "The printer does not answer."))

    preview = PrintPreview(Slip("Ticket", BLOCKS), printers=["Counter"], print_on=refuse)
    qtbot.addWidget(preview)
    preview.show()
    QTest.keyClick(preview, Qt.Key.Key_Return)
    assert preview.isVisible()
    assert preview.said.text() == "The printer does not answer."


def test_a_printer_that_is_gone_is_told() -> None:
    with pytest.raises(UserError, match="does not answer"):
        print_slip(Slip("Ticket", BLOCKS), Paper.ROLL, "no such printer")


@pytest.mark.parametrize("paper", ["roll", "a4"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_preview_tells_all_it_shows(
    qtbot: QtBot, qapp: QApplication, paper: str, scale: float
) -> None:
    apply(qapp, Theme("dark", scale))
    preview = PrintPreview(Slip("Ticket", BLOCKS), printers=["Counter"])
    qtbot.addWidget(preview)
    preview.papers.choose(paper)
    preview.show()
    QApplication.processEvents()
    assert HOSTILE in preview._pages.accessibleDescription()
    if folder := os.environ.get("GALLERY"):
        preview.grab().save(str(Path(folder) / f"preview-{paper}-{scale}.png"))
