"""What a list of clients says in each cell, in words."""

from __future__ import annotations

from collections.abc import Callable

from shop_app.domain.allergy_marks import ask_again, mark_words, severe_names
from shop_app.domain.client_lists import ListColumn, ListRow
from shop_app.text import Joined, Value, translate


def cell_words(row: ListRow, column: ListColumn) -> Value:
    """Return what a cell says; a severe allergy by its name, days as ISO 8601."""
    return _CELLS[column](row)


def named_with_warning(row: ListRow) -> Value:
    """Return the name of somebody with a severe allergy, which says so wherever it is cut."""
    said: tuple[Value, ...] = (translate("ClientList", "SEVERE"), row.name, severe_names(row.mark))
    return Joined((*said, ask_again()) if row.mark.stale else said)


def _text(name: str) -> Callable[[ListRow], Value]:
    return lambda row: str(getattr(row, name))


_CELLS: dict[ListColumn, Callable[[ListRow], Value]] = {
    ListColumn.NAME: _text("name"),
    ListColumn.ALLERGIES: lambda row: mark_words(row.mark),
    ListColumn.NAME_AS_SAID: _text("name_as_said"),
    ListColumn.PHONE: _text("phone"),
    ListColumn.EMAIL: _text("email"),
    ListColumn.TOWN: _text("town"),
    ListColumn.TAGS: lambda row: ", ".join(tag.name for tag in row.tags),
    ListColumn.LAST_VISIT: lambda row: row.last_visit_on.isoformat() if row.last_visit_on else "",
    ListColumn.VISITS: lambda row: str(row.visits) if row.visits else "",
    ListColumn.BIRTHDAY: lambda row: row.birthday.iso if row.birthday else "",
    ListColumn.ORGANISATION: _text("organisation"),
    ListColumn.LANGUAGE: _text("language"),
    ListColumn.SINCE: lambda row: row.since.isoformat(),
    ListColumn.REF: _text("ref"),
    ListColumn.CARD_CODE: _text("card_code"),
}
