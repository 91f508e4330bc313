"""The table of what imported clients are known by, so that the same file adds nothing twice."""

from sqlalchemy import Column, ColumnElement, String

from shop_app.store.tables.base import Table, of_client


class ImportKeyRow(Table, clustered=True):
    """One key of one client: a number of another program, or a digest of what was read."""

    __tablename__ = "import_keys"

    key: ColumnElement[str] = Column(String, primary_key=True)
    client_id = of_client()
