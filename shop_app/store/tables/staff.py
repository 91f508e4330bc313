"""The table of who works in the house."""

from shop_app.store.tables.base import Table, flag, line, record_id, version


class StaffRow(Table):
    """One person on duty."""

    __tablename__ = "staff"

    id = record_id()
    version = version()
    name = line()
    active = flag()
