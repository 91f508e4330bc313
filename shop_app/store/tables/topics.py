"""The table of topics that preferences are about."""

from sqlalchemy import Column, ColumnElement

from shop_app.store.tables.base import Table, Text, flag, line, number, record_id, version


class TopicRow(Table):
    """One topic."""

    __tablename__ = "topics"

    id = record_id()
    version = version()
    code = line()
    name = line()
    folded_name: ColumnElement[str] = Column(Text, unique=True, nullable=False)
    position = number()
    active = flag()
