"""Who works in the house."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person on duty; `sees_history` says whether they see what records were before."""

    id: int
    version: int
    name: str
    active: bool = True
    sees_history: bool = True
