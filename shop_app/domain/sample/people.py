"""Invented people: names by origin and age, in the proportions of a French town."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.sample.sayings import Entry
from shop_app.domain.sample.weighted import Weighted, by_rank, weighted

_GENERATIONS = (1956, 1976, 1991)
"""Years of birth at which the usual given names change."""

_TITLED, _DOCTORS, _DOUBLE, _SHORT, _NATIVE = 0.82, 0.012, 0.035, 0.05, 0.6
_YEAR_KNOWN = 0.7


@dataclass(frozen=True, slots=True)
class Origin:
    """Names that go together; given names by generation, the oldest first (or one for all)."""

    women: tuple[Weighted[str], ...]
    men: tuple[Weighted[str], ...]
    families: Weighted[str]
    language: str
    french_given: float


@dataclass(frozen=True, slots=True)
class Names:
    """All names to draw from, with how some are said and shortened."""

    origins: Weighted[Origin]
    french: Origin
    said: Mapping[str, str]
    short: Mapping[str, str]
    titles: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented."""

    woman: bool
    born: int
    title: str
    given_name: str
    family_name: str
    name_as_said: str = ""
    pronunciation: str = ""
    language: str = ""


def read_names(data: Entry, language: str) -> Names:
    """Read the names' data file."""
    origins = [(_origin(one), one["share"]) for one in data["origins"]]
    spoken = "fr" if language == "fr" else "en"
    return Names(
        weighted(origins),
        origins[0][0],
        data["said"][spoken],
        data["short"],
        ("Mme", "M.") if language == "fr" else ("Mrs", "Mr"),
    )


def _origin(one: Entry) -> Origin:
    return Origin(
        tuple(by_rank(_split(names)) for names in one["women"]),
        tuple(by_rank(_split(names)) for names in one["men"]),
        by_rank(_split(one["families"]), 30.0),
        one.get("language", ""),
        one.get("french_given", 0.0),
    )


def _split(names: str) -> list[str]:
    return [" ".join(name.split()) for name in names.split(",")]


def person(rng: Random, names: Names, this_year: int) -> Person:
    """Invent somebody of 19 to 88 years."""
    origin = names.origins.pick(rng)
    woman, born = rng.random() < 0.54, this_year - int(rng.triangular(19, 88, 47))  # noqa: PLR2004
    mixed = origin.french_given and rng.random() < origin.french_given
    given = _given(rng, names.french if mixed else origin, born, woman=woman)
    family = origin.families.pick(rng)
    if woman and rng.random() < _DOUBLE:
        family = f"{family}-{names.french.families.pick(rng)}"
    native = rng.random() < _NATIVE
    return Person(
        woman=woman,
        born=born,
        title=_title(rng, names, woman=woman),
        given_name=given,
        family_name=family,
        name_as_said=names.short.get(given, "") if rng.random() < _SHORT else "",
        pronunciation=names.said.get(family, ""),
        language=origin.language if native and not mixed else "",
    )


def _given(rng: Random, origin: Origin, born: int, *, woman: bool) -> str:
    generations = origin.women if woman else origin.men
    number = sum(born >= year for year in _GENERATIONS)
    return generations[min(number, len(generations) - 1)].pick(rng)


def _title(rng: Random, names: Names, *, woman: bool) -> str:
    drawn = rng.random()
    if drawn < _DOCTORS:
        return "Dr"
    return names.titles[0 if woman else 1] if drawn < _TITLED else ""


def birthday(rng: Random, born: int, day: tuple[int, int] | None = None) -> PartialDate:
    """Return a birthday, on (month, day) where that is given; its year is not always known."""
    month, on = day or (rng.randint(1, 12), rng.randint(1, 28))
    return birthday_on(born if rng.random() < _YEAR_KNOWN else None, month, on)


def birthday_on(year: int | None, month: int, day: int) -> PartialDate:
    """Return a birthday; one on 29 February is kept without its year."""
    return PartialDate(None if (month, day) == (2, 29) else year, month, day)
