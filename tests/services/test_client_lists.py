"""Lists of all clients: filters mean what they say, orders are those of people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shop_app.domain.allergies import AllergyStatus, DietaryKind, NewAllergy, Severity
from shop_app.domain.allergy_marks import MarkSign
from shop_app.domain.client_lists import ListColumn, ListFilter, ListQuery
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.listed_cells import cell_words
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.slips import Grid
from shop_app.domain.visits import NewVisit
from shop_app.services.allergies import add_allergy
from shop_app.services.client_export import export_list
from shop_app.services.client_lists import list_rows, listed_clients, printed_list
from shop_app.services.shop import Shop
from shop_app.services.visits import record_visit
from shop_app.text import Value


def point(kind: ContactKind, text: str) -> NewContactPoint:
    return NewContactPoint(kind, text)


@pytest.fixture
def people(shop: Shop, take_in: Callable[..., int]) -> dict[str, int]:
    """Five clients, each different from the others in what lists ask."""
    phone = point(ContactKind.PHONE, "06 39 98 12 34")
    mail = point(ContactKind.EMAIL, "eve@example.org")
    made = {
        "Éve": take_in(family_name="Éve", contact_points=(mail,), ref="9",
                       birthday=PartialDate(None, 11, 2)),
        "Zoé": take_in(family_name="Zoé", contact_points=(phone,), ref="10",
                       birthday=PartialDate(1980, 11, 30)),
        "abel": take_in(family_name="abel", contact_points=(phone, mail), do_not_contact=True),
        "Dora": take_in(family_name="Dora", birthday=PartialDate(1975, 1, 11)),
        "Cléa": take_in(family_name="Cléa", allergy_status=AllergyStatus.NONE_KNOWN),
    }  # fmt: skip
    add_allergy(shop, made["Zoé"], NewAllergy("noix", severity=Severity.SEVERE))
    add_allergy(shop, made["Dora"], NewAllergy("lactose", DietaryKind.INTOLERANCE))
    add_allergy(shop, made["abel"], NewAllergy("coriandre", DietaryKind.AVERSION))
    long_ago = shop.clock() - timedelta(days=400)
    record_visit(shop, NewVisit(made["Zoé"], long_ago))
    record_visit(shop, NewVisit(made["Dora"], shop.clock()))
    return made


def names(shop: Shop, query: ListQuery) -> list[str]:
    ids = listed_clients(shop, query)
    rows = list_rows(shop, ids)
    return [rows[one].name for one in ids]


ASKED = [
    (ListFilter.NEVER_ASKED, ["abel", "Éve"]),  # an aversion answers nothing
    (ListFilter.ALLERGIC, ["Dora", "Zoé"]),
    (ListFilter.SEVERE, ["Zoé"]),
    (ListFilter.BIRTHDAY_THIS_MONTH, ["Éve", "Zoé"]),
    (ListFilter.NOT_SEEN_FOR_A_YEAR, ["Zoé"]),
    (ListFilter.NEVER_CAME, ["abel", "Cléa", "Éve"]),
    (ListFilter.NO_PHONE, ["Cléa", "Dora", "Éve"]),
    (ListFilter.NO_EMAIL, ["Cléa", "Dora", "Zoé"]),
    (ListFilter.DO_NOT_CONTACT, ["abel"]),
]


def test_every_filter_is_tried() -> None:
    assert {one for one, _ in ASKED} == set(ListFilter)


@pytest.mark.parametrize(("asked", "expected"), ASKED)
@pytest.mark.usefixtures("people")
def test_a_filter_keeps_those_it_means(shop: Shop, asked: ListFilter, expected: list[str]) -> None:
    assert names(shop, ListQuery(frozenset({asked}))) == expected


@pytest.mark.usefixtures("people")
def test_filters_add_up(shop: Shop) -> None:
    both = frozenset({ListFilter.BIRTHDAY_THIS_MONTH, ListFilter.NO_EMAIL})
    assert names(shop, ListQuery(both)) == ["Zoé"]


@pytest.mark.usefixtures("people")
def test_names_are_ordered_as_people_order_them(shop: Shop) -> None:
    expected = ["abel", "Cléa", "Dora", "Éve", "Zoé"]
    assert names(shop, ListQuery()) == expected
    assert names(shop, ListQuery(descending=True)) == expected[::-1]


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (ListColumn.REF, ["Éve", "Zoé"]),  # 9 before 10
        (ListColumn.BIRTHDAY, ["Dora", "Éve", "Zoé"]),  # through the year
        (ListColumn.LAST_VISIT, ["Zoé", "Dora"]),
        (ListColumn.ALLERGIES, ["Zoé", "Dora"]),
    ],
)
@pytest.mark.usefixtures("people")
def test_who_has_no_value_comes_last_either_way(
    shop: Shop, column: ListColumn, first: list[str]
) -> None:
    upward = names(shop, ListQuery(sort=column))
    downward = names(shop, ListQuery(sort=column, descending=True))
    assert upward[: len(first)] == first
    if column is not ListColumn.ALLERGIES:
        assert downward[: len(first)] == first[::-1]


def test_a_severe_allergy_is_said_by_name_and_never_asked_is_not_none(
    shop: Shop, people: dict[str, int], say: Callable[[Value], str]
) -> None:
    rows = list_rows(shop, list(people.values()))
    said = {name: say(cell_words(rows[one], ListColumn.ALLERGIES)) for name, one in people.items()}
    assert said == {
        "Zoé": "SEVERE: noix", "Dora": "has allergies", "Cléa": "none known",
        "abel": "not asked", "Éve": "not asked",
    }  # fmt: skip


def test_who_is_gone_has_no_row(shop: Shop, people: dict[str, int]) -> None:
    assert set(list_rows(shop, [people["Zoé"], 12345])) == {people["Zoé"]}
    assert list_rows(shop, []) == {}


def test_old_answers_are_asked_again_wherever_a_list_goes(
    shop: Shop, people: dict[str, int], say: Callable[[Value], str], tmp_path: Path
) -> None:
    late = replace(shop, clock=lambda: shop.clock() + timedelta(days=400))
    ids = [people["Zoé"], people["Cléa"], people["Éve"]]
    rows = list_rows(late, ids)
    said = {row.name: say(cell_words(row, ListColumn.ALLERGIES)) for row in rows.values()}
    assert said == {
        "Zoé": "SEVERE: noix · ask again", "Cléa": "none known · ask again", "Éve": "not asked",
    }  # fmt: skip
    assert rows[people["Cléa"]].mark.sign is MarkSign.ASK
    slip = printed_list(late, ids, (ListColumn.NAME,))
    (grid,) = [block for block in slip.blocks if isinstance(block, Grid)]
    assert {say(row[1]) for row in grid.rows} == set(said.values())
    export_list(late, tmp_path / "list.csv", say, ids, (ListColumn.NAME,))
    written = (tmp_path / "list.csv").read_text("utf-8-sig")
    assert all(words in written for words in said.values())
