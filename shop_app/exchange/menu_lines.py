"""The dish that a line of a menu is: what it says of each allergen, the gravest counting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from shop_app.domain.allergens import AllergenState
from shop_app.domain.allergy_words import item_name
from shop_app.domain.dishes import is_graver
from shop_app.domain.imported_clients import Origin
from shop_app.exchange.clean_text import clean_line
from shop_app.exchange.menu_cells import Mentions, read_cell
from shop_app.exchange.menu_columns import Column, Header
from shop_app.exchange.menu_legends import Legend
from shop_app.exchange.menu_lists import read_list
from shop_app.exchange.tables import Row
from shop_app.text import Message, translate

_SIGNS_BEHIND = re.compile(r"\s*\(([^()]+)\)\s*$")
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Said:
    """What a line says of one allergen, and its own words."""

    state: AllergenState
    words: str


@dataclass(frozen=True, slots=True)
class MenuLine:
    """One dish as read; `said` by allergen, the gravest where a line says several things."""

    origin: Origin
    name: str
    category: str = ""
    price: str = ""
    ingredients: str = ""
    said: dict[str, Said] = field(default_factory=dict)


class LineReader:
    """One line being read: what it says, and what of it is not understood."""

    def __init__(self, header: Header, legend: Legend, mentions: Mentions) -> None:
        self._header = header
        self._legend = legend
        self._mentions = mentions
        self.problems: list[Message] = []

    def without_signs(self, name: str) -> tuple[str, list[tuple[str, Said]]]:
        """Take the signs of the legend off a name: “Tarte (1, 3, 7)”."""
        if not self._legend.allergens or not (found := _SIGNS_BEHIND.search(name)):
            return name, []
        codes = self._legend.named(found[1].replace(",", " ").replace("/", " "))
        if codes is None:
            return name, []
        said = Said(AllergenState.CONTAINS, found[0].strip())
        return name[: found.start()].strip(), [(one, said) for one in codes]

    def of_lists(self, texts: dict[str, str]) -> Iterator[tuple[str, Said]]:
        """Yield what lists of allergens say."""
        for name, state in (
            ("contains", AllergenState.CONTAINS), ("may_contain", AllergenState.MAY_CONTAIN),
        ):  # fmt: skip
            text = texts.get(name, "")
            found, unknown = read_list(text, state, self._legend, self._mentions)
            label = self._header.labels[self._header.fields[name]] if text else ""
            for one in found:
                yield one.allergen, Said(one.state, _words(label, text))
            if unknown:
                self.problems.append(_unknown(unknown))

    def of_columns(self, row: Row) -> Iterator[tuple[str, Said]]:
        """Yield what the cells of allergens say; what is not understood is told once a word."""
        unclear: dict[str, list[Column]] = {}
        for column in self._header.columns:
            cell = clean_line(cell_of(row, column.at))
            state = self.state(column, cell)
            if state is None:
                unclear.setdefault(cell, []).append(column)
                continue
            for allergen in column.allergens:
                if state is not AllergenState.FREE_OF or allergen in column.frees:
                    yield allergen, Said(state, _words(column.label, cell))
        self.problems += [_not_understood(columns, cell) for cell, columns in unclear.items()]

    def state(self, column: Column, cell: str) -> AllergenState | None:
        """Return what a cell says, None where it is not understood."""
        signs = self._legend.states
        return read_cell(cell, column.tick, column.allergens, signs, self._mentions)


def settled(statements: Iterable[tuple[str, Said]]) -> tuple[dict[str, Said], list[Message]]:
    """Return the gravest statement of each allergen, and where it overrules a “free of”."""
    said: dict[str, Said] = {}
    against: list[Message] = []
    for allergen, one in statements:
        if one.state is AllergenState.UNKNOWN:
            continue
        before = said.get(allergen, one)
        graver, milder = (one, before) if is_graver(one.state, before.state) else (before, one)
        said[allergen] = graver
        if milder.state is AllergenState.FREE_OF and graver.state is not AllergenState.FREE_OF:
            against.append(contradiction(allergen, milder.words, graver.words))
    return said, against


def contradiction(allergen: str, free: str, graver: str) -> Message:
    """Word that a “free of” is overruled by what is said beside it."""
    words = translate(
        "MenuImport", "{allergen}: “{free}”, but also “{graver}”: the graver of the two counts."
    )
    return words.format(allergen=item_name(allergen), free=free[:_SHOWN], graver=graver[:_SHOWN])


def _words(label: str, cell: str) -> str:
    return f"{label}: {cell}"[:200]


def _unknown(parts: Sequence[str]) -> Message:
    words = translate("MenuImport", "No allergen is known by “{words}”: left unknown.")
    return words.format(words=", ".join(parts)[:_SHOWN])


def _not_understood(columns: Sequence[Column], cell: str) -> Message:
    words = translate(
        "MenuImport", "{allergen}: “{cell}” says neither contains, traces nor free: left unknown."
    )
    names = tuple(item_name(one.allergens[0]) for one in columns)
    return words.format(allergen=names, cell=cell[:_SHOWN])


def cell_of(row: Row, at: int) -> str:
    """Return a cell of a row, "" behind its end."""
    return row.cells[at] if at < len(row.cells) else ""
