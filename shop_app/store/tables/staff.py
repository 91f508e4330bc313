"""The table of who works in the house."""

from sqlalchemy.orm import Mapped

from shop_app.store.tables.base import Line, RecordId, Table, Version


class StaffRow(Table):
    """One person on duty."""

    __tablename__ = "staff"

    id: Mapped[RecordId]
    version: Mapped[Version]
    name: Mapped[Line]
    active: Mapped[bool]
