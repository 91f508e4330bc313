"""Everything of one client in one sequence: whole, in order, page by page, no surprise spoilt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from time import perf_counter
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from shop_app.domain.allergies import NewAllergy
from shop_app.domain.follow_ups import FollowUpState, NewFollowUp
from shop_app.domain.lent_things import NewLentThing
from shop_app.domain.messages import NewMessage, Way
from shop_app.domain.promises import NewPromise
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.timeline import EntryKind, TimelineEntry, end_of, last_whole_day
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.domain.wishes import NewWish
from shop_app.services.allergies import add_allergy
from shop_app.services.deleting import delete_record
from shop_app.services.follow_ups import add_follow_up, close_follow_up
from shop_app.services.messages import log_message
from shop_app.services.notes import add_note
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff
from shop_app.services.timeline import timeline_page
from shop_app.services.visit_editing import change_visit
from shop_app.services.visits import newest_visits, record_visit
from shop_app.store.follow_ups import follow_ups_of
from shop_app.store.hidden_records import hide
from shop_app.store.lent_things import add_lent_thing
from shop_app.store.promises import add_promise
from shop_app.store.records import add_rows
from shop_app.store.shops import shop_details
from shop_app.store.tables.visits import VisitRow
from shop_app.store.transaction import Transaction
from shop_app.store.wishes import add_wish
from shop_app.text import Value

if TYPE_CHECKING:
    from tests.conftest import Clock

Say = Callable[[Value], str]


@pytest.fixture
def client(take_in: Callable[..., int]) -> int:
    return take_in(given_name="Marie")


def whole(shop: Shop, client: int, limit: int = 50, **how: object) -> list[TimelineEntry]:
    """Read all pages."""
    found: list[TimelineEntry] = []
    page = timeline_page(shop, client, limit=limit, **how)  # type: ignore[arg-type]
    while True:
        found.extend(page.entries)
        if page.after is None:
            return found
        page = timeline_page(shop, client, limit=limit, **{**how, "before": page.after})  # type: ignore[arg-type]


def told(say: Say, entries: Iterable[TimelineEntry]) -> list[tuple[str, str]]:
    return [(one.kind.value, say(one.words)) for one in entries]


@pytest.fixture
def lived(shop: Shop, client: int, clock: Clock) -> int:
    """A client of whom there is something of every kind."""
    today = clock().date()
    record_visit(
        shop, NewVisit(client, covers=2, purchases=(NewPurchase("tarte", price=950),), note="ravie")
    )
    clock.forward(hours=1)
    add_note(shop, client, "toujours en avance")
    clock.forward(hours=1)
    log_message(shop, NewMessage(client, Way.CALL, "viendra vendredi", from_us=False))
    add_follow_up(shop, NewFollowUp(client, "rappeler", today + timedelta(days=3)))
    with shop.store.write() as tx:
        add_promise(tx, NewPromise(client, "garder la table 4"), today)
        add_wish(tx, NewWish(client, "un Margaux", 9000), today)
        add_lent_thing(tx, NewLentThing(client, "parapluie"), today)
    clock.forward(hours=1)
    add_allergy(shop, client, NewAllergy("milk"))
    return client


def test_everything_is_told_newest_first(shop: Shop, lived: int, say: Say) -> None:
    entries = whole(shop, lived)
    kinds = [one.kind for one in entries]
    assert kinds[:4] == [
        EntryKind.PROMISE, EntryKind.FOLLOW_UP, EntryKind.WISH, EntryKind.LENT_THING,
    ]  # fmt: skip
    assert [one for one in told(say, entries) if one[0] != "change"] == [
        ("promise", "garder la table 4"),
        ("follow_up", "rappeler"),
        ("wish", "un Margaux"),
        ("lent_thing", "We lent: parapluie"),
        ("message", "viendra vendredi"),
        ("note", "toujours en avance"),
        ("visit", "tarte"),
    ]
    assert ("change", "Allergy added") in told(say, entries)
    assert ("change", "Visit added") not in told(say, entries)
    assert entries == sorted(entries, key=lambda one: one.place, reverse=True)
    (visit,) = (one for one in entries if one.kind is EntryKind.VISIT)
    assert [say(part) for part in visit.detail] == ["€9.50", "2 cover(s)", "ravie"]


def test_pages_of_any_size_say_the_same(shop: Shop, lived: int) -> None:
    entries = whole(shop, lived)
    for limit in (1, 2, 3, 7):
        assert whole(shop, lived, limit) == entries


def test_filters_leave_only_their_kinds(shop: Shop, lived: int) -> None:
    found = whole(shop, lived, 1, kinds=(EntryKind.NOTE, EntryKind.VISIT))
    assert [one.kind for one in found] == [EntryKind.NOTE, EntryKind.VISIT]


def test_a_jump_begins_at_its_day(shop: Shop, client: int, clock: Clock) -> None:
    for day in range(20):
        record_visit(shop, NewVisit(client, note=f"jour {day}"))
        clock.forward(days=1)
    page = timeline_page(shop, client, before=date(2025, 11, 30), limit=3)
    assert [shop_day(shop, one.at) for one in page.entries] == [
        date(2025, 11, 30), date(2025, 11, 29), date(2025, 11, 28),
    ]  # fmt: skip
    assert page.after is not None
    assert timeline_page(shop, client, before=date(2001, 1, 1)).entries == ()


def shop_day(shop: Shop, at: datetime) -> date:
    with shop.store.read() as tx:
        return shop_details(tx).day_of(at)


def test_changes_are_told_with_values_to_those_who_may_see_them(
    shop: Shop, client: int, say: Say
) -> None:
    record_visit(shop, NewVisit(client, covers=2, note="calme"))
    change_visit(shop, newest_visits(shop, client)[0], {"covers": 4})
    (change,) = whole(shop, client, kinds=(EntryKind.CHANGE,))[:1]
    assert (say(change.words), [say(one) for one in change.detail]) == (
        "Visit changed: Covers", ["2 → 4"],
    )  # fmt: skip
    add_staff(shop, "Léa")
    (change,) = whole(shop, client, kinds=(EntryKind.CHANGE,))[:1]
    assert change.detail == ()
    delete_record(shop, RecordKind.VISIT, newest_visits(shop, client)[0].id)
    assert told(say, whole(shop, client))[0] == ("change", "Visit removed")


def test_what_was_closed_stands_on_the_day_it_was(
    shop: Shop, client: int, clock: Clock, say: Say
) -> None:
    add_follow_up(shop, NewFollowUp(client, "rappeler", clock().date()))
    clock.forward(days=2)
    with shop.store.read() as tx:
        (follow_up,) = follow_ups_of(tx, client)
    close_follow_up(shop, follow_up, FollowUpState.DONE, "ravie")
    (entry,) = whole(shop, client, kinds=(EntryKind.FOLLOW_UP,))
    assert shop_day(shop, entry.at) == clock().date()
    assert not entry.has_hour
    assert [say(one) for one in entry.detail] == ["done", "ravie"]


def test_a_visit_for_somebody_is_told_to_them_unless_it_is_a_surprise(
    shop: Shop, client: int, take_in: Callable[..., int], say: Say
) -> None:
    giver = take_in(given_name="Paul", family_name="Martin")
    record_visit(shop, NewVisit(giver, recipient_id=client, occasion="anniversaire"))
    secret = record_visit(
        shop, NewVisit(giver, recipient_id=client, purchases=(NewPurchase("bague"),))
    ).made
    assert secret is not None
    with shop.store.write() as tx:
        hide(tx, giver, RecordKind.VISIT, secret, client)
    (entry,) = whole(shop, client, kinds=(EntryKind.FOR_THEM,))
    assert say(entry.words) == "A visit for them, by Martin, Paul"
    assert "bague" not in str(whole(shop, client))
    assert len(whole(shop, giver, kinds=(EntryKind.VISIT,))) == 2


def test_a_life_of_five_thousand_visits_is_read_as_fast_as_one_of_twenty(
    shop: Shop, client: int, take_in: Callable[..., int], clock: Clock
) -> None:
    seldom = take_in(given_name="Rare")
    for number in range(20):
        record_visit(shop, NewVisit(seldom, clock() - timedelta(days=number)))
    with shop.store.write() as tx:
        _many_visits(tx, client, clock(), 5000)

    def fastest(of: int, before: date | None) -> float:
        times = []
        for _ in range(5):
            begun = perf_counter()
            timeline_page(shop, of, before=before)
            times.append(perf_counter() - begun)
        return min(times)

    assert len(whole(shop, client, kinds=(EntryKind.VISIT,))) == 5000
    for before in (None, date(2020, 1, 1)):
        assert fastest(client, before) < 8 * fastest(seldom, before) + 0.05


def _many_visits(tx: Transaction, client: int, now: datetime, number: int) -> None:
    add_rows(tx, VisitRow, [
        {"client_id": client, "at": now - timedelta(days=one), "id": tx.new_id(), "version": 1,
         "covers": 2, "served_by_id": None, "note": ""}
        for one in range(number)
    ])  # fmt: skip


@pytest.mark.parametrize("zone", ["Europe/Paris", "America/New_York", "UTC"])
@pytest.mark.parametrize("day", [date(2025, 3, 30), date(2025, 10, 26), date(2025, 11, 22)])
def test_a_day_ends_once_whatever_the_clocks_do(zone: str, day: date) -> None:
    own = ZoneInfo(zone)
    end = end_of(day, own)
    assert end.astimezone(own).date() == day
    assert last_whole_day(end, own) == day
    assert last_whole_day(end - timedelta(milliseconds=1), own) == day - timedelta(days=1)
    assert end.tzinfo is UTC
