"""Products: added, renamed, priced, set inactive; what was sold stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.products import NewProduct, Product
from shop_app.domain.visits import NewPurchase, NewVisit
from shop_app.services.changes import Changes
from shop_app.services.editing import EditedElsewhere
from shop_app.services.products import (
    all_products,
    change_product,
    complete_products,
    delete_product,
    product_categories,
    product_uses,
    record_product,
    set_active,
)
from shop_app.services.shop import Shop
from shop_app.services.visits import newest_visits, record_visit
from shop_app.text import UserError


def undo(changes: Changes) -> None:
    assert changes.undo is not None
    changes.undo()


def the(shop: Shop, name: str) -> Product:
    return next(one for one in all_products(shop) if one.name == name)


@pytest.fixture
def tart(shop: Shop) -> Product:
    record_product(shop, NewProduct(" Tarte  fine ", "Dessert", 950))
    return the(shop, "Tarte fine")


def test_a_product_is_recorded_and_removed_again(shop: Shop) -> None:
    changes = record_product(shop, NewProduct("Comté", " fromage ", 3250))
    (made,) = all_products(shop)
    assert (made.name, made.category, made.price, made.active) == ("Comté", "fromage", 3250, True)
    assert product_categories(shop) == ("fromage",)
    undo(changes)
    assert all_products(shop) == ()


@pytest.mark.parametrize("name", ["Tarte fine", "tarte FINE", "tarte-fine"])
def test_a_name_that_another_has_is_refused(shop: Shop, tart: Product, name: str) -> None:
    record_product(shop, NewProduct("Café"))
    with pytest.raises(UserError):
        record_product(shop, NewProduct(name))
    with pytest.raises(UserError):
        change_product(shop, the(shop, "Café"), {"name": name})
    assert [one.name for one in all_products(shop)] == ["Café", tart.name]


@pytest.mark.parametrize("name", ["", "  ", "x" * 300])
def test_a_name_that_is_none_is_refused(shop: Shop, tart: Product, name: str) -> None:
    with pytest.raises(UserError):
        record_product(shop, NewProduct(name))
    with pytest.raises(UserError):
        change_product(shop, tart, {"name": name})


def test_a_product_renamed_is_found_by_its_new_name(shop: Shop, tart: Product) -> None:
    changes = change_product(shop, tart, {"name": "Tarte aux pommes"})
    assert [one.name for one in complete_products(shop, "pomm")] == ["Tarte aux pommes"]
    change_product(shop, the(shop, "Tarte aux pommes"), {"name": "Tarte Aux Pommes"})
    with pytest.raises(UserError):
        undo(changes)
    assert [one.name for one in all_products(shop)] == ["Tarte Aux Pommes"]


def test_two_who_rename_it_choose(shop: Shop, tart: Product) -> None:
    change_product(shop, tart, {"price": 1000})
    change_product(shop, tart, {"category": "Sucré"})
    with pytest.raises(EditedElsewhere):
        change_product(shop, tart, {"price": 1100})
    assert (the(shop, "Tarte fine").price, the(shop, "Tarte fine").category) == (1000, "Sucré")


def test_a_product_inactive_is_proposed_no_more(shop: Shop, tart: Product) -> None:
    changes = set_active(shop, tart, active=False)
    assert complete_products(shop, "tarte") == ()
    undo(changes)
    assert [one.name for one in complete_products(shop, "tarte")] == ["Tarte fine"]


def test_what_was_sold_cannot_be_deleted(
    shop: Shop, tart: Product, take_in: Callable[..., int]
) -> None:
    client = take_in(given_name="Marie")
    record_product(shop, NewProduct("Café"))
    record_visit(shop, NewVisit(client, purchases=(NewPurchase("tarte fine"),) * 2))
    assert [(one.product.name, one.times) for one in product_uses(shop)] == [
        ("Café", 0), ("Tarte fine", 2),
    ]  # fmt: skip
    with pytest.raises(UserError) as refused:
        delete_product(shop, tart)
    assert "inactive" in refused.value.message.source
    changes = delete_product(shop, the(shop, "Café"))
    assert [one.name for one in all_products(shop)] == ["Tarte fine"]
    undo(changes)
    assert [one.name for one in all_products(shop)] == ["Café", "Tarte fine"]
    assert newest_visits(shop, client)[0].purchases[0].price == 950


def test_a_product_sold_since_stays_when_its_making_is_undone(
    shop: Shop, take_in: Callable[..., int]
) -> None:
    changes = record_product(shop, NewProduct("Café"))
    record_visit(shop, NewVisit(take_in(given_name="Marie"), purchases=(NewPurchase("café"),)))
    with pytest.raises(UserError):
        undo(changes)
    assert [one.name for one in all_products(shop)] == ["Café"]


def test_words_find_a_product_by_name_and_category(shop: Shop, tart: Product) -> None:
    (use,) = product_uses(shop)
    assert use.product == tart
    assert use.fits(["tar"])
    assert use.fits(["fin", "dess"])
    assert not use.fits(["arte"])
