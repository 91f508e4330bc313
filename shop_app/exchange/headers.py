"""Finding the header among the first rows of a table, under whatever titles stand above it."""

# ruff: noqa: SIM905 - lists of words read better as text

from __future__ import annotations

from collections.abc import Sequence

from shop_app.domain.import_headers import Header, recognise_header
from shop_app.exchange.content import is_date, is_email, is_phone

SEARCHED_ROWS = 20
"""Rows with content, from the top, among which the header is looked for."""

_LONGEST_HEADER = 80
_FEW = 2
"""Cells in a row, of which one may be the only header that is recognised."""
WHO = frozenset(
    "full_name given_name family_name name_as_said organisation phone email file_as".split()
)
"""Fields of which a table of clients has at least one."""


def header_score(cells: Sequence[str]) -> float:
    """Return how much a row looks like the header of clients; 0 where it does not."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if any(_is_data(cell) for cell in filled):
        return 0.0
    found = [header for cell in filled if (header := _meaning(cell))]
    fields = {(header.field, header.place, header.index, header.part) for header in found}
    if not WHO & {header.field for header in found}:
        return 0.0
    if len(found) == 1 and len(filled) > _FEW:
        return 0.0
    return len(fields) + len(found) / max(1, len(filled))


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the place of the header among `rows`, None where there is none."""
    seen = 0
    best, place = 0.0, None
    for index, cells in enumerate(rows):
        if not any(cell.strip() for cell in cells):
            continue
        seen += 1
        if seen > SEARCHED_ROWS:
            break
        score = header_score(cells)
        if score > best:
            best, place = score, index
    return place


def _meaning(cell: str) -> Header | None:
    return recognise_header(cell) if len(cell) <= _LONGEST_HEADER else None


def _is_data(cell: str) -> bool:
    return is_email(cell) or is_phone(cell) or is_date(cell)
