"""The words of one recorded item: kind, severity, traces, who told it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shop_app.domain.allergies import HARMFUL, CrossContact, DietaryKind, Severity, ToldBy
from shop_app.domain.allergy_words import item_name
from shop_app.text import Joined, Message, Value, translate

KIND_WORDS: dict[str, Message] = {
    DietaryKind.ALLERGY.value: translate("Clients", "allergy"),
    DietaryKind.INTOLERANCE.value: translate("Clients", "intolerance"),
    DietaryKind.AVERSION.value: translate("Clients", "aversion"),
    DietaryKind.DIET.value: translate("Clients", "diet"),
}
SEVERITY_WORDS: dict[str, Message] = {
    Severity.UNKNOWN.value: translate("Clients", "not known"),
    Severity.SEVERE.value: translate("Clients", "severe"),
    Severity.MODERATE.value: translate("Clients", "moderate"),
    Severity.MILD.value: translate("Clients", "mild"),
}
TRACES_WORDS: dict[str, Message] = {
    CrossContact.UNKNOWN.value: translate("Clients", "not known: they matter"),
    CrossContact.YES.value: translate("Clients", "matter"),
    CrossContact.NO.value: translate("Clients", "do not matter"),
}
TOLD_BY_WORDS: dict[str, Message] = {
    ToldBy.CLIENT.value: translate("Clients", "told by the client"),
    ToldBy.COMPANION.value: translate("Clients", "told by who came along"),
    ToldBy.STAFF.value: translate("Clients", "noticed by the staff"),
}


def unknown_hint(unknown: tuple[str, ...]) -> Message:
    """Return what is said of words in a recorded allergy that no table knows; they are kept."""
    return translate(
        "Clients", "Unknown word: {words}. Check the spelling; it is kept as written."
    ).format(words=Joined(unknown, ", "))


def columns_of(item: object) -> dict[str, Any]:
    """Return the columns of an item, or of what it was, that `item_words` says."""
    return {name: getattr(item, name) for name in COLUMNS}


COLUMNS = ("kind", "allergen", "species", "severity", "carries_adrenaline", "cross_contact")
"""What an item says must be avoided, and how strictly."""


def item_words(item: Mapping[str, Any]) -> Value:
    """Return an item in one line, from its columns: what, which ones, kind, how grave, traces."""
    what: Value = item_name(item["allergen"])
    if item["species"]:
        words = translate("Clients", "{allergen} ({species})")
        what = words.format(allergen=what, species=item_name(item["species"]))
    parts: list[Value] = [what, KIND_WORDS[item["kind"]]]
    if item["kind"] in HARMFUL:
        parts += _how_grave(item)
    return Joined(tuple(parts), ", ")


def _how_grave(item: Mapping[str, Any]) -> list[Value]:
    found: list[Value] = []
    if item["severity"] != Severity.UNKNOWN:
        found.append(SEVERITY_WORDS[item["severity"]])
    if item["carries_adrenaline"]:
        found.append(translate("Clients", "carries adrenaline"))
    if item["cross_contact"] == CrossContact.YES:
        found.append(translate("Clients", "traces matter"))
    return found
