"""The greeting card composed from records alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from shop_app.domain.allergies import (
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    Severity,
    ToldBy,
)
from shop_app.domain.allergy_mentions import Passage
from shop_app.domain.clients import Client
from shop_app.domain.follow_ups import FollowUp, FollowUpKind, FollowUpState
from shop_app.domain.greeting import CardRecords, GreetingCard, compose_card
from shop_app.domain.notes import Note
from shop_app.domain.occasions import Occasion, OccasionKind
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.preferences import Evidence, Polarity, Preference
from shop_app.domain.prompts import CueKind
from shop_app.domain.shops import ShopDetails
from shop_app.domain.visits import Purchase, Visit
from shop_app.text import Words

NOW = datetime(2025, 11, 22, 10, 30, tzinfo=UTC)
TODAY = NOW.date()
SHOP = ShopDetails(1, 1, "Chez Nous", "restaurant")
ENGLISH = Words("en", lambda _context, source, _n: source)


def client(**fields: Any) -> Client:
    blank: dict[str, Any] = {
        "id": 1, "version": 1, "title": "", "given_name": "", "family_name": "Lefèvre",
        "name_as_said": "", "pronunciation": "", "organisation": "", "language": "",
        "birthday": None, "ref": "", "card_code": "", "created_at": NOW,
        "last_visit_at": NOW - timedelta(days=10), "visit_count": 1,
    }  # fmt: skip
    return Client(**(blank | fields))


def follow_up(number: int = 1, **fields: Any) -> FollowUp:
    blank: dict[str, Any] = {
        "id": number, "version": 1, "client_id": 1, "kind": FollowUpKind.FOLLOW_UP,
        "text": f"rappeler {number}", "due_on": TODAY, "state": FollowUpState.OPEN, "outcome": "",
        "closed_on": None, "rule_id": None, "visit_id": None, "about": "",
        "made_on": TODAY - timedelta(days=7),
    }  # fmt: skip
    return FollowUp(**(blank | fields))


def apology(number: int = 90, **fields: Any) -> FollowUp:
    return follow_up(number, kind=FollowUpKind.APOLOGY, text="présenter nos excuses", **fields)


def visit(days_ago: float = 10, number: int = 1, *items: str, **fields: Any) -> Visit:
    purchases = tuple(Purchase(n, name, "", Decimal(1), None) for n, name in enumerate(items))
    made = Visit(number, 1, 1, NOW - timedelta(days=days_ago), None, "", "", purchases=purchases)
    return replace(made, **fields)


def card_of(
    who: Client | None = None, *, now: datetime = NOW, language: str = "en", **records: Any
) -> GreetingCard:
    known = records.pop("allergies", AllergyKnowledge())
    shop = records.pop("shop", SHOP)
    return compose_card(CardRecords(shop, who or client(), known, **records), now, language)


def greeting(who: Client | None = None, **more: Any) -> str:
    return ENGLISH.say(card_of(who, **more).greeting)


@pytest.mark.parametrize(
    ("instant", "hello"),
    [
        ("2025-11-22T02:59", "Good evening"),  # 03:59 in Paris
        ("2025-11-22T03:00", "Good morning"),
        ("2025-11-22T10:59", "Good morning"),
        ("2025-11-22T11:00", "Good afternoon"),
        ("2025-11-22T16:59", "Good afternoon"),
        ("2025-11-22T17:00", "Good evening"),
        ("2025-11-22T23:30", "Good evening"),
        ("2025-07-22T09:59", "Good morning"),  # summer time
        ("2025-07-22T10:00", "Good afternoon"),
        ("2025-07-22T15:59", "Good afternoon"),
        ("2025-07-22T16:00", "Good evening"),
        ("2025-03-30T00:59", "Good evening"),  # the hour that is skipped
        ("2025-03-30T01:59", "Good evening"),  # 03:59, an hour's worth of night later
        ("2025-03-30T02:00", "Good morning"),  # 04:00
        ("2025-10-26T00:30", "Good evening"),  # 02:30, the first time
        ("2025-10-26T03:00", "Good morning"),
    ],
)
def test_the_hour_of_the_shop_chooses_the_hello(instant: str, hello: str) -> None:
    now = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert greeting(now=now).startswith(f"{hello} Lefèvre")


def test_the_hour_is_the_shop_s_not_the_machine_s() -> None:
    sydney = replace(SHOP, time_zone="Australia/Sydney")
    assert greeting(shop=sydney).startswith("Good evening")


@pytest.mark.parametrize(
    ("language", "spoken"),
    [("", "en"), ("fr", "fr"), ("FR", "fr"), ("fr-CH", "fr"), ("fr_FR", "fr"), ("en-GB", "en"),
     ("de", "en"), ("français", "en"), ("f", "en")],
)  # fmt: skip
def test_the_client_s_language_else_the_house_s(language: str, spoken: str) -> None:
    assert card_of(client(language=language)).greeting_language == spoken
    assert card_of(client(language=""), language="fr").greeting_language == "fr"


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"title": "Mme"}, "Mrs Lefèvre"),
        ({"title": "mme."}, "Mrs Lefèvre"),
        ({"title": "MADAME"}, "Mrs Lefèvre"),
        ({"title": "M."}, "Mr Lefèvre"),
        ({"title": "Mr"}, "Mr Lefèvre"),
        ({"title": "Mlle"}, "Miss Lefèvre"),
        ({"title": "Dr"}, "Dr Lefèvre"),
        ({"title": "Me"}, "Maître Lefèvre"),
        ({"title": "maître"}, "Maître Lefèvre"),
        ({"title": "Pr."}, "Professor Lefèvre"),
        ({"title": "Comte"}, "Comte Lefèvre"),
        ({"title": "M. et Mme"}, "M. et Mme Lefèvre"),
        ({"title": "Mme", "given_name": "Hélène"}, "Mrs Lefèvre"),
        ({"given_name": "Hélène"}, "Hélène Lefèvre"),
        ({"given_name": "Hélène", "family_name": ""}, "Hélène"),
        ({"title": "Mme", "given_name": "Hélène", "family_name": ""}, "Hélène"),
        ({"title": "Mme", "name_as_said": "Nène"}, "Nène"),
        ({"title": "Mme", "name_as_said": "LEFEVRE"}, "Mrs LEFEVRE"),
        ({"name_as_said": "Nène", "family_name": ""}, "Nène"),
    ],
)
def test_the_name_is_said_as_the_house_says_it(fields: dict[str, str], name: str) -> None:
    who = client(**fields)
    assert ENGLISH.say(card_of(who).said_name) == name
    assert greeting(who) == f"Good morning {name}, lovely to see you again."


def test_nobody_s_name_is_made_up() -> None:
    assert greeting(client(family_name="")) == "Good morning, lovely to see you again."
    assert greeting(client(family_name="", organisation="Garage du Port")) == (
        "Good morning, lovely to see you again."
    )


def test_braces_in_a_name_are_only_braces() -> None:
    assert greeting(client(family_name="{name} %n {0}")).startswith("Good morning {name} %n {0},")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, ", good to see you again today."),
        (0.4, ", good to see you again today."),
        (0.5, ", lovely to see you again."),  # yesterday evening
        (1, ", lovely to see you again."),
        (179, ", lovely to see you again."),
        (180, ", it has been a long time! How good to see you again."),
        (4000, ", it has been a long time! How good to see you again."),
        (-3, ", lovely to see you again."),  # a clock that jumped
    ],
)
def test_what_is_said_after_some_days(days: float, said: str) -> None:
    assert greeting(client(last_visit_at=NOW - timedelta(days=days))).endswith(said)


def test_midnight_is_the_shop_s() -> None:
    now = datetime(2025, 11, 22, 23, 30, tzinfo=UTC)  # half past midnight in Paris
    before = datetime(2025, 11, 22, 22, 30, tzinfo=UTC)
    assert "again today" not in greeting(client(last_visit_at=before), now=now)


def test_a_first_visit_is_welcomed() -> None:
    assert greeting(client(last_visit_at=None)) == "Good morning Lefèvre, welcome."


def test_who_comes_every_week_is_missed_sooner() -> None:
    visits = tuple(visit(70 + 7 * n, n) for n in range(5))
    who = client(last_visit_at=visits[0].at)
    assert "long time" in greeting(who, visits=visits)
    assert "long time" not in greeting(who)


def test_an_apology_owed_comes_first_and_offers_nothing() -> None:
    birthday = client(birthday=PartialDate(None, TODAY.month, TODAY.day))
    card = card_of(birthday, follow_ups=(follow_up(1), apology()))
    assert ENGLISH.say(card.greeting) == "Good morning Lefèvre. We owe you an apology."
    assert card.cues[0].kind is CueKind.APOLOGY


@pytest.mark.parametrize("days", [1, 30])
def test_an_apology_owed_is_in_sight_even_before_its_day(days: int) -> None:
    card = card_of(follow_ups=(apology(due_on=TODAY + timedelta(days=days)), follow_up(1)))
    assert [one.kind for one in card.cues] == [CueKind.APOLOGY, CueKind.FOLLOW_UP]
    assert "late" not in ENGLISH.say(card.cues[0].why)
    assert ENGLISH.say(card.greeting).endswith("We owe you an apology.")


@pytest.mark.parametrize(
    ("state", "closed", "said"),
    [
        (FollowUpState.DONE, 5, "thank you for coming back to us."),
        (FollowUpState.DONE, 10, "thank you for coming back to us."),
        (FollowUpState.DONE, 11, "lovely to see you again."),  # they came since
        (FollowUpState.NOT_NEEDED, 5, "lovely to see you again."),
    ],
)
def test_the_first_visit_after_an_apology_is_thanked_for(
    state: FollowUpState, closed: int, said: str
) -> None:
    done = apology(state=state, closed_on=TODAY - timedelta(days=closed))
    assert greeting(follow_ups=(done,)).endswith(said)


@pytest.mark.parametrize(
    ("days", "wish"),
    [
        (0, "Happy birthday!"),
        (1, "A birthday is coming soon, isn’t it?"),
        (14, "A birthday is coming soon, isn’t it?"),
        (15, ""),
        (-1, "So, how was the birthday?"),
        (-7, "So, how was the birthday?"),
        (-8, ""),
    ],
)
def test_a_birthday_near_is_wished(days: int, wish: str) -> None:
    on = TODAY + timedelta(days=days)
    for year in (None, 1980):
        said = greeting(client(birthday=PartialDate(year, on.month, on.day)))
        assert said.removeprefix("Good morning Lefèvre, lovely to see you again.").strip() == wish


@pytest.mark.parametrize(
    ("now", "wish"),
    [
        ("2026-02-28", "Happy birthday!"),
        ("2026-03-01", "So, how was the birthday?"),
        ("2028-02-28", "A birthday is coming soon, isn’t it?"),
        ("2028-02-29", "Happy birthday!"),
    ],
)
def test_the_29th_of_february_falls_on_the_28th_where_there_is_none(now: str, wish: str) -> None:
    instant = datetime.fromisoformat(now).replace(hour=11, tzinfo=UTC)
    who = client(birthday=PartialDate(1980, 2, 29), last_visit_at=instant - timedelta(days=3))
    assert greeting(who, now=instant).endswith(wish)


def test_a_birthday_over_new_year_is_near() -> None:
    now = datetime(2025, 12, 29, 11, tzinfo=UTC)
    card = card_of(client(birthday=PartialDate(None, 1, 3), last_visit_at=now), now=now)
    assert ENGLISH.say(card.greeting).endswith("A birthday is coming soon, isn’t it?")
    assert [one.due for one in card.cues] == [date(2026, 1, 3)]


def occasion(label: str, days: int, kind: OccasionKind = OccasionKind.BIRTHDAY) -> Occasion:
    on = TODAY + timedelta(days=days)
    return Occasion(7, 1, 1, kind, label, PartialDate(None, on.month, on.day))


def test_somebody_else_s_birthday_is_not_wished_to_the_client() -> None:
    card = card_of(occasions=(occasion("Anniversaire de Léo", 0),))
    assert "Happy birthday" not in ENGLISH.say(card.greeting)
    assert [ENGLISH.say(one.text) for one in card.cues] == ["Anniversaire de Léo today"]


def test_the_own_birthday_counts_once_and_beside_a_child_s() -> None:
    own = client(birthday=PartialDate(1980, TODAY.month, TODAY.day))
    both = card_of(own, occasions=(occasion("", 0),))
    assert [ENGLISH.say(one.text) for one in both.cues] == ["Birthday today"]
    child = card_of(own, occasions=(occasion("Anniversaire de Léo", 3),))
    assert len(child.cues) == 2
    assert "Happy birthday!" in ENGLISH.say(child.greeting)


def test_at_most_three_cues_are_in_sight_and_the_rest_is_counted() -> None:
    due = tuple(follow_up(n, due_on=TODAY - timedelta(days=n)) for n in range(5))
    later = follow_up(9, due_on=TODAY + timedelta(days=1))
    done = follow_up(10, state=FollowUpState.DONE)
    wedding = occasion("", 2, OccasionKind.WEDDING)
    card = card_of(follow_ups=(*due, later, done, apology()), occasions=(wedding,))
    assert [one.follow_up.id for one in card.cues if one.follow_up] == [90, 4, 3]
    assert card.more_cues == 4
    assert card_of().more_cues == 0
    few = card_of(follow_ups=due[:1], occasions=(wedding,))
    assert [one.kind for one in few.cues] == [CueKind.FOLLOW_UP, CueKind.OCCASION]
    assert few.more_cues == 0


def test_a_cue_says_why() -> None:
    by_rule = follow_up(1, rule_id=3, about="Saint-Julien", due_on=TODAY - timedelta(days=2))
    by_hand = follow_up(2)
    card = card_of(follow_ups=(by_rule, by_hand))
    assert [ENGLISH.say(one.why) for one in card.cues] == [
        "Saint-Julien, 7 day(s) ago · 2 day(s) late",
        "noted 7 day(s) ago · due today",
    ]


def test_the_card_holds_the_rest() -> None:
    visits = tuple(visit(n, n, "tarte fine", "café" if n % 2 else "thé") for n in range(6))
    notes = tuple(Note(n, 1, 1, f"note {n}", NOW - timedelta(days=n), "") for n in (3, 1, 2))
    liked = Preference(1, 1, 1, "", "coin", Polarity.LIKES, Evidence.SEEN, 4, TODAY)
    never = Preference(2, 1, 1, "", "fleurs", Polarity.NEVER, Evidence.SEEN, 2, TODAY)
    told = Preference(3, 1, 1, "", "fenêtre", Polarity.LIKES, Evidence.TOLD, 0, TODAY)
    card = card_of(visits=visits, notes=notes, preferences=(liked, told, never))
    assert [(one.product, one.times, one.visits) for one in card.usual] == [
        ("tarte fine", 6, 6), ("café", 3, 6), ("thé", 3, 6),
    ]  # fmt: skip
    assert card.last_visit == visits[0]
    assert card.visits == visits[:3]
    assert [note.id for note in card.notes] == [1, 2, 3]
    assert [one.id for one in card.preferences if not one.is_counted] == [2, 3, 1]
    assert card.rhythm is not None
    assert card.rhythm.every_days == 1
    assert card_of().last_visit is None
    assert card_of().rhythm is None


def test_an_item_brought_back_is_not_usual() -> None:
    bought = [visit(n, n, "vase") for n in range(1, 3)]
    back = replace(bought[0], purchases=(Purchase(1, "vase", "", Decimal(-1), None),))
    assert card_of(visits=(back, bought[1])).usual == ()


def allergy(allergen: str, kind: DietaryKind) -> Allergy:
    return Allergy(
        1, 1, 1, kind, allergen, "", Severity.UNKNOWN, False, "", "", ToldBy.CLIENT,
        TODAY, "", TODAY, "",
    )  # fmt: skip


def mentioned(card: GreetingCard) -> list[tuple[str, str]]:
    return [(one.allergen, one.where) for one in card.allergies.mentioned]


def said(*texts: str) -> tuple[Passage, ...]:
    return tuple(Passage("note", text) for text in texts)


def test_what_is_written_of_allergies_is_in_the_band() -> None:
    passages = (Passage("note", "allergie: noix"), Passage("visit", "allergique au lait"))
    card = card_of(passages=passages)
    assert mentioned(card) == [("noix", "note"), ("lait", "visit")]
    assert card.allergies.status is AllergyStatus.NOT_ASKED


def test_a_mention_goes_when_the_allergy_is_recorded_but_not_for_a_dislike() -> None:
    note = said("allergie: noix")
    for kind in DietaryKind:
        items = (allergy("noix", kind),)
        card = card_of(passages=note, allergies=AllergyKnowledge(items=items))
        harms = kind in {DietaryKind.ALLERGY, DietaryKind.INTOLERANCE}
        assert (mentioned(card) == []) is harms
    none_known = AllergyKnowledge(AllergyStatus.NONE_KNOWN, TODAY)
    assert mentioned(card_of(passages=note, allergies=none_known)) == [("noix", "note")]
