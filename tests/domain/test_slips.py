"""What is to be printed, told as blocks."""

from __future__ import annotations

from shop_app.domain.slips import Grid, Heading, Line, PageBreak, Row, Rule, pieces, texts


def test_blocks_part_at_page_breaks() -> None:
    one, other = Line("one"), Line("other")
    assert pieces((one, PageBreak(), other)) == ((one,), (other,))
    assert pieces((PageBreak(), one, PageBreak())) == ((one,),)
    assert pieces(()) == ((),)


def test_every_text_of_a_block_is_told_in_its_order() -> None:
    assert texts(Heading("Ticket")) == ("Ticket",)
    assert texts(Row("Total", "€12.00")) == ("Total", "€12.00")
    assert texts(Grid(("Measure", "Now"), (("Chest", "98"),))) == ("Measure", "Now", "Chest", "98")
    assert texts(Rule()) == ()
