"""The table of pictures, apart from the clients so that lists stay small."""

from sqlalchemy import Column, ColumnElement, LargeBinary

from shop_app.store.tables.base import Table, of_one_client, version, word


class PhotoRow(Table):
    """One client's picture."""

    __tablename__ = "photos"

    client_id = of_one_client()
    version = version()
    media_type = word()
    data: ColumnElement[bytes] = Column(LargeBinary, nullable=False)
