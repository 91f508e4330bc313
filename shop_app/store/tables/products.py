"""The table of what the shop sells."""

from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Line, RecordId, Table, Text, Version


class ProductRow(Table):
    """A sold thing; its folded name finds it however it was typed."""

    __tablename__ = "products"

    id: Mapped[RecordId]
    version: Mapped[Version]
    name: Mapped[Line]
    folded_name: Mapped[str] = mapped_column(Text, unique=True)
    category: Mapped[Line]
    price: Mapped[int | None]
    active: Mapped[bool]
