"""What a preference weighs today: told, or seen so often and so lately."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from shop_app.domain.allergies import HARMFUL, Allergy
from shop_app.domain.allergy_mentions import telling_words
from shop_app.domain.folding import fold
from shop_app.domain.preferences import Evidence, Polarity, Preference, weightiest_first
from shop_app.domain.tastes import SEEN_ENOUGH, Taste, fading

Avoids: TypeAlias = Callable[[str, tuple[Allergy, ...]], bool]
"""Tells whether a text names something that these allergies forbid."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A preference with its count as of today, when it was last seen, and whether it lasts.

    `forbidden` marks a liking of something that an allergy forbids: it is never suggested.
    """

    preference: Preference
    last_on: date
    is_lasting: bool
    forbidden: bool


def weighed(
    preferences: tuple[Preference, ...],
    tastes: Iterable[Taste],
    items: tuple[Allergy, ...],
    today: date,
    avoids: Avoids | None = None,
) -> tuple[Weighed, ...]:
    """Return what was recorded and what purchases show, each once, the weightiest first."""
    by_text = {fold(one.text): one for one in tastes}
    client_id = preferences[0].client_id if preferences else 0
    recorded = {fold(one.text) for one in preferences}
    counted = (
        _counted(taste, client_id) for text, taste in by_text.items() if text not in recorded
    )
    known = (_recounted(one, by_text.get(fold(one.text))) for one in preferences)
    harmful = tuple(item for item in items if item.kind in HARMFUL)
    return tuple(
        _weighed(one, harmful, today, avoids or named_in)
        for one in weightiest_first((*known, *counted))
    )


def lasting(found: Iterable[Weighed]) -> tuple[Weighed, ...]:
    """Return what a card may show as a taste."""
    return tuple(one for one in found if one.is_lasting and not one.forbidden)


def named_in(text: str, items: tuple[Allergy, ...]) -> bool:
    """Tell whether a text has the words by which an allergen or a species of it is called."""
    said = telling_words(text)
    return any(
        bool(words) and words <= said
        for item in items
        for name in (item.allergen, *item.species.split(","))
        if (words := telling_words(name)) is not None
    )


def _counted(taste: Taste, client_id: int) -> Preference:
    return Preference(
        0, 0, client_id, taste.topic, taste.text, Polarity.LIKES, Evidence.SEEN, taste.times,
        taste.last_on,
    )  # fmt: skip


def _recounted(one: Preference, taste: Taste | None) -> Preference:
    """Return what was seen with what purchases show by now."""
    if taste is None or one.evidence is not Evidence.SEEN or one.polarity is not Polarity.LIKES:
        return one
    last_on = max(one.confirmed_on, taste.last_on)
    return replace(one, count=max(one.count, taste.times), confirmed_on=last_on)


def _weighed(one: Preference, items: tuple[Allergy, ...], today: date, avoids: Avoids) -> Weighed:
    told = one.evidence is Evidence.TOLD
    seen = one.count >= SEEN_ENOUGH and fading(one.confirmed_on, today) > 0
    liked = one.polarity is Polarity.LIKES
    return Weighed(
        one, one.confirmed_on, told or seen, bool(items) and liked and avoids(one.text, items)
    )
