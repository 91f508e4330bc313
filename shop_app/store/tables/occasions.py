"""The table of dates that matter."""

from sqlalchemy.orm import Mapped

from shop_app.store.tables.base import Line, OfClient, RecordId, Table, Version, Word


class OccasionRow(Table):
    """One day of every year; `day` as ISO 8601, without a year where it has none."""

    __tablename__ = "occasions"

    id: Mapped[RecordId]
    version: Mapped[Version]
    client_id: Mapped[OfClient]
    kind: Mapped[Word]
    label: Mapped[Line]
    day: Mapped[Word]
