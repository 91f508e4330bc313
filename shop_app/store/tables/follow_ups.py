"""The table of follow-ups."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shop_app.store.tables.base import Big, ByStaff, Line, OfClient, RecordId, Table, Version, Word


class FollowUpRow(Table):
    """One contact to make; a rule makes one a visit, never two."""

    __tablename__ = "follow_ups"
    __table_args__ = (
        UniqueConstraint("rule_id", "visit_id"),
        Index("ix_follow_ups_state_due_on", "state", "due_on"),
    )

    id: Mapped[RecordId]
    version: Mapped[Version]
    client_id: Mapped[OfClient]
    kind: Mapped[Word]
    text: Mapped[Line]
    due_on: Mapped[date]
    state: Mapped[Word]
    outcome: Mapped[Line]
    closed_on: Mapped[date | None]
    rule_id: Mapped[int | None] = mapped_column(
        Big, ForeignKey("follow_up_rules.id", ondelete="SET NULL")
    )
    visit_id: Mapped[int | None] = mapped_column(
        Big, ForeignKey("visits.id", ondelete="SET NULL"), index=True
    )
    about: Mapped[Line]
    made_on: Mapped[date]
    made_by_id: Mapped[ByStaff]
