"""The columns of a menu: what is told of a dish, and which allergens each other one is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from shop_app.domain.allergen_species import species
from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.dishes import is_of_a_part
from shop_app.domain.folding import fold
from shop_app.domain.import_headers import recognise_header
from shop_app.exchange.clean_text import clean_line
from shop_app.exchange.menu_cells import Mentions

_OF_CLIENTS = frozenset({
    "given_name", "family_name", "phone", "email", "street", "city", "postcode", "birthday",
})  # fmt: skip
_DISH = (
    "dish plat recette recipe plats dishes article product produit designation intitule item "
    "libelle"
)
_COLUMNS = {
    "name": f"nom name {_DISH}",
    "category": "category categorie type famille course rubrique section",
    "price": "price prix tarif montant",
    "ingredients": "ingredients ingredient composition description recette detaillee",
    "contains": "contains contient allergens allergenes allergen allergene",
    "may_contain": "traces",
}
_OF_HEADER = {word: name for name, words in _COLUMNS.items() for word in words.split()} | {
    "prix ttc": "price", "prix eur": "price", "price eur": "price",
    "nom du plat": "name", "dish name": "name", "name of dish": "name",
    "may contain": "may_contain",
    "peut contenir": "may_contain", "traces de": "may_contain", "traces eventuelles": "may_contain",
    "liste des ingredients": "ingredients", "allergens contains": "contains",
    "liste des allergenes": "contains", "allergenes presents": "contains",
    "nom de l article": "name", "nom du produit": "name", "product name": "name",
}  # fmt: skip
_MAYBE_PEOPLE = frozenset({"nom", "name"})
_LISTS = frozenset({"ingredients", "contains", "may_contain"})
_LONGEST = 80
_MATRIX = 3
"""Columns of allergens from which a table is one of dishes, whatever its first column is called."""
_APART = re.compile(r"[/|(\n]")
_PARTS = {
    spelt: one.allergen for one in species() for spelt in (one.code, one.code.replace(" ", "_"))
}
"""The allergen that a species is one of."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column about allergens: what a bare yes says there.

    `frees` are those of which “free” says all: “sans amande” says nothing of other nuts.
    """

    at: int
    label: str
    allergens: tuple[str, ...]
    tick: AllergenState
    frees: frozenset[str]


@dataclass(frozen=True, slots=True)
class Header:
    """Where a menu tells what; `labels` are the header's words, `rows` how many rows it takes."""

    fields: dict[str, int]
    columns: tuple[Column, ...]
    labels: tuple[str, ...]
    rows: int = 1

    def unread(self) -> tuple[int, ...]:
        """Return the columns that no table knows."""
        known = {*self.fields.values(), *(one.at for one in self.columns)}
        return tuple(at for at in range(len(self.labels)) if at not in known)


def find_header(
    above: Sequence[str], cells: Sequence[str], below: Sequence[str], mentions: Mentions
) -> Header | None:
    """Return the header that a row is, alone or with the row of allergens under it, else None.

    `above` may group columns: “Traces” over some of them.
    """
    alone = _header(cells, _groups(above, cells), mentions)
    if _is_second_row(cells, below):
        width = max(len(cells), len(below))
        both = [_at(below, at) or _at(cells, at) for at in range(width)]
        joined = _header(both, _groups(cells, below), mentions, rows=2)
        if joined and len(joined.columns) > (len(alone.columns) if alone else 0):
            return joined
    return alone


