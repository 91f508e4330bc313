"""Correcting what is recorded of allergies: what takes something away needs a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from shop_app.domain.allergies import AllergyKnowledge, NewAllergy
from shop_app.domain.allergy_changes import says_something, takes_away
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.allergies import refuse_unnamed
from shop_app.services.allergy_words import meant_by
from shop_app.services.changes import Changes
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import allergies as rows
from shop_app.store.records import Values
from shop_app.store.removed_allergies import keep_former_allergy, no_longer_changed
from shop_app.store.transaction import Transaction
from shop_app.text import UserError, translate


def allergies_of(shop: Shop, client_id: int) -> AllergyKnowledge:
    """Return all that is known of a client's allergies."""
    with shop.store.read() as tx:
        return rows.allergy_knowledge(tx, client_id)


class ReasonNeeded(UserError):  # noqa: N818 - a question, no fault
    """The change takes something away: nothing is written until somebody says why."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "Allergies",
                "This makes it less than it was. Say why in a few words; the former stays visible.",
            )
        )


def change_allergy(
    shop: Shop,
    allergy_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
    *,
    reason: str = "",
) -> Changes:
    """Change a recorded allergy; where two people do at once, the more severe stays.

    A change that takes something away (another allergen, less severe, no allergy any more) needs
    a reason; what it was before stays visible with the reason, who and when.

    Raises:
        ReasonNeeded: it takes something away, and no reason says why.
        UserError: it would name nothing, or is gone.
    """
    if "allergen" in wanted:
        refuse_unnamed(NewAllergy(str(wanted["allergen"])))

    def keep_former(tx: Transaction, row: Values, after: Values) -> Callable[[Transaction], object]:
        if not takes_away(row, after, meant_by, shop.today(tx)):
            return _nothing
        if not says_something(reason):
            raise ReasonNeeded
        kept = keep_former_allergy(tx, row, reason.strip(), shop.today(tx), changed=True)
        return lambda tx: no_longer_changed(tx, kept)

    return edit_record(shop, RecordKind.ALLERGY, allergy_id, seen, wanted, by, keep_former)


def _nothing(_tx: Transaction) -> object:
    return None
