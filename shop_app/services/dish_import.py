"""Taking in menus of other programs and home-made sheets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from shop_app.domain.allergens import AllergenState
from shop_app.domain.allergy_words import item_name
from shop_app.domain.dishes import Cell, Dish, NewCell, is_graver
from shop_app.domain.imported_clients import NotTaken
from shop_app.domain.money import read_amount
from shop_app.domain.products import NewProduct, Product, product_name
from shop_app.exchange.menu_lines import MenuLine, Said, contradiction
from shop_app.exchange.menus import Read
from shop_app.services.client_import import ImportReport
from shop_app.services.dishes_in_words import propose, text_changed
from shop_app.services.shop import Shop
from shop_app.store import dishes as rows
from shop_app.store.products import product_for, product_named
from shop_app.store.shops import shop_details
from shop_app.store.transaction import Transaction
from shop_app.text import Message, UserError, translate

_SHOWN = 60


class _Given(Exception):  # noqa: N818 - no error: a dry run takes back what it did
    """Rolls a dry run back."""


def import_menu(shop: Shop, found: Read, *, dry_run: bool) -> ImportReport:
    """Write all dishes of one file in one transaction.

    What a file says is proposed: a person confirms it. What a person confirmed stays, unless the
    file says something graver.
    """
    counts: Counter[str] = Counter()
    rejected: list[NotTaken] = []
    try:
        with shop.store.write() as tx:
            currency = shop_details(tx).currency
            for one in found:
                if isinstance(one, NotTaken):
                    rejected.append(one)
                    continue
                try:
                    product_name(one.name)
                except UserError as error:
                    rejected.append(NotTaken(one.origin, error.message))
                    continue
                outcome, told = _take(tx, one, currency)
                counts[outcome] += 1
                rejected += [NotTaken(one.origin, why, partly=True) for why in told]
            if dry_run:
                raise _Given  # noqa: TRY301 - leaving the transaction rolls it back
    except _Given:
        pass
    return ImportReport(counts["created"], counts["updated"], counts["unchanged"], tuple(rejected))


def _take(tx: Transaction, line: MenuLine, currency: str) -> tuple[str, list[Message]]:
    """Write one dish; return what became of it, and what is to be told."""
    price, told = _price(line, currency)
    there = product_named(tx, line.name)
    before = (there, rows.cell_rows(tx, [there.id])) if there else None
    product = there or product_for(tx, NewProduct(line.name, line.category, price))
    values = _values(product, line, price)
    if values:
        rows.change_dish(tx, product.id, **values)
    if "ingredients" in values and product.ingredients:
        told += _other_recipe(tx, product)
    told += _write_cells(tx, line, product.id, is_new=there is None or "ingredients" in values)
    if before is None:
        return "created", told
    same = before == (product_named(tx, line.name), rows.cell_rows(tx, [product.id]))
    return ("unchanged" if same else "updated"), told


def _price(line: MenuLine, currency: str) -> tuple[int | None, list[Message]]:
    price = read_amount(line.price, currency) if line.price else None
    if line.price and price is None:
        words = translate("MenuImport", "“{price}” is no price: left out.")
        return None, [words.format(price=line.price[:40])]
    return price, []


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


def _other_recipe(tx: Transaction, product: Product) -> Iterator[Message]:
    """Set all cells back, those of variants too; that something is in it stays proposed."""
    (dish,) = rows.dishes_by_id(tx, [product.id])
    text_changed(tx, product.id)
    kept = [
        NewCell(product.id, one.allergen, one.state, one.words)
        for one in dish.cells.values()
        if is_graver(one.state, AllergenState.FREE_OF)
    ]
    (now,) = rows.dishes_by_id(tx, [product.id])
    graver = [one for one in kept if is_graver(one.state, now.cell(one.allergen).state)]
    rows.set_cells(tx, graver, None, None)
    if any(one.confirmed_on for one in dish.cells.values()):
        yield translate(
            "MenuImport", "Other ingredients than before: every allergen is to be confirmed again."
        )


def _write_cells(
    tx: Transaction, line: MenuLine, product_id: int, *, is_new: bool
) -> list[Message]:
    """Propose what the line and its text say, and tell where they differ."""
    (dish,) = rows.dishes_by_id(tx, [product_id])
    text = {one.allergen: one for one in propose(product_id, _text(dish, line))}
    told: list[Message] = []
    cells = []
    for allergen in line.said.keys() | (text.keys() if is_new or not dish.cells else set()):
        new, why = _settled(dish, allergen, line.said, text)
        cells += new
        told += why
    rows.set_cells(tx, cells, None, None)
    return told


def _text(dish: Dish, line: MenuLine) -> str:
    return f"{line.name}. {line.ingredients or dish.product.ingredients}"


def _settled(
    dish: Dish, allergen: str, said: Mapping[str, Said], text: Mapping[str, NewCell]
) -> tuple[list[NewCell], list[Message]]:
    """Return the cell to write, if any, and what to tell: the gravest of all counts."""
    have, file, words = dish.cell(allergen), said.get(allergen), text.get(allergen)
    if have.confirmed_on is not None:
        return _beside_confirmed(dish, have, file)
    there = NewCell(dish.product.id, allergen, have.state, have.words)
    wanted = there
    for one in (file and _cell(dish, allergen, file), words):
        if one and is_graver(one.state, wanted.state):
            wanted = one
    told = []
    if file and file.state is AllergenState.FREE_OF is not wanted.state:
        told.append(contradiction(allergen, file.words, wanted.words))
    return ([] if wanted is there else [wanted]), told


def _beside_confirmed(
    dish: Dish, have: Cell, file: Said | None
) -> tuple[list[NewCell], list[Message]]:
    """A file changes what a person confirmed to something graver only, and says so."""
    if file is None or file.state is have.state:
        return [], []
    name = item_name(have.allergen)
    if is_graver(file.state, have.state):
        words = translate(
            "MenuImport",
            "{allergen}: “{words}” is graver than what was confirmed, so it counts. "
            "Look at it, then confirm the cell.",
        )
        told = words.format(allergen=name, words=file.words[:_SHOWN])
        return [_cell(dish, have.allergen, file)], [told]
    words = translate(
        "MenuImport", "{allergen}: “{words}” is milder than what was confirmed: left as confirmed."
    )
    return [], [words.format(allergen=name, words=file.words[:_SHOWN])]


def _cell(dish: Dish, allergen: str, said: Said) -> NewCell:
    return NewCell(dish.product.id, allergen, said.state, said.words)
