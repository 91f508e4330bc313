"""Lasting notes about a client."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its author's name ("" where imported); `written_at` is an instant in UTC."""

    id: int
    version: int
    client_id: int
    text: str
    written_at: datetime
    written_by: str