def _header(
    cells: Sequence[str], groups: Sequence[str], mentions: Mentions, rows: int = 1
) -> Header | None:
    """A menu names its dishes, and has allergen columns or a list of ingredients or allergens.

    A table that says how somebody is reached is one of clients, whatever else it says.
    """
    if any((one := recognise_header(cell)) and one.field in _OF_CLIENTS for cell in cells):
        return None
    fields: dict[str, int] = {}
    for at, cell in enumerate(cells):
        if name := _field(cell):
            fields.setdefault(name, at)
    at_the_edge = "name" not in fields
    if at_the_edge and not _may_name_at_the_edge(cells, fields):
        return None  # most rows of most files: no word of theirs is looked up
    known = fields.values()
    columns = [
        column
        for at, cell in enumerate(cells)
        if at not in known
        and (column := _column(at, clean_line(cell)[:_LONGEST], _at(groups, at), mentions))
    ]
    if at_the_edge:
        if len(columns) < _MATRIX:
            return None
        fields.pop("contains", None)
        fields["name"] = 0
    # “Nom; Lait” alone may be a list of people.
    fewest = 2 if fold(cells[fields["name"]]) in _MAYBE_PEOPLE and len(fields) == 1 else 1
    of_food = len(columns) >= fewest or fields.keys() & _LISTS
    labels = tuple(clean_line(cell)[:_LONGEST] for cell in cells)
    return Header(fields, _with_whole(columns), labels, rows) if of_food else None


def _may_name_at_the_edge(cells: Sequence[str], fields: dict[str, int]) -> bool:
    """The first column, without a header or called “Allergènes”, may name the dishes."""
    return fields.get("contains") == 0 or (bool(cells) and not cells[0].strip())


def _field(cell: str) -> str | None:
    """Return what a column tells, however it is said: “Plat / Dish”, “Prix (€)”."""
    said = (cell, *_APART.split(cell))
    return next((name for one in said if (name := _OF_HEADER.get(fold(one[:_LONGEST])))), None)


def _column(at: int, label: str, group: str, mentions: Mentions) -> Column | None:
    allergens: tuple[str, ...]
    code = fold(label).replace(" ", "_")
    if code in {one for one, _ in eu_allergens()}:
        allergens, tick = (code,), AllergenState.CONTAINS
    else:
        found = [one for one in mentions(label) if one.state is not AllergenState.UNKNOWN]
        found = found or list(mentions(f"allergy: {label}"))
        allergens = tuple(dict.fromkeys(_PARTS.get(one.allergen, one.allergen) for one in found))
        states = {one.state for one in found}
        tick = states.pop() if len(states) == 1 else AllergenState.CONTAINS
    if not allergens:
        return None
    if tick is AllergenState.CONTAINS:
        tick = _of_group(group, allergens[0], mentions)
    return Column(at, label, allergens, tick, _frees(label, allergens, mentions))


def _frees(label: str, allergens: tuple[str, ...], mentions: Mentions) -> frozenset[str]:
    codes = {code for code, _ in eu_allergens()}
    whole = {
        one.allergen
        for text in (label, f"sans {label}")
        for one in mentions(text)
        if one.state is AllergenState.FREE_OF and not is_of_a_part(one)
    }
    named = {fold(label).replace(" ", "_")} & codes
    return frozenset(one for one in allergens if one in whole | named or one not in codes)


def _with_whole(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Beside “Amande” and “Noisette”, “Noix” is one kind of nut more."""
    parts = {code for one in columns for code in one.allergens if code not in one.frees}
    return tuple(
        Column(one.at, one.label, one.allergens, one.tick, one.frees - parts)
        if fold(one.label) == "noix"
        else one
        for one in columns
    )


def _groups(above: Sequence[str], cells: Sequence[str]) -> list[str]:
    """What stands over each column: a merged cell keeps its words in its first one."""
    said, groups = "", []
    for at in range(len(cells)):
        said = _at(above, at) or said
        groups.append(said)
    return groups


def _of_group(group: str, allergen: str, mentions: Mentions) -> AllergenState:
    """What “Traces” or “Sans” over a column makes of a yes in it."""
    found = [one.state for one in mentions(f"{group} {allergen}") if one.allergen == allergen]
    known = [one for one in found if one is not AllergenState.UNKNOWN]
    return known[0] if group and known else AllergenState.CONTAINS


def _is_second_row(cells: Sequence[str], below: Sequence[str]) -> bool:
    """Tell whether a row goes on with the header: it says nothing where the dish is named."""
    names = [at for at, cell in enumerate(cells) if _field(cell) == "name"]
    return bool(names) and not any(_at(below, at) for at in names)


def _at(cells: Sequence[str], at: int) -> str:
    return cells[at].strip() if at < len(cells) else ""
