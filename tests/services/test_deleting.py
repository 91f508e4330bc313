"""Deleting loses nothing: what went into the bin comes back as it was, search and links too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from shop_app.domain.allergies import NewAllergy
from shop_app.domain.clients import Photo
from shop_app.domain.contact_points import ContactKind, NewContactPoint
from shop_app.domain.history import Happened
from shop_app.domain.preferences import NewPreference
from shop_app.domain.record_kinds import RecordKind
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.allergies import add_allergy, confirm_allergies
from shop_app.services.checking import check_file
from shop_app.services.clients import erase_client
from shop_app.services.deleting import (
    bin_entries,
    delete_clients,
    delete_record,
    empty_bin,
    put_back,
)
from shop_app.services.finding import find
from shop_app.services.greeting import greeting_card
from shop_app.services.history import history_of
from shop_app.services.notes import add_note
from shop_app.services.preferences import add_preference
from shop_app.services.shop import Shop
from shop_app.services.staff import add_staff, let_see_history, staff
from shop_app.services.visits import record_visit
from shop_app.store.records import add_row, core, row_of
from shop_app.store.tables.links import LinkRow
from shop_app.text import UserError
from tests.conftest import Clock


@pytest.fixture
def marie(shop: Shop, take_in: Callable[..., int]) -> int:
    """A client with a bit of everything."""
    client = take_in(
        given_name="Marie", family_name="Lefèvre", notes=("Aime le calme.",),
        contact_points=(NewContactPoint(ContactKind.PHONE, "06 39 98 12 34"),),
        photo=Photo("image/png", b"\x89PNG\x00\xff"),
    )  # fmt: skip
    add_allergy(shop, client, NewAllergy("noix"))
    add_preference(shop, client, NewPreference("Saint-Julien"))
    record_visit(shop, NewVisit(client, purchases=(NewPurchase("tarte", price=900),)))
    return client


def test_a_deleted_client_is_nowhere_and_comes_back_whole(shop: Shop, marie: int) -> None:
    before, found = greeting_card(shop, marie), find(shop, "lefevre")
    deleted = delete_record(shop, RecordKind.CLIENT, marie)
    assert find(shop, "lefevre") == find(shop, "0639981234") == find(shop, "julien") == ()
    with pytest.raises(UserError):
        greeting_card(shop, marie)
    assert check_file(shop).well
    (entry,) = bin_entries(shop)
    assert entry.label == "Marie Lefèvre"
    assert deleted.made == entry.id
    put_back(shop, entry.id)
    assert greeting_card(shop, marie) == before
    assert find(shop, "lefevre") == found
    assert bin_entries(shop) == ()
    assert check_file(shop).well


def test_undo_brings_a_client_back_and_undoing_that_deletes_again(shop: Shop, marie: int) -> None:
    undo = delete_record(shop, RecordKind.CLIENT, marie).undo
    assert undo is not None
    again = undo()
    assert [one.id for one in find(shop, "marie")] == [marie]
    assert again.undo is not None
    again.undo()
    assert find(shop, "marie") == ()


def test_a_deleted_visit_takes_its_items_along_and_recounts(shop: Shop, marie: int) -> None:
    card = greeting_card(shop, marie)
    assert card.last_visit is not None
    delete_record(shop, RecordKind.VISIT, card.last_visit.id)
    without = greeting_card(shop, marie)
    assert (without.last_visit, without.client.visit_count) == (None, 0)
    put_back(shop, bin_entries(shop, marie)[0].id)
    assert greeting_card(shop, marie) == card


def test_what_referred_to_a_deleted_client_refers_to_them_again(
    shop: Shop, marie: int, take_in: Callable[..., int]
) -> None:
    paul = take_in(given_name="Paul")
    with shop.store.write() as tx:
        add_row(
            tx, LinkRow, id=5, version=1, client_id=paul, kind="partner", other_id=marie,
            name="Marie", comes_along=True, note="", noted_on=date(2025, 11, 22),
        )  # fmt: skip
    deleted = delete_record(shop, RecordKind.CLIENT, marie)
    with shop.store.read() as tx:
        link = row_of(tx, LinkRow, 5)
    assert link is not None
    assert (link["other_id"], link["name"]) == (None, "Marie")
    assert deleted.undo is not None
    deleted.undo()
    with shop.store.read() as tx:
        assert tx.connection.execute(select(core(LinkRow).c.other_id)).scalar() == marie


def test_a_note_whose_client_is_gone_cannot_come_back_alone(shop: Shop, marie: int) -> None:
    note = greeting_card(shop, marie).notes[0]
    delete_record(shop, RecordKind.NOTE, note.id)
    delete_record(shop, RecordKind.CLIENT, marie)
    client_entry, note_entry = bin_entries(shop)
    with pytest.raises(UserError):
        put_back(shop, note_entry.id)
    put_back(shop, client_entry.id)
    put_back(shop, note_entry.id)
    assert [one.text for one in greeting_card(shop, marie).notes] == ["Aime le calme."]


def test_a_product_that_was_sold_is_not_deleted(shop: Shop, marie: int) -> None:
    card = greeting_card(shop, marie)
    assert card.last_visit is not None
    with pytest.raises(UserError, match="inactive"):
        delete_record(shop, RecordKind.PRODUCT, card.last_visit.purchases[0].product_id)


def test_an_allergy_goes_only_with_a_reason_which_is_kept(shop: Shop, marie: int) -> None:
    item = greeting_card(shop, marie).allergies.items[0]
    with pytest.raises(UserError, match="why"):
        delete_record(shop, RecordKind.ALLERGY, item.id)
    delete_record(shop, RecordKind.ALLERGY, item.id, reason="Noted for the wrong client")
    removed = next(one for one in history_of(shop, marie) if one.what is Happened.REMOVED)
    assert (removed.old, removed.new) == ("noix", "Noted for the wrong client")


def test_twice_deleted_is_said_plainly(shop: Shop, marie: int) -> None:
    note = greeting_card(shop, marie).notes[0]
    delete_record(shop, RecordKind.NOTE, note.id)
    with pytest.raises(UserError, match="bin"):
        delete_record(shop, RecordKind.NOTE, note.id)
    (entry,) = bin_entries(shop)
    put_back(shop, entry.id)
    with pytest.raises(UserError, match="cannot be put back"):
        put_back(shop, entry.id)


def test_the_bin_forgets_after_thirty_days_and_not_before(
    shop: Shop, marie: int, clock: Clock
) -> None:
    delete_record(shop, RecordKind.CLIENT, marie)
    clock.forward(days=29)
    assert (empty_bin(shop), len(bin_entries(shop))) == (0, 1)
    clock.forward(days=2)
    assert bin_entries(shop) == ()
    assert (empty_bin(shop), empty_bin(shop)) == (1, 0)


def test_erasing_leaves_neither_history_nor_bin(shop: Shop, marie: int) -> None:
    delete_record(shop, RecordKind.NOTE, greeting_card(shop, marie).notes[0].id)
    erase_client(shop, marie)
    assert bin_entries(shop, marie) == ()
    assert history_of(shop, marie) == ()


def test_history_says_when_who_and_what(shop: Shop, take_in: Callable[..., int]) -> None:
    ana = add_staff(shop, "Ana").made
    client = take_in(given_name="Léa")
    made = add_note(shop, client, "Vient à pied.", ana).made
    assert made is not None
    delete_record(shop, RecordKind.NOTE, made, ana)
    newest, before, *_ = history_of(shop, client, ana)
    assert (newest.what, newest.by, newest.old) == (Happened.REMOVED, "Ana", "Vient à pied.")
    assert (before.what, before.new, before.at) == (
        Happened.ADDED, "Vient à pied.", shop.clock(),
    )  # fmt: skip


def test_old_values_are_shown_to_those_allowed(shop: Shop, marie: int) -> None:
    assert any(one.new for one in history_of(shop, marie))  # a house without staff: the owner
    add_staff(shop, "Ana")
    (ana,) = staff(shop)
    assert any(one.new for one in history_of(shop, marie, ana.id))
    assert not any(one.new for one in history_of(shop, marie, None))
    let_see_history(shop, ana, sees=False)
    hidden = history_of(shop, marie, ana.id)
    assert hidden
    assert all(one.old is None and one.new is None for one in hidden)


def test_a_confirmed_allergy_is_in_the_history(shop: Shop, marie: int, clock: Clock) -> None:
    clock.forward(days=3)
    confirm_allergies(shop, marie)
    confirmed = [one for one in history_of(shop, marie) if one.field == "confirmed_on"]
    assert {(one.old, one.new) for one in confirmed} >= {("2025-11-22", "2025-11-25")}


def test_several_clients_go_and_come_back_together(
    shop: Shop, marie: int, take_in: Callable[..., int]
) -> None:
    paul = take_in(given_name="Paul")
    before = greeting_card(shop, marie)
    deleted = delete_clients(shop, [marie, paul])
    assert len(bin_entries(shop)) == 2
    assert deleted.undo is not None
    deleted.undo()
    assert greeting_card(shop, marie) == before
    delete_clients(shop, [paul])
    with pytest.raises(UserError):
        delete_clients(shop, [marie, paul])
    assert greeting_card(shop, marie) == before  # all or none
