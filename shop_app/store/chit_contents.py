"""What is kept of a printed chit, as JSON: its parts in words, and what they rested on."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from typing import Any

from shop_app.domain.chits import ChitPart, RestsOn
from shop_app.domain.slips import Alert, Block, Heading, Line, Look, Rule
from shop_app.text import translate

_KINDS: dict[str, type[Block]] = {one.__name__: one for one in (Alert, Heading, Line, Rule)}
_BLANKED = "Blanked"
ERASED = Line(translate("Chit", "erased: they withdrew their consent"))
"""What stands in place of what is not to be known any more."""


@dataclass(frozen=True, slots=True)
class Content:
    """A chit's parts, and what they rested on."""

    parts: tuple[ChitPart, ...]
    rested_on: RestsOn


def packed(content: Content) -> str:
    """Return a chit as JSON; its texts are words already."""
    parts = [{"client": one.client_id, "blocks": list(map(_told, one.blocks))}
             for one in content.parts]  # fmt: skip
    return json.dumps({"parts": parts, "rested_on": content.rested_on}, ensure_ascii=False)


def unpacked(text: str) -> Content:
    """Return what `packed` packed."""
    kept = json.loads(text)
    parts = (ChitPart(one["client"], tuple(map(_block, one["blocks"]))) for one in kept["parts"])
    return Content(tuple(parts), kept["rested_on"])


def without(content: Content, client_id: int) -> Content:
    """Return a chit that says nothing of a client but their name.

    What was said of allergies with the booking may be about them: it goes, too.
    """
    parts = (
        replace(one, blocks=(*one.blocks[:1], ERASED)) if one.client_id == client_id
        else _said_of_all(one)
        for one in content.parts
    )  # fmt: skip
    table = content.rested_on.get("", [])[:_TABLE_FACTS]
    return Content(tuple(parts), {**content.rested_on, "": table, str(client_id): []})


_TABLE_FACTS = 3
"""Table, time and covers come first in what is said of the table; notes follow."""


def _said_of_all(part: ChitPart) -> ChitPart:
    """Blank mentions in the head of a chit; guests nobody knows keep that they were not asked."""
    mentioned = [one for one in part.blocks if isinstance(one, Alert) and one.detail]
    if part.client_id is not None or not mentioned:
        return part
    blocks = (ERASED if one in mentioned else one for one in part.blocks)
    return replace(part, blocks=tuple(blocks))


def _told(block: Block) -> dict[str, Any]:
    if block == ERASED:
        return {"kind": _BLANKED}
    values = {one.name: getattr(block, one.name) for one in fields(block)}
    return {"kind": type(block).__name__, **values}


def _block(told: dict[str, Any]) -> Block:
    values = dict(told)
    kind = values.pop("kind")
    if kind == _BLANKED:
        return ERASED
    if "look" in values:
        values["look"] = Look(values["look"])
    return _KINDS[kind](**values)
