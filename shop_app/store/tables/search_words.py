"""The distinct words of all names, and what each is also found by: fewer by far than clients."""

from __future__ import annotations

from sqlalchemy import Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Table


class SearchWordRow(Table):
    """One word that names start terms with, and how many such terms there are."""

    __tablename__ = "search_words"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own name

    word: Mapped[str] = mapped_column(String, primary_key=True)
    holders: Mapped[int] = mapped_column(Integer)


class SearchKeyRow(Table):
    """One way to a word: what it sounds like, or what is left of it without some letters."""

    __tablename__ = "search_keys"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own name

    key: Mapped[str] = mapped_column(String, primary_key=True)
    word: Mapped[str] = mapped_column(String, primary_key=True)


class SearchStateRow(Table):
    """The one row that says by which rules the search tables were made."""

    __tablename__ = "search_state"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    rules: Mapped[int] = mapped_column(Integer)
