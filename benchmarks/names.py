"""Names in the proportions of a French town, with the long tail of rare ones that search meets.

Built in: the sample shop's true names, and families made of the syllables of their tongues, so
that hundreds of thousands of clients bear tens of thousands of names, many sounding alike.
With a folder of `prenoms.csv` and `noms.csv` (NAME,COUNT): those, as often as they are counted.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from shop_app import paths
from shop_app.domain.sample.people import Names, Origin, read_names
from shop_app.domain.sample.weighted import Weighted, weighted

SYLLABLES = Path(__file__).with_suffix(".toml")

_OWN_SCRIPT, _SAID_SHORT = 0.035, 0.05
_COMPOUND_GIVEN, _DOUBLE_FAMILY, _PARTICLE = 0.05, 0.02, 0.012
_RARE, _RARE_HEAD = 0.45, 60.0
_FIRST_HALVES = ("Jean", "Marie", "Anne", "Pierre", "Paul", "Louis", "Charles", "Marc")
_PARTICLES = ("de ", "du ", "de la ", "d’", "Le ", "van ", "Ben ", "von ", "Saint-", "El ")
_OWN_AND_LATIN = re.compile(r"([^A-Z]+) ([A-Z].*)", re.DOTALL)


class FullName(NamedTuple):
    """A name; `said` is how the house says it, where that differs: "Manu", "Wang Wei"."""

    given: str
    family: str
    said: str = ""
    language: str = ""


class _Written(NamedTuple):
    """Part of a name in its bearer's own script and in Latin letters."""

    own: str
    latin: str


@dataclass(frozen=True, slots=True)
class _Script:
    """Names of people who write theirs in another script."""

    language: str
    given: tuple[_Written, ...]
    families: tuple[_Written, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    """Given and family names that go together."""

    given: Weighted[str]
    families: Weighted[str]
    language: str = ""


@dataclass(frozen=True, slots=True)
class NameStock:
    """All that names are drawn from."""

    groups: Weighted[_Group]
    scripts: tuple[_Script, ...]
    short: Mapping[str, str]

    def draw(self, rng: Random) -> FullName:
        """Invent a name."""
        if rng.random() < _OWN_SCRIPT:
            return _in_own_script(rng, rng.choice(self.scripts))
        group = self.groups.pick(rng)
        given = _given(rng, group)
        short = self.short.get(given, "") if rng.random() < _SAID_SHORT else ""
        return FullName(given, _family(rng, group), short, group.language)


@lru_cache(maxsize=2)
def name_stock(folder: Path | None = None) -> NameStock:
    """Return the names built in, or those counted in a folder's `prenoms.csv` and `noms.csv`."""
    sample = _read(paths.resources() / "samples" / "names.toml")
    made = _read(SYLLABLES)
    names, scripts = read_names(sample, "fr"), tuple(map(_script, made["scripts"]))
    if folder is not None:
        counted = _Group(_counted(folder / "prenoms.csv"), _counted(folder / "noms.csv"))
        return NameStock(weighted([(counted, 1.0)]), scripts, names.short)
    tongues = {one["language"]: one for one in made["tongues"]}
    groups = weighted(
        (_group(origin, names, tongues.get(origin.language)), share)
        for origin, share in _pairs(names.origins)
    )
    return NameStock(groups, scripts, names.short)


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8"))


def _counted(file: Path) -> Weighted[str]:
    """Read LE GALL,27857 as people write it: Le Gall."""
    with file.open(encoding="utf-8", newline="") as opened:
        return weighted((row[0].title(), float(row[1])) for row in csv.reader(opened) if row)


def _pairs(one: Weighted[Any]) -> list[tuple[Any, float]]:
    """Return values with their own weights."""
    befores = (0.0, *one.sums[:-1])
    weights = (after - before for before, after in zip(befores, one.sums, strict=True))
    return list(zip(one.values, weights, strict=True))


def _group(origin: Origin, names: Names, tongue: Mapping[str, Any] | None) -> _Group:
    given = _of_all(origin)
    if origin.french_given:
        french, share = _of_all(names.french), origin.french_given
        scale = share / (1 - share) * _whole(given) / _whole(french)
        given += [(name, weight * scale) for name, weight in french]
    rare = [] if tongue is None else _rare(tongue, origin.families)
    families = weighted([*_pairs(origin.families), *rare])
    return _Group(weighted(given), families, origin.language)


def _of_all(origin: Origin) -> list[tuple[str, float]]:
    """Return the given names of all generations."""
    return [pair for generation in (*origin.women, *origin.men) for pair in _pairs(generation)]


def _whole(pairs: Iterable[tuple[str, float]]) -> float:
    return sum(weight for _, weight in pairs)


def _rare(tongue: Mapping[str, Any], frequent: Weighted[str]) -> list[tuple[str, float]]:
    """Return families that sound like an origin's frequent ones, for their share of clients."""
    starts, middles, ends = (tongue[part].split() for part in ("starts", "middles", "ends"))
    made = sorted({_joined(*one) for one in product(starts, middles, ends)} - {*frequent.values})
    Random(tongue["language"]).shuffle(made)
    ranked = [(name, 1 / (rank + _RARE_HEAD)) for rank, name in enumerate(made[: tongue["wanted"]])]
    scale = _RARE / (1 - _RARE) * frequent.sums[-1] / _whole(ranked)
    return [(name, weight * scale) for name, weight in ranked]


def _joined(start: str, middle: str, end: str) -> str:
    """Join syllables; one in the midst of a word loses its capital."""
    body = f"{middle}{end}".replace("_", "")
    start = start.replace("_", "").replace("~", " ")
    return start + (body if start.endswith((" ", "’")) or not start else body.lower())


def _script(data: Mapping[str, Any]) -> _Script:
    return _Script(data["language"], _written(data["given"]), _written(data["families"]))


def _written(names: str) -> tuple[_Written, ...]:
    """Take "Παππάς Pappas, …" apart; the Latin end may hold a space."""
    found = (_OWN_AND_LATIN.fullmatch(" ".join(one.split())) for one in names.split(","))
    return tuple(_Written(one[1], one[2]) for one in found if one is not None)


def _in_own_script(rng: Random, script: _Script) -> FullName:
    given, family = rng.choice(script.given), rng.choice(script.families)
    return FullName(given.own, family.own, f"{given.latin} {family.latin}", script.language)


def _given(rng: Random, group: _Group) -> str:
    given = group.given.pick(rng)
    if rng.random() < _COMPOUND_GIVEN and "-" not in given and not group.language:
        first = rng.choice(_FIRST_HALVES)
        return f"{first}-{given}" if first != given else given
    return given


def _family(rng: Random, group: _Group) -> str:
    family, drawn = group.families.pick(rng), rng.random()
    if drawn < _DOUBLE_FAMILY:
        return f"{family}-{group.families.pick(rng)}"
    if drawn < _DOUBLE_FAMILY + _PARTICLE and " " not in family:
        return f"{rng.choice(_PARTICLES)}{family}"
    return family
