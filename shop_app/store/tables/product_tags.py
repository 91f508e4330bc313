"""The table of which products have which tags."""

from sqlalchemy import Index

from shop_app.store.tables.base import Table, key_of


class ProductTagRow(Table, clustered=True):
    """One tag of one product."""

    __tablename__ = "product_tags"
    __table_args__ = (Index("ix_product_tags_tag_id", "tag_id"),)

    product_id = key_of("products.id")
    tag_id = key_of("tags.id")
