"""Rows and records of pictures."""

from __future__ import annotations

from sqlalchemy import delete, select

from shop_app.domain.clients import Photo
from shop_app.store.records import THIS_CLIENT, add_row, columns_for, core
from shop_app.store.tables.photos import PhotoRow
from shop_app.store.transaction import Transaction

_PHOTO = select(*columns_for(Photo, PhotoRow)).where(PhotoRow.client_id == THIS_CLIENT)


def set_photo(tx: Transaction, client_id: int, photo: Photo | None) -> None:
    """Put a picture in place of the one there was; None removes it."""
    tx.connection.execute(delete(core(PhotoRow)).where(PhotoRow.client_id == client_id))
    if photo is not None:
        add_row(
            tx, PhotoRow, client_id=client_id, version=1,
            media_type=photo.media_type, data=photo.data,
        )  # fmt: skip


def photo_of(tx: Transaction, client_id: int) -> Photo | None:
    """Return a client's picture, None where there is none."""
    row = tx.connection.execute(_PHOTO, {"client_id": client_id}).first()
    return None if row is None else Photo(*row)
