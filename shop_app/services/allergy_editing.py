"""Correcting what is recorded of allergies; removing one needs a reason and lies in the bin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shop_app.domain.allergies import AllergyKnowledge
from shop_app.domain.record_kinds import RecordKind
from shop_app.services.changes import Changes
from shop_app.services.editing import edit_record
from shop_app.services.shop import Shop
from shop_app.store import allergies as rows
from shop_app.text import UserError, translate


def allergies_of(shop: Shop, client_id: int) -> AllergyKnowledge:
    """Return all that is known of a client's allergies."""
    with shop.store.read() as tx:
        return rows.allergy_knowledge(tx, client_id)


def change_allergy(
    shop: Shop,
    allergy_id: int,
    seen: Mapping[str, Any],
    wanted: Mapping[str, Any],
    by: int | None = None,
) -> Changes:
    """Change a recorded allergy; where two people do at once, the more severe stays.

    Raises:
        UserError: it would name nothing, or is gone.
    """
    if not str(wanted.get("allergen", "-")).strip():
        raise UserError(
            translate(
                "Allergies",
                "An allergy must say what to avoid. To remove it, press Delete and say why.",
            )
        )
    return edit_record(shop, RecordKind.ALLERGY, allergy_id, seen, wanted, by)
