"""The table of who works in the house."""

from sqlalchemy import Boolean, Column, ColumnElement, true

from shop_app.store.tables.base import Table, flag, line, record_id, version


class StaffRow(Table):
    """One person on duty."""

    __tablename__ = "staff"

    id = record_id()
    version = version()
    name = line()
    active = flag()
    sees_history: ColumnElement[bool] = Column(
        Boolean, default=True, server_default=true(), nullable=False
    )
