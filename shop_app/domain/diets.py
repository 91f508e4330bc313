"""Diets, kept apart from allergies: what each implies to leave out, as far as can be listed.

A diet is a choice, a faith or a treatment; what it leaves out differs from person to person, so
this says what to ask about, never what is allowed.
"""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.text import Message, translate


@dataclass(frozen=True, slots=True)
class Avoided:
    """An allergen of Annex II that a diet leaves out; `species` is "" for all of it."""

    allergen: str
    species: str = ""


@dataclass(frozen=True, slots=True)
class Diet:
    """A diet by its code, what it leaves out of the fourteen, and what else in words."""

    code: str
    name: Message
    allergens: tuple[Avoided, ...]
    ingredients: tuple[Message, ...]


def diets() -> tuple[Diet, ...]:
    """Return the diets that are offered by name; others are free text."""
    return (*_without_animals(), *_of_faith(), *_of_health())


def _all_of(*codes: str) -> tuple[Avoided, ...]:
    return tuple(Avoided(code) for code in codes)


def _without_animals() -> tuple[Diet, ...]:
    """Who eats fish eats crustaceans and molluscs with it, as most pescetarians do."""
    meat, gelatine = translate("Diet", "meat"), translate("Diet", "gelatine")
    return (
        Diet(
            "vegan", translate("Diet", "vegan"),
            _all_of("milk", "eggs", "fish", "crustaceans", "molluscs"),
            (meat, gelatine, translate("Diet", "honey")),
        ),
        Diet(
            "vegetarian", translate("Diet", "vegetarian"),
            _all_of("fish", "crustaceans", "molluscs"),
            (meat, gelatine),
        ),
        Diet("pescetarian", translate("Diet", "pescetarian"), (), (meat, gelatine)),
    )  # fmt: skip


def _of_faith() -> tuple[Diet, ...]:
    pork = translate("Diet", "pork")
    return (
        Diet(
            "halal", translate("Diet", "halal"), (),
            (pork, _alcohol(), translate("Diet", "meat and gelatine that are not halal")),
        ),
        Diet(
            "kosher", translate("Diet", "kosher"), _all_of("crustaceans", "molluscs"),
            (
                pork, translate("Diet", "meat and gelatine that are not kosher"),
                translate("Diet", "meat together with milk"),
                translate("Diet", "fish without fins and scales"),
            ),
        ),
    )  # fmt: skip


def _of_health() -> tuple[Diet, ...]:
    return (
        Diet("coeliac", translate("Diet", "coeliac"), _all_of("gluten"), ()),
        Diet(
            "pregnancy", translate("Diet", "pregnancy"), (),
            (
                _alcohol(), translate("Diet", "raw milk and its cheeses"),
                translate("Diet", "raw or smoked fish"), translate("Diet", "raw shellfish"),
                translate("Diet", "raw or rare meat"), translate("Diet", "raw eggs"),
                translate("Diet", "liver"),
            ),
        ),
        Diet(
            "diabetic", translate("Diet", "diabetic"), (),
            (
                translate("Diet", "sugar"), translate("Diet", "honey"),
                translate("Diet", "sweet drinks and desserts"), _alcohol(),
            ),
        ),
        Diet("low_salt", translate("Diet", "low in salt"), (), (translate("Diet", "salt"),)),
        Diet("no_alcohol", translate("Diet", "no alcohol"), (), (_alcohol(),)),
        Diet(
            "low_fodmap", translate("Diet", "low FODMAP"),
            (
                *(Avoided("gluten", one) for one in ("wheat", "rye", "barley")),
                *(Avoided("nuts", one) for one in ("cashew", "pistachio")),
                Avoided("milk", "lactose"),
            ),
            (
                translate("Diet", "onion"), translate("Diet", "garlic"),
                translate("Diet", "pulses"), translate("Diet", "honey"),
                translate("Diet", "apples, pears, stone fruit"), translate("Diet", "mushrooms"),
            ),
        ),
    )  # fmt: skip


def _alcohol() -> Message:
    return translate("Diet", "alcohol")
