"""The table of rules that make follow-ups."""

from sqlalchemy import Column, ColumnElement, Integer

from shop_app.store.tables.base import Table, flag, line, record_id, version, word


class FollowUpRuleRow(Table):
    """One rule."""

    __tablename__ = "follow_up_rules"

    id = record_id()
    version = version()
    trigger = word()
    value = line()
    delay_days: ColumnElement[int] = Column(Integer, nullable=False)
    text = line()
    active = flag()
