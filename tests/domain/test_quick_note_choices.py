"""A quick note before it is recorded: in words, and what of it stays a note."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

import pytest

from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.quick_note_choices import (
    is_recordable,
    left_over,
    named,
    occasion_day,
    proposal_words,
)
from shop_app.domain.quick_note_proposals import Proposal, ProposalKind
from shop_app.services.quick_notes import read_note
from shop_app.text import Value

TODAY = date(2025, 11, 22)
TEXT = "allergique aux noix, aime le Saint-Julien, sa fille est cœliaque et rappeler mardi, pressé"


def read(text: str = TEXT) -> tuple[Proposal, ...]:
    return read_note(text, TODAY).proposals


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("allergique aux noix", "Allergy: nuts – to confirm"),
        ("peut-être allergique au gluten", "Allergy: gluten – to confirm"),
        ("vegan", "Diet: vegan"),
        ("aime le Saint-Julien", "Likes: Saint-Julien"),
        ("rappeler mardi", "Follow-up Tuesday 25 November: rappeler"),
        ("chausse du 38", "Size: shoes 38"),
        ("anniversaire 3 mai", "Occasion: birthday, 3 May"),
        ("sa fille est cœliaque",
         "Other person: daughter – sa fille est cœliaque, kept as a note"),
        ("tel 06 12 34 56 78", "Phone: 06 12 34 56 78"),
    ],
)  # fmt: skip
def test_a_proposal_is_said_in_words(text: str, words: str, say: Callable[[Value], str]) -> None:
    (one,) = read(text)
    assert say(proposal_words(one, TODAY)) == words


@pytest.mark.parametrize(
    ("recorded", "note"),
    [
        ((), TEXT),
        ((0, 1, 3), "sa fille est cœliaque; pressé"),
        ((0,), "aime le Saint-Julien, sa fille est cœliaque et rappeler mardi, pressé"),
        ((1, 3), "allergique aux noix; sa fille est cœliaque; pressé"),
    ],
)
def test_what_is_not_recorded_stays_a_note(recorded: Collection[int], note: str) -> None:
    proposals = read()
    assert len(proposals) == 4
    ticked = [proposals[at] for at in recorded]
    assert left_over(TEXT, ticked, [one for one in proposals if one not in ticked]) == note


def test_what_is_somebody_else_s_or_has_no_day_is_not_recorded() -> None:
    assert [is_recordable(one) for one in read()] == [True, True, False, True]
    one = Proposal(ProposalKind.OCCASION, "anniversaire en mai", 0, 19, month=5, label="birthday")
    assert not is_recordable(one)
    assert not is_recordable(Proposal(ProposalKind.OCCASION, "x", 0, 1, month=2, day=31))
    day = Proposal(ProposalKind.OCCASION, "x", 0, 1, date=date(2015, 6, 12))
    assert occasion_day(day) == PartialDate(2015, 6, 12)


def test_codes_become_words(say: Callable[[Value], str]) -> None:
    (one,) = read("chausse du 38")
    assert named(one, say).garment == "shoes"
    (one,) = read("allergique au lait")
    assert named(one, say).allergen == "milk"
    (one,) = read("vegan")
    assert named(one, say).allergen == "vegan"
