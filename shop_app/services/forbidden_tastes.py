"""Whether a liking speaks of something that an allergy or a diet forbids: it is not suggested."""

from __future__ import annotations

from collections.abc import Mapping

from shop_app.domain.allergies import Allergy, AllergyStatus
from shop_app.domain.offers import Food, Guest
from shop_app.domain.preference_weights import Avoids, named_in

_NO_FOODS: Mapping[str, Food] = {}


def forbidden(text: str, items: tuple[Allergy, ...]) -> bool:
    """Tell whether a text names or implies what one of the items is about."""
    return avoiding(_NO_FOODS)(text, items)


def avoiding(foods: Mapping[str, Food]) -> Avoids:
    """Return what tells it, by the `foods` of these names where the file knows them.

    The one rule of offers tells it; a name that is no product stands for the whole food.
    """

    def avoids(text: str, items: tuple[Allergy, ...]) -> bool:
        # The tables of words are read only for clients who have something to avoid.
        from shop_app.domain.concerns import concern_of  # noqa: PLC0415
        from shop_app.domain.visit_repeats import is_in_it  # noqa: PLC0415
        from shop_app.services.concerns import RECORDED_WORDS  # noqa: PLC0415
        from shop_app.services.offers import food_by_name  # noqa: PLC0415

        concerns = tuple(concern_of(one, RECORDED_WORDS) for one in items)
        guest = Guest("", AllergyStatus.HAS, concerns=concerns)
        food = foods[text] if text in foods else food_by_name(text)
        return named_in(text, items) or is_in_it(food, guest)

    return avoids
