"""Cues of the card: what comes before what, and in which words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from shop_app.domain.follow_ups import FollowUp, FollowUpKind, FollowUpState
from shop_app.domain.lent_things import LentThing
from shop_app.domain.promises import Promise, PromiseState
from shop_app.domain.prompts import Cue, CueKind, Pending, cues
from shop_app.domain.wishes import Wish
from shop_app.text import Words

TODAY = date(2025, 11, 22)
SAY = Words("en", lambda _context, source, _n: source).say


def day(days: int) -> date:
    return TODAY + timedelta(days=days)


def promise(number: int = 1, **fields: Any) -> Promise:
    blank: dict[str, Any] = {
        "id": number, "version": 1, "client_id": 1, "text": f"promise {number}",
        "due_on": day(3), "made_on": day(-5), "state": PromiseState.OPEN, "outcome": "",
        "closed_on": None, "made_by": "",
    }  # fmt: skip
    return Promise(**(blank | fields))


def thing(**fields: Any) -> LentThing:
    blank: dict[str, Any] = {
        "id": 7, "version": 1, "client_id": 1, "what": "umbrella", "ours": True,
        "since": day(-20), "due_on": day(-1), "returned_on": None, "note": "",
    }  # fmt: skip
    return LentThing(**(blank | fields))


def wish(**fields: Any) -> Wish:
    blank: dict[str, Any] = {
        "id": 8, "version": 1, "client_id": 1, "text": "a silk scarf", "price": 12500,
        "wished_on": day(-1), "wanted_by": day(9), "fulfilled_on": None,
    }  # fmt: skip
    return Wish(**(blank | fields))


def follow_up(kind: FollowUpKind = FollowUpKind.FOLLOW_UP) -> FollowUp:
    return FollowUp(
        9, 1, 1, kind, "call", TODAY, FollowUpState.OPEN, "", None, None, None, "", day(-7)
    )


def said(one: Cue) -> tuple[str, str]:
    return SAY(one.text), SAY(one.why)


def test_apology_promise_loan_follow_up_wish_in_this_order() -> None:
    found = cues(
        Pending(
            follow_ups=(follow_up(), follow_up(FollowUpKind.APOLOGY)),
            promises=(promise(),), lent_things=(thing(),), wishes=(wish(),),
        ),
        TODAY,
    )  # fmt: skip
    assert [one.kind for one in found] == [
        CueKind.APOLOGY, CueKind.PROMISE, CueKind.LENT, CueKind.FOLLOW_UP, CueKind.WISH,
    ]  # fmt: skip
    assert [type(one.record).__name__ for one in found] == [
        "FollowUp", "Promise", "LentThing", "FollowUp", "Wish",
    ]  # fmt: skip


def test_an_open_promise_is_a_cue_before_its_day_and_the_soonest_comes_first() -> None:
    all_of_them = (
        promise(1, due_on=None), promise(2, due_on=day(8)), promise(3, due_on=day(-1)),
        promise(4, state=PromiseState.KEPT), promise(5, state=PromiseState.DROPPED),
    )  # fmt: skip
    found = cues(Pending(promises=all_of_them), TODAY)
    assert [one.record and one.record.id for one in found] == [3, 2, 1]
    assert [one.due for one in found] == [day(-1), day(8), None]


def test_a_promise_says_by_whom_and_how_late() -> None:
    late = promise(text="six bottles", due_on=day(-2), made_on=day(-8), made_by="Paul")
    (one,) = cues(Pending(promises=(late,)), TODAY)
    assert said(one) == (
        "Promised for 20 November: six bottles",
        "promised by Paul 8 day(s) ago · 2 day(s) late",
    )
    (bare,) = cues(Pending(promises=(promise(text="a call", due_on=None),)), TODAY)
    assert said(bare)[0] == "Promised: a call"


def test_a_loan_is_a_cue_when_due_until_it_is_back() -> None:
    for one in (thing(due_on=day(1)), thing(due_on=None), thing(returned_on=TODAY)):
        assert cues(Pending(lent_things=(one,)), TODAY) == ()
    (ours,) = cues(Pending(lent_things=(thing(due_on=TODAY),)), TODAY)
    assert SAY(ours.text) == "To come back to us: umbrella"
    (theirs,) = cues(Pending(lent_things=(thing(ours=False),)), TODAY)
    assert SAY(theirs.text) == "To give back: umbrella"


def test_a_wish_says_its_price_and_day_until_it_is_fulfilled() -> None:
    (one,) = cues(Pending(wishes=(wish(),)), TODAY)
    assert said(one) == ("Would like: a silk scarf", "said yesterday · €125.00 · by 1 December")
    (bare,) = cues(Pending(wishes=(wish(price=None, wanted_by=None),)), TODAY)
    assert said(bare)[1] == "said yesterday"
    assert cues(Pending(wishes=(wish(fulfilled_on=TODAY),)), TODAY) == ()
