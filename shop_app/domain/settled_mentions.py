"""Words about an allergy that a person settled: not about this client, or noted otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SettledMention:
    """A clause as it was written, who said that it needs no more asking, and when."""

    id: int
    version: int
    client_id: int
    text: str
    settled_on: date
    settled_by: str
