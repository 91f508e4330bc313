"""What may become a client's picture, and the square that is cut from it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_app.text import Message, UserError, translate

SIDE = 512
"""Pixels of a kept picture's side, at most."""
MOST_KEPT = 80_000
"""Bytes of a kept picture, at most."""
MOST_BYTES = 40_000_000
"""Bytes of a picture that is looked at."""
MOST_PIXELS = 50_000_000
"""What a picture unpacks to at most: telephones make 48 million."""
KEPT_TYPE = "image/jpeg"
_LEAST_SIDE = 32
_HEAD = 12
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_METADATA = frozenset((*range(0xE1, 0xF0), 0xFE))
"""Segments of a JPEG that say something beside the picture: EXIF, XMP, profiles, comments."""


def refuse_unfit(size: int, head: bytes) -> None:
    """Refuse by its size in bytes, and its first twelve of them, what is no picture to keep.

    Raises:
        UserError: larger than 40 MB, or neither JPEG, PNG, WebP nor HEIC.
    """
    if size > MOST_BYTES:
        raise UserError(_too_large())
    if picture_kind(head) is None:
        raise unknown_kind()


def refuse_size(width: int, height: int) -> None:
    """Refuse a picture that would unpack to more than fifty million pixels.

    Raises:
        UserError: it is too large.
    """
    if width * height > MOST_PIXELS:
        raise UserError(_too_large())


def picture_kind(head: bytes) -> str | None:
    """Return the media type that the first twelve bytes tell, None where it is none we take."""
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head[:4] == b"RIFF" and head[8:_HEAD] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp" and head[8:_HEAD] in {b"heic", b"heix", b"mif1", b"msf1", b"hevc"}:
        return "image/heic"
    return None


def _too_large() -> Message:
    return translate(
        "Photos",
        "This picture is too large: at most {most} MB. Take a smaller one (JPEG, PNG, WebP, HEIC).",
    ).format(most=MOST_BYTES // 1_000_000)


def unknown_kind() -> UserError:
    """Return the sentence for a file that is no picture we read."""
    return UserError(
        translate(
            "Photos",
            "This is no picture that can be read. Take a JPEG, PNG, WebP or HEIC of at most "
            "{most} MB.",
        ).format(most=MOST_BYTES // 1_000_000)
    )


def unreadable() -> UserError:
    """Return the sentence for a picture that is damaged or of a kind this system cannot read."""
    return UserError(
        translate(
            "Photos",
            "This picture could not be opened: it is damaged, or this computer cannot read its "
            "kind. Save it as JPEG, then try again.",
        )
    )


def without_metadata(jpeg: bytes) -> bytes:
    """Return a JPEG without what it says of place, camera and people; the picture is untouched.

    Raises:
        UserError: it is no whole JPEG.
    """
    if not jpeg.startswith(bytes((0xFF, _START))):
        raise unknown_kind()
    kept, at = [jpeg[:2]], 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:  # noqa: PLR2004 - begins each segment
        marker = jpeg[at + 1]
        if marker == _SCAN:
            return b"".join((*kept, jpeg[at:]))
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if marker not in _METADATA:
            kept.append(jpeg[at:end])
        at = end
    raise unreadable()


@dataclass(frozen=True, slots=True)
class Crop:
    """A square of a picture of `width` × `height` pixels: its left, its top, its side."""

    width: int
    height: int
    left: int
    top: int
    side: int

    @classmethod
    def middle(cls, width: int, height: int) -> Crop:
        """Return the largest square, in the middle; a little above it where there is room.

        Faces stand in the upper part of a picture held upright.
        """
        side = min(width, height)
        return cls(width, height, (width - side) // 2, (height - side) // 4, side)

    def moved(self, right: int, down: int) -> Crop:
        """Move by pixels of the picture, as far as it goes."""
        return replace(
            self,
            left=min(max(self.left + right, 0), self.width - self.side),
            top=min(max(self.top + down, 0), self.height - self.side),
        )

    def zoomed(self, factor: float) -> Crop:
        """Show a smaller square (above 1) or a larger one (below 1) around the same middle."""
        largest = min(self.width, self.height)
        side = min(max(round(self.side / factor), min(_LEAST_SIDE, largest)), largest)
        grown = (self.side - side) // 2
        return replace(self, side=side).moved(grown, grown)
