"""Tags: short words that clients and products are given, each with a colour and a shape."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from unicodedata import normalize

from shop_app.domain.folding import fold
from shop_app.text import Message, UserError, translate

LONGEST = 40
"""Characters of a tag's name."""


class TagColour(StrEnum):
    """The colour of a tag's sign; its exact shade is the window's."""

    BLUE = "blue"
    GREEN = "green"
    RED = "red"
    PURPLE = "purple"
    ORANGE = "orange"
    TEAL = "teal"
    PINK = "pink"
    GREY = "grey"

    def message(self) -> Message:
        """Name it."""
        return _COLOURS[self]


class TagShape(StrEnum):
    """The shape of a tag's sign: it tells tags apart where colours do not."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    STAR = "star"
    RING = "ring"
    CROSS = "cross"
    HOURGLASS = "hourglass"

    def message(self) -> Message:
        """Name it."""
        return _SHAPES[self]


_COLOURS = {
    TagColour.BLUE: translate("Tags", "blue"),
    TagColour.GREEN: translate("Tags", "green"),
    TagColour.RED: translate("Tags", "red"),
    TagColour.PURPLE: translate("Tags", "purple"),
    TagColour.ORANGE: translate("Tags", "orange"),
    TagColour.TEAL: translate("Tags", "teal"),
    TagColour.PINK: translate("Tags", "pink"),
    TagColour.GREY: translate("Tags", "grey"),
}
_SHAPES = {
    TagShape.CIRCLE: translate("Tags", "circle"),
    TagShape.SQUARE: translate("Tags", "square"),
    TagShape.TRIANGLE: translate("Tags", "triangle"),
    TagShape.DIAMOND: translate("Tags", "diamond"),
    TagShape.STAR: translate("Tags", "star"),
    TagShape.RING: translate("Tags", "ring"),
    TagShape.CROSS: translate("Tags", "cross"),
    TagShape.HOURGLASS: translate("Tags", "hourglass"),
}


class Tagged(StrEnum):
    """What may have tags."""

    CLIENT = "client"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True)
class NewTag:
    """A tag to make; without a look it gets the one least used."""

    name: str
    colour: TagColour | None = None
    shape: TagShape | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag; no two have names that differ in accents, case or signs only."""

    id: int
    version: int
    name: str
    colour: TagColour
    shape: TagShape


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag, and how many clients and products have it."""

    tag: Tag
    clients: int
    products: int


def folded_tag(name: str) -> str:
    """Return the form that two spellings of a tag share; a name of signs alone stays as it is."""
    return fold(name) or name.strip()


def tag_name(typed: str) -> str:
    """Return a name as it is kept, its blanks made single.

    Raises:
        UserError: it is empty or too long.
    """
    name = normalize("NFC", " ".join(typed.split()))
    if not name:
        raise UserError(translate("Tags", "Type the tag’s name, for example “VIP”."))
    if len(name) > LONGEST:
        raise UserError(
            translate("Tags", "Give the tag a shorter name: at most {most} characters.").format(
                most=LONGEST
            )
        )
    return name


Look = tuple[TagColour, TagShape]


def least_used_look(taken: Iterable[Look]) -> Look:
    """Return the look that the fewest tags have, other in colour and shape than those before."""
    counts: dict[Look, int] = {}
    for one in taken:
        counts[one] = counts.get(one, 0) + 1
    return min(_LOOKS, key=lambda look: counts.get(look, 0))


def _looks() -> tuple[Look, ...]:
    """All looks; neighbours differ in both."""
    colours, shapes = tuple(TagColour), tuple(TagShape)
    turns = product(range(len(shapes)), range(len(colours)))
    return tuple((colours[at], shapes[(at + turn) % len(shapes)]) for turn, at in turns)


_LOOKS = _looks()
