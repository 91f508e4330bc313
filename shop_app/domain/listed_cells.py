"""What a list of clients says in each cell, in words."""

from __future__ import annotations

from collections.abc import Callable

from shop_app.domain.allergies import AllergyStatus
from shop_app.domain.client_lists import ListColumn, ListRow
from shop_app.text import Message, Value, translate

_STATUS: dict[AllergyStatus, Message] = {
    AllergyStatus.NOT_ASKED: translate("ClientList", "not asked"),
    AllergyStatus.NONE_KNOWN: translate("ClientList", "none known"),
    AllergyStatus.HAS: translate("ClientList", "has allergies"),
    AllergyStatus.DECLINED: translate("ClientList", "prefers not to say"),
}


def cell_words(row: ListRow, column: ListColumn) -> Value:
    """Return what a cell says; a severe allergy by its name, days as ISO 8601."""
    return _CELLS[column](row)


def allergy_words(row: ListRow) -> Message:
    """Return what is known of a client's allergies, as short as a list needs it."""
    if row.severe and row.avoids:
        return translate("ClientList", "SEVERE: {allergens}").format(
            allergens=", ".join(row.avoids)
        )
    return _STATUS[row.status]


def _text(name: str) -> Callable[[ListRow], Value]:
    return lambda row: str(getattr(row, name))


_CELLS: dict[ListColumn, Callable[[ListRow], Value]] = {
    ListColumn.NAME: _text("name"),
    ListColumn.ALLERGIES: allergy_words,
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
