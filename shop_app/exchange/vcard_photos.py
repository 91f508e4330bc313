"""Pictures of contacts: base64 or data: URI to bytes that really are a picture."""

from __future__ import annotations

import binascii
import re

from shop_app.domain.clients import Photo
from shop_app.exchange.vcard_properties import Property
from shop_app.text import Message, translate

LARGEST_PHOTO = 5_000_000
"""Bytes of a picture that is kept."""

_DATA_URI = re.compile(rb"\s*data:[^,]{0,200}?;base64\s*,", re.IGNORECASE)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_MAGIC = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"BM", "image/bmp"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (4, b"ftyphei", "image/heic"),
    (4, b"ftypmif", "image/heic"),
    (4, b"ftypavif", "image/avif"),
)


def is_embedded(photo: Property) -> bool:
    """Tell whether the picture is in the card; otherwise its value is an address."""
    return photo.is_base64 or _DATA_URI.match(photo.raw[:300]) is not None


def embedded_photo(photo: Property) -> Photo | Message:
    """Return the picture of a card, or why it is left out."""
    if photo.cut or len(photo.raw) > 2 * LARGEST_PHOTO:
        return _too_large()
    written = _NOT_BASE64.sub(b"", _DATA_URI.sub(b"", photo.raw, count=1))
    whole = len(written) - (len(written) % 4 == 1)
    padding = b"=" * (-whole % 4)
    try:
        data = binascii.a2b_base64(written[:whole] + padding)
    except binascii.Error:
        return _broken()
    if len(data) > LARGEST_PHOTO:
        return _too_large()
    media_type = picture_type(data)
    return Photo(media_type, data) if media_type else _broken()


def picture_type(data: bytes) -> str | None:
    """Return the media type that the first bytes of a picture tell, None for anything else."""
    for start, magic, media_type in _MAGIC:
        if data.startswith(magic, start):
            return media_type
    return None


def _too_large() -> Message:
    return translate(
        "VcardPhoto", "The photo is larger than {megabytes} MB and was left out."
    ).format(megabytes=LARGEST_PHOTO // 1_000_000)


def _broken() -> Message:
    return translate("VcardPhoto", "The photo is damaged and was left out.")
