"""The clients' table."""

from datetime import datetime

from sqlalchemy import Column, ColumnElement, Index, String

from shop_app.store.tables.base import (
    Instant,
    Table,
    at,
    later_flag,
    later_line,
    line,
    number,
    record_id,
    version,
)


class ClientRow(Table):
    """One client's own facts; the last visit and their number are kept for ordering lists.

    `searched` is what search sees of the names and towns, read beside the last visit; None until
    the client is in the index.
    """

    __tablename__ = "clients"
    __table_args__ = (
        Index("ix_clients_lately", "last_visit_at", "visit_count", "searched"),
        Index("ix_clients_ref", "ref"),
        Index("ix_clients_card_code", "card_code"),
    )

    id = record_id()
    version = version()
    title = line()
    given_name = line()
    family_name = line()
    name_as_said = line()
    pronunciation = line()
    organisation = line()
    language = line()
    birthday = line()
    ref = line()
    card_code = line()
    other_script = later_line()
    pronouns = later_line()
    do_not_celebrate = later_flag()
    deceased = later_flag()
    do_not_contact = later_flag()
    created_at = at()
    last_visit_at: ColumnElement[datetime | None] = Column(Instant)
    visit_count = number()
    searched: ColumnElement[str | None] = Column(String)
