"""Taking in menus of other programs and home-made sheets."""

from __future__ import annotations

from collections import Counter

from shop_app.domain.dishes import NewCell
from shop_app.domain.imported_clients import NotTaken
from shop_app.domain.money import read_amount
from shop_app.domain.products import NewProduct, Product
from shop_app.exchange.menus import MenuLine
from shop_app.services.client_import import ImportReport
from shop_app.services.dishes import propose
from shop_app.services.shop import Shop
from shop_app.store import dishes as rows
from shop_app.store.products import product_for, product_named
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import translate

Read = list[MenuLine | NotTaken]
"""What was read of one menu."""


class _Given(Exception):  # noqa: N818 - no error: a dry run takes back what it did
    """Rolls a dry run back."""


def import_menu(shop: Shop, found: Read, *, dry_run: bool) -> ImportReport:
    """Write all dishes of one file in one transaction; what is known already stays as it is."""
    counts: Counter[str] = Counter()
    rejected = [one for one in found if isinstance(one, NotTaken)]
    try:
        with shop.store.write() as tx:
            currency = shop_details(tx).currency
            for one in found:
                if isinstance(one, MenuLine):
                    outcome, problem = _take(tx, one, currency, shop)
                    counts[outcome] += 1
                    rejected += problem
            if dry_run:
                raise _Given  # noqa: TRY301 - leaving the transaction rolls it back
    except _Given:
        pass
    return ImportReport(counts["created"], counts["updated"], counts["unchanged"], tuple(rejected))


def _take(tx: Transaction, line: MenuLine, currency: str, shop: Shop) -> tuple[str, list[NotTaken]]:
    price, problems = None, []
    if line.price:
        price = read_amount(line.price, currency)
        if price is None:
            words = translate("MenuImport", "“{price}” is no price: left out.")
            problems = [NotTaken(line.origin, words.format(price=line.price[:40]), partly=True)]
    there = product_named(tx, line.name)
    before = (there, rows.cell_rows(tx, [there.id])) if there else None
    product = there or product_for(tx, NewProduct(line.name, line.category, price))
    values = _values(product, line, price)
    if values:
        rows.change_dish(tx, product.id, **values)
    if "ingredients" in values:
        rows.forget_cells(tx, product.id)
        rows.set_cells(tx, propose(product.id, f"{line.name}. {line.ingredients}"), None, None)
    _set_states(tx, product.id, line, shop)
    if before is None:
        return "created", problems
    same = before == (product_named(tx, line.name), rows.cell_rows(tx, [product.id]))
    return ("unchanged" if same else "updated"), problems


def _values(product: Product, line: MenuLine, price: int | None) -> dict[str, object]:
    """What the line says that the product does not have yet."""
    wanted: dict[str, object] = {"is_dish": True, "active": True}
    if line.category:
        wanted["category"] = line.category
    if price is not None:
        wanted["price"] = price
    if line.ingredients:
        wanted["ingredients"] = line.ingredients
    return {name: value for name, value in wanted.items() if getattr(product, name) != value}


def _set_states(tx: Transaction, product_id: int, line: MenuLine, shop: Shop) -> None:
    """Write the cells that the file states and that are not so yet."""
    (dish,) = rows.dishes_by_id(tx, [product_id])
    cells = [
        NewCell(product_id, allergen, state, line.origin.source)
        for allergen, state in line.states.items()
        if dish.cell(allergen).counts_as is not state or dish.cell(allergen).confirmed_on is None
    ]
    if not line.ingredients and not line.states and not dish.cells:
        rows.set_cells(tx, propose(product_id, line.name), None, None)
    rows.set_cells(tx, cells, shop.today(tx), None)
