"""The table that search reads: each folded term of a client, clustered by its start."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Big, Table, Text


class SearchTermRow(Table):
    """One term; `kind` tells a name's word from a phone's digits, an e-mail or a card code."""

    __tablename__ = "search_terms"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own name

    term: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(
        Big,
        ForeignKey("clients.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
    )
