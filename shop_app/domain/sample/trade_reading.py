"""Reading a trade from the tables of its data file, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from shop_app.domain.allergies import HARMFUL, DietaryKind, NewAllergy, Severity
from shop_app.domain.follow_up_rules import NewRule, Trigger
from shop_app.domain.preferences import NewPreference, Polarity
from shop_app.domain.sample.belonging_texts import read_belongings
from shop_app.domain.sample.own_values import read_own
from shop_app.domain.sample.sayings import Entry, in_language, saying, sayings, tags_of
from shop_app.domain.sample.tailoring_texts import read_tailoring
from shop_app.domain.sample.trades import (
    AllergyMix,
    Avoidance,
    BasketLine,
    Hours,
    Pace,
    Persona,
    SampleProduct,
    SampleRule,
    Shelves,
    Slot,
    Taste,
    Texts,
    Trade,
)
from shop_app.domain.sample.weighted import Weighted, weighted

_YEAR = range(1, 13)
_DEARER_A_YEAR = 0.03
_ROUNDED_TO = 10
_PIECE = 1000


def read_trade(key: str, data: Entry, allergens: Entry, language: str) -> Trade:
    """Read a trade; `allergens` holds what clients of any trade avoid.

    Raises:
        KeyError: the file lacks something, or names what is not there.
    """
    products = tuple(_product(one, data, language) for one in data["products"])
    numbers = {one["fr"]: number for number, one in enumerate(data["products"])}
    return Trade(
        key=key,
        shop_name=in_language(data["shop"], language),
        staff=tuple(data["staff"]),
        hours=_hours(data["hours"]),
        paces=weighted((_pace(one), one["share"]) for one in data["paces"]),
        covers=_covers(data.get("covers")),
        same_staff=data["same_staff"],
        products=products,
        shelves=_shelves(data["products"]),
        basket=tuple(_basket_line(one) for one in data["basket"]),
        rules=tuple(_rule(one, data, language) for one in data["rules"]),
        tastes=weighted((_taste(one, language), one.get("weight", 1)) for one in data["tastes"]),
        allergies=_allergy_mix(data["allergies"], allergens, language),
        texts=_texts(data, language),
        belongings=read_belongings(data, language),
        tailoring=read_tailoring(data, language),
        own=read_own(data.get("own", ()), language),
        persona=_persona(data["persona"], numbers, language),
    )


def _covers(counts: Mapping[str, float] | None) -> Weighted[int] | None:
    return weighted((int(n), share) for n, share in counts.items()) if counts else None


def _product(one: Entry, data: Entry, language: str) -> SampleProduct:
    now = round(one["price"] * 100)
    return SampleProduct(
        in_language(one, language),
        in_language(data["categories"][one["category"]], language),
        (now, _earlier_price(now, 1), _earlier_price(now, 2), _earlier_price(now, 3)),
        in_language(data["traits"][one["trait"]], language) if "trait" in one else "",
        tags_of(one),
    )


def _earlier_price(now: int, years: int) -> int:
    return round(now * (1 - _DEARER_A_YEAR * years) / _ROUNDED_TO) * _ROUNDED_TO


def _shelves(products: Sequence[Entry]) -> Shelves:
    """Sort products by category and by the months in which they are sold."""
    return {
        category: tuple(_shelf(products, category, month) for month in _YEAR)
        for category in dict.fromkeys(one["category"] for one in products)
    }


def _shelf(products: Sequence[Entry], category: str, month: int) -> Weighted[int] | None:
    there = [
        (number, one.get("weight", 2))
        for number, one in enumerate(products)
        if one["category"] == category and month in one.get("months", _YEAR)
    ]
    return weighted(there) if there else None


def _basket_line(one: Entry) -> BasketLine:
    low, high = one.get("grams", (0, 0))
    quantities: Iterable[tuple[int, float]] = (
        ((grams, 1.0) for grams in range(low, high + 1, 50))
        if high
        else ((n * _PIECE, 1 / n**1.5) for n in range(1, one.get("most", 1) + 1))
    )
    return BasketLine(
        one["category"],
        one["chance"],
        weighted(quantities),
        one.get("per_cover", False),
        frozenset(one.get("replaces", "").split()),
    )


def _hours(data: Entry) -> Hours:
    slots = [_slot(one) for one in data["slots"]]
    by_day = [
        [(slot, weight) for slot, weight, days in slots if day in days] for day in range(1, 8)
    ]
    return Hours(
        tuple(weighted(of) if of else None for of in by_day),
        tuple(sum(weight for _, weight in of) for of in by_day),
        tuple(data["months"]),
        tuple((peak[0], peak[1], peak[2]) for peak in data.get("peaks", ())),
        tuple((_month_day(first), _month_day(last)) for first, last in data["closures"]),
    )


def _slot(one: Entry) -> tuple[Slot, float, list[int]]:
    return Slot(_minutes(one["from"]), _minutes(one["to"])), one["weight"], one["days"]


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _month_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)


def _pace(one: Entry) -> Pace:
    return Pace(
        every=_pair(one, "every"),
        yearly=_pair(one, "yearly"),
        times=_pair(one, "times") or (1, 1),
        own_weekday=one.get("own_weekday", False),
        lapses=one.get("lapses", 0.0),
    )


def _pair(one: Entry, name: str) -> tuple[int, int] | None:
    return (one[name][0], one[name][1]) if name in one else None


def _rule(one: Entry, data: Entry, language: str) -> SampleRule:
    trigger = Trigger(one["trigger"])
    products: Sequence[Entry] = data["products"]
    if trigger is Trigger.PRODUCT:
        value = next(in_language(p, language) for p in products if p["fr"] == one["value"])
        numbers = [n for n, p in enumerate(products) if p["fr"] == one["value"]]
    else:
        value = in_language(data["categories"][one["value"]], language)
        numbers = [n for n, p in enumerate(products) if p["category"] == one["value"]]
    return SampleRule(
        NewRule(trigger, value, one["days"], in_language(one, language)),
        frozenset(numbers),
        sayings(one["done"], language),
        sayings(data["not_needed"], language),
    )


def _taste(one: Entry, language: str) -> Taste:
    return Taste(_preference(one, language), tags_of(one))


def _preference(one: Entry, language: str) -> NewPreference:
    topic = in_language(one["topic"], language) if "topic" in one else ""
    return NewPreference(in_language(one, language), topic, Polarity(one.get("polarity", "likes")))


def _allergy_mix(data: Entry, allergens: Entry, language: str) -> AllergyMix:
    listed: Sequence[Entry] = [one for group in data["groups"] for one in allergens[group]]
    known = [(_avoidance(one, allergens, language), one["weight"]) for one in listed]
    return AllergyMix(
        **{name: data[name] for name in ("asked", "has", "declined", "aversion", "diet")},
        harmful=weighted((one, weight) for one, weight in known if one.kind in HARMFUL),
        aversions=_of_kind(known, DietaryKind.AVERSION),
        diets=_of_kind(known, DietaryKind.DIET),
    )


def _of_kind(known: list[tuple[Avoidance, float]], kind: DietaryKind) -> Weighted[Avoidance] | None:
    there = [(one, weight) for one, weight in known if one.kind is kind]
    return weighted(there) if there else None


def _avoidance(one: Entry, allergens: Entry, language: str) -> Avoidance:
    kind = DietaryKind(one["kind"])
    shares = one.get("severities", {"unknown": 1})
    reactions: Mapping[str, Any] = allergens["reactions"].get(one.get("reactions", ""), {})
    return Avoidance(
        kind,
        in_language(one, language),
        tags_of(one),
        tuple(in_language(species, language) for species in one.get("species", ())),
        weighted((Severity(name), share) for name, share in shares.items()),
        {
            Severity(name): tuple(in_language(text, language) for text in texts)
            for name, texts in reactions.items()
        },
        one.get("adrenaline", 0.0),
    )


def _texts(data: Entry, language: str) -> Texts:
    read = {
        name: sayings(data[name], language)
        for name in ("notes", "visit_notes", "mentions", "to_do", "apologies", "occasions")
    }
    return Texts(**read, visit_note_share=data["visit_note_share"])


def _persona(one: Entry, numbers: Mapping[str, int], language: str) -> Persona:
    said = {name: saying(one[name], language).of_woman for name in ("last_note", "note", "promise")}
    return Persona(
        title=in_language(one["title"], language),
        given_name=one["given_name"],
        family_name=one["family_name"],
        pronunciation=in_language(one["pronunciation"], language),
        born=one["born"],
        pace=_pace(one),
        covers=one.get("covers", 2),
        allergies=tuple(_persona_allergy(item, language) for item in one["allergies"]),
        avoided=frozenset().union(*(tags_of(item) for item in one["allergies"])),
        tastes=tuple(_preference(taste, language) for taste in one["tastes"]),
        favourites=tuple(numbers[name] for name in one["favourites"]),
        last_taken=tuple(numbers[name] for name in one["last_taken"]),
        **said,
    )


def _persona_allergy(one: Entry, language: str) -> NewAllergy:
    return NewAllergy(
        in_language(one, language),
        DietaryKind(one["kind"]),
        in_language(one["species"], language) if "species" in one else "",
        Severity(one["severity"]),
        carries_adrenaline=one.get("adrenaline", False),
        reaction=in_language(one["reaction"], language) if "reaction" in one else "",
    )
