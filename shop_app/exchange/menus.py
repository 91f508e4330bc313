"""A CSV or XLSX table of dishes: a column an allergen, its cells in either language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.folding import fold
from shop_app.domain.import_headers import recognise_header
from shop_app.domain.imported_clients import NotTaken, Origin
from shop_app.exchange.clean_text import clean_line, clean_lines
from shop_app.exchange.raw_tables import raw_tables
from shop_app.exchange.tables import Row
from shop_app.text import translate

Named = Callable[[str], Sequence[str]]
"""Returns the codes of the allergens that a header or a list names."""
_SEARCHED_ROWS = 20
_OF_CLIENTS = frozenset({
    "given_name", "family_name", "phone", "email", "street", "city", "postcode", "birthday",
})  # fmt: skip
_FEWEST = 2
_COLUMNS = {
    "name": (
        "dish plat nom name article product produit designation intitule libelle item recette "
        "recipe plats dishes"
    ),
    "category": "category categorie type famille course rubrique section",
    "price": "price prix tarif montant",
    "ingredients": "ingredients ingredient composition description recette detaillee",
    "contains": "contains contient allergens allergenes allergen allergene",
    "may_contain": "traces",
}
_OF_HEADER = {word: name for name, words in _COLUMNS.items() for word in words.split()} | {
    "nom du plat": "name", "dish name": "name", "name of dish": "name",
    "may contain": "may_contain",
    "peut contenir": "may_contain", "traces de": "may_contain", "traces eventuelles": "may_contain",
    "liste des ingredients": "ingredients", "allergens contains": "contains",
    "nom de l article": "name", "nom du produit": "name", "product name": "name",
}  # fmt: skip
_WORDS = {
    AllergenState.CONTAINS: (
        "x contains contient oui yes 1 y o ok present presence vrai true ✓ ✔ ● • c"
    ),
    AllergenState.MAY_CONTAIN: "may t traces trace may_contain possible ~ m",
    AllergenState.FREE_OF: "free sans free_of absent absence none f s",
    AllergenState.UNKNOWN: "? unknown inconnu nc n/a na nd ns",
}
_STATES = {word: state for state, words in _WORDS.items() for word in words.split()} | {
    "may contain": AllergenState.MAY_CONTAIN, "peut contenir": AllergenState.MAY_CONTAIN,
    "traces eventuelles": AllergenState.MAY_CONTAIN, "traces possibles": AllergenState.MAY_CONTAIN,
    "(x)": AllergenState.MAY_CONTAIN, "free of": AllergenState.FREE_OF, "": AllergenState.UNKNOWN,
    "free from": AllergenState.FREE_OF, "ne contient pas": AllergenState.FREE_OF,
    "does not contain": AllergenState.FREE_OF,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MenuLine:
    """One dish as read; `states` by allergen code, unknown ones left out."""

    origin: Origin
    name: str
    category: str = ""
    price: str = ""
    ingredients: str = ""
    states: dict[str, AllergenState] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Header:
    fields: dict[str, int]
    allergens: dict[int, str]


def read_menu(path: Path, named: Named) -> list[MenuLine | NotTaken] | None:
    """Return the dishes of a file, and what was not understood; None where it is no menu.

    A cell that says neither contains, traces nor free stays unknown and is told: a bare “no” or
    “non” may mean that nobody looked.
    """
    for sheet, rows in raw_tables(path):
        if (found := _read(rows, path.name, sheet, named)) is not None:
            return found
    return None


def _read(
    rows: list[Row], source: str, sheet: str, named: Named
) -> list[MenuLine | NotTaken] | None:
    for place, row in enumerate(rows[:_SEARCHED_ROWS]):
        header = _header(row.cells, named)
        if header is not None:
            found: list[MenuLine | NotTaken] = []
            for one in rows[place + 1 :]:
                found += _line(one, header, Origin(source, one.line, sheet=sheet), named)
            return found
    return None


def _header(cells: Sequence[str], named: Named) -> _Header | None:
    """A menu names its dishes, and has allergen columns or a list of ingredients or allergens.

    A table that says how somebody is reached is one of clients, whatever else it says.
    """
    if any((one := recognise_header(cell)) and one.field in _OF_CLIENTS for cell in cells):
        return None
    fields: dict[str, int] = {}
    allergens: dict[int, str] = {}
    codes = {code for code, _ in eu_allergens()}
    for at, cell in enumerate(cells):
        text = fold(cell[:80])
        if name := _OF_HEADER.get(text):
            fields.setdefault(name, at)
        elif text in codes:
            allergens[at] = text
        elif text and len(code := tuple(dict.fromkeys(named(cell[:80])))) == 1:
            allergens[at] = code[0]
    of_food = len(allergens) >= _FEWEST or fields.keys() & {
        "ingredients", "contains", "may_contain",
    }  # fmt: skip
    return _Header(fields, allergens) if "name" in fields and of_food else None


def _line(row: Row, header: _Header, origin: Origin, named: Named) -> Iterator[MenuLine | NotTaken]:
    texts = {
        name: clean_lines(row.cells[at]).strip() if at < len(row.cells) else ""
        for name, at in header.fields.items()
    }
    if not any(cell.strip() for cell in row.cells):
        return
    if not texts["name"]:
        yield NotTaken(origin, translate("MenuImport", "No name of a dish."))
        return
    states: dict[str, AllergenState] = {}
    for name, state in (
        ("may_contain", AllergenState.MAY_CONTAIN), ("contains", AllergenState.CONTAINS),
    ):  # fmt: skip
        states |= dict.fromkeys(named(texts.get(name, "")), state)
    for at, allergen in header.allergens.items():
        cell = clean_line(row.cells[at]) if at < len(row.cells) else ""
        said = _STATES.get(cell.casefold().strip()) or _STATES.get(fold(cell))
        if said is None:
            yield _not_understood(origin, allergen, cell)
        elif said is not AllergenState.UNKNOWN:
            states[allergen] = said
    yield MenuLine(
        origin, clean_line(texts["name"]), texts.get("category", ""), texts.get("price", ""),
        texts.get("ingredients", ""), states,
    )  # fmt: skip


def _not_understood(origin: Origin, allergen: str, cell: str) -> NotTaken:
    words = translate(
        "MenuImport", "{allergen}: “{cell}” says neither contains, traces nor free: left unknown."
    )
    return NotTaken(origin, words.format(allergen=allergen, cell=cell[:60]), partly=True)
