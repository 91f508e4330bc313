"""The table of who is expected."""

from sqlalchemy import Column, ColumnElement, Index, Integer

from shop_app.store.tables.base import (
    Big,
    Table,
    day,
    later_line,
    line,
    maybe,
    record_id,
    version,
    word,
)


class BookingRow(Table):
    """One party expected on a day; `client_id` is None while nobody knows which client it is.

    `uid` names it in the calendar it came from, `as_told` is what that file said of it last: only
    what the file changed since is taken over again. `seat` is the place of who booked.
    """

    __tablename__ = "bookings"
    __table_args__ = (Index("ix_bookings_on", "on"),)

    id = record_id()
    version = version()
    on = day()
    time = line()
    client_id = maybe("clients.id")
    name = line()
    phone = line()
    email = line()
    covers: ColumnElement[int | None] = Column(Integer)
    table_name = line()
    note = line()
    state = word()
    source = line()
    visit_id: ColumnElement[int | None] = Column(Big)
    seat = later_line()
    uid = later_line()
    as_told = later_line()
