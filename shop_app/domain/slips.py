"""What is to be printed, told as blocks: services compose them, and the window draws them.

Every text is plain: whatever stands in it is printed letter by letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from shop_app.text import Value


class Paper(StrEnum):
    """What a slip is printed on; on a roll it is as long as it needs to be."""

    ROLL = "roll"
    """80 mm."""
    A4 = "a4"
    CARD = "card"
    """85.6 × 54 mm."""
    TAG = "tag"
    """101 × 54 mm."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, in letters larger than the text's."""

    text: Value


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `small` for what is read only when it is looked for."""

    text: Value
    strong: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Big:
    """A line read from a step away: a ticket's number, a name."""

    text: Value


@dataclass(frozen=True, slots=True)
class Row:
    """What it is at the left, how much at the right."""

    left: Value
    right: Value
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table whose head is said again on every page; each row has as many cells as the head."""

    head: tuple[Value, ...]
    rows: tuple[tuple[Value, ...], ...]


class Look(StrEnum):
    """How an alert stands out; the three differ without any colour."""

    FRAMED = "framed"
    FILLED = "filled"
    """White on black: nothing on the paper is graver."""
    DASHED = "dashed"
    """It is not known."""


@dataclass(frozen=True, slots=True)
class Alert:
    """What nobody may overlook: a framed line with an icon (a file of resources/icons).

    `head` and `detail` stand above and under it in smaller letters; `large` is as large as the
    paper takes.
    """

    text: Value
    icon: str = "triangle-alert"
    look: Look = Look.FRAMED
    head: Value = ""
    detail: Value = ""
    large: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """Something to do, with an empty box before it, or a ticked one."""

    text: Value
    right: Value = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


@dataclass(frozen=True, slots=True)
class QrImage:
    """A QR code: rows of modules from the top, True where dark, without the quiet zone."""

    modules: tuple[tuple[bool, ...], ...]
    millimetres: int = 24
    text: Value = ""
    """What stands under it for people to read."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins another page; on a roll the paper is cut."""


Block: TypeAlias = "Heading | Line | Big | Row | Grid | Alert | Tick | Rule | QrImage | PageBreak"


@dataclass(frozen=True, slots=True)
class Slip:
    """A thing to print; the first of `papers` is used unless the person chooses another.

    It is in `language` where that is one of ours, else in the window's.
    """

    title: Value
    blocks: tuple[Block, ...]
    papers: tuple[Paper, ...] = (Paper.ROLL, Paper.A4)
    language: str = ""
    more: tuple[Slip, ...] = ()
    """Slips printed after it, each on a page of its own."""


def texts(block: Block) -> tuple[Value, ...]:
    """Return what is to be read on a block, in the order it is read."""
    if isinstance(block, Row):
        return (block.left, block.right)
    if isinstance(block, Tick):
        return (block.text, block.right)
    if isinstance(block, Alert):
        return tuple(one for one in (block.head, block.text, block.detail) if one != "")
    if isinstance(block, Grid):
        return (*block.head, *(cell for row in block.rows for cell in row))
    return () if isinstance(block, Rule | PageBreak) else (block.text,)


def all_texts(slip: Slip) -> tuple[Value, ...]:
    """Return what is to be read on a slip and those printed with it."""
    own = (text for block in slip.blocks for text in texts(block))
    return (*own, *(text for one in slip.more for text in all_texts(one)))


def pieces(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], ...]:
    """Part blocks at their page breaks; there is always one piece."""
    made: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, PageBreak):
            made.append([])
        else:
            made[-1].append(block)
    return tuple(tuple(one) for one in made if one) or ((),)
