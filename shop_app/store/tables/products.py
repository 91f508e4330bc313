"""The table of what the shop sells."""

from sqlalchemy import Column, ColumnElement, Integer

from shop_app.store.tables.base import (
    Big,
    Table,
    Text,
    flag,
    later_flag,
    later_line,
    line,
    record_id,
    version,
)


class ProductRow(Table):
    """A sold thing; its folded name finds it however it was typed."""

    __tablename__ = "products"

    id = record_id()
    version = version()
    name = line()
    folded_name: ColumnElement[str] = Column(Text, unique=True, nullable=False)
    category = line()
    price: ColumnElement[int | None] = Column(Integer)
    active = flag()
    is_dish = later_flag()
    ingredients = later_line()
    variant_of_id: ColumnElement[int | None] = Column(Big)
