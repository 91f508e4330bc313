"""Surprises: what is hidden from somebody a client belongs together with."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.record_kinds import RecordKind

MAY_BE_HIDDEN = (RecordKind.VISIT, RecordKind.WISH, RecordKind.NOTE)
"""Kinds of record that may be kept as a surprise."""


@dataclass(frozen=True, slots=True)
class HiddenRecord:
    """A visit, wish or note of a client that nothing of the client `from_id` shows."""

    id: int
    version: int
    client_id: int
    kind: RecordKind
    record_id: int
    from_id: int
