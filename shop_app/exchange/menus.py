"""A CSV or XLSX table of dishes: a column an allergen, its cells in either language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from shop_app.domain.allergens import AllergenState, eu_allergens
from shop_app.domain.allergy_words import item_name
from shop_app.domain.courses import names_course
from shop_app.domain.imported_clients import NotTaken, Origin
from shop_app.exchange.clean_text import clean_line, clean_lines
from shop_app.exchange.menu_cells import Mentions
from shop_app.exchange.menu_columns import Header, find_header
from shop_app.exchange.menu_legends import Legend, is_legend, read_legend
from shop_app.exchange.menu_lines import LineReader, MenuLine, cell_of, settled
from shop_app.exchange.raw_tables import raw_tables
from shop_app.exchange.tables import Row
from shop_app.text import Value, translate

_SEARCHED_ROWS = 20
_SHOWN = 60
_KNOWN = frozenset(AllergenState) - {AllergenState.UNKNOWN}

Read = list[MenuLine | NotTaken]
"""The dishes of a file in their order, and what was not understood."""


def read_menu(path: Path, mentions: Mentions) -> Read | None:
    """Return the dishes of all sheets, and what was not understood; None where it is no menu.

    A cell that says neither contains, traces nor free stays unknown and is told: a bare “no” or
    “non” may mean that nobody looked.
    """
    tables = list(raw_tables(path))
    if not any(_first_header(rows, mentions) for _, rows in tables):
        return None
    legend = read_legend((row.cells for _, rows in tables for row in rows), mentions)
    found: Read = []
    for sheet, rows in tables:
        found += _Sheet(Origin(path.name, sheet=sheet), legend, mentions).read(rows)
    return found


def _first_header(rows: Sequence[Row], mentions: Mentions) -> tuple[int, Header] | None:
    for place in range(min(len(rows), _SEARCHED_ROWS)):
        if header := _header_at(rows, place, mentions):
            return place, header
    return None


def _header_at(rows: Sequence[Row], place: int, mentions: Mentions) -> Header | None:
    def cells(at: int) -> Sequence[str]:
        return rows[at].cells if 0 <= at < len(rows) else ()

    return find_header(cells(place - 1), cells(place), cells(place + 1), mentions)


class _Sheet:
    """One sheet being read."""

    def __init__(self, place: Origin, legend: Legend, mentions: Mentions) -> None:
        self._place = place
        self._legend = legend
        self._mentions = mentions
        self._heading = ""
        self._unused: Origin | None = None

    def read(self, rows: Sequence[Row]) -> Iterator[MenuLine | NotTaken]:
        """Yield what stands under the header."""
        first = _first_header(rows, self._mentions)
        if first is None:
            if any(not is_legend(one.cells, self._mentions) for one in rows if any(one.cells)):
                words = translate("MenuImport", "No dish was found on this sheet.")
                yield NotTaken(self._place, words, partly=True)
            return
        place, header = first
        below = rows[place + header.rows :]
        header = self._without_texts(header, below)
        yield from _of_columns(header, below, self._origin(rows[place]), self._readings(header))
        capitals = all(one.cells[header.fields["name"]].isupper() for one in below if _many(one))
        for row in below:
            if self._is_nothing(row, header):
                continue
            if (heading := _heading(row, header, capitals=capitals)) is not None:
                yield from self._left_unused()
                self._heading, self._unused = heading, self._origin(row)
            else:
                yield from self._line(row, header)
        yield from self._left_unused()

    def _without_texts(self, header: Header, rows: Sequence[Row]) -> Header:
        """Leave out columns that only sound like an allergen: the “Parfum” of an ice cream."""
        reading = self._readings(header)
        codes = {code for code, _ in eu_allergens()}
        kept = tuple(
            one for one in header.columns
            if codes.intersection(one.allergens) or any(
                reading.state(one, clean_line(cell_of(row, one.at))) in _KNOWN for row in rows
            )
        )  # fmt: skip
        return replace(header, columns=kept)

    def _readings(self, header: Header) -> LineReader:
        return LineReader(header, self._legend, self._mentions)

    def _origin(self, row: Row) -> Origin:
        return Origin(self._place.source, row.line, sheet=self._place.sheet)

    def _left_unused(self) -> Iterator[NotTaken]:
        if self._unused is not None:
            words = translate(
                "MenuImport", "“{words}” was taken for a heading: no dish follows it."
            )
            yield NotTaken(self._unused, words.format(words=self._heading[:_SHOWN]))
        self._unused = None

    def _is_nothing(self, row: Row, header: Header) -> bool:
        """Blank, the header once more, or a legend."""
        texts = [clean_line(one) for one in row.cells]
        again = tuple(texts[: len(header.labels)]) == header.labels[: len(texts)]
        return not any(texts) or again or is_legend(row.cells, self._mentions)

    def _line(self, row: Row, header: Header) -> Iterator[MenuLine | NotTaken]:
        origin = self._origin(row)
        texts = {name: clean_lines(cell_of(row, at)) for name, at in header.fields.items()}
        if not texts["name"]:
            yield NotTaken(origin, translate("MenuImport", "No name of a dish."))
            return
        self._unused = None
        reading = self._readings(header)
        name, behind = reading.without_signs(clean_line(texts["name"]))
        statements = [*behind, *reading.of_lists(texts), *reading.of_columns(row)]
        said, against = settled(statements)
        for why in (*reading.problems, *against):
            yield NotTaken(origin, why, partly=True)
        yield MenuLine(
            origin, name, texts.get("category", "") or self._heading, texts.get("price", ""),
            texts.get("ingredients", ""), said,
        )  # fmt: skip


def _of_columns(
    header: Header, rows: Sequence[Row], origin: Origin, reading: LineReader
) -> Iterator[NotTaken]:
    """Tell of columns that no table knows, and of those that frees nothing."""
    used = [at for at in header.unread() if any(cell_of(row, at).strip() for row in rows)]
    if used:
        number = translate("MenuImport", "number {number}")
        names: tuple[Value, ...] = tuple(
            header.labels[at] or number.format(number=at + 1) for at in used
        )
        words = translate("MenuImport", "Columns that were not read: {columns}.")
        yield NotTaken(origin, words.format(columns=names), partly=True)
    for column in header.columns:
        part = [one for one in column.allergens if one not in column.frees]
        cells = (clean_line(cell_of(row, column.at)) for row in rows)
        if part and any(reading.state(column, one) is AllergenState.FREE_OF for one in cells):
            words = translate(
                "MenuImport",
                "“{column}” is one kind of {allergen} only: free of it leaves {allergen} unknown.",
            )
            told = words.format(column=column.label, allergen=item_name(part[0]))
            yield NotTaken(origin, told, partly=True)


def _heading(row: Row, header: Header, *, capitals: bool) -> str | None:
    """Return the heading that a row is: alone in it, a course or in capitals, None else."""
    texts = [(at, text) for at, cell in enumerate(row.cells) if (text := clean_line(cell))]
    if len(texts) != 1 or texts[0][0] > header.fields["name"]:
        return None
    text = texts[0][1].strip(" -–—:*")
    return text if names_course(text) or (text.isupper() and not capitals) else None


def _many(row: Row) -> bool:
    return sum(bool(cell.strip()) for cell in row.cells) > 1
