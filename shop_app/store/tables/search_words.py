"""The distinct words of all names, and what each is also found by: fewer by far than clients."""

from __future__ import annotations

from sqlalchemy import Column, ColumnElement, Integer, String

from shop_app.store.tables.base import Table


class SearchWordRow(Table, clustered=True):
    """One word that names start terms with, and how many such terms there are."""

    __tablename__ = "search_words"

    word: ColumnElement[str] = Column(String, primary_key=True)
    holders: ColumnElement[int] = Column(Integer, nullable=False)


class SearchKeyRow(Table, clustered=True):
    """One way to a word: what it sounds like, or what is left of it without some letters."""

    __tablename__ = "search_keys"

    key: ColumnElement[str] = Column(String, primary_key=True)
    word: ColumnElement[str] = Column(String, primary_key=True)


class SearchStateRow(Table):
    """The one row that says by which rules the search tables were made."""

    __tablename__ = "search_state"

    id: ColumnElement[int] = Column(Integer, primary_key=True, autoincrement=False)
    rules: ColumnElement[int] = Column(Integer, nullable=False)
