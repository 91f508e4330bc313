"""The table of which clients have which tags."""

from sqlalchemy import Index

from shop_app.store.tables.base import Table, key_of, of_one_client


class ClientTagRow(Table, clustered=True):
    """One tag of one client."""

    __tablename__ = "client_tags"
    __table_args__ = (Index("ix_client_tags_tag_id", "tag_id"),)

    client_id = of_one_client()
    tag_id = key_of("tags.id")
