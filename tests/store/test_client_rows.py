"""The mark of a line in a list says what the records say, whatever the file holds."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from shop_app.domain.allergies import AllergyStatus, DietaryKind, Severity
from shop_app.domain.allergy_marks import MarkSign
from shop_app.domain.clients import NewClient
from shop_app.services.shop import Shop
from shop_app.store.allergies import knowledge_of
from shop_app.store.allergy_limits import change_allergy_limits
from shop_app.store.client_rows import client_lines
from shop_app.store.clients import add_client
from shop_app.store.records import add_row, core
from shop_app.store.tables.allergies import AllergyRow
from shop_app.store.tables.allergy_statuses import AllergyStatusRow
from shop_app.store.tables.shops import ShopRow
from shop_app.store.transaction import Transaction

TODAY = date(2026, 11, 23)
CLIENTS = 400


def some_day(dice: Random) -> date:
    return TODAY - timedelta(days=dice.choice([-400, -1, 0, 1, 90, 100, 101, 200, 201, 500]))


def add_item(tx: Transaction, client_id: int, dice: Random) -> None:
    noted = some_day(dice)
    add_row(
        tx, AllergyRow, id=tx.new_id(), version=1, client_id=client_id, allergen="noix",
        species="", kind=dice.choice(list(DietaryKind)).value,
        severity=dice.choice(list(Severity)).value, carries_adrenaline=dice.random() < 1 / 4,
        reaction="", note="", told_by="client", noted_on=noted, confirmed_on=noted,
        cross_contact="unknown",
    )  # fmt: skip


def add_answer(tx: Transaction, client_id: int, dice: Random) -> None:
    add_row(
        tx, AllergyStatusRow, client_id=client_id, version=1,
        status=dice.choice(list(AllergyStatus)).value,
        confirmed_on=dice.choice([None, some_day(dice), some_day(dice)]), ask_each_time=False,
    )  # fmt: skip


def fill(shop: Shop, dice: Random, latest: date = TODAY) -> list[int]:
    with shop.store.write() as tx:
        change_allergy_limits(tx, 200, 100)
        tx.connection.execute(core(ShopRow).update().values(latest_day=latest))
        ids = [
            add_client(tx, NewClient(family_name=f"Nom{n}"), "FR", tx.now()) for n in range(CLIENTS)
        ]
        for one in ids:
            for _ in range(dice.choice([0, 0, 1, 2, 3])):
                add_item(tx, one, dice)
            if dice.random() < 3 / 4:
                add_answer(tx, one, dice)
    return ids


@pytest.mark.parametrize("latest", [TODAY, TODAY + timedelta(days=60)])
def test_what_a_list_says_is_what_the_records_say(shop: Shop, latest: date) -> None:
    ids = fill(shop, Random(5), latest)  # noqa: S311 - nothing secret
    with shop.store.read() as tx:
        lines, known = client_lines(tx, ids), knowledge_of(tx, ids)
    said = {one: lines[one].mark(TODAY) for one in ids}
    for one, knows in known.items():
        mark = said[one]
        assert mark.status is knows.effective_status
        assert mark.severe == any(item.is_severe for item in knows.items)
        assert len(mark.severe_to) == sum(item.is_severe for item in knows.items)
        assert mark.stale == knows.is_stale(TODAY), knows
    assert all(said[one].status is AllergyStatus.NOT_ASKED for one in ids if one not in known)
    stale = {mark.status for mark in said.values() if mark.stale}
    fresh = {mark.status for mark in said.values() if not mark.stale}
    assert stale == {AllergyStatus.HAS, AllergyStatus.NONE_KNOWN}
    assert fresh == set(AllergyStatus)


def test_old_knowledge_never_looks_like_none(shop: Shop) -> None:
    ids = fill(shop, Random(7))  # noqa: S311 - nothing secret
    with shop.store.read() as tx:
        marks = [one.mark(TODAY) for one in client_lines(tx, ids).values()]
    assert {one.sign for one in marks} == set(MarkSign)
    assert not any(one.stale for one in marks if one.sign is MarkSign.NONE_KNOWN)
