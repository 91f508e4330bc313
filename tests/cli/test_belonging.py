"""Companions, promises and tastes as other programs see them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from shop_app.bootstrap import open_shop
from shop_app.domain.allergies import NewAllergy, Severity
from shop_app.domain.clients import NewClient
from shop_app.domain.follow_ups import NewFollowUp
from shop_app.domain.links import LinkKind, NewLink
from shop_app.domain.promises import NewPromise
from shop_app.domain.wishes import NewWish
from shop_app.services.allergies import add_allergy
from shop_app.services.clients import add_client
from shop_app.services.finding import find
from shop_app.services.follow_ups import add_follow_up
from shop_app.services.links import add_link
from shop_app.services.promises import add_promise
from shop_app.services.wishes import add_wish

Run = Callable[..., Any]
MADE = datetime(2025, 11, 15, 10, tzinfo=UTC)


@pytest.fixture
def file(shop_path: Path) -> Path:
    """Hélène, who comes with Paul and Léa, was promised something and wishes something."""
    shop = open_shop(shop_path, "en", lambda: MADE)
    helene = add_client(shop, NewClient(given_name="Hélène", family_name="Lefèvre", ref="17")).made
    paul = add_client(shop, NewClient(given_name="Paul", family_name="Lefèvre", ref="18")).made
    assert helene is not None
    add_allergy(shop, paul or 0, NewAllergy("peanuts", severity=Severity.SEVERE))
    add_link(shop, NewLink(helene, LinkKind.PARTNER, paul, comes_along=True))
    add_link(shop, NewLink(helene, LinkKind.CHILD, name="Léa", comes_along=True))
    add_promise(shop, NewPromise(helene, "six bottles", date(2025, 11, 20)))
    add_wish(shop, NewWish(helene, "a silk scarf", 12500))
    shop.close()
    return shop_path


def test_the_card_names_companions_with_their_allergies(run: Run, file: Path) -> None:
    card = run("card", "ref:17", "--json", "--file", file).document
    paul, lea = card["companions"]
    assert (paul["name"], paul["link"]) == ("Paul Lefèvre", "partner")
    assert (paul["allergies"]["status"], paul["allergies"]["severe"]) == ("has", True)
    assert [one["allergen"] for one in paul["allergies"]["items"]] == ["peanuts"]
    assert (lea["id"], lea["allergies"]["status"], lea["allergies"]["items"]) == (
        None, "unknown", [],
    )  # fmt: skip
    back = run("card", "ref:18", "--json", "--file", file).document
    assert [(one["name"], one["allergies"]["status"]) for one in back["companions"]] == [
        ("Hélène Lefèvre", "not_asked")
    ]
    told = run("card", "ref:17", "--file", file).out
    assert "comes with: Paul Lefèvre – allergic to peanuts (severe)" in told
    assert "comes with: Léa – allergies not known" in told


def test_an_open_promise_is_the_first_cue_and_a_wish_the_last(run: Run, file: Path) -> None:
    card = run("card", "ref:17", "--json", "--file", file, "--on", "2025-11-22").document
    assert [(one["kind"], one["due"]) for one in card["cues"]] == [
        ("promise", "2025-11-20"), ("wish", None),
    ]  # fmt: skip


def test_promises_lists_what_is_due(run: Run, file: Path) -> None:
    early = run("promises", "--json", "--file", file, "--on", "2025-11-19")
    assert early.document == []
    (due,) = run("promises", "--json", "--file", file, "--on", "2025-11-22").document
    assert (due["text"], due["due"], due["days_late"]) == ("six bottles", "2025-11-20", 2)
    assert due["client"]["display_name"] == "Lefèvre, Hélène"
    told = run("promises", "--file", file, "--on", "2025-11-22").out
    assert told.strip() == "20 November: Lefèvre, Hélène: six bottles"
    assert due["client"]["allergies"] == {
        "status": "not_asked", "severe": False, "severe_to": [], "stale": False,
    }  # fmt: skip
    none = run("promises", "--file", file, "--on", "2025-11-01").out
    assert none.strip() == "No promise is due."


def test_what_is_taken_often_is_a_preference_with_its_count(run: Run, file: Path) -> None:
    for number, day in enumerate(("2025-11-01", "2025-11-08", "2025-11-15"), 1):
        run("visit", "ref:18", "--item", "Saint-Julien", "--file", file, "--on", day)
        card = run("card", "ref:18", "--json", "--file", file, "--on", "2025-11-22").document
        seen = [(one["text"], one["evidence"], one["count"]) for one in card["preferences"]]
        assert seen == ([("Saint-Julien", "seen", number)] if number > 1 else [])


def test_what_is_due_names_a_severe_allergy_beside_the_name(run: Run, file: Path) -> None:
    shop = open_shop(file, "fr", lambda: MADE)
    (paul,) = [one.id for one in find(shop, "Paul")]
    add_promise(shop, NewPromise(paul, "une table au calme", date(2025, 11, 20)))
    add_follow_up(shop, NewFollowUp(paul, "rappeler", date(2025, 11, 20)))
    shop.close()
    for command, what in (("promises", "une table au calme"), ("follow-ups", "rappeler")):
        said = run(command, "--file", file, "--on", "2025-11-20", "--lang", "fr").out
        assert re.search(rf"Lefèvre, Paul \(S.V.RE\W*: arachides\)\W*: {what}", said)
        late = run(command, "--file", file, "--on", "2026-11-20", "--json").document
        (mark,) = [one["client"]["allergies"] for one in late if one["client"]["ref"] == "18"]
        assert mark == {"status": "has", "severe": True, "severe_to": ["peanuts"], "stale": True}
