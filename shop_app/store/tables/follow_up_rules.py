"""The table of rules that make follow-ups."""

from sqlalchemy.orm import Mapped

from shop_app.store.tables.base import Line, RecordId, Table, Version, Word


class FollowUpRuleRow(Table):
    """One rule."""

    __tablename__ = "follow_up_rules"

    id: Mapped[RecordId]
    version: Mapped[Version]
    trigger: Mapped[Word]
    value: Mapped[Line]
    delay_days: Mapped[int]
    text: Mapped[Line]
    active: Mapped[bool]
