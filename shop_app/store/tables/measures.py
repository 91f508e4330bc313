"""The table of what is measured for a garment group."""

from shop_app.store.tables.base import Table, flag, line, number, record_id, version


class MeasureRow(Table):
    """One measure; its plausible bounds in tenths of a millimetre, 0 where there is none."""

    __tablename__ = "measures"

    id = record_id()
    version = version()
    code = line()
    garment = line()
    name = line()
    position = number()
    lowest = number()
    highest = number()
    active = flag()
