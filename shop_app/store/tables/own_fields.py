"""The table of fields of the shop’s own."""

from sqlalchemy import Column, ColumnElement

from shop_app.store.tables.base import Table, Text, flag, line, number, record_id, version, word


class OwnFieldRow(Table):
    """One field; `choices` one a line, `code` where a trade brought it, `of` client or visit."""

    __tablename__ = "own_fields"

    id = record_id()
    version = version()
    code = line()
    name = line()
    folded_name: ColumnElement[str] = Column(Text, unique=True, nullable=False)
    of = word()
    kind = word()
    unit = line()
    choices = line()
    position = number()
    privacy = word()
    active = flag()
    months = number()
    """How long what is dated counts; 0 for ever."""
    aliases = line()
    """Other headers that fill it from a table, one a line."""
