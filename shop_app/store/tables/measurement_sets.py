"""The table of measurements taken together."""

from shop_app.store.tables.base import (
    Table,
    by_staff,
    day,
    line,
    of_client,
    record_id,
    version,
    word,
)


class MeasurementSetRow(Table):
    """One set; `of` body or garment, `unit` as typed: cm, in or mm."""

    __tablename__ = "measurement_sets"

    id = record_id()
    version = version()
    client_id = of_client()
    garment = line()
    of = word()
    unit = word()
    wearing = line()
    posture = line()
    note = line()
    taken_on = day()
    taken_by_id = by_staff()
