"""The table of what was taken on a visit."""

from decimal import Decimal

from sqlalchemy import Column, ColumnElement, ForeignKey, Integer

from shop_app.store.tables.base import Big, Quantity, Table


class PurchaseRow(Table, clustered=True):
    """One item of a visit; `price` in minor units each, at the time."""

    __tablename__ = "purchases"

    visit_id: ColumnElement[int] = Column(
        Big, ForeignKey("visits.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    position: ColumnElement[int] = Column(Integer, primary_key=True, autoincrement=False)
    product_id: ColumnElement[int] = Column(
        Big, ForeignKey("products.id"), index=True, nullable=False
    )
    quantity: ColumnElement[Decimal] = Column(Quantity, nullable=False)
    price: ColumnElement[int | None] = Column(Integer)
