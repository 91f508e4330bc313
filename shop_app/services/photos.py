"""Keeping a client's picture: small, square, and without what it says of place and time."""

from __future__ import annotations

from shop_app.domain.clients import Photo
from shop_app.domain.photos import KEPT_TYPE, MOST_KEPT, without_metadata
from shop_app.services.changes import Changes, Kind, gone, refused_politely
from shop_app.services.shop import Shop
from shop_app.store import photos as rows
from shop_app.store.clients import client_by_id
from shop_app.store.transaction import Moved
from shop_app.text import Message, UserError, translate

_KINDS = frozenset({Kind.PHOTO})


def photo_of(shop: Shop, client_id: int) -> Photo | None:
    """Return a client's picture, None where there is none."""
    with shop.store.read() as tx:
        return rows.photo_of(tx, client_id)


def set_photo(shop: Shop, client_id: int, jpeg: bytes, by: int | None = None) -> Changes:
    """Keep a picture cut to size in place of the one there was; `jpeg` is 80 kB at most.

    Raises:
        UserError: it is no JPEG or too large, or the client is gone.
    """
    data = without_metadata(jpeg)
    if len(data) > MOST_KEPT:
        raise UserError(
            translate("Photos", "This picture could not be made small enough. Take another one.")
        )
    done = translate("Photos", "Photo kept")
    return _put(shop, client_id, Photo(KEPT_TYPE, data), done, by)


def remove_photo(shop: Shop, client_id: int, by: int | None = None) -> Changes:
    """Remove a client's picture.

    Raises:
        UserError: the client is gone.
    """
    return _put(shop, client_id, None, translate("Photos", "Photo removed"), by)


def _put(shop: Shop, client_id: int, photo: Photo | None, done: Message, by: int | None) -> Changes:
    with shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None:
            raise gone()
        before = rows.photo_of(tx, client_id)
        rows.set_photo(tx, client_id, photo)
    return Changes(
        _KINDS, frozenset({client_id}), done, lambda: _put_back(shop, client_id, photo, before, by)
    )


def _put_back(
    shop: Shop, client_id: int, after: Photo | None, before: Photo | None, by: int | None
) -> Changes:
    """Put back the picture there was; refused where another one was kept since."""
    with refused_politely(), shop.store.write(by) as tx:
        if client_by_id(tx, client_id) is None or rows.photo_of(tx, client_id) != after:
            raise Moved
        rows.set_photo(tx, client_id, before)
    done = translate("Photos", "Photo as it was before")
    return Changes(_KINDS, frozenset({client_id}), done)
