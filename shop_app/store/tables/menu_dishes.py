"""The table of which dishes are on which card."""

from sqlalchemy import Index

from shop_app.store.tables.base import Table, key_of, number


class MenuDishRow(Table, clustered=True):
    """One dish on one card."""

    __tablename__ = "menu_dishes"
    __table_args__ = (Index("ix_menu_dishes_product_id", "product_id"),)

    menu_id = key_of("menus.id")
    product_id = key_of("products.id")
    position = number()
