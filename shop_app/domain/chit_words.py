"""What a chit says of somebody: what it is, in words, and all that was told with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from shop_app.domain.allergens import SYMBOLS, eu_allergens
from shop_app.domain.allergies import AllergyStatus, CrossContact, DietaryKind
from shop_app.domain.offers import Concern, Guest
from shop_app.domain.tables import avoided_words, is_severe
from shop_app.text import Joined, Message, Value, translate

OwnNames = Callable[[str], frozenset[str]]
"""Returns the codes of the allergens that a text calls by their own name."""


def concern_text(one: Concern, own_names: OwnNames) -> Value:
    """Return what is avoided as it was said, with the allergens it means unless they are said."""
    words = avoided_words(one)
    if one.kind is DietaryKind.DIET:
        return words
    said = own_names(one.words.partition(" (")[0])  # its species stand in brackets
    meant = [
        name for code, name in eu_allergens()
        if code in one.allergens and code not in said and name != words
    ]  # fmt: skip
    if not meant:
        return words
    return translate("Chit", "{words} [{allergens}]").format(
        words=words, allergens=Joined(tuple(meant), ", ")
    )


def kind_words(one: Concern) -> Message:
    """Return what it is: severe allergy, intolerance, diet and so on."""
    if is_severe(one):
        return translate("Chit", "SEVERE {kind}").format(kind=_KINDS[one.kind])
    return _KINDS[one.kind]


def concern_detail(one: Concern) -> Value:
    """Return all that was told with it: traces, adrenaline, the reaction and the note; or ""."""
    said = tuple(_told(one))
    return Joined(said) if said else ""


def _told(one: Concern) -> Iterator[Value]:
    if one.traces is CrossContact.YES:
        yield translate("Chit", "EVEN TRACES")
    if one.adrenaline:
        yield translate("Chit", "carries ADRENALINE")
    if one.reaction:
        yield translate("Chit", "reaction: {reaction}").format(reaction=one.reaction)
    if one.note:
        yield one.note


_KINDS = {
    DietaryKind.ALLERGY: translate("Chit", "allergy"),
    DietaryKind.INTOLERANCE: translate("Chit", "intolerance"),
    DietaryKind.AVERSION: translate("Chit", "does not like"),
    DietaryKind.DIET: translate("Chit", "diet"),
}


def concern_icon(one: Concern) -> str:
    """The allergen's own shape where it is one; else the sign of all warnings."""
    symbols = [SYMBOLS[code] for code in sorted(one.allergens) if code in SYMBOLS]
    return f"allergen-{symbols[0]}" if len(symbols) == 1 else "triangle-alert"


def ask_words(guest: Guest) -> Message:
    """Return why a guest must be asked."""
    if guest.status is AllergyStatus.NOT_ASKED:
        return translate("Chit", "NEVER ASKED")
    if guest.is_stale:
        return translate("Chit", "ASKED TOO LONG AGO: ask again")
    return translate("Chit", "ASK: prefers not to have it noted")
