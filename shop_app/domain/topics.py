"""What preferences are about: table, wine, colour and the like."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic; `code` names one that a trade brought, one that is not `active` is put aside."""

    id: int
    version: int
    code: str
    name: str
    position: int
    active: bool
