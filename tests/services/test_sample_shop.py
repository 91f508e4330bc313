"""Sample shops: invented clients whose histories lead up to today, the same for the same seed."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from shop_app import paths
from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.clients import NewClient
from shop_app.domain.follow_ups import FollowUpState
from shop_app.domain.greeting import GreetingCard
from shop_app.domain.own_values import read_value
from shop_app.domain.preferences import Evidence
from shop_app.domain.prompts import CueKind
from shop_app.domain.rhythm import RhythmState
from shop_app.domain.sample.contacts import DOMAINS, FICTION_LANDLINES, FICTION_MOBILE
from shop_app.services.clients import add_client
from shop_app.services.follow_up_rules import follow_up_rules
from shop_app.services.follow_ups import follow_ups_due
from shop_app.services.greeting import greeting_card
from shop_app.services.sample_shop import (
    TRADES,
    make_sample_shop,
    read_sample_trade,
    shown_client,
)
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.services.staff import staff
from shop_app.services.tags import all_tags
from shop_app.store.card_records import card_records
from shop_app.store.client_file import create_store, open_store
from shop_app.store.own_fields import all_fields
from shop_app.store.own_values import kept_values
from shop_app.store.schema import TABLES
from shop_app.store.transaction import Store
from shop_app.text import UserError, Value

NOW = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
TODAY = date(2026, 5, 14)
CLIENTS = 60
Make = Callable[..., Shop]
Say = Callable[[Value], str]
Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def create(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Store]:
    """Makes an empty client file, by copying one."""
    empty = tmp_path_factory.mktemp("empty") / "shop.prevenance"
    create_store(empty, paths.migrations(), lambda: NOW).close()

    def copied() -> Store:
        folder = tmp_path_factory.mktemp("sample")
        for one in empty.parent.iterdir():
            shutil.copy2(one, folder / one.name)
        return open_store(folder / empty.name, paths.migrations(), lambda: NOW)

    return copied


@pytest.fixture(scope="module")
def make(create: Callable[[], Store]) -> Iterator[Make]:
    """Makes sample shops, each order once."""
    made: dict[tuple[object, ...], Shop] = {}

    def one(trade: str = "restaurant", language: str = "fr", **order: Any) -> Shop:
        wanted: dict[str, Any] = {"clients": CLIENTS, "seed": 1, "now": NOW} | order
        key = (trade, language, *wanted.values())
        if key not in made:
            clock = lambda: wanted["now"]  # noqa: E731 - the clock of one shop
            made[key] = make_sample_shop(
                create, trade=trade, language=language, clock=clock, **wanted
            )
        return made[key]

    yield one
    for shop in made.values():
        shop.close()


def rows(shop: Shop) -> Rows:
    with shop.store.read() as tx:
        return {
            table.__tablename__: sorted(
                (tuple(row) for row in tx.connection.execute(table.__table__.select())), key=repr
            )
            for table in TABLES
        }


def asked(shop: Shop, query: str) -> list[Any]:
    with shop.store.read() as tx:
        return list(tx.connection.execute(text(query)).all())


def ids(shop: Shop) -> list[int]:
    return [row.id for row in asked(shop, "select id from clients order by id")]


def cards(shop: Shop) -> list[GreetingCard]:
    return [greeting_card(shop, one) for one in ids(shop)]


def test_the_same_order_on_the_same_day_gives_the_same_rows(
    create: Callable[[], Store], make: Make
) -> None:
    later = NOW + timedelta(hours=6)
    again = make_sample_shop(
        create, trade="restaurant", clients=CLIENTS, seed=1, language="fr", now=later
    )
    first, second = rows(make()), rows(again)
    again.close()
    assert first == second


def test_another_seed_gives_other_clients(make: Make) -> None:
    assert rows(make())["clients"] != rows(make(seed=2))["clients"]


def test_a_sample_holds_as_many_clients_as_asked_with_staff_and_rules(make: Make) -> None:
    shop = make(clients=7)
    assert (len(ids(shop)), len(staff(shop)), len(follow_up_rules(shop))) == (7, 4, 4)
    assert details(shop).trade == "restaurant"


def test_some_clients_have_tags_in_the_samples_language(make: Make) -> None:
    shop = make(clients=120, language="fr")
    used = {one.tag.name: one.clients for one in all_tags(shop)}
    assert list(used) == ["Habitués", "Presse", "Voisinage"]
    assert all(0 < number < 120 for number in used.values())
    assert "Voisinage" in [one.name for one in greeting_card(shop, shown_client(shop)).tags]


def test_a_long_making_tells_how_far_it_is(create: Callable[[], Store]) -> None:
    told: list[tuple[int, int]] = []
    make_sample_shop(
        create, trade="tailor", clients=1003, language="en", now=NOW,
        progress=lambda made, of: told.append((made, of)),
    ).close()  # fmt: skip
    assert told == [(1000, 1003), (1003, 1003)]


@pytest.mark.parametrize("trade", TRADES)
def test_nothing_happens_in_the_future(make: Make, trade: str) -> None:
    shop = make(trade)
    with shop.store.read() as tx:
        all_records = [card_records(tx, one) for one in ids(shop)]
    for one in all_records:
        assert one is not None
        assert one.client.created_at < NOW
        assert all(one.client.created_at <= visit.at < NOW for visit in one.visits)
        assert all(note.written_at < NOW for note in one.notes)
        assert all(made.made_on < TODAY for made in one.follow_ups)
        assert all(made.closed_on is None or made.closed_on <= TODAY for made in one.follow_ups)
        assert all(seen.confirmed_on < TODAY for seen in one.preferences)
        assert all(item.noted_on <= item.confirmed_on < TODAY for item in one.allergies.items)


@pytest.mark.parametrize("trade", TRADES)
def test_rows_belong_together(make: Make, trade: str) -> None:
    shop = make(trade)
    assert asked(shop, "pragma foreign_key_check") == []
    wrong = """
        select clients.id from clients left join (
            select client_id, max(at) as last, count(*) as number from visits group by client_id
        ) as seen on seen.client_id = clients.id
        where visit_count <> coalesce(number, 0) or last_visit_at is not last
    """
    assert asked(shop, wrong) == []
    assert asked(shop, "select 1 from clients group by ref having count(*) > 1") == []


@pytest.mark.parametrize("trade", TRADES)
def test_what_was_seen_is_what_was_taken(make: Make, trade: str) -> None:
    shop = make(trade)
    traits = {one.name: one.trait for one in read_sample_trade(trade, "fr").products}
    bought = asked(
        shop,
        "select client_id, visits.id, name from visits join purchases on visit_id = visits.id"
        " join products on products.id = product_id",
    )
    times = Counter(
        (client_id, trait)
        for client_id, _, trait in {(row[0], row[1], traits[row[2]]) for row in bought}
    )
    seen = asked(shop, "select client_id, text, count from preferences where evidence = 'seen'")
    assert len(seen) >= CLIENTS // 6
    assert {(one.client_id, one.text): one.count for one in seen} == {
        (one.client_id, one.text): times[one.client_id, one.text] for one in seen
    }


@pytest.mark.parametrize("trade", TRADES)
def test_nobody_took_what_they_must_not_have(make: Make, trade: str) -> None:
    """Whoever avoids nuts has no walnut bread on the card."""
    shop = make(trade)
    held = {one.name: one.tags for one in read_sample_trade(trade, "fr").products}
    of_allergen = {"fruits à coque": "nuts", "arachides": "peanuts", "lys": "lilies",
                   "poisson": "fish", "œufs": "eggs", "sans alcool": "alcohol",
                   "ammoniaque": "ammonia", "latex": "latex"}  # fmt: skip
    bought = asked(
        shop,
        "select allergen, products.name from allergies join visits using (client_id)"
        " join purchases on visit_id = visits.id join products on products.id = product_id",
    )
    assert bought
    assert [row for row in bought if of_allergen.get(row[0]) in held[row[1]]] == []


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("now", [
    NOW, datetime(2026, 1, 1, 8, tzinfo=UTC), datetime(2028, 3, 3, 8, tzinfo=UTC),
    datetime(2026, 8, 16, 8, tzinfo=UTC), datetime(2026, 12, 28, 23, 30, tzinfo=UTC),
], ids=str)  # fmt: skip
def test_something_is_to_be_done_today_whatever_the_day(
    make: Make, trade: str, now: datetime
) -> None:
    shop = make(trade, clients=30, now=now)
    due = follow_ups_due(shop)
    assert len({one.client_id for one in due}) >= 3
    assert all(one.state is FollowUpState.OPEN for one in due)
    today = details(shop).day_of(now)
    assert all((today - one.due_on).days <= 25 for one in due)


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_card_can_be_raised(make: Make, trade: str, language: str, say: Say) -> None:
    raised = cards(make(trade, language))
    assert len(raised) == CLIENTS
    for card in raised:
        assert say(card.greeting)
        assert all(say(word) for word in card.allergies.all_words())
        assert all(say(cue.text) and say(cue.why) for cue in card.cues)


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_shown_card_is_the_most_telling(make: Make, trade: str, language: str) -> None:
    shop = make(trade, language)
    card = greeting_card(shop, shown_client(shop))
    assert card.allergies.severe
    assert not card.allergies.stale
    assert [cue.kind for cue in card.cues] == [
        CueKind.PROMISE, CueKind.FOLLOW_UP, CueKind.OCCASION,
    ]  # fmt: skip
    assert {one.evidence for one in card.preferences} == set(Evidence)
    assert [one.link.name for one in card.companions] == ["Marc Lefèvre"]
    assert len(card.usual) >= 2
    assert card.rhythm is not None
    assert card.rhythm.state in {RhythmState.REGULAR, RhythmState.DUE}
    assert card.client.pronunciation
    assert card.last_visit is not None
    assert card.last_visit.note


def test_three_hundred_clients_show_all_that_a_counter_meets(make: Make) -> None:
    raised = cards(make(clients=300))
    statuses = Counter(card.allergies.status for card in raised)
    assert statuses[AllergyStatus.NOT_ASKED] > 60
    assert statuses[AllergyStatus.NONE_KNOWN] > 60
    assert statuses[AllergyStatus.HAS] > 20
    assert 0 < statuses[AllergyStatus.DECLINED] < 40
    assert sum(card.allergies.severe for card in raised) >= 5
    assert sum(card.allergies.stale for card in raised) > 20
    assert sum(bool(card.allergies.mentioned) for card in raised) >= 3
    kinds = Counter(cue.kind for card in raised for cue in card.cues)
    assert kinds[CueKind.APOLOGY] >= 1
    assert kinds[CueKind.FOLLOW_UP] >= 10
    assert kinds[CueKind.OCCASION] >= 10
    states = Counter(card.rhythm.state for card in raised if card.rhythm is not None)
    assert set(states) == set(RhythmState)
    assert any(card.client.organisation for card in raised)
    assert any(card.client.visit_count == 0 for card in raised)
    assert sum(card.client.visit_count for card in raised) > 300 * 6


@pytest.mark.parametrize("trade", TRADES)
def test_some_belong_together_wish_wear_lend_and_were_promised(make: Make, trade: str) -> None:
    shop = make(trade, clients=300)
    kept = rows(shop)
    assert len(kept["links"]) > 20
    assert len(asked(shop, "select 1 from links where other_id is not null")) > 8
    assert asked(shop, "select 1 from links where other_id = client_id or name = ''") == []
    assert all(len(kept[one]) >= 5 for one in ("wishes", "sizes", "lent_things", "promises"))
    assert asked(shop, "select 1 from promises where state = 'open'")
    future = """
        select 1 from promises where made_on >= :today or closed_on > :today
        union all select 1 from lent_things where since >= :today or returned_on > :today
        union all select 1 from wishes where wished_on >= :today or fulfilled_on > :today
        union all select 1 from sizes where noted_on >= :today
        union all select 1 from links where noted_on >= :today
    """.replace(":today", f"'{TODAY}'")
    assert asked(shop, future) == []
    assert any(card.companions for card in cards(shop))
    kinds = {cue.kind for card in cards(shop) for cue in card.cues}
    assert kinds >= {CueKind.PROMISE, CueKind.WISH}


def test_contacts_can_reach_nobody(make: Make) -> None:
    shop = make(clients=300)
    phones = asked(shop, "select normalised from contact_points where kind = 'phone'")
    kept = tuple("+33" + start[1:] for start in (FICTION_MOBILE, *FICTION_LANDLINES))
    assert len(phones) > 250
    assert all(one.normalised.startswith(kept) and len(one.normalised) == 12 for one in phones)
    emails = asked(shop, "select normalised from contact_points where kind = 'email'")
    assert len(emails) > 100
    assert all(one.normalised.endswith(DOMAINS) for one in emails)


def test_names_are_as_mixed_as_a_french_town(make: Make) -> None:
    names = asked(make(clients=300), "select given_name, family_name from clients")
    assert len({one.family_name for one in names}) > 120
    assert any("-" in one.given_name for one in names)
    assert any(not one.family_name.isascii() for one in names)
    assert all(one.given_name and one.family_name for one in names)


def test_an_english_file_has_english_products_and_french_names(make: Make) -> None:
    french, english = make("wine", "fr"), make("wine", "en")
    query = "select given_name, family_name, pronunciation <> '' from clients order by id"
    assert [one[:2] for one in asked(french, query)] == [one[:2] for one in asked(english, query)]
    products = {one.name for one in asked(english, "select name from products")}
    assert "Roasted cashews" in products


def test_work_goes_on_in_a_sample(make: Make) -> None:
    shop = make(clients=9)
    before = ids(shop)
    made = add_client(shop, NewClient(family_name="Delmas")).made
    assert made is not None
    assert made > max(before)


def test_a_trade_that_is_not_there_is_refused(create: Callable[[], Store]) -> None:
    with pytest.raises(UserError, match="no sample shop"):
        make_sample_shop(create, trade="smithy", language="en", now=NOW)


def test_a_sample_without_clients_is_refused(create: Callable[[], Store]) -> None:
    with pytest.raises(UserError, match="at least one"):
        make_sample_shop(create, clients=0, language="en", now=NOW)


def test_an_empty_file_has_nobody_to_show(shop: Shop) -> None:
    with pytest.raises(UserError, match="no client yet"):
        shown_client(shop)


def test_a_making_that_is_stopped_hands_the_reason_on(create: Callable[[], Store]) -> None:
    def stop(made: int, of: int) -> None:
        raise InterruptedError(made, of)

    with pytest.raises(InterruptedError):
        make_sample_shop(create, clients=3, language="fr", now=NOW, progress=stop)


def test_samples_lie_beside_the_other_resources() -> None:
    names = {one.stem for one in Path(paths.resources() / "samples").glob("*.toml")}
    assert names == {*TRADES, "names", "places", "allergens", "tags", "menus"}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("trade", TRADES)
def test_own_fields_hold_what_they_may(make: Make, trade: str, language: str) -> None:
    shop = make(trade=trade, clients=30, language=language)
    card = greeting_card(shop, shown_client(shop))
    assert sum(one.value != "" for one in card.facts) >= 2, trade
    with shop.store.read() as tx:
        kept = [
            (field, value) for field in all_fields(tx) for value in kept_values(tx, field).values()
        ]
    assert len(kept) > 15
    for field, value in kept:
        assert read_value(field, value) == value, (field.name, value)
