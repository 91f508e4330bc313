"""The table that search reads: each folded term of a client, clustered by kind and start."""

from __future__ import annotations

from enum import IntEnum

from sqlalchemy import Column, ColumnElement, Integer, String

from shop_app.store.tables.base import Big, Table


class TermKind(IntEnum):
    """What a term is a part of."""

    NAME = 1
    PLACE = 2
    PHONE = 3
    EMAIL = 4
    CODE = 5
    BIRTHDAY = 6
    NOTE = 7


class SearchTermRow(Table, clustered=True):
    """One term of one client; `kind` is a `TermKind`. Made from the other tables, never edited."""

    __tablename__ = "search_terms"

    kind: ColumnElement[int] = Column(Integer, primary_key=True, autoincrement=False)
    term: ColumnElement[str] = Column(String, primary_key=True)
    client_id: ColumnElement[int] = Column(Big, primary_key=True, autoincrement=False)
