"""Those a client usually comes with, and what is known of their allergies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from shop_app.domain.allergies import (
    HARMFUL,
    Allergy,
    AllergyKnowledge,
    AllergyStatus,
    DietaryKind,
    Severity,
    gravest_first,
)
from shop_app.domain.allergy_words import item_name
from shop_app.domain.links import Link
from shop_app.text import Joined, Message, Value, translate


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who usually comes along; `allergies` is None where only the name is known."""

    link: Link
    allergies: AllergyKnowledge | None

    @property
    def severe(self) -> bool:
        """Whether something harms them severely."""
        items = self.allergies.items if self.allergies else ()
        return any(item.is_severe for item in items)

    @property
    def status(self) -> AllergyStatus | None:
        """What is known of their allergies, None where nothing can be."""
        return None if self.allergies is None else self.allergies.effective_status

    def is_stale(self, today: date) -> bool:
        """Tell whether what is known of them is so old that it must be asked again."""
        return self.allergies is not None and self.allergies.is_stale(today)


def gravest_companions_first(companions: Iterable[Companion]) -> tuple[Companion, ...]:
    """Order: severe, then allergic, then all of whom nothing is known, then who has none."""
    return tuple(
        sorted(
            companions,
            key=lambda one: (
                not one.severe,
                one.status is not AllergyStatus.HAS,
                one.status is AllergyStatus.NONE_KNOWN,
                one.link.name,
                one.link.id,
            ),
        )
    )


def companion_words(one: Companion, today: date) -> Message:
    """Word who comes along and what they must not have: never empty, and old is not fresh."""
    said: tuple[Value, ...] = tuple(_facts(one.allergies))
    if one.is_stale(today):
        said = (*said, translate("Companions", "ask again"))
    return translate("Companions", "comes with: {name} – {allergies}").format(
        name=one.link.name, allergies=Joined(said, "; ")
    )


def _facts(known: AllergyKnowledge | None) -> Iterator[Value]:
    if known is None:
        yield translate("Companions", "allergies not known")
        return
    items = gravest_first(known.items)
    status = known.effective_status
    if status is AllergyStatus.NOT_ASKED:
        yield translate("Companions", "allergies not asked")
    elif status is AllergyStatus.NONE_KNOWN:
        yield translate("Companions", "no known allergy")
    elif status is AllergyStatus.DECLINED:
        yield translate("Companions", "prefers not to say about allergies")
    elif not any(item.kind in HARMFUL for item in items):
        yield translate("Companions", "has allergies, which ones is not recorded")
    for kind in DietaryKind:
        of_kind: tuple[Value, ...] = tuple(_item(item) for item in items if item.kind is kind)
        if of_kind:
            yield _of_kind(kind).format(items=of_kind)


def _of_kind(kind: DietaryKind) -> Message:
    return {
        DietaryKind.ALLERGY: translate("Companions", "allergic to {items}"),
        DietaryKind.INTOLERANCE: translate("Companions", "intolerant of {items}"),
        DietaryKind.AVERSION: translate("Companions", "does not like {items}"),
        DietaryKind.DIET: translate("Companions", "diet: {items}"),
    }[kind]


def _item(item: Allergy) -> Value:
    facts: tuple[Value, ...] = tuple(
        fact
        for fact in (
            item_name(item.species),
            translate("Companions", "severe") if item.severity is Severity.SEVERE else "",
            translate("Companions", "carries adrenaline") if item.carries_adrenaline else "",
        )
        if fact
    )
    if not facts:
        return item_name(item.allergen)
    return translate("Companions", "{allergen} ({facts})").format(
        allergen=item_name(item.allergen), facts=facts
    )
