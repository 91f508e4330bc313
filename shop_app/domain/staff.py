"""Who works in the house."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person on duty, by name only."""

    id: int
    version: int
    name: str
    active: bool = True
