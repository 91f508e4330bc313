"""The table of phones, e-mails and addresses."""

from sqlalchemy import Index

from shop_app.store.tables.base import (
    Table,
    later_flag,
    line,
    number,
    of_client,
    record_id,
    version,
    word,
)


class ContactPointRow(Table):
    """One way to reach a client, in the order of the client's page."""

    __tablename__ = "contact_points"
    __table_args__ = (Index("ix_contact_points_normalised", "normalised"),)

    id = record_id()
    version = version()
    client_id = of_client()
    position = number()
    kind = word()
    label = line()
    as_typed = line()
    normalised = line()
    street = line()
    postcode = line()
    city = line()
    region = line()
    country = line()
    preferred = later_flag()
