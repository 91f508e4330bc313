"""The table of pictures, apart from the clients so that lists stay small."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Big, Table, Version, Word


class PhotoRow(Table):
    """One client's picture."""

    __tablename__ = "photos"

    client_id: Mapped[int] = mapped_column(
        Big, ForeignKey("clients.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    version: Mapped[Version]
    media_type: Mapped[Word]
    data: Mapped[bytes]
