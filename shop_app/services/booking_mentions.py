"""What was said of allergies with a booking, looked for with the tables that ship."""

from __future__ import annotations

from functools import lru_cache

from shop_app.domain.allergies import AllergyKnowledge
from shop_app.domain.allergy_mentions import Named, Recorded, recorded
from shop_app.domain.booking_mentions import mentioned_in
from shop_app.domain.bookings import Booking
from shop_app.services.allergen_words import allergens_named
from shop_app.services.concerns import diets_named


def mentioned_with(booking: Booking, known: AllergyKnowledge | None = None) -> tuple[str, ...]:
    """Return what a booking's name and note say of allergies beyond what is `known` of its client.

    Nobody confirmed it: it is shown at every place that shows the party, as it was written.
    """
    if not booking.name and not booking.note:
        return ()
    return mentioned_in(booking.name, booking.note, _detect, diets_named, _recorded(known))


def speaks_of_allergy(text: str) -> bool:
    """Tell whether a text says anything of allergies or diets."""
    return bool(mentioned_in("", text, _detect, diets_named))


def _recorded(known: AllergyKnowledge | None) -> Recorded:
    items = known.items if known is not None else ()
    return recorded((f"{one.allergen} {one.species}".strip() for one in items), _detect)


@lru_cache(maxsize=1024)
def _detect(text: str) -> tuple[Named, ...]:
    return allergens_named(text)
