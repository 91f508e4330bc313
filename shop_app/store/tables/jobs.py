"""The table of fittings, alterations and orders."""

from sqlalchemy import Column, ColumnElement, Integer

from shop_app.store.tables.base import (
    Table,
    by_staff,
    day,
    flag,
    line,
    maybe,
    maybe_day,
    of_client,
    record_id,
    version,
    word,
)


class JobRow(Table):
    """One job; `measured` is the set as it was when the job was taken, in JSON."""

    __tablename__ = "jobs"

    id = record_id()
    version = version()
    client_id = of_client()
    kind = word()
    number: ColumnElement[int] = Column(Integer, unique=True, nullable=False)
    garment = line()
    made_on = day()
    promised_on = maybe_day()
    rush = flag()
    note = line()
    state = word()
    set_id = maybe("measurement_sets.id")
    measured = line()
    made_by_id = by_staff()
