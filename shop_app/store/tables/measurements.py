"""The table of single measurements."""

from sqlalchemy import Column, ColumnElement, Integer

from shop_app.store.tables.base import Table, key_of, line, number


class MeasurementRow(Table, clustered=True):
    """One measurement in tenths of a millimetre."""

    __tablename__ = "measurements"

    set_id = key_of("measurement_sets.id")
    position: ColumnElement[int] = Column(Integer, primary_key=True, autoincrement=False)
    name = line()
    tenths = number()
