"""Lists of clients: which columns they show, how they are sorted, and who is in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_app.domain.allergy_marks import AllergyMark
from shop_app.domain.own_filters import OwnFilter
from shop_app.domain.partial_dates import PartialDate
from shop_app.domain.tags import Tag
from shop_app.text import Message, translate


class ListColumn(StrEnum):
    """A column of a list of clients; the name is always the first."""

    NAME = "name"
    ALLERGIES = "allergies"
    NAME_AS_SAID = "name_as_said"
    PHONE = "phone"
    EMAIL = "email"
    TOWN = "town"
    TAGS = "tags"
    LAST_VISIT = "last_visit"
    VISITS = "visits"
    BIRTHDAY = "birthday"
    ORGANISATION = "organisation"
    LANGUAGE = "language"
    SINCE = "since"
    REF = "ref"
    CARD_CODE = "card_code"


class ListFilter(StrEnum):
    """A question that each client of a list answers with yes."""

    NEVER_ASKED = "never_asked"
    ALLERGIC = "allergic"
    SEVERE = "severe"
    BIRTHDAY_THIS_MONTH = "birthday_this_month"
    NOT_SEEN_FOR_A_YEAR = "not_seen_for_a_year"
    NEVER_CAME = "never_came"
    NO_PHONE = "no_phone"
    NO_EMAIL = "no_email"
    DO_NOT_CONTACT = "do_not_contact"


FIRST_COLUMNS = (
    ListColumn.NAME, ListColumn.ALLERGIES, ListColumn.PHONE, ListColumn.TOWN, ListColumn.TAGS,
    ListColumn.LAST_VISIT, ListColumn.VISITS,
)  # fmt: skip
"""What a list shows until somebody chooses."""
UNSORTED = frozenset({ListColumn.PHONE, ListColumn.EMAIL, ListColumn.TAGS})
"""Columns with several values a client: no order among clients follows from them."""

COLUMN_WORDS: dict[ListColumn, Message] = {
    ListColumn.NAME: translate("ClientList", "Name"),
    ListColumn.ALLERGIES: translate("ClientList", "Allergies"),
    ListColumn.NAME_AS_SAID: translate("ClientList", "Name as said"),
    ListColumn.PHONE: translate("ClientList", "Phone"),
    ListColumn.EMAIL: translate("ClientList", "E-mail"),
    ListColumn.TOWN: translate("ClientList", "Town"),
    ListColumn.TAGS: translate("ClientList", "Tags"),
    ListColumn.LAST_VISIT: translate("ClientList", "Last visit"),
    ListColumn.VISITS: translate("ClientList", "Visits"),
    ListColumn.BIRTHDAY: translate("ClientList", "Birthday"),
    ListColumn.ORGANISATION: translate("ClientList", "Organisation"),
    ListColumn.LANGUAGE: translate("ClientList", "Language"),
    ListColumn.SINCE: translate("ClientList", "Client since"),
    ListColumn.REF: translate("ClientList", "Client number"),
    ListColumn.CARD_CODE: translate("ClientList", "Card code"),
}
FILTER_WORDS: dict[ListFilter, Message] = {
    ListFilter.NEVER_ASKED: translate("ClientList", "Never asked about allergies"),
    ListFilter.ALLERGIC: translate("ClientList", "Allergy or intolerance"),
    ListFilter.SEVERE: translate("ClientList", "Severe allergy or intolerance"),
    ListFilter.BIRTHDAY_THIS_MONTH: translate("ClientList", "Birthday this month"),
    ListFilter.NOT_SEEN_FOR_A_YEAR: translate("ClientList", "Not seen for a year"),
    ListFilter.NEVER_CAME: translate("ClientList", "Never came"),
    ListFilter.NO_PHONE: translate("ClientList", "No phone"),
    ListFilter.NO_EMAIL: translate("ClientList", "No e-mail"),
    ListFilter.DO_NOT_CONTACT: translate("ClientList", "Do not contact"),
}


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Who is listed, and in which order: all of `filters`, all of `tags` (ids), all of `own`."""

    filters: frozenset[ListFilter] = frozenset()
    tags: frozenset[int] = frozenset()
    own: tuple[OwnFilter, ...] = ()
    sort: ListColumn = ListColumn.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListRow:
    """One client of a list; days are the shop's."""

    id: int
    name: str
    name_as_said: str
    organisation: str
    phone: str
    email: str
    town: str
    tags: tuple[Tag, ...]
    mark: AllergyMark
    last_visit_on: date | None
    visits: int
    birthday: PartialDate | None
    language: str
    since: date
    ref: str
    card_code: str
