"""The table of which dishes and products contain which allergens."""

from sqlalchemy import Column, ColumnElement

from shop_app.store.tables.base import Table, Text, by_staff, key_of, line, maybe_day, version, word


class ProductAllergenRow(Table, clustered=True):
    """One cell of the grid; no row means unknown. `words` led to it where a text did."""

    __tablename__ = "product_allergens"

    product_id = key_of("products.id")
    allergen: ColumnElement[str] = Column(Text, primary_key=True)
    version = version()
    state = word()
    words = line()
    confirmed_on = maybe_day()
    confirmed_by_id = by_staff()
