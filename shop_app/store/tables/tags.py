"""The table of tags, and which clients and products have which."""

from sqlalchemy import Column, ColumnElement

from shop_app.store.tables.base import Table, Text, line, record_id, version, word


class TagRow(Table):
    """A tag; its folded name finds it however it was typed."""

    __tablename__ = "tags"

    id = record_id()
    version = version()
    name = line()
    folded_name: ColumnElement[str] = Column(Text, unique=True, nullable=False)
    colour = word()
    shape = word()
