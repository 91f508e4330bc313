"""The table of follow-ups."""

from datetime import date

from sqlalchemy import Column, ColumnElement, Date, ForeignKey, Index, UniqueConstraint

from shop_app.store.tables.base import (
    Big,
    Table,
    by_staff,
    day,
    line,
    of_client,
    record_id,
    version,
    word,
)


class FollowUpRow(Table):
    """One contact to make; a rule makes one a visit, never two."""

    __tablename__ = "follow_ups"
    __table_args__ = (
        UniqueConstraint("rule_id", "visit_id"),
        Index("ix_follow_ups_state_due_on", "state", "due_on"),
    )

    id = record_id()
    version = version()
    client_id = of_client()
    kind = word()
    text = line()
    due_on = day()
    state = word()
    outcome = line()
    closed_on: ColumnElement[date | None] = Column(Date)
    rule_id: ColumnElement[int | None] = Column(
        Big, ForeignKey("follow_up_rules.id", ondelete="SET NULL")
    )
    visit_id: ColumnElement[int | None] = Column(
        Big, ForeignKey("visits.id", ondelete="SET NULL"), index=True
    )
    about = line()
    made_on = day()
    made_by_id = by_staff()
