"""The table of what was taken on a visit."""

from decimal import Decimal

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Big, Quantity, Table


class PurchaseRow(Table):
    """One item of a visit; `price` in minor units each, at the time."""

    __tablename__ = "purchases"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own name

    visit_id: Mapped[int] = mapped_column(
        Big, ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    product_id: Mapped[int] = mapped_column(Big, ForeignKey("products.id"), index=True)
    quantity: Mapped[Decimal] = mapped_column(Quantity)
    price: Mapped[int | None]
