"""The table that search reads: each folded term of a client, clustered by kind and start."""

from __future__ import annotations

from enum import IntEnum

from sqlalchemy import Integer, String
from sqlalchemy.orm import Mapped, mapped_column

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


class SearchTermRow(Table):
    """One term of one client; `kind` is a `TermKind`. Made from the other tables, never edited."""

    __tablename__ = "search_terms"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own name

    kind: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    term: Mapped[str] = mapped_column(String, primary_key=True)
    client_id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=False)
