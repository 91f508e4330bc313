"""Keeping a client's picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shop_app.domain.clients import Photo
from shop_app.services.changes import Changes
from shop_app.services.greeting import greeting_card
from shop_app.services.photos import photo_of, remove_photo, set_photo
from shop_app.services.shop import Shop
from shop_app.text import UserError

TakeIn = Callable[..., int]
SCAN = b"\xff\xda\x00\x04\x01\x02"


def jpeg(picture: bytes, *segments: bytes) -> bytes:
    return b"\xff\xd8" + b"".join(segments) + SCAN + picture + b"\xff\xd9"


def undo(changes: Changes) -> Changes:
    assert changes.undo is not None
    return changes.undo()


@pytest.fixture
def ana(take_in: TakeIn) -> int:
    return take_in(given_name="Ana")


def test_a_picture_is_kept_without_its_place_and_taken_back(shop: Shop, ana: int) -> None:
    kept = set_photo(shop, ana, jpeg(b"one", b"\xff\xe1\x00\x05GPS"))
    assert photo_of(shop, ana) == Photo("image/jpeg", jpeg(b"one"))
    assert greeting_card(shop, ana).photo == photo_of(shop, ana)
    second = set_photo(shop, ana, jpeg(b"two"))
    with pytest.raises(UserError, match="changed elsewhere"):
        undo(kept)
    undo(second)
    assert photo_of(shop, ana) == Photo("image/jpeg", jpeg(b"one"))
    undo(kept)
    assert photo_of(shop, ana) is None


def test_a_removed_picture_comes_back(shop: Shop, ana: int) -> None:
    set_photo(shop, ana, jpeg(b"one"))
    removed = remove_photo(shop, ana)
    assert photo_of(shop, ana) is None
    undo(removed)
    assert photo_of(shop, ana) == Photo("image/jpeg", jpeg(b"one"))


def test_what_is_no_small_jpeg_is_refused(shop: Shop, ana: int) -> None:
    for data in (b"GIF89a", jpeg(b"x" * 90_000)):
        with pytest.raises(UserError):
            set_photo(shop, ana, data)
    with pytest.raises(UserError, match="no longer in the client file"):
        set_photo(shop, 5, jpeg(b"one"))
