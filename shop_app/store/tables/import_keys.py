"""The table of what imported clients are known by, so that the same file adds nothing twice."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Big, Table


class ImportKeyRow(Table):
    """One key of one client: a number of another program, or a digest of what was read."""

    __tablename__ = "import_keys"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own name

    key: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(
        Big, ForeignKey("clients.id", ondelete="CASCADE"), index=True
    )
