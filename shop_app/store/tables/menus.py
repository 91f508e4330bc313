"""The table of cards of the day."""

from shop_app.store.tables.base import Table, flag, line, maybe_day, record_id, version


class MenuRow(Table):
    """One card, of a day or of every day (None)."""

    __tablename__ = "menus"

    id = record_id()
    version = version()
    name = line()
    on = maybe_day()
    active = flag()
