"""The table of surprises: what is hidden from the card of somebody linked."""

from sqlalchemy import Column, ColumnElement, UniqueConstraint

from shop_app.store.tables.base import Big, Table, of, of_client, record_id, version, word


class HiddenRecordRow(Table):
    """A visit, wish or note of a client that the card of `from_id` does not show."""

    __tablename__ = "hidden_records"
    __table_args__ = (UniqueConstraint("record_id", "from_id"),)

    id = record_id()
    version = version()
    client_id = of_client()
    kind = word()
    record_id: ColumnElement[int] = Column(Big, nullable=False)
    from_id = of("clients.id")
