"""The table of the three facts that the shop chose for the card."""

from sqlalchemy import Column, ColumnElement, Integer

from shop_app.store.tables.base import Table, line, version


class CardFactRow(Table):
    """The fact at one of the places 1 to 3, by its name in code."""

    __tablename__ = "card_facts"

    place: ColumnElement[int] = Column(Integer, primary_key=True, autoincrement=False)
    version = version()
    fact = line()
