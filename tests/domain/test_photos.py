from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_app.domain.photos import (
    Crop,
    picture_kind,
    refuse_size,
    refuse_unfit,
    without_metadata,
)
from shop_app.text import UserError

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"
SIZES = st.integers(1, 6000)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (JPEG, "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "image/png"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", None),
        (b"%PDF-1.7 etc", None),
        (b"", None),
    ],
)
def test_a_picture_is_known_by_its_first_bytes(head: bytes, kind: str | None) -> None:
    assert picture_kind(head) == kind


@pytest.mark.parametrize(
    ("size", "head"), [(200_000_000, JPEG), (4, b"GIF8"), (0, b""), (9, b"MZ\x90\x00")]
)
def test_what_is_too_large_or_unknown_is_refused_naming_limit_and_kinds(
    size: int, head: bytes
) -> None:
    with pytest.raises(UserError) as refused:
        refuse_unfit(size, head)
    said = refused.value.message
    assert "JPEG, PNG, WebP" in said.source
    assert said.values == (("most", 40),)


def test_a_picture_of_a_telephone_is_taken() -> None:
    refuse_unfit(12_000_000, JPEG)
    refuse_size(8064, 6048)


def test_a_small_file_that_unpacks_to_very_much_is_refused() -> None:
    with pytest.raises(UserError, match="too large"):
        refuse_size(30_000, 30_000)


def test_what_a_picture_says_beside_itself_is_dropped() -> None:
    exif = b"\xff\xe1\x00\x0eExif\x00\x00GPS 48"
    comment = b"\xff\xfe\x00\x06Anna"
    table = b"\xff\xdb\x00\x05\x01\x02\x03"
    scan = b"\xff\xda\x00\x04\x01\x02\xab\xff\x00\xcd\xff\xd9"
    start = b"\xff\xd8\xff\xe0\x00\x04JF"
    assert without_metadata(start + exif + table + comment + scan) == start + table + scan


@pytest.mark.parametrize("damaged", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe0\x00", b"\x89PNG"])
def test_a_damaged_picture_is_refused(damaged: bytes) -> None:
    with pytest.raises(UserError):
        without_metadata(damaged)


@given(SIZES, SIZES, st.lists(st.tuples(*[st.integers(-9000, 9000)] * 2, st.floats(0.1, 10))))
def test_the_square_never_leaves_the_picture(
    width: int, height: int, moves: list[tuple[int, int, float]]
) -> None:
    crop = Crop.middle(width, height)
    for right, down, factor in moves:
        crop = crop.moved(right, down).zoomed(factor)
        assert 0 <= crop.left <= width - crop.side
        assert 0 <= crop.top <= height - crop.side
        assert 1 <= crop.side <= min(width, height)


def test_zooming_in_keeps_the_middle() -> None:
    crop = Crop.middle(1000, 1000).zoomed(2)
    assert (crop.left, crop.top, crop.side) == (250, 250, 500)
