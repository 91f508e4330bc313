"""What a dish's name and ingredients propose of its allergens, and its cells after a change."""

from __future__ import annotations

from collections.abc import Callable

from shop_app.domain.dishes import Dish, NewCell, proposed_cells
from shop_app.domain.folding import fold
from shop_app.services.allergen_words import allergens_in
from shop_app.store import dishes as rows
from shop_app.store.transaction import Moved, Transaction
from shop_app.text import UserError, translate

PutBack = Callable[[Transaction], None]
"""Puts cells back as they were.

Raises:
    Moved: somebody has said something of them since.
"""


def propose(product_id: int, text: str) -> tuple[NewCell, ...]:
    """Return the cells that a text proposes; a person confirms them."""
    return proposed_cells(product_id, allergens_in(text))


def allergen_code(typed: str) -> str:
    """Return what the cells of an allergen go by: a code where a table knows it, else its words.

    Raises:
        UserError: nothing was typed.
    """
    text = fold(typed)
    if not text:
        raise UserError(translate("Dishes", "Type the name of the allergen."))
    # Kiwis and cats are allergens only where somebody says so.
    found = [one.allergen for one in allergens_in(f"allergy: {typed}")]
    return found[0] if found else text


def text_changed(tx: Transaction, product_id: int, name: str | None = None) -> PutBack:
    """Set the cells of a dish back, and of its variants: what was confirmed was another dish.

    They become what name and ingredients propose; `name` is its next one where it is not written
    yet. Returns what puts them back.
    """
    ids = (product_id, *rows.variants_of(tx, product_id))
    before = rows.cell_rows(tx, ids)
    for dish in rows.dishes_by_id(tx, ids):
        if dish.product.is_dish or dish.cells:
            _propose_for(tx, dish, name if dish.product.id == product_id else None)
    after = rows.cell_rows(tx, ids)

    def put_back(again: Transaction) -> None:
        if rows.cell_rows(again, ids) != after:
            raise Moved
        rows.put_cell_rows(again, ids, before)

    return put_back


def _propose_for(tx: Transaction, dish: Dish, name: str | None) -> None:
    product = dish.product
    rows.forget_cells(tx, product.id)
    text = f"{name or product.name}. {product.ingredients}"
    rows.set_cells(tx, propose(product.id, text), None, None)
